//! A finding in JSON: what, whose, where, by which rule, how sure, what it does to which use, what lifts it, and what to say
//! instead.

use std::collections::BTreeMap;

use rights::{Permission, Policy, Said, consequence};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::answers::rights::word;
use crate::cases::standing::Standing;
use crate::error::Error;
use crate::studio::Studio;
use crate::work::Work;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct FindingAnswer {
    pub id: String,
    /// `character`, `franchise`, `trademark`, `artist`, `person`, `artwork`, `rights_metadata`.
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
    /// `name`, `company`, `word`, `capital`, `form`, `disguise`, `description`, `metadata`, `declaration`, `fingerprint`,
    /// `text_in_picture` or `tagger`; nothing in records of before it was kept.
    pub rule: Option<String>,
    /// What it leaves of each use, whatever the plan: `granted`, `caution` or `not_granted`.
    pub uses: BTreeMap<String, String>,
    /// What would lift it; nothing where it limits nothing.
    pub lifted_by: Option<String>,
    /// Words for the place that keep the idea without the property.
    pub instead: Option<String>,
    /// Grants of third parties that hold now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<PermissionAnswer>,
    /// Grants that ended or were withdrawn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lapsed: Vec<PermissionAnswer>,
    /// What its creator said against it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dispute: Option<DisputeAnswer>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PermissionAnswer {
    /// Who granted it, in the creator's words.
    pub from: String,
    pub uses: Vec<String>,
    /// The last day, `YYYY-MM-DD`.
    pub until: Option<String>,
    /// Name of the paper that shows it.
    pub document: Option<String>,
    /// Lower-case hex.
    pub document_sha256: Option<String>,
}

impl From<&Permission> for PermissionAnswer {
    fn from(permission: &Permission) -> Self {
        Self {
            from: permission.granted_by.clone(),
            uses: permission.uses.iter().map(|one| one.name().to_owned()).collect(),
            until: permission.until.clone(),
            document: permission.document.clone(),
            document_sha256: permission.document_sha256.clone(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DisputeAnswer {
    /// In the creator's words; nothing where the registry was amended for another work.
    pub because: Option<String>,
    /// `open`, `upheld` or `amended`.
    pub state: String,
    /// In the operator's words.
    pub answer: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(untagged)]
pub enum PlaceAnswer {
    /// Byte offsets into the prompt (UTF-8) and the words between them.
    Text { text: String, start: u32, end: u32 },
    Reference {
        reference: String,
        /// What was seen there: letters that were read, a tagger's tag.
        #[serde(skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// In the design of a character that is in the picture.
    Character { character: String },
}

impl From<&rights::Where> for PlaceAnswer {
    fn from(place: &rights::Where) -> Self {
        match place {
            rights::Where::Text { text, start, end } => Self::Text { text: text.clone(), start: *start, end: *end },
            rights::Where::Reference { reference, text } => {
                Self::Reference { reference: reference.clone(), text: text.clone() }
            }
            rights::Where::Character { character } => Self::Character { character: character.clone() },
        }
    }
}

impl FindingAnswer {
    pub fn of(policy: &Policy, said: Said<'_>, finding: &rights::Finding) -> Self {
        let level = match finding.level {
            rights::Level::Info => "info",
            rights::Level::Warn => "warn",
        };
        let rights::Consequence { uses, lifted_by } = consequence(policy, said, finding);
        let of_it = |one: &&Permission| one.finding == finding.id;
        let lapsed = said.lapsed.iter().map(|one| &one.permission);
        Self {
            id: finding.id.clone(),
            kind: finding.kind.name().into(),
            name: finding.name.clone(),
            franchise: finding.franchise.clone(),
            owner: finding.owner.clone(),
            level: level.into(),
            place: (&finding.place).into(),
            confidence: f64::from(finding.confidence_percent) / 100.0,
            why: finding.why.clone(),
            rule: finding.rule.map(|rule| rule.name().to_owned()),
            uses: uses.into_iter().map(|(one, verdict)| (one.name().into(), word(verdict).into())).collect(),
            lifted_by,
            instead: finding.instead.clone(),
            permissions: said.permissions.iter().filter(of_it).map(Into::into).collect(),
            lapsed: lapsed.filter(of_it).map(Into::into).collect(),
            dispute: dispute(said, &finding.id),
        }
    }

    /// The uses that it limits, those not granted first: `merchandise`, ...
    pub fn limited(&self, decision: &str) -> Vec<&str> {
        let known = rights::Use::ALL.into_iter().map(rights::Use::name);
        known.filter(|name| self.uses.get(*name).is_some_and(|one| one == decision)).collect()
    }
}

fn dispute(said: Said<'_>, finding: &str) -> Option<DisputeAnswer> {
    let of_it = || said.disputes.iter().filter(|one| one.finding == finding);
    let newest = of_it().next_back()?;
    let told = of_it().rev().find(|one| !one.because.is_empty());
    let state = newest.answer.as_ref().map_or("open", |answer| answer.outcome.name());
    let answer = of_it().rev().find_map(|one| one.answer.as_ref()?.because.clone());
    Some(DisputeAnswer { because: told.map(|one| one.because.clone()), state: state.into(), answer })
}

/// Of words alone: nobody has said anything of them yet.
pub fn findings(policy: &Policy, findings: &[rights::Finding]) -> Vec<FindingAnswer> {
    findings.iter().map(|one| FindingAnswer::of(policy, Said::default(), one)).collect()
}

/// Of a work, with what was said of them since.
pub fn findings_of(studio: &Studio, work: &Work) -> Result<Vec<FindingAnswer>, Error> {
    let standing = Standing::of(studio, work)?;
    Ok(work.findings.iter().map(|one| FindingAnswer::of(&studio.policy, standing.said(), one)).collect())
}

/// What `screen` answers.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct ScreenAnswer {
    pub findings: Vec<FindingAnswer>,
    /// The words said again without what is somebody else's; nothing where nothing is warned of.
    pub rewrite: Option<String>,
}

impl ScreenAnswer {
    pub fn of(policy: &Policy, words: &str, found: &[rights::Finding]) -> Self {
        Self { findings: findings(policy, found), rewrite: screening::rewrite(words, found) }
    }
}
