//! Sports and weightlessness: the one moment of each that tells it, the throw before the ball leaves, the bat drawn back.

use super::posture::{Depth, Foot, Hand, Leg, Reach, arm, leg, touching};
use super::spine::Trunk;
use super::stances::{STANDING, Stance};
use Depth::{Across, Behind, Beside};
use Foot::{Front, Inward, Outward, Pushing, Stretched};
use Hand::{Fist, Flat, Open, Relaxed};
use scene::Pose;

/// Nothing for poses that are told elsewhere. `long`: cloth hangs to the feet.
pub fn of(pose: Pose, long: bool) -> Option<Stance> {
    let stance = match pose {
        Pose::Floating => floating(long),
        Pose::Flying => flying(long),
        Pose::Saving => saving(long),
        Pose::Pitching => pitching(long),
        Pose::Swinging => swinging(long),
        Pose::Lunging => lunging(long),
        Pose::Dribbling => dribbling(long),
        Pose::Slashing => slashing(long),
        Pose::Surfing => surfing(),
        Pose::Handstand => handstand(long),
        Pose::Tripping => tripping(long),
        _ => return None,
    };
    Some(stance)
}

/// Tilted, the limbs loose: nothing bears, and both shins trail.
fn floating(long: bool) -> Stance {
    let legs = if long {
        [leg(-4.0, -22.0, Stretched), leg(14.0, 30.0, Stretched)]
    } else {
        [leg(4.0, -44.0, Stretched).short(0.92, 0.86), leg(30.0, 62.0, Stretched).short(0.94, 0.88)]
    };
    Stance {
        arms: [
            arm(66.0, 88.0, Relaxed, Beside).short(0.98, 0.94).turned(-16.0),
            arm(50.0, 24.0, Relaxed, Beside).short(0.98, 0.94).turned(-10.0),
        ],
        legs,
        trunk: Trunk { lean: 17.0, bend: 12.0, turn: 8.0, shoulders: -5.0, hips: 4.0, ..Trunk::STRAIGHT },
        head: [4.0, -6.0],
        ..STANDING
    }
}

/// Head first and up, one arm ahead.
fn flying(long: bool) -> Stance {
    let legs = if long {
        [leg(-46.0, -52.0, Stretched), leg(38.0, 50.0, Stretched)]
    } else {
        [leg(-48.0, -58.0, Stretched), leg(34.0, 74.0, Stretched).short(0.94, 0.90)]
    };
    Stance {
        arms: [arm(132.0, 126.0, Open, Beside), arm(40.0, 58.0, Relaxed, Beside).short(0.98, 0.94)],
        legs,
        trunk: Trunk { lean: 46.0, bend: -6.0, turn: 16.0, ..Trunk::STRAIGHT },
        head: [18.0, -6.0],
        ..STANDING
    }
}

/// The same, with both palms at the ball that is ahead.
fn saving(long: bool) -> Stance {
    let palm = touching(146.0, 0.98, Reach::Head(0.26, -0.92), (Open, Beside)).aimed(176.0);
    Stance { arms: [palm; 2], ..flying(long) }
}

/// The ball is behind the head, the other arm and leg ahead toward where it goes.
fn pitching(long: bool) -> Stance {
    let legs: [Leg; 2] = if long {
        [leg(10.0, 4.0, Outward), leg(20.0, 8.0, Outward)]
    } else {
        [leg(12.0, 22.0, Outward).short(0.97, 0.97), leg(52.0, 12.0, Outward).short(0.96, 0.98)]
    };
    Stance {
        arms: [
            arm(112.0, 162.0, Fist, Beside).short(0.97, 0.92),
            arm(84.0, 72.0, Flat, Beside).short(0.98, 0.94).turned(-8.0),
        ],
        legs,
        trunk: Trunk { lean: 4.0, bend: 8.0, turn: -20.0, shoulders: 8.0, hips: -4.0, ..Trunk::STRAIGHT },
        head: [-16.0, -2.0],
        ..STANDING
    }
}

/// Both hands behind the one shoulder, the weight on the leg below them.
fn swinging(long: bool) -> Stance {
    let legs: [Leg; 2] = if long {
        [leg(10.0, 4.0, Outward), leg(12.0, 4.0, Outward)]
    } else {
        // The rear knee is driven in, the leg ahead braces.
        [leg(8.0, 26.0, Foot::Front).short(0.90, 0.92), leg(35.0, 12.0, Outward).short(0.95, 0.97)]
    };
    Stance {
        arms: [
            touching(40.0, 0.92, Reach::Front(0.66, 1.40), (Fist, Across)),
            touching(34.0, 0.92, Reach::Front(-0.50, 1.50), (Fist, Across)),
        ],
        legs,
        trunk: Trunk { lean: 3.0, bend: 6.0, turn: -10.0, shoulders: -4.0, hips: 3.0, sunk: 0.05, ..Trunk::STRAIGHT },
        head: [-20.0, 3.0],
        ..STANDING
    }
}

