//! JPEG (ISO 10918-1): writing, and taking the JUMBF segments (ISO 19566-5, Annex D) out again.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use studio::Unsealed;

use crate::pictures::{NOTHING, Parts, be32, flattened};

/// High enough that line art shows no rings; chroma in full size, since anime is edges of pure color.
const QUALITY: u8 = 94;
const XMP_NAME: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
/// Sides are sixteen bits in this format.
const SIDE_PX_MAX: u32 = 65_535;
const SOI: [u8; 2] = [0xff, 0xd8];
const APP11: u8 = 0xeb;
/// CI and En of the manifest's segments as our writer numbers them (ISO 19566-5, Annex D).
const BOX_NAME: [u8; 4] = [b'J', b'P', 0x02, 0x11];
const START_OF_SCAN: u8 = 0xda;

pub fn encode(picture: &Unsealed<'_>, xmp: &str) -> Result<Vec<u8>, String> {
    let side = |px: u32| u16::try_from(px).map_err(|_| format!("a JPEG has at most {SIDE_PX_MAX} pixels a side"));
    let (width, height) = (side(picture.width_px)?, side(picture.height_px)?);
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, QUALITY);
    encoder.set_sampling_factor(SamplingFactor::F_1_1);
    encoder.add_app_segment(1, [XMP_NAME, xmp.as_bytes()].concat()).map_err(|error| error.to_string())?;
    encoder.encode(&flattened(picture.rgba), width, height, ColorType::Rgb).map_err(|error| error.to_string())?;
    Ok(file)
}

/// The manifest's segments stand in one row before the scan, numbered from one, each with the same box header.
pub fn take_apart(file: &[u8]) -> Result<Parts, String> {
    if file.get(..2) != Some(&SOI) {
        return Err("it is cut short".into());
    }
    let (mut content, mut manifest, mut at) = (SOI.to_vec(), Row::default(), 2);
    loop {
        let segment = segment_at(file, at)?;
        if segment[1] == START_OF_SCAN {
            content.extend_from_slice(&file[at..]);
            break;
        }
        match segment[1] {
            APP11 => manifest.take(&segment[4..])?,
            _ => {
                manifest.end();
                content.extend_from_slice(segment);
            }
        }
        at += segment.len();
    }
    if manifest.bytes.is_empty() {
        return Err(NOTHING.into());
    }
    Ok(Parts { manifest: manifest.bytes, content })
}

/// A marker segment with its two marker bytes and its length.
fn segment_at(file: &[u8], at: usize) -> Result<&[u8], String> {
    let head = file.get(at..at + 4).ok_or("it is cut short")?;
    let length = usize::from(u16::from_be_bytes([head[2], head[3]]));
    if head[0] != 0xff || !matches!(head[1], 0xc0..=0xfe) || length < 2 {
        return Err("a segment of it is broken".into());
    }
    file.get(at..at + 2 + length).ok_or_else(|| "it is cut short".into())
}

/// The JUMBF segments of one box as they come by.
#[derive(Default)]
struct Row {
    bytes: Vec<u8>,
    packets: u32,
    ended: bool,
}

impl Row {
    /// `payload`: CI "JP", box instance number, packet number, then LBox and TBox again, then the packet.
    fn take(&mut self, payload: &[u8]) -> Result<(), String> {
        let broken = || Err("its manifest's segments do not fit together".to_owned());
        let (Some(head), Some(number)) = (payload.first_chunk::<16>(), be32(payload, 4)) else { return broken() };
        self.packets += 1;
        if self.ended || number != self.packets as usize || head[..4] != BOX_NAME {
            return broken();
        }
        if self.bytes.is_empty() {
            self.bytes.extend_from_slice(&payload[8..]);
        } else if head[8..16] == self.bytes[..8] {
            self.bytes.extend_from_slice(&payload[16..]);
        } else {
            return broken();
        }
        Ok(())
    }

    fn end(&mut self) {
        self.ended = self.packets > 0;
    }
}
