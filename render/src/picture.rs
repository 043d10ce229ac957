//! The picture of a canvas: its layers, finished and laid over one another.

use canvas::{Canvas, Finish, Layer};
use vello_cpu::peniko::ImageAlphaType;
use vello_cpu::{Level, Pixmap};

use crate::scene::{Frame, Scene, fixed_level};
use crate::screentone::Screen;
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
    let mut scene = Scene::new(frame, assets, level);
    for layer in canvas.layers.iter().filter(|layer| layer.opacity.0 > 0) {
        match layer.finish {
            Finish::Plain => scene.layer(layer)?,
            Finish::Screentone { cell, angle_deg } => {
                let screen = Screen::new(cell, angle_deg, scale)?;
                let mut picture = alone(layer, frame, assets, level)?;
                screen.apply(&mut picture);
                scene.finished(layer, picture)?;
            }
        }
    }
    let rgba = scene.rasterize().take_rgba8(ImageAlphaType::Alpha);
    Ok(Image { width_px: frame.width.into(), height_px: frame.height.into(), rgba })
}

fn alone(layer: &Layer, frame: Frame, assets: &dyn Assets, level: Level) -> Result<Pixmap, Error> {
    let mut scene = Scene::new(frame, assets, level);
    scene.content(layer)?;
    Ok(scene.rasterize())
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
        for canvas in [pictures::clip(), pictures::gradient(), pictures::screentone(), pictures::blend()] {
            for scale in [0.3, 1.0, 1.9] {
                let baseline = render_at(&canvas, &NoAssets, scale, Level::baseline());
                assert_eq!(baseline, render_at(&canvas, &NoAssets, scale, fixed_level()));
            }
        }
    }
}
