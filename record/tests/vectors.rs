//! Compares this crate with vectors that an independent implementation wrote (see write_vectors.py beside this file).

use record::checkpoint::Checkpoint;
use record::log_leaf::{LogLeaf, record_tag};
use record::note::{Signer, Verifier};
use record::tree::{self, Hash};
use record::{Commitment, Salt, canonical, commit};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Vectors {
    trees: Trees,
    checkpoint: SignedCheckpoint,
    act: Act,
}

#[derive(Deserialize)]
struct Trees {
    leaves: Vec<String>,
    leaf_hashes: Vec<Hash>,
    roots: Vec<Root>,
    inclusion: Vec<Inclusion>,
    consistency: Vec<Consistency>,
}

#[derive(Deserialize)]
struct Root {
    size: usize,
    root: Hash,
}

#[derive(Deserialize)]
struct Inclusion {
    size: usize,
    index: u64,
    path: Vec<Hash>,
}

#[derive(Deserialize)]
struct Consistency {
    old: usize,
    new: usize,
    path: Vec<Hash>,
}

#[derive(Deserialize)]
struct SignedCheckpoint {
    name: String,
    seed: Salt,
    vkey: String,
    size: u64,
    root: Hash,
    note: String,
}

#[derive(Deserialize)]
struct Act {
    value: Value,
    canonical: String,
    salt: Salt,
    commitment: Commitment,
    record_id: String,
    record_tag: Hash,
    log_leaf: String,
    log_leaf_size: u64,
    log_leaf_root: Hash,
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("vectors.json")).unwrap()
}

fn from_hex(digits: &str) -> Vec<u8> {
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

#[test]
fn roots_agree() {
    let trees = vectors().trees;
    for (leaf, hash) in trees.leaves.iter().zip(&trees.leaf_hashes) {
        assert_eq!(tree::leaf_hash(&from_hex(leaf)), *hash);
    }
    assert_eq!(trees.roots.len(), 17);
    for Root { size, root } in trees.roots {
        assert_eq!(tree::root(&trees.leaf_hashes[..size]), root, "size {size}");
    }
}

#[test]
fn inclusion_paths_agree() {
    let trees = vectors().trees;
    assert!(trees.inclusion.len() > 150);
    for Inclusion { size, index, path } in trees.inclusion {
        let leaves = &trees.leaf_hashes[..size];
        assert_eq!(tree::inclusion_path(leaves, index).unwrap(), path, "{index} of {size}");
        let leaf = leaves[index as usize];
        tree::check_inclusion(leaf, index, size as u64, &path, tree::root(leaves)).unwrap();
    }
}

#[test]
fn consistency_paths_agree() {
    let trees = vectors().trees;
    assert!(trees.consistency.len() > 150);
    for Consistency { old, new, path } in trees.consistency {
        let (older, newer) = (&trees.leaf_hashes[..old], &trees.leaf_hashes[..new]);
        assert_eq!(tree::consistency_path(newer, old as u64).unwrap(), path, "{old} to {new}");
        tree::check_consistency(old as u64, tree::root(older), new as u64, tree::root(newer), &path).unwrap();
    }
}

#[test]
fn keys_and_checkpoints_agree() {
    let expected = vectors().checkpoint;
    let signer = Signer::from_seed(&expected.name, &expected.seed.0).unwrap();
    assert_eq!(signer.verifier_key(), expected.vkey);
    let checkpoint = Checkpoint { origin: expected.name, size: expected.size, root: expected.root };
    assert_eq!(checkpoint.sign(&signer).unwrap(), expected.note);
    let verifier = Verifier::parse(&expected.vkey).unwrap();
    assert_eq!(Checkpoint::open(&expected.note, &verifier), Ok(checkpoint));
}

#[test]
fn canonical_text_and_commitment_agree() {
    let expected = vectors().act;
    let act = canonical::encode(&expected.value).unwrap();
    assert_eq!(act, from_hex(&expected.canonical));
    assert_eq!(commit(&expected.salt, &act), expected.commitment);
}

#[test]
fn log_leaves_agree() {
    let expected = vectors().act;
    let tag = record_tag(&expected.salt, &expected.record_id);
    assert_eq!(Hash(tag), expected.record_tag);
    let leaf = LogLeaf { record_tag: tag, size: expected.log_leaf_size, root: expected.log_leaf_root };
    assert_eq!(leaf.to_bytes(), from_hex(&expected.log_leaf));
    assert_eq!(LogLeaf::parse(&leaf.to_bytes()), Ok(leaf));
}
