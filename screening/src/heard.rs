//! Names as they are heard: in other romaji, with what is said to somebody's name, the family's name before a comma.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::evidence::WORDS_OF_KNOWN;
use crate::folding::{Gap, Script};
use crate::hidden::{Disguise, HONORIFICS, Hidden, exactly, is_famous, named, titled};
use crate::its_own::sounds_word_by_word;
use crate::kana::katakana;
use crate::registry::Registry;
use crate::sighting::Sighting;
use crate::slips::{LETTERS_MAX, slips_between};
use crate::sound::sound;
use crate::spelling::{Spelling, Tells};
use crate::tables::{Pattern, WORD};
use crate::text::Text;

/// Fewer letters of one word sound like another word.
const HEARD_MIN: usize = 6;
/// Nor do two words of so few letters.
const LETTERS_MIN: usize = 5;
/// Shorter words are no half of a name that tells whose it is.
const SHORT_WORD: usize = 3;
/// A half that so many bear still says whose it is, with the other by its sound.
const FEW: usize = 12;
/// A name has at most so many words with what is said to it.
const WORDS_MAX: usize = 4;
/// What is written together with a name, and how many letters the name then has at least: "artisan" is nobody.
const JOINED: [(&[u8], usize); 16] = [
    (b"nyan", 3),
    (b"neechan", 3),
    (b"niichan", 3),
    (b"neesan", 3),
    (b"niisan", 3),
    (b"chan", 3),
    (b"tyan", 3),
    (b"chama", 3),
    (b"kun", 4),
    (b"sama", 4),
    (b"senpai", 3),
    (b"sempai", 3),
    (b"sensei", 3),
    (b"sensee", 3),
    (b"tan", 5),
    (b"san", 6),
];

/// The pattern that sounds so: `hitsugaya tousirou`.
pub fn heard(registry: &Registry, letters: &[u8], (words, groups): (usize, &BTreeSet<usize>)) -> Option<u64> {
    if letters.iter().any(u8::is_ascii_digit) {
        return None;
    }
    let written = std::str::from_utf8(letters).ok()?;
    let sounds = &registry.search.sounds;
    // A long e, where English hears an i.
    let long = || written.contains("ee").then(|| sounds.get(sound(&written.replace("ee", "e"))));
    let number = sounds.get(sound(written)).or_else(|| long().flatten())?;
    // Short ones beside their work only.
    let group =
        || registry.search.patterns.get(number as usize).entry.map(|entry| registry.search.entries.get(entry).group);
    // "Marisella" is one word, and no Mary Sera.
    let alike = |pattern: &Pattern| {
        let parted = || pattern.spelling.gaps.iter().skip(1).any(|gap| *gap > Gap::None);
        words > 1 || !pattern.spelling.folded.is_ascii() || !parted() || katakana(std::iter::once(written)).is_some()
    };
    if !alike(&registry.search.patterns.get(number as usize)) {
        return None;
    }
    let is_long = letters.len() >= HEARD_MIN || (words > 1 && letters.len() > LETTERS_MIN);
    // "denzi": one letter less, of a lead whom many know.
    let is_known = || letters.len() == LETTERS_MIN && words == 1 && is_famous(registry, number);
    (is_long || is_known() || group().is_some_and(|group| groups.contains(&group))).then_some(number)
}

/// "monkii d rufi": both halves of one name, each as it may be spelled, and one of them no name that many bear.
pub fn in_halves(registry: &Registry, words: &[&[u8]]) -> Option<Pattern> {
    let (one, other) = match words {
        [one, other] => (one, other),
        [one, [_], other] => (one, other),
        _ => return None,
    };
    let is_coined = |word: &[u8]| word.len() > SHORT_WORD && !registry.search.ordinary.contains_key(word);
    if one == other || !(is_coined(one) || is_coined(other)) {
        return None;
    }
    let those = halves(registry, other);
    let both = |half: &(usize, Spelling)| those.iter().any(|that| that.0 == half.0);
    let exact = (!those.is_empty()).then(|| halves(registry, one).into_iter().find(both)).flatten();
    let by_sound = || {
        let of = |half, rest| few_halves(registry, half).into_iter().find(|half| is_rest_of(registry, half.0, rest));
        of(one, other).or_else(|| of(other, one))
    };
    let both = exact.or_else(by_sound)?;
    Some(Pattern { entry: Some(both.0), spelling: both.1 })
}

/// Of a name that hundreds bear none: each would have to be read.
fn few_halves(registry: &Registry, word: &[u8]) -> Vec<(usize, Spelling)> {
    let search = &registry.search;
    let borne = search.half_automaton.get(word).map_or(0, |place| search.half_same.get(place as usize).len());
    if borne <= FEW { halves(registry, word) } else { Vec::new() }
}

