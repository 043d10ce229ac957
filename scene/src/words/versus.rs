//! `samurai vs ninja`: each of both is somebody, and they fight.

use super::reader::is_article;
use super::token::{Piece, Token, all_said, number, word};

/// The tokens with the one fighting the other.
pub fn opposed(tokens: Vec<Token>) -> Vec<Token> {
    let mut told = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        if !matches!(word(&tokens, at), "vs" | "versus") {
            told.push(tokens[at].clone());
            at += 1;
            continue;
        }
        // `vs.` ends no thought.
        let is_cut = word(&tokens, at) == "vs" && tokens.get(at + 1).is_some_and(|next| next.piece == Piece::Stop);
        let next = at + 1 + usize::from(is_cut);
        let has_article = is_article(word(&tokens, next)) || number(word(&tokens, next)).is_some();
        let words: &[&str] = if has_article { &["fighting"] } else { &["fighting", "a"] };
        told.extend(all_said(&tokens[at], words));
        at = next;
    }
    told
}

#[cfg(test)]
mod tests {
    use crate::tried::{brief, meanings};

    #[test]
    fn two_who_are_set_against_each_other_are_two_and_fight() {
        for words in ["samurai vs ninja, bamboo grove", "a samurai versus a ninja", "samurai vs. ninja"] {
            assert_eq!(crate::words::read(&brief(words, 1)).figures, 2, "{words}");
            assert!(meanings(words).iter().any(|meaning| meaning.starts_with("pose: fighting")), "{words}");
        }
    }
}
