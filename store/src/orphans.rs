//! Orphans: blobs that no act names, and files that a crash left unfinished.
//!
//! A blob is written before the acts that name it, so a young orphan may be about to be named. An old one was given up.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use rusqlite::Connection;
use studio::StoreError;

use crate::blobs::blob_files;
use crate::database::begin;
use crate::failure::{Failure, file};
use crate::folder::sync_folder;
use crate::store::Store;

impl Store {
    /// Removes blobs that no act names and that were written longer ago than this, and returns how many there were.
    ///
    /// An append that names one of them either came first, and the blob stays, or is refused and writes nothing.
    pub fn sweep_orphans(&self, older_than: Duration) -> Result<u64, StoreError> {
        let mut connection = self.connection();
        // The lock that an append looks for its blobs under.
        let transaction = begin(&mut connection)?;
        let named = names(&transaction)?;
        let mut removed = 0;
        for blob in blob_files(&self.data_folder().blobs())? {
            let is_named = blob.name.as_ref().is_some_and(|name| named.contains(name));
            if !is_named && is_older(&blob.path, older_than)? {
                fs::remove_file(&blob.path).map_err(file("remove", &blob.path)).map_err(StoreError::from)?;
                sync_folder(blob.path.parent().expect("a blob lies on a shelf"))?;
                removed += 1;
            }
        }
        Ok(removed)
    }
}

/// Every blob that an act of any work names.
pub(crate) fn names(connection: &Connection) -> Result<HashSet<String>, Failure> {
    let mut statement = connection.prepare("SELECT name FROM named_blob")?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// A time to come, of a clock that was put back, is young.
fn is_older(path: &Path, than: Duration) -> Result<bool, Failure> {
    let written = fs::metadata(path).and_then(|about| about.modified()).map_err(file("look at", path))?;
    Ok(SystemTime::now().duration_since(written).is_ok_and(|age| age >= than))
}
