//! What is neither beast nor bird: a frog, a turtle, a butterfly.
//!
//! Units of the animal's height; of a butterfly of half its span.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use super::{fabled, little, rex, robot, sea};
use crate::figure::curve::{Point, Taper};
use scene::{Act, AnimalKind, Growth};

/// From the ground to the top, and half of the width.
pub const fn size(kind: AnimalKind) -> [f64; 2] {
    match kind {
        AnimalKind::Turtle => [1.0, 1.05],
        AnimalKind::Butterfly => [1.3, 1.0],
        AnimalKind::Slime => [1.0, 0.66],
        AnimalKind::Ghost => [1.08, 0.76],
        AnimalKind::Phoenix => [1.85, 1.58],
        AnimalKind::Bat => [1.28, 1.38],
        AnimalKind::Snail => [1.08, 0.82],
        AnimalKind::Dinosaur => rex::SIZE,
        AnimalKind::Robot => robot::HELPER,
        kind if kind.swims() => sea::size(kind),
        _ => [1.0, 0.72],
    }
}

pub fn draw(brush: &mut Brush, coat: &Coat, (kind, growth): (AnimalKind, Growth), act: Act) {
    let look = if act == Act::Sleeping { Look::Shut } else { Look::Open };
    match kind {
        AnimalKind::Turtle => turtle(brush, coat, look),
        AnimalKind::Butterfly => butterfly(brush, coat),
        AnimalKind::Slime => fabled::slime(brush, coat, look),
        AnimalKind::Ghost => fabled::ghost(brush, coat, look),
        AnimalKind::Phoenix => fabled::phoenix(brush, coat),
        AnimalKind::Bat => little::bat(brush, coat),
        AnimalKind::Snail => little::snail(brush, coat, look),
        AnimalKind::Dinosaur => rex::draw(brush, coat, look),
        AnimalKind::Robot if growth == Growth::Huge => robot::giant(brush, coat),
        AnimalKind::Robot => robot::helper(brush, coat),
        kind if kind.swims() => sea::draw(brush, coat, kind),
        _ => frog(brush, coat, look),
    }
}

fn frog(brush: &mut Brush, coat: &Coat, look: Look) {
    let hind: Vec<Vec<Point>> =
        [-1.0, 1.0].into_iter().map(|side: f64| brush.oval([side * 0.44, -0.20], [0.24, 0.19], side * 18.0)).collect();
    let feet: Vec<Vec<Point>> =
        [-1.0, 1.0].into_iter().map(|side: f64| brush.oval([side * 0.54, -0.045], [0.22, 0.055], 0.0)).collect();
    let body = brush.even(&[[0.0, -0.62], [0.34, -0.56], [0.42, -0.34], [0.36, -0.10], [0.18, -0.02], [0.0, -0.01]]);
    let head = brush.even(&[
        [0.0, -0.86],
        [0.30, -0.86],
        [0.54, -0.72],
        [0.60, -0.56],
        [0.50, -0.42],
        [0.26, -0.34],
        [0.0, -0.32],
    ]);
    let domes: Vec<Vec<Point>> =
        [-1.0, 1.0].into_iter().map(|side: f64| brush.oval([side * 0.31 + 0.02, -0.84], [0.19, 0.19], 0.0)).collect();
    brush.mass(&feet, &coat.fur);
    brush.mass(&hind, &coat.fur);
    hind.iter().for_each(|part| brush.form(part, 0.06, coat.fur.shaded));
    brush.mass(std::slice::from_ref(&body), &coat.fur);
    let belly = brush.oval([0.02, -0.22], [0.19, 0.27], 0.0);
    brush.patch(&body, &belly, coat.pale.base);
    let fore: Vec<Vec<Point>> = [-1.0, 1.0]
        .into_iter()
        .map(|side: f64| {
            brush.limb(&[[side * 0.30, -0.34, 0.06], [side * 0.28, -0.16, 0.055], [side * 0.29, -0.05, 0.075]])
        })
        .collect();
    brush.mass(&fore, &coat.fur);
    let mut upper = vec![head.clone()];
    upper.extend(domes.iter().cloned());
    brush.mass(&upper, &coat.fur);
    let chin = brush.oval([0.03, -0.36], [0.46, 0.17], 0.0);
    brush.patch(&head, &chin, coat.pale.base);
    brush.form(&head, 0.08, coat.fur.shaded);
    domes.iter().for_each(|part| brush.form(part, 0.05, coat.fur.shaded));
    for side in [-1.0, 1.0] {
        eye::draw(brush, coat, ([side * 0.30 + 0.04, -0.84], [0.115, 0.125]), (look, 0.7));
        let unit = brush.frame.unit;
        let at = brush.frame.at([side * 0.38 + 0.03, -0.60]);
        brush.on.glow(at, [0.11 * unit, 0.06 * unit], (coat.blush, 0.8));
    }
    brush.tapered(
        &[[-0.30, -0.56], [-0.12, -0.48], [0.03, -0.50], [0.18, -0.48], [0.36, -0.56]],
        (1.3, Taper::LINE),
        coat.line,
    );
}

