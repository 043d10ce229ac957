//! May I? Everything that bears on one use of one work is heard, and the narrowest answer wins, by name.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::consequence::Said;
use crate::decision::{Decision, Reason, SourceKind, Verdict};
use crate::finding::Finding;
use crate::license::License;
use crate::plan::Plan;
use crate::policy::Policy;
use crate::source::{DeclaredSource, EngineTerms};
use crate::uses::Use;
use crate::voices::voices;
use crate::wording;

/// All that is known when the question is asked.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The edition that the license names, or, where that is not known here, the newest that is.
    pub policy: &'a Policy,
    /// Whether the license's edition is known here. A license with another hash than `policy` counts as unknown in any case.
    pub policy_known: bool,
    pub license: &'a License,
    /// Plans that the creator held after the grant, oldest first; the last is the present one.
    pub plan_history: &'a [Plan],
    pub engines: &'a [EngineTerms],
    /// Name and declared source.
    pub references: &'a [(String, DeclaredSource)],
    pub findings: &'a [Finding],
    /// Permissions, those that ended, and disputes.
    pub said: Said<'a>,
}

/// One use by whatever name it was asked for: an unknown one is *caution*, never *granted*.
pub fn decide(facts: &Facts<'_>, use_name: &str) -> Decision {
    Use::from_name(use_name).map_or_else(|| unknown_use(facts.policy, use_name), |asked| compose(facts, asked))
}

/// Each known use by name.
pub fn decide_all(facts: &Facts<'_>) -> BTreeMap<String, Decision> {
    Use::ALL.into_iter().map(|asked| (asked.name().to_owned(), compose(facts, asked))).collect()
}

fn compose(facts: &Facts<'_>, asked: Use) -> Decision {
    let mut voices = voices(facts, asked);
    // Stable: voices of the same weight stay in the order plan, policy, engine, reference, finding; but what is granted by
    // somebody's leave is said first, since it may end.
    voices.sort_by_key(|voice| (Reverse(voice.verdict), voice.reason.source != SourceKind::Permission));
    let verdict = voices.first().map_or(Verdict::Caution, |voice| voice.verdict);
    let remedies: Option<Vec<_>> =
        voices.iter().filter(|voice| voice.verdict != Verdict::Granted).map(|voice| voice.remedy.clone()).collect();
    let lifted_by = remedies.and_then(wording::lifted_by);
    Decision { verdict, because: voices.into_iter().map(|voice| voice.reason).collect(), lifted_by }
}

pub(crate) fn unknown_use(policy: &Policy, use_name: &str) -> Decision {
    let name = policy.edition().to_owned();
    let text = wording::unknown_use(policy, use_name);
    let because = vec![Reason { source: SourceKind::Policy, name, text }];
    Decision { verdict: Verdict::Caution, because, lifted_by: Some(wording::ask_for_known_use()) }
}
