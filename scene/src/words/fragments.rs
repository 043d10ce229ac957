//! Sentences without a verb: `A grandmother reads to two kids. Green shawl, small glasses.` goes on about the grandmother.

use super::reader::{Found, ReadText, Span, Who};
use super::wish::Wish;

/// Words that say of whom a sentence is.
const TURNS: [&str; 20] = [
    "he", "she", "they", "it", "his", "her", "their", "him", "them", "who", "whose", "one", "other", "both", "each",
    "all", "first", "second", "left", "right",
];

/// What is worn in a sentence that names nobody is of who was named first in the one before.
pub fn settle(found: &mut ReadText, prompt: &str) {
    if found.cast.len() < 2 || !prompt.is_ascii() {
        return;
    }
    let mut subject: Option<Who> = None;
    let mut from = 0;
    for sentence in prompt.split_inclusive(". ") {
        let own = (from, from + sentence.len());
        from = own.1;
        let named = found.wishes.iter().find(|wish| names(wish) && lies_in(wish, own)).map(|wish| wish.who);
        let lower = sentence.to_lowercase();
        let mut words = lower.split(|letter: char| !letter.is_ascii_alphabetic());
        match named {
            Some(_) => subject = named,
            None if words.any(|word| TURNS.contains(&word)) => {}
            None => {
                let Some(who) = subject else { continue };
                let worn = found.wishes.iter_mut().filter(|wish| is_worn(wish) && lies_in(wish, own));
                worn.for_each(|wish| wish.who = who);
            }
        }
    }
}

fn names(wish: &Found) -> bool {
    matches!(wish.wish, Wish::Kind(_) | Wish::Somebody) && !wish.refused
}

fn is_worn(wish: &Found) -> bool {
    !wish.refused && (wish.wish.is_of_clothes_or_uniform() || matches!(wish.wish, Wish::Extra(_)))
}

const fn lies_in(wish: &Found, sentence: Span) -> bool {
    sentence.0 <= wish.own.0 && wish.own.1 <= sentence.1
}

#[cfg(test)]
mod tests {
    use crate::tried::meanings;

    #[test]
    fn what_is_worn_in_a_sentence_of_its_own_is_the_subjects() {
        let told = meanings("A grandmother reads a book to two small kids on the rug. Green shawl, small glasses.");
        assert!(told.contains(&"extra: shawl".into()) && told.contains(&"extra: glasses".into()), "{told:?}");
        let told = meanings("A mother leads her little son by the hand. He wears a yellow cap.");
        assert!(told.contains(&"extra: cap (second figure)".into()), "{told:?}");
    }
}
