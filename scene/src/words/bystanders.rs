//! Others who are named without an article: `a girl runs, surprised teacher in a tracksuit behind her`, `samurai vs ninja`.

use super::company::{called, calls_one};
use super::reader::is_article;
use super::token::{Piece, Token, number, said, word};
use super::vocabulary::look_up;

/// The tokens with an article before each such one: they are no more told of the one before.
pub fn with_articles(tokens: Vec<Token>) -> Vec<Token> {
    let mut tokens = against_each_other(tokens);
    let mut at = 1;
    while at < tokens.len() {
        let begins = matches!(tokens[at - 1].piece, Piece::Comma | Piece::Stop);
        if begins && is_bystander(&tokens[at..]) {
            let start = tokens[at].start;
            tokens.insert(at, Token { piece: Piece::Word("a".into()), start, end: start });
            at += 1;
        }
        at += 1;
    }
    tokens
}

/// `samurai vs ninja` are a samurai and a ninja.
fn against_each_other(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 1;
    while at + 1 < tokens.len() {
        let is_against = matches!(word(&tokens, at), "vs" | "versus") && calls_one(word(&tokens, at - 1));
        let begins = tokens[..at].iter().rposition(|token| token.word().is_none()).map_or(0, |mark| mark + 1);
        if is_against && (at + 1..at + 4).any(|other| calls_one(word(&tokens, other))) {
            tokens[at] = said(&tokens[at], "and");
            for from in [at + 1, begins] {
                if !is_introduced(word(&tokens, from)) {
                    let start = tokens[from].start;
                    tokens.insert(from, Token { piece: Piece::Word("a".into()), start, end: start });
                    at += 1;
                }
            }
        }
        at += 1;
    }
    tokens
}

fn is_introduced(word: &str) -> bool {
    let is_counted = word.starts_with(|letter: char| letter.is_ascii_digit()) || number(word).is_some();
    is_article(word) || is_counted || word == "another"
}

/// Whether the thought that begins here is of somebody known by what they do, who is beside the one before.
fn is_bystander(tokens: &[Token]) -> bool {
    let count = tokens.iter().take_while(|token| token.word().is_some()).count();
    if count < 3 || is_introduced(word(tokens, 0)) || !matches!(word(tokens, count - 1), "her" | "him" | "them") {
        return false;
    }
    let is_beside = matches!(word(tokens, count - 2), "behind" | "beside" | "near" | "to" | "by");
    let has_role =
        |word: &str| look_up(&[word]).and_then(|(sense, _)| called(sense)).is_some_and(|one| one.role.is_some());
    let first = (0..count.min(3)).find(|at| calls_one(word(tokens, *at)));
    is_beside && first.is_some_and(|at| has_role(word(tokens, at)))
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn who_is_behind_her_is_another() {
        let told =
            |text: &str| with_articles(tokens(text)).iter().filter_map(Token::word).collect::<Vec<_>>().join(" ");
        assert_eq!(told("a girl, surprised teacher behind her"), "a girl a surprised teacher behind her");
        assert_eq!(told("1girl, 1boy, boy behind her"), "1girl 1boy boy behind her");
        assert_eq!(told("a girl, cat beside her"), "a girl cat beside her");
        assert_eq!(told("a girl, a surprised teacher behind her"), "a girl a surprised teacher behind her");
        assert_eq!(told("samurai vs masked ninja, rain"), "a samurai and a masked ninja rain");
        assert_eq!(told("a knight versus a dragon"), "a knight versus a dragon");
    }
}
