//! A throw of judo: one bends far ahead under the other, who goes over the back head first.

use super::super::body;
use super::super::body::UPENDED_ABOUT;
use super::super::body::posture::{Depth, Foot, Hand, Posture, Reach, arm, leg, touching};
use super::super::body::spine::Trunk;
use super::super::curve::add;
use super::super::rig::Rig;
use super::super::shot::Shot;

/// From chin to chin, heads.
pub const APART: f64 = 1.2;

pub fn posed(posture: Posture, number: usize) -> Posture {
    if number == 0 {
        let legs = [leg(20.0, -14.0, Foot::Front).short(0.92, 0.96), leg(40.0, -14.0, Foot::Outward).short(0.88, 0.94)];
        let trunk = Trunk { lean: 58.0, bend: -20.0, turn: 26.0, length: 0.94, sunk: 0.06, ..Trunk::STRAIGHT };
        Posture { legs, trunk, head: [16.0, 14.0], far_leg: None, ..posture }
    } else {
        // Bent about the back below; the legs fly.
        let legs =
            [leg(26.0, -8.0, Foot::Stretched).short(0.96, 0.92), leg(38.0, 66.0, Foot::Stretched).short(0.96, 0.88)];
        let trunk = Trunk { lean: -14.0, bend: 26.0, turn: -14.0, ..Trunk::STRAIGHT };
        let arms = [arm(96.0, 70.0, Hand::Open, Depth::Beside), arm(112.0, 140.0, Hand::Open, Depth::Beside)];
        Posture { arms, legs, trunk, head: [0.0, -8.0], far_leg: None, is_in_air: true, ..posture }
    }
}

/// The hips of the one above the shoulders of the other, who has hold of sleeve and collar before the belly.
pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let unit = left.stand.head;
    let back = body::on_trunk(left, [-0.10, 1.66]);
    let hips = Rig::of(right).body(UPENDED_ABOUT);
    let over = add(back, [-0.10 * unit, -0.66 * unit]);
    right.stand.chin = add(right.stand.chin, [over[0] - hips[0], over[1] - hips[1]]);
    let grips = |x: f64, y: f64| {
        let spot = Reach::spot(body::within_reach(left, 1, add(left.stand.chin, [x * unit, y * unit])));
        touching(30.0, 0.94, spot, (Hand::Fist, Depth::Face))
    };
    left.posture.arms = [grips(0.70, 0.86).aimed(60.0), grips(1.0, 0.54).aimed(60.0)];
    left.posture.front = 1;
}
