//! Grips: where the arms are that show what is held.

use super::posture::{Arm, Depth, Hand, Reach, arm, touching};
use super::{errands, feats, sport_grips, working};
use Depth::{Across, Beside, Face};
use Hand::{Assist, Curled, Flat, Grip, Open};
use scene::{Pose, Prop};

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
        | Pose::RubbingEye
        | Pose::BlowingKiss
        | Pose::Peeking
        | Pose::HandInHair
        | Pose::CoveringMouth
        | Pose::Shushing
        | Pose::HandBehindHead
        | Pose::ReachingToViewer
        | Pose::PointingAtViewer
        | Pose::PunchingAtViewer
        | Pose::WavingBoth
        | Pose::Scattering
        | Pose::TuckingHair
        | Pose::AdjustingGlasses
        | Pose::HoldingHat
        | Pose::FingerHeart
        | Pose::PattingHead
        | Pose::HandOnShoulder
        | Pose::ShakingHands
        | Pose::Feeding
        | Pose::ArmInArm
        | Pose::CheekKiss
        | Pose::Whispering
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
        | Pose::Catching
        | Pose::Perching
        | Pose::PointingUp
        | Pose::FistBump => Room::Other,
        pose if keeps_both(pose) => Room::None,
        _ => Room::Both,
    }
}

/// Whether both arms are part of it.
const fn keeps_both(pose: Pose) -> bool {
    matches!(
        pose,
        Pose::Fighting
            | Pose::Cheering
            | Pose::Stretching
            | Pose::Dancing
            | Pose::FifthPosition
            | Pose::Lying
            | Pose::Hugging
            | Pose::BackHug
            | Pose::ShoulderRide
            | Pose::Piggyback
            | Pose::PrincessCarry
            | Pose::Swimming
            | Pose::Crawling
            | Pose::Climbing
            | Pose::OnLadder
            | Pose::Hanging
            | Pose::LiftingBarbell
            | Pose::Squatting
            | Pose::Juggling
            | Pose::HulaHooping
            | Pose::Cartwheel
            | Pose::PushUp
            | Pose::ClutchingHead
            | Pose::AtCollar
            | Pose::Flexing
            | Pose::ArmsSpread
            | Pose::Falling
            | Pose::HandsBehindHead
            | Pose::Clapping
            | Pose::CoveringFace
            | Pose::Floating
            | Pose::Flying
            | Pose::Saving
            | Pose::CoveringEars
            | Pose::HeartHands
            | Pose::TyingHair
            | Pose::BraidingHair
            | Pose::TowelingHair
            | Pose::Buttoning
            | Pose::PaintingNails
            | Pose::Diving
            | Pose::ClimbingTree
            | Pose::Hurdling
            | Pose::BoardJump
            | Pose::RopeSwinging
            | Pose::BreakingChains
            | Pose::AtEdge
            | Pose::LongJump
            | Pose::RoofJump
            | Pose::RopeClimbing
            | Pose::FenceClimbing
            | Pose::CarryingShrine
            | Pose::Blocking
    )
}

/// Something in one hand before the chest.
pub const PLAIN: Arm = touching(20.0, 0.90, Reach::Front(0.16, 1.80), (Grip, Across));

const fn front(x: f64, y: f64, hand: Hand) -> Arm {
    touching(20.0, 0.90, Reach::Front(x, y), (hand, Across))
}

/// A microphone's head is before the lips.
const fn at_mouth() -> Arm {
    touching(22.0, 0.62, Reach::Head(0.26, 1.24), (Grip, Face)).aimed(-150.0)
}

/// Both hands at the edges of something, pointing at it.
const fn both(x: f64, y: f64, aim: f64) -> (Arm, Option<Arm>) {
    (front(x, y, Grip).aimed(aim), Some(front(x, y, Assist).aimed(aim)))
}

