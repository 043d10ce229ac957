//! Rust source as one flat row of words with their lines: comments gone, the inside of strings gone.
//!
//! A row of tokens and not a syntax tree, so that code inside macros (`proptest!`) is seen as well, and so that a fresh
//! clone does not first compile a parser of all of Rust.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// An identifier, one character of punctuation, a bracket, or `""` for a literal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub word: String,
    /// From 1.
    pub line: usize,
}

const CFG_TEST: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
const FILE_CFG_TEST: [&str; 8] = ["#", "!", "[", "cfg", "(", "test", ")", "]"];

impl Token {
    /// `None` if a bracket or a quote is left open.
    pub fn read(text: &str) -> Option<Vec<Self>> {
        let mut tokens = Vec::new();
        flatten(text.parse().ok()?, &mut tokens);
        Some(tokens)
    }

    fn new(word: impl Into<String>, line: usize) -> Self {
        Self { word: word.into(), line }
    }
}

/// Whether the words stand at the start of the row.
pub fn starts_with(tokens: &[Token], words: &[&str]) -> bool {
    tokens.len() >= words.len() && tokens.iter().zip(words).all(|(token, word)| token.word == *word)
}

/// The row without what is compiled for tests only: items under `#[cfg(test)]`, files under `#![cfg(test)]`.
pub fn without_tests(tokens: &[Token]) -> Vec<Token> {
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let rest = &tokens[at..];
        if starts_with(rest, &FILE_CFG_TEST) {
            return Vec::new();
        }
        if starts_with(rest, &CFG_TEST) {
            at += CFG_TEST.len() + item_length(&rest[CFG_TEST.len()..]);
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    kept
}

/// How many tokens the item at the start of the row has: up to its `;` or the end of its first `{}`.
pub fn item_length(tokens: &[Token]) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate() {
        match token.word.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" => depth = depth.saturating_sub(1),
            "}" if depth <= 1 => return at + 1,
            "}" => depth -= 1,
            ";" if depth == 0 => return at + 1,
            _ => {}
        }
    }
    tokens.len()
}

fn flatten(stream: TokenStream, tokens: &mut Vec<Token>) {
    for tree in stream {
        match tree {
            TokenTree::Ident(ident) => tokens.push(Token::new(ident.to_string(), ident.span().start().line)),
            TokenTree::Punct(punct) => tokens.push(Token::new(punct.as_char(), punct.span().start().line)),
            TokenTree::Literal(literal) => tokens.push(Token::new("", literal.span().start().line)),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                tokens.push(Token::new(open, group.span_open().start().line));
                flatten(group.stream(), tokens);
                tokens.push(Token::new(close, group.span_close().start().line));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> String {
        let words: Vec<_> = without_tests(&Token::read(text).unwrap()).into_iter().map(|token| token.word).collect();
        words.join(" ")
    }

    #[test]
    fn only_what_is_for_tests_is_left_out() {
        assert_eq!(kept("#[cfg(test)] mod tests { fn a() { b(); } } fn c() {}"), "fn c ( ) { }");
        assert_eq!(kept("#[cfg(test)] mod tests; use d;"), "use d ;");
        assert_eq!(kept("#[cfg(test)] const E: [u8; 2] = [1, 2]; use f;"), "use f ;");
        assert_eq!(kept("#[cfg(unix)] mod g;"), "# [ cfg ( unix ) ] mod g ;");
        assert_eq!(kept("//! For tests.\n#![cfg(test)]\nuse h;"), "");
    }

    #[test]
    fn comments_and_strings_have_no_words() {
        assert_eq!(kept("// std::fs\nlet a = \"std::fs\";"), "let a =  ;");
    }
}
