//! One pushes the other: a wheelchair by its handles, or the back of who swings.

use super::body;
use super::body::posture::{Depth, Foot, Hand, Posture, Reach, leg, touching};
use super::body::spine::Trunk;
use super::body::wheelchair;
use super::curve::add;
use super::rig::Rig;
use super::shot::Shot;
use scene::{Pose, Scene, Seat};

/// Whether the second sits in a wheelchair; on a swing otherwise.
fn is_wheeled(scene: &Scene) -> bool {
    scene.figures.get(1).is_some_and(|second| second.seat == Some(Seat::Wheelchair))
}

/// What the body of one does.
pub fn part(scene: &Scene, number: usize) -> Pose {
    match (number, is_wheeled(scene)) {
        (0, true) => Pose::Walking,
        (0, false) => Pose::Standing,
        (_, true) => Pose::Sitting,
        (_, false) => Pose::OnSwing,
    }
}

/// Who pushes leans into it, one foot behind.
pub fn posed(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    if number != 0 {
        return posture;
    }
    let legs =
        if is_wheeled(scene) { posture.legs } else { [leg(14.0, 26.0, Foot::Inward), leg(14.0, -6.0, Foot::Outward)] };
    let trunk = Trunk { lean: 10.0, bend: 3.0, turn: 22.0, sunk: 0.03, ..Trunk::STRAIGHT };
    Posture { trunk, legs, far_leg: Some(1), head: [10.0, 4.0], ..posture }
}

/// How high the seat is over the ground beside a chair's, head units.
const LIFTED: f64 = 0.18;
/// How high who swings is over who stands, heads, and how far.
const SWUNG_UP: f64 = 1.0;
const SWUNG_AHEAD: f64 = 0.55;
/// From the hand that is nearer to us to the farther one.
const TO_FARTHER: [f64; 2] = [0.20, -0.06];

/// Both hands are at the handles, or flat on the back.
pub fn join(left: &mut Shot, right: &mut Shot) {
    let unit = Rig::of(right).unit;
    let (near, hand, aim) = if is_wheeled(left.scene) {
        right.stand.chin[1] -= LIFTED * unit;
        (wheelchair::handle(right), Hand::Fist, None)
    } else {
        let head = left.stand.head;
        right.stand.chin = add(right.stand.chin, [SWUNG_AHEAD * head, -SWUNG_UP * head]);
        (body::on_trunk(right, [-0.92, 1.80]), Hand::Flat, Some(112.0))
    };
    let far = add(near, [TO_FARTHER[0] * unit, TO_FARTHER[1] * unit]);
    let held = |spot, upper: f64| touching(upper, 0.96, Reach::spot(spot), (hand, Depth::Across));
    let (mut one, mut other) = (held(near, 20.0), held(far, 34.0));
    (one.aim, other.aim) = (aim.map(|degrees: f64| -degrees), aim);
    (left.posture.arms[0], left.posture.arms[1]) = (one, other);
    left.posture.front = 0;
}
