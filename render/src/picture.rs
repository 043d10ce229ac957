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
/// When the picture would be empty or above 40 megapixels, an outline or number is broken, or pixels are missing.
pub fn render(canvas: &Canvas, assets: &dyn Assets, scale: f32) -> Result<Image, Error> {
    render_at(canvas, assets, scale, fixed_level())
}

fn render_at(canvas: &Canvas, assets: &dyn Assets, scale: f32, level: Level) -> Result<Image, Error> {
    let frame = Frame::new(canvas, scale)?;
    let mut scene = Scene::new(Means { frame, assets, level, finishes: true });
    scene.layers(&canvas.layers)?;
    let rgba = scene.rasterize().take_rgba8(ImageAlphaType::Alpha);
    Ok(Image { width_px: frame.width.into(), height_px: frame.height.into(), rgba })
}

#[cfg(all(test, target_arch = "x86_64"))]
#[path = "../tests/pictures/mod.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod pictures;

#[cfg(all(test, target_arch = "x86_64"))]
mod tests {
    use super::*;
    use crate::NoAssets;

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
