//! Words that only one work has: "soul society", 春日影.
//!
//! One lets half a name mean somebody of that work; two tell the work where nobody is named.

use std::collections::BTreeMap;

use crate::evidence::Scene;
use crate::sighting::Sighting;
use crate::spelling::Tells;

/// A word of a work in a text; the pattern is its number among halves.
pub struct Term {
    pub at: Sighting,
    folded: String,
    /// It is hardly ever said of anything else.
    is_coined: bool,
}

/// The words that were seen, by the work that they go with.
#[derive(Default)]
pub struct Terms {
    groups: BTreeMap<usize, Vec<Term>>,
}

impl Terms {
    pub fn add(&mut self, group: usize, at: Sighting, (folded, is_coined): (String, bool)) {
        self.groups.entry(group).or_default().push(Term { at, folded, is_coined });
    }

    pub fn says(&self, group: usize) -> bool {
        self.groups.contains_key(&group)
    }

    /// By a word that is hardly ever said of anything else.
    pub fn says_surely(&self, group: usize) -> bool {
        self.groups.get(&group).is_some_and(|terms| terms.iter().any(|term| term.is_coined))
    }

    /// Works that are said surely.
    pub fn sure(&self) -> impl Iterator<Item = usize> {
        self.groups.keys().copied().filter(|group| self.says_surely(*group))
    }

    /// Those of works that have two, neither a part of the other.
    pub fn telling(&self) -> impl Iterator<Item = &Term> {
        let groups = self.groups.values().map(|terms| terms.iter().filter(|term| term.is_coined).collect::<Vec<_>>());
        groups.filter(|terms| terms.iter().any(|one| terms.iter().any(|other| one.differs_from(other)))).flatten()
    }
}

impl Term {
    fn differs_from(&self, other: &Self) -> bool {
        !self.at.overlaps(&other.at) && !self.folded.contains(&other.folded) && !other.folded.contains(&self.folded)
    }
}

impl Scene<'_> {
    pub fn is_term(&self, one: Sighting) -> bool {
        self.spelling(one).tells == Tells::Term
    }

    /// Another word of the same work, as written.
    pub fn other_term(&self, one: Sighting) -> Option<String> {
        let folded = &self.spelling(one).folded;
        let differs = |other: &Sighting| {
            let theirs = &self.spelling(*other).folded;
            !other.overlaps(&one) && !folded.contains(theirs) && !theirs.contains(folded)
        };
        let mut others = self.group(one)?.sightings.iter().filter(|other| self.is_term(**other));
        others.find(|other| differs(other)).map(|other| self.text.slice(other.first, other.end).to_owned())
    }
}