/// With one hand, as far aside as leaves the other hand room for something else.
pub const fn in_one_hand(prop: Prop) -> Arm {
    match prop.held_like() {
        Prop::Book => front(0.56, 1.90, Grip).aimed(-150.0),
        Prop::Letter | Prop::Orb | Prop::Shield | Prop::Clipboard => front(0.50, 1.86, Grip).aimed(-150.0),
        Prop::Apple
        | Prop::Onigiri
        | Prop::Sandwich
        | Prop::Pizza
        | Prop::Watermelon
        | Prop::Doughnut
        | Prop::Croissant
        | Prop::Toast => front(0.40, 1.70, Grip).aimed(-158.0),
        Prop::Cup => front(0.42, 1.84, Grip).aimed(-140.0),
        _ => {
            let (acting, _) = arms(prop);
            match acting.reach {
                Some(Reach::Front(x, y)) if x < 0.42 => Arm { reach: Some(Reach::Front(0.42, y)), ..acting },
                _ => acting,
            }
        }
    }
}

/// Something else in each; a match is at what it lights.
pub const fn in_two_hands(prop: Prop, also: Prop) -> [Arm; 2] {
    match (prop, also) {
        (Prop::Lantern, Prop::Match) => [
            touching(24.0, 0.94, Reach::Front(0.56, 1.66), (Grip, Face)).aimed(-150.0),
            touching(20.0, 0.92, Reach::Front(-0.02, 2.36), (Grip, Face)).aimed(-96.0),
        ],
        _ => [in_one_hand(prop), in_one_hand(also)],
    }
}

/// Palms below a stack, one above the other.
const UNDER_BOOKS: (Arm, Option<Arm>) = (
    touching(20.0, 0.94, Reach::Front(-0.20, 2.30), (Flat, Face)).aimed(-80.0),
    Some(touching(16.0, 0.97, Reach::Front(-0.06, 2.60), (Flat, Face)).aimed(-84.0)),
);
/// A glove over the head.
const CATCHES: Arm = arm(136.0, 166.0, Grip, Beside).short(0.97, 0.94);
/// One half of what is torn.
const TORN: Arm = touching(34.0, 0.92, Reach::Front(0.66, 1.82), (Grip, Face)).aimed(170.0);
/// A pistol at the end of a straight arm.
const AIMS: Arm = arm(86.0, 89.0, Grip, Beside).short(1.0, 0.96);

