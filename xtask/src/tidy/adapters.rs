//! Adapters never use each other: they meet in `cli`, which builds them and hands them to the studio.

use super::house::ADAPTERS;
use super::problem::Problem;
use super::tree::{Crate, Tree};

pub fn check(tree: &Tree) -> Vec<Problem> {
    tree.crates().filter(|of| ADAPTERS.contains(&of.name.as_str())).flat_map(|of| check_crate(&of)).collect()
}

fn check_crate(of: &Crate) -> Vec<Problem> {
    let used = of.dependencies().into_iter().filter(|used| ADAPTERS.contains(&used.as_str()));
    let says = |used| format!("the adapter `{}` uses the adapter `{used}`; let `cli` bring them together", of.name);
    used.map(|used| Problem::refused(&of.manifest_path, 1, says(used))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_adapters_meet_only_in_the_binary() {
        let both = "[package]\n[dependencies]\nengines.workspace = true\nstudio.workspace = true";
        assert_eq!(check(&Tree::of(&[("server/Cargo.toml", both)])).len(), 1);
        assert_eq!(check(&Tree::of(&[("cli/Cargo.toml", both)])).len(), 0);
    }
}
