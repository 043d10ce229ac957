//! One lays a scarf about the neck of the other, both hands at its ends, or ties that one's tie.

use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::REST;
use super::super::duos::set_arms;
use super::super::rig::Rig;
use super::super::shot::Shot;
use scene::Pose;

/// From chin to chin, heads.
pub const APART: f64 = 1.72;

pub fn posed(posture: Posture, number: usize) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    let lean = if number == 0 { 4.0 } else { 0.0 };
    Posture { trunk: Trunk { lean: side * lean, turn: side * 18.0, ..Trunk::STRAIGHT }, ..posture }
}

/// Where the farther hand is and the nearer one, heads from the middle of the trunk, and from the crown.
const AT_ENDS: [[f64; 2]; 2] = [[-0.40, 1.30], [0.10, 1.50]];
const AT_KNOT: [[f64; 2]; 2] = [[-0.20, 1.44], [-0.02, 1.66]];

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let hands = if left.character.pose == Pose::TyingTie { AT_KNOT } else { AT_ENDS };
    // Of somebody small the hands hide no chin.
    let lower = if super::examining::kneels(left.scene) { 0.22 } else { 0.0 };
    let hands = hands.map(|[x, y]| Rig::of(right).body([x, y + lower]));
    let at = |arm: usize, spot: [f64; 2], upper: f64| {
        let spot = body::within_reach(left, arm, spot);
        touching(upper, 0.95, Reach::spot(spot), (Hand::Curled, Depth::Across))
    };
    let arms = [at(1, hands[0], 46.0).aimed(112.0), at(0, hands[1], 34.0).aimed(-108.0)];
    set_arms(left, 0, arms);
    let chest = touching(22.0, 0.90, Reach::Body(-0.10, 2.10), (Hand::Fist, Depth::Across));
    let other = if right.character.pose == Pose::TyingTie { REST } else { chest };
    set_arms(right, 1, [REST, other]);
}
