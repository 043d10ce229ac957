//! Stances: what each pose does to trunk, arms, legs and head, told for the side that acts.

use super::super::clothes::wear::{Bottom, Sleeves, wear};
use super::at_ease;
use super::posture::{Arm, Depth, Foot, Hand, Leg, Reach, Weight, arm, leg, touching};
use super::spine::Trunk;
use super::{action, athletics, ballet, chores, doings, enacted, feats, low, moods, oneself, supine};
use Depth::{Across, Behind, Beside, Face};
use Foot::{Front, Outward, Tiptoe};
use Hand::{Curled, Fist, FistFront, Flat, Hidden, Hip, Open, Peace, Point, PointFront, Relaxed, Thumb};
use scene::{Age, Character, Expression, Extra, FigureKind, Framing, Outfit, Pose};

/// One pose. The first of each pair is on the acting side.
#[derive(Clone, Copy, Debug)]
pub struct Stance {
    pub arms: [Arm; 2],
    pub legs: [Leg; 2],
    pub trunk: Trunk,
    pub head: [f64; 2],
    pub weight: Weight,
    pub legs_over: bool,
    /// Seen half from the side: the acting leg is the farther one.
    pub aside: bool,
}

pub const AT_REST: Arm = arm(10.0, -7.0, Relaxed, Beside).short(1.0, 0.95).turned(3.0);
const SLACK: Arm = arm(9.0, -8.0, Relaxed, Beside).short(1.0, 0.95);
const ON_HIP: Arm = touching(46.0, 0.94, Reach::Body(0.66, 2.60), (Hip, Beside)).aimed(-46.0);
/// The leg that bears the weight stands under the head; the other is set aside, its knee loose.
const BEARING: Leg = leg(-5.0, -4.5, Front);
const LOOSE: Leg = leg(15.0, -8.0, Outward).short(0.985, 0.985);

const UPRIGHT: Trunk = Trunk { sway: -0.13, hips: 6.0, shoulders: -5.5, bend: -5.0, turn: -6.0, ..Trunk::STRAIGHT };

pub const STANDING: Stance = Stance {
    arms: [AT_REST, SLACK],
    legs: [LOOSE, BEARING],
    trunk: UPRIGHT,
    head: [0.0, 0.0],
    weight: Weight::Feet,
    legs_over: false,
    aside: false,
};

/// Toward or away from the viewer: the foot that is farther is seen higher.
pub const STEPPING: [Leg; 2] = [leg(9.0, -5.0, Outward).short(0.97, 0.84), leg(-3.5, -3.5, Front)];

/// The hip over the foot that bears swings out, the shoulders tilt against it.
const STRIDING: Trunk = Trunk { lean: 2.0, hips: 7.0, shoulders: -5.0, sway: -0.11, bend: -5.0, ..Trunk::STRAIGHT };

/// The same of who goes from us, one foot before the other.
const GOING_AWAY: [Leg; 2] = [leg(4.5, -3.0, Front).short(0.98, 0.85), leg(-1.0, -3.0, Front)];

/// Weight far over one leg.
const SLOUCHED: Trunk = Trunk { sway: -0.20, hips: 9.0, shoulders: -8.0, bend: -7.5, turn: -8.0, ..Trunk::STRAIGHT };
/// Toward somebody, one hand out.
const GREETING: Stance = Stance {
    trunk: Trunk { lean: 4.0, turn: 6.0, shoulders: -6.0, ..SLOUCHED },
    legs: [leg(17.0, -7.0, Outward).short(0.98, 0.98), leg(-6.0, -5.0, Front)],
    head: [0.0, -3.0],
    ..STANDING
};
const BOTH_FEET: [Leg; 2] = [leg(12.0, -4.0, Outward).short(0.99, 0.99), leg(-1.0, -1.0, Front)];

pub fn of(character: &Character, framing: Framing) -> Stance {
    let stance = gesturing(drooping(by_pose(character, framing), character), (character, framing));
    let stance = at_brim(stance, character);
    if character.age != Age::Old {
        return stance;
    }
    // The old stoop a little.
    let trunk = stance.trunk;
    Stance { trunk: Trunk { sunk: trunk.sunk + 0.10, length: trunk.length * 0.94, ..trunk }, ..stance }
}

