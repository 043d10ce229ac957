//! The keys in the database: one per work, wrapped by its creator's key, wrapped by the master key.
//!
//! To erase a work is to destroy its key here (the row stays, so that no second work takes the name).

use rusqlite::{Connection, OptionalExtension, Transaction};
use studio::StoreError;

use crate::cipher::{Key, Place};
use crate::failure::{Failure, damaged};

/// The one creator of a machine without accounts.
const SELF: &str = "self";

/// Makes the key of this machine's one creator, wrapped by the master key.
pub(crate) fn found(transaction: &Transaction<'_>, master: &Key) -> Result<(), Failure> {
    let wrapped = master.wrap(Place::of("creator-key", SELF), &Key::generate());
    transaction.execute("INSERT INTO creator (name, wrapped_key) VALUES (?1, ?2)", (SELF, wrapped))?;
    Ok(())
}

/// `None` where nothing was ever kept for this work; an error where it was erased.
pub(crate) fn find(connection: &Connection, master: &Key, work: &str) -> Result<Option<Key>, Failure> {
    let mut statement = connection.prepare_cached("SELECT creator, wrapped_key FROM work_key WHERE work = ?1")?;
    let row = statement.query_row([work], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Option<Vec<u8>>>(1)?)));
    let Some((creator, wrapped)) = row.optional()? else {
        return Ok(None);
    };
    let wrapped = wrapped.ok_or_else(|| StoreError::Erased(work.to_owned()))?;
    let key = creator_key(connection, master, &creator)?.unwrap_key(Place::of("work-key", work), &wrapped);
    key.map(Some).ok_or_else(|| damaged(format!("the key of {work} does not open")))
}

/// The work's key, made now if this is the first that is kept for the work.
pub(crate) fn find_or_make(transaction: &Transaction<'_>, master: &Key, work: &str) -> Result<Key, Failure> {
    if let Some(key) = find(transaction, master, work)? {
        return Ok(key);
    }
    let key = Key::generate();
    let wrapped = creator_key(transaction, master, SELF)?.wrap(Place::of("work-key", work), &key);
    transaction
        .execute("INSERT INTO work_key (work, creator, wrapped_key) VALUES (?1, ?2, ?3)", (work, SELF, wrapped))?;
    Ok(key)
}

/// Whether this is the master key that the creator's key was wrapped by.
pub(crate) fn opens_with(connection: &Connection, master: &Key) -> Result<bool, Failure> {
    let sql = "SELECT wrapped_key FROM creator WHERE name = ?1";
    let wrapped: Vec<u8> = connection.query_row(sql, [SELF], |row| row.get(0))?;
    Ok(master.unwrap_key(Place::of("creator-key", SELF), &wrapped).is_some())
}

fn creator_key(connection: &Connection, master: &Key, creator: &str) -> Result<Key, Failure> {
    let mut statement = connection.prepare_cached("SELECT wrapped_key FROM creator WHERE name = ?1")?;
    let wrapped: Vec<u8> = statement.query_row([creator], |row| row.get(0))?;
    let key = master.unwrap_key(Place::of("creator-key", creator), &wrapped);
    key.ok_or_else(|| damaged("the creator's key in studio.db does not open; put studio.db back from a backup"))
}
