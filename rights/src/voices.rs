//! What each source says about one use: the widest answer it leaves, why, and what would lift that.

use crate::consequence::Said;
use crate::decide::Facts;
use crate::decision::{Reason, SourceKind, Verdict};
use crate::dispute::Outcome;
use crate::finding::{Finding, Level};
use crate::license::Scope;
use crate::plan::Plan;
use crate::policy::Policy;
use crate::uses::Use;
use crate::wording;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Voice {
    pub verdict: Verdict,
    pub reason: Reason,
    /// What would lift a limit, to stand in a list; none where nothing would, or where nothing is limited.
    pub remedy: Option<String>,
}

impl Voice {
    fn grants(source: SourceKind, name: &str, text: String) -> Self {
        Self { verdict: Verdict::Granted, reason: reason(source, name, text), remedy: None }
    }

    fn limits(verdict: Verdict, reason: Reason, remedy: Option<String>) -> Self {
        Self { verdict, reason, remedy }
    }
}

fn reason(source: SourceKind, name: &str, text: String) -> Reason {
    Reason { source, name: name.to_owned(), text }
}

/// In the order plan, policy, engine, reference, finding; never empty, since the plan always has a word.
pub(crate) fn voices(facts: &Facts<'_>, asked: Use) -> Vec<Voice> {
    let scope = facts.policy.scope_of_use(asked);
    let mut voices = of_plans(facts, asked, scope);
    voices.extend(of_policy(facts, scope));
    voices.extend(of_engines(facts, scope));
    voices.extend(of_references(facts, scope));
    voices.extend(facts.findings.iter().map(|one| of_finding((facts.policy, facts.said), asked, one)));
    voices
}

fn of_plans(facts: &Facts<'_>, asked: Use, scope: Scope) -> Vec<Voice> {
    let Facts { policy, license, plan_history, .. } = facts;
    let in_scope = scope == Scope::Personal || license.scope == Scope::Commercial;
    let at_creation = in_scope && policy.grants(license.plan, asked);
    let later = plan_history.iter().copied().find(|plan| policy.grants(*plan, asked));
    let smaller = plan_history.last().copied().filter(|plan| !policy.grants(*plan, asked));
    let mut voices = match later {
        _ if at_creation => vec![plan_grants(license.plan, wording::plan_allows(license.plan, asked))],
        Some(plan) if policy.upgrade_extends_earlier_works() => extended(facts, plan, asked),
        _ => vec![plan_refuses(facts, asked)],
    };
    if later.is_some() && !at_creation && !policy.upgrade_extends_earlier_works() {
        voices.push(rule(facts, Verdict::NotGranted, wording::upgrade_rule(policy), remedy_of_plan(facts, asked)));
    }
    let granted = voices.iter().all(|voice| voice.verdict == Verdict::Granted);
    if let (Some(plan), true) = (smaller, granted) {
        voices.push(downgraded(facts, plan, asked));
    }
    voices
}

fn plan_grants(plan: Plan, text: String) -> Voice {
    Voice::grants(SourceKind::Plan, plan.title(), text)
}

fn plan_refuses(facts: &Facts<'_>, asked: Use) -> Voice {
    let plan = facts.license.plan;
    let text = wording::plan_refuses(facts.license, asked);
    Voice::limits(Verdict::NotGranted, reason(SourceKind::Plan, plan.title(), text), remedy_of_plan(facts, asked))
}

fn remedy_of_plan(facts: &Facts<'_>, asked: Use) -> Option<String> {
    wording::plan_remedy(facts.policy, &facts.policy.plans_that_grant(asked))
}

fn extended(facts: &Facts<'_>, plan: Plan, asked: Use) -> Vec<Voice> {
    let granted = plan_grants(plan, wording::later_plan_allows(plan, facts.license.plan, asked));
    vec![granted, rule(facts, Verdict::Granted, wording::upgrade_rule(facts.policy), None)]
}

