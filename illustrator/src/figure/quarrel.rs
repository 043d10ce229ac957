//! Two who quarrel: both lean in, the one jabs a finger at the other, who throws up a hand and clenches a fist.

use super::body;
use super::body::posture::{Arm, Depth, Foot, Hand, Leg, Posture, Reach, arm, leg, touching};
use super::body::spine::Trunk;
use super::curve::add;
use super::shot::Shot;
use scene::Scene;
use scene::seed::Dice;

/// From chin to chin, heads: the finger of a bent arm ends before the other's chest.
pub const APART: f64 = 2.35;

/// How far both lean to each other, and how far the hips stay behind, degrees.
const LEANS_IN_DEG: f64 = 10.0;
const HIPS_BACK_DEG: f64 = -8.0;
/// Who is shouted at draws back.
const LEANS_BACK_DEG: f64 = 1.0;

const PLANTED: Leg = leg(16.0, -2.0, Foot::Outward);
const BEHIND: Leg = leg(10.0, 12.0, Foot::Inward);

/// The arm away from the other one.
const CLENCHED: Arm = arm(24.0, 6.0, Hand::Fist, Depth::Beside);
const THROWN_UP: Arm = arm(20.0, 134.0, Hand::Open, Depth::Beside).short(0.94, 0.90).turned(-20.0);

/// Who of the two jabs the finger.
fn jabber(scene: &Scene) -> usize {
    Dice::new(scene.seed, "who jabs a finger").below(2)
}

/// One foot before the other, the weight toward the other one.
pub fn posed(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    let lean = if number == jabber(scene) { LEANS_IN_DEG } else { LEANS_BACK_DEG };
    let trunk = Trunk { lean: side * lean, bend: side * HIPS_BACK_DEG, turn: side * 20.0, ..Trunk::STRAIGHT };
    let legs = if number == 0 { [BEHIND, PLANTED] } else { [PLANTED, BEHIND] };
    let mut arms = posture.arms;
    arms[number] = if number == jabber(scene) { CLENCHED } else { THROWN_UP };
    Posture { arms, trunk, legs, head: [0.0, side * 3.0], far_leg: None, ..posture }
}

/// Before the chest of who is jabbed at: shares of half the shoulders' width toward the jabber, and from the crown.
const CHEST: [f64; 2] = [0.78, 1.62];
/// From the middle of a hand to the tip of its forefinger, heads.
const TO_TIP: f64 = 0.40;

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let jabs = jabber(left.scene);
    let (one, other) = if jabs == 0 { (left, right) } else { (right, left) };
    let ahead = if jabs == 0 { 1.0 } else { -1.0 };
    let chest = body::on_trunk(other, [-ahead * CHEST[0], CHEST[1]]);
    let tip = add(chest, [-ahead * TO_TIP * one.stand.head, 0.0]);
    let tip = body::within_reach(one, 1 - jabs, tip);
    let [x, y] = body::shoulder_of(one, 1 - jabs);
    // Down at who is small.
    let aim = libm::atan2((tip[0] - x) * ahead, tip[1] - y).to_degrees().clamp(40.0, 94.0);
    let jab = touching(52.0, 0.97, Reach::spot(tip), (Hand::Point, Depth::Across)).aimed(aim);
    reach_over(one, jabs, jab);
    let fist = touching(14.0, 0.92, Reach::Front(0.06, 2.20), (Hand::Fist, Depth::Across));
    reach_over(other, 1 - jabs, fist);
}

/// The arm toward the other one.
fn reach_over(shot: &mut Shot, number: usize, inner: Arm) {
    shot.posture.arms[1 - number] = inner;
    shot.posture.front = 1 - number;
}
