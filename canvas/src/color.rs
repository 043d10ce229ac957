//! A color: sRGB, eight bits a channel, straight (not premultiplied) alpha.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Color {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
    pub alpha: u8,
}

impl Color {
    pub const BLACK: Self = Self::rgb(0, 0, 0);
    pub const WHITE: Self = Self::rgb(255, 255, 255);
    pub const TRANSPARENT: Self = Self { red: 0, green: 0, blue: 0, alpha: 0 };

    pub const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue, alpha: 255 }
    }

    /// The same color at `share` (0..=1, clamped) of its present alpha.
    pub fn faded(self, share: f32) -> Self {
        let alpha = libm::roundf(f32::from(self.alpha) * share.clamp(0.0, 1.0)) as u8;
        Self { alpha, ..self }
    }
}
