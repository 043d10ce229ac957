//! The one way to change a work: acts are admitted, chained, committed to and appended.

use record::{Commitment, Salt, commit};

use crate::act::{Act, What};
use crate::error::Error;
use crate::ports::{Append, Entropy, NewAct, StoredAct};
use crate::studio::Studio;
use crate::work::Work;

/// Appends `whats`, in order, to an existing record; all of them are durable on return, or none was written.
/// Returns the work as it stands then and the sequence number of the first new act.
pub fn perform(studio: &Studio, work: &str, by: &str, whats: Vec<What>) -> Result<(Work, u64), Error> {
    let written = read(studio, work)?;
    let chain = Chain::after(&written, studio.clock.now_ms(), by);
    let first_seq = chain.seq;
    let acts: Vec<Act> = written.into_iter().map(|entry| entry.act).collect();
    let mut folded = Work::fold(&acts)?;
    append(studio, &mut folded, work, chain, whats)?;
    Ok((folded, first_seq))
}

/// Appends to an account's record, which no work is folded from.
pub(crate) fn perform_on_account(studio: &Studio, account: &str, what: What) -> Result<(), Error> {
    let written = read(studio, account)?;
    let mut chain = Chain::after(&written, studio.clock.now_ms(), account);
    let expected_size = chain.seq;
    let blobs = what.blob().map(str::to_owned).into_iter().collect();
    let (_, new) = chain.next(studio.entropy.as_ref(), what)?;
    studio.records.append(&Append { work: account.into(), expected_size, acts: vec![new], blobs })?;
    Ok(())
}

/// Begins a record: `whats` starts with [`What::Created`].
pub fn begin(studio: &Studio, work: &str, by: &str, whats: Vec<What>) -> Result<Work, Error> {
    let mut folded = Work::default();
    let chain = Chain { now_ms: studio.clock.now_ms(), by, seq: 0, last: None };
    append(studio, &mut folded, work, chain, whats)?;
    Ok(folded)
}

/// An act as the store gave it back.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub act: Act,
    pub commitment: Commitment,
    /// Index of the first log leaf that covers it, once there is one.
    pub log_index: Option<u64>,
}

/// The acts of a record, each checked against its commitment and the act before it.
pub fn read(studio: &Studio, work: &str) -> Result<Vec<Entry>, Error> {
    let stored = studio.records.read(work)?;
    let mut entries: Vec<Entry> = Vec::with_capacity(stored.len());
    for (seq, one) in stored.iter().enumerate() {
        let act = checked(work, seq as u64, one, entries.last().map(|entry| entry.commitment))?;
        entries.push(Entry { act, commitment: one.commitment, log_index: one.log_index });
    }
    Ok(entries)
}

/// A work as its record stands now.
pub fn work(studio: &Studio, work: &str) -> Result<Work, Error> {
    let acts: Vec<Act> = read(studio, work)?.into_iter().map(|entry| entry.act).collect();
    Work::fold(&acts)
}

fn checked(work: &str, seq: u64, stored: &StoredAct, prev: Option<Commitment>) -> Result<Act, Error> {
    let contradiction = |why: &str| Error::Contradiction { work: work.into(), why: format!("act {seq} {why}") };
    if commit(&stored.salt, &stored.bytes) != stored.commitment {
        return Err(contradiction("is not what was committed to"));
    }
    let act = Act::from_bytes(&stored.bytes)?;
    if act.seq != seq {
        return Err(contradiction("stands in the wrong place"));
    }
    if act.prev != prev.map(|commitment| commitment.to_string()) {
        return Err(contradiction("does not follow the act before it"));
    }
    Ok(act)
}

struct Chain<'a> {
    now_ms: u64,
    by: &'a str,
    seq: u64,
    last: Option<(u64, Commitment)>,
}

impl<'a> Chain<'a> {
    fn after(written: &[Entry], now_ms: u64, by: &'a str) -> Self {
        let last = written.last().map(|entry| (entry.act.at, entry.commitment));
        Self { now_ms, by, seq: written.len() as u64, last }
    }

    fn next(&mut self, entropy: &dyn Entropy, what: What) -> Result<(Act, NewAct), Error> {
        let at = self.last.map_or(self.now_ms, |(before, _)| self.now_ms.max(before));
        let prev = self.last.map(|(_, commitment)| commitment.to_string());
        let act = Act { v: 1, seq: self.seq, at, by: self.by.into(), prev, what };
        let mut salt = Salt([0; 32]);
        entropy.fill(&mut salt.0);
        let bytes = act.to_bytes()?;
        let commitment = commit(&salt, &bytes);
        self.seq += 1;
        self.last = Some((at, commitment));
        Ok((act, NewAct { bytes, salt, commitment }))
    }
}

fn append(studio: &Studio, folded: &mut Work, work: &str, mut chain: Chain, whats: Vec<What>) -> Result<(), Error> {
    let expected_size = chain.seq;
    let blobs = whats.iter().filter_map(What::blob).map(str::to_owned).collect();
    let mut acts = Vec::with_capacity(whats.len());
    for what in whats {
        folded.admit(&what)?;
        let (act, new) = chain.next(studio.entropy.as_ref(), what)?;
        folded.take(&act);
        acts.push(new);
    }
    studio.records.append(&Append { work: work.into(), expected_size, acts, blobs })?;
    Ok(())
}
