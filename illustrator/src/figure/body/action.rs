//! Action: stances that have a line of action, from the run to the dance, and those whose trunk leaves the upright.

use super::ballet;
use super::posture::{Arm, Depth, Foot, Hand, Leg, Posture, Reach, arm, leg, touching};
use super::spine::Trunk;
use super::stances::{STANDING, Stance};
use Depth::{Across, Behind, Beside};
use Foot::{Front, Inward, Outward, Pushing, Stretched, Tiptoe};
use Hand::{Curled, Fist, Flat, Hidden, Hip, Open, Relaxed};
use scene::seed::Dice;
use scene::{Character, Outfit, Pose, Prop};

/// The acting side is where the figure goes; its arm and leg are the farther ones. `long`: cloth hangs to the feet.
pub fn of(character: &Character, long: bool) -> Stance {
    match character.pose {
        Pose::Walking => walking(character, long),
        Pose::Running => running(long),
        Pose::RunningAway => running_away(long),
        Pose::Leaping => leaping(character, long),
        Pose::Fighting => fighting(character.prop.is_some(), long),
        Pose::Kicking if is_thrown(character.prop) => winding_up(long),
        Pose::Kicking if character.prop == Some(Prop::SoccerBall) => kicking_ball(long),
        Pose::Kicking => kicking(long),
        Pose::Dancing => dancing(character, long),
        pose => bent(pose),
    }
}

/// Of two sets of legs the one for cloth that hangs to the feet, or the free one.
const fn legs(long: bool, under_cloth: [Leg; 2], free: [Leg; 2]) -> [Leg; 2] {
    if long { under_cloth } else { free }
}

/// Nobody's step is just as long as the next one's; the arm before is bent, the one behind nearly straight.
fn walking(character: &Character, long: bool) -> Stance {
    let mut dice = Dice::new(character.seed, "how one walks");
    let step = dice.between(0.80, 1.06);
    let strides = |thigh: f64, shin: f64, foot: Foot| leg(thigh * step, shin * step, foot);
    let swing = dice.between(0.85, 1.2);
    let free = [strides(-12.0, -32.0, Pushing).short(1.0, 0.94), strides(-23.0, -10.0, Inward)];
    Stance {
        arms: [
            arm(20.0 * swing, 46.0 * swing, Relaxed, Behind).short(1.0, 0.93).turned(-6.0),
            arm(24.0 * swing, 2.0, Relaxed, Beside).turned(-4.0),
        ],
        legs: legs(long, [leg(-6.0, -20.0, Pushing).short(1.0, 0.94), leg(-16.0, -6.0, Inward)], free),
        trunk: Trunk {
            lean: dice.between(3.5, 6.5),
            bend: -4.0,
            turn: 20.0,
            shoulders: 6.0,
            hips: -5.5,
            ..Trunk::STRAIGHT
        },
        head: [16.0, dice.between(-2.0, 3.5)],
        aside: true,
        ..STANDING
    }
}

/// The moment of landing: the nearer foot is set down before, the shin of the farther leg swings up behind; of the arms
/// the other one before.
fn running(long: bool) -> Stance {
    Stance {
        arms: [
            arm(46.0, 132.0, Fist, Behind).short(0.96, 0.90),
            arm(58.0, -48.0, Fist, Beside).short(0.94, 0.88).turned(-6.0),
        ],
        legs: legs(
            long,
            [leg(-16.0, -52.0, Stretched).short(1.0, 0.92), leg(-28.0, -4.0, Inward)],
            [leg(-28.0, -96.0, Stretched).short(0.98, 0.90), leg(-48.0, 10.0, Inward).short(0.98, 0.96)],
        ),
        trunk: Trunk { lean: 20.0, bend: -7.0, turn: 30.0, shoulders: 6.0, hips: -5.0, sunk: 0.03, ..Trunk::STRAIGHT },
        head: [22.0, 3.0],
        aside: true,
        ..STANDING
    }
}

