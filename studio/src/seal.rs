//! The port that seals files and opens them again, and the plain values that pass through it.

use screening::pictures::Pixels;
use serde::{Deserialize, Serialize};

use crate::reference::FileSays;

/// Opens picture files, with no keys and no data folder; the only implementation that names C2PA lives in `credentials`.
pub trait Unseal: Send + Sync {
    /// What a file says of itself and whether it holds. Never fails on foreign bytes: they are a verdict.
    fn open(&self, file: &[u8], known: &[StudioCard]) -> Opened;

    /// What a picture from outside says of itself: credentials, XMP, IPTC, EXIF. Nothing of foreign bytes that say nothing.
    fn says(&self, file: &[u8]) -> FileSays;

    /// Its pixels; none where it is no picture of a format that is read here, or a very large one.
    fn pixels(&self, file: &[u8]) -> Option<Pixels>;
}

/// Seals picture files, and opens them again.
pub trait Seal: Unseal {
    /// Who seals here.
    fn studio(&self) -> &StudioCard;

    /// Encodes pixels into a file with its XMP, as it will be before the manifest is put in.
    fn prepare(&self, picture: &Unsealed<'_>) -> Result<Prepared, SealError>;

    /// Puts the manifest in, reads the file back and verifies it before giving it out.
    fn seal(&self, prepared: &Prepared, claims: &Claims) -> Result<Vec<u8>, SealError>;
}

/// What a studio publishes as `studio.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StudioCard {
    pub name: String,
    /// PEM.
    pub root_certificate: String,
    /// SHA-256 of the root certificate's DER, lower-case hex.
    pub fingerprint: String,
    /// C2SP verifier key of the log.
    pub log_key: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    Png,
    Jpeg,
    Webp,
}

impl Format {
    /// The format that a file's extension names, in any case; none for one that cannot be sealed.
    pub fn of_path(path: &std::path::Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "png" => Some(Self::Png),
            "jpg" | "jpeg" => Some(Self::Jpeg),
            "webp" => Some(Self::Webp),
            _ => None,
        }
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Webp => "webp",
        }
    }

    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
        }
    }
}

pub struct Unsealed<'a> {
    pub width_px: u32,
    pub height_px: u32,
    /// Straight-alpha sRGB.
    pub rgba: &'a [u8],
    pub format: Format,
    /// Qualified XMP names (`xmpRights:UsageTerms`) and their text.
    pub xmp: Vec<(String, String)>,
    /// How many pixels an inch of paper takes, for what is meant to be printed.
    pub dots_per_inch: Option<u32>,
}

#[derive(Clone, Debug)]
pub struct Prepared {
    pub bytes: Vec<u8>,
    pub format: Format,
    /// SHA-256 of `bytes`, lower-case hex: what the act `exported` and the proof bind.
    pub content_sha256: String,
}

/// What the manifest's signed assertions say.
#[derive(Clone, Debug, PartialEq)]
pub struct Claims {
    pub title: String,
    /// In order; the first is `c2pa.created` or `c2pa.opened`.
    pub actions: Vec<ClaimedAction>,
    /// What was given to the engine beside words; the first action rests on them.
    pub inputs: Vec<ClaimedInput>,
    /// License, use table, findings, copyright and origins, as in contract.md.
    pub statement: serde_json::Value,
    /// A C2SP `.tlog-proof` whose `extra` opens the act `exported`.
    pub proof: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimedAction {
    /// `c2pa.created`, `c2pa.drawing`, ...
    pub action: String,
    /// RFC 3339.
    pub when: String,
    /// IPTC digital source type URI.
    pub source_type: Option<String>,
    /// Name and version of the engine that did it.
    pub agent: Option<(String, String)>,
}

/// A picture from outside that was given to the engine (a C2PA ingredient, `inputTo`): neither its name nor its pixels
/// leave, so nobody learns of it but who has it already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimedInput {
    pub title: String,
    /// What the creator declared.
    pub description: String,
    /// SHA-256 of the file as it came, lower-case hex.
    pub sha256: String,
}

#[derive(Clone, Debug)]
pub struct Opened {
    pub state: CredentialState,
    /// Whether the active manifest was written by an AnyKoma studio (known or not).
    pub ours: bool,
    pub signer: Option<Signed>,
    /// Sentences for people; empty where nothing is wrong.
    pub problems: Vec<String>,
    /// From the active manifest's own created assertions only.
    pub statement: Option<serde_json::Value>,
    pub proof: Option<String>,
    pub card: Option<StudioCard>,
    /// Of the file with its manifest taken out again.
    pub content_sha256: Option<String>,
    /// What a foreign C2PA file says, as its own claim.
    pub foreign_claim: Option<String>,
    /// Whether the bytes are a picture in a format that can be sealed.
    pub picture: bool,
}

/// C2PA's word for a manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CredentialState {
    Trusted,
    Valid,
    Invalid,
    Absent,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    pub name: String,
    /// Of the studio's root certificate.
    pub fingerprint: String,
    pub known: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum SealError {
    #[error("the picture cannot be written as a file: {0}")]
    Encode(String),
    #[error("the file cannot be sealed: {0}")]
    Seal(String),
    #[error("the sealed file did not verify when read back, so it was not given out: {0}")]
    SelfCheck(String),
    #[error("the keys cannot be used: {0}")]
    Keys(String),
}
