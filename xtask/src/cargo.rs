//! Calls cargo in the root of the project, its output streaming through.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The root of the project: the folder above this crate.
pub fn root() -> PathBuf {
    // At run time first: a target folder that two clones share holds the path of whichever built last.
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let here = here.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    here.parent().map(Path::to_path_buf).expect("this crate lies one folder below the root")
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Runs `cargo WORDS`; `Err` holds the exit code, for the caller to hand on.
pub fn run(words: &[&str]) -> Result<(), u8> {
    run_with(words, &[])
}

/// Like [`run`], with more variables in the environment.
pub fn run_with(words: &[&str], variables: &[(&str, &str)]) -> Result<(), u8> {
    eprintln!("xtask: cargo {}", words.join(" "));
    match command().args(words).envs(variables.iter().copied()).status() {
        Ok(status) if status.success() => Ok(()),
        // No code means that a signal ended it.
        Ok(status) => Err(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)),
        Err(why) => {
            eprintln!("xtask: cargo does not start: {why}");
            Err(1)
        }
    }
}

/// What `cargo WORDS` writes to its output.
pub fn output(words: &[&str]) -> Result<String, String> {
    let ended = command().args(words).stderr(Stdio::inherit()).output();
    let ended = ended.map_err(|why| format!("cargo does not start: {why}"))?;
    let told = String::from_utf8(ended.stdout).map_err(|_| "cargo does not speak UTF-8".to_owned())?;
    if ended.status.success() { Ok(told) } else { Err(format!("cargo {} failed", words.join(" "))) }
}

/// The kind of machine that this is, as the compiler calls it.
pub fn host() -> Result<String, String> {
    let told = Command::new("rustc").arg("-vV").output().map_err(|why| format!("rustc does not start: {why}"))?;
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "rustc does not say which machine this is".into())
}

/// Whether the subcommand answers when asked for its version.
pub fn has(subcommand: &str) -> bool {
    let asked = command().args([subcommand, "--version"]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    asked.is_ok_and(|status| status.success())
}

/// Cargo without what the cargo that started this program says about it: build scripts that watch those variables would
/// run again at each change between `cargo xtask` and plain `cargo`.
fn command() -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root());
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&*name);
        }
    }
    command
}
