//! The picture of a canvas: its layers, finished and laid over one another.

use canvas::Canvas;
use vello_cpu::Level;
use vello_cpu::peniko::ImageAlphaType;

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
    let mut rgba = Vec::new();
    let bands = frame.bands();
    if bands.len() > 1 {
        rgba.reserve_exact(usize::from(frame.width) * usize::from(frame.height) * 4);
    }
    for band in bands {
        let picture = band_of(canvas, assets, (band, level))?;
        if rgba.capacity() == 0 { rgba = picture } else { rgba.extend_from_slice(&picture) }
    }
    Ok(Image { width_px: frame.width.into(), height_px: frame.height.into(), rgba })
}

fn band_of(canvas: &Canvas, assets: &dyn Assets, (frame, level): (Frame, Level)) -> Result<Vec<u8>, Error> {
    let mut scene = Scene::new(Means { frame, assets, level, finishes: true });
    scene.layers(&canvas.layers)?;
    Ok(scene.rasterize().take_rgba8(ImageAlphaType::Alpha))
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
