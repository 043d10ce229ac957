//! What one does alone and with all of the body: washing, yawning, fists up, in water, on ice, through the air, on the ground.

use super::super::clothes::wear::{Bottom, wear};
use super::posture::{Arm, Depth, Foot, Hand, Leg, Reach, Weight, arm, leg, touching};
use super::skeleton::THIGH;
use super::spine::Trunk;
use super::sports;
use super::stances::{AT_REST, STANDING, Stance};
use Depth::{Across, Behind, Beside, Face};
use Foot::{Inward, Outward, Pushing, Stretched};
use Hand::{Fist, Flat, Open, Relaxed};
use scene::{Character, Pose};

/// Nothing for poses that are told elsewhere.
pub fn of(character: &Character, long: bool) -> Option<Stance> {
    let stance = match character.pose {
        Pose::Aiming => aiming(),
        Pose::Guarding => guarding(long),
        Pose::LeaningOnRail => Stance {
            arms: [
                touching(24.0, 0.90, Reach::Front(-0.06, 2.22), (Flat, Across)).aimed(-84.0),
                touching(24.0, 0.90, Reach::Front(0.04, 2.32), (Flat, Across)).aimed(-88.0),
            ],
            trunk: Trunk { length: 0.94, sunk: 0.12, lean: 4.0, bend: 4.0, hips: 3.0, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::BrushingTeeth => Stance {
            arms: [touching(30.0, 0.84, Reach::Head(0.42, 1.12), (Fist, Face)).aimed(-150.0), AT_REST],
            ..STANDING
        },
        Pose::BrushingHair => Stance {
            arms: [touching(60.0, 0.86, Reach::Head(0.60, 0.94), (Fist, Face)).aimed(180.0), AT_REST],
            ..STANDING
        },
        Pose::Yawning => Stance {
            arms: [touching(24.0, 0.86, Reach::Head(0.02, 1.02), (Flat, Face)).aimed(-128.0), stretched_up()],
            trunk: Trunk { lean: 2.0, bend: -8.0, shoulders: -4.0, hips: 4.0, sway: -0.06, ..Trunk::STRAIGHT },
            head: [0.0, 5.0],
            ..STANDING
        },
        Pose::Howling => Stance {
            arms: [
                touching(40.0, 0.76, Reach::Head(0.34, 1.02), (Flat, Face)).aimed(196.0),
                touching(40.0, 0.76, Reach::Head(0.34, 1.02), (Flat, Face)).aimed(196.0),
            ],
            legs: [leg(15.0, -7.0, Outward).short(0.98, 0.98), leg(-2.0, -2.0, Foot::Front)],
            trunk: Trunk { bend: -7.0, hips: 5.0, shoulders: -4.0, sway: -0.10, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::TyingShoes => tying(),
        Pose::Meditating => meditating(),
        Pose::SittingCrossLegged => return cross_legged(character),
        Pose::Crawling => crawling(),
        Pose::Swimming => swimming(),
        Pose::Climbing => climbing(),
        Pose::Falling => falling(long),
        Pose::IceSkating => skating(long),
        Pose::Skiing => skiing(),
        Pose::LyingProne => prone(),
        pose => return sports::of(pose, long),
    };
    Some(stance)
}

fn stretched_up() -> Arm {
    arm(150.0, 176.0, Fist, Beside).short(1.0, 0.94)
}

fn aiming() -> Stance {
    Stance {
        legs: [leg(15.0, 2.0, Outward), leg(9.0, 3.0, Outward)],
        arms: [arm(86.0, 89.0, Fist, Beside), AT_REST],
        trunk: Trunk { lean: -2.0, turn: 4.0, shoulders: -2.0, hips: 2.0, ..Trunk::STRAIGHT },
        head: [24.0, 0.0],
        ..STANDING
    }
}

/// Both fists before the chin, the chin down, one foot ahead.
fn guarding(long: bool) -> Stance {
    let apart = if long {
        [leg(8.0, 2.0, Outward), leg(6.0, 2.0, Outward)]
    } else {
        [leg(20.0, 0.0, Outward), leg(16.0, 6.0, Outward)]
    };
    Stance {
        arms: [
            touching(26.0, 0.88, Reach::Front(0.46, 1.34), (Fist, Face)).aimed(186.0),
            touching(24.0, 0.88, Reach::Front(0.36, 1.50), (Fist, Face)).aimed(188.0),
        ],
        legs: apart,
        trunk: Trunk { lean: 3.0, bend: 6.0, turn: 10.0, shoulders: -3.0, hips: 3.0, sunk: 0.08, ..Trunk::STRAIGHT },
        head: [6.0, 2.0],
        ..STANDING
    }
}

/// Squatting over the foot that is set ahead, both hands at it.
fn tying() -> Stance {
    Stance {
        arms: [
            touching(24.0, 0.98, Reach::Hips(0.72, 1.02), (Relaxed, Across)).aimed(-10.0),
            touching(16.0, 0.98, Reach::Hips(0.56, 1.06), (Relaxed, Across)).aimed(-30.0),
        ],
        legs: [leg(100.0, -24.0, Outward).short(0.66, 0.84), leg(-40.0, 84.0, Stretched).short(0.62, 0.56)],
        trunk: Trunk { turn: 24.0, lean: 22.0, bend: 14.0, length: 0.90, sunk: 0.08, ..Trunk::STRAIGHT },
        head: [14.0, 12.0],
        weight: Weight::Heels,
        aside: true,
        ..STANDING
    }
}

/// The shins cross before the body, the hands lie on the knees.
fn meditating() -> Stance {
    Stance {
        arms: [
            touching(22.0, 0.98, Reach::Knee(-0.14, -0.16), (Flat, Across)).aimed(40.0),
            touching(22.0, 0.98, Reach::Knee(-0.14, -0.16), (Flat, Across)).aimed(40.0),
        ],
        legs: [leg(76.0, -88.0, Stretched).short(0.62, 0.60), leg(74.0, -90.0, Stretched).short(0.62, 0.62)],
        trunk: Trunk::STRAIGHT,
        head: [0.0, 0.0],
        weight: Weight::Ground,
        legs_over: true,
        aside: false,
    }
}

/// The same with the hands at the ankles, the head to one side; long cloth lies over both knees. A short skirt would be a
/// tent: in one it is the heels.
fn cross_legged(character: &Character) -> Option<Stance> {
    match wear(character).bottom {
        // In long cloth the hands lie in the lap.
        Bottom::Skirt(skirt) if skirt.long > THIGH => {
            let lap = |x: f64, y: f64| touching(28.0, 0.94, Reach::Front(x, y), (Flat, Across)).aimed(-72.0);
            return Some(Stance { arms: [lap(0.14, 2.78), lap(0.12, 2.88)], ..meditating() });
        }
        Bottom::Skirt(_) => return None,
        _ => {}
    }
    Some(Stance {
        arms: [
            touching(26.0, 0.94, Reach::Front(0.30, 3.02), (Relaxed, Across)).aimed(-50.0),
            touching(24.0, 0.94, Reach::Front(0.26, 3.06), (Relaxed, Across)).aimed(-54.0),
        ],
        head: [4.0, 4.0],
        trunk: Trunk { bend: 4.0, shoulders: 3.0, sunk: 0.03, ..Trunk::STRAIGHT },
        ..meditating()
    })
}

/// Seen half from the side: the trunk lies forward, the arms stand under the shoulders, the shins lie behind.
fn crawling() -> Stance {
    Stance {
        arms: [
            arm(8.0, 4.0, Flat, Behind).short(0.94, 0.94).turned(60.0),
            arm(-4.0, -2.0, Flat, Beside).short(0.98, 0.98).turned(-70.0),
        ],
        legs: [leg(18.0, -84.0, Stretched).short(0.70, 0.62), leg(6.0, 84.0, Stretched).short(0.74, 0.70)],
        trunk: Trunk { lean: 62.0, bend: -10.0, turn: 30.0, length: 0.96, ..Trunk::STRAIGHT },
        head: [24.0, -6.0],
        aside: true,
        ..STANDING
    }
}

/// Forward and up through the water, the legs behind.
fn swimming() -> Stance {
    Stance {
        arms: [arm(138.0, 128.0, Flat, Beside), arm(44.0, 84.0, Open, Beside).short(0.96, 0.92)],
        legs: [leg(-44.0, -58.0, Stretched), leg(30.0, 66.0, Stretched).short(0.96, 0.92)],
        trunk: Trunk { lean: 46.0, bend: -8.0, turn: 16.0, ..Trunk::STRAIGHT },
        head: [18.0, -4.0],
        ..STANDING
    }
}

pub(super) fn climbing() -> Stance {
    Stance {
        arms: [arm(146.0, 172.0, Fist, Beside).short(1.0, 0.96), arm(98.0, 150.0, Fist, Beside).short(0.96, 0.94)],
        legs: [leg(64.0, -14.0, Outward).short(0.76, 0.86), leg(10.0, -4.0, Pushing)],
        trunk: Trunk { lean: 4.0, bend: -6.0, shoulders: -8.0, hips: -6.0, ..Trunk::STRAIGHT },
        head: [34.0, -4.0],
        ..STANDING
    }
}

/// The air throws arms and legs up.
fn falling(long: bool) -> Stance {
    let legs = if long {
        [leg(18.0, 40.0, Stretched), leg(10.0, 34.0, Stretched)]
    } else {
        [leg(24.0, 76.0, Stretched).short(0.90, 0.80), leg(8.0, 46.0, Stretched).short(0.94, 0.86)]
    };
    Stance {
        arms: [arm(128.0, 156.0, Open, Beside), arm(112.0, 146.0, Open, Beside)],
        legs,
        trunk: Trunk { lean: 24.0, bend: 12.0, shoulders: -6.0, ..Trunk::STRAIGHT },
        head: [6.0, -4.0],
        ..STANDING
    }
}

/// On the farther blade, the other leg out behind, the arms spread.
fn skating(long: bool) -> Stance {
    let legs: [Leg; 2] = if long {
        [leg(10.0, 2.0, Outward), leg(16.0, 36.0, Stretched)]
    } else {
        [leg(10.0, -8.0, Outward).short(0.98, 0.98), leg(34.0, 56.0, Stretched)]
    };
    Stance {
        arms: [arm(76.0, 88.0, Open, Beside), arm(72.0, 92.0, Open, Beside)],
        legs,
        trunk: Trunk { lean: 16.0, bend: -10.0, turn: 14.0, shoulders: -2.0, ..Trunk::STRAIGHT },
        head: [12.0, 0.0],
        ..STANDING
    }
}

/// From the side, crouched over both boards, the fists ahead and the poles behind.
fn skiing() -> Stance {
    Stance {
        arms: [
            touching(52.0, 0.92, Reach::Hips(1.70, -0.80), (Fist, Behind)).aimed(80.0),
            touching(40.0, 0.92, Reach::Hips(1.36, -0.46), (Fist, Across)).aimed(-80.0),
        ],
        legs: [leg(58.0, -24.0, Outward).short(0.94, 0.92), leg(-64.0, 24.0, Inward).short(0.94, 0.92)],
        trunk: Trunk { lean: 36.0, bend: 6.0, turn: 26.0, sunk: 0.10, ..Trunk::STRAIGHT },
        head: [18.0, -10.0],
        aside: true,
        ..STANDING
    }
}

/// Seen from before, propped on the elbows, the chin in the hands: the trunk goes away behind the arms, the shins are up.
fn prone() -> Stance {
    Stance {
        arms: [
            touching(34.0, 0.80, Reach::Head(0.33, 0.92), (Flat, Face)).aimed(172.0),
            touching(34.0, 0.80, Reach::Head(0.33, 0.92), (Flat, Face)).aimed(172.0),
        ],
        legs: [leg(96.0, 168.0, Stretched).short(0.20, 0.72), leg(96.0, 163.0, Stretched).short(0.20, 0.56)],
        trunk: Trunk { length: 0.34, sunk: 0.08, ..Trunk::STRAIGHT },
        weight: Weight::Ground,
        ..STANDING
    }
}
