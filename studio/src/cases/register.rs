//! The operator enters names into the installation's own registry, and asks which public works carry findings of an owner.

use std::collections::HashSet;

use rights::Finding;
use screening::{Listed, Registry};

use crate::cases::works::ids;
use crate::error::{Error, Refusal};
use crate::perform;
use crate::register::{Entered, Entry, Proof};
use crate::studio::Studio;

/// Names with what their owner showed; all of them or none. What is there already is not entered twice.
pub fn register(studio: &Studio, listed: Vec<Listed>, proof: Option<&Proof>) -> Result<usize, Error> {
    let known = studio.registers.list()?;
    let mut there: HashSet<Listed> = known.into_iter().filter_map(Entered::listed).collect();
    let new: Vec<Listed> = listed.into_iter().filter(|one| there.insert(one.clone())).collect();
    if new.is_empty() {
        return Ok(0);
    }
    Registry::of_listed(&new).map_err(|why| Refusal::Name(why.to_string()))?;
    let at_ms = studio.clock.now_ms();
    let entered = new.into_iter().map(|one| Entered { at_ms, proof: proof.cloned(), what: Entry::Listed(one) });
    let entered: Vec<Entered> = entered.collect();
    studio.registers.enter(&entered)?;
    Ok(entered.len())
}

/// A picture that an artist has had registered as theirs: only what it can be known by is kept.
pub fn register_artwork(studio: &Studio, what: Entry, proof: &Proof) -> Result<(), Error> {
    studio.registers.enter(&[Entered { at_ms: studio.clock.now_ms(), proof: Some(proof.clone()), what }])?;
    Ok(())
}

/// A public work with what was found of an owner's in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Carrying {
    pub work: String,
    pub findings: Vec<Finding>,
}

/// Public works that carry findings of whoever has these words in their name, newest first. Private ones are nobody's to see.
pub fn public_works_of(studio: &Studio, owner: &str) -> Result<Vec<Carrying>, Error> {
    let wanted = owner.trim().to_lowercase();
    let theirs = |finding: &&Finding| {
        let names = [Some(&finding.name), finding.franchise.as_ref(), finding.owner.as_ref()];
        names.into_iter().flatten().any(|name| name.to_lowercase().contains(&wanted))
    };
    let mut carrying = Vec::new();
    for id in ids(studio)? {
        let Ok(work) = perform::work(studio, &id) else { continue };
        let findings: Vec<Finding> = work.findings.iter().filter(theirs).cloned().collect();
        if work.shared && !findings.is_empty() {
            carrying.push(Carrying { work: id, findings });
        }
    }
    Ok(carrying)
}