fn turtle(brush: &mut Brush, coat: &Coat, look: Look) {
    let legs: Vec<Vec<Point>> =
        [-0.52, 0.30].into_iter().map(|x| brush.limb(&[[x, -0.26, 0.13], [x + 0.03, -0.10, 0.135]])).collect();
    let tail = brush.limb(&[[-0.70, -0.22, 0.09], [-0.96, -0.14, 0.02]]);
    let neck = brush.limb(&[[0.44, -0.26, 0.15], [0.72, -0.46, 0.16]]);
    let skull = brush.oval([0.78, -0.56], [0.26, 0.24], 0.0);
    let mut parts = legs.clone();
    parts.extend([tail, neck, skull.clone()]);
    brush.mass(&parts, &coat.fur);
    parts[..2].iter().for_each(|part| brush.form(part, 0.05, coat.fur.shaded));
    brush.form(&skull, 0.06, coat.fur.shaded);
    let shell = brush.pieces(&[
        &[[-0.86, -0.24], [-0.74, -0.62], [-0.40, -0.90], [-0.08, -0.97], [0.26, -0.88], [0.52, -0.58], [0.60, -0.24]],
        &[[0.60, -0.24], [0.30, -0.15], [-0.20, -0.13], [-0.60, -0.16], [-0.86, -0.24]],
    ]);
    brush.mass(std::slice::from_ref(&shell), &coat.dark);
    let plate = |x: f64, y: f64, wide: f64, high: f64| {
        [
            [x - wide, y],
            [x - wide * 0.5, y - high],
            [x + wide * 0.5, y - high],
            [x + wide, y],
            [x + wide * 0.5, y + high],
            [x - wide * 0.5, y + high],
        ]
    };
    for (x, y, wide, high) in [(-0.12, -0.60, 0.26, 0.20), (-0.62, -0.44, 0.20, 0.17), (0.36, -0.42, 0.20, 0.17)] {
        let corners = plate(x, y, wide, high);
        let outline = brush.all(&corners);
        brush.patch(&shell, &outline, coat.dark.light);
        let closed: Vec<Point> = corners.iter().chain(corners.first()).copied().collect();
        for pair in closed.windows(2) {
            brush.tapered(pair, (0.9, Taper::EVEN), coat.dark.line);
        }
    }
    brush.form(&shell, 0.11, coat.dark.shaded);
    let rim = brush.limb(&[[-0.86, -0.23, 0.045], [-0.2, -0.135, 0.055], [0.30, -0.15, 0.055], [0.60, -0.23, 0.045]]);
    brush.mass(&[rim], &coat.pale);
    eye::draw(brush, coat, ([0.86, -0.60], [0.075, 0.095]), (look, 1.0));
    brush.tapered(&[[0.84, -0.43], [0.92, -0.42], [1.0, -0.47]], (1.1, Taper::LINE), coat.line);
    let unit = brush.frame.unit;
    let at = brush.frame.at([0.82, -0.48]);
    brush.on.glow(at, [0.08 * unit, 0.05 * unit], (coat.blush, 0.8));
}

fn butterfly(brush: &mut Brush, coat: &Coat) {
    for side in [-1.0, 1.0] {
        // The far pair is narrower.
        let wide = if side > 0.0 { 0.86 } else { 1.0 };
        let at = |x: f64, y: f64| [side * x * wide, y];
        let lower = brush.shape(&[
            at(0.04, -0.52),
            at(0.42, -0.56),
            at(0.62, -0.34),
            at(0.50, -0.08),
            at(0.26, -0.06),
            at(0.12, -0.30),
        ]);
        let upper = brush.shape(&[
            at(0.03, -0.62),
            at(0.30, -1.06),
            at(0.72, -1.24),
            at(0.94, -1.10),
            at(0.86, -0.74),
            at(0.50, -0.52),
            at(0.06, -0.52),
        ]);
        for (wing, inner) in [
            (
                lower,
                brush.shape(&[
                    at(0.10, -0.48),
                    at(0.40, -0.50),
                    at(0.52, -0.32),
                    at(0.42, -0.16),
                    at(0.27, -0.15),
                    at(0.16, -0.32),
                ]),
            ),
            (
                upper,
                brush.shape(&[
                    at(0.10, -0.62),
                    at(0.34, -0.96),
                    at(0.66, -1.10),
                    at(0.80, -1.0),
                    at(0.74, -0.76),
                    at(0.46, -0.60),
                    at(0.12, -0.57),
                ]),
            ),
        ] {
            brush.edge(std::slice::from_ref(&wing), coat.fur.line);
            brush.flat(std::slice::from_ref(&wing), coat.dark.base);
            brush.flat(std::slice::from_ref(&inner), coat.fur.base);
            brush.form(&inner, 0.07, coat.fur.shaded);
        }
        for (x, y, size) in [(0.80, -1.12, 0.035), (0.86, -0.94, 0.03), (0.54, -0.16, 0.03)] {
            let spot = brush.oval(at(x, y), [size, size], 0.0);
            brush.flat(&[spot], coat.white);
        }
        brush.stroke(&[at(0.08, -0.60), at(0.34, -0.76), at(0.64, -0.92)], 0.8, coat.fur.shaded);
        brush.tapered(&[at(0.015, -0.72), at(0.10, -0.90), at(0.22, -0.98)], (1.1, Taper::EVEN), coat.dark.base);
    }
    let body = brush.limb(&[[0.0, -0.72, 0.05], [0.0, -0.56, 0.045], [0.0, -0.28, 0.02]]);
    brush.flat(&[body], coat.dark.base);
}
