//! Appending: acts, their salts and their commitments go into one record in one transaction.

use record::{Salt, commit};
use rusqlite::{Connection, Transaction};
use studio::{Append, NewAct, StoreError};

use crate::cipher::{Key, Place};
use crate::database::{begin, sql};
use crate::entropy::random;
use crate::failure::{Failure, unusable};
use crate::reading::{WorkRow, work_row};
use crate::work_keys;

/// Durable on return; on any error nothing was written.
pub(crate) fn append(connection: &mut Connection, master: &Key, append: &Append) -> Result<(), Failure> {
    let Append { work, expected_size, acts } = append;
    check_commitments(append)?;
    let transaction = begin(connection)?;
    let row = work_row(&transaction, work)?;
    let size = row.as_ref().map_or(0, |row| row.size);
    if size != *expected_size {
        return Err(StoreError::Moved { work: work.clone(), size }.into());
    }
    if acts.is_empty() {
        return Ok(());
    }
    let key = work_keys::find_or_make(&transaction, master, work)?;
    let place = match row {
        Some(WorkRow { place, .. }) => place,
        None => begin_work(&transaction, &key, work)?,
    };
    for (seq, act) in (size..).zip(acts) {
        insert_act(&transaction, &key, place, Place { what: "act", seq, owner: work }, act)?;
    }
    let grown = size + acts.len() as u64;
    transaction.execute("UPDATE work SET size = ?2 WHERE place = ?1", (place, sql(grown)))?;
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
    transaction.execute("INSERT INTO work (id, size, tag_salt_ciphertext) VALUES (?1, 0, ?2)", (work, sealed))?;
    Ok(transaction.last_insert_rowid())
}

fn insert_act(
    transaction: &Transaction<'_>,
    key: &Key,
    work_place: i64,
    place: Place<'_>,
    act: &NewAct,
) -> Result<(), Failure> {
    let sealed_salt = key.seal(Place { what: "salt", ..place }, &act.salt.0);
    let sealed_act = key.seal(place, &act.bytes);
    let mut statement = transaction.prepare_cached(
        "INSERT INTO act (work, seq, commitment, salt_ciphertext, ciphertext) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    statement.execute((work_place, sql(place.seq), act.commitment.0, sealed_salt, sealed_act))?;
    Ok(())
}
