//! Lying figures: drawn upright like all others, then turned about the chin.

use canvas::{Layer, Transform};

use super::curve::Point;
use super::easel::Easel;
use super::rig::Rig;
use super::shot::{Shot, Stand};
use crate::scene::{Framing, Pose, Scene};

/// The head lies a little higher than the feet.
const TURN_DEG: f64 = -84.0;

/// Whether a scene shows one lying figure, not only its face, and nobody who stands beside it.
pub fn is_lying(scene: &Scene) -> bool {
    let close = matches!(scene.framing, Framing::Face | Framing::Bust);
    !close && matches!(&scene.figures[..], [one] if one.pose == Pose::Lying)
}

/// Its head to the picture's left, all of it inside; `below` is its length under the chin in heads, `above` over the chin.
pub fn stand(scene: &Scene, (above, below): (f64, f64)) -> Stand {
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    let head = (width * 0.94 / (above + 1.0 + below)).min(height * 0.30);
    let left = (width - (above + 1.0 + below) * head) / 2.0;
    Stand { head, chin: [left + (above + 1.0) * head, height * 0.74] }
}

/// Where a point of the upright figure lies.
pub fn turned(stand: &Stand, [x, y]: Point) -> Point {
    let (sin, cos) = (libm::sin(TURN_DEG.to_radians()), libm::cos(TURN_DEG.to_radians()));
    let (x, y) = (x - stand.chin[0], y - stand.chin[1]);
    [stand.chin[0] + x * cos - y * sin, stand.chin[1] + x * sin + y * cos]
}

pub fn lay(layers: &mut [Layer], stand: &Stand) {
    let (sin, cos) = (libm::sin(TURN_DEG.to_radians()), libm::cos(TURN_DEG.to_radians()));
    let one = f64::from(canvas::transform::ONE);
    let whole = |value: f64| libm::round(value) as i32;
    let origin = turned(stand, [0.0, 0.0]);
    let transform = Transform {
        matrix: [whole(cos * one), whole(sin * one), whole(-sin * one), whole(cos * one)],
        shift: [whole(origin[0] * 256.0), whole(origin[1] * 256.0)],
    };
    for layer in layers {
        layer.transform = transform;
    }
}

/// The shadow under the whole length, in the picture's own directions.
pub fn shadow(easel: &mut Easel, rig: &Rig, (shot, below): (&Shot, f64), shade: super::shade::Shade) {
    let Stand { head, chin } = shot.stand;
    let center = [chin[0] + (below - 0.8) * head / 2.0, chin[1] + 0.62 * rig.unit];
    let radii = [(below + 1.6) * head / 2.0, 0.20 * head];
    let share = if easel.in_color() { 0.28 } else { 1.0 };
    easel.veil(&super::curve::ellipse(center, radii, 4.0), shade, share);
}