/// Where a pose holds a thing in its own way: the arm that grips, and the other where it has something to do.
pub const fn posed(pose: Pose, prop: Prop) -> Option<(Arm, Option<Arm>)> {
    match (pose, prop.held_like()) {
        (Pose::Aiming, _) if matches!(prop, Prop::TwinPistols) => Some((AIMS, Some(AIMS))),
        // Both fists on the hilt, before the body.
        (Pose::Fighting, Prop::Sword | Prop::Greatsword | Prop::Axe | Prop::Spear) => Some((
            touching(30.0, 0.92, Reach::Front(0.46, 1.94), (Grip, Across)),
            Some(touching(22.0, 0.92, Reach::Front(-0.36, 2.17), (Assist, Across))),
        )),
        // The point on the ground before the knee, both hands on the hilt.
        (Pose::Kneeling, Prop::Sword | Prop::Greatsword) => Some((
            touching(22.0, 0.94, Reach::Hips(0.50, -0.84), (Grip, Across)).aimed(-60.0),
            Some(touching(22.0, 0.94, Reach::Hips(0.50, -0.70), (Assist, Across)).aimed(-60.0)),
        )),
        // One hand at the hilt, the other at the mouth of the sheath.
        (Pose::Drawing, Prop::Sword) => Some((
            touching(26.0, 0.92, Reach::Front(0.34, 2.24), (Grip, Across)),
            Some(touching(30.0, 0.92, Reach::Front(0.36, 2.54), (Assist, Across))),
        )),
        // The other keeps the mouth of the sheath.
        (Pose::OnHilt, Prop::Sword) => Some((
            touching(14.0, 0.94, Reach::Front(0.20, 2.28), (Grip, Across)),
            Some(touching(24.0, 0.94, Reach::Front(0.32, 2.46), (Assist, Across))),
        )),
        // Drawn and held up before the face, the other arm behind.
        (Pose::BackToBack, Prop::Pistol) => {
            let ready = touching(30.0, 0.94, Reach::Front(0.50, 1.30), (Grip, Face)).aimed(176.0);
            Some((ready, Some(arm(6.0, -30.0, Hand::Hidden, Depth::Behind).short(0.9, 0.6))))
        }
        (Pose::Aiming, Prop::Pistol) => Some((AIMS, None)),
        (Pose::Aiming, Prop::Rifle) => Some((
            touching(58.0, 0.90, Reach::Front(1.34, 1.40), (Grip, Face)).aimed(132.0),
            Some(touching(72.0, 0.80, Reach::Front(-0.14, 1.46), (Assist, Face)).aimed(-100.0)),
        )),
        (Pose::BrushingTeeth | Pose::BrushingHair, Prop::Toothbrush | Prop::Hairbrush) => Some((at_head(prop), None)),
        (Pose::CoveringFace | Pose::CoveringMouth, Prop::Flowers | Prop::Fan | Prop::Book) => Some(before_face(prop)),
        // Both hands hold it before the mouth, and over it the eyes are seen: a palm beside it would lie across one of them.
        (Pose::CoveringFace, _) => Some((front(0.05, 1.50, Grip), Some(front(0.05, 1.62, Assist)))),
        (Pose::Shouldering, held) => feats::on_shoulder(held),
        (Pose::Drinking, _) if matches!(prop, Prop::MilkBottle) => match working::at_lips(Prop::Bottle) {
            Some((lifts, _)) => Some((lifts, Some(working::on_hip()))),
            None => None,
        },
        (Pose::Drinking, held) => working::at_lips(held),
        (Pose::TakingSelfie, Prop::Phone) => {
            Some((touching(116.0, 0.94, Reach::Front(1.02, 0.16), (Grip, Beside)).aimed(164.0), None))
        }
        (Pose::Calling, Prop::Phone) => {
            Some((touching(30.0, 0.62, Reach::Head(0.47, 0.86), (Grip, Face)).aimed(176.0), None))
        }
        (Pose::LyingProne, Prop::Phone) => {
            let rests = touching(38.0, 0.80, Reach::Front(0.06, 1.92), (Flat, Across)).aimed(84.0);
            Some((touching(34.0, 0.80, Reach::Head(0.50, 0.86), (Grip, Face)).aimed(176.0), Some(rests)))
        }
        (Pose::Casting, Prop::Staff | Prop::Wand | Prop::Sword) => Some((
            arm(78.0, 112.0, Grip, Beside).short(0.97, 0.92),
            Some(arm(34.0, 68.0, Open, Beside).short(0.94, 0.80)),
        )),
        _ if matches!(pose, Pose::Peering | Pose::Sweeping) => working::at_eyes_or_broom(pose, prop),
        // Both fists over the head, one below the other.
        (Pose::Raising, Prop::Sword) if matches!(prop, Prop::Shinai | Prop::Bokken) => raised(pose, Prop::Greatsword),
        (Pose::Raising, _) if matches!(prop, Prop::BaseballGlove) => Some((CATCHES, None)),
        (pose, held) => match raised(pose, held) {
            Some(arms) => Some(arms),
            None => sport_grips::of(pose, held),
        },
    }
}

/// At the teeth, and at the hair from beside it.
const fn at_head(prop: Prop) -> Arm {
    match (prop, prop.held_like()) {
        (Prop::HairDryer, _) => touching(74.0, 0.92, Reach::Head(1.10, 0.78), (Grip, Face)).aimed(170.0),
        (_, Prop::Toothbrush) => touching(30.0, 0.84, Reach::Head(0.42, 1.12), (Grip, Face)).aimed(-150.0),
        _ => touching(60.0, 0.86, Reach::Head(0.60, 0.94), (Grip, Face)).aimed(180.0),
    }
}

