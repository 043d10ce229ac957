//! `her granddaughter, a small girl with pigtails`: one person, said twice.

use super::company::calls_one;
use super::token::{Piece, Token, word};

/// How far after its article the noun of the second saying stands at most.
const FARTHEST: usize = 4;

/// The tokens without the first saying where the second says more: `teaches a small girl with pigtails`.
pub fn said_once(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at + 4 < tokens.len() {
        if is_said_twice(&tokens, at) {
            tokens.drain(at..at + 3);
        }
        at += 1;
    }
    tokens
}

/// Whether somebody's own is named at `at`, and after a comma once more.
fn is_said_twice(tokens: &[Token], at: usize) -> bool {
    let is_own = matches!(word(tokens, at), "her" | "his" | "their" | "my");
    let article = at + 3;
    is_own
        && is_kin(word(tokens, at + 1))
        && tokens[at + 2].piece == Piece::Comma
        && matches!(word(tokens, article), "a" | "an")
        && (article + 1..=article + FARTHEST).take_while(|next| !word(tokens, *next).is_empty()).any(|next| {
            matches!(word(tokens, next), "girl" | "boy" | "woman" | "man" | "child" | "toddler" | "teenager" | "lady")
                && calls_one(word(tokens, next))
        })
}

fn is_kin(name: &str) -> bool {
    matches!(
        name,
        "granddaughter"
            | "grandson"
            | "grandchild"
            | "daughter"
            | "son"
            | "child"
            | "sister"
            | "brother"
            | "wife"
            | "husband"
            | "girlfriend"
            | "boyfriend"
            | "friend"
            | "student"
            | "pupil"
            | "apprentice"
            | "master"
            | "niece"
            | "nephew"
            | "partner"
            | "rival"
            | "mother"
            | "father"
            | "companion"
            | "classmate"
    )
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn told(text: &str) -> String {
        said_once(tokens(text)).iter().filter_map(Token::word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn who_is_said_twice_is_one() {
        let text = "teaches her granddaughter, a small girl with pigtails, to fold";
        assert_eq!(told(text), "teaches a small girl with pigtails to fold");
    }

    #[test]
    fn those_of_a_list_are_several() {
        for text in ["a mother, a girl and a boy", "her daughter and a small boy", "with her daughter, two girls"] {
            assert_eq!(told(text), tokens(text).iter().filter_map(Token::word).collect::<Vec<_>>().join(" "));
        }
    }
}
