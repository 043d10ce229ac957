//! Beasts close to somebody: lying in the arms, along a shoulder, on a lap.
//!
//! All lie half from the side, the rump behind and the chest before, the head above and free.

use super::beast::{Build, Tail, build, shadow_of_head};
use super::brush::Brush;
use super::coat::Coat;
use super::eye::Look;
use super::pelts;
use super::{furred, head};
use crate::figure::curve::{Point, Taper};
use scene::{AnimalKind, Tint};

/// From what lies below one in the arms to the tips of its ears.
pub const HELD_HEIGHT: f64 = 2.16;

/// Above the arm that carries it. What lies over the other arm is painted later.
pub fn in_arms(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint)) {
    hanging_tail(brush, coat, kind);
    if kind == AnimalKind::Hedgehog {
        pelts::spines(brush, coat, [-0.16, -0.40], [1.12, 0.78]);
    }
    let trunk = brush.shape(&[
        [0.30, -1.16],
        [-0.08, -1.02],
        [-0.55, -0.90],
        [-0.96, -0.64],
        [-1.16, -0.26],
        [-1.06, 0.06],
        [-0.60, 0.20],
        [0.10, 0.20],
        [0.62, 0.10],
        [0.94, -0.16],
        [1.04, -0.56],
        [0.92, -0.98],
    ]);
    brush.mass(std::slice::from_ref(&trunk), &coat.fur);
    brush.form(&trunk, 0.16, coat.fur.shaded);
    bib(brush, coat, &trunk);
    // The thigh.
    brush.tapered(&[[-0.42, -0.50], [-0.34, -0.28], [-0.44, -0.04], [-0.66, 0.04]], (0.9, Taper::TAIL), coat.fur.line);
    let middle = [0.56, -1.26];
    shadow_of_head(brush, coat, (&trunk, middle));
    brush.about(middle, (1.0, 5.0), |brush| head::draw(brush, coat, (kind, color), Look::Resting));
}

/// The forepaws of one in the arms, over the arm that lies before it; `rest` is the height of that arm under each paw.
pub fn over_arm(brush: &mut Brush, coat: &Coat, (kind, rest): (AnimalKind, [f64; 2])) {
    if furred::is_furred(kind) {
        return furred::over_arm(brush, coat, (kind, rest));
    }
    let Build { paw, .. } = build(kind);
    for (x, y) in [0.30, 0.82].into_iter().zip(rest) {
        hanging_paw(brush, coat, ([x, y - 0.10], paw * 1.05));
    }
}

/// A foreleg that comes over an edge and hangs a little below it.
fn hanging_paw(brush: &mut Brush, coat: &Coat, ([x, y], paw): (Point, f64)) {
    let leg =
        brush.limb(&[[x - 0.06, y - 0.06, paw * 0.92], [x, y + 0.06, paw * 0.94], [x + 0.02, y + 0.22, paw * 1.0]]);
    brush.edge(std::slice::from_ref(&leg), coat.fur.line);
    brush.flat(std::slice::from_ref(&leg), coat.fur.base);
    let sock = brush.oval([x + 0.02, y + 0.30], [paw * 1.5, 0.15], 0.0);
    if coat.fur.base.color != coat.pale.base.color && !coat.is_black {
        brush.patch(&leg, &sock, coat.pale.base);
    }
    brush.form(&leg, 0.05, coat.fur.shaded);
    for toe in [-0.34, 0.34] {
        let at = x + 0.02 + toe * paw;
        brush.tapered(&[[at, y + 0.22], [at, y + 0.31]], (0.75, Taper::TAIL), coat.fur.line);
    }
}

/// Below the arm that carries the rump.
fn hanging_tail(brush: &mut Brush, coat: &Coat, kind: AnimalKind) {
    let stations: &[[f64; 3]] = match build(kind).tail {
        Tail::Long => &[[-0.92, -0.05, 0.10], [-0.98, 0.36, 0.10], [-0.86, 0.74, 0.10], [-0.62, 0.92, 0.08]],
        Tail::Spade => &[[-0.90, -0.05, 0.13], [-1.02, 0.40, 0.10], [-0.84, 0.80, 0.06]],
        Tail::Puff | Tail::None => return,
    };
    tail(brush, coat, stations);
}

fn tail(brush: &mut Brush, coat: &Coat, stations: &[[f64; 3]]) {
    let outline = brush.limb(stations);
    brush.mass(std::slice::from_ref(&outline), &coat.fur);
    brush.form(&outline, 0.07, coat.fur.shaded);
}

