//! A robot on two legs: a round helper beside somebody, or a giant whose head is in the clouds.
//!
//! Units of a twelfth of its height where it is a giant, of a third where it helps.

use super::brush::Brush;
use super::coat::Coat;
use crate::figure::curve::{Point, Taper};
use crate::figure::palette::Surface;

/// From the ground to its antenna, and half of the width.
pub const HELPER: Point = [3.2, 1.2];
pub const GIANT: Point = [12.6, 4.2];

fn plate(brush: &mut Brush, points: &[Point], surface: &Surface) {
    let outline = brush.all(points);
    let outline = crate::figure::curve::oriented(&outline);
    brush.mass(std::slice::from_ref(&outline), surface);
    brush.form(&outline, 0.10, surface.shaded);
}

/// A box for a head with a screen for a face.
pub fn helper(brush: &mut Brush, coat: &Coat) {
    for side in [-1.0, 1.0] {
        let leg = brush.limb(&[[side * 0.30, -0.80, 0.13], [side * 0.34, -0.22, 0.12]]);
        brush.mass(&[leg], &coat.dark);
        let foot = brush.shape(&[
            [side * 0.34 - 0.28, -0.02],
            [side * 0.34 - 0.22, -0.24],
            [side * 0.34 + 0.04, -0.30],
            [side * 0.34 + 0.30, -0.20],
            [side * 0.34 + 0.36, -0.02],
            [side * 0.34, 0.0],
        ]);
        brush.mass(std::slice::from_ref(&foot), &coat.fur);
        brush.form(&foot, 0.06, coat.fur.shaded);
        let arm = brush.limb(&[[side * 0.62, -1.36, 0.11], [side * 0.86, -1.08, 0.10], [side * 0.90, -0.76, 0.10]]);
        brush.mass(&[arm], &coat.dark);
        let hand = brush.oval([side * 0.91, -0.64], [0.19, 0.19], 0.0);
        brush.mass(std::slice::from_ref(&hand), &coat.fur);
        brush.form(&hand, 0.05, coat.fur.shaded);
    }
    let trunk = brush.even(&[[0.0, -1.64], [0.52, -1.58], [0.66, -1.26], [0.56, -0.86], [0.30, -0.68], [0.0, -0.66]]);
    brush.mass(std::slice::from_ref(&trunk), &coat.fur);
    brush.form(&trunk, 0.12, coat.fur.shaded);
    let lamp = brush.oval([0.06, -1.18], [0.16, 0.16], 0.0);
    brush.mass(std::slice::from_ref(&lamp), &coat.beak);
    brush.form(&lamp, 0.04, coat.beak.shaded);
    let mast = brush.limb(&[[0.0, -2.70, 0.035], [0.0, -2.98, 0.03]]);
    brush.mass(&[mast], &coat.dark);
    let bulb = brush.oval([0.0, -3.06], [0.12, 0.12], 0.0);
    brush.mass(&[bulb], &coat.comb);
    for side in [-1.0, 1.0] {
        let ear = brush.oval([side * 0.94, -2.18], [0.14, 0.24], 0.0);
        brush.mass(&[ear], &coat.dark);
    }
    let head = brush.even(&[
        [0.0, -2.74],
        [0.60, -2.70],
        [0.88, -2.50],
        [0.92, -2.16],
        [0.84, -1.80],
        [0.56, -1.64],
        [0.0, -1.62],
    ]);
    brush.mass(std::slice::from_ref(&head), &coat.fur);
    brush.form(&head, 0.13, coat.fur.shaded);
    let screen = brush.shape(&[
        [0.06, -2.54],
        [0.56, -2.50],
        [0.72, -2.36],
        [0.72, -2.02],
        [0.58, -1.86],
        [0.06, -1.82],
        [-0.44, -1.86],
        [-0.58, -2.02],
        [-0.58, -2.36],
        [-0.44, -2.50],
    ]);
    brush.edge(std::slice::from_ref(&screen), coat.fur.line);
    brush.flat(std::slice::from_ref(&screen), coat.iris.deep);
    for x in [-0.22, 0.34] {
        let eye = brush.oval([x, -2.22], [0.11, 0.16], 0.0);
        brush.flat(&[eye], coat.iris.light);
    }
    brush.tapered(&[[-0.06, -1.98], [0.06, -1.93], [0.18, -1.98]], (2.2, Taper::LINE), coat.iris.light);
}

