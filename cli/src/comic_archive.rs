//! A comic book archive (CBZ): the sealed pages as they are, and what readers show of a comic.

use std::io::{Cursor, Write};

use press::escaped;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

pub struct Comic<'a> {
    pub title: &'a str,
    pub writer: &'a str,
    pub right_to_left: bool,
    /// One sentence about the license, and the works' ids.
    pub notes: String,
}

/// `pages` are PNG files in reading order, stored byte for byte, so that each is as authentic as alone. The same pages
/// give the same archive.
pub fn archive(comic: &Comic<'_>, pages: &[Vec<u8>]) -> Result<Vec<u8>, String> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // No clock: every entry has the first date that the format knows.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default());
    let mut put = |name: String, bytes: &[u8]| {
        zip.start_file(name, options).map_err(|error| error.to_string())?;
        zip.write_all(bytes).map_err(|error| error.to_string())
    };
    for (number, page) in (1..).zip(pages) {
        put(format!("{number:03}.png"), page)?;
    }
    put("ComicInfo.xml".into(), info(comic, pages.len()).as_bytes())?;
    zip.finish().map(Cursor::into_inner).map_err(|error| error.to_string())
}

/// ComicInfo 2.0 (the Anansi Project's schema).
fn info(comic: &Comic<'_>, pages: usize) -> String {
    let element = |name: &str, text: &str| {
        if text.is_empty() { String::new() } else { format!("  <{name}>{}</{name}>\n", escaped(text)) }
    };
    let manga = if comic.right_to_left { "YesAndRightToLeft" } else { "No" };
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<ComicInfo>\n{}{}{}  <PageCount>{pages}</PageCount>\n  <Manga>{manga}</Manga>\n</ComicInfo>\n",
        element("Title", comic.title),
        element("Notes", &comic.notes),
        element("Writer", comic.writer),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_stay_as_they_are_and_the_archive_hangs_on_nothing_else() {
        let comic = Comic { title: "Cats & <dogs>", writer: "", right_to_left: true, notes: "one\u{7}".into() };
        let pages = [b"first".to_vec(), b"second".to_vec()];
        let bytes = archive(&comic, &pages).unwrap();
        assert_eq!(bytes, archive(&comic, &pages).unwrap());
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut read = |name: &str| {
            let mut text = String::new();
            std::io::Read::read_to_string(&mut zip.by_name(name).unwrap(), &mut text).unwrap();
            text
        };
        assert_eq!((read("001.png"), read("002.png")), ("first".into(), "second".into()));
        let info = read("ComicInfo.xml");
        assert!(
            info.contains("<Title>Cats &amp; &lt;dogs&gt;</Title>") && info.contains("YesAndRightToLeft"),
            "{info}"
        );
        assert!(info.contains("<Notes>one</Notes>") && !info.contains("<Writer>"), "{info}");
    }
}
