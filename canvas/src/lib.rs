//! The layered document of an image or page: what it is made of, where each layer comes from, and how it is edited.
//!
//! Knows curves, not pixels: nothing here rasterizes (see `render`), and nothing here reads a clock, a file or a thread.

pub mod color;
pub mod document;
pub mod drawing;
pub mod edit;
pub mod error;
pub mod lettering;
pub mod mask;
pub mod origin;
pub mod path;
pub mod stroke;
mod stroke_outline;
pub mod transform;

pub use color::Color;
pub use document::{Canvas, Content, Finish, Layer, LayerId, Opacity, Pixels};
pub use drawing::{Drawing, Element, Group, Paint, Shape, Stop};
pub use edit::{Candidates, Edit, NoCandidates};
pub use error::Error;
pub use lettering::Lettering;
pub use mask::Mask;
pub use origin::Origin;
pub use path::{Path, Verb};
pub use stroke::{Stroke, StrokePoint};
pub use transform::Transform;
