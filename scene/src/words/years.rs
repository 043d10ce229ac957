//! Ages in years: `7 years old`, `ten-year-old`, `8yo`, `aged 70`, `girl of 6`, `8歳`.

use super::token::{Piece, Token};

/// Words for up to twenty, in order from one.
const NUMBERS: [&str; 20] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];
/// From thirty to ninety.
const TENS: [&str; 7] = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
/// Japanese digits, from nought.
const KANJI: &str = "〇一二三四五六七八九";

/// Who has fewer years is as high as a grown person's hip.
const SCHOOL: u16 = 5;
/// Who has fewer years is a child.
const YOUTH: u16 = 13;
/// And who has fewer is no grown person yet.
pub const MAJORITY: u16 = 18;
/// From here on years show in a face.
const MIDLIFE: u16 = 42;
const OLD: u16 = 65;
/// Of more years are trees, castles and vampires, which do not show them.
const MOST: u16 = 110;

/// The tokens with every age as one word that says how old somebody looks, and whether anybody is no grown person yet.
pub fn told(tokens: Vec<Token>) -> (Vec<Token>, bool) {
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut is_young = false;
    let mut at = 0;
    while at < tokens.len() {
        let words: Vec<&str> = tokens[at..].iter().map_while(Token::word).take(4).collect();
        let after_person = out.last().and_then(Token::word).is_some_and(is_person);
        let is_tag = |token: Option<&Token>| token.is_none_or(|token| token.word().is_none());
        if let [count] = words[..]
            && let Some(years) = count.parse().ok().filter(|years| (6..=MOST).contains(years))
            && is_tag(out.last())
            && out.iter().filter_map(Token::word).any(is_person)
        {
            is_young |= years < MAJORITY;
            out.push(Token { piece: Piece::Word(looks(years).into()), ..tokens[at].clone() });
            at += 1;
            continue;
        }
        let Some((years, count)) = age(&words, after_person).filter(|(years, _)| *years <= MOST) else {
            out.push(tokens[at].clone());
            at += 1;
            continue;
        };
        is_young |= years < MAJORITY;
        let (start, end) = (tokens[at].start, tokens[at + count - 1].end);
        out.push(Token { piece: Piece::Word(looks(years).into()), start, end });
        at += count;
    }
    (out, is_young)
}

/// A word of the vocabulary for how old that is.
const fn looks(years: u16) -> &'static str {
    match years {
        0..SCHOOL => "tiny",
        SCHOOL..YOUTH => "childlike",
        YOUTH..MAJORITY => "teenage",
        MAJORITY..MIDLIFE => "adult",
        MIDLIFE..OLD => "midlife",
        _ => "elderly",
    }
}

/// Years, and how many words say so.
fn age(words: &[&str], after_person: bool) -> Option<(u16, usize)> {
    let years = |unit: &str| matches!(unit, "year" | "years" | "yr" | "yrs");
    match words {
        [count, unit, "old", ..] if years(unit) => Some((number(count)?, 3)),
        [count, unit, "of", "age", ..] if years(unit) => Some((number(count)?, 4)),
        [count, "y", "o", ..] => Some((number(count)?, 3)),
        [count, "yo", ..] => Some((number(count)?, 2)),
        ["aged" | "age", count, ..] => Some((number(count)?, 2)),
        ["of", count] if after_person => Some((number(count)?, 2)),
        ["of", count, next, ..] if after_person && parts_phrase(next) => Some((number(count)?, 2)),
        ["in", "her" | "his" | "their", "early" | "mid" | "late", years, ..] => Some((decade(years)?, 4)),
        ["in", "her" | "his" | "their", years, ..] => Some((decade(years)?, 3)),
        ["early" | "mid" | "late", years, ..] => Some((decade(years)?, 2)),
        ["about" | "around", count] => Some((number(count)?, 2)),
        [tens, "something" | "ish", ..] if *tens == "twenty" || TENS.contains(tens) => Some((number(tens)? + 4, 2)),
        [tens, ones, unit, "old", ..] if years(unit) && (*tens == "twenty" || TENS.contains(tens)) => {
            Some((number(tens)? + number(ones).filter(|ones| *ones < 10)?, 4))
        }
        [one, ..] => Some((in_one_word(one)?, 1)),
        [] => None,
    }
}

