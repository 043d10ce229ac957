//! Why an edit cannot be applied.

use crate::LayerId;

/// The canvas is as it was before the edit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    #[error("there is no layer {}", .0.0)]
    NoSuchLayer(LayerId),
    #[error("the layer number {} is taken", .0.0)]
    LayerIdTaken(LayerId),
    #[error("place {place} lies outside of the {count} that there are")]
    NoSuchPlace { place: u32, count: usize },
    #[error("layer {} does not hold strokes of a hand", .0.0)]
    NotAStrokeLayer(LayerId),
    #[error("a stroke takes 1 to {most} points, not {0}", most = crate::stroke::MOST_POINTS)]
    StrokeLength(usize),
    #[error("a stroke is 1/256 to {most} units wide at full pressure, not {0}/256", most = crate::stroke::WIDEST / 256)]
    StrokeWidth(i32),
    #[error("a stroke lies at most {most} units from the canvas' corner", most = crate::stroke::FARTHEST / 256)]
    StrokeTooFar,
}
