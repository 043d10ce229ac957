//! Pictures recognized again: fingerprints of known artworks, and the search among them.
//!
//! `known` is the whole: what to keep of a picture, what to ask for, and what was found; `exchange` makes codes that other registries know.
//! `pdq` makes the fingerprint, `views` the pictures that one picture may have been made into, `index` finds what is near, and of that
//! `tones` and `alike` keep what is the same picture.

mod alike;
pub mod exchange;
pub mod index;
pub mod known;
pub mod pdq;
pub mod tones;
pub mod views;

pub use exchange::image_code;
pub use index::Index;
pub use known::{Asked, Kept, Known, asked, kept};
pub use pdq::{Fingerprint, fingerprint};
pub use tones::Tones;
pub use views::Pixels;
