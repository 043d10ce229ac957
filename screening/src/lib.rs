//! Third-party content in words (clause C17): names of characters, works, marks and artists, found in a prompt.
//!
//! A finding tells; what follows from it is decided in `rights`. Names are found in several scripts and spellings, with
//! the place in the words as the person wrote them. A registry is never complete: no finding is no promise.
//!
//! ```
//! let findings = screening::Registry::built_in().screen("watercolor of ｐｉｋａｃｈｕ asleep");
//! assert_eq!(findings[0].name, "Pikachu");
//! assert!(screening::Registry::built_in().screen("a link in a rusty chain").is_empty());
//! ```

mod folding;
mod form;
mod halves;
mod kana;
mod looks_form;
mod own;
mod shelf;
mod sound;
mod spelling;
mod tables;

pub mod registry;

mod also_words;
mod capital;
mod evidence;
mod families;
mod fellows;
mod heard;
mod hidden;
mod its_own;
mod looks;
mod pinyin;
mod said;
mod sighting;
mod slips;
mod somebody_else;
mod tags;
mod tell;
mod terms;
mod text;
mod unnamed;
#[cfg(test)]
mod warned;

pub mod kept;
pub mod registries;
pub mod rewriting;

pub mod pictures;

pub mod error;

pub use error::Error;
pub use own::Listed;
pub use registries::{Amendment, Registries};
pub use registry::Registry;
pub use rewriting::rewrite;
