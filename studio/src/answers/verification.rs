//! Is this file what it claims to be: the verdict and everything it rests on.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::answers::{LicenseAnswer, SignerAnswer};
use crate::cases::verify::{LogProof, Verdict, Verification};
use crate::seal::CredentialState;
use crate::time_text::rfc3339;

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct VerifyAnswer {
    /// `authentic`, `intact`, `altered` or `unknown`.
    pub verdict: String,
    pub credentials: CredentialsAnswer,
    pub license: Option<LicenseAnswer>,
    pub log: LogStateAnswer,
    pub time: TimeAnswer,
    /// Share of each origin in the whole picture, as the file says it; nothing where it says none that holds.
    pub origins: Option<BTreeMap<String, f64>>,
    /// A picture found by its watermark or fingerprint; nothing yet.
    #[schema(value_type = Option<Object>)]
    pub matched: Option<Value>,
    /// What a file of somebody else's says of itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claims: Option<String>,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CredentialsAnswer {
    /// C2PA's word: `trusted`, `valid`, `invalid` or `absent`.
    pub state: String,
    pub signer: Option<SignerAnswer>,
    pub problems: Vec<String>,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LogStateAnswer {
    /// `included`, `absent` or `invalid`.
    pub state: String,
    pub index: Option<u64>,
    pub size: Option<u64>,
    pub root: Option<String>,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TimeAnswer {
    /// RFC 3339, by the sealing studio's own clock.
    pub claimed: Option<String>,
    /// By whom and when, once a witness or a time-stamp authority covers the checkpoint.
    #[schema(value_type = Option<Object>)]
    pub witnessed: Option<Value>,
}

impl From<&Verification> for VerifyAnswer {
    fn from(verification: &Verification) -> Self {
        let opened = &verification.opened;
        let origins = verification.holds().then(|| opened.statement.as_ref()?.get("origins").cloned()).flatten();
        let claimed = verification.log.as_ref().map(|log| rfc3339(log.claimed_at_ms));
        Self {
            verdict: verdict(verification.verdict).into(),
            credentials: CredentialsAnswer {
                state: state(opened.state).into(),
                signer: opened.signer.as_ref().map(SignerAnswer::from),
                problems: verification.problems.clone(),
            },
            license: verification.license.as_ref().map(LicenseAnswer::from),
            log: log(verification),
            time: TimeAnswer { claimed, witnessed: None },
            origins: origins.and_then(|origins| serde_json::from_value(origins).ok()),
            matched: None,
            claims: opened.foreign_claim.clone(),
        }
    }
}

pub(crate) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Authentic => "authentic",
        Verdict::Intact => "intact",
        Verdict::Altered => "altered",
        Verdict::Unknown => "unknown",
    }
}

const fn state(state: CredentialState) -> &'static str {
    match state {
        CredentialState::Trusted => "trusted",
        CredentialState::Valid => "valid",
        CredentialState::Invalid => "invalid",
        CredentialState::Absent => "absent",
    }
}

fn log(verification: &Verification) -> LogStateAnswer {
    match &verification.log {
        Some(LogProof { index, size, root, .. }) => LogStateAnswer {
            state: "included".into(),
            index: Some(*index),
            size: Some(*size),
            root: Some(root.clone()),
        },
        None => {
            let word = if verification.opened.proof.is_some() { "invalid" } else { "absent" };
            LogStateAnswer { state: word.into(), index: None, size: None, root: None }
        }
    }
}
