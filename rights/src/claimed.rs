//! The use table that a sealed file carries, as it may be believed here.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::decision::{Decision, Reason, SourceKind};
use crate::finding::{FindingKind, Level};
use crate::license::{License, Scope};
use crate::policy::Policy;
use crate::uses::Use;
use crate::wording;

/// Whose leave a file says there is for something in it, and until when.
#[derive(Clone, Debug, Deserialize)]
pub struct ClaimedFinding {
    pub kind: FindingKind,
    pub name: String,
    pub level: Level,
    #[serde(default)]
    pub permissions: Vec<ClaimedPermission>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct ClaimedPermission {
    pub from: String,
    pub uses: Vec<Use>,
    /// Last day, `YYYY-MM-DD`.
    pub until: Option<String>,
}

/// What a file granted by somebody's leave falls back where that leave has ended since. `today` is a day as above.
pub fn ended(policy: &Policy, findings: &[ClaimedFinding], today: &str, table: &mut BTreeMap<String, Decision>) {
    let warned = findings.iter().filter(|finding| finding.level == Level::Warn && !finding.permissions.is_empty());
    for finding in warned {
        for asked in Use::ALL {
            let covering = || finding.permissions.iter().filter(|one| one.uses.contains(&asked));
            let over = |one: &ClaimedPermission| one.until.as_deref().is_some_and(|until| until < today);
            let Some(last) = covering().max_by_key(|one| one.until.clone()).filter(|_| covering().all(over)) else {
                continue;
            };
            let limit = policy.limit_of_finding(finding.kind, policy.scope_of_use(asked));
            let Some(decision) = table.get_mut(asked.name()).filter(|decision| decision.verdict < limit) else {
                continue;
            };
            decision.verdict = limit;
            let text = wording::claimed_ended(&finding.name, &last.from, last.until.as_deref().unwrap_or_default());
            decision.because.insert(0, Reason { source: SourceKind::Finding, name: finding.name.clone(), text });
            decision.lifted_by = wording::lifted_by(vec![wording::claimed_remedy(&finding.name, &last.from)]);
        }
    }
}

/// `table` holds the decisions by use as the file says them. Where the edition that its license names is not known
/// here, no commercial use is more than *caution*: nobody here has read those terms.
pub fn claimed(
    policy: &Policy,
    license: &License,
    mut table: BTreeMap<String, Decision>,
) -> BTreeMap<String, Decision> {
    table.retain(|name, _| Use::from_name(name).is_some());
    for asked in Use::ALL {
        let said = table.entry(asked.name().to_owned());
        let decision = said.or_insert_with(|| crate::decide::unknown_use(policy, asked.name()));
        if !policy.is(&license.policy_sha256) && policy.scope_of_use(asked) == Scope::Commercial {
            doubt(policy, license, decision);
        }
    }
    table
}

fn doubt(policy: &Policy, license: &License, decision: &mut Decision) {
    let limit = policy.limit_of_unknown_policy(Scope::Commercial);
    let text = wording::policy_unknown(&license.policy);
    if limit <= decision.verdict || decision.because.iter().any(|reason| reason.text == text) {
        return;
    }
    decision.verdict = limit;
    let reason = Reason { source: SourceKind::Policy, name: license.policy.clone(), text };
    decision.because.insert(0, reason);
    decision.lifted_by = wording::lifted_by(vec![wording::policy_remedy(&license.policy)]);
}

/// One use of that table by whatever name it was asked for: an unknown one is *caution*.
pub fn claimed_use(policy: &Policy, table: &BTreeMap<String, Decision>, use_name: &str) -> Decision {
    table.get(use_name).cloned().unwrap_or_else(|| crate::decide::unknown_use(policy, use_name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::Verdict;

    fn file_of_an_unknown_edition() -> (Policy, License, BTreeMap<String, Decision>) {
        let policy = Policy::built_in();
        let license = License {
            id: "lic_0123456789ab".into(),
            work: "img_0123456789ab".into(),
            plan: crate::Plan::Pro,
            scope: Scope::Commercial,
            policy: "2031-01-01".into(),
            policy_sha256: "00".repeat(32),
            granted_at: "2031-02-01T00:00:00Z".into(),
            licensor: "Somebody".into(),
            licensee: "creator-1".into(),
        };
        let granted = Decision { verdict: Verdict::Granted, because: Vec::new(), lifted_by: None };
        let table = Use::ALL.into_iter().map(|asked| (asked.name().to_owned(), granted.clone())).collect();
        (policy, license, table)
    }

    #[test]
    fn an_unknown_edition_leaves_personal_uses_and_makes_commercial_ones_caution() {
        let (policy, license, table) = file_of_an_unknown_edition();
        let table = claimed(&policy, &license, table);
        assert_eq!(table["personal_print"].verdict, Verdict::Granted);
        assert_eq!(table["merchandise"].verdict, Verdict::Caution);
        assert_eq!(table["merchandise"].because[0].source, SourceKind::Policy);
    }

    #[test]
    fn what_was_granted_by_leave_falls_back_when_the_leave_has_ended() {
        let (policy, _, table) = file_of_an_unknown_edition();
        let finding = ClaimedFinding {
            kind: FindingKind::Character,
            name: "Aoi Kumo".into(),
            level: Level::Warn,
            permissions: vec![ClaimedPermission {
                from: "Kumo Press".into(),
                uses: vec![Use::Merchandise],
                until: Some("2027-01-31".into()),
            }],
        };
        let on = |today: &str| {
            let mut table = table.clone();
            ended(&policy, std::slice::from_ref(&finding), today, &mut table);
            (table["merchandise"].verdict, table["advertising"].verdict)
        };
        assert_eq!(on("2027-01-31"), (Verdict::Granted, Verdict::Granted), "the last day is a day");
        assert_eq!(on("2027-02-01"), (Verdict::NotGranted, Verdict::Granted));
    }

    #[test]
    fn a_use_that_the_file_does_not_name_is_caution() {
        let (policy, license, mut table) = file_of_an_unknown_edition();
        table.remove("personal_print");
        table.insert("resale".into(), Decision { verdict: Verdict::Granted, because: Vec::new(), lifted_by: None });
        let table = claimed(&policy, &license, table);
        assert_eq!(table["personal_print"].verdict, Verdict::Caution);
        assert_eq!(claimed_use(&policy, &table, "resale").verdict, Verdict::Caution);
    }
}
