//! Moods: how one stands of whom only a strong feeling is said.

use super::posture::{Arm, Depth, Foot, Hand, Leg, Reach, arm, leg, touching};
use super::spine::Trunk;
use super::stances::{STANDING, Stance};
use Depth::{Across, Behind, Beside};
use Foot::{Front, Outward};
use Hand::{Fist, Flat, Hidden, Relaxed};
use scene::{Character, Expression};

const KNEES_TOGETHER: [Leg; 2] = [leg(1.0, 10.0, Front).short(0.99, 0.98), leg(-5.5, -3.5, Front)];
/// One foot thrown aside.
const SPRINGING: [Leg; 2] = [leg(16.0, 1.0, Outward), leg(-6.0, -4.0, Front)];
const APART: [Leg; 2] = [leg(14.0, 3.0, Outward), leg(9.0, 3.0, Outward)];

/// Nothing where the face alone says it.
pub fn of(character: &Character) -> Option<Stance> {
    let (arms, legs, trunk, tilt) = match character.expression {
        Expression::Excited => (
            [arm(24.0, 158.0, Fist, Across).short(0.84, 0.80), arm(24.0, 160.0, Fist, Across).short(0.84, 0.78)],
            SPRINGING,
            Trunk { lean: 4.0, bend: -9.0, hips: 8.0, shoulders: -8.0, sway: -0.15, sunk: 0.03, ..Trunk::STRAIGHT },
            6.0,
        ),
        Expression::Sad | Expression::Despair => (
            [arm(7.0, -3.0, Relaxed, Beside), arm(6.0, -5.0, Relaxed, Beside)],
            [leg(4.0, 7.0, Front), leg(-5.0, -3.0, Front)],
            Trunk {
                lean: 4.0,
                bend: 3.0,
                hips: 6.0,
                shoulders: -4.0,
                sway: -0.12,
                length: 0.96,
                sunk: 0.05,
                ..Trunk::STRAIGHT
            },
            9.0,
        ),
        Expression::Angry | Expression::Shouting | Expression::Furious => (
            [arm(26.0, 0.0, Fist, Beside), arm(25.0, 2.0, Fist, Beside)],
            APART,
            Trunk { lean: 4.0, length: 0.95, sunk: 0.07, hips: 3.0, shoulders: -5.0, ..Trunk::STRAIGHT },
            -3.0,
        ),
        Expression::Scared | Expression::Startled | Expression::Panicked => (drawn_in(), KNEES_TOGETHER, SHRUNK, -3.0),
        Expression::Shy => (
            [arm(15.0, -38.0, Hidden, Behind), arm(14.0, -36.0, Hidden, Behind)],
            KNEES_TOGETHER,
            Trunk { hips: 7.0, shoulders: -6.0, sway: -0.14, bend: -3.0, sunk: 0.03, ..Trunk::STRAIGHT },
            7.0,
        ),
        _ => return None,
    };
    Some(Stance { arms, legs, trunk, head: [0.0, tilt], ..STANDING })
}

const SHRUNK: Trunk = Trunk { lean: -4.0, bend: -6.0, length: 0.95, sunk: 0.09, hips: 2.0, ..Trunk::STRAIGHT };

/// Both hands before the chest.
const fn drawn_in() -> [Arm; 2] {
    [
        touching(20.0, 0.90, Reach::Body(0.16, 1.84), (Fist, Across)),
        touching(18.0, 0.90, Reach::Body(0.14, 1.98), (Flat, Across)),
    ]
}
