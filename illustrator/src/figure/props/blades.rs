//! Short blades: the dagger.

use super::super::body::Body;
use super::super::curve::{Taper, around, ellipse};
use super::super::easel::Easel;
use super::{Grip, rod};

pub fn dagger(easel: &mut Easel, body: &Body, grip: Grip) {
    let (metal, gold) = (body.held(body.palette.metal), body.palette.gold);
    let blade = grip.all(&[[-0.060, -0.18], [-0.070, -0.50], [0.0, -0.88], [0.070, -0.50], [0.060, -0.18]]);
    body.panel(easel, &blade, &metal);
    easel.ink(&grip.all(&[[0.0, -0.22], [0.0, -0.72]]), 0.8, (metal.glint, Taper::LINE));
    rod(easel, body, (grip.at([0.0, 0.22]), grip.at([0.0, -0.16])), 0.034, &body.palette.dark);
    let guard = grip.all(&[[-0.15, -0.14], [0.15, -0.14], [0.16, -0.20], [-0.16, -0.20]]);
    body.panel(easel, &around(&guard, 3), &gold);
    body.panel(easel, &ellipse(grip.at([0.0, 0.24]), [0.045 * body.rig.unit; 2], 0.0), &gold);
}
