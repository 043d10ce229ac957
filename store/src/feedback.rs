//! `feedback.jsonl`: what readers said of the help articles, one JSON document a line.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use studio::{ArticleFeedback, Feedback, StoreError};

use crate::failure::{Failure, file};
use crate::folder::read_if_present;

/// Appended to and never rewritten; a line that a crash cut short is passed over.
#[derive(Debug)]
pub struct FeedbackFile {
    path: PathBuf,
    /// One line at a time within this process; lines of others are whole since each is a single write.
    writing: Mutex<()>,
}

impl FeedbackFile {
    pub fn of(data_folder: &Path) -> Self {
        Self { path: data_folder.join("feedback.jsonl"), writing: Mutex::new(()) }
    }

    fn append(&self, said: &ArticleFeedback) -> Result<(), Failure> {
        let line = serde_json::to_string(said).expect("feedback is plain data with string keys");
        let _one_at_a_time = self.writing.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        // The line break first: it ends a line that a crash may have cut short.
        let written = options.open(&self.path).and_then(|mut out| out.write_all(format!("\n{line}\n").as_bytes()));
        written.map_err(file("write", &self.path))
    }
}

impl Feedback for FeedbackFile {
    fn add(&self, said: &ArticleFeedback) -> Result<(), StoreError> {
        Ok(self.append(said)?)
    }

    fn list(&self) -> Result<Vec<ArticleFeedback>, StoreError> {
        let bytes = read_if_present(&self.path)?.unwrap_or_default();
        let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        let mut said: Vec<ArticleFeedback> = lines.filter_map(|line| serde_json::from_slice(line).ok()).collect();
        said.reverse();
        Ok(said)
    }
}
