//! Builds the fuzz targets with coverage and runs them one after another; says how far each came and what it found.
//!
//! The compiler is the stable one: its passes can be asked for coverage, and libFuzzer is a library like any other. What was
//! learned stays in `target/fuzz/corpus`, what breaks a property in `target/fuzz/findings` (docs/fuzzing.md).

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cargo;

/// Counters at every edge and the operands of every comparison, in the form that libFuzzer reads.
const FLAGS: &str = "-Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares \
    --cfg fuzzing";
const SECONDS: u32 = 60;
/// Enough for every property but that of whole files.
const INPUT_BYTES_MAX: usize = 4096;
/// The largest kept file twice over.
const FILE_BYTES_MAX: usize = 40_000;
/// One input that takes longer than this is a finding.
const TIMEOUT_SECONDS: u32 = 20;
/// And so is one that needs more memory than that; the largest property needs seventy.
const MEMORY_MB_MAX: u32 = 600;

/// What to run, and how long.
#[derive(Debug, PartialEq, Eq)]
pub struct Fuzzing {
    /// All where none is named.
    target: Option<String>,
    seconds: u32,
}

impl Fuzzing {
    /// `[TARGET] [--seconds N]`, in any order.
    pub fn parse(words: &[&str]) -> Option<Self> {
        let mut wanted = Self { target: None, seconds: SECONDS };
        let mut rest = words.iter();
        while let Some(word) = rest.next() {
            match *word {
                "--seconds" => wanted.seconds = rest.next()?.parse().ok().filter(|seconds| *seconds > 0)?,
                name if !name.starts_with('-') && wanted.target.is_none() => wanted.target = Some(name.into()),
                _ => return None,
            }
        }
        Some(wanted)
    }
}

/// How one target ended.
#[derive(Debug, Default, PartialEq, Eq)]
struct Outcome {
    executions: u64,
    /// Edges of the program that some input came by.
    edges: u64,
    found: bool,
}

/// `Err(1)` where a target found something, or could not be built.
pub fn run(root: &Path, wanted: &Fuzzing) -> Result<(), u8> {
    let all = targets(root)?;
    let chosen: Vec<&String> =
        all.iter().filter(|name| wanted.target.as_ref().is_none_or(|one| one == *name)).collect();
    if chosen.is_empty() {
        return Err(refuse(&format!("there is no such target; the targets are {}", all.join(", "))));
    }
    let place = cargo::target().join("fuzz");
    // Naming the target keeps the flags away from build scripts and macros, which run without the fuzzer.
    let host = cargo::host().map_err(|why| refuse(&why))?;
    build(root, &place, &host)?;
    println!("{:<22} {:>12} {:>9} {:>8}  findings", "target", "executions", "a second", "edges");
    let mut found = false;
    for name in chosen {
        let binary = place.join(&host).join("release").join(name);
        let outcome = fuzz(root, &Run { name, binary, place: &place, seconds: wanted.seconds })?;
        let rate = outcome.executions / u64::from(wanted.seconds);
        let told = if outcome.found { "see target/fuzz/findings" } else { "none" };
        println!("{name:<22} {:>12} {rate:>9} {:>8}  {told}", outcome.executions, outcome.edges);
        found |= outcome.found;
    }
    if found { Err(1) } else { Ok(()) }
}

/// The names of the files in `fuzz/targets`.
fn targets(root: &Path) -> Result<Vec<String>, u8> {
    let folder = root.join("fuzz/targets");
    let entries = std::fs::read_dir(&folder).map_err(|why| refuse(&format!("{}: {why}", folder.display())))?;
    let stem = |path: PathBuf| Some(path.file_stem()?.to_string_lossy().into_owned());
    let mut names: Vec<String> = entries.filter_map(|entry| stem(entry.ok()?.path())).collect();
    names.sort();
    Ok(names)
}

fn build(root: &Path, place: &Path, host: &str) -> Result<(), u8> {
    let manifest = root.join("fuzz/Cargo.toml").to_string_lossy().into_owned();
    let place = place.to_string_lossy().into_owned();
    let words = ["build", "--release", "--locked", "--bins", "--target", host, "--manifest-path", &manifest];
    cargo::run_with(&words, &[("RUSTFLAGS", FLAGS), ("CARGO_TARGET_DIR", &place)])
}

struct Run<'a> {
    name: &'a str,
    binary: PathBuf,
    place: &'a Path,
    seconds: u32,
}

fn fuzz(root: &Path, run: &Run<'_>) -> Result<Outcome, u8> {
    let (learned, findings) = (run.place.join("corpus").join(run.name), run.place.join("findings").join(run.name));
    for folder in [&learned, &findings] {
        std::fs::create_dir_all(folder).map_err(|why| refuse(&format!("{}: {why}", folder.display())))?;
    }
    let bytes = if run.name == "credentials_file" { FILE_BYTES_MAX } else { INPUT_BYTES_MAX };
    let mut command = Command::new(&run.binary);
    command
        .arg(format!("-max_total_time={}", run.seconds))
        .arg(format!("-timeout={TIMEOUT_SECONDS}"))
        .arg(format!("-rss_limit_mb={MEMORY_MB_MAX}"))
        .arg(format!("-max_len={bytes}"))
        .arg(format!("-artifact_prefix={}/", findings.display()))
        .arg("-print_final_stats=1")
        .arg(&learned)
        .arg(root.join("fuzz/corpus").join(run.name));
    let ended = command.output().map_err(|why| refuse(&format!("{} does not start: {why}", run.binary.display())))?;
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    if !ended.status.success() {
        eprintln!("{said}");
    }
    Ok(outcome(&said, ended.status.success()))
}

/// Out of what libFuzzer said: lines of `#123 NEW cov: 45 ft: 67 ...`, and its statistics at the end.
fn outcome(said: &str, ended_well: bool) -> Outcome {
    let number =
        |line: &str, after: &str| -> Option<u64> { line.split_once(after)?.1.split_whitespace().next()?.parse().ok() };
    let last = |after: &str| said.lines().rev().find_map(|line| number(line, after)).unwrap_or_default();
    Outcome { executions: last("stat::number_of_executed_units:"), edges: last(" cov: "), found: !ended_well }
}

fn refuse(why: &str) -> u8 {
    eprintln!("xtask: {why}");
    1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_and_seconds_may_be_named_in_any_order() {
        let fuzzing = |target: Option<&str>, seconds| Some(Fuzzing { target: target.map(str::to_owned), seconds });
        assert_eq!(Fuzzing::parse(&[]), fuzzing(None, SECONDS));
        assert_eq!(Fuzzing::parse(&["--seconds", "5", "canvas_edits"]), fuzzing(Some("canvas_edits"), 5));
        assert_eq!(Fuzzing::parse(&["canvas_edits", "--seconds", "5"]), fuzzing(Some("canvas_edits"), 5));
        for wrong in [&["--seconds"][..], &["--seconds", "0"], &["--seconds", "x"], &["a", "b"], &["--quick"]] {
            assert_eq!(Fuzzing::parse(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn what_libfuzzer_says_is_read() {
        let said = "#2 INITED cov: 10 ft: 11 corp: 1/1b\n#900\tNEW    cov: 45 ft: 67 corp: 9/90b\n\
                    stat::number_of_executed_units: 1234\nstat::average_exec_per_sec: 99\n";
        assert_eq!(outcome(said, true), Outcome { executions: 1234, edges: 45, found: false });
        assert_eq!(
            outcome("==1== ERROR: libFuzzer: deadly signal", false),
            Outcome { found: true, ..Outcome::default() }
        );
    }
}
