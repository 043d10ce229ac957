//! What swims and is no little fish: whale, dolphin, shark, octopus, jellyfish; seen whole, the origin below the middle.
//!
//! Units of the creature's height.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use crate::figure::curve::{Point, Taper};
use crate::figure::shade::Shade;
use canvas::Color;
use scene::AnimalKind;

/// From what lies under it to its back, and half of its length.
pub const fn size(kind: AnimalKind) -> Point {
    match kind {
        AnimalKind::Whale => [1.24, 1.84],
        AnimalKind::Octopus => [1.10, 0.72],
        AnimalKind::SeaTurtle => [1.36, 1.46],
        AnimalKind::Jellyfish => [1.46, 0.56],
        _ => [1.10, 1.45],
    }
}

pub fn draw(brush: &mut Brush, coat: &Coat, kind: AnimalKind) {
    match kind {
        AnimalKind::Whale => whale(brush, coat),
        AnimalKind::Dolphin => dolphin(brush, coat),
        AnimalKind::Shark => shark(brush, coat),
        AnimalKind::SeaTurtle => super::sea_turtle::draw(brush, coat),
        AnimalKind::Octopus => octopus(brush, coat),
        _ => jellyfish(brush, coat),
    }
}

fn blush(brush: &mut Brush, coat: &Coat, at: Point) {
    let (at, unit) = (brush.frame.at(at), brush.frame.unit);
    brush.on.glow(at, [0.09 * unit, 0.05 * unit], (coat.blush, 0.8));
}

/// Its back an arch, its throat in pleats, the flukes raised behind.
fn whale(brush: &mut Brush, coat: &Coat) {
    let flukes = brush.pieces(&[
        &[[-1.16, -0.66], [-1.26, -0.96], [-1.62, -1.20]],
        &[[-1.62, -1.20], [-1.66, -0.98], [-1.46, -0.80]],
        &[[-1.46, -0.80], [-1.70, -0.74], [-1.84, -0.50]],
        &[[-1.84, -0.50], [-1.50, -0.46], [-1.16, -0.54]],
        &[[-1.16, -0.54], [-1.12, -0.60], [-1.16, -0.66]],
    ]);
    let body = brush.shape(&[
        [0.70, -1.08],
        [1.24, -0.94],
        [1.54, -0.62],
        [1.52, -0.34],
        [1.20, -0.12],
        [0.60, 0.0],
        [0.0, -0.06],
        [-0.56, -0.26],
        [-1.06, -0.46],
        [-1.26, -0.58],
        [-1.14, -0.70],
        [-0.66, -0.70],
        [-0.14, -0.92],
        [0.30, -1.06],
    ]);
    brush.mass(&[flukes.clone(), body.clone()], &coat.fur);
    brush.form(&flukes, 0.06, coat.fur.shaded);
    let throat = brush.shape(&[
        [1.60, -0.44],
        [1.10, -0.42],
        [0.60, -0.30],
        [0.0, -0.24],
        [-0.60, -0.28],
        [0.0, 0.2],
        [1.2, 0.2],
        [1.7, -0.1],
    ]);
    brush.form(&body, 0.15, coat.fur.shaded);
    brush.patch(&body, &throat, coat.pale.base);
    for (from, to) in [(-0.34, 0.90), (-0.26, 0.72), (-0.18, 0.50), (-0.11, 0.30)] {
        let line = [[1.50 - (from + 0.34) * 1.4, from], [1.0, from + 0.10], [to - 0.42, from + 0.13]];
        brush.tapered(&line, (0.9, Taper::TAIL), coat.pale.deep);
    }
    let fin = brush.pieces(&[
        &[[0.62, -0.30], [0.36, -0.06], [0.06, 0.24]],
        &[[0.06, 0.24], [0.36, 0.26], [0.66, 0.08]],
        &[[0.66, 0.08], [0.86, -0.10], [0.84, -0.28], [0.62, -0.30]],
    ]);
    brush.mass(std::slice::from_ref(&fin), &coat.fur);
    brush.form(&fin, 0.06, coat.fur.shaded);
    brush.tapered(&[[1.54, -0.50], [1.24, -0.46], [0.98, -0.40], [0.86, -0.46]], (1.3, Taper::TAIL), coat.line);
    eye::draw(brush, coat, ([0.98, -0.54], [0.060, 0.068]), (Look::Open, 1.0));
    blush(brush, coat, [1.10, -0.42]);
}