/// A dome with one lit slit, an aerial at its side, wide shoulders.
pub fn giant(brush: &mut Brush, coat: &Coat) {
    // Of one color and gray, as a machine that works: no hero of anybody's.
    let (armor, dark) = (&coat.fur, &coat.dark);
    for side in [-1.0, 1.0] {
        let at = |points: &[Point]| points.iter().map(|[x, y]| [side * x, *y]).collect::<Vec<_>>();
        plate(brush, &at(&[[0.34, -5.6], [1.42, -5.4], [1.56, -3.3], [0.62, -3.3]]), dark);
        plate(brush, &at(&[[0.42, -5.3], [1.50, -5.0], [1.66, -3.6], [1.06, -3.3], [0.56, -3.6]]), armor);
        plate(brush, &at(&[[0.70, -3.4], [1.54, -3.4], [1.60, -2.9], [0.70, -2.9]]), dark);
        plate(brush, &at(&[[0.56, -3.0], [1.70, -3.0], [2.06, -0.9], [1.90, -0.5], [0.60, -0.5], [0.46, -0.9]]), armor);
        plate(brush, &at(&[[0.36, -0.6], [1.96, -0.6], [2.30, -0.12], [2.26, 0.0], [0.22, 0.0], [0.24, -0.12]]), dark);
        plate(brush, &at(&[[2.10, -8.6], [2.86, -8.4], [2.96, -6.6], [2.30, -6.6]]), dark);
        plate(brush, &at(&[[2.16, -7.0], [3.10, -7.0], [3.36, -5.0], [3.16, -4.6], [2.40, -4.6], [2.20, -5.0]]), armor);
        plate(brush, &at(&[[2.44, -4.7], [3.15, -4.7], [3.26, -4.0], [2.96, -3.6], [2.50, -3.7], [2.36, -4.1]]), dark);
        plate(
            brush,
            &at(&[[1.60, -9.5], [2.50, -10.1], [3.70, -9.3], [3.86, -8.1], [2.90, -7.8], [1.80, -8.3]]),
            armor,
        );
        plate(brush, &at(&[[2.10, -9.3], [3.30, -9.0], [3.36, -8.5], [2.16, -8.6]]), dark);
    }
    plate(brush, &[[-0.96, -6.9], [0.96, -6.9], [0.80, -5.6], [-0.80, -5.6]], dark);
    plate(
        brush,
        &[[-1.20, -6.0], [1.20, -6.0], [1.44, -5.0], [0.46, -5.3], [0.0, -4.6], [-0.46, -5.3], [-1.44, -5.0]],
        armor,
    );
    plate(brush, &[[-1.9, -9.5], [1.9, -9.5], [2.0, -8.4], [1.16, -6.8], [-1.16, -6.8], [-2.0, -8.4]], armor);
    plate(brush, &[[-1.0, -9.1], [1.0, -9.1], [1.0, -8.4], [-1.0, -8.4]], dark);
    plate(brush, &[[-0.34, -7.8], [0.34, -7.8], [0.22, -7.1], [-0.22, -7.1]], dark);
    giant_head(brush, coat);
}

fn giant_head(brush: &mut Brush, coat: &Coat) {
    plate(brush, &[[-0.5, -9.9], [0.5, -9.9], [0.5, -9.3], [-0.5, -9.3]], &coat.dark);
    for side in [-1.0, 1.0] {
        let ear: Vec<Point> =
            [[0.70, -11.1], [1.16, -11.3], [1.24, -10.4], [0.74, -10.2]].map(|[x, y]| [side * x, y]).to_vec();
        plate(brush, &ear, &coat.dark);
    }
    let aerial = [[1.06, -11.2], [1.22, -11.2], [1.30, -13.1], [1.18, -13.1]];
    plate(brush, &aerial, &coat.dark);
    let dome = brush.shape(&[
        [0.0, -11.9],
        [0.62, -11.72],
        [0.92, -11.1],
        [0.86, -10.3],
        [0.5, -9.88],
        [0.0, -9.80],
        [-0.5, -9.88],
        [-0.86, -10.3],
        [-0.92, -11.1],
        [-0.62, -11.72],
    ]);
    brush.mass(std::slice::from_ref(&dome), &coat.fur);
    brush.form(&dome, 0.10, coat.fur.shaded);
    let slit = brush.all(&[[-0.66, -11.02], [0.66, -11.02], [0.60, -10.62], [-0.60, -10.62]]);
    brush.edge(std::slice::from_ref(&slit), coat.line);
    brush.flat(&[slit], coat.iris.deep);
    let unit = brush.frame.unit;
    let lens = brush.oval([0.16, -10.82], [0.19, 0.15], 0.0);
    brush.flat(&[lens], coat.iris.light);
    brush.on.glow(brush.frame.at([0.16, -10.82]), [0.5 * unit, 0.4 * unit], (coat.iris.light, 0.6));
    for y in [-10.34, -10.16] {
        brush.tapered(&[[-0.26, y], [0.0, y + 0.02], [0.26, y]], (1.6, Taper::LINE), coat.line);
    }
}
