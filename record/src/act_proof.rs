//! The whole proof of one act: from its bytes to its record's root, and from there to a checkpoint of the log.
//!
//! Everything needed is inside, so a stranger checks it offline with the log's verifier key. It shows one act and hides
//! all others: of them it holds only hashes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};

use crate::checkpoint::Checkpoint;
use crate::log_leaf::LogLeaf;
use crate::note::Verifier;
use crate::tlog_proof::TlogProof;
use crate::tree::{self, Hash};
use crate::{Error, Salt, canonical, commit};

/// One act, opened: its bytes and salt, its place in its record, and its record's place in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActProof {
    /// The act's canonical bytes.
    pub act: Vec<u8>,
    /// The act's own salt.
    pub salt: Salt,
    /// The act's place in its record, counted from 0.
    pub seq: u64,
    /// Acts in the record when the log took its root.
    pub record_size: u64,
    /// From the act's commitment to the record's root.
    pub record_path: Vec<Hash>,
    /// The record's tag in the log leaf.
    pub record_tag: [u8; 32],
    /// The log leaf's place in the log, counted from 0.
    pub log_index: u64,
    /// From the log leaf to the checkpoint's root.
    pub log_path: Vec<Hash>,
    /// The log's checkpoint, a signed note.
    pub checkpoint: String,
}

impl ActProof {
    /// Follows both paths up to the checkpoint, verifies its signature and returns it.
    ///
    /// Says that the log's key vouches for exactly these act bytes at this place; what the act means is for its reader.
    pub fn check(&self, verifier: &Verifier) -> Result<Checkpoint, Error> {
        let checkpoint = Checkpoint::open(&self.checkpoint, verifier)?;
        let record_root = self.record_root()?;
        let leaf = LogLeaf { record_tag: self.record_tag, size: self.record_size, root: record_root };
        tree::check_inclusion(leaf.hash(), self.log_index, checkpoint.size, &self.log_path, checkpoint.root)?;
        Ok(checkpoint)
    }

    /// The proof as the parts of a `.tlog-proof`, with the act and the path inside its record in `extra`.
    pub fn to_tlog_proof(&self) -> Result<TlogProof, Error> {
        let opening = Opening {
            act: BASE64.encode(&self.act),
            path: self.record_path.clone(),
            salt: self.salt.clone(),
            seq: self.seq,
            size: self.record_size,
            tag: Hash(self.record_tag),
        };
        Ok(TlogProof {
            extra: canonical::encode(&opening)?,
            index: self.log_index,
            path: self.log_path.clone(),
            checkpoint: self.checkpoint.clone(),
        })
    }

    /// Reads what [`ActProof::to_tlog_proof`] writes; checks nothing but the form.
    pub fn from_tlog_proof(proof: &TlogProof) -> Result<Self, Error> {
        let opening: Opening = canonical::decode(&proof.extra)?;
        let act =
            BASE64.decode(&opening.act).map_err(|_| Error::BadProof("the act in its extra data is not base64"))?;
        Ok(Self {
            act,
            salt: opening.salt,
            seq: opening.seq,
            record_size: opening.size,
            record_path: opening.path,
            record_tag: opening.tag.0,
            log_index: proof.index,
            log_path: proof.path.clone(),
            checkpoint: proof.checkpoint.clone(),
        })
    }

    /// The root that the record had, if the act stands in it where this proof says.
    fn record_root(&self) -> Result<Hash, Error> {
        let commitment = commit(&self.salt, &self.act);
        let leaf = tree::leaf_hash(&commitment.0);
        tree::root_of_path(leaf, self.seq, self.record_size, &self.record_path)
    }
}

/// What `extra` holds, as canonical JSON: the keys sorted, bytes of the act in base64, all else of 32 bytes in hex.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Opening {
    act: String,
    path: Vec<Hash>,
    salt: Salt,
    seq: u64,
    size: u64,
    tag: Hash,
}
