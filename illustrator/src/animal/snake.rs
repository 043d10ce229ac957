//! A snake: coiled, its head raised.
//!
//! Units of the animal's height.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use crate::figure::curve::Taper;

pub const SIZE: [f64; 2] = [1.08, 0.95];

pub fn draw(brush: &mut Brush, coat: &Coat, look: Look) {
    let tail = brush.limb(&[[0.40, -0.10, 0.10], [0.70, -0.08, 0.07], [0.94, -0.16, 0.02]]);
    brush.mass(&[tail], &coat.fur);
    for (y, wide) in [(-0.13, 0.64), (-0.32, 0.50)] {
        let coil = brush.oval([0.0, y], [wide, 0.16], 0.0);
        brush.mass(std::slice::from_ref(&coil), &coat.fur);
        brush.form(&coil, 0.06, coat.fur.shaded);
        for step in 0..5 {
            let x = wide * (-0.66 + 0.33 * f64::from(step));
            let mark = brush.shape(&[[x - 0.07, y], [x, y - 0.07], [x + 0.07, y], [x, y + 0.07]]);
            brush.patch(&coil, &mark, coat.dark.base);
        }
    }
    let neck = brush.limb(&[
        [-0.26, -0.40, 0.11],
        [-0.06, -0.52, 0.11],
        [0.10, -0.66, 0.10],
        [0.06, -0.84, 0.10],
        [0.20, -0.94, 0.11],
    ]);
    let head = brush.shape(&[
        [0.10, -1.02],
        [0.28, -1.04],
        [0.46, -0.94],
        [0.48, -0.86],
        [0.36, -0.80],
        [0.16, -0.80],
        [0.04, -0.90],
    ]);
    brush.mass(&[neck.clone(), head.clone()], &coat.fur);
    brush.form(&neck, 0.05, coat.fur.shaded);
    let chin = brush.oval([0.34, -0.80], [0.20, 0.06], 0.0);
    brush.patch(&head, &chin, coat.pale.base);
    let tongue = [[0.48, -0.88], [0.58, -0.88], [0.66, -0.93]];
    brush.tapered(&tongue, (1.8, Taper::EVEN), coat.comb.base);
    brush.tapered(&[[0.58, -0.88], [0.66, -0.84]], (1.6, Taper::EVEN), coat.comb.base);
    eye::draw(brush, coat, ([0.28, -0.94], [0.050, 0.060]), (look, 0.45));
}
