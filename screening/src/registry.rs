//! The registry: what is looked for, ready to be searched.

use std::borrow::Cow;
use std::sync::LazyLock;

use rights::Finding;

use crate::error::Error;
use crate::shelf::Shelf;
use crate::tables::{Ordinary, Search};
use crate::{form, tell};

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
            looks: Shelf::built_in(built_in!("looks")),
            look_phrases: Shelf::built_in(built_in!("look_phrases")),
            look_same: Shelf::built_in(built_in!("look_same")),
            look_automaton: automaton(built_in!("look_automaton")),
            sounds: automaton(built_in!("sounds")),
            ordinary: ordinary(),
        },
    }
});

fn ordinary() -> Ordinary {
    fst::Map::new(Cow::Borrowed(&built_in!("ordinary")[..])).expect("the words were written at build time")
}

/// Names and whose they are, ready to be looked for.
pub struct Registry {
    pub(crate) search: Search,
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
        Ok(Self { search: form::read(files, &ordinary)?.search(ordinary)? })
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
