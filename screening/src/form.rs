//! The written form of a registry, `registry/*.toml`, and how it becomes tables.
//!
//! ```toml
//! edition = "2026-01-15"
//!
//! [[group]]
//! owner = "A publisher"
//! franchise = ["The Paper Lantern", "紙のランタン"]
//! context = ["lantern keeper"]
//! names = [["Aoi Kumo", "雲あおい", "~Aoi"], ["?Wick"]]
//! ```
//!
//! A group is what one owner has in one work; groups whose first titles are equal are one. The first five of a work's first
//! group are its leads. A line of `names` is one character (mark, artist), its usual name first.
//! `~` before a spelling: people or places are called so too. `?`: it is an ordinary word; `^`: one that with a capital inside
//! a sentence is hardly anything else; `*`: others may be called so too, but whoever says it alone means this one. Such a spelling counts only
//! beside another name of its group, a word of `context` anywhere, or a word of `before` or
//! `beside` next to it; a file's own `before` and `after` hold for all its works, marks and artists. With
//! `either_order` the names of people may come family name first. `free` lists what nobody owns and ordinary phrases
//! that hold a name (`apple pie`): nothing inside them is a finding.

use std::collections::BTreeMap;

use rights::FindingKind;
use serde::Deserialize;

use crate::error::Error;
use crate::folding::Script;
use crate::halves::{Half, by_ear, halves};
use crate::kana::katakana;
use crate::looks_form::Written;
use crate::own::Listed;
use crate::spelling::{Nearby, Spelling, Tells, is_coined, plain, spellings};
use crate::tables::{Beside, Entry, Ordinary, Pattern, Surroundings, Tables, WORD};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    edition: String,
    #[serde(default = "character")]
    kind: FindingKind,
    #[serde(default)]
    either_order: bool,
    /// Beside every work, mark and artist of the file.
    #[serde(default)]
    before: Vec<String>,
    #[serde(default)]
    after: Vec<String>,
    #[serde(default)]
    group: Vec<Group>,
    #[serde(default)]
    free: Vec<Free>,
    #[serde(default)]
    look: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    kind: Option<FindingKind>,
    /// Artists own what they make, persons their name and likeness: they need none.
    owner: Option<String>,
    /// Spellings of the work itself.
    #[serde(default)]
    franchise: Vec<String>,
    #[serde(default)]
    context: Vec<String>,
    #[serde(default)]
    before: Vec<String>,
    #[serde(default)]
    beside: Vec<String>,
    #[serde(default)]
    names: Vec<Vec<String>>,
    either_order: Option<bool>,
    /// Year of death, where the artists of a group share it: works stay protected for seventy years after.
    died: Option<u16>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Free {
    #[serde(rename = "why")]
    _why: String,
    /// The year since when nobody owns them, and where that is so.
    #[serde(rename = "since")]
    _since: Option<u16>,
    #[serde(rename = "place")]
    _place: Option<String>,
    names: Vec<String>,
}

/// A group's first names are those that its work is known by.
const MAIN: usize = 5;
/// Fewer kana may be another word.
const LETTERS_BY_EAR: usize = 6;

/// コナン of 江戸川コナン: it is heard as it is written.
fn given_in_kana(name: &str) -> Option<&str> {
    let is_kana = |letter: char| matches!(letter, '\u{3041}'..='\u{30fc}');
    let given = name.trim_start_matches(|letter| matches!(letter, '\u{4e00}'..='\u{9fff}'));
    (given.len() < name.len() && given.chars().count() > 1 && given.chars().all(is_kana)).then_some(given)
}

const fn character() -> FindingKind {
    FindingKind::Character
}

/// Whether names of people may come family name first, and which words are no names.
#[derive(Clone, Copy)]
struct Order<'a> {
    either: bool,
    ordinary: &'a Ordinary,
}

