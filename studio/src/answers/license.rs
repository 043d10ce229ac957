//! A license in JSON.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LicenseAnswer {
    pub id: String,
    pub work: String,
    /// `free`, `starter`, `pro`, `master`.
    pub plan: String,
    /// `personal` or `commercial`.
    pub scope: String,
    /// Edition date of the policy.
    pub policy: String,
    pub policy_sha256: String,
    /// RFC 3339, by the granting studio's own clock.
    pub granted_at: String,
    pub licensor: String,
    /// A pseudonym that differs from work to work.
    pub licensee: String,
}

impl From<&rights::License> for LicenseAnswer {
    fn from(license: &rights::License) -> Self {
        Self {
            id: license.id.clone(),
            work: license.work.clone(),
            plan: license.plan.name().into(),
            scope: license.scope.name().into(),
            policy: license.policy.clone(),
            policy_sha256: license.policy_sha256.clone(),
            granted_at: license.granted_at.clone(),
            licensor: license.licensor.clone(),
            licensee: license.licensee.clone(),
        }
    }
}
