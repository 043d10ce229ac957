//! Opens files: what they say, whether it holds, and whose words they are. Needs no keys and no data folder.

use c2pa::{Manifest, ValidationState};
use screening::pictures::Pixels;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use studio::{CredentialState, FileSays, Format, Opened, Signed, StudioCard, Unseal};

use crate::card::check_card;
use crate::manifest::{LOG_PROOF, STATEMENT, STUDIO};
use crate::pictures::{NOTHING, Parts, format_of, take_apart};
use crate::reading::{Unread, read, unreadable};
use crate::stranger::{names_us, nothing, stranger};
use crate::{jumbf, outside, says, strict};

/// Reads without keys.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader;

impl Unseal for Reader {
    fn open(&self, file: &[u8], known: &[StudioCard]) -> Opened {
        let Some(format) = format_of(file) else { return nothing(false) };
        match take_apart(file, format) {
            Ok(parts) => match claimed_card(&parts) {
                Some(card) => ours(file, format, &parts, (card, known)),
                None => stranger(file, format, "its seal does not say which studio made it"),
            },
            Err(why) if why == NOTHING && !names_us(file) => nothing(true),
            Err(why) => stranger(file, format, &why),
        }
    }

    fn says(&self, file: &[u8]) -> FileSays {
        says::says(file)
    }

    fn pixels(&self, file: &[u8]) -> Option<Pixels> {
        outside::pixels(file)
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
        Err(why) => vec![unreadable(why)],
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
fn validated(file: &[u8], format: Format, root: &str) -> Result<c2pa::Reader, Unread> {
    read(file, format, json!({"user_anchors": root}))
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
    let signed = created(manifest, STUDIO).and_then(|value| serde_json::from_value::<StudioCard>(value).ok());
    if signed.as_ref() != Some(card) {
        problems.push("its signer did not sign the card that it shows".to_owned());
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
