//! What limits a license from outside: the engine's own terms and the declared source of a reference.

use serde::{Deserialize, Serialize};

/// The terms under which an engine (or the model in it) may be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EngineTerms {
    /// As shown to people: `Built-in illustrator`.
    pub name: String,
    pub commercial: CommercialTerms,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CommercialTerms {
    Allowed,
    /// Nobody has said: commercial uses are caution.
    Unknown,
    Forbidden,
}

/// What a creator declares of a reference; without a word it is `other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeclaredSource {
    Own,
    Licensed,
    PublicDomain,
    Other,
}

impl DeclaredSource {
    /// As the creator declared it; nobody has checked it.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Own => "the creator's own work",
            Self::Licensed => "licensed to the creator",
            Self::PublicDomain => "in the public domain",
            Self::Other => "somebody else's, or not said",
        }
    }
}
