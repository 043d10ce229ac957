//! The second look, where the first found nothing: names misspelt, written in pieces, or with digits for letters.
//!
//! Only words that are no ordinary English words are looked at, and only for names that are nobody else's: a slip of the
//! pen in a long name is still that name, while a short one soon becomes another word.

use std::collections::BTreeSet;
use std::ops::Range;

use rights::FindingKind;

use crate::evidence::WORDS_OF_KNOWN;
use crate::folding::{Gap, Script};
use crate::heard::{addressed, as_english_hears, heard, in_halves, indexed, without_honorifics};
use crate::its_own::{
    ends_otherwise, is_a_phrase, is_another_of_china, is_half_of_a_name, is_one_person, reads_as_its_own, says_more,
    sounds_word_by_word,
};
use crate::kana::katakana;
use crate::registry::Registry;
use crate::sighting::Sighting;
use crate::slips::{LETTERS_MAX, nearly, slips_between};
use crate::spelling::{Spelling, Tells};
use crate::tables::Pattern;
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
const MISPLACED_MIN: usize = 8;
/// A slip in a shorter word makes another word.
pub const PROPER_MIN: usize = 8;
/// What may stand after or within a Japanese name.
pub const HONORIFICS: [&str; 30] = [
    "nyan", "tyan", "chama", "neechan", "niichan", "neesan", "niisan", "oneesan", "oneechan", "oniisan", "sensee",
    "kouhai", "danchou", "kaichou", "chan", "kun", "san", "sama", "sensei", "senpai", "sempai", "dono", "tan",
    "taichou", "taicho", "heichou", "heicho", "shishou", "aniki", "oniichan",
];
/// From so many letters on one slip is forgiven, and from so many two.
pub const ONE_SLIP: usize = 6;
/// Where the work was found.
const ONE_SLIP_OF_A_WORK: usize = 5;
pub const TWO_SLIPS: usize = 11;
/// In one word that is none.
const TWO_SLIPS_IN_A_WORD: usize = 10;
/// Who writes so many letters with digits hides a name that others bear too.
const SHARED_MIN: usize = 7;
/// "saske uchia".
const TWO_SLIPS_IN_TWO_WORDS: usize = 10;
/// A name has at most so many words; one in pieces at most so many pieces.
const WORDS_MAX: usize = 4;
/// A title in other romaji has at most so many, and so many letters at least: `sen to tihiro no kamikakusi`.
const TITLE_WORDS_MAX: usize = 7;
const TITLE_LETTERS_MIN: usize = 14;
/// Words that go with a work which nobody's name is taken for by mistake.
const WORDS_OF_FAMOUS: usize = 50;
const PIECES_MAX: usize = 24;
/// A name in disguise neither begins nor ends with one of these.
const SMALL: [&str; 24] = [
    "a", "an", "the", "of", "on", "in", "at", "by", "to", "and", "or", "for", "is", "as", "it", "her", "his", "my",
    "with", "no", "in", "who", "oc", "ocs",
];
/// A piece has at most so many letters, and there are at least so many.
pub const PIECE_LETTERS: usize = 3;
const PIECES_MIN: usize = 3;
/// A text longer than this is looked through once only: nobody hides a name in a book.
const WORDS_LOOKED_AT: usize = 400;

/// `taken`: for each letter whether something was found there already.
/// `groups`: works that were found; beside them a name that others bear too is theirs.
pub fn hidden(registry: &Registry, text: &Text<'_>, taken: &mut [bool], groups: &BTreeSet<usize>) -> Vec<Hidden> {
    let mut found = Vec::new();
    for first in 0..text.words().len().min(WORDS_LOOKED_AT) {
        let windows = windows(text, first, taken);
        let told = |one: &Hidden| !says_so(registry, text, one) && !is_half_of_a_name(registry, text, one, groups);
        let seen = windows.iter().rev().find_map(|window| look(registry, text, window, groups).filter(told));
        let Some(one) = seen.or_else(|| indexed(registry, text, first, taken)) else { continue };
        taken[one.sighting.first..one.sighting.end].fill(true);
        found.push(one);
    }
    found
}

