//! The studio's memory on one machine: records, the log over them and blobs, in SQLite and files, encrypted at rest.
//!
//! The only crate that names a database. It knows acts as bytes and never reads their meaning, so it can keep, prove and
//! audit them but not decide anything. What is durable when is said at each port; `docs/` argues it for power loss.
//!
//! ```text
//! FOLDER/keys/master.key   32 random bytes; wraps everything below (0600, as all files here)
//! FOLDER/keys/log.seed     sealed Ed25519 seed of the log
//! FOLDER/keys/NAME.sealed  sealed secrets of other rooms
//! FOLDER/studio.db         records, wrapped keys, log, checkpoints
//! FOLDER/blobs/ab/cdef...  sealed blobs, named by the SHA-256 of their ciphertext
//! FOLDER/cache/            nothing that cannot be made again
//! ```
//!
//! Sealed bytes are `24 bytes nonce || XChaCha20-Poly1305 ciphertext || 16 bytes tag`.

mod append;
mod audit;
mod blobs;
mod cipher;
mod clock;
mod database;
mod entropy;
mod failure;
mod folder;
mod key_files;
mod log;
mod log_tree;
mod reading;
mod records;
mod store;
mod work_keys;

pub use audit::AuditReport;
pub use clock::SystemClock;
pub use entropy::OsEntropy;
pub use store::Store;
pub use studio::StoreError;
