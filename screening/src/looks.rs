//! Somebody described and not named: signs that few others have, together with traits that many have.
//!
//! `registry/looks/*.toml` describes the most drawn characters in a few phrases each; where enough of them stand in one text,
//! at least one sign among them, the text draws that character. One more finding, never surer than a guess.

use std::collections::BTreeMap;

use crate::sighting::phrases;
use crate::tables::Search;
use crate::text::Text;

/// A look that a text has enough of.
pub struct Likeness {
    pub entry: usize,
    /// Letters from the first phrase to the last.
    pub first: usize,
    pub end: usize,
    /// The phrases as written.
    pub because: Vec<String>,
}

/// What of each look stands in a text.
pub struct Looks {
    seen: BTreeMap<usize, Seen>,
}

#[derive(Default)]
struct Seen {
    /// Part, and the letters of the phrase.
    parts: BTreeMap<u8, (usize, usize)>,
    signs: usize,
}

impl Looks {
    pub fn of(search: &Search, text: &Text<'_>) -> Self {
        let mut looks = BTreeMap::<usize, Seen>::new();
        for (phrase, first, end) in phrases(search, text) {
            let seen = looks.entry(phrase.look).or_default();
            if seen.parts.insert(phrase.part, (first, end)).is_none() {
                seen.signs += usize::from(phrase.is_sign);
            }
        }
        Self { seen: looks }
    }

    /// Entries of which a name beside says the rest: all but one of the phrases that make a likeness, a sign among them.
    /// Each with a phrase as written.
    pub fn nearly(&self, search: &Search, text: &Text<'_>) -> BTreeMap<usize, String> {
        let with_sign = self.seen.iter().filter(|(_, seen)| seen.signs > 0);
        let nearly = with_sign.filter_map(|(number, seen)| {
            let look = search.looks.get(*number);
            let (first, end) = *seen.parts.values().next()?;
            (seen.parts.len() + 1 >= look.least).then(|| (look.entry, text.slice(first, end).to_owned()))
        });
        nearly.collect()
    }
}

/// The best likenesses, none of an entry in `named`; at most one for one sign, so that look-alikes are told once.
pub fn likenesses(search: &Search, text: &Text<'_>, looks: &Looks, named: &[usize]) -> Vec<Likeness> {
    let enough = looks.seen.iter().filter(|(_, seen)| seen.signs > 0).filter_map(|(number, seen)| {
        let look = search.looks.get(*number);
        let surplus = seen.parts.len().checked_sub(look.least)?;
        (!named.contains(&look.entry)).then_some(((surplus, seen.signs, seen.parts.len()), look.entry, seen))
    });
    let best = enough.max_by_key(|(rank, entry, _)| (*rank, std::cmp::Reverse(*entry)));
    best.into_iter().map(|(_, entry, seen)| Likeness::of(entry, seen, text)).collect()
}

impl Likeness {
    fn of(entry: usize, seen: &Seen, text: &Text<'_>) -> Self {
        let places = || seen.parts.values();
        let first = places().map(|(first, _)| *first).min().unwrap_or_default();
        let end = places().map(|(_, end)| *end).max().unwrap_or_default();
        let mut in_order: Vec<_> = places().collect();
        in_order.sort_unstable();
        let because = in_order.into_iter().map(|(first, end)| text.slice(*first, *end).to_owned()).collect();
        Self { entry, first, end, because }
    }
}
