//! The chores of the project, one word each: `cargo xtask test`, `check`, `tidy`, `serve`, `bless`.

mod bless;
mod browser;
mod cargo;
mod checks;
mod contact;
mod fuzz;
mod interop;
mod licenses;
mod packages;
mod peers;
mod sight;
mod tidy;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask test  [--quick]   format, tidy, clippy, then every test; what CI runs
cargo xtask check [--quick]   the same before a commit; a missing clippy or rustfmt fails it
cargo xtask tidy              the rules of the house alone
cargo xtask interop           other hands' readers look at our sealed files
cargo xtask browser           the pages in a real browser, as people use them
cargo xtask sight             what reads text in pictures is there, and the tagger built and tested beside the workspace
cargo xtask licenses          whether every dependency may be shipped, by deny.toml
cargo xtask serve [ARGS]      build and start the studio; ARGS go to `anykoma serve`
cargo xtask bench             the hot paths, each beside what it is compared with
cargo xtask bench screening [--missed]
                              how well names are seen, on sets of prompts; and what went wrong of those to tune on
cargo xtask bench fingerprints
                              how well pictures are known again, on pictures that the illustrator draws
cargo xtask peers             our pictures drawn by other rasterizers too, and how long each takes
cargo xtask fuzz  [TARGET] [--seconds N]
                              foreign bytes, guided by coverage: N seconds (60) for each target
cargo xtask bless             make today's pictures the golden ones, and a page of them and of contact sheets
    --quick                   leave clippy out";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((chore, rest)) = arguments.split_first() else {
        return refuse("say which chore");
    };
    let outcome = match chore.as_str() {
        "test" | "check" => match quick(rest) {
            Some(quick) => checks::run(&checks::Checks { quick, needs_tools: chore == "check" }),
            None => return refuse(&format!("`{chore}` knows only --quick")),
        },
        "tidy" if rest.is_empty() => tidy::run(&cargo::root()),
        "interop" if rest.is_empty() => interop::run(&cargo::root()),
        "browser" if rest.is_empty() => browser::run(&cargo::root()),
        "sight" if rest.is_empty() => sight::run(&cargo::root()),
        "licenses" if rest.is_empty() => licenses::run(&cargo::root()),
        "bench" if rest.is_empty() => bench(),
        "bench" if matches!(words(rest)[..], ["screening"] | ["screening", "--missed"] | ["fingerprints"]) => {
            recall(&words(rest))
        }
        "fuzz" => match fuzz::Fuzzing::parse(&words(rest)) {
            Some(wanted) => fuzz::run(&cargo::root(), &wanted),
            None => return refuse("`fuzz` knows one target and --seconds N"),
        },
        "peers" if rest.is_empty() => peers::run(&cargo::root()),
        "bless" if rest.is_empty() => bless::run(&cargo::root()),
        "serve" => cargo::run(&[&["run", "--release", "--", "serve"], &words(rest)[..]].concat()),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        _ => return refuse(&format!("`{}` is no chore", arguments.join(" "))),
    };
    // A failed child has said why itself; its exit code is handed on.
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(code) => ExitCode::from(code),
    }
}

/// The binary first, then the measures that call it.
fn bench() -> Result<(), u8> {
    cargo::run(&["build", "--release"])?;
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| cargo::root().join("target"), std::path::PathBuf::from);
    let binary = target.join("release/anykoma");
    cargo::run(&["run", "--release", "--quiet", "-p", "bench", "--", &binary.to_string_lossy()])
}

/// How well names are seen, and pictures known again: without the binary, whose build takes longer than the measure.
fn recall(words: &[&str]) -> Result<(), u8> {
    cargo::run(&[&["run", "--release", "--quiet", "-p", "bench", "--"], words].concat())
}

fn quick(rest: &[String]) -> Option<bool> {
    match words(rest)[..] {
        [] => Some(false),
        ["--quick"] => Some(true),
        _ => None,
    }
}

fn words(rest: &[String]) -> Vec<&str> {
    rest.iter().map(String::as_str).collect()
}

fn refuse(why: &str) -> ExitCode {
    eprintln!("xtask: {why}\n\n{USAGE}");
    ExitCode::from(2)
}
