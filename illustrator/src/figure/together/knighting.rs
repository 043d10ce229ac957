//! A ruler lays the flat of a sword on the shoulder of who kneels before them.

use super::super::Body;
use super::super::between;
use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, arm, touching};
use super::super::body::spine::Trunk;
use super::super::curve::{Point, add, lerp};
use super::super::easel::Easel;
use super::super::props;
use super::super::rig::Rig;
use super::super::shot::Shot;
use scene::Prop;

/// From chin to chin, heads.
pub const APART: f64 = 2.9;

pub fn posed(posture: Posture, number: usize) -> Posture {
    if number == 0 {
        let trunk = Trunk { lean: 6.0, bend: 2.0, turn: 18.0, ..Trunk::STRAIGHT };
        return Posture { trunk, head: [4.0, 3.0], ..posture };
    }
    let trunk = Trunk { lean: posture.trunk.lean - 2.0, ..posture.trunk };
    Posture { trunk, head: [-4.0, -3.0], ..posture }
}

/// The nearer shoulder of who kneels.
fn shoulder(right: &Shot) -> Point {
    let unit = Rig::of(right).unit;
    add(body::shoulder_of(right, 0), [0.10 * unit, -0.34 * unit])
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let unit = Rig::of(left).unit;
    let spot = add(body::shoulder_of(left, 1), [0.66 * unit, 0.74 * unit]);
    let spot = body::within_reach(left, 1, spot);
    left.posture.arms[1] = touching(34.0, 0.97, Reach::spot(spot), (Hand::Fist, Depth::Across)).aimed(64.0);
    left.posture.arms[0] = arm(14.0, 6.0, Hand::Relaxed, Depth::Beside);
    left.posture.front = 1;
    right.posture.arms[1] = touching(24.0, 0.94, Reach::Body(0.10, 1.96), (Hand::Fist, Depth::Across));
}

pub fn draw(on: &mut Easel, body: &Body, [left, right]: [&Shot; 2]) {
    let (hand, shoulder) = (body::palm_of(left, 1), shoulder(right));
    let [dx, dy] = [shoulder[0] - hand[0], shoulder[1] - hand[1]];
    // The blade lies a little beyond the shoulder.
    let unit = libm::sqrt(dx * dx + dy * dy) / 1.62;
    let tilt_deg = libm::atan2(dx, -dy).to_degrees();
    let mut with_sword = body.clone();
    with_sword.prop = Some(Prop::Sword);
    props::pointed(on, &with_sword, (hand, unit.min(body.rig.unit * 1.25), tilt_deg));
    between::star(on, body, (lerp(hand, shoulder, 0.72), 0.20 * body.rig.head));
}
