//! Reference pictures that a program brings in: base64 (RFC 4648, section 4) within its JSON.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rights::DeclaredSource;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::app::Shared;
use crate::failure::Failure;
use crate::pages::reference::{Picked, declared, taken};

/// As many as a call of 64 MiB may well hold.
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

impl ReferenceCall {
    /// Read and checked, but not looked through yet.
    pub fn picked(self, shared: &Shared) -> Result<(Picked, DeclaredSource), Failure> {
        let declared = declared(&self.source)?;
        let unreadable = |why| {
            let name = &self.name;
            Failure::BadRequest(format!("the picture of the reference \"{name}\" is not base64 ({why})"))
        };
        let bytes = STANDARD.decode(self.picture.as_bytes()).map_err(unreadable)?;
        Ok((taken(shared, &self.name, bytes)?, declared))
    }

    pub fn all(calls: Vec<Self>, shared: &Shared) -> Result<Vec<(Picked, DeclaredSource)>, Failure> {
        if calls.len() > REFERENCES_MAX {
            let why = format!("a work takes {REFERENCES_MAX} references at most; {} were sent", calls.len());
            return Err(Failure::BadRequest(why));
        }
        calls.into_iter().map(|call| call.picked(shared)).collect()
    }
}
