//! Who is named twice in other words and is one: `multiple girls, 3girls`, `2girls, mother and daughter`, `his partner, a
//! woman with a bob`.

use super::company::{calls_one, is_plural, kind_called};
use super::relations::is_number;
use super::token::{Piece, Token, word};
use crate::scene::FigureKind;

/// The tokens with everybody named once.
pub fn named_once(tokens: Vec<Token>) -> Vec<Token> {
    without_apposition(said_once(tokens))
}

/// `multiple girls, 3girls` are three, and who is `dressed like a fairy` is dressed as one.
fn said_once(mut tokens: Vec<Token>) -> Vec<Token> {
    let counts = |tokens: &[Token], at: usize, whom: &str| is_number(word(tokens, at)) && word(tokens, at + 1) == whom;
    let mut at = 0;
    while at < tokens.len() {
        let whom = word(&tokens, at + 1).to_owned();
        let is_told = word(&tokens, at) == "multiple" && (0..tokens.len()).any(|other| counts(&tokens, other, &whom));
        if is_told || counts_kin(&tokens, at) {
            let taken = if is_told || !word(&tokens, at).starts_with('1') { 2 } else { 1 };
            tokens.drain(at..at + taken);
        } else if word(&tokens, at) == "twin" && matches!(whom.as_str(), "brother" | "sister") {
            tokens.remove(at);
        } else if word(&tokens, at) == "an" && whom == "older" && is_grown(word(&tokens, at + 2)) {
            tokens[at + 1].piece = Piece::Word("old".into());
        } else if word(&tokens, at) == "dressed" && whom == "like" {
            tokens[at + 1].piece = Piece::Word("as".into());
        }
        at += 1;
    }
    tokens
}

/// `his partner, a woman with a bob`: who she is is said by what follows the comma.
fn without_apposition(mut tokens: Vec<Token>) -> Vec<Token> {
    let is_anybody = |word: &str| kind_called(word) == Some(FigureKind::Androgynous) && !is_plural(word);
    let is_sure = |word: &str| matches!(word, "woman" | "man" | "girl" | "boy" | "lady");
    let mut at = 0;
    while at + 4 < tokens.len() {
        let is_owned = matches!(word(&tokens, at), "his" | "her" | "their") && is_anybody(word(&tokens, at + 1));
        let follows = tokens[at + 2].piece == Piece::Comma && matches!(word(&tokens, at + 3), "a" | "an");
        let ends = (at + 4..at + 8).take_while(|next| !word(&tokens, *next).is_empty());
        if is_owned && follows && ends.into_iter().any(|next| is_sure(word(&tokens, next))) {
            tokens.drain(at + 1..at + 3);
        }
        at += 1;
    }
    tokens
}

/// `2girls, mother and daughter`: the tag that counts them names nobody else.
fn counts_kin(tokens: &[Token], at: usize) -> bool {
    let is_count = is_number(word(tokens, at)) && matches!(word(tokens, at + 1), "girls" | "boys")
        || matches!(word(tokens, at), "1girl" | "1boy");
    let is_kin = |word: &str| {
        matches!(word, "mother" | "father" | "daughter" | "son" | "sister" | "brother" | "grandmother" | "grandfather")
    };
    let ends = |at: Option<usize>| at.is_none_or(|at| word(tokens, at).is_empty());
    let is_tag = |from: usize| {
        is_kin(word(tokens, from))
            && word(tokens, from + 1) == "and"
            && is_kin(word(tokens, from + 2))
            && ends(from.checked_sub(1))
            && ends(Some(from + 3))
    };
    is_count && (at..tokens.len()).any(is_tag)
}

/// Whom years make old: an older officer, and no older sister.
fn is_grown(word: &str) -> bool {
    let is_young = matches!(
        word,
        "sister" | "brother" | "sibling" | "girl" | "boy" | "child" | "kid" | "student" | "schoolgirl" | "schoolboy"
    );
    calls_one(word) && !is_young
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn who_is_named_twice_is_one() {
        for (text, expected) in [
            ("multiple girls, 3girls", " 3 girls"),
            ("2girls, mother and daughter", " mother and daughter"),
            ("a man and his partner, a woman with a bob", "a man and his a woman with a bob"),
            ("a man and his wife, a dog", "a man and his wife  a dog"),
            ("an older officer, an older sister", "an old officer  an older sister"),
        ] {
            let told = named_once(tokens(text));
            let told: Vec<&str> = told.iter().map(|token| token.word().unwrap_or_default()).collect();
            assert_eq!(told.join(" "), expected, "{text}");
        }
    }
}
