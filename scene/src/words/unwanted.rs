//! What is not drawn at all: sexual content, told before anything is drawn.

use super::token::{is_unspaced, tokens};

/// Words that ask for it wherever they stand, but after a *no*.
const WORDS: [&str; 62] = [
    "nsfw",
    "nude",
    "nudes",
    "nudity",
    "naked",
    "topless",
    "bottomless",
    "undressed",
    "undressing",
    "unclothed",
    "porn",
    "pornographic",
    "pornography",
    "hentai",
    "sex",
    "sexual",
    "sexually",
    "sexy",
    "erotic",
    "erotica",
    "ecchi",
    "lewd",
    "ahegao",
    "cum",
    "penis",
    "vagina",
    "vulva",
    "genital",
    "genitals",
    "genitalia",
    "pussy",
    "nipple",
    "nipples",
    "areola",
    "areolae",
    "masturbating",
    "masturbation",
    "orgasm",
    "blowjob",
    "fellatio",
    "cunnilingus",
    "bdsm",
    "bondage",
    "fetish",
    "upskirt",
    "pantyshot",
    "cameltoe",
    "seductive",
    "seductively",
    "stripping",
    "striptease",
    "fornication",
    "rape",
    "raped",
    "xxx",
    "r18",
    "uncensored",
    "camgirl",
    "horny",
    "aroused",
    "milf",
    "lolicon",
];

/// Of several words.
const PHRASES: [&[&str]; 9] = [
    &["panty", "shot"],
    &["no", "clothes"],
    &["without", "clothes"],
    &["no", "clothing"],
    &["without", "clothing"],
    &["bare", "breasts"],
    &["making", "love"],
    &["r", "18"],
    &["no", "panties"],
];

/// Parts of a Japanese text.
const UNSPACED: [&str; 21] = [
    "裸",
    "ヌード",
    "エロ",
    "性的",
    "セックス",
    "性行為",
    "性交",
    "おっぱい",
    "乳首",
    "乳房",
    "陰部",
    "性器",
    "パンチラ",
    "下着姿",
    "18禁",
    "１８禁",
    "服を着ていない",
    "ポルノ",
    "半裸",
    "アヘ顔",
    "脱衣",
];

/// Where the same letters mean something else: bare feet, a clown, a tree in winter.
const HARMLESS: [&str; 8] = ["裸足", "裸眼", "裸馬", "裸の木", "裸電球", "ピエロ", "キエロ", "裸一貫"];

/// The words that ask for sexual content, as they were written; none where nothing does.
pub fn sexual(text: &str) -> Option<&str> {
    let tokens = tokens(text);
    let words: Vec<&str> = tokens.iter().map(|token| token.word().unwrap_or_default()).collect();
    let found = (0..tokens.len()).find_map(|at| {
        let count = asks(&words[at..])?;
        (!is_refused(&words[..at]) && !is_harmless(&words, at)).then(|| (tokens[at].start, tokens[at + count - 1].end))
    });
    found.map(|(start, end)| &text[start..end]).or_else(|| unspaced(text))
}

fn asks(words: &[&str]) -> Option<usize> {
    if WORDS.contains(&words[0]) {
        return Some(1);
    }
    PHRASES.iter().find(|phrase| words.starts_with(phrase)).map(|phrase| phrase.len())
}

/// `no nudity`, `not sexual`.
fn is_refused(before: &[&str]) -> bool {
    before.iter().rev().take(3).take_while(|word| !word.is_empty()).any(|word| {
        matches!(*word, "no" | "not" | "non" | "without" | "never" | "avoid" | "isn't" | "nothing" | "zero")
    })
}

fn is_harmless(words: &[&str], at: usize) -> bool {
    let next = words.get(at + 1).copied().unwrap_or("");
    let before = at.checked_sub(1).map_or("", |before| words[before]);
    match words[at] {
        "naked" => matches!(next, "eye" | "tree" | "trees" | "branches" | "blade" | "flame"),
        "sex" => matches!(before, "same" | "opposite"),
        "nude" => matches!(next, "lipstick" | "heels" | "color" | "pumps"),
        "stripping" => matches!(next, "paint" | "wallpaper"),
        _ => false,
    }
}

fn unspaced(text: &str) -> Option<&str> {
    if !text.chars().any(is_unspaced) {
        return None;
    }
    let hides = |at: usize, length: usize| {
        let covers = |(start, other): (usize, &str)| start <= at && at + length <= start + other.len();
        HARMLESS.iter().any(|harmless| text.match_indices(harmless).any(covers))
    };
    let refused =
        |end: usize| ["なし", "無し", "ではない", "じゃない", "禁止"].iter().any(|no| text[end..].starts_with(no));
    UNSPACED.iter().find_map(|part| {
        let found = text.match_indices(part).find(|(at, _)| !hides(*at, part.len()) && !refused(at + part.len()));
        found.map(|(at, _)| &text[at..at + part.len()])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sexual_content_is_found_in_sentences_tags_and_japanese() {
        for (text, found) in [
            ("a naked woman on a beach", "naked"),
            ("1girl, nsfw, bed", "nsfw"),
            ("1girl, panty_shot", "panty_shot"),
            ("a girl with no clothes", "no clothes"),
            ("Topless, smile", "Topless"),
            ("全裸の女性", "裸"),
            ("エロい女の子", "エロ"),
            ("a picture of two people having SEX", "SEX"),
        ] {
            assert_eq!(sexual(text), Some(found), "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_it_is_drawn() {
        for text in [
            "a girl on a beach in a swimsuit",
            "no nudity, a girl",
            "a naked tree in winter",
            "裸足の少女",
            "ピエロの少年",
            "a boy from Essex",
            "同性カップル",
            "sfw, 1girl",
            "a same sex couple holding hands",
            "",
        ] {
            assert_eq!(sexual(text), None, "{text}");
        }
    }
}