/// The same a half of a step later, for who runs or walks beside another: the farther leg ahead, the nearer one pushes.
/// Arms that hold something, or somebody, stay.
pub fn half_a_step_later(posture: Posture, (pose, long): (Pose, bool)) -> Posture {
    let Some(far) = posture.far_leg else { return posture };
    let runs = matches!(pose, Pose::Running | Pose::RunningTogether | Pose::PassingBaton);
    let (steps, arms, lean) = if runs {
        (
            legs(
                long,
                [leg(26.0, -4.0, Outward), leg(16.0, 30.0, Tiptoe)],
                [leg(60.0, -28.0, Stretched).short(0.94, 0.94), leg(24.0, 46.0, Tiptoe)],
            ),
            [arm(-40.0, 42.0, Fist, Behind).short(0.96, 0.92), arm(-42.0, -130.0, Fist, Across).short(0.92, 0.86)],
            15.0,
        )
    } else {
        (
            legs(
                long,
                [leg(16.0, 6.0, Outward), leg(8.0, 20.0, Tiptoe).short(1.0, 0.95)],
                [leg(23.0, 8.0, Outward), leg(11.0, 32.0, Tiptoe).short(1.0, 0.95)],
            ),
            [arm(-22.0, -2.0, Relaxed, Behind), arm(-20.0, -46.0, Curled, Beside).short(1.0, 0.94)],
            5.0,
        )
    };
    let turned = |pair: [Leg; 2]| if far == 0 { pair } else { [pair[1], pair[0]] };
    let free = |at: usize, arm: Arm| {
        let is_free = matches!(posture.arms[at].hand, Fist | Curled | Relaxed) && posture.arms[at].reach.is_none();
        if is_free { arm } else { posture.arms[at] }
    };
    let [first, second] = if far == 0 { arms } else { [arms[1], arms[0]] };
    let side = if far == 1 { 1.0 } else { -1.0 };
    let trunk = Trunk { lean: side * lean, ..posture.trunk };
    Posture { legs: turned(steps), arms: [free(0, first), free(1, second)], trunk, ..posture }
}

/// Seen from behind: one foot pushes, of the other leg the sole is seen, for its shin comes toward us; one elbow is back.
fn running_away(long: bool) -> Stance {
    Stance {
        arms: [
            arm(30.0, -148.0, Fist, Across).short(0.86, 0.62),
            arm(38.0, 4.0, Fist, Beside).short(0.84, 0.62).turned(-20.0),
        ],
        legs: legs(
            long,
            [leg(1.0, -6.0, Stretched).short(0.94, 0.62), leg(-6.0, -4.0, Front)],
            [leg(2.0, -10.0, Stretched).short(0.94, 0.40), leg(-7.0, -5.0, Front)],
        ),
        trunk: Trunk { lean: 6.0, bend: 8.0, shoulders: 7.0, hips: -7.0, sway: 0.05, ..Trunk::STRAIGHT },
        head: [0.0, -4.0],
        ..STANDING
    }
}

/// How one leaps, where cloth leaves the legs free.
const LEAPS: [Stance; 4] = [KNEE_UP, HEELS_BEHIND, OVER_SOMETHING, STAR];

/// One knee toward us, the other leg going on with the bow of the trunk.
const KNEE_UP: Stance = Stance {
    arms: [arm(146.0, 164.0, Open, Beside), arm(118.0, 146.0, Open, Beside).short(0.98, 0.96)],
    legs: [leg(34.0, -20.0, Stretched).short(0.66, 0.78), leg(12.0, 17.0, Stretched).short(1.0, 0.93)],
    trunk: Trunk { lean: 6.0, bend: 14.0, shoulders: -7.0, hips: -7.0, ..Trunk::STRAIGHT },
    head: [0.0, 5.0],
    ..STANDING
};

