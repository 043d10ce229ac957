//! The registry as tables: names, whose they are and what gives them away, with the automaton that finds them.
//!
//! They are made from the files when the project is built (`build.rs`) and read from the binary at run time, or made at run
//! time from an installation's own files: the same code both times.

use std::collections::HashMap;

use daachorse::CharwiseDoubleArrayAhoCorasick;
use rights::FindingKind;
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::spelling::{Nearby, Spelling};

/// Finds spellings in folded text; its value is a place in [`Tables::same`].
pub type Automaton = CharwiseDoubleArrayAhoCorasick<u32>;

#[derive(Default, Serialize, Deserialize)]
pub struct Tables {
    /// Date of the newest file, `YYYY-MM-DD`.
    pub edition: String,
    pub entries: Vec<Entry>,
    pub groups: Vec<Surroundings>,
    /// For each file, words beside its works, marks and artists.
    pub files: Vec<Beside>,
    pub patterns: Vec<Pattern>,
    /// For each folded spelling the patterns that are spelled so: several entries may share one.
    pub same: Vec<Vec<u32>>,
}

/// Something that belongs to somebody.
#[derive(Serialize, Deserialize)]
pub struct Entry {
    pub kind: FindingKind,
    pub name: String,
    pub franchise: Option<String>,
    pub owner: String,
    pub group: usize,
}

/// Words that give an ambiguous name away where they stand next to it.
#[derive(Default, Serialize, Deserialize)]
pub struct Beside {
    /// Right before it: "by".
    pub before: Vec<Nearby>,
    /// After it: "logo", "anime".
    pub after: Vec<Nearby>,
    /// After it, or before it with a small word between: "laptop" in "Apple laptop" and "laptop from Apple".
    pub either: Vec<Nearby>,
}

/// Words that give an ambiguous name of a group away.
#[derive(Serialize, Deserialize)]
pub struct Surroundings {
    /// Anywhere in the text.
    pub context: Vec<Nearby>,
    pub beside: Beside,
    pub file: usize,
}

/// One spelling of one entry; of no entry where nobody owns it.
#[derive(Serialize, Deserialize)]
pub struct Pattern {
    pub entry: Option<usize>,
    pub spelling: Spelling,
}

impl Tables {
    /// Puts what is spelled alike together, and makes the automaton over it.
    ///
    /// # Errors
    ///
    /// [`Error::Search`] where there are more names than can be searched, or none.
    pub fn automaton(&mut self) -> Result<Automaton, Error> {
        let mut places: HashMap<&str, usize> = HashMap::new();
        let (mut distinct, mut same): (Vec<&str>, Vec<Vec<u32>>) = (Vec::new(), Vec::new());
        for (number, pattern) in (0..).zip(&self.patterns) {
            let folded = pattern.spelling.folded.as_str();
            let place = *places.entry(folded).or_insert(distinct.len());
            if place == distinct.len() {
                distinct.push(folded);
                same.push(Vec::new());
            }
            same[place].push(number);
        }
        let automaton = Automaton::new(&distinct).map_err(|why| Error::Search(why.to_string()));
        self.same = same;
        automaton
    }
}
