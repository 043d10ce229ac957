//! Makes today's pictures the golden ones, by running every `tests/golden.rs` with `ANYKOMA_BLESS=1`, and lays them side
//! by side with yesterday's on one page, beside contact sheets of what the illustrator can draw.

use std::path::Path;

use crate::cargo;
use crate::contact;
use crate::tidy::tree::Tree;

/// `Err` holds the exit code of the golden test that failed, or 1 where there is none to run.
pub fn run(root: &Path) -> Result<(), u8> {
    let tree = Tree::read(root).map_err(|why| {
        eprintln!("xtask: the project cannot be read: {why}");
        1
    })?;
    let crates = golden(&tree);
    if crates.is_empty() {
        eprintln!("xtask: no crate has a tests/golden.rs");
        return Err(1);
    }
    for name in &crates {
        let words = ["test", "--release", "-p", name, "--test", "golden"];
        cargo::run_with(&words, &[("ANYKOMA_BLESS", "1")])?;
    }
    let page = contact::write(root, &crates).map_err(|why| {
        eprintln!("xtask: the pictures are blessed, but the page of them cannot be made: {why}");
        1
    })?;
    eprintln!("xtask: blessed; look at {} before you commit it", page.display());
    Ok(())
}

fn golden(tree: &Tree) -> Vec<&str> {
    tree.rust_files().filter_map(|(path, _)| path.strip_suffix("/tests/golden.rs")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_crate_with_golden_pictures_is_found() {
        let tree = Tree::of(&[("a/tests/golden.rs", ""), ("b/tests/other.rs", ""), ("c/tests/golden.rs", "")]);
        assert_eq!(golden(&tree), ["a", "c"]);
    }
}
