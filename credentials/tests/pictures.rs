//! What a prepared file holds: the pixels as they were, and the terms in XMP where other readers look for them.

mod fixtures;

use std::io::Cursor;

use fixtures::surgery::find;
use fixtures::{FORMATS, pixels, prepared, prepared_from, sealed, studio};
use image_webp::WebPDecoder;
use studio::{Format, Seal, Unsealed};

fn png_pixels(file: &[u8]) -> Vec<u8> {
    let mut reader = png::Decoder::new(Cursor::new(file)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    pixels
}

fn webp_pixels(file: &[u8]) -> Vec<u8> {
    let mut decoder = WebPDecoder::new(Cursor::new(file)).unwrap();
    let mut pixels = vec![0; decoder.output_buffer_size().unwrap()];
    decoder.read_image(&mut pixels).unwrap();
    pixels
}

#[test]
fn png_and_webp_keep_every_pixel() {
    let studio = studio("Test studio");
    let opaque = pixels(32);
    let rgb: Vec<u8> = opaque.chunks(4).flat_map(|pixel| pixel[..3].to_vec()).collect();
    let clear: Vec<u8> =
        opaque.chunks(4).enumerate().flat_map(|(at, pixel)| [pixel[0], pixel[1], pixel[2], at as u8]).collect();
    assert_eq!(png_pixels(&prepared_from(&studio, Format::Png, &opaque).bytes), rgb);
    assert_eq!(png_pixels(&prepared_from(&studio, Format::Png, &clear).bytes), clear);
    assert_eq!(webp_pixels(&prepared_from(&studio, Format::Webp, &opaque).bytes), rgb);
    assert_eq!(webp_pixels(&prepared_from(&studio, Format::Webp, &clear).bytes), clear);
}

/// The packet as a reader that knows nothing of us finds it.
fn xmp(file: &[u8], format: Format) -> String {
    match format {
        Format::Png => {
            let reader = png::Decoder::new(Cursor::new(file)).read_info().unwrap();
            let text = &reader.info().utf8_text;
            text.iter().find(|chunk| chunk.keyword == "XML:com.adobe.xmp").unwrap().get_text().unwrap()
        }
        Format::Webp => {
            let packet = WebPDecoder::new(Cursor::new(file)).unwrap().xmp_metadata().unwrap().unwrap();
            String::from_utf8(packet).unwrap()
        }
        Format::Jpeg => {
            let name = b"http://ns.adobe.com/xap/1.0/\0";
            let at = find(file, name);
            assert_eq!(file[at - 4..at - 2], [0xff, 0xe1]);
            let length = usize::from(u16::from_be_bytes([file[at - 2], file[at - 1]]));
            String::from_utf8(file[at + name.len()..at - 2 + length].to_vec()).unwrap()
        }
    }
}

#[test]
fn the_terms_stand_in_the_xmp_of_every_format_before_and_after_sealing() {
    let studio = studio("Test studio");
    for format in FORMATS {
        let before = xmp(&prepared(&studio, format, 16).bytes, format);
        assert_eq!(before, xmp(&sealed(&studio, format), format), "{format:?}");
        assert!(before.contains(
            "<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang=\"x-default\">\
             Personal use; \"no\" &lt;resale&gt; &amp; no training. \u{79c1}\u{7684}\u{5229}\u{7528}</rdf:li></rdf:Alt></xmpRights:UsageTerms>"
        ));
        assert!(before.contains(">http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia<"));
        assert!(before.contains("DMI-PROHIBITED-AIMLTRAINING"));
    }
}

#[test]
fn a_picture_whose_bytes_are_not_its_pixels_is_refused() {
    let studio = studio("Test studio");
    for format in FORMATS {
        for (width_px, height_px) in [(0, 0), (16, 0), (15, 16), (u32::MAX, u32::MAX)] {
            let picture = Unsealed { width_px, height_px, rgba: &pixels(16), format, xmp: vec![], dots_per_inch: None };
            assert!(studio.prepare(&picture).is_err(), "{format:?} {width_px} x {height_px}");
        }
    }
}
