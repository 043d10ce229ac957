//! The second look, where the first found nothing: names misspelt, written in pieces, or with digits for letters.
//!
//! Only words that are no ordinary English words are looked at, and only for names that are nobody else's: a slip of the
//! pen in a long name is still that name, while a short one soon becomes another word.

use std::collections::BTreeSet;
use std::ops::Range;

use fst::raw::{Fst, Node};

use crate::folding::{Gap, Script};
use crate::registry::Registry;
use crate::sighting::Sighting;
use crate::sound::sound;
use crate::spelling::Tells;
use crate::tables::{Pattern, WORD};
use crate::text::Text;

/// How a name was hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disguise {
    /// One or two letters are other ones.
    Misspelt,
    /// Digits stand for letters.
    Digits,
    /// Marks or spaces stand between its letters.
    Pieces,
    /// Its romaji is written another way.
    Romaji,
    /// Some of its letters are of another alphabet.
    Alphabets,
}

/// A name that hides in the text.
pub struct Hidden {
    pub sighting: Sighting,
    pub pattern: Pattern,
    pub disguise: Disguise,
}

/// Names of fewer letters are not looked for in disguise.
const LETTERS_MIN: usize = 5;
/// With a digit among them, one letter fewer.
const LETTERS_MIN_WITH_DIGITS: usize = 4;
/// Fewer letters with their gaps in other places may be other words.
const MISPLACED_MIN: usize = 9;
/// A slip in a shorter word makes another word.
const PROPER_MIN: usize = 8;
/// Fewer letters of one word sound like another word.
const HEARD_MIN: usize = 7;
/// What may stand after or within a Japanese name.
pub const HONORIFICS: [&str; 9] = ["chan", "kun", "san", "sama", "sensei", "senpai", "sempai", "dono", "tan"];
/// From so many letters on one slip is forgiven, and from so many two.
const ONE_SLIP: usize = 6;
/// Where the work was found.
const ONE_SLIP_OF_A_WORK: usize = 5;
const TWO_SLIPS: usize = 11;
/// "saske uchia".
const TWO_SLIPS_IN_TWO_WORDS: usize = 10;
const LETTERS_MAX: usize = 40;
/// A name has at most so many words; one in pieces at most so many pieces.
const WORDS_MAX: usize = 4;
const PIECES_MAX: usize = 24;
/// A name in disguise neither begins nor ends with one of these.
const SMALL: [&str; 22] = [
    "a", "an", "the", "of", "on", "in", "at", "by", "to", "and", "or", "for", "is", "as", "it", "her", "his", "my",
    "with", "no", "in", "who",
];
/// A piece has at most so many letters, and there are at least so many.
const PIECE_LETTERS: usize = 3;
const PIECES_MIN: usize = 3;
/// A text longer than this is looked through once only: nobody hides a name in a book.
const WORDS_LOOKED_AT: usize = 400;

/// `taken`: for each letter whether something was found there already.
/// `groups`: works that were found; beside them a name that others bear too is theirs.
pub fn hidden(registry: &Registry, text: &Text<'_>, taken: &mut [bool], groups: &BTreeSet<usize>) -> Vec<Hidden> {
    let mut found = Vec::new();
    for first in 0..text.words().len().min(WORDS_LOOKED_AT) {
        let windows = windows(text, first, taken);
        let Some(one) = windows.iter().rev().find_map(|window| look(registry, text, window, groups)) else { continue };
        taken[one.sighting.first..one.sighting.end].fill(true);
        found.push(one);
    }
    found
}

/// Runs of words from one on, the shortest first, with no comma between them and nothing found in them.
fn windows(text: &Text<'_>, first: usize, taken: &[bool]) -> Vec<Range<usize>> {
    let words = &text.words()[first..];
    let open = |(nth, word): &(usize, &Range<usize>)| {
        let letters = &text.letters[(*word).clone()];
        (*nth == 0 || letters[0].gap < Gap::Strong)
            && letters.iter().all(|letter| letter.script == Script::Spaced && letter.folded.is_ascii())
            && !taken[(*word).clone()].iter().any(|taken| *taken)
    };
    let run = words.iter().enumerate().take(PIECES_MAX).take_while(open);
    run.map(|(nth, _)| first..first + nth + 1).collect()
}

