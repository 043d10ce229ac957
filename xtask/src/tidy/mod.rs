//! The rules of ARCHITECTURE.md that the compiler does not hold, one rule a file, each a function of a [`tree::Tree`].

mod adapters;
mod document_references;
mod file_length;
mod floors;
mod function_length;
mod header;
mod house;
mod module_names;
mod named_once;
mod problem;
mod pure_dependencies;
mod pure_sources;
mod star_exports;
mod tokens;
pub mod tree;

use std::path::Path;

use problem::{Problem, Weight};
use tree::Tree;

const RULES: [fn(&Tree) -> Vec<Problem>; 11] = [
    floors::check,
    adapters::check,
    pure_dependencies::check,
    pure_sources::check,
    named_once::check,
    header::check,
    file_length::check,
    function_length::check,
    module_names::check,
    star_exports::check,
    document_references::check,
];

/// Says what is against the rules on stderr; `Err(1)` if anything is refused.
pub fn run(root: &Path) -> Result<(), u8> {
    let tree = Tree::read(root).map_err(|why| {
        eprintln!("tidy: the project cannot be read: {why}");
        1
    })?;
    let problems = check(&tree);
    for problem in &problems {
        eprintln!("tidy: {problem}");
    }
    let refused = problems.iter().filter(|problem| problem.weight == Weight::Refused).count();
    eprintln!("tidy: {} files, {refused} refused, {} warnings", tree.len(), problems.len() - refused);
    if refused == 0 { Ok(()) } else { Err(1) }
}

fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = tree.unreadable();
    problems.extend(RULES.iter().flat_map(|rule| rule(tree)));
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_project_keeps_its_rules() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies below the root");
        let tree = Tree::read(root).unwrap();
        assert!(tree.rust_files().any(|(path, _)| path == "xtask/src/tidy/mod.rs"), "the tree was not read");
        let refused: Vec<String> =
            check(&tree).iter().filter(|problem| problem.weight == Weight::Refused).map(ToString::to_string).collect();
        assert!(refused.is_empty(), "{}", refused.join("\n"));
    }

    #[test]
    fn files_that_no_rule_can_read_are_refused() {
        let tree = Tree::of(&[("canvas/src/path.rs", "//! Torn.\nfn f( {"), ("canvas/Cargo.toml", "[package")]);
        let paths: Vec<_> = tree.unreadable().into_iter().map(|problem| problem.path).collect();
        assert_eq!(paths, ["canvas/Cargo.toml", "canvas/src/path.rs"]);
    }
}
