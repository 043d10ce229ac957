//! The caches, thrown away and made again.
//!
//! | cache | made from |
//! | --- | --- |
//! | table `log_node`: the log's inner nodes | `log_leaf` |
//! | table `grown`: the works that the log does not cover to their end | `segment` and `log_leaf` |
//! | folder `cache/` | whatever its owner makes again when it is missing |
//!
//! Acts, names of blobs, keys, leaves and signed checkpoints are no caches: they stay as they are, and what is made again
//! is checked against the newest checkpoint before it is kept. Orphans (see `orphans`) go at the same time.

use std::fs;
use std::time::Duration;

use record::checkpoint::Checkpoint;
use record::log_leaf::LogLeaf;
use record::note::Verifier;
use rusqlite::{OptionalExtension, Transaction};
use studio::StoreError;

use crate::database::{begin, sql};
use crate::failure::{Failure, damaged, file};
use crate::folder::make_private_folder;
use crate::log::{StoredNodes, log_size};
use crate::log_tree;
use crate::store::Store;

/// No creation takes as long from its first blob to its acts.
const ORPHAN_AGE: Duration = Duration::from_secs(60 * 60);

/// What a rebuild made again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RebuildReport {
    pub works: u64,
    /// Inner nodes and leaves' hashes of the log.
    pub nodes: u64,
    /// Blobs that no act named and that were older than an hour, removed.
    pub orphans: u64,
}

impl Store {
    /// All of it in one transaction, or nothing: a rebuild that would change an answer is not kept.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`] where the leaves do not give the root that was signed.
    pub fn rebuild(&self) -> Result<RebuildReport, StoreError> {
        let verifier = Verifier::parse(&self.log_verifier_key()).map_err(Failure::from)?;
        let mut report = self.rebuild_tables(&verifier)?;
        empty_cache(self)?;
        report.orphans = self.sweep_orphans(ORPHAN_AGE)?;
        Ok(report)
    }

    fn rebuild_tables(&self, verifier: &Verifier) -> Result<RebuildReport, Failure> {
        let mut connection = self.connection();
        let transaction = begin(&mut connection)?;
        let report = RebuildReport { works: grown(&transaction)?, nodes: nodes(&transaction)?, orphans: 0 };
        check(&transaction, verifier)?;
        transaction.commit()?;
        Ok(report)
    }
}

/// Returns how many works were looked at.
fn grown(transaction: &Transaction<'_>) -> Result<u64, Failure> {
    transaction.execute("DELETE FROM grown", [])?;
    transaction.execute(
        "INSERT INTO grown (work)
         SELECT place FROM work WHERE
            (SELECT max(end_seq) FROM segment WHERE segment.work = place)
            > (SELECT coalesce(max(size), 0) FROM log_leaf WHERE log_leaf.work = place)",
        [],
    )?;
    Ok(transaction.query_row("SELECT count(*) FROM work", [], |row| crate::database::count(row, 0))?)
}

fn nodes(transaction: &Transaction<'_>) -> Result<u64, Failure> {
    transaction.execute("DELETE FROM log_node", [])?;
    let mut leaves = transaction.prepare("SELECT entry FROM log_leaf ORDER BY log_index")?;
    let mut insert = transaction.prepare("INSERT INTO log_node (level, position, hash) VALUES (?1, ?2, ?3)")?;
    let entries = leaves.query_map([], |row| row.get::<_, Vec<u8>>(0))?;
    let mut made = 0;
    for (index, entry) in (0..).zip(entries) {
        let leaf = LogLeaf::parse(&entry?)?;
        for node in log_tree::completed_by(&StoredNodes(transaction), index, leaf.hash())? {
            insert.execute((node.level, sql(node.position), node.hash.0))?;
            made += 1;
        }
    }
    Ok(made)
}

fn check(transaction: &Transaction<'_>, verifier: &Verifier) -> Result<(), Failure> {
    let size = log_size(transaction)?;
    let query = "SELECT note FROM checkpoint WHERE size = ?1";
    let Some(note) = transaction.query_row(query, [sql(size)], |row| row.get::<_, String>(0)).optional()? else {
        return if size == 0 { Ok(()) } else { Err(damaged("the log has leaves and no checkpoint over all of them")) };
    };
    let checkpoint = Checkpoint::open(&note, verifier)?;
    if checkpoint.root == log_tree::root(&StoredNodes(transaction), size)? {
        Ok(())
    } else {
        Err(damaged("the log's leaves do not give the root that was signed; nothing was changed, put a backup back"))
    }
}

fn empty_cache(store: &Store) -> Result<(), Failure> {
    let cache = store.folder().join("cache");
    match fs::remove_dir_all(&cache) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(file("empty", &cache)(error)),
        _ => {}
    }
    make_private_folder(&cache)
}
