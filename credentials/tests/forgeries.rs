//! Parts of one sealed file under the seal of another, emptied slots and copied cards are noticed in every format.

mod fixtures;

use credentials::{Credentials, Reader};
use fixtures::forger::{Forger, Forgery};
use fixtures::surgery::{find, manifest, replaced, superbox};
use fixtures::{FORMATS, claims, pixels, prepared, prepared_from, studio};
use serde_json::json;
use studio::{CredentialState, Format, Seal, StudioCard, Unseal};

/// Two files of one studio: other works and other pixels, parts of the same lengths.
fn two(studio: &Credentials, format: Format) -> (Vec<u8>, Vec<u8>) {
    let dark: Vec<u8> = pixels(16).chunks(4).flat_map(|one| [one[0] / 2, one[1] / 2, one[2] / 2, one[3]]).collect();
    let seal = |rgba: &[u8], work: &str| studio.seal(&prepared_from(studio, format, rgba), &claims(work)).unwrap();
    (seal(&pixels(16), "img_000000000001"), seal(&dark, "img_000000000002"))
}

#[track_caller]
fn is_noticed(file: &[u8], card: &StudioCard, what: &str) {
    let opened = Reader.open(file, std::slice::from_ref(card));
    assert_eq!((opened.state, opened.ours), (CredentialState::Invalid, true), "{what}");
    assert!(!opened.problems.is_empty(), "{what}");
    assert!(opened.statement.is_none() && opened.proof.is_none() && opened.card.is_none(), "{what}");
}

#[test]
fn a_license_a_proof_a_claim_or_a_signature_of_another_file_is_noticed() {
    let studio = studio("Test studio");
    let labels = [
        "org.anykoma.statement",
        "org.anykoma.log-proof",
        "c2pa.actions.v2",
        "c2pa.hash.data",
        "c2pa.claim.v2",
        "c2pa.signature",
    ];
    for format in FORMATS {
        let (from, into) = two(&studio, format);
        for label in labels {
            let (source, target) = (superbox(&from, label), superbox(&into, label));
            assert_eq!(source.len(), target.len(), "{label}");
            assert_ne!(from[source.clone()], into[target.clone()], "{label}");
            is_noticed(
                &replaced(&into, target, &from[source], format),
                studio.studio(),
                &format!("{format:?} {label}"),
            );
        }
    }
}

#[test]
fn the_words_of_another_license_under_this_ones_salt_are_noticed() {
    let studio = studio("Test studio");
    for format in FORMATS {
        let (_, into) = two(&studio, format);
        let words = |work: &str| format!("\"work\":\"{work}\"").into_bytes();
        let at = find(&into, &words("img_000000000002"));
        let spliced = replaced(&into, at..at + words("img_000000000002").len(), &words("img_000000000001"), format);
        is_noticed(&spliced, studio.studio(), &format!("{format:?}"));
    }
}

#[test]
fn the_whole_seal_of_another_file_is_noticed() {
    let studio = studio("Test studio");
    for format in FORMATS {
        let (from, into) = two(&studio, format);
        let (source, target) = (manifest(&from, format), manifest(&into, format));
        is_noticed(&replaced(&into, target, &from[source], format), studio.studio(), &format!("{format:?}"));
    }
}

#[test]
fn an_emptied_slot_is_noticed_whatever_it_is_called() {
    let studio = studio("Test studio");
    for format in FORMATS {
        let (file, _) = two(&studio, format);
        let statement = claims("img_000000000001").statement.to_string();
        let at = find(&file, statement.as_bytes());
        let zeros = vec![0; statement.len()];
        let emptied = replaced(&file, at..at + zeros.len(), &zeros, format);
        is_noticed(&emptied, studio.studio(), &format!("{format:?} zeros"));
        for kind in [b"uuid", b"free", b"bidb"] {
            let renamed = replaced(&emptied, at - 4..at, kind, format);
            is_noticed(&renamed, studio.studio(), &format!("{format:?} zeros as {kind:?}"));
            let filled = replaced(&file, at - 4..at, kind, format);
            is_noticed(&filled, studio.studio(), &format!("{format:?} filled {kind:?}"));
        }
    }
}

/// A stranger's manifest on top that takes our statement out, as the standard allows for files made of others.
#[test]
fn what_a_later_maker_redacted_is_no_longer_said_by_us() {
    let (studio, stranger) = (studio("Test studio"), Forger::new("Stranger"));
    for format in FORMATS {
        let (file, _) = two(&studio, format);
        let urn = find(&file, b"urn:c2pa:");
        let urn = std::str::from_utf8(&file[urn..urn + 45]).unwrap();
        let uri = format!("self#jumbf=/c2pa/{urn}/c2pa.assertions/org.anykoma.statement");
        let actions = json!([
            {"action": "c2pa.opened", "parameters": {"ingredientIds": ["parent"]}},
            {"action": "c2pa.redacted", "reason": "c2pa.PII.present", "parameters": {"redacted": uri}},
        ]);
        let forgery = Forgery { assertions: vec![], actions, redactions: vec![uri], parent: Some(&file) };
        let redacted = stranger.seal(&file, format, forgery);
        assert!(redacted.windows(45).filter(|window| *window == urn.as_bytes()).count() > 1, "ours is its ingredient");
        let opened = Reader.open(&redacted, std::slice::from_ref(studio.studio()));
        assert!(!opened.ours && opened.statement.is_none() && opened.card.is_none(), "{format:?} {opened:?}");
        assert!(opened.foreign_claim.is_some_and(|claim| claim.contains("Stranger")));
    }
}

/// The card can be copied by anybody; the leaf must hang under its root.
#[test]
fn a_stranger_who_shows_our_card_is_noticed() {
    let (studio, stranger) = (studio("Test studio"), Forger::new("Test studio"));
    for format in FORMATS {
        let file = stranger.posing(&prepared(&studio, format, 16), studio.studio());
        is_noticed(&file, studio.studio(), &format!("{format:?}"));
        // The same file under the stranger's own card holds, so it was the card that was noticed.
        let honest = stranger.posing(&prepared(&studio, format, 16), &stranger.card);
        let opened = Reader.open(&honest, std::slice::from_ref(studio.studio()));
        assert_eq!((opened.state, opened.problems), (CredentialState::Valid, vec![]), "{format:?}");
        assert!(opened.signer.is_some_and(|signer| !signer.known && signer.fingerprint != studio.studio().fingerprint));
    }
}

#[test]
fn a_known_root_with_another_log_is_not_known() {
    let studio = studio("Test studio");
    let (file, _) = two(&studio, Format::Png);
    let other_log = record::note::Signer::from_seed("other/log", &[9; 32]).unwrap().verifier_key();
    let known = StudioCard { log_key: other_log, ..studio.studio().clone() };
    let opened = Reader.open(&file, &[known]);
    assert_eq!(opened.state, CredentialState::Valid);
    assert!(opened.signer.is_some_and(|signer| !signer.known));
}
