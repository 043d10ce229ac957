//! Third-party content seen in a prompt, a reference or a work (clause C17).

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// `fnd_` and a number, unique within the work.
    pub id: String,
    pub kind: FindingKind,
    /// The entity's canonical name.
    pub name: String,
    pub franchise: Option<String>,
    pub owner: Option<String>,
    pub level: Level,
    #[serde(rename = "where")]
    pub place: Where,
    /// 0..=100. (JSON for people shows it divided by 100: records hold whole numbers only.)
    pub confidence_percent: u8,
    /// One sentence: the rule that fired and what in the text made it fire.
    pub why: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    Character,
    Franchise,
    Trademark,
    Artist,
    Artwork,
    RightsMetadata,
}

impl FindingKind {
    pub const ALL: [Self; 6] =
        [Self::Character, Self::Franchise, Self::Trademark, Self::Artist, Self::Artwork, Self::RightsMetadata];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Character => "character",
            Self::Franchise => "franchise",
            Self::Trademark => "trademark",
            Self::Artist => "artist",
            Self::Artwork => "artwork",
            Self::RightsMetadata => "rights_metadata",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Said, limits nothing.
    Info,
    /// Limits uses, by the policy's table.
    Warn,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Where {
    /// Byte offsets into the prompt as the person wrote it (UTF-8), and the words between them.
    Text {
        text: String,
        start: u32,
        end: u32,
    },
    Reference {
        reference: String,
    },
    /// In the design of a character that is in the picture: its name.
    Character {
        character: String,
    },
}
