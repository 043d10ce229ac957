//! Words made comparable: case, width, accents, scripts' variants and the marks between letters fold away.
//!
//! Folded text has no separators: where one stood, the letter after it remembers that it begins a word. So `chun-li`,
//! `Chun Li` and `chunli` are one name, and a span still says where it stood in the words as written.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, is_combining_mark};

/// One folded letter and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter {
    pub folded: char,
    /// Byte offsets of the original character.
    pub start: usize,
    pub end: usize,
    /// A separator, or a change from lower to upper case, stood before it.
    pub begins_word: bool,
    /// In the original, before hiragana became katakana.
    pub script: Script,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Words have edges: Latin, Greek, Cyrillic, digits.
    Spaced,
    Katakana,
    /// Words run into one another.
    Unspaced,
}

pub fn fold(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    let (mut begins_word, mut lower_before) = (true, false);
    for (start, original) in text.char_indices() {
        let end = start + original.len_utf8();
        if is_invisible(original) {
            continue;
        }
        if let Some(mark) = voicing(original)
            && let Some(last) = letters.last_mut()
            && let Some(voiced) = compose(last.folded, mark)
        {
            (last.folded, last.end) = (voiced, end);
            continue;
        }
        if is_separator(original) {
            (begins_word, lower_before) = (true, false);
            continue;
        }
        let camel = lower_before && original.is_uppercase();
        for folded in variants(original) {
            let script = script_of(original);
            letters.push(Letter { folded, start, end, begins_word: begins_word || camel, script });
            begins_word = false;
        }
        lower_before = original.is_lowercase();
    }
    letters
}

/// Half-width kana carry their mark as a letter of its own.
const fn voicing(letter: char) -> Option<char> {
    match letter {
        '\u{ff9e}' | '\u{3099}' => Some('\u{3099}'),
        '\u{ff9f}' | '\u{309a}' => Some('\u{309a}'),
        _ => None,
    }
}

/// A name as it is looked for.
pub fn fold_name(name: &str) -> String {
    fold(name).into_iter().map(|letter| letter.folded).collect()
}

/// Compatibility forms composed (full width, mathematical letters), then case and accents taken off. Marks of kana stay:
/// they make another letter.
fn variants(original: char) -> Vec<char> {
    let mut out = Vec::with_capacity(1);
    for compatible in std::iter::once(original).nfkc() {
        for lower in compatible.to_lowercase() {
            if lower.is_ascii() || is_cjk(lower) {
                out.push(katakana(lower));
            } else {
                out.extend(std::iter::once(lower).nfd().filter(|part| !is_combining_mark(*part)));
            }
        }
    }
    out.retain(|letter| !is_separator(*letter));
    out
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
        letter if is_cjk(letter) => Script::Unspaced,
        _ => Script::Spaced,
    }
}

/// Nothing a person sees: zero width space and joiners, soft hyphen, byte order mark, variation selectors.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{00ad}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

fn is_separator(letter: char) -> bool {
    let between = "・·'’‘`´".contains(letter);
    between || letter.is_whitespace() || letter.is_ascii_punctuation() || is_punctuation(letter)
}

/// General punctuation, CJK punctuation (but not the iteration mark), fullwidth forms, and the mathematical signs in titles.
fn is_punctuation(letter: char) -> bool {
    matches!(letter, '\u{2010}'..='\u{203f}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}'
        | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}'
        | '×' | '☆' | '★' | '♪' | '«' | '»' | '¡' | '¿')
}
