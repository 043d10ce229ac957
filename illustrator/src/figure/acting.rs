//! Which side of a figure acts: the arm that is held out, the leg that goes ahead.

use super::body;
use super::body::posture::{Arm, Depth, Hand, Posture, Weight, arm};
use super::shot::{Shot, is_seated};
use super::spread::farther;
use scene::{Character, Pose, Prop, Scene};

/// 0: the picture's left arm and leg act, 1: the right.
pub fn acting_side(character: &Character, (number, count): (usize, usize), seed: u64) -> usize {
    // What is read is held before the face, also by who is seen from the side; a violin is where the chin goes.
    let reads = character.prop == Some(Prop::Phone)
        && !matches!(character.pose, Pose::Calling | Pose::LyingProne | Pose::TakingSelfie);
    if (reads || character.prop == Some(Prop::Violin)) && character.yaw_deg.abs() > 12.0 {
        return usize::from(character.yaw_deg > 0.0);
    }
    match character.pose {
        // The arm with the phone is the outer one.
        Pose::TakingSelfie if count > 1 => usize::from(number > 0),
        Pose::Scattering if count == 1 => usize::from(character.yaw_deg >= 0.0),
        Pose::HoldingHands
        | Pose::Hugging
        | Pose::HighFive
        | Pose::FistBump
        | Pose::ArmAround
        | Pose::PattingHead
        | Pose::HandOnShoulder
        | Pose::ShakingHands
        | Pose::Whispering
        | Pose::Feeding
        | Pose::ArmInArm
        | Pose::CheekKiss
        | Pose::NoseToNose
        | Pose::HandingOver
        | Pose::OnHilt
        | Pose::Casting
        | Pose::Pointing
        | Pose::Aiming
        | Pose::Reaching
        | Pose::OfferingHand
            if count > 1 =>
        {
            usize::from(number == 0)
        }
        pose if count > 1 && pose.is_of_two_parts() && !goes_where_the_face_looks(pose) => usize::from(number == 0),
        // Who sits beside somebody turns to them, and waves with the other hand.
        pose if count > 1 && is_seated(pose) && !character.gesture.is_some_and(is_raised) => usize::from(number == 0),
        // One castle is between those who build it, and one fire between those who sit by it.
        Pose::Crouching if count > 1 && matches!(character.prop, Some(Prop::Sandcastle | Prop::RoastedMarshmallow)) => {
            usize::from(number == 0)
        }
        // The side that lies on the ground.
        Pose::Lying => 0,
        // Who moves goes where the face looks.
        pose if goes_where_the_face_looks(pose) && character.yaw_deg.abs() > 2.0 => {
            usize::from(character.yaw_deg > 0.0)
        }
        _ if count > 1 => usize::from(number + 1 == count),
        _ if character.yaw_deg.abs() > 6.0 => usize::from(character.yaw_deg < 0.0),
        _ => usize::from(seed & 8 == 0),
    }
}

/// A hand beside the head.
const fn is_raised(gesture: Pose) -> bool {
    matches!(gesture, Pose::Waving | Pose::PeaceSign | Pose::FingerHeart | Pose::ThumbUp | Pose::Raising)
}

/// Between two others a hand that would be raised before the face of one of them is raised above the heads.
pub fn above_neighbors(mut posture: Posture, (number, count): (usize, usize)) -> Posture {
    if number == 0 || number + 1 >= count {
        return posture;
    }
    for arm in &mut posture.arms {
        let is_raised = arm.reach.is_none() && arm.fore > 130.0 && (30.0..140.0).contains(&arm.upper);
        if is_raised && matches!(arm.hand, Hand::Open | Hand::Fist | Hand::Peace | Hand::Heart) {
            *arm = Arm { upper: 163.0, fore: 176.0, turn: 0.0, upper_length: 0.98, fore_length: 0.94, ..*arm };
        }
    }
    posture
}

/// An arm that hangs where somebody nearer stands goes behind its own back: below that one's elbow its hand would be a
/// third one's.
pub fn clear_of_nearer(shots: &mut [Shot], scene: &Scene) {
    const BESIDE: f64 = 0.95;
    let rows = farther(scene);
    for number in 0..shots.len() {
        let is_nearer = |other: usize| (!rows[other], other) > (!rows[number], number);
        for at in [0, 1] {
            let [x, y] = body::palm_of(&shots[number], at);
            let side = if at == 0 { -1.0 } else { 1.0 };
            let covers = |other: &Shot| {
                let ([chin, top], head) = (other.stand.chin, other.stand.head);
                // An elbow that stands out takes its room too.
                let elbow = body::elbow_of(other, 1 - at)[0];
                let before =
                    (x - chin).abs() < BESIDE * head || (x - elbow) * side > -0.35 * head && (chin - x) * side > 0.0;
                y > top && before
            };
            let is_covered = (0..shots.len()).any(|other| is_nearer(other) && covers(&shots[other]));
            let shot = &mut shots[number];
            let stands = shot.posture.weight == Weight::Feet && !shot.character.shows_back();
            if is_covered && stands && shot.posture.arms[at].is_idle() {
                shot.posture.arms[at] = arm(12.0, -30.0, Hand::Hidden, Depth::Behind);
            }
        }
    }
}

const fn goes_where_the_face_looks(pose: Pose) -> bool {
    matches!(
        pose,
        Pose::Walking
            | Pose::Running
            | Pose::Arabesque
            | Pose::RunningTogether
            | Pose::SkatingTogether
            | Pose::ThreeLegged
            | Pose::PassingBaton
            | Pose::Fighting
            | Pose::Kicking
            | Pose::LookingBack
            | Pose::Bowing
            | Pose::Sitting
            | Pose::CrossedLegs
            | Pose::SittingOnGround
            | Pose::HuggingKnees
            | Pose::Seiza
            | Pose::Kneeling
            | Pose::Crouching
            | Pose::ScoopingFish
            | Pose::Dozing
            | Pose::Cycling
            | Pose::OnBroom
            | Pose::OnSwing
            | Pose::OnHorse
            | Pose::OnScooter
            | Pose::OnMotorbike
            | Pose::RidingDouble
            | Pose::Slashing
            | Pose::Surfing
            | Pose::TyingShoes
            | Pose::Crawling
            | Pose::Begging
            | Pose::Swimming
            | Pose::Flying
            | Pose::Saving
            | Pose::Floating
            | Pose::Lunging
            | Pose::Dribbling
            | Pose::OnHilt
            | Pose::Pushing
            | Pose::PushingCart
            | Pose::WheelingBicycle
            | Pose::Petting
            | Pose::Tripping
            | Pose::Stooping
            | Pose::PushUp
            | Pose::Sneaking
            | Pose::Pulling
            | Pose::Reclining
            | Pose::Hurdling
            | Pose::SlidingTackle
            | Pose::HittingBag
            | Pose::TableTennis
            | Pose::BoardJump
            | Pose::RopeSwinging
            | Pose::Smashing
            | Pose::BallOnFinger
            | Pose::WavingCloth
            | Pose::Receiving
            | Pose::BreakingTape
            | Pose::LongJump
            | Pose::RoofJump
            | Pose::RopeClimbing
    )
}
