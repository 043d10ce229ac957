//! What an engine is asked for.

use serde::{Deserialize, Serialize};

use crate::Design;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brief {
    pub prompt: String,
    /// What must not be in the picture; empty if nothing was said.
    pub negative: String,
    pub size: Size,
    pub seed: u64,
    /// How many candidates to offer, 1..=16; candidate `n` is drawn from a seed derived from `seed` and `n`.
    pub candidates: u8,
    pub style: Style,
    /// Who may be in the picture as somebody already designed; the prompt calls them by name.
    pub characters: Vec<Design>,
}

/// Pixels on each side: 64..=8,192 and at most 40 megapixels together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Size {
    pub width_px: u32,
    pub height_px: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// Cel shading.
    #[default]
    Color,
    /// Black ink, white and screened tones.
    Manga,
    /// Pencil on paper.
    Sketch,
    /// Soft colors, colored lines, soft light.
    Pastel,
}

impl Style {
    /// In the order in which they are offered to people, the usual one first.
    pub const ALL: [Self; 4] = [Self::Color, Self::Manga, Self::Sketch, Self::Pastel];

    /// As it is written in words and in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Color => "color",
            Self::Manga => "manga",
            Self::Sketch => "sketch",
            Self::Pastel => "pastel",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|style| style.name() == name)
    }

    /// `color, manga and pastel`: for whoever named another one.
    pub fn known() -> String {
        let names = Self::ALL.map(Self::name);
        let (last, before) = names.split_last().expect("there is a style");
        format!("{} and {last}", before.join(", "))
    }
}
