//! Processes of their own: this test binary again, doing one job on a folder until it is done, or killed.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use store::Store;
use studio::{Append, Blobs, Records, StoreError};

use crate::scene::acts;

const JOB: &str = "ANYKOMA_TEST_JOB";
const FOLDER: &str = "ANYKOMA_TEST_FOLDER";
const WORK: &str = "ANYKOMA_TEST_WORK";

/// What a child does.
#[derive(Clone, Copy, Debug)]
pub enum Job {
    /// Appends with and without blobs, sequencing between, until it is refused.
    Append,
    /// Appends forty acts to its own work and forty to one that others append to as well.
    Compete,
    /// Opens the folder and appends one act.
    Once,
    /// Puts one blob of a mebibyte.
    Put,
    /// Keeps the database locked until it is killed.
    Hold,
}

/// An act that a child was told is durable.
#[derive(Clone, Debug)]
pub struct Acknowledged {
    pub work: String,
    /// Acts in the record then.
    pub size: u64,
    /// Commitment of the newest one, lower-case hex.
    pub commitment: String,
    /// The blob that it names.
    pub blob: Option<String>,
}

/// The command that does a job, with the folder and work it is about.
pub fn command(program: &Path, job: Job, folder: &Path, work: &str) -> Command {
    let mut command = Command::new(program);
    about(&mut command, job, folder, work);
    command.args(arguments());
    command
}

/// As [`command`] under a shell's limit of so many KiB a file, and without the signal that would end it there.
pub fn limited_command(kibibytes: u64, job: Job, folder: &Path, work: &str) -> Command {
    let mut command = Command::new("sh");
    // `ulimit -f` counts in blocks of 512 bytes.
    let script = format!("trap '' XFSZ; ulimit -f {}; exec \"$0\" \"$@\"", kibibytes * 2);
    about(&mut command, job, folder, work);
    command.args(["-c", &script]).arg(program()).args(arguments());
    command
}

pub fn program() -> PathBuf {
    std::env::current_exe().expect("a test knows its own file")
}

fn arguments() -> [&'static str; 5] {
    ["--ignored", "--exact", "child::does_its_job", "--nocapture", "--test-threads=1"]
}

fn about(command: &mut Command, job: Job, folder: &Path, work: &str) {
    command.env(JOB, format!("{job:?}")).env(FOLDER, folder).env(WORK, work);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
}

/// A child that was started.
pub struct Running {
    child: Child,
    output: BufReader<ChildStdout>,
}

impl Running {
    pub fn start(mut command: Command) -> Self {
        let mut child = command.spawn().expect("this binary can be started");
        let output = BufReader::new(child.stdout.take().expect("its output is piped"));
        Self { child, output }
    }

    /// Waits for the next line that begins so, and returns its rest.
    pub fn wait_for(&mut self, start: &str) -> String {
        let mut line = String::new();
        while self.output.read_line(&mut line).expect("its output can be read") > 0 {
            if let Some(rest) = line.trim_end().strip_prefix(start) {
                return rest.to_owned();
            }
            line.clear();
        }
        panic!("the child ended without saying {start:?}");
    }

    /// `kill -9`, and all that it had said by then.
    pub fn kill(mut self) -> String {
        self.child.kill().expect("a child can be killed");
        self.finish()
    }

    /// Lets it end by itself.
    pub fn finish(mut self) -> String {
        let mut said = String::new();
        self.output.read_to_string(&mut said).expect("its output can be read");
        self.child.wait().expect("a child can be waited for");
        said
    }
}

/// What a child was told is durable, out of what it said. A line that the kill cut short was not acknowledged.
pub fn acknowledged(said: &str) -> Vec<Acknowledged> {
    let whole = said.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n'));
    whole.filter_map(|line| line.strip_prefix("acknowledged ")).map(parse).collect()
}

/// The sentence with which a child was refused.
pub fn refusal(said: &str) -> &str {
    said.lines().find_map(|line| line.strip_prefix("refused: ")).unwrap_or_else(|| panic!("no refusal in {said:?}"))
}

pub fn parse(rest: &str) -> Acknowledged {
    let parts: Vec<&str> = rest.split(' ').collect();
    let [work, size, commitment, blob] = parts[..] else { panic!("{rest:?}") };
    Acknowledged {
        work: work.into(),
        size: size.parse().unwrap(),
        commitment: commitment.into(),
        blob: (blob != "-").then(|| blob.to_owned()),
    }
}

#[test]
#[ignore = "a process of its own, which the tests beside it start"]
fn does_its_job() {
    let (Ok(job), Ok(folder), Ok(work)) = (std::env::var(JOB), std::env::var(FOLDER), std::env::var(WORK)) else {
        panic!("{JOB}, {FOLDER} and {WORK} say what is to be done");
    };
    // The harness has begun a line of its own.
    say("");
    match job.as_str() {
        "Append" => tell(append_forever(Path::new(&folder), &work)),
        "Compete" => tell(compete(Path::new(&folder), &work)),
        "Once" => tell(Store::open(Path::new(&folder)).and_then(|store| store.append(&acts(&work, 0, &["once"])))),
        "Put" => tell(Store::open(Path::new(&folder)).and_then(|store| store.put(&work, &[7; 1 << 20]).map(drop))),
        "Hold" => hold(Path::new(&folder)),
        other => panic!("{other}"),
    }
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("{line}\n").as_bytes()).and_then(|()| out.flush()).expect("somebody listens");
}

fn tell(outcome: Result<(), StoreError>) {
    match outcome {
        Ok(()) => say("done"),
        Err(error) => say(&format!("refused: {error}")),
    }
}

fn append_forever(folder: &Path, work: &str) -> Result<(), StoreError> {
    let store = Store::open(folder)?;
    let mut size = 0;
    for step in 0_u64.. {
        let blob = if step % 4 == 1 { Some(store.put(work, &step.to_le_bytes())?) } else { None };
        let texts = ["stroke"; 64];
        let batch = acts(work, size, &texts[..1 + (step as usize * 7) % 64]);
        let append = Append { blobs: blob.iter().cloned().collect(), ..batch };
        store.append(&append)?;
        size += append.acts.len() as u64;
        let newest = append.acts.last().expect("each batch has acts").commitment;
        say(&format!("acknowledged {work} {size} {newest} {}", blob.as_deref().unwrap_or("-")));
        if step % 3 == 2 {
            store.sequence()?;
        }
    }
    Ok(())
}

fn compete(folder: &Path, work: &str) -> Result<(), StoreError> {
    let store = Store::open(folder)?;
    for step in 0..40 {
        store.append(&acts(work, step, &["own"]))?;
        loop {
            let size = match store.read("img_shared") {
                Ok(acts) => acts.len() as u64,
                Err(StoreError::NoSuchWork(_)) => 0,
                Err(error) => return Err(error),
            };
            match store.append(&acts("img_shared", size, &[work])) {
                Err(StoreError::Moved { .. }) => say("moved"),
                other => break other?,
            }
        }
    }
    store.sequence()
}

fn hold(folder: &Path) {
    let connection = rusqlite::Connection::open(folder.join("studio.db")).unwrap();
    connection.execute_batch("BEGIN IMMEDIATE").unwrap();
    say("held");
    std::thread::sleep(std::time::Duration::from_secs(60));
}
