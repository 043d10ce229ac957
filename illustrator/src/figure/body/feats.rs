//! What takes all of the body and is done alone: on a bar, on a ladder, on one foot, at a rope, against a wall, bent to the ground.

use super::super::clothes::wear::{Sleeves, wear};
use super::posture::{Arm, Depth, Foot, Hand, Reach, Weight, arm, leg, touching};
use super::spine::Trunk;
use super::stances::{AT_REST, STANDING, Stance, arms_of};
use Depth::{Across, Behind, Beside, Face};
use Foot::{Front, Inward, Outward, Pushing, Stretched, Tiptoe};
use Hand::{Fist, Flat, Open, Relaxed};
use scene::{Character, Pose, Prop};

/// Nothing for poses that are told elsewhere. `long`: cloth hangs to the feet.
pub fn of(character: &Character, long: bool) -> Option<Stance> {
    let stance = match character.pose {
        Pose::Curtsying => curtsying(),
        Pose::LeaningOnWall | Pose::LeaningOnTree => leaning_on_wall(character, long),
        Pose::Peeking => peeking(),
        Pose::Stooping => stooping(long),
        Pose::Hanging => hanging(),
        Pose::PushUp => push_up(),
        Pose::Cartwheel => cartwheel(long),
        Pose::Splits => splits(),
        Pose::TreePose => tree(long),
        Pose::Balancing => balancing(long),
        Pose::LiftingBarbell => lifting(long),
        Pose::OnLadder => on_ladder(long),
        Pose::Sneaking => sneaking(long),
        Pose::Pulling => pulling(long),
        Pose::Shouldering => shouldering(),
        Pose::JumpingRope => jumping_rope(),
        Pose::Squatting => squatting(long),
        Pose::Juggling => juggling(),
        Pose::HulaHooping => hooping(long),
        _ => return None,
    };
    Some(stance)
}

fn curtsying() -> Stance {
    Stance {
        arms: [
            touching(34.0, 0.97, Reach::Front(0.90, 2.98), (Fist, Beside)).aimed(10.0),
            touching(34.0, 0.97, Reach::Front(0.90, 2.98), (Fist, Beside)).aimed(30.0),
        ],
        legs: [leg(-14.0, -20.0, Tiptoe).short(0.92, 0.90), leg(8.0, -6.0, Front).short(0.90, 0.94)],
        trunk: Trunk { lean: 3.0, bend: 4.0, hips: 4.0, shoulders: 3.0, length: 0.95, sunk: 0.06, ..Trunk::STRAIGHT },
        head: [0.0, 8.0],
        ..STANDING
    }
}

/// The shoulders on the wall at the acting side, the sole of that side's foot against it, the other foot set out from it.
fn leaning_on_wall(character: &Character, long: bool) -> Stance {
    let folds = wear(character).sleeves != Sleeves::Wide;
    let legs = if long {
        [leg(6.0, 2.0, Front), leg(12.0, 4.0, Outward)]
    } else {
        // One ankle before the other.
        [leg(-13.0, -9.0, Front).short(1.0, 0.97), leg(9.0, 4.0, Outward)]
    };
    Stance {
        arms: if folds { arms_of(Pose::ArmsCrossed) } else { arms_of(Pose::ArmsBehind) },
        legs,
        trunk: Trunk { lean: 3.0, bend: 4.0, sway: -0.12, turn: -10.0, shoulders: -4.0, hips: 5.0, ..Trunk::STRAIGHT },
        head: [-6.0, 3.0],
        ..STANDING
    }
}

fn peeking() -> Stance {
    Stance {
        arms: [touching(30.0, 0.78, Reach::Front(0.62, 1.66), (Flat, Face)).aimed(112.0), AT_REST],
        trunk: Trunk { lean: -12.0, bend: 6.0, turn: -8.0, sunk: 0.04, ..Trunk::STRAIGHT },
        head: [-4.0, -7.0],
        ..STANDING
    }
}

