//! Canonical bytes, notes, keys, checkpoints and proofs: what is accepted has one spelling, and comes out as it went in.
#![allow(dead_code, reason = "each fuzz target uses one of these")]

use record::act_proof::ActProof;
use record::canonical;
use record::checkpoint::Checkpoint;
use record::log_leaf::LogLeaf;
use record::note::{Signer, Verifier};
use record::tlog_proof::TlogProof;
use record::tree::Hash;
use serde_json::Value;

const LOG: &str = "fuzzed.example/log";

fn signer() -> Signer {
    Signer::from_seed(LOG, &[7; 32]).expect("the name holds nothing that a name may not")
}

fn verifier() -> Verifier {
    Verifier::parse(&signer().verifier_key()).expect("a key that was written here reads")
}

/// Bytes that are read are exactly what their value is written as; a value that can be written is read back the same.
pub fn canonical_bytes(bytes: &[u8]) {
    if let Ok(value) = canonical::decode::<Value>(bytes) {
        assert_eq!(canonical::encode(&value).expect("what was read can be written"), bytes);
    }
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return };
    if let Ok(written) = canonical::encode(&value) {
        assert_eq!(canonical::decode::<Value>(&written), Ok(value));
    }
}

/// A note that opens gives a text that, signed again, opens as well; any text that can be signed comes out unchanged.
pub fn signed_note(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (signer, verifier) = (signer(), verifier());
    if let Ok(opened) = verifier.open(text) {
        let again = signer.sign(opened).expect("a text that was signed can be signed");
        // Signatures by others may stand beside ours, which is always this one: Ed25519 leaves no choice.
        let line = again.lines().last().expect("a note ends in its signature");
        assert!(text.starts_with(opened) && text.lines().any(|other| other == line));
    }
    if let Ok(note) = signer.sign(text) {
        assert_eq!(verifier.open(&note), Ok(text));
    }
}

/// Every key that is read has the name it begins with, and a note can be looked at with it.
pub fn verifier_key(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(key) = Verifier::parse(text) else { return };
    assert!(text.strip_prefix(key.name()).is_some_and(|rest| rest.starts_with('+')));
    let note = signer().sign("text\n").expect("a plain text can be signed");
    assert_eq!(key.open(&note).is_ok(), key == verifier());
}

/// A text signed by the log's own key is a checkpoint in one spelling, or none.
pub fn signed_checkpoint(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (signer, verifier) = (signer(), verifier());
    let _ = Checkpoint::open(text, &verifier);
    let Ok(note) = signer.sign(text) else { return };
    if let Ok(checkpoint) = Checkpoint::open(&note, &verifier) {
        assert_eq!(checkpoint.sign(&signer), Ok(note));
    }
}

/// One proof, one text; one act's proof, one proof. Under a checkpoint of the log's own that fits nothing, none holds.
pub fn tlog_proof(bytes: &[u8]) {
    if let Ok(leaf) = LogLeaf::parse(bytes) {
        assert_eq!(leaf.to_bytes(), bytes);
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(proof) = TlogProof::parse(text) else { return };
    assert_eq!(proof.to_text(), text);
    let Ok(mut act) = ActProof::from_tlog_proof(&proof) else { return };
    assert_eq!(act.to_tlog_proof(), Ok(proof));
    for size in [0, 1, act.log_index, act.log_index.saturating_add(1), u64::MAX] {
        let checkpoint = Checkpoint { origin: LOG.into(), size, root: Hash([0; 32]) };
        act.checkpoint = checkpoint.sign(&signer()).expect("the origin is the signer's name");
        assert!(act.check(&verifier()).is_err());
    }
}
