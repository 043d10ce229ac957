//! The one moment of a sport or a flight that needs more than the body: over a hurdle, at a bag, behind a net, on a rope.

use super::ballet;
use super::low;
use super::posture::{Arm, Depth, Foot, Hand, Weight, arm, leg, touching};
use super::posture::{Leg, Reach};
use super::spine::Trunk;
use super::stances::{STANDING, Stance};
use Depth::{Across, Behind, Beside, Face};
use Foot::{Front, Inward, Outward, Stretched, Tiptoe};
use Hand::{Fist, Flat, Open};
use scene::{Character, Pose};

/// Nothing for poses that are told elsewhere. `long`: cloth hangs to the feet.
pub fn of(character: &Character, long: bool) -> Option<Stance> {
    let stance = match character.pose {
        Pose::Hurdling => hurdling(),
        Pose::SlidingTackle => sliding(),
        Pose::HittingBag => hitting(long),
        Pose::BallOnFinger => spinning_ball(),
        Pose::TableTennis => at_net(),
        Pose::BoardJump => board_jump(),
        Pose::SpinningOnIce => spinning(long),
        Pose::RopeSwinging => on_rope(long),
        Pose::UnderDesk => {
            low::of(&Character { pose: Pose::HuggingKnees, gesture: None, ..character.clone() }, (long, false))
        }
        Pose::BreakingChains => breaking(),
        Pose::WavingCloth => waving(),
        Pose::Smashing => smashing(long),
        Pose::Receiving => receiving(long),
        Pose::Blocking => blocking(long),
        Pose::BreakingTape => at_tape(long),
        Pose::AtEdge => at_edge(long),
        Pose::LongJump => long_jump(long),
        Pose::RoofJump => from_roof_to_roof(long),
        Pose::RopeClimbing => up_rope(long),
        Pose::FenceClimbing => super::doings::climbing(),
        _ => return None,
    };
    Some(stance)
}

/// The leading leg goes over straight, the other is drawn up aside behind it; the trunk is low over the thigh.
fn hurdling() -> Stance {
    Stance {
        arms: [arm(-46.0, 34.0, Fist, Behind), arm(-74.0, -92.0, Open, Across).short(0.97, 0.94)],
        legs: [leg(80.0, 72.0, Stretched), leg(34.0, 108.0, Stretched).short(0.84, 0.92)],
        trunk: Trunk { lean: 26.0, bend: -6.0, turn: 28.0, shoulders: 4.0, hips: -4.0, ..Trunk::STRAIGHT },
        head: [22.0, -4.0],
        aside: true,
        ..STANDING
    }
}

/// On one hip, thrown back, one leg ahead along the ground, the other folded under; a hand on the ground behind.
fn sliding() -> Stance {
    Stance {
        arms: [arm(64.0, 116.0, Open, Behind), arm(34.0, 10.0, Flat, Beside).turned(50.0)],
        legs: [leg(86.0, 84.0, Stretched), leg(-72.0, 58.0, Stretched).short(0.80, 0.86)],
        trunk: Trunk { lean: -36.0, bend: 14.0, turn: 26.0, shoulders: -4.0, ..Trunk::STRAIGHT },
        head: [22.0, 10.0],
        weight: Weight::Ground,
        aside: true,
        ..STANDING
    }
}

/// The weight behind a straight blow, the other fist kept at the chin.
fn hitting(long: bool) -> Stance {
    let legs: [Leg; 2] = if long {
        [leg(22.0, 0.0, Outward), leg(12.0, 20.0, Inward)]
    } else {
        [leg(40.0, -8.0, Outward).short(0.96, 0.96), leg(22.0, 38.0, Tiptoe)]
    };
    Stance {
        arms: [
            arm(86.0, 92.0, Fist, Beside).short(0.98, 0.98),
            touching(30.0, 0.90, Reach::Head(-0.16, 1.12), (Fist, Face)).aimed(-160.0),
        ],
        legs,
        trunk: Trunk { lean: 14.0, bend: 4.0, turn: 26.0, shoulders: 4.0, hips: 3.0, sunk: 0.06, ..Trunk::STRAIGHT },
        head: [20.0, 4.0],
        aside: true,
        ..STANDING
    }
}

