//! A character as it was designed: what its creator said, and what an engine decided where the words are silent.
//!
//! A design is what stays of a character from picture to picture. Whoever gives an engine the same design gets the same
//! person in other clothes, another place and another mood.

use canvas::Layer;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Design {
    pub name: String,
    /// As its creator wrote them.
    pub words: String,
    /// Decides what has no name: the fall of single locks, the color of a coat that is worn for once.
    pub seed: u64,
    /// In the engine's order.
    pub traits: Vec<Trait>,
}

/// `hair color`, `silver`: by the names that [`crate::Understood`] has too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trait {
    pub what: String,
    pub value: String,
}

/// A character from several sides, with its faces and its colors.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawnSheet {
    /// Canvas units.
    pub width_px: u32,
    pub height_px: u32,
    /// Bottom to top.
    pub layers: Vec<Layer>,
}
