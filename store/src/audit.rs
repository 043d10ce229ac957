//! The audit: everything that can be recomputed is, and compared with what is kept.
//!
//! It finds what was changed or lost in part. That a whole folder was put back to an earlier state it cannot know:
//! for that somebody else must remember a checkpoint.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use record::checkpoint::Checkpoint;
use record::log_leaf::LogLeaf;
use record::note::Verifier;
use record::tree::{self, Hash};
use rusqlite::Connection;
use studio::StoreError;

use crate::blobs;
use crate::cipher::Key;
use crate::database::{count, look};
use crate::failure::{Failure, damaged, file};
use crate::log::{StoredNodes, tag};
use crate::log_tree::{self, Nodes};
use crate::reading::{self, WorkRow};
use crate::store::Store;

/// What an audit looked at, and what it found wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditReport {
    pub works: u64,
    pub acts: u64,
    pub leaves: u64,
    pub checkpoints: u64,
    pub blobs: u64,
    /// One sentence each; empty where all is as it should be.
    pub problems: Vec<String>,
}

impl AuditReport {
    pub fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }

    fn note(&mut self, checked: Result<(), Failure>) {
        if let Err(failure) = checked {
            self.problems.push(StoreError::from(failure).to_string());
        }
    }
}

impl Store {
    /// Recomputes every commitment, record root, leaf, root and signature, and every blob's name. An error means that
    /// the audit itself could not be done; what it found is in the report.
    pub fn audit(&self) -> Result<AuditReport, StoreError> {
        let mut report = AuditReport::default();
        let verifier = Verifier::parse(&self.log_verifier_key()).map_err(Failure::from)?;
        self.audit_database(&verifier, &mut report)?;
        audit_blobs(&self.data_folder().blobs(), &mut report)?;
        Ok(report)
    }

    fn audit_database(&self, verifier: &Verifier, report: &mut AuditReport) -> Result<(), Failure> {
        let mut connection = self.connection();
        let transaction = look(&mut connection)?;
        report.note(integrity(&transaction));
        let mut leaves = Leaves::default();
        for row in reading::all_work_rows(&transaction)? {
            report.works += 1;
            let key = reading::work_key(&transaction, self.master(), &row.id);
            let audited = key.and_then(|key| audit_record(&transaction, &key, &row, report, &mut leaves));
            report.note(audited);
        }
        let hashes = audit_leaves(&transaction, &leaves, report)?;
        let nodes = audit_nodes(&transaction, &hashes, report)?;
        audit_checkpoints(&transaction, verifier, &nodes, report)
    }
}

/// What each leaf must be by the record it stands for, by log index.
type Leaves = HashMap<u64, LogLeaf>;

fn integrity(connection: &Connection) -> Result<(), Failure> {
    let answer: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if answer != "ok" {
        return Err(damaged(format!("studio.db is corrupt: {answer}")));
    }
    let strays: i64 = connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if strays > 0 {
        return Err(damaged(format!("{strays} rows of studio.db belong to a row that is missing")));
    }
    Ok(())
}

/// Opens each act, and works out from the commitments what the record's leaves must say.
fn audit_record(
    connection: &Connection,
    key: &Key,
    work: &WorkRow,
    report: &mut AuditReport,
    leaves: &mut Leaves,
) -> Result<(), Failure> {
    let mut hashes = Vec::new();
    for (seq, row) in (0..).zip(reading::act_rows(connection, work.place)?) {
        report.acts += 1;
        report.note(reading::open_act(key, &work.id, seq, &row).map(drop));
        hashes.push(tree::leaf_hash(&row.commitment.0));
    }
    let (found, size) = (hashes.len() as u64, work.size);
    if found != size {
        report.note(Err(damaged(format!("the record of {} has {found} of its {size} acts", work.id))));
    }
    let record_tag = tag(key, work)?;
    let covered = reading::leaves_of_work(connection, work.place)?;
    if covered.last().map_or(0, |(_, size)| *size) != work.logged_size {
        report.note(Err(damaged(format!("the log does not cover {} as far as it should", work.id))));
    }
    for (index, size) in covered {
        let first = usize::try_from(size).ok().and_then(|size| hashes.get(..size));
        let first = first.ok_or_else(|| damaged(format!("leaf {index} covers more acts than {} has", work.id)))?;
        leaves.insert(index, LogLeaf { record_tag, size, root: tree::root(first) });
    }
    Ok(())
}