/// In a leap: its back an arch.
fn dolphin(brush: &mut Brush, coat: &Coat) {
    let flukes = brush.pieces(&[
        &[[-1.02, -0.20], [-1.30, -0.26], [-1.46, -0.16]],
        &[[-1.46, -0.16], [-1.30, -0.04], [-1.20, -0.02]],
        &[[-1.20, -0.02], [-1.30, 0.10], [-1.26, 0.26]],
        &[[-1.26, 0.26], [-1.06, 0.14], [-0.96, -0.08]],
        &[[-0.96, -0.08], [-0.96, -0.14], [-1.02, -0.20]],
    ]);
    let fin = brush.pieces(&[
        &[[0.16, -0.94], [-0.02, -1.14], [-0.28, -1.22]],
        &[[-0.28, -1.22], [-0.22, -1.04], [-0.24, -0.84]],
        &[[-0.24, -0.84], [-0.04, -0.86], [0.16, -0.94]],
    ]);
    let body = brush.shape(&[
        [0.48, -0.92],
        [0.86, -0.76],
        [1.02, -0.58],
        [1.30, -0.46],
        [1.34, -0.36],
        [1.06, -0.34],
        [0.80, -0.34],
        [0.34, -0.38],
        [-0.18, -0.40],
        [-0.66, -0.26],
        [-1.02, -0.06],
        [-1.10, -0.14],
        [-0.84, -0.44],
        [-0.42, -0.76],
        [0.04, -0.94],
    ]);
    brush.mass(&[flukes.clone(), fin.clone(), body.clone()], &coat.fur);
    brush.form(&fin, 0.05, coat.fur.shaded);
    brush.form(&body, 0.10, coat.fur.shaded);
    let belly = brush.shape(&[
        [1.36, -0.40],
        [0.90, -0.48],
        [0.30, -0.50],
        [-0.30, -0.44],
        [-0.86, -0.14],
        [-0.2, -0.1],
        [1.0, -0.1],
    ]);
    brush.patch(&body, &belly, coat.pale.base);
    let flipper = brush.pieces(&[
        &[[0.52, -0.50], [0.34, -0.30], [0.10, -0.14]],
        &[[0.10, -0.14], [0.40, -0.18], [0.62, -0.30]],
        &[[0.62, -0.30], [0.70, -0.44], [0.52, -0.50]],
    ]);
    brush.mass(&[flipper], &coat.fur);
    brush.tapered(&[[1.32, -0.41], [1.10, -0.42], [0.92, -0.46], [0.86, -0.52]], (1.2, Taper::TAIL), coat.line);
    eye::draw(brush, coat, ([0.82, -0.60], [0.050, 0.056]), (Look::Open, 1.0));
    blush(brush, coat, [0.94, -0.50]);
}

fn shark(brush: &mut Brush, coat: &Coat) {
    let tail = brush.pieces(&[
        &[[-0.96, -0.52], [-1.16, -0.86], [-1.44, -1.08]],
        &[[-1.44, -1.08], [-1.36, -0.74], [-1.24, -0.50]],
        &[[-1.24, -0.50], [-1.34, -0.28], [-1.36, -0.08]],
        &[[-1.36, -0.08], [-1.14, -0.20], [-0.96, -0.40]],
        &[[-0.96, -0.40], [-0.92, -0.46], [-0.96, -0.52]],
    ]);
    let fin = brush.pieces(&[
        &[[0.26, -0.82], [0.06, -1.10], [-0.20, -1.28]],
        &[[-0.20, -1.28], [-0.16, -1.02], [-0.22, -0.76]],
        &[[-0.22, -0.76], [0.0, -0.76], [0.26, -0.82]],
    ]);
    let body = brush.shape(&[
        [0.60, -0.84],
        [1.06, -0.66],
        [1.40, -0.48],
        [1.22, -0.32],
        [0.80, -0.16],
        [0.20, -0.12],
        [-0.40, -0.24],
        [-0.86, -0.38],
        [-1.04, -0.44],
        [-1.02, -0.52],
        [-0.50, -0.64],
        [0.10, -0.84],
    ]);
    brush.mass(&[tail.clone(), fin.clone(), body.clone()], &coat.fur);
    brush.form(&tail, 0.06, coat.fur.shaded);
    brush.form(&fin, 0.06, coat.fur.shaded);
    brush.form(&body, 0.10, coat.fur.shaded);
    let belly = brush.shape(&[
        [1.44, -0.44],
        [0.90, -0.40],
        [0.30, -0.36],
        [-0.40, -0.38],
        [-1.0, -0.42],
        [-0.3, 0.0],
        [0.9, 0.1],
        [1.5, -0.2],
    ]);
    brush.patch(&body, &belly, coat.pale.base);
    let mouth = brush.pieces(&[
        &[[1.26, -0.37], [1.04, -0.36], [0.82, -0.40]],
        &[[0.82, -0.40], [0.94, -0.24], [1.12, -0.26]],
        &[[1.12, -0.26], [1.22, -0.30], [1.26, -0.37]],
    ]);
    brush.patch(&body, &mouth, coat.mouth);
    for x in [0.90, 0.99, 1.08, 1.17] {
        let tooth = brush.all(&[[x - 0.04, -0.385], [x + 0.04, -0.375], [x + 0.01, -0.31]]);
        brush.flat(&[tooth], coat.white);
    }
    for x in [0.44, 0.53, 0.62] {
        brush.tapered(&[[x, -0.58], [x - 0.04, -0.46], [x, -0.36]], (1.0, Taper::TAIL), coat.fur.line);
    }
    let flipper = brush.pieces(&[
        &[[0.46, -0.30], [0.22, -0.06], [-0.06, 0.16]],
        &[[-0.06, 0.16], [0.26, 0.10], [0.56, -0.10]],
        &[[0.56, -0.10], [0.62, -0.24], [0.46, -0.30]],
    ]);
    brush.mass(&[flipper], &coat.fur);
    eye::draw(brush, coat, ([0.98, -0.54], [0.048, 0.050]), (Look::Open, 1.0));
}

