//! What animals do, as the words say it: before their name, after it, and in Japanese.

use crate::Act;

pub fn act_before(text: &str) -> Option<Act> {
    match text {
        "sleeping" | "sleepy" | "眠る" | "眠っている" | "寝ている" => Some(Act::Sleeping),
        "running" => Some(Act::Running),
        "flying" => Some(Act::Flying),
        "standing" | "walking" => Some(Act::Standing),
        "sitting" => Some(Act::Sitting),
        _ => None,
    }
}

pub fn act_after(text: &str) -> Option<Act> {
    match text {
        "sleeping" | "sleeps" | "asleep" | "napping" | "dozing" | "curled" | "lying" => Some(Act::Sleeping),
        "running" | "runs" | "jumping" | "playing" | "chasing" => Some(Act::Running),
        "flying" | "flies" | "soaring" => Some(Act::Flying),
        "standing" | "stands" | "walking" | "walks" => Some(Act::Standing),
        "sitting" | "sits" | "perched" | "perching" | "resting" => Some(Act::Sitting),
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
            | "howling"
            | "howls"
            | "barking"
            | "growling"
            | "roaring"
            | "singing"
            | "nibbling"
            | "licking"
            | "drinks"
            | "eats"
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
