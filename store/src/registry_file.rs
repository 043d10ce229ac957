//! `registry.jsonl`: the installation's own registry, one JSON document a line, appended to and never rewritten.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use studio::register::registries;
use studio::{Entered, Registers, StoreError};

use crate::failure::{Failure, damaged, file};
use crate::folder::{make_private_folder, read_if_present};

/// Reading it makes nothing: a call that only looks founds no folder.
pub struct RegistryFile {
    path: PathBuf,
    /// Made from the file as it was: another process may add to it at any time.
    made: Mutex<Option<(Stamp, Arc<screening::Registries>)>>,
}

/// What a file looks like from outside; none where there is no file.
type Stamp = Option<(u64, SystemTime)>;

impl RegistryFile {
    pub fn of(data_folder: &Path) -> Self {
        Self { path: data_folder.join("registry.jsonl"), made: Mutex::new(None) }
    }

    fn stamp(&self) -> Stamp {
        let about = std::fs::metadata(&self.path).ok()?;
        Some((about.len(), about.modified().ok()?))
    }

    fn read(&self) -> Result<Vec<Entered>, Failure> {
        let bytes = read_if_present(&self.path)?.unwrap_or_default();
        let lines = bytes.split(|byte| *byte == b'\n').enumerate().filter(|(_, line)| !line.is_empty());
        let entered = lines.map(|(number, line)| {
            let why = |error| {
                let line = number + 1;
                damaged(format!(
                    "line {line} of registry.jsonl cannot be read ({error}); mend it, or take the line out"
                ))
            };
            serde_json::from_slice(line).map_err(why)
        });
        entered.collect()
    }

    fn append(&self, entered: &[Entered]) -> Result<(), Failure> {
        if let Some(folder) = self.path.parent() {
            make_private_folder(folder)?;
        }
        let mut lines = String::new();
        for one in entered {
            lines += &serde_json::to_string(one).expect("what is entered is plain data with string keys");
            lines.push('\n');
        }
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
        let why = |error| damaged(format!("registry.jsonl holds a name that cannot be looked for: {error}"));
        let now = Arc::new(registries(&self.read()?).map_err(why)?);
        *made = Some((stamp, now.clone()));
        Ok(now)
    }

    fn list(&self) -> Result<Vec<Entered>, StoreError> {
        Ok(self.read()?)
    }

    fn enter(&self, entered: &[Entered]) -> Result<(), StoreError> {
        Ok(self.append(entered)?)
    }
}
