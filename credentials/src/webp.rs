//! WebP (RFC 9649): writing, and taking the `C2PA` chunk out again.

use image_webp::{ColorType, WebPEncoder};
use studio::Unsealed;

use crate::pictures::{NOTHING, Parts, flattened, is_opaque};

const HEAD_BYTES: usize = 12;
/// RFC 9649, section 2.7: 14 bits for each side of a lossless picture.
const SIDE_PX_MAX: u32 = 16_384;

/// Lossless.
pub fn encode(picture: &Unsealed<'_>, xmp: &str) -> Result<Vec<u8>, String> {
    if picture.width_px.max(picture.height_px) > SIDE_PX_MAX {
        return Err(format!("a WebP has at most {SIDE_PX_MAX} pixels a side"));
    }
    let mut file = Vec::new();
    let mut encoder = WebPEncoder::new(&mut file);
    encoder.set_xmp_metadata(xmp.as_bytes().to_vec());
    let (width, height) = (picture.width_px, picture.height_px);
    let written = match is_opaque(picture.rgba) {
        true => encoder.encode(&flattened(picture.rgba), width, height, ColorType::Rgb8),
        false => encoder.encode(picture.rgba, width, height, ColorType::Rgba8),
    };
    written.map_err(|error| error.to_string())?;
    Ok(file)
}

/// Every length exact, padding zero, one `C2PA` chunk, and it the last.
pub fn take_apart(file: &[u8]) -> Result<Parts, String> {
    let mut content = file.get(..HEAD_BYTES).ok_or("it is cut short")?.to_vec();
    if le32(file, 4) != Some(file.len() - 8) {
        return Err("its length is not the one it names".into());
    }
    let (mut manifest, mut at) = (None, HEAD_BYTES);
    while at < file.len() {
        let length = le32(file, at + 4).ok_or("it is cut short")?;
        let end =
            length.checked_add(8 + length % 2).and_then(|whole| at.checked_add(whole)).ok_or("it is cut short")?;
        let chunk = file.get(at..end).ok_or("it is cut short")?;
        if chunk[8 + length..] != [0][..length % 2] {
            return Err("a padding byte of it is not zero".into());
        }
        if manifest.is_some() {
            return Err("something was put behind its manifest".into());
        }
        match &chunk[..4] {
            b"C2PA" => manifest = Some(chunk[8..8 + length].to_vec()),
            _ => content.extend_from_slice(chunk),
        }
        at = end;
    }
    let length = u32::try_from(content.len() - 8).map_err(|_| "it is too long")?;
    content[4..8].copy_from_slice(&length.to_le_bytes());
    Ok(Parts { manifest: manifest.ok_or(NOTHING)?, content })
}

/// Whether every chunk ends before the file does: a library may make room for all that a chunk promises. The last padding
/// byte may be missing, as sloppy writers leave it.
pub fn is_whole(file: &[u8]) -> bool {
    let mut at = HEAD_BYTES;
    while let Some(length) = le32(file, at.saturating_add(4)) {
        let end = length.checked_add(8).and_then(|whole| at.checked_add(whole));
        at = match end.filter(|end| *end <= file.len()) {
            Some(end) => end + length % 2,
            None => return false,
        };
    }
    true
}

fn le32(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(four.try_into().ok()?) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chunk_longer_than_its_file_is_noticed_and_a_missing_last_padding_byte_forgiven() {
        let file = |length: u32, data: &[u8]| [b"RIFF____WEBPVP8L", &length.to_le_bytes()[..], data].concat();
        assert!(is_whole(&file(3, b"abc")) && is_whole(&file(3, b"abc\0")) && is_whole(&file(0, b"")));
        assert!(!is_whole(&file(4, b"abc")) && !is_whole(&file(u32::MAX, b"abc")));
        assert!(!is_whole(&[file(3, b"abc\0"), b"EXIF\xff\0\0\0".to_vec()].concat()));
    }
}
