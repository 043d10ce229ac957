//! Birds of the shore: a crane that stands on long legs, a gull.
//!
//! Units of the bird's height without legs; of a crane of its whole height.

use super::bird::{beak, legs};
use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use crate::figure::curve::{Point, Taper};

/// Its neck an S, one leg before the other.
pub fn crane(brush: &mut Brush, coat: &Coat, look: Look) {
    for (x, foot) in [(-0.06, -0.10), (0.06, 0.08)] {
        let leg = brush.limb(&[[x, -0.42, 0.014], [x + 0.01, -0.24, 0.017], [foot, -0.02, 0.011]]);
        let toes = brush.limb(&[[foot - 0.04, -0.008, 0.007], [foot + 0.09, -0.006, 0.008]]);
        brush.mass(&[leg, toes], &coat.dark);
    }
    let tail = brush.pieces(&[
        &[[-0.20, -0.54], [-0.36, -0.46], [-0.44, -0.30]],
        &[[-0.44, -0.30], [-0.36, -0.32], [-0.32, -0.28]],
        &[[-0.32, -0.28], [-0.22, -0.36], [-0.10, -0.40]],
    ]);
    let body = brush.shape(&[
        [0.18, -0.62],
        [0.20, -0.48],
        [0.08, -0.38],
        [-0.12, -0.38],
        [-0.30, -0.46],
        [-0.28, -0.54],
        [-0.06, -0.62],
    ]);
    let neck = brush.limb(&[
        [0.12, -0.52, 0.075],
        [0.23, -0.60, 0.045],
        [0.20, -0.74, 0.028],
        [0.17, -0.86, 0.026],
        [0.24, -0.95, 0.034],
        [0.29, -0.95, 0.036],
    ]);
    brush.edge(std::slice::from_ref(&tail), coat.fur.line);
    brush.flat(&[tail], coat.fur.shaded);
    brush.mass(&[body.clone(), neck.clone()], &coat.fur);
    brush.form(&body, 0.05, coat.fur.shaded);
    brush.form(&neck, 0.018, coat.fur.shaded);
    let wing = brush.pieces(&[
        &[[0.10, -0.58], [-0.08, -0.60], [-0.26, -0.54], [-0.42, -0.40]],
        &[[-0.42, -0.40], [-0.28, -0.40], [-0.18, -0.42]],
        &[[-0.18, -0.42], [0.06, -0.44], [0.10, -0.58]],
    ]);
    brush.mass(std::slice::from_ref(&wing), &coat.fur);
    for (from, to) in [([0.02, -0.50], [-0.32, -0.43]), ([0.0, -0.54], [-0.34, -0.48])] {
        brush.tapered(&[from, [f64::midpoint(from[0], to[0]), from[1] + 0.03], to], (0.9, Taper::TAIL), coat.fur.line);
    }
    beak(brush, coat, ([0.32, -0.95], [0.20, 0.022]));
    let ball = brush.oval([0.275, -0.962], [0.011, 0.012], 0.0);
    brush.flat(&[ball], if look == Look::Shut { coat.fur.shaded } else { coat.line });
}

/// White, its wings gray with black tips, its beak yellow.
pub fn gull(brush: &mut Brush, coat: &Coat, look: Look) {
    legs(brush, coat, [-0.02, 0.16], (-0.20, 0.024));
    let tail = brush.pieces(&[
        &[[-0.36, -0.44], [-0.66, -0.40], [-0.92, -0.30]],
        &[[-0.92, -0.30], [-0.84, -0.22], [-0.70, -0.22]],
        &[[-0.70, -0.22], [-0.46, -0.26], [-0.24, -0.26]],
    ]);
    let body = brush.shape(&[
        [0.30, -1.02],
        [0.50, -0.96],
        [0.56, -0.80],
        [0.50, -0.64],
        [0.52, -0.44],
        [0.36, -0.22],
        [0.02, -0.16],
        [-0.34, -0.26],
        [-0.44, -0.40],
        [-0.20, -0.58],
        [0.08, -0.72],
        [0.16, -0.92],
    ]);
    brush.mass(&[tail, body.clone()], &coat.fur);
    brush.form(&body, 0.09, coat.fur.shaded);
    let wing = brush.pieces(&[
        &[[0.20, -0.62], [-0.10, -0.62], [-0.44, -0.46], [-0.98, -0.34]],
        &[[-0.98, -0.34], [-0.60, -0.28], [-0.30, -0.24]],
        &[[-0.30, -0.24], [0.10, -0.28], [0.24, -0.44], [0.20, -0.62]],
    ]);
    brush.edge(std::slice::from_ref(&wing), coat.dark.line);
    brush.flat(std::slice::from_ref(&wing), coat.dark.base);
    let tip = brush.shape(&[[-0.56, -0.50], [-1.1, -0.40], [-1.0, -0.2], [-0.62, -0.26]]);
    brush.patch(&wing, &tip, coat.line);
    brush.form(&wing, 0.05, coat.dark.shaded);
    brush.tapered(&[[0.10, -0.40], [-0.20, -0.34], [-0.46, -0.34]], (0.9, Taper::TAIL), coat.dark.line);
    beak(brush, coat, ([0.54, -0.82], [0.24, 0.062]));
    eye::draw(brush, coat, ([0.42, -0.86], [0.050, 0.056]), (look, 0.7));
}

/// Both wings wide, seen from the side and a little from below.
pub fn soaring(brush: &mut Brush, coat: &Coat) {
    let wing = |brush: &Brush, is_far: bool| {
        let at = |x: f64, y: f64| -> Point { if is_far { [0.36 - x * 0.80, y * 0.94] } else { [x, y] } };
        brush.pieces(&[
            &[at(0.30, -0.52), at(0.16, -0.86), at(-0.16, -1.06), at(-0.90, -1.30)],
            &[at(-0.90, -1.30), at(-0.66, -1.02), at(-0.36, -0.78)],
            &[at(-0.36, -0.78), at(-0.18, -0.60), at(-0.06, -0.44), at(0.30, -0.52)],
        ])
    };
    let far = wing(brush, true);
    brush.edge(std::slice::from_ref(&far), coat.dark.line);
    brush.flat(&[far], coat.dark.shaded);
    let body = brush.shape(&[
        [0.60, -0.62],
        [0.74, -0.54],
        [0.72, -0.42],
        [0.40, -0.30],
        [-0.10, -0.28],
        [-0.56, -0.38],
        [-0.84, -0.40],
        [-0.84, -0.48],
        [-0.40, -0.52],
        [0.20, -0.58],
    ]);
    brush.mass(std::slice::from_ref(&body), &coat.fur);
    brush.form(&body, 0.07, coat.fur.shaded);
    beak(brush, coat, ([0.72, -0.49], [0.17, 0.045]));
    eye::draw(brush, coat, ([0.60, -0.52], [0.036, 0.040]), (Look::Open, 0.8));
    let near = wing(brush, false);
    brush.edge(std::slice::from_ref(&near), coat.dark.line);
    brush.flat(std::slice::from_ref(&near), coat.dark.base);
    let tip = brush.shape(&[[-0.56, -1.30], [-1.0, -1.40], [-0.7, -0.98], [-0.50, -1.0]]);
    brush.patch(&near, &tip, coat.line);
    for (from, to) in [([0.10, -0.62], [-0.56, -1.0]), ([0.10, -0.54], [-0.30, -0.78])] {
        brush.tapered(
            &[from, [f64::midpoint(from[0], to[0]), f64::midpoint(from[1], to[1]) - 0.02], to],
            (0.8, Taper::TAIL),
            coat.dark.line,
        );
    }
}
