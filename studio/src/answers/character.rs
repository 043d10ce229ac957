//! A character in JSON.

use engine::Trait;
use serde::Serialize;
use utoipa::ToSchema;

use crate::act::CharacterUsed;
use crate::cases::character::Known;
use crate::error::Error;
use crate::time_text::rfc3339;

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CharacterAnswer {
    pub name: String,
    /// The work that holds this version.
    pub work: String,
    /// From 1.
    pub version: u32,
    /// The work of the version before.
    pub before: Option<String>,
    /// As its creator wrote them.
    pub words: String,
    pub seed: u64,
    /// What words and seed decided.
    pub traits: Vec<TraitAnswer>,
    /// SHA-256 of the design, lower-case hex: images drawn with it name it in their record.
    pub design_sha256: String,
    /// RFC 3339, by this studio's own clock.
    pub created_at: String,
    pub shared: bool,
    pub findings: usize,
    /// Whose the design is.
    pub ownership: String,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TraitAnswer {
    /// `hair color`.
    pub what: String,
    /// `silver`.
    pub value: String,
}

impl From<&Trait> for TraitAnswer {
    fn from(one: &Trait) -> Self {
        Self { what: one.what.clone(), value: one.value.clone() }
    }
}

impl CharacterAnswer {
    pub fn of(known: &Known) -> Result<Self, Error> {
        let design = &known.designed.design;
        Ok(Self {
            name: design.name.clone(),
            work: known.work.id.clone(),
            version: known.designed.version,
            before: known.designed.before.clone(),
            words: design.words.clone(),
            seed: design.seed,
            traits: design.traits.iter().map(TraitAnswer::from).collect(),
            design_sha256: known.used()?.design_sha256,
            created_at: rfc3339(known.work.created_at_ms),
            shared: known.work.shared,
            findings: known.work.warnings(),
            ownership: rights::design::OWNERSHIP.into(),
        })
    }
}

/// Which version of a character a picture was drawn with.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CharacterUsedAnswer {
    pub name: String,
    pub work: String,
    /// Lower-case hex.
    pub design_sha256: String,
}

impl From<&CharacterUsed> for CharacterUsedAnswer {
    fn from(used: &CharacterUsed) -> Self {
        let CharacterUsed { name, work, design_sha256 } = used;
        Self { name: name.clone(), work: work.clone(), design_sha256: design_sha256.clone() }
    }
}
