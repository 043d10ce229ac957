//! The registry: what is looked for, ready to be searched.

use std::sync::LazyLock;

use rights::Finding;

use crate::error::Error;
use crate::tables::{Automaton, Tables};
use crate::{form, tell};

/// `build.rs` makes them from `registry/*.toml`, whose form stands in `form.rs`.
const TABLES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/registry.tables"));
const AUTOMATON: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/registry.automaton"));

static BUILT_IN: LazyLock<Registry> = LazyLock::new(|| {
    let tables = postcard::from_bytes(TABLES).expect("the tables are of the code that wrote them at build time");
    let (search, rest) = Automaton::deserialize(AUTOMATON).expect("the automaton was written at build time");
    assert!(rest.is_empty(), "the automaton is the whole of its file");
    Registry { tables, search }
});

/// Names and whose they are, ready to be looked for.
pub struct Registry {
    pub(crate) tables: Tables,
    pub(crate) search: Automaton,
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
        let mut tables = form::read(files)?;
        let search = tables.automaton()?;
        Ok(Self { tables, search })
    }

    /// Date of the newest file, `YYYY-MM-DD`.
    pub fn edition(&self) -> &str {
        &self.tables.edition
    }

    /// Number of names, each counted once whatever its spellings; what nobody owns is not counted.
    pub fn len(&self) -> usize {
        self.tables.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.tables.entries.is_empty()
    }

    /// In the order of the words. Spans are byte offsets into `text` at the edges of characters; at most one finding for
    /// each place. Of names that overlap the longest is told.
    pub fn screen(&self, text: &str) -> Vec<Finding> {
        tell::screen(self, text)
    }
}
