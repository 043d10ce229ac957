//! A third party's grant that covers a finding for some uses, and what became of it.

use serde::{Deserialize, Serialize};

use crate::uses::Use;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Permission {
    /// Id of the finding that it covers: `fnd_1`.
    pub finding: String,
    /// Who gave it, in the creator's words.
    pub granted_by: String,
    pub uses: Vec<Use>,
    /// Last day, `YYYY-MM-DD`; none is without end. This crate has no clock: whoever asks for a decision leaves out the
    /// permissions that are over.
    pub until: Option<String>,
    /// Name of the paper that shows it.
    pub document: Option<String>,
    /// SHA-256 of that paper, lower-case hex: the paper itself stays with whoever has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_sha256: Option<String>,
}

/// A permission that covers nothing any more, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lapsed {
    pub permission: Permission,
    pub how: Lapse,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lapse {
    /// Its last day is over.
    Expired,
    /// The creator wrote down that it was taken back.
    Withdrawn,
}

impl Permission {
    pub fn covers(&self, finding: &str, asked: Use) -> bool {
        self.finding == finding && self.uses.contains(&asked)
    }
}
