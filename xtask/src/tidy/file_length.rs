//! A file has at most 800 lines, and from 501 on it is asked which two things are in it.

use super::problem::Problem;
use super::tree::Tree;

const REFUSED_ABOVE: usize = 800;
const WARNED_ABOVE: usize = 500;

pub fn check(tree: &Tree) -> Vec<Problem> {
    tree.rust_files().filter_map(|(path, text)| judge(path, text.lines().count())).collect()
}

fn judge(path: &str, lines: usize) -> Option<Problem> {
    let says = format!("{lines} lines: which two things are in it?");
    if lines > REFUSED_ABOVE {
        Some(Problem::refused(path, lines, says))
    } else {
        (lines > WARNED_ABOVE).then(|| Problem::warning(path, lines, says))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::problem::Weight;

    fn weight(lines: usize) -> Option<Weight> {
        let text = "//! A line.\n".repeat(lines);
        check(&Tree::of(&[("canvas/src/path.rs", &text)])).first().map(|problem| problem.weight)
    }

    #[test]
    fn a_long_file_is_warned_of_and_an_overlong_one_refused() {
        assert_eq!(weight(500), None);
        assert_eq!(weight(501), Some(Weight::Warning));
        assert_eq!(weight(800), Some(Weight::Warning));
        assert_eq!(weight(801), Some(Weight::Refused));
    }
}
