//! Records, blobs and lists in memory, and the ways in which they fail.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use record::act_proof::ActProof;
use record::commit;
use studio::digest::sha256_hex;
use studio::{
    Append, ArticleFeedback, Blobs, Entered, Feedback, Records, Registers, StoreError, StoredAct, TrustedStudio,
    TrustedStudios, WorkEntry,
};

use crate::log::Log;

/// What can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    Append,
    Blob,
    Sequence,
    Erase,
}

type Before = Box<dyn FnOnce(&Memory) + Send>;

/// Everything that a store keeps.
#[derive(Default)]
pub struct Memory {
    kept: Mutex<Kept>,
    failing: Mutex<HashSet<Step>>,
    before_append: Mutex<Option<Before>>,
}

#[derive(Default)]
struct Kept {
    /// In the order in which they began.
    records: Vec<(String, Vec<StoredAct>)>,
    erased: HashSet<String>,
    /// By work and name.
    blobs: HashMap<(String, String), Vec<u8>>,
    log: Log,
    trusted: Vec<TrustedStudio>,
    said: Vec<ArticleFeedback>,
    entered: Vec<Entered>,
}

impl Kept {
    fn acts(&mut self, work: &str) -> Result<&mut Vec<StoredAct>, StoreError> {
        if self.erased.contains(work) {
            return Err(StoreError::Erased(work.into()));
        }
        let found = self.records.iter_mut().find(|(id, _)| id == work).map(|(_, acts)| acts);
        found.ok_or_else(|| StoreError::NoSuchWork(work.into()))
    }

    /// A work is known by its first act or its first blob.
    fn knows(&self, work: &str) -> bool {
        self.records.iter().any(|(id, _)| id == work) || self.blobs.keys().any(|(id, _)| id == work)
    }

    fn sequence(&mut self) {
        let Self { records, log, .. } = self;
        records.iter_mut().for_each(|(work, acts)| log.take(work, acts));
    }

    fn check(&self, append: &Append) -> Result<(), StoreError> {
        let Append { work, acts, blobs, .. } = append;
        if self.erased.contains(work) {
            return Err(StoreError::Erased(work.clone()));
        }
        if let Some(place) = acts.iter().position(|act| commit(&act.salt, &act.bytes) != act.commitment) {
            return Err(StoreError::Unusable(format!("new act {place} for {work} does not fit its commitment")));
        }
        match blobs.iter().find(|name| !self.blobs.contains_key(&(work.clone(), (*name).clone()))) {
            Some(name) => Err(StoreError::Unusable(format!("blob {name} is not here"))),
            None => Ok(()),
        }
    }
}

impl Memory {
    /// The next call of this step fails and does nothing; the one after that works.
    pub fn fail(&self, step: Step) {
        lock(&self.failing).insert(step);
    }

    /// Something that somebody else does between this process's reading and its next append.
    pub fn before_append(&self, act: impl FnOnce(&Self) + Send + 'static) {
        *lock(&self.before_append) = Some(Box::new(act));
    }

    /// `count` more appends work and the next one fails, as a crash between two transactions looks from outside.
    pub fn fail_after_appends(&self, count: u32) {
        self.before_append(move |memory| match count {
            0 => memory.fail(Step::Append),
            _ => memory.fail_after_appends(count - 1),
        });
    }

    /// As a failing disk would.
    pub fn damage(&self, work: &str) {
        let mut kept = lock(&self.kept);
        kept.acts(work).expect("the work is there")[1].bytes[7] ^= 1;
    }

    /// Number of blobs.
    pub fn blobs(&self) -> usize {
        lock(&self.kept).blobs.len()
    }

    /// C2SP verifier key of the log.
    pub fn log_key(&self) -> String {
        lock(&self.kept).log.verifier_key()
    }