/// The forefinger up beside the head, the face turned up to it, the other hand on the hip.
fn spinning_ball() -> Stance {
    Stance {
        arms: [
            touching(52.0, 0.92, Reach::Front(1.06, 0.92), (Hand::Point, Face)).aimed(178.0),
            super::stances::arms_of(Pose::HandOnHip)[0],
        ],
        legs: [leg(15.0, -8.0, Outward).short(0.985, 0.985), leg(-5.0, -4.5, Front)],
        trunk: Trunk { sway: -0.14, hips: 7.0, shoulders: -7.0, bend: -6.0, turn: 4.0, ..Trunk::STRAIGHT },
        head: [20.0, -4.0],
        ..STANDING
    }
}

/// Low behind the table, the paddle across at what comes.
fn at_net() -> Stance {
    Stance {
        arms: [
            touching(58.0, 0.94, Reach::Front(1.24, 1.46), (Fist, Face)).aimed(140.0),
            arm(52.0, 112.0, Open, Beside).short(0.92, 0.78),
        ],
        legs: [leg(26.0, -2.0, Outward).short(0.90, 0.94), leg(22.0, 0.0, Outward).short(0.92, 0.94)],
        trunk: Trunk {
            lean: 10.0,
            bend: 8.0,
            turn: 12.0,
            shoulders: -4.0,
            sunk: 0.08,
            length: 0.94,
            ..Trunk::STRAIGHT
        },
        head: [12.0, 2.0],
        ..STANDING
    }
}

/// Crouched in the air over the board, the arms thrown up for balance.
fn board_jump() -> Stance {
    Stance {
        arms: [arm(96.0, 124.0, Open, Beside).short(0.98, 0.94), arm(84.0, 132.0, Open, Beside).short(0.97, 0.92)],
        legs: [leg(64.0, -34.0, Outward).short(0.74, 0.70), leg(30.0, -2.0, Outward).short(0.62, 0.72)],
        trunk: Trunk { lean: 13.0, bend: 10.0, turn: 16.0, shoulders: 5.0, hips: -8.0, sunk: 0.04, ..Trunk::STRAIGHT },
        head: [14.0, 2.0],
        ..STANDING
    }
}

/// Upright on one foot, the other drawn up to the knee, the arms in a ring above.
fn spinning(long: bool) -> Stance {
    let free = if long { leg(6.0, -4.0, Stretched) } else { leg(46.0, -44.0, Stretched).short(0.80, 0.86) };
    Stance {
        arms: ballet::ROUND_ABOVE,
        legs: [free, leg(-2.0, -2.0, Inward)],
        trunk: Trunk { bend: -6.0, shoulders: -4.0, hips: -4.0, turn: 10.0, ..Trunk::STRAIGHT },
        head: [8.0, -6.0],
        ..STANDING
    }
}

/// Both fists on the rope above the face, the body swung ahead of it, the legs drawn up before.
fn on_rope(long: bool) -> Stance {
    let legs = if long {
        [leg(20.0, 6.0, Stretched), leg(-16.0, 4.0, Stretched)]
    } else {
        [leg(62.0, -24.0, Stretched).short(0.96, 0.94), leg(-34.0, 30.0, Stretched).short(0.97, 0.92)]
    };
    Stance {
        arms: [
            touching(140.0, 0.94, Reach::Head(0.70, 0.02), (Fist, Behind)).aimed(176.0),
            touching(60.0, 0.90, Reach::Front(-0.12, 1.28), (Fist, Across)).aimed(-176.0),
        ],
        legs,
        trunk: Trunk { lean: -20.0, bend: 6.0, turn: 24.0, sunk: 0.06, ..Trunk::STRAIGHT },
        head: [20.0, 6.0],
        aside: true,
        ..STANDING
    }
}

