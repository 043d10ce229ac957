//! Our pictures drawn by other rasterizers, in the same run: resvg, built beside the workspace, and Skia from Python.

use std::path::Path;
use std::process::Command;

use crate::cargo;

const SKIA: &str = "skia-python==144.1";

/// `Err` holds an exit code.
pub fn run(root: &Path) -> Result<(), u8> {
    let place = cargo::target().join("peers");
    let pictures = place.join("svg");
    std::fs::create_dir_all(&pictures).map_err(|why| refuse(&format!("target/peers cannot be made: {why}")))?;
    let manifest = root.join("peers/Cargo.toml");
    let (manifest, built) = (manifest.to_string_lossy(), place.join("build"));
    let folder = pictures.to_string_lossy();
    let built = built.to_string_lossy();
    cargo::run(&["run", "--release", "--manifest-path", &manifest, "--target-dir", &built, "--", &folder])?;
    let python = place.join("venv/bin/python");
    let made = python.exists() || succeeds(Command::new("python3").args(["-m", "venv"]).arg(place.join("venv")));
    if !made || !succeeds(Command::new(&python).args(["-m", "pip", "install", "--quiet", SKIA])) {
        eprintln!("xtask: python3 with venv, or {SKIA}, IS MISSING, so Skia DID NOT DRAW.");
        return Ok(());
    }
    if succeeds(Command::new(&python).arg(root.join("peers/with_skia.py")).arg(&pictures)) {
        Ok(())
    } else {
        Err(refuse("Skia could not draw our pictures"))
    }
}

fn succeeds(command: &mut Command) -> bool {
    command.status().is_ok_and(|status| status.success())
}

fn refuse(why: &str) -> u8 {
    eprintln!("xtask: {why}");
    1
}
