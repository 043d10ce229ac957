//! Canonical bytes, salted commitments, the two trees, signed checkpoints and the proofs that join them.
//!
//! Knows nothing of pictures, plans, files, clocks or randomness: salts, seeds and bytes are arguments, so the same
//! arguments give the same bytes on every machine.
//!
//! # The bytes
//!
//! **An act** is canonical JSON ([`canonical`]), here 35 bytes:
//!
//! ```
//! # use std::collections::BTreeMap;
//! let act = BTreeMap::from([("kind", "prompted"), ("prompt", "dusk")]);
//! let bytes = record::canonical::encode(&act)?;
//! assert_eq!(bytes, br#"{"kind":"prompted","prompt":"dusk"}"#);
//! # Ok::<(), record::Error>(())
//! ```
//!
//! Its [`commit`]ment is `HMAC-SHA-256(salt, "anykoma/act/v1\n" || act)`: 32 bytes that say nothing once the salt is
//! destroyed. `SHA-256(0x00 || commitment)` is leaf number *seq* of the act's record ([`tree`]).
//!
//! **A log leaf** ([`log_leaf`]) is 92 bytes, hashed in turn as `SHA-256(0x00 || those bytes)`:
//!
//! ```text
//! offset  bytes  what
//!      0     20  "anykoma/log-leaf/v1\n"
//!     20     32  the record's tag: HMAC-SHA-256(salt, "anykoma/record/v1\n" || record id)
//!     52      8  the record's size in acts, big-endian
//!     60     32  the record's root
//! ```
//!
//! **A checkpoint** ([`checkpoint`]) is a C2SP signed note: origin, size of the log, root of the log, signature.
//!
//! ```
//! # use record::{checkpoint::Checkpoint, note::Signer, tree};
//! let signer = Signer::from_seed("studio.example/log", &[7; 32])?;
//! let root = tree::root(&[tree::leaf_hash(b"one"), tree::leaf_hash(b"two")]);
//! let note = Checkpoint { origin: "studio.example/log".into(), size: 2, root }.sign(&signer)?;
//! let lines = [
//!     "studio.example/log",
//!     "2",
//!     "T1X2GdkhUjV3iyufF9b0kVsWFxIU0VI4EpNml2Teci4=",
//!     "",
//!     "\u{2014} studio.example/log \
//!      3XtyIBFRHubomfgixvSLtcKSvR0LUTX/6a54nWVx7bsDf4S/kZ1zLfGzBx9glvGTQaqX7nYmXL0jTVj6G94/Z5X9yQ8=",
//!     "",
//! ];
//! assert_eq!(note, lines.join("\n"));
//! # Ok::<(), record::Error>(())
//! ```
//!
//! **A proof** ([`act_proof`]) is two paths: act to record root, record root to checkpoint. It travels as a C2SP
//! `.tlog-proof` text ([`tlog_proof`]).

pub mod act_proof;
pub mod canonical;
mod canonical_text;
pub mod checkpoint;
mod commitment;
mod error;
mod float_search;
mod hex;
pub mod log_leaf;
pub mod note;
pub mod tlog_proof;
pub mod tree;

pub use commitment::{Commitment, Salt, commit};
pub use error::Error;
