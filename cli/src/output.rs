//! What a person sees and what a program reads: one JSON document on stdout, or sentences; messages go to stderr.

use std::io::{IsTerminal, Write};

use serde::Serialize;
use serde_json::json;

use crate::exit::Exit;
use crate::failure::Failure;

pub struct Output {
    pub json: bool,
    pub quiet: bool,
    colored: bool,
}

/// What a color stands for; the words beside it always say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Careful,
    Bad,
    Dim,
    Strong,
}

impl Output {
    pub fn new(json: bool, quiet: bool) -> Self {
        // The convention of no-color.org: any value but an empty one turns colors off.
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { json, quiet, colored: !refused && std::io::stdout().is_terminal() }
    }

    /// The answer: the document with `--json`, the text otherwise.
    pub fn answer(&self, document: &impl Serialize, text: impl FnOnce() -> String) -> Result<(), Failure> {
        if self.json {
            let document = serde_json::to_string_pretty(document);
            self.print(&document.map_err(|error| Failure::Failed(error.to_string()))?)
        } else {
            self.print(text().trim_end())
        }
    }

    /// One line on stdout; a reader that has gone away is no failure.
    pub fn print(&self, text: &str) -> Result<(), Failure> {
        let mut out = std::io::stdout().lock();
        match writeln!(out, "{text}").and_then(|()| out.flush()) {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                Err(Failure::Failed(format!("the answer cannot be written: {error}")))
            }
            _ => Ok(()),
        }
    }

    /// A message beside the answer.
    pub fn say(&self, text: &str) {
        if !self.quiet {
            eprintln!("{text}");
        }
    }

    pub fn fail(&self, failure: &Failure) -> Exit {
        let exit = failure.exit();
        eprintln!("anykoma: {failure}");
        if self.json {
            let document = json!({"error": {"code": exit as u8, "message": failure.to_string()}});
            // The exit code tells a program that reads no more.
            let _ = self.print(&document.to_string());
        }
        exit
    }

    pub fn paint(&self, tone: Tone, text: &str) -> String {
        let code = match tone {
            Tone::Good => "32",
            Tone::Careful => "33",
            Tone::Bad => "31",
            Tone::Dim => "2",
            Tone::Strong => "1",
        };
        if self.colored { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// Takes control characters out of words that come from elsewhere: a file cannot steer the terminal that shows it.
pub fn plain(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}
