//! May I? The decision for each use of a work, from everything its record holds.

use std::collections::BTreeMap;

use rights::{Decision, Facts, Plan, decide_all};

use crate::cases::account::account;
use crate::cases::standing::Standing;
use crate::error::Error;
use crate::studio::Studio;
use crate::work::Work;

/// What bears on a work besides its own record.
struct Around {
    engines: Vec<rights::EngineTerms>,
    plan_history: Vec<Plan>,
    standing: Standing,
    references: Vec<(String, rights::DeclaredSource)>,
}

/// One decision for each use by name; none for a work without a license.
pub fn answers(studio: &Studio, work: &Work) -> Result<BTreeMap<String, Decision>, Error> {
    let around = around(studio, work)?;
    Ok(facts(studio, work, &around).map_or_else(BTreeMap::new, |facts| decide_all(&facts)))
}

/// One use by whatever name it was asked for: an unknown one is *caution*.
pub fn answer(studio: &Studio, work: &Work, name: &str) -> Result<Option<Decision>, Error> {
    let around = around(studio, work)?;
    Ok(facts(studio, work, &around).map(|facts| rights::decide(&facts, name)))
}

/// As [`answers`], for a file that leaves: references are numbered and not named.
pub fn answers_for_file(studio: &Studio, work: &Work) -> Result<BTreeMap<String, Decision>, Error> {
    let mut around = around(studio, work)?;
    for (number, (name, _)) in (1..).zip(&mut around.references) {
        *name = format!("reference {number}");
    }
    Ok(facts(studio, work, &around).map_or_else(BTreeMap::new, |facts| decide_all(&facts)))
}

fn around(studio: &Studio, work: &Work) -> Result<Around, Error> {
    let granted_at_ms = work.licenses.last().map_or(0, |granted| granted.at_ms);
    let plan_history = account(studio, &work.creator)?.plans_after(granted_at_ms);
    let standing = Standing::of(studio, work)?;
    Ok(Around { engines: work.engines(), plan_history, standing, references: work.references.clone() })
}

fn facts<'a>(studio: &'a Studio, work: &'a Work, around: &'a Around) -> Option<Facts<'a>> {
    let license = work.license()?;
    Some(Facts {
        policy: &studio.policy,
        policy_known: studio.policy.is(&license.policy_sha256),
        license,
        plan_history: &around.plan_history,
        engines: &around.engines,
        references: &around.references,
        findings: &work.findings,
        said: around.standing.said(),
    })
}
