//! `lib.rs` is a table of contents: every public name stands there, none comes in by a star.

use super::problem::Problem;
use super::tokens::{Token, item_length};
use super::tree::Tree;

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, tokens) in tree.token_files().filter(|(path, _)| path.ends_with("src/lib.rs")) {
        let says = || "`pub use` with a star; write the public names out".to_owned();
        problems.extend(lines(&tokens).into_iter().map(|line| Problem::refused(path, line, says())));
    }
    problems
}

/// Where a public `use` with a star begins; `pub(crate)` is not public.
fn lines(tokens: &[Token]) -> Vec<usize> {
    let starts = tokens.windows(2).enumerate().filter(|(_, pair)| pair[0].word == "pub" && pair[1].word == "use");
    let starred = starts.filter(|(at, _)| use_words(&tokens[*at..]).iter().any(|token| token.word == "*"));
    starred.map(|(_, pair)| pair[0].line).collect()
}

/// A `use` ends at its semicolon, after any braces.
fn use_words(tokens: &[Token]) -> &[Token] {
    let end = tokens.iter().position(|token| token.word == ";").unwrap_or_else(|| item_length(tokens));
    &tokens[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(path: &str, text: &str) -> usize {
        check(&Tree::of(&[(path, text)])).len()
    }

    #[test]
    fn public_names_are_written_out() {
        assert_eq!(count("canvas/src/lib.rs", "pub use path::*;"), 1);
        assert_eq!(count("canvas/src/lib.rs", "pub use {path::{Path, Verb}, color::*};"), 1);
        assert_eq!(count("canvas/src/lib.rs", "pub use path::{Path, Verb}; const A: u8 = 2 * 3;"), 0);
        assert_eq!(count("canvas/src/lib.rs", "use path::*;"), 0);
        assert_eq!(count("canvas/src/edit.rs", "pub use path::*;"), 0);
    }
}