/// A stiff hat is tipped by its brim; on others the hand lies.
fn at_brim(stance: Stance, character: &Character) -> Stance {
    let tips = character.gesture.unwrap_or(character.pose) == Pose::HoldingHat;
    let is_stiff = |extra: &Extra| matches!(extra, Extra::TopHat | Extra::Hat | Extra::CowboyHat);
    if !tips || !character.extras.iter().any(is_stiff) {
        return stance;
    }
    let pinch = touching(70.0, 0.86, Reach::Head(0.66, 0.30), (Curled, Face)).aimed(-168.0);
    Stance { arms: [pinch, stance.arms[1]], ..stance }
}

/// What the arms do beside what the body does: an arm that the gesture leaves idle does as the body's pose says.
fn gesturing(stance: Stance, (character, framing): (&Character, Framing)) -> Stance {
    let Some(pose) = character.gesture else { return stance };
    let is_ballet = matches!(character.pose, Pose::Arabesque | Pose::FifthPosition);
    let of_arms = match pose {
        Pose::Stretching if is_ballet => ballet::ROUND_ABOVE,
        _ => by_pose(&Character { pose, gesture: None, ..character.clone() }, framing).arms,
    };
    let [acting, other] = of_arms;
    let is_idle = other.reach.is_none() && other.upper < 20.0 || other.hand == Hip && pose != Pose::HandsOnHips;
    Stance { arms: [acting, if is_idle { stance.arms[1] } else { other }], ..stance }
}

/// Who sits or kneels in grief lets shoulders and head hang.
fn drooping(stance: Stance, character: &Character) -> Stance {
    let grieves = matches!(
        character.expression,
        Expression::Sad | Expression::Crying | Expression::Sobbing | Expression::Despair
    );
    if !grieves || !stance.aside && stance.weight == Weight::Feet {
        return stance;
    }
    let [turned, tilted] = stance.head;
    let trunk = stance.trunk;
    let trunk = Trunk { lean: trunk.lean + 4.0, bend: trunk.bend + 5.0, sunk: trunk.sunk + 0.06, ..trunk };
    Stance { trunk, head: [turned, tilted + 7.0], ..stance }
}

/// Of what is known by what the whole body does; nothing for the rest.
fn of_deed(character: &Character) -> Option<Stance> {
    doings::of(character, hangs_long(character))
        .or_else(|| chores::of(character.pose))
        .or_else(|| enacted::of(character.pose))
        .or_else(|| feats::of(character, hangs_long(character)))
        .or_else(|| athletics::of(character, hangs_long(character)))
}

fn by_pose(character: &Character, framing: Framing) -> Stance {
    let skirted = matches!(wear(character).bottom, Bottom::Skirt(_));
    if let Some(stance) = of_deed(character) {
        return stance;
    }
    match character.pose {
        Pose::Arabesque | Pose::FifthPosition | Pose::OnTiptoe => ballet::of(character, hangs_long(character)),
        Pose::Standing => moods::of(character).unwrap_or_else(|| at_ease::standing(character, framing)),
        // Who shows the back goes away: the farther foot is the higher one.
        Pose::LyingOnBack => supine::of(character),
        Pose::BackTurned => Stance { legs: GOING_AWAY, ..at_ease::standing(character, framing) },
        // The arm on our side does something small; the trunk is turned from it, to the other.
        Pose::FacingEachOther => {
            let at_ease = at_ease::standing(character, framing);
            Stance { trunk: Trunk { turn: -16.0, lean: -2.0, ..at_ease.trunk }, ..at_ease }
        }
        Pose::Walking
        | Pose::Running
        | Pose::Leaping
        | Pose::Fighting
        | Pose::Kicking
        | Pose::Dancing
        | Pose::Bowing
        | Pose::HandsOnKnees
        | Pose::LeaningForward
        | Pose::RunningAway
        | Pose::Lying => action::of(character, hangs_long(character)),
        Pose::Sitting
        | Pose::CrossedLegs
        | Pose::Dozing
        | Pose::Cycling
        | Pose::RidingDouble
        | Pose::OnBroom
        | Pose::OnSwing
        | Pose::OnHorse
        | Pose::OnScooter
        | Pose::OnMotorbike
        | Pose::Reclining
        | Pose::Begging
        | Pose::SittingOnGround
        | Pose::SittingAtTree
        | Pose::SittingAtWall
        | Pose::LeaningOnBeast
        | Pose::SittingCrossLegged
        | Pose::HuggingKnees
        | Pose::SittingBackToBack
        | Pose::Seiza
        | Pose::Kneeling
        | Pose::ScoopingFish
        | Pose::Petting
        | Pose::Crouching => low::of(character, (skirted, is_male(character))),
        pose if pose.takes_two() => together(pose),
        // Such clothes have no pockets either.
        Pose::ArmsCrossed | Pose::HandsInPockets if wear(character).sleeves == Sleeves::Wide => {
            Stance { arms: IN_EACH_OTHER, ..stance_of(character.pose, is_male(character)) }
        }
        Pose::HandsInPockets => {
            let arms = [at_ease::in_pocket(character, 26.0), at_ease::in_pocket(character, 22.0)];
            Stance { arms, ..stance_of(character.pose, is_male(character)) }
        }
        pose => {
            let stance = Stance { arms: arms_of(pose), ..stance_of(pose, is_male(character)) };
            if is_of_hands_alone(pose) { at_ease::borne(stance, character) } else { stance }
        }
    }
}

