//! Who is behind or beside somebody, named without an article: `a girl runs, surprised teacher in a tracksuit behind her`.

use super::company::{called, calls_one};
use super::token::{Piece, Token, word};
use super::vocabulary::look_up;

/// The tokens with an article before each such one: they are no more told of the one before.
pub fn with_articles(mut tokens: Vec<Token>) -> Vec<Token> {
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

/// Whether the thought that begins here is of somebody known by what they do, who is beside the one before.
fn is_bystander(tokens: &[Token]) -> bool {
    let count = tokens.iter().take_while(|token| token.word().is_some()).count();
    if count < 3 || !matches!(word(tokens, count - 1), "her" | "him" | "them") {
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
    }
}