fn look(registry: &Registry, text: &Text<'_>, window: &Range<usize>, groups: &BTreeSet<usize>) -> Option<Hidden> {
    let words = &text.words()[window.clone()];
    let (first, end) = (words.first()?.start, words.last()?.end);
    let letters: Vec<u8> = text.letters[first..end].iter().map(|letter| letter.folded as u8).collect();
    let has_digits = letters.iter().any(u8::is_ascii_digit);
    let letters_min = if has_digits { LETTERS_MIN_WITH_DIGITS } else { LETTERS_MIN };
    if !(letters_min..=LETTERS_MAX).contains(&letters.len()) {
        return None;
    }
    let hidden = |pattern, disguise| Hidden { sighting: Sighting { pattern: 0, first, end }, pattern, disguise };
    let told = |(number, disguise)| Some(hidden(named(registry, number, groups)?, disguise));
    let sounds = |number: u64| hidden(registry.search.patterns.get(number as usize), Disguise::Romaji);
    if words.len() >= PIECES_MIN && words.iter().all(|word| word.len() <= PIECE_LETTERS) {
        return exactly(registry, &letters).and_then(|number| told((number, Disguise::Pieces)));
    }
    let written = |word: &Range<usize>| &letters[word.start - first..word.end - first];
    if let Some(number) = without_honorifics(registry, text, words) {
        return told((number, Disguise::Romaji));
    }
    let small = text.word_is(words.last()?, &SMALL)
        || text.word_is(words.first()?, &SMALL) && !(words.len() == 2 && text.word_is(words.first()?, &["the"]));
    if words.len() > WORDS_MAX || small {
        return None;
    }
    if words.iter().all(|word| is_ordinary(registry, written(word), text.letters[word.start].upper)) {
        // "nagato yuuki": both are names that many bear, and together they sound like one person's.
        let names = words.len() == 2 && words.iter().all(|word| is_a_name(registry, written(word)));
        return names.then(|| heard(registry, &letters, 2)).flatten().map(sounds);
    }
    if let Some(number) = exactly(registry, &letters) {
        // "Powe rRangers": long, and its words are none.
        if letters.len() >= MISPLACED_MIN {
            return told((number, Disguise::Pieces));
        }
        // A name that others bear too, or a word: it is what it says, and no slip.
        return None;
    }
    if let Some(number) = heard(registry, &letters, words.len()) {
        return Some(sounds(number));
    }
    let undone = plain_letters(&letters).into_iter().find_map(|plain| exactly(registry, &plain));
    undone.and_then(|number| told((number, Disguise::Digits))).or_else(|| {
        let capitals = text.is_capitalised(first, end);
        Some(hidden(misspelt(registry, &letters, (words.len(), capitals), groups)?, Disguise::Misspelt))
    })
}