/// The knee ahead is driven up, the other leg still behind in the push: one line from the toes to the head.
fn from_roof_to_roof(long: bool) -> Stance {
    let legs = if long {
        [leg(30.0, -12.0, Stretched).short(0.90, 0.92), leg(12.0, 30.0, Stretched)]
    } else {
        [leg(84.0, -2.0, Stretched).short(0.92, 0.94), leg(44.0, 66.0, Stretched).short(1.0, 0.97)]
    };
    Stance {
        arms: [arm(64.0, 92.0, Open, Behind).short(0.98, 0.96), arm(74.0, 50.0, Open, Beside).short(0.98, 0.96)],
        legs,
        trunk: Trunk { lean: 19.0, bend: -8.0, turn: 28.0, shoulders: -5.0, hips: -5.0, ..Trunk::STRAIGHT },
        head: [14.0, -4.0],
        aside: true,
        ..STANDING
    }
}

/// Both fists have just come apart, the chest thrown out.
fn breaking() -> Stance {
    let torn = |upper: f64, fore: f64| -> Arm { arm(upper, fore, Fist, Beside).short(0.96, 0.92) };
    Stance {
        arms: [torn(70.0, 126.0), torn(64.0, 132.0)],
        legs: [leg(26.0, -7.0, Outward).short(0.96, 0.97), leg(16.0, 7.0, Outward)],
        trunk: Trunk { bend: -8.0, shoulders: -3.0, hips: 3.0, sunk: 0.05, ..Trunk::STRAIGHT },
        head: [0.0, -5.0],
        ..STANDING
    }
}

/// One arm high, the other hand beside the mouth: somebody is far away.
fn waving() -> Stance {
    Stance {
        arms: [
            arm(142.0, 164.0, Fist, Beside).short(0.98, 0.94),
            touching(30.0, 0.70, Reach::Head(0.34, 1.02), (Hand::Curled, Face)).aimed(150.0),
        ],
        legs: [leg(20.0, -7.0, Outward).short(0.97, 0.97), leg(-2.0, -3.0, Front)],
        trunk: Trunk { lean: -3.0, bend: -10.0, shoulders: -9.0, hips: 7.0, sway: -0.10, ..Trunk::STRAIGHT },
        head: [16.0, -6.0],
        ..STANDING
    }
}

/// In the air, bent back like a bow, the racket arm over all of it, the other hand at what comes.
fn smashing(long: bool) -> Stance {
    let legs = if long {
        [leg(8.0, -10.0, Stretched), leg(4.0, 22.0, Stretched)]
    } else {
        [leg(20.0, -58.0, Stretched).short(0.96, 0.86), leg(-10.0, 62.0, Stretched).short(0.98, 0.84)]
    };
    Stance {
        arms: [arm(150.0, 162.0, Fist, Beside), arm(-104.0, -128.0, Open, Face).short(0.90, 0.86)],
        legs,
        trunk: Trunk { lean: -4.0, bend: -14.0, turn: 22.0, shoulders: -8.0, hips: 4.0, ..Trunk::STRAIGHT },
        head: [14.0, -8.0],
        aside: true,
        ..STANDING
    }
}

/// Wide and low, one arm straight up, the other out: as much of the way is barred as two arms bar.
fn blocking(long: bool) -> Stance {
    let wide = |thigh: f64, shin: f64| {
        if long { leg(0.6 * thigh, 0.2 * shin, Outward) } else { leg(thigh, shin, Outward).short(0.94, 0.97) }
    };
    Stance {
        arms: [arm(148.0, 166.0, Open, Beside), arm(112.0, 140.0, Open, Beside).short(0.98, 0.96)],
        legs: [wide(34.0, 4.0), wide(24.0, 10.0)],
        trunk: Trunk { lean: 5.0, bend: 6.0, turn: 12.0, shoulders: -7.0, hips: 3.0, sunk: 0.06, ..Trunk::STRAIGHT },
        head: [8.0, 5.0],
        ..STANDING
    }
}

