//! From sightings to findings: the longest names that something speaks for, each told in one sentence.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::ops::Range;

use rights::{Finding, FindingKind, Level, Rule, Where};

use crate::evidence::{Because, Evidence, Scene};
use crate::fellows::add_halves;
use crate::heard::fuller;
use crate::hidden::{Disguise, Hidden, hidden, is_a_character};
use crate::its_own::has_a_second_family;
use crate::looks::{Likeness, Looks, likenesses};
use crate::registry::Registry;
use crate::sighting::{Sighting, sightings};
use crate::spelling::Tells;
use crate::tables::Entry;
use crate::text::Text;
use crate::unnamed::before_work;

pub fn screen(registry: &Registry, text: &str) -> Vec<Finding> {
    let text = Text::read(text);
    let mut seen = sightings(registry, &text);
    let looks = Looks::of(&registry.search, &text);
    seen.looks = looks.nearly(&registry.search, &text);
    add_halves(registry, &text, &mut seen);
    let scene = Scene::new(registry, &text, &seen);
    let names = seen.all.iter().filter(|one| !scene.is_also_a_word(**one));
    let weighed = names.filter_map(|one| Some((*one, scene.weigh(*one)?))).collect();
    let plain = longest(weighed, text.letters.len()).into_iter().filter_map(|(one, evidence)| {
        let entry = scene.entry(one)?.clone();
        Some(Told { letters: one.first..one.end, entry, evidence })
    });
    let mut told: Vec<Told> = plain.collect();
    make_fuller(registry, &text, &mut told);
    let mut taken = vec![false; text.letters.len()];
    // A remark does not hide what may be seen through a disguise: "Samus Arran".
    let warned = told.iter().filter(|one| one.evidence.level == Level::Warn).map(|one| one.letters.clone());
    for letters in warned.chain(seen.free.iter().map(|one| one.first..one.end)) {
        taken[letters].fill(true);
    }
    let mut formed = taken.clone();
    let unnamed: Vec<Told> = told.iter().filter_map(|work| unnamed(&text, work, &mut formed)).collect();
    let of_works = told.iter().filter(|one| one.evidence.level == Level::Warn).map(|one| one.entry.group);
    let of_works: BTreeSet<usize> = of_works.chain(seen.said.iter().copied()).collect();
    // "my character Ozora" is no slip of Omori.
    let is_own = |one: &Hidden| {
        let character = one.pattern.entry.is_some_and(|entry| is_a_character(registry, entry));
        let slip = one.disguise == Disguise::Misspelt || one.pattern.spelling.tells == Tells::Known;
        // "my OC Yusei Nishida" is anybody.
        let words = text.words().iter().filter(|word| (one.sighting.first..one.sighting.end).contains(&word.start));
        let listed =
            |word: &Range<usize>| text.word_written(word).is_some_and(|word| scene.ordinary.get(word) == Some(0));
        let anybody = || one.disguise == Disguise::Romaji && words.clone().count() == 2 && words.clone().all(listed);
        // "Miruka, rabbit girl, original" is no Milka.
        let a_word = || one.disguise == Disguise::Romaji && words.clone().count() == 1 && !character;
        scene.own_character && of_works.is_empty() && (((slip || anybody()) && character) || a_word())
    };
    let hidden = hidden(registry, &text, &mut taken, &of_works).into_iter();
    let hidden = hidden.filter(|one| !is_own(one)).filter_map(|one| disguised(registry, one));
    // "Revvy from Black Lagoon" is nobody of another work.
    let strays = |one: &Told| unnamed.iter().any(|other| other.entry.group != one.entry.group && other.overlaps(one));
    let hidden: Vec<Told> = hidden.filter(|one| !strays(one)).collect();
    let seen_through = |one: &Told| hidden.iter().any(|other| one.overlaps(other));
    told.retain(|one| one.evidence.level == Level::Warn || !seen_through(one));
    told.extend(unnamed.into_iter().filter(|one| !seen_through(one)));
    told.extend(hidden);
    keep_one_of_terms(&mut told);
    // Half a name that nothing speaks for names nobody.
    let is_told = |one: &&Sighting| told.iter().any(|other| other.letters == (one.first..one.end));
    let is_name = |one: &&Sighting| seen.patterns[&one.pattern].spelling.tells != Tells::Half || is_told(one);
    let named = seen.all.iter().filter(is_name).filter_map(|one| seen.patterns[&one.pattern].entry);
    let named: Vec<usize> = named.collect();
    told.extend(likenesses(&registry.search, &text, &looks, &named).into_iter().map(|one| described(registry, one)));
    told.sort_by_key(|one| one.letters.start);
    // A remark is made once, however often the words stand there.
    let mut remarked = BTreeSet::new();
    told.retain(|one| {
        let words = || text.letters[one.letters.clone()].iter().map(|letter| letter.folded).collect::<String>();
        one.evidence.level == Level::Warn || remarked.insert(words())
    });
    told.iter().zip(1..).map(|(one, number)| one.finding(registry, &text, number)).collect()
}

