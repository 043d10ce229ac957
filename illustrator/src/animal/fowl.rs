//! Birds of prey, parrots, ducks, hens and swans, and their young.
//!
//! Units of the bird's height without legs.

use super::bird::{beak, legs};
use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use crate::figure::curve::{Point, Taper};
use scene::AnimalKind;

pub fn draw(brush: &mut Brush, coat: &Coat, (kind, is_young): (AnimalKind, bool), look: Look) {
    match kind {
        AnimalKind::Duck | AnimalKind::Chicken if is_young => chick(brush, coat, kind, look),
        AnimalKind::Duck => duck(brush, coat, look),
        AnimalKind::Chicken => hen(brush, coat, look),
        AnimalKind::Swan => swan(brush, coat, look),
        _ => upright(brush, coat, kind, look),
    }
}

/// Hawk and parrot: upright, the tail down behind, the beak a hook.
fn upright(brush: &mut Brush, coat: &Coat, kind: AnimalKind, look: Look) {
    let hunts = kind == AnimalKind::Hawk;
    legs(brush, coat, [0.02, 0.20], (-0.18, 0.045));
    let tail = brush.pieces(&[
        &[[-0.08, -0.36], [-0.32, -0.22], [-0.56, -0.03]],
        &[[-0.56, -0.03], [-0.49, 0.03], [-0.41, 0.02]],
        &[[-0.41, 0.02], [-0.20, -0.04], [0.04, -0.14]],
    ]);
    let body = brush.shape(&[
        [0.12, -1.08],
        [0.32, -1.02],
        [0.40, -0.86],
        [0.37, -0.68],
        [0.43, -0.44],
        [0.32, -0.20],
        [0.12, -0.09],
        [-0.12, -0.14],
        [-0.30, -0.40],
        [-0.24, -0.72],
        [-0.06, -1.0],
    ]);
    brush.edge(&[tail.clone(), body.clone()], coat.fur.line);
    brush.flat(&[tail], if hunts { coat.fur.shaded } else { coat.dark.base });
    brush.flat(std::slice::from_ref(&body), coat.fur.base);
    let breast = brush.oval([0.28, -0.42], [0.22, 0.36], -6.0);
    brush.patch(&body, &breast, if hunts { coat.pale.base } else { coat.fur.light });
    let cheek = brush.oval([0.30, -0.84], [0.16, 0.13], 0.0);
    brush.patch(&body, &cheek, coat.pale.base);
    if hunts {
        for [x, y] in [[0.18, -0.56], [0.30, -0.52], [0.24, -0.42], [0.36, -0.38], [0.18, -0.32], [0.30, -0.27]] {
            brush.tapered(&[[x, y], [x + 0.01, y + 0.07]], (2.0, Taper::TAIL), coat.fur.shaded);
        }
    }
    brush.form(&body, 0.08, coat.fur.shaded);
    folded_wing(brush, coat, hunts);
    hook(brush, coat, if hunts { 1.0 } else { 1.35 });
    eye::draw(brush, coat, ([0.25, -0.87], [0.062, 0.068]), (look, if hunts { 0.6 } else { 0.8 }));
    if hunts {
        brush.tapered(&[[0.14, -0.96], [0.24, -0.95], [0.35, -0.90]], (2.6, Taper::LINE), coat.fur.line);
    }
}

/// From the shoulder to over the tail, long feathers in its lower half.
fn folded_wing(brush: &mut Brush, coat: &Coat, hunts: bool) {
    let wing = brush.pieces(&[
        &[[0.06, -0.76], [-0.20, -0.74], [-0.36, -0.40], [-0.48, -0.08]],
        &[[-0.48, -0.08], [-0.26, -0.14], [-0.06, -0.26]],
        &[[-0.06, -0.26], [0.12, -0.44], [0.06, -0.76]],
    ]);
    brush.edge(std::slice::from_ref(&wing), coat.fur.line);
    brush.flat(std::slice::from_ref(&wing), if hunts { coat.fur.shaded } else { coat.dark.base });
    let upper = brush.oval([-0.06, -0.60], [0.24, 0.20], 30.0);
    brush.patch(&wing, &upper, coat.fur.base);
    for (from, to) in
        [([-0.02, -0.42], [-0.38, -0.10]), ([-0.10, -0.52], [-0.38, -0.26]), ([0.02, -0.34], [-0.28, -0.10])]
    {
        brush.tapered(
            &[from, [(from[0] + to[0]) / 2.0, (from[1] + to[1]) / 2.0 + 0.02], to],
            (0.9, Taper::TAIL),
            coat.fur.line,
        );
    }
}

