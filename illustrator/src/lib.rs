//! The built-in engine: words become a scene, a scene becomes layers. It draws by rules and a seed, from no one's art.
//!
//! Reading order: `words` reads the prompt, `decide` lets the seed fill what the words left open, `places` draws the
//! background, `figure` the character and `animal` what is with them. The drawing reads nothing but the scene.

mod angle;
mod animal;
mod decide;
mod engine;
mod figure;
mod grading;
mod hatch;
pub mod page;
mod places;
pub mod scene;
mod seed;
mod sheet;
mod soften;
mod words;

pub use engine::Illustrator;
