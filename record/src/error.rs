//! The one error of this crate: every way in which bytes can fail to be what they claim.

/// Why bytes, a proof or a signature were refused.
///
/// A reason names what did not fit and never repeats what it read, which may be private.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The value holds something that canonical JSON here has no form for, such as a float.
    #[error("the value has no canonical form: {0}")]
    NotEncodable(&'static str),
    /// The bytes are JSON, or nearly, but not byte for byte the canonical form of what they say.
    #[error("the bytes are not canonical JSON: {0}")]
    NotCanonical(&'static str),
    /// The bytes are canonical, but they are not the value that was asked for.
    #[error("the canonical bytes do not hold the value expected")]
    NotThatValue,
    /// The text is not 64 lower-case hexadecimal digits.
    #[error("expected 64 lower-case hexadecimal digits")]
    NotHex,
    /// An index lies at or past the end of its tree.
    #[error("there is no leaf {index} in a tree of {size}")]
    NoSuchLeaf {
        /// The index asked for, counted from 0.
        index: u64,
        /// The number of leaves.
        size: u64,
    },
    /// The old tree is larger than the new one.
    #[error("a tree of {new} leaves cannot continue one of {old}")]
    Shrunk {
        /// Leaves of the older tree.
        old: u64,
        /// Leaves of the newer tree.
        new: u64,
    },
    /// The path does not lead from the leaf to the root.
    #[error("the path does not lead from this leaf to this root")]
    NotIncluded,
    /// The newer tree does not begin with the older one, or the path does not show it.
    #[error("the path does not show that the newer tree begins with the older one")]
    NotConsistent,
    /// A key's name or encoding breaks the signed-note rules.
    #[error("the key is not one that a signed note can name: {0}")]
    BadKey(&'static str),
    /// The text is not a signed note.
    #[error("the text is not a signed note: {0}")]
    BadNote(&'static str),
    /// The note carries no signature by the key that was asked for.
    #[error("the note is not signed by {0}")]
    NotSigned(String),
    /// A signature that claims the known key does not verify.
    #[error("the signature of {0} does not fit the note")]
    WrongSignature(String),
    /// The note's text is not a checkpoint.
    #[error("the note is not a checkpoint: {0}")]
    BadCheckpoint(&'static str),
    /// The checkpoint's origin is not the name of the key that signed it.
    #[error("the checkpoint speaks for another log than its key")]
    OtherOrigin,
    /// The bytes are not a log leaf of a known layout.
    #[error("the bytes are not a log leaf")]
    BadLogLeaf,
    /// The text is not a `.tlog-proof`.
    #[error("the text is not a tlog-proof: {0}")]
    BadProof(&'static str),
}
