//! The registry: what is looked for, read from `registry/*.toml`.
//!
//! ```toml
//! [[group]]
//! owner = "A publisher"
//! franchise = "The Paper Lantern | 紙のランタン"
//! context = ["lantern keeper"]
//! names = ["Aoi Kumo | 雲あおい | ?Aoi"]
//! ```
//!
//! Spellings of one name stand between bars; in `franchise` one after `+` begins another work of the same people. One after `?` is also an ordinary word or a given name: it counts only beside
//! another name of its group or one of the group's `context` words.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use rights::{Finding, FindingKind};
use serde::Deserialize;

use crate::error::Error;
use crate::folding::fold_name;
use crate::matching;

const FILES: [&str; 3] = [
    include_str!("../../registry/characters.toml"),
    include_str!("../../registry/marks.toml"),
    include_str!("../../registry/artists.toml"),
];

static BUILT_IN: LazyLock<Registry> =
    LazyLock::new(|| Registry::parse(&FILES).expect("the registry in the binary is the one the tests read"));

pub struct Registry {
    edition: String,
    pub(crate) entries: Vec<Entry>,
    pub(crate) patterns: Vec<Pattern>,
    pub(crate) search: AhoCorasick,
    /// Folded context words of each group.
    pub(crate) contexts: Vec<Vec<String>>,
}

/// Something that belongs to somebody.
pub(crate) struct Entry {
    pub kind: FindingKind,
    pub name: String,
    pub franchise: Option<String>,
    pub owner: String,
    pub group: usize,
}

/// One spelling of one entry.
pub(crate) struct Pattern {
    pub entry: usize,
    pub folded: String,
    pub ambiguous: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    edition: String,
    group: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    #[serde(default = "character")]
    kind: FindingKind,
    owner: String,
    franchise: Option<String>,
    #[serde(default)]
    context: Vec<String>,
    #[serde(default)]
    names: Vec<String>,
}

const fn character() -> FindingKind {
    FindingKind::Character
}

impl Registry {
    /// The registry that comes with the binary; read once.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// # Errors
    ///
    /// Where a file is not of the form above, or a spelling is too short to be looked for.
    pub fn parse(files: &[&str]) -> Result<Self, Error> {
        let mut builder = Builder::default();
        for file in files {
            let file: File = toml::from_str(file)?;
            builder.edition = builder.edition.max(file.edition);
            file.group.into_iter().try_for_each(|group| builder.group(group))?;
        }
        let search = AhoCorasick::new(builder.patterns.iter().map(|pattern| &pattern.folded))?;
        let Builder { edition, entries, patterns, contexts } = builder;
        Ok(Self { edition, entries, patterns, search, contexts })
    }

    /// Date of the newest file.
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// Number of names, each counted once whatever its spellings.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// In the order of the words. Spans are byte offsets into `text`; at most one finding for each entry and place.
    pub fn screen(&self, text: &str) -> Vec<Finding> {
        matching::screen(self, text)
    }
}

/// The works of a group, each with its spellings: one after `+` begins another work.
fn works_of(franchise: Option<&str>) -> Vec<Vec<&str>> {
    let mut works: Vec<Vec<&str>> = Vec::new();
    for spelling in franchise.unwrap_or_default().split(" | ").filter(|spelling| !spelling.is_empty()) {
        match (spelling.strip_prefix('+'), works.last_mut()) {
            (None, Some(work)) => work.push(spelling),
            (another, _) => works.push(vec![another.unwrap_or(spelling)]),
        }
    }
    works
}

#[derive(Default)]
struct Builder {
    edition: String,
    entries: Vec<Entry>,
    patterns: Vec<Pattern>,
    contexts: Vec<Vec<String>>,
}

impl Builder {
    fn group(&mut self, group: Group) -> Result<(), Error> {
        self.contexts.push(group.context.iter().map(|word| fold_name(word)).collect());
        for work in works_of(group.franchise.as_deref()) {
            self.line(&group, FindingKind::Franchise, &work)?;
        }
        for line in &group.names {
            self.line(&group, group.kind, &line.split(" | ").collect::<Vec<_>>())?;
        }
        Ok(())
    }

    /// One entry and its spellings. A name that repeats itself after `?` is ambiguous as it stands.
    fn line(&mut self, group: &Group, kind: FindingKind, spellings: &[&str]) -> Result<(), Error> {
        let [name, others @ ..] = spellings else { return Ok(()) };
        self.entry(group, kind, name);
        let repeated = format!("?{name}");
        if !others.contains(&repeated.as_str()) {
            self.names(name)?;
        }
        others.iter().try_for_each(|spelling| self.names(spelling))
    }

    fn entry(&mut self, group: &Group, kind: FindingKind, name: &str) {
        let works = works_of(group.franchise.as_deref());
        let first = works.first().and_then(|spellings| spellings.first()).filter(|_| kind == FindingKind::Character);
        let franchise = first.map(|&title| title.to_owned());
        let group_number = self.contexts.len() - 1;
        self.entries.push(Entry {
            kind,
            name: name.into(),
            franchise,
            owner: group.owner.clone(),
            group: group_number,
        });
    }

    /// A spelling and, for two Latin words, their other order: family names come first in half of the world.
    fn names(&mut self, spelling: &str) -> Result<(), Error> {
        self.spelling(spelling)?;
        let words: Vec<&str> = spelling.split(' ').collect();
        if let [given, family] = words[..]
            && self
                .entries
                .last()
                .is_some_and(|entry| matches!(entry.kind, FindingKind::Character | FindingKind::Artist))
            && spelling.is_ascii()
            && !spelling.starts_with('?')
            && !family.starts_with('(')
        {
            self.spelling(&format!("{family} {given}"))?;
        }
        Ok(())
    }

    fn spelling(&mut self, spelling: &str) -> Result<(), Error> {
        let (ambiguous, spelling) = match spelling.strip_prefix('?') {
            Some(rest) => (true, rest),
            None => (false, spelling),
        };
        let folded = fold_name(spelling);
        if folded.chars().count() < 2 {
            return Err(Error::TooShort(spelling.to_owned()));
        }
        let entry = self.entries.len() - 1;
        self.patterns.push(Pattern { entry, folded, ambiguous });
        Ok(())
    }
}
