//! How looks are written in `registry/looks/*.toml`, and how they become tables.
//!
//! ```toml
//! [[look]]
//! name = "Aoi Kumo"
//! of = "The Paper Lantern"
//! signs = [["paper lantern on her head"], ["seven rings", "rings on seven fingers"]]
//! traits = [["blue hair", "青い髪"], ["gray coat"]]
//! least = 3
//! instead = "a girl with blue hair who carries a light"
//! ```
//!
//! `name` and `of` are those of an entry; what has no work above it has no `of`. A sign is what few others have, a trait what many have; each is a list of phrases
//! that say the same. `least` of them must stand in a text, one sign among them.

use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::spelling::{Spelling, Tells};
use crate::tables::Tables;

/// How one character looks.
#[derive(Serialize, Deserialize)]
pub struct Look {
    /// Place of its entry.
    pub entry: usize,
    /// Signs and traits that must stand in a text together.
    pub least: usize,
    /// The idea without the property: `a boy who solves riddles, with a magnifying glass`.
    pub instead: String,
}

/// A phrase of a look; several looks may share one.
#[derive(Clone, Serialize, Deserialize)]
pub struct Phrase {
    pub spelling: Spelling,
    pub look: usize,
    /// Number of the sign or trait within its look: what says the same thing counts once.
    pub part: u8,
    pub is_sign: bool,
}

/// One `[[look]]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    name: String,
    of: Option<String>,
    #[serde(default)]
    signs: Vec<Vec<String>>,
    #[serde(default)]
    traits: Vec<Vec<String>>,
    least: usize,
    instead: String,
}

/// Fewer phrases in common are no likeness.
const LEAST: usize = 2;

impl Tables {
    /// # Errors
    ///
    /// Where nobody is called so, or too little would do for a likeness.
    pub fn look(&mut self, written: Written) -> Result<(), Error> {
        let Written { name, of, signs, traits, least, instead } = written;
        let is_it = |entry: &crate::tables::Entry| entry.name == name && entry.franchise == of;
        let unknown = || Error::Lookless(format!("{name} of {}", of.as_deref().unwrap_or("nothing")));
        let entry = self.entries.iter().position(is_it).ok_or_else(unknown)?;
        if least < LEAST || signs.is_empty() || signs.len() + traits.len() < least {
            return Err(Error::TooAlike(name));
        }
        let look = self.looks.len();
        self.looks.push(Look { entry, least, instead });
        let parts = signs.iter().map(|part| (part, true)).chain(traits.iter().map(|part| (part, false)));
        for (part, (phrases, is_sign)) in (0..).zip(parts) {
            for phrase in phrases {
                let spelling = Spelling::of(phrase, Tells::Word).ok_or_else(|| Error::TooShort(phrase.clone()))?;
                self.phrases.push(Phrase { spelling, look, part, is_sign });
            }
        }
        Ok(())
    }
}
