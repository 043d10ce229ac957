//! The installation's own registry: names, marks and pictures that owners had registered, and what was amended.
//!
//! Written line after line and never changed: what is amended or struck out later is a line of its own.
//!
//! ```json
//! {"at_ms":1795424400000,"proof":{"name":"contract.pdf","sha256":"ab.."},"what":"listed","kind":"character","names":["Aoi Kumo"],
//!  "franchise":"The Paper Lantern","owner":"Kumo Press"}
//! ```

use std::sync::Arc;

use rights::Finding;
use screening::pictures::{Pixels, fingerprint, image_code, kept};
use screening::{Amendment, Listed, Registries, Registry};
use serde::{Deserialize, Serialize};

use crate::ports::StoreError;

/// Beside the names that come with the binary.
pub trait Registers: Send + Sync {
    /// What words are looked through for, as it stands at this moment.
    fn now(&self) -> Result<Arc<Registries>, StoreError>;

    /// All that was ever entered, oldest first.
    fn list(&self) -> Result<Vec<Entered>, StoreError>;

    /// Pictures that artists have had registered, oldest first.
    fn artworks(&self) -> Result<Vec<Entered>, StoreError> {
        let mut entered = self.list()?;
        entered.retain(|one| matches!(one.what, Entry::Artwork { .. }));
        Ok(entered)
    }

    /// Durable on return, all of it or nothing.
    fn enter(&self, entered: &[Entered]) -> Result<(), StoreError>;
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entered {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub at_ms: u64,
    /// What the owner showed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<Proof>,
    #[serde(flatten)]
    pub what: Entry,
}

impl Entered {
    /// The name, if it is one.
    pub fn listed(self) -> Option<Listed> {
        match self.what {
            Entry::Listed(listed) => Some(listed),
            Entry::Amended { .. } | Entry::Artwork { .. } => None,
        }
    }
}

/// A picture as it can be known again; the picture itself is not kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureCodes {
    /// 64 hexadecimal digits, of the whole picture.
    pub pdq: String,
    /// `ISCC:EED...`, 256 bits.
    pub iscc: String,
    /// PDQ of it and of its crops, and its tones, as the studio's own index keeps them. Before there were tones they are missing.
    pub kept: Vec<String>,
}

impl PictureCodes {
    pub fn of(pixels: &Pixels) -> Self {
        let pdq = fingerprint(pixels).fingerprint.to_string();
        let iscc = image_code(pixels, ISCC_BITS).unwrap_or_default();
        Self { pdq, iscc, kept: kept(pixels).texts() }
    }
}

const ISCC_BITS: u32 = 256;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    pub name: String,
    /// Lower-case hex: the paper itself stays with whoever has it.
    pub sha256: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Entry {
    /// A name.
    Listed(Listed),
    /// A picture that an artist has had registered as theirs.
    Artwork { artist: String, title: String, fingerprint: PictureCodes },
    /// Words that do not mean an entry, found out by a dispute.
    Amended {
        #[serde(flatten)]
        amendment: Amendment,
        /// Where the creator called the finding mistaken.
        work: String,
        finding: String,
    },
}

/// What words are looked through for, from all that was entered.
///
/// # Errors
///
/// What keeps a name from being looked for, in one sentence.
pub fn registries(entered: &[Entered]) -> Result<Registries, screening::Error> {
    let mut listed = Vec::new();
    for one in entered {
        if let Entry::Listed(name) = &one.what {
            listed.push(name.clone());
        }
    }
    let own = if listed.is_empty() { None } else { Some(Registry::of_listed(&listed)?) };
    Ok(Registries { own, amendments: amendments(entered), ..Registries::built_in() })
}

pub fn amendments(entered: &[Entered]) -> Vec<Amendment> {
    let amended = entered.iter().filter_map(|one| match &one.what {
        Entry::Amended { amendment, .. } => Some(amendment.clone()),
        Entry::Listed(_) | Entry::Artwork { .. } => None,
    });
    amended.collect()
}

/// Whether the registry has been amended since so that these words would not be warned of now.
pub fn is_amended(registries: &Registries, finding: &Finding) -> bool {
    registries.amendments.iter().any(|one| one.covers(finding))
}
