//! The registry: what is looked for, ready to be searched.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use rights::{Finding, FindingKind};

use crate::error::Error;
use crate::folding::fold;
use crate::looks_form::Look;
use crate::own::Listed;
use crate::shelf::Shelf;
use crate::spelling::Tells;
use crate::tables::{Ordinary, Search};
use crate::{form, rewriting, tell};

/// `build.rs` makes them from `registry/*.toml`, whose form stands in `form.rs`.
macro_rules! built_in {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/registry.", $name))
    };
}

static BUILT_IN: LazyLock<Registry> = LazyLock::new(|| {
    let automaton = |bytes: &'static [u8]| fst::Map::new(Cow::Borrowed(bytes)).expect("it was written at build time");
    Registry {
        search: Search {
            head: postcard::from_bytes(built_in!("head")).expect("it is of the code that wrote it at build time"),
            entries: Shelf::built_in(built_in!("entries")),
            groups: Shelf::built_in(built_in!("groups")),
            patterns: Shelf::built_in(built_in!("patterns")),
            same: Shelf::built_in(built_in!("same")),
            automaton: automaton(built_in!("automaton")),
            halves: Shelf::built_in(built_in!("halves")),
            half_same: Shelf::built_in(built_in!("half_same")),
            half_automaton: automaton(built_in!("half_automaton")),
            looks: Shelf::built_in(built_in!("looks")),
            look_phrases: Shelf::built_in(built_in!("look_phrases")),
            look_same: Shelf::built_in(built_in!("look_same")),
            look_automaton: automaton(built_in!("look_automaton")),
            sounds: automaton(built_in!("sounds")),
            ordinary: ordinary(),
        },
        ideas: OnceLock::new(),
    }
});

pub(crate) fn ordinary() -> Ordinary {
    fst::Map::new(Cow::Borrowed(&built_in!("ordinary")[..])).expect("the words were written at build time")
}

/// A list's name of one word with fewer letters may be anything.
const CERTAIN_LETTERS: usize = 5;

/// Names and whose they are, ready to be looked for.
pub struct Registry {
    pub(crate) search: Search,
    /// By name and work, the words of looks that keep an idea; read when the first finding asks.
    ideas: OnceLock<BTreeMap<(String, Option<String>), String>>,
}

impl Registry {
    /// The registry that comes with the binary; unpacked once, when first asked for.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// # Errors
    ///
    /// Where the words are not of the form, or a name is empty, too short to be looked for, or nobody's.
    pub fn parse(toml: &str) -> Result<Self, Error> {
        Self::parse_all(&[toml])
    }

    /// Several files as one registry.
    ///
    /// # Errors
    ///
    /// As [`Registry::parse`].
    pub fn parse_all(files: &[&str]) -> Result<Self, Error> {
        let ordinary = ordinary();
        Ok(Self::of(form::read(files, &ordinary)?.search(ordinary)?))
    }

    /// Names that an installation lists itself.
    ///
    /// # Errors
    ///
    /// As [`Registry::parse`].
    pub fn of_listed(listed: &[Listed]) -> Result<Self, Error> {
        let ordinary = ordinary();
        Ok(Self::of(form::of_listed(listed, &ordinary)?.search(ordinary)?))
    }

    /// Whether a name can be looked for, without a search being made of it.
    ///
    /// # Errors
    ///
    /// As [`Registry::parse`].
    pub fn check(listed: &Listed) -> Result<(), Error> {
        form::of_listed(std::slice::from_ref(listed), &ordinary()).map(drop)
    }

    /// A name with the mark that its words ask for: one that is a word, or short, or borne by many is told only in company.
    pub fn marked(name: &str) -> String {
        let ordinary = ordinary();
        let words: Vec<String> = name.split([' ', '-']).map(str::to_lowercase).collect();
        let is_short = words.len() == 1 && name.is_ascii() && name.len() < CERTAIN_LETTERS;
        let shared = is_short || words.iter().all(|word| ordinary.get(word).is_some());
        if shared { format!("~{name}") } else { name.to_owned() }
    }

    /// Whether anybody's name is spelled so, however it is told.
    pub fn holds(&self, name: &str) -> bool {
        let folded: String = fold(name).iter().map(|letter| letter.folded).collect();
        let alike = self.search.automaton.get(folded).map(|place| self.search.same.get(place as usize));
        alike.unwrap_or_default().into_iter().any(|one| self.search.patterns.get(one as usize).entry.is_some())
    }

    /// Whether what a finding names is called so too, by whichever of its spellings: Guts is "Guts (Berserk)", and Steve
    /// Rogers Captain America. Half a name is none, and where several are called so, it is nobody's.
    pub fn calls(&self, finding: &Finding, name: &str) -> bool {
        let folded: String = fold(name).iter().map(|letter| letter.folded).collect();
        let alike = self.search.automaton.get(folded).map(|place| self.search.same.get(place as usize));
        let bearers = alike.unwrap_or_default().into_iter().filter_map(|one| {
            let pattern = self.search.patterns.get(one as usize);
            Some((pattern.entry?, pattern.spelling.tells))
        });
        let told = |entry: usize| {
            let entry = self.search.entries.get(entry);
            entry.name == finding.name && entry.franchise == finding.franchise
        };
        let bearers: Vec<(usize, Tells)> = bearers.collect();
        let (theirs, others): (Vec<_>, Vec<_>) = bearers.into_iter().partition(|(entry, _)| told(*entry));
        theirs.iter().any(|(_, tells)| *tells == Tells::Certain || others.is_empty())
    }

    pub(crate) fn of(search: Search) -> Self {
        Self { search, ideas: OnceLock::new() }
    }

    /// Words that keep the idea without the property: those of its look, or what its kind allows.
    pub(crate) fn instead(&self, name: &str, franchise: Option<&str>, kind: FindingKind) -> String {
        let ideas = self.ideas.get_or_init(|| {
            let looks = (0..self.search.looks.len()).map(|place| self.search.looks.get(place));
            let idea = |look: Look| {
                let entry = self.search.entries.get(look.entry);
                ((entry.name, entry.franchise), look.instead)
            };
            looks.map(idea).collect()
        });
        let of_look = ideas.get(&(name.to_owned(), franchise.map(str::to_owned)));
        of_look.cloned().unwrap_or_else(|| rewriting::of_kind(kind).to_owned())
    }

    /// Date of the newest file, `YYYY-MM-DD`.
    pub fn edition(&self) -> &str {
        &self.search.head.edition
    }

    /// Number of names, each counted once whatever its spellings; what nobody owns is not counted.
    pub fn len(&self) -> usize {
        self.search.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// In the order of the words. Spans are byte offsets into `text` at the edges of characters; at most one finding for
    /// each place. Of names that overlap the longest is told.
    pub fn screen(&self, text: &str) -> Vec<Finding> {
        tell::screen(self, text)
    }
}
