//! The pages in a real browser: the binary serves, Chromium is driven over its own protocol (`cli/tests/browser`).
//!
//! Chromium is looked for, then fetched by the distribution's own way. Where neither gives one, this fails and says so.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::cargo;

const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// `Err` holds an exit code.
pub fn run(root: &Path) -> Result<(), u8> {
    if !answers("node") {
        return Err(refuse("Node 20 or newer IS MISSING, so the pages WERE NOT DRIVEN; install nodejs"));
    }
    let missing = "Chromium IS MISSING and `apt-get install chromium` gave none, so the pages WERE NOT DRIVEN; install Chromium or \
        Chrome, or say with CHROMIUM=PROGRAM where it is";
    let chromium = find().or_else(fetch).ok_or_else(|| refuse(missing))?;
    cargo::run(&["build", "--release", "--quiet"])?;
    let mut drive = Command::new("node");
    drive.args(["--test", "--test-reporter=spec"]).arg(root.join("cli/tests/browser"));
    drive.env("CHROMIUM", &chromium).env("ANYKOMA_BINARY", cargo::target().join("release/anykoma"));
    match drive.status() {
        Ok(status) if status.success() => Ok(()),
        _ => Err(refuse("a page does not do what a person expects of it")),
    }
}

fn find() -> Option<String> {
    let said = std::env::var("CHROMIUM").ok().filter(|name| !name.is_empty());
    said.into_iter().chain(NAMES.map(str::to_owned)).find(|name| answers(name))
}

/// As the distribution does it; says what it does, since it takes a minute.
fn fetch() -> Option<String> {
    eprintln!("xtask: no Chromium here; trying `apt-get install chromium`");
    let apt = |words: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(words).env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    // A list that cannot be refreshed may still be good enough.
    let _ = apt(&["update", "-qq"]);
    apt(&["install", "-y", "-qq", "--no-install-recommends", "chromium"]).then(find).flatten()
}

fn answers(program: &str) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn refuse(why: &str) -> u8 {
    eprintln!("xtask: {why}");
    1
}
