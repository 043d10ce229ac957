//! Only `credentials` names c2pa and only `store` names a database, in manifests and in sources, tests included.

use super::house::{NAMED_ONCE, crate_of};
use super::problem::Problem;
use super::tokens::{Token, starts_with};
use super::tree::Tree;

pub fn check(tree: &Tree) -> Vec<Problem> {
    NAMED_ONCE.iter().flat_map(|(foreign, owner)| check_one(tree, foreign, owner)).collect()
}

fn check_one(tree: &Tree, foreign: &str, owner: &str) -> Vec<Problem> {
    let says = || format!("only `{owner}` names `{foreign}`");
    let mut problems = Vec::new();
    for of in tree.crates().filter(|of| of.name != owner) {
        if of.dependencies_with_tests().iter().any(|used| used == foreign) {
            problems.push(Problem::refused(&of.manifest_path, 1, says()));
        }
    }
    let ident = foreign.replace('-', "_");
    for (path, tokens) in tree.token_files().filter(|(path, _)| crate_of(path) != owner) {
        problems.extend(lines(&tokens, &ident).into_iter().map(|line| Problem::refused(path, line, says())));
    }
    problems
}

/// Where the crate is named: at the head of a path, or right after `use` or `extern crate`.
fn lines(tokens: &[Token], ident: &str) -> Vec<usize> {
    let named = |at: &usize| {
        let is_use = *at > 0 && matches!(tokens[at - 1].word.as_str(), "use" | "crate");
        tokens[*at].word == ident && (is_use || starts_with(&tokens[at + 1..], &[":", ":"]))
    };
    (0..tokens.len()).filter(named).map(|at| tokens[at].line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(path: &str, text: &str) -> usize {
        check(&Tree::of(&[(path, text)])).len()
    }

    #[test]
    fn only_credentials_names_c2pa() {
        assert_eq!(count("studio/src/seal.rs", "use c2pa::Reader;"), 1);
        assert_eq!(count("cli/tests/seal.rs", "fn a() { c2pa::Reader::new(); }"), 1);
        assert_eq!(count("cli/Cargo.toml", "[package]\n[dev-dependencies]\nc2pa = '1'"), 1);
        assert_eq!(count("credentials/src/seal.rs", "use c2pa::Reader;"), 0);
        assert_eq!(count("studio/src/seal.rs", "// c2pa::Reader\nlet c2pa = \"c2pa::\";"), 0);
    }

    #[test]
    fn only_store_names_a_database() {
        assert_eq!(count("studio/src/work.rs", "use rusqlite::Connection;"), 1);
        assert_eq!(count("server/Cargo.toml", "[package]\n[dependencies]\ntokio-postgres = '1'"), 1);
        assert_eq!(count("server/src/works.rs", "use tokio_postgres as database;"), 1);
        assert_eq!(count("store/src/records.rs", "use rusqlite::Connection;"), 0);
    }
}
