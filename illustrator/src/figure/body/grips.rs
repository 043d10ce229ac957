//! Grips: where the arms are that show what is held.

use super::posture::{Arm, Depth, Hand, Reach, arm, touching};
use crate::scene::{Pose, Prop};
use Depth::{Across, Beside, Face};
use Hand::{Assist, Curled, Grip};

/// Which arms a pose leaves for what is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    Both,
    /// The acting arm has something else to do.
    Other,
    /// The pose needs both where they are.
    None,
}

pub const fn room(pose: Pose) -> Room {
    match pose {
        Pose::HandOnHip
        | Pose::HandOnChin
        | Pose::HandOnChest
        | Pose::HandInHair
        | Pose::CoveringMouth
        | Pose::Pointing
        | Pose::Waving
        | Pose::PeaceSign
        | Pose::ThumbUp
        | Pose::Salute
        | Pose::Reaching
        | Pose::OfferingHand
        | Pose::HoldingHands
        | Pose::ArmAround
        | Pose::HighFive
        | Pose::FistBump => Room::Other,
        Pose::Fighting | Pose::Cheering | Pose::Stretching | Pose::Dancing | Pose::Lying | Pose::Hugging => Room::None,
        _ => Room::Both,
    }
}

/// Something in one hand before the chest.
pub const PLAIN: Arm = touching(20.0, 0.90, Reach::Front(0.20, 1.92), (Grip, Across));

const fn front(x: f64, y: f64, hand: Hand) -> Arm {
    touching(20.0, 0.90, Reach::Front(x, y), (hand, Across))
}

/// Both hands at the edges of something, pointing at it.
const fn both(x: f64, y: f64, aim: f64) -> (Arm, Option<Arm>) {
    (front(x, y, Grip).aimed(aim), Some(front(x, y, Assist).aimed(aim)))
}

/// The arm that grips, and the other where it has something to do.
pub const fn arms(prop: Prop) -> (Arm, Option<Arm>) {
    match prop {
        Prop::Sword | Prop::Wand | Prop::Axe => (arm(26.0, 70.0, Grip, Beside).short(0.92, 0.72).turned(8.0), None),
        Prop::Staff | Prop::Spear | Prop::Broom | Prop::Scythe => {
            (arm(24.0, 84.0, Grip, Beside).short(0.92, 0.62), None)
        }
        Prop::Shield => (arm(24.0, 10.0, Grip, Across).short(0.92, 0.50), None),
        Prop::Bow => (
            arm(84.0, 91.0, Grip, Beside).short(0.94, 0.94),
            Some(touching(80.0, 0.80, Reach::Front(0.10, 1.34), (Hand::Fist, Across)).aimed(-84.0)),
        ),
        Prop::Umbrella => (touching(32.0, 0.86, Reach::Front(0.84, 1.64), (Grip, Across)).aimed(178.0), None),
        Prop::Balloon => (touching(38.0, 0.86, Reach::Front(1.02, 1.46), (Grip, Across)).aimed(174.0), None),
        Prop::Lantern => (arm(24.0, 78.0, Grip, Beside).short(0.92, 0.66), None),
        Prop::Bag => (arm(13.0, 3.0, Grip, Beside), None),
        _ => before_trunk(prop),
    }
}

/// What is held before the trunk or the face.
const fn before_trunk(prop: Prop) -> (Arm, Option<Arm>) {
    match prop {
        Prop::Phone => (front(0.26, 1.84, Grip).aimed(-150.0), None),
        Prop::Candy | Prop::CandyApple | Prop::Dango | Prop::IceCream | Prop::MagnifyingGlass => {
            (front(0.26, 1.80, Grip).aimed(-158.0), None)
        }
        Prop::Microphone => (touching(22.0, 0.62, Reach::Head(0.26, 1.24), (Grip, Face)).aimed(-150.0), None),
        Prop::Cup => both(0.175, 2.00, -112.0),
        Prop::Teacup => (front(0.27, 1.92, Grip).aimed(-108.0), Some(front(0.16, 2.13, Assist).aimed(-84.0))),
        Prop::Onigiri | Prop::Sandwich | Prop::Watermelon | Prop::Pizza | Prop::Doughnut | Prop::Apple => {
            both(0.20, 1.78, -140.0)
        }
        Prop::Cake => both(0.30, 2.16, -112.0),
        Prop::Book => both(0.40, 2.14, -128.0),
        Prop::Letter => both(0.34, 1.96, -124.0),
        Prop::Camera => both(0.33, 1.62, -142.0),
        Prop::Orb => both(0.40, 1.96, -130.0),
        Prop::Ball => both(0.37, 2.00, -114.0),
        Prop::Gift => both(0.35, 2.08, -112.0),
        Prop::Teddy => both(0.25, 2.16, -112.0),
        Prop::Basket => (front(0.20, 2.30, Grip).aimed(-70.0), None),
        Prop::Paintbrush => (front(0.52, 1.74, Grip).aimed(-160.0), Some(front(0.26, 2.12, Assist).aimed(-86.0))),
        Prop::Guitar | Prop::ElectricGuitar => {
            let fretting = touching(12.0, 0.98, Reach::Front(1.0, 1.80), (Grip, Across)).aimed(150.0);
            (front(0.02, 2.50, Curled).aimed(-72.0), Some(fretting))
        }
        Prop::Violin => (front(0.78, 1.38, Grip).aimed(164.0), Some(front(0.40, 1.72, Assist).aimed(-150.0))),
        Prop::Flowers => (front(0.06, 2.12, Grip).aimed(-120.0), None),
        // Prop::Fan
        _ => (front(0.24, 1.98, Grip).aimed(-130.0), None),
    }
}
