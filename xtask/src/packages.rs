//! Programs of others that tests need: looked for, then fetched by the ways of the distributions in turn.

use std::process::{Command, Stdio};

/// Program and words of a distribution's own way. It asks nothing and says little.
pub type Way<'a> = (&'a str, &'a [&'a str]);

/// As the distribution does it, as oneself and then as whoever may; says what it does, since it takes a minute.
pub fn fetch<T>(what: &str, ways: &[Way<'_>], find: impl Fn() -> Option<T>) -> Option<T> {
    for (program, words) in ways.iter().filter(|(program, _)| answers(program)) {
        eprintln!("xtask: no {what} here; trying `{program} {}`", words.join(" "));
        if *program == "apt-get" {
            // A list that cannot be refreshed may still be good enough.
            let _ = installs(program, &["update", "-qq"]);
        }
        if installs(program, words)
            && let Some(found) = find()
        {
            return Some(found);
        }
    }
    None
}

fn installs(program: &str, words: &[&str]) -> bool {
    let runs = |mut command: Command| {
        command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    let mut trusted = Command::new("sudo");
    trusted.args(["-n", program]);
    runs(Command::new(program)) || runs(trusted)
}

/// Whether it starts, and says its version.
pub fn answers(program: &str) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
