//! PNG (W3C PNG third edition): writing, and taking the `caBX` chunk out again.

use png::{BitDepth, ColorType, Compression, Encoder, Filter, PixelDimensions, Unit};
use studio::Unsealed;

use crate::pictures::{NOTHING, Parts, be32, is_gray, is_opaque, without_alpha};

const SIGNATURE_BYTES: usize = 8;

/// Gray where nothing has a color, truecolor else, with alpha only where something is transparent. The fast level: on a picture with grain the default one takes
/// sixty times as long, for a file that is larger still (docs/performance.md).
pub fn encode(picture: &Unsealed<'_>, xmp: &str) -> Result<Vec<u8>, String> {
    let opaque = is_opaque(picture.rgba);
    let gray = opaque && is_gray(picture.rgba);
    let mut file = Vec::with_capacity(picture.rgba.len() / 2);
    let mut encoder = Encoder::new(&mut file, picture.width_px, picture.height_px);
    encoder.set_color(match (gray, opaque) {
        (true, _) => ColorType::Grayscale,
        (false, true) => ColorType::Rgb,
        (false, false) => ColorType::Rgba,
    });
    if let Some(dots) = picture.dots_per_inch {
        // The pHYs chunk counts by the meter.
        let per_meter = (f64::from(dots) / 0.0254).round() as u32;
        encoder.set_pixel_dims(Some(PixelDimensions { xppu: per_meter, yppu: per_meter, unit: Unit::Meter }));
    }
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Fast);
    // One filter for a picture in color takes two thirds of the time of trying all on each row, and gives a smaller file.
    encoder.set_filter(if gray { Filter::Adaptive } else { Filter::Paeth });
    encoder.add_itxt_chunk("XML:com.adobe.xmp".into(), xmp.into()).map_err(|error| error.to_string())?;
    let written = encoder.write_header().and_then(|mut writer| {
        match opaque {
            _ if gray => {
                let levels: Vec<u8> = picture.rgba.chunks_exact(4).map(|pixel| pixel[0]).collect();
                writer.write_image_data(&levels)?;
            }
            true => writer.write_image_data(&without_alpha(picture.rgba))?,
            false => writer.write_image_data(picture.rgba)?,
        }
        writer.finish()
    });
    written.map_err(|error| error.to_string())?;
    Ok(file)
}

/// Every length exact, every CRC right, one `caBX` chunk, `IEND` at the very end.
pub fn take_apart(file: &[u8]) -> Result<Parts, String> {
    let mut content = file.get(..SIGNATURE_BYTES).ok_or("it is cut short")?.to_vec();
    let (mut manifest, mut at, mut ended) = (None, SIGNATURE_BYTES, false);
    while at < file.len() {
        let length = be32(file, at).ok_or("it is cut short")?;
        let end = length.checked_add(12).and_then(|whole| at.checked_add(whole)).ok_or("a chunk is too long")?;
        let chunk = file.get(at..end).ok_or("it is cut short")?;
        let (kind, data) = (&chunk[4..8], &chunk[8..8 + length]);
        if crc(&chunk[4..8 + length]) != chunk[8 + length..] {
            return Err(format!("the checksum of its {} chunk is wrong", String::from_utf8_lossy(kind)));
        }
        if ended {
            return Err("something was put behind its end".into());
        }
        ended = kind == b"IEND";
        if kind == b"caBX" {
            if manifest.replace(data.to_vec()).is_some() {
                return Err("it holds two manifests".into());
            }
        } else {
            content.extend_from_slice(chunk);
        }
        at = end;
    }
    if !ended {
        return Err("it is cut short".into());
    }
    Ok(Parts { manifest: manifest.ok_or(NOTHING)?, content })
}

fn crc(bytes: &[u8]) -> [u8; 4] {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(bytes);
    hasher.finalize().to_be_bytes()
}
