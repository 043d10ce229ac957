//! What a thing in one hand does to the rest of the body: who sings sways, who throws steps into it.

use super::posture::{Depth, Foot, Hand, Leg, Posture, arm, leg};
use super::spine::Trunk;
use super::stances::hangs_long;
use scene::seed::Dice;
use scene::{Character, Pose, Prop};

/// The hip far out on the side that bears, the trunk thrown back against it.
const SWAYS: Trunk =
    Trunk { lean: -3.0, bend: -10.0, hips: 9.0, shoulders: -8.0, sway: -0.19, turn: 6.0, ..Trunk::STRAIGHT };
/// Leaning back from the strings.
const PLAYS: Trunk =
    Trunk { lean: -5.0, bend: -9.0, hips: 6.0, shoulders: -6.0, sway: -0.12, turn: 4.0, ..Trunk::STRAIGHT };
const LISTENS: Trunk = Trunk { lean: 3.0, bend: -6.0, hips: 7.0, shoulders: -4.0, sway: -0.15, ..Trunk::STRAIGHT };
/// Toward where it flies.
const THROWS: Trunk =
    Trunk { lean: 7.0, bend: 9.0, hips: -4.0, shoulders: -8.0, sway: -0.05, turn: 12.0, ..Trunk::STRAIGHT };

const KNEE_LOOSE: [Leg; 2] = [leg(19.0, -11.0, Foot::Outward).short(0.955, 0.965), leg(-6.5, -5.0, Foot::Front)];
const STEPS: [Leg; 2] = [leg(26.0, -9.0, Foot::Outward).short(0.96, 0.97), leg(6.0, 18.0, Foot::Front)];

/// The same posture with a body that goes with the hand; `side` acts.
pub fn posed(posture: Posture, (character, side): (&Character, usize)) -> Posture {
    let stands = matches!(character.pose, Pose::Standing | Pose::Holding) && character.gesture.is_none();
    if !stands || character.also_held.is_some() {
        return posture;
    }
    let mut dice = Dice::new(character.seed, "how lively one is");
    let (trunk, legs, other) = match character.prop {
        // The free arm sings too.
        Some(Prop::Microphone) if dice.chance(0.5) => {
            (SWAYS, KNEE_LOOSE, arm(128.0, 154.0, Hand::Open, Depth::Beside).short(0.98, 0.94))
        }
        Some(Prop::Microphone) => {
            (SWAYS, KNEE_LOOSE, arm(28.0, 60.0, Hand::Flat, Depth::Beside).short(0.96, 0.84).turned(-8.0))
        }
        // Both hands play, and the knees with them.
        Some(Prop::Guitar | Prop::ElectricGuitar) => (PLAYS, STEPS, arm(0.0, 0.0, Hand::Relaxed, Depth::Beside)),
        Some(Prop::Violin | Prop::Trumpet | Prop::Saxophone) => {
            (LISTENS, KNEE_LOOSE, arm(0.0, 0.0, Hand::Relaxed, Depth::Beside))
        }
        Some(Prop::PaperPlane | Prop::Snowball) => (THROWS, STEPS, arm(36.0, 22.0, Hand::Open, Depth::Beside)),
        _ => return posture,
    };
    let right = side == 1;
    let [stepping, standing] = legs;
    let (trunk, mut arms) = (if right { trunk } else { trunk.mirrored() }, posture.arms);
    if arms[1 - side].is_idle() || arms[1 - side].hand == Hand::Hip {
        arms[1 - side] = other;
    }
    let legs = match (hangs_long(character), right) {
        (true, _) => posture.legs,
        (false, true) => [standing, stepping],
        (false, false) => [stepping, standing],
    };
    Posture { arms, legs, trunk, ..posture }
}