fn hook(brush: &mut Brush, coat: &Coat, size: f64) {
    let at = |x: f64, y: f64| [0.36 + x * size, -0.84 + y * size];
    let hook = brush.pieces(&[
        &[at(0.0, -0.08), at(0.10, -0.08), at(0.17, 0.0), at(0.15, 0.12)],
        &[at(0.15, 0.12), at(0.10, 0.05), at(0.04, 0.06), at(-0.01, 0.05)],
        &[at(-0.01, 0.05), at(-0.02, -0.02), at(0.0, -0.08)],
    ]);
    brush.mass(&[hook], &coat.beak);
}

fn duck(brush: &mut Brush, coat: &Coat, look: Look) {
    legs(brush, coat, [-0.06, 0.16], (-0.16, 0.035));
    let body = brush.shape(&[
        [0.36, -0.62],
        [0.58, -0.44],
        [0.46, -0.20],
        [0.04, -0.09],
        [-0.40, -0.16],
        [-0.66, -0.40],
        [-0.84, -0.62],
        [-0.54, -0.56],
        [-0.10, -0.56],
        [0.16, -0.60],
    ]);
    let neck = brush.limb(&[[0.36, -0.46, 0.20], [0.36, -0.70, 0.15], [0.38, -0.84, 0.16]]);
    let head = brush.oval([0.39, -0.88], [0.21, 0.19], 0.0);
    brush.mass(&[body.clone(), neck.clone(), head.clone()], &coat.fur);
    brush.form(&body, 0.09, coat.fur.shaded);
    brush.form(&head, 0.06, coat.fur.shaded);
    let collar = brush.limb(&[[0.20, -0.64, 0.022], [0.36, -0.61, 0.024], [0.54, -0.66, 0.022]]);
    brush.patch(&neck, &collar, coat.pale.shaded);
    let wing = brush.pieces(&[
        &[[0.16, -0.50], [-0.10, -0.56], [-0.44, -0.52], [-0.70, -0.44]],
        &[[-0.70, -0.44], [-0.54, -0.30], [-0.34, -0.26]],
        &[[-0.34, -0.26], [0.06, -0.22], [0.22, -0.36], [0.16, -0.50]],
    ]);
    brush.edge(std::slice::from_ref(&wing), coat.fur.line);
    brush.flat(std::slice::from_ref(&wing), coat.fur.base);
    brush.form(&wing, 0.06, coat.fur.shaded);
    for (from, to) in [([0.0, -0.36], [-0.44, -0.34]), ([-0.06, -0.44], [-0.54, -0.42])] {
        brush.tapered(&[from, [(from[0] + to[0]) / 2.0, from[1] + 0.03], to], (0.9, Taper::TAIL), coat.fur.line);
    }
    bill(brush, coat, [0.56, -0.86], 1.0);
    blush(brush, coat, [0.46, -0.80]);
    eye::draw(brush, coat, ([0.44, -0.93], [0.048, 0.058]), (look, 1.0));
}

fn bill(brush: &mut Brush, coat: &Coat, [x, y]: Point, size: f64) {
    let at = |dx: f64, dy: f64| [x + dx * size, y + dy * size];
    let bill = brush.pieces(&[
        &[at(0.0, -0.08), at(0.10, -0.04), at(0.24, -0.02)],
        &[at(0.24, -0.02), at(0.28, 0.02), at(0.23, 0.06)],
        &[at(0.23, 0.06), at(0.10, 0.08), at(-0.01, 0.06)],
        &[at(-0.01, 0.06), at(-0.03, -0.01), at(0.0, -0.08)],
    ]);
    brush.mass(&[bill], &coat.beak);
    brush.tapered(&[at(0.0, 0.02), at(0.10, 0.035), at(0.22, 0.03)], (0.8, Taper::TAIL), coat.beak.line);
}

