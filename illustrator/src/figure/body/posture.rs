//! Postures: what each pose does to trunk, arms and legs.
//!
//! Angles are degrees from straight down toward the limb's own side of the picture; 90 is level, 180 is up, and negative
//! angles cross the body. Lengths are shares of the whole limb: a limb that points at the viewer is shorter.

use crate::scene::{Character, Pose, Prop};

#[derive(Clone, Copy, Debug)]
pub struct Posture {
    /// Picture's left, picture's right.
    pub arms: [Arm; 2],
    pub legs: [Leg; 2],
    /// Of the whole trunk about the neck, degrees; positive carries the hips to the picture's left.
    pub lean: f64,
    /// Sideways shift of the hips, head units.
    pub sway: f64,
    pub seat: Seat,
    pub is_in_air: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// On the feet.
    None,
    /// On a box whose top is under the thighs.
    Box,
    /// On the heels, on the ground.
    Heels,
}

#[derive(Clone, Copy, Debug)]
pub struct Arm {
    pub upper: f64,
    pub fore: f64,
    pub upper_length: f64,
    pub fore_length: f64,
    pub hand: Hand,
    /// Of the hand beside the forearm, degrees.
    pub turn: f64,
    pub depth: Depth,
}

/// What lies over what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    Behind,
    Beside,
    /// The forearm lies on the trunk, over collars and ties.
    Across,
    /// The forearm and hand are before the face.
    Face,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    Relaxed,
    Flat,
    Open,
    Fist,
    Point,
    Peace,
    Thumb,
    /// Round something.
    Grip,
    /// In a pocket or behind the back.
    Hidden,
}

#[derive(Clone, Copy, Debug)]
pub struct Leg {
    pub thigh: f64,
    pub shin: f64,
    pub thigh_length: f64,
    pub shin_length: f64,
    pub foot: Foot,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foot {
    /// Toes to the viewer.
    Front,
    /// Toes to the leg's own side.
    Outward,
    /// On the toes, or in the air: the foot goes on where the shin ends.
    Stretched,
    Hidden,
}

const fn arm(upper: f64, fore: f64, hand: Hand, depth: Depth) -> Arm {
    Arm { upper, fore, upper_length: 1.0, fore_length: 1.0, hand, turn: 0.0, depth }
}

const fn leg(thigh: f64, shin: f64, foot: Foot) -> Leg {
    Leg { thigh, shin, thigh_length: 1.0, shin_length: 1.0, foot }
}

impl Arm {
    const fn turned(self, turn: f64) -> Self {
        Self { turn, ..self }
    }

