//! Who lies on the back, seen from straight above: limbs where they fell, nothing weighs on them.

use super::posture::{Arm, Depth, Foot, Hand, Leg, Reach, Weight, arm, leg, touching};
use super::spine::Trunk;
use super::stances::{STANDING, Stance, hangs_long};
use scene::seed::Dice;
use scene::{Age, Character, Expression};

/// Bent, the hand beside the head.
const BESIDE_HEAD: Arm = arm(96.0, 166.0, Hand::Open, Depth::Behind).short(0.94, 0.96);
const BESIDE_CHEEK: Arm = arm(78.0, 158.0, Hand::Relaxed, Depth::Behind).short(0.95, 0.94);
/// Over the head, which lies beside the upper arm.
const OVER_HEAD: Arm = arm(132.0, 192.0, Hand::Open, Depth::Behind).short(0.96, 0.94);
const FLUNG_OUT: Arm = arm(62.0, 78.0, Hand::Open, Depth::Behind);
const LET_FALL: Arm = arm(30.0, 38.0, Hand::Open, Depth::Behind);
const ON_BELLY: Arm = touching(30.0, 0.94, Reach::Front(0.10, 2.22), (Hand::Flat, Depth::Across));

const ON_CHEST: Arm = touching(28.0, 0.94, Reach::Front(0.06, 2.02), (Hand::Flat, Depth::Across));

const ARMS: [[Arm; 2]; 6] = [
    [BESIDE_HEAD, ON_BELLY],
    [BESIDE_HEAD, BESIDE_CHEEK],
    [OVER_HEAD, LET_FALL],
    [FLUNG_OUT, BESIDE_CHEEK],
    [OVER_HEAD, ON_BELLY],
    [FLUNG_OUT, LET_FALL],
];

const LEGS: [[Leg; 2]; 3] = [
    [leg(9.0, 3.0, Foot::Outward), leg(3.0, 6.0, Foot::Outward)],
    // One knee has fallen outward.
    [leg(30.0, -24.0, Foot::Outward).short(0.92, 0.92), leg(-1.0, 4.0, Foot::Outward)],
    [leg(5.0, -7.0, Foot::Outward), leg(1.0, -6.0, Foot::Outward)],
];

/// Drawn up to one side, as one sleeps or grieves: the hands before the chest, one knee over the other.
const CURLED_LEGS: [Leg; 2] =
    [leg(62.0, -18.0, Foot::Outward).short(0.90, 0.94), leg(-36.0, 30.0, Foot::Front).short(0.92, 0.94)];
const CURLED_ARMS: [Arm; 2] = [
    arm(38.0, 172.0, Hand::Relaxed, Depth::Behind).short(0.88, 0.82),
    touching(20.0, 0.92, Reach::Front(-0.10, 1.80), (Hand::Flat, Depth::Across)),
];

/// In long cloth the legs stay together.
const LEGS_TOGETHER: [Leg; 2] = [leg(4.0, 0.0, Foot::Outward), leg(2.0, 1.0, Foot::Outward)];

pub fn of(character: &Character) -> Stance {
    let mut dice = Dice::new(character.seed, "how one lies");
    // A wide sleeve lies over the hand of an arm that has fallen beside.
    let arms = match () {
        () if character.age == Age::Old => [ON_BELLY, ON_CHEST],
        () if hangs_long(character) => [BESIDE_HEAD, ON_BELLY],
        () => ARMS[dice.below(ARMS.len())],
    };
    let legs = if hangs_long(character) { LEGS_TOGETHER } else { LEGS[dice.below(LEGS.len())] };
    let is_turned_in =
        matches!(character.expression, Expression::Serene | Expression::Sleepy | Expression::Sad | Expression::Crying);
    if is_turned_in && !hangs_long(character) {
        let trunk = Trunk { sway: -0.10, hips: 5.0, shoulders: -5.0, bend: -9.0, ..Trunk::STRAIGHT };
        return Stance { arms: CURLED_ARMS, legs: CURLED_LEGS, trunk, weight: Weight::Feet, ..STANDING };
    }
    let trunk = Trunk { sway: -0.08, hips: 3.0, shoulders: -3.0, bend: -4.0, ..Trunk::STRAIGHT };
    Stance { arms, legs, trunk, weight: Weight::Feet, ..STANDING }
}
