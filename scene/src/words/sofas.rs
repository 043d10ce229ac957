//! Who is on a sofa sits there, where nothing else is said of them: `reading on a red sofa`.

use super::reader::{EVERYONE, Found, ReadText};
use super::wish::Wish;
use crate::{Place, Pose};

pub fn on_a_sofa(found: &mut ReadText, prompt: &str) {
    let does = |wish: Wish| matches!(wish, Wish::Pose(pose) if !matches!(pose, Pose::Standing | Pose::Talking));
    if found.cast.is_empty() || found.wishes.iter().any(|one| does(one.wish) && !one.refused) {
        return;
    }
    let is_there = |one: &&Found| {
        let Some(thing) = prompt.get(one.own.0..one.own.1).map(str::to_lowercase) else { return false };
        let is_sofa = ["sofa", "couch", "ソファ"].iter().any(|name| thing.contains(name));
        one.wish == Wish::Place(Place::LivingRoom) && !one.refused && is_sofa && is_on(prompt, one.own)
    };
    if let Some(sofa) = found.wishes.iter().find(is_there).copied() {
        found.wishes.push(Found { wish: Wish::Pose(Pose::Sitting), who: EVERYONE, ..sofa });
    }
}

/// A thought of its own in a list: `cat, sofa, pajamas`.
fn is_a_tag(before: &str, after: &str) -> bool {
    before.trim_end().ends_with([',', '、']) && (after.is_empty() || after.starts_with([',', '、']))
}

/// Whether `on` stands before it, or に or で after it.
fn is_on(prompt: &str, (start, end): (usize, usize)) -> bool {
    let before = prompt.get(..start).unwrap_or_default().to_lowercase();
    let after = prompt.get(end..).unwrap_or_default().trim_start();
    before.split_whitespace().rev().take(4).take_while(|word| !word.ends_with(',')).any(|word| word == "on")
        || is_a_tag(&before, after)
        || after.starts_with('に')
        || after.starts_with('で')
}