/// The face is behind it, and the eyes look over it.
const fn before_face(prop: Prop) -> (Arm, Option<Arm>) {
    match prop.held_like() {
        Prop::Fan => (touching(22.0, 0.86, Reach::Head(0.10, 1.44), (Grip, Face)).aimed(-160.0), None),
        Prop::Book => (
            touching(26.0, 0.86, Reach::Head(0.42, 1.16), (Grip, Face)).aimed(-150.0),
            Some(touching(26.0, 0.86, Reach::Head(0.42, 1.16), (Assist, Face)).aimed(-150.0)),
        ),
        _ => (
            touching(24.0, 0.86, Reach::Head(0.08, 1.48), (Grip, Face)).aimed(-158.0),
            Some(touching(24.0, 0.86, Reach::Head(0.12, 1.62), (Assist, Face)).aimed(-150.0)),
        ),
    }
}

/// What is held up high.
const fn raised(pose: Pose, prop: Prop) -> Option<(Arm, Option<Arm>)> {
    if !matches!(pose, Pose::Raising) {
        return None;
    }
    match prop {
        Prop::Sword
        | Prop::SwordAndShield
        | Prop::Wand
        | Prop::Lantern
        | Prop::Apple
        | Prop::Flowers
        | Prop::Torch
        | Prop::Glass
        | Prop::WineGlass => Some((arm(136.0, 166.0, Grip, Beside).short(0.97, 0.94), None)),
        // The other arm is raised: into the microphone one sings.
        Prop::Microphone => Some((at_mouth(), Some(arm(138.0, 166.0, Open, Beside).short(0.98, 0.94)))),
        Prop::Staff | Prop::Spear | Prop::Scythe | Prop::Broom | Prop::Rake => {
            Some((arm(118.0, 152.0, Grip, Beside).short(0.97, 0.92), None))
        }
        Prop::Greatsword | Prop::Axe | Prop::Hammer | Prop::Mortar | Prop::MelonStick => Some((
            touching(128.0, 0.97, Reach::Head(0.34, -0.42), (Grip, Face)).aimed(188.0),
            Some(touching(140.0, 0.97, Reach::Head(-0.16, -0.22), (Assist, Face)).aimed(-140.0)),
        )),
        _ => None,
    }
}

