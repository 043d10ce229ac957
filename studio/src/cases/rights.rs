//! May I? The decision for each use of a work, from everything its record holds.

use std::collections::BTreeMap;

use rights::copyright::{Acts, CopyrightKind, judge};
use rights::{Decision, Facts, License, decide_all};

use crate::studio::Studio;
use crate::work::Work;

/// One decision for each use by name; none for a work without a license.
pub fn answers(studio: &Studio, work: &Work) -> BTreeMap<String, Decision> {
    work.license.as_ref().map_or_else(BTreeMap::new, |license| decide_all(&facts(studio, work, license, &work.engines())))
}

/// One use by whatever name it was asked for: an unknown one is *caution*.
pub fn answer(studio: &Studio, work: &Work, name: &str) -> Option<Decision> {
    let license = work.license.as_ref()?;
    Some(rights::decide(&facts(studio, work, license, &work.engines()), name))
}

fn facts<'a>(
    studio: &'a Studio,
    work: &'a Work,
    license: &'a License,
    engines: &'a [rights::EngineTerms],
) -> Facts<'a> {
    Facts {
        policy: &studio.policy,
        policy_known: license.policy_sha256 == studio.policy.sha256(),
        license,
        plan_history: &[],
        engines,
        references: &work.references,
        findings: &work.findings,
        permissions: &[],
    }
}

/// Which of the kinds of copyright.kind the acts make of it (clause C5).
pub fn copyright(_work: &Work) -> CopyrightKind {
    // No act by hand, of lettering or of arrangement exists yet in this edition of the record.
    judge(Acts { hand: false, lettering: false, arrangement: false, machine: true, masked_repaint: false })
}