/// What is written as one of the names is was weighed as that, and is no disguise of it.
fn says_so(registry: &Registry, text: &Text<'_>, one: &Hidden) -> bool {
    let letters = &text.letters[one.sighting.first..one.sighting.end];
    let reads = |Spelling { folded, gaps, .. }: &Spelling| {
        let parted =
            || letters.iter().zip(gaps).skip(1).all(|(letter, gap)| letter.begins_word() == (*gap > Gap::None));
        letters.iter().map(|letter| letter.folded).eq(folded.chars()) && parted()
    };
    // "Maximoff Wanda" too.
    let other = || {
        let written: String = letters.iter().map(|letter| letter.folded).collect();
        let alike = exactly(registry, written.as_bytes()).map(|number| registry.search.same.get(number as usize));
        let mut alike = alike.into_iter().flatten().map(|other| registry.search.patterns.get(other as usize));
        alike.any(|other| other.entry == one.pattern.entry && reads(&other.spelling))
    };
    reads(&one.pattern.spelling) || (one.disguise == Disguise::Romaji && other())
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
    let parts: Vec<&[u8]> = words.iter().map(written).collect();
    // `kaji no hibana wo`: where all is Japanese a word alone is a word.
    if words.len() == 1 && !text.letters[first].upper && groups.is_empty() && text.is_romaji() {
        return None;
    }
    if let Some(pattern) = without_honorifics(registry, text, words, groups) {
        return Some(hidden(pattern, Disguise::Romaji));
    }
    if words.len() > WORDS_MAX || is_cut(text, words) {
        return of_a_cut(registry, text, words, (&letters, &parts), groups).map(sounds);
    }
    if words.iter().all(|word| is_ordinary(registry, written(word), text.letters[word.start].upper)) {
        return of_two_names(registry, &parts, groups).map(sounds);
    }
    if let Some(pattern) = addressed(registry, &letters, words, groups) {
        return Some(hidden(pattern, Disguise::Romaji));
    }
    if let Some(number) = exactly(registry, &letters) {
        // "Powe rRangers": long, and its words are none.
        if letters.len() >= MISPLACED_MIN {
            return told((number, Disguise::Pieces)).filter(|one| !is_a_phrase(registry, &parts, &one.pattern));
        }
        // A name that others bear too, or a word: it is what it says, and no slip.
        return None;
    }
    let one_by_one = |number: &u64| {
        let near = registry.search.patterns.get(*number as usize);
        sounds_word_by_word(registry, &parts, &near) && !is_a_phrase(registry, &parts, &near)
    };
    if let Some(number) = heard(registry, &letters, (words.len(), groups)).filter(one_by_one) {
        return Some(sounds(number));
    }
    if let Some(pattern) = in_halves(registry, &parts) {
        return Some(hidden(pattern, Disguise::Romaji));
    }
    if let Some(pattern) = in_digits(registry, &letters, groups) {
        return Some(hidden(pattern, Disguise::Digits));
    }
    // "Hisaki Ubukata, luthier": who gives names capitals gives none to a word.
    let is_small = words.len() == 1 && !text.letters[first].upper && letters.len() < PROPER_MIN;
    if is_small && text.has_names() && groups.is_empty() {
        return None;
    }
    let capitals = text.is_capitalised(first, end);
    Some(hidden(misspelt(registry, &letters, (&parts, capitals), groups)?, Disguise::Misspelt))
}

/// A long title, or two words of which the last is small: "takamaki an", where the family's name comes first.
fn of_a_cut(
    registry: &Registry,
    text: &Text<'_>,
    words: &[Range<usize>],
    (letters, parts): (&[u8], &[&[u8]]),
    groups: &BTreeSet<usize>,
) -> Option<u64> {
    let title = words.len() > WORDS_MAX && words.len() <= TITLE_WORDS_MAX && letters.len() >= TITLE_LETTERS_MIN;
    if title && !text.word_is(&words[0], &SMALL) {
        return heard(registry, letters, (words.len(), groups));
    }
    let name = words.len() == 2 && !is_ordinary(registry, parts[0], true);
    let number = name.then(|| heard(registry, letters, (2, groups))).flatten();
    number.filter(|number| !is_a_phrase(registry, parts, &registry.search.patterns.get(*number as usize)))
}

