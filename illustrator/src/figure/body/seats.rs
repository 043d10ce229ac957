//! What is sat on where the place has nothing: a bench.

use super::super::curve::{Point, Taper, closed, lerp};
use super::super::easel::Easel;
use super::Body;

/// A bench, its top under the thighs.
pub fn bench(easel: &mut Easel, body: &Body) {
    let (unit, wood) = (body.rig.unit, body.palette.leather);
    let legs = &body.skeleton.legs;
    let middle = lerp(legs[0].root, legs[1].root, 0.5);
    let foot = legs[0].end[1].max(legs[1].end[1]) + 0.06 * unit;
    let (top, half) = (middle[1] + 0.16 * unit, 1.18 * unit);
    let (front, thick) = (top + 0.24 * unit, 0.13 * unit);
    let board = |left: f64, right: f64, upper: f64, lower: f64, spread: f64| -> [Point; 4] {
        [
            [middle[0] + left, upper],
            [middle[0] + right, upper],
            [middle[0] + right + spread, lower],
            [middle[0] + left - spread, lower],
        ]
    };
    let mut piece = |outline: &[Point], shade| {
        easel.fill(outline, shade);
        easel.ink(&closed(outline), 0.9, (wood.line, Taper::EVEN));
    };
    for side in [-1.0, 1.0] {
        let x = side * half * 0.80;
        piece(&board(x - 0.08 * unit, x + 0.08 * unit, front, foot, 0.0), wood.shaded);
    }
    piece(&board(-half, half, front, front + thick, 0.0), wood.shaded);
    piece(&board(-half + 0.12 * unit, half - 0.12 * unit, top, front, 0.12 * unit), wood.base);
    for share in [0.34, 0.68] {
        let y = top + (front - top) * share;
        let reach = half - 0.12 * unit * (1.0 - share);
        easel.ink(&[[middle[0] - reach, y], [middle[0] + reach, y]], 0.5, (wood.line, Taper::EVEN));
    }
    // Who sits there shades the top.
    let shadow = super::super::curve::ellipse([middle[0], (top + front) / 2.0], [0.66 * unit, 0.10 * unit], 0.0);
    easel.veil(&shadow, wood.deep, 0.7);
}
