//! Line 1 of every Rust file is `//!` and says what the file is.

use super::problem::Problem;
use super::tree::Tree;

pub fn check(tree: &Tree) -> Vec<Problem> {
    let says = || "line 1 is not `//! One sentence that says what this is.`".to_owned();
    let bare = tree.rust_files().filter(|(_, text)| !has_header(text));
    bare.map(|(path, _)| Problem::refused(path, 1, says())).collect()
}

fn has_header(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    first.strip_prefix("//! ").is_some_and(|sentence| !sentence.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> usize {
        check(&Tree::of(&[("canvas/src/path.rs", text)])).len()
    }

    #[test]
    fn a_file_begins_with_what_it_is() {
        assert_eq!(count("//! A path.\nuse a;"), 0);
        for bare in ["use a;", "", "//!\n//! Late.", "//!   ", "\n//! A path.", "// A path."] {
            assert_eq!(count(bare), 1, "{bare:?}");
        }
    }
}
