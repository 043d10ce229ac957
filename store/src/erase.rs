//! Erasing a work: its key, salts, acts and blobs go; its commitments stay, so both trees stay valid.
//!
//! The key goes first and in one transaction with the sealed acts. From then on nothing of the work can be read, and what
//! is left of sealed bytes (blobs that a crash spared, blobs that no act named) is swept by `rebuild`. What it cannot
//! reach: backups, and blocks that the disk itself keeps of overwritten files.

use std::fs;

use rusqlite::{Connection, OptionalExtension, Transaction};
use studio::StoreError;

use crate::blobs;
use crate::database::begin;
use crate::failure::{Failure, unusable};
use crate::folder::{self, DataFolder};
use crate::log;
use crate::store::Store;

impl Store {
    /// Destroys a work for good; durable on return. To erase it again is no error and finishes what was interrupted.
    ///
    /// Acts that the log does not cover yet are sequenced first, so the log keeps covering all that was acknowledged.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoSuchWork`]; [`StoreError::Unusable`] where the work is erased but another process kept reading, so
    /// that older sealed bytes are still in the write-ahead log: the sentence says so.
    pub(crate) fn erase_work(&self, work: &str) -> Result<(), StoreError> {
        let mut connection = self.connection();
        let names = forget(self, &mut connection, work)?;
        for name in &names {
            remove_blob(self.data_folder(), name)?;
        }
        Ok(empty_write_ahead_log(&connection, work)?)
    }
}

/// Returns the names of the blobs that nothing names any more.
fn forget(store: &Store, connection: &mut Connection, work: &str) -> Result<Vec<String>, Failure> {
    let transaction = begin(connection)?;
    let known: Option<i64> =
        transaction.query_row("SELECT 1 FROM work_key WHERE work = ?1", [work], |row| row.get(0)).optional()?;
    if known.is_none() {
        return Err(StoreError::NoSuchWork(work.to_owned()).into());
    }
    log::sequence_within(&transaction, store.master(), store.signer())?;
    let names = blob_names(&transaction, work)?;
    for sql in [
        "UPDATE work_key SET wrapped_key = NULL WHERE work = ?1",
        "UPDATE work SET tag_salt_ciphertext = NULL WHERE id = ?1",
        "UPDATE segment SET ciphertext = NULL WHERE work = (SELECT place FROM work WHERE id = ?1)",
        "DELETE FROM named_blob WHERE work = (SELECT place FROM work WHERE id = ?1)",
    ] {
        transaction.execute(sql, [work])?;
    }
    transaction.commit()?;
    Ok(names)
}

fn blob_names(transaction: &Transaction<'_>, work: &str) -> Result<Vec<String>, Failure> {
    let sql = "SELECT name FROM named_blob WHERE work = (SELECT place FROM work WHERE id = ?1)";
    let mut statement = transaction.prepare(sql)?;
    let names = statement.query_map([work], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

fn remove_blob(folder: &DataFolder, name: &str) -> Result<(), Failure> {
    let path = blobs::path_of(folder, name)?;
    match fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(crate::failure::file("remove", &path)(error)),
        Err(_) => Ok(()),
        Ok(()) => folder::sync_folder(path.parent().expect("a blob lies on a shelf")),
    }
}

/// The log holds pages as they were: copied into the database, which overwrites what was erased, and cut off.
fn empty_write_ahead_log(connection: &Connection, work: &str) -> Result<(), Failure> {
    let is_busy: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if is_busy == 0 {
        return Ok(());
    }
    Err(unusable(format!(
        "{work} is erased and nobody can read it any more, but another process held studio.db, so that sealed remains \
         lie in studio.db-wal; erase it once more when that process is done"
    )))
}
