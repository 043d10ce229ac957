//! A canvas turned into pixels, and into the share that each origin has of every pixel.
//!
//! The same canvas, assets and scale give the same bytes on every x86-64 machine and in every thread: see `scene`
//! for how.

pub mod error;
pub mod fonts;
pub mod image;
pub mod lettering;
mod masking;
pub mod origins;
mod picture;
mod scene;
mod screentone;

pub use error::Error;
pub use image::{Assets, Image, NoAssets};
pub use origins::{OriginMap, origins, shares};
pub use picture::{Bands, render, render_bands};