    const fn short(self, upper_length: f64, fore_length: f64) -> Self {
        Self { upper_length, fore_length, ..self }
    }
}

impl Leg {
    const fn short(self, thigh_length: f64, shin_length: f64) -> Self {
        Self { thigh_length, shin_length, ..self }
    }
}

const AT_REST: Arm = arm(9.0, 3.0, Hand::Relaxed, Depth::Beside);
const SLACK: Arm = arm(12.0, -4.0, Hand::Relaxed, Depth::Beside);
const STEADY: Leg = leg(3.5, 1.0, Foot::Front);
const RELAXED: Leg = leg(8.0, 2.0, Foot::Front);

/// The posture of a pose; `side` is 0 or 1, the side of the picture whose arm and leg act.
pub fn posture(pose: Pose, side: usize) -> Posture {
    let (acting, resting) = if is_still(pose) { arms_at_rest(pose) } else { arms_of(pose) };
    let (stepping, standing) = legs_of(pose);
    let placed = |one, other| if side == 0 { [one, other] } else { [other, one] };
    let toward = if side == 0 { -1.0 } else { 1.0 };
    let (lean, sway) = trunk_of(pose);
    Posture {
        arms: placed(acting, resting),
        legs: if side == 0 { [stepping, standing] } else { [standing, stepping] },
        lean: lean * toward,
        sway: sway * toward,
        is_in_air: matches!(pose, Pose::Leaping | Pose::Running),
        seat: match pose {
            Pose::Sitting => Seat::Box,
            Pose::Kneeling => Seat::Heels,
            _ => Seat::None,
        },
    }
}

/// The same posture with something in the hand of the acting side.
pub fn holding(mut posture: Posture, (character, side): (&Character, usize)) -> Posture {
    use Depth::{Across, Beside, Face};
    use Hand::Grip;
    let Some(prop) = character.prop else { return posture };
    if character.pose != Pose::Holding {
        if posture.arms[side].hand == Hand::Hidden {
            posture.arms[side].depth = Across;
        }
        posture.arms[side].hand = Grip;
        return posture;
    }
    let (acting, other) = match prop {
        Prop::Sword | Prop::Staff => (arm(34.0, 104.0, Grip, Beside).short(0.9, 0.72), None),
        Prop::Umbrella | Prop::Balloon => (arm(20.0, 166.0, Grip, Across).short(0.86, 0.62), None),
        Prop::Phone | Prop::Candy => (arm(16.0, -152.0, Grip, Across).short(0.88, 0.66), None),
        Prop::Microphone => (arm(16.0, -154.0, Grip, Face).short(0.90, 0.84), None),
        Prop::Bag => (arm(11.0, 4.0, Grip, Beside), None),
        Prop::Lantern => (arm(28.0, 84.0, Grip, Beside).short(0.9, 0.6), None),
        Prop::Bow => (arm(78.0, 88.0, Grip, Beside), None),
        Prop::Guitar => (
            arm(24.0, -52.0, Grip, Across).short(0.86, 0.66),
            Some(arm(40.0, 132.0, Hand::Fist, Across).short(0.82, 0.50)),
        ),
        Prop::Book => (
            arm(12.0, -122.0, Grip, Across).short(0.90, 0.66),
            Some(arm(12.0, -116.0, Hand::Fist, Across).short(0.92, 0.60)),
        ),
        Prop::Cup | Prop::Flowers | Prop::Ball | Prop::Fan => (arm(12.0, -126.0, Grip, Across).short(0.90, 0.62), None),
    };
    posture.arms[side] = acting;
    if let Some(other) = other {
        posture.arms[1 - side] = other;
    }
    posture
}

/// Whether a figure only stands, its hands somewhere.
const fn is_still(pose: Pose) -> bool {
    matches!(
        pose,
        Pose::Standing
            | Pose::BackTurned
            | Pose::HandOnHip
            | Pose::HandsOnHips
            | Pose::HandsTogether
            | Pose::ArmsBehind
            | Pose::HandsInPockets
    )
}

fn arms_at_rest(pose: Pose) -> (Arm, Arm) {
    use Depth::{Across, Behind, Beside};
    use Hand::{Fist, Hidden, Relaxed};
    match pose {
        Pose::HandOnHip => (arm(40.0, -52.0, Fist, Beside), AT_REST),
        Pose::HandsOnHips => (arm(40.0, -52.0, Fist, Beside), arm(40.0, -52.0, Fist, Beside)),
        Pose::HandsTogether => {
            (arm(10.0, -33.0, Relaxed, Across).short(0.98, 0.84), arm(10.0, -33.0, Relaxed, Across).short(0.98, 0.82))
        }
        Pose::ArmsBehind => (arm(17.0, -22.0, Hidden, Behind), arm(17.0, -22.0, Hidden, Behind)),
        Pose::HandsInPockets => {
            (arm(21.0, -17.0, Hidden, Beside).short(0.98, 0.92), arm(21.0, -17.0, Hidden, Beside).short(0.98, 0.92))
        }
        _ => (AT_REST, SLACK),
    }
}

/// The acting arm and the other.
fn arms_of(pose: Pose) -> (Arm, Arm) {
    use Depth::{Across, Beside, Face};
    use Hand::{Fist, Flat, Grip, Hidden, Open, Peace, Point, Relaxed, Thumb};
    match pose {
        Pose::ArmsCrossed => (
            arm(11.0, -100.0, Hidden, Across).short(0.93, 0.98),
            arm(11.0, -98.0, Flat, Across).short(0.90, 0.98).turned(-16.0),
        ),
        Pose::HandOnChin => {
            (arm(4.0, -163.0, Fist, Face).short(0.92, 0.80), arm(8.0, -88.0, Hidden, Across).short(0.97, 0.86))
        }
        Pose::HandOnChest => (arm(14.0, -122.0, Flat, Across).short(0.90, 0.80).turned(10.0), AT_REST),
        Pose::Praying => {
            (arm(16.0, -150.0, Flat, Across).short(0.88, 0.66), arm(16.0, -150.0, Flat, Across).short(0.88, 0.66))
        }
        Pose::Pointing => (arm(72.0, 92.0, Point, Beside), AT_REST),
        Pose::Waving => (arm(38.0, 158.0, Open, Beside).short(0.95, 0.96).turned(-8.0), SLACK),
        Pose::PeaceSign => (arm(28.0, 172.0, Peace, Face).short(0.86, 0.90), arm(40.0, -52.0, Fist, Beside)),
        Pose::ThumbUp => (arm(22.0, 118.0, Thumb, Across).short(0.86, 0.66), arm(40.0, -52.0, Fist, Beside)),
        Pose::Cheering => (arm(138.0, 160.0, Fist, Beside), arm(132.0, 166.0, Fist, Beside)),
        Pose::Stretching => (arm(158.0, 186.0, Fist, Beside).short(1.0, 0.9), arm(154.0, 190.0, Fist, Beside)),
        Pose::Reaching => (arm(78.0, 84.0, Open, Beside).short(1.0, 0.95), SLACK),
        Pose::Salute => (arm(66.0, -152.0, Flat, Face).short(0.90, 0.86), AT_REST),
        Pose::CoveringMouth => (arm(12.0, -157.0, Flat, Face).short(0.90, 0.86), arm(9.0, -70.0, Hidden, Across)),
        Pose::HandsOnCheeks => {
            (arm(26.0, -166.0, Flat, Face).short(0.86, 0.92), arm(26.0, -166.0, Flat, Face).short(0.86, 0.92))
        }
        Pose::Shrugging => {
            (arm(24.0, 104.0, Open, Beside).short(0.9, 0.8), arm(24.0, 104.0, Open, Beside).short(0.9, 0.8))
        }
        Pose::Holding => (arm(12.0, -126.0, Grip, Across).short(0.90, 0.62), AT_REST),
        Pose::Walking => (arm(20.0, -12.0, Relaxed, Beside), arm(16.0, 8.0, Relaxed, Beside)),
        Pose::Running => {
            (arm(30.0, -78.0, Fist, Across).short(0.95, 0.85), arm(48.0, 128.0, Fist, Beside).short(0.95, 0.85))
        }
        Pose::Leaping => (arm(128.0, 150.0, Open, Beside), arm(84.0, 112.0, Open, Beside)),
        Pose::Fighting => {
            (arm(24.0, -138.0, Fist, Across).short(0.9, 0.74), arm(34.0, 152.0, Fist, Face).short(0.85, 0.78))
        }
        Pose::Kicking => (arm(36.0, -118.0, Fist, Across).short(0.9, 0.74), arm(60.0, 124.0, Fist, Beside)),
        Pose::Dancing => (arm(112.0, 168.0, Open, Beside), arm(64.0, 36.0, Relaxed, Beside).turned(24.0)),
        Pose::Sitting => {
            (arm(14.0, -17.0, Relaxed, Across).short(1.0, 0.82), arm(14.0, -17.0, Relaxed, Across).short(1.0, 0.82))
        }
        Pose::Kneeling => {
            (arm(13.0, -20.0, Flat, Across).short(1.0, 0.80), arm(13.0, -20.0, Flat, Across).short(1.0, 0.80))
        }
        Pose::Crouching => {
            (arm(20.0, -44.0, Relaxed, Across).short(0.9, 0.74), arm(20.0, -44.0, Relaxed, Across).short(0.9, 0.70))
        }
        Pose::Bowing => {
            (arm(6.0, -8.0, Flat, Across).short(0.82, 0.80), arm(6.0, -8.0, Flat, Across).short(0.82, 0.80))
        }
        Pose::Lying => (arm(16.0, -58.0, Flat, Across), arm(24.0, 14.0, Relaxed, Beside)),
        Pose::HoldingHands => (arm(17.0, 16.0, Grip, Beside), AT_REST),
        Pose::Hugging => (
            arm(40.0, 84.0, Flat, Beside).short(0.66, 0.36).turned(-32.0),
            arm(12.0, -96.0, Flat, Across).short(0.92, 0.95),
        ),
        _ => (AT_REST, SLACK),
    }
}

/// The stepping leg, on the acting side, and the other.
fn legs_of(pose: Pose) -> (Leg, Leg) {
    use Foot::{Front, Hidden, Outward, Stretched};
    match pose {
        Pose::HandOnHip | Pose::PeaceSign | Pose::ThumbUp | Pose::HandsInPockets | Pose::Pointing => (RELAXED, STEADY),
        Pose::Walking => (leg(15.0, 2.0, Front).short(0.96, 1.0), leg(-3.0, -14.0, Stretched).short(0.98, 0.82)),
        Pose::Running => (leg(38.0, -18.0, Stretched).short(0.80, 0.86), leg(-6.0, 34.0, Stretched).short(1.0, 0.80)),
        Pose::Leaping => (leg(30.0, -62.0, Stretched).short(0.86, 0.86), leg(34.0, 22.0, Stretched).short(0.96, 0.96)),
        Pose::Fighting => (leg(26.0, 4.0, Outward).short(0.93, 1.0), leg(24.0, 20.0, Outward)),
        Pose::Kicking => (leg(82.0, 78.0, Stretched), leg(0.0, -4.0, Front)),
        Pose::Dancing => (leg(22.0, -34.0, Stretched).short(0.90, 0.86), leg(0.0, 0.0, Front)),
        Pose::Sitting => (leg(13.0, 1.0, Front).short(0.50, 0.94), leg(13.0, -2.0, Front).short(0.50, 0.94)),
        Pose::Kneeling => (leg(16.0, -20.0, Hidden).short(0.50, 0.18), leg(16.0, -20.0, Hidden).short(0.50, 0.18)),
        Pose::Crouching => (leg(26.0, -8.0, Front).short(0.46, 0.74), leg(26.0, -8.0, Front).short(0.46, 0.74)),
        Pose::Lying => (leg(8.0, 2.0, Stretched), leg(14.0, -10.0, Stretched)),
        Pose::Cheering => (leg(9.0, 5.0, Front), leg(9.0, 5.0, Front)),
        Pose::Shrugging | Pose::HandsOnHips => (leg(9.0, 6.0, Outward), leg(9.0, 6.0, Outward)),
        _ => (STEADY, leg(5.0, 1.0, Front)),
    }
}

/// Lean in degrees and sway in head units, toward the acting side.
fn trunk_of(pose: Pose) -> (f64, f64) {
    match pose {
        Pose::HandOnHip => (0.0, 0.09),
        Pose::PeaceSign | Pose::ThumbUp => (2.0, 0.08),
        Pose::HandsInPockets | Pose::Pointing | Pose::Waving => (0.0, -0.05),
        Pose::Running => (-9.0, 0.0),
        Pose::Leaping => (-7.0, 0.0),
        Pose::Fighting => (-5.0, 0.06),
        Pose::Kicking => (13.0, 0.0),
        Pose::Dancing => (4.0, 0.12),
        Pose::Stretching => (3.0, 0.05),
        Pose::Walking => (-2.0, 0.02),
        Pose::HandOnChin | Pose::CoveringMouth => (0.0, 0.04),
        _ => (0.0, 0.0),
    }
}
