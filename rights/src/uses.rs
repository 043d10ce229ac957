//! What a person may want to do with an image (clauses C2 and C3).

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Use {
    SaveToDevice,
    PersonalProject,
    PersonalSocialMedia,
    PersonalPrint,
    MonetizedContent,
    Merchandise,
    ClientWork,
    Advertising,
}

impl Use {
    pub const ALL: [Self; 8] = [
        Self::SaveToDevice,
        Self::PersonalProject,
        Self::PersonalSocialMedia,
        Self::PersonalPrint,
        Self::MonetizedContent,
        Self::Merchandise,
        Self::ClientWork,
        Self::Advertising,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::SaveToDevice => "save_to_device",
            Self::PersonalProject => "personal_project",
            Self::PersonalSocialMedia => "personal_social_media",
            Self::PersonalPrint => "personal_print",
            Self::MonetizedContent => "monetized_content",
            Self::Merchandise => "merchandise",
            Self::ClientWork => "client_work",
            Self::Advertising => "advertising",
        }
    }

    /// As people read it, to stand inside a sentence.
    pub const fn phrase(self) -> &'static str {
        match self {
            Self::SaveToDevice => "saving it to a device",
            Self::PersonalProject => "personal projects",
            Self::PersonalSocialMedia => "sharing it on personal social media",
            Self::PersonalPrint => "printing it for personal use",
            Self::MonetizedContent => "monetized content such as video channels and blogs",
            Self::Merchandise => "merchandise sales",
            Self::ClientWork => "client work",
            Self::Advertising => "advertising",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}
