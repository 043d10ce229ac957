//! The sentences that decisions are said in: the one place where a right is phrased.

use crate::decision::Verdict;
use crate::dispute::Answer;
use crate::finding::{Finding, FindingKind, Where};
use crate::license::{License, Scope};
use crate::permission::{Lapse, Lapsed, Permission};
use crate::plan::Plan;
use crate::policy::Policy;
use crate::source::{CommercialTerms, EngineTerms};
use crate::uses::Use;

pub(crate) const fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Personal => "personal use only",
        Scope::Commercial => "full commercial use",
    }
}

pub(crate) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Granted => "granted",
        Verdict::Caution => "caution",
        Verdict::NotGranted => "not granted",
    }
}

/// What the license is, and what it is not: nobody can grant more than there is.
pub(crate) fn license(license: &License) -> String {
    let License { licensor, licensee, plan, policy, .. } = license;
    let (plan, scope) = (plan.title(), scope(license.scope));
    format!(
        "{licensor} licenses this work to {licensee} for {scope}, on the {plan} plan under the policy of {policy}, as far \
         as there are rights to give. The license says nothing about copyright."
    )
}

pub(crate) fn plan_allows(plan: Plan, asked: Use) -> String {
    format!("The {} plan allows {}.", plan.title(), asked.phrase())
}

pub(crate) fn plan_refuses(license: &License, asked: Use) -> String {
    let plan = license.plan.title();
    let limit = match license.scope {
        Scope::Personal => " for personal use only",
        Scope::Commercial => "",
    };
    format!("The license was granted on the {plan} plan{limit} and does not cover {}.", asked.phrase())
}

pub(crate) fn later_plan_allows(plan: Plan, before: Plan, asked: Use) -> String {
    let (plan, before) = (plan.title(), before.title());
    format!("The work was made on the {before} plan, and the {plan} plan that came later allows {}.", asked.phrase())
}

pub(crate) fn upgrade_rule(policy: &Policy) -> String {
    let extends = if policy.upgrade_extends_earlier_works() { "also covers" } else { "does not cover" };
    format!("Upgrade rule: a plan held later {extends} works that were made before it.")
}

pub(crate) fn downgrade_rule(policy: &Policy) -> String {
    let takes =
        if policy.downgrade_takes_back() { "takes back what it does not allow itself" } else { "takes nothing back" };
    format!("Downgrade rule: moving to a smaller plan {takes}.")
}

/// None where no plan would do.
pub(crate) fn plan_remedy(policy: &Policy, plans: &[Plan]) -> Option<String> {
    let names = one_of(plans)?;
    let way = if policy.upgrade_extends_earlier_works() { "an upgrade to" } else { "a new work made on" };
    Some(format!("{way} the {names} plan"))
}

pub(crate) fn return_remedy(present: Plan, plans: &[Plan]) -> String {
    let names = one_of(plans).unwrap_or_else(|| "earlier".to_owned());
    format!("a return from the {} plan to the {names} plan", present.title())
}

pub(crate) fn unknown_use(policy: &Policy, use_name: &str) -> String {
    format!(
        "\"{use_name}\" is not among the uses that the policy of {} names: nobody has granted it.",
        policy.edition()
    )
}

pub(crate) fn ask_for_known_use() -> String {
    let names = Use::ALL.map(Use::name).join(", ");
    format!("Ask for a use that the policy names ({names}), or ask the studio that granted the license.")
}

pub(crate) fn policy_unknown(edition: &str) -> String {
    format!("The license names a policy of {edition} whose exact text is not known here: its terms cannot be checked.")
}

pub(crate) fn policy_remedy(edition: &str) -> String {
    format!("the exact text of that policy of {edition}, from the studio that granted the license")
}

pub(crate) fn engine(engine: &EngineTerms, scope: Scope) -> String {
    let (name, scope) = (&engine.name, scope.name());
    match engine.commercial {
        CommercialTerms::Forbidden => format!("The terms of the engine {name} rule {scope} use out."),
        CommercialTerms::Unknown => format!("Whether the terms of the engine {name} allow {scope} use is not known."),
        CommercialTerms::Allowed => format!("The terms of the engine {name} allow {scope} use."),
    }
}

pub(crate) fn engine_remedy(engine: &EngineTerms) -> String {
    match engine.commercial {
        CommercialTerms::Unknown => format!("engine terms for {} that are known and allow it", engine.name),
        _ => format!("a new drawing by an engine other than {} whose terms allow it", engine.name),
    }
}

pub(crate) fn reference(name: &str) -> String {
    format!("Nobody has declared that the reference {name} is the creator's own, licensed or in the public domain.")
}

pub(crate) fn reference_remedy(name: &str) -> String {
    format!("a true declaration that the reference {name} is your own, licensed or in the public domain")
}

/// A finding of the level *info*.
pub(crate) fn finding_said(finding: &Finding) -> String {
    format!("{} was noticed in {}; it limits nothing.", thing(finding), place(finding))
}

/// A warning that leaves the uses of this scope alone.
pub(crate) fn finding_beside(finding: &Finding, scope: Scope) -> String {
    let (thing, place, scope) = (thing(finding), place(finding), scope.name());
    format!(
        "{thing} was found in {place}: no right to that part is granted, and {scope} use is not limited by it here."
    )
}

