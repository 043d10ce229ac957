//! The faint lines that a pencil begins with, and that stay in a sketch.

use super::curve::{add, lerp, through};
use super::easel::Easel;
use super::rig::Rig;

/// A ball for the skull, the middle of the brow and the eyes' line beside the face, the slope of the shoulders.
pub fn draw(on: &mut Easel, rig: &Rig) {
    if on.is_small() {
        return;
    }
    let ball = |wide: f64| {
        let middle = rig.hair(0.0, 0.41, 0.0);
        let center = lerp(rig.flat([0.0, 0.43]), middle, 0.15);
        let turned = |step: i32| f64::from(step) / 40.0 * core::f64::consts::TAU * 1.12 + 2.0;
        let at = |turn: f64| {
            let drift = 1.0 + 0.02 * libm::sin(turn * 0.7);
            add(center, [libm::cos(turn) * wide * drift * rig.head, libm::sin(turn) * wide * 1.06 * drift * rig.head])
        };
        (0..=40).map(|step| at(turned(step))).collect::<Vec<_>>()
    };
    on.construction(&ball(0.535));
    on.construction(&ball(0.55));
    // Not over the features: a line through both eyes would be a pair of glasses.
    let down = [-0.24, -0.12, 0.0, 0.10, 0.18].map(|y| rig.face([0.0, y]));
    on.construction(&through(&down, 6));
    for y in [0.575, 0.60] {
        for side in [-1.0, 1.0] {
            let across = [0.43, 0.52, 0.64].map(|x| rig.flat([x * side, y]));
            on.construction(&through(&across, 6));
        }
    }
    let slope = [[-1.05, 1.40], [0.0, 1.37], [1.05, 1.40]].map(|at| rig.body(at));
    on.construction(&through(&slope, 8));
}
