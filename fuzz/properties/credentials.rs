//! Picture files and cards: nothing is believed but the very bytes that a studio sealed.
#![allow(dead_code, reason = "each fuzz target uses one of these")]

use std::sync::LazyLock;

use credentials::{Reader, check_card};
use studio::{CredentialState, StudioCard, Unseal};

/// The studio that sealed the three.
const CARD: &[u8] = include_bytes!("../corpus/credentials_card/studio.json");
const SEALED: [&[u8]; 3] = [
    include_bytes!("../corpus/credentials_file/sealed.png"),
    include_bytes!("../corpus/credentials_file/sealed.jpg"),
    include_bytes!("../corpus/credentials_file/sealed.webp"),
];

static KNOWN: LazyLock<[StudioCard; 1]> =
    LazyLock::new(|| [serde_json::from_slice(CARD).expect("the kept card is a card")]);

/// A file as it is, and, if it is a PNG, with its checksums mended: those stop a guess before anything else looks at it.
pub fn file(bytes: &[u8]) {
    open(bytes);
    if let Some(mended) = with_checksums(bytes) {
        open(&mended);
    }
}

fn open(bytes: &[u8]) {
    let opened = Reader.open(bytes, KNOWN.as_slice());
    let sealed = SEALED.contains(&bytes);
    assert_eq!(opened.state == CredentialState::Trusted, sealed, "{:?}", opened.problems);
    let believed = opened.statement.is_some() || opened.proof.is_some() || opened.card.is_some();
    assert!(!believed || matches!(opened.state, CredentialState::Trusted | CredentialState::Valid));
}

/// Every whole chunk of a PNG with the CRC-32 that its bytes ask for (PNG third edition, section 5.3).
fn with_checksums(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let mut mended = bytes[..8].to_vec();
    while let Some((length, _)) = rest.split_first_chunk() {
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let Some((chunk, after)) = length.checked_add(12).and_then(|whole| rest.split_at_checked(whole)) else { break };
        mended.extend_from_slice(&chunk[..length + 8]);
        mended.extend_from_slice(&crc32(&chunk[4..length + 8]).to_be_bytes());
        rest = after;
    }
    mended.extend_from_slice(rest);
    Some(mended)
}

/// Bit by bit, so that the one who checks shares nothing with the one who is checked.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
    !bytes.iter().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

/// A card that is taken in has a name that can be shown and keys that can be used.
pub fn card(bytes: &[u8]) {
    let Ok(card) = serde_json::from_slice::<StudioCard>(bytes) else { return };
    if check_card(&card).is_err() {
        return;
    }
    assert!(!card.name.trim().is_empty() && !card.name.chars().any(char::is_control));
    assert!(card.fingerprint.len() == 64 && record::note::Verifier::parse(&card.log_key).is_ok());
    // Whatever its certificate says, it vouches for no file of another's.
    let opened = Reader.open(SEALED[0], std::slice::from_ref(&card));
    let known = KNOWN[0].fingerprint == card.fingerprint && KNOWN[0].log_key == card.log_key;
    assert_eq!(opened.state == CredentialState::Trusted, known);
}
