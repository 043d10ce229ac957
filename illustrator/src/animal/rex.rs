//! A great lizard on two legs, seen from the side.
//!
//! The unit is the head of a grown figure; the origin lies on the ground below the middle.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use crate::figure::curve::{Point, Taper};

/// From the ground to the crown, and half of the width.
pub const SIZE: Point = [6.4, 4.3];

const NEAR_LEG: [[f64; 3]; 5] =
    [[-0.10, -3.0, 0.92], [0.42, -2.1, 0.62], [-0.42, -1.30, 0.36], [-0.34, -0.60, 0.24], [-0.18, -0.24, 0.26]];
const FAR_LEG: [[f64; 3]; 5] =
    [[0.30, -3.0, 0.80], [1.0, -2.1, 0.54], [0.36, -1.30, 0.33], [0.60, -0.60, 0.22], [0.78, -0.24, 0.24]];

pub fn draw(brush: &mut Brush, coat: &Coat, look: Look) {
    leg(brush, coat, &FAR_LEG, true);
    arm(brush, coat, [1.86, -3.30], true);
    let tail = brush.limb(&[
        [-0.6, -3.20, 0.98],
        [-1.7, -3.0, 0.70],
        [-2.7, -2.66, 0.42],
        [-3.5, -2.62, 0.22],
        [-4.2, -3.0, 0.05],
    ]);
    let trunk = brush.shape(&[
        [1.30, -4.60],
        [0.50, -4.46],
        [-0.50, -4.20],
        [-1.20, -3.70],
        [-1.10, -2.60],
        [-0.30, -2.16],
        [0.70, -2.10],
        [1.50, -2.50],
        [2.06, -3.30],
        [2.10, -4.0],
    ]);
    let neck = brush.limb(&[[1.10, -3.66, 0.98], [1.66, -4.50, 0.72], [2.06, -5.20, 0.62]]);
    let skull = skull(brush);
    spines(brush, coat);
    let parts = [tail.clone(), trunk.clone(), neck.clone(), skull.clone()];
    brush.mass(&parts, &coat.fur);
    brush.form(&tail, 0.22, coat.fur.shaded);
    brush.form(&trunk, 0.26, coat.fur.shaded);
    let belly = brush.shape(&[
        [2.50, -4.70],
        [2.14, -4.30],
        [1.74, -3.40],
        [1.20, -2.70],
        [0.40, -2.40],
        [-0.6, -2.50],
        [-1.6, -2.60],
        [-1.4, -1.9],
        [1.2, -1.6],
        [2.8, -3.4],
    ]);
    for part in [&trunk, &neck, &tail] {
        brush.patch(part, &belly, coat.pale.base);
    }
    for [x, y] in [[-0.9, -3.86], [-0.3, -4.06], [0.4, -4.20], [-1.7, -3.40], [-2.5, -2.90], [1.0, -4.36]] {
        let stripe = brush.limb(&[[x - 0.06, y - 0.30, 0.14], [x, y + 0.10, 0.11], [x + 0.12, y + 0.50, 0.01]]);
        for part in [&trunk, &tail] {
            brush.patch(part, &stripe, coat.fur.shaded);
        }
    }
    leg(brush, coat, &NEAR_LEG, false);
    arm(brush, coat, [1.52, -3.16], false);
    face(brush, coat, &skull, look);
}

fn skull(brush: &Brush) -> Vec<Point> {
    brush.shape(&[
        [1.70, -5.60],
        [2.10, -6.20],
        [2.76, -6.34],
        [3.30, -6.16],
        [3.90, -5.90],
        [4.22, -5.56],
        [4.14, -5.20],
        [3.80, -5.04],
        [3.96, -4.78],
        [3.50, -4.60],
        [2.80, -4.62],
        [2.20, -4.78],
        [1.80, -5.10],
    ])
}

