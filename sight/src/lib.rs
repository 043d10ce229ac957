//! Looks at pictures from outside: the ports `TextReader` and `Tagger`.
//!
//! Each asks a program of its own, where it is there: Tesseract for letters, and for characters whatever speaks as the
//! `tagger` beside the crates does. A network that needs too much, or falls, takes nothing else with it. Nothing here fetches a
//! program or a network, and without them pictures are brought in all the same.

mod process;

mod table;
mod tesseract;

mod tagger;

pub use table::lines;
pub use tagger::{ProgramTagger, tags};
pub use tesseract::Tesseract;
