//! Finding the registry's names in words: whole words only, the longest first, ordinary words only in company.

use std::collections::BTreeSet;

use rights::{Finding, FindingKind, Level, Where};

use crate::folding::{Letter, Script, fold};
use crate::registry::{Entry, Pattern, Registry};

/// A spelling seen, by letters of the folded text.
#[derive(Clone, Copy, Debug)]
struct Sighting {
    pattern: usize,
    first: usize,
    /// One past the last letter.
    end: usize,
}

/// Names of fewer Latin letters than this are not put together from pieces: "na mi" is no name.
const JOINED_LETTERS_MIN: usize = 6;

pub fn screen(registry: &Registry, text: &str) -> Vec<Finding> {
    let letters = fold(text);
    let sightings = longest(whole_words(registry, &letters));
    let spoken: Vec<&Sighting> = sightings.iter().filter(|one| speaks(registry, one, &sightings, &letters)).collect();
    let mut findings: Vec<Finding> = Vec::new();
    for sighting in spoken {
        let finding = finding(registry, sighting, &letters, (text, findings.len() + 1));
        findings.push(finding);
    }
    findings
}

fn whole_words(registry: &Registry, letters: &[Letter]) -> Vec<Sighting> {
    let folded: String = letters.iter().map(|letter| letter.folded).collect();
    // Where each letter begins in the folded text, to come back from bytes to letters.
    let mut at_byte = vec![usize::MAX; folded.len() + 1];
    for (place, (byte, _)) in folded.char_indices().enumerate() {
        at_byte[byte] = place;
    }
    at_byte[folded.len()] = letters.len();
    let found = registry.search.find_overlapping_iter(&folded);
    let sightings = found.map(|one| Sighting {
        pattern: one.pattern().as_usize(),
        first: at_byte[one.start()],
        end: at_byte[one.end()],
    });
    sightings.filter(|one| is_whole(&registry.patterns[one.pattern], letters, one)).collect()
}

fn is_whole(pattern: &Pattern, letters: &[Letter], sighting: &Sighting) -> bool {
    let Sighting { first, end, .. } = *sighting;
    if !begins(letters, first) || !(ends(letters, end) || ends_as_plural(pattern, letters, end)) {
        return false;
    }
    let pieces = letters[first + 1..end].iter().filter(|letter| letter.begins_word).count();
    let spaced = letters[first].script == Script::Spaced;
    !spaced || pattern.folded.len() >= JOINED_LETTERS_MIN || pieces == 0
}

fn begins(letters: &[Letter], first: usize) -> bool {
    let letter = letters[first];
    let Some(before) = first.checked_sub(1).map(|place| letters[place]) else { return true };
    letter.begins_word || is_edge(before, letter)
}

fn ends(letters: &[Letter], end: usize) -> bool {
    let Some(after) = letters.get(end) else { return true };
    after.begins_word || is_edge(letters[end - 1], *after)
}

/// Letters of spaced scripts and of katakana run on within a word; between others anything may end.
fn is_edge(before: Letter, after: Letter) -> bool {
    before.script != after.script || before.script == Script::Unspaced
}

/// "Pikachus": an s that is the last letter of its word.
fn ends_as_plural(pattern: &Pattern, letters: &[Letter], end: usize) -> bool {
    let is_s = letters.get(end).is_some_and(|letter| letter.folded == 's');
    is_s && pattern.folded.len() >= JOINED_LETTERS_MIN && ends(letters, end + 1)
}

/// Of sightings that overlap the longest stays; the first of equals.
fn longest(mut sightings: Vec<Sighting>) -> Vec<Sighting> {
    sightings.sort_by_key(|one| (std::cmp::Reverse(one.end - one.first), one.first, one.pattern));
    let mut kept: Vec<Sighting> = Vec::new();
    for one in sightings {
        if kept.iter().all(|other| one.end <= other.first || other.end <= one.first) {
            kept.push(one);
        }
    }
    kept.sort_by_key(|one| one.first);
    kept
}

/// Whether a sighting is a finding: its spelling is nobody else's, or it stands in company.
fn speaks(registry: &Registry, one: &Sighting, all: &[Sighting], letters: &[Letter]) -> bool {
    let pattern = &registry.patterns[one.pattern];
    !pattern.ambiguous || in_company(registry, one, all) || in_context(registry, pattern, letters)
}

fn in_company(registry: &Registry, one: &Sighting, all: &[Sighting]) -> bool {
    let entry = |sighting: &Sighting| &registry.entries[registry.patterns[sighting.pattern].entry];
    let own = entry(one);
    // Marks and artists have nothing in common with one another but the list they stand in.
    matches!(own.kind, FindingKind::Character | FindingKind::Franchise)
        && all.iter().any(|other| entry(other).group == own.group && entry(other).name != own.name)
}

fn in_context(registry: &Registry, pattern: &Pattern, letters: &[Letter]) -> bool {
    let words = &registry.contexts[registry.entries[pattern.entry].group];
    if words.is_empty() {
        return false;
    }
    let said = words_of(letters);
    words.iter().any(|word| said.contains(word))
}

/// Single words and pairs of them.
fn words_of(letters: &[Letter]) -> BTreeSet<String> {
    let mut words: Vec<String> = Vec::new();
    for letter in letters {
        match words.last_mut() {
            Some(word) if !letter.begins_word => word.push(letter.folded),
            _ => words.push(letter.folded.into()),
        }
    }
    let pairs: Vec<String> = words.windows(2).map(|pair| pair.concat()).collect();
    words.into_iter().chain(pairs).collect()
}

fn finding(registry: &Registry, one: &Sighting, letters: &[Letter], (text, number): (&str, usize)) -> Finding {
    let pattern = &registry.patterns[one.pattern];
    let entry = &registry.entries[pattern.entry];
    let (start, end) = (letters[one.first].start, letters[one.end - 1].end);
    let words = &text[start..end];
    Finding {
        id: format!("fnd_{number}"),
        kind: entry.kind,
        name: entry.name.clone(),
        franchise: entry.franchise.clone(),
        owner: Some(entry.owner.clone()),
        level: Level::Warn,
        place: Where::Text { text: words.to_owned(), start: start as u32, end: end as u32 },
        confidence_percent: if pattern.ambiguous { 75 } else { 95 },
        why: why(entry, words, pattern.ambiguous),
    }
}

fn why(entry: &Entry, words: &str, ambiguous: bool) -> String {
    let what = match (&entry.franchise, entry.kind) {
        (Some(franchise), _) => format!("a character of {franchise} ({})", entry.owner),
        (None, FindingKind::Franchise) => format!("the title of a work ({})", entry.owner),
        (None, FindingKind::Trademark) => "a trademark".to_owned(),
        (None, FindingKind::Artist) => "an artist or studio whose works are protected".to_owned(),
        (None, FindingKind::Artwork) => "a work of art that is still protected".to_owned(),
        (None, _) => format!("a character ({})", entry.owner),
    };
    let company = if ambiguous { ", as the words beside it show" } else { "" };
    format!("\"{words}\" names {}, {what}{company}.", entry.name)
}
