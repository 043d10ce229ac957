//! What tells panda, raccoon, hedgehog and poodle from the beasts of their build: patches, rings, spines, curls.

use super::brush::Brush;
use super::coat::Coat;
use crate::figure::curve::Point;
use scene::AnimalKind;

/// About the eyes, under everything else of the face.
pub fn about_eyes(brush: &mut Brush, coat: &Coat, (kind, [x, y], turn): (AnimalKind, Point, f64), skull: &[Point]) {
    for side in [-1.0, 1.0] {
        match kind {
            AnimalKind::Panda => {
                let patch = brush.oval([side * x * 1.04 + turn, y + 0.04], [0.15, 0.19], side * 28.0);
                brush.patch(skull, &patch, coat.dark.base);
            }
            AnimalKind::Raccoon => {
                let brow = brush.oval([side * x * 1.1 + turn, y - 0.16], [0.20, 0.11], side * 14.0);
                brush.patch(skull, &brow, coat.pale.base);
                let mask = brush.oval([side * x * 1.15 + turn, y + 0.05], [0.24, 0.15], side * 22.0);
                brush.patch(skull, &mask, coat.dark.base);
            }
            _ => {}
        }
    }
}

/// Round a middle, as far as `reach`: behind what they grow on.
pub fn spines(brush: &mut Brush, coat: &Coat, [x, y]: Point, [wide, high]: Point) {
    const COUNT: u32 = 26;
    let points: Vec<Point> = (0..COUNT * 2)
        .map(|step| {
            let turn = core::f64::consts::TAU * f64::from(step) / f64::from(COUNT * 2);
            let reach = if step % 2 == 0 { 1.16 } else { 0.94 };
            [x + wide * reach * libm::cos(turn), y + high * reach * libm::sin(turn)]
        })
        .collect();
    let spiked = crate::figure::curve::oriented(&brush.all(&points));
    brush.mass(std::slice::from_ref(&spiked), &coat.dark);
    brush.form(&spiked, 0.10, coat.dark.shaded);
}

/// Across a tail, from its root to its tip.
pub fn rings(brush: &mut Brush, coat: &Coat, tail: &[Point], stations: &[[f64; 3]]) {
    for pair in stations.windows(2) {
        for share in [0.25, 0.75] {
            let at = |axis: usize| pair[0][axis] + (pair[1][axis] - pair[0][axis]) * share;
            let (dx, dy) = (pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]);
            let turn = libm::atan2(dy, dx).to_degrees();
            let ring = brush.oval([at(0), at(1)], [0.055, 0.42], turn);
            brush.patch(tail, &ring, coat.dark.base);
        }
    }
}

/// A ball of curls.
pub fn curls(brush: &mut Brush, coat: &Coat, [x, y]: Point, [wide, high]: Point) {
    const COUNT: u32 = 9;
    let points: Vec<Point> = (0..COUNT * 2)
        .map(|step| {
            let turn = core::f64::consts::TAU * f64::from(step) / f64::from(COUNT * 2);
            let reach = if step % 2 == 0 { 1.05 } else { 0.92 };
            [x + wide * reach * libm::cos(turn), y + high * reach * libm::sin(turn)]
        })
        .collect();
    let ball = brush.shape(&points);
    brush.mass(std::slice::from_ref(&ball), &coat.fur);
    brush.form(&ball, 0.07, coat.fur.shaded);
}
