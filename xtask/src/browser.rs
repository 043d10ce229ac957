//! The pages in a real browser: the binary serves, Chromium is driven over its own protocol (`cli/tests/browser`).
//!
//! Chromium is looked for, then fetched by the ways of the distributions in turn. Where none gives one, this fails and says so.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::packages::{Way, answers};
use crate::{cargo, packages};

const NAMES: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// Program and words of each distribution's own way. Each asks nothing and says little.
const WAYS: [Way<'_>; 5] = [
    ("apt-get", &["install", "-y", "-qq", "--no-install-recommends", "chromium"]),
    ("dnf", &["install", "-y", "-q", "chromium"]),
    ("pacman", &["-S", "--noconfirm", "--needed", "chromium"]),
    ("apk", &["add", "--quiet", "chromium"]),
    ("zypper", &["--non-interactive", "--quiet", "install", "chromium"]),
];

/// Of Node: its test runner and web streams as the tests use them.
const NODE_MAJOR_LEAST: u32 = 20;

/// `Err` holds an exit code.
pub fn run(root: &Path) -> Result<(), u8> {
    let old = format!("Node {NODE_MAJOR_LEAST} or newer IS MISSING, so the pages WERE NOT DRIVEN; install nodejs");
    node_major().filter(|major| *major >= NODE_MAJOR_LEAST).ok_or_else(|| refuse(&old))?;
    let ways = WAYS.map(|(program, _)| program).join(", ");
    let missing = format!(
        "Chromium IS MISSING and none of {ways} gave one, so the pages WERE NOT DRIVEN; install Chromium or Chrome, or say \
         with CHROMIUM=PROGRAM where it is"
    );
    let chromium = find().or_else(fetch).ok_or_else(|| refuse(&missing))?;
    cargo::run(&["build", "--release", "--quiet"])?;
    let tests = tests(&root.join("cli/tests/browser")).map_err(|why| refuse(&format!("no tests to drive: {why}")))?;
    let mut drive = Command::new("node");
    drive.args(["--test", "--test-reporter=spec"]).args(tests);
    drive.env("CHROMIUM", &chromium).env("ANYKOMA_BINARY", cargo::target().join("release/anykoma"));
    match drive.status() {
        Ok(status) if status.success() => Ok(()),
        _ => Err(refuse("a page does not do what a person expects of it")),
    }
}

/// One by one: newer versions of Node take no folder.
fn tests(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut tests = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            tests.push(path);
        }
    }
    tests.sort();
    if tests.is_empty() { Err(std::io::Error::other("the folder holds none")) } else { Ok(tests) }
}

fn find() -> Option<String> {
    let said = std::env::var("CHROMIUM").ok().filter(|name| !name.is_empty());
    said.into_iter().chain(NAMES.map(str::to_owned)).find(|name| answers(name))
}

fn fetch() -> Option<String> {
    packages::fetch("Chromium", &WAYS, find)
}

/// `v20.11.1` -> 20; nothing where there is no Node.
fn node_major() -> Option<u32> {
    let said = Command::new("node").arg("--version").stdin(Stdio::null()).output().ok()?;
    major(&String::from_utf8_lossy(&said.stdout))
}

fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

fn refuse(why: &str) -> u8 {
    eprintln!("xtask: {why}");
    1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tests_that_drive_the_pages_are_found_and_what_they_share_is_none() {
        let found = tests(&cargo::root().join("cli/tests/browser")).unwrap();
        let names: Vec<_> = found.iter().filter_map(|path| path.file_name()?.to_str()).collect();
        assert_eq!(names, ["pages.test.mjs", "person.test.mjs"]);
        assert!(tests(&cargo::root().join("xtask/src")).is_err(), "a folder without tests is no success");
    }

    #[test]
    fn the_version_of_node_is_read() {
        assert_eq!(major("v20.11.1\n"), Some(20));
        assert_eq!(major("node: not found"), None);
    }
}
