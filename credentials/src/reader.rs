//! Opens files: what they say, whether it holds, and whose words they are. Needs no keys and no data folder.

use std::io::Cursor;

use c2pa::{Context, Manifest, ValidationState};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use studio::{CredentialState, Format, Opened, Signed, StudioCard, Unseal};

use crate::card::check_card;
use crate::manifest::{LOG_PROOF, STATEMENT, STUDIO};
use crate::pictures::{NOTHING, Parts, format_of, take_apart};
use crate::{jumbf, strict};

/// Reads without keys.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader;

impl Unseal for Reader {
    fn open(&self, file: &[u8], known: &[StudioCard]) -> Opened {
        let Some(format) = format_of(file) else { return nothing(false) };
        match take_apart(file, format) {
            Ok(parts) => match claimed_card(&parts) {
                Some(card) => ours(file, format, &parts, (card, known)),
                None => foreign(file, format),
            },
            Err(why) if why == NOTHING => nothing(true),
            // Not as our writer leaves a file: another's, or one of ours that was changed.
            Err(why) => broken(file, format, why),
        }
    }
}

fn nothing(picture: bool) -> Opened {
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
        picture,
    }
}

/// The card as the file says it; nothing of it is believed before the manifest holds under its root.
fn claimed_card(parts: &Parts) -> Option<StudioCard> {
    serde_json::from_slice(jumbf::json_assertion(&parts.manifest, STUDIO)?).ok()
}

fn ours(file: &[u8], format: Format, parts: &Parts, (card, known): (StudioCard, &[StudioCard])) -> Opened {
    let mut problems = Vec::new();
    problems.extend(check_card(&card).err().map(|error| error.to_string()));
    problems.extend(strict::check(&parts.manifest).err());
    if !problems.is_empty() {
        // What is broken on the outside is not worth a signature check.
        return Opened { state: CredentialState::Invalid, ours: true, problems, ..nothing(true) };
    }
    let read = validated(file, format, &card.root_certificate);
    problems.extend(match &read {
        Ok(reader) => failures(reader),
        Err(why) => vec![format!("its credentials cannot be read: {why}")],
    });
    let manifest = read.as_ref().ok().and_then(|reader| reader.active_manifest());
    problems.extend(manifest.map(|manifest| check_manifest(manifest, &card)).unwrap_or_default());
    let is_known = known.iter().any(|one| one.fingerprint == card.fingerprint && one.log_key == card.log_key);
    let state = match (problems.is_empty() && manifest.is_some(), is_known) {
        (false, _) => CredentialState::Invalid,
        (true, true) => CredentialState::Trusted,
        (true, false) => CredentialState::Valid,
    };
    let holds = state != CredentialState::Invalid;
    let said = |label: &str| manifest.filter(|_| holds).and_then(|manifest| created(manifest, label));
    Opened {
        state,
        ours: true,
        signer: Some(Signed {
            name: card.name.clone(),
            fingerprint: card.fingerprint.clone(),
            known: holds && is_known,
        }),
        problems,
        statement: said(STATEMENT),
        proof: said(LOG_PROOF).and_then(|value| Some(value.get("proof")?.as_str()?.to_owned())),
        card: holds.then_some(card),
        content_sha256: Some(Sha256::digest(&parts.content).iter().map(|byte| format!("{byte:02x}")).collect()),
        foreign_claim: None,
        picture: true,
    }
}

/// With the file's own root as the only anchor: whether the leaf hangs under that root. Who that is, the caller knows.
fn validated(file: &[u8], format: Format, root: &str) -> Result<c2pa::Reader, c2pa::Error> {
    let settings = json!({
        "version": 1,
        "trust": {"user_anchors": root},
        "verify": {"verify_trust": true, "remote_manifest_fetch": false, "ocsp_fetch": false},
    });
    let context = Context::new().with_settings(settings)?;
    c2pa::Reader::from_context(context).with_stream(format.media_type(), Cursor::new(file))
}

/// Sentences for whatever C2PA's validation complains about.
fn failures(reader: &c2pa::Reader) -> Vec<String> {
    if reader.validation_state() == ValidationState::Trusted {
        return Vec::new();
    }
    let codes = reader.validation_status().unwrap_or_default().iter().map(|status| match status.code() {
        "assertion.dataHash.mismatch" => "the picture was changed after it was sealed".to_owned(),
        "claimSignature.mismatch" => "the signature does not fit".to_owned(),
        "assertion.hashedURI.mismatch" => "what the seal says was changed".to_owned(),
        "signingCredential.untrusted" => "its certificate is not one of the studio it names".to_owned(),
        "signingCredential.expired" => "its certificate has run out".to_owned(),
        code => format!("its credentials do not hold ({code})"),
    });
    let mut sentences: Vec<String> = codes.collect();
    sentences.dedup();
    if sentences.is_empty() {
        sentences.push("its credentials do not hold".into());
    }
    sentences
}

/// What must be so in a manifest of ours beyond what C2PA asks.
fn check_manifest(manifest: &Manifest, card: &StudioCard) -> Vec<String> {
    let mut problems = Vec::new();
    if manifest.redactions().is_some_and(|redactions| !redactions.is_empty()) {
        problems.push("something was redacted in it, which our writer never does".to_owned());
    }
    if manifest.issuer().as_deref() != Some(card.name.as_str()) {
        problems.push("its certificate names another studio than its card".to_owned());
    }
    for label in [STATEMENT, LOG_PROOF, STUDIO] {
        if created(manifest, label).is_none() {
            problems.push(format!("the signer did not say {label} exactly once"));
        }
    }
    problems
}

/// An assertion of the active manifest that its signer made; only where there is exactly one of that label.
fn created(manifest: &Manifest, label: &str) -> Option<Value> {
    let mut found = manifest.assertions().iter().filter(|assertion| assertion.label() == label);
    match (found.next(), found.next()) {
        (Some(one), None) if one.created() => one.value().ok().cloned(),
        _ => None,
    }
}

/// A C2PA file of somebody else's: unknown to us, with what it says as its own claim.
fn foreign(file: &[u8], format: Format) -> Opened {
    let settings = json!({"version": 1, "verify": {"remote_manifest_fetch": false, "ocsp_fetch": false}});
    let context = Context::new().with_settings(settings);
    let read = context
        .and_then(|context| c2pa::Reader::from_context(context).with_stream(format.media_type(), Cursor::new(file)));
    let Ok(reader) = read else { return nothing(true) };
    let holds = reader.validation_state() != ValidationState::Invalid;
    let state = if holds { CredentialState::Valid } else { CredentialState::Invalid };
    let claim = reader.active_manifest().map(|manifest| foreign_claim(manifest, holds));
    Opened { state, foreign_claim: claim, ..nothing(true) }
}

fn foreign_claim(manifest: &Manifest, holds: bool) -> String {
    let signer = manifest.issuer().unwrap_or_else(|| "somebody who gives no name".into());
    let generator = manifest.claim_generator().unwrap_or("an unnamed program");
    let state = if holds { "unchanged since" } else { "changed since, or not signed as it should be" };
    format!(
        "It carries C2PA credentials of another maker: claims to be signed by \"{signer}\" with {generator}; {state}."
    )
}

/// Not one of ours as it stands. Where it still says that it is, it was changed.
fn broken(file: &[u8], format: Format, why: String) -> Opened {
    let named = [STATEMENT, STUDIO].iter().all(|label| contains(file, label.as_bytes()));
    if named {
        return Opened { state: CredentialState::Invalid, ours: true, problems: vec![why], ..nothing(true) };
    }
    foreign(file, format)
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