/// The arm that grips, and the other where it has something to do.
pub const fn arms(prop: Prop) -> (Arm, Option<Arm>) {
    // The point at the other's throat: both fists before the belly, one below the other.
    if matches!(prop, Prop::Shinai | Prop::Bokken) {
        return (
            touching(16.0, 0.94, Reach::Front(0.20, 2.16), (Grip, Across)).aimed(-128.0),
            Some(touching(14.0, 0.96, Reach::Front(-0.06, 2.46), (Assist, Across)).aimed(-110.0)),
        );
    }
    if let Some(arms) = errands::arms(prop) {
        return arms;
    }
    if matches!(prop, Prop::TornPaper) {
        return (TORN, Some(Arm { hand: Assist, ..TORN }));
    }
    if let Some(arms) = working::carried(prop) {
        return arms;
    }
    match prop.held_like() {
        _ if matches!(prop, Prop::BubbleWand) => before_trunk(prop),
        // From the bucket to the mouth.
        _ if matches!(prop, Prop::Popcorn) => (
            front(0.22, 2.02, Grip).aimed(-140.0),
            Some(touching(26.0, 0.88, Reach::Head(0.16, 1.10), (Curled, Face)).aimed(-152.0)),
        ),
        Prop::Chalk | Prop::Sewing | Prop::PaintRoller | Prop::WindowCloth | Prop::PictureFrame | Prop::SprayedWall => {
            working::arms(prop)
        }
        prop if prop.is_worked_at() => working::arms(prop),
        Prop::Sword | Prop::Wand | Prop::Axe => (arm(24.0, 66.0, Grip, Beside).short(0.96, 0.84).turned(8.0), None),
        Prop::Staff | Prop::Spear | Prop::Broom | Prop::Scythe | Prop::Rake | Prop::Shovel | Prop::Flag => {
            (arm(20.0, 88.0, Grip, Beside).short(0.96, 0.78), None)
        }
        Prop::Shield => (arm(24.0, 10.0, Grip, Across).short(0.92, 0.50), None),
        Prop::Bow => (
            // The string is drawn to the jaw, the elbow behind it as high as the shoulder.
            arm(90.0, 100.0, Grip, Beside).short(0.96, 0.94),
            Some(touching(100.0, 0.66, Reach::Head(0.15, 1.09), (Hand::Fist, Face)).aimed(-94.0)),
        ),
        held @ (Prop::Greatsword
        | Prop::SwordAndShield
        | Prop::TwinPistols
        | Prop::Pistol
        | Prop::Rifle
        | Prop::Dagger
        | Prop::TwinSwords
        | Prop::TwinDaggers) => weapons(held),
        Prop::Racket => (arm(30.0, 104.0, Grip, Beside).short(0.96, 0.84), None),
        // Both fists on its handle, beside the shoulder.
        Prop::Bat => (
            touching(34.0, 0.92, Reach::Front(0.52, 1.76), (Grip, Across)),
            Some(touching(22.0, 0.94, Reach::Front(-0.46, 1.98), (Assist, Across))),
        ),
        Prop::PaperPlane | Prop::Snowball => (arm(96.0, 158.0, Grip, Beside).short(0.96, 0.86), None),
        Prop::Kite => (arm(74.0, 140.0, Grip, Beside).short(0.94, 0.86), None),
        Prop::Sparkler => (arm(26.0, 78.0, Grip, Beside).short(0.96, 0.80), None),
        Prop::Wrench | Prop::Hammer => (arm(26.0, 126.0, Grip, Beside).short(0.94, 0.80), None),
        Prop::Umbrella => (touching(32.0, 0.86, Reach::Front(0.84, 1.52), (Grip, Across)).aimed(178.0), None),
        Prop::Balloon => (touching(38.0, 0.86, Reach::Front(1.02, 1.40), (Grip, Across)).aimed(174.0), None),
        Prop::Torch => (arm(30.0, 118.0, Grip, Beside).short(0.96, 0.84), None),
        Prop::Flashlight => (arm(26.0, 96.0, Grip, Beside).short(0.96, 0.80), None),
        Prop::Surfboard => (arm(18.0, 58.0, Grip, Beside).short(0.98, 0.90), None),
        Prop::Lantern => (arm(20.0, 80.0, Grip, Beside).short(0.96, 0.80), None),
        Prop::Bag | Prop::ShoppingBag | Prop::Suitcase => (arm(13.0, 3.0, Grip, Beside), None),
        Prop::RollingSuitcase => (arm(24.0, 32.0, Grip, Beside).short(0.98, 0.94), None),
        Prop::Cane => (arm(20.0, 40.0, Grip, Beside).short(0.97, 0.90), None),
        Prop::WateringCan => (arm(20.0, 52.0, Grip, Beside).short(0.98, 0.92), None),
        Prop::FishingRod | Prop::BugNet => (arm(24.0, 70.0, Grip, Beside).short(0.96, 0.84), None),
        held => before_trunk(held),
    }
}

/// What is fought with, at rest.
const fn weapons(held: Prop) -> (Arm, Option<Arm>) {
    match held {
        // Both fists on the hilt, the blade up beside the shoulder.
        Prop::Greatsword => (
            touching(30.0, 0.92, Reach::Front(0.42, 2.02), (Grip, Across)),
            Some(touching(22.0, 0.92, Reach::Front(-0.34, 2.24), (Assist, Across))),
        ),
        Prop::SwordAndShield => (
            arm(24.0, 66.0, Grip, Beside).short(0.96, 0.84).turned(8.0),
            Some(arm(20.0, 30.0, Grip, Beside).short(0.98, 0.90)),
        ),
        Prop::Dagger => (arm(24.0, 70.0, Grip, Beside).short(0.96, 0.84).turned(8.0), None),
        Prop::TwinSwords | Prop::TwinDaggers => (
            arm(28.0, 62.0, Grip, Beside).short(0.96, 0.84).turned(8.0),
            Some(arm(24.0, 58.0, Grip, Beside).short(0.96, 0.84).turned(8.0)),
        ),
        firearms => firearm(firearms),
    }
}

