//! How well names are seen: recall, the right entity, false alarms and time, by kind of prompt: `cargo xtask bench screening`.
//!
//! The sets lie in `screening/tests/sets`: a line is a kind, the names that are right (with `|` between, the usual one
//! first; `-` where nothing is to be found) and the prompt, tabs between. Some were looked at while the screen was built; those that
//! judge were written apart, and what they miss is never printed (docs/screening.md says which is which).

use std::collections::BTreeMap;
use std::time::Instant;

use rights::{Finding, Level};
use screening::Registry;

#[derive(Default)]
struct Score {
    prompts: usize,
    /// Something was warned of.
    warned: usize,
    /// And it was what the set says.
    right: usize,
    missed: Vec<String>,
}

struct Line<'a> {
    kind: &'a str,
    names: Vec<&'a str>,
    prompt: &'a str,
}

/// Prints a table for each set; with `missed` also every prompt that went wrong, but of a set that judges: whoever has seen
/// its misses can no longer be judged by it.
pub fn run(missed: bool) {
    let begun = Instant::now();
    let registry = Registry::built_in();
    let ready_ms = begun.elapsed().as_secs_f64() * 1e3;
    println!("{} names, ready in {ready_ms:.2} ms\n", registry.len());
    for (set, judges, text) in [
        ("tuned", false, include_str!("../../screening/tests/sets/tuned.tsv")),
        ("fresh a", false, include_str!("../../screening/tests/sets/fresh_a.tsv")),
        ("tuned names", false, include_str!("../../screening/tests/sets/tuned_names.tsv")),
        ("tuned d", false, include_str!("../../screening/tests/sets/tuned_d.tsv")),
        ("tuned e", false, include_str!("../../screening/tests/sets/tuned_e.tsv")),
        ("tuned f", false, include_str!("../../screening/tests/sets/tuned_f.tsv")),
        ("like a", false, include_str!("../../screening/tests/sets/like_a.tsv")),
        ("like c", false, include_str!("../../screening/tests/sets/like_c.tsv")),
        ("like e", false, include_str!("../../screening/tests/sets/like_e.tsv")),
        ("like g", false, include_str!("../../screening/tests/sets/like_g.tsv")),
        ("like h", false, include_str!("../../screening/tests/sets/like_h.tsv")),
        ("like i", false, include_str!("../../screening/tests/sets/like_i.tsv")),
        ("held", true, include_str!("../../screening/tests/sets/held.tsv")),
        ("fresh b", true, include_str!("../../screening/tests/sets/fresh_b.tsv")),
        ("fresh c", true, include_str!("../../screening/tests/sets/fresh_c.tsv")),
        ("fresh d", true, include_str!("../../screening/tests/sets/fresh_d.tsv")),
        ("like b", true, include_str!("../../screening/tests/sets/like_b.tsv")),
        ("like d", true, include_str!("../../screening/tests/sets/like_d.tsv")),
        ("like f", true, include_str!("../../screening/tests/sets/like_f.tsv")),
        ("like j", true, include_str!("../../screening/tests/sets/like_j.tsv")),
        ("like k", true, include_str!("../../screening/tests/sets/like_k.tsv")),
    ] {
        let lines: Vec<Line<'_>> = text.lines().filter(|line| !line.starts_with('#')).filter_map(line).collect();
        let mut took_us = Vec::new();
        let mut scores = BTreeMap::<&str, Score>::new();
        for line in &lines {
            let begun = Instant::now();
            let findings = registry.screen(line.prompt);
            took_us.push(begun.elapsed().as_secs_f64() * 1e6);
            scores.entry(line.kind).or_default().add(registry, line, &findings);
        }
        took_us.sort_by(f64::total_cmp);
        told(set, &scores, missed && !judges);
        let at = |share: usize| took_us.get(took_us.len() * share / 100).copied().unwrap_or_default();
        println!("\n{} prompts; one takes {:.0} us (median), {:.0} us (95 %)\n", lines.len(), at(50), at(95));
    }
}

fn line(line: &str) -> Option<Line<'_>> {
    let [kind, names, prompt] = line.splitn(3, '\t').collect::<Vec<_>>()[..] else { return None };
    let names = names.split('|').filter(|name| !matches!(*name, "" | "-")).collect();
    Some(Line { kind, names, prompt })
}

impl Score {
    fn add(&mut self, registry: &Registry, line: &Line<'_>, findings: &[Finding]) {
        let warnings: Vec<&Finding> = findings.iter().filter(|finding| finding.level == Level::Warn).collect();
        self.prompts += 1;
        self.warned += usize::from(!warnings.is_empty());
        let right = warnings.iter().any(|finding| is_named(registry, finding, &line.names));
        self.right += usize::from(right);
        if line.names.is_empty() != warnings.is_empty() || !(line.names.is_empty() || right) {
            let told: Vec<&str> = warnings.iter().map(|finding| finding.name.as_str()).collect();
            self.missed.push(format!("{} -> {}", line.prompt, told.join(", ")));
        }
    }
}

/// By name, or as the work that somebody is of: the name as the set spells it, or another of the same one's.
fn is_named(registry: &Registry, finding: &Finding, names: &[&str]) -> bool {
    let told = std::iter::once(&finding.name).chain(&finding.franchise).chain(&finding.owner);
    told.into_iter().any(|told| names.iter().any(|name| are_one(told, name) || are_one(without_work(told), name)))
        || names.iter().any(|name| registry.calls(finding, without_honorific(name)))
}

/// "Guts (Berserk)" is Guts.
fn without_work(name: &str) -> &str {
    name.split_once(" (").map_or(name, |(bare, _)| bare)
}

fn without_honorific(name: &str) -> &str {
    let ends = ["-chan", "-kun", "-san", "-sama", "ちゃん", "さん", "くん"];
    ends.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name)
}

/// Whichever way round, with long vowels or short.
fn are_one(told: &str, name: &str) -> bool {
    let short = |letter: char| match letter {
        'ā' => 'a',
        'ē' | 'é' => 'e',
        'ī' => 'i',
        'ō' => 'o',
        'ū' => 'u',
        letter => letter,
    };
    let plain = |text: &str| -> String {
        let letters =
            text.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).map(short).collect::<String>();
        letters.replace("ou", "o").replace("oo", "o").replace("uu", "u")
    };
    let sorted = |text: &str| {
        let mut words: Vec<String> = text.split([' ', '_']).map(plain).collect();
        words.sort();
        words
    };
    plain(told) == plain(name) || sorted(told) == sorted(name)
}

fn told(set: &str, scores: &BTreeMap<&str, Score>, missed: bool) {
    println!("| {set}: kind | prompts | warned of | right entity |\n| --- | --- | --- | --- |");
    for (kind, score) in scores {
        let share = |part: usize| 100.0 * part as f64 / score.prompts as f64;
        println!("| {kind} | {} | {:.1} % | {:.1} % |", score.prompts, share(score.warned), share(score.right));
    }
    for (kind, line) in
        scores.iter().filter(|_| missed).flat_map(|(kind, score)| score.missed.iter().map(move |line| (kind, line)))
    {
        println!("  {kind}: {line}");
    }
}
