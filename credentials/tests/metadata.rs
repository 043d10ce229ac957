//! What EXIF and IPTC say in files that another program wrote: exiftool 12.57 put each line into a picture of 16 pixels.
//!
//! ```text
//! exiftool -ExifByteOrder=II -EXIF:Artist="Aoi Kumo" -EXIF:Copyright="© 2024 Kumo Press" exif_little.jpg
//! exiftool -ExifByteOrder=MM -EXIF:Artist="雲あおい" -EXIF:Copyright="Kumo" exif_big.jpg
//! exiftool -codedcharacterset=utf8 -IPTC:By-line="雲あおい" -IPTC:CopyrightNotice="© 2024 Kumo Press" \
//!     -IPTC:Credit="Kumo Agency" iptc_utf8.jpg
//! exiftool -charset iptc=latin -IPTC:By-line="Zoë Ångström" -IPTC:CopyrightNotice="© 2024 Zoë" iptc_latin1.jpg
//! ```
//!
//! `all.jpg` has XMP, EXIF and IPTC, which differ.

use credentials::Reader;
use studio::{FileSays, Unseal};

const ALL: &[u8] = include_bytes!("metadata/all.jpg");
const EXIF_BIG: &[u8] = include_bytes!("metadata/exif_big.jpg");
const EXIF_LITTLE: &[u8] = include_bytes!("metadata/exif_little.jpg");
const EXIF_PNG: &[u8] = include_bytes!("metadata/exif.png");
const EXIF_WEBP: &[u8] = include_bytes!("metadata/exif.webp");
const IPTC_LATIN: &[u8] = include_bytes!("metadata/iptc_latin1.jpg");
const IPTC_UTF8: &[u8] = include_bytes!("metadata/iptc_utf8.jpg");

fn says(creator: Option<&str>, copyright: Option<&str>, credit: Option<&str>) -> FileSays {
    let text = |text: Option<&str>| text.map(str::to_owned);
    FileSays { creator: text(creator), copyright: text(copyright), credit: text(credit), ..FileSays::default() }
}

#[test]
fn artist_and_copyright_of_exif_are_read_in_both_orders_of_bytes_and_in_each_kind_of_file() {
    let kumo = says(Some("Aoi Kumo"), Some("© 2024 Kumo Press"), None);
    for (kind, file) in [("JPEG", EXIF_LITTLE), ("PNG", EXIF_PNG), ("WebP", EXIF_WEBP)] {
        assert_eq!(Reader.says(file), kumo, "{kind}");
        assert!(Reader.pixels(file).is_some(), "{kind}: the picture itself is read too");
    }
    assert_eq!(Reader.says(EXIF_BIG), says(Some("雲あおい"), Some("Kumo"), None));
}

#[test]
fn by_line_notice_and_credit_of_iptc_are_read_in_utf_8_and_in_latin_letters() {
    let kumo = says(Some("雲あおい"), Some("© 2024 Kumo Press"), Some("Kumo Agency"));
    assert_eq!(Reader.says(IPTC_UTF8), kumo);
    assert_eq!(Reader.says(IPTC_LATIN), says(Some("Zoë Ångström"), Some("© 2024 Zoë"), None));
}

#[test]
fn the_packet_goes_before_exif_and_exif_before_iptc() {
    let told = Reader.says(ALL);
    assert_eq!(told.creator.as_deref(), Some("By XMP"));
    assert_eq!(told.copyright.as_deref(), Some("Notice of EXIF"), "the packet says nothing of it");
    assert_eq!(told.credit.as_deref(), Some("Credit of IPTC"), "EXIF has no place for it");
}

/// A JPEG of one segment: what is said is read without a picture too.
fn with_segment(marker: u8, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(payload.len() + 2).unwrap().to_be_bytes();
    [&[0xff, 0xd8, 0xff, marker], &length[..], payload, &[0xff, 0xd9]].concat()
}

fn data_set(number: u8, text: &str) -> Vec<u8> {
    let length = u16::try_from(text.len()).unwrap().to_be_bytes();
    [&[0x1c, 2, number], &length[..], text.as_bytes()].concat()
}

/// Photoshop's resources: one of another kind, then IPTC.
fn resources(iptc: &[u8]) -> Vec<u8> {
    let resource = |number: u16, data: &[u8]| {
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        let padding: &[u8] = if data.len() % 2 == 1 { &[0] } else { &[] };
        [b"8BIM", &number.to_be_bytes()[..], &[0, 0], &length, data, padding].concat()
    };
    [b"Photoshop 3.0\0", &resource(0x03ed, &[0, 72, 0, 0, 0])[..], &resource(0x0404, iptc)].concat()
}

#[test]
fn a_credit_alone_is_read_behind_other_resources_and_what_turns_text_around_is_taken_out() {
    let credit = with_segment(0xed, &resources(&data_set(110, "Kumo\u{202e}\r\n Agency\u{7}")));
    assert_eq!(Reader.says(&credit).credit.as_deref(), Some("Kumo Agency"));
    let long = with_segment(0xed, &resources(&data_set(110, &"long ".repeat(1000))));
    assert_eq!(
        Reader.says(&long).credit.map(|text| text.chars().count()),
        Some(200),
        "a notice is shown, not archived"
    );
}

#[test]
fn of_several_lines_the_first_counts_and_what_is_cut_short_says_what_is_whole() {
    let both = [data_set(80, "Aoi Kumo"), data_set(80, "Somebody Else"), data_set(110, "Kumo Agency")].concat();
    let told = Reader.says(&with_segment(0xed, &resources(&both)));
    assert_eq!((told.credit.as_deref(), told.creator.as_deref()), (Some("Kumo Agency"), Some("Aoi Kumo")));
    let mut cut = resources(&data_set(110, "Kumo Agency"));
    let at = cut.len() - "Kumo Agency".len() - 5;
    cut[at + 3..at + 5].copy_from_slice(&[0x7f, 0xff]);
    assert_eq!(Reader.says(&with_segment(0xed, &cut)).credit, None);
}

#[test]
fn cut_short_or_damaged_files_say_something_or_nothing_and_break_nothing() {
    for file in [ALL, EXIF_BIG, EXIF_LITTLE, EXIF_PNG, EXIF_WEBP, IPTC_LATIN, IPTC_UTF8] {
        // The packet of `all.jpg` is mostly room for more of it.
        for place in (0..file.len()).step_by(1 + file.len() / 500) {
            let mut damaged = file.to_vec();
            damaged[place] ^= 0xff;
            for file in [&file[..place], &damaged] {
                let told = Reader.says(file);
                let is_line = |text: &String| !text.chars().any(char::is_control) && text.chars().count() <= 200;
                assert!([&told.creator, &told.copyright, &told.credit].into_iter().flatten().all(is_line), "{told:?}");
            }
        }
    }
}