fn downgraded(facts: &Facts<'_>, plan: Plan, asked: Use) -> Voice {
    let text = wording::downgrade_rule(facts.policy);
    if !facts.policy.downgrade_takes_back() {
        return rule(facts, Verdict::Granted, text, None);
    }
    let remedy = wording::return_remedy(plan, &facts.policy.plans_that_grant(asked));
    rule(facts, Verdict::NotGranted, text, Some(remedy))
}

fn rule(facts: &Facts<'_>, verdict: Verdict, text: String, remedy: Option<String>) -> Voice {
    Voice::limits(verdict, reason(SourceKind::Policy, facts.policy.edition(), text), remedy)
}

fn of_policy(facts: &Facts<'_>, scope: Scope) -> Option<Voice> {
    let known = facts.policy_known && facts.policy.is(&facts.license.policy_sha256);
    let verdict = facts.policy.limit_of_unknown_policy(scope);
    (!known && verdict != Verdict::Granted).then(|| {
        let edition = &facts.license.policy;
        let text = wording::policy_unknown(edition);
        Voice::limits(verdict, reason(SourceKind::Policy, edition, text), Some(wording::policy_remedy(edition)))
    })
}

fn of_engines(facts: &Facts<'_>, scope: Scope) -> Vec<Voice> {
    let mut voices = Vec::new();
    for engine in facts.engines {
        let verdict = facts.policy.limit_of_engine(engine.commercial, scope);
        let text = wording::engine(engine, scope);
        let voice = Voice::limits(
            verdict,
            reason(SourceKind::Engine, &engine.name, text),
            Some(wording::engine_remedy(engine)),
        );
        // One engine that drew twice is said once.
        if verdict != Verdict::Granted && !voices.contains(&voice) {
            voices.push(voice);
        }
    }
    voices
}

fn of_references(facts: &Facts<'_>, scope: Scope) -> Vec<Voice> {
    let mut voices = Vec::new();
    for (name, source) in facts.references {
        let verdict = facts.policy.limit_of_reference(*source, scope);
        if verdict != Verdict::Granted {
            let reason = reason(SourceKind::Reference, name, wording::reference(name));
            voices.push(Voice::limits(verdict, reason, Some(wording::reference_remedy(name))));
        }
    }
    voices
}

/// Everything that bears on one finding, for one use.
pub(crate) fn of_finding((policy, said): (&Policy, Said<'_>), asked: Use, finding: &Finding) -> Voice {
    let scope = policy.scope_of_use(asked);
    let verdict = match finding.level {
        Level::Info => return Voice::grants(SourceKind::Finding, &finding.name, wording::finding_said(finding)),
        Level::Warn => policy.limit_of_finding(finding.kind, scope),
    };
    if verdict == Verdict::Granted {
        return Voice::grants(SourceKind::Finding, &finding.name, wording::finding_beside(finding, scope));
    }
    let answer = said.disputes.iter().rev().find(|one| one.finding == finding.id).map(|one| one.answer.as_ref());
    if answer.flatten().is_some_and(|answer| answer.outcome == Outcome::Amended) {
        return Voice::grants(SourceKind::Finding, &finding.name, wording::finding_amended(finding));
    }
    // The one that lasts longest: none without an end comes after a day.
    let covering = said.permissions.iter().filter(|one| one.covers(&finding.id, asked));
    if let Some(permission) = covering.max_by_key(|one| (one.until.is_none(), one.until.clone())) {
        let text = wording::permission(permission, finding, asked);
        return Voice::grants(SourceKind::Permission, &permission.granted_by, text);
    }
    let mut text = wording::finding_limits(finding, verdict, scope);
    let lapsed = said.lapsed.iter().filter(|one| one.permission.covers(&finding.id, asked));
    lapsed.for_each(|one| text.push_str(&wording::lapsed(one)));
    if let Some(answer) = answer {
        text.push_str(wording::disputed(answer));
    }
    let reason = reason(SourceKind::Finding, &finding.name, text);
    Voice::limits(verdict, reason, Some(wording::finding_remedy(finding, asked)))
}
