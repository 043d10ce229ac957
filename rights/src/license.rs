//! What AnyKoma grants for one work: given once, when the work is made, and never changed.

use serde::{Deserialize, Serialize};

use crate::plan::Plan;
use crate::policy::Policy;

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

/// What is settled in the moment a work is made; scope and edition follow from it.
pub struct LicenseGrant<'a> {
    pub id: String,
    pub work: String,
    /// The creator's plan in that moment.
    pub plan: Plan,
    /// The edition in force in that moment.
    pub policy: &'a Policy,
    pub granted_at: String,
    pub licensor: String,
    pub licensee: String,
}

impl License {
    pub fn grant(given: LicenseGrant<'_>) -> Self {
        Self {
            id: given.id,
            work: given.work,
            plan: given.plan,
            scope: given.policy.scope(given.plan),
            policy: given.policy.edition().to_owned(),
            policy_sha256: given.policy.sha256(),
            granted_at: given.granted_at,
            licensor: given.licensor,
            licensee: given.licensee,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    Personal,
    Commercial,
}

impl Scope {
    pub const ALL: [Self; 2] = [Self::Personal, Self::Commercial];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::Commercial => "commercial",
        }
    }
}
