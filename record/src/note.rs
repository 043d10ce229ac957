//! Signed notes as in C2SP signed-note v1.0.0, with Ed25519 keys (type 0x01) and no other kind.
//!
//! ```text
//! text that ends in a line feed
//!
//! — name base64(4 bytes key id || 64 bytes signature)
//! ```

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::Error;

/// The signature type of plain Ed25519 in key ids and verifier keys.
const ED25519: u8 = 1;

/// The most signature lines that are read. The standard asks for at least 16; more only cost time.
const MOST_SIGNATURES: usize = 64;

/// What begins a signature line: em dash and space.
const SIGNATURE_MARK: &str = "\u{2014} ";

/// A private key with the name under which it signs; the key is overwritten in memory when dropped.
pub struct Signer {
    name: String,
    key: SigningKey,
}

impl Signer {
    /// A signer from a 32-byte Ed25519 seed (RFC 8032, section 5.1.5).
    ///
    /// The name is best a URL without scheme; it is never empty and holds no space, plus sign or control character.
    pub fn from_seed(name: &str, seed: &[u8; 32]) -> Result<Self, Error> {
        check_name(name)?;
        Ok(Self { name: name.to_owned(), key: SigningKey::from_bytes(seed) })
    }

    /// The name that stands in signature lines.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public half as a verifier key: `name+hex key id+base64(0x01 || public key)`.
    pub fn verifier_key(&self) -> String {
        let public = self.key.verifying_key().to_bytes();
        let id = u32::from_be_bytes(key_id(&self.name, &public));
        format!("{}+{id:08x}+{}", self.name, BASE64.encode([&[ED25519][..], &public].concat()))
    }

    /// Signs text that ends in a line feed and holds no other control character.
    pub fn sign(&self, text: &str) -> Result<String, Error> {
        check_text(text)?;
        let id = key_id(&self.name, &self.key.verifying_key().to_bytes());
        let signature = self.key.sign(text.as_bytes()).to_bytes();
        let encoded = BASE64.encode([&id[..], &signature].concat());
        Ok(format!("{text}\n{SIGNATURE_MARK}{} {encoded}\n", self.name))
    }
}

/// A public key with the name under which it signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verifier {
    name: String,
    id: [u8; 4],
    key: VerifyingKey,
}

impl Verifier {
    /// Reads a verifier key as [`Signer::verifier_key`] writes it; refuses any other spelling of the same key.
    pub fn parse(vkey: &str) -> Result<Self, Error> {
        let mut parts = vkey.splitn(3, '+');
        let (Some(name), Some(id), Some(encoded)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(Error::BadKey("it does not have three parts"));
        };
        check_name(name)?;
        let bytes = BASE64.decode(encoded).map_err(|_| Error::BadKey("its key is not base64"))?;
        let Some((&ED25519, public)) = bytes.split_first() else {
            return Err(Error::BadKey("it is not an Ed25519 key"));
        };
        let public: [u8; 32] = public.try_into().map_err(|_| Error::BadKey("its key is not 32 bytes long"))?;
        let expected_id = key_id(name, &public);
        if id != format!("{:08x}", u32::from_be_bytes(expected_id)) {
            return Err(Error::BadKey("its key id does not fit its name and key"));
        }
        let key =
            VerifyingKey::from_bytes(&public).map_err(|_| Error::BadKey("its key is not a point of the curve"))?;
        if key.is_weak() {
            return Err(Error::BadKey("its key is of small order and would verify anything"));
        }
        Ok(Self { name: name.to_owned(), id: expected_id, key })
    }

    /// The name that stands in signature lines.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text of a note that this key signed, with its last line feed.
    ///
    /// Signatures of other keys are ignored, but every line must have the form of one. A second signature of this key is
    /// refused: one note, one signature by one key.
    pub fn open<'note>(&self, note: &'note str) -> Result<&'note str, Error> {
        let (text, signatures) = split(note)?;
        let mut own = None;
        for (count, line) in signatures.split_terminator('\n').enumerate() {
            if count == MOST_SIGNATURES {
                return Err(Error::BadNote("it has too many signatures"));
            }
            let (name, bytes) = parse_signature(line)?;
            if name != self.name || bytes[..4] != self.id {
                continue;
            }
            if own.replace(bytes).is_some() {
                return Err(Error::BadNote("one key signed it twice"));
            }
        }
        let own = own.ok_or_else(|| Error::NotSigned(self.name.clone()))?;
        self.check_signature(text, &own[4..])?;
        Ok(text)
    }

    /// Strict: the signature must be canonical and neither of its points of small order.
    fn check_signature(&self, text: &str, signature: &[u8]) -> Result<(), Error> {
        let wrong = || Error::WrongSignature(self.name.clone());
        let signature = Signature::from_slice(signature).map_err(|_| wrong())?;
        self.key.verify_strict(text.as_bytes(), &signature).map_err(|_| wrong())
    }
}

/// Splits at the last empty line: the text with its line feed, and the signature lines.
fn split(note: &str) -> Result<(&str, &str), Error> {
    let middle = note.rfind("\n\n").ok_or(Error::BadNote("no empty line sets signatures apart"))?;
    let (text, signatures) = (&note[..=middle], &note[middle + 2..]);
    check_text(text)?;
    if signatures.is_empty() || !signatures.ends_with('\n') {
        return Err(Error::BadNote("its last line is not a whole signature"));
    }
    Ok((text, signatures))
}

/// The name and the bytes (key id, then signature) of one signature line.
fn parse_signature(line: &str) -> Result<(&str, Vec<u8>), Error> {
    let malformed = Error::BadNote("a line after the text is not a signature");
    let Some((name, encoded)) = line.strip_prefix(SIGNATURE_MARK).and_then(|rest| rest.split_once(' ')) else {
        return Err(malformed);
    };
    match BASE64.decode(encoded) {
        Ok(bytes) if bytes.len() > 4 && check_name(name).is_ok() => Ok((name, bytes)),
        _ => Err(malformed),
    }
}

fn check_text(text: &str) -> Result<(), Error> {
    if !text.ends_with('\n') {
        return Err(Error::BadNote("its text does not end in a line feed"));
    }
    if text.chars().any(|character| character < ' ' && character != '\n') {
        return Err(Error::BadNote("its text holds a control character"));
    }
    Ok(())
}

fn check_name(name: &str) -> Result<(), Error> {
    let forbidden = |character: char| character.is_whitespace() || character < ' ' || character == '+';
    if name.is_empty() || name.contains(forbidden) {
        return Err(Error::BadKey("its name is empty or holds a space, a plus sign or a control character"));
    }
    Ok(())
}

/// SHA-256(name || 0x0A || type || public key), the first four bytes.
fn key_id(name: &str, public: &[u8; 32]) -> [u8; 4] {
    let hash =
        Sha256::new().chain_update(name).chain_update(b"\n").chain_update([ED25519]).chain_update(public).finalize();
    [hash[0], hash[1], hash[2], hash[3]]
}
