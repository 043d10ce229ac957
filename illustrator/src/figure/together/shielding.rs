//! One stands before the other with both arms spread, who holds on behind.

use super::super::body;
use super::super::body::posture::{Depth, Foot, Hand, Posture, Reach, arm, leg, touching};
use super::super::body::spine::Trunk;
use super::super::shot::Shot;

/// From chin to chin, heads.
pub const APART: f64 = 0.95;

pub fn posed(posture: Posture, number: usize) -> Posture {
    if number == 0 {
        let arms = [arm(84.0, 96.0, Hand::Open, Depth::Beside), arm(80.0, 92.0, Hand::Open, Depth::Beside)];
        let legs = [leg(18.0, 4.0, Foot::Outward), leg(16.0, 2.0, Foot::Outward)];
        let trunk = Trunk { lean: 2.0, bend: 4.0, shoulders: -3.0, sunk: 0.05, ..Trunk::STRAIGHT };
        Posture { arms, legs, trunk, head: [0.0, -3.0], far_leg: None, ..posture }
    } else {
        let legs = [leg(8.0, -2.0, Foot::Front), leg(6.0, 2.0, Foot::Front)];
        let trunk = Trunk { lean: -6.0, bend: -4.0, turn: -14.0, sunk: 0.10, ..Trunk::STRAIGHT };
        Posture { legs, trunk, head: [0.0, -8.0], far_leg: None, ..posture }
    }
}

/// Who is shielded has a hand at the other's back and one before the mouth.
pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let back = Reach::spot(body::on_trunk(left, [0.62, 2.50]));
    right.posture.arms = [
        touching(30.0, 0.92, back, (Hand::Fist, Depth::Across)),
        touching(26.0, 0.90, Reach::Head(0.10, 1.06), (Hand::Fist, Depth::Face)).aimed(-150.0),
    ];
    right.posture.front = 0;
}
