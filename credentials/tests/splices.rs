//! Parts lifted from one file into another: the manifest, and what a certificate can and cannot say.

mod fixtures;

use credentials::{Keys, Reader};
use fixtures::{NOW_MS, claims, log_key, prepared, sealed, studio};
use studio::{CredentialState, Format, Seal, Unseal};

/// The chunks of a PNG with their length, type and checksum.
fn chunks(file: &[u8]) -> Vec<&[u8]> {
    let (mut at, mut chunks) = (8, Vec::new());
    while at < file.len() {
        let length = u32::from_be_bytes(file[at..at + 4].try_into().unwrap()) as usize + 12;
        chunks.push(&file[at..at + length]);
        at += length;
    }
    chunks
}

fn with_manifest_of(file: &[u8], other: &[u8]) -> Vec<u8> {
    let is_manifest = |chunk: &&&[u8]| &chunk[4..8] == b"caBX";
    let lifted = *chunks(other).iter().find(is_manifest).unwrap();
    let mut spliced = file[..8].to_vec();
    for chunk in chunks(file) {
        spliced.extend_from_slice(if &chunk[4..8] == b"caBX" { lifted } else { chunk });
    }
    spliced
}

#[test]
fn a_manifest_in_another_picture_is_noticed() {
    let studio = studio("Test studio");
    let small = studio.seal(&prepared(&studio, Format::Png, 16), &claims("img_000000000001")).unwrap();
    let large = studio.seal(&prepared(&studio, Format::Png, 24), &claims("img_000000000002")).unwrap();
    for spliced in [with_manifest_of(&small, &large), with_manifest_of(&large, &small)] {
        let opened = Reader.open(&spliced, std::slice::from_ref(studio.studio()));
        assert_eq!(opened.state, CredentialState::Invalid);
        assert!(opened.statement.is_none() && opened.proof.is_none(), "nothing of it is said as if it held");
    }
    assert_eq!(with_manifest_of(&small, &small), small, "the splicing itself changes nothing");
}

#[test]
fn two_manifests_in_one_file_are_noticed() {
    let studio = studio("Test studio");
    let file = sealed(&studio, Format::Png);
    let manifest = *chunks(&file).iter().find(|chunk| &chunk[4..8] == b"caBX").unwrap();
    let mut doubled = file[..33].to_vec();
    doubled.extend_from_slice(manifest);
    doubled.extend_from_slice(&file[33..]);
    let opened = Reader.open(&doubled, std::slice::from_ref(studio.studio()));
    assert_eq!(opened.state, CredentialState::Invalid);
}

#[test]
fn another_studios_card_under_the_same_leaf_is_noticed() {
    // A stranger seals with their own keys and shows the card of a studio that is known here.
    let (known, stranger) = (studio("Known studio"), studio("Stranger"));
    let file = sealed(&stranger, Format::Png);
    let opened = Reader.open(&file, std::slice::from_ref(known.studio()));
    assert_eq!(opened.state, CredentialState::Valid, "a stranger's own file is valid and never trusted");
    let mut forged = known.studio().clone();
    forged.name = "Known studio".into();
    forged.log_key = log_key();
    forged.root_certificate = stranger.studio().root_certificate.clone();
    assert!(credentials::check_card(&forged).is_err(), "a fingerprint belongs to one root");
}

/// Reads the two times of a certificate out of its DER: UTCTime or GeneralizedTime after the issuer.
fn validity(pem: &str) -> (String, String) {
    use base64::Engine;
    let body: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    let der = base64::engine::general_purpose::STANDARD.decode(body).unwrap();
    let mut times = Vec::new();
    let mut at = 0;
    while at + 2 < der.len() && times.len() < 2 {
        let (tag, length) = (der[at], usize::from(der[at + 1]));
        let body = der.get(at + 2..at + 2 + length).unwrap_or_default();
        if (tag == 0x17 && length == 13 || tag == 0x18 && length == 15) && body.ends_with(b"Z") {
            let digits = String::from_utf8(body.to_vec()).unwrap();
            times.push(if tag == 0x17 { format!("20{digits}") } else { digits });
            at += length;
        }
        at += 1;
    }
    (times[0].clone(), times[1].clone())
}

#[test]
fn certificates_last_ten_years_so_a_clock_two_years_on_changes_no_verdict() {
    let keys = Keys::create("Test studio", &log_key(), NOW_MS).unwrap();
    let studio = credentials::Credentials::open(&keys).unwrap();
    let kept = String::from_utf8(keys.to_bytes().to_vec()).unwrap();
    let leaf =
        serde_json::from_str::<serde_json::Value>(&kept).unwrap()["leaf_certificate"].as_str().unwrap().to_owned();
    for pem in [studio.studio().root_certificate.clone(), leaf] {
        let (from, until) = validity(&pem);
        assert_eq!((&from[..8], &until[..6]), ("20261122", "203611"), "a day before its making, to ten years after");
    }
}

#[test]
fn a_studios_name_is_bounded_and_plain() {
    for name in ["", " ", "\u{7}", &"x".repeat(60)] {
        assert!(Keys::create(name, &log_key(), NOW_MS).is_err(), "{name:?}");
    }
    assert!(Keys::create("紙のランタン", &log_key(), NOW_MS).is_ok());
    assert!(Keys::create("Test", "no log key", NOW_MS).is_err());
}
