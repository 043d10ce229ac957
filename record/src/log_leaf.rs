//! The leaf that a record adds to the log when it has grown: whose root this is, without saying whose.
//!
//! ```text
//! offset  bytes  what
//!      0     20  "anykoma/log-leaf/v1\n"
//!     20     32  record tag
//!     52      8  size of the record in acts, big-endian
//!     60     32  root of the record
//! ```

use crate::Error;
use crate::commitment::{Salt, keyed_hash};
use crate::tree::{self, Hash};

/// Tells these bytes from every other kind of entry.
const LEAF_DOMAIN: &[u8; 20] = b"anykoma/log-leaf/v1\n";

/// Keeps a record's tag from being read as a commitment under the same salt.
const RECORD_DOMAIN: &[u8] = b"anykoma/record/v1\n";

/// The length of a leaf in bytes: 20 + 32 + 8 + 32.
const LENGTH: usize = 92;

/// One state of one record, as the log holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogLeaf {
    /// Which record, as [`record_tag`] hides it. Two leaves with one tag must be consistent with each other.
    pub record_tag: [u8; 32],
    /// Acts in the record.
    pub size: u64,
    /// The root over the record's commitments.
    pub root: Hash,
}

impl LogLeaf {
    /// The entry's 92 bytes, in the layout above.
    pub fn to_bytes(&self) -> Vec<u8> {
        [&LEAF_DOMAIN[..], &self.record_tag, &self.size.to_be_bytes(), &self.root.0].concat()
    }

    /// Reads exactly what [`LogLeaf::to_bytes`] writes.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let bytes: &[u8; LENGTH] = bytes.try_into().map_err(|_| Error::BadLogLeaf)?;
        let rest = bytes.strip_prefix(LEAF_DOMAIN).ok_or(Error::BadLogLeaf)?;
        let (record_tag, rest) = rest.split_first_chunk().ok_or(Error::BadLogLeaf)?;
        let (size, rest) = rest.split_first_chunk().ok_or(Error::BadLogLeaf)?;
        let root = rest.try_into().map_err(|_| Error::BadLogLeaf)?;
        Ok(Self { record_tag: *record_tag, size: u64::from_be_bytes(*size), root: Hash(root) })
    }

    /// The hash with which this leaf stands in the log's tree.
    pub fn hash(&self) -> Hash {
        tree::leaf_hash(&self.to_bytes())
    }
}

/// HMAC-SHA-256 with the record's salt over `"anykoma/record/v1\n"` and its id: the same for every leaf of one record,
/// and meaningless to whoever does not know the salt.
pub fn record_tag(salt: &Salt, record_id: &str) -> [u8; 32] {
    keyed_hash(salt, RECORD_DOMAIN, record_id.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_layout_is_read() {
        let leaf = LogLeaf { record_tag: [1; 32], size: 0x0102_0304_0506_0708, root: Hash([2; 32]) };
        let bytes = leaf.to_bytes();
        assert_eq!(bytes.len(), LENGTH);
        assert_eq!(bytes[52..60], [1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(LogLeaf::parse(&bytes), Ok(leaf));
        assert_eq!(LogLeaf::parse(&bytes[..LENGTH - 1]), Err(Error::BadLogLeaf));
        assert_eq!(LogLeaf::parse(&[&bytes[..], &[0]].concat()), Err(Error::BadLogLeaf));
    }

    #[test]
    fn every_flipped_bit_makes_another_leaf_or_none() {
        let leaf = LogLeaf { record_tag: [1; 32], size: 5, root: Hash([2; 32]) };
        for bit in 0..LENGTH * 8 {
            let mut bytes = leaf.to_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            let answer = LogLeaf::parse(&bytes);
            assert_ne!(answer, Ok(leaf));
            assert_eq!(answer.is_err(), bit / 8 < LEAF_DOMAIN.len(), "bit {bit}");
        }
    }

    #[test]
    fn a_tag_hides_the_id_and_keeps_records_apart() {
        let salt = Salt([7; 32]);
        assert_eq!(record_tag(&salt, "wk_1"), record_tag(&salt, "wk_1"));
        assert_ne!(record_tag(&salt, "wk_1"), record_tag(&salt, "wk_2"));
        assert_ne!(record_tag(&salt, "wk_1"), record_tag(&Salt([8; 32]), "wk_1"));
        assert_ne!(record_tag(&salt, "wk_1"), crate::commit(&salt, b"wk_1").0);
    }
}
