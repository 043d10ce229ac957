//! Stances: what each pose does to trunk, arms, legs and head, told for the side that acts.

use super::super::clothes::wear::{Bottom, wear};
use super::posture::{Arm, Depth, Foot, Hand, Leg, Reach, Seat, arm, leg, touching};
use super::spine::Trunk;
use crate::scene::{Age, Character, FigureKind, Pose};
use Depth::{Across, Behind, Beside, Face};
use Foot::{Front, Hidden as NoFoot, Inward, Outward, Stretched, Tiptoe};
use Hand::{Curled, Fist, Flat, Grip, Hidden, Hip, Open, Peace, Point, Relaxed, Thumb};

/// One pose. The first of each pair is on the acting side.
#[derive(Clone, Copy, Debug)]
pub struct Stance {
    pub arms: [Arm; 2],
    pub legs: [Leg; 2],
    pub trunk: Trunk,
    pub head: [f64; 2],
    pub seat: Seat,
    pub legs_over: bool,
}

const AT_REST: Arm = arm(13.0, 1.0, Relaxed, Beside);
const SLACK: Arm = arm(14.0, -5.0, Relaxed, Beside);
const ON_HIP: Arm = touching(46.0, 0.94, Reach::Body(0.76, 2.58), (Hip, Beside));
/// The leg that bears the weight stands under the head; the other is set aside, its knee loose.
const BEARING: Leg = leg(-3.0, -4.0, Front);
const LOOSE: Leg = leg(9.0, 1.0, Outward);

const UPRIGHT: Trunk = Trunk { sway: -0.07, hips: 3.5, shoulders: -2.5, bend: -2.0, ..Trunk::STRAIGHT };

const STANDING: Stance = Stance {
    arms: [AT_REST, SLACK],
    legs: [LOOSE, BEARING],
    trunk: UPRIGHT,
    head: [0.0, 0.0],
    seat: Seat::None,
    legs_over: false,
};

/// Weight far over one leg.
const SLOUCHED: Trunk = Trunk { sway: -0.14, hips: 7.0, shoulders: -5.5, bend: -5.0, ..Trunk::STRAIGHT };
const BOTH_FEET: [Leg; 2] = [leg(7.0, 4.0, Outward), leg(6.0, 3.0, Outward)];

pub fn of(character: &Character) -> Stance {
    let stance = by_pose(character);
    if character.age != Age::Old {
        return stance;
    }
    // The old stoop a little.
    let trunk = stance.trunk;
    Stance { trunk: Trunk { sunk: trunk.sunk + 0.07, length: trunk.length * 0.96, ..trunk }, ..stance }
}

fn by_pose(character: &Character) -> Stance {
    let skirted = matches!(wear(character).bottom, Bottom::Skirt(_));
    match character.pose {
        Pose::Standing | Pose::BackTurned => standing(character),
        Pose::Walking
        | Pose::Running
        | Pose::Leaping
        | Pose::Fighting
        | Pose::Kicking
        | Pose::Dancing
        | Pose::Bowing
        | Pose::HandsOnKnees
        | Pose::LeaningForward
        | Pose::Lying => moving(character.pose),
        Pose::Sitting | Pose::CrossedLegs | Pose::SittingOnGround | Pose::Seiza | Pose::Kneeling | Pose::Crouching => {
            low(character.pose, (skirted, is_male(character)))
        }
        Pose::HoldingHands
        | Pose::Hugging
        | Pose::BackToBack
        | Pose::HighFive
        | Pose::FistBump
        | Pose::ArmAround
        | Pose::FacingEachOther => together(character.pose),
        pose => Stance { arms: arms_of(pose), ..stance_of(pose, is_male(character)) },
    }
}

const fn is_male(character: &Character) -> bool {
    matches!(character.kind, FigureKind::Boy | FigureKind::Man)
}