/// What is shot with, at rest.
const fn firearm(prop: Prop) -> (Arm, Option<Arm>) {
    match prop {
        Prop::TwinPistols => {
            let upright = touching(26.0, 0.94, Reach::Front(0.92, 1.46), (Grip, Across)).aimed(178.0);
            (upright, Some(upright))
        }
        // Upright beside the shoulder.
        Prop::Pistol => (touching(26.0, 0.94, Reach::Front(0.92, 1.46), (Grip, Across)).aimed(178.0), None),
        // Across the body, the muzzle up.
        _ => (
            touching(28.0, 0.96, Reach::Front(0.30, 2.28), (Grip, Across)).aimed(-62.0),
            Some(touching(30.0, 0.94, Reach::Front(0.52, 1.80), (Assist, Across)).aimed(-112.0)),
        ),
    }
}

/// What is carried, peeled or broken open on the way to the mouth.
const fn in_both_hands(food: Prop) -> (Arm, Option<Arm>) {
    match food {
        Prop::PeeledMandarin => both(0.24, 2.02, -138.0),
        Prop::SweetPotato => both(0.30, 1.62, -146.0),
        _ => both(0.33, 1.94, -118.0),
    }
}

/// What is held before the trunk or the face.
const fn before_trunk(prop: Prop) -> (Arm, Option<Arm>) {
    match prop {
        // As far off as one reads, and below the face that reads it.
        Prop::Phone => (front(0.34, 1.70, Grip).aimed(-150.0), None),
        // Its ring is beside the lips, and what it blows goes on from there.
        Prop::BubbleWand => (touching(30.0, 0.84, Reach::Head(0.20, 1.38), (Grip, Face)).aimed(-160.0), None),
        Prop::Candy
        | Prop::WineGlass
        | Prop::Ladle
        | Prop::WaterBottle
        | Prop::Glass
        | Prop::Candle
        | Prop::PocketWatch
        | Prop::CandyApple
        | Prop::Dango
        | Prop::Taiyaki => (front(0.24, 1.80, Grip).aimed(-155.0), None),
        // Beside the mouth, so that the face is seen that looks through it.
        Prop::MagnifyingGlass => (front(0.46, 1.78, Grip).aimed(-150.0), None),
        // So high that it is licked and bitten, and beside the mouth.
        Prop::IceCream | Prop::Crepe => {
            (front(0.36, if matches!(prop, Prop::Crepe) { 1.88 } else { 1.66 }, Grip).aimed(-158.0), None)
        }
        Prop::Flute | Prop::Recorder | Prop::Guitar | Prop::ElectricGuitar | Prop::Violin => played(prop),
        Prop::Noodles | Prop::LunchBox => {
            (front(0.38, 1.46, Grip).aimed(-150.0), Some(front(0.10, 2.10, Assist).aimed(-92.0)))
        }
        Prop::Microphone => (at_mouth(), None),
        Prop::Cup => both(0.175, 1.82, -126.0),
        Prop::Teacup => (front(0.27, 1.74, Grip).aimed(-130.0), Some(front(0.14, 1.99, Assist).aimed(-96.0))),
        // Just below the mouth.
        Prop::Onigiri
        | Prop::Sandwich
        | Prop::Watermelon
        | Prop::Pizza
        | Prop::Doughnut
        | Prop::Croissant
        | Prop::Apple
        | Prop::Toast => both(0.20, 1.46, -150.0),
        // The end of its straw is at the lips.
        Prop::BubbleTea | Prop::Juice => {
            (touching(22.0, 0.88, Reach::Front(0.16, 1.52), (Grip, Face)).aimed(-146.0), None)
        }
        Prop::Dumplings | Prop::PeeledMandarin | Prop::SweetPotato => in_both_hands(prop),
        Prop::BeerMug => (front(0.40, 1.84, Grip).aimed(-130.0), None),
        Prop::Bottle => (front(0.26, 1.86, Grip).aimed(-150.0), None),
        // So near to the middle that both forearms are seen, coming forward from the ribs.
        Prop::Tray | Prop::BreadTray | Prop::Cookies => both(0.36, 2.22, -122.0),
        Prop::Controller => both(0.37, 1.94, -126.0),
        Prop::Knitting => both(0.30, 1.90, -128.0),
        // One hand by the upper half of its side, the other by the lower corner.
        Prop::Clipboard => (front(0.32, 1.72, Grip).aimed(-136.0), Some(front(0.30, 2.10, Assist).aimed(-112.0))),
        // Level before the belly, toward the other side: the whole forearm is seen.
        Prop::FryingPan => (front(0.06, 2.20, Grip).aimed(-98.0), None),
        Prop::Books => UNDER_BOOKS,
        Prop::Sketchbook => (front(0.12, 1.80, Grip).aimed(-138.0), Some(front(0.40, 2.12, Assist).aimed(-100.0))),
        Prop::Book => both(0.40, 1.72, -142.0),
        Prop::Camera => both(0.33, 1.50, -148.0),
        // So high that the upper arms hang.
        Prop::Ball | Prop::Volleyball => both(0.37, 1.68, -134.0),
        Prop::Gift => both(0.35, 1.76, -130.0),
        Prop::Basket | Prop::BreadBasket => (front(0.0, 2.20, Grip).aimed(-78.0), None),
        // At the canvas beside.
        Prop::Paintbrush => (front(0.90, 1.58, Grip).aimed(150.0), Some(front(0.12, 2.04, Assist).aimed(-90.0))),
        Prop::Flowers => (front(0.03, 2.07, Grip).aimed(-118.0), None),
        Prop::Rose => (front(0.14, 1.90, Grip).aimed(-138.0), None),
        Prop::Diploma => (front(0.20, 1.94, Grip).aimed(-138.0), None),
        _ => close_by(prop),
    }
}

