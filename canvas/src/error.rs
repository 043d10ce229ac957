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
    #[error("a layer is made at most 64 times larger or smaller, and never flat")]
    TransformTooStrong,
    #[error("a layer is carried at most {most} units", most = crate::stroke::FARTHEST / 256)]
    TransformTooFar,
    #[error("a mask takes 1 to {most} areas and strokes together, not {0}", most = crate::mask::MOST_PARTS)]
    MaskParts(usize),
    #[error("an area takes 3 to {most} corners, not {0}", most = crate::stroke::MOST_POINTS)]
    AreaCorners(usize),
    #[error("layer {} does not hold words", .0.0)]
    NotALetteringLayer(LayerId),
    #[error(
        "words take 1 to {} bytes in at most {} lines, not {bytes} in {lines}",
        crate::lettering::MOST_BYTES,
        crate::lettering::MOST_LINES
    )]
    TextLength { bytes: usize, lines: usize },
    #[error("the words hold a control character (U+{0:04X}); take it out")]
    TextControl(u32),
    #[error("a font is named by the SHA-256 of its file, 64 hexadecimal digits")]
    FontName,
    #[error("letters are 4 to 2048 units high, not {0}/256")]
    TextSize(i32),
    #[error("lines stand 50 to 400 percent of the size apart, not {0}")]
    LineSpacing(u16),
    #[error("the rim around letters is 1/256 to 256 units wide")]
    TextOutline,
    #[error("furigana stand beside letters of one line, at most 256 times in one text, and have letters of their own")]
    Ruby,
    #[error("a layer's name takes at most {most} bytes and no control characters", most = crate::edit::NAME_BYTES_MAX)]
    LayerName,
    #[error("a picture takes {most} layers and no more; remove one first", most = crate::edit::LAYERS_MAX)]
    TooManyLayers,
    #[error("there is no candidate {0} to bring in")]
    NoSuchCandidate(String),
}