/// Several files as one.
///
/// # Errors
///
/// Where the words are not of the form above, or a name is empty, too short to be looked for, or nobody's.
pub fn read(files: &[&str], ordinary: &Ordinary) -> Result<Tables, Error> {
    let mut tables = Tables::default();
    for file in files {
        tables.file(toml::from_str(file)?, ordinary)?;
    }
    tables.add_terms(ordinary);
    tables.count_words();
    Ok(tables)
}

/// What an installation lists itself, as tables: those of one owner in one work are a group.
///
/// # Errors
///
/// As [`read`].
pub fn of_listed(listed: &[Listed], ordinary: &Ordinary) -> Result<Tables, Error> {
    let mut tables = Tables::default();
    let mut groups = BTreeMap::<(&str, Option<&str>, FindingKind), Group>::new();
    for one in listed {
        let franchise = one.franchise.as_deref().filter(|_| one.kind != FindingKind::Franchise);
        let group = groups.entry((&one.owner, franchise, one.kind)).or_insert_with(|| Group {
            kind: Some(one.kind),
            owner: Some(one.owner.clone()),
            franchise: franchise.map(|title| vec![title.to_owned()]).unwrap_or_default(),
            context: Vec::new(),
            before: Vec::new(),
            beside: Vec::new(),
            names: Vec::new(),
            either_order: None,
            died: None,
        });
        group.context.extend(one.context.iter().cloned());
        group.names.push(one.names.clone());
    }
    let group = groups.into_values().collect();
    let (either_order, before, after) = (true, words(&BEFORE_OWN), words(&AFTER_OWN));
    let (free, look) = (Vec::new(), Vec::new());
    tables.file(
        File { edition: String::new(), kind: character(), either_order, before, after, group, free, look },
        ordinary,
    )?;
    tables.count_words();
    // Whoever lists somebody knows them.
    tables.entries.iter_mut().for_each(|entry| entry.is_main = true);
    Ok(tables)
}

/// Beside an ambiguous name of an installation's own.
const BEFORE_OWN: [&str; 3] = ["by", "artist", "style of"];
const AFTER_OWN: [&str; 7] = ["logo", "style", "anime", "manga", "game", "cosplay", "brand"];

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// バイオリン is a violin, whoever sounds so too.
fn as_a_word(spelling: Spelling, ordinary: &Ordinary) -> Spelling {
    as_written("", spelling, ordinary)
}

/// `=LOVE` and `Cookie ☆` too: without their signs they are words.
fn as_written(written: &str, spelling: Spelling, ordinary: &Ordinary) -> Spelling {
    let signs = plain(written).chars().any(|letter| !letter.is_alphanumeric());
    let is_word = (spelling.script != Script::Spaced || (signs && spelling.is_one_word()))
        && ordinary.get(&spelling.folded) == Some(WORD);
    if is_word { Spelling { tells: Tells::Word, ..spelling } } else { spelling }
}

impl Tables {
    fn file(&mut self, file: File, ordinary: &Ordinary) -> Result<(), Error> {
        let File { edition, kind, either_order, before, after, group, free, look } = file;
        self.edition = std::mem::take(&mut self.edition).max(edition);
        self.files.push(Beside { before: Nearby::all(before)?, after: Nearby::all(after)?, either: Vec::new() });
        for group in group {
            let (kind, either_order) = (group.kind.unwrap_or(kind), group.either_order.unwrap_or(either_order));
            self.group(group, kind, Order { either: either_order, ordinary })?;
        }
        for name in free.iter().flat_map(|free| &free.names) {
            self.spell(None, name, Order { either: false, ordinary })?;
        }
        look.into_iter().try_for_each(|written| self.look(written))
    }