/// Half from the side: the trunk bows forward, both shins fold back from the knees.
const HEELS_BEHIND: Stance = Stance {
    arms: [arm(134.0, 156.0, Open, Beside), arm(126.0, 152.0, Open, Beside)],
    legs: [leg(30.0, -56.0, Stretched).short(0.96, 0.86), leg(-8.0, 74.0, Stretched).short(1.0, 0.84)],
    trunk: Trunk { lean: -4.0, bend: -14.0, turn: 24.0, shoulders: -5.0, hips: 4.0, ..Trunk::STRAIGHT },
    head: [10.0, -4.0],
    aside: true,
    ..STANDING
};

/// Half from the side: a long step through the air, the arm of the other side before.
const OVER_SOMETHING: Stance = Stance {
    arms: [arm(70.0, 96.0, Open, Behind).short(0.98, 0.96), arm(104.0, 132.0, Open, Beside)],
    legs: [leg(70.0, 22.0, Stretched).short(0.94, 0.94), leg(40.0, 62.0, Stretched).short(0.98, 0.94)],
    trunk: Trunk { lean: 9.0, bend: 4.0, turn: 26.0, shoulders: -5.0, hips: -4.0, ..Trunk::STRAIGHT },
    head: [12.0, 3.0],
    aside: true,
    ..STANDING
};

/// Arms thrown up and out, one knee drawn up to its side, the other leg long.
const STAR: Stance = Stance {
    arms: [arm(136.0, 152.0, Open, Beside), arm(112.0, 128.0, Open, Beside)],
    legs: [leg(46.0, -22.0, Stretched).short(0.90, 0.90), leg(20.0, 26.0, Stretched)],
    trunk: Trunk { lean: 4.0, bend: 8.0, shoulders: -8.0, hips: -6.0, ..Trunk::STRAIGHT },
    head: [0.0, 4.0],
    ..STANDING
};

/// Cloth that hangs to the feet keeps the legs together.
fn leaping(character: &Character, long: bool) -> Stance {
    if long {
        let legs = [leg(16.0, -8.0, Stretched).short(0.90, 0.90), leg(6.0, 12.0, Stretched).short(1.0, 0.94)];
        return Stance { legs, ..KNEE_UP };
    }
    // Who brings a ball up to the ring or over the net drives one knee up.
    if matches!(character.prop, Some(Prop::Ball | Prop::Volleyball)) {
        return KNEE_UP;
    }
    // Over what is between them a long step goes.
    if character.outfit == Outfit::Ninja {
        return OVER_SOMETHING;
    }
    LEAPS[Dice::new(character.seed, "how one leaps").below(4)]
}

/// A blow: the farther arm straight out, the nearer fist at the chin, the weight over the bent leg before.
fn fighting(armed: bool, long: bool) -> Stance {
    let blow: Arm = if armed {
        arm(54.0, 104.0, Fist, Beside).short(0.95, 0.92)
    } else {
        arm(80.0, 90.0, Fist, Beside).short(0.98, 0.98)
    };
    Stance {
        arms: [blow, arm(38.0, -132.0, Fist, Across).short(0.90, 0.86)],
        legs: legs(
            long,
            [leg(26.0, -2.0, Outward).short(0.98, 0.98), leg(10.0, 20.0, Inward).short(1.0, 1.0)],
            [leg(46.0, -8.0, Outward).short(0.96, 0.96), leg(18.0, 36.0, Inward)],
        ),
        trunk: Trunk { lean: 13.0, bend: 6.0, turn: 24.0, shoulders: 6.0, hips: 3.0, sunk: 0.05, ..Trunk::STRAIGHT },
        head: [16.0, 2.0],
        aside: true,
        ..STANDING
    }
}

/// Of who winds up, no foot cuts the air.
pub const fn is_thrown(prop: Option<Prop>) -> bool {
    matches!(prop, Some(Prop::Baseball | Prop::Ball | Prop::Snowball))
}

