//! The use table as pages show it: personal and commercial uses, each with its answer, its reasons and what would lift it.

use rights::policy::Policy;
use rights::{Scope, Use};
use studio::answers::{ReasonAnswer, UseAnswer};

pub struct Group {
    pub title: &'static str,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub name: &'static str,
    /// As a heading: `Merchandise sales`.
    pub title: String,
    /// `granted`, `not_granted` or `caution`.
    pub decision: String,
    /// The same for people.
    pub word: &'static str,
    /// The sources that limit it, by name; empty where it is granted.
    pub limited_by: Vec<String>,
    pub because: Vec<ReasonAnswer>,
    pub lifted_by: Option<String>,
}

/// `answer` gives the answer for a use by its name.
pub fn groups(policy: &Policy, answer: impl Fn(&str) -> Option<UseAnswer>) -> Vec<Group> {
    let rows = |scope: Scope| {
        let uses = Use::ALL.into_iter().filter(|one| policy.scope_of_use(*one) == scope);
        uses.filter_map(|one| Some(row(one, answer(one.name())?))).collect::<Vec<_>>()
    };
    let groups = [("Personal uses", rows(Scope::Personal)), ("Commercial uses", rows(Scope::Commercial))];
    let groups = groups.into_iter().filter(|(_, rows)| !rows.is_empty());
    groups.map(|(title, rows)| Group { title, rows }).collect()
}

fn row(one: Use, answer: UseAnswer) -> Row {
    let UseAnswer { decision, because, lifted_by } = answer;
    let word = word(&decision);
    let limited_by = if decision == "granted" { Vec::new() } else { because.iter().map(limit).collect() };
    Row { name: one.name(), title: title(one), word, limited_by, decision, because, lifted_by }
}

fn word(decision: &str) -> &'static str {
    match decision {
        "granted" => "granted",
        "not_granted" => "not granted",
        _ => "caution",
    }
}

/// A use as it stands at the head of a row.
pub fn title(one: Use) -> String {
    let phrase = one.phrase();
    let mut letters = phrase.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn limit(reason: &ReasonAnswer) -> String {
    match reason.source.as_str() {
        "plan" => format!("{} plan", reason.name),
        "policy" => format!("terms of {}", reason.name),
        _ => reason.name.clone(),
    }
}
