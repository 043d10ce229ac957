//! The second look, where the first found nothing: names misspelt, written in pieces, or with digits for letters.
//!
//! Only words that are no ordinary English words are looked at, and only for names that are nobody else's: a slip of the
//! pen in a long name is still that name, while a short one soon becomes another word.

use std::collections::BTreeSet;
use std::ops::Range;

use rights::FindingKind;

use crate::evidence::WORDS_OF_KNOWN;
use crate::folding::{Gap, Script};
use crate::kana::katakana;
use crate::registry::Registry;
use crate::sighting::Sighting;
use crate::slips::{LETTERS_MAX, nearly, slips_between};
use crate::somebody_else::TITLES;
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
const MISPLACED_MIN: usize = 8;
/// A slip in a shorter word makes another word.
const PROPER_MIN: usize = 8;
/// Fewer letters of one word sound like another word.
const HEARD_MIN: usize = 6;
/// What may stand after or within a Japanese name.
pub const HONORIFICS: [&str; 16] = [
    "chan", "kun", "san", "sama", "sensei", "senpai", "sempai", "dono", "tan", "taichou", "taicho", "heichou",
    "heicho", "shishou", "aniki", "oniichan",
];
/// From so many letters on one slip is forgiven, and from so many two.
const ONE_SLIP: usize = 6;
/// Where the work was found.
const ONE_SLIP_OF_A_WORK: usize = 5;
const TWO_SLIPS: usize = 11;
/// In one word that is none.
const TWO_SLIPS_IN_A_WORD: usize = 10;
/// Who writes so many letters with digits hides a name that others bear too.
const SHARED_MIN: usize = 7;
/// "saske uchia".
const TWO_SLIPS_IN_TWO_WORDS: usize = 10;
/// A name has at most so many words; one in pieces at most so many pieces.
const WORDS_MAX: usize = 4;
/// Words that go with a work which nobody's name is taken for by mistake.
const WORDS_OF_FAMOUS: usize = 50;
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
    if words.len() > WORDS_MAX || is_cut(text, words) {
        // "takamaki an": the family's name comes first.
        let name = words.len() == 2 && !is_ordinary(registry, written(&words[0]), true);
        return name.then(|| heard(registry, &letters, (2, groups))).flatten().map(sounds);
    }
    if words.iter().all(|word| is_ordinary(registry, written(word), text.letters[word.start].upper)) {
        // "nagato yuuki": both are names that many bear, and together they sound like one person's.
        let names = words.len() == 2 && words.iter().all(|word| is_a_name(registry, written(word)));
        let japanese = |word| katakana(std::str::from_utf8(written(word)).into_iter()).is_some();
        let known = |number: &u64| is_known(registry, *number) || !words.iter().all(japanese);
        return names.then(|| heard(registry, &letters, (2, groups))).flatten().filter(known).map(sounds);
    }
    if let Some(number) = exactly(registry, &letters) {
        // "Powe rRangers": long, and its words are none.
        if letters.len() >= MISPLACED_MIN {
            return told((number, Disguise::Pieces));
        }
        // A name that others bear too, or a word: it is what it says, and no slip.
        return None;
    }
    if let Some(number) = heard(registry, &letters, (words.len(), groups)) {
        return Some(sounds(number));
    }
    if let Some(pattern) = in_halves(registry, &words.iter().map(written).collect::<Vec<_>>()) {
        return Some(hidden(pattern, Disguise::Romaji));
    }
    let undone = plain_letters(&letters).into_iter().find_map(|plain| exactly(registry, &plain));
    let coded = letters.iter().filter(|letter| letter.is_ascii_digit()).count() > 1 && letters.len() >= SHARED_MIN;
    let shared = |number| titled(registry, number, Tells::Shared).filter(|_| coded);
    let digits = |number| named(registry, number, groups).or_else(|| shared(number));
    undone.and_then(digits).map(|pattern| hidden(pattern, Disguise::Digits)).or_else(|| {
        let capitals = text.is_capitalised(first, end);
        let parts: Vec<&[u8]> = words.iter().map(written).collect();
        Some(hidden(misspelt(registry, &letters, (&parts, capitals), groups)?, Disguise::Misspelt))
    })
}

/// A phrase that begins or ends in the middle of something. "My Hero Acadamia" does not.
fn is_cut(text: &Text<'_>, words: &[Range<usize>]) -> bool {
    let is = |word: Option<&Range<usize>>, any: &[&str]| word.is_some_and(|word| text.word_is(word, any));
    let letters: usize = words.iter().map(Range::len).sum();
    let opens = (words.len() == 2 && is(words.first(), &["the"]))
        || (words.len() > 2 && letters >= TWO_SLIPS && is(words.first(), &["my", "the"]));
    is(words.last(), &SMALL) || (is(words.first(), &SMALL) && !opens)
}