    fn works_here(&self, step: Step) -> Result<(), StoreError> {
        match lock(&self.failing).remove(&step) {
            true => Err(StoreError::Unusable(format!("{step:?} was told to fail"))),
            false => Ok(()),
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Records for Memory {
    fn append(&self, append: &Append) -> Result<(), StoreError> {
        let before = lock(&self.before_append).take();
        if let Some(before) = before {
            before(self);
        }
        self.works_here(Step::Append)?;
        let mut kept = lock(&self.kept);
        kept.check(append)?;
        let size = kept.acts(&append.work).map_or(0, |acts| acts.len() as u64);
        if size != append.expected_size {
            return Err(StoreError::Moved { work: append.work.clone(), size });
        }
        if append.acts.is_empty() {
            return Ok(());
        }
        if size == 0 {
            kept.records.push((append.work.clone(), Vec::new()));
        }
        kept.acts(&append.work)?.extend(append.acts.iter().map(|act| StoredAct {
            bytes: act.bytes.clone(),
            salt: act.salt.clone(),
            commitment: act.commitment,
            log_index: None,
        }));
        Ok(())
    }

    fn read(&self, work: &str) -> Result<Vec<StoredAct>, StoreError> {
        lock(&self.kept).acts(work).cloned()
    }

    fn erase(&self, work: &str) -> Result<(), StoreError> {
        self.works_here(Step::Erase)?;
        let mut kept = lock(&self.kept);
        if !kept.knows(work) && !kept.erased.contains(work) {
            return Err(StoreError::NoSuchWork(work.into()));
        }
        kept.sequence();
        kept.blobs.retain(|(id, _), _| id != work);
        kept.erased.insert(work.into());
        Ok(())
    }

    fn works(&self) -> Result<Vec<WorkEntry>, StoreError> {
        let kept = lock(&self.kept);
        let there = kept.records.iter().rev().filter(|(work, _)| !kept.erased.contains(work));
        Ok(there.map(|(work, acts)| WorkEntry { work: work.clone(), acts: acts.len() as u64 }).collect())
    }

    fn sequence(&self) -> Result<(), StoreError> {
        self.works_here(Step::Sequence)?;
        lock(&self.kept).sequence();
        Ok(())
    }

    fn prove(&self, work: &str, seq: u64) -> Result<ActProof, StoreError> {
        let mut kept = lock(&self.kept);
        let act = kept.acts(work)?.get(usize::try_from(seq).unwrap_or(usize::MAX)).cloned();
        let act = act.ok_or_else(|| StoreError::NotSequenced { work: work.into(), seq })?;
        kept.log.prove(work, seq, &act)
    }
}

impl Blobs for Memory {
    fn put(&self, work: &str, bytes: &[u8]) -> Result<String, StoreError> {
        self.works_here(Step::Blob)?;
        let mut kept = lock(&self.kept);
        if kept.erased.contains(work) {
            return Err(StoreError::Erased(work.into()));
        }
        let name = sha256_hex(bytes);
        kept.blobs.insert((work.into(), name.clone()), bytes.to_vec());
        Ok(name)
    }

    fn get(&self, work: &str, name: &str) -> Result<Vec<u8>, StoreError> {
        let kept = lock(&self.kept);
        if kept.erased.contains(work) {
            return Err(StoreError::Erased(work.into()));
        }
        if !kept.knows(work) {
            return Err(StoreError::NoSuchWork(work.into()));
        }
        let found = kept.blobs.get(&(work.into(), name.into())).cloned();
        found.ok_or_else(|| StoreError::Damaged(format!("blob {name} is gone")))
    }
}

impl Feedback for Memory {
    fn add(&self, said: &ArticleFeedback) -> Result<(), StoreError> {
        lock(&self.kept).said.insert(0, said.clone());
        Ok(())
    }

    fn list(&self) -> Result<Vec<ArticleFeedback>, StoreError> {
        Ok(lock(&self.kept).said.clone())
    }
}

impl TrustedStudios for Memory {
    fn list(&self) -> Result<Vec<TrustedStudio>, StoreError> {
        Ok(lock(&self.kept).trusted.clone())
    }

    fn put(&self, studio: &TrustedStudio) -> Result<(), StoreError> {
        let trusted = &mut lock(&self.kept).trusted;
        match trusted.iter_mut().find(|known| known.card.fingerprint == studio.card.fingerprint) {
            Some(known) => known.clone_from(studio),
            None => trusted.push(studio.clone()),
        }
        Ok(())
    }

    fn remove(&self, fingerprint: &str) -> Result<bool, StoreError> {
        let mut kept = lock(&self.kept);
        let before = kept.trusted.len();
        kept.trusted.retain(|one| one.card.fingerprint != fingerprint);
        Ok(kept.trusted.len() < before)
    }
}

impl Registers for Memory {
    fn now(&self) -> Result<Arc<screening::Registries>, StoreError> {
        let entered = lock(&self.kept).entered.clone();
        let registries = studio::register::registries(&entered);
        registries.map(Arc::new).map_err(|why| StoreError::Damaged(why.to_string()))
    }

    fn list(&self) -> Result<Vec<Entered>, StoreError> {
        Ok(lock(&self.kept).entered.clone())
    }

    fn enter(&self, entered: &[Entered]) -> Result<(), StoreError> {
        lock(&self.kept).entered.extend_from_slice(entered);
        Ok(())
    }
}
