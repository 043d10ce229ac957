//! Who sits in whose lap.

use super::company::names_a_figure;
use super::token::{Token, all_said, word};

/// `sitting on her father's lap` is said as `lap sitting with her father`, `with her child on her lap` as `with her child lap sitting`:
/// whoever sits there is a child, and whose lap it is kin.
pub fn seated_on_laps(mut tokens: Vec<Token>) -> Vec<Token> {
    // Who reads to somebody has both hands at the book.
    let reads = tokens.iter().any(|token| matches!(token.word(), Some("reading" | "reads" | "read")));
    let mut at = 0;
    while at < tokens.len() && !reads {
        let is_lap = matches!(word(&tokens, at), "lap" | "laps" | "knee" | "knees");
        let owner = at.checked_sub(1).map(|before| word(&tokens, before));
        let on = |on: usize| matches!(word(&tokens, on), "on" | "in");
        if let Some(owner) = owner.filter(|_| is_lap) {
            let start = (at.saturating_sub(4)..at).rev().find(|start| on(*start));
            let from = start.map(|start| if start > 0 && sits(word(&tokens, start - 1)) { start - 1 } else { start });
            let is_person = from.is_some_and(|from| is_somebody_before(&tokens, from));
            if let (Some(start), Some(from), true) = (start, from, is_person && is_kin(owner)) {
                tokens.remove(at);
                let told = all_said(&tokens[from], &["lap", "sitting", "with"]);
                tokens.splice(from..=start, told);
            } else if let Some(start) = start.filter(|start| *start > 0 && *start + 2 == at)
                && matches!(owner, "his" | "her" | "their")
                && is_offspring(word(&tokens, start - 1))
            {
                let told = all_said(&tokens[start], &["lap", "sitting"]);
                tokens.splice(start..=at, told);
            }
        }
        at += 1;
    }
    tokens
}

fn sits(word: &str) -> bool {
    matches!(word, "sitting" | "sits" | "sat" | "seated")
}

/// Whether a person is named there, and no cat and no head.
fn is_somebody_before(tokens: &[Token], at: usize) -> bool {
    let before = |at: usize| at.checked_sub(1).map_or("", |before| word(tokens, before));
    let at = if matches!(before(at), "is" | "who" | "happily" | "quietly") { at - 1 } else { at };
    matches!(before(at), "he" | "she" | "who") || is_offspring(before(at)) || names_a_figure(&[before(at)])
}

/// Who has somebody small in the lap.
fn is_kin(word: &str) -> bool {
    let kin = ["father", "mother", "dad", "mom", "mum", "daddy", "mommy", "mama", "papa", "grandpa", "grandma"];
    kin.contains(&word)
        || matches!(word, "grandfather" | "grandmother" | "granny" | "uncle" | "aunt" | "parent" | "santa")
}

fn is_offspring(word: &str) -> bool {
    matches!(
        word,
        "child"
            | "kid"
            | "toddler"
            | "son"
            | "daughter"
            | "grandson"
            | "granddaughter"
            | "grandchild"
            | "niece"
            | "nephew"
    )
}

#[cfg(test)]
mod tests {
    use super::seated_on_laps;
    use crate::words::token::{Piece, tokens};

    #[test]
    fn who_sits_in_a_lap_is_told_of_kin_and_of_nobody_else() {
        let said = |text: &str| -> String {
            let words = seated_on_laps(tokens(text)).into_iter().filter_map(|token| match token.piece {
                Piece::Word(word) => Some(word),
                _ => None,
            });
            words.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(said("child sitting on her father's lap"), "child lap sitting with her father");
        assert_eq!(said("mother with her child on her lap"), "mother with her child lap sitting");
        assert_eq!(said("girl with a cat on her lap"), "girl with a cat on her lap");
        assert_eq!(said("cat on her grandmother's lap"), "cat on her grandmother lap");
        assert_eq!(said("head in his father's lap"), "head in his father lap");
    }
}