/// Both forearms side by side before the knees, which are bent.
fn receiving(long: bool) -> Stance {
    let legs = if long {
        [leg(14.0, -4.0, Outward), leg(10.0, 4.0, Inward)]
    } else {
        [leg(58.0, -30.0, Outward).short(0.94, 0.94), leg(-14.0, 44.0, Tiptoe).short(0.94, 0.94)]
    };
    Stance {
        arms: [
            touching(40.0, 0.97, Reach::Hips(1.62, -0.42), (Fist, Behind)).aimed(64.0),
            touching(16.0, 0.97, Reach::Hips(1.58, -0.34), (Fist, Across)).aimed(-64.0),
        ],
        legs,
        trunk: Trunk { lean: 30.0, bend: 4.0, turn: 26.0, sunk: 0.05, ..Trunk::STRAIGHT },
        head: [22.0, -12.0],
        aside: true,
        ..STANDING
    }
}

/// The last step of a race: the chest thrown ahead, both arms up.
fn at_tape(long: bool) -> Stance {
    let legs: [Leg; 2] = if long {
        [leg(-16.0, -52.0, Stretched), leg(-28.0, -4.0, Inward)]
    } else {
        [leg(-24.0, -78.0, Stretched).short(0.98, 0.92), leg(-36.0, -6.0, Inward)]
    };
    Stance {
        arms: [arm(150.0, 166.0, Fist, Behind), arm(128.0, 150.0, Open, Beside)],
        legs,
        trunk: Trunk { lean: 2.0, bend: -18.0, turn: 26.0, shoulders: -4.0, hips: -3.0, ..Trunk::STRAIGHT },
        head: [18.0, -8.0],
        aside: true,
        ..STANDING
    }
}

/// One hand on the edge above, the other has slipped; the legs find nothing.
fn at_edge(long: bool) -> Stance {
    let legs = if long {
        [leg(4.0, -8.0, Stretched), leg(6.0, 10.0, Stretched)]
    } else {
        [leg(22.0, -30.0, Stretched).short(0.92, 0.90), leg(12.0, 34.0, Stretched).short(0.98, 0.92)]
    };
    Stance {
        arms: [arm(166.0, 176.0, Fist, Face), arm(58.0, 96.0, Open, Beside).short(0.96, 0.90)],
        legs,
        trunk: Trunk { lean: 8.0, bend: 10.0, shoulders: -10.0, hips: 4.0, sunk: 0.08, ..Trunk::STRAIGHT },
        head: [-10.0, 10.0],
        ..STANDING
    }
}

/// Both arms and both heels ahead, the trunk folded over them.
fn long_jump(long: bool) -> Stance {
    let legs = if long {
        [leg(40.0, 20.0, Stretched), leg(-30.0, -12.0, Stretched)]
    } else {
        [leg(84.0, 40.0, Stretched).short(0.96, 0.96), leg(-56.0, 22.0, Stretched).short(0.96, 0.92)]
    };
    Stance {
        arms: [arm(104.0, 122.0, Open, Behind), arm(60.0, 96.0, Open, Beside)],
        legs,
        trunk: Trunk { lean: 10.0, bend: -8.0, turn: 26.0, shoulders: -3.0, hips: -3.0, ..Trunk::STRAIGHT },
        head: [20.0, 2.0],
        aside: true,
        ..STANDING
    }
}

/// Leaning out from the wall against the rope, a sole on the stones, the other higher.
fn up_rope(long: bool) -> Stance {
    let legs = if long {
        [leg(40.0, 20.0, Stretched), leg(-24.0, -10.0, Stretched)]
    } else {
        [leg(104.0, 44.0, Outward).short(0.92, 0.92), leg(-56.0, -30.0, Inward).short(0.94, 0.94)]
    };
    Stance {
        arms: [
            touching(130.0, 0.94, Reach::Front(0.50, 0.24), (Fist, Behind)).aimed(176.0),
            touching(60.0, 0.90, Reach::Front(-0.12, 1.20), (Fist, Across)).aimed(-176.0),
        ],
        legs,
        trunk: Trunk { lean: -14.0, bend: 10.0, turn: 28.0, shoulders: -2.0, ..Trunk::STRAIGHT },
        head: [26.0, -10.0],
        aside: true,
        ..STANDING
    }
}
