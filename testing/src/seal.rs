//! Seals without keys: one that anybody can read and forge, and one that cannot seal at all.

use std::sync::atomic::{AtomicBool, Ordering};

use screening::pictures::Pixels;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use studio::digest::sha256_hex;
use studio::{
    Claims, CredentialState, FileSays, Opened, Prepared, Seal, SealError, Signed, StudioCard, Unseal, Unsealed,
};

/// How a picture begins that is not sealed yet.
const PICTURE: &str = "picture ";

/// A sealed file, as JSON.
#[derive(Serialize, Deserialize)]
struct File {
    said: Said,
    /// SHA-256 of what is said, in place of a signature.
    digest: String,
}

impl File {
    fn of(said: Said) -> Self {
        let digest = said.digest();
        Self { said, digest }
    }

    fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).expect("a file is plain values")
    }
}

#[derive(Serialize, Deserialize)]
struct Said {
    content: String,
    actions: Vec<Value>,
    inputs: Vec<Value>,
    statement: Value,
    proof: String,
    card: StudioCard,
}

impl Said {
    fn digest(&self) -> String {
        sha256_hex(&serde_json::to_vec(self).expect("what is said is plain values"))
    }
}

/// A sealed file in which something else stands in place of `from`, and which holds: as if its studio had sealed that.
///
/// # Panics
///
/// Where the file is none of [`PlainSeal`], or does not say `from`.
pub fn forged(file: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = std::str::from_utf8(file).expect("the file is text");
    assert!(text.contains(from), "the file says nothing of {from}");
    let file: File = serde_json::from_str(&text.replace(from, to)).expect("it is still a file");
    File::of(file.said).bytes()
}

/// Writes down what it is told, and checks it as far as a digest goes.
pub struct PlainSeal {
    card: StudioCard,
    failing: AtomicBool,
}

fn card(name: &str, log_key: &str) -> StudioCard {
    let fingerprint = sha256_hex(format!("{name} {log_key}").as_bytes());
    StudioCard { name: name.into(), root_certificate: String::new(), fingerprint, log_key: log_key.into() }
}

impl PlainSeal {
    pub fn new(name: &str, log_key: &str) -> Self {
        Self { card: card(name, log_key), failing: AtomicBool::new(false) }
    }

    /// The next file does not verify when it is read back.
    pub fn fail_self_check(&self) {
        self.failing.store(true, Ordering::Relaxed);
    }
}

impl Seal for PlainSeal {
    fn studio(&self) -> &StudioCard {
        &self.card
    }

    fn prepare(&self, picture: &Unsealed<'_>) -> Result<Prepared, SealError> {
        let Unsealed { width_px, height_px, rgba, format, xmp, .. } = picture;
        let bytes = format!("{PICTURE}{width_px}x{height_px} {} {xmp:?}", sha256_hex(rgba)).into_bytes();
        let content_sha256 = sha256_hex(&bytes);
        Ok(Prepared { bytes, format: *format, content_sha256 })
    }

    fn seal(&self, prepared: &Prepared, claims: &Claims) -> Result<Vec<u8>, SealError> {
        if self.failing.swap(false, Ordering::Relaxed) {
            return Err(SealError::SelfCheck("it was told to fail".into()));
        }
        let action = |one: &studio::ClaimedAction| serde_json::json!({"action": one.action, "when": one.when, "source_type": one.source_type});
        let input = |one: &studio::ClaimedInput| serde_json::json!({"title": one.title, "sha256": one.sha256});
        let said = Said {
            content: String::from_utf8_lossy(&prepared.bytes).into_owned(),
            actions: claims.actions.iter().map(action).collect(),
            inputs: claims.inputs.iter().map(input).collect(),
            statement: claims.statement.clone(),
            proof: claims.proof.clone(),
            card: self.card.clone(),
        };
        Ok(File::of(said).bytes())
    }
}

impl Unseal for PlainSeal {
    fn open(&self, file: &[u8], known: &[StudioCard]) -> Opened {
        let picture = file.starts_with(PICTURE.as_bytes());
        let Ok(File { said, digest }) = serde_json::from_slice(file) else { return Opened { picture, ..nothing() } };
        if digest != said.digest() {
            return broken("its digest does not hold");
        }
        let is_known = known.contains(&said.card);
        let StudioCard { name, fingerprint, .. } = said.card.clone();
        Opened {
            state: if is_known { CredentialState::Trusted } else { CredentialState::Valid },
            ours: true,
            signer: Some(Signed { name, fingerprint, known: is_known }),
            statement: Some(said.statement),
            proof: Some(said.proof),
            card: Some(said.card),
            content_sha256: Some(sha256_hex(said.content.as_bytes())),
            picture: true,
            ..nothing()
        }
    }

    fn says(&self, _: &[u8]) -> FileSays {
        FileSays::default()
    }

    fn pixels(&self, _: &[u8]) -> Option<Pixels> {
        None
    }
}

fn nothing() -> Opened {
    Opened {
        state: CredentialState::Absent,
        ours: false,
        signer: None,
        problems: Vec::new(),
        statement: None,
        proof: None,
        card: None,
        content_sha256: None,
        foreign_claim: None,
        picture: false,
    }
}

fn broken(why: &str) -> Opened {
    Opened { state: CredentialState::Invalid, ours: true, problems: vec![why.into()], picture: true, ..nothing() }
}

/// A studio whose keys are elsewhere: it knows its own name, and nothing can be sealed.
pub struct Keyless(StudioCard);

impl Keyless {
    pub fn new() -> Self {
        Self(card("A studio in memory", ""))
    }
}

impl Default for Keyless {
    fn default() -> Self {
        Self::new()
    }
}

impl Unseal for Keyless {
    /// A file that begins with *ours* says that it is ours, and holds nothing.
    fn open(&self, file: &[u8], _: &[StudioCard]) -> Opened {
        if !file.starts_with(b"ours") {
            return nothing();
        }
        broken("its signature does not hold")
    }

    fn says(&self, _: &[u8]) -> FileSays {
        FileSays::default()
    }

    fn pixels(&self, _: &[u8]) -> Option<Pixels> {
        None
    }
}

impl Seal for Keyless {
    fn studio(&self) -> &StudioCard {
        &self.0
    }

    fn prepare(&self, _: &Unsealed<'_>) -> Result<Prepared, SealError> {
        Err(SealError::Keys("they are elsewhere".into()))
    }

    fn seal(&self, _: &Prepared, _: &Claims) -> Result<Vec<u8>, SealError> {
        Err(SealError::Keys("they are elsewhere".into()))
    }
}