/// With a ball in hand a raised leg is that of who winds up for a throw: the knee before the chest, the weight behind.
fn winding_up(long: bool) -> Stance {
    Stance {
        arms: [arm(46.0, 120.0, Flat, Across).short(0.9, 0.8), arm(64.0, 150.0, Fist, Beside)],
        legs: legs(
            long,
            [leg(50.0, -14.0, Stretched).short(0.80, 0.92), leg(-4.0, -2.0, Inward)],
            [leg(104.0, -6.0, Stretched).short(0.94, 0.96), leg(-7.0, -5.0, Inward)],
        ),
        trunk: Trunk { lean: -13.0, bend: -8.0, turn: 12.0, shoulders: -5.0, hips: -10.0, ..Trunk::STRAIGHT },
        head: [22.0, 3.0],
        ..STANDING
    }
}

/// Under long cloth it is the knee that strikes.
fn kicking(long: bool) -> Stance {
    Stance {
        arms: [arm(44.0, 122.0, Fist, Across).short(0.9, 0.74), arm(56.0, 128.0, Fist, Beside).short(0.95, 0.9)],
        legs: legs(
            long,
            [leg(62.0, -8.0, Stretched).short(0.80, 0.92), leg(-4.0, 2.0, Inward)],
            [leg(102.0, 96.0, Stretched), leg(-8.0, -10.0, Inward)],
        ),
        trunk: Trunk {
            lean: if long { -10.0 } else { -24.0 },
            bend: if long { -6.0 } else { -14.0 },
            shoulders: -6.0,
            hips: if long { -8.0 } else { -20.0 },
            ..Trunk::STRAIGHT
        },
        head: [12.0, 4.0],
        ..STANDING
    }
}

/// A ball on the ground is met at the height of the shin: the leg swings through, the other arm goes out for balance.
fn kicking_ball(long: bool) -> Stance {
    Stance {
        arms: [
            arm(58.0, 26.0, Open, Behind).short(0.96, 0.92).turned(-10.0),
            arm(80.0, 98.0, Open, Beside).short(0.96, 0.92),
        ],
        legs: legs(
            long,
            [leg(34.0, 20.0, Stretched), leg(-6.0, -12.0, Inward)],
            [leg(47.0, 34.0, Stretched), leg(-6.0, -26.0, Inward)],
        ),
        trunk: Trunk { lean: -12.0, bend: 10.0, turn: 20.0, shoulders: 7.0, hips: -8.0, ..Trunk::STRAIGHT },
        head: [14.0, 8.0],
        ..STANDING
    }
}

/// Three moments of a dance: a turn on one foot, a side step with the hip thrown out, and a kick behind.
fn dancing(character: &Character, long: bool) -> Stance {
    if character.outfit == Outfit::Tutu {
        let raises = Dice::new(character.seed, "which step of ballet").chance(0.6);
        return if raises { ballet::arabesque(long, Stretched) } else { ballet::fifth() };
    }
    let turn = Stance {
        arms: [arm(138.0, 192.0, Open, Beside), arm(70.0, 42.0, Open, Beside).turned(-24.0)],
        legs: legs(
            long,
            [leg(18.0, -14.0, Stretched).short(0.98, 0.94), leg(0.0, 1.0, Tiptoe)],
            [leg(34.0, -42.0, Stretched).short(0.94, 0.90), leg(-3.0, -2.0, Tiptoe)],
        ),
        trunk: Trunk { lean: -6.0, bend: -20.0, sway: -0.04, shoulders: -11.0, hips: -9.0, ..Trunk::STRAIGHT },
        head: [0.0, -8.0],
        ..STANDING
    };
    match Dice::new(character.seed, "how one dances").below(3) {
        0 => turn,
        1 => Stance {
            arms: [
                arm(112.0, 158.0, Open, Beside),
                touching(46.0, 0.94, Reach::Body(0.68, 2.58), (Hip, Beside)).aimed(-46.0),
            ],
            legs: legs(
                long,
                [leg(16.0, 4.0, Outward), leg(-2.0, -4.0, Front)],
                [leg(30.0, 14.0, Outward), leg(4.0, -14.0, Front).short(0.95, 0.97)],
            ),
            trunk: Trunk { lean: 9.0, bend: 12.0, sway: -0.20, shoulders: -13.0, hips: 11.0, ..Trunk::STRAIGHT },
            head: [0.0, 7.0],
            ..STANDING
        },
        _ => Stance {
            arms: [arm(96.0, 132.0, Open, Beside).turned(16.0), arm(118.0, 176.0, Open, Beside).short(0.98, 0.94)],
            legs: legs(
                long,
                [leg(12.0, 30.0, Stretched).short(0.98, 0.94), leg(-4.0, -3.0, Tiptoe)],
                [leg(14.0, 76.0, Stretched).short(0.96, 0.78), leg(-5.0, -4.0, Front)],
            ),
            trunk: Trunk { lean: -8.0, bend: -14.0, sway: -0.12, shoulders: 6.0, hips: 8.0, ..Trunk::STRAIGHT },
            head: [0.0, -6.0],
            ..STANDING
        },
    }
}

