//! Files of others, and bytes that are nothing: a verdict each, and never a panic.

mod fixtures;

use credentials::Reader;
use fixtures::forger::{Forger, Forgery, created};
use fixtures::surgery::{find, manifest, mended};
use fixtures::{FORMATS, prepared, sealed, studio};
use serde_json::json;
use studio::{CredentialState, Format, Unseal};

fn foreign(format: Format) -> Vec<u8> {
    let picture = prepared(&studio("Test studio"), format, 16);
    let forgery = Forgery { assertions: vec![], actions: created(), redactions: vec![], parent: None };
    Forger::new("Somebody\u{202e} Else").seal(&picture.bytes, format, forgery)
}

#[test]
fn a_file_of_another_maker_is_not_ours_and_says_its_own() {
    for format in FORMATS {
        let opened = Reader.open(&foreign(format), &[]);
        assert_eq!((opened.state, opened.ours, opened.picture), (CredentialState::Valid, false, true), "{format:?}");
        assert!(opened.statement.is_none() && opened.card.is_none() && opened.signer.is_none());
        let claim = opened.foreign_claim.unwrap();
        assert!(claim.contains("claims to be signed by \"Somebody Else\" with Forger; unchanged since"), "{claim}");
    }
}

#[test]
fn a_changed_file_of_another_maker_says_so() {
    for format in FORMATS {
        let mut file = foreign(format);
        let at = find(&file, b"Personal");
        file[at] ^= 1;
        let opened = Reader.open(&mended(file, format), &[]);
        assert_eq!((opened.state, opened.ours), (CredentialState::Invalid, false), "{format:?}");
        assert!(opened.foreign_claim.unwrap().contains("changed since"));
    }
}

/// What somebody made of a file of ours is theirs: it is not *altered*, and what we said of ours is not said of it.
#[test]
fn a_file_that_rests_on_one_of_ours_is_its_makers() {
    let studio = studio("Test studio");
    for format in FORMATS {
        let ours = sealed(&studio, format);
        let actions = json!([{"action": "c2pa.opened", "parameters": {"ingredientIds": ["parent"]}}]);
        let forgery = Forgery { assertions: vec![], actions, redactions: vec![], parent: Some(&ours) };
        let mut file = Forger::new("Somebody").seal(&ours, format, forgery);
        for round in ["as it is", "not as our writer leaves files"] {
            let opened = Reader.open(&file, &[]);
            assert!(!opened.ours && opened.statement.is_none() && opened.proof.is_none(), "{format:?} {round}");
            assert!(opened.foreign_claim.unwrap().contains("Somebody"), "{format:?} {round}");
            file.push(0);
        }
    }
}

#[test]
fn a_damaged_manifest_of_ours_is_changed_and_not_absent() {
    let studio = studio("Test studio");
    for format in FORMATS {
        let file = sealed(&studio, format);
        let at = manifest(&file, format);
        let inside = [at.start + 1, at.start + 30, find(&file, b"org.anykoma.studio"), at.end - 400];
        for place in inside {
            let mut changed = file.clone();
            changed[place] ^= 0x20;
            let opened = Reader.open(&changed, &[]);
            assert_eq!((opened.state, opened.ours), (CredentialState::Invalid, true), "{format:?} at {place}");
        }
    }
}

#[test]
fn a_broken_picture_is_not_said_to_carry_credentials() {
    let studio = studio("Test studio");
    let broken_head = [0xff, 0xd8, 0xff, 0xff, 0xff].to_vec();
    let cut = FORMATS.map(|format| {
        let mut file = prepared(&studio, format, 16).bytes;
        file.truncate(file.len() - 20);
        file
    });
    for file in cut.into_iter().chain([broken_head]) {
        let opened = Reader.open(&file, &[]);
        assert_eq!((opened.state, opened.ours), (CredentialState::Absent, false));
        assert!(opened.foreign_claim.is_none() && opened.problems.is_empty(), "{opened:?}");
    }
}

/// Another maker's manifest store whose inside makes no sense.
#[test]
fn a_seal_that_nobody_can_read_is_said_to_be_one() {
    for format in FORMATS {
        let mut file = foreign(format);
        let at = find(&file, b"jumdc2ma");
        file[at..at + 4].fill(0);
        let opened = Reader.open(&mended(file, format), &[]);
        assert_eq!((opened.state, opened.ours), (CredentialState::Invalid, false), "{format:?}");
        assert!(opened.foreign_claim.is_some_and(|claim| claim.contains("nobody can read")), "{format:?}");
    }
}

/// 50,000 x 50,000 pixels would be ten gigabytes.
#[test]
fn a_header_that_promises_ten_gigabytes_costs_nothing() {
    let studio = studio("Test studio");
    let before = peak_kib();
    for mut file in [prepared(&studio, Format::Png, 16).bytes, sealed(&studio, Format::Png)] {
        file[16..20].copy_from_slice(&50_000u32.to_be_bytes());
        file[20..24].copy_from_slice(&50_000u32.to_be_bytes());
        let opened = Reader.open(&mended(file, Format::Png), &[]);
        assert!(opened.picture && !matches!(opened.state, CredentialState::Valid | CredentialState::Trusted));
    }
    // Tests of this file run side by side: their own needs are small.
    assert!(peak_kib() - before < 200 << 10, "{} KiB more", peak_kib() - before);
}

/// A text of ten bytes that says it has 1.8 GB: the library would make room for all of them.
#[test]
fn a_text_that_promises_gigabytes_costs_nothing() {
    const TEXT_OF_TEN: u8 = 0x6a;
    const LENGTH_IN_FOUR_BYTES: u8 = 0x7a;
    let before = peak_kib();
    for format in FORMATS {
        let mut file = sealed(&studio("Test studio"), format);
        // Nobody's assertions, so that the library reads them.
        while let Some(at) = file.windows(11).position(|window| window == b"org.anykoma") {
            file[at] = b'x';
        }
        let at = find(&file, b"\x6anotAllowed");
        assert_eq!(std::mem::replace(&mut file[at], LENGTH_IN_FOUR_BYTES), TEXT_OF_TEN);
        let opened = Reader.open(&mended(file, format), &[]);
        assert_eq!((opened.state, opened.ours), (CredentialState::Invalid, false), "{format:?}");
        assert!(opened.problems[0].contains("longer than the file"), "{:?}", opened.problems);
    }
    assert!(peak_kib() - before < 200 << 10, "{} KiB more", peak_kib() - before);
}

/// The most memory this process has held.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_ascii_whitespace().nth(1).unwrap().parse().unwrap()
}

/// Thousands of changed manifests, checksums set right, so that they reach the deepest parser.
#[test]
fn no_bytes_make_the_reader_panic_or_believe() {
    let studio = studio("Test studio");
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        (random % below as u64) as usize
    };
    for format in FORMATS {
        for file in [sealed(&studio, format), foreign(format)] {
            let at = manifest(&file, format);
            for _ in 0..1500 {
                let mut changed = file.clone();
                for _ in 0..=next(4) {
                    let place = at.start + 8 + next(at.len() - 12);
                    let lengths = [0, 1, 0x7f, 0xff];
                    changed[place] = if next(2) == 0 { lengths[next(4)] } else { next(256) as u8 };
                }
                let unchanged = mended(changed.clone(), format) == file;
                let opened = Reader.open(&mended(changed, format), &[]);
                let holds = matches!(opened.state, CredentialState::Valid | CredentialState::Trusted);
                assert!(unchanged || !(holds && opened.ours), "{format:?} was believed");
                assert!(!opened.problems.iter().any(|why| why.contains("stumbled")), "the library panicked");
            }
        }
    }
}
