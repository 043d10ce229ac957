//! What AnyKoma grants for one work: given once, when the work is made, and never changed.

use serde::{Deserialize, Serialize};

use crate::plan::Plan;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct License {
    /// `lic_` and twelve Crockford base32 letters.
    pub id: String,
    pub work: String,
    pub plan: Plan,
    pub scope: Scope,
    /// Edition date of the policy in force, `YYYY-MM-DD`.
    pub policy: String,
    /// SHA-256 of the edition's bytes, lower-case hex.
    pub policy_sha256: String,
    /// RFC 3339, UTC, milliseconds; this studio's own clock.
    pub granted_at: String,
    /// The studio's name; who that is, its fingerprint says.
    pub licensor: String,
    /// A pseudonym of the creator that differs from work to work, unless the creator asks for a name.
    pub licensee: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    Personal,
    Commercial,
}
