//! A pure crate is built only from what stands in its list: nothing with a runtime, network, clock or randomness.

use super::house::allowed;
use super::problem::Problem;
use super::tree::Tree;

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for of in tree.crates() {
        let Some(allowed) = allowed(&of.name) else { continue };
        for used in of.dependencies() {
            if !allowed.contains(&used.as_str()) {
                let says = format!("the pure crate `{}` may not be built from `{used}`", of.name);
                problems.push(Problem::refused(&of.manifest_path, 1, says));
            }
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
    fn a_pure_crate_is_built_from_its_list_only() {
        assert_eq!(count("canvas", "[package]\n[dependencies]\nkurbo = '1'"), 0);
        assert_eq!(count("canvas", "[package]\n[dependencies]\ntokio = '1'"), 1);
        assert_eq!(count("canvas", "[package]\n[build-dependencies]\ngetrandom = '1'"), 1);
        assert_eq!(count("canvas", "[package]\n[target.'cfg(unix)'.dependencies]\nlibc = '1'"), 1);
        assert_eq!(count("canvas", "[package]\n[dependencies]\nkurbo = { package = 'rayon' }"), 1);
    }

    #[test]
    fn tests_of_a_pure_crate_and_other_crates_are_free() {
        assert_eq!(count("canvas", "[package]\n[dev-dependencies]\ntokio = '1'"), 0);
        assert_eq!(count("store", "[package]\n[dependencies]\ngetrandom = '1'"), 0);
    }
}
