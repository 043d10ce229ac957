//! What several wear alike: `3girls, swimming club, matching blue tracksuits`.

use super::reader::{Found, ReadText};
use super::wish::Wish;

/// Clothes that match are those of all, whatever one of them is known by.
pub fn settle(found: &mut ReadText, prompt: &str) {
    let Some(last) = (found.cast.len() as u8).checked_sub(1).filter(|last| *last > 0) else { return };
    let is_alike = |wish: &Found| wish.wish.is_of_clothes_or_uniform() && !wish.refused && matches_others(wish, prompt);
    let alike: Vec<Found> = found.wishes.iter().copied().filter(is_alike).collect();
    if alike.is_empty() {
        return;
    }
    let is_other = |wish: &Found| {
        matches!(wish.wish, Wish::Outfit(_))
            && !wish.refused
            && !alike.contains(wish)
            && alike.iter().any(|other| other.wish.is_of_an_outfit() && other.wish.same_slot(wish.wish))
    };
    // What one of them is said to wear stays, and so does everybody else's.
    let is_ones = |wish: &Found| is_other(wish) && wish.who.0 == wish.who.1 && !wish.calls_somebody(prompt);
    if found.wishes.iter().any(is_ones) {
        return;
    }
    found.wishes.retain(|wish| !is_other(wish));
    for wish in found.wishes.iter_mut().filter(|wish| alike.contains(wish)) {
        wish.who = (0, last);
    }
}

/// Whether `matching` stands before it in the same thought.
fn matches_others(wish: &Found, prompt: &str) -> bool {
    let before = prompt.get(..wish.own.0).unwrap_or_default();
    let thought = before.rsplit([',', '.', ';']).next().unwrap_or_default();
    thought.split(' ').any(|word| matches!(word, "matching" | "identical"))
}
