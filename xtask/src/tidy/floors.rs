//! A crate uses crates on lower floors only, and every crate has a floor.

use super::house::{BESIDE, floor};
use super::problem::Problem;
use super::tree::{Crate, Tree};

pub fn check(tree: &Tree) -> Vec<Problem> {
    tree.crates().flat_map(|of| check_crate(&of)).collect()
}

fn check_crate(of: &Crate) -> Vec<Problem> {
    let name = of.name.as_str();
    let refused = |says| Problem::refused(&of.manifest_path, 1, says);
    let here = match floor(name) {
        Some(here) => here,
        // Above every floor: it may use all of them.
        None if BESIDE.contains(&name) => u8::MAX,
        None => {
            return vec![refused(format!("`{name}` has no floor; give it one in ARCHITECTURE.md and in tidy"))];
        }
    };
    let mut problems = Vec::new();
    for used in of.dependencies() {
        // What stands beside the floors may use what else does.
        if BESIDE.contains(&used.as_str()) && here != u8::MAX {
            problems.push(refused(format!("`{used}` is for tests and chores; nothing is built from it")));
        } else if floor(&used).is_some_and(|there| there >= here) {
            problems.push(refused(format!("`{name}` (floor {here}) uses `{used}`, which is not on a lower floor")));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(folder: &str, manifest: &str) -> usize {
        check(&Tree::of(&[(&format!("{folder}/Cargo.toml"), manifest)])).len()
    }

    #[test]
    fn a_crate_uses_lower_floors_only() {
        assert_eq!(count("studio", "[package]\n[dependencies]\nrecord.workspace = true"), 0);
        assert_eq!(count("record", "[package]\n[dependencies]\nstudio.workspace = true"), 1);
        assert_eq!(count("canvas", "[package]\n[dependencies]\nrecord.workspace = true"), 1);
        assert_eq!(count("canvas", "[package]\n[dependencies]\nx = { package = 'cli' }"), 1);
    }

    #[test]
    fn tests_may_look_up_and_nothing_is_built_from_them() {
        assert_eq!(count("studio", "[package]\n[dev-dependencies]\ntesting.workspace = true"), 0);
        assert_eq!(count("studio", "[package]\n[dependencies]\ntesting.workspace = true"), 1);
        assert_eq!(count("fuzz", "[package]\n[dependencies]\ntesting.workspace = true"), 0);
        assert_eq!(count("testing", "[package]\n[dependencies]\nstore.workspace = true"), 0);
    }

    #[test]
    fn a_crate_without_a_floor_is_refused() {
        assert_eq!(count("attic", "[package]"), 1);
    }
}