/// The pale chest under the head.
fn bib(brush: &mut Brush, coat: &Coat, trunk: &[Point]) {
    if coat.is_black || coat.fur.base.color == coat.pale.base.color {
        return;
    }
    let bib = brush.shape(&[[0.36, -1.0], [0.98, -0.95], [1.06, -0.52], [0.92, -0.16], [0.62, -0.06], [0.44, -0.50]]);
    brush.patch(trunk, &bib, coat.pale.base);
}

/// Across a shoulder: the forepaws hang before it, the rump lies on it, the tail hangs down the arm. The head is on the
/// side of the one who carries it.
pub fn on_shoulder(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint)) {
    let Build { paw, tail: form, .. } = build(kind);
    let stations: &[[f64; 3]] = match form {
        Tail::Long => &[[-0.66, -0.16, 0.10], [-0.92, 0.20, 0.10], [-0.86, 0.66, 0.10], [-1.00, 0.94, 0.07]],
        Tail::Spade => &[[-0.62, -0.16, 0.13], [-0.92, 0.18, 0.10], [-0.88, 0.60, 0.06]],
        Tail::Puff | Tail::None => &[],
    };
    if !stations.is_empty() {
        tail(brush, coat, stations);
    }
    if kind == AnimalKind::Hedgehog {
        pelts::spines(brush, coat, [-0.26, -0.42], [0.86, 0.56]);
    }
    let trunk = brush.shape(&[
        [0.20, -0.86],
        [-0.20, -0.78],
        [-0.58, -0.58],
        [-0.80, -0.26],
        [-0.78, 0.02],
        [-0.50, 0.12],
        [0.0, 0.10],
        [0.34, 0.02],
        [0.50, -0.26],
        [0.44, -0.66],
    ]);
    brush.mass(std::slice::from_ref(&trunk), &coat.fur);
    brush.form(&trunk, 0.12, coat.fur.shaded);
    if !coat.is_black && coat.fur.base.color != coat.pale.base.color {
        let bib = brush.oval([0.22, -0.34], [0.24, 0.34], 6.0);
        brush.patch(&trunk, &bib, coat.pale.base);
    }
    brush.tapered(&[[-0.34, -0.44], [-0.26, -0.22], [-0.38, 0.02]], (0.9, Taper::TAIL), coat.fur.line);
    for x in [-0.10, 0.34] {
        hanging_paw(brush, coat, ([x, -0.04], paw));
    }
    let middle = [0.08, -0.98];
    shadow_of_head(brush, coat, (&trunk, middle));
    brush.about(middle, (1.0, 6.0), |brush| head::draw(brush, coat, (kind, color), Look::Resting));
}

/// From what it lies on to the crown, and half of the width.
pub const LOAF: Point = [1.56, 1.25];

/// Lies with the legs under it, awake or asleep: on a lap, on a bed.
pub fn loaf(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint), look: Look) {
    let Build { paw, tail: form, .. } = build(kind);
    let trunk = brush.shape(&[
        [0.28, -1.02],
        [-0.20, -0.94],
        [-0.66, -0.82],
        [-1.02, -0.52],
        [-1.14, -0.16],
        [-0.92, 0.0],
        [-0.30, 0.02],
        [0.40, 0.02],
        [0.86, -0.06],
        [0.98, -0.42],
        [0.86, -0.84],
    ]);
    brush.mass(std::slice::from_ref(&trunk), &coat.fur);
    brush.form(&trunk, 0.15, coat.fur.shaded);
    bib(brush, coat, &trunk);
    brush.tapered(&[[-0.40, -0.60], [-0.24, -0.36], [-0.30, -0.10], [-0.50, -0.02]], (0.9, Taper::TAIL), coat.fur.line);
    for x in [0.36, 0.86] {
        let leg = brush.limb(&[[x - 0.08, -0.12, paw * 0.8], [x, -0.10, paw * 0.84], [x + 0.12, -0.08, paw * 0.90]]);
        brush.mass(std::slice::from_ref(&leg), if coat.is_black { &coat.fur } else { &coat.pale });
        for toe in [0.06, 0.16] {
            brush.tapered(&[[x + toe + 0.05, -0.10], [x + toe + 0.06, -0.02]], (0.7, Taper::TAIL), coat.fur.line);
        }
    }
    let middle = [0.56, -1.06];
    shadow_of_head(brush, coat, (&trunk, middle));
    brush.about(middle, (1.0, 4.0), |brush| head::draw(brush, coat, (kind, color), look));
    let stations: &[[f64; 3]] = match form {
        Tail::Long | Tail::Spade => {
            &[[-1.0, -0.14, 0.10], [-0.72, -0.05, 0.11], [-0.30, -0.06, 0.10], [0.02, -0.10, 0.07]]
        }
        Tail::Puff | Tail::None => return,
    };
    tail(brush, coat, stations);
}