/// Whether the legs do as they like: on which of them one stands, and how, is one's own.
const fn is_of_hands_alone(pose: Pose) -> bool {
    matches!(
        pose,
        Pose::Holding
            | Pose::HandOnHip
            | Pose::HandOnChin
            | Pose::HandOnChest
            | Pose::PeaceSign
            | Pose::TakingSelfie
            | Pose::ThumbUp
            | Pose::Pointing
            | Pose::HandInHair
            | Pose::HandBehindHead
            | Pose::HandsBehindHead
            | Pose::FingerHeart
            | Pose::HoldingHat
            | Pose::Drinking
            | Pose::Clapping
            | Pose::TuckingHair
    )
}

/// Whether cloth hangs to the feet, so that the legs cannot spread.
pub(super) fn hangs_long(character: &Character) -> bool {
    let is_split = matches!(character.outfit, Outfit::Hakama | Outfit::Kendo | Outfit::Keikogi);
    !is_split && matches!(wear(character).bottom, Bottom::Skirt(skirt) if skirt.long > 1.9)
}

/// Each hand is in the other sleeve: wide ones have no room for crossed arms.
const IN_EACH_OTHER: [Arm; 2] = [
    touching(20.0, 0.92, Reach::Front(-0.24, 2.14), (Hidden, Across)).aimed(-90.0),
    touching(20.0, 0.92, Reach::Front(-0.24, 2.14), (Hidden, Across)).aimed(-90.0),
];

const fn is_male(character: &Character) -> bool {
    matches!(character.kind, FigureKind::Boy | FigureKind::Man)
}

