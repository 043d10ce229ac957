//! The contract of an image engine: a brief in, candidates out.
//!
//! An engine knows no store, no license and no creator. It is told everything it needs, its seed included, and the same
//! brief gives the same candidates.

pub mod brief;
pub mod candidate;
pub mod design;
pub mod engine;
pub mod pages;

pub use brief::{Brief, Size, Style};
pub use candidate::{Candidate, Picture, Understanding, Understood};
pub use design::{Design, DrawnSheet, Trait};
pub use engine::{About, Engine, EngineError, Flow, Kind, Progress};
pub use pages::{DrawnPage, PagesBrief, ReadScript, UNITS_PER_INCH};
