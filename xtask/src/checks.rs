//! Every check in one row: format, tidy, clippy, other hands' readers, what looks at pictures, the
//! pages in a browser, tests. The first that fails ends the row.
//!
//! Tests come last, so that the last lines are the test runner's own summary.

use crate::{browser, cargo, interop, licenses, sight, tidy};

/// How to run the row.
pub struct Checks {
    /// Leave clippy out: it compiles the metadata of every dependency once more.
    pub quick: bool,
    /// Whether a missing rustfmt or clippy is a failure; otherwise it is said aloud, and the rest runs.
    pub needs_tools: bool,
}

/// `Err` holds the exit code of the check that failed.
pub fn run(checks: &Checks) -> Result<(), u8> {
    let format: &[&str] = &["fmt", "--all", "--check"];
    step("format", checks.tool("fmt", "rustfmt", format))?;
    // Outside of the workspace, and in the same hand.
    for manifest in ["fuzz/Cargo.toml", "peers/Cargo.toml", "tagger/Cargo.toml"] {
        let words: &[&str] = &["fmt", "--manifest-path", manifest, "--check"];
        step("format", checks.tool("fmt", "rustfmt", words))?;
    }
    step("tidy", tidy::run(&cargo::root()))?;
    step("licenses", licenses::run(&cargo::root()))?;
    let clippy = ["clippy", "--release", "--workspace", "--all-targets", "--", "-D", "warnings"];
    if checks.quick {
        eprintln!("xtask: --quick: CLIPPY DID NOT RUN");
    } else {
        step("clippy", checks.tool("clippy", "clippy", &clippy))?;
    }
    step("interop", interop::run(&cargo::root()))?;
    step("sight", sight::run(&cargo::root()))?;
    step("browser", browser::run(&cargo::root()))?;
    cargo::run(&["test", "--release", "--workspace"])
}

impl Checks {
    fn tool(&self, subcommand: &str, component: &str, words: &[&str]) -> Result<(), u8> {
        if cargo::has(subcommand) {
            return cargo::run(words);
        }
        eprintln!("xtask: {component} IS MISSING, so `cargo {subcommand}` DID NOT RUN.");
        eprintln!("xtask: get it with `rustup component add {component}`.");
        if self.needs_tools { Err(1) } else { Ok(()) }
    }
}

fn step(name: &str, outcome: Result<(), u8>) -> Result<(), u8> {
    outcome.inspect_err(|_| eprintln!("xtask: {name} FAILED; what comes after it did not run"))
}
