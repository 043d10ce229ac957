//! Whole proofs: what a true one shows, and that no bit of it can be changed unnoticed.

use proptest::prelude::*;
use record::act_proof::ActProof;
use record::checkpoint::Checkpoint;
use record::log_leaf::{LogLeaf, record_tag};
use record::note::{Signer, Verifier};
use record::tlog_proof::TlogProof;
use record::tree::{self, Hash};
use record::{Error, Salt, canonical, commit};

const ORIGIN: &str = "studio.example/log";

fn signer() -> Signer {
    Signer::from_seed(ORIGIN, &[3; 32]).unwrap()
}

fn verifier() -> Verifier {
    Verifier::parse(&signer().verifier_key()).unwrap()
}

fn proof() -> ActProof {
    proof_of(4)
}

/// One act of a record of 6, whose root is leaf 9 of a log of 11.
fn proof_of(seq: usize) -> ActProof {
    let acts: Vec<Vec<u8>> = (0..6).map(|seq| canonical::encode(&("drew", seq)).unwrap()).collect();
    let salt = |seq: usize| Salt([seq as u8; 32]);
    let hashed = |(seq, act): (usize, &Vec<u8>)| tree::leaf_hash(&commit(&salt(seq), act).0);
    let record: Vec<Hash> = acts.iter().enumerate().map(hashed).collect();
    let tag = record_tag(&Salt([77; 32]), "wk_example");
    let leaf = LogLeaf { record_tag: tag, size: 6, root: tree::root(&record) };
    let mut log: Vec<Hash> = (0..11_u8).map(|number| tree::leaf_hash(&[number])).collect();
    log[9] = leaf.hash();
    let checkpoint = Checkpoint { origin: ORIGIN.into(), size: 11, root: tree::root(&log) };
    ActProof {
        act: acts[seq].clone(),
        salt: salt(seq),
        seq: seq as u64,
        record_size: 6,
        record_path: tree::inclusion_path(&record, seq as u64).unwrap(),
        record_tag: tag,
        log_index: 9,
        log_path: tree::inclusion_path(&log, 9).unwrap(),
        checkpoint: checkpoint.sign(&signer()).unwrap(),
    }
}

fn check_text(bytes: &[u8]) -> Result<(ActProof, Checkpoint), Error> {
    let text = std::str::from_utf8(bytes).map_err(|_| Error::BadProof("not text"))?;
    let proof = ActProof::from_tlog_proof(&TlogProof::parse(text)?)?;
    let checkpoint = proof.check(&verifier())?;
    Ok((proof, checkpoint))
}

#[test]
fn a_true_proof_leads_to_its_checkpoint() {
    let checkpoint = proof().check(&verifier()).unwrap();
    assert_eq!((checkpoint.origin.as_str(), checkpoint.size), (ORIGIN, 11));
}

#[test]
fn a_proof_survives_the_way_through_its_text() {
    let text = proof().to_tlog_proof().unwrap().to_text();
    assert!(text.starts_with("c2sp.org/tlog-proof@v1\nextra "));
    assert_eq!(check_text(text.as_bytes()).unwrap().0, proof());
}

#[test]
fn every_flipped_bit_of_the_proof_text_is_noticed() {
    let text = proof().to_tlog_proof().unwrap().to_text().into_bytes();
    for bit in 0..text.len() * 8 {
        let mut flipped = text.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(check_text(&flipped).is_err(), "bit {bit} of {}", String::from_utf8_lossy(&flipped));
    }
}

#[test]
fn every_cut_and_every_doubled_byte_of_the_proof_text_is_noticed() {
    let text = proof().to_tlog_proof().unwrap().to_text().into_bytes();
    for at in 0..text.len() {
        assert!(check_text(&text[..at]).is_err(), "cut at {at}");
        let doubled = [&text[..=at], &text[at..]].concat();
        assert!(check_text(&doubled).is_err(), "doubled at {at}");
    }
}