/// "Mitui Hisasi", where only Hisasi is somebody else.
fn make_fuller(registry: &Registry, text: &Text<'_>, told: &mut [Told]) {
    for one in told {
        let found = fuller(registry, text, &one.letters).filter(|found| !has_a_second_family(text, found));
        if let Some(found) = found.and_then(|found| disguised(registry, found)) {
            *one = found;
        }
    }
}

/// Words of a work tell it where nothing else does, and once.
fn keep_one_of_terms(told: &mut Vec<Told>) {
    let is_term = |one: &Told| matches!(one.evidence.because, Because::Term(_));
    let named = told.iter().filter(|one| one.evidence.level == Level::Warn && !is_term(one));
    let mut groups: BTreeSet<usize> = named.map(|one| one.entry.group).collect();
    told.retain(|one| !is_term(one) || groups.insert(one.entry.group));
}

fn described(registry: &Registry, one: Likeness) -> Told {
    let evidence = Evidence { level: Level::Warn, confidence_percent: 50, because: Because::Look(one.because) };
    Told { letters: one.first..one.end, entry: registry.search.entries.get(one.entry), evidence }
}

/// What is said of one place in the text.
struct Told {
    letters: Range<usize>,
    entry: Entry,
    evidence: Evidence,
}

impl Told {
    const fn overlaps(&self, other: &Self) -> bool {
        self.letters.start < other.letters.end && other.letters.start < self.letters.end
    }

    fn finding(&self, registry: &Registry, text: &Text<'_>, number: usize) -> Finding {
        let Range { start: first, end } = self.letters.clone();
        let words = Words { text: text.slice(first, end), start: text.start(first), number };
        let instead = registry.instead(&self.entry.name, self.entry.franchise.as_deref(), self.entry.kind);
        Finding { instead: Some(instead), ..finding(&self.entry, &words, &self.evidence) }
    }
}

/// Somebody of a work that was found, by a name that the registry does not know.
fn unnamed(text: &Text<'_>, work: &Told, taken: &mut [bool]) -> Option<Told> {
    let Told { letters, entry, evidence } = work;
    if entry.kind != FindingKind::Franchise
        || evidence.level != Level::Warn
        || matches!(evidence.because, Because::Term(_))
    {
        return None;
    }
    let letters = before_work(text, Sighting { pattern: 0, first: letters.start, end: letters.end })?;
    if taken[letters.clone()].iter().any(|taken| *taken) {
        return None;
    }
    taken[letters.clone()].fill(true);
    let name = text.slice(letters.start, letters.end).replace('_', " ");
    let named = Entry { kind: FindingKind::Character, name, franchise: Some(entry.name.clone()), ..entry.clone() };
    let because = Because::Form(entry.name.clone());
    Some(Told { letters, entry: named, evidence: Evidence { level: Level::Warn, confidence_percent: 80, because } })
}

