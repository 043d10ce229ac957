//! Reading records back: the rows of works, and the acts with what opens them.

use record::Salt;
use rusqlite::{Connection, OptionalExtension, Row};
use studio::{StoreError, StoredAct, WorkEntry};

use crate::cipher::{Key, Place};
use crate::database::{count, look};
use crate::failure::{Failure, damaged};
use crate::segment::{Segment, segments};
use crate::work_keys;

/// What the database knows of a work without a key.
#[derive(Clone, Debug)]
pub(crate) struct WorkRow {
    pub place: i64,
    pub id: String,
    /// `None` once the work was erased.
    pub tag_salt_ciphertext: Option<Vec<u8>>,
}

/// Every act of a record in order, opened and checked.
pub(crate) fn read(connection: &mut Connection, master: &Key, work: &str) -> Result<Vec<StoredAct>, Failure> {
    let transaction = look(connection)?;
    let row = known_work(&transaction, work)?;
    let key = work_key(&transaction, master, work)?;
    let leaves = leaves_of_work(&transaction, row.place)?;
    let segments = segments(&transaction, row.place, work)?;
    let (found, covered) = (segments.last().map_or(0, Segment::end), leaves.last().map_or(0, |(_, size)| *size));
    if found < covered {
        return Err(damaged(format!("the record of {work} has {found} of its {covered} acts")));
    }
    let mut acts = Vec::with_capacity(usize::try_from(found).unwrap_or_default());
    for segment in segments {
        let opened = segment.open(&key, work)?;
        for ((seq, commitment), act) in (segment.first_seq..).zip(segment.commitments).zip(opened) {
            let covering = leaves.partition_point(|(_, size)| *size <= seq);
            let log_index = leaves.get(covering).map(|(index, _)| *index);
            acts.push(StoredAct { bytes: act.bytes, salt: act.salt, commitment, log_index });
        }
    }
    Ok(acts)
}

/// Every work that was not erased, newest first.
pub(crate) fn works(connection: &Connection) -> Result<Vec<WorkEntry>, Failure> {
    let mut statement = connection.prepare_cached(
        "SELECT id, (SELECT coalesce(max(end_seq), 0) FROM segment WHERE segment.work = work.place)
           FROM work WHERE tag_salt_ciphertext IS NOT NULL ORDER BY place DESC",
    )?;
    let rows = statement.query_map([], |row| Ok(WorkEntry { work: row.get(0)?, acts: count(row, 1)? }))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn open_salt(key: &Key, place: Place<'_>, sealed: &[u8]) -> Result<Salt, Failure> {
    let salt = key.open(place, sealed).and_then(|plain| plain.as_slice().try_into().ok());
    let shut = || damaged(format!("the {} of {} does not open", place.what, place.owner));
    salt.map(Salt).ok_or_else(shut)
}

/// The key of a work that has a row.
pub(crate) fn work_key(connection: &Connection, master: &Key, work: &str) -> Result<Key, Failure> {
    let lost = || damaged(format!("the key of {work} is missing"));
    work_keys::find(connection, master, work)?.ok_or_else(lost)
}

pub(crate) fn known_work(connection: &Connection, work: &str) -> Result<WorkRow, Failure> {
    work_row(connection, work)?.ok_or_else(|| StoreError::NoSuchWork(work.to_owned()).into())
}

pub(crate) fn work_row(connection: &Connection, work: &str) -> Result<Option<WorkRow>, Failure> {
    let mut statement = connection.prepare_cached("SELECT place, id, tag_salt_ciphertext FROM work WHERE id = ?1")?;
    Ok(statement.query_row([work], read_work_row).optional()?)
}

/// Every work, oldest first, erased ones too.
pub(crate) fn all_work_rows(connection: &Connection) -> Result<Vec<WorkRow>, Failure> {
    work_rows(connection, "SELECT place, id, tag_salt_ciphertext FROM work ORDER BY place")
}

/// The works whose record the log does not cover to its end.
pub(crate) fn grown_work_rows(connection: &Connection) -> Result<Vec<WorkRow>, Failure> {
    let sql = "SELECT place, id, tag_salt_ciphertext FROM grown JOIN work ON work.place = grown.work ORDER BY place";
    work_rows(connection, sql)
}

fn work_rows(connection: &Connection, sql: &str) -> Result<Vec<WorkRow>, Failure> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([], read_work_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read_work_row(row: &Row<'_>) -> rusqlite::Result<WorkRow> {
    Ok(WorkRow { place: row.get(0)?, id: row.get(1)?, tag_salt_ciphertext: row.get(2)? })
}

/// Log index and covered size of each leaf of a work, oldest first.
pub(crate) fn leaves_of_work(connection: &Connection, place: i64) -> Result<Vec<(u64, u64)>, Failure> {
    let mut statement =
        connection.prepare_cached("SELECT log_index, size FROM log_leaf WHERE work = ?1 ORDER BY size")?;
    let rows = statement.query_map([place], |row| Ok((count(row, 0)?, count(row, 1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
