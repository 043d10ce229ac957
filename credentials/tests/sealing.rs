//! A file that was sealed says what it was given, and holds only under its own studio.

mod fixtures;

use credentials::Reader;
use fixtures::{FORMATS, claims, edited, prepared, sealed, studio};
use serde_json::{Value, json};
use studio::{CredentialState, Format, Seal, Unseal};

#[test]
fn a_sealed_file_says_what_it_was_given() {
    let studio = studio("Test studio");
    for format in FORMATS {
        let prepared = prepared(&studio, format, 64);
        let file = studio.seal(&prepared, &claims("img_000000000001")).unwrap();
        let opened = Reader.open(&file, std::slice::from_ref(studio.studio()));
        assert_eq!(opened.problems, Vec::<String>::new(), "{format:?}");
        assert_eq!((opened.state, opened.ours), (CredentialState::Trusted, true), "{format:?}");
        assert_eq!(opened.content_sha256, Some(prepared.content_sha256), "{format:?}");
        assert_eq!(opened.statement, Some(claims("img_000000000001").statement));
        assert_eq!(opened.proof, Some(claims("img_000000000001").proof));
        assert_eq!(opened.card.as_ref(), Some(studio.studio()));
    }
}

#[test]
fn an_unknown_studio_is_valid_and_never_trusted() {
    let (one, other) = (studio("Same name"), studio("Same name"));
    for format in FORMATS {
        let file = sealed(&one, format);
        let opened = Reader.open(&file, std::slice::from_ref(other.studio()));
        assert_eq!(opened.state, CredentialState::Valid);
        let signer = opened.signer.unwrap();
        assert_eq!(signer.fingerprint, one.studio().fingerprint);
        assert!(!signer.known && signer.fingerprint != other.studio().fingerprint);
    }
}

#[test]
fn a_picture_without_credentials_is_absent_and_bytes_that_are_none_are_no_picture() {
    let studio = studio("Test studio");
    for format in FORMATS {
        let opened = Reader.open(&prepared(&studio, format, 16).bytes, &[]);
        assert_eq!((opened.state, opened.picture, opened.ours), (CredentialState::Absent, true, false));
    }
    for bytes in [&b""[..], b"no picture", b"RIFF", &[0xff, 0xd8], &[0x89, b'P', b'N', b'G']] {
        let opened = Reader.open(bytes, &[]);
        assert_eq!((opened.state, opened.picture), (CredentialState::Absent, false));
    }
}

#[test]
fn a_file_cut_short_anywhere_never_holds() {
    let studio = studio("Test studio");
    for format in FORMATS {
        let file = sealed(&studio, format);
        for length in 0..file.len() {
            let opened = Reader.open(&file[..length], std::slice::from_ref(studio.studio()));
            assert!(!matches!(opened.state, CredentialState::Trusted), "{format:?} of {length} bytes");
        }
    }
}

#[test]
fn bytes_put_behind_the_end_are_noticed() {
    let studio = studio("Test studio");
    for format in FORMATS {
        let mut file = sealed(&studio, format);
        let content = Reader.open(&file, &[]).content_sha256;
        file.push(0);
        let opened = Reader.open(&file, std::slice::from_ref(studio.studio()));
        assert!(opened.state == CredentialState::Invalid || opened.content_sha256 != content, "{format:?}");
    }
}

#[test]
fn what_was_given_to_the_engine_is_an_ingredient_by_its_hash_alone() {
    let studio = studio("Test studio");
    let claims = edited("img_000000000001");
    for format in FORMATS {
        let file = studio.seal(&prepared(&studio, format, 16), &claims).unwrap();
        assert_eq!(Reader.open(&file, std::slice::from_ref(studio.studio())).state, CredentialState::Trusted);
        let manifest = read_by_the_library(format, &file);
        let ingredients = manifest["ingredients"].as_array().unwrap();
        let named: Vec<_> = ingredients.iter().map(|one| (&one["relationship"], &one["instance_id"])).collect();
        let hash = |number: u8| json!(format!("nih:sha-256;{}", format!("{number:02x}").repeat(32)));
        assert_eq!(named, [(&json!("inputTo"), &hash(1)), (&json!("inputTo"), &hash(2))], "{manifest:#}");
        let actions = manifest["assertions"].as_array().unwrap().iter().find(|one| one["label"] == "c2pa.actions.v2");
        let first = &actions.unwrap()["data"]["actions"][0];
        assert_eq!(first["parameters"]["ingredients"].as_array().map(Vec::len), Some(2), "{first:#}");
    }
}

fn read_by_the_library(format: Format, file: &[u8]) -> Value {
    let reader = c2pa::Reader::from_context(c2pa::Context::new());
    let reader = reader.with_stream(format.media_type(), std::io::Cursor::new(file)).unwrap();
    let store: Value = serde_json::from_str(&reader.json()).unwrap();
    store["manifests"][store["active_manifest"].as_str().unwrap()].clone()
}
