//! Where a pixel comes from. Set by the act that made the layer, never by a caller's claim.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Strokes and edits a person made.
    Hand,
    /// Words a person set.
    Lettering,
    /// Panels and balloons a person arranged.
    Layout,
    /// A reference its creator declared to be their own photograph or drawing.
    OwnPhoto,
    /// A reference that belongs to somebody else.
    ThirdParty,
    /// A trained model.
    Machine,
    /// The illustrator: rules and a seed, trained on nobody's work.
    Algorithm,
}

impl Origin {
    pub const ALL: [Self; 7] =
        [Self::Hand, Self::Lettering, Self::Layout, Self::OwnPhoto, Self::ThirdParty, Self::Machine, Self::Algorithm];

    /// Position in [`Origin::ALL`]: the index of this origin in an array of shares.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The glossary's word, as it stands in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hand => "hand",
            Self::Lettering => "lettering",
            Self::Layout => "layout",
            Self::OwnPhoto => "own_photo",
            Self::ThirdParty => "third_party",
            Self::Machine => "machine",
            Self::Algorithm => "algorithm",
        }
    }
}
