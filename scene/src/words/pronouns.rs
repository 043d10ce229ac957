//! Who is there by a pronoun alone: `he carries her`, `her little brother clings to her sleeve`, 彼女は笑う.

use super::company::{calls_one, household, kind_called};
use super::people;
use super::token::{Piece, Token, all_said, said, word};
use crate::FigureKind;

/// The tokens with whoever is there by a pronoun alone named.
pub fn persons_of_pronouns(tokens: Vec<Token>) -> Vec<Token> {
    two_of_pronouns(owner_of_kin(named_again(theirs(in_japanese(tokens)))))
}

/// 彼女と歩く: she is there, where nobody who may be her was named.
fn in_japanese(mut tokens: Vec<Token>) -> Vec<Token> {
    // 彼女は青いドレス、彼は黒いスーツ.
    let says = |pronoun: &str| tokens.iter().any(|token| token.word() == Some(pronoun));
    if says("彼女") && says("彼") && !tokens.iter().any(names) {
        for token in &mut tokens {
            match token.word() {
                Some("彼女") => *token = said(token, "女性"),
                Some("彼") => *token = said(token, "男性"),
                _ => {}
            }
        }
        return tokens;
    }
    for at in 0..tokens.len() {
        let (called, is_male) = match word(&tokens, at) {
            "彼女" => ("少女", false),
            "彼" => ("少年", true),
            _ => continue,
        };
        let is_alike = |token: &Token| {
            token
                .word()
                .and_then(kind_called)
                .is_some_and(|kind| kind == FigureKind::Androgynous || is_male == people::is_male(kind))
        };
        let is_met = matches!(word(&tokens, at + 1), "と" | "を" | "に");
        if is_met && !tokens[..at].iter().any(is_alike) {
            tokens[at] = said(&tokens[at], called);
        }
    }
    tokens
}

fn names(token: &Token) -> bool {
    matches!(token.piece, Piece::Name(_))
        || token.word().is_some_and(|word| calls_one(word) || household(word).is_some())
}

/// `his eyes are red, hers are blue`: her eyes.
fn theirs(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 2;
    while at < tokens.len() {
        let owns = matches!(word(&tokens, at), "hers" | "his") && matches!(word(&tokens, at + 1), "is" | "are");
        let of =
            |at: &usize| matches!(word(&tokens, at - 1), "his" | "her" | "the" | "one") && is_part(word(&tokens, *at));
        if let Some(part) = (1..at).rev().find(of).filter(|_| owns) {
            let owner = if word(&tokens, at) == "hers" { "her" } else { "his" };
            let told = all_said(&tokens[at], &[owner, word(&tokens, part)]);
            tokens.splice(at..=at, told);
        }
        at += 1;
    }
    tokens
}

fn is_part(word: &str) -> bool {
    matches!(
        word,
        "hair"
            | "eyes"
            | "coat"
            | "dress"
            | "scarf"
            | "shirt"
            | "jacket"
            | "hat"
            | "cape"
            | "kimono"
            | "yukata"
            | "skin"
            | "cloak"
    )
}

/// Who belongs to somebody, and is named by that.
fn is_kin(word: &str) -> bool {
    matches!(
        word,
        "friend"
            | "brother"
            | "sister"
            | "mother"
            | "father"
            | "mom"
            | "dad"
            | "grandmother"
            | "grandfather"
            | "grandma"
            | "grandpa"
            | "son"
            | "daughter"
            | "husband"
            | "wife"
            | "boyfriend"
            | "girlfriend"
            | "partner"
            | "teacher"
            | "classmate"
            | "rival"
            | "master"
            | "companion"
            | "uncle"
            | "aunt"
            | "teammate"
    )
}

/// Where `her` stands before one who is called by what they are to her.
fn owner(tokens: &[Token], kin: usize) -> Option<usize> {
    let owned = |at: &usize| matches!(word(tokens, *at), "her" | "his");
    let describes = |at: usize| {
        matches!(word(tokens, at), "little" | "older" | "younger" | "best" | "big" | "old" | "baby" | "elder" | "young")
    };
    let is_own = is_kin(word(tokens, kin)) && !is_possessive(&tokens[kin]);
    (kin.saturating_sub(2)..kin).rev().find(owned).filter(|at| is_own && (at + 1..kin).all(describes))
}

fn is_possessive(token: &Token) -> bool {
    token.word().is_some_and(|word| token.end > token.start + word.len())
}