/// "p1kachu": what is spelled with letters for the digits.
fn in_digits(registry: &Registry, letters: &[u8], groups: &BTreeSet<usize>) -> Option<Pattern> {
    let number = plain_letters(letters).into_iter().find_map(|plain| exactly(registry, &plain))?;
    let coded = letters.iter().filter(|letter| letter.is_ascii_digit()).count() > 1 && letters.len() >= SHARED_MIN;
    let shared = || titled(registry, number, Tells::Shared).filter(|_| coded);
    named(registry, number, groups).or_else(shared)
}

/// "nagato yuuki": both are names that many bear, and together they sound like one person's.
fn of_two_names(registry: &Registry, words: &[&[u8]], groups: &BTreeSet<usize>) -> Option<u64> {
    // "koh yagami".
    let short_vowel = |word: &[u8]| word.strip_suffix(b"oh").map(|kept| [kept, b"o"].concat());
    let japanese = |word: &[u8]| {
        let word = short_vowel(word).unwrap_or_else(|| word.to_vec());
        // "hanazawa lui".
        std::str::from_utf8(&word).is_ok_and(|word| katakana(std::iter::once(&*word.replace('l', "r"))).is_some())
    };
    // "hoshino aii": a short one is in no list.
    let short = |word: &[u8]| word.len() == PIECE_LETTERS && registry.search.ordinary.get(word).is_none();
    let is_half = |word: &&[u8]| is_a_name(registry, word) || (short(word) && japanese(word));
    let names = words.len() == 2 && words.iter().any(|word| is_a_name(registry, word)) && words.iter().all(is_half);
    let known = |number: &u64| is_known(registry, *number) || !words.iter().all(|word| japanese(word));
    let one_by_one =
        |number: &u64| sounds_word_by_word(registry, words, &registry.search.patterns.get(*number as usize));
    let number = names.then(|| heard(registry, &words.concat(), (2, groups))).flatten();
    number.filter(known).filter(one_by_one)
}

/// A phrase that begins or ends in the middle of something. "My Hero Acadamia" does not.
fn is_cut(text: &Text<'_>, words: &[Range<usize>]) -> bool {
    let is = |word: Option<&Range<usize>>, any: &[&str]| word.is_some_and(|word| text.word_is(word, any));
    let letters: usize = words.iter().map(Range::len).sum();
    let opens = (words.len() == 2 && is(words.first(), &["the"]))
        || (words.len() > 2 && letters >= TWO_SLIPS && is(words.first(), &["my", "the"]));
    is(words.last(), &SMALL) || (is(words.first(), &SMALL) && !opens)
}

/// What these letters nearly spell, in words that may have capitals. "Rentaro" is a name of its own, and no Ren Tao.
fn misspelt(
    registry: &Registry,
    letters: &[u8],
    (parts, capitals): (&[&[u8]], bool),
    groups: &BTreeSet<usize>,
) -> Option<Pattern> {
    let near = nearest(registry, letters, (parts, capitals), groups)?;
    // Beside its own work a slip is forgiven sooner; beside another's it is not.
    let theirs = near.entry.is_some_and(|entry| groups.contains(&registry.search.entries.get(entry).group));
    let another = !theirs
        && (reads_as_its_own(parts, &near)
            || is_another_of_china(registry, parts, &near)
            || ends_otherwise(parts, &near)
            || says_more(parts, &near));
    // "paladin" is no Palafin: a slip in one word is looked for in names that many know.
    let unknown = parts.len() == 1 && !theirs && !is_known_to_many(registry, &near);
    (!another && !unknown).then_some(near)
}