/// How one stands of whom nothing is said: the seed chooses.
fn standing(character: &Character) -> Stance {
    let way = (character.seed >> 5) % 4;
    match (way, is_male(character)) {
        (1, false) if character.age != Age::Old => Stance {
            arms: [arm(15.0, 7.0, Relaxed, Beside).turned(14.0), arm(14.0, 2.0, Relaxed, Beside)],
            legs: [leg(3.0, -3.0, Front), leg(1.0, 1.0, Front)],
            trunk: Trunk { sway: -0.03, hips: 2.0, shoulders: -2.0, ..Trunk::STRAIGHT },
            ..STANDING
        },
        (1, true) => Stance {
            arms: [arm(16.0, -3.0, Relaxed, Beside), arm(15.0, 0.0, Fist, Beside)],
            legs: BOTH_FEET,
            trunk: Trunk { sway: -0.03, hips: 1.5, shoulders: -1.5, ..Trunk::STRAIGHT },
            ..STANDING
        },
        // One hand holds the other arm behind the back, or rests on the thigh.
        (2, false) => Stance {
            arms: [arm(18.0, -30.0, Hidden, Behind), arm(16.0, -2.0, Relaxed, Beside)],
            trunk: Trunk { turn: 7.0, ..SLOUCHED },
            head: [0.0, 2.0],
            ..STANDING
        },
        (2, true) => Stance {
            arms: [touching(24.0, 0.96, Reach::Body(0.54, 3.04), (Hidden, Beside)), arm(17.0, 4.0, Relaxed, Beside)],
            legs: [leg(11.0, 1.0, Outward), leg(-4.0, -4.0, Front)],
            trunk: Trunk { turn: 6.0, ..SLOUCHED },
            ..STANDING
        },
        (3, _) => Stance {
            arms: [arm(12.0, -16.0, Relaxed, Across).short(1.0, 0.9), arm(17.0, 5.0, Relaxed, Beside)],
            legs: [leg(11.0, 2.0, Outward), leg(-4.0, -4.0, Front)],
            trunk: Trunk { turn: 5.0, sway: -0.10, ..UPRIGHT },
            ..STANDING
        },
        _ => STANDING,
    }
}

