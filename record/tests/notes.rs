//! Signed notes and checkpoints: what is accepted, and what is refused with which reason.

use record::Error;
use record::checkpoint::Checkpoint;
use record::note::{Signer, Verifier};
use record::tree;

const ORIGIN: &str = "studio.example/log";

fn signer(seed: u8) -> Signer {
    Signer::from_seed(ORIGIN, &[seed; 32]).unwrap()
}

fn verifier() -> Verifier {
    Verifier::parse(&signer(1).verifier_key()).unwrap()
}

fn note() -> String {
    signer(1).sign("first\n\nthird\n").unwrap()
}

fn signature_line(name: &str, seed: u8) -> String {
    let note = Signer::from_seed(name, &[seed; 32]).unwrap().sign("first\n\nthird\n").unwrap();
    note.strip_prefix("first\n\nthird\n\n").unwrap().to_owned()
}

#[test]
fn the_text_ends_at_the_last_empty_line() {
    assert_eq!(verifier().open(&note()), Ok("first\n\nthird\n"));
}

#[test]
fn signatures_of_others_are_ignored() {
    let mut all = note();
    for seed in 2..20 {
        all += &signature_line("witness.example", seed);
    }
    all += &signature_line(ORIGIN, 2);
    all += &signature_line("other.example", 1);
    assert_eq!(verifier().open(&all), Ok("first\n\nthird\n"));
    let others = note().replace(&signature_line(ORIGIN, 1), &signature_line("other.example", 1));
    assert_eq!(verifier().open(&others), Err(Error::NotSigned(ORIGIN.into())));
}

#[test]
fn a_note_signed_twice_by_one_key_is_refused() {
    let twice = note() + &signature_line(ORIGIN, 1);
    assert_eq!(verifier().open(&twice), Err(Error::BadNote("one key signed it twice")));
}

#[test]
fn endless_signatures_are_refused() {
    let all = note() + &signature_line("witness.example", 2).repeat(64);
    assert_eq!(verifier().open(&all), Err(Error::BadNote("it has too many signatures")));
}

#[test]
fn another_text_under_the_signature_is_refused() {
    let changed = note().replace("third", "fourth");
    assert_eq!(verifier().open(&changed), Err(Error::WrongSignature(ORIGIN.into())));
}

#[test]
fn a_malformed_note_is_refused() {
    let note = note();
    let malformed = ["", "\n", "\n\n", "first\n", "first\n\n", &note[..note.len() - 1], &note.replace('\u{2014}', "-")];
    for text in malformed {
        assert!(matches!(verifier().open(text), Err(Error::BadNote(_))), "{text:?}");
    }
    assert!(verifier().open(&note.replace("third", "thi\trd")).is_err());
    assert!(verifier().open(&note.replace('\n', "\r\n")).is_err());
    assert!(verifier().open(&(note + "more\n")).is_err());
}

#[test]
fn text_that_no_note_can_hold_is_not_signed() {
    for text in ["", "no line feed", "a tab\t\n", "a return\r\n"] {
        assert!(matches!(signer(1).sign(text), Err(Error::BadNote(_))), "{text:?}");
    }
}

#[test]
fn names_that_no_note_can_hold_are_refused() {
    for name in ["", "two words", "a+b", "line\nfeed", "wide\u{3000}space", "nul\0"] {
        assert!(matches!(Signer::from_seed(name, &[1; 32]), Err(Error::BadKey(_))), "{name:?}");
    }
}

#[test]
fn every_flipped_bit_of_a_verifier_key_is_noticed() {
    let vkey = signer(1).verifier_key().into_bytes();
    for bit in 0..vkey.len() * 8 {
        let mut flipped = vkey.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let parsed =
            std::str::from_utf8(&flipped).map_err(|_| ()).and_then(|text| Verifier::parse(text).map_err(|_| ()));
        assert!(parsed.is_err(), "bit {bit}");
    }
}

#[test]
fn a_key_that_verifies_anything_is_refused() {
    // The neutral point of the curve: y = 1. Its key id is right, so only its small order can refuse it.
    let public = [&[1_u8][..], &[0; 31]].concat();
    let encoded = "AQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let hash = sha256(&[ORIGIN.as_bytes(), b"\n\x01", &public].concat());
    let vkey = format!("{ORIGIN}+{:08x}+{encoded}", u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]));
    let refused = Err(Error::BadKey("its key is of small order and would verify anything"));
    assert_eq!(Verifier::parse(&vkey), refused);
}

fn sha256(bytes: &[u8]) -> [u8; 32] {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).into()
}

fn check_checkpoint_text(text: &str, readable: bool) {
    let note = signer(1).sign(text).unwrap();
    assert_eq!(Checkpoint::open(&note, &verifier()).is_ok(), readable, "{text:?}");
}

#[test]
fn a_signed_text_is_a_checkpoint_only_in_its_exact_form() {
    let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    check_checkpoint_text(&format!("{ORIGIN}\n0\n{root}\n"), true);
    check_checkpoint_text(&format!("{ORIGIN}\n18446744073709551615\n{root}\n"), true);
    for size in ["", "00", "01", "+1", "-1", "1 ", " 1", "0x1", "18446744073709551616"] {
        check_checkpoint_text(&format!("{ORIGIN}\n{size}\n{root}\n"), false);
    }
    check_checkpoint_text(&format!("{ORIGIN}\n1\n{root}\nextension\n"), false);
    check_checkpoint_text(&format!("{ORIGIN}\n1\n{root}\n\n"), false);
    check_checkpoint_text(&format!("{ORIGIN}\n1\n{}\n", root.replace("FU=", "FV=")), false);
    check_checkpoint_text(&format!("{ORIGIN}\n1\n{}\n", root.trim_end_matches('=')), false);
    check_checkpoint_text(&format!("{ORIGIN}\n1\n"), false);
    check_checkpoint_text(&format!("other.example\n1\n{root}\n"), false);
}

#[test]
fn a_checkpoint_is_signed_only_in_its_own_name() {
    let other = Checkpoint { origin: "other.example".into(), size: 0, root: tree::root(&[]) };
    assert_eq!(other.sign(&signer(1)), Err(Error::OtherOrigin));
}

#[test]
fn every_flipped_bit_of_a_checkpoint_is_noticed() {
    let checkpoint = Checkpoint { origin: ORIGIN.into(), size: 1000, root: tree::root(&[]) };
    let note = checkpoint.sign(&signer(1)).unwrap().into_bytes();
    for bit in 0..note.len() * 8 {
        let mut flipped = note.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        if let Ok(text) = std::str::from_utf8(&flipped) {
            assert!(Checkpoint::open(text, &verifier()).is_err(), "bit {bit}");
        }
    }
}
