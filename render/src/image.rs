//! The rendered picture, and where the pixels and fonts of a canvas are found.

use crate::fonts;

/// Straight-alpha sRGB, eight bits a channel, rows from top to bottom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    pub width_px: u32,
    pub height_px: u32,
    /// `width_px * height_px * 4` bytes: red, green, blue, alpha.
    pub rgba: Vec<u8>,
}

impl Image {
    /// Red, green, blue, alpha of one pixel.
    ///
    /// # Panics
    ///
    /// When the pixel lies outside of the image.
    pub fn pixel(&self, x: u32, y: u32) -> [u8; 4] {
        assert!(x < self.width_px && y < self.height_px, "pixel {x}, {y} lies outside of the image");
        let at = (y as usize * self.width_px as usize + x as usize) * 4;
        [self.rgba[at], self.rgba[at + 1], self.rgba[at + 2], self.rgba[at + 3]]
    }
}

/// The pixels and fonts that a canvas only names.
pub trait Assets: Sync {
    /// The straight-alpha RGBA bytes of the pixels of this name (see `canvas::Pixels`), without their size.
    fn pixels(&self, sha256: &str) -> Option<&[u8]>;

    /// The bytes of the font of this SHA-256; those that come with the program, unless there are others.
    fn font(&self, sha256: &str) -> Option<&[u8]> {
        fonts::by_sha256(sha256).map(|font| font.bytes)
    }
}

/// For canvases that are drawn through and through.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoAssets;

impl Assets for NoAssets {
    fn pixels(&self, _sha256: &str) -> Option<&[u8]> {
        None
    }
}
