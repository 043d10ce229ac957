//! What one finding does to each use, whatever the plan; and what would lift that.

use std::collections::BTreeMap;

use crate::decision::Verdict;
use crate::dispute::Dispute;
use crate::finding::Finding;
use crate::permission::{Lapsed, Permission};
use crate::policy::Policy;
use crate::uses::Use;
use crate::voices::of_finding;
use crate::wording;

/// What has been said about the findings of a work since they were made.
#[derive(Clone, Copy, Debug, Default)]
pub struct Said<'a> {
    /// Those in force at the time of the question.
    pub permissions: &'a [Permission],
    /// Those that were, and are not any more.
    pub lapsed: &'a [Lapsed],
    pub disputes: &'a [Dispute],
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consequence {
    /// The widest answer that it leaves for each use, in the policy's order of uses.
    pub uses: BTreeMap<Use, Verdict>,
    /// One sentence; none where nothing is limited.
    pub lifted_by: Option<String>,
}

/// Of this finding alone: no right to its part is ever granted, and this is what follows for the whole.
pub fn consequence(policy: &Policy, said: Said<'_>, finding: &Finding) -> Consequence {
    let uses: BTreeMap<Use, Verdict> =
        Use::ALL.into_iter().map(|asked| (asked, of_finding((policy, said), asked, finding).verdict)).collect();
    let limits = uses.values().any(|verdict| *verdict != Verdict::Granted);
    Consequence { uses, lifted_by: limits.then(|| wording::finding_lifted(finding)) }
}
