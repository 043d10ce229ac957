//! Help articles: Markdown whose every "may" is drawn from the policy.
//!
//! `The Free plan is for {{plan.free.scope}}.` becomes `The Free plan is for personal use only.`

use crate::copyright::{self, CopyrightKind};
use crate::finding::FindingKind;
use crate::license::Scope;
use crate::plan::Plan;
use crate::policy::Policy;
use crate::source::{CommercialTerms, DeclaredSource};
use crate::uses::Use;
use crate::wording;

/// Puts the policy's values where the article names them; a name that is not known stays as it stands.
pub fn fill(markdown: &str, policy: &Policy) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some((before, after)) = rest.split_once("{{") {
        text.push_str(before);
        let known = after.split_once("}}").and_then(|(name, behind)| Some((value(name.trim(), policy)?, behind)));
        match known {
            Some((value, behind)) => {
                text.push_str(&value);
                rest = behind;
            }
            None => {
                text.push_str("{{");
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text
}

fn value(name: &str, policy: &Policy) -> Option<String> {
    let parts: Vec<_> = name.split('.').collect();
    match parts[..] {
        ["edition"] => Some(policy.edition().to_owned()),
        ["advice"] => Some(copyright::ADVICE.to_owned()),
        ["use_table"] => Some(use_table(policy)),
        ["limit_table"] => Some(limit_table(policy)),
        ["rule", "upgrade"] => Some(wording::upgrade_rule(policy)),
        ["rule", "downgrade"] => Some(wording::downgrade_rule(policy)),
        ["plan", plan, "scope"] => Some(wording::scope(policy.scope(Plan::from_name(plan)?)).to_owned()),
        ["plan", plan, "uses"] => uses_of(policy, Plan::from_name(plan)?),
        ["plans", scope] => plans_of(policy, scope_named(scope)?),
        ["uses", scope] => uses_in(policy, scope_named(scope)?),
        ["copyright", "honesty"] => Some(copyright::HONESTY.to_owned()),
        ["copyright", kind] => copyright_text(kind),
        _ => None,
    }
}

/// Without the end that all of the texts share.
fn copyright_text(kind: &str) -> Option<String> {
    let kind = CopyrightKind::ALL.into_iter().find(|one| one.name() == kind)?;
    let text = copyright::text(kind);
    Some(text.strip_suffix(copyright::HONESTY).unwrap_or(text).trim_end().to_owned())
}

fn scope_named(name: &str) -> Option<Scope> {
    Scope::ALL.into_iter().find(|scope| scope.name() == name)
}

fn phrases(uses: impl Iterator<Item = Use>) -> Option<String> {
    wording::listed(&uses.map(|asked| asked.phrase().to_owned()).collect::<Vec<_>>(), "and")
}

fn uses_of(policy: &Policy, plan: Plan) -> Option<String> {
    phrases(Use::ALL.into_iter().filter(|asked| policy.grants(plan, *asked)))
}

fn uses_in(policy: &Policy, scope: Scope) -> Option<String> {
    phrases(Use::ALL.into_iter().filter(|asked| policy.scope_of_use(*asked) == scope))
}

fn plans_of(policy: &Policy, scope: Scope) -> Option<String> {
    let plans: Vec<_> = Plan::ALL.into_iter().filter(|plan| policy.scope(*plan) == scope).collect();
    wording::one_of(&plans)
}

fn use_table(policy: &Policy) -> String {
    let titles = Plan::ALL.map(Plan::title).join(" | ");
    let mut table = format!("| Use | {titles} |\n| --- |{}\n", " --- |".repeat(Plan::ALL.len()));
    for asked in Use::ALL {
        let cells = Plan::ALL.map(|plan| if policy.grants(plan, asked) { "yes" } else { "no" }).join(" | ");
        table.push_str(&format!("| {} | {cells} |\n", asked.phrase()));
    }
    table.trim_end().to_owned()
}

fn limit_table(policy: &Policy) -> String {
    let row = |what: &str, leaves: &dyn Fn(Scope) -> crate::decision::Verdict| {
        let cells = Scope::ALL.map(|scope| wording::verdict(leaves(scope))).join(" | ");
        format!("| {what} | {cells} |\n")
    };
    let mut table = "| What limits | Personal uses | Commercial uses |\n| --- | --- | --- |\n".to_owned();
    for kind in FindingKind::ALL {
        table.push_str(&row(wording::kind_in_general(kind), &|scope| policy.limit_of_finding(kind, scope)));
    }
    table.push_str(&row("a reference without a declared source", &|scope| {
        policy.limit_of_reference(DeclaredSource::Other, scope)
    }));
    for (what, terms) in [
        ("an engine whose terms are not known", CommercialTerms::Unknown),
        ("an engine whose terms rule commercial use out", CommercialTerms::Forbidden),
    ] {
        table.push_str(&row(what, &|scope| policy.limit_of_engine(terms, scope)));
    }
    table.push_str(&row("a policy edition not known to the machine that asks", &|scope| {
        policy.limit_of_unknown_policy(scope)
    }));
    table.trim_end().to_owned()
}
