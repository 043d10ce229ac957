//! What poses, glances and things in hand are called when it is said what was understood.

use super::wish::{Gaze, Nod};
use crate::scene::{Pose, Prop};

pub fn pose_name(pose: Pose) -> &'static str {
    POSE_NAMES[pose as usize].1
}

const POSE_NAMES: [(Pose, &str); Pose::HandOnShoulder as usize + 1] = [
    (Pose::Standing, "standing"),
    (Pose::HandOnHip, "hand on hip"),
    (Pose::HandsOnHips, "hands on hips"),
    (Pose::ArmsCrossed, "arms crossed"),
    (Pose::HandOnChin, "hand on chin"),
    (Pose::HandOnChest, "hand on chest"),
    (Pose::HandsTogether, "hands together"),
    (Pose::Cradling, "holding close"),
    (Pose::Praying, "praying"),
    (Pose::ArmsBehind, "arms behind the back"),
    (Pose::HandsInPockets, "hands in pockets"),
    (Pose::Pointing, "pointing"),
    (Pose::Waving, "waving"),
    (Pose::PeaceSign, "peace sign"),
    (Pose::ThumbUp, "thumb up"),
    (Pose::Cheering, "cheering"),
    (Pose::Stretching, "stretching"),
    (Pose::Reaching, "reaching out"),
    (Pose::Salute, "saluting"),
    (Pose::CoveringMouth, "covering the mouth"),
    (Pose::HandsOnCheeks, "hands on cheeks"),
    (Pose::Shrugging, "shrugging"),
    (Pose::Holding, "holding"),
    (Pose::Raising, "raising what is in hand"),
    (Pose::Casting, "casting magic"),
    (Pose::Drawing, "drawing a sword"),
    (Pose::Walking, "walking"),
    (Pose::Running, "running"),
    (Pose::Leaping, "leaping"),
    (Pose::Fighting, "fighting"),
    (Pose::Kicking, "kicking"),
    (Pose::Dancing, "dancing"),
    (Pose::Sitting, "sitting"),
    (Pose::Kneeling, "kneeling"),
    (Pose::Crouching, "crouching"),
    (Pose::Bowing, "bowing"),
    (Pose::Lying, "lying"),
    (Pose::BackTurned, "back turned"),
    (Pose::HoldingHands, "holding hands"),
    (Pose::Hugging, "hugging"),
    (Pose::HandsOnKnees, "hands on knees"),
    (Pose::LeaningForward, "leaning forward"),
    (Pose::LookingBack, "looking back"),
    (Pose::PeaceSigns, "two peace signs"),
    (Pose::OfferingHand, "offering a hand"),
    (Pose::HandInHair, "hand in hair"),
    (Pose::CrossedLegs, "sitting with crossed legs"),
    (Pose::SittingOnGround, "sitting on the ground"),
    (Pose::HuggingKnees, "hugging the knees"),
    (Pose::Seiza, "sitting on the heels"),
    (Pose::BackToBack, "back to back"),
    (Pose::SittingBackToBack, "sitting back to back"),
    (Pose::HighFive, "high five"),
    (Pose::FistBump, "fist bump"),
    (Pose::ArmAround, "arm around the shoulder"),
    (Pose::FacingEachOther, "facing each other"),
    (Pose::Cycling, "riding a bicycle"),
    (Pose::OnBroom, "flying on a broom"),
    (Pose::OnSwing, "on a swing"),
    (Pose::OnHorse, "riding a horse"),
    (Pose::Dozing, "asleep where they sit"),
    (Pose::Shushing, "finger on the lips"),
    (Pose::HandBehindHead, "hand behind the head"),
    (Pose::CoveringEars, "covering the ears"),
    (Pose::TuckingHair, "tucking hair behind the ear"),
    (Pose::Calling, "on the phone"),
    (Pose::AdjustingGlasses, "adjusting the glasses"),
    (Pose::HoldingHat, "holding the hat"),
    (Pose::FingerHeart, "finger heart"),
    (Pose::Skating, "skating"),
    (Pose::PattingHead, "patting the head"),
    (Pose::HandOnShoulder, "hand on the shoulder"),
];

pub fn prop_name(prop: Prop) -> &'static str {
    PROP_NAMES[prop as usize].1
}

