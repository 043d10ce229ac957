//! Pixels of pictures from outside: PNG, JPEG and WebP of any kind that their decoders read.

use std::io::Cursor;

use png::Transformations;
use screening::pictures::Pixels;
use studio::Format;

use crate::pictures::format_of;

/// Larger pictures are not looked at: 64 megapixels take a quarter of a gigabyte.
const PIXELS_MAX: usize = 64 << 20;

pub fn pixels(file: &[u8]) -> Option<Pixels> {
    // A decoder may stumble over foreign bytes; then there is no picture.
    let decode = || match format_of(file)? {
        Format::Png => of_png(file),
        Format::Jpeg => of_jpeg(file),
        Format::Webp => of_webp(file),
    };
    std::panic::catch_unwind(decode).ok().flatten()
}

fn fits(width: usize, height: usize) -> bool {
    width.checked_mul(height).is_some_and(|pixels| (1..=PIXELS_MAX).contains(&pixels))
}

fn of_png(file: &[u8]) -> Option<Pixels> {
    let mut decoder = png::Decoder::new(Cursor::new(file));
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let mut reader = decoder.read_info().ok()?;
    let (width, height) = (reader.info().width as usize, reader.info().height as usize);
    if !fits(width, height) {
        return None;
    }
    let mut bytes = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut bytes).ok()?;
    let samples = frame.color_type.samples();
    let rgba: Vec<u8> = bytes.get(..width * height * samples)?.chunks_exact(samples).flat_map(rgba_of).collect();
    Some(Pixels::of_rgba(width, height, &rgba))
}

/// Gray, gray and alpha, RGB or RGBA.
fn rgba_of(pixel: &[u8]) -> [u8; 4] {
    match *pixel {
        [gray] => [gray, gray, gray, 255],
        [gray, alpha] => [gray, gray, gray, alpha],
        [red, green, blue] => [red, green, blue, 255],
        [red, green, blue, alpha, ..] => [red, green, blue, alpha],
        [] => [255; 4],
    }
}

fn of_jpeg(file: &[u8]) -> Option<Pixels> {
    let mut decoder = jpeg_decoder::Decoder::new(Cursor::new(file));
    decoder.read_info().ok()?;
    let info = decoder.info()?;
    let (width, height) = (usize::from(info.width), usize::from(info.height));
    if !fits(width, height) {
        return None;
    }
    let bytes = decoder.decode().ok()?;
    let samples = match info.pixel_format {
        jpeg_decoder::PixelFormat::L8 => 1,
        jpeg_decoder::PixelFormat::RGB24 => 3,
        // Sixteen bits a sample and inks are no pictures for screens.
        _ => return None,
    };
    let rgba: Vec<u8> = bytes.get(..width * height * samples)?.chunks_exact(samples).flat_map(rgba_of).collect();
    Some(Pixels::of_rgba(width, height, &rgba))
}

fn of_webp(file: &[u8]) -> Option<Pixels> {
    let mut decoder = image_webp::WebPDecoder::new(Cursor::new(file)).ok()?;
    let (width, height) = decoder.dimensions();
    let (width, height) = (width as usize, height as usize);
    if !fits(width, height) {
        return None;
    }
    let mut bytes = vec![0; decoder.output_buffer_size()?];
    decoder.read_image(&mut bytes).ok()?;
    let samples = if decoder.has_alpha() { 4 } else { 3 };
    let rgba: Vec<u8> = bytes.get(..width * height * samples)?.chunks_exact(samples).flat_map(rgba_of).collect();
    Some(Pixels::of_rgba(width, height, &rgba))
}
