//! Readers of other hands look at our sealed files: the official Python package and an independent TypeScript one.
//!
//! Both are fetched into `target/interop` at pinned versions. A machine without Python or npm is told what did not run.

use std::path::Path;
use std::process::Command;

use crate::cargo;

const PYTHON_PACKAGE: &str = "c2pa-python==0.38.1";
const NODE_PACKAGE: &str = "@trustnxt/c2pa-ts@0.9.4";

/// `Err` holds an exit code.
pub fn run(root: &Path) -> Result<(), u8> {
    let place = root.join("target/interop");
    let samples = place.join("samples");
    std::fs::create_dir_all(&samples).map_err(|error| refuse(&format!("target/interop cannot be made: {error}")))?;
    let folder = samples.to_string_lossy().into_owned();
    // Built as the tests build it: alone it would compile its dependencies once more with fewer features.
    cargo::run(&["test", "--release", "--workspace", "--no-run", "--quiet"])?;
    check(Command::new(cargo::target().join("release/examples/seal_samples")).arg(&folder))?;
    python(root, &place, &folder)?;
    node(root, &place, &folder)
}

fn python(root: &Path, place: &Path, samples: &str) -> Result<(), u8> {
    let venv = place.join("venv");
    let python = venv.join("bin/python");
    if !python.exists() && !succeeds(Command::new("python3").args(["-m", "venv"]).arg(&venv)) {
        return missing("python3 with its venv module", "c2pa-python");
    }
    if !succeeds(Command::new(&python).args(["-m", "pip", "install", "--quiet", PYTHON_PACKAGE])) {
        return missing(PYTHON_PACKAGE, "c2pa-python");
    }
    check(Command::new(&python).arg(root.join("credentials/tests/interop/check.py")).arg(samples))
}

fn node(root: &Path, place: &Path, samples: &str) -> Result<(), u8> {
    let folder = place.join("node");
    let script = folder.join("check.mjs");
    let copied = std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::copy(root.join("credentials/tests/interop/check.mjs"), &script));
    copied.map_err(|error| refuse(&format!("target/interop cannot be written: {error}")))?;
    let install = ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", NODE_PACKAGE];
    if !succeeds(Command::new("npm").args(install).arg("--prefix").arg(&folder)) {
        return missing("npm, or the package it fetches", "c2pa-ts");
    }
    check(Command::new("node").arg(&script).arg(samples))
}

fn succeeds(command: &mut Command) -> bool {
    command.status().is_ok_and(|status| status.success())
}

fn check(command: &mut Command) -> Result<(), u8> {
    if succeeds(command) { Ok(()) } else { Err(refuse("another reader refuses our files")) }
}

/// Said loudly: what does not run here is not checked here.
#[expect(clippy::unnecessary_wraps, reason = "a check that cannot run is one of the ways a check ends")]
fn missing(what: &str, check: &str) -> Result<(), u8> {
    eprintln!("xtask: {what} IS MISSING, so the files WERE NOT READ by {check}.");
    Ok(())
}

fn refuse(why: &str) -> u8 {
    eprintln!("xtask: {why}");
    1
}
