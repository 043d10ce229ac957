//! The ports: where the world outside begins. Synchronous: a database call, an fsync, a seal and a drawing all block,
//! and the server gives each use case a blocking thread of its own.

use std::sync::Arc;

use record::act_proof::ActProof;
use record::{Commitment, Salt};
use serde::{Deserialize, Serialize};

use crate::seal::StudioCard;

/// The records of all works and the log over them.
pub trait Records: Send + Sync {
    /// Appends acts to one record in one transaction and returns when they are durable (fsync).
    /// [`StoreError::Moved`] if the record no longer has `expected_size` acts.
    fn append(&self, append: &Append) -> Result<(), StoreError>;

    /// Every act of a record in order; [`StoreError::NoSuchWork`] if there is none, [`StoreError::Erased`] if there was.
    fn read(&self, work: &str) -> Result<Vec<StoredAct>, StoreError>;

    /// Destroys a record for good, with what its acts name; its commitments stay, so the log keeps holding. Again is no
    /// error. [`StoreError::NoSuchWork`] if there never was one.
    fn erase(&self, work: &str) -> Result<(), StoreError>;

    /// Every work that was not erased, newest first.
    fn works(&self) -> Result<Vec<WorkEntry>, StoreError>;

    /// Gives each record that grew one leaf in the log and signs a checkpoint; durable on return.
    fn sequence(&self) -> Result<(), StoreError>;

    /// The proof that act `seq` of a record is in the log; [`StoreError::NotSequenced`] before [`Records::sequence`].
    fn prove(&self, work: &str, seq: u64) -> Result<ActProof, StoreError>;
}

/// Encrypted bytes that acts name. A blob is durable before the act that names it.
pub trait Blobs: Send + Sync {
    /// Returns the blob's name: the SHA-256 of its ciphertext, lower-case hex.
    fn put(&self, work: &str, bytes: &[u8]) -> Result<String, StoreError>;

    fn get(&self, work: &str, name: &str) -> Result<Vec<u8>, StoreError>;
}

pub trait Clock: Send + Sync {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    fn now_ms(&self) -> u64;
}

pub trait Entropy: Send + Sync {
    fn fill(&self, bytes: &mut [u8]);
}

pub trait Engines: Send + Sync {
    fn find(&self, name: &str) -> Option<Arc<dyn engine::Engine>>;

    /// Names that [`Engines::find`] knows, the default first.
    fn names(&self) -> Vec<String>;
}

/// The studios this machine knows: not acts, since they say nothing of a work.
pub trait TrustedStudios: Send + Sync {
    /// In the order they were added.
    fn list(&self) -> Result<Vec<TrustedStudio>, StoreError>;

    /// Keeps a studio, in place of one with the same fingerprint.
    fn put(&self, studio: &TrustedStudio) -> Result<(), StoreError>;

    /// Whether there was one with this fingerprint.
    fn remove(&self, fingerprint: &str) -> Result<bool, StoreError>;
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrustedStudio {
    pub card: StudioCard,
    /// The largest checkpoint seen from its log: a smaller or a forked one later is reported.
    pub seen: Option<SeenCheckpoint>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenCheckpoint {
    /// Leaves of the log.
    pub size: u64,
    /// Lower-case hex.
    pub root: String,
}

/// What readers say of the help articles (clause C18): for the operator, about no work.
pub trait Feedback: Send + Sync {
    fn add(&self, said: &ArticleFeedback) -> Result<(), StoreError>;

    /// Newest first.
    fn list(&self) -> Result<Vec<ArticleFeedback>, StoreError>;
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArticleFeedback {
    /// The article's name in its address: `plan-rights`.
    pub article: String,
    pub helpful: bool,
    /// What the reader added, if anything: at most 2,000 bytes.
    pub words: Option<String>,
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub at_ms: u64,
}

#[derive(Clone, Debug)]
pub struct Append {
    pub work: String,
    pub expected_size: u64,
    pub acts: Vec<NewAct>,
    /// The blobs that the acts name, each put before.
    pub blobs: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct NewAct {
    /// Canonical bytes of the act.
    pub bytes: Vec<u8>,
    pub salt: Salt,
    pub commitment: Commitment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredAct {
    pub bytes: Vec<u8>,
    pub salt: Salt,
    pub commitment: Commitment,
    /// Index of the first log leaf that covers this act, once there is one.
    pub log_index: Option<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkEntry {
    pub work: String,
    pub acts: u64,
}

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("there is no work {0} here; `anykoma works` lists those there are")]
    NoSuchWork(String),
    #[error(
        "the record of {work} has {size} acts and not the expected ones; somebody else acted on it first, so try again"
    )]
    Moved { work: String, size: u64 },
    #[error("act {seq} of {work} is not in the log yet")]
    NotSequenced { work: String, seq: u64 },
    #[error("the work {0} was erased and nothing of it can be read any more")]
    Erased(String),
    #[error("the store is damaged: {0}")]
    Damaged(String),
    #[error("the store cannot be used: {0}")]
    Unusable(String),
}
