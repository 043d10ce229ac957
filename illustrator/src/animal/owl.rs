//! An owl, upright, the face to us: a disk of feathers about each eye, bars on the wings, streaks down the breast.
//!
//! Units of the bird's height without legs.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use crate::figure::curve::{Point, Taper};

pub fn draw(brush: &mut Brush, coat: &Coat, look: Look) {
    let body = body(brush, coat);
    breast(brush, coat, &body);
    for side in [-1.0, 1.0] {
        wing(brush, coat, side);
    }
    face(brush, coat, look);
    for x in [-0.11, 0.12] {
        foot(brush, coat, x);
    }
}

/// Head and trunk with its tufts.
fn body(brush: &mut Brush, coat: &Coat) -> Vec<Point> {
    let mut parts: Vec<Vec<Point>> = [-1.0, 1.0]
        .into_iter()
        .map(|side: f64| {
            brush.pieces(&[
                &[[side * 0.12, -0.95], [side * 0.20, -1.01], [side * 0.30, -1.12]],
                &[[side * 0.30, -1.12], [side * 0.33, -0.99], [side * 0.32, -0.86]],
                &[[side * 0.32, -0.86], [side * 0.22, -0.90], [side * 0.12, -0.95]],
            ])
        })
        .collect();
    let body = brush.even(&[
        [0.0, -1.0],
        [0.19, -0.975],
        [0.315, -0.86],
        [0.325, -0.74],
        [0.30, -0.64],
        [0.35, -0.48],
        [0.33, -0.26],
        [0.22, -0.07],
        [0.0, -0.02],
    ]);
    parts.push(body.clone());
    brush.mass(&parts, &coat.fur);
    body
}

fn breast(brush: &mut Brush, coat: &Coat, body: &[Point]) {
    let pale = brush.even(&[[0.0, -0.66], [0.17, -0.61], [0.23, -0.44], [0.20, -0.20], [0.10, -0.05], [0.0, -0.03]]);
    brush.patch(body, &pale, coat.pale.shaded);
    let bib = brush.even(&[[0.0, -0.66], [0.12, -0.63], [0.07, -0.54], [0.0, -0.51]]);
    brush.patch(body, &bib, coat.pale.base);
    for (row, count) in [(-0.52, 3), (-0.43, 4), (-0.33, 5), (-0.23, 4), (-0.13, 3)] {
        for step in 0..count {
            let x = (f64::from(step) - f64::from(count - 1) / 2.0) * 0.085;
            let long = 0.055 + 0.012 * f64::from(step % 2);
            brush.tapered(
                &[[x, row], [x + 0.006, row + long * 0.6], [x, row + long]],
                (2.4, Taper::TAIL),
                coat.fur.deep,
            );
        }
    }
    brush.form(body, 0.07, coat.fur.shaded);
}

/// Folded: its tip below, bars across.
fn wing(brush: &mut Brush, coat: &Coat, side: f64) {
    let at = |x: f64, y: f64| [side * x, y];
    let wing = brush.pieces(&[
        &[at(0.29, -0.65), at(0.40, -0.50), at(0.41, -0.28), at(0.31, -0.03)],
        &[at(0.31, -0.03), at(0.22, -0.16), at(0.205, -0.34)],
        &[at(0.205, -0.34), at(0.21, -0.52), at(0.29, -0.65)],
    ]);
    brush.edge(std::slice::from_ref(&wing), coat.fur.line);
    brush.flat(std::slice::from_ref(&wing), coat.fur.base);
    for y in [-0.46, -0.37, -0.28, -0.19, -0.10] {
        let bar =
            brush.limb(&[[side * 0.18, y + 0.02, 0.012], [side * 0.30, y, 0.017], [side * 0.43, y + 0.03, 0.012]]);
        brush.patch(&wing, &bar, coat.fur.deep);
    }
    for (x, y) in [(0.30, -0.55), (0.34, -0.49), (0.27, -0.49)] {
        let fleck = brush.oval(at(x, y), [0.020, 0.014], 0.0);
        brush.patch(&wing, &fleck, coat.pale.base);
    }
    brush.form(&wing, 0.05, coat.fur.shaded);
    for (from, to) in [([0.37, -0.40], [0.32, -0.08]), ([0.30, -0.38], [0.28, -0.12])] {
        brush.tapered(&[at(from[0], from[1]), at(to[0], to[1])], (0.8, Taper::TAIL), coat.fur.line);
    }
}

fn face(brush: &mut Brush, coat: &Coat, look: Look) {
    for side in [-1.0, 1.0] {
        let rim = brush.oval([side * 0.128, -0.785], [0.150, 0.158], side * 12.0);
        brush.flat(&[rim], coat.fur.deep);
        let disk = brush.oval([side * 0.124, -0.782], [0.134, 0.142], side * 12.0);
        brush.flat(std::slice::from_ref(&disk), coat.pale.shaded);
        let within = brush.oval([side * 0.112, -0.785], [0.092, 0.100], 0.0);
        brush.flat(&[within], coat.pale.base);
        for turn in [20.0_f64, 60.0, 100.0, 140.0] {
            let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
            let ray = |reach: f64| [side * (0.118 + sin * reach), -0.785 + cos * reach];
            brush.tapered(&[ray(0.085), ray(0.122)], (0.7, Taper::TAIL), coat.fur.shaded);
        }
    }
    // From the beak up to both tufts.
    for side in [-1.0, 1.0] {
        let brow =
            brush.limb(&[[side * 0.02, -0.74, 0.020], [side * 0.10, -0.895, 0.030], [side * 0.25, -0.985, 0.006]]);
        brush.flat(&[brow], coat.pale.base);
    }
    for side in [-1.0, 1.0] {
        eye::draw(brush, coat, ([side * 0.115, -0.785], [0.062, 0.066]), (look, 0.62));
        let lid = [[side * 0.045, -0.800], [side * 0.105, -0.862], [side * 0.180, -0.838]];
        brush.tapered(&lid, (1.8, Taper::LINE), coat.fur.line);
    }
    let beak = brush.pieces(&[
        &[[-0.030, -0.745], [0.0, -0.765], [0.030, -0.745]],
        &[[0.030, -0.745], [0.026, -0.690], [0.0, -0.640]],
        &[[0.0, -0.640], [-0.026, -0.690], [-0.030, -0.745]],
    ]);
    brush.mass(&[beak], &coat.beak);
}

/// Feathered to the toes, which end in claws.
fn foot(brush: &mut Brush, coat: &Coat, x: f64) {
    let leg = brush.oval([x, -0.055], [0.075, 0.065], 0.0);
    brush.mass(&[leg], &coat.pale);
    for toe in [-0.055, 0.0, 0.055] {
        let claw = brush.limb(&[[x + toe, -0.030, 0.022], [x + toe * 1.15, 0.0, 0.018], [x + toe * 1.2, 0.022, 0.004]]);
        brush.flat(&[claw], coat.line);
    }
}
