//! Names that nobody wrote down, given away by their form: `name (work)` among tags, "Name from Work" in a sentence.

use std::ops::Range;

use crate::folding::{Gap, Script};
use crate::sighting::Sighting;
use crate::text::Text;

const WORDS_MAX: usize = 4;
/// "a girl from", "the hero of": what is no name.
const NO_NAME: [&str; 34] = [
    "girl",
    "boy",
    "woman",
    "man",
    "character",
    "characters",
    "hero",
    "heroine",
    "villain",
    "someone",
    "somebody",
    "style",
    "scene",
    "art",
    "fanart",
    "cosplay",
    "costume",
    "outfit",
    "uniform",
    "dress",
    "the",
    "a",
    "an",
    "her",
    "his",
    "with",
    "and",
    "solo",
    "hair",
    "eyes",
    "1girl",
    "1boy",
    "inspired",
    "something",
];

/// The words that name somebody of `work`, if its place in the text says that there are any.
pub fn before_work(text: &Text<'_>, work: Sighting) -> Option<Range<usize>> {
    let before = work.first.checked_sub(1)?;
    let opened = text.between(before + 1, work.first);
    if opened.ends_with(['(', '（']) {
        return named(text, before, |_| true);
    }
    let from = text.word_before(work.first, 0).filter(|word| text.word_is(word, &["from"]))?;
    let is_named =
        |word: &Range<usize>| text.letters[word.start].upper || text.letters[word.start].script != Script::Spaced;
    named(text, from.start.checked_sub(1)?, is_named)
}

/// Words that end with a letter and go back to a comma, or to one that cannot be part of a name.
fn named(text: &Text<'_>, last: usize, belongs: impl Fn(&Range<usize>) -> bool) -> Option<Range<usize>> {
    let mut words = text.words().iter().filter(|word| word.start <= last).rev();
    let (mut first, mut count) = (None, 0);
    for word in words.by_ref() {
        if !belongs(word)
            || text.word_is(word, &NO_NAME)
            || text.letters[word.clone()].iter().any(|one| one.folded.is_ascii_digit())
        {
            break;
        }
        (first, count) = (Some(word.start), count + 1);
        if text.letters[word.start].gap == Gap::Strong {
            break;
        }
    }
    first.filter(|_| count <= WORDS_MAX).map(|first| first..last + 1)
}
