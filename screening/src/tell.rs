//! From sightings to findings: the longest names that something speaks for, each told in one sentence.

use std::cmp::Reverse;

use rights::{Finding, FindingKind, Where};

use crate::evidence::{Because, Evidence, Scene};
use crate::registry::Registry;
use crate::sighting::{Sighting, sightings};
use crate::tables::Entry;
use crate::text::Text;

pub fn screen(registry: &Registry, text: &str) -> Vec<Finding> {
    let text = Text::read(text);
    let all = sightings(registry, &text);
    if all.is_empty() {
        return Vec::new();
    }
    let scene = Scene::new(registry, &text, &all);
    let weighed = all.iter().filter_map(|one| Some((*one, scene.weigh(*one)?))).collect();
    let told = longest(weighed, text.letters.len());
    let findings = told.iter().enumerate().filter_map(|(place, (one, evidence))| {
        let words = Words { text: text.slice(one.first, one.end), start: text.start(one.first), number: place + 1 };
        Some(finding(scene.entry(*one)?, &words, evidence))
    });
    findings.collect()
}

/// Of sightings that overlap, a warning before a remark, then the longest, then the surest, then the registry's order.
fn longest(mut weighed: Vec<(Sighting, Evidence)>, letters: usize) -> Vec<(Sighting, Evidence)> {
    weighed.sort_by_key(|(one, evidence)| {
        let length = one.end - one.first;
        (Reverse(evidence.level), Reverse(length), Reverse(evidence.confidence_percent), one.first, one.pattern)
    });
    let mut taken = vec![false; letters];
    weighed.retain(|(one, _)| {
        let place = &mut taken[one.first..one.end];
        let is_open = place.iter().all(|letter| !*letter);
        if is_open {
            place.fill(true);
        }
        is_open
    });
    weighed.sort_by_key(|(one, _)| one.first);
    weighed
}

struct Words<'a> {
    text: &'a str,
    start: usize,
    number: usize,
}

fn finding(entry: &Entry, words: &Words<'_>, evidence: &Evidence) -> Finding {
    let offset = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    Finding {
        id: format!("fnd_{}", words.number),
        kind: entry.kind,
        name: entry.name.clone(),
        franchise: entry.franchise.clone(),
        owner: Some(entry.owner.clone()),
        level: evidence.level,
        place: Where::Text {
            text: words.text.to_owned(),
            start: offset(words.start),
            end: offset(words.start + words.text.len()),
        },
        confidence_percent: evidence.confidence_percent,
        why: why(entry, words.text, &evidence.because),
    }
}

fn why(entry: &Entry, words: &str, because: &Because) -> String {
    let what = what(entry);
    let name = &entry.name;
    match because {
        Because::Name => format!("\"{words}\" names {name}, {what}."),
        Because::Company(other) => format!("\"{words}\" together with \"{other}\" names {name}, {what}."),
        Because::Word(word) => format!("\"{words}\" together with the word \"{word}\" names {name}, {what}."),
        Because::Capital => format!("\"{words}\" is written like a name and may mean {name}, {what}."),
    }
}

fn what(entry: &Entry) -> String {
    let Entry { kind, franchise, owner, .. } = entry;
    match (kind, franchise) {
        (FindingKind::Franchise, _) => format!("the title of a work of {owner}"),
        (FindingKind::Trademark, _) => format!("a trademark of {owner}"),
        (FindingKind::Artist, _) => "whose works are protected".to_owned(),
        (FindingKind::Artwork, _) => format!("a protected work of {owner}"),
        (_, Some(franchise)) => format!("a character of {franchise} ({owner})"),
        (_, None) => format!("a character of {owner}"),
    }
}
