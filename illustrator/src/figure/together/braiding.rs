//! Who sits before has the hair braided by who stands behind, a braid in each hand.

use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, seated_toward_us, touching};
use super::super::body::spine::Trunk;
use super::super::rig::Rig;
use super::super::shot::Shot;

/// From chin to chin, heads.
pub const APART: f64 = 0.30;

pub fn posed(posture: Posture, number: usize) -> Posture {
    if number == 0 {
        let trunk = Trunk { lean: 3.0, sunk: 0.04, ..Trunk::STRAIGHT };
        return Posture { trunk, head: [0.0, 4.0], ..posture };
    }
    let lap = touching(18.0, 0.96, Reach::Knee(-0.16, -0.30), (Hand::Flat, Depth::Across));
    let seated = seated_toward_us(posture, [lap, lap]);
    Posture { trunk: Trunk { turn: 0.0, ..seated.trunk }, head: [0.0, -3.0], ..seated }
}

/// Below the ears, where the braids begin: heads from the middle of the face, and from the crown.
const BRAIDS: [[f64; 2]; 2] = [[-0.50, 1.16], [0.50, 1.22]];

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let head = right.stand.head;
    right.stand.chin[1] = right.stand.chin[1].max(left.stand.chin[1] + 1.06 * head);
    let hands = BRAIDS.map(|at| Rig::of(right).flat(at));
    let braid = |at: usize, upper: f64| {
        let spot = body::within_reach(left, at, hands[at]);
        touching(upper, 0.95, Reach::spot(spot), (Hand::Curled, Depth::Across))
    };
    let arms = [braid(0, 30.0).aimed(-60.0), braid(1, 34.0).aimed(-60.0)];
    left.posture.arms = arms;
    left.posture.front = 0;
}
