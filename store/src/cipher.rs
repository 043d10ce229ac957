//! Sealed bytes: XChaCha20-Poly1305, bound to the place where they stand.
//!
//! ```text
//! 24 bytes nonce || ciphertext || 16 bytes tag
//! ```
//!
//! The nonce is random: 192 bits make a repetition under one key out of the question at any number of messages.

use chacha20poly1305::aead::{Aead, AeadInOut, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::entropy::random;

const NONCE_BYTES: usize = 24;
const TAG_BYTES: usize = 16;

/// A 32-byte key; overwritten in memory when dropped, and never printed.
#[derive(Clone)]
pub(crate) struct Key(Zeroizing<[u8; 32]>);

/// Where sealed bytes belong. Bytes that were moved to another place do not open.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    /// A word without `|`: act, salt, tag, blob, work-key, creator-key, secret.
    pub what: &'static str,
    /// The act's place in its record; 0 for what is not an act.
    pub seq: u64,
    /// The work's id, or the creator's or secret's name.
    pub owner: &'a str,
}

impl<'a> Place<'a> {
    pub(crate) fn of(what: &'static str, owner: &'a str) -> Self {
        Self { what, seq: 0, owner }
    }

    /// The owner stands last, so that no character in it can imitate another place.
    fn associated_data(self) -> Vec<u8> {
        format!("anykoma/v1|{}|{}|{}", self.what, self.seq, self.owner).into_bytes()
    }
}

impl Key {
    pub(crate) fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(crate) fn generate() -> Self {
        Self::new(random())
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(crate) fn seal(&self, place: Place<'_>, plain: &[u8]) -> Vec<u8> {
        let mut sealed = SealedInPlace::with_capacity(plain.len());
        sealed.add(plain);
        sealed.seal(self, place)
    }

    /// `None` where a bit, the key or the place differs from when it was sealed.
    pub(crate) fn open(&self, place: Place<'_>, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, cipher) = sealed.split_first_chunk::<NONCE_BYTES>()?;
        let payload = Payload { msg: cipher, aad: &place.associated_data() };
        self.cipher().decrypt(&XNonce::from(*nonce), payload).ok().map(Zeroizing::new)
    }

    /// Seals another key under this one.
    pub(crate) fn wrap(&self, place: Place<'_>, key: &Key) -> Vec<u8> {
        self.seal(place, key.bytes())
    }

    pub(crate) fn unwrap_key(&self, place: Place<'_>, wrapped: &[u8]) -> Option<Key> {
        let plain = self.open(place, wrapped)?;
        Some(Key::new(plain.as_slice().try_into().ok()?))
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.0).into())
    }
}

/// Bytes that are gathered where they will be sealed, so that no copy in the clear is left behind in memory.
pub(crate) struct SealedInPlace(Zeroizing<Vec<u8>>);

impl SealedInPlace {
    /// Room for `plain` bytes. All of it from the start: growing would leave a copy behind.
    pub(crate) fn with_capacity(plain: usize) -> Self {
        let mut bytes = Vec::with_capacity(NONCE_BYTES + plain + TAG_BYTES);
        bytes.extend_from_slice(&random::<NONCE_BYTES>());
        Self(Zeroizing::new(bytes))
    }

    pub(crate) fn add(&mut self, plain: &[u8]) {
        self.0.extend_from_slice(plain);
    }

    pub(crate) fn seal(mut self, key: &Key, place: Place<'_>) -> Vec<u8> {
        let (nonce, plain) = self.0.split_first_chunk_mut::<NONCE_BYTES>().expect("it begins with its nonce");
        let nonce = XNonce::from(*nonce);
        let tag = key.cipher().encrypt_inout_detached(&nonce, &place.associated_data(), plain.into());
        let tag = tag.expect("a message is far below the cipher's limit of 256 GiB");
        self.0.extend_from_slice(&tag);
        // Taken out, since nothing in the clear is left to overwrite.
        std::mem::take(&mut *self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sealed_bytes_open_only_with_their_key_at_their_place() {
        let key = Key::generate();
        let place = Place { what: "act", seq: 3, owner: "img_1" };
        let sealed = key.seal(place, b"dusk");
        assert_eq!(key.open(place, &sealed).unwrap().as_slice(), b"dusk");
        assert!(Key::generate().open(place, &sealed).is_none());
        assert!(key.open(Place { seq: 4, ..place }, &sealed).is_none());
        assert!(key.open(Place { owner: "img_2", ..place }, &sealed).is_none());
        assert!(key.open(Place { what: "salt", ..place }, &sealed).is_none());
    }

    #[test]
    fn every_flipped_bit_is_noticed() {
        let key = Key::generate();
        let place = Place::of("blob", "img_1");
        let sealed = key.seal(place, b"dusk");
        for bit in 0..sealed.len() * 8 {
            let mut flipped = sealed.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(key.open(place, &flipped).is_none(), "bit {bit}");
        }
        for length in 0..sealed.len() {
            assert!(key.open(place, &sealed[..length]).is_none(), "length {length}");
        }
    }

    #[test]
    fn the_same_words_are_never_sealed_alike() {
        let key = Key::generate();
        let place = Place::of("blob", "img_1");
        assert_ne!(key.seal(place, b"dusk"), key.seal(place, b"dusk"));
    }
}
