//! Two wrestlers breast to breast, each with both hands at the other's belt, pushing off the ground behind.

use super::super::body;
use super::super::body::posture::{Depth, Foot, Hand, Posture, Reach, leg, touching};
use super::super::body::spine::Trunk;
use super::super::duos::set_arms;
use super::super::shot::Shot;

/// From chin to chin, heads.
pub const APART: f64 = 1.30;

pub fn posed(posture: Posture, number: usize) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    let (front, back) = (leg(44.0, -16.0, Foot::Outward).short(0.90, 0.94), leg(46.0, 40.0, Foot::Tiptoe));
    let legs = if number == 0 { [back, front] } else { [front, back] };
    let trunk = Trunk { lean: side * 36.0, bend: side * -4.0, turn: side * 26.0, sunk: 0.10, ..Trunk::STRAIGHT };
    Posture { legs, trunk, head: [0.0, side * 12.0], far_leg: None, ..posture }
}

/// The farther hand goes under the other's arm to the belt behind, the nearer one to the belt in front.
pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let spots = [(0, &*right), (1, &*left)].map(|(number, other)| {
        let side = if number == 0 { 1.0 } else { -1.0 };
        [[side * 0.10, 2.50], [side * -0.42, 2.62]].map(|at| Reach::spot(body::on_trunk(other, at)))
    });
    for (number, shot) in [left, right].into_iter().enumerate() {
        let [far, near] = spots[number];
        let holds = |spot: Reach| touching(48.0, 0.94, spot, (Hand::Fist, Depth::Across));
        set_arms(shot, number, [holds(far), holds(near)]);
    }
}
