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
    /// The rule by name; records of before it was kept say nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
    /// Words for the place that keep the idea without the property: `a plumber of your own`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
}

impl Finding {
    /// Numbers them from one, in their order.
    pub fn number(all: &mut [Self]) {
        for (number, one) in (1..).zip(all) {
            one.id = format!("fnd_{number}");
        }
    }
}

/// How third-party content was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// A name that nobody else bears.
    Name,
    /// Another name of its work stands beside it.
    Company,
    /// A word that goes with it stands beside it.
    Word,
    /// It is written like a name, and may be one.
    Capital,
    /// Written as somebody of a known work: `name (work)`.
    Form,
    /// Misspelt, in pieces, or with digits for letters.
    Disguise,
    /// Nobody is named, but what is described looks like somebody.
    Description,
    /// What a file says of itself.
    Metadata,
    /// What a file says of itself contradicts what was declared of it.
    Declaration,
    /// The picture is a known one, or was made of it.
    Fingerprint,
    /// Letters that are painted in a picture.
    TextInPicture,
    /// The picture looks like somebody, as a tagger sees it.
    Tagger,
}

impl Rule {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Company => "company",
            Self::Word => "word",
            Self::Capital => "capital",
            Self::Form => "form",
            Self::Disguise => "disguise",
            Self::Description => "description",
            Self::Metadata => "metadata",
            Self::Declaration => "declaration",
            Self::Fingerprint => "fingerprint",
            Self::TextInPicture => "text_in_picture",
            Self::Tagger => "tagger",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    Character,
    Franchise,
    Trademark,
    Artist,
    /// A real person, by their name.
    Person,
    Artwork,
    RightsMetadata,
}

impl FindingKind {
    pub const ALL: [Self; 7] = [
        Self::Character,
        Self::Franchise,
        Self::Trademark,
        Self::Artist,
        Self::Person,
        Self::Artwork,
        Self::RightsMetadata,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Character => "character",
            Self::Franchise => "franchise",
            Self::Trademark => "trademark",
            Self::Artist => "artist",
            Self::Person => "person",
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
    Text { text: String, start: u32, end: u32 },
    Reference {
        reference: String,
        /// What was seen there and can be mistaken for it: letters that were read, a tagger's tag.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// In the design of a character that is in the picture: its name.
    Character { character: String },
}
