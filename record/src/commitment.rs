//! The salted commitment of an act: what the record's tree holds in the act's place.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroize;

use crate::hex::hex_text;

/// Keeps an act's commitment from being read as any other HMAC under the same salt.
const ACT_DOMAIN: &[u8] = b"anykoma/act/v1\n";

/// 32 random bytes, one salt for one act; destroying it makes the commitment meaningless.
///
/// Overwritten in memory when dropped, and never written out by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Salt(pub [u8; 32]);

hex_text!(Salt);

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(..)")
    }
}

impl Drop for Salt {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// The salted hash of an act: a leaf of its record. Text and serde form: 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Commitment(pub [u8; 32]);

hex_text!(Commitment);

/// HMAC-SHA-256 (RFC 2104) with the salt as key over `"anykoma/act/v1\n"` and the act's canonical bytes.
pub fn commit(salt: &Salt, act: &[u8]) -> Commitment {
    Commitment(keyed_hash(salt, ACT_DOMAIN, act))
}

/// HMAC-SHA-256 over a domain and a message; the domain ends in a line feed and holds no other.
pub(crate) fn keyed_hash(salt: &Salt, domain: &[u8], message: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(&salt.0).expect("HMAC takes a key of any length");
    mac.update(domain);
    mac.update(message);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commitment_has_one_spelling() {
        let commitment = commit(&Salt([1; 32]), b"{}");
        let text = commitment.to_string();
        assert_eq!(text.parse(), Ok(commitment));
        assert!(text.to_uppercase().parse::<Commitment>().is_err());
        assert!(text[1..].parse::<Commitment>().is_err());
    }

    #[test]
    fn the_salt_and_every_byte_of_the_act_count() {
        let commitment = commit(&Salt([1; 32]), b"ab");
        assert_ne!(commitment, commit(&Salt([2; 32]), b"ab"));
        assert_ne!(commitment, commit(&Salt([1; 32]), b"ac"));
        assert_ne!(commitment, commit(&Salt([1; 32]), b"ab\0"));
    }

    #[test]
    fn debug_never_shows_a_salt() {
        assert_eq!(format!("{:?}", Salt([9; 32])), "Salt(..)");
    }
}
