//! What animals do, as the words say it, before their name and after it, and how many there are.

use super::token;
use crate::{Act, AnimalKind};

pub fn act_before(text: &str) -> Option<Act> {
    match text {
        "sleeping" | "sleepy" | "眠る" | "眠っている" | "寝ている" => Some(Act::Sleeping),
        "running" => Some(Act::Running),
        "flying" => Some(Act::Flying),
        "standing" | "walking" => Some(Act::Standing),
        "sitting" => Some(Act::Sitting),
        "bathed" => Some(Act::Bathed),
        "milked" => Some(Act::Milked),
        "groomed" => Some(Act::Groomed),
        "bandaged" => Some(Act::Bandaged),
        "examined" => Some(Act::Examined),
        _ => None,
    }
}

pub fn does_itself(text: &str) -> bool {
    matches!(
        text,
        "swimming"
            | "swims"
            | "looking"
            | "watching"
            | "waiting"
            | "following"
            | "drinking"
            | "eating"
            | "grazing"
            | "stretching"
            | "yawning"
            | "barking"
            | "growling"
            | "roaring"
            | "singing"
            | "nibbling"
            | "licking"
            | "drinks"
            | "eats"
            | "howling"
            | "howls"
            | "howl"
    )
}

/// 座っている, 眠っている.
pub fn japanese_act(text: &str) -> Option<Act> {
    let begins = |stems: &[&str]| stems.iter().any(|stem| text.starts_with(stem));
    match text {
        _ if begins(&["座", "すわ"]) => Some(Act::Sitting),
        _ if begins(&["眠", "寝て", "寝る", "丸くな"]) => Some(Act::Sleeping),
        _ if begins(&["走", "駆け"]) => Some(Act::Running),
        _ => None,
    }
}

pub fn act_after(text: &str) -> Option<Act> {
    match text {
        "sleeping" | "sleeps" | "asleep" | "napping" | "dozing" | "curled" | "lying" => Some(Act::Sleeping),
        "running" | "runs" | "jumping" | "playing" | "chasing" | "galloping" | "gallops" | "trotting" => {
            Some(Act::Running)
        }
        "flying" | "flies" | "soaring" => Some(Act::Flying),
        "standing" | "stands" | "walking" | "walks" => Some(Act::Standing),
        "sitting" | "sits" | "perched" | "perching" | "resting" => Some(Act::Sitting),
        _ => None,
    }
}

/// What only this kind does.
pub fn own_act(kind: AnimalKind, text: &str) -> Option<Act> {
    let leaps = matches!(
        text,
        "jumping" | "jumps" | "leaping" | "leaps" | "breaching" | "breaches" | "跳ねる" | "ジャンプする"
    );
    match kind {
        AnimalKind::Wolf => matches!(text, "howling" | "howls" | "howl").then_some(Act::Howling),
        AnimalKind::Whale | AnimalKind::Dolphin | AnimalKind::Shark => leaps.then_some(Act::Breaching),
        _ => None,
    }
}

/// A word for several that are together: `a herd of`.
pub fn is_group(text: &str) -> bool {
    matches!(text, "group" | "herd" | "pack" | "family" | "litter" | "pride" | "pod" | "school" | "flock" | "colony")
}

pub fn number(text: &str) -> Option<u8> {
    match text {
        "一匹" | "一匹の" | "一羽" | "一羽の" => Some(1),
        "couple" | "二匹" | "二匹の" | "二羽" | "二羽の" => Some(2),
        "several" | "三匹" | "三匹の" | "三羽" | "三羽の" => Some(3),
        "many" | "四匹" | "四匹の" => Some(4),
        text if is_group(text) => Some(3),
        // A flock is drawn as one.
        text => token::number(text).filter(|_| text.is_ascii()).map(|count| if count > 4 { 8 } else { count }),
    }
}
