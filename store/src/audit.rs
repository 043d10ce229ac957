//! The audit: everything that can be recomputed is, and compared with what is kept.
//!
//! It finds what was changed or lost in part. That a whole folder was put back to an earlier state it cannot know:
//! for that somebody else must remember a checkpoint.

use std::collections::HashMap;
use std::fs;

use record::checkpoint::Checkpoint;
use record::log_leaf::LogLeaf;
use record::note::Verifier;
use record::tree::{self, Hash};
use rusqlite::{Connection, OptionalExtension};
use studio::StoreError;

use crate::blobs::{self, blob_files};
use crate::cipher::Key;
use crate::database::{count, look};
use crate::failure::{Failure, damaged, file};
use crate::log::{StoredNodes, tag};
use crate::log_tree::{self, Nodes};
use crate::orphans;
use crate::reading::{self, WorkRow};
use crate::segment::{self, Segment};
use crate::store::Store;

/// What an audit looked at, and what it found wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditReport {
    /// Erased ones too.
    pub works: u64,
    pub erased: u64,
    pub acts: u64,
    pub leaves: u64,
    pub checkpoints: u64,
    pub blobs: u64,
    /// Blobs that no act names: left over, or about to be named. No problem; `rebuild` removes old ones.
    pub orphans: u64,
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
        self.audit_blobs(&mut report)?;
        Ok(report)
    }

    fn audit_database(&self, verifier: &Verifier, report: &mut AuditReport) -> Result<(), Failure> {
        let mut connection = self.connection();
        let transaction = look(&mut connection)?;
        report.note(integrity(&transaction));
        let mut leaves = Leaves::default();
        for row in reading::all_work_rows(&transaction)? {
            let work = AuditedWork { connection: &transaction, row: &row };
            let audited = work.audit(self.master(), report, &mut leaves);
            report.note(audited);
        }
        let hashes = audit_leaves(&transaction, &leaves, report)?;
        let nodes = audit_nodes(&transaction, &hashes, report)?;
        audit_checkpoints(&transaction, verifier, &nodes, report)
    }

    /// Every finished file must be named by its content, and every name must have its file.
    fn audit_blobs(&self, report: &mut AuditReport) -> Result<(), Failure> {
        let mut names = Vec::new();
        for blob in blob_files(&self.data_folder().blobs())? {
            let Some(name) = blob.name else { continue };
            report.blobs += 1;
            let sealed = fs::read(&blob.path).map_err(file("read", &blob.path))?;
            if blobs::name_of(&sealed) != name {
                report.note(Err(damaged(format!("blob {name} was changed"))));
            }
            names.push(name);
        }
        // After the files: what was named or erased meanwhile is judged by what is there now.
        let named = orphans::names(&self.connection())?;
        report.orphans = names.iter().filter(|name| !named.contains(*name)).count() as u64;
        for name in &named {
            if !blobs::path_of(self.data_folder(), name)?.is_file() {
                report.note(Err(damaged(format!("blob {name} is missing, which an act names"))));
            }
        }
        Ok(())
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

/// One record under audit.
struct AuditedWork<'a> {
    connection: &'a Connection,
    row: &'a WorkRow,
}

impl AuditedWork<'_> {
    /// Opens each act, and works out from the commitments what the record's leaves must say.
    fn audit(&self, master: &Key, report: &mut AuditReport, leaves: &mut Leaves) -> Result<(), Failure> {
        report.works += 1;
        let id = &self.row.id;
        let segments = segment::segments(self.connection, self.row.place, id)?;
        let size = segments.last().map_or(0, Segment::end);
        report.acts += size;
        let covered = reading::leaves_of_work(self.connection, self.row.place)?;
        let is_grown = size > covered.last().map_or(0, |(_, size)| *size);
        if is_grown != self.is_queued()? {
            report.note(Err(damaged(format!(
                "the log does not know how far it covers {id}; `anykoma rebuild` mends it"
            ))));
        }
        let record_tag = match reading::work_key(self.connection, master, id) {
            Err(Failure::Port(StoreError::Erased(_))) => {
                report.erased += 1;
                self.audit_erasure(&segments)?
            }
            key => {
                let key = key?;
                for segment in &segments {
                    report.note(segment.open(&key, id).map(drop));
                }
                Some(tag(&key, self.row)?)
            }
        };
        let commitments = segments.iter().flat_map(|segment| &segment.commitments);
        let hashes: Vec<Hash> = commitments.map(|commitment| tree::leaf_hash(&commitment.0)).collect();
        for (index, size) in covered {
            let first = usize::try_from(size).ok().and_then(|size| hashes.get(..size));
            let first = first.ok_or_else(|| damaged(format!("leaf {index} covers more acts than {id} has")))?;
            let record_tag = record_tag.expect("a work that a leaf is kept of has a tag");
            leaves.insert(index, LogLeaf { record_tag, size, root: tree::root(first) });
        }
        Ok(())
    }

    fn is_queued(&self) -> Result<bool, Failure> {
        let sql = "SELECT EXISTS (SELECT 1 FROM grown WHERE work = ?1)";
        Ok(self.connection.query_row(sql, [self.row.place], |row| row.get(0))?)
    }

    /// Nothing sealed may be left. The tag's salt is gone too: all leaves of the work must have the tag of its first.
    fn audit_erasure(&self, segments: &[Segment]) -> Result<Option<[u8; 32]>, Failure> {
        if self.row.tag_salt_ciphertext.is_some() || segments.iter().any(|segment| segment.ciphertext.is_some()) {
            return Err(damaged(format!(
                "{} was erased, but sealed bytes of it are left; erase it again",
                self.row.id
            )));
        }
        let sql = "SELECT entry FROM log_leaf WHERE work = ?1 ORDER BY size LIMIT 1";
        let mut statement = self.connection.prepare(sql)?;
        let entry = statement.query_row([self.row.place], |row| row.get::<_, Vec<u8>>(0)).optional()?;
        entry.map(|entry| Ok(LogLeaf::parse(&entry)?.record_tag)).transpose()
    }
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
