//! Keys, the years a certificate lasts, and clocks that are elsewhere.

mod fixtures;

use credentials::{Credentials, Keys, Reader};
use fixtures::{FORMATS, claims, log_key, now_ms, prepared, studio, studio_founded};
use serde_json::Value;
use studio::{CredentialState, Seal, SealError, Unseal};

const DAY_MS: u64 = 24 * 60 * 60 * 1000;

/// A studio founded two years ago, seen from now, is a studio of now seen by a clock two years on.
#[test]
fn a_clock_two_years_on_changes_no_verdict() {
    let studio = studio_founded("Test studio", now_ms() - 2 * 365 * DAY_MS);
    for format in FORMATS {
        let file = studio.seal(&prepared(&studio, format, 16), &claims("img_000000000001")).unwrap();
        assert_eq!(Reader.open(&file, std::slice::from_ref(studio.studio())).state, CredentialState::Trusted);
        assert_eq!(Reader.open(&file, &[]).state, CredentialState::Valid);
    }
}

#[test]
fn certificates_last_ten_years_and_not_eleven() {
    let sealed = |years: u64, days: u64| {
        let studio = studio_founded("Test studio", now_ms() - years * 365 * DAY_MS - days * DAY_MS);
        studio.seal(&prepared(&studio, FORMATS[0], 16), &claims("img_000000000001"))
    };
    assert!(sealed(10, 0).is_ok());
    let error = sealed(10, 5).unwrap_err();
    assert!(matches!(error, SealError::Seal(_) | SealError::SelfCheck(_)), "{error}");
}

#[test]
fn kept_keys_seal_like_the_first_time() {
    let keys = Keys::create("Test studio", &log_key(), now_ms()).unwrap();
    let again = Keys::from_bytes(&keys.to_bytes()).unwrap();
    let (first, again) = (Credentials::open(&keys).unwrap(), Credentials::open(&again).unwrap());
    assert_eq!(first.studio(), again.studio());
    let file = again.seal(&prepared(&again, FORMATS[0], 16), &claims("img_000000000001")).unwrap();
    assert_eq!(Reader.open(&file, std::slice::from_ref(first.studio())).state, CredentialState::Trusted);
}

#[test]
fn keys_whose_leaf_hangs_under_another_root_give_no_file_out() {
    let kept = |name: &str| -> Value {
        serde_json::from_slice(&Keys::create(name, &log_key(), now_ms()).unwrap().to_bytes()).unwrap()
    };
    let (mut mixed, other) = (kept("Test studio"), kept("Test studio"));
    mixed["card"] = other["card"].clone();
    let studio = Credentials::open(&Keys::from_bytes(mixed.to_string().as_bytes()).unwrap()).unwrap();
    for format in FORMATS {
        let error = studio.seal(&prepared(&studio, format, 16), &claims("img_000000000001")).unwrap_err();
        assert!(matches!(error, SealError::SelfCheck(_)), "{error}");
    }
}

#[test]
fn keys_that_are_none_are_refused_in_words() {
    let keys = Keys::create("Test studio", &log_key(), now_ms()).unwrap().to_bytes();
    for broken in [&b""[..], b"{}", &keys[..keys.len() / 2]] {
        assert!(matches!(Keys::from_bytes(broken), Err(SealError::Keys(_))));
    }
    for name in ["", "  \u{7}", &"n".repeat(60)] {
        assert!(matches!(Keys::create(name, &log_key(), now_ms()), Err(SealError::Keys(_))), "{name}");
    }
    assert!(Keys::create("Test studio", "no key", now_ms()).is_err());
}

#[test]
fn a_card_whose_fingerprint_is_anothers_is_refused() {
    let (one, other) = (studio("One"), studio("Other"));
    let mut card = one.studio().clone();
    credentials::check_card(&card).unwrap();
    card.fingerprint.clone_from(&other.studio().fingerprint);
    assert!(credentials::check_card(&card).is_err());
}
