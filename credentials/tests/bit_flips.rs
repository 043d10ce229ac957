//! Flipping any one bit of a sealed file is noticed: in the picture, in the manifest, and in what lies between.

mod fixtures;

use std::collections::BTreeSet;
use std::ops::Range;

use credentials::Reader;
use fixtures::{FORMATS, sealed, studio};
use studio::{CredentialState, Format, Seal, StudioCard, Unseal};

/// Whether a file reads as one of ours that was changed, or, its first bytes gone, as no picture. A changed file is never
/// *absent* or somebody else's: that would be *unknown* where *altered* is the truth.
fn is_noticed(file: &[u8], card: &StudioCard) -> bool {
    let opened = Reader.open(file, std::slice::from_ref(card));
    let changed = opened.state == CredentialState::Invalid && opened.ours && !opened.problems.is_empty();
    let silent = opened.statement.is_none() && opened.proof.is_none() && opened.card.is_none();
    silent && (changed || !opened.picture)
}

fn unnoticed(file: &[u8], card: &StudioCard, bits: Range<usize>) -> Vec<usize> {
    let mut flipped = file.to_vec();
    let mut unnoticed = Vec::new();
    for bit in bits {
        flipped[bit / 8] ^= 1 << (bit % 8);
        if !is_noticed(&flipped, card) {
            unnoticed.push(bit);
        }
        flipped[bit / 8] ^= 1 << (bit % 8);
    }
    unnoticed
}

fn check(format: Format) {
    let studio = studio("Test studio");
    let file = sealed(&studio, format);
    assert!(!is_noticed(&file, studio.studio()), "the file as it is");
    let half = file.len() * 4;
    let all = std::thread::scope(|scope| {
        let first = scope.spawn(|| unnoticed(&file, studio.studio(), 0..half));
        let mut rest = unnoticed(&file, studio.studio(), half..file.len() * 8);
        rest.extend(first.join().unwrap());
        rest
    });
    let bytes: BTreeSet<usize> = all.iter().map(|bit| bit / 8).collect();
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
