//! A name as an installation lists it itself, beside the registry that comes with the binary.

use rights::FindingKind;
use serde::{Deserialize, Serialize};

/// One character, work, mark or artist.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Listed {
    pub kind: FindingKind,
    /// Spellings, the usual one first; `~` and `?` before one as in the registry's form.
    pub names: Vec<String>,
    pub franchise: Option<String>,
    pub owner: String,
    /// Words that give an ambiguous name away, anywhere in the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub context: Vec<String>,
}
