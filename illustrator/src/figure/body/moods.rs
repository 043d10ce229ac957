//! Moods: how one stands of whom only a strong feeling is said.

use super::posture::{Arm, Depth, Foot, Hand, Leg, Reach, arm, leg, touching};
use super::spine::Trunk;
use super::stances::{STANDING, Stance};
use crate::scene::{Character, Expression};
use Depth::{Across, Behind, Beside};
use Foot::{Front, Outward};
use Hand::{Fist, Flat, Hidden, Relaxed};

const KNEES_TOGETHER: [Leg; 2] = [leg(-1.0, 3.0, Front), leg(-2.0, 4.0, Front)];
const APART: [Leg; 2] = [leg(10.0, 4.0, Outward), leg(9.0, 3.0, Outward)];

/// Nothing where the face alone says it.
pub fn of(character: &Character) -> Option<Stance> {
    let (arms, legs, trunk, tilt) = match character.expression {
        Expression::Excited => (
            [arm(24.0, 158.0, Fist, Across).short(0.84, 0.80), arm(24.0, 160.0, Fist, Across).short(0.84, 0.78)],
            KNEES_TOGETHER,
            Trunk { bend: -5.0, hips: 3.0, shoulders: -3.0, sunk: 0.03, ..Trunk::STRAIGHT },
            3.0,
        ),
        Expression::Sad | Expression::Despair => (
            [arm(7.0, -3.0, Relaxed, Beside), arm(6.0, -5.0, Relaxed, Beside)],
            [leg(2.0, 1.0, Front), leg(0.0, 2.0, Front)],
            Trunk { lean: 5.0, bend: 7.0, shoulders: 3.0, length: 0.96, ..Trunk::STRAIGHT },
            7.0,
        ),
        Expression::Angry | Expression::Shouting => (
            [arm(26.0, 0.0, Fist, Beside), arm(25.0, 2.0, Fist, Beside)],
            APART,
            Trunk { lean: 5.0, length: 0.95, sunk: 0.07, shoulders: 2.0, ..Trunk::STRAIGHT },
            0.0,
        ),
        Expression::Scared => (drawn_in(), KNEES_TOGETHER, SHRUNK, -3.0),
        Expression::Shy => (
            [arm(20.0, -30.0, Hidden, Behind), arm(19.0, -28.0, Hidden, Behind)],
            KNEES_TOGETHER,
            Trunk { hips: 3.0, shoulders: -3.0, bend: 5.0, sunk: 0.03, ..Trunk::STRAIGHT },
            5.0,
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