/// What these letters nearly spell; `words` of them, which may have capitals.
fn misspelt(
    registry: &Registry,
    letters: &[u8],
    (words, capitals): (usize, bool),
    groups: &BTreeSet<usize>,
) -> Option<Pattern> {
    let has_digits = letters.iter().any(u8::is_ascii_digit);
    let two = if words == 2 { TWO_SLIPS_IN_TWO_WORDS } else { TWO_SLIPS };
    let enough = letters.len() >= if groups.is_empty() { ONE_SLIP } else { ONE_SLIP_OF_A_WORK };
    let slips = if letters.len() >= two && !has_digits { 2 } else { u8::from(enough) };
    // A digit makes a short word another one: "Mob Psyco 100" is long.
    if slips == 0 || (has_digits && letters.len() < MISPLACED_MIN) {
        return None;
    }
    let by_ear = as_english_hears(letters).and_then(|heard| exactly(registry, &heard));
    if let Some(pattern) = by_ear.and_then(|number| named(registry, number, groups)) {
        return Some(pattern);
    }
    let one = letters.strip_suffix(b"s").filter(|one| one.len() >= ONE_SLIP);
    let near = nearly(registry, letters, slips).or_else(|| nearly(registry, one?, 1))?;
    // A slip in a short name is one only beside its work.
    let theirs = |entry: usize| groups.contains(&registry.search.entries.get(entry).group);
    let is_long = |pattern: &Pattern| letters.len() >= ONE_SLIP || pattern.entry.is_some_and(theirs);
    named(registry, near, groups).filter(is_long).or_else(|| {
        // "Spritied Away": a title of words, and one of them is no word. "Wolverene": a word that is mostly a name.
        let title = words > 1 && letters.len() >= TWO_SLIPS;
        let word = words == 1 && letters.len() >= PROPER_MIN;
        let tells = if title { Tells::Word } else { Tells::Proper };
        titled(registry, near, tells).filter(|_| (title || word) && capitals)
    })
}

/// A full name that sounds so, of a word that was found and the one beside it.
pub fn fuller(registry: &Registry, text: &Text<'_>, found: &Range<usize>) -> Option<Hidden> {
    let word = text.word_from(found.start).filter(|word| word.end == found.end)?;
    let around = [
        text.word_before(word.start, 0).map(|before| before.start..word.end),
        text.word_after(word.end, 0).map(|after| word.start..after.end),
    ];
    let is_name = |place: &Range<usize>| {
        let other = if place.start == word.start { word.end..place.end } else { place.start..word.start };
        let letters: String = text.letters[other.clone()].iter().map(|letter| letter.folded).collect();
        letters.len() > PIECE_LETTERS && registry.search.ordinary.get(letters) != Some(WORD)
    };
    around.into_iter().flatten().filter(is_name).find_map(|place| {
        let letters = &text.letters[place.clone()];
        if letters.len() > LETTERS_MAX || !letters.iter().all(|letter| letter.folded.is_ascii_lowercase()) {
            return None;
        }
        let written: Vec<u8> = letters.iter().map(|letter| letter.folded as u8).collect();
        let number = heard(registry, &written, 2)?;
        let pattern = registry.search.patterns.get(number as usize);
        let sighting = Sighting { pattern: 0, first: place.start, end: place.end };
        Some(Hidden { sighting, pattern, disguise: Disguise::Romaji })
    })
}

/// "usagi-chan tsukino".
fn without_honorifics(registry: &Registry, text: &Text<'_>, words: &[Range<usize>]) -> Option<u64> {
    let (_, rest) = words.split_first().filter(|_| words.len() > 2 && words.len() <= WORDS_MAX)?;
    let (last, inner) = rest.split_last()?;
    inner.iter().any(|word| text.word_is(word, &HONORIFICS)).then_some(())?;
    let kept = inner.iter().filter(|word| !text.word_is(word, &HONORIFICS));
    let kept = std::iter::once(&words[0]).chain(kept).chain(std::iter::once(last));
    let letters: Vec<u8> =
        kept.flat_map(|word| &text.letters[word.clone()]).map(|letter| letter.folded as u8).collect();
    exactly(registry, &letters)
}

/// The pattern that sounds so: `hitsugaya tousirou`.
fn heard(registry: &Registry, letters: &[u8], words: usize) -> Option<u64> {
    if words < 2 && letters.len() < HEARD_MIN || letters.iter().any(u8::is_ascii_digit) {
        return None;
    }
    registry.search.sounds.get(sound(std::str::from_utf8(letters).ok()?))
}