#[test]
fn every_flipped_bit_of_an_act_and_its_salt_is_noticed() {
    let verifier = verifier();
    for bit in 0..proof().act.len() * 8 {
        let mut changed = proof();
        changed.act[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(changed.check(&verifier), Err(Error::NotIncluded));
    }
    for bit in 0..256 {
        let mut changed = proof();
        changed.salt.0[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(changed.check(&verifier), Err(Error::NotIncluded));
        let mut changed = proof();
        changed.record_tag[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(changed.check(&verifier), Err(Error::NotIncluded));
    }
}

#[test]
fn every_flipped_bit_of_a_place_is_noticed() {
    let verifier = verifier();
    let places: [fn(&mut ActProof) -> &mut u64; 3] =
        [|proof| &mut proof.seq, |proof| &mut proof.record_size, |proof| &mut proof.log_index];
    for bit in 0..64 {
        for place in places {
            let mut changed = proof();
            *place(&mut changed) ^= 1 << bit;
            assert!(changed.check(&verifier).is_err(), "bit {bit}");
        }
    }
}

#[test]
fn a_false_size_of_the_record_is_noticed_where_the_path_has_the_same_shape() {
    // The first act's path has three steps in any record of 5 to 8 acts: only the log leaf tells the sizes apart.
    for size in [5, 7, 8] {
        let changed = ActProof { record_size: size, ..proof_of(0) };
        assert_eq!(changed.check(&verifier()), Err(Error::NotIncluded), "{size}");
    }
    assert!(proof_of(0).check(&verifier()).is_ok());
}

#[test]
fn a_proof_under_another_key_of_the_same_name_is_refused() {
    let stranger = Signer::from_seed(ORIGIN, &[4; 32]).unwrap();
    let stranger = Verifier::parse(&stranger.verifier_key()).unwrap();
    assert_eq!(proof().check(&stranger), Err(Error::NotSigned(ORIGIN.into())));
}

proptest! {
    #[test]
    fn no_parser_panics_on_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = canonical::decode::<serde_json::Value>(&bytes);
        let _ = LogLeaf::parse(&bytes);
        let text = String::from_utf8_lossy(&bytes);
        let _ = TlogProof::parse(&text);
        let _ = Verifier::parse(&text);
        let _ = verifier().open(&text);
        let _ = text.parse::<Hash>();
    }

    #[test]
    fn no_parser_panics_on_a_true_text_changed_anywhere(
        cut: prop::sample::Index, skip in 0_usize..40, between in "(\\PC|\n|\u{2014} |extra |index |[A-Za-z0-9+/=]){0,8}"
    ) {
        let truth = proof();
        for text in [truth.to_tlog_proof().unwrap().to_text(), truth.checkpoint, signer().verifier_key()] {
            let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
            let at = cut.index(places.len());
            let rest = places.get(at + skip).map_or("", |place| &text[*place..]);
            let changed = format!("{}{between}{rest}", &text[..places[at]]);
            let same = changed == text;
            prop_assert!(same || check_text(changed.as_bytes()).is_err());
            prop_assert!(same || Checkpoint::open(&changed, &verifier()).is_err());
            prop_assert!(same || Verifier::parse(&changed).is_err());
        }
    }

    #[test]
    fn what_parses_is_written_back_byte_for_byte(
        extra: Vec<u8>, index: u64, path in prop::collection::vec(any::<[u8; 32]>(), 0..=64), checkpoint in "\\PC*\n"
    ) {
        let proof = TlogProof { extra, index, path: path.into_iter().map(Hash).collect(), checkpoint };
        let read = TlogProof::parse(&proof.to_text()).unwrap();
        prop_assert_eq!(read.to_text(), proof.to_text());
        prop_assert_eq!(read, proof);
    }

    #[test]
    fn canonical_bytes_have_one_spelling(text in "\\PC*", number in -(1_i64 << 53) + 1..1 << 53, flag: bool) {
        let value = serde_json::json!({ text.clone(): [number, flag, null_or(&text)], "z": {"y": text} });
        let bytes = canonical::encode(&value).unwrap();
        prop_assert_eq!(&canonical::decode::<serde_json::Value>(&bytes).unwrap(), &value);
        prop_assert_eq!(canonical::encode(&value).unwrap(), bytes);
    }
}

fn null_or(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
