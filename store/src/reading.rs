//! Reading records back: rows, what opens them, and the check that they are what was committed to.

use record::tree::{self, Hash};
use record::{Commitment, Salt, commit};
use rusqlite::{Connection, OptionalExtension, Row};
use studio::{StoreError, StoredAct, WorkEntry};

use crate::cipher::{Key, Place};
use crate::database::{count, look, sql};
use crate::failure::{Failure, damaged};
use crate::work_keys;

/// What the database knows of a work without a key.
#[derive(Clone, Debug)]
pub(crate) struct WorkRow {
    pub place: i64,
    pub id: String,
    pub size: u64,
    pub logged_size: u64,
    pub tag_salt_ciphertext: Vec<u8>,
}

/// One act as it lies in its row.
pub(crate) struct ActRow {
    pub seq: u64,
    pub commitment: Commitment,
    pub salt_ciphertext: Vec<u8>,
    pub ciphertext: Vec<u8>,
}

const WORK_COLUMNS: &str = "SELECT place, id, size, logged_size, tag_salt_ciphertext FROM work";
const ACT_COLUMNS: &str = "SELECT seq, commitment, salt_ciphertext, ciphertext FROM act";

/// Every act of a record in order, opened and checked.
pub(crate) fn read(connection: &mut Connection, master: &Key, work: &str) -> Result<Vec<StoredAct>, Failure> {
    let transaction = look(connection)?;
    let row = known_work(&transaction, work)?;
    let key = work_key(&transaction, master, work)?;
    let leaves = leaves_of_work(&transaction, row.place)?;
    let rows = act_rows(&transaction, row.place)?;
    if rows.len() as u64 != row.size {
        return Err(damaged(format!("the record of {work} has {} of its {} acts", rows.len(), row.size)));
    }
    let mut acts = Vec::with_capacity(rows.len());
    for (seq, row) in (0..).zip(rows) {
        let (bytes, salt) = open_act(&key, work, seq, &row)?;
        let covering = leaves.partition_point(|(_, size)| *size <= seq);
        let log_index = leaves.get(covering).map(|(index, _)| *index);
        acts.push(StoredAct { bytes, salt, commitment: row.commitment, log_index });
    }
    Ok(acts)
}

