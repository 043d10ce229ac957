//! Words of light and fire that are said of things: strong sun is nobody's build, and a fireplace that burns burns no house.

use super::loose::{blows_or_shines, is_article};
use crate::words::company::calls_one;
use crate::words::vocabulary::{Sense, look_up};
use crate::words::wish::Wish;

/// How many words say of a thing how it shines or burns, and nothing of the picture.
pub(super) fn said_of_things(words: &[&str], before: &str) -> Option<usize> {
    match words {
        // `strong midday sun`.
        ["strong" | "harsh", next, ..] if !calls_one(next) => {
            words[1..].iter().take(2).any(|next| blows_or_shines(next)).then_some(1)
        }
        ["burning" | "blazing" | "burns" | "flames", ..] if holds_fire(before) => Some(1),
        ["burning" | "blazing" | "flaming", next, ..] if holds_fire(next) => Some(1),
        // Dusk and dawn are drawn in these.
        [
            "pink" | "orange" | "golden" | "gold" | "red" | "purple" | "crimson" | "violet" | "rosy" | "fiery",
            next,
            ..,
        ] => matches!(*next, "sunset" | "sunrise" | "dusk" | "dawn" | "twilight").then_some(1),
        // `silhouettes of the crowd`: they are dark, and who is there is not.
        ["silhouette" | "silhouettes", "of", rest @ ..] => {
            let article = usize::from(rest.first().is_some_and(|word| is_article(word)));
            is_afar(&rest[article..]).then_some(2 + article)
        }
        ["silhouettes", ..] if is_afar(&[before]) => Some(1),
        _ => None,
    }
}

/// What a fire is made in.
fn holds_fire(word: &str) -> bool {
    matches!(
        word,
        "fireplace"
            | "hearth"
            | "campfire"
            | "bonfire"
            | "stove"
            | "candle"
            | "candles"
            | "torch"
            | "torches"
            | "lamp"
            | "lamps"
            | "lantern"
            | "lanterns"
            | "incense"
            | "forge"
            | "furnace"
            | "brazier"
            | "logs"
    )
}

/// Whether it is what stands behind those who are there.
fn is_afar(words: &[&str]) -> bool {
    let is_far = |wish: &Wish| matches!(wish, Wish::Place(_) | Wish::Likely(_) | Wish::Sight(_));
    let is_known = match look_up(words) {
        Some((Sense::Wishes(wishes), _)) => wishes.iter().any(is_far),
        Some((Sense::Noun(_, Some(wish)), _)) => is_far(&wish),
        _ => false,
    };
    is_known
        || matches!(
            words.first(),
            Some(&("audience" | "fans" | "buildings" | "towers" | "trees" | "mountains" | "birds" | "skyscrapers"))
        )
}

#[cfg(test)]
mod tests {
    use crate::tried::meanings;

    #[test]
    fn what_shines_and_burns_is_no_build_no_house_on_fire_and_no_dark_figure() {
        for (said, other) in [
            ("a girl dancing, strong midday sun", "build: sturdy"),
            ("a woman reading, fireplace burning", "sight: fire"),
            ("a band on stage, silhouettes of the crowd", "lit: as a silhouette"),
        ] {
            let told = meanings(said);
            assert!(!told.contains(&other.into()), "{said}: {told:?}");
        }
        assert!(meanings("silhouette of a girl at sunset").contains(&"lit: as a silhouette".into()));
        assert!(meanings("a strong man in the sun").contains(&"build: sturdy".into()));
    }
}
