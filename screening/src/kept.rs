//! An installation's own names as bytes that are read again without any name being read anew.
//!
//! Where they lie, and how damage to them is noticed, is for whoever keeps them. They hold what the code made that is named in
//! [`MADE_BY`]: other code reads, spells or packs names otherwise.

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use crate::registries::{Amendment, Registries};
use crate::registry::{Registry, ordinary};
use crate::shelf::Shelf;
use crate::tables::{Automaton, Search};

/// Changes with the code that makes tables, and with the names that come with the binary.
pub const MADE_BY: &str = env!("TABLES_MADE_BY");

impl Registries {
    /// All but what comes with the binary: what was amended first, then the tables where there are any.
    pub fn to_parts(&self) -> Vec<Vec<u8>> {
        let mut parts = vec![postcard::to_stdvec(&self.amendments).expect("amendments are plain values")];
        parts.extend(self.own.iter().flat_map(|own| own.search.to_parts()));
        parts
    }

    /// Nothing where the parts are not of the form of [`Registries::to_parts`].
    ///
    /// # Panics
    ///
    /// When it is searched, where a record in them is none: they must be the very bytes that were kept.
    pub fn of_parts(parts: Vec<Vec<u8>>) -> Option<Self> {
        let mut parts = parts.into_iter().peekable();
        let amendments: Vec<Amendment> = whole(&parts.next()?)?;
        let own = if parts.peek().is_some() { Some(Registry::of(Search::of_parts(&mut parts)?)) } else { None };
        parts.next().is_none().then_some(Self { own, amendments, ..Self::built_in() })
    }
}

impl Search {
    fn to_parts(&self) -> [Vec<u8>; 14] {
        let automaton = |one: &Automaton| one.as_fst().as_bytes().to_vec();
        [
            postcard::to_stdvec(&self.head).expect("it is plain values"),
            self.entries.bytes().to_vec(),
            self.groups.bytes().to_vec(),
            self.patterns.bytes().to_vec(),
            self.same.bytes().to_vec(),
            automaton(&self.automaton),
            self.halves.bytes().to_vec(),
            self.half_same.bytes().to_vec(),
            automaton(&self.half_automaton),
            automaton(&self.sounds),
            self.looks.bytes().to_vec(),
            self.look_phrases.bytes().to_vec(),
            self.look_same.bytes().to_vec(),
            automaton(&self.look_automaton),
        ]
    }

    /// In the order of [`Search::to_parts`]: fields are read as they are written here.
    fn of_parts(parts: &mut impl Iterator<Item = Vec<u8>>) -> Option<Self> {
        Some(Self {
            head: whole(&parts.next()?)?,
            entries: Shelf::kept(parts.next()?)?,
            groups: Shelf::kept(parts.next()?)?,
            patterns: Shelf::kept(parts.next()?)?,
            same: Shelf::kept(parts.next()?)?,
            automaton: automaton(parts.next()?)?,
            halves: Shelf::kept(parts.next()?)?,
            half_same: Shelf::kept(parts.next()?)?,
            half_automaton: automaton(parts.next()?)?,
            sounds: automaton(parts.next()?)?,
            looks: Shelf::kept(parts.next()?)?,
            look_phrases: Shelf::kept(parts.next()?)?,
            look_same: Shelf::kept(parts.next()?)?,
            look_automaton: automaton(parts.next()?)?,
            ordinary: ordinary(),
        })
    }
}

fn automaton(bytes: Vec<u8>) -> Option<Automaton> {
    fst::Map::new(Cow::Owned(bytes)).ok()
}

fn whole<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let (value, rest) = postcard::take_from_bytes(bytes).ok()?;
    rest.is_empty().then_some(value)
}