/// What is played on.
const fn played(prop: Prop) -> (Arm, Option<Arm>) {
    match prop {
        // Both beside the mouth, one hand behind the other.
        Prop::Flute => (
            touching(44.0, 0.92, Reach::Head(1.02, 1.14), (Grip, Face)).aimed(172.0),
            Some(touching(24.0, 0.90, Reach::Head(-0.46, 1.06), (Assist, Face)).aimed(-150.0)),
        ),
        Prop::Recorder => {
            let lower = touching(22.0, 0.90, Reach::Front(0.10, 1.80), (Grip, Face)).aimed(-128.0);
            (lower, Some(touching(24.0, 0.90, Reach::Front(-0.04, 1.42), (Assist, Face)).aimed(-140.0)))
        }
        Prop::Guitar | Prop::ElectricGuitar => {
            let fretting = touching(12.0, 0.98, Reach::Front(1.06, 1.72), (Grip, Across)).aimed(150.0);
            (front(0.02, 2.50, Curled).aimed(-72.0), Some(fretting))
        }
        _ => {
            let bowing = touching(46.0, 0.98, Reach::Front(0.46, 1.72), (Assist, Across)).aimed(-118.0);
            (touching(24.0, 0.98, Reach::Front(0.98, 1.38), (Grip, Across)).aimed(158.0), Some(bowing))
        }
    }
}

