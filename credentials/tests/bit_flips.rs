//! Flipping any one bit of a sealed file is noticed: in the picture, in the manifest, and in what lies between.

mod fixtures;

use credentials::Reader;
use fixtures::{FORMATS, sealed, studio};
use studio::{CredentialState, Format, Opened, Seal, StudioCard, Unseal};

/// Whether a file still passes: it holds, and its content is the one that its proof is about.
fn passes(file: &[u8], card: &StudioCard, honest: &Opened) -> bool {
    let opened = Reader.open(file, std::slice::from_ref(card));
    let holds = matches!(opened.state, CredentialState::Trusted | CredentialState::Valid) && opened.ours;
    holds
        && opened.content_sha256 == honest.content_sha256
        && opened.proof == honest.proof
        && opened.statement == honest.statement
}

fn unnoticed(file: &[u8], card: &StudioCard, bits: impl Iterator<Item = usize>) -> Vec<usize> {
    let honest = Reader.open(file, std::slice::from_ref(card));
    let mut flipped = file.to_vec();
    let mut unnoticed = Vec::new();
    for bit in bits {
        flipped[bit / 8] ^= 1 << (bit % 8);
        if passes(&flipped, card, &honest) {
            unnoticed.push(bit);
        }
        flipped[bit / 8] ^= 1 << (bit % 8);
    }
    unnoticed
}

fn check(format: Format) {
    let studio = studio("Test studio");
    let file = sealed(&studio, format);
    let honest = Reader.open(&file, std::slice::from_ref(studio.studio()));
    assert!(passes(&file, studio.studio(), &honest), "the file as it is");
    let half = file.len() * 4;
    let all = std::thread::scope(|scope| {
        let first = scope.spawn(|| unnoticed(&file, studio.studio(), 0..half));
        let mut rest = unnoticed(&file, studio.studio(), half..file.len() * 8);
        rest.extend(first.join().unwrap());
        rest
    });
    let bytes: std::collections::BTreeSet<usize> = all.iter().map(|bit| bit / 8).collect();
    assert!(all.is_empty(), "{} of {} bits, in bytes {bytes:?}", all.len(), file.len() * 8);
}

#[test]
fn every_flipped_bit_of_a_png_is_noticed() {
    check(FORMATS[0]);
}

#[test]
fn every_flipped_bit_of_a_jpeg_is_noticed() {
    check(FORMATS[1]);
}

#[test]
fn every_flipped_bit_of_a_webp_is_noticed() {
    check(FORMATS[2]);
}
