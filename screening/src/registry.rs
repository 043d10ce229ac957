//! The registry: what is looked for, read from `registry/*.toml`.
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
//! A group is what one owner has in one work; a line of `names` is one character (mark, artist), its usual name first.
//! `~` before a spelling: people or places are called so too. `?`: it is an ordinary word. Such a spelling counts only
//! beside another name of its group, a word of `context` anywhere, or a word of `before` or
//! `beside` next to it; a file's own `before` and `after` hold for all its works, marks and artists. With
//! `either_order` the names of people may come family name first. `free` lists what nobody owns and ordinary phrases
//! that hold a name (`apple pie`): nothing inside them is a finding.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use rights::{Finding, FindingKind};
use serde::Deserialize;

use crate::error::Error;
use crate::spelling::{Nearby, Spelling, plain, spellings};
use crate::tell;

const FILES: [&str; 6] = [
    include_str!("../../registry/anime.toml"),
    include_str!("../../registry/games.toml"),
    include_str!("../../registry/screen.toml"),
    include_str!("../../registry/marks.toml"),
    include_str!("../../registry/artists.toml"),
    include_str!("../../registry/free.toml"),
];

static BUILT_IN: LazyLock<Registry> =
    LazyLock::new(|| Registry::parse_all(&FILES).expect("the registry in the binary is the one the tests read"));

/// Names and whose they are, ready to be looked for.
pub struct Registry {
    edition: String,
    pub(crate) entries: Vec<Entry>,
    pub(crate) groups: Vec<Surroundings>,
    /// For each file, words beside its works, marks and artists.
    pub(crate) files: Vec<Beside>,
    pub(crate) patterns: Vec<Pattern>,
    pub(crate) search: AhoCorasick,
}

/// Something that belongs to somebody.
pub(crate) struct Entry {
    pub kind: FindingKind,
    pub name: String,
    pub franchise: Option<String>,
    pub owner: String,
    pub group: usize,
}

/// Words that give an ambiguous name away where they stand next to it.
#[derive(Default)]
pub(crate) struct Beside {
    /// Right before it: "by".
    pub before: Vec<Nearby>,
    /// After it: "logo", "anime".
    pub after: Vec<Nearby>,
    /// After it, or before it with a small word between: "laptop" in "Apple laptop" and "laptop from Apple".
    pub either: Vec<Nearby>,
}

/// Words that give an ambiguous name of a group away.
pub(crate) struct Surroundings {
    /// Anywhere in the text.
    pub context: Vec<Nearby>,
    pub beside: Beside,
    pub file: usize,
}

/// One spelling of one entry; of no entry where nobody owns it.
pub(crate) struct Pattern {
    pub entry: Option<usize>,
    pub spelling: Spelling,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
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
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    kind: Option<FindingKind>,
    /// Artists own what they make and need none.
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
    #[serde(rename = "died")]
    _died: Option<u16>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Free {
    #[serde(rename = "why")]
    _why: String,
    names: Vec<String>,
}

const fn character() -> FindingKind {
    FindingKind::Character
}

impl Registry {
    /// The registry that comes with the binary; read once, when first asked for.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// # Errors
    ///
    /// Where the words are not of the form above, or a name is empty, too short to be looked for, or nobody's.
    pub fn parse(toml: &str) -> Result<Self, Error> {
        Self::parse_all(&[toml])
    }

    /// Several files as one registry.
    ///
    /// # Errors
    ///
    /// As [`Registry::parse`].
    pub fn parse_all(files: &[&str]) -> Result<Self, Error> {
        let mut builder = Builder::default();
        for file in files {
            builder.file(toml::from_str(file)?)?;
        }
        let folded = builder.patterns.iter().map(|pattern| &pattern.spelling.folded);
        // The automaton that is soonest ready: denser ones take two or three times as long to build and save a prompt a microsecond.
        let kind = Some(AhoCorasickKind::NoncontiguousNFA);
        let search = AhoCorasick::builder().kind(kind).prefilter(false).dense_depth(1).build(folded)?;
        let Builder { edition, entries, groups, files, patterns } = builder;
        Ok(Self { edition, entries, groups, files, patterns, search })
    }

    /// Date of the newest file, `YYYY-MM-DD`.
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// Number of names, each counted once whatever its spellings; what nobody owns is not counted.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// In the order of the words. Spans are byte offsets into `text` at the edges of characters; at most one finding for
    /// each place. Of names that overlap the longest is told.
    pub fn screen(&self, text: &str) -> Vec<Finding> {
        tell::screen(self, text)
    }
}

#[derive(Default)]
struct Builder {
    edition: String,
    entries: Vec<Entry>,
    groups: Vec<Surroundings>,
    files: Vec<Beside>,
    patterns: Vec<Pattern>,
}

impl Builder {
    fn file(&mut self, file: File) -> Result<(), Error> {
        let File { edition, kind, either_order, before, after, group, free } = file;
        self.edition = std::mem::take(&mut self.edition).max(edition);
        self.files.push(Beside { before: Nearby::all(before)?, after: Nearby::all(after)?, either: Vec::new() });
        for group in group {
            let (kind, either_order) = (group.kind.unwrap_or(kind), group.either_order.unwrap_or(either_order));
            self.group(group, kind, either_order)?;
        }
        for name in free.iter().flat_map(|free| &free.names) {
            self.spell(None, name, false)?;
        }
        Ok(())
    }

    fn group(&mut self, mut group: Group, kind: FindingKind, either_order: bool) -> Result<(), Error> {
        let context = Nearby::all(std::mem::take(&mut group.context))?;
        let before = Nearby::all(std::mem::take(&mut group.before))?;
        let either = Nearby::all(std::mem::take(&mut group.beside))?;
        let beside = Beside { before, after: Vec::new(), either };
        self.groups.push(Surroundings { context, beside, file: self.files.len() - 1 });
        if !group.franchise.is_empty() {
            self.line(&group, FindingKind::Franchise, &group.franchise, false)?;
        }
        group.names.iter().try_for_each(|line| self.line(&group, kind, line, either_order))
    }

    fn line(&mut self, group: &Group, kind: FindingKind, line: &[String], either_order: bool) -> Result<(), Error> {
        let owner = group.owner.as_deref();
        let name = plain(line.first().ok_or_else(|| Error::Nameless(owner.unwrap_or_default().into()))?);
        let owner = owner.or((kind == FindingKind::Artist).then_some(name));
        let work = group.franchise.first().filter(|_| kind != FindingKind::Franchise);
        let entry = Entry {
            kind,
            name: name.into(),
            franchise: work.map(|title| plain(title).to_owned()),
            owner: owner.ok_or_else(|| Error::Ownerless(name.into()))?.into(),
            group: self.groups.len() - 1,
        };
        self.entries.push(entry);
        let number = self.entries.len() - 1;
        line.iter().try_for_each(|written| self.spell(Some(number), written, either_order))
    }

    fn spell(&mut self, entry: Option<usize>, written: &str, either_order: bool) -> Result<(), Error> {
        self.patterns.extend(spellings(written, either_order)?.into_iter().map(|spelling| Pattern { entry, spelling }));
        Ok(())
    }
}