/// Of two who dance the one on the left (0) or the right: the inner hands are joined, each leans out from the other.
pub fn in_pair(posture: Posture, number: usize) -> Posture {
    let (inner, outer) = (1 - number, number);
    let mut arms = posture.arms;
    // Of two hands that hold each other one's fingers lie over the other.
    arms[inner] = arm(58.0, 150.0, if inner == 0 { Hand::Clasp } else { Hip }, Beside);
    arms[outer] = arm(40.0, 20.0, Open, Beside);
    let trunk = Trunk { lean: 6.0, bend: 9.0, hips: 5.0, shoulders: 7.0, turn: -14.0, ..Trunk::STRAIGHT };
    let (trunk, head) = if outer == 1 { (trunk, [-16.0, -4.0]) } else { (trunk.mirrored(), [16.0, 4.0]) };
    Posture { arms, trunk, head, front: inner, ..posture }
}

/// Those whose trunk leaves the upright.
fn bent(pose: Pose) -> Stance {
    match pose {
        // Seen half from the side: a trunk that leans toward the viewer hides behind the head.
        Pose::Bowing => Stance {
            arms: [arm(-40.0, -34.0, Flat, Behind), arm(36.0, 26.0, Flat, Beside)],
            legs: [leg(-4.0, -6.0, Outward), leg(5.0, 8.0, Inward)],
            trunk: Trunk { lean: 62.0, bend: -22.0, turn: 30.0, length: 0.94, sunk: 0.04, ..Trunk::STRAIGHT },
            head: [30.0, 34.0],
            ..STANDING
        },
        Pose::HandsOnKnees => Stance {
            arms: [
                touching(22.0, 0.94, Reach::Knee(-0.02, -0.10), (Flat, Across)),
                touching(20.0, 0.94, Reach::Knee(-0.02, -0.10), (Flat, Across)),
            ],
            legs: [leg(15.0, -2.0, Outward).short(0.72, 0.94), leg(13.0, -1.0, Outward).short(0.72, 0.94)],
            trunk: Trunk { length: 0.72, sunk: 0.26, lean: 3.0, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::LeaningForward => Stance {
            arms: [arm(30.0, -30.0, Hidden, Behind), arm(28.0, -28.0, Hidden, Behind)],
            legs: [leg(4.0, -2.0, Front), leg(-2.0, 0.0, Front)],
            trunk: Trunk { length: 0.74, sunk: 0.26, lean: 20.0, bend: 10.0, turn: 12.0, ..Trunk::STRAIGHT },
            head: [6.0, 9.0],
            ..STANDING
        },
        // On the side that acts, an arm under the head; what weighs falls toward the ground.
        _ => Stance {
            arms: [
                touching(148.0, 0.92, Reach::Head(0.52, 0.62), (Flat, Behind)).aimed(-150.0),
                arm(-14.0, -64.0, Relaxed, Across).short(0.96, 0.94),
            ],
            legs: [leg(26.0, -30.0, Stretched).short(0.92, 0.94), leg(-17.0, -24.0, Stretched).short(0.98, 0.96)],
            trunk: Trunk { sway: 0.10, bend: -4.0, hips: 3.0, shoulders: 5.0, ..Trunk::STRAIGHT },
            head: [4.0, 6.0],
            ..STANDING
        },
    }
}
