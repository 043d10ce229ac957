//! Third-party content in words (clause C17): names of characters, works, marks and artists, found in a prompt.
//!
//! A finding tells; what follows from it is decided in `rights`. Names are found in several scripts and spellings, with
//! the place in the words as the person wrote them. A registry is never complete: no finding is no promise.

pub mod error;
mod folding;
mod matching;
mod registry;

pub use error::Error;
pub use registry::Registry;
