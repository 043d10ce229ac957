//! The answer for one use of one work.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    #[serde(rename = "decision")]
    pub verdict: Verdict,
    /// Never empty; the limiting source first.
    pub because: Vec<Reason>,
    /// What would make the answer *granted*, in one sentence.
    pub lifted_by: Option<String>,
}

/// Ordered from wide to narrow: the narrowest of several wins (`max`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Granted,
    Caution,
    NotGranted,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    pub source: SourceKind,
    /// The source's own name: `Free`, `2026-01-15`, a finding's entity.
    pub name: String,
    /// One sentence.
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    Plan,
    Policy,
    Engine,
    Reference,
    Finding,
    Permission,
}
