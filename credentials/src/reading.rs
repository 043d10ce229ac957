//! The one call into the C2PA library that meets foreign bytes: no network, and no panic of its own gets out.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use c2pa::{Context, Error, Reader, jumbf_io};
use serde_json::{Value, json};
use studio::Format;

use crate::{lengths, webp};

/// A seal may unpack to that much and no more; ours is never packed, and those of others hold thumbnails.
const UNPACKED_MB_MAX: u32 = 16;

/// Why the library gives no answer.
pub enum Unread {
    /// It finds no manifest in the file.
    Absent,
    Broken(String),
}

/// Validates a file against the anchors in `trust` (c2pa's settings of that name).
pub fn read(file: &[u8], format: Format, trust: Value) -> Result<Reader, Unread> {
    let settings = json!({
        "version": 1,
        "trust": trust,
        "core": {"max_decompressed_manifest_size_in_mb": UNPACKED_MB_MAX},
        "verify": {"verify_trust": true, "remote_manifest_fetch": false, "ocsp_fetch": false},
    });
    if format == Format::Webp && !webp::is_whole(file) {
        return Err(Unread::Broken("a part of it is longer than the file".into()));
    }
    let read = || {
        let store = jumbf_io::load_jumbf_from_stream(format.media_type(), &mut Cursor::new(file))?;
        if let Err(why) = lengths::check(&store) {
            return Ok(Err(why));
        }
        let context = Context::new().with_settings(settings)?;
        Reader::from_context(context).with_stream(format.media_type(), Cursor::new(file)).map(Ok)
    };
    // Nothing of the reader outlives a panic: it is made inside.
    match catch_unwind(AssertUnwindSafe(read)) {
        Ok(Ok(Ok(reader))) => Ok(reader),
        Ok(Ok(Err(why))) => Err(Unread::Broken(why)),
        Ok(Err(Error::JumbfNotFound | Error::ProvenanceMissing)) => Err(Unread::Absent),
        Ok(Err(error)) => Err(Unread::Broken(error.to_string())),
        Err(_) => Err(Unread::Broken("the reader stumbled over it".into())),
    }
}

/// A sentence for people.
pub fn unreadable(why: &Unread) -> String {
    match why {
        Unread::Absent => "its credentials cannot be found where they should be".into(),
        Unread::Broken(why) => format!("its credentials cannot be read: {why}"),
    }
}
