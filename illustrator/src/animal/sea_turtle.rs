//! A sea turtle that swims: a flat shell in plates, flippers like wings, the near one swept back. Units of its height.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use crate::figure::curve::{Point, Taper};

pub fn draw(brush: &mut Brush, coat: &Coat) {
    let far_flipper =
        brush.shape(&[[0.46, -0.62], [0.62, -0.94], [0.52, -1.22], [0.30, -1.36], [0.34, -1.08], [0.22, -0.70]]);
    let hind =
        brush.shape(&[[-0.86, -0.30], [-1.14, -0.20], [-1.40, 0.04], [-1.36, 0.14], [-1.08, 0.06], [-0.78, -0.16]]);
    let far_hind = brush.shape(&[[-0.92, -0.44], [-1.24, -0.52], [-1.42, -0.46], [-1.26, -0.36], [-0.92, -0.32]]);
    let neck = brush.limb(&[[0.62, -0.44, 0.17], [0.94, -0.54, 0.17]]);
    let skull = brush.shape(&[
        [0.86, -0.72],
        [1.12, -0.78],
        [1.36, -0.66],
        [1.46, -0.52],
        [1.38, -0.42],
        [1.12, -0.38],
        [0.88, -0.42],
    ]);
    brush.mass(&[far_flipper.clone(), far_hind], &coat.fur);
    brush.form(&far_flipper, 0.05, coat.fur.shaded);
    brush.mass(&[hind.clone(), neck, skull.clone()], &coat.fur);
    brush.form(&hind, 0.05, coat.fur.shaded);
    brush.form(&skull, 0.06, coat.fur.shaded);
    let belly =
        brush.shape(&[[0.80, -0.40], [0.40, -0.18], [-0.20, -0.10], [-0.76, -0.18], [-1.0, -0.30], [0.0, -0.46]]);
    brush.mass(&[belly], &coat.pale);
    shell(brush, coat);
    let flipper = brush.shape(&[
        [0.66, -0.40],
        [0.60, -0.14],
        [0.36, 0.20],
        [0.02, 0.52],
        [-0.30, 0.66],
        [-0.34, 0.58],
        [-0.12, 0.30],
        [0.06, 0.0],
        [0.24, -0.32],
    ]);
    brush.mass(std::slice::from_ref(&flipper), &coat.fur);
    brush.form(&flipper, 0.07, coat.fur.shaded);
    for (x, y, size) in [(0.46, -0.16, 0.075), (0.34, 0.02, 0.066), (0.18, 0.20, 0.058), (0.02, 0.36, 0.048)] {
        let spot = brush.oval([x, y], [size, size * 0.7], -40.0);
        brush.patch(&flipper, &spot, coat.dark.light);
    }
    for (x, y) in [(1.02, -0.68), (1.16, -0.70), (0.96, -0.56)] {
        let spot = brush.oval([x, y], [0.055, 0.04], 0.0);
        brush.patch(&skull, &spot, coat.dark.light);
    }
    eye::draw(brush, coat, ([1.20, -0.58], [0.062, 0.074]), (Look::Open, 1.0));
    brush.tapered(&[[1.46, -0.52], [1.34, -0.46], [1.20, -0.45]], (1.1, Taper::LINE), coat.line);
}

/// A dome seen from the side, five plates along its ridge and a rim below.
fn shell(brush: &mut Brush, coat: &Coat) {
    let shell = brush.shape(&[
        [0.78, -0.46],
        [0.60, -0.72],
        [0.22, -0.94],
        [-0.22, -0.96],
        [-0.64, -0.78],
        [-0.96, -0.50],
        [-1.06, -0.32],
        [-0.70, -0.22],
        [-0.10, -0.18],
        [0.44, -0.26],
    ]);
    brush.mass(std::slice::from_ref(&shell), &coat.dark);
    let plates: [&[Point]; 6] = [
        &[[0.50, -0.74], [0.24, -0.90], [0.14, -0.62], [0.40, -0.46], [0.62, -0.56]],
        &[[0.20, -0.92], [-0.20, -0.93], [-0.28, -0.64], [0.10, -0.60]],
        &[[-0.25, -0.92], [-0.60, -0.78], [-0.62, -0.54], [-0.33, -0.63]],
        &[[-0.64, -0.74], [-0.90, -0.52], [-0.86, -0.40], [-0.66, -0.52]],
        &[[0.36, -0.42], [0.10, -0.56], [-0.26, -0.60], [-0.20, -0.34], [0.22, -0.32]],
        &[[-0.30, -0.59], [-0.62, -0.50], [-0.84, -0.37], [-0.60, -0.32], [-0.24, -0.34]],
    ];
    for plate in plates {
        let outline = brush.all(plate);
        brush.patch(&shell, &outline, coat.dark.light);
        let closed: Vec<Point> = plate.iter().chain(plate.first()).copied().collect();
        for pair in closed.windows(2) {
            brush.tapered(pair, (0.9, Taper::EVEN), coat.dark.line);
        }
    }
    brush.form(&shell, 0.10, coat.dark.shaded);
    let rim = brush.limb(&[[-1.05, -0.31, 0.045], [-0.5, -0.21, 0.055], [0.2, -0.21, 0.055], [0.78, -0.45, 0.045]]);
    brush.mass(&[rim], &coat.pale);
}