fn disguised(registry: &Registry, hidden: Hidden) -> Option<Told> {
    let entry = registry.search.entries.get(hidden.pattern.entry?);
    let confidence_percent = match hidden.disguise {
        Disguise::Misspelt => 60,
        Disguise::Digits | Disguise::Pieces | Disguise::Alphabets => 75,
        Disguise::Romaji => 85,
    };
    let evidence = Evidence { level: Level::Warn, confidence_percent, because: Because::Disguise(hidden.disguise) };
    Some(Told { letters: hidden.sighting.first..hidden.sighting.end, entry, evidence })
}

/// Of sightings that overlap, a warning before a remark, then the longest, then the surest, then the registry's order.
fn longest(mut weighed: Vec<(Sighting, Evidence)>, letters: usize) -> Vec<(Sighting, Evidence)> {
    weighed.sort_by_key(|(one, evidence)| {
        let length = one.end - one.first;
        let nameless = matches!(evidence.because, Because::Term(_));
        (
            Reverse(evidence.level),
            nameless,
            Reverse(length),
            Reverse(evidence.confidence_percent),
            one.first,
            one.pattern,
        )
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
        rule: Some(rule(&evidence.because)),
        instead: None,
    }
}

const fn rule(because: &Because) -> Rule {
    match because {
        Because::Name => Rule::Name,
        Because::Company(_) => Rule::Company,
        Because::Word(_) | Because::Term(_) => Rule::Word,
        Because::Capital | Because::Tag | Because::Known => Rule::Capital,
        Because::Disguise(_) => Rule::Disguise,
        Because::Look(_) => Rule::Description,
        Because::Form(_) => Rule::Form,
    }
}

fn why(entry: &Entry, words: &str, because: &Because) -> String {
    let what = what(entry);
    let name = &entry.name;
    match because {
        Because::Name => format!("\"{words}\" names {name}, {what}."),
        Because::Company(other) => format!("\"{words}\" together with \"{other}\" names {name}, {what}."),
        Because::Word(word) => format!("\"{words}\" together with the word \"{word}\" names {name}, {what}."),
        Because::Term(word) => format!("\"{words}\" and \"{word}\" go with {name}, {what}."),
        Because::Disguise(Disguise::Misspelt) => format!("\"{words}\" is nearly \"{name}\", {what}."),
        Because::Disguise(Disguise::Romaji) => format!("\"{words}\" sounds like \"{name}\", {what}."),
        Because::Disguise(Disguise::Digits) => {
            format!("\"{words}\", read with letters for its digits, names {name}, {what}.")
        }
        Because::Disguise(Disguise::Alphabets) => {
            format!("\"{words}\", written with letters of another alphabet, names {name}, {what}.")
        }
        Because::Disguise(Disguise::Pieces) => format!("\"{words}\", put together, names {name}, {what}."),
        Because::Look(phrases) => {
            let phrases = phrases.iter().map(|phrase| format!("\"{phrase}\"")).collect::<Vec<_>>().join(", ");
            format!("Together {phrases} describe somebody who looks like {name}, {what}.")
        }
        Because::Form(work) => format!("\"{words}\" is written as the name of somebody in {work}: {what}."),
        Because::Known => format!("Most people think of {name} where \"{words}\" is said alone: {what}."),
        Because::Tag => format!("\"{words}\" is a tag of its own and may mean {name}, {what}."),
        Because::Capital => format!("\"{words}\" is written like a name and may mean {name}, {what}."),
    }
}

/// After an artist's death, in most countries.
const PROTECTED_YEARS: u16 = 70;

fn what(entry: &Entry) -> String {
    let Entry { kind, franchise, owner, died, .. } = entry;
    match (kind, franchise) {
        (FindingKind::Franchise, _) => format!("the title of a work of {owner}"),
        (FindingKind::Trademark, _) => format!("a trademark of {owner}"),
        (FindingKind::Artist, _) => died.map_or("whose works are protected".to_owned(), |year| {
            format!("who died in {year} and whose works are protected for {PROTECTED_YEARS} years after")
        }),
        (FindingKind::Person, _) => "a real person, who decides on the use of name and likeness in trade".to_owned(),
        (FindingKind::Artwork, _) => format!("a protected work of {owner}"),
        (_, Some(franchise)) => format!("a character of {franchise} ({owner})"),
        (_, None) => format!("a character of {owner}"),
    }
}
