//! No module is called utils, common, manager, helper, service, core or types: the thought would not be finished.

use super::problem::Problem;
use super::tree::Tree;

const UNFINISHED: [&str; 11] =
    ["util", "utils", "common", "manager", "managers", "helper", "helpers", "service", "services", "core", "types"];

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, tokens) in tree.token_files() {
        let parts = path.trim_end_matches(".rs").split('/');
        let in_path = parts.filter(|part| is_unfinished(part)).map(|part| (part.to_owned(), 1));
        // `mod a;` names a file, which the path tells; `mod a {` has none.
        let inside = tokens.windows(3).filter(|three| three[0].word == "mod" && three[2].word == "{");
        let inside = inside.filter(|three| is_unfinished(&three[1].word));
        let inside = inside.map(|three| (three[1].word.clone(), three[1].line));
        let says = |name| format!("`{name}` says nothing of what is in it; use a word of the glossary");
        problems.extend(in_path.chain(inside).map(|(name, line)| Problem::refused(path, line, says(name))));
    }
    problems
}

fn is_unfinished(name: &str) -> bool {
    UNFINISHED.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(path: &str, text: &str) -> usize {
        check(&Tree::of(&[(path, text)])).len()
    }

    #[test]
    fn a_name_that_says_nothing_is_refused() {
        assert_eq!(count("canvas/src/utils.rs", ""), 1);
        assert_eq!(count("canvas/src/types/mod.rs", ""), 1);
        assert_eq!(count("canvas/tests/common/mod.rs", ""), 1);
        assert_eq!(count("core/src/lib.rs", ""), 1);
        assert_eq!(count("canvas/src/path.rs", "mod helper { }"), 1);
    }

    #[test]
    fn a_name_that_only_holds_such_a_word_is_free() {
        assert_eq!(count("canvas/src/common_ground.rs", "use core::fmt; fn helper() {} mod path;"), 0);
    }
}
