//! Names and values under one another, and the use table with its reasons.

use std::collections::BTreeMap;

use rights::Use;
use studio::answers::{FindingAnswer, ReasonAnswer, UseAnswer};
use studio::{FileSays, LookedFor};

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
    // What decides stands first; where all is granted one sentence is enough, and each leave that may end.
    let said = |place: usize, reason: &ReasonAnswer| limits || place == 0 || reason.source == "permission";
    for (_, reason) in answer.because.iter().enumerate().filter(|(place, reason)| said(*place, reason)) {
        text.push_str(&format!("      {}\n", output.paint(Tone::Dim, &plain(&reason.text))));
    }
    if let Some(lift) = &answer.lifted_by {
        text.push_str(&format!("      {}\n", plain(lift)));
    }
    text
}

/// What, whose, by which rule and how sure; what it does, and what would lift that.
pub fn finding(output: &Output, finding: &FindingAnswer) -> String {
    let tone = if finding.level == "warn" { Tone::Careful } else { Tone::Dim };
    let franchise = finding.franchise.as_ref().map_or(String::new(), |work| format!(" of {work}"));
    let owner = finding.owner.as_ref().map_or(String::new(), |owner| format!(", {owner}"));
    let head = format!("{} ({}{franchise}{owner})", finding.name, finding.kind.replace('_', " "));
    let mut lines = vec![output.paint(tone, &plain(&head)), plain(&finding.why)];
    let rule = finding.rule.as_ref().map_or(String::new(), |rule| format!("by {}, ", rule.replace('_', " ")));
    lines.push(output.paint(Tone::Dim, &format!("{rule}{:.0} % sure", finding.confidence * 100.0)));
    for (decision, word) in [("not_granted", "not granted"), ("caution", "caution")] {
        let names = finding.limited(decision);
        if !names.is_empty() {
            lines.push(format!("{word}: {}", names.join(", ")));
        }
    }
    lines.extend(finding.permissions.iter().map(|one| {
        let until = one.until.as_ref().map_or(String::new(), |day| format!(" until {day}"));
        format!("permission from {}{until}: {}", plain(&one.from), one.uses.join(", "))
    }));
    if let Some(dispute) = &finding.dispute {
        let because = dispute.because.as_deref().unwrap_or("the registry was amended");
        lines.push(format!("called mistaken ({}): {}", dispute.state, plain(because)));
    }
    if let Some(lifted_by) = &finding.lifted_by {
        lines.push(plain(&format!("lifted by: {lifted_by}")));
        lines.extend(finding.instead.as_ref().map(|instead| plain(&format!("instead: {instead}"))));
    }
    lines.join("\n    ") + "\n"
}

/// What a picture from outside says of itself.
pub fn says(says: &FileSays) -> Vec<(&'static str, String)> {
    says.lines().into_iter().map(|(name, words)| (name, plain(&words))).collect()
}

/// Who looked at the pixels of a picture, where anybody could have.
pub fn looked_for(looked: &LookedFor) -> Vec<(&'static str, String)> {
    vec![("text", plain(&looked.text_in_pictures)), ("characters", plain(&looked.characters_in_pictures))]
}

/// `hand 12 %, algorithm 88 %`: those that are there, the largest first.
pub fn shares(shares: &BTreeMap<String, f64>) -> String {
    let mut present: Vec<_> = shares.iter().filter(|(_, share)| **share > 0.0).collect();
    present.sort_by(|one, other| other.1.total_cmp(one.1));
    let word = |(name, share): (&String, &f64)| format!("{} {:.1} %", name.replace('_', " "), share * 100.0);
    present.into_iter().map(word).collect::<Vec<_>>().join(", ")
}
