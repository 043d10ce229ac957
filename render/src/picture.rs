//! The picture of a canvas: its layers, finished and laid over one another.

use canvas::Canvas;
use vello_cpu::Level;
use vello_cpu::peniko::ImageAlphaType;

use crate::origins::sums;
use crate::scene::{Frame, Means, Scene, fixed_level};
use crate::{Assets, Error, Image};

/// The canvas at `scale` pixels a canvas unit.
///
/// # Errors
///
/// When the picture would be empty or above 64 megapixels, an outline or number is broken, or pixels are missing.
pub fn render(canvas: &Canvas, assets: &dyn Assets, scale: f32) -> Result<Image, Error> {
    render_at(canvas, assets, scale, fixed_level())
}

fn render_at(canvas: &Canvas, assets: &dyn Assets, scale: f32, level: Level) -> Result<Image, Error> {
    let frame = Frame::new(canvas, scale)?;
    let mut image = blank(frame);
    let bands = Bands { canvas, assets, whole: frame };
    for (band, part) in frame.bands().into_iter().zip(bands.parts(&mut image)) {
        part.copy_from_slice(&band_of(canvas, assets, (band, level))?);
    }
    Ok(image)
}

fn blank(whole: Frame) -> Image {
    let rgba = vec![0; usize::from(whole.width) * usize::from(whole.height) * 4];
    Image { width_px: whole.width.into(), height_px: whole.height.into(), rgba }
}

fn band_of(canvas: &Canvas, assets: &dyn Assets, (frame, level): (Frame, Level)) -> Result<Vec<u8>, Error> {
    let mut scene = Scene::new(Means { frame, assets, level, finishes: true });
    scene.layers(&canvas.layers)?;
    Ok(scene.rasterize().take_rgba8(ImageAlphaType::Alpha))
}

/// The picture and the shares of its origins in bands from top to bottom, each of which can be made by itself, in any
/// order and on any thread: where they part depends on the size alone, so the bytes are always the same.
#[derive(Clone, Copy)]
pub struct Bands<'a> {
    canvas: &'a Canvas,
    assets: &'a dyn Assets,
    whole: Frame,
}

impl<'a> Bands<'a> {
    /// # Errors
    ///
    /// As [`render`], for the size.
    pub fn new(canvas: &'a Canvas, assets: &'a dyn Assets, scale: f32) -> Result<Self, Error> {
        Ok(Self { canvas, assets, whole: Frame::new(canvas, scale)? })
    }

    pub fn count(&self) -> usize {
        self.whole.bands().len()
    }

    /// The pixels of one band.
    ///
    /// # Errors
    ///
    /// As [`render`].
    ///
    /// # Panics
    ///
    /// When `band` is not below [`Bands::count`]; so does [`Bands::origins`].
    pub fn render(&self, band: usize) -> Result<Vec<u8>, Error> {
        band_of(self.canvas, self.assets, (self.whole.bands()[band], fixed_level()))
    }

    /// The picture before anything is in it.
    pub fn blank(&self) -> Image {
        blank(self.whole)
    }

    /// The part of a picture of [`Bands::blank`] that each band fills, from top to bottom.
    pub fn parts<'i>(&self, image: &'i mut Image) -> impl Iterator<Item = &'i mut [u8]> {
        let first = self.whole.bands()[0];
        image.rgba.chunks_mut(usize::from(first.width) * usize::from(first.height) * 4)
    }

    /// How much of one band is of each origin: pixels by their alpha, in the order of [`canvas::Origin::ALL`].
    ///
    /// # Errors
    ///
    /// As [`render`].
    pub fn origins(&self, band: usize) -> Result<[f64; 7], Error> {
        sums(self.canvas, self.assets, self.whole.bands()[band])
    }
}

/// Hands out the picture row by row in bands, each with its first row, so that no more than one is in memory.
///
/// # Errors
///
/// As [`render`], and what `each` returns.
pub fn render_bands<E: From<Error>>(
    canvas: &Canvas,
    (assets, scale): (&dyn Assets, f32),
    each: &mut dyn FnMut(u32, &Image) -> Result<(), E>,
) -> Result<(), E> {
    for band in Frame::new(canvas, scale)?.bands() {
        let rgba = band_of(canvas, assets, (band, fixed_level()))?;
        each(band.top.into(), &Image { width_px: band.width.into(), height_px: band.height.into(), rgba })?;
    }
    Ok(())
}

#[cfg(all(test, target_arch = "x86_64"))]
#[path = "../tests/pictures/mod.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod pictures;

#[cfg(all(test, target_arch = "x86_64"))]
mod tests {
    use super::*;
    use crate::NoAssets;

    /// Screens and clips go on from band to band. Coordinates round otherwise in a band, so that an edge may differ by a
    /// level, and one byte in a million by more.
    #[test]
    fn bands_together_are_the_picture() {
        for canvas in [pictures::screentone(), pictures::clip()] {
            let frame = Frame::new(&canvas, 30.0).expect("it fits");
            assert!(frame.bands().len() > 2);
            let whole = band_of(&canvas, &NoAssets, (frame, fixed_level())).expect("it renders");
            let banded = render(&canvas, &NoAssets, 30.0).expect("it renders").rgba;
            assert_eq!(whole.len(), banded.len());
            let far = whole.iter().zip(&banded).filter(|(one, other)| one.abs_diff(**other) > 2).count();
            assert!(far * 500_000 < whole.len(), "{far} of {} bytes", whole.len());
        }
    }

    /// The baseline of x86-64 is SSE2, the chosen level SSE 4.2.
    #[test]
    fn the_chosen_level_gives_the_bytes_of_the_baseline() {
        assert!(matches!(fixed_level(), Level::Sse4_2(_)), "this machine cannot compare the two levels");
        for canvas in [
            pictures::clip(),
            pictures::gradient(),
            pictures::screentone(),
            pictures::blend(),
            pictures::mask(),
            pictures::transforms(),
            pictures::erasing(),
            pictures::lettering(),
        ] {
            for scale in [0.3, 1.0, 1.9] {
                let baseline = render_at(&canvas, &NoAssets, scale, Level::baseline());
                assert_eq!(baseline, render_at(&canvas, &NoAssets, scale, fixed_level()));
            }
        }
    }
}
