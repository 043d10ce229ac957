//! Progress on stderr: a bar on a terminal, a plain line elsewhere, nothing with `--quiet`.

use std::io::IsTerminal;

use engine::{Flow, Progress};
use indicatif::{ProgressBar, ProgressStyle};

use crate::output::Output;

pub struct Bar(Option<ProgressBar>);

impl Bar {
    pub fn new(output: &Output, what: &str) -> Self {
        if output.quiet {
            return Self(None);
        }
        if !std::io::stderr().is_terminal() {
            eprintln!("{what}...");
            return Self(None);
        }
        let bar = ProgressBar::new(1);
        let style = ProgressStyle::with_template("{msg} {bar:28} {percent:>3} %")
            .expect("the template is fixed and well-formed");
        bar.set_style(style.progress_chars("━╸─"));
        bar.set_message(what.to_owned());
        Self(Some(bar))
    }

    pub fn step(&self, progress: Progress) -> Flow {
        if let Some(bar) = &self.0 {
            bar.set_length(progress.of.into());
            bar.set_position(progress.done.into());
        }
        Flow::Continue
    }

    pub fn next(&self, what: &str) {
        if let Some(bar) = &self.0 {
            bar.set_message(what.to_owned());
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
