//! What several wear alike: `3girls, swimming club, matching blue tracksuits`.

use super::reader::{Found, ReadText};
use super::vocabulary::{Sense, look_up};
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
    let is_ones = |wish: &Found| is_other(wish) && wish.who.0 == wish.who.1 && names_clothes(&wish.said(prompt));
    let dressed: Vec<u8> = found.wishes.iter().filter(|wish| is_ones(wish)).map(|wish| wish.who.0).collect();
    let bare: Vec<u8> = (0..=last).filter(|figure| !dressed.contains(figure)).collect();
    found.wishes.retain(|wish| !is_other(wish) || is_ones(wish));
    let [first, .., end] = bare[..] else {
        // Of one alone nothing matches.
        let who = bare.first().map(|figure| (*figure, *figure));
        found.wishes.retain_mut(|wish| match who {
            Some(who) if alike.contains(wish) => {
                wish.who = who;
                true
            }
            _ => !alike.contains(wish),
        });
        return;
    };
    for wish in found.wishes.iter_mut().filter(|wish| alike.contains(wish)) {
        wish.who = (first, end);
    }
}

/// A dress is named, and swimwear is not by a swimming club.
fn names_clothes(said: &str) -> bool {
    let words: Vec<&str> = said.split(' ').collect();
    matches!(look_up(&words), Some((Sense::Noun(..), count)) if count == words.len())
}

/// Whether `matching` stands before it in the same thought.
fn matches_others(wish: &Found, prompt: &str) -> bool {
    let before = prompt.get(..wish.own.0).unwrap_or_default();
    let thought = before.rsplit([',', '.', ';']).next().unwrap_or_default();
    thought.split(' ').any(|word| matches!(word, "matching" | "identical"))
}

#[cfg(test)]
mod tests {
    use crate::tried::meanings;

    #[test]
    fn who_is_said_to_wear_something_else_keeps_it() {
        let told = meanings("a girl in a red dress and a boy in a suit, matching blue jackets");
        assert!(told.contains(&"outfit: dress".into()) && told.contains(&"outfit color: red".into()), "{told:?}");
    }
}
