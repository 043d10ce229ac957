//! A license and a finding in JSON.

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

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct FindingAnswer {
    pub id: String,
    /// `character`, `franchise`, `trademark`, `artist`, `artwork`, `rights_metadata`.
    pub kind: String,
    pub name: String,
    pub franchise: Option<String>,
    pub owner: Option<String>,
    /// `warn` or `info`.
    pub level: String,
    #[serde(rename = "where")]
    pub place: PlaceAnswer,
    /// 0..=1.
    pub confidence: f64,
    pub why: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(untagged)]
pub enum PlaceAnswer {
    /// Byte offsets into the prompt (UTF-8) and the words between them.
    Text {
        text: String,
        start: u32,
        end: u32,
    },
    Reference {
        reference: String,
    },
    /// In the design of a character that is in the picture.
    Character {
        character: String,
    },
}

impl From<&rights::Finding> for FindingAnswer {
    fn from(finding: &rights::Finding) -> Self {
        let place = match &finding.place {
            rights::Where::Text { text, start, end } => {
                PlaceAnswer::Text { text: text.clone(), start: *start, end: *end }
            }
            rights::Where::Reference { reference } => PlaceAnswer::Reference { reference: reference.clone() },
            rights::Where::Character { character } => PlaceAnswer::Character { character: character.clone() },
        };
        let level = match finding.level {
            rights::Level::Info => "info",
            rights::Level::Warn => "warn",
        };
        Self {
            id: finding.id.clone(),
            kind: finding.kind.name().into(),
            name: finding.name.clone(),
            franchise: finding.franchise.clone(),
            owner: finding.owner.clone(),
            level: level.into(),
            place,
            confidence: f64::from(finding.confidence_percent) / 100.0,
            why: finding.why.clone(),
        }
    }
}

pub fn findings(findings: &[rights::Finding]) -> Vec<FindingAnswer> {
    findings.iter().map(FindingAnswer::from).collect()
}