/// Far over the bent knee before, the other leg straight behind; the arm level, the free one raised for balance.
fn lunging(long: bool) -> Stance {
    let legs = if long {
        [leg(30.0, 4.0, Outward), leg(26.0, 30.0, Inward)]
    } else {
        [leg(72.0, -4.0, Outward).short(0.90, 0.96), leg(46.0, 50.0, Pushing)]
    };
    Stance {
        arms: [
            arm(82.0, 92.0, Fist, Beside).short(0.98, 0.96),
            arm(104.0, 168.0, Relaxed, Behind).short(0.96, 0.90).turned(-40.0),
        ],
        legs,
        trunk: Trunk { lean: 12.0, bend: -4.0, turn: 26.0, shoulders: -2.0, ..Trunk::STRAIGHT },
        head: [20.0, -2.0],
        ..STANDING
    }
}

/// The weight far over the bent leg before, the trunk thrown after the blade.
fn slashing(long: bool) -> Stance {
    let legs = if long {
        [leg(30.0, 2.0, Outward), leg(22.0, 30.0, Inward)]
    } else {
        [leg(64.0, -10.0, Outward).short(0.92, 0.96), leg(40.0, 52.0, Pushing)]
    };
    Stance {
        arms: [arm(70.0, 84.0, Fist, Across), arm(30.0, -80.0, Fist, Across)],
        legs,
        trunk: Trunk { lean: 22.0, bend: 8.0, turn: 26.0, shoulders: 10.0, sunk: 0.05, ..Trunk::STRAIGHT },
        head: [16.0, -2.0],
        aside: true,
        ..STANDING
    }
}

/// Drawn upright and turned later: the arms carry, the legs part above.
fn handstand(long: bool) -> Stance {
    let legs = if long {
        [leg(6.0, 2.0, Stretched), leg(4.0, 8.0, Stretched)]
    } else {
        [leg(40.0, 34.0, Stretched).short(0.96, 0.96), leg(22.0, 40.0, Stretched).short(0.97, 0.92)]
    };
    Stance {
        arms: [arm(156.0, 172.0, Flat, Behind), arm(150.0, 174.0, Flat, Behind)],
        legs,
        trunk: Trunk { lean: 3.0, bend: -9.0, shoulders: -4.0, hips: 4.0, ..Trunk::STRAIGHT },
        head: [4.0, 3.0],
        ..STANDING
    }
}

/// Head and hands first, one foot still caught behind.
fn tripping(long: bool) -> Stance {
    let legs = if long {
        [leg(-20.0, -34.0, Stretched), leg(24.0, 44.0, Stretched)]
    } else {
        [leg(26.0, -44.0, Stretched).short(0.92, 0.88), leg(36.0, 84.0, Stretched).short(0.96, 0.90)]
    };
    Stance {
        arms: [arm(110.0, 104.0, Open, Beside), arm(104.0, 150.0, Open, Beside).short(0.97, 0.94)],
        legs,
        trunk: Trunk { lean: 34.0, bend: -8.0, turn: 20.0, ..Trunk::STRAIGHT },
        head: [18.0, -4.0],
        ..STANDING
    }
}

/// Low on the board, the arms out.
fn surfing() -> Stance {
    Stance {
        arms: [arm(78.0, 92.0, Open, Beside).short(0.97, 0.94), arm(62.0, 104.0, Open, Beside).short(0.97, 0.92)],
        legs: [leg(52.0, -16.0, Outward).short(0.84, 0.84), leg(46.0, 2.0, Outward).short(0.84, 0.86)],
        trunk: Trunk { lean: 14.0, bend: 12.0, turn: 16.0, shoulders: 6.0, hips: -4.0, sunk: 0.05, ..Trunk::STRAIGHT },
        head: [14.0, -4.0],
        ..STANDING
    }
}

/// Low over the ball, which one hand drives to the ground.
fn dribbling(long: bool) -> Stance {
    let legs: [Leg; 2] = if long {
        [leg(12.0, 4.0, Front), leg(10.0, 4.0, Front)]
    } else {
        [leg(34.0, -10.0, Outward).short(0.86, 0.94), leg(26.0, 10.0, Outward).short(0.90, 0.95)]
    };
    Stance {
        arms: [
            arm(38.0, 32.0, Flat, Beside).short(0.97, 0.90),
            arm(46.0, 96.0, Open, Beside).short(0.92, 0.80).turned(-20.0),
        ],
        legs,
        trunk: Trunk { lean: 9.0, bend: 9.0, turn: 12.0, shoulders: 5.0, hips: -2.0, sunk: 0.08, ..Trunk::STRAIGHT },
        head: [8.0, 2.0],
        ..STANDING
    }
}
