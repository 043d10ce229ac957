//! Pictures recognized again: fingerprints of known artworks, and the search among them.
//!
//! `pdq` makes the fingerprint, `views` the pictures that one picture may have been made into, `index` finds what is near.

pub mod index;
pub mod pdq;
pub mod views;

pub use index::Index;
pub use pdq::{Fingerprint, fingerprint};
pub use views::Pixels;
