//! A program of others, asked once: it gets bytes, gives bytes, and has a time and a size to keep to.
//!
//! No shell is between, its environment holds nothing of ours, and it is ended when its time is over. What it writes is data.

use std::ffi::OsStr;
use std::fmt;
use std::io::{ErrorKind, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// All that the program may know of where it runs: where programs, libraries and its own data lie.
const KEPT: [&str; 4] = ["PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TESSDATA_PREFIX"];
/// Between two looks whether it has ended.
const TICK: Duration = Duration::from_millis(2);
/// Of what it complains of, the last bytes are kept; when it has failed they are there at once, or held by what it left behind.
const COMPLAINT_BYTES_MAX: usize = 4_096;
const COMPLAINT_LETTERS_MAX: usize = 300;
const COMPLAINT_WAITS: Duration = Duration::from_millis(200);

pub struct Ask<'a> {
    pub program: &'a Path,
    pub words: &'a [&'a OsStr],
    pub input: Vec<u8>,
    pub lasts_at_most: Duration,
    pub output_bytes_max: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    Missing,
    NotStarted(String),
    TooSlow(Duration),
    TooMuch(usize),
    Ended(String),
}

impl fmt::Display for Broken {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => write!(to, "is not there"),
            Self::NotStarted(why) => write!(to, "cannot be started ({why})"),
            Self::TooSlow(limit) => write!(to, "was ended after {} s without an answer", limit.as_secs_f64()),
            Self::TooMuch(bytes) => write!(to, "was ended because it wrote more than {bytes} bytes"),
            Self::Ended(how) => write!(to, "failed ({how})"),
        }
    }
}

/// What the program wrote to its output.
pub fn ask(ask: Ask<'_>) -> Result<Vec<u8>, Broken> {
    let until = Instant::now() + ask.lasts_at_most;
    let (limit, most) = (ask.lasts_at_most, ask.output_bytes_max);
    let mut child = start(&ask)?;
    let (Some(mut to), Some(from)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(ended(child, Broken::NotStarted("it has no pipes".into())));
    };
    // A program that reads nothing and one that writes without end hold these threads, and not this one.
    let input = ask.input;
    std::thread::spawn(move || to.write_all(&input));
    let complaint = child.stderr.take().map(complaint);
    let (tell, told) = channel();
    std::thread::spawn(move || {
        let mut output = Vec::new();
        let read = from.take(most as u64 + 1).read_to_end(&mut output);
        let _ = tell.send(read.map(|_| output));
    });
    let output = match told.recv_timeout(until.saturating_duration_since(Instant::now())) {
        Ok(Ok(output)) if output.len() > most => return Err(ended(child, Broken::TooMuch(most))),
        Ok(Ok(output)) => output,
        Ok(Err(why)) => return Err(ended(child, Broken::Ended(why.to_string()))),
        Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
            return Err(ended(child, Broken::TooSlow(limit)));
        }
    };
    match wait(&mut child, until) {
        Some(status) if status.success() => Ok(output),
        Some(status) => {
            let said = complaint.and_then(|said| said.recv_timeout(COMPLAINT_WAITS).ok()).unwrap_or_default();
            let said = if said.is_empty() { said } else { format!(": {said}") };
            Err(Broken::Ended(format!("{status}{said}")))
        }
        None => Err(ended(child, Broken::TooSlow(limit))),
    }
}

fn start(ask: &Ask<'_>) -> Result<Child, Broken> {
    let mut command = Command::new(ask.program);
    command.args(ask.words).env_clear();
    command.envs(KEPT.into_iter().filter_map(|name| Some((name, std::env::var_os(name)?))));
    // One picture at a time is for one core; its own threads gain nothing and take those of others.
    command.env("OMP_THREAD_LIMIT", "1");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().map_err(|why| match why.kind() {
        ErrorKind::NotFound => Broken::Missing,
        _ => Broken::NotStarted(why.to_string()),
    })
}

/// It may have closed its output before it ends.
fn wait(child: &mut Child, until: Instant) -> Option<ExitStatus> {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if Instant::now() < until => std::thread::sleep(TICK),
            Ok(None) | Err(_) => return None,
        }
    }
}

/// Ends it, and takes its end in, so that nothing of it stays.
fn ended(mut child: Child, why: Broken) -> Broken {
    let _ = child.kill();
    let _ = child.wait();
    why
}

/// The last line of what it complains of. All of it is read, so that a program with much to say is not held up.
fn complaint(mut from: impl Read + Send + 'static) -> Receiver<String> {
    let (tell, told) = channel();
    std::thread::spawn(move || {
        let (mut kept, mut part) = (Vec::new(), [0; 1_024]);
        while let Ok(read @ 1..) = from.read(&mut part) {
            kept.extend_from_slice(&part[..read]);
            let over = kept.len().saturating_sub(COMPLAINT_BYTES_MAX);
            kept.drain(..over);
        }
        let text = String::from_utf8_lossy(&kept);
        let line = text.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        let plain = line.chars().filter(|letter| !letter.is_control());
        let _ = tell.send(plain.take(COMPLAINT_LETTERS_MAX).collect());
    });
    told
}
