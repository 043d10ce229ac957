//! A creator's word that a finding is mistaken, and the operator's answer.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// Id of the finding: `fnd_1`.
    pub finding: String,
    /// In the creator's words.
    pub because: String,
    /// None while nobody has answered: until then the finding limits as it did.
    pub answer: Option<Answer>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub outcome: Outcome,
    /// In the operator's words.
    pub because: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The finding stands.
    Upheld,
    /// The registry was wrong and has been amended for everybody: the finding limits nothing any more.
    Amended,
}

impl Outcome {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Upheld => "upheld",
            Self::Amended => "amended",
        }
    }
}
