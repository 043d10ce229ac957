//! What hands do to oneself: about the shoulders, in the hair, at cuffs and collars.

use super::posture::{Arm, Depth, Hand, Reach, arm, touching};
use super::stances::AT_REST;
use Depth::{Across, Beside, Face};
use Hand::{Curled, Fist, Flat, Open};
use scene::{Character, Extra, Pose};

/// The back of the wrist before the chest, its watch to the eyes.
pub fn at_watch(character: &Character) -> Option<[Arm; 2]> {
    let has_watch = character.pose == Pose::AtCuff && character.extras.contains(&Extra::Wristwatch);
    has_watch.then_some([touching(30.0, 0.90, Reach::Front(-0.24, 1.92), (Fist, Face)).aimed(-106.0), AT_REST])
}

/// One hand just below the knot of the tie, the other farther down on it.
pub fn at_tie(character: &Character) -> Option<[Arm; 2]> {
    let has_tie = character.pose == Pose::AtCollar && character.extras.contains(&Extra::Necktie);
    has_tie.then_some([
        touching(34.0, 0.86, Reach::Front(0.13, 1.74), (Curled, Face)).aimed(-138.0),
        touching(30.0, 0.90, Reach::Front(0.11, 2.16), (Curled, Face)).aimed(-112.0),
    ])
}

/// Nothing for poses that are told elsewhere.
pub const fn arms(pose: Pose) -> Option<[Arm; 2]> {
    let arms = match pose {
        // Each hand on the other upper arm.
        Pose::HuggingSelf => [
            touching(12.0, 0.86, Reach::Body(-0.78, 1.80), (Flat, Across)).aimed(-128.0),
            touching(10.0, 0.88, Reach::Body(-0.76, 2.04), (Flat, Across)).aimed(-120.0),
        ],
        Pose::ClutchingHead => [touching(112.0, 0.90, Reach::Head(0.44, 0.24), (Curled, Face)); 2],
        Pose::HoldingBelly => [
            touching(28.0, 0.92, Reach::Front(0.06, 2.36), (Flat, Across)).aimed(-84.0),
            touching(26.0, 0.94, Reach::Front(0.10, 2.56), (Flat, Across)).aimed(-88.0),
        ],
        Pose::AtCuff => [
            touching(26.0, 0.92, Reach::Front(-0.10, 2.10), (Fist, Across)).aimed(-92.0),
            touching(30.0, 0.90, Reach::Front(-0.14, 2.04), (Curled, Face)).aimed(-112.0),
        ],
        Pose::AtCollar => [
            touching(34.0, 0.84, Reach::Front(0.10, 1.52), (Curled, Face)).aimed(-150.0),
            touching(34.0, 0.84, Reach::Front(0.12, 1.62), (Curled, Face)).aimed(-146.0),
        ],
        // One below the other at a braid that hangs before the one shoulder.
        Pose::BraidingHair => [
            touching(30.0, 0.90, Reach::Front(0.46, 1.62), (Curled, Face)).aimed(-150.0),
            touching(20.0, 0.92, Reach::Front(-0.36, 2.00), (Curled, Face)).aimed(-112.0),
        ],
        Pose::TowelingHair => [touching(112.0, 0.90, Reach::Head(0.56, 0.40), (Flat, Face)).aimed(-176.0); 2],
        Pose::Buttoning => [
            touching(26.0, 0.88, Reach::Front(0.12, 1.92), (Curled, Face)).aimed(-120.0),
            touching(26.0, 0.88, Reach::Front(0.12, 2.04), (Curled, Face)).aimed(-116.0),
        ],
        Pose::Flexing => {
            [arm(88.0, 186.0, Fist, Beside).short(0.96, 0.90), arm(86.0, 184.0, Fist, Beside).short(0.96, 0.90)]
        }
        // As for an embrace, the palms to us.
        Pose::ArmsSpread => {
            [arm(80.0, 112.0, Open, Beside).short(0.98, 0.96), arm(74.0, 106.0, Open, Beside).short(0.98, 0.96)]
        }
        Pose::RubbingEye => [touching(28.0, 0.80, Reach::Head(0.22, 0.72), (Fist, Face)).aimed(-170.0), AT_REST],
        // With nothing in hand.
        Pose::Drinking => [touching(40.0, 0.86, Reach::Head(0.34, 1.10), (Fist, Face)).aimed(-158.0), AT_REST],
        Pose::BlowingKiss => [touching(26.0, 0.84, Reach::Head(0.06, 1.04), (Flat, Face)).aimed(-152.0), AT_REST],
        _ => return None,
    };
    Some(arms)
}
