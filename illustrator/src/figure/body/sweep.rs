//! What a fast limb or blade leaves in the air: a crescent that widens toward where it is now.

use super::super::curve::{Point, distance, lerp};
use super::super::easel::Easel;
use super::super::props;
use super::Body;
use scene::Pose;

/// Behind the figure.
pub fn draw(easel: &mut Easel, body: &Body) {
    match body.pose {
        Pose::Slashing => blade(easel, body),
        Pose::Kicking if !super::action::is_thrown(body.prop) => foot(easel, body),
        _ => {}
    }
}

fn blade(easel: &mut Easel, body: &Body) {
    let Some(tip) = body.grip().map(|grip| props::blade_tip(body, grip)) else { return };
    let shoulders = lerp(body.skeleton.arms[0].root, body.skeleton.arms[1].root, 0.5);
    crescent(easel, body, (shoulders, tip), (168.0, 0.34));
}

/// The higher one, up from the ground.
fn foot(easel: &mut Easel, body: &Body) {
    let [one, other] = &body.skeleton.legs;
    let high = if one.end[1] < other.end[1] { one } else { other };
    let toes = [high.end[0] + high.way[0] * 0.4 * body.rig.unit, high.end[1] + high.way[1] * 0.4 * body.rig.unit];
    crescent(easel, body, (high.root, toes), (-62.0, 0.20));
}

/// About `center`, ending at `tip`: over the top where `degrees` are positive, else from below.
fn crescent(easel: &mut Easel, body: &Body, (center, tip): (Point, Point), (degrees, wide): (f64, f64)) {
    const STEPS: i32 = 28;
    let radius = distance(center, tip);
    let side = if tip[0] < center[0] { -1.0 } else { 1.0 };
    let end = libm::atan2(tip[1] - center[1], (tip[0] - center[0]) * side);
    let at = |step: i32, grown: f64| {
        let share = f64::from(step) / f64::from(STEPS);
        let turn = end - degrees.to_radians() * (1.0 - share);
        let radius = radius * (1.0 - grown * libm::pow(share, 1.4) * (1.0 - 0.35 * share));
        [center[0] + side * libm::cos(turn) * radius, center[1] + libm::sin(turn) * radius]
    };
    let band = |from: f64, to: f64| {
        let mut outline: Vec<Point> = (0..=STEPS).map(|step| at(step, from)).collect();
        outline.extend((0..=STEPS).rev().map(|step| at(step, to)));
        outline
    };
    let white = body.palette.white.base;
    easel.veil(&band(0.0, wide), white, 0.42);
    easel.veil(&band(0.0, wide * 0.30), white, 0.85);
    easel.veil(&band(wide * 0.62, wide * 0.72), white, 0.55);
}