fn nearest(
    registry: &Registry,
    letters: &[u8],
    (parts, capitals): (&[&[u8]], bool),
    groups: &BTreeSet<usize>,
) -> Option<Pattern> {
    let words = parts.len();
    let has_digits = letters.iter().any(u8::is_ascii_digit);
    let two = match words {
        1 => TWO_SLIPS_IN_A_WORD,
        2 => TWO_SLIPS_IN_TWO_WORDS,
        _ => TWO_SLIPS,
    };
    let enough = letters.len() >= if groups.is_empty() { ONE_SLIP } else { ONE_SLIP_OF_A_WORK };
    let slips = if letters.len() >= two && !has_digits { 2 } else { u8::from(enough) };
    // A digit makes a short word another one: "Mob Psyco 100" is long.
    if slips == 0 || (has_digits && letters.len() < MISPLACED_MIN) {
        return None;
    }
    let by_ear = as_english_hears(letters).into_iter().filter_map(|heard| exactly(registry, &heard));
    if let Some(pattern) = by_ear.filter_map(|number| named(registry, number, groups)).next() {
        return Some(pattern);
    }
    let names =
        || parts.len() == 1 || (parts.len() == 2 && parts.iter().all(|part| !is_ordinary(registry, part, true)));
    if let Some(pattern) = names().then(|| of_works(registry, letters, slips, groups)).flatten() {
        return Some(pattern);
    }
    let one = letters.strip_suffix(b"s").filter(|one| one.len() >= ONE_SLIP);
    let automaton = &registry.search.automaton;
    let near = nearly(automaton, letters, slips, &|_| true).or_else(|| nearly(automaton, one?, 1, &|_| true))?;
    // A slip in a short name is one only beside its work.
    let theirs = |entry: usize| groups.contains(&registry.search.entries.get(entry).group);
    let is_long = |pattern: &Pattern| letters.len() >= ONE_SLIP || pattern.entry.is_some_and(theirs);
    let near = as_near_and_sure(registry, letters, near, groups).unwrap_or(near);
    let known = || titled(registry, near, Tells::Known).filter(|near| near.spelling.len() >= PROPER_MIN);
    named(registry, near, groups)
        .or_else(known)
        .filter(is_long)
        .filter(|near| is_one_person(registry, parts, near))
        .or_else(|| {
            // "Spritied Away": a title of words, and one of them is no word. "Wolverene": a word that is mostly a name.
            let title = words > 1 && letters.len() >= TWO_SLIPS;
            let word = words == 1 && letters.len() >= PROPER_MIN;
            let tells = if title { Tells::Word } else { Tells::Proper };
            titled(registry, near, tells).filter(|_| (title || word) && capitals)
        })
}

/// Of names equally near, the one that is nobody else's: "Porshe" is as near to Porsche as to a word.
fn as_near_and_sure(registry: &Registry, letters: &[u8], near: u64, groups: &BTreeSet<usize>) -> Option<u64> {
    if named(registry, near, groups).is_some() {
        return None;
    }
    let alike = registry.search.same.get(near as usize);
    let spelled = registry.search.patterns.get(*alike.first()? as usize).spelling.folded;
    let slips = u8::try_from(slips_between(letters, spelled.as_bytes())).ok()?;
    nearly(&registry.search.automaton, letters, slips, &|number| named(registry, number, groups).is_some())
}

/// A name, or half of one, of a work that was found.
fn of_works(registry: &Registry, letters: &[u8], slips: u8, groups: &BTreeSet<usize>) -> Option<Pattern> {
    if groups.is_empty() {
        return None;
    }
    let search = &registry.search;
    let slips = if letters.len() >= PROPER_MIN { slips } else { 1 };
    let theirs = |number: u64| {
        let alike = search.same.get(number as usize).into_iter();
        let mut patterns = alike.map(|pattern| search.patterns.get(pattern as usize));
        patterns.find(|pattern| pattern.entry.is_some_and(|entry| groups.contains(&search.entries.get(entry).group)))
    };
    let half = |number: u64| {
        let mut alike = search.half_same.get(number as usize).into_iter().map(|half| search.halves.get(half as usize));
        alike.find(|half| half.spelling.tells == Tells::Half && groups.contains(&half.group))
    };
    let whole = nearly(&search.automaton, letters, slips, &|number| theirs(number).is_some()).and_then(theirs);
    whole.or_else(|| {
        let half = half(nearly(&search.half_automaton, letters, 1, &|number| half(number).is_some())?)?;
        Some(Pattern { entry: Some(half.entry), spelling: half.spelling })
    })
}