/// Seen from the side: the back level, knees loose, both arms straight down before the shins.
fn stooping(long: bool) -> Stance {
    let legs = if long {
        [leg(6.0, -8.0, Outward), leg(-6.0, 8.0, Inward)]
    } else {
        [leg(40.0, -30.0, Outward).short(0.96, 0.94), leg(-26.0, 34.0, Inward).short(0.96, 0.96)]
    };
    Stance {
        arms: [arm(8.0, -6.0, Relaxed, Behind).short(0.98, 0.96), arm(-4.0, 0.0, Relaxed, Beside).short(0.98, 0.96)],
        legs,
        trunk: Trunk { lean: 68.0, bend: -16.0, turn: 28.0, length: 0.96, ..Trunk::STRAIGHT },
        head: [24.0, 14.0],
        aside: true,
        ..STANDING
    }
}

fn hanging() -> Stance {
    Stance {
        arms: [arm(164.0, 178.0, Fist, Beside), arm(166.0, 180.0, Fist, Beside)],
        legs: [leg(6.0, -16.0, Stretched).short(0.97, 0.94), leg(1.0, -6.0, Stretched)],
        trunk: Trunk { lean: 2.0, bend: 4.0, sunk: 0.10, hips: 3.0, ..Trunk::STRAIGHT },
        head: [0.0, -4.0],
        ..STANDING
    }
}

/// One line from the crown to the heels, over straight arms.
fn push_up() -> Stance {
    Stance {
        arms: [
            arm(8.0, 4.0, Flat, Behind).short(0.94, 0.94).turned(60.0),
            arm(-4.0, -2.0, Flat, Beside).short(0.98, 0.98).turned(-70.0),
        ],
        legs: [leg(-66.0, -66.0, Stretched).short(0.98, 0.98), leg(66.0, 67.0, Stretched)],
        trunk: Trunk { lean: 68.0, bend: -2.0, turn: 28.0, ..Trunk::STRAIGHT },
        head: [24.0, -6.0],
        aside: true,
        ..STANDING
    }
}

/// Drawn upright and turned later: arms and legs are the spokes of a wheel.
fn cartwheel(long: bool) -> Stance {
    let legs = if long {
        [leg(12.0, 10.0, Stretched), leg(12.0, 10.0, Stretched)]
    } else {
        [leg(52.0, 50.0, Stretched), leg(46.0, 48.0, Stretched)]
    };
    Stance {
        arms: [arm(150.0, 156.0, Flat, Behind), arm(142.0, 150.0, Flat, Behind)],
        legs,
        trunk: Trunk { bend: -4.0, ..Trunk::STRAIGHT },
        ..STANDING
    }
}

fn splits() -> Stance {
    Stance {
        arms: [arm(108.0, 132.0, Open, Beside).turned(8.0), arm(108.0, 132.0, Open, Beside).turned(8.0)],
        legs: [leg(85.0, 89.0, Stretched), leg(85.0, 89.0, Stretched)],
        trunk: Trunk { sunk: 0.02, shoulders: -3.0, ..Trunk::STRAIGHT },
        head: [0.0, -3.0],
        weight: Weight::Ground,
        ..STANDING
    }
}

fn tree(long: bool) -> Stance {
    let legs = if long {
        [leg(3.0, 1.0, Front), leg(-2.0, -2.0, Front)]
    } else {
        [leg(60.0, -62.0, Stretched).short(0.84, 0.94), leg(-3.0, -3.0, Front)]
    };
    Stance {
        arms: [touching(146.0, 0.97, Reach::Head(0.055, -0.52), (Flat, Beside)).aimed(186.0); 2],
        legs,
        trunk: Trunk { sway: -0.08, hips: -2.0, ..Trunk::STRAIGHT },
        ..STANDING
    }
}

