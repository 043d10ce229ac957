//! A creator calls a finding mistaken, and the operator answers; both stay in the record of the work.

use rights::{Finding, Outcome};
use screening::Amendment;

use crate::act::What;
use crate::cases::works::ids;
use crate::error::{Error, Refusal};
use crate::perform::{self, perform};
use crate::register::{Entered, Entry};
use crate::studio::Studio;
use crate::work::Work;

/// Who answers: accounts have no operator yet, so the word stands for whoever runs the installation.
pub const OPERATOR: &str = "operator";

pub fn dispute(studio: &Studio, work: &str, by: &str, (finding, because): (&str, &str)) -> Result<Work, Error> {
    act(studio, work, by, What::Disputed { finding: finding.into(), because: because.into() })
}

/// One that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    pub work: String,
    pub finding: Finding,
    /// In the creator's words.
    pub because: String,
}

/// What waits for an answer, in every work that can be read, newest work first.
pub fn open(studio: &Studio) -> Result<Vec<Open>, Error> {
    let mut open = Vec::new();
    for id in ids(studio)? {
        let Ok(work) = perform::work(studio, &id) else { continue };
        for dispute in work.disputes.iter().filter(|one| one.answer.is_none()) {
            let finding = work.finding(&dispute.finding)?.clone();
            open.push(Open { work: id.clone(), finding, because: dispute.because.clone() });
        }
    }
    Ok(open)
}

pub struct Answering<'a> {
    pub work: &'a str,
    pub finding: &'a str,
    pub outcome: Outcome,
    pub because: Option<&'a str>,
}

/// Upheld: the finding stands. Amended: these words mean the entry nowhere any more, in this work and in all others.
pub fn answer(studio: &Studio, answering: &Answering<'_>) -> Result<Work, Error> {
    let Answering { work: id, finding, outcome, because } = answering;
    let work = perform::work(studio, id)?;
    let seen = work.finding(finding)?;
    if work.open_dispute(finding).is_none() {
        return Err(Refusal::NotDisputed { work: (*id).into(), finding: (*finding).into() }.into());
    }
    if *outcome == Outcome::Amended {
        let amendment = Amendment::of(seen).ok_or_else(|| Refusal::NothingToAmend((*finding).into()))?;
        let what = Entry::Amended { amendment, work: (*id).into(), finding: (*finding).into() };
        studio.registers.enter(&[Entered { at_ms: studio.clock.now_ms(), proof: None, what }])?;
    }
    let because = because.map(str::to_owned);
    act(studio, id, OPERATOR, What::Answered { finding: (*finding).into(), outcome: *outcome, because })
}

fn act(studio: &Studio, work: &str, by: &str, what: What) -> Result<Work, Error> {
    let (work, _) = perform(studio, work, by, vec![what])?;
    studio.records.sequence()?;
    Ok(work)
}