/// Legs, trunk and head of those who stand and do something with their hands.
fn stance_of(pose: Pose, male: bool) -> Stance {
    match pose {
        Pose::HandOnHip | Pose::PeaceSign | Pose::ThumbUp | Pose::Pointing | Pose::HandInHair => {
            Stance { trunk: SLOUCHED, legs: [leg(12.0, 0.0, Outward), leg(-5.0, -5.0, Front)], ..STANDING }
        }
        Pose::HandsOnHips | Pose::Shrugging => Stance {
            legs: [leg(10.0, 6.0, Outward), leg(9.0, 5.0, Outward)],
            trunk: Trunk { shoulders: -2.0, hips: 2.0, sway: -0.04, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::ArmsCrossed if male => Stance { legs: BOTH_FEET, ..STANDING },
        Pose::Cheering => Stance {
            legs: [leg(11.0, 2.0, Outward), leg(5.0, 3.0, Outward)],
            trunk: Trunk { lean: -3.0, bend: -8.0, shoulders: -4.0, hips: 4.0, sway: -0.05, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::Stretching => Stance {
            legs: [leg(3.0, 0.0, Tiptoe), leg(1.0, 0.0, Front)],
            trunk: Trunk { lean: 6.0, bend: 16.0, shoulders: -4.0, hips: 5.0, sway: -0.08, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::Waving | Pose::Reaching | Pose::OfferingHand => {
            Stance { trunk: Trunk { lean: 3.0, turn: 6.0, shoulders: -4.0, ..SLOUCHED }, ..STANDING }
        }
        Pose::LookingBack => Stance { trunk: SLOUCHED, head: [30.0, 0.0], ..STANDING },
        Pose::Salute | Pose::Praying => Stance {
            legs: [leg(2.5, 0.0, Outward), leg(2.5, 0.0, Outward)],
            trunk: Trunk { shoulders: -1.0, hips: 1.0, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::ArmsBehind | Pose::HandsTogether => Stance {
            legs: [leg(3.0, -2.0, Front), leg(0.0, 0.0, Front)],
            trunk: Trunk { sway: -0.04, hips: 2.5, shoulders: -2.0, ..Trunk::STRAIGHT },
            ..STANDING
        },
        _ => STANDING,
    }
}

/// The acting arm and the other.
const fn arms_of(pose: Pose) -> [Arm; 2] {
    match pose {
        Pose::HandOnHip => [ON_HIP, SLACK],
        Pose::HandsOnHips => [ON_HIP, touching(43.0, 0.96, Reach::Body(0.77, 2.56), (Hip, Beside))],
        Pose::ArmsBehind => [arm(21.0, -30.0, Hidden, Behind), arm(20.0, -28.0, Hidden, Behind)],
        Pose::HandsInPockets => {
            let pocket = Reach::Body(0.54, 3.04);
            [touching(25.0, 0.94, pocket, (Hidden, Beside)), touching(22.0, 0.96, pocket, (Hidden, Beside))]
        }
        Pose::Pointing => [arm(76.0, 92.0, Point, Beside), ON_HIP],
        Pose::Waving => [arm(48.0, 160.0, Open, Beside).short(0.95, 0.96).turned(-10.0), SLACK],
        Pose::PeaceSign => [arm(34.0, 172.0, Peace, Face).short(0.86, 0.92), ON_HIP],
        Pose::PeaceSigns => {
            [arm(38.0, 170.0, Peace, Face).short(0.86, 0.88), arm(34.0, 174.0, Peace, Face).short(0.86, 0.82)]
        }
        Pose::ThumbUp => [arm(28.0, 112.0, Thumb, Across).short(0.88, 0.70), ON_HIP],
        Pose::Cheering => [arm(146.0, 164.0, Fist, Beside), arm(134.0, 172.0, Fist, Beside)],
        Pose::Stretching => [arm(164.0, 198.0, Fist, Beside).short(1.0, 0.9), arm(158.0, 202.0, Fist, Beside)],
        Pose::Reaching => [arm(80.0, 88.0, Open, Beside).short(1.0, 0.95), SLACK],
        Pose::OfferingHand => [arm(52.0, 74.0, Open, Beside).short(0.86, 0.78).turned(16.0), SLACK],
        Pose::Shrugging => [
            arm(30.0, 104.0, Open, Beside).short(0.9, 0.8).turned(-20.0),
            arm(28.0, 100.0, Open, Beside).short(0.9, 0.8).turned(-20.0),
        ],
        Pose::Holding => [touching(20.0, 0.90, Reach::Body(0.20, 1.92), (Grip, Across)), SLACK],
        _ => touching_arms(pose),
    }
}

/// Hands that lie on the trunk or the face.
const fn touching_arms(pose: Pose) -> [Arm; 2] {
    match pose {
        Pose::HandsTogether => [
            touching(17.0, 0.98, Reach::Body(0.10, 2.96), (Flat, Across)).aimed(-26.0),
            touching(16.0, 0.98, Reach::Body(0.06, 2.90), (Flat, Across)).aimed(-30.0),
        ],
        Pose::ArmsCrossed => [
            touching(17.0, 0.82, Reach::Body(-0.25, 2.10), (Hidden, Across)),
            touching(16.0, 0.84, Reach::Body(-0.66, 1.98), (Flat, Across)),
        ],
        Pose::Cradling => [
            touching(17.0, 0.92, Reach::Body(-0.16, 2.46), (Flat, Across)).aimed(-84.0),
            touching(16.0, 0.92, Reach::Body(-0.30, 2.30), (Flat, Across)).aimed(-84.0),
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
        Pose::Salute => [touching(82.0, 0.80, Reach::Head(0.40, 0.36), (Flat, Face)), AT_REST],
        Pose::CoveringMouth => [
            touching(24.0, 0.86, Reach::Head(0.03, 0.99), (Flat, Face)).aimed(-116.0),
            touching(16.0, 0.90, Reach::Body(-0.40, 2.30), (Fist, Across)),
        ],
        Pose::HandsOnCheeks => [
            touching(24.0, 0.56, Reach::Head(0.34, 0.90), (Flat, Face)).aimed(168.0),
            touching(22.0, 0.56, Reach::Head(0.34, 0.90), (Flat, Face)).aimed(168.0),
        ],
        Pose::HandInHair => [touching(124.0, 0.90, Reach::Head(0.40, 0.24), (Curled, Face)), SLACK],
        _ => [AT_REST, SLACK],
    }
}

/// Those that have a line of action.
fn moving(pose: Pose) -> Stance {
    match pose {
        Pose::Walking => Stance {
            arms: [arm(-20.0, -6.0, Relaxed, Behind), arm(-14.0, -46.0, Relaxed, Across).short(0.98, 0.92)],
            legs: [leg(24.0, 10.0, Outward), leg(14.0, 30.0, Tiptoe).short(1.0, 0.94)],
            trunk: Trunk { lean: 4.0, bend: 4.0, turn: 20.0, shoulders: 3.0, hips: -3.0, ..Trunk::STRAIGHT },
            head: [16.0, 0.0],
            ..STANDING
        },
        Pose::Running => Stance {
            arms: [arm(-58.0, 26.0, Fist, Behind).short(0.95, 0.8), arm(-30.0, -124.0, Fist, Across).short(0.95, 0.86)],
            legs: [leg(76.0, -14.0, Outward).short(0.84, 0.86), leg(24.0, 50.0, Tiptoe)],
            trunk: Trunk { lean: 13.0, bend: 8.0, turn: 26.0, shoulders: 4.0, hips: -6.0, ..Trunk::STRAIGHT },
            head: [22.0, -3.0],
            ..STANDING
        },
        Pose::Leaping => Stance {
            arms: [arm(138.0, 156.0, Open, Beside), arm(100.0, 122.0, Open, Beside)],
            legs: [leg(44.0, -64.0, Stretched).short(0.90, 0.92), leg(28.0, 34.0, Stretched)],
            trunk: Trunk { lean: 7.0, bend: 14.0, shoulders: -8.0, hips: -9.0, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::Fighting => Stance {
            arms: [arm(60.0, 116.0, Fist, Beside).short(0.92, 0.92), arm(36.0, -142.0, Fist, Across).short(0.86, 0.8)],
            legs: [leg(46.0, 2.0, Outward).short(0.92, 0.94), leg(40.0, 34.0, Outward)],
            trunk: Trunk { lean: 6.0, bend: 8.0, turn: 18.0, shoulders: 4.0, hips: 2.0, ..Trunk::STRAIGHT },
            head: [14.0, -3.0],
            ..STANDING
        },
        Pose::Kicking => Stance {
            arms: [arm(46.0, 118.0, Fist, Across).short(0.9, 0.74), arm(62.0, 136.0, Fist, Beside).short(0.95, 0.9)],
            legs: [leg(94.0, 90.0, Stretched), leg(-8.0, -10.0, Inward)],
            trunk: Trunk { lean: -22.0, bend: -14.0, shoulders: -6.0, hips: -20.0, ..Trunk::STRAIGHT },
            head: [12.0, 4.0],
            ..STANDING
        },
        Pose::Dancing => Stance {
            arms: [arm(140.0, 186.0, Open, Beside), arm(70.0, 52.0, Open, Beside).turned(-30.0)],
            legs: [leg(38.0, -56.0, Stretched).short(0.94, 0.92), leg(2.0, 2.0, Tiptoe)],
            trunk: Trunk { lean: -5.0, bend: -16.0, sway: 0.06, shoulders: -9.0, hips: -7.0, ..Trunk::STRAIGHT },
            head: [0.0, -5.0],
            ..STANDING
        },
        _ => bent(pose),
    }
}

/// Those whose trunk leaves the upright.
fn bent(pose: Pose) -> Stance {
    match pose {
        // Seen half from the side: a trunk that leans toward the viewer hides behind the head.
        Pose::Bowing => Stance {
            arms: [arm(-40.0, -34.0, Flat, Behind), arm(36.0, 26.0, Flat, Beside)],
            legs: [leg(-5.0, -2.0, Outward), leg(8.0, 3.0, Inward)],
            trunk: Trunk { lean: 50.0, bend: -18.0, turn: 28.0, length: 0.94, sunk: 0.04, ..Trunk::STRAIGHT },
            head: [28.0, 26.0],
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

/// Those near the ground.
fn low(pose: Pose, (skirted, male): (bool, bool)) -> Stance {
    let lap = |x: f64, y: f64| touching(20.0, 0.96, Reach::Knee(x, y), (Flat, Across));
    let on_lap = [lap(-0.06, -0.16), lap(-0.05, -0.19)];
    let (knees, feet) = if male && !skirted { (16.0, 5.0) } else { (4.0, 0.0) };
    match pose {
        Pose::Sitting => Stance {
            arms: on_lap,
            legs: [
                leg(knees + 2.0, feet, Front).short(0.46, 0.94),
                leg(knees, -feet.min(3.0), Front).short(0.46, 0.92),
            ],
            trunk: Trunk { shoulders: -2.0, hips: 1.0, lean: 1.5, ..Trunk::STRAIGHT },
            seat: Seat::Bench,
            ..STANDING
        },
        Pose::CrossedLegs => Stance {
            arms: [lap(0.0, -0.14), lap(-0.10, -0.18)],
            legs: [leg(-20.0, 34.0, Outward).short(0.50, 0.86), leg(2.0, -3.0, Front).short(0.46, 0.92)],
            trunk: Trunk { shoulders: -3.0, hips: -3.0, lean: -3.0, ..Trunk::STRAIGHT },
            seat: Seat::Bench,
            ..STANDING
        },
        Pose::SittingOnGround if skirted => Stance {
            arms: [arm(24.0, 10.0, Flat, Beside), lap(-0.06, -0.16)],
            legs: [leg(9.0, 100.0, Stretched).short(0.42, 0.52), leg(8.0, 98.0, Stretched).short(0.42, 0.52)],
            trunk: Trunk { shoulders: 3.0, hips: 2.0, lean: 5.0, bend: 6.0, ..Trunk::STRAIGHT },
            seat: Seat::Ground,
            ..STANDING
        },
        Pose::SittingOnGround => Stance {
            arms: [arm(30.0, 2.0, Flat, Across).short(0.92, 0.80), arm(28.0, 2.0, Flat, Across).short(0.92, 0.80)],
            legs: [leg(74.0, -76.0, Stretched).short(0.70, 0.76), leg(72.0, -80.0, Stretched).short(0.70, 0.78)],
            trunk: Trunk { length: 0.96, shoulders: -2.0, ..Trunk::STRAIGHT },
            seat: Seat::Ground,
            legs_over: true,
            ..STANDING
        },
        Pose::Seiza => Stance {
            arms: on_lap,
            legs: [leg(12.0, -20.0, NoFoot).short(0.42, 0.1), leg(12.0, -20.0, NoFoot).short(0.42, 0.1)],
            trunk: Trunk { shoulders: -1.5, ..Trunk::STRAIGHT },
            seat: Seat::Heels,
            ..STANDING
        },
        Pose::Kneeling => Stance {
            arms: [lap(0.0, -0.10), arm(17.0, 2.0, Fist, Beside)],
            legs: [leg(26.0, -4.0, Front).short(0.40, 0.66), leg(10.0, 84.0, Stretched).short(0.86, 0.42)],
            trunk: Trunk { length: 0.94, shoulders: 2.0, lean: 3.0, ..Trunk::STRAIGHT },
            ..STANDING
        },
        // Pose::Crouching
        _ if skirted => Stance {
            arms: [lap(-0.10, 0.02), lap(-0.12, -0.04)],
            legs: [leg(12.0, -4.0, Front).short(0.28, 0.78), leg(8.0, -1.0, Front).short(0.28, 0.76)],
            trunk: Trunk { length: 0.84, sunk: 0.12, ..Trunk::STRAIGHT },
            ..STANDING
        },
        _ => Stance {
            arms: [
                arm(28.0, -40.0, Relaxed, Across).short(0.88, 0.74),
                arm(26.0, -38.0, Relaxed, Across).short(0.88, 0.7),
            ],
            legs: [leg(128.0, -12.0, Outward).short(0.42, 0.84), leg(126.0, -10.0, Outward).short(0.42, 0.82)],
            trunk: Trunk { length: 0.80, sunk: 0.14, ..Trunk::STRAIGHT },
            legs_over: true,
            ..STANDING
        },
    }
}

/// Those that need somebody beside.
fn together(pose: Pose) -> Stance {
    match pose {
        Pose::HoldingHands => Stance {
            arms: [arm(19.0, 17.0, Grip, Beside), SLACK],
            legs: [leg(3.0, 1.0, Front), LOOSE],
            trunk: Trunk { lean: 2.0, ..Trunk::STRAIGHT },
            ..STANDING
        },
        Pose::Hugging => Stance {
            arms: [
                arm(40.0, 84.0, Flat, Beside).short(0.66, 0.36).turned(-32.0),
                arm(12.0, -96.0, Flat, Across).short(0.92, 0.95),
            ],
            trunk: Trunk { lean: 6.0, bend: 6.0, ..Trunk::STRAIGHT },
            head: [0.0, 5.0],
            ..STANDING
        },
        Pose::BackToBack => Stance {
            arms: arms_of(Pose::ArmsCrossed),
            trunk: Trunk { turn: 30.0, lean: -4.0, bend: -4.0, ..Trunk::STRAIGHT },
            head: [16.0, 0.0],
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
        Pose::FacingEachOther => Stance { trunk: Trunk { turn: 30.0, ..UPRIGHT }, head: [22.0, 0.0], ..STANDING },
        // Pose::ArmAround
        _ => Stance {
            arms: [arm(104.0, 96.0, Hidden, Behind).short(0.95, 0.9), ON_HIP],
            trunk: Trunk { lean: 4.0, bend: 4.0, shoulders: -5.0, ..Trunk::STRAIGHT },
            head: [0.0, 4.0],
            ..STANDING
        },
    }
}