fn balancing(long: bool) -> Stance {
    let legs = if long {
        [leg(8.0, 2.0, Stretched).short(0.96, 0.90), leg(-3.0, -3.0, Front)]
    } else {
        [leg(34.0, -40.0, Stretched).short(0.82, 0.84), leg(-4.0, -3.0, Front)]
    };
    Stance {
        arms: [arm(84.0, 92.0, Open, Beside), arm(94.0, 98.0, Open, Beside)],
        legs,
        trunk: Trunk { lean: -5.0, bend: -8.0, shoulders: -6.0, hips: -5.0, sway: -0.08, ..Trunk::STRAIGHT },
        head: [0.0, 3.0],
        ..STANDING
    }
}

fn lifting(long: bool) -> Stance {
    let apart = if long { 6.0 } else { 20.0 };
    Stance {
        arms: [arm(138.0, 174.0, Fist, Beside), arm(138.0, 174.0, Fist, Beside)],
        legs: [leg(apart, -4.0, Outward).short(0.96, 0.98), leg(apart, -4.0, Outward).short(0.96, 0.98)],
        trunk: Trunk { bend: -4.0, sunk: 0.06, ..Trunk::STRAIGHT },
        head: [0.0, -2.0],
        ..STANDING
    }
}

/// Hands and feet on rungs, one of each higher.
fn on_ladder(long: bool) -> Stance {
    let climbing =
        if long { leg(10.0, 2.0, Front).short(0.90, 0.84) } else { leg(26.0, -12.0, Front).short(0.70, 0.80) };
    Stance {
        arms: [
            touching(120.0, 0.90, Reach::Front(0.62, 0.02), (Fist, Beside)).aimed(176.0),
            // Beside the head, where its forearm is seen.
            touching(92.0, 0.90, Reach::Front(0.76, 0.62), (Fist, Beside)).aimed(176.0),
        ],
        legs: [climbing, leg(5.0, -2.0, Front)],
        trunk: Trunk { lean: 2.0, shoulders: -6.0, hips: -5.0, ..Trunk::STRAIGHT },
        head: [34.0, -3.0],
        ..STANDING
    }
}

/// From the side, knees bent, both hands drooping before the chest.
fn sneaking(long: bool) -> Stance {
    let legs = if long {
        [leg(-8.0, -24.0, Pushing), leg(-16.0, -4.0, Inward)]
    } else {
        [leg(4.0, -52.0, Pushing).short(0.98, 0.92), leg(-62.0, 14.0, Tiptoe).short(0.92, 0.94)]
    };
    Stance {
        arms: [
            touching(36.0, 0.90, Reach::Hips(1.50, -1.30), (Relaxed, Behind)).aimed(60.0),
            touching(26.0, 0.90, Reach::Hips(1.16, -1.02), (Relaxed, Across)).aimed(-56.0),
        ],
        legs,
        trunk: Trunk { lean: 22.0, bend: 10.0, turn: 26.0, sunk: 0.08, ..Trunk::STRAIGHT },
        head: [18.0, -4.0],
        aside: true,
        ..STANDING
    }
}

/// Against the heels: both fists at the rope before the belly.
fn pulling(long: bool) -> Stance {
    let legs = if long {
        [leg(26.0, 16.0, Outward), leg(10.0, -8.0, Inward)]
    } else {
        [leg(37.0, 18.0, Outward), leg(-22.0, 24.0, Inward)]
    };
    Stance {
        arms: [
            touching(48.0, 0.97, Reach::Hips(1.22, -0.82), (Fist, Behind)).aimed(88.0),
            touching(30.0, 0.96, Reach::Hips(0.66, -0.70), (Fist, Across)).aimed(-88.0),
        ],
        legs,
        trunk: Trunk { lean: -20.0, bend: 6.0, turn: 24.0, sunk: 0.06, ..Trunk::STRAIGHT },
        head: [14.0, -4.0],
        aside: true,
        ..STANDING
    }
}

