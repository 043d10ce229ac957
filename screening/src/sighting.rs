//! Where the registry's spellings stand in a text: whole words only, with the gaps that a name may have.

use crate::folding::{Gap, Letter, Script};
use crate::registry::Registry;
use crate::spelling::Spelling;
use crate::text::Text;

/// A spelling seen, by letters of the folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sighting {
    pub pattern: usize,
    pub first: usize,
    /// One past the last letter.
    pub end: usize,
}

impl Sighting {
    pub const fn overlaps(&self, other: &Self) -> bool {
        self.first < other.end && other.first < self.end
    }
}

/// Names of fewer Latin letters than this are not written together or letter by letter: `kon` is not `K-On`.
const JOINED_LETTERS_MIN: usize = 6;
/// Fewer letters with a gap after each are no name spelled out.
const SPELLED_OUT_MIN: usize = 4;
/// What may follow a katakana name without a space: cosplay, illustration, fan art, goods, style, poster, ...
const AFTER_KATAKANA: [&str; 11] = [
    "コスプレ",
    "イラスト",
    "ファンアート",
    "グッズ",
    "スタイル",
    "ポスター",
    "ロゴ",
    "シリーズ",
    "ブラザーズ",
    "キャラ",
    "フィギュア",
];

/// All of them, overlapping ones too; those inside something that nobody owns are gone.
pub fn sightings(registry: &Registry, text: &Text<'_>) -> Vec<Sighting> {
    // Where each letter begins in the folded text, to come back from bytes to letters.
    let mut at_byte = vec![0; text.folded.len() + 1];
    for (place, (byte, _)) in text.folded.char_indices().enumerate() {
        at_byte[byte] = place;
    }
    at_byte[text.folded.len()] = text.letters.len();
    let tables = &registry.tables;
    let found = registry.search.find_overlapping_iter(&text.folded).flat_map(|one| {
        let (first, end) = (at_byte[one.start()], at_byte[one.end()]);
        let alike = tables.same[one.value() as usize].iter();
        alike.map(move |pattern| Sighting { pattern: *pattern as usize, first, end })
    });
    let whole = found.filter(|one| is_whole(&tables.patterns[one.pattern].spelling, &text.letters, *one));
    let (owned, free): (Vec<_>, Vec<_>) = whole.partition(|one| tables.patterns[one.pattern].entry.is_some());
    let shields = shields(&free, text.letters.len());
    owned
        .into_iter()
        .filter(|one| shields[one.first..one.end].iter().all(|shield| *shield <= one.end - one.first))
        .collect()
}

/// For each letter the length of the longest name or phrase over it that nobody owns.
fn shields(free: &[Sighting], letters: usize) -> Vec<usize> {
    let mut longest = vec![0; letters];
    for one in free {
        for shield in &mut longest[one.first..one.end] {
            *shield = (*shield).max(one.end - one.first);
        }
    }
    longest
}

fn is_whole(spelling: &Spelling, letters: &[Letter], sighting: Sighting) -> bool {
    let Sighting { first, end, .. } = sighting;
    let in_its_kana = !spelling.is_short_kana() || letters[first..end].iter().all(|one| one.script == spelling.script);
    in_its_kana && begins(letters, first) && ends(spelling, letters, end) && gaps_fit(spelling, &letters[first..end])
}

fn begins(letters: &[Letter], first: usize) -> bool {
    let letter = letters[first];
    first.checked_sub(1).is_none_or(|before| letter.begins_word() || is_edge(letters[before], letter))
}

fn ends(spelling: &Spelling, letters: &[Letter], end: usize) -> bool {
    let Some(after) = letters.get(end) else { return true };
    let last = letters[end - 1];
    after.begins_word()
        || is_edge(last, *after)
        || last.script == Script::Hangul
        || (last.script == Script::Katakana && goes_on_with(letters, end, &AFTER_KATAKANA))
        || is_plural(spelling, letters, end)
}

/// Letters of spaced scripts, of katakana and of Hangul run on within a word; between others anything may end.
fn is_edge(before: Letter, after: Letter) -> bool {
    before.script != after.script || before.script == Script::Unspaced
}

fn goes_on_with(letters: &[Letter], end: usize, words: &[&str]) -> bool {
    let rest = || letters[end..].iter().map(|letter| letter.folded);
    words.iter().any(|word| rest().take(word.chars().count()).eq(word.chars()))
}

/// "Pikachus": an s that is the last letter of its word.
fn is_plural(spelling: &Spelling, letters: &[Letter], end: usize) -> bool {
    let is_s = letters[end].folded == 's' && !letters[end].begins_word();
    is_s && spelling.len() >= JOINED_LETTERS_MIN && letters.get(end + 1).is_none_or(Letter::begins_word)
}

/// A gap of the text must be one of the name's, or weaker; or the name is spelled out letter by letter. Names without
/// spaces (五条 悟) may have one.
fn gaps_fit(spelling: &Spelling, letters: &[Letter]) -> bool {
    let inner = || letters.iter().zip(&spelling.gaps).skip(1);
    let wider = inner().filter(|(letter, gap)| letter.gap > **gap).count();
    let missing = inner().any(|(letter, gap)| *gap > Gap::None && !letter.begins_word());
    if wider == 0 {
        return !missing || spelling.len() >= JOINED_LETTERS_MIN || spelling.script != Script::Spaced;
    }
    let weak = inner().all(|(letter, gap)| letter.gap <= Gap::Weak.max(*gap));
    let spelled_out = spelling.len() >= SPELLED_OUT_MIN && inner().all(|(letter, _)| letter.gap > Gap::None);
    weak && (spelled_out || (wider == 1 && spelling.script != Script::Spaced && spelling.len() > 2))
}