/// The pattern that is nobody else's among those spelled so, or of a work that was found; nothing where nobody owns what is spelled so.
fn named(registry: &Registry, number: u64, groups: &BTreeSet<usize>) -> Option<Pattern> {
    let alike = registry.search.same.get(number as usize);
    let mut patterns = alike.into_iter().map(|pattern| registry.search.patterns.get(pattern as usize));
    let theirs = |entry: usize| !groups.is_empty() && groups.contains(&registry.search.entries.get(entry).group);
    patterns.find(|pattern| {
        let certain = pattern.spelling.tells == Tells::Certain;
        pattern.entry.is_some_and(|entry| certain || theirs(entry))
    })
}

/// The title of ordinary words, or the word that is mostly a name, among those spelled so.
fn titled(registry: &Registry, number: u64, tells: Tells) -> Option<Pattern> {
    let alike = registry.search.same.get(number as usize);
    let mut patterns = alike.into_iter().map(|pattern| registry.search.patterns.get(pattern as usize));
    patterns.find(|pattern| pattern.entry.is_some() && pattern.spelling.tells == tells)
}

fn exactly(registry: &Registry, letters: &[u8]) -> Option<u64> {
    registry.search.automaton.get(letters)
}

/// What an English dictionary has, and numbers.
fn is_ordinary(registry: &Registry, word: &[u8], upper: bool) -> bool {
    let inflected = |ending: &[u8]| {
        word.strip_suffix(ending).is_some_and(|stem| stem.len() >= 3 && registry.search.ordinary.contains_key(stem))
    };
    // Short words are in no list; those without a vowel are slips.
    let short = word.len() < 4 && (word.len() < 2 || word.iter().any(|letter| b"aeiouy".contains(letter)));
    short
        || word.iter().all(u8::is_ascii_digit)
        || registry.search.ordinary.contains_key(word)
        // A name is not inflected: "Langly".
        || (!upper && [&b"s"[..], b"es", b"ed", b"ing", b"like", b"ly"].into_iter().any(inflected))
}

/// Pikachoo, Konosooba: vowels as English writes them, and letters that sound alike.
fn as_english_hears(letters: &[u8]) -> Option<Vec<u8>> {
    let mut heard = Vec::with_capacity(letters.len());
    let mut rest = letters;
    while let [first, after @ ..] = rest {
        let (sound, taken): (&[u8], usize) = match rest {
            [b'o', b'o', ..] => (b"u", 2),
            [b'e', b'e', ..] => (b"i", 2),
            [b'c', b'k', ..] => (b"k", 2),
            [b'p', b'h', ..] => (b"f", 2),
            _ => (std::slice::from_ref(first), 1),
        };
        heard.extend_from_slice(sound);
        rest = &after[taken - 1..];
    }
    (heard.len() < letters.len()).then_some(heard)
}

/// Borne by many, and no word.
fn is_a_name(registry: &Registry, word: &[u8]) -> bool {
    word.len() > PIECE_LETTERS && registry.search.ordinary.get(word) == Some(0)
}

/// Digits as the letters they look like; nothing where there are none between letters.
fn plain_letters(letters: &[u8]) -> Vec<Vec<u8>> {
    let digits = letters.iter().filter(|letter| letter.is_ascii_digit()).count();
    if digits == 0 || digits == letters.len() {
        return Vec::new();
    }
    let with = |one: u8| {
        let read = |letter: &u8| match letter {
            b'0' => b'o',
            b'1' => one,
            b'3' => b'e',
            b'4' => b'a',
            b'5' => b's',
            b'6' | b'9' => b'g',
            b'7' => b't',
            b'8' => b'b',
            b'2' => b'z',
            letter => *letter,
        };
        letters.iter().map(read).collect()
    };
    vec![with(b'i'), with(b'l')]
}

