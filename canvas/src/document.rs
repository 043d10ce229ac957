//! The document: a size and its layers, bottom to top.

use serde::{Deserialize, Serialize};

use crate::drawing::{Blend, Drawing};
use crate::lettering::Lettering;
use crate::mask::Mask;
use crate::origin::Origin;
use crate::stroke::Stroke;
use crate::transform::Transform;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Canvas {
    pub width_px: u32,
    pub height_px: u32,
    /// Bottom to top.
    pub layers: Vec<Layer>,
}

/// Unique within its canvas, never used again after a removal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LayerId(pub u32);

/// 0 (invisible) ..= 255 (opaque).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Opacity(pub u8);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Layer {
    pub id: LayerId,
    pub name: String,
    pub origin: Origin,
    pub opacity: Opacity,
    pub blend: Blend,
    pub finish: Finish,
    pub transform: Transform,
    /// After the finish: what it hides gives no share of any origin.
    pub mask: Option<Mask>,
    pub content: Content,
}

impl Layer {
    /// Opaque, normal, plain, where it was drawn, and all of it.
    pub fn new(id: LayerId, name: &str, origin: Origin, content: Content) -> Self {
        Self {
            id,
            name: name.to_owned(),
            origin,
            opacity: Opacity(255),
            blend: Blend::Normal,
            finish: Finish::Plain,
            transform: Transform::NONE,
            mask: None,
            content,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Content {
    Drawing(Drawing),
    Pixels(Pixels),
    /// Painted first to last. Only an edit puts one in, and only into a layer whose origin is the hand.
    Strokes(Vec<Stroke>),
    /// Words that a person set.
    Lettering(#[serde(with = "crate::lettering::packed")] Lettering),
    /// Layers of one origin laid down as one: a candidate, brought in beside the image.
    Layers(Vec<Layer>),
}

/// Straight-alpha sRGB pixels kept outside the document, by the name of their bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pixels {
    /// SHA-256 over width, height (u32 little-endian each) and the RGBA bytes, in lower-case hex.
    pub sha256: String,
    pub width_px: u32,
    pub height_px: u32,
}

/// What happens to a layer's picture after it is painted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Finish {
    #[default]
    Plain,
    /// Manga print. The layer is painted in two channels with one painter's order: red is the tone (255 is
    /// white, 0 black), green is the ink (255 none, 0 full). Then the tone alone is screened into round dots on
    /// the page's own grid and the ink is laid over it. Blue is not read; alpha stays.
    Screentone {
        /// Distance between dot centers in canvas units.
        cell: f32,
        /// Of the grid against the page, in degrees; 45 in print.
        angle_deg: f32,
    },
}