const PROP_NAMES: [(Prop, &str); Prop::Skateboard as usize + 1] = [
    (Prop::Sword, "sword"),
    (Prop::Staff, "staff"),
    (Prop::Book, "book"),
    (Prop::Phone, "phone"),
    (Prop::Umbrella, "umbrella"),
    (Prop::Cup, "cup"),
    (Prop::Flowers, "flowers"),
    (Prop::Guitar, "guitar"),
    (Prop::Bag, "bag"),
    (Prop::Ball, "ball"),
    (Prop::Microphone, "microphone"),
    (Prop::Fan, "fan"),
    (Prop::Balloon, "balloon"),
    (Prop::Candy, "candy"),
    (Prop::Lantern, "lantern"),
    (Prop::Bow, "bow"),
    (Prop::Spear, "spear"),
    (Prop::Broom, "broom"),
    (Prop::Wand, "magic wand"),
    (Prop::Shield, "shield"),
    (Prop::Letter, "letter"),
    (Prop::Camera, "camera"),
    (Prop::Paintbrush, "paintbrush and palette"),
    (Prop::Teacup, "cup on a saucer"),
    (Prop::IceCream, "ice cream"),
    (Prop::Onigiri, "rice ball"),
    (Prop::Sandwich, "sandwich"),
    (Prop::Cake, "cake"),
    (Prop::Violin, "violin"),
    (Prop::Basket, "basket"),
    (Prop::Gift, "gift"),
    (Prop::Teddy, "teddy bear"),
    (Prop::Apple, "apple"),
    (Prop::CandyApple, "candy apple"),
    (Prop::Dango, "dango"),
    (Prop::Watermelon, "watermelon"),
    (Prop::Pizza, "pizza"),
    (Prop::Doughnut, "doughnut"),
    (Prop::Juice, "juice"),
    (Prop::ElectricGuitar, "electric guitar"),
    (Prop::Axe, "axe"),
    (Prop::Scythe, "scythe"),
    (Prop::MagnifyingGlass, "magnifying glass"),
    (Prop::Orb, "orb of light"),
    (Prop::Flute, "flute"),
    (Prop::Noodles, "bowl of noodles with chopsticks"),
    (Prop::Tray, "tray"),
    (Prop::Books, "stack of books"),
    (Prop::BreadBasket, "basket of bread"),
    (Prop::LunchBox, "lunch box with chopsticks"),
    (Prop::WateringCan, "watering can"),
    (Prop::ShoppingBag, "shopping bag"),
    (Prop::Clipboard, "clipboard"),
    (Prop::FryingPan, "frying pan"),
    (Prop::Knitting, "knitting"),
    (Prop::BugNet, "insect net"),
    (Prop::Sketchbook, "sketchbook and pencil"),
    (Prop::Controller, "game controller"),
    (Prop::FishingRod, "fishing rod"),
    (Prop::Piano, "piano"),
    (Prop::Drums, "drum kit"),
    (Prop::SoccerBall, "soccer ball"),
    (Prop::Toast, "slice of toast"),
    (Prop::ToastInMouth, "toast in the mouth"),
    (Prop::LollipopInMouth, "lollipop in the mouth"),
    (Prop::Taiyaki, "taiyaki"),
    (Prop::Crepe, "crepe"),
    (Prop::Dumplings, "bowl of dumplings"),
    (Prop::BreadTray, "tray of bread"),
    (Prop::Bottle, "bottle"),
    (Prop::Wrench, "wrench"),
    (Prop::Hammer, "hammer"),
    (Prop::Diploma, "diploma tube"),
    (Prop::PaperPlane, "paper plane"),
    (Prop::Kite, "kite"),
    (Prop::Sparkler, "sparkler"),
    (Prop::Dagger, "dagger"),
    (Prop::TwinDaggers, "two daggers"),
    (Prop::TwinSwords, "two swords"),
    (Prop::Racket, "racket"),
    (Prop::Bat, "bat"),
    (Prop::Snowball, "snowball"),
    (Prop::Skateboard, "skateboard"),
];

pub fn gaze_name(gaze: Gaze) -> &'static str {
    match gaze {
        Gaze::Viewer => "to the viewer",
        Gaze::Left => "left",
        Gaze::Right => "right",
        Gaze::Aside => "aside",
        Gaze::Profile => "in profile",
    }
}

pub fn nod_name(nod: Nod) -> &'static str {
    match nod {
        Nod::Up => "looking up",
        Nod::Down => "looking down",
        Nod::FromAbove => "seen from above",
        Nod::FromBelow => "seen from below",
    }
}

// Each stands at its own number, and none is left out.
const _: () = {
    let mut at = 0;
    while at < POSE_NAMES.len() {
        assert!(POSE_NAMES[at].0 as usize == at);
        at += 1;
    }
    at = 0;
    while at < PROP_NAMES.len() {
        assert!(PROP_NAMES[at].0 as usize == at);
        at += 1;
    }
};
