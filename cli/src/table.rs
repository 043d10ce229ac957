//! Names and values under one another, and the use table with its reasons.

use std::collections::BTreeMap;

use rights::Use;
use studio::answers::UseAnswer;

use crate::output::{Output, Tone, plain};

/// Lines of `name  value`, the names in one column.
pub fn facts(output: &Output, facts: &[(&str, String)]) -> String {
    let width = facts.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let line = |(name, value): &(&str, String)| {
        let name = output.paint(Tone::Dim, &format!("{name:width$}"));
        let indented = value.replace('\n', &format!("\n{:indent$}", "", indent = width + 4));
        format!("  {name}  {indented}\n")
    };
    facts.iter().map(line).collect()
}

/// Each use with its answer, the reason that decides, and what would lift it; in the policy's order.
pub fn uses(output: &Output, uses: &BTreeMap<String, UseAnswer>) -> String {
    let known = Use::ALL.into_iter().map(Use::name).filter_map(|name| Some((name, uses.get(name)?)));
    known.map(|(name, answer)| one_use(output, name, answer)).collect()
}

pub fn one_use(output: &Output, name: &str, answer: &UseAnswer) -> String {
    let (sign, tone, word) = match answer.decision.as_str() {
        "granted" => ("✓", Tone::Good, "granted"),
        "not_granted" => ("✗", Tone::Bad, "not granted"),
        _ => ("!", Tone::Careful, "caution"),
    };
    let mut text = format!("  {} {name:22} {}\n", output.paint(tone, sign), output.paint(tone, word));
    let limits = answer.decision != "granted";
    // What decides stands first; where all is granted one sentence is enough.
    for reason in answer.because.iter().take(if limits { usize::MAX } else { 1 }) {
        text.push_str(&format!("      {}\n", output.paint(Tone::Dim, &plain(&reason.text))));
    }
    if let Some(lift) = &answer.lifted_by {
        text.push_str(&format!("      {}\n", plain(lift)));
    }
    text
}

/// `hand 12 %, algorithm 88 %`: those that are there, the largest first.
pub fn shares(shares: &BTreeMap<String, f64>) -> String {
    let mut present: Vec<_> = shares.iter().filter(|(_, share)| **share > 0.0).collect();
    present.sort_by(|one, other| other.1.total_cmp(one.1));
    let word = |(name, share): (&String, &f64)| format!("{} {:.1} %", name.replace('_', " "), share * 100.0);
    present.into_iter().map(word).collect::<Vec<_>>().join(", ")
}
