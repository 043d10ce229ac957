//! What a picture from outside says of itself: C2PA credentials, XMP, EXIF and IPTC, each its own claim.

mod iptc;
mod manifest;
mod xmp_packet;

use std::io::Cursor;

use exif::{In, Tag};
use studio::FileSays;

use crate::pictures::format_of;

/// Lines are cut there: a notice is shown, not archived.
const LETTERS_MAX: usize = 200;

/// Of foreign bytes: what is broken says nothing.
pub fn says(file: &[u8]) -> FileSays {
    let mut says = xmp_packet::read(file);
    if let Some(format) = format_of(file) {
        says.credentials = manifest::read_manifest(file, format);
    }
    // The narrower record fills only what the packet leaves open (Metadata Working Group guidance: XMP first).
    for (tag, place) in [(Tag::Artist, &mut says.creator), (Tag::Copyright, &mut says.copyright)] {
        if place.is_none() {
            *place = exif_text(file, tag);
        }
    }
    let iptc = iptc::read(file);
    for (place, text) in
        [(&mut says.creator, iptc.by_line), (&mut says.copyright, iptc.copyright), (&mut says.credit, iptc.credit)]
    {
        if place.is_none() {
            *place = text;
        }
    }
    says
}

fn exif_text(file: &[u8], tag: Tag) -> Option<String> {
    // The reader may stumble over foreign bytes; that says nothing.
    let read = std::panic::catch_unwind(|| exif::Reader::new().read_from_container(&mut Cursor::new(file)));
    let exif = read.ok()?.ok()?;
    let field = exif.get_field(tag, In::PRIMARY)?;
    let exif::Value::Ascii(lines) = &field.value else { return None };
    let parts = lines.iter().map(|line| String::from_utf8_lossy(line).into_owned());
    line(&parts.collect::<Vec<_>>().join(", "))
}

/// One short line without control characters or marks that turn the text around; none where nothing is left.
fn line(text: &str) -> Option<String> {
    let turns =
        |letter: &char| matches!(letter, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = spaced.chars().filter(|one| !one.is_control() && !turns(one)).take(LETTERS_MAX).collect();
    Some(line).filter(|line| !line.is_empty())
}
