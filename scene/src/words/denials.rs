//! What somebody has not, in other words than `no` and `without`: `hatless`, `isn't wearing glasses`, `has taken off his helmet`.

use super::token::{Token, all_said, words_from};
use super::vocabulary::{Noun, Sense, look_up};
use super::wish::Wish;

/// The tokens with each of them said in the words of the tables.
pub fn denied(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        let words = words_from(&tokens, at);
        let told = told(&words).or_else(|| {
            let thing = lacking(words.first()?)?;
            Some((1, vec!["without".to_owned(), thing]))
        });
        if let Some((taken, told)) = told {
            let (start, end) = (tokens[at].start, tokens[at + taken - 1].end);
            let told: Vec<&str> = told.iter().map(String::as_str).collect();
            let words = all_said(&Token { start, end, ..tokens[at].clone() }, &told);
            tokens.splice(at..at + taken, words);
        }
        at += 1;
    }
    tokens
}

/// How many words it takes, and what is said for them.
fn told(words: &[&str]) -> Option<(usize, Vec<String>)> {
    let (taken, told): (usize, &[&str]) = match words {
        ["bareheaded", ..] => (1, &["without", "hat"]),
        ["bare", "headed", ..] => (2, &["without", "hat"]),
        ["shoeless" | "unshod", ..] => (1, &["barefoot"]),
        ["clean", "shaven" | "shaved", ..] => (2, &["without", "beard"]),
        ["unsmiling", ..] => (1, &["not", "smiling"]),
        ["no" | "without", "hair", "ribbon" | "ribbons" | "bow" | "bows", ..] => (3, &["without", "ribbon"]),
        ["no" | "without", "hair", thing, ..] if is_hairpin(thing) => (3, &["without", "hairpin"]),
        ["no" | "without" | "any", "hairpins" | "hairclips" | "hairclip", ..] => (2, &["without", "hairpin"]),
        ["with", "no", "shoes", ..] | ["without", "her" | "his" | "any", "shoes", ..] => (3, &["barefoot"]),
        ["without" | "no", "shoes" | "footwear", "on", ..] => (3, &["barefoot"]),
        ["without" | "no", "shoes" | "footwear", ..] => (2, &["barefoot"]),
        ["isn't" | "aren't" | "doesn't" | "don't" | "not", "wearing" | "wear", "any" | "a" | "her" | "his", ..] => {
            (3, &["without"])
        }
        ["isn't" | "aren't" | "doesn't" | "don't" | "not", "wearing" | "wear" | "have", ..] => (2, &["without"]),
        ["does" | "do" | "is" | "are", "not", "wearing" | "wear" | "have", "any" | "a" | "her" | "his", ..] => {
            (4, &["without"])
        }
        ["does" | "do" | "is" | "are", "not", "wearing" | "wear" | "have", ..] => (3, &["without"]),
        ["taken" | "took" | "takes" | "taking" | "pulled", "off", "her" | "his" | "the" | "their", rest @ ..]
            if names_what_is_worn(rest) =>
        {
            (3, &["without"])
        }
        ["removed" | "removes" | "removing", "her" | "his" | "the" | "their", rest @ ..]
            if names_what_is_worn(rest) =>
        {
            (2, &["without"])
        }
        _ => return None,
    };
    Some((taken, told.iter().map(|word| (*word).to_owned()).collect()))
}

/// What is worn in the hair.
fn is_hairpin(thing: &str) -> bool {
    matches!(
        thing.trim_end_matches('s'),
        "ornament" | "accessorie" | "accessory" | "decoration" | "clip" | "pin" | "flower" | "tie" | "band"
    )
}

/// `beardless`: without a beard.
fn lacking(word: &str) -> Option<String> {
    let thing = word.strip_suffix("less").filter(|_| look_up(&[word]).is_none())?;
    names_what_is_worn(&[thing]).then(|| thing.to_owned())
}

fn names_what_is_worn(words: &[&str]) -> bool {
    match look_up(words) {
        Some((Sense::Noun(noun, Some(Wish::Extra(_) | Wish::Necktie)), _)) => noun != Noun::Held,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::token::{tokens, word};

    fn said(text: &str) -> String {
        let tokens = denied(tokens(text));
        (0..tokens.len()).map(|at| word(&tokens, at)).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_lacking_is_without() {
        for (text, expected) in [
            ("a hatless cowboy", "a without hat cowboy"),
            ("a beardless wizard", "a without beard wizard"),
            ("a man who isn't wearing glasses", "a man who without glasses"),
            ("a knight who has taken off his helmet", "a knight who has without helmet"),
            ("a girl without shoes", "a girl barefoot"),
            ("a reckless boy", "a reckless boy"),
        ] {
            assert_eq!(said(text), expected, "{text}");
        }
    }
}
