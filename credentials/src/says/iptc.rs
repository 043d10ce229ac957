//! IPTC IIM 4.2 in a JPEG: data sets of record 2 in Photoshop's image resource 0x0404, where older programs keep a notice.

use super::line;

#[derive(Default)]
pub struct Iptc {
    pub by_line: Option<String>,
    pub credit: Option<String>,
    pub copyright: Option<String>,
}

/// Type 8BIM, number 0x0404.
const RESOURCE: &[u8] = b"8BIM\x04\x04";
const BY_LINE: u8 = 80;
const CREDIT: u8 = 110;
const COPYRIGHT: u8 = 116;

pub fn read(file: &[u8]) -> Iptc {
    let mut iptc = Iptc::default();
    let Some(data) = resource(file) else { return iptc };
    let mut rest = data;
    // A data set: 0x1c, record, number, two bytes of length (the highest bit marks a longer form, which no notice needs).
    while let [0x1c, record, number, high, low, after @ ..] = rest {
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        let Some(text) = after.get(..length) else { break };
        let place = match (*record, *number) {
            (2, BY_LINE) => Some(&mut iptc.by_line),
            (2, CREDIT) => Some(&mut iptc.credit),
            (2, COPYRIGHT) => Some(&mut iptc.copyright),
            _ => None,
        };
        if let Some(place) = place.filter(|place| place.is_none()) {
            *place = line(&text_of(text));
        }
        rest = &after[length..];
    }
    iptc
}

fn resource(file: &[u8]) -> Option<&[u8]> {
    let at = file.windows(RESOURCE.len()).position(|window| window == RESOURCE)? + RESOURCE.len();
    // A name with its length, padded to an even number of bytes, then four bytes of length.
    let name = usize::from(*file.get(at)?);
    let at = at + (name + 2) / 2 * 2;
    let length = u32::from_be_bytes(file.get(at..at + 4)?.try_into().ok()?) as usize;
    let data = file.get(at + 4..)?;
    data.get(..length.min(data.len()))
}

/// UTF-8, or else Latin-1.
fn text_of(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap_or_else(|_| bytes.iter().map(|byte| char::from(*byte)).collect())
}
