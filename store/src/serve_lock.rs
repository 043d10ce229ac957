//! `serve.lock`: one server for one data folder.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use studio::StoreError;

use crate::failure::{Failure, file, unusable};

/// Held as long as it lives; the operating system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub struct ServeLock(#[expect(dead_code, reason = "the lock is held by the open file")] File);

impl ServeLock {
    /// `address` is where this process serves: whoever comes second is told of it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Unusable`] that names the other process, where there is one.
    pub fn take(data_folder: &Path, address: &str) -> Result<Self, StoreError> {
        Ok(Self::lock(&data_folder.join("serve.lock"), address)?)
    }

    fn lock(path: &Path, address: &str) -> Result<Self, Failure> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut held = options.open(path).map_err(file("open", path))?;
        match held.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(taken(&mut held)),
            Err(TryLockError::Error(error)) => return Err(file("lock", path)(error)),
        }
        let line = format!("process {} at {address}\n", std::process::id());
        let written = held.set_len(0).and_then(|()| held.write_all(line.as_bytes())).and_then(|()| held.sync_all());
        written.map_err(file("write", path))?;
        Ok(Self(held))
    }
}

fn taken(held: &mut File) -> Failure {
    let mut line = String::new();
    // Best effort: who holds it is told where it can be read.
    let _ = held.seek(SeekFrom::Start(0)).and_then(|_| held.read_to_string(&mut line));
    let who = if line.trim().is_empty() { "another process" } else { line.trim() };
    unusable(format!("{who} serves this data folder already; open it there, stop it, or choose another --data folder"))
}