/// Legs, trunk and head of those who stand and do something with their hands.
fn stance_of(pose: Pose, male: bool) -> Stance {
    match pose {
        Pose::HandsOnHips | Pose::Shrugging => Stance {
            legs: [leg(17.0, -4.0, Outward).short(0.985, 0.985), leg(-3.0, -3.0, Front)],
            trunk: Trunk { shoulders: -4.5, hips: 5.5, sway: -0.12, bend: -4.0, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::Skating => Stance {
            // Knees bent over feet that stand across the board.
            legs: [leg(52.0, -6.0, Outward).short(0.78, 0.90), leg(-4.0, 40.0, Front).short(0.80, 0.92)],
            trunk: Trunk {
                lean: 9.0,
                bend: -9.0,
                turn: 18.0,
                hips: 5.0,
                shoulders: -6.0,
                sunk: 0.16,
                ..Trunk::STRAIGHT
            },
            head: [14.0, 2.0],
            ..STANDING
        },
        Pose::ArmsCrossed if male => Stance { legs: BOTH_FEET, ..STANDING },
        // Thrown back from the feet to the fists in one bow.
        Pose::Cheering => Stance {
            legs: [leg(22.0, -9.0, Outward).short(0.97, 0.97), leg(-3.0, -4.0, Front)],
            trunk: Trunk { lean: -5.0, bend: -14.0, shoulders: -8.0, hips: 8.0, sway: -0.12, ..Trunk::STRAIGHT },
            head: [0.0, -6.0],
            ..STANDING
        },
        Pose::Stretching => Stance {
            legs: [leg(3.0, 0.0, Tiptoe), leg(1.0, 0.0, Front)],
            trunk: Trunk { lean: 6.0, bend: 16.0, shoulders: -4.0, hips: 5.0, sway: -0.08, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::Raising => Stance {
            legs: [leg(20.0, -7.0, Outward).short(0.97, 0.97), leg(-2.0, -3.0, Front)],
            trunk: Trunk { lean: -4.0, bend: -12.0, shoulders: -10.0, hips: 7.0, sway: -0.10, ..Trunk::STRAIGHT },
            head: [0.0, -4.0],
            ..STANDING
        },
        Pose::Waving
        | Pose::WavingBoth
        | Pose::Reaching
        | Pose::OfferingHand
        | Pose::ReachingToViewer
        | Pose::PointingAtViewer
        | Pose::PunchingAtViewer => GREETING,
        Pose::Scattering => Stance { head: [0.0, 5.0], ..GREETING },
        Pose::Guiding => {
            Stance { legs: STEPPING, trunk: Trunk { lean: 8.0, bend: 4.0, turn: 14.0, ..Trunk::STRAIGHT }, ..STANDING }
        }
        Pose::LookingBack => Stance { trunk: SLOUCHED, head: [30.0, 0.0], ..STANDING },
        Pose::Salute | Pose::Praying => Stance {
            legs: [leg(2.5, 0.0, Outward), leg(2.5, 0.0, Outward)],
            trunk: Trunk { shoulders: -1.0, hips: 1.0, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::ArmsBehind | Pose::HandsTogether => Stance {
            legs: [leg(10.0, -10.0, Outward).short(0.98, 0.98), leg(-4.0, -3.5, Front)],
            trunk: Trunk { sway: -0.10, hips: 5.5, shoulders: -4.5, bend: -3.5, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::Casting | Pose::Drawing | Pose::OnHilt => about_to(pose),
        _ => STANDING,
    }
}

/// With a spell, a bowstring or a sword: low over both feet, and half from the side with the hand on the hilt.
fn about_to(pose: Pose) -> Stance {
    if pose == Pose::OnHilt {
        Stance {
            legs: [leg(24.0, -4.0, Outward).short(0.98, 0.98), leg(12.0, 20.0, Foot::Inward)],
            trunk: Trunk { lean: 7.0, bend: 5.0, turn: 24.0, shoulders: 2.0, sunk: 0.05, ..Trunk::STRAIGHT },
            head: [10.0, 1.0],
            aside: true,
            ..STANDING
        }
    } else {
        Stance {
            legs: [leg(24.0, -7.0, Outward).short(0.97, 0.98), leg(7.0, 17.0, Outward)],
            trunk: Trunk { lean: 4.0, bend: 4.0, turn: 8.0, shoulders: -3.0, hips: 4.0, sunk: 0.05, ..Trunk::STRAIGHT },
            ..STANDING
        }
    }
}

/// The acting arm and the other.
pub const fn arms_of(pose: Pose) -> [Arm; 2] {
    match pose {
        Pose::HandOnHip => [ON_HIP, SLACK],
        Pose::HandsOnHips => [ON_HIP, touching(43.0, 0.96, Reach::Body(0.67, 2.58), (Hip, Beside)).aimed(-46.0)],
        Pose::ArmsBehind => [arm(10.0, -42.0, Hidden, Behind), arm(9.0, -39.0, Hidden, Behind)],
        Pose::Pointing => [arm(66.0, 84.0, Point, Beside).short(0.90, 0.86), ON_HIP],
        Pose::Waving => [arm(40.0, 166.0, Open, Beside).short(0.90, 0.90).turned(8.0), SLACK],
        Pose::PeaceSign => [arm(34.0, 172.0, Peace, Face).short(0.86, 0.92), ON_HIP],
        Pose::PeaceSigns => {
            [arm(38.0, 170.0, Peace, Face).short(0.86, 0.88), arm(34.0, 174.0, Peace, Face).short(0.86, 0.82)]
        }
        Pose::FingerHeart => [arm(34.0, 172.0, Hand::Heart, Face).short(0.86, 0.92), ON_HIP],
        Pose::TakingSelfie => [arm(34.0, 172.0, Peace, Face).short(0.86, 0.92), SLACK],
        Pose::Skating => [arm(64.0, 74.0, Open, Beside), arm(46.0, 84.0, Open, Beside)],
        Pose::ThumbUp => [arm(26.0, 112.0, Thumb, Across).short(0.94, 0.84), ON_HIP],
        Pose::Cheering => [arm(146.0, 164.0, Fist, Beside), arm(134.0, 172.0, Fist, Beside)],
        Pose::Stretching => [arm(164.0, 198.0, Fist, Beside).short(1.0, 0.9), arm(158.0, 202.0, Fist, Beside)],
        // For something above as well as beside.
        Pose::Reaching => [arm(100.0, 114.0, Open, Beside).short(1.0, 0.95), SLACK],
        Pose::OfferingHand => [arm(50.0, 78.0, Flat, Beside).short(0.88, 0.84).turned(8.0), SLACK],
        Pose::ReachingToViewer => [arm(34.0, 140.0, Open, Face).short(0.86, 0.56).turned(26.0).near(1.75), SLACK],
        Pose::PointingAtViewer => {
            [touching(26.0, 0.80, Reach::Front(0.34, 1.78), (PointFront, Face)).aimed(-172.0).near(1.8), ON_HIP]
        }
        // So near that it is larger than the head.
        Pose::PunchingAtViewer => {
            let guard = touching(24.0, 0.94, Reach::Front(0.56, 1.30), (Fist, Across)).aimed(160.0);
            [touching(26.0, 0.72, Reach::Front(0.40, 1.90), (FistFront, Face)).aimed(-172.0).near(2.6), guard]
        }
        Pose::WavingBoth => [
            arm(62.0, 164.0, Open, Beside).short(0.94, 0.92).turned(8.0),
            arm(58.0, 160.0, Open, Beside).short(0.94, 0.92).turned(8.0),
        ],
        Pose::Scattering => [arm(34.0, 74.0, Flat, Beside).short(0.96, 0.90).turned(-4.0), SLACK],
        Pose::Shrugging => [
            arm(20.0, 124.0, Flat, Beside).short(0.94, 0.86).turned(-36.0),
            arm(18.0, 120.0, Flat, Beside).short(0.94, 0.86).turned(-36.0),
        ],
        Pose::Sheltering => [
            touching(134.0, 0.97, Reach::Head(0.56, -0.16), (Flat, Face)).aimed(176.0),
            touching(134.0, 0.97, Reach::Head(0.56, -0.16), (Flat, Face)).aimed(176.0),
        ],
        Pose::Raising => [arm(138.0, 166.0, Fist, Beside).short(0.98, 0.94), ON_HIP],
        Pose::Casting => [arm(56.0, 112.0, Open, Beside).short(0.96, 0.92), SLACK],
        Pose::Guiding => [arm(40.0, 76.0, Flat, Beside), SLACK],
        Pose::Holding => [touching(20.0, 0.90, Reach::Body(0.20, 1.92), (Fist, Across)), SLACK],
        _ => touching_arms(pose),
    }
}

/// Hands that lie on the trunk or the face.
const fn touching_arms(pose: Pose) -> [Arm; 2] {
    match pose {
        Pose::HandsTogether => [
            // A little to one side: one elbow is bent, the other arm lies along the trunk.
            touching(21.0, 0.97, Reach::Body(0.20, 2.84), (Flat, Across)).aimed(-32.0),
            touching(14.0, 0.97, Reach::Body(-0.14, 2.76), (Flat, Across)).aimed(-46.0),
        ],
        // Elbows before the trunk: one hand is under the other forearm, the other on the upper arm across.
        Pose::ArmsCrossed => [
            touching(-4.0, 0.86, Reach::Front(-0.36, 2.23), (Hidden, Across)),
            touching(-6.0, 0.86, Reach::Body(-0.60, 2.06), (Hip, Across)).aimed(-108.0),
        ],
        // One arm is below what it carries, the other behind it, its hand out of sight: the face of what lies there is free.
        Pose::Cradling => [
            touching(22.0, 0.94, Reach::Body(-0.40, 2.20), (Hidden, Beside)).aimed(-82.0),
            touching(15.0, 0.98, Reach::Body(-0.30, 2.60), (Flat, Across)).aimed(-94.0),
        ],
        Pose::HandOnChin => [
            touching(8.0, 0.90, Reach::Head(0.14, 1.15), (Curled, Face)),
            touching(14.0, 0.90, Reach::Body(-0.70, 2.36), (Fist, Across)),
        ],
        Pose::HandOnChest => [touching(24.0, 0.88, Reach::Body(-0.16, 1.88), (Flat, Across)), AT_REST],
        Pose::Praying => [
            touching(22.0, 0.84, Reach::Body(0.05, 1.80), (Flat, Across)).aimed(-174.0),
            touching(22.0, 0.84, Reach::Body(0.05, 1.80), (Flat, Across)).aimed(-174.0),
        ],
        Pose::Salute => [touching(84.0, 0.88, Reach::Head(0.50, 0.46), (Flat, Face)).aimed(-112.0), AT_REST],
        Pose::CoveringMouth => [
            touching(24.0, 0.86, Reach::Head(0.03, 0.99), (Flat, Face)).aimed(-116.0),
            touching(16.0, 0.90, Reach::Body(-0.40, 2.30), (Fist, Across)),
        ],
        // The fingertips at the brows, the heels of the hands at the mouth.
        Pose::CoveringFace => [
            touching(22.0, 0.74, Reach::Head(0.17, 0.80), (Flat, Face)).aimed(-170.0),
            touching(22.0, 0.74, Reach::Head(0.17, 0.80), (Flat, Face)).aimed(-170.0),
        ],
        Pose::WarmingHands => [
            touching(24.0, 0.86, Reach::Head(0.12, 1.10), (Flat, Face)).aimed(-150.0),
            touching(24.0, 0.86, Reach::Head(0.12, 1.10), (Flat, Face)).aimed(-150.0),
        ],
        Pose::HandsOnCheeks => [
            touching(24.0, 0.56, Reach::Head(0.34, 0.90), (Flat, Face)).aimed(168.0),
            touching(22.0, 0.56, Reach::Head(0.34, 0.90), (Flat, Face)).aimed(168.0),
        ],
        // The forefinger, on the thumb's side of the palm, stands before the lips.
        Pose::Shushing => [touching(20.0, 0.88, Reach::Head(0.085, 1.175), (Hand::Hush, Face)).aimed(202.0), AT_REST],
        Pose::HandsBehindHead => [touching(118.0, 0.94, Reach::Head(0.22, 0.52), (Hidden, Depth::Behind)); 2],
        Pose::Clapping => [
            touching(26.0, 0.86, Reach::Front(-0.02, 1.80), (Flat, Across)).aimed(-140.0),
            touching(26.0, 0.86, Reach::Front(0.06, 1.80), (Flat, Across)).aimed(-160.0),
        ],
        Pose::HandBehindHead => [touching(116.0, 0.94, Reach::Head(0.24, 0.52), (Hidden, Depth::Behind)), ON_HIP],
        Pose::CoveringEars => [
            touching(44.0, 0.80, Reach::Head(0.50, 0.74), (Flat, Face)).aimed(188.0),
            touching(42.0, 0.80, Reach::Head(0.50, 0.74), (Flat, Face)).aimed(188.0),
        ],
        Pose::Calling => [touching(30.0, 0.62, Reach::Head(0.47, 0.86), (Curled, Face)).aimed(176.0), AT_REST],
        Pose::TuckingHair => [touching(46.0, 0.80, Reach::Head(0.44, 0.66), (Curled, Face)).aimed(170.0), AT_REST],
        Pose::AdjustingGlasses => {
            [touching(24.0, 0.80, Reach::Head(0.27, 0.92), (Hand::Point, Face)).aimed(184.0), AT_REST]
        }
        Pose::HoldingHat => [touching(116.0, 0.92, Reach::Head(0.36, -0.16), (Flat, Face)).aimed(-118.0), SLACK],
        Pose::HandInHair => [touching(124.0, 0.90, Reach::Head(0.40, 0.24), (Curled, Face)), SLACK],
        pose => match oneself::arms(pose) {
            Some(arms) => arms,
            None => [AT_REST, SLACK],
        },
    }
}

/// Those that need somebody beside.
fn together(pose: Pose) -> Stance {
    match pose {
        Pose::HoldingHands => {
            Stance { arms: [arm(19.0, 17.0, Relaxed, Beside), SLACK], legs: STEPPING, trunk: STRIDING, ..STANDING }
        }
        Pose::Hugging => Stance {
            arms: [
                touching(18.0, 0.86, Reach::Body(-0.60, 1.96), (Flat, Across)),
                touching(16.0, 0.86, Reach::Body(-0.50, 2.20), (Flat, Across)),
            ],
            trunk: Trunk { lean: 2.0, bend: -2.0, turn: 22.0, ..Trunk::STRAIGHT },
            head: [0.0, 7.0],
            ..STANDING
        },
        Pose::BackToBack => Stance {
            arms: arms_of(Pose::ArmsCrossed),
            trunk: Trunk { turn: 42.0, lean: -4.0, bend: -4.0, ..Trunk::STRAIGHT },
            head: [30.0, 0.0],
            ..STANDING
        },
        Pose::HighFive => Stance {
            arms: [arm(104.0, 152.0, Open, Beside), SLACK],
            trunk: Trunk { lean: 4.0, bend: 6.0, shoulders: -6.0, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::FistBump => Stance {
            arms: [arm(56.0, 96.0, Fist, Beside).short(0.95, 0.9), ON_HIP],
            trunk: Trunk { lean: 2.0, ..SLOUCHED },
            ..STANDING
        },
        // The first one's hand is led to the other when both are there.
        Pose::PattingHead => Stance { arms: [arm(66.0, 96.0, Flat, Beside), SLACK], ..STANDING },
        Pose::HandOnShoulder => Stance { arms: [arm(40.0, 84.0, Flat, Beside), SLACK], ..STANDING },
        Pose::NoseToNose => Stance {
            arms: [arm(20.0, -8.0, Fist, Beside), ON_HIP],
            legs: [leg(12.0, 2.0, Outward), leg(4.0, 10.0, Outward)],
            trunk: Trunk { turn: 24.0, lean: 9.0, bend: -6.0, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::HandingOver => Stance {
            arms: [arm(36.0, 84.0, Flat, Across), AT_REST],
            trunk: Trunk { turn: 16.0, lean: 3.0, ..UPRIGHT },
            ..STANDING
        },
        Pose::ArmAround => Stance {
            arms: [arm(104.0, 96.0, Hidden, Behind).short(0.95, 0.9), SLACK],
            trunk: Trunk { lean: 4.0, bend: 4.0, shoulders: -5.0, ..Trunk::STRAIGHT },
            head: [0.0, 4.0],
            ..STANDING
        },
        _ => in_contact(pose),
    }
}

/// Those whose bodies touch.
fn in_contact(pose: Pose) -> Stance {
    match pose {
        Pose::Feeding => Stance {
            arms: [arm(34.0, 116.0, Fist, Beside), SLACK],
            trunk: Trunk { turn: 12.0, lean: 3.0, ..Trunk::STRAIGHT },
            head: [14.0, 2.0],
            ..STANDING
        },
        Pose::ShakingHands => Stance {
            arms: [arm(30.0, 72.0, Flat, Beside), SLACK],
            trunk: Trunk { turn: 14.0, lean: 2.0, ..Trunk::STRAIGHT },
            head: [16.0, 0.0],
            ..STANDING
        },
        Pose::Whispering => Stance {
            arms: [arm(20.0, 60.0, Flat, Beside), SLACK],
            trunk: Trunk { turn: 10.0, lean: 4.0, bend: 3.0, ..Trunk::STRAIGHT },
            head: [8.0, 3.0],
            ..STANDING
        },
        Pose::CheekKiss => {
            Stance { arms: [SLACK, SLACK], trunk: Trunk { lean: 4.0, bend: 3.0, ..Trunk::STRAIGHT }, ..STANDING }
        }
        // Where somebody is carried their limbs go to each other.
        Pose::ShoulderRide => {
            Stance { arms: [touching(22.0, 0.94, Reach::Body(0.46, 1.86), (Fist, Across)); 2], ..STANDING }
        }
        Pose::Piggyback => {
            Stance { arms: [touching(26.0, 0.94, Reach::Body(0.90, 2.70), (Fist, Beside)); 2], ..STANDING }
        }
        Pose::PrincessCarry => {
            Stance { arms: [touching(22.0, 0.94, Reach::Front(0.44, 2.30), (Flat, Across)); 2], ..STANDING }
        }
        Pose::BackHug => Stance { arms: [AT_REST, AT_REST], trunk: Trunk::STRAIGHT, ..STANDING },
        Pose::ArmInArm => Stance {
            arms: [arm(14.0, -40.0, Fist, Across), AT_REST],
            legs: STEPPING,
            trunk: STRIDING,
            head: [0.0, 3.0],
            ..STANDING
        },
        _ => STANDING,
    }
}