/// Every work, newest first.
pub(crate) fn works(connection: &Connection) -> Result<Vec<WorkEntry>, Failure> {
    let mut statement = connection.prepare_cached("SELECT id, size FROM work ORDER BY place DESC")?;
    let rows = statement.query_map([], |row| Ok(WorkEntry { work: row.get(0)?, acts: count(row, 1)? }))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The act's bytes and salt, if they stand where they belong and open their commitment.
pub(crate) fn open_act(key: &Key, work: &str, seq: u64, row: &ActRow) -> Result<(Vec<u8>, Salt), Failure> {
    if row.seq != seq {
        return Err(damaged(format!("act {seq} of {work} is missing")));
    }
    let place = Place { what: "act", seq, owner: work };
    let shut = || damaged(format!("act {seq} of {work} does not open"));
    let bytes = key.open(place, &row.ciphertext).ok_or_else(shut)?;
    let salt = open_salt(key, Place { what: "salt", ..place }, &row.salt_ciphertext)?;
    if commit(&salt, &bytes) != row.commitment {
        return Err(damaged(format!("act {seq} of {work} is not what was committed to")));
    }
    Ok((bytes.to_vec(), salt))
}

pub(crate) fn open_salt(key: &Key, place: Place<'_>, sealed: &[u8]) -> Result<Salt, Failure> {
    let salt = key.open(place, sealed).and_then(|plain| plain.as_slice().try_into().ok());
    let shut = || damaged(format!("the {} {} of {} does not open", place.what, place.seq, place.owner));
    salt.map(Salt).ok_or_else(shut)
}

pub(crate) fn work_key(connection: &Connection, master: &Key, work: &str) -> Result<Key, Failure> {
    let lost = || damaged(format!("the key of {work} is missing"));
    work_keys::find(connection, master, work)?.ok_or_else(lost)
}

pub(crate) fn known_work(connection: &Connection, work: &str) -> Result<WorkRow, Failure> {
    work_row(connection, work)?.ok_or_else(|| StoreError::NoSuchWork(work.to_owned()).into())
}

pub(crate) fn work_row(connection: &Connection, work: &str) -> Result<Option<WorkRow>, Failure> {
    let mut statement = connection.prepare_cached(&format!("{WORK_COLUMNS} WHERE id = ?1"))?;
    Ok(statement.query_row([work], read_work_row).optional()?)
}

/// Every work, oldest first.
pub(crate) fn all_work_rows(connection: &Connection) -> Result<Vec<WorkRow>, Failure> {
    work_rows(connection, "ORDER BY place")
}

/// The works whose record the log does not cover to its end.
pub(crate) fn grown_work_rows(connection: &Connection) -> Result<Vec<WorkRow>, Failure> {
    work_rows(connection, "WHERE size > logged_size ORDER BY place")
}

fn work_rows(connection: &Connection, which: &str) -> Result<Vec<WorkRow>, Failure> {
    let mut statement = connection.prepare_cached(&format!("{WORK_COLUMNS} {which}"))?;
    let rows = statement.query_map([], read_work_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read_work_row(row: &Row<'_>) -> rusqlite::Result<WorkRow> {
    Ok(WorkRow {
        place: row.get(0)?,
        id: row.get(1)?,
        size: count(row, 2)?,
        logged_size: count(row, 3)?,
        tag_salt_ciphertext: row.get(4)?,
    })
}

pub(crate) fn act_rows(connection: &Connection, place: i64) -> Result<Vec<ActRow>, Failure> {
    let mut statement = connection.prepare_cached(&format!("{ACT_COLUMNS} WHERE work = ?1 ORDER BY seq"))?;
    let rows = statement.query_map([place], read_act_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// `None` where the record has no act there.
pub(crate) fn act_row(connection: &Connection, place: i64, seq: u64) -> Result<Option<ActRow>, Failure> {
    let mut statement = connection.prepare_cached(&format!("{ACT_COLUMNS} WHERE work = ?1 AND seq = ?2"))?;
    Ok(statement.query_row((place, sql(seq)), read_act_row).optional()?)
}

fn read_act_row(row: &Row<'_>) -> rusqlite::Result<ActRow> {
    Ok(ActRow {
        seq: count(row, 0)?,
        commitment: Commitment(row.get(1)?),
        salt_ciphertext: row.get(2)?,
        ciphertext: row.get(3)?,
    })
}

/// The leaf hashes of a record's first `size` acts.
pub(crate) fn record_leaves(connection: &Connection, place: i64, size: u64) -> Result<Vec<Hash>, Failure> {
    let mut statement =
        connection.prepare_cached("SELECT commitment FROM act WHERE work = ?1 AND seq < ?2 ORDER BY seq")?;
    let rows = statement.query_map((place, sql(size)), |row| row.get::<_, [u8; 32]>(0))?;
    let mut leaves = Vec::new();
    for commitment in rows {
        leaves.push(tree::leaf_hash(&commitment?));
    }
    if leaves.len() as u64 != size {
        return Err(damaged(format!("record {place} has {} of its {size} commitments", leaves.len())));
    }
    Ok(leaves)
}

/// Log index and covered size of each leaf of a work, oldest first.
pub(crate) fn leaves_of_work(connection: &Connection, place: i64) -> Result<Vec<(u64, u64)>, Failure> {
    let mut statement =
        connection.prepare_cached("SELECT log_index, size FROM log_leaf WHERE work = ?1 ORDER BY size")?;
    let rows = statement.query_map([place], |row| Ok((count(row, 0)?, count(row, 1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
