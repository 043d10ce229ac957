//! Words made comparable: case, width, accents, scripts' variants and the marks between letters fold away.
//!
//! Folded text has no separators: where one stood, the letter after it remembers which. So `chun-li`, `Chun Li` and
//! `ｃｈｕｎ＿ｌｉ` are one name, `cat, woman` is not `Cat-woman`, and a span still says where it stood in the words as
//! written.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, is_combining_mark};

/// One folded letter and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter {
    pub folded: char,
    /// Byte offsets of the original character.
    pub start: usize,
    pub end: usize,
    /// What stood between it and the letter before it.
    pub gap: Gap,
    /// A change from lower to upper case, as in `HatsuneMiku`.
    pub turns: bool,
    pub upper: bool,
    /// In the original, before hiragana became katakana.
    pub script: Script,
}

impl Letter {
    pub fn begins_word(&self) -> bool {
        self.gap > Gap::None || self.turns
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Gap {
    None,
    /// Space, underscore, hyphen, dot, apostrophe, middle dot: a name may hold them or not.
    Weak,
    /// Commas, brackets, ends of sentences and lines: a name does not run across them.
    Strong,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Script {
    /// Words have edges: Latin, Greek, Cyrillic, digits.
    Spaced,
    Katakana,
    /// Words begin at an edge and end in particles.
    Hangul,
    /// Words run into one another: hiragana, Han.
    Unspaced,
}

pub fn fold(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    let (mut gap, mut lower_before) = (Gap::Strong, false);
    let mut rest = text.char_indices().peekable();
    while let Some((start, original)) = rest.next() {
        let end = start + original.len_utf8();
        if is_invisible(original) || joins_the_letter_before(original, end, &mut letters) {
            continue;
        }
        if let Some(digit) =
            stands_for_a_letter(original, text[..start].chars().next_back(), rest.peek().map(|next| next.1))
        {
            letters.push(Letter { folded: digit, start, end, gap, turns: false, upper: false, script: Script::Spaced });
            gap = Gap::None;
            continue;
        }
        if is_separator(original) {
            if parts_syllables(original, &letters, gap, &text[end..]) || parts_kana(&text[..start], &text[end..]) {
                continue;
            }
            if original == '/' && parts_letters(&text[..start], &text[end..]) {
                gap = gap.max(Gap::Weak);
                lower_before = false;
                continue;
            }
            // "No. 2", "Dr. X", "D. Y": such a dot ends no sentence.
            let ends = !is_abbreviated(&letters, &text[end..]);
            let before_space = ends && rest.peek().is_none_or(|(_, next)| next.is_whitespace());
            gap = gap.max(strength(original, before_space));
            lower_before = false;
            continue;
        }
        let (turns, upper, script) =
            (lower_before && original.is_uppercase(), original.is_uppercase(), script_of(original));
        let mut turns = turns && !is_of_a_clan(&letters);
        each_variant(original, |folded| {
            letters.push(Letter { folded, start, end, gap, turns, upper, script });
            (gap, turns) = (Gap::None, false);
        });
        lower_before = original.is_lowercase();
    }
    letters
}

/// Signs that people put for letters (`h@rry`, `di$ney`, `k!rby`), as the digit that stands for the same letter.
fn stands_for_a_letter(sign: char, before: Option<char>, after: Option<char>) -> Option<char> {
    let digit = match sign {
        '@' => '4',
        '$' => '5',
        '!' => '1',
        _ => return None,
    };
    let inside = before?.is_ascii_alphanumeric() && after?.is_ascii_lowercase();
    inside.then_some(digit)
}

/// More letters after a hyphen are a word of their own.
const SYLLABLES_MAX: usize = 4;

/// `Shin'ichi`: the mark after an n says only that the vowel begins a syllable.
fn parts_syllables(mark: char, letters: &[Letter], gap: Gap, after: &str) -> bool {
    let n = letters.last().is_some_and(|letter| letter.folded == 'n') && gap == Gap::None;
    let syllables = after.chars().take_while(|letter| letter.is_alphabetic()).count();
    let joined = match mark {
        '\'' | '’' => true,
        // Zen-in, Shin-ichi; but "zen-inspired".
        '-' => syllables <= SYLLABLES_MAX,
        _ => false,
    };
    n && joined && after.starts_with(['a', 'i', 'u', 'e', 'o', 'y'])
}

/// "McAllister": what stands before the second capital is no word.
fn is_of_a_clan(letters: &[Letter]) -> bool {
    let word = letters.iter().rposition(Letter::begins_word).map_or(letters, |first| &letters[first..]);
    word.first().is_some_and(|first| first.upper) && word.iter().map(|letter| letter.folded).eq("mc".chars())
}

/// `I/r/o/n`: a letter alone on either side.
fn parts_letters(before: &str, after: &str) -> bool {
    is_alone(before.chars().rev(), char::is_alphabetic) && is_alone(after.chars(), char::is_alphabetic)
}

/// ア ス ト ル フ ォ: one kana alone on either side, or one more of such a row.
fn parts_kana(before: &str, after: &str) -> bool {
    let is_kana = |letter| script_of(letter) == Script::Katakana;
    let in_a_row = || is_alone(before.chars().rev().skip(2), is_kana) && after.starts_with(is_kana);
    is_alone(before.chars().rev(), is_kana) && (is_alone(after.chars(), is_kana) || in_a_row())
}

/// The first is such a letter, and no letter comes next.
fn is_alone(mut letters: impl Iterator<Item = char>, is_such: impl Fn(char) -> bool) -> bool {
    letters.next().is_some_and(is_such) && letters.next().is_none_or(|next| !next.is_alphanumeric())
}

/// What a dot shortens without ending a sentence, also in small letters: `mr. krabs`.
const ABBREVIATED: [&str; 10] = ["no", "vs", "st", "mr", "mrs", "ms", "dr", "prof", "sgt", "capt"];

/// Whether the last word is an initial, a short title or `no`. A small letter alone is an initial where the next word is small
/// too: `leon s. kennedy`.
fn is_abbreviated(letters: &[Letter], after: &str) -> bool {
    let Some(first) = letters.iter().rposition(|letter| letter.gap > Gap::None) else { return false };
    let word = &letters[first..];
    let latin = word.iter().all(|letter| letter.folded.is_ascii_alphabetic());
    let initial = latin && word[0].upper && word.len() <= 2;
    let small = || latin && word.len() == 1 && after.trim_start().starts_with(|next: char| next.is_ascii_lowercase());
    initial || small() || ABBREVIATED.iter().any(|one| word.iter().map(|letter| letter.folded).eq(one.chars()))
}

/// Half-width kana carry their mark as a letter of its own, and decomposed Hangul its vowels and finals.
fn joins_the_letter_before(original: char, end: usize, letters: &mut [Letter]) -> bool {
    let mark = match original {
        '\u{ff9e}' | '\u{3099}' => '\u{3099}',
        '\u{ff9f}' | '\u{309a}' => '\u{309a}',
        '\u{1161}'..='\u{1175}' | '\u{11a8}'..='\u{11c2}' => original,
        _ => return false,
    };
    let Some(last) = letters.last_mut() else { return false };
    let Some(composed) = compose(last.folded, mark) else { return false };
    (last.folded, last.end, last.script) =
        (composed, end, if original < '\u{3000}' { Script::Hangul } else { last.script });
    true
}

/// Compatibility forms composed (full width, mathematical letters), then case and accents taken off. Marks of kana stay:
/// they make another letter.
fn each_variant(original: char, mut push: impl FnMut(char)) {
    if original.is_ascii() {
        return push(original.to_ascii_lowercase());
    }
    // Kana, unified Han and Hangul syllables are their own compatibility forms.
    if matches!(original, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fc}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
    {
        return push(katakana(original));
    }
    for compatible in std::iter::once(original).nfkc().filter(|letter| !is_separator(*letter)) {
        for lower in compatible.to_lowercase() {
            if lower.is_ascii() || is_cjk(lower) {
                push(katakana(lower));
            } else if let Some(latin) = looks_like(lower) {
                push(latin);
            } else {
                std::iter::once(lower).nfd().filter(|part| !is_combining_mark(*part)).for_each(&mut push);
            }
        }
    }
}

/// The Latin letter that a Greek or Cyrillic one is drawn like (confusables of Unicode Technical Standard 39).
const fn looks_like(letter: char) -> Option<char> {
    Some(match letter {
        'а' | 'α' => 'a',
        'в' | 'β' | 'ь' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ё' | 'ε' | 'є' => 'e',
        'һ' | 'н' => 'h',
        'і' | 'ї' | 'ι' | 'ı' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' => 'l',
        'м' | 'μ' => 'm',
        'ո' | 'п' | 'η' => 'n',
        'о' | 'ο' | 'σ' | 'օ' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'г' => 'r',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' | 'ս' => 'u',
        'ν' | 'ѵ' => 'v',
        'ԝ' | 'ω' | 'ш' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        'ᴢ' => 'z',
        _ => return None,
    })
}

/// Hiragana to katakana: the two blocks lie 96 apart (Unicode 3041..3096, 30A1..30F6).
fn katakana(letter: char) -> char {
    match letter {
        '\u{3041}'..='\u{3096}' => char::from_u32(letter as u32 + 0x60).unwrap_or(letter),
        other => other,
    }
}

fn is_cjk(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn script_of(letter: char) -> Script {
    match letter {
        '\u{30a1}'..='\u{30fa}' | '\u{30fc}' | '\u{ff66}'..='\u{ff9d}' => Script::Katakana,
        '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7af}' => Script::Hangul,
        letter if is_cjk(letter) => Script::Unspaced,
        _ => Script::Spaced,
    }
}

/// Nothing a person sees: zero width space and joiners, soft hyphen, byte order mark, variation selectors.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{00ad}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

fn strength(separator: char, before_space: bool) -> Gap {
    match separator {
        '.' if before_space => Gap::Strong,
        '\n' | '\r' => Gap::Strong,
        ' ' | '_' | '-' | '.' | '\'' | '’' | '‘' | '`' | '´' | '&' | '~' | '^' | '・' | '·' | '･' | '×' => {
            Gap::Weak
        }
        '☆' | '★' | '♪' | '＿' | '－' | '．' | '＝' | '＇' | '=' | '\u{2010}'..='\u{2013}' | '〜' => {
            Gap::Weak
        }
        other if other.is_whitespace() => Gap::Weak,
        _ => Gap::Strong,
    }
}

fn is_separator(letter: char) -> bool {
    letter.is_ascii_punctuation() || letter.is_whitespace() || "・·'’‘`´".contains(letter) || is_punctuation(letter)
}

/// General punctuation, CJK punctuation (but not the iteration mark), fullwidth forms, and the signs in titles.
fn is_punctuation(letter: char) -> bool {
    matches!(letter, '\u{2010}'..='\u{203f}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}'
        | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}'
        | '×' | '☆' | '★' | '♪' | '«' | '»' | '¡' | '¿')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold(text).into_iter().map(|letter| letter.folded).collect()
    }

    #[test]
    fn spellings_of_one_name_fold_to_the_same_letters() {
        for spelling in
            ["Pokémon", "POKEMON", "ｐｏｋｅｍｏｎ", "poke\u{301}mon", "p\u{200b}okemon", "𝐩𝐨𝐤𝐞𝐦𝐨𝐧", "poke-mon"]
        {
            assert_eq!(folded(spelling), "pokemon", "{spelling}");
        }
        for spelling in ["ピカチュウ", "ﾋﾟｶﾁｭｳ", "ぴかちゅう", "ピカ・チュウ", "ピカチュウ"]
        {
            assert_eq!(folded(spelling), "ピカチュウ", "{spelling}");
        }
        assert_eq!(folded("피카츄"), "피카츄");
    }

    #[test]
    fn voiced_kana_stay_other_letters() {
        assert_ne!(folded("カキ"), folded("ガギ"));
        assert_eq!(folded("ｶﾞｷﾞ"), folded("ガギ"));
    }

    #[test]
    fn commas_and_ends_of_sentences_part_more_than_spaces_do() {
        let gaps = |text: &str| fold(text).last().unwrap().gap;
        assert_eq!(gaps("a b"), Gap::Weak);
        assert_eq!(gaps("a_b"), Gap::Weak);
        assert_eq!(gaps("a.b"), Gap::Weak);
        assert_eq!(gaps("cat. b"), Gap::Strong);
        assert_eq!(gaps("a. B"), Gap::Strong);
        assert_eq!(gaps("leon s. k"), Gap::Weak);
        assert_eq!(gaps("a, b"), Gap::Strong);
        assert_eq!(gaps("a (b"), Gap::Strong);
        assert_eq!(gaps("ab"), Gap::None);
    }
}
