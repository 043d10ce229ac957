//! May I: the use table of a work or of a file.

use std::collections::BTreeMap;

use rights::copyright::CopyrightKind;
use rights::{Decision, SourceKind, Verdict};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use crate::act::WorkKind;
use crate::answers::verification::verdict;
use crate::answers::{LicenseAnswer, findings_of};
use crate::cases::open_file::FileAnswers;
use crate::cases::rights::answers;
use crate::error::Error;
use crate::picture;
use crate::seal::Signed;
use crate::studio::Studio;
use crate::work::Work;

#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct RightsAnswer {
    pub work: Option<String>,
    /// Of the file asked about (`authentic`, `intact`, `altered`, `unknown`); nothing for a work of this studio.
    pub verdict: Option<String>,
    pub signer: Option<SignerAnswer>,
    pub license: Option<LicenseAnswer>,
    /// As FINDING; those that a file carries have no words of the prompt.
    #[schema(value_type = Vec<Object>)]
    pub findings: Vec<Value>,
    pub copyright: Option<CopyrightAnswer>,
    /// By use.
    pub uses: BTreeMap<String, UseAnswer>,
    /// Of a character: whose its design is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub design: Option<String>,
    /// What this studio answers today about the same work, where a file of its own was asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(no_recursion)]
    pub here: Option<Box<RightsAnswer>>,
}

impl RightsAnswer {
    /// Of a work of this studio.
    pub fn of_work(studio: &Studio, work: &Work) -> Result<Self, Error> {
        let uses = answers(studio, work)?;
        let findings = findings_of(studio, work)?.into_iter();
        Ok(Self {
            work: Some(work.id.clone()),
            verdict: None,
            signer: None,
            license: work.license().map(LicenseAnswer::from),
            findings: findings.map(|one| json!(one)).collect(),
            copyright: Some(picture::copyright(&picture::canvas(studio, work)?).into()),
            uses: uses.iter().map(|(name, decision)| (name.clone(), decision.into())).collect(),
            design: (work.kind == WorkKind::Character).then(|| rights::design::OWNERSHIP.to_owned()),
            here: None,
        })
    }

    /// Of a file, alone.
    pub fn of_file(file: &FileAnswers) -> Self {
        let signer = file.verification.opened.signer.as_ref();
        let verdict = Some(verdict(file.verification.verdict).to_owned());
        let empty = Self { verdict, signer: signer.map(SignerAnswer::from), ..Self::default() };
        let Some(rights) = &file.rights else { return empty };
        Self {
            work: Some(rights.work.clone()),
            license: Some((&rights.license).into()),
            findings: rights.findings.clone(),
            copyright: serde_json::from_value(rights.copyright.clone()).ok(),
            uses: rights.uses.iter().map(|(name, decision)| (name.clone(), decision.into())).collect(),
            ..empty
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SignerAnswer {
    /// What the signer calls itself: anybody can take any name.
    pub name: String,
    /// SHA-256 of the root certificate, hex: what tells two studios of one name apart.
    pub fingerprint: String,
    /// Whether this machine knows that root.
    pub known: bool,
}

impl From<&Signed> for SignerAnswer {
    fn from(signed: &Signed) -> Self {
        Self { name: signed.name.clone(), fingerprint: signed.fingerprint.clone(), known: signed.known }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct CopyrightAnswer {
    /// `purely_generated`, `human_modified`, `human_arranged`, `human_made`.
    pub kind: String,
    pub text: String,
}

impl From<CopyrightKind> for CopyrightAnswer {
    fn from(kind: CopyrightKind) -> Self {
        Self { kind: kind.name().into(), text: rights::copyright::text(kind).into() }
    }
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct UseAnswer {
    /// `granted`, `not_granted` or `caution`.
    pub decision: String,
    /// Never empty; the limiting source first.
    pub because: Vec<ReasonAnswer>,
    pub lifted_by: Option<String>,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReasonAnswer {
    /// `plan`, `policy`, `engine`, `reference`, `finding`, `permission`.
    pub source: String,
    pub name: String,
    pub text: String,
}

impl From<&Decision> for UseAnswer {
    fn from(decision: &Decision) -> Self {
        let because = decision.because.iter().map(|reason| ReasonAnswer {
            source: source(reason.source).into(),
            name: reason.name.clone(),
            text: reason.text.clone(),
        });
        Self {
            decision: word(decision.verdict).into(),
            because: because.collect(),
            lifted_by: decision.lifted_by.clone(),
        }
    }
}

pub(super) const fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Granted => "granted",
        Verdict::Caution => "caution",
        Verdict::NotGranted => "not_granted",
    }
}

const fn source(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Plan => "plan",
        SourceKind::Policy => "policy",
        SourceKind::Engine => "engine",
        SourceKind::Reference => "reference",
        SourceKind::Finding => "finding",
        SourceKind::Permission => "permission",
    }
}
