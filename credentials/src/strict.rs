//! Strict reading of a manifest store: the bytes that neither C2PA's hashes nor its signature cover are compared with
//! what our writer writes.
//!
//! Those are the description boxes of the store, the manifest, the claim and the signature (type, toggles, label), the
//! toggles of each assertion, and the padding in the signature's unprotected header. The hash of every assertion is looked
//! for in the claim as well: so a slot that was emptied as if it were redacted, or filled again, never gets past here,
//! whatever C2PA's own reader makes of it (docs/security.md), and most changes are found without checking a signature.

use sha2::{Digest, Sha256};

use crate::jumbf::{Cell, Superbox, cells};

/// Requestable, with a label (ISO 19566-5, B.3).
const LABELED: u8 = 0x03;
/// The same with a private box: the assertion's salt.
const SALTED: u8 = 0x13;
/// Every type of C2PA ends so: four letters and this.
const TYPE_END: [u8; 12] = [0x00, 0x11, 0x00, 0x10, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71];
const SALT_BOX_BYTES: usize = 24;
const SIGNATURE_BYTES: usize = 64;

/// Why the store is not as our writer leaves it.
pub fn check(store: &[u8]) -> Result<(), String> {
    let (assertions, claim) = fits(store).ok_or("its seal holds bytes that no studio writes")?;
    match assertions.iter().all(|assertion| names_hash(claim, assertion.body)) {
        true => Ok(()),
        false => Err("what its seal says was changed".into()),
    }
}

/// The claim lists the SHA-256 of each assertion, over its box without the header (C2PA 2.2, 8.4.2.3).
fn names_hash(claim: &[u8], assertion: &[u8]) -> bool {
    let hash = Sha256::digest(assertion);
    claim.windows(hash.len()).any(|window| window == hash.as_slice())
}

/// The assertions and the claim of a store that has the form that our writer gives it.
fn fits(store: &[u8]) -> Option<(Vec<Cell<'_>>, &[u8])> {
    let [store] = cells(store)?[..] else { return None };
    let store = described(store, b"c2pa", "c2pa")?;
    let [manifest] = store.cells[..] else { return None };
    let manifest = Superbox::read(manifest)?;
    let label = manifest.label().filter(|label| is_manifest_label(label))?;
    is(manifest.description == description(b"c2ma", label))?;
    let [assertions, claim, signature] = manifest.cells[..] else { return None };
    let assertions = described(assertions, b"c2as", "c2pa.assertions")?;
    assertions.cells.iter().try_for_each(|assertion| assertion_fits(*assertion))?;
    let claim = described(claim, b"c2cl", "c2pa.claim.v2")?;
    signature_fits(one_cbor(&described(signature, b"c2cs", "c2pa.signature")?)?)?;
    Some((assertions.cells, one_cbor(&claim)?))
}

fn is(so: bool) -> Option<()> {
    so.then_some(())
}

fn described<'a>(cell: Cell<'a>, kind: &[u8; 4], label: &str) -> Option<Superbox<'a>> {
    Superbox::read(cell).filter(|found| found.description == description(kind, label))
}

fn description(kind: &[u8; 4], label: &str) -> Vec<u8> {
    [&kind[..], &TYPE_END, &[LABELED], label.as_bytes(), &[0]].concat()
}

/// `urn:c2pa:` and a UUID in lower case (C2PA 2.2, 8.2).
fn is_manifest_label(label: &str) -> bool {
    let Some(uuid) = label.strip_prefix("urn:c2pa:") else { return false };
    let parts: Vec<_> = uuid.split('-').map(str::len).collect();
    let plain = |byte: u8| byte == b'-' || byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    parts == [8, 4, 4, 4, 12] && uuid.bytes().all(plain)
}

fn assertion_fits(cell: Cell<'_>) -> Option<()> {
    let assertion = Superbox::read(cell)?;
    let [Cell { kind, .. }] = assertion.cells[..] else { return None };
    is(matches!(&kind, b"cbor" | b"json"))?;
    let expected = description(&kind, assertion.label()?);
    let (head, salt) = assertion.description.split_at_checked(expected.len())?;
    let mut toggled = head.to_vec();
    is(std::mem::replace(toggled.get_mut(16)?, LABELED) == SALTED)?;
    is(toggled == expected && salt.len() == SALT_BOX_BYTES)?;
    let [salt] = cells(salt)?[..] else { return None };
    is(salt.kind == *b"c2sh")
}

fn one_cbor<'a>(found: &Superbox<'a>) -> Option<&'a [u8]> {
    match found.cells[..] {
        [Cell { kind, body }] if kind == *b"cbor" => Some(body),
        _ => None,
    }
}

/// COSE_Sign1 (RFC 9052, 4.2), tagged: a protected header (signed), an unprotected one that holds nothing but zero
/// padding, no payload, and the signature.
fn signature_fits(cose: &[u8]) -> Option<()> {
    let rest = cose.strip_prefix(&[0xd2, 0x84])?;
    let (_protected, rest) = byte_string(rest)?;
    let rest = rest.strip_prefix(b"\xa1\x63pad")?;
    let (padding, rest) = byte_string(rest)?;
    is(padding.iter().all(|byte| *byte == 0))?;
    let (signature, rest) = byte_string(rest.strip_prefix(&[0xf6])?)?;
    is(signature.len() == SIGNATURE_BYTES && rest.is_empty())
}

/// A definite byte string in its shortest form (RFC 8949, 4.2.1), and what follows it.
fn byte_string(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, head) = match *bytes {
        [short @ 0x40..=0x57, ..] => (usize::from(short - 0x40), 1),
        [0x58, length @ 24..=255, ..] => (usize::from(length), 2),
        [0x59, high @ 1..=255, low, ..] => (usize::from(u16::from_be_bytes([high, low])), 3),
        _ => return None,
    };
    bytes.get(head..)?.split_at_checked(length)
}
