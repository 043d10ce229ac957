//! Acts that are known by what the hands make or hold out: a heart of both, a bowl of both palms, one nail after the other; and
//! head first into the water, up a tree, one eye at a telescope.

use super::posture::{Arm, Depth, Foot, Hand, Reach, arm, leg, touching};
use super::spine::Trunk;
use super::stances::{AT_REST, STANDING, Stance};
use Depth::{Beside, Face};
use Foot::{Front, Outward, Pushing, Stretched};
use Hand::{Curled, Fist, Flat, Hidden, Open};
use scene::{Character, Pose};

/// Nothing for poses that are told elsewhere.
pub fn of(pose: Pose) -> Option<Stance> {
    let stance = match pose {
        Pose::HeartHands => standing([in_heart(); 2]),
        Pose::TyingHair => standing([
            touching(118.0, 0.92, Reach::Head(0.30, 0.22), (Curled, Depth::Behind)),
            touching(112.0, 0.92, Reach::Head(0.26, 0.34), (Curled, Depth::Behind)),
        ]),
        Pose::Catching => Stance {
            arms: [arm(50.0, 128.0, Open, Face).short(0.92, 0.90).turned(-34.0), AT_REST],
            trunk: Trunk { lean: 3.0, bend: 4.0, shoulders: -6.0, hips: 5.0, sway: -0.12, ..Trunk::STRAIGHT },
            ..standing([AT_REST; 2])
        },
        Pose::PointingUp => Stance {
            head: [10.0, -8.0],
            ..standing([
                arm(136.0, 160.0, Hand::Point, Beside).short(0.98, 0.94),
                super::stances::arms_of(Pose::HandOnHip)[0],
            ])
        },
        Pose::Presenting => standing([on_palm(), AT_REST]),
        Pose::Perching => {
            Stance { head: [16.0, -4.0], ..standing([arm(42.0, 108.0, Hand::Point, Face).short(0.94, 0.90), AT_REST]) }
        }
        Pose::Cupping => standing([in_bowl(); 2]),
        Pose::PaintingNails => standing([
            touching(24.0, 0.88, Reach::Front(0.52, 1.74), (Curled, Face)).aimed(-100.0),
            touching(22.0, 0.90, Reach::Front(0.10, 1.98), (Open, Face)).aimed(-124.0),
        ]),
        Pose::Diving => diving(),
        Pose::ClimbingTree => climbing_tree(),
        Pose::AtTelescope => at_telescope(),
        Pose::CarryingShrine => carrying_shrine(),
        _ => return None,
    };
    Some(stance)
}

fn standing(arms: [Arm; 2]) -> Stance {
    Stance {
        arms,
        legs: [leg(15.0, -8.0, Outward).short(0.985, 0.985), leg(-4.0, -4.0, Front)],
        trunk: Trunk { sway: -0.10, hips: 5.0, shoulders: -3.0, bend: -3.0, turn: -3.0, ..Trunk::STRAIGHT },
        head: [0.0, -3.0],
        ..STANDING
    }
}

/// The wrists beside the heart; what the fingers do is drawn apart.
const fn in_heart() -> Arm {
    touching(26.0, 0.90, Reach::Front(0.36, 1.94), (Hidden, Face)).aimed(-176.0)
}

const fn on_palm() -> Arm {
    touching(16.0, 0.92, Reach::Front(0.30, 2.04), (Hidden, Face)).aimed(-70.0)
}

const fn in_bowl() -> Arm {
    touching(22.0, 0.92, Reach::Front(0.20, 2.02), (Hidden, Face)).aimed(-118.0)
}

/// Whether something lies there, and no hand closes about it.
pub const fn is_on_palms(character: &Character) -> bool {
    let act = match character.gesture {
        Some(gesture) => gesture,
        None => character.pose,
    };
    matches!(act, Pose::Presenting | Pose::Cupping)
}

/// Drawn upright and turned later: one line from the fingertips to the toes.
fn diving() -> Stance {
    Stance {
        arms: [touching(152.0, 0.97, Reach::Head(0.06, -0.74), (Flat, Beside)).aimed(184.0); 2],
        legs: [leg(3.0, 1.0, Stretched), leg(1.0, -3.0, Stretched)],
        trunk: Trunk { bend: 10.0, turn: 14.0, ..Trunk::STRAIGHT },
        head: [22.0, -4.0],
        ..STANDING
    }
}

fn climbing_tree() -> Stance {
    Stance {
        arms: [arm(150.0, 170.0, Fist, Beside).short(1.0, 0.96), arm(88.0, 150.0, Fist, Beside).short(0.94, 0.94)],
        legs: [leg(58.0, -22.0, Outward).short(0.78, 0.86), leg(20.0, 0.0, Pushing).short(0.94, 0.96)],
        trunk: Trunk { lean: 4.0, bend: -6.0, shoulders: -8.0, hips: -6.0, ..Trunk::STRAIGHT },
        head: [34.0, -6.0],
        ..STANDING
    }
}

/// Both fists on the beam beside the neck, stepping.
fn carrying_shrine() -> Stance {
    let at = |x: f64| touching(40.0, 0.94, Reach::Front(x, 1.46), (Fist, Face)).aimed(170.0);
    Stance {
        arms: [at(0.62), at(0.52)],
        legs: [leg(22.0, -10.0, Outward).short(0.96, 0.96), leg(2.0, 9.0, Outward)],
        trunk: Trunk { lean: 3.0, bend: 2.0, ..Trunk::STRAIGHT },
        head: [4.0, -3.0],
        ..STANDING
    }
}

/// Bent to the eyepiece, a hand at the tube.
fn at_telescope() -> Stance {
    Stance {
        arms: [touching(52.0, 0.90, Reach::Head(0.98, 0.36), (Fist, Face)).aimed(160.0), AT_REST],
        legs: [leg(16.0, -7.0, Outward).short(0.98, 0.98), leg(-2.0, -3.0, Outward)],
        trunk: Trunk { lean: 8.0, bend: 8.0, turn: 16.0, sunk: 0.04, ..Trunk::STRAIGHT },
        head: [34.0, 8.0],
        ..STANDING
    }
}
