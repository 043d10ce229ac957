//! The database: how it is opened, what tables it has, and the version of their layout.

use std::thread::sleep;
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, Row, Transaction, TransactionBehavior};

use crate::failure::{Failure, unusable};
use crate::folder::DataFolder;

/// How long one process waits for another one's transaction.
const PATIENCE: Duration = Duration::from_secs(5);

/// The version of [`LAYOUT`], kept in `user_version`; 0 is a database without tables.
const VERSION: i64 = 2;

/// Pages of the write-ahead log (4 KiB each) at which a commit copies them into the database: 16 MiB, so that one append
/// in some hundreds pays for it. The log's file keeps its size afterwards, and overwriting costs less than growing.
const PAGES_TO_CHECKPOINT: i64 = 4096;

/// Ciphertexts are sealed bytes (see `cipher`), NULL once their work was erased; hashes and commitments are 32 bytes; a
/// leaf's entry is 92. Caches, which `rebuild` makes again: `grown` and `log_node`.
const LAYOUT: &str = "
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE creator (
    name TEXT PRIMARY KEY,
    wrapped_key BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Apart from `work`, because a blob may be there before the first act that names it.
CREATE TABLE work_key (
    work TEXT PRIMARY KEY,
    creator TEXT NOT NULL REFERENCES creator (name),
    wrapped_key BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE work (
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE REFERENCES work_key (work),
    tag_salt_ciphertext BLOB
) STRICT;

-- The acts of one append (see `segment`) up to, and without, act `end_seq`: the largest is the record's size.
CREATE TABLE segment (
    work INTEGER NOT NULL REFERENCES work (place),
    end_seq INTEGER NOT NULL,
    commitments BLOB NOT NULL,
    ciphertext BLOB,
    PRIMARY KEY (work, end_seq)
) STRICT;

-- The blobs that a work's acts name.
CREATE TABLE named_blob (
    work INTEGER NOT NULL REFERENCES work (place),
    name TEXT NOT NULL,
    PRIMARY KEY (work, name)
) STRICT, WITHOUT ROWID;

-- The works whose record the log does not cover to its end.
CREATE TABLE grown (
    work INTEGER PRIMARY KEY REFERENCES work (place)
) STRICT;

CREATE TABLE log_leaf (
    log_index INTEGER PRIMARY KEY,
    work INTEGER NOT NULL REFERENCES work (place),
    size INTEGER NOT NULL,
    entry BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX log_leaf_of_work ON log_leaf (work, size);

-- Every complete subtree of the log: level 0 are the leaves' hashes, level n spans 2^n of them.
CREATE TABLE log_node (
    level INTEGER NOT NULL,
    position INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY,
    note TEXT NOT NULL
) STRICT;
";

/// Opens the database with the settings that durability and secrecy rest on. Tables may be missing yet.
pub(crate) fn open(folder: &DataFolder) -> Result<Connection, Failure> {
    folder.make_database_file()?;
    let connection = Connection::open(folder.database())?;
    connection.busy_timeout(PATIENCE)?;
    write_ahead(&connection)?;
    // FULL: a commit is on the disk before it returns. secure_delete: what is erased is overwritten.
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA secure_delete = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;",
    )?;
    connection.pragma_update(None, "wal_autocheckpoint", PAGES_TO_CHECKPOINT)?;
    Ok(connection)
}

/// Makes the tables if there are none, and calls `found` in the same transaction to fill in what a new studio needs.
pub(crate) fn lay_out(
    connection: &mut Connection,
    found: impl FnOnce(&Transaction<'_>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    if version(connection)? == 0 {
        let transaction = begin(connection)?;
        // Another process may have come first between the look and the lock.
        if version(&transaction)? == 0 {
            transaction.execute_batch(LAYOUT)?;
            found(&transaction)?;
            transaction.pragma_update(None, "user_version", VERSION)?;
            transaction.commit()?;
        }
    }
    match version(connection)? {
        VERSION => Ok(()),
        older @ ..VERSION => Err(unusable(format!(
            "studio.db has layout {older}, of a program before the first release, and this one knows layout {VERSION}; \
             choose another --data folder"
        ))),
        other => Err(unusable(format!(
            "studio.db has layout {other} and this program knows layout {VERSION}; use the newer program that wrote it"
        ))),
    }
}

/// A transaction that may write from its first statement on: `BEGIN IMMEDIATE`.
pub(crate) fn begin(connection: &mut Connection) -> Result<Transaction<'_>, Failure> {
    Ok(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

/// A transaction that only reads, and sees one state from its first read to its end.
pub(crate) fn look(connection: &mut Connection) -> Result<Transaction<'_>, Failure> {
    Ok(connection.transaction_with_behavior(TransactionBehavior::Deferred)?)
}

/// A count out of a row; SQLite knows only signed ones.
pub(crate) fn count(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let value: i64 = row.get(column)?;
    u64::try_from(value).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, value))
}

/// A count for a statement.
pub(crate) fn sql(count: u64) -> i64 {
    i64::try_from(count).expect("counts of rows stay below 2^63")
}

fn version(connection: &Connection) -> Result<i64, Failure> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Turns the write-ahead log on. SQLite does not wait for others while it changes the mode, so this does.
fn write_ahead(connection: &Connection) -> Result<(), Failure> {
    let until = Instant::now() + PATIENCE;
    loop {
        let mode = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get::<_, String>(0));
        match mode {
            Ok(mode) if mode == "wal" => return Ok(()),
            Ok(mode) => {
                return Err(unusable(format!(
                    "the file system of the data folder cannot hold a write-ahead log (mode {mode}); choose a local disk"
                )));
            }
            Err(error) if is_busy(&error) && Instant::now() < until => sleep(Duration::from_millis(10)),
            Err(error) => return Err(error.into()),
        }
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}