/// A warning that limits (clause C17).
pub(crate) fn finding_limits(finding: &Finding, verdict: Verdict, scope: Scope) -> String {
    let (thing, place, scope) = (thing(finding), place(finding), scope.name());
    let outcome = match verdict {
        Verdict::NotGranted => format!("{scope} use of the result may not be allowed"),
        _ => format!("{scope} use needs a closer look first"),
    };
    format!("{thing} was found in {place}: no right to that part is granted, and {outcome}.")
}

pub(crate) fn finding_remedy(finding: &Finding, asked: Use) -> String {
    let from = finding.owner.as_deref().unwrap_or("the rights holder");
    format!("a permission from {from} that covers {} for {}", finding.name, asked.phrase())
}

pub(crate) fn permission(permission: &Permission, finding: &Finding, asked: Use) -> String {
    let until = permission.until.as_ref().map_or_else(String::new, |day| format!(" until {day}"));
    let (by, name, phrase) = (&permission.granted_by, &finding.name, asked.phrase());
    format!(
        "Granted under the attached permission{until}: the creator has recorded that {by} allows {name} for {phrase}."
    )
}

/// Follows a sentence of [`finding_limits`].
pub(crate) fn lapsed(lapsed: &Lapsed) -> String {
    let by = &lapsed.permission.granted_by;
    match (lapsed.how, &lapsed.permission.until) {
        (Lapse::Expired, Some(day)) => format!(" The permission from {by} ended on {day}."),
        (Lapse::Expired, None) => format!(" The permission from {by} has ended."),
        (Lapse::Withdrawn, _) => format!(" The permission from {by} was withdrawn."),
    }
}

/// Follows a sentence of [`finding_limits`]: an amended one limits nothing.
pub(crate) const fn disputed(answer: Option<&Answer>) -> &'static str {
    match answer {
        None => " Its creator calls the finding mistaken; until the operator has answered, it stands.",
        Some(_) => " Its creator called the finding mistaken; the operator has upheld it.",
    }
}

/// Of a file that was sealed while a permission held.
pub(crate) fn claimed_ended(name: &str, from: &str, until: &str) -> String {
    format!("The permission from {from} that covered {name} ended on {until}: no right to that part is granted.")
}

pub(crate) fn claimed_remedy(name: &str, from: &str) -> String {
    format!("a new permission from {from} that covers {name}")
}

pub(crate) fn finding_amended(finding: &Finding) -> String {
    let (thing, place) = (thing(finding), place(finding));
    format!("{thing} was found in {place} by mistake: the operator has amended the registry, and it limits nothing.")
}

/// What lifts a finding, in one sentence.
pub(crate) fn finding_lifted(finding: &Finding) -> String {
    let from = finding.owner.as_deref().unwrap_or("the rights holder");
    let other = match finding.place {
        Where::Text { .. } => "other words",
        Where::Reference { .. } => "another reference",
        Where::Character { .. } => "a version of the character without it",
    };
    format!("A permission from {from} that covers {}, or {other}.", finding.name)
}

/// One sentence from remedies that are needed together.
pub(crate) fn lifted_by(mut remedies: Vec<String>) -> Option<String> {
    remedies.dedup();
    let list = listed(&remedies, "and")?;
    Some(format!("It would be granted with {list}."))
}

pub(crate) fn one_of(plans: &[Plan]) -> Option<String> {
    let titles: Vec<_> = plans.iter().map(|plan| plan.title().to_owned()).collect();
    listed(&titles, "or")
}

/// `a`, `a and b`, `a, b and c`; none of nothing.
pub(crate) fn listed(items: &[String], word: &str) -> Option<String> {
    match items {
        [] => None,
        [one] => Some(one.clone()),
        [first @ .., last] => Some(format!("{} {word} {last}", first.join(", "))),
    }
}

fn thing(finding: &Finding) -> String {
    let mut about = vec![kind(finding.kind).to_owned()];
    let other_name = |name: &&String| **name != finding.name;
    about.extend(finding.franchise.iter().filter(other_name).map(|name| format!("of {name}")));
    about.extend(finding.owner.iter().filter(other_name).map(|name| format!("held by {name}")));
    format!("{} ({})", finding.name, about.join(", "))
}

const fn kind(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Character => "a character",
        FindingKind::Franchise => "a franchise",
        FindingKind::Trademark => "a trademark",
        FindingKind::Artist => "an artist",
        FindingKind::Person => "a real person",
        FindingKind::Artwork => "an artwork",
        FindingKind::RightsMetadata => "a rights notice",
    }
}

/// A finding of this kind in general, for a table.
pub(crate) const fn kind_in_general(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Character => "somebody else's character",
        FindingKind::Franchise => "somebody else's franchise",
        FindingKind::Trademark => "somebody else's trademark",
        FindingKind::Artist => "the name of an artist",
        FindingKind::Person => "the name of a real person",
        FindingKind::Artwork => "somebody else's artwork",
        FindingKind::RightsMetadata => "a rights notice in a reference",
    }
}

/// Never the words of the prompt: decisions travel in files.
const fn place(finding: &Finding) -> &'static str {
    match finding.place {
        Where::Text { .. } => "the prompt",
        Where::Reference { .. } => "a reference",
        Where::Character { .. } => "the design of a character",
    }
}