fn blush(brush: &mut Brush, coat: &Coat, at: Point) {
    let (at, unit) = (brush.frame.at(at), brush.frame.unit);
    brush.on.glow(at, [0.08 * unit, 0.05 * unit], (coat.blush, 0.8));
}

/// An eye too small for a light in it.
fn dot(brush: &mut Brush, coat: &Coat, [x, y]: Point, look: Look) {
    if look == Look::Shut {
        return brush.tapered(&[[x - 0.03, y], [x, y + 0.012], [x + 0.03, y]], (1.2, Taper::LINE), coat.line);
    }
    let ball = brush.oval([x, y], [0.024, 0.028], 0.0);
    brush.flat(&[ball], coat.line);
}

/// A young one: all down and head.
fn chick(brush: &mut Brush, coat: &Coat, kind: AnimalKind, look: Look) {
    legs(brush, coat, [-0.08, 0.12], (-0.14, 0.030));
    let body = brush.shape(&[
        [0.30, -0.50],
        [0.38, -0.30],
        [0.20, -0.10],
        [-0.16, -0.09],
        [-0.42, -0.26],
        [-0.52, -0.46],
        [-0.24, -0.50],
    ]);
    let head = brush.oval([0.16, -0.72], [0.30, 0.28], 0.0);
    brush.mass(&[body.clone(), head.clone()], &coat.fur);
    brush.form(&body, 0.08, coat.fur.shaded);
    brush.form(&head, 0.07, coat.fur.shaded);
    let wing = brush.shape(&[[0.04, -0.42], [-0.20, -0.42], [-0.36, -0.30], [-0.14, -0.22], [0.04, -0.28]]);
    brush.mass(std::slice::from_ref(&wing), &coat.fur);
    brush.form(&wing, 0.05, coat.fur.shaded);
    for x in [0.08, 0.15, 0.21] {
        brush.tapered(&[[0.15, -0.98], [x, -1.04], [x + 0.01, -1.08]], (0.9, Taper::TAIL), coat.fur.line);
    }
    if kind == AnimalKind::Duck {
        bill(brush, coat, [0.40, -0.68], 0.75);
    } else {
        beak(brush, coat, ([0.43, -0.70], [0.11, 0.06]));
    }
    blush(brush, coat, [0.27, -0.62]);
    eye::draw(brush, coat, ([0.24, -0.76], [0.060, 0.072]), (look, 1.0));
}

