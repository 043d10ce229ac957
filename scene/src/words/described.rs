//! Who is described after having been named: 老人と孫が座る、灰色の帽子の老人、青い服の男の子 is about two.

use super::company::{calls_one, kind_called};
use super::people::may_be;
use super::token::{Piece, Token, said, word};

/// The tokens with a clause that ends in somebody who is there already said of that one: 老人は灰色の帽子.
pub fn described_again(mut tokens: Vec<Token>) -> Vec<Token> {
    let clauses = clauses(&tokens);
    let Some((first, later)) = clauses.split_first() else { return tokens };
    let named: Vec<String> =
        (first.0..first.1).map(|at| word(&tokens, at)).filter(|word| is_one(word)).map(Into::into).collect();
    if named.len() < 2 {
        return tokens;
    }
    let meant: Vec<(usize, usize, String)> =
        later.iter().filter_map(|&(from, to)| Some((from, to, meant(&tokens, (from, to), &named)?))).collect();
    // One who is described so may be somebody else; where each of several is, nobody else is there.
    let is_each = meant.len() == named.len() && named.iter().all(|name| meant.iter().any(|(.., one)| one == name));
    if !is_each {
        return tokens;
    }
    for (from, to, name) in meant.into_iter().rev() {
        let last = tokens.remove(to - 1);
        tokens.remove(to - 2);
        let start = tokens[from].start;
        let topic = Token { start, end: start, ..said(&last, "は") };
        tokens.insert(from, topic);
        tokens.insert(from, Token { start, end: start, ..said(&last, &name) });
    }
    tokens
}

fn is_one(word: &str) -> bool {
    !word.is_ascii() && calls_one(word)
}

/// Where each clause begins and ends.
fn clauses(tokens: &[Token]) -> Vec<(usize, usize)> {
    let ends = |at: &usize| matches!(tokens[*at].piece, Piece::Comma | Piece::Stop);
    let mut from = 0;
    let mut clauses = Vec::new();
    for to in (0..tokens.len()).filter(ends).chain([tokens.len()]) {
        if to > from {
            clauses.push((from, to));
        }
        from = to + 1;
    }
    clauses
}

/// Whom a clause like 灰色の帽子の老人 is about, of those who are named; nobody where more than one is named in it.
fn meant(tokens: &[Token], (from, to): (usize, usize), named: &[String]) -> Option<String> {
    let last = word(tokens, to - 1);
    let only = (from..to).filter(|at| is_one(word(tokens, *at))).count() == 1;
    if to < from + 3 || !only || !is_one(last) || word(tokens, to - 2) != "の" {
        return None;
    }
    if let Some(name) = named.iter().find(|name| *name == last) {
        return Some(name.clone());
    }
    let kind = kind_called(last)?;
    let mut alike = named.iter().filter(|name| kind_called(name).is_some_and(|one| may_be(kind, one)));
    let one = alike.next_back()?;
    Some(one.clone())
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn told(text: &str) -> String {
        described_again(tokens(text)).iter().filter_map(Token::word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn who_is_described_was_named() {
        let two = told("おじいさんと孫が座る、灰色の帽子のおじいさん、青い服の男の子");
        assert!(two.contains("おじいさん は 灰色 の 帽子") && two.contains("孫 は 青い"), "{two}");
        assert!(!told("少女が座る、灰色の帽子のおじいさん").contains('は'));
    }
}
