//! Reference pictures that a program brings in: base64 (RFC 4648, section 4) within its JSON.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rights::DeclaredSource;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::app::Shared;
use crate::failure::Failure;
use crate::pages::reference::{declared, taken};

/// Each is looked through before anything is drawn, while the call waits.
const REFERENCES_MAX: usize = 8;

/// A picture from outside that a work is to be made from
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReferenceCall {
    /// Of its file, as the record and the findings are to name it.
    name: String,
    /// Where it comes from: `own`, `licensed`, `public_domain` or `other`; `other` where nothing is said.
    #[serde(default)]
    source: String,
    /// The file, a PNG, JPEG or WebP of at most 32 MiB, in base64.
    picture: String,
}

/// File name, bytes and declared source of each, as an order holds them.
pub fn brought(calls: Vec<ReferenceCall>, shared: &Shared) -> Result<Vec<(String, Vec<u8>, DeclaredSource)>, Failure> {
    if calls.len() > REFERENCES_MAX {
        let why = format!("a work takes {REFERENCES_MAX} references at most; {} were sent", calls.len());
        return Err(Failure::BadRequest(why));
    }
    let read = |ReferenceCall { name, source, picture }: ReferenceCall| {
        let declared = declared(&source)?;
        let bytes = STANDARD.decode(picture).map_err(|why| {
            Failure::BadRequest(format!("the picture of the reference \"{name}\" is not base64 ({why})"))
        })?;
        let picture = taken(shared, &name, bytes)?;
        Ok((picture.name, picture.bytes, declared))
    };
    calls.into_iter().map(read).collect()
}
