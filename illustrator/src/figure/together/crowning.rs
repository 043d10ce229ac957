//! The first puts on the other's head what that one then wears: a crown, a wreath of flowers.

use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::{Laid, REST};
use super::super::duos::set_arms;
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::examining::kneels;
use scene::Scene;

/// From chin to chin, heads.
pub const APART: f64 = 1.66;

pub fn posed(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    if number == 0 {
        let lean = if kneels(scene) { 24.0 } else { 6.0 };
        let trunk = Trunk { lean, bend: -4.0, turn: 17.0, ..Trunk::STRAIGHT };
        return Posture { trunk, head: [4.0, 5.0], ..posture };
    }
    Posture { trunk: Trunk { lean: -5.0, bend: -4.0, turn: -16.0, ..Trunk::STRAIGHT }, head: [0.0, -5.0], ..posture }
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let at = |arm: usize, spot: [f64; 2], upper: f64, aim: f64| {
        let spot = body::within_reach(left, arm, Rig::of(right).flat(spot));
        touching(upper, 0.94, Reach::spot(spot), (Hand::Curled, Depth::Across)).aimed(aim)
    };
    let far = at(1, [-0.06, -0.08], 84.0, 100.0);
    // On a knee the nearer arm would be before the own face.
    let near = if kneels(left.scene) {
        let spot = body::within_reach(left, 0, body::on_trunk(right, [-0.60, 1.70]));
        touching(30.0, 0.95, Reach::spot(spot), (Hand::Flat, Depth::Across)).aimed(-96.0)
    } else {
        at(0, [-0.52, 0.10], 60.0, -110.0)
    };
    set_arms(left, 0, [far, near]);
    let heart = touching(24.0, 0.88, Reach::Body(-0.10, 1.92), (Hand::Flat, Depth::Across));
    set_arms(right, 1, [REST, heart]);
}

/// Both arms over the other's head.
pub fn laid() -> Vec<Laid> {
    [1, 0].map(|arm| Laid { figure: 0, arm, hand_alone: false }).to_vec()
}