/// "Rebi Ackerman": the other half of a lead's name sounds so.
fn is_rest_of(registry: &Registry, entry: usize, rest: &[u8]) -> bool {
    let entry = registry.search.entries.get(entry);
    let known = || registry.search.groups.beginning::<usize>(entry.group) >= WORDS_OF_KNOWN;
    let Ok(rest) = std::str::from_utf8(rest) else { return false };
    let heard = sound(rest);
    // "Kuroro Lucifer" too.
    let nearly = |half: &str, other: &str| {
        let long = half.len() >= HEARD_MIN && rest.len() >= HEARD_MIN;
        let ends = half.len().min(rest.len()).saturating_sub(1);
        long && katakana(std::iter::once(half)).is_none()
            && half.as_bytes()[..ends] != rest.as_bytes()[..ends]
            && slips_between(other.as_bytes(), heard.as_bytes()) <= 1
    };
    let sounds_so = || {
        let name = entry.name.to_lowercase();
        name.split(' ').any(|half| half != rest && (sound(half) == heard || nearly(half, &sound(half))))
    };
    entry.is_main && rest.len() > SHORT_WORD && known() && sounds_so()
}

/// Whose name a word is half of; one that is known by it alone has it as a name.
fn halves(registry: &Registry, word: &[u8]) -> Vec<(usize, Spelling)> {
    let search = &registry.search;
    let alike = search.half_automaton.get(word).map(|place| search.half_same.get(place as usize));
    let halves = alike.into_iter().flatten().map(|half| search.halves.get(half as usize));
    let halves = halves.filter(|half| half.spelling.tells == Tells::Half).map(|half| (half.entry, half.spelling));
    let alike = search.automaton.get(word).map(|place| search.same.get(place as usize));
    let names = alike.into_iter().flatten().map(|pattern| search.patterns.get(pattern as usize));
    halves.chain(names.filter_map(|pattern| Some((pattern.entry?, pattern.spelling)))).collect()
}

/// A full name that sounds so, of a word that was found and the one beside it: "Mitui Hisasi", "nobara-chan kugisaki".
pub fn fuller(registry: &Registry, text: &Text<'_>, found: &Range<usize>) -> Option<Hidden> {
    let word = text.word_from(found.start).filter(|word| word.end == found.end)?;
    let after = text.word_after(word.end, 0);
    let said = after.clone().filter(|after| text.word_is(after, &HONORIFICS));
    let around = [
        text.word_before(word.start, 0).map(|before| (before.start..word.end, before, false)),
        after.map(|after| (word.start..after.end, after, true)),
        said.and_then(|said| text.word_after(said.end, 0)).map(|after| (word.start..after.end, after, true)),
    ];
    let written = |word: &Range<usize>| -> Option<Vec<u8>> {
        let letters = &text.letters[word.clone()];
        let latin = letters.iter().all(|letter| letter.folded.is_ascii_lowercase());
        latin.then(|| letters.iter().map(|letter| letter.folded as u8).collect())
    };
    around.into_iter().flatten().find_map(|(place, other, follows)| {
        let (this, other) = (written(&word)?, written(&other)?);
        let is_name = other.len() > SHORT_WORD && registry.search.ordinary.get(&other) != Some(WORD);
        let parts = if follows { [this, other] } else { [other, this] };
        let letters = parts.concat();
        // What is written as a name is was weighed as that: "Wanda Maximoff-Reyes".
        let weighed = place.len() == letters.len() && exactly(registry, &letters).is_some();
        if !is_name || letters.len() > LETTERS_MAX || weighed {
            return None;
        }
        let number = heard(registry, &letters, (2, &BTreeSet::new()))?;
        let pattern = registry.search.patterns.get(number as usize);
        let [one, another] = &parts;
        if !sounds_word_by_word(registry, &[one, another], &pattern) {
            return None;
        }
        let sighting = Sighting { pattern: 0, first: place.start, end: place.end };
        Some(Hidden { sighting, pattern, disguise: Disguise::Romaji })
    })
}

/// "usagi-chan tsukino", "tukino-san usagi".
pub fn without_honorifics(
    registry: &Registry,
    text: &Text<'_>,
    words: &[Range<usize>],
    groups: &BTreeSet<usize>,
) -> Option<Pattern> {
    let (_, rest) = words.split_first().filter(|_| words.len() > 2 && words.len() <= WORDS_MAX)?;
    let (last, inner) = rest.split_last()?;
    inner.iter().any(|word| text.word_is(word, &HONORIFICS)).then_some(())?;
    let kept = inner.iter().filter(|word| !text.word_is(word, &HONORIFICS));
    let kept = std::iter::once(&words[0]).chain(kept).chain(std::iter::once(last));
    let letters: Vec<u8> =
        kept.flat_map(|word| &text.letters[word.clone()]).map(|letter| letter.folded as u8).collect();
    let sounds = || Some(registry.search.patterns.get(heard(registry, &letters, (2, groups))? as usize));
    exactly(registry, &letters).and_then(|number| named(registry, number, groups)).or_else(sounds)
}

