//! The log over all records: sequencing, checkpoints and proofs.

use record::act_proof::ActProof;
use record::checkpoint::Checkpoint;
use record::log_leaf::{LogLeaf, record_tag};
use record::note::Signer;
use record::tree::{self, Hash};
use rusqlite::{Connection, OptionalExtension, Transaction};
use studio::StoreError;

use crate::cipher::{Key, Place};
use crate::database::{begin, count, look, sql};
use crate::failure::{Failure, damaged};
use crate::log_tree::{self, Nodes};
use crate::reading::{self, WorkRow, grown_work_rows, known_work, open_salt, work_key};
use crate::segment::{record_leaves, record_size, segment_with};

/// The nodes in the database.
pub(crate) struct StoredNodes<'a>(pub &'a Connection);

impl Nodes for StoredNodes<'_> {
    fn node(&self, level: u32, position: u64) -> Result<Hash, Failure> {
        let mut statement = self.0.prepare_cached("SELECT hash FROM log_node WHERE level = ?1 AND position = ?2")?;
        let hash = statement.query_row((level, sql(position)), |row| row.get(0)).optional()?;
        let missing = || damaged(format!("node {position} of level {level} of the log is missing"));
        hash.map(Hash).ok_or_else(missing)
    }
}

/// Gives each record that grew one leaf and signs a checkpoint over all, in one transaction; durable on return.
pub(crate) fn sequence(connection: &mut Connection, master: &Key, signer: &Signer) -> Result<(), Failure> {
    let transaction = begin(connection)?;
    if sequence_within(&transaction, master, signer)? {
        transaction.commit()?;
    }
    Ok(())
}

/// As [`sequence`], within a transaction that goes on; whether any record had grown.
pub(crate) fn sequence_within(transaction: &Transaction<'_>, master: &Key, signer: &Signer) -> Result<bool, Failure> {
    let grown = grown_work_rows(transaction)?;
    if grown.is_empty() {
        return Ok(false);
    }
    let mut size = log_size(transaction)?;
    for work in &grown {
        append_leaf(transaction, master, work, size)?;
        size += 1;
    }
    transaction.execute("DELETE FROM grown", [])?;
    let root = log_tree::root(&StoredNodes(transaction), size)?;
    let note = Checkpoint { origin: signer.name().to_owned(), size, root }.sign(signer)?;
    transaction.execute("INSERT INTO checkpoint (size, note) VALUES (?1, ?2)", (sql(size), note))?;
    Ok(true)
}

/// The proof that an act is in the log, over the newest leaf of its record and the newest checkpoint.
pub(crate) fn prove(connection: &mut Connection, master: &Key, work: &str, seq: u64) -> Result<ActProof, Failure> {
    let transaction = look(connection)?;
    let row = known_work(&transaction, work)?;
    let key = work_key(&transaction, master, work)?;
    let newest = reading::leaves_of_work(&transaction, row.place)?.pop();
    let Some((log_index, record_size)) = newest.filter(|(_, size)| *size > seq) else {
        return Err(StoreError::NotSequenced { work: work.to_owned(), seq }.into());
    };
    let missing = || damaged(format!("act {seq} of {work} is missing"));
    let segment = segment_with(&transaction, row.place, seq)?.ok_or_else(missing)?;
    let act = segment.open(&key, work)?.into_iter().zip(segment.first_seq..).find(|(_, place)| *place == seq);
    let (act, _) = act.ok_or_else(missing)?;
    let (log_size, checkpoint) = newest_checkpoint(&transaction)?;
    Ok(ActProof {
        act: act.bytes,
        salt: act.salt,
        seq,
        record_size,
        record_path: tree::inclusion_path(&record_leaves(&transaction, row.place, record_size)?, seq)?,
        record_tag: tag(&key, &row)?,
        log_index,
        log_path: log_tree::inclusion_path(&StoredNodes(&transaction), log_index, log_size)?,
        checkpoint,
    })
}

/// The tag under which a record stands in the log.
pub(crate) fn tag(key: &Key, work: &WorkRow) -> Result<[u8; 32], Failure> {
    let sealed = work.tag_salt_ciphertext.as_ref().ok_or_else(|| StoreError::Erased(work.id.clone()))?;
    let salt = open_salt(key, Place::of("tag", &work.id), sealed)?;
    Ok(record_tag(&salt, &work.id))
}

/// Leaves in the log.
pub(crate) fn log_size(connection: &Connection) -> Result<u64, Failure> {
    let sql = "SELECT coalesce(max(log_index) + 1, 0) FROM log_leaf";
    Ok(connection.query_row(sql, [], |row| count(row, 0))?)
}

fn append_leaf(transaction: &Transaction<'_>, master: &Key, work: &WorkRow, index: u64) -> Result<(), Failure> {
    let key = work_key(transaction, master, &work.id)?;
    let size = record_size(transaction, work.place)?;
    let root = tree::root(&record_leaves(transaction, work.place, size)?);
    let leaf = LogLeaf { record_tag: tag(&key, work)?, size, root };
    transaction.execute(
        "INSERT INTO log_leaf (log_index, work, size, entry) VALUES (?1, ?2, ?3, ?4)",
        (sql(index), work.place, sql(leaf.size), leaf.to_bytes()),
    )?;
    let mut statement =
        transaction.prepare_cached("INSERT INTO log_node (level, position, hash) VALUES (?1, ?2, ?3)")?;
    for node in log_tree::completed_by(&StoredNodes(transaction), index, leaf.hash())? {
        statement.execute((node.level, sql(node.position), node.hash.0))?;
    }
    Ok(())
}

/// Size of the log and signed note.
fn newest_checkpoint(connection: &Connection) -> Result<(u64, String), Failure> {
    let sql = "SELECT size, note FROM checkpoint ORDER BY size DESC LIMIT 1";
    let newest = connection.query_row(sql, [], |row| Ok((count(row, 0)?, row.get(1)?))).optional()?;
    newest.ok_or_else(|| damaged("the log has leaves and no checkpoint"))
}