pub fn is_a_character(registry: &Registry, entry: usize) -> bool {
    registry.search.entries.get(entry).kind == FindingKind::Character
}

/// A lead, or somebody of a work that many know.
fn is_known(registry: &Registry, number: u64) -> bool {
    let entry = registry.search.patterns.get(number as usize).entry;
    entry.map(|entry| registry.search.entries.get(entry)).is_none_or(|entry| {
        let words = || registry.search.groups.beginning::<usize>(entry.group);
        entry.kind != FindingKind::Character || entry.is_main || words() >= WORDS_OF_KNOWN
    })
}

/// A lead, or of a work that many know, or who draws under a full name; or nobody at all.
pub fn is_known_to_many(registry: &Registry, near: &Pattern) -> bool {
    near.entry.map(|entry| registry.search.entries.get(entry)).is_none_or(|entry| {
        let words = || registry.search.groups.beginning::<usize>(entry.group);
        let full = || entry.name.split(" (").next().is_some_and(|name| name.contains(' '));
        match entry.kind {
            FindingKind::Character => entry.is_main || words() >= WORDS_OF_KNOWN,
            FindingKind::Artist => full(),
            _ => true,
        }
    })
}

/// A lead of a work that so much is known of.
pub fn is_famous(registry: &Registry, number: u64) -> bool {
    is_famous_one(registry, &registry.search.patterns.get(number as usize))
}

pub fn is_famous_one(registry: &Registry, near: &Pattern) -> bool {
    near.entry
        .map(|entry| registry.search.entries.get(entry))
        .is_some_and(|entry| entry.is_main && registry.search.groups.beginning::<usize>(entry.group) >= WORDS_OF_FAMOUS)
}

/// The pattern that is nobody else's among those spelled so, or of a work that was found; nothing where nobody owns what is spelled so.
pub fn named(registry: &Registry, number: u64, groups: &BTreeSet<usize>) -> Option<Pattern> {
    let alike = registry.search.same.get(number as usize);
    let mut patterns = alike.into_iter().map(|pattern| registry.search.patterns.get(pattern as usize));
    let theirs = |entry: usize| !groups.is_empty() && groups.contains(&registry.search.entries.get(entry).group);
    patterns.find(|pattern| {
        let certain = pattern.spelling.tells == Tells::Certain;
        pattern.entry.is_some_and(|entry| certain || theirs(entry))
    })
}

/// The title of ordinary words, or the word that is mostly a name, among those spelled so.
pub fn titled(registry: &Registry, number: u64, tells: Tells) -> Option<Pattern> {
    let alike = registry.search.same.get(number as usize);
    let mut patterns = alike.into_iter().map(|pattern| registry.search.patterns.get(pattern as usize));
    patterns.find(|pattern| pattern.entry.is_some() && pattern.spelling.tells == tells)
}

pub fn exactly(registry: &Registry, letters: &[u8]) -> Option<u64> {
    registry.search.automaton.get(letters)
}

/// What an English dictionary has, and numbers.
fn is_ordinary(registry: &Registry, word: &[u8], upper: bool) -> bool {
    let inflected = |ending: &[u8]| {
        word.strip_suffix(ending).is_some_and(|stem| stem.len() >= 3 && registry.search.ordinary.contains_key(stem))
    };
    // "baking".
    let dropped = || {
        word.strip_suffix(b"ing")
            .is_some_and(|stem| stem.len() >= 3 && registry.search.ordinary.contains_key([stem, b"e"].concat()))
    };
    // Short words are in no list; those without a vowel are slips.
    let short = word.len() < 4 && (word.len() < 2 || word.iter().any(|letter| b"aeiouy".contains(letter)));
    short
        || word.iter().all(u8::is_ascii_digit)
        || registry.search.ordinary.contains_key(word)
        // A name is not inflected: "Langly".
        || (!upper && [&b"s"[..], b"es", b"ed", b"ing", b"like", b"ly"].into_iter().any(inflected))
        || (!upper && dropped())
}

/// Borne by many, and no word.
pub fn is_a_name(registry: &Registry, word: &[u8]) -> bool {
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
