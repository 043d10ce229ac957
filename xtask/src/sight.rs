//! What looks at pictures from outside: Tesseract, which tests ask, is fetched where it is not there; the tagger is built and
//! tested beside the workspace.

use std::path::Path;
use std::process::Command;

use crate::cargo;
use crate::packages::{self, Way};

/// Each with its data for English and Japanese.
const WAYS: [Way<'_>; 5] = [
    ("apt-get", &["install", "-y", "-qq", "--no-install-recommends", "tesseract-ocr", "tesseract-ocr-jpn"]),
    ("dnf", &["install", "-y", "-q", "tesseract", "tesseract-langpack-jpn"]),
    ("pacman", &["-S", "--noconfirm", "--needed", "tesseract", "tesseract-data-eng", "tesseract-data-jpn"]),
    ("apk", &["add", "--quiet", "tesseract-ocr", "tesseract-ocr-data-eng", "tesseract-ocr-data-jpn"]),
    ("zypper", &["--non-interactive", "--quiet", "install", "tesseract-ocr", "tesseract-ocr-traineddata-japanese"]),
];

/// `Err` holds an exit code.
pub fn run(root: &Path) -> Result<(), u8> {
    if find().or_else(|| packages::fetch("Tesseract for English and Japanese", &WAYS, find)).is_none() {
        let ways = WAYS.map(|(program, _)| program).join(", ");
        eprintln!("xtask: Tesseract with its data for eng and jpn IS MISSING and none of {ways} gave it; install it");
        return Err(1);
    }
    let manifest = root.join("tagger/Cargo.toml");
    let (manifest, built) = (manifest.to_string_lossy(), cargo::target().join("tagger"));
    let built = ["--release", "--locked", "--manifest-path", &manifest, "--target-dir", &built.to_string_lossy()];
    // The program too, so that whoever ran the tests has it: target/tagger/release/anykoma-tagger.
    cargo::run(&[&["build"], &built[..]].concat())?;
    cargo::run(&[&["test"], &built[..]].concat())
}

fn find() -> Option<()> {
    let listed = Command::new("tesseract").arg("--list-langs").output().ok()?;
    // Older ones list them among their errors.
    let told = [listed.stdout, listed.stderr].concat();
    let told = String::from_utf8_lossy(&told);
    let reads = |language: &str| told.lines().any(|line| line.trim() == language);
    (reads("eng") && reads("jpn")).then_some(())
}