fn octopus(brush: &mut Brush, coat: &Coat) {
    let arm = |side: f64, reach: f64, curl: f64| {
        [
            [side * 0.16, -0.40, 0.13],
            [side * reach * 0.62, -0.20, 0.115],
            [side * reach, -0.06, 0.08],
            [side * (reach + 0.10), -0.16 - curl, 0.05],
            [side * (reach - 0.02), -0.22 - curl, 0.025],
        ]
    };
    for (reach, curl) in [(0.58, 0.20), (0.40, 0.02), (0.20, -0.06)] {
        for side in [-1.0, 1.0] {
            let limb = brush.limb(&arm(side, reach, curl));
            brush.mass(std::slice::from_ref(&limb), &coat.fur);
            brush.form(&limb, 0.04, coat.fur.shaded);
            for [x, y, half] in &arm(side, reach, curl)[1..3] {
                let cup = brush.oval([*x, y + half * 0.3], [half * 0.36, half * 0.30], 0.0);
                brush.flat(&[cup], coat.pale.base);
            }
        }
    }
    let head = brush.even(&[[0.0, -1.10], [0.28, -1.04], [0.44, -0.82], [0.40, -0.56], [0.30, -0.38], [0.0, -0.30]]);
    brush.mass(std::slice::from_ref(&head), &coat.fur);
    brush.form(&head, 0.10, coat.fur.shaded);
    let side = brush.light * brush.frame.faces;
    let gloss = brush.oval([side * 0.22, -0.92], [0.085, 0.05], side * 36.0);
    brush.flat(&[gloss], coat.fur.light);
    for x in [-0.15, 0.19] {
        eye::draw(brush, coat, ([x, -0.60], [0.075, 0.095]), (Look::Open, 1.0));
        blush(brush, coat, [x * 1.9, -0.48]);
    }
    let mouth = brush.oval([0.02, -0.46], [0.05, 0.055], 0.0);
    let inner = brush.oval([0.02, -0.46], [0.026, 0.03], 0.0);
    brush.mass(&[mouth], &coat.fur);
    brush.flat(&[inner], coat.mouth);
}

/// A bell that glows, threads that hang from it.
fn jellyfish(brush: &mut Brush, coat: &Coat) {
    let unit = brush.frame.unit;
    let middle = brush.frame.at([0.0, -0.95]);
    let glow = Shade { color: Color::rgb(190, 230, 255), tone: 0.0 };
    brush.on.glow(middle, [0.56 * unit, 0.50 * unit], (glow, 0.6));
    for (x, sway, low) in [(-0.30, -0.08, 0.10), (-0.12, 0.07, 0.28), (0.10, -0.06, 0.22), (0.30, 0.09, 0.06)] {
        let thread = [[x, -0.80, 0.030], [x + sway, -0.46, 0.026], [x - sway, -0.12, 0.02], [x + sway, low, 0.006]];
        let outline = brush.limb(&thread);
        brush.flat(&[outline], coat.fur.light);
    }
    for (x, sway) in [(-0.16, 0.08), (0.02, -0.08), (0.18, 0.08)] {
        let frill =
            [[x, -0.80, 0.07], [x + sway, -0.58, 0.085], [x - sway, -0.34, 0.06], [x + sway * 0.6, -0.12, 0.012]];
        let outline = brush.limb(&frill);
        brush.edge(std::slice::from_ref(&outline), coat.fur.shaded);
        brush.flat(&[outline], coat.pale.base);
    }
    let bell = brush.pieces(&[
        &[[-0.48, -0.80], [-0.44, -1.08], [-0.24, -1.26], [0.0, -1.31], [0.24, -1.26], [0.44, -1.08], [0.48, -0.80]],
        &[[0.48, -0.80], [0.38, -0.72], [0.30, -0.79]],
        &[[0.30, -0.79], [0.16, -0.70], [0.0, -0.78]],
        &[[0.0, -0.78], [-0.16, -0.70], [-0.30, -0.79]],
        &[[-0.30, -0.79], [-0.38, -0.72], [-0.48, -0.80]],
    ]);
    brush.mass(std::slice::from_ref(&bell), &coat.fur);
    brush.form(&bell, 0.09, coat.fur.shaded);
    let inner = brush.even(&[[0.0, -1.16], [0.20, -1.10], [0.30, -0.94], [0.0, -0.88]]);
    brush.patch(&bell, &inner, coat.fur.light);
    let side = brush.light * brush.frame.faces;
    let gloss = brush.oval([side * 0.26, -1.12], [0.07, 0.035], side * 40.0);
    brush.flat(&[gloss], coat.white);
}
