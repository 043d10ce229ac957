//! The log over the records in memory, with the trees and notes of the real one.

use record::act_proof::ActProof;
use record::checkpoint::Checkpoint;
use record::log_leaf::{LogLeaf, record_tag};
use record::note::Signer;
use record::tree::{self, Hash};
use record::{Commitment, Salt};
use studio::{StoreError, StoredAct};

const ORIGIN: &str = "testing/log";

/// A leaf, and what a proof needs to know of its record.
struct Grown {
    leaf: LogLeaf,
    work: String,
    commitments: Vec<Commitment>,
}

pub struct Log {
    signer: Signer,
    grown: Vec<Grown>,
}

impl Default for Log {
    fn default() -> Self {
        let signer = Signer::from_seed(ORIGIN, &[7; 32]).expect("the name has the form of an origin");
        Self { signer, grown: Vec::new() }
    }
}

impl Log {
    pub fn verifier_key(&self) -> String {
        self.signer.verifier_key()
    }

    /// Gives a record that grew a leaf, and its new acts the leaf's index.
    pub fn take(&mut self, work: &str, acts: &mut [StoredAct]) {
        if acts.last().is_none_or(|act| act.log_index.is_some()) {
            return;
        }
        let commitments: Vec<Commitment> = acts.iter().map(|act| act.commitment).collect();
        let index = self.grown.len() as u64;
        acts.iter_mut().filter(|act| act.log_index.is_none()).for_each(|act| act.log_index = Some(index));
        let leaf =
            LogLeaf { record_tag: tag(work), size: commitments.len() as u64, root: tree::root(&hashes(&commitments)) };
        self.grown.push(Grown { leaf, work: work.into(), commitments });
    }

    pub fn prove(&self, work: &str, seq: u64, act: &StoredAct) -> Result<ActProof, StoreError> {
        let newest = self.grown.iter().enumerate().rfind(|(_, grown)| grown.work == work);
        let found = newest.filter(|(_, grown)| seq < grown.commitments.len() as u64);
        let (index, grown) = found.ok_or_else(|| StoreError::NotSequenced { work: work.into(), seq })?;
        let leaves: Vec<Hash> = self.grown.iter().map(|grown| grown.leaf.hash()).collect();
        let checkpoint = Checkpoint { origin: ORIGIN.into(), size: leaves.len() as u64, root: tree::root(&leaves) };
        let inside = "the place is inside the tree";
        Ok(ActProof {
            act: act.bytes.clone(),
            salt: act.salt.clone(),
            seq,
            record_size: grown.leaf.size,
            record_path: tree::inclusion_path(&hashes(&grown.commitments), seq).expect(inside),
            record_tag: grown.leaf.record_tag,
            log_index: index as u64,
            log_path: tree::inclusion_path(&leaves, index as u64).expect(inside),
            checkpoint: checkpoint.sign(&self.signer).expect("a checkpoint of one's own can be signed"),
        })
    }
}

fn tag(work: &str) -> [u8; 32] {
    record_tag(&Salt([9; 32]), work)
}

fn hashes(commitments: &[Commitment]) -> Vec<Hash> {
    commitments.iter().map(|commitment| tree::leaf_hash(&commitment.0)).collect()
}
