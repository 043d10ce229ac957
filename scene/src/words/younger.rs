//! `two sisters, one visibly younger, watch the sea`: what both do is theirs, and who is younger is told after it.

use super::token::{Piece, Token, said, word};

/// The sentence without the aside, and `the younger one` at its end.
pub fn told_last(mut tokens: Vec<Token>) -> Vec<Token> {
    let is_comma = |token: Option<&Token>| token.is_some_and(|token| token.piece == Piece::Comma);
    let mut at = 0;
    while at < tokens.len() {
        let (taken, compared) = aside(&tokens, at + 1);
        let is_aside = taken > 0 && is_comma(tokens.get(at)) && is_comma(tokens.get(at + 1 + taken));
        if !is_aside {
            at += 1;
            continue;
        }
        let removed: Vec<Token> = tokens.drain(at..=at + taken).collect();
        tokens.remove(at);
        let stop = tokens[at..].iter().position(|token| token.piece == Piece::Stop);
        let end = stop.map_or(tokens.len(), |stop| at + stop);
        let one = &removed[1];
        let told = ["the", compared, "one"].map(|text| said(one, text));
        tokens.splice(end..end, std::iter::once(removed[0].clone()).chain(told));
    }
    tokens
}

/// How many words say there that one of them is younger or shorter.
fn aside(tokens: &[Token], at: usize) -> (usize, &'static str) {
    if word(tokens, at) != "one" {
        return (0, "");
    }
    let graded =
        matches!(word(tokens, at + 1), "visibly" | "clearly" | "much" | "noticeably" | "slightly" | "obviously");
    let named = at + 1 + usize::from(graded);
    let compared = match word(tokens, named) {
        "younger" => "younger",
        "shorter" | "smaller" => "shorter",
        "taller" | "bigger" => "taller",
        _ => return (0, ""),
    };
    // `one younger than the other`.
    let than = word(tokens, named + 1) == "than";
    (named + 1 - at + if than { 3 } else { 0 }, compared)
}
