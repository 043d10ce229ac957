//! Words that go with a work, where a text says them: what speaks for the work's names wherever they stand.
//!
//! They are found from the text, in one walk, and not looked for one by one: names that many works have would ask for
//! thousands.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::folding::{Gap, Script};
use crate::halves::Half;
use crate::registry::Registry;
use crate::sighting::each_from;
use crate::spelling::{Nearby, Tells, is_coined};
use crate::tables::{Beside, Surroundings};
use crate::text::Text;

/// A word that goes with a group, in the text.
pub struct Said {
    pub folded: String,
    pub written: String,
    /// It is hardly ever said of anything else.
    pub is_coined: bool,
}

/// The first fields of [`Surroundings`]: the words themselves stay packed.
#[derive(Deserialize)]
pub struct Around {
    /// How many words go with the group.
    pub words: usize,
    /// Whether its words are among the halves, as terms.
    pub in_terms: bool,
    pub beside: Beside,
    pub file: usize,
}

/// What a half begins with on its shelf.
#[derive(Deserialize)]
struct Bearer {
    _entry: usize,
    group: usize,
    _is_main: bool,
    tells: Tells,
}

/// So many words of one work are enough.
const CONTEXT_MAX: usize = 8;
/// Tags have so many commas.
const PARTS_OF_A_LIST: usize = 4;
/// Nobody speaks for a name farther into a book.
const LETTERS_LOOKED_AT: usize = 20_000;

/// For each of these groups the words of it that the text says, in the registry's order.
pub fn said(registry: &Registry, text: &Text<'_>, groups: &BTreeMap<usize, Around>) -> BTreeMap<usize, Vec<Said>> {
    let mut found = BTreeMap::<usize, BTreeMap<usize, Said>>::new();
    let search = &registry.search;
    for first in (0..text.letters.len().min(LETTERS_LOOKED_AT)).filter(|place| begins(text, *place)) {
        each_from((&search.half_automaton, &search.half_same), &text.letters, first, |number, end| {
            let bearer: Bearer = search.halves.beginning(number);
            if bearer.tells != Tells::Term || !groups.contains_key(&bearer.group) {
                return;
            }
            let half = search.halves.get(number);
            if reads(text, first, &half) {
                let written = text.slice(first, end).to_owned();
                let said = Said { folded: half.spelling.folded, written, is_coined: half.is_main };
                found.entry(bearer.group).or_default().entry(number).or_insert(said);
            }
        });
    }
    let mut found: BTreeMap<usize, Vec<Said>> =
        found.into_iter().map(|(group, said)| (group, said.into_values().take(CONTEXT_MAX).collect())).collect();
    for group in groups.iter().filter(|(_, around)| !around.in_terms && around.words > 0).map(|(group, _)| *group) {
        let Surroundings { context, .. } = search.groups.get(group);
        let context = context.into_iter().filter(|word| text.says(&word.spelling));
        let said = |word: Nearby| {
            let is_coined = is_coined(&word.spelling, &search.ordinary);
            Said { folded: word.spelling.folded, written: word.written, is_coined }
        };
        found.insert(group, context.map(said).take(CONTEXT_MAX).collect());
    }
    found
}

/// A word begins here, or the script has none.
fn begins(text: &Text<'_>, place: usize) -> bool {
    text.letters[place].script != Script::Spaced || text.word_from(place).is_some()
}

/// As [`Text::says`] asks it; in a list "night, city" is no Night City.
fn reads(text: &Text<'_>, first: usize, half: &Half) -> bool {
    half.spelling.script != Script::Spaced
        || text.word_from(first).is_some_and(|word| {
            let gaps = text.letters[first..first + half.spelling.len()].iter().skip(1).map(|letter| letter.gap);
            (text.parts() < PARTS_OF_A_LIST || gaps.max() < Some(Gap::Strong)) && text.reads(&word, &half.spelling)
        })
}
