//! A penguin, upright, turned half aside: a small head, a white front, flippers held off the flanks.
//!
//! Units of the bird's height.

use super::bird::beak;
use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};

pub fn draw(brush: &mut Brush, coat: &Coat, look: Look) {
    for x in [-0.10, 0.16] {
        let foot = brush.shape(&[
            [x - 0.10, 0.0],
            [x - 0.06, -0.07],
            [x + 0.05, -0.08],
            [x + 0.17, -0.02],
            [x + 0.15, 0.015],
            [x, 0.02],
        ]);
        brush.mass(&[foot], &coat.beak);
    }
    let far = brush.limb(&[[0.24, -0.66, 0.055], [0.38, -0.52, 0.060], [0.47, -0.36, 0.018]]);
    brush.edge(std::slice::from_ref(&far), coat.fur.line);
    brush.flat(&[far], coat.fur.shaded);
    let tail = brush.pieces(&[
        &[[-0.20, -0.16], [-0.34, -0.06], [-0.42, 0.0]],
        &[[-0.42, 0.0], [-0.28, 0.01], [-0.10, -0.04]],
        &[[-0.10, -0.04], [-0.20, -0.16]],
    ]);
    let body = brush.shape(&[
        [0.07, -1.03],
        [0.20, -1.005],
        [0.275, -0.92],
        [0.265, -0.82],
        [0.30, -0.69],
        [0.365, -0.48],
        [0.365, -0.26],
        [0.27, -0.08],
        [0.05, -0.03],
        [-0.17, -0.05],
        [-0.29, -0.16],
        [-0.335, -0.40],
        [-0.28, -0.64],
        [-0.16, -0.80],
        [-0.115, -0.92],
        [-0.04, -1.00],
    ]);
    brush.mass(&[tail, body.clone()], &coat.fur);
    let front = brush.shape(&[
        [0.19, -0.80],
        [0.30, -0.68],
        [0.40, -0.46],
        [0.40, -0.22],
        [0.28, -0.02],
        [0.04, -0.01],
        [-0.09, -0.10],
        [-0.10, -0.34],
        [-0.03, -0.60],
        [0.06, -0.75],
    ]);
    brush.patch(&body, &front, coat.pale.base);
    // From behind the eye down to the throat.
    let cheek = brush.limb(&[[0.06, -0.94, 0.020], [0.04, -0.86, 0.040], [0.11, -0.78, 0.050]]);
    brush.patch(&body, &cheek, coat.beak.light);
    let shade =
        brush.shape(&[[-0.12, -0.40], [-0.02, -0.36], [0.06, -0.12], [0.24, -0.06], [0.10, 0.02], [-0.12, -0.06]]);
    brush.on.within(&front, |on| on.veil(&shade, coat.pale.shaded, 1.0));
    let near =
        brush.limb(&[[-0.10, -0.68, 0.070], [-0.22, -0.50, 0.085], [-0.29, -0.32, 0.060], [-0.32, -0.20, 0.012]]);
    brush.mass(std::slice::from_ref(&near), &coat.fur);
    brush.form(&near, 0.035, coat.fur.shaded);
    beak(brush, coat, ([0.265, -0.905], [0.19, 0.042]));
    eye::draw(brush, coat, ([0.175, -0.925], [0.030, 0.034]), (look, 0.9));
}
