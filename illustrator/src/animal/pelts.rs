//! What tells raccoon, hedgehog and poodle from the beasts of their build: rings, spines, curls.

use super::brush::Brush;
use super::coat::Coat;
use crate::figure::curve::Point;

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
