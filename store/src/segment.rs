//! A segment: the acts of one append, their salts and their commitments in one row, sealed with one nonce.
//!
//! ```text
//! in the clear    32 bytes commitment of each act, in order
//! sealed          for each act: 32 bytes salt || 4 bytes length of the act, little-endian || the act
//! ```
//!
//! The commitments stay in the clear, so that both trees can be recomputed without a key, and after an erasure too.

use record::tree::{self, Hash};
use record::{Commitment, Salt, commit};
use rusqlite::{Connection, OptionalExtension, Row};
use studio::{NewAct, StoreError};

use crate::cipher::{Key, Place, SealedInPlace};
use crate::database::{count, sql};
use crate::failure::{Failure, damaged};

const SEGMENT: &str = "segment";
const COMMITMENT_BYTES: usize = 32;
const SALT_BYTES: usize = 32;
const LENGTH_BYTES: usize = 4;
const COLUMNS: &str = "SELECT end_seq, commitments, ciphertext FROM segment";

/// One segment as it lies in its row.
pub(crate) struct Segment {
    pub first_seq: u64,
    pub commitments: Vec<Commitment>,
    /// `None` once the work was erased.
    pub ciphertext: Option<Vec<u8>>,
}

/// An act that was opened.
pub(crate) struct OpenedAct {
    pub bytes: Vec<u8>,
    pub salt: Salt,
}

impl Segment {
    /// The place in the record after the segment's last act.
    pub(crate) fn end(&self) -> u64 {
        self.first_seq + self.commitments.len() as u64
    }

    /// Every act with its salt, each checked against its commitment.
    pub(crate) fn open(&self, key: &Key, work: &str) -> Result<Vec<OpenedAct>, Failure> {
        let ciphertext = self.ciphertext.as_ref().ok_or_else(|| StoreError::Erased(work.to_owned()))?;
        let shut = || damaged(format!("{} of {work} do not open", self.name()));
        let plain = key.open(place(self.first_seq, work), ciphertext).ok_or_else(shut)?;
        let mut rest = plain.as_slice();
        let mut acts = Vec::with_capacity(self.commitments.len());
        for (seq, commitment) in (self.first_seq..).zip(&self.commitments) {
            let (act, after) = split_act(rest).ok_or_else(shut)?;
            if commit(&act.salt, &act.bytes) != *commitment {
                return Err(damaged(format!("act {seq} of {work} is not what was committed to")));
            }
            rest = after;
            acts.push(act);
        }
        if rest.is_empty() { Ok(acts) } else { Err(shut()) }
    }

    fn name(&self) -> String {
        format!("acts {} to {}", self.first_seq, self.end().saturating_sub(1))
    }
}

/// Seals acts for the row that begins at `first_seq`.
pub(crate) fn seal(key: &Key, work: &str, first_seq: u64, acts: &[NewAct]) -> Result<Vec<u8>, Failure> {
    let length = |act: &NewAct| SALT_BYTES + LENGTH_BYTES + act.bytes.len();
    let mut plain = SealedInPlace::with_capacity(acts.iter().map(length).sum());
    for act in acts {
        let long = |_| StoreError::Unusable("an act of 4 GiB and more cannot be kept; nothing was written".into());
        let length = u32::try_from(act.bytes.len()).map_err(long)?;
        plain.add(&act.salt.0);
        plain.add(&length.to_le_bytes());
        plain.add(&act.bytes);
    }
    Ok(plain.seal(key, place(first_seq, work)))
}

/// The commitments of acts as they lie in a row.
pub(crate) fn commitment_bytes(acts: &[NewAct]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(acts.len() * COMMITMENT_BYTES);
    for act in acts {
        bytes.extend_from_slice(&act.commitment.0);
    }
    bytes
}

/// Acts in a record.
pub(crate) fn record_size(connection: &Connection, work_place: i64) -> Result<u64, Failure> {
    let mut statement = connection.prepare_cached("SELECT coalesce(max(end_seq), 0) FROM segment WHERE work = ?1")?;
    Ok(statement.query_row([work_place], |row| count(row, 0))?)
}

/// Every segment of a record in order, without a gap.
pub(crate) fn segments(connection: &Connection, work_place: i64, work: &str) -> Result<Vec<Segment>, Failure> {
    let mut statement = connection.prepare_cached(&format!("{COLUMNS} WHERE work = ?1 ORDER BY end_seq"))?;
    let rows = statement.query_map([work_place], read_segment)?;
    let mut segments: Vec<Segment> = Vec::new();
    for segment in rows {
        let segment = segment?;
        let expected = segments.last().map_or(0, Segment::end);
        if segment.first_seq != expected {
            return Err(damaged(format!("act {expected} of {work} is missing")));
        }
        segments.push(segment);
    }
    Ok(segments)
}

/// The segment that holds act `seq`.
pub(crate) fn segment_with(connection: &Connection, work_place: i64, seq: u64) -> Result<Option<Segment>, Failure> {
    let next_end = format!("{COLUMNS} WHERE work = ?1 AND end_seq > ?2 ORDER BY end_seq LIMIT 1");
    let mut statement = connection.prepare_cached(&next_end)?;
    let segment = statement.query_row((work_place, sql(seq)), read_segment).optional()?;
    Ok(segment.filter(|segment| segment.first_seq <= seq))
}

