//! A third party's grant that covers a finding for some uses.

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
    /// SHA-256 or name of the paper that shows it.
    pub document: Option<String>,
}

impl Permission {
    pub fn covers(&self, finding: &str, asked: Use) -> bool {
        self.finding == finding && self.uses.contains(&asked)
    }
}
