//! Files that are not as our writer leaves them: without credentials, with those of other makers, or ours, changed by
//! somebody.

use c2pa::{Manifest, ValidationState};
use serde_json::json;
use studio::{CredentialState, Format, Opened};

use crate::manifest::{LOG_PROOF, OWN, STATEMENT, STUDIO};
use crate::reading::{Unread, read, unreadable};

/// `why`: what keeps the file from being one of ours as it stands.
pub fn stranger(file: &[u8], format: Format, why: &str) -> Opened {
    let named = names_us(file);
    if named && manifests(file) == 1 {
        return changed(why.to_owned());
    }
    match read(file, format, json!({})) {
        Ok(reader) => match reader.active_manifest() {
            Some(manifest) if is_own(manifest) => changed(why.to_owned()),
            manifest => foreign(manifest, reader.validation_state()),
        },
        Err(_) if named => changed(why.to_owned()),
        Err(Unread::Absent) => nothing(true),
        // A picture that is broken otherwise: nothing says that it ever had any.
        Err(_) if places(file, b"jumdc2pa").next().is_none() => nothing(true),
        Err(broken) => Opened {
            state: CredentialState::Invalid,
            problems: vec![unreadable(&broken)],
            foreign_claim: Some("It carries credentials that nobody can read.".into()),
            ..nothing(true)
        },
    }
}

/// Whether the bytes speak of our assertions, wherever that is. Two of three, so that no single change of a name hides it.
pub fn names_us(file: &[u8]) -> bool {
    let labels = [STATEMENT, LOG_PROOF, STUDIO];
    let mut seen = [false; 3];
    // One pass for what the labels share: a picture may be large.
    for at in places(file, OWN.as_bytes()) {
        for (seen, label) in seen.iter_mut().zip(labels) {
            *seen |= file[at..].starts_with(label.as_bytes());
        }
        if seen.iter().filter(|seen| **seen).count() >= 2 {
            return true;
        }
    }
    false
}

/// How many manifests there are, by their description boxes: one made of ours holds ours as well.
fn manifests(file: &[u8]) -> usize {
    places(file, b"jumdc2ma").count()
}

fn places<'a>(bytes: &'a [u8], part: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    bytes.windows(part.len()).enumerate().filter(move |(_, window)| *window == part).map(|(at, _)| at)
}

/// Only the active manifest counts: another maker's file may well rest on one of ours.
fn is_own(manifest: &Manifest) -> bool {
    manifest.assertions().iter().any(|assertion| assertion.label().starts_with(OWN))
}

fn changed(why: String) -> Opened {
    Opened { state: CredentialState::Invalid, ours: true, problems: vec![why], ..nothing(true) }
}

/// Unknown to us, with what it says as its own claim.
fn foreign(manifest: Option<&Manifest>, state: ValidationState) -> Opened {
    let holds = state != ValidationState::Invalid;
    let state = if holds { CredentialState::Valid } else { CredentialState::Invalid };
    Opened { state, foreign_claim: manifest.map(|manifest| foreign_claim(manifest, holds)), ..nothing(true) }
}

fn foreign_claim(manifest: &Manifest, holds: bool) -> String {
    let signer = manifest.issuer().unwrap_or_else(|| "somebody who gives no name".into());
    let generator = generator(manifest).unwrap_or_else(|| "an unnamed program".into());
    let state = if holds { "unchanged since" } else { "changed since, or not signed as it should be" };
    format!(
        "It carries C2PA credentials of another maker: claims to be signed by \"{}\" with {}; {state}.",
        plain(&signer),
        plain(&generator)
    )
}

/// Claims of version 2 name the program in a map, older ones in a word.
fn generator(manifest: &Manifest) -> Option<String> {
    let info = manifest.claim_generator_info.as_ref().and_then(|info| info.first());
    info.map(|info| info.name.clone()).or_else(|| manifest.claim_generator().map(str::to_owned))
}

/// A stranger's words: one short line without control characters or marks that turn the text around.
fn plain(words: &str) -> String {
    let turns =
        |letter: &char| matches!(letter, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    words.chars().filter(|letter| !letter.is_control() && !turns(letter)).take(80).collect()
}

/// No credentials.
pub fn nothing(picture: bool) -> Opened {
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
