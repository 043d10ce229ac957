//! The port `Blobs`: sealed files named by the SHA-256 of what is in them.
//!
//! A file appears under its name only when all of it is on the disk. A kill in between leaves at most a file
//! `.new-...`, which nothing names and nothing reads.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use studio::{Blobs, StoreError};

use crate::cipher::{Key, Place};
use crate::database::begin;
use crate::failure::{Failure, damaged};
use crate::folder::{self, DataFolder, UNFINISHED};
use crate::store::Store;
use crate::work_keys;

const BLOB: &str = "blob";

impl Blobs for Store {
    fn put(&self, work: &str, bytes: &[u8]) -> Result<String, StoreError> {
        let key = self.key_for_blobs(work)?;
        let sealed = key.seal(Place::of(BLOB, work), bytes);
        let name = name_of(&sealed);
        let path = path_of(self.data_folder(), &name)?;
        let shelf = path.parent().expect("a blob's path has its shelf before the name");
        if !shelf.is_dir() {
            folder::make_private_folder(shelf)?;
            folder::sync_folder(&self.data_folder().blobs())?;
        }
        folder::write_durably(&path, &sealed)?;
        Ok(name)
    }

    fn get(&self, work: &str, name: &str) -> Result<Vec<u8>, StoreError> {
        let key = work_keys::find(&self.connection(), self.master(), work)?;
        let key = key.ok_or_else(|| StoreError::NoSuchWork(work.to_owned()))?;
        let sealed = folder::read_if_present(&path_of(self.data_folder(), name)?)?;
        let sealed = sealed.ok_or_else(|| {
            damaged(format!("blob {name} of {work} is missing; put the folder blobs back from a backup"))
        })?;
        if name_of(&sealed) != name {
            return Err(
                damaged(format!("blob {name} of {work} was changed; put the folder blobs back from a backup")).into()
            );
        }
        let plain = key.open(Place::of(BLOB, work), &sealed);
        Ok(plain.ok_or_else(|| damaged(format!("blob {name} does not belong to {work}")))?.to_vec())
    }
}

impl Store {
    /// The work's key, durable before anything is sealed with it.
    fn key_for_blobs(&self, work: &str) -> Result<Key, Failure> {
        let mut connection = self.connection();
        if let Some(key) = work_keys::find(&connection, self.master(), work)? {
            return Ok(key);
        }
        let transaction = begin(&mut connection)?;
        let key = work_keys::find_or_make(&transaction, self.master(), work)?;
        transaction.commit()?;
        Ok(key)
    }
}

/// A file among the blobs.
pub(crate) struct BlobFile {
    pub path: PathBuf,
    /// `None` for a file that was never finished.
    pub name: Option<String>,
}

/// Every file among the blobs, in no order.
pub(crate) fn blob_files(blobs: &Path) -> Result<Vec<BlobFile>, Failure> {
    let mut files = Vec::new();
    for shelf in folder::entries(blobs)? {
        for path in folder::entries(&shelf)? {
            let (start, rest) = (text(shelf.file_name()), text(path.file_name()));
            let name = (!rest.starts_with(UNFINISHED)).then(|| format!("{start}{rest}"));
            files.push(BlobFile { path, name });
        }
    }
    Ok(files)
}

fn text(name: Option<&OsStr>) -> String {
    name.unwrap_or_default().to_string_lossy().into_owned()
}

/// SHA-256 in lower-case hex.
pub(crate) fn name_of(sealed: &[u8]) -> String {
    Sha256::digest(sealed).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Only a name that [`name_of`] could have made leads anywhere, so that none leads out of the folder.
pub(crate) fn path_of(folder: &DataFolder, name: &str) -> Result<PathBuf, Failure> {
    let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if name.len() != 64 || !name.bytes().all(is_hex) {
        return Err(damaged(format!("{name:?} is not the name of a blob")));
    }
    Ok(folder.blobs().join(&name[..2]).join(&name[2..]))
}
