//! Appending: acts, their commitments and the names of their blobs go into one record in one transaction.
//!
//! However many acts there are, they are one row sealed once, and one fsync of SQLite's write-ahead log.

use record::{Salt, commit};
use rusqlite::Transaction;
use studio::{Append, StoreError};

use crate::blobs;
use crate::cipher::{Key, Place};
use crate::database::{begin, sql};
use crate::entropy::random;
use crate::failure::{Failure, unusable};
use crate::reading::work_row;
use crate::segment;
use crate::store::Store;
use crate::work_keys;

/// Durable on return; on any error nothing was written.
pub(crate) fn append(store: &Store, append: &Append) -> Result<(), Failure> {
    let Append { work, expected_size, acts, blobs } = append;
    check_commitments(append)?;
    let mut connection = store.connection();
    let transaction = begin(&mut connection)?;
    let row = work_row(&transaction, work)?;
    let size = row.as_ref().map_or(Ok(0), |row| segment::record_size(&transaction, row.place))?;
    if size != *expected_size {
        return Err(StoreError::Moved { work: work.clone(), size }.into());
    }
    if acts.is_empty() {
        return Ok(());
    }
    let key = work_keys::find_or_make(&transaction, store.master(), work)?;
    let place = match row {
        Some(row) => row.place,
        None => begin_work(&transaction, &key, work)?,
    };
    let mut statement = transaction
        .prepare_cached("INSERT INTO segment (work, end_seq, commitments, ciphertext) VALUES (?1, ?2, ?3, ?4)")?;
    let end = size + acts.len() as u64;
    let sealed = segment::seal(&key, work, size, acts)?;
    statement.execute((place, sql(end), segment::commitment_bytes(acts), sealed))?;
    drop(statement);
    transaction.prepare_cached("INSERT OR IGNORE INTO grown (work) VALUES (?1)")?.execute([place])?;
    name_blobs(store, &transaction, place, blobs)?;
    transaction.commit()?;
    Ok(())
}

/// A commitment that its act does not open could never be proved again, so it never gets in.
fn check_commitments(append: &Append) -> Result<(), Failure> {
    for (place, act) in append.acts.iter().enumerate() {
        if commit(&act.salt, &act.bytes) != act.commitment {
            return Err(unusable(format!(
                "new act {place} for {} does not fit the commitment that came with it; nothing was written",
                append.work
            )));
        }
    }
    Ok(())
}

/// Begins a record with the salt of its tag in the log, and returns the row's number.
fn begin_work(transaction: &Transaction<'_>, key: &Key, work: &str) -> Result<i64, Failure> {
    let tag_salt = Salt(random());
    let sealed = key.seal(Place::of("tag", work), &tag_salt.0);
    transaction.execute("INSERT INTO work (id, tag_salt_ciphertext) VALUES (?1, ?2)", (work, sealed))?;
    Ok(transaction.last_insert_rowid())
}

/// Looked for under the lock that a sweep of orphans takes too: a blob that is here now stays, since it is named now.
fn name_blobs(store: &Store, transaction: &Transaction<'_>, place: i64, names: &[String]) -> Result<(), Failure> {
    for name in names {
        if !blobs::path_of(store.data_folder(), name)?.is_file() {
            return Err(unusable(format!("the new acts name blob {name}, which is not here; nothing was written")));
        }
        let mut statement =
            transaction.prepare_cached("INSERT OR IGNORE INTO named_blob (work, name) VALUES (?1, ?2)")?;
        statement.execute((place, name))?;
    }
    Ok(())
}