/// `with his father, his father wears a suit`: the same father.
fn named_again(mut tokens: Vec<Token>) -> Vec<Token> {
    for kin in 2..tokens.len() {
        let Some(at) = owner(&tokens, kin) else { continue };
        let called = word(&tokens, kin).to_owned();
        let whose = word(&tokens, at).to_owned();
        let before = (0..at).any(|earlier| {
            word(&tokens, earlier) == called && owner(&tokens, earlier).is_some_and(|of| word(&tokens, of) == whose)
        });
        // `a boy and his brother, her brother` are two.
        if before && matches!(tokens[at - 1].piece, Piece::Comma | Piece::Stop) {
            tokens[at] = said(&tokens[at], "the");
        }
    }
    tokens
}

/// `her little brother clings to her sleeve, she wears a uniform`: she is there too.
fn owner_of_kin(mut tokens: Vec<Token>) -> Vec<Token> {
    let named: Vec<usize> = (0..tokens.len()).filter(|at| names(&tokens[*at])).collect();
    let Some(first) = named.first().copied() else { return tokens };
    let Some(of) = owner(&tokens, first).filter(|_| named.iter().all(|at| owner(&tokens, *at).is_some())) else {
        return tokens;
    };
    let is_hers = word(&tokens, of) == "her";
    let is_grown = matches!(word(&tokens, first), "son" | "daughter" | "husband" | "wife");
    let called = match (is_hers, is_grown) {
        (true, true) => "woman",
        (true, false) => "girl",
        (false, true) => "man",
        (false, false) => "boy",
    };
    if of > 0 {
        let told = all_said(&tokens[0], &["a", called]);
        tokens.splice(0..0, told);
        return tokens;
    }
    let pronouns: &[&str] = if is_hers { &["she", "her"] } else { &["he", "him", "his"] };
    if let Some(next) = (first + 1..tokens.len()).find(|at| pronouns.contains(&word(&tokens, *at))) {
        let told = all_said(&tokens[next], &["a", called]);
        tokens.splice(next..=next, told);
        tokens[of] = said(&tokens[of], "a");
    }
    tokens
}

/// `he carries her`, `they hold hands`: two, where nobody is named.
fn two_of_pronouns(mut tokens: Vec<Token>) -> Vec<Token> {
    let names = |token: &Token| {
        matches!(token.piece, Piece::Name(_))
            || token.word().is_some_and(|word| calls_one(word) || household(word).is_some())
    };
    if tokens.iter().any(names) {
        return tokens;
    }
    let first = |words: &[&str]| tokens.iter().position(|token| token.word().is_some_and(|word| words.contains(&word)));
    let (he, she, they) = (first(&["he", "him"]), first(&["she", "her"]), first(&["they"]));
    // One person may be `they` too.
    let says_two = |word: &str| {
        matches!(word, "each" | "both" | "together" | "hug" | "kiss" | "embrace" | "waltz" | "back" | "hands" | "fight")
    };
    let is_of_two = tokens.iter().filter_map(Token::word).any(says_two);
    let is_subject = |at: usize| matches!(word(&tokens, at), "he" | "she");
    let told: Vec<(usize, &[&str])> = match (he, she, they) {
        (Some(he), Some(she), _) if is_subject(he) || is_subject(she) => {
            vec![(he, &["a", "boy"][..]), (she, &["a", "girl"][..])]
        }
        (None, None, Some(they)) if is_of_two => vec![(they, &["two", "people"][..])],
        _ => Vec::new(),
    };
    let mut told = told;
    told.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    for (at, words) in told {
        let words = all_said(&tokens[at], words);
        tokens.splice(at..=at, words);
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn who_is_there_by_a_pronoun_is_named() {
        for (text, expected) in [
            ("her little brother clings to her sleeve", "a little brother clings to a girl sleeve"),
            ("walking with her father", "a girl walking with her father"),
            ("a boy and his father, his father wears a hat", "a boy and his father the father wears a hat"),
            (
                "a boy and a girl, his eyes are red, hers are blue",
                "a boy and a girl his eyes are red her eyes are blue",
            ),
            ("彼女と歩く少年", "少女 と 歩く 少年"),
            ("in her father's coat", "in her father coat"),
        ] {
            let told = persons_of_pronouns(tokens(text));
            assert_eq!(told.iter().filter_map(Token::word).collect::<Vec<_>>().join(" "), expected);
        }
    }
}