/// The leaf hashes of a record's first `size` acts.
pub(crate) fn record_leaves(connection: &Connection, work_place: i64, size: u64) -> Result<Vec<Hash>, Failure> {
    let mut statement =
        connection.prepare_cached("SELECT end_seq, commitments FROM segment WHERE work = ?1 ORDER BY end_seq")?;
    let mut rows = statement.query([work_place])?;
    let mut leaves = Vec::new();
    while let Some(row) = rows.next()? {
        if leaves.len() as u64 >= size {
            break;
        }
        leaves.extend(read_commitments(row, 1)?.iter().map(|commitment| tree::leaf_hash(&commitment.0)));
        if count(row, 0)? != leaves.len() as u64 {
            return Err(damaged(format!("an act before act {} of record {work_place} is missing", leaves.len())));
        }
    }
    if (leaves.len() as u64) < size {
        return Err(damaged(format!("record {work_place} has {} of its {size} commitments", leaves.len())));
    }
    leaves.truncate(usize::try_from(size).expect("no more than the leaves that are in memory"));
    Ok(leaves)
}

fn place(first_seq: u64, work: &str) -> Place<'_> {
    Place { what: SEGMENT, seq: first_seq, owner: work }
}

fn split_act(bytes: &[u8]) -> Option<(OpenedAct, &[u8])> {
    let (salt, rest) = bytes.split_first_chunk::<SALT_BYTES>()?;
    let (length, rest) = rest.split_first_chunk::<LENGTH_BYTES>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let (act, rest) = rest.split_at_checked(length)?;
    Some((OpenedAct { bytes: act.to_vec(), salt: Salt(*salt) }, rest))
}

fn read_segment(row: &Row<'_>) -> rusqlite::Result<Segment> {
    let (end_seq, commitments) = (count(row, 0)?, read_commitments(row, 1)?);
    let out_of_range = rusqlite::Error::IntegralValueOutOfRange(0, sql(end_seq));
    let first_seq = end_seq.checked_sub(commitments.len() as u64).ok_or(out_of_range)?;
    Ok(Segment { first_seq, commitments, ciphertext: row.get(2)? })
}

fn read_commitments(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<Commitment>> {
    let bytes = row.get_ref(column)?.as_blob()?;
    let (commitments, rest) = bytes.as_chunks::<COMMITMENT_BYTES>();
    if !rest.is_empty() || commitments.is_empty() {
        // Of the wrong shape, as a column of the wrong type is.
        return Err(rusqlite::Error::InvalidColumnType(column, "commitments".into(), rusqlite::types::Type::Blob));
    }
    Ok(commitments.iter().map(|commitment| Commitment(*commitment)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn act(text: &str) -> NewAct {
        let salt = Salt([text.len() as u8; 32]);
        NewAct { commitment: commit(&salt, text.as_bytes()), bytes: text.into(), salt }
    }

    fn sealed(key: &Key, acts: &[NewAct]) -> Segment {
        Segment {
            first_seq: 5,
            commitments: acts.iter().map(|act| act.commitment).collect(),
            ciphertext: Some(seal(key, "img_1", 5, acts).unwrap()),
        }
    }

    #[test]
    fn acts_come_out_as_they_went_in() {
        let key = Key::generate();
        let acts = ["one", "", "three and more"].map(act);
        let segment = sealed(&key, &acts);
        let opened = segment.open(&key, "img_1").unwrap();
        assert_eq!(segment.end(), 8);
        for (opened, act) in opened.iter().zip(&acts) {
            assert_eq!((&opened.bytes, &opened.salt), (&act.bytes, &act.salt));
        }
        assert_eq!(opened.len(), 3);
    }

    #[test]
    fn a_segment_opens_only_for_its_work_at_its_place_with_its_commitments() {
        let key = Key::generate();
        let acts = ["one", "two"].map(act);
        assert!(sealed(&key, &acts).open(&key, "img_2").is_err());
        assert!(sealed(&Key::generate(), &acts).open(&key, "img_1").is_err());
        assert!(Segment { first_seq: 6, ..sealed(&key, &acts) }.open(&key, "img_1").is_err());
        for wrong in [vec![], vec![acts[0].commitment], vec![acts[1].commitment, acts[0].commitment]] {
            assert!(Segment { commitments: wrong, ..sealed(&key, &acts) }.open(&key, "img_1").is_err());
        }
        let mut longer = sealed(&key, &acts);
        longer.commitments.push(acts[0].commitment);
        assert!(longer.open(&key, "img_1").is_err());
    }

    #[test]
    fn an_erased_segment_says_so() {
        let key = Key::generate();
        let erased = Segment { ciphertext: None, ..sealed(&key, &[act("one")]) };
        assert_eq!(
            erased.open(&key, "img_1").err().map(|failure| StoreError::from(failure).to_string()),
            Some(StoreError::Erased("img_1".into()).to_string())
        );
    }
}
