//! The built-in engine: words become a scene, a scene becomes layers. It draws by rules and a seed, from no one's art.
//!
//! Reading order: the crate `scene` reads the prompt and lets the seed fill what the words left open, `places` draws the
//! background, `figure` the character and `animal` what is with them. The drawing reads nothing but the scene.

mod angle;
mod animal;
mod backlight;
mod engine;
mod figure;
mod grading;
mod hatch;
mod lamp;
pub mod page;
mod places;
mod sheet;
mod soften;
mod source;

pub use engine::Illustrator;
pub use scene;
