//! The log: one leaf for each record that grew, and proofs that a stranger can check.

use record::Error;
use record::note::Verifier;
use store::Store;
use studio::Records;

use crate::scene::{Scene, acts, assert_sound};

fn verifier(store: &Store) -> Verifier {
    Verifier::parse(&store.log_verifier_key()).unwrap()
}

#[test]
fn every_act_of_every_record_is_proved_after_each_round() {
    let scene = Scene::new();
    let store = scene.open();
    let verifier = verifier(&store);
    let mut leaves = 0;
    for round in 0..9_u64 {
        // Work n grows in every round that n+1 divides, so that the records differ in size and in their leaves.
        for work in (0..4).filter(|work| round % (work + 1) == 0) {
            let size = store.read(&format!("img_{work}")).map_or(0, |acts| acts.len() as u64);
            store
                .append(&acts(&format!("img_{work}"), size, &["one", "two", "three"][..=(round % 3) as usize]))
                .unwrap();
            leaves += 1;
        }
        store.sequence().unwrap();
        for work in store.works().unwrap() {
            for seq in 0..work.acts {
                let proof = store.prove(&work.work, seq).unwrap();
                assert_eq!(proof.check(&verifier).unwrap().size, leaves, "act {seq} of {}", work.work);
                assert_eq!((proof.seq, proof.record_size), (seq, work.acts));
                assert_eq!(proof.act, store.read(&work.work).unwrap()[seq as usize].bytes);
            }
        }
    }
    assert_sound(&store);
}

#[test]
fn a_proof_of_other_words_is_refused() {
    let scene = Scene::new();
    let store = scene.open();
    store.append(&acts("img_1", 0, &["created", "granted"])).unwrap();
    store.append(&acts("img_2", 0, &["created"])).unwrap();
    store.sequence().unwrap();
    let mut proof = store.prove("img_1", 1).unwrap();
    proof.act = b"revoked".to_vec();
    assert_eq!(proof.check(&verifier(&store)), Err(Error::NotIncluded));
    let elsewhere = Scene::new();
    let proof = store.prove("img_1", 1).unwrap();
    assert!(proof.check(&verifier(&elsewhere.open())).is_err());
}

#[test]
fn sequencing_adds_one_leaf_per_grown_record_and_none_otherwise() {
    let scene = Scene::new();
    let store = scene.open();
    store.sequence().unwrap();
    assert_eq!(store.audit().unwrap().checkpoints, 0);
    store.append(&acts("img_1", 0, &["created", "prompted"])).unwrap();
    store.append(&acts("img_2", 0, &["created"])).unwrap();
    store.sequence().unwrap();
    store.sequence().unwrap();
    let report = store.audit().unwrap();
    assert_eq!((report.leaves, report.checkpoints), (2, 1));
    store.append(&acts("img_2", 1, &["chose"])).unwrap();
    store.sequence().unwrap();
    let report = store.audit().unwrap();
    assert_eq!((report.leaves, report.checkpoints, report.works, report.acts), (3, 2, 2, 4));
}
