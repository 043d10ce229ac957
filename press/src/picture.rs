//! What of a page is a picture: the dots of its tones at one bit, or all that paths cannot say.

use canvas::{Canvas, Layer};
use render::{Image, NoAssets, render_bands};

use crate::error::Error;

/// Rows from the top, packed as a PDF wants them.
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub bits: u8,
    /// Gray or RGB.
    pub colors: u8,
    pub bytes: Vec<u8>,
}

/// Of one bit: 0 where a dot is, 1 where nothing is. `None` where there is no dot at all.
pub fn dots(canvas: &Canvas, scale: f32) -> Result<Option<Picture>, Error> {
    let mut picture = Picture { width: 0, height: 0, bits: 1, colors: 1, bytes: Vec::new() };
    let mut any = false;
    render_bands(canvas, (&NoAssets, scale), &mut |_, band: &Image| -> Result<(), Error> {
        picture.width = band.width_px;
        picture.height += band.height_px;
        for row in band.rgba.chunks_exact(band.width_px as usize * 4) {
            for eight in row.chunks(32) {
                let mut byte = 0xFF_u8;
                for (place, pixel) in eight.chunks_exact(4).enumerate() {
                    // A pixel that a dot covers by half is the dot's.
                    if pixel[3] >= 128 && pixel[0] < 128 {
                        byte &= !(0x80 >> place);
                        any = true;
                    }
                }
                picture.bytes.push(byte);
            }
        }
        Ok(())
    })?;
    Ok(any.then_some(picture))
}

/// Opaque, on white paper; gray where all of it is.
pub fn flat(canvas: &Canvas, scale: f32) -> Result<Picture, Error> {
    let mut picture = Picture { width: 0, height: 0, bits: 8, colors: 3, bytes: Vec::new() };
    let mut gray = true;
    render_bands(canvas, (&NoAssets, scale), &mut |_, band: &Image| -> Result<(), Error> {
        picture.width = band.width_px;
        picture.height += band.height_px;
        for pixel in band.rgba.chunks_exact(4) {
            let on_paper = |value: u8| {
                let alpha = u32::from(pixel[3]);
                ((u32::from(value) * alpha + 255 * (255 - alpha) + 127) / 255) as u8
            };
            let color = [on_paper(pixel[0]), on_paper(pixel[1]), on_paper(pixel[2])];
            gray &= color[0] == color[1] && color[1] == color[2];
            picture.bytes.extend_from_slice(&color);
        }
        Ok(())
    })?;
    if gray {
        picture.bytes = picture.bytes.chunks_exact(3).map(|pixel| pixel[0]).collect();
        picture.colors = 1;
    }
    Ok(picture)
}

/// The layers on a larger canvas, so that what bleeds is there.
pub fn with_bleed(canvas: &Canvas, layers: Vec<Layer>, bleed: u32) -> Canvas {
    let by = bleed as i32 * 256;
    let moved = |mut layer: Layer| {
        layer.transform.shift = layer.transform.shift.map(|at| at + by);
        layer
    };
    Canvas {
        width_px: canvas.width_px + 2 * bleed,
        height_px: canvas.height_px + 2 * bleed,
        layers: layers.into_iter().map(moved).collect(),
    }
}