/// What these letters nearly spell, in words that may have capitals.
fn misspelt(
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

/// "Haruka Sagami" and "Rin Amano" are no slips of Haruka Amami and Rin Asano: beside a name that many bear, a short one has
/// one slip at most, and reads as no Japanese.
fn is_one_person(registry: &Registry, parts: &[&[u8]], near: &Pattern) -> bool {
    let spelling = &near.spelling;
    let gap = spelling.gaps.iter().skip(1).position(|gap| *gap > Gap::None).map(|place| place + 1);
    let ([one, other], Some(gap), true) = (parts, gap, spelling.folded.is_ascii()) else { return true };
    let (first, last) = spelling.folded.as_bytes().split_at(gap);
    let slips = [slips_between(one, first), slips_between(other, last)];
    let another = |nth: usize| {
        let (written, beside) = (parts[nth], parts[1 - nth]);
        slips[nth] > 0
            && slips[1 - nth] == 0
            && written.len() < PROPER_MIN
            && is_a_name(registry, beside)
            && (slips[nth] > 1 || katakana(std::str::from_utf8(written).into_iter()).is_some())
    };
    // "Riku Himura" is no Rikuou, "Kaito Ikari" nobody's slip: what is changed is a name of its own.
    let heard = |letters: &[u8]| std::str::from_utf8(letters).ok().map(sound);
    let sounds_alike = |nth: usize| heard(parts[nth]) == heard(if nth == 0 { first } else { last });
    let is_polite = |word: &[u8]| HONORIFICS.iter().any(|said| said.as_bytes() == word);
    let changed = |nth: usize| {
        let written = parts[nth];
        let japanese = katakana(std::str::from_utf8(written).into_iter()).is_some();
        let far = slips[nth] > 1 && japanese && written.len() < PROPER_MIN;
        let short = registry.search.ordinary.get(written) == Some(0) && written.len() < ONE_SLIP;
        // "Yoshitaka Amani" draws like Amano.
        let theirs = slips[1 - nth] == 0 && !near.entry.is_some_and(|entry| is_a_character(registry, entry));
        (slips[nth] > 0 && !sounds_alike(nth) && !theirs && !is_polite(parts[1 - nth])).then_some((short, far))
    };
    let its_own = |nth: usize| changed(nth).is_some_and(|(short, far)| short || far);
    let strange = |nth: usize| another(nth) || (changed(nth).is_some() && is_a_name(registry, parts[nth]));
    // "Captain Sharma", "Dr. Stokes": whoever has that rank.
    let ranked = TITLES.iter().any(|title| title.as_bytes() == *one)
        && other.len() < PROPER_MIN
        && (slips[1] > 1 || slips[0] > 0 || registry.search.ordinary.contains_key(*other));
    let strange = (strange(0) || strange(1)) && !is_famous(registry, near);
    slips.iter().sum::<usize>() <= 2 && !strange && !ranked && !its_own(0) && !its_own(1)
}

pub fn is_a_character(registry: &Registry, entry: usize) -> bool {
    registry.search.entries.get(entry).kind == FindingKind::Character
}

/// "monkii d rufi": both halves of one name, each as it may be spelled, and one of them no name that many bear.
fn in_halves(registry: &Registry, words: &[&[u8]]) -> Option<Pattern> {
    let (one, other) = match words {
        [one, other] => (one, other),
        [one, [_], other] => (one, other),
        _ => return None,
    };
    let search = &registry.search;
    let halves = |word: &[u8]| {
        let alike = search.half_automaton.get(word).map(|place| search.half_same.get(place as usize));
        let halves = alike.into_iter().flatten().map(|half| search.halves.get(half as usize));
        halves.filter(|half| half.spelling.tells == Tells::Half).collect::<Vec<_>>()
    };
    let coined = [one, other].into_iter().any(|word| word.len() > PIECE_LETTERS && !search.ordinary.contains_key(word));
    let those = if coined { halves(other) } else { Vec::new() };
    let both =
        halves(one).into_iter().find(|half| one != other && those.iter().any(|that| that.entry == half.entry))?;
    Some(Pattern { entry: Some(both.entry), spelling: both.spelling })
}

/// A lead, or somebody of a work that many know.
fn is_known(registry: &Registry, number: u64) -> bool {
    let entry = registry.search.patterns.get(number as usize).entry;
    entry.map(|entry| registry.search.entries.get(entry)).is_none_or(|entry| {
        let words = || registry.search.groups.get(entry.group).context.len();
        entry.kind != FindingKind::Character || entry.is_main || words() >= WORDS_OF_KNOWN
    })
}

/// A lead of a work that so much is known of.
fn is_famous(registry: &Registry, near: &Pattern) -> bool {
    near.entry
        .map(|entry| registry.search.entries.get(entry))
        .is_some_and(|entry| entry.is_main && registry.search.groups.get(entry.group).context.len() >= WORDS_OF_FAMOUS)
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
        let number = heard(registry, &written, (2, &BTreeSet::new()))?;
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
fn heard(registry: &Registry, letters: &[u8], (words, groups): (usize, &BTreeSet<usize>)) -> Option<u64> {
    if letters.iter().any(u8::is_ascii_digit) {
        return None;
    }
    let number = registry.search.sounds.get(sound(std::str::from_utf8(letters).ok()?))?;
    // Short ones beside their work only.
    let group =
        || registry.search.patterns.get(number as usize).entry.map(|entry| registry.search.entries.get(entry).group);
    let is_long = letters.len() >= HEARD_MIN || (words > 1 && letters.len() > LETTERS_MIN);
    (is_long || group().is_some_and(|group| groups.contains(&group))).then_some(number)
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

/// Pikachoo, Konosooba, Sefiroth: vowels as English writes them, and letters that sound alike.
fn as_english_hears(letters: &[u8]) -> Vec<Vec<u8>> {
    let written = String::from_utf8_lossy(letters);
    let others = HEARD_ALIKE.iter().filter(|(one, _)| written.contains(one));
    others.map(|(one, other)| written.replace(one, other).into_bytes()).chain(shortened(letters)).collect()
}

/// What English hears alike, one at a time.
const HEARD_ALIKE: [(&str, &str); 12] = [
    ("f", "ph"),
    ("ph", "f"),
    ("x", "ks"),
    ("ks", "x"),
    ("u", "oo"),
    ("i", "ee"),
    ("th", "t"),
    ("k", "c"),
    ("c", "k"),
    ("y", "i"),
    ("ei", "ie"),
    ("ie", "ei"),
];

fn shortened(letters: &[u8]) -> Option<Vec<u8>> {
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
