//! Foreign bytes never make the reader panic or believe: random bytes, and sealed files cut, doubled and overwritten.
//!
//! `ANYKOMA_MUTATIONS` sets how many files of each kind are tried (default 1500). This is no coverage-guided fuzzing.

mod fixtures;

use credentials::Reader;
use fixtures::{FORMATS, sealed, studio};
use studio::{CredentialState, Seal, Unseal};

/// A linear congruential generator: the same files on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below.max(1)
    }
}

fn mutated(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = file.to_vec();
    for _ in 0..=dice.below(4) {
        let (from, length) = (dice.below(bytes.len()), dice.below(64) + 1);
        let end = (from + length).min(bytes.len());
        match dice.below(5) {
            0 => bytes.truncate(from.max(1)),
            1 => drop(bytes.drain(from..end)),
            2 => {
                let part = bytes[from..end].to_vec();
                bytes.splice(from..from, part);
            }
            3 => bytes[from..end].fill([0, 0xff, 0x7f][dice.below(3)]),
            _ => bytes[from..end].iter_mut().for_each(|byte| *byte = dice.below(256) as u8),
        }
        if bytes.is_empty() {
            bytes.push(0);
        }
    }
    bytes
}

#[test]
fn no_mutation_is_believed_and_none_makes_the_reader_panic() {
    let tries =
        std::env::var("ANYKOMA_MUTATIONS").map_or(1500, |count| count.parse().expect("ANYKOMA_MUTATIONS is a number"));
    let studio = studio("Test studio");
    for format in FORMATS {
        let (file, mut dice) = (sealed(&studio, format), Dice(format as u64 + 1));
        let content = Reader.open(&file, &[]).content_sha256;
        for _ in 0..tries {
            let bytes = mutated(&file, &mut dice);
            let opened = Reader.open(&bytes, std::slice::from_ref(studio.studio()));
            let believed = opened.state == CredentialState::Trusted && opened.content_sha256 == content;
            assert!(!believed || bytes == file, "{format:?}");
        }
    }
}

#[test]
fn random_bytes_behind_a_true_signature_never_make_the_reader_panic() {
    let mut dice = Dice(7);
    for start in [&b"\x89PNG\r\n\x1a\n"[..], b"\xff\xd8\xff\xe1", b"RIFF\x40\0\0\0WEBPVP8X"] {
        for _ in 0..3000 {
            let mut bytes = start.to_vec();
            let length = dice.below(200);
            bytes.extend((0..length).map(|_| dice.below(256) as u8));
            assert_ne!(Reader.open(&bytes, &[]).state, CredentialState::Trusted);
        }
    }
}
