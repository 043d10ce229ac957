//! With a blade and no word of what one does: low beside the leg, in both hands before the chest, or upright beside.

use super::posture::{Depth, Foot, Hand, Leg, Posture, Reach, arm, leg, touching};
use super::spine::Trunk;
use super::stances::{AT_REST, hangs_long};
use scene::seed::Dice;
use scene::{Character, Framing, Pose, Prop};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// The point toward the ground, a little out.
    Low,
    /// Both fists on the hilt.
    OnGuard,
    /// Held upright beside.
    Upright,
}

/// The chances of each where the blade is seen to its point below the hips, and where it would be cut off.
const CHANCES: [(Way, [u32; 2]); 3] = [(Way::Low, [5, 0]), (Way::OnGuard, [4, 5]), (Way::Upright, [0, 3])];

fn way(character: &Character, framing: Framing) -> Way {
    let stands = matches!(character.pose, Pose::Standing | Pose::Holding) && character.gesture.is_none();
    if !stands || character.prop != Some(Prop::Sword) || character.also_held.is_some() {
        return Way::Upright;
    }
    let is_cut = matches!(framing, Framing::Face | Framing::Bust | Framing::HalfBody);
    let chances = CHANCES.map(|(way, chances)| (way, chances[usize::from(is_cut)]));
    Dice::new(character.seed, "how one holds a blade").weighted(&chances).unwrap_or(Way::Upright)
}

/// The same posture with the blade as this one holds it; `side` acts.
pub fn posed(posture: Posture, (character, side): (&Character, usize), framing: Framing) -> Posture {
    let (acting, other, trunk) = match way(character, framing) {
        Way::Upright => return posture,
        Way::Low => (
            arm(22.0, 29.0, Hand::Grip, Depth::Beside).short(0.99, 0.97),
            AT_REST,
            Trunk { hips: 6.0, shoulders: -6.0, sway: -0.11, bend: -5.0, turn: 10.0, ..Trunk::STRAIGHT },
        ),
        Way::OnGuard => (
            touching(30.0, 0.92, Reach::Front(0.40, 2.06), (Hand::Grip, Depth::Across)),
            touching(22.0, 0.92, Reach::Front(-0.28, 2.29), (Hand::Assist, Depth::Across)),
            Trunk { lean: 3.0, bend: 3.0, hips: 3.0, shoulders: 3.0, turn: 14.0, sunk: 0.03, ..Trunk::STRAIGHT },
        ),
    };
    let legs = if hangs_long(character) { [leg(7.0, 1.0, Foot::Outward), leg(4.0, 1.0, Foot::Outward)] } else { APART };
    let [stepping, standing] = legs;
    let right = side == 1;
    Posture {
        arms: if right { [other, acting] } else { [acting, other] },
        legs: if right { [standing, stepping] } else { [stepping, standing] },
        trunk: if right { trunk } else { trunk.mirrored() },
        front: side,
        ..posture
    }
}

/// One leg ahead and turned out, the other bears.
const APART: [Leg; 2] = [leg(21.0, 1.0, Foot::Outward), leg(7.0, 5.0, Foot::Outward)];