    fn group(&mut self, mut group: Group, kind: FindingKind, order: Order<'_>) -> Result<(), Error> {
        let context = Nearby::all(std::mem::take(&mut group.context))?;
        let before = Nearby::all(std::mem::take(&mut group.before))?;
        let either = Nearby::all(std::mem::take(&mut group.beside))?;
        let beside = Beside { before, after: Vec::new(), either };
        // What several files say of one work is one group.
        let key = group.franchise.first().map(|title| (kind, plain(title).to_lowercase()));
        let (at, work) = match key.as_ref().and_then(|key| self.works.get(key)) {
            Some((at, work)) => {
                let known = &mut self.groups[*at];
                known.context.extend(context);
                known.beside.before.extend(beside.before);
                known.beside.either.extend(beside.either);
                (*at, Some(*work))
            }
            None => {
                let file = self.files.len() - 1;
                self.groups.push(Surroundings { words: 0, in_terms: false, beside, file, context });
                (self.groups.len() - 1, None)
            }
        };
        if let Some(work) = work {
            group
                .franchise
                .iter()
                .try_for_each(|title| self.spell(Some(work), title, Order { either: false, ..order }))?;
        } else if let Some(key) = key {
            self.line(
                &group,
                FindingKind::Franchise,
                (&group.franchise, Order { either: false, ..order }),
                (at, false),
            )?;
            self.works.insert(key, (at, self.entries.len() - 1));
        }
        let is_main = |nth| work.is_none() && nth < MAIN;
        for (nth, line) in group.names.iter().enumerate() {
            self.line(&group, kind, (line, order), (at, is_main(nth)))?;
            if kind == FindingKind::Character {
                self.halve(line, order.ordinary, (at, is_main(nth)));
            }
        }
        Ok(())
    }

    /// Words that go with a work, when all files have said theirs.
    fn add_terms(&mut self, ordinary: &Ordinary) {
        let is_work = |kind: FindingKind| matches!(kind, FindingKind::Character | FindingKind::Franchise);
        let of_works = self.works.iter().filter(|((kind, _), _)| is_work(*kind));
        for (group, entry) in of_works.map(|(_, place)| *place) {
            self.groups[group].in_terms = true;
            for word in &self.groups[group].context {
                let spelling = Spelling { tells: Tells::Term, ..word.spelling.clone() };
                let is_main = is_coined(&spelling, ordinary);
                self.halves.push(Half { spelling, entry, group, is_main });
            }
        }
    }

    fn count_words(&mut self) {
        for group in &mut self.groups {
            group.words = group.context.len();
        }
    }

    /// The halves of the last entry's names.
    fn halve(&mut self, line: &[String], ordinary: &Ordinary, (group, is_main): (usize, bool)) {
        let entry = self.entries.len() - 1;
        let mut known: Vec<String> =
            line.iter().filter_map(|name| Spelling::of(plain(name), Tells::Word)).map(|one| one.folded).collect();
        for name in line.iter().filter(|name| !name.starts_with(['?', '!', '^'])) {
            for spelling in halves(plain(name), ordinary).into_iter().chain(by_ear(plain(name), ordinary)) {
                if !known.contains(&spelling.folded) {
                    known.push(spelling.folded.clone());
                    self.halves.push(Half { spelling, entry, group, is_main });
                }
            }
        }
    }