/// The nearest spelling with the same first letter, at most `slips` letters put in, left out, changed or swapped with their
/// neighbor (Damerau 1964, neighbors swapped once).
fn nearly(registry: &Registry, letters: &[u8], slips: u8) -> Option<u64> {
    let automaton = registry.search.automaton.as_fst();
    let root = automaton.root();
    let way = root.transition(root.find_input(*letters.first()?)?);
    let mut search = Nearest { automaton, letters, slips, best: None };
    let before: Row = core::array::from_fn(|at| at as u8);
    let start = Path { depth: 0, byte: 0, row: &before, before: &before };
    let row = search.row(&start, letters[0]);
    let path = Path { depth: 1, byte: letters[0], row: &row, before: &before };
    search.follow(automaton.node(way.addr), way.out.value(), &path);
    search.best.map(|(_, number)| number)
}

/// Distances to the first letters, none and up to all of them.
type Row = [u8; LETTERS_MAX + 1];
/// More than is ever forgiven.
const FAR: u8 = 100;

struct Nearest<'a> {
    automaton: &'a Fst<std::borrow::Cow<'static, [u8]>>,
    letters: &'a [u8],
    /// How many are allowed.
    slips: u8,
    /// Slips and number of the nearest so far.
    best: Option<(u8, u64)>,
}

/// How far on the way, its last letter, and the rows of distances there and a letter before.
struct Path<'a> {
    depth: usize,
    byte: u8,
    row: &'a Row,
    before: &'a Row,
}

impl Nearest<'_> {
    fn follow(&mut self, node: Node<'_>, value: u64, path: &Path<'_>) {
        let distance = path.row[self.letters.len()];
        if node.is_final() && distance <= self.slips && self.best.is_none_or(|(best, _)| distance < best) {
            self.best = Some((distance, value + node.final_output().value()));
        }
        let allowed = self.best.map_or(self.slips, |(best, _)| best.saturating_sub(1));
        let near = self.band(path.depth).map(|at| path.row[at]).min().unwrap_or(FAR);
        // Where the last slip is spent, only the letters that come next can follow.
        let next: Vec<u8> = if near == allowed { self.next_letters(path) } else { Vec::new() };
        if near > allowed {
            return;
        }
        for way in node.transitions().filter(|way| near < allowed || next.contains(&way.inp)) {
            let row = self.row(path, way.inp);
            let next = Path { depth: path.depth + 1, byte: way.inp, row: &row, before: path.row };
            self.follow(self.automaton.node(way.addr), value + way.out.value(), &next);
        }
    }

    /// Places of the row that can still be within what is forgiven.
    fn band(&self, depth: usize) -> std::ops::RangeInclusive<usize> {
        let slips = usize::from(self.slips);
        depth.saturating_sub(slips)..=(depth + slips).min(self.letters.len())
    }

    /// What may stand next where nothing more is forgiven; after a swap begun, the letter that ends it.
    fn next_letters(&self, path: &Path<'_>) -> Vec<u8> {
        let least = self.band(path.depth).map(|at| path.row[at]).min().unwrap_or(FAR);
        let at = self.band(path.depth).filter(|at| path.row[*at] == least);
        let straight = at.filter_map(|at| self.letters.get(at).copied());
        let swapped = self.band(path.depth).filter_map(|at| self.letters.get(at.checked_sub(1)?).copied());
        straight.chain(swapped).collect()
    }

    /// Distances of the first letters to a spelling that has grown by `byte`.
    fn row(&self, path: &Path<'_>, byte: u8) -> Row {
        let Path { depth, row: last, before, byte: byte_before } = *path;
        let mut row = [FAR; LETTERS_MAX + 1];
        for at in self.band(depth + 1) {
            let Some(place) = at.checked_sub(1) else {
                row[0] = depth as u8 + 1;
                continue;
            };
            let letter = self.letters[place];
            let mut least = (last[place] + u8::from(letter != byte)).min(last[at] + 1).min(row[place] + 1);
            let swapped = depth > 0 && place > 0 && letter == byte_before && self.letters[place - 1] == byte;
            if swapped {
                least = least.min(before[place - 1] + 1);
            }
            row[at] = least.min(FAR);
        }
        row
    }
}
