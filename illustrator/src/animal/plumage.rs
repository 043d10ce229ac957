//! Wings of feathers on what else has none: a winged horse, a griffin.

use super::brush::Brush;
use crate::figure::curve::{Point, Taper};
use crate::figure::palette::Surface;

/// Raised from `root`; the unit is that of the beast. The far one is ahead of the other, and in shade.
pub fn wing(brush: &mut Brush, feathers: &Surface, root: Point, is_far: bool) {
    let (ahead, size) = if is_far { (0.70, 0.94) } else { (0.0, 1.0) };
    let at = |x: f64, y: f64| [root[0] + ahead + x * size, root[1] + y * size];
    let outline = brush.pieces(&[
        &[at(0.40, 0.10), at(0.30, -0.90), at(-0.10, -1.70), at(-0.70, -2.40), at(-1.60, -2.90)],
        &[at(-1.60, -2.90), at(-1.56, -2.54), at(-1.74, -2.30)],
        &[at(-1.74, -2.30), at(-2.20, -2.36), at(-2.50, -2.20)],
        &[at(-2.50, -2.20), at(-2.20, -1.94), at(-2.24, -1.70)],
        &[at(-2.24, -1.70), at(-2.60, -1.66), at(-2.80, -1.44)],
        &[at(-2.80, -1.44), at(-2.40, -1.26), at(-2.30, -1.02)],
        &[at(-2.30, -1.02), at(-2.50, -0.94), at(-2.64, -0.72)],
        &[at(-2.64, -0.72), at(-2.10, -0.62), at(-1.80, -0.46)],
        &[at(-1.80, -0.46), at(-1.10, -0.20), at(-0.40, 0.14), at(0.40, 0.10)],
    ]);
    brush.edge(std::slice::from_ref(&outline), feathers.line);
    brush.flat(std::slice::from_ref(&outline), if is_far { feathers.deep } else { feathers.shaded });
    let upper = brush.shape(&[
        at(0.36, 0.06),
        at(0.26, -0.90),
        at(-0.12, -1.66),
        at(-0.80, -2.36),
        at(-1.20, -2.20),
        at(-1.50, -1.70),
        at(-1.60, -1.16),
        at(-1.20, -0.60),
        at(-0.40, 0.0),
    ]);
    brush.patch(&outline, &upper, if is_far { feathers.shaded } else { feathers.base });
    let lines = [
        ([-0.40, -1.30], [-2.0, -2.20]),
        ([-0.30, -0.96], [-2.30, -1.66]),
        ([-0.20, -0.64], [-2.26, -1.14]),
        ([-0.10, -0.34], [-2.0, -0.70]),
        ([-0.50, -1.66], [-1.56, -2.50]),
    ];
    for (from, to) in lines {
        let (from, to) = (at(from[0], from[1]), at(to[0], to[1]));
        let middle = [f64::midpoint(from[0], to[0]), f64::midpoint(from[1], to[1]) - 0.14];
        brush.tapered(&[from, middle, to], (1.0, Taper::TAIL), feathers.line);
    }
}
