//! Ballet: on the tips of the feet.

use super::posture::{Arm, Depth, Foot, Hand, Leg, Reach, arm, leg, touching};
use super::spine::Trunk;
use super::stances::{STANDING, Stance};
use Depth::Beside;
use Foot::{Outward, Stretched};
use Hand::{Flat, Relaxed};
use scene::{Character, Outfit, Pose};

/// `long`: cloth hangs to the feet.
pub fn of(character: &Character, long: bool) -> Stance {
    match character.pose {
        // Whoever else stands on one leg stands on the whole foot.
        Pose::Arabesque if character.outfit != Outfit::Tutu => arabesque(long, Outward),
        Pose::Arabesque => arabesque(long, Stretched),
        Pose::FifthPosition => fifth(),
        _ => tiptoe(),
    }
}

/// One line from the hand ahead through the chest to the toes behind.
pub fn arabesque(long: bool, stands_on: Foot) -> Stance {
    let legs: [Leg; 2] = if long {
        [leg(2.0, 0.0, stands_on), leg(46.0, 60.0, Stretched)]
    } else {
        [leg(3.0, 0.0, stands_on), leg(97.0, 102.0, Stretched)]
    };
    Stance {
        arms: [arm(112.0, 106.0, Flat, Beside), arm(82.0, 76.0, Flat, Beside)],
        legs,
        trunk: Trunk { lean: 16.0, bend: 14.0, turn: 16.0, shoulders: -4.0, hips: 12.0, ..Trunk::STRAIGHT },
        head: [14.0, -4.0],
        aside: true,
        ..STANDING
    }
}

/// The hands nearly meet above the brow, the elbows out: an oval round the head.
pub const ROUND_ABOVE: [Arm; 2] = [touching(140.0, 0.98, Reach::Head(0.20, -0.52), (Relaxed, Beside)).aimed(224.0); 2];

pub fn fifth() -> Stance {
    Stance {
        arms: ROUND_ABOVE,
        legs: [leg(-6.0, -4.0, Stretched), leg(-5.0, -5.0, Stretched)],
        trunk: Trunk { bend: -5.0, shoulders: -3.0, hips: 2.0, turn: 6.0, ..Trunk::STRAIGHT },
        head: [0.0, -5.0],
        ..STANDING
    }
}

fn tiptoe() -> Stance {
    Stance {
        arms: [arm(26.0, 14.0, Relaxed, Beside).turned(24.0), arm(24.0, 12.0, Relaxed, Beside).turned(24.0)],
        legs: [leg(1.0, -1.0, Stretched), leg(-2.0, -1.0, Stretched)],
        trunk: Trunk { lean: 2.0, bend: 3.0, hips: 3.0, shoulders: -3.0, sway: -0.05, ..Trunk::STRAIGHT },
        head: [0.0, -3.0],
        ..STANDING
    }
}
