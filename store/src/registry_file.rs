//! `registry.jsonl`: the installation's own registry, one JSON document a line, appended to and never rewritten.
//!
//! Whoever enters lines makes them ready as well (`kept_names.rs`): who looks through words afterwards reads what was made.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use studio::register::registries;
use studio::{Entered, Entry, Registers, StoreError};

use crate::failure::{Failure, damaged, file};
use crate::folder::{make_private_folder, read_if_present};
use crate::kept_names::{KeptNames, Source};

/// A call that only looks founds no folder.
pub struct RegistryFile {
    path: PathBuf,
    kept: KeptNames,
    /// Made from the file as it was: another process may add to it at any time.
    made: Mutex<Option<(Stamp, Arc<screening::Registries>)>>,
}

/// What a file looks like from outside; none where there is no file.
type Stamp = Option<(u64, SystemTime)>;

impl RegistryFile {
    pub fn of(data_folder: &Path) -> Self {
        let (path, kept) = (data_folder.join("registry.jsonl"), KeptNames::of(data_folder));
        Self { path, kept, made: Mutex::new(None) }
    }

    fn stamp(&self) -> Stamp {
        let about = std::fs::metadata(&self.path).ok()?;
        Some((about.len(), about.modified().ok()?))
    }

    fn lines(&self) -> Result<Vec<u8>, Failure> {
        Ok(read_if_present(&self.path)?.unwrap_or_default())
    }

    /// Read where it is kept ready; else made, and kept for whoever comes next.
    fn make(&self) -> Result<screening::Registries, Failure> {
        let lines = self.lines()?;
        if lines.is_empty() {
            return Ok(screening::Registries::built_in());
        }
        let source = Source::of(&[&lines]);
        if let Some(kept) = self.kept.read(source) {
            return Ok(kept);
        }
        let made = made_of(&entered(&lines)?)?;
        // A full or read-only disk costs whoever comes next the time, and nobody an answer.
        let _ = self.kept.write(source, &made);
        Ok(made)
    }

    /// Before they are there: who looks when they are does not wait until they are ready.
    fn make_ready(&self, fresh: &str) -> Result<(), Failure> {
        let lines = self.lines()?;
        let (old, new) = (entered(&lines)?, entered(fresh.as_bytes())?);
        self.kept.write(Source::of(&[&lines, fresh.as_bytes()]), &made_of(&[old, new].concat())?)
    }

    fn append(&self, lines: &str) -> Result<(), Failure> {
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let write = |mut out: File| out.write_all(lines.as_bytes()).and_then(|()| out.sync_all());
        options.open(&self.path).and_then(write).map_err(file("write", &self.path))
    }
}

impl Registers for RegistryFile {
    fn now(&self) -> Result<Arc<screening::Registries>, StoreError> {
        let stamp = self.stamp();
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, registries)) = made.as_ref().filter(|(of, _)| *of == stamp) {
            return Ok(registries.clone());
        }
        let now = Arc::new(self.make()?);
        *made = Some((stamp, now.clone()));
        Ok(now)
    }

    fn list(&self) -> Result<Vec<Entered>, StoreError> {
        Ok(entered(&self.lines()?)?)
    }

    /// Of thousands of lines only those are read that may hold a picture.
    fn artworks(&self) -> Result<Vec<Entered>, StoreError> {
        let lines = self.lines()?;
        let mut artworks = those(&lines, |line| String::from_utf8_lossy(line).contains("artwork"))?;
        artworks.retain(|one| matches!(one.what, Entry::Artwork { .. }));
        Ok(artworks)
    }

    fn enter(&self, entered: &[Entered]) -> Result<(), StoreError> {
        let mut lines = String::new();
        for one in entered {
            lines += &serde_json::to_string(one).expect("what is entered is plain data with string keys");
            lines.push('\n');
        }
        if let Some(folder) = self.path.parent() {
            make_private_folder(folder)?;
        }
        // What keeps them from being ready is said to whoever looks; it is entered all the same.
        let _ = self.make_ready(&lines);
        Ok(self.append(&lines)?)
    }
}

fn entered(lines: &[u8]) -> Result<Vec<Entered>, Failure> {
    those(lines, |line| !line.is_empty())
}

fn those(lines: &[u8], wanted: impl Fn(&[u8]) -> bool) -> Result<Vec<Entered>, Failure> {
    let lines = lines.split(|byte| *byte == b'\n').enumerate().filter(|(_, line)| wanted(line));
    let entered = lines.map(|(number, line)| {
        let why = |error| {
            let line = number + 1;
            damaged(format!("line {line} of registry.jsonl cannot be read ({error}); mend it, or take the line out"))
        };
        serde_json::from_slice(line).map_err(why)
    });
    entered.collect()
}

fn made_of(entered: &[Entered]) -> Result<screening::Registries, Failure> {
    let why = |error| damaged(format!("registry.jsonl holds a name that cannot be looked for: {error}"));
    registries(entered).map_err(why)
}
