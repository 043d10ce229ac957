//! Pages for the printer: canvases become a PDF in which ink is paths, words are letters and tones are one-bit dots.
//!
//! What a page's layers cannot say in paths (gradients, blends, pixels) becomes one picture at the printer's resolution,
//! under everything that can; words in it stay searchable. Nothing here seals: a sealed picture of each page can be put
//! into the file beside it.

mod about;
mod document;
mod error;
mod fonts;
mod letters;
mod parting;
mod pen;
mod picture;

pub use about::{About, escaped};
pub use document::{Sheet, pdf};
pub use error::Error;