/// Compares the leaves as they are kept with what they must be, and returns the hashes of those kept.
fn audit_leaves(connection: &Connection, must_be: &Leaves, report: &mut AuditReport) -> Result<Vec<Hash>, Failure> {
    let mut statement = connection.prepare("SELECT log_index, entry FROM log_leaf ORDER BY log_index")?;
    let rows = statement.query_map([], |row| Ok((count(row, 0)?, row.get::<_, Vec<u8>>(1)?)))?;
    let mut hashes = Vec::new();
    for row in rows {
        let (index, entry) = row?;
        if index != hashes.len() as u64 {
            report.note(Err(damaged(format!("leaf {} of the log is missing", hashes.len()))));
        }
        if must_be.get(&index).map(LogLeaf::to_bytes) != Some(entry.clone()) {
            report.note(Err(damaged(format!("leaf {index} of the log is not the root of its record"))));
        }
        hashes.push(tree::leaf_hash(&entry));
        report.leaves += 1;
    }
    Ok(hashes)
}

/// Nodes worked out from the leaves.
struct Worked(HashMap<(u32, u64), Hash>);

impl Nodes for Worked {
    fn node(&self, level: u32, position: u64) -> Result<Hash, Failure> {
        let node = self.0.get(&(level, position)).copied();
        node.ok_or_else(|| damaged(format!("the log has too few leaves for node {position} of level {level}")))
    }
}

/// Works out all nodes from the leaves, and compares them with those kept.
fn audit_nodes(connection: &Connection, leaves: &[Hash], report: &mut AuditReport) -> Result<Worked, Failure> {
    let mut worked = Worked(HashMap::new());
    for (index, leaf) in (0..).zip(leaves) {
        for node in log_tree::completed_by(&worked, index, *leaf)? {
            worked.0.insert((node.level, node.position), node.hash);
            match StoredNodes(connection).node(node.level, node.position) {
                Ok(kept) if kept == node.hash => {}
                Ok(_) => report.note(Err(damaged(format!(
                    "node {} of level {} of the log is not the hash of what is below it",
                    node.position, node.level
                )))),
                Err(failure) => report.note(Err(failure)),
            }
        }
    }
    let root = log_tree::root(&worked, leaves.len() as u64)?;
    if root != tree::root(leaves) {
        report.note(Err(damaged("the root of the log does not follow from its leaves")));
    }
    Ok(worked)
}

fn audit_checkpoints(
    connection: &Connection,
    verifier: &Verifier,
    nodes: &Worked,
    report: &mut AuditReport,
) -> Result<(), Failure> {
    let mut statement = connection.prepare("SELECT size, note FROM checkpoint ORDER BY size")?;
    let rows = statement.query_map([], |row| Ok((count(row, 0)?, row.get::<_, String>(1)?)))?;
    let mut covered = 0;
    for row in rows {
        let (size, note) = row?;
        report.checkpoints += 1;
        report.note(audit_checkpoint(verifier, nodes, size, &note));
        covered = size;
    }
    if covered != report.leaves {
        let leaves = report.leaves;
        report.note(Err(damaged(format!("the newest checkpoint covers {covered} leaves and the log has {leaves}"))));
    }
    Ok(())
}

fn audit_checkpoint(verifier: &Verifier, nodes: &Worked, size: u64, note: &str) -> Result<(), Failure> {
    let signed = Checkpoint::open(note, verifier)
        .map_err(|error| damaged(format!("the checkpoint over {size} leaves does not verify: {error}")))?;
    if signed.size != size || signed.root != log_tree::root(nodes, size)? {
        return Err(damaged(format!("the checkpoint over {size} leaves is not the root of the log")));
    }
    Ok(())
}

/// Every finished file must be named by its content. Which blob an act names, only its reader knows.
fn audit_blobs(blobs: &Path, report: &mut AuditReport) -> Result<(), Failure> {
    for shelf in entries(blobs)? {
        for path in entries(&shelf)? {
            let (Some(start), Some(rest)) = (text(shelf.file_name()), text(path.file_name())) else {
                continue;
            };
            if rest.starts_with(".new-") {
                continue;
            }
            report.blobs += 1;
            let sealed = fs::read(&path).map_err(file("read", &path))?;
            if blobs::name_of(&sealed) != format!("{start}{rest}") {
                report.note(Err(damaged(format!("blob {start}{rest} was changed"))));
            }
        }
    }
    Ok(())
}

fn text(name: Option<&std::ffi::OsStr>) -> Option<&str> {
    name.and_then(|name| name.to_str())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(file("read", folder))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    paths.collect::<Result<_, _>>().map_err(file("read", folder))
}