    fn line(
        &mut self,
        group: &Group,
        kind: FindingKind,
        (line, order): (&[String], Order<'_>),
        (at, is_main): (usize, bool),
    ) -> Result<(), Error> {
        let owner = group.owner.as_deref();
        let name = plain(line.first().ok_or_else(|| Error::Nameless(owner.unwrap_or_default().into()))?);
        let is_person = matches!(kind, FindingKind::Artist | FindingKind::Person);
        let owner = owner.or(is_person.then_some(name));
        let work = group.franchise.first().filter(|_| kind != FindingKind::Franchise);
        let entry = Entry {
            kind,
            name: name.into(),
            franchise: work.map(|title| plain(title).to_owned()),
            owner: owner.ok_or_else(|| Error::Ownerless(name.into()))?.into(),
            group: at,
            is_main,
            died: group.died,
        };
        self.entries.push(entry);
        let number = self.entries.len() - 1;
        line.iter().try_for_each(|written| self.spell(Some(number), written, order))?;
        self.spell_by_ear(number, line, (kind, order.ordinary))
    }

    /// A name in characters is also written as it sounds; its romaji tells how, the family's name first.
    fn spell_by_ear(
        &mut self,
        entry: usize,
        line: &[String],
        (kind, ordinary): (FindingKind, &Ordinary),
    ) -> Result<(), Error> {
        let in_characters = |name: &String| name.chars().any(|letter| matches!(letter, '\u{4e00}'..='\u{9fff}'));
        if !line.iter().any(in_characters) {
            return Ok(());
        }
        let is_name = matches!(kind, FindingKind::Character | FindingKind::Artist | FindingKind::Person);
        for written in
            line.iter().filter(|written| written.is_ascii() && !written.starts_with(['~', '?', '!', '^', '*']))
        {
            let lower = written.to_lowercase();
            let words: Vec<&str> = lower.split([' ', '-']).collect();
            let whole = if is_name { katakana(words.iter().rev().copied()) } else { katakana(words.iter().copied()) };
            let half = || words.iter().filter_map(|word| katakana(std::iter::once(*word)));
            let given = line.iter().filter_map(|name| given_in_kana(name));
            let halves = given.flat_map(|given| half().map(move |family| format!("{family}{given}")));
            let heard = whole.into_iter().chain(halves.filter(|_| is_name));
            for heard in heard.filter(|heard| words.len() > 1 && heard.chars().count() >= LETTERS_BY_EAR) {
                let spelling = spellings(&heard, false)?.into_iter().map(|spelling| as_a_word(spelling, ordinary));
                self.patterns.extend(spelling.map(|spelling| Pattern { entry: Some(entry), spelling }));
            }
        }
        Ok(())
    }

    fn spell(&mut self, entry: Option<usize>, written: &str, order: Order<'_>) -> Result<(), Error> {
        let words = || plain(written).split(' ').map(str::to_lowercase);
        // "Princess Peach" is no name of a person: "peach princess" is a dress. "Chino Kafuu" is one.
        let kinds: Vec<Option<u64>> = words().map(|word| order.ordinary.get(word)).collect();
        let ordinary = kinds.iter().filter(|kind| **kind == Some(WORD)).count();
        let family = || {
            words()
                .zip(&kinds)
                .any(|(word, kind)| *kind != Some(WORD) && katakana([word.as_str()].into_iter()).is_some())
        };
        let either_order = order.either && (ordinary == 0 || (ordinary == 1 && kinds.len() == 2 && family()));
        // "Silver" may be somebody, but silver and yellow in one text are colors: a word is a word, however it is marked.
        let is_word = |word: &str| word.is_ascii() && (word.len() < 4 || order.ordinary.get(word) == Some(WORD));
        // "Ruby Rose" of two words is more than either.
        let only_words = written.starts_with('~') && kinds.len() == 1 && words().all(|word| is_word(&word));
        let written = if only_words { format!("?{}", plain(written)) } else { written.to_owned() };
        let written = written.as_str();
        let spelled = spellings(written, either_order)?.into_iter();
        let spelled = spelled
            .map(|spelling| if entry.is_some() { as_written(written, spelling, order.ordinary) } else { spelling });
        self.patterns.extend(spelled.map(|spelling| Pattern { entry, spelling }));
        // "Joy (Inside Out)" is a joy like any other where its work does not stand beside it.
        let bare = plain(written).split_once(" (").map(|(bare, _)| bare);
        if let Some(bare) = bare.filter(|bare| bare.chars().filter(|letter| letter.is_alphanumeric()).count() > 1) {
            let spellings = spellings(bare, false)?.into_iter();
            self.patterns.extend(
                spellings.map(|spelling| Pattern { entry, spelling: Spelling { tells: Tells::Bare, ..spelling } }),
            );
        }
        Ok(())
    }
}
