//! The signed state of the log at one size: C2SP tlog-checkpoint v1.0.0, without extension lines.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;

use crate::Error;
use crate::note::{Signer, Verifier};
use crate::tree::Hash;

/// What a log says of itself: its name, how many leaves it has, and their root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log's name, the same as its key's.
    pub origin: String,
    /// Leaves in the log.
    pub size: u64,
    /// The root over those leaves.
    pub root: Hash,
}

impl Checkpoint {
    /// The signed note; the signer's name must be the origin.
    pub fn sign(&self, signer: &Signer) -> Result<String, Error> {
        if self.origin != signer.name() {
            return Err(Error::OtherOrigin);
        }
        signer.sign(&format!("{}\n{}\n{}\n", self.origin, self.size, BASE64.encode(self.root.0)))
    }

    /// Verifies a note and reads the checkpoint in it; the origin must be the key's name.
    pub fn open(note: &str, verifier: &Verifier) -> Result<Self, Error> {
        let checkpoint = Self::parse(verifier.open(note)?)?;
        if checkpoint.origin != verifier.name() {
            return Err(Error::OtherOrigin);
        }
        Ok(checkpoint)
    }

    /// Exactly three lines: an extension line is refused, because nobody could audit it.
    fn parse(text: &str) -> Result<Self, Error> {
        let lines: Vec<&str> = text.split_terminator('\n').collect();
        let [origin, size, root] = lines[..] else {
            return Err(Error::BadCheckpoint("it does not have three lines"));
        };
        let size = parse_decimal(size).ok_or(Error::BadCheckpoint("its size is not a plain decimal number"))?;
        let root = parse_hash(root).ok_or(Error::BadCheckpoint("its root is not the base64 of 32 bytes"))?;
        Ok(Self { origin: origin.to_owned(), size, root })
    }
}

/// A decimal number in its only spelling: no sign, no leading zero.
pub(crate) fn parse_decimal(text: &str) -> Option<u64> {
    let number: u64 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

/// The base64 (RFC 4648, section 4) of 32 bytes in its only spelling.
pub(crate) fn parse_hash(text: &str) -> Option<Hash> {
    BASE64.decode(text).ok()?.try_into().ok().map(Hash)
}
