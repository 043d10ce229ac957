//! What every implementation of a port keeps to: the one in memory that use cases are tested on, and the real one.
//!
//! A fake that is kinder than what it stands for makes its tests say nothing, so both run the same checks.
//!
//! ```
//! use testing::{Memory, conformance};
//!
//! conformance::store(Memory::default, |memory| conformance::Subject::of(memory, memory.log_key()));
//! ```

mod blobs;
mod engines;
mod lists;
mod records;
mod seals;
mod sight;

use record::{Salt, commit};
use studio::{Append, Blobs, NewAct, Records, StoreError};

pub use engines::engine;
pub use lists::{feedback, registers, trusted_studios};
pub use seals::seals;
pub use sight::{tagger, text_reader};

/// A store under test.
pub struct Subject<'a> {
    pub records: &'a dyn Records,
    pub blobs: &'a dyn Blobs,
    /// C2SP verifier key of its log.
    pub log_key: String,
}

impl<'a> Subject<'a> {
    pub fn of<S: Records + Blobs>(store: &'a S, log_key: String) -> Self {
        Self { records: store, blobs: store, log_key }
    }
}

type Check = fn(&Subject<'_>);

/// Runs every check of `Records` and `Blobs`, each on a store of its own. `fresh` makes what holds an empty store alive.
///
/// # Panics
///
/// At the first thing that the store does otherwise.
pub fn store<H>(fresh: impl Fn() -> H, open: impl Fn(&H) -> Subject<'_>) {
    for check in records::CHECKS.iter().chain(&blobs::CHECKS) {
        let held = fresh();
        check(&open(&held));
    }
}

fn act(text: &str) -> NewAct {
    let salt = Salt([text.len() as u8; 32]);
    let bytes = text.as_bytes().to_vec();
    NewAct { commitment: commit(&salt, &bytes), bytes, salt }
}

/// Acts for a record that has `expected_size` of them.
fn acts(work: &str, expected_size: u64, texts: &[&str]) -> Append {
    Append { work: work.into(), expected_size, acts: texts.iter().map(|text| act(text)).collect(), blobs: Vec::new() }
}

impl Subject<'_> {
    fn append(&self, append: &Append) {
        self.records.append(append).expect("the append fits");
    }

    /// The texts of a record's acts.
    fn texts(&self, work: &str) -> Vec<String> {
        let acts = self.records.read(work).expect("the record can be read");
        acts.into_iter().map(|act| String::from_utf8(act.bytes).expect("a text was appended")).collect()
    }

    fn works(&self) -> Vec<(String, u64)> {
        let works = self.records.works().expect("works can be listed");
        works.into_iter().map(|entry| (entry.work, entry.acts)).collect()
    }
}

#[track_caller]
fn assert_erased<T: std::fmt::Debug>(answer: Result<T, StoreError>) {
    assert!(matches!(answer, Err(StoreError::Erased(_))), "{answer:?}");
}

#[track_caller]
fn assert_unknown<T: std::fmt::Debug>(answer: Result<T, StoreError>) {
    assert!(matches!(answer, Err(StoreError::NoSuchWork(_))), "{answer:?}");
}