fn face(brush: &mut Brush, coat: &Coat, skull: &[Point], look: Look) {
    brush.form(skull, 0.14, coat.fur.shaded);
    let jaw = brush.shape(&[[4.1, -4.9], [3.50, -4.92], [2.70, -4.92], [2.1, -4.7], [2.6, -4.4], [3.9, -4.4]]);
    brush.patch(skull, &jaw, coat.pale.base);
    let mouth = brush.pieces(&[
        &[[4.10, -5.16], [3.60, -5.12], [3.0, -5.16], [2.60, -5.34]],
        &[[2.60, -5.34], [2.84, -5.0], [3.30, -4.84], [3.94, -4.86]],
        &[[3.94, -4.86], [3.84, -5.02], [4.10, -5.16]],
    ]);
    brush.patch(skull, &mouth, coat.mouth);
    for (x, y) in [(3.92, -5.14), (3.66, -5.12), (3.40, -5.13), (3.15, -5.15), (2.90, -5.20)] {
        let tooth = brush.all(&[[x - 0.10, y - 0.03], [x + 0.10, y - 0.02], [x + 0.01, y + 0.17]]);
        brush.flat(&[tooth], coat.white);
    }
    for (x, y) in [(3.76, -4.86), (3.50, -4.86), (3.24, -4.87)] {
        let tooth = brush.all(&[[x - 0.08, y + 0.02], [x + 0.08, y + 0.02], [x, y - 0.13]]);
        brush.flat(&[tooth], coat.white);
    }
    brush.tapered(&[[3.90, -5.66], [4.0, -5.62], [4.02, -5.54]], (1.8, Taper::LINE), coat.line);
    eye::draw(brush, coat, ([2.96, -5.78], [0.19, 0.20]), (look, 0.5));
    brush.tapered(&[[2.66, -6.06], [2.96, -6.06], [3.24, -5.90]], (2.6, Taper::LINE), coat.fur.line);
}

fn leg(brush: &mut Brush, coat: &Coat, stations: &[[f64; 3]; 5], is_far: bool) {
    let [x, _, _] = stations[4];
    for toe in [0.16, 0.44, 0.70] {
        let claw = brush.pieces(&[
            &[[x + toe - 0.12, -0.16], [x + toe + 0.10, -0.14], [x + toe + 0.24, 0.0]],
            &[[x + toe + 0.24, 0.0], [x + toe, 0.0], [x + toe - 0.12, -0.16]],
        ]);
        brush.mass(&[claw], &coat.beak);
    }
    let foot = brush.oval([x + 0.22, -0.17], [0.52, 0.18], 0.0);
    let limb = brush.limb(stations);
    brush.edge(&[foot.clone(), limb.clone()], coat.fur.line);
    let fur = if is_far { coat.fur.shaded } else { coat.fur.base };
    brush.flat(&[foot, limb.clone()], fur);
    if !is_far {
        brush.form(&limb, 0.16, coat.fur.shaded);
    }
}

fn arm(brush: &mut Brush, coat: &Coat, [x, y]: Point, is_far: bool) {
    let limb = brush.limb(&[[x, y, 0.26], [x + 0.30, y + 0.42, 0.16], [x + 0.66, y + 0.34, 0.12]]);
    brush.edge(std::slice::from_ref(&limb), coat.fur.line);
    brush.flat(&[limb], if is_far { coat.fur.shaded } else { coat.fur.base });
    for aside in [-0.08, 0.08] {
        let claw =
            brush.all(&[[x + 0.70, y + 0.26 + aside], [x + 0.94, y + 0.42 + aside], [x + 0.70, y + 0.40 + aside]]);
        brush.mass(&[claw], &coat.beak);
    }
}

/// From the nape to the tail.
fn spines(brush: &mut Brush, coat: &Coat) {
    let along = [
        ([1.52, -5.70], 0.34),
        ([1.16, -5.10], 0.38),
        ([0.66, -4.62], 0.40),
        ([0.02, -4.36], 0.38),
        ([-0.64, -4.12], 0.36),
        ([-1.30, -3.70], 0.32),
        ([-1.96, -3.42], 0.28),
        ([-2.60, -3.08], 0.22),
    ];
    for ([x, y], high) in along {
        let spine = brush.pieces(&[
            &[[x + high * 0.8, y + 0.16], [x + high * 0.1, y - high * 0.6], [x - high * 0.6, y - high * 0.9]],
            &[[x - high * 0.6, y - high * 0.9], [x - high * 0.5, y - high * 0.1], [x - high * 0.6, y + 0.30]],
        ]);
        brush.mass(&[spine], &coat.dark);
    }
}
