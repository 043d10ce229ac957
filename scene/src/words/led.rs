//! Where words say that somebody is: `in the library`, `on a rooftop`, `カフェで`; other places are only named.

use super::reader::Found;
use super::wish::Wish;
use crate::{Place, Prop};

/// As many words may say of what kind the place is.
const MOST_ADJECTIVES: usize = 3;

/// Whether the words put somebody there, and do not only name it. `a shrine in the forest` is a shrine.
pub fn is_led(place: &Found, wishes: &[Found], prompt: &str) -> bool {
    let said = prompt.get(place.shown.0..place.shown.1).unwrap_or_default().to_ascii_lowercase();
    let after = prompt.get(place.shown.1..).unwrap_or_default();
    if !said.is_ascii() {
        return after.starts_with("で") && !after.starts_with("です")
            || ["にいる", "の前で", "の中で", "の上で", "の隅で", "の横で"].iter().any(|led| after.starts_with(led));
    }
    let before = prompt.get(..place.shown.0).unwrap_or_default();
    let own = said.split(' ').next().filter(|first| leads(first)).map(|_| before.len());
    let Some(at) = own.or_else(|| lead(before)) else { return false };
    let named_at = before.get(..at).unwrap_or_default().trim_end().len();
    let is_place = |other: &Found| matches!(other.wish, Wish::Place(_)) && !other.refused;
    !wishes.iter().any(|other| is_place(other) && other.own != place.own && other.shown.1 == named_at && named_at > 0)
}

/// Whether the one place is said to be in the other: `a shrine in the forest`.
pub fn lies_in(place: &Found, around: &Found, prompt: &str) -> bool {
    let said = prompt.get(around.shown.0..around.shown.1).unwrap_or_default().to_ascii_lowercase();
    let before = prompt.get(..around.shown.0).unwrap_or_default();
    let own = said.split(' ').next().filter(|first| leads(first)).map(|_| before.len());
    own.or_else(|| lead(before))
        .and_then(|at| before.get(..at))
        .is_some_and(|text| text.trim_end().len() == place.own.1)
}

/// What is seen in many places, unless the words put somebody there: boats in a harbor, a train at a crossing.
pub fn is_by_the_way(place: &Found, wishes: &[Found], prompt: &str) -> bool {
    let rows = |other: &Found| other.wish == Wish::Prop(Prop::Oars) && other.own == place.own;
    let passes = matches!(place.wish, Wish::Place(Place::Deck | Place::FerryDeck | Place::Rowboat | Place::Train));
    passes && !wishes.iter().any(rows) && !is_led(place, wishes, prompt)
}

/// Where the word stands that leads, before an article and adjectives.
fn lead(before: &str) -> Option<usize> {
    let clause = before.rfind([',', '.', ';', ':', '!', '?', '、', '。']).map_or(0, |at| at + 1);
    let clause = before.get(clause..).map_or(before.len(), |_| clause);
    let mut end = before.len();
    for _ in 0..=MOST_ADJECTIVES + 1 {
        let text = before.get(clause..end)?.trim_end();
        let word = text.rsplit(' ').next().filter(|word| !word.is_empty())?;
        let start = clause + text.len() - word.len();
        if leads(&word.to_ascii_lowercase()) {
            return Some(start);
        }
        if matches!(word, "and" | "with" | "of" | "or" | "behind" | "near" | "by") {
            return None;
        }
        end = start;
    }
    None
}

fn leads(word: &str) -> bool {
    matches!(word, "in" | "on" | "at" | "inside" | "aboard" | "atop")
}

#[cfg(test)]
mod tests {
    use crate::tried::meanings;

    fn place(prompt: &str) -> String {
        meanings(prompt)
            .iter()
            .filter_map(|meaning| meaning.strip_prefix("place: ").map(str::to_owned))
            .collect::<Vec<_>>()
            .join(", ")
    }

    #[test]
    fn somebody_is_where_in_and_on_say_so_and_not_where_they_learn_or_what_passes_by() {
        assert_eq!(place("two high school friends laughing on a rooftop"), "roof");
        assert_eq!(place("high school girl at the beach"), "beach");
        assert_eq!(place("a girl at a bus stop in the countryside"), "bus stop");
        assert_eq!(place("an old man on a foggy harbor dock, small blue boat behind him"), "harbor, harbor");
        assert_eq!(place("a boy standing on a hill, a huge airship over the town"), "field");
        assert_eq!(place("a girl by a shrine in the forest"), "shrine");
        assert_eq!(place("温泉旅館の廊下で花を生ける女将、障子"), "corridor");
    }
}