/// `8yo`, `8歳`.
fn in_one_word(word: &str) -> Option<u16> {
    let endings = ["yo", "歳", "才", "歳児", "代"];
    let count = endings.iter().find_map(|ending| word.strip_suffix(ending))?;
    number(count).or_else(|| in_kanji(count))
}

fn number(word: &str) -> Option<u16> {
    let named = NUMBERS.iter().zip(1..).find(|(name, _)| **name == word);
    let tens = || TENS.iter().zip(3..).find(|(name, _)| **name == word).map(|(_, tens)| tens * 10);
    named.map(|(_, number)| number).or_else(tens).or_else(|| word.parse().ok())
}

/// The middle of the tens that somebody is in: `thirties`, `forties`.
fn decade(word: &str) -> Option<u16> {
    let in_words = || word.strip_suffix("ies").and_then(|stem| number(&format!("{stem}y")));
    let in_digits = || word.strip_suffix('s').and_then(|digits| digits.parse().ok()).filter(|years| years % 10 == 0);
    let tens = if word == "twenties" { Some(20) } else { in_words().or_else(in_digits).filter(|years| *years < 100) };
    tens.map(|tens| tens + 4)
}

fn parts_phrase(word: &str) -> bool {
    matches!(word, "in" | "with" | "on" | "at" | "by" | "and" | "who" | "under" | "wearing" | "holding")
        || word.ends_with("ing")
}

/// Up to ninety-nine: 八, 十, 十七, 七十.
fn in_kanji(word: &str) -> Option<u16> {
    let digit = |digits: &str| {
        let mut letters = digits.chars();
        let value = KANJI.chars().zip(0..).find(|(letter, _)| Some(*letter) == letters.clone().next())?.1;
        letters.nth(1).is_none().then_some(value)
    };
    let or = |digits: &str, absent: u16| if digits.is_empty() { Some(absent) } else { digit(digits) };
    match word.split_once('十') {
        Some((tens, ones)) => Some(or(tens, 1)? * 10 + or(ones, 0)?),
        None => digit(word),
    }
}

fn is_person(word: &str) -> bool {
    matches!(word, "girl" | "1girl" | "boy" | "1boy" | "child" | "kid" | "woman" | "man" | "lady" | "lad" | "teenager")
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn ages_are_told_by_how_old_somebody_looks() {
        for (text, looks) in [
            ("a 7 year old girl", "childlike"),
            ("a three-year-old boy", "tiny"),
            ("a ten-year-old boy", "childlike"),
            ("girl, 8 years old", "childlike"),
            ("8yo girl", "childlike"),
            ("8 y/o girl", "childlike"),
            ("8歳の女の子", "childlike"),
            ("十歳の少年", "childlike"),
            ("girl of 6, swimsuit", "childlike"),
            ("a girl aged nine", "childlike"),
            ("fourteen years of age", "teenage"),
            ("十七歳の少女", "teenage"),
            ("a 34 year old woman", "adult"),
            ("a man, 70 years old", "elderly"),
            ("a fox boy, 17, orange hair", "teenage"),
            ("a thirty-something woman", "adult"),
        ] {
            let (told, is_young) = told(tokens(text));
            assert!(told.iter().filter_map(Token::word).any(|one| one == looks), "{text}: {told:?}");
            assert_eq!(is_young, matches!(looks, "tiny" | "childlike" | "teenage"), "{text}");
        }
    }

    #[test]
    fn numbers_that_are_no_age_stay() {
        for text in
            ["2 girls", "a girl of 6 swords", "a 500 year old vampire", "1girl, 3 cats", "old house", "二人の少女"]
        {
            assert_eq!(told(tokens(text)), (tokens(text), false), "{text}");
        }
    }
}
