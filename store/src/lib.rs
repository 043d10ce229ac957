//! The studio's memory on one machine: records, the log over them and blobs, in SQLite and files, encrypted at rest.
//!
//! The only crate that names a database. It knows acts as bytes and never reads their meaning, so it can keep, prove and
//! audit them but not decide anything. What is durable when is said at each port; `docs/` argues it for power loss.
//!
//! ```text
//! FOLDER/keys/master.key   32 random bytes; wraps everything below (0600, as all files here); may lie elsewhere
//! FOLDER/keys/log.seed     sealed Ed25519 seed of the log
//! FOLDER/keys/NAME.sealed  sealed secrets of other rooms
//! FOLDER/studio.db         records, names of blobs, wrapped keys, log, checkpoints
//! FOLDER/blobs/ab/cdef...  sealed blobs, named by the SHA-256 of their ciphertext
//! FOLDER/studio.json       the card that the studio publishes
//! FOLDER/trusted.json      the studios this machine knows
//! FOLDER/registry.jsonl    the installation's own registry of names
//! FOLDER/feedback.jsonl    what readers said of the help articles
//! FOLDER/serve.lock        held by the process that serves
//! FOLDER/cache/            nothing that cannot be made again: `own_names` is registry.jsonl made ready
//! ```
//!
//! Sealed bytes are `24 bytes nonce || XChaCha20-Poly1305 ciphertext || 16 bytes tag`.

mod append;
mod audit;
mod blobs;
mod card;
mod cipher;
mod clock;
mod database;
mod entropy;
mod erase;
mod failure;
mod feedback;
mod folder;
mod kept_names;
mod key_files;
mod log;
mod log_tree;
mod options;
mod orphans;
mod reading;
mod rebuild;
mod records;
mod registry_file;
mod segment;
mod serve_lock;
mod store;
mod trusted;
mod work_keys;

pub use audit::AuditReport;
pub use card::{publish_studio_card, studio_card};
pub use clock::SystemClock;
pub use entropy::OsEntropy;
pub use feedback::FeedbackFile;
pub use options::{MasterKey, StoreOptions};
pub use rebuild::RebuildReport;
pub use registry_file::RegistryFile;
pub use serve_lock::ServeLock;
pub use store::Store;
pub use studio::StoreError;
pub use trusted::TrustedFile;