/// What is on the shoulder is told by the grip.
fn shouldering() -> Stance {
    Stance {
        arms: [
            touching(16.0, 0.92, Reach::Front(0.50, 1.80), (Fist, Across)).aimed(-170.0),
            arms_of(Pose::HandOnHip)[0],
        ],
        legs: [leg(15.0, -8.0, Outward).short(0.985, 0.985), leg(-5.0, -4.5, Front)],
        trunk: Trunk { sway: -0.16, hips: 8.0, shoulders: -7.0, bend: -6.0, turn: -6.0, ..Trunk::STRAIGHT },
        ..STANDING
    }
}

/// What is long enough to lie on a shoulder.
pub const fn is_shouldered(prop: Prop) -> bool {
    matches!(
        prop,
        Prop::Sword
            | Prop::Greatsword
            | Prop::Axe
            | Prop::Bat
            | Prop::Spear
            | Prop::Staff
            | Prop::Scythe
            | Prop::Hammer
            | Prop::Shovel
            | Prop::Rake
            | Prop::Broom
            | Prop::Shinai
            | Prop::Bokken
            | Prop::BugNet
            | Prop::FishingRod
    )
}

/// From the chest up over the shoulder, the other hand on the hip.
pub const fn on_shoulder(prop: Prop) -> Option<(Arm, Option<Arm>)> {
    if !is_shouldered(prop) {
        return None;
    }
    let lies = touching(16.0, 0.92, Reach::Front(0.50, 1.94), (Hand::Grip, Across)).aimed(-160.0);
    Some((lies, Some(arms_of(Pose::HandOnHip)[0])))
}

/// Thighs level, the bar across the shoulders in both fists.
fn squatting(long: bool) -> Stance {
    let legs = if long {
        [leg(14.0, -8.0, Outward).short(0.80, 0.84), leg(14.0, -8.0, Outward).short(0.80, 0.84)]
    } else {
        [leg(66.0, -14.0, Outward).short(0.66, 0.86), leg(66.0, -14.0, Outward).short(0.66, 0.86)]
    };
    Stance {
        arms: [touching(40.0, 0.66, Reach::Front(1.02, 1.36), (Fist, Beside)).aimed(180.0); 2],
        legs,
        trunk: Trunk { length: 0.92, sunk: 0.06, ..Trunk::STRAIGHT },
        head: [0.0, 0.0],
        ..STANDING
    }
}

fn juggling() -> Stance {
    Stance {
        arms: [
            touching(10.0, 0.92, Reach::Front(1.22, 1.62), (Open, Across)).aimed(118.0),
            touching(10.0, 0.94, Reach::Front(1.16, 1.76), (Open, Across)).aimed(112.0),
        ],
        legs: [leg(15.0, -8.0, Outward).short(0.98, 0.98), leg(-3.0, -3.0, Outward)],
        trunk: Trunk { bend: -6.0, shoulders: -5.0, hips: 6.0, sway: -0.10, ..Trunk::STRAIGHT },
        head: [0.0, -3.0],
        ..STANDING
    }
}

/// The hip thrown out against the hoop.
fn hooping(long: bool) -> Stance {
    let apart = if long { 5.0 } else { 13.0 };
    Stance {
        arms: [arm(104.0, 128.0, Open, Beside), arm(96.0, 134.0, Open, Beside)],
        legs: [leg(apart, 4.0, Outward), leg(apart - 3.0, -2.0, Outward)],
        trunk: Trunk { sway: -0.22, hips: 11.0, shoulders: -8.0, bend: -8.0, ..Trunk::STRAIGHT },
        head: [0.0, -4.0],
        ..STANDING
    }
}

fn jumping_rope() -> Stance {
    Stance {
        arms: [arm(24.0, 66.0, Fist, Beside).short(0.94, 0.90), arm(24.0, 66.0, Fist, Beside).short(0.94, 0.90)],
        legs: [leg(4.0, -12.0, Stretched).short(0.92, 0.88), leg(2.0, -16.0, Stretched).short(0.92, 0.84)],
        trunk: Trunk { bend: 3.0, hips: 3.0, ..Trunk::STRAIGHT },
        head: [0.0, -3.0],
        ..STANDING
    }
}