fn hen(brush: &mut Brush, coat: &Coat, look: Look) {
    legs(brush, coat, [-0.06, 0.13], (-0.24, 0.024));
    let comb = brush.pieces(&[
        &[[0.29, -1.00], [0.28, -1.09], [0.33, -1.05]],
        &[[0.33, -1.05], [0.35, -1.14], [0.39, -1.06]],
        &[[0.39, -1.06], [0.43, -1.12], [0.46, -1.03]],
        &[[0.46, -1.03], [0.48, -1.05], [0.48, -0.98]],
        &[[0.48, -0.98], [0.38, -0.96], [0.29, -1.00]],
    ]);
    brush.mass(&[comb], &coat.comb);
    let body = brush.pieces(&[
        &[[0.34, -0.62], [0.44, -0.42], [0.34, -0.24], [0.06, -0.15], [-0.28, -0.20], [-0.50, -0.40], [-0.62, -0.66]],
        &[[-0.62, -0.66], [-0.72, -0.84], [-0.84, -0.96]],
        &[[-0.84, -0.96], [-0.66, -0.98], [-0.48, -0.84]],
        &[[-0.48, -0.84], [-0.30, -0.62], [0.02, -0.56], [0.34, -0.62]],
    ]);
    let neck = brush.limb(&[[0.20, -0.46, 0.22], [0.30, -0.70, 0.135], [0.36, -0.90, 0.095]]);
    let head = brush.oval([0.38, -0.94], [0.105, 0.095], 0.0);
    brush.mass(&[body.clone(), neck, head], &coat.fur);
    brush.form(&body, 0.09, coat.fur.shaded);
    for [x, y] in [[0.14, -0.56], [0.24, -0.50], [0.33, -0.54], [0.24, -0.66], [0.32, -0.70]] {
        brush.tapered(&[[x, y - 0.08], [x + 0.01, y], [x + 0.04, y + 0.04]], (0.8, Taper::TAIL), coat.fur.line);
    }
    for (from, to) in
        [([-0.46, -0.60], [-0.74, -0.90]), ([-0.40, -0.66], [-0.64, -0.92]), ([-0.52, -0.52], [-0.66, -0.74])]
    {
        let middle = [f64::midpoint(from[0], to[0]) - 0.03, f64::midpoint(from[1], to[1]) + 0.02];
        brush.tapered(&[from, middle, to], (0.9, Taper::TAIL), coat.fur.line);
    }
    let wing = brush.pieces(&[
        &[[0.14, -0.48], [-0.12, -0.53], [-0.36, -0.48], [-0.54, -0.44]],
        &[[-0.54, -0.44], [-0.36, -0.28], [-0.10, -0.23]],
        &[[-0.10, -0.23], [0.12, -0.28], [0.14, -0.48]],
    ]);
    brush.mass(std::slice::from_ref(&wing), &coat.fur);
    brush.form(&wing, 0.06, coat.fur.shaded);
    for y in [-0.42, -0.35, -0.29] {
        brush.tapered(&[[0.0, y], [-0.20, y + 0.02], [-0.42, y - 0.02]], (0.8, Taper::TAIL), coat.fur.line);
    }
    let wattle = brush.oval([0.445, -0.82], [0.038, 0.062], 0.0);
    brush.mass(&[wattle], &coat.comb);
    let cheek = brush.oval([0.42, -0.91], [0.045, 0.040], 0.0);
    brush.flat(&[cheek], coat.comb.base);
    beak(brush, coat, ([0.475, -0.93], [0.11, 0.040]));
    eye::draw(brush, coat, ([0.405, -0.955], [0.026, 0.030]), (look, 1.0));
}

/// Its neck an S, its wings a little raised.
fn swan(brush: &mut Brush, coat: &Coat, look: Look) {
    let body = brush.shape(&[
        [0.40, -0.40],
        [0.46, -0.20],
        [0.20, -0.03],
        [-0.26, -0.02],
        [-0.62, -0.18],
        [-0.90, -0.46],
        [-0.56, -0.44],
        [-0.10, -0.48],
    ]);
    let neck = brush.limb(&[
        [0.26, -0.26, 0.16],
        [0.46, -0.44, 0.12],
        [0.40, -0.70, 0.085],
        [0.34, -0.92, 0.075],
        [0.46, -1.08, 0.085],
        [0.56, -1.08, 0.09],
    ]);
    brush.mass(&[body.clone(), neck.clone()], &coat.fur);
    brush.form(&body, 0.08, coat.fur.shaded);
    brush.form(&neck, 0.05, coat.fur.shaded);
    let wing = brush.pieces(&[
        &[[0.22, -0.36], [0.0, -0.64], [-0.36, -0.72], [-0.72, -0.66]],
        &[[-0.72, -0.66], [-0.66, -0.54], [-0.74, -0.46]],
        &[[-0.74, -0.46], [-0.58, -0.36], [-0.60, -0.26]],
        &[[-0.60, -0.26], [-0.24, -0.10], [0.16, -0.16], [0.22, -0.36]],
    ]);
    brush.mass(std::slice::from_ref(&wing), &coat.fur);
    brush.form(&wing, 0.08, coat.fur.shaded);
    for (from, to) in
        [([0.02, -0.40], [-0.58, -0.54]), ([0.0, -0.30], [-0.54, -0.38]), ([-0.02, -0.22], [-0.44, -0.24])]
    {
        brush.tapered(
            &[from, [(from[0] + to[0]) / 2.0, (from[1] + to[1]) / 2.0 - 0.03], to],
            (0.9, Taper::TAIL),
            coat.fur.line,
        );
    }
    bill(brush, coat, [0.62, -1.06], 0.72);
    let knob = brush.oval([0.625, -1.10], [0.045, 0.035], 20.0);
    brush.flat(&[knob], coat.line);
    dot(brush, coat, [0.555, -1.11], look);
}
