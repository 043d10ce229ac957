//! A function has at most 70 lines from `fn` to its last brace, tests and functions inside macros included.

use super::problem::Problem;
use super::tokens::{Token, item_length};
use super::tree::Tree;

const REFUSED_ABOVE: usize = 70;

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, tokens) in tree.token_files() {
        for function in functions(&tokens).into_iter().filter(|function| function.lines > REFUSED_ABOVE) {
            let says = format!("`{}` has {} lines; {REFUSED_ABOVE} is the most", function.name, function.lines);
            problems.push(Problem::refused(path, function.first_line, says));
        }
    }
    problems
}

struct Function<'tokens> {
    name: &'tokens str,
    first_line: usize,
    lines: usize,
}

fn functions(tokens: &[Token]) -> Vec<Function<'_>> {
    let starts = tokens.windows(2).enumerate().filter(|(_, pair)| pair[0].word == "fn" && is_name(&pair[1].word));
    let function = |(at, pair): (usize, &'_ [Token])| {
        let first_line = pair[0].line;
        let last_line = tokens[at + item_length(&tokens[at..]) - 1].line;
        Function { name: &tokens[at + 1].word, first_line, lines: last_line - first_line + 1 }
    };
    starts.map(function).collect()
}

/// A pointer to a function, `fn(u8)`, has no name.
fn is_name(word: &str) -> bool {
    word.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> usize {
        check(&Tree::of(&[("canvas/src/path.rs", text)])).len()
    }

    /// `lines` lines from the line of `fn` to the closing brace.
    fn function(lines: usize) -> String {
        format!("fn a(b: [u8; 2]) {{\n{}}}\n", "b();\n".repeat(lines - 2))
    }

    #[test]
    fn seventy_lines_are_the_most() {
        assert_eq!(count(&function(70)), 0);
        assert_eq!(count(&function(71)), 1);
    }

    #[test]
    fn a_function_is_found_wherever_it_stands() {
        assert_eq!(count(&format!("impl A {{ {} }}", function(71))), 1);
        assert_eq!(count(&format!("proptest! {{ #[test] {} }}", function(71))), 1);
        assert_eq!(count(&format!("#[cfg(test)] mod tests {{ #[test] {} }}", function(71))), 1);
    }

    #[test]
    fn a_function_without_a_body_ends_at_its_semicolon() {
        assert_eq!(count(&format!("trait A {{ fn a(b: [u8; 2]) -> [u8; 2];\n{} }}", "\n".repeat(90))), 0);
        assert_eq!(count(&format!("struct A {{ a: fn(u8) -> u8, {} }}", "\n".repeat(90))), 0);
    }
}