/// What both arms are about, and what is at the mouth or between the hands.
const fn close_by(prop: Prop) -> (Arm, Option<Arm>) {
    match prop {
        // Both forearms over it, each hand at the other elbow's side.
        Prop::Teddy | Prop::PlushRabbit | Prop::Pillow => (
            touching(20.0, 0.96, Reach::Front(-0.20, 2.30), (Flat, Face)).aimed(-84.0),
            Some(touching(20.0, 0.96, Reach::Front(-0.22, 2.12), (Flat, Face)).aimed(-92.0)),
        ),
        // On the arms that are about oneself.
        Prop::GiantTeddy => (
            touching(22.0, 0.94, Reach::Front(0.40, 2.46), (Flat, Face)).aimed(-70.0),
            Some(touching(22.0, 0.94, Reach::Front(0.46, 2.52), (Flat, Face)).aimed(-70.0)),
        ),
        // The head lies in the bend of one arm, the other hand is laid on.
        Prop::Baby => (
            touching(16.0, 0.98, Reach::Front(-0.34, 2.44), (Flat, Face)).aimed(-84.0),
            Some(touching(18.0, 0.96, Reach::Front(-0.02, 2.16), (Flat, Face)).aimed(-104.0)),
        ),
        Prop::BeachBall => both(0.50, 1.92, -126.0),
        Prop::CardboardBox => both(0.60, 2.34, -112.0),
        Prop::Binoculars => both(0.30, 1.42, -150.0),
        Prop::Map | Prop::Newspaper => both(0.52, 1.84, -136.0),
        Prop::Orb => both(0.40, 1.80, -138.0),
        Prop::Letter => both(0.34, 1.76, -138.0),
        Prop::Cake => both(0.30, 1.92, -120.0),
        Prop::Trumpet => (
            touching(34.0, 0.90, Reach::Front(0.66, 1.24), (Grip, Face)).aimed(176.0),
            Some(touching(34.0, 0.92, Reach::Front(-0.60, 0.96), (Assist, Face)).aimed(-120.0)),
        ),
        Prop::Toothbrush => (touching(30.0, 0.84, Reach::Head(0.42, 1.12), (Grip, Face)).aimed(-150.0), None),
        Prop::Hairbrush => (at_head(Prop::Hairbrush), None),
        Prop::Teapot => (front(0.62, 1.40, Grip).aimed(-140.0), Some(front(0.30, 2.24, Assist).aimed(-100.0))),
        Prop::MilkJug => (front(0.46, 1.54, Grip).aimed(-140.0), Some(front(0.22, 2.18, Assist).aimed(-100.0))),
        // One hand below the mouthpiece, the other at the bend.
        Prop::Saxophone => (
            touching(24.0, 0.92, Reach::Front(0.12, 2.16), (Grip, Face)).aimed(-110.0),
            Some(touching(26.0, 0.92, Reach::Front(-0.02, 1.66), (Assist, Face)).aimed(-120.0)),
        ),
        Prop::Soup => (front(0.38, 1.38, Grip).aimed(-150.0), Some(front(0.10, 2.10, Assist).aimed(-92.0))),
        Prop::Carving => (front(0.34, 1.84, Grip).aimed(-120.0), Some(front(0.22, 1.98, Assist).aimed(-120.0))),
        // The pad is on the other hand, or on the table.
        Prop::Pen => (front(0.12, 1.84, Grip).aimed(-138.0), Some(front(0.36, 2.14, Assist).aimed(-100.0))),
        // The near hand on the strings, the other at the pillar.
        Prop::Harp => (
            front(0.06, 2.10, Curled).aimed(-96.0),
            Some(touching(26.0, 0.94, Reach::Front(0.74, 2.06), (Grip, Across)).aimed(178.0)),
        ),
        // One hand on the strings beside the neck, the other draws the bow.
        Prop::Cello => (
            touching(26.0, 0.92, Reach::Front(0.24, 1.62), (Grip, Across)).aimed(-150.0),
            Some(touching(24.0, 0.97, Reach::Front(0.78, 2.62), (Assist, Across)).aimed(-40.0)),
        ),
        Prop::Accordion => both(0.72, 2.10, -160.0),
        Prop::Harmonica => {
            let near = touching(30.0, 0.80, Reach::Head(0.30, 0.98), (Grip, Face)).aimed(-150.0);
            (near, Some(Arm { hand: Assist, ..near }))
        }
        Prop::Megaphone => (touching(34.0, 0.86, Reach::Head(0.50, 1.20), (Grip, Face)).aimed(176.0), None),
        Prop::Spyglass => (touching(38.0, 0.86, Reach::Head(0.94, 0.63), (Grip, Face)).aimed(170.0), None),
        // Prop::Fan
        _ => (front(0.20, 1.90, Grip).aimed(-138.0), None),
    }
}
