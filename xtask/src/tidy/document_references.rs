//! A document that names a function as `path/to/file.rs#name` names one that is there, and ARCHITECTURE.md every crate.

use super::problem::Problem;
use super::tree::Tree;

const ARCHITECTURE: &str = "ARCHITECTURE.md";

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = missing_crates(tree);
    for (path, text) in tree.documents() {
        for (at, line) in text.lines().enumerate() {
            let lost = references(line).filter(|(file, name)| !is_there(tree, file, name));
            let says = |(file, name)| format!("there is no `{name}` in `{file}`");
            problems.extend(lost.map(|reference| Problem::refused(path, at + 1, says(reference))));
        }
    }
    problems
}

/// Every `file.rs#name` that the line holds between backticks.
fn references(line: &str) -> impl Iterator<Item = (&str, &str)> {
    let quoted = line.split('`').skip(1).step_by(2);
    quoted.filter_map(|text| text.split_once('#')).filter(|(file, _)| file.ends_with(".rs"))
}

fn is_there(tree: &Tree, file: &str, name: &str) -> bool {
    tree.text(file).is_some_and(|text| text.contains(&format!("fn {name}(")))
}

fn missing_crates(tree: &Tree) -> Vec<Problem> {
    let Some(text) = tree.text(ARCHITECTURE) else {
        return Vec::new();
    };
    let missing = tree.crates().filter(|of| !text.contains(&format!("| `{}` |", of.name)));
    let says = |name| format!("the crate `{name}` has no row in the table of floors");
    missing.map(|of| Problem::refused(ARCHITECTURE, 1, says(of.name))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(line: &str) -> usize {
        check(&Tree::of(&[("docs/a.md", line), ("canvas/src/path.rs", "fn bends() {}")])).len()
    }

    #[test]
    fn a_document_names_only_functions_that_are_there() {
        assert_eq!(count("held by `canvas/src/path.rs#bends`"), 0);
        assert_eq!(count("held by `canvas/src/path.rs#breaks`"), 1);
        assert_eq!(count("`canvas/src/path.rs#bends`, `canvas/src/road.rs#bends`"), 1);
        assert_eq!(count("`#heading` and `C#` and canvas/src/path.rs#unquoted"), 0);
    }

    #[test]
    fn a_crate_without_a_row_is_refused() {
        let tree = |table| Tree::of(&[("ARCHITECTURE.md", table), ("canvas/Cargo.toml", "[package]")]);
        assert_eq!(check(&tree("| 1 | `canvas` | the document |")).len(), 0);
        assert_eq!(check(&tree("| 1 | `record` | the record |")).len(), 1);
    }
}
