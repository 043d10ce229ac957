//! One leans over the other, who stands at a wall, a hand on it beside that one's head.

use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::REST;
use super::super::duos::set_arms;
use super::super::rig::Rig;
use super::super::shot::Shot;

/// From chin to chin, heads.
pub const APART: f64 = 1.34;

pub fn posed(posture: Posture, number: usize) -> Posture {
    if number == 0 {
        let trunk = Trunk { lean: 9.0, bend: -4.0, turn: 20.0, ..Trunk::STRAIGHT };
        Posture { trunk, head: [8.0, 7.0], ..posture }
    } else {
        Posture { trunk: Trunk { lean: 3.0, turn: -8.0, ..Trunk::STRAIGHT }, head: [0.0, -3.0], ..posture }
    }
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let beside = Rig::of(right).flat([0.52, -0.26]);
    let spot = body::within_reach(left, 1, beside);
    let props = touching(96.0, 0.97, Reach::spot(spot), (Hand::Open, Depth::Behind)).aimed(150.0);
    set_arms(left, 0, [props, REST]);
    let chest = touching(20.0, 0.90, Reach::Body(-0.10, 1.98), (Hand::Fist, Depth::Across));
    let other = touching(18.0, 0.92, Reach::Body(-0.16, 2.24), (Hand::Fist, Depth::Across));
    right.posture.arms = [other, chest];
    right.posture.front = 1;
}