/// `mikuchan`, `kugisaki nobarachan`.
pub fn addressed(
    registry: &Registry,
    letters: &[u8],
    words: &[Range<usize>],
    groups: &BTreeSet<usize>,
) -> Option<Pattern> {
    let (first, last) = (words.first()?.len(), words.last()?.len());
    let joined = |(said, least): &(&[u8], usize)| {
        let name = letters.strip_suffix(*said).map(<[u8]>::to_vec);
        name.filter(|name| last > said.len() && name.len() >= *least)
    };
    // "fujikochan mine".
    let within = |(said, _): &(&[u8], usize)| {
        let name = letters[..first].strip_suffix(*said).filter(|name| name.len() > SHORT_WORD)?;
        Some([name, &letters[first..]].concat())
    };
    let name = JOINED.iter().find_map(joined).or_else(|| JOINED.iter().find_map(within).filter(|_| words.len() > 1));
    let name = &name.filter(|_| words.len() < WORDS_MAX)?[..];
    let known = |number| named(registry, number, groups).or_else(|| titled(registry, number, Tells::Known));
    let sounds = || Some(registry.search.patterns.get(heard(registry, name, (words.len(), groups))? as usize));
    exactly(registry, name).and_then(known).or_else(sounds)
}

/// "Hurukawa, Nagisa": as indexes have it, in whatever romaji.
pub fn indexed(registry: &Registry, text: &Text<'_>, first: usize, taken: &[bool]) -> Option<Hidden> {
    let [family, given] = text.words().get(first..first + 2)? else { return None };
    let place = family.start..given.end;
    let letters = &text.letters[place.clone()];
    let parted = text.letters[given.start].gap == Gap::Strong && text.between(family.end, given.start) == ",";
    let latin = || letters.iter().all(|one| one.script == Script::Spaced && one.folded.is_ascii_lowercase());
    if !parted || letters.len() > LETTERS_MAX || !latin() || taken[place.clone()].iter().any(|taken| *taken) {
        return None;
    }
    let letters: Vec<u8> = letters.iter().map(|letter| letter.folded as u8).collect();
    let kind =
        |word: &Range<usize>| registry.search.ordinary.get(&letters[word.start - place.start..word.end - place.start]);
    let upper = [family, given].into_iter().all(|word| text.letters[word.start].upper);
    let coined = [family, given].into_iter().any(|word| word.len() > SHORT_WORD && kind(word).is_none());
    // `mega, man`.
    let long = family.len().min(given.len()) > SHORT_WORD;
    let words = [family, given].into_iter().any(|word| kind(word) == Some(WORD));
    let number = heard(registry, &letters, (2, &BTreeSet::new())).filter(|_| (upper || (coined && long)) && !words)?;
    let pattern = registry.search.patterns.get(number as usize);
    let full = pattern.spelling.gaps.iter().skip(1).any(|gap| *gap > Gap::None);
    let sighting = Sighting { pattern: 0, first: place.start, end: place.end };
    full.then_some(Hidden { sighting, pattern, disguise: Disguise::Romaji })
}

/// Pikachoo, Konosooba, Sefiroth: vowels as English writes them, and letters that sound alike.
pub fn as_english_hears(letters: &[u8]) -> Vec<Vec<u8>> {
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

#[cfg(test)]
mod tests {
    use crate::warned::names;

    #[test]
    fn what_is_said_to_somebody_stands_within_the_name_or_is_joined_to_it() {
        for (words, name) in [
            ("hurukawa-san nagisa at the foot of a hill", "Nagisa Furukawa"),
            ("nobara-chan kugisaki eating ice cream", "Nobara Kugisaki"),
            ("Rebi Ackerman cleaning a window", "Levi Ackerman"),
            ("kotiya sanaechan running in the rain", "Sanae Kochiya"),
            ("megumintyan casting a spell", "Megumin"),
            ("mouri ran-neechan in a dojo", "Ran Mouri"),
            ("hanazawa lui with a violin", "Rui Hanazawa"),
        ] {
            assert_eq!(names(words), [name], "{words}");
        }
    }

    #[test]
    fn names_are_heard_across_a_comma_in_long_titles_and_with_the_family_first() {
        for (words, name) in [
            ("Hurukawa, Nagisa, spring wind", "Nagisa Furukawa"),
            ("sen to tihiro no kamikakusi bathhouse", "Spirited Away"),
            ("erurikku edowaado in a red coat", "Edward Elric"),
            ("furuutsu basuketto poster", "Fruits Basket"),
        ] {
            assert_eq!(names(words), [name], "{words}");
        }
        assert_eq!(names("Hurukawa and a friend, Nagisa"), Vec::<String>::new());
    }
}
