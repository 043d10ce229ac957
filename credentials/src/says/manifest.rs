//! What C2PA credentials say of a picture: signer, program, actions, kind of source, and wishes about training and mining.

use c2pa::ValidationState;
use serde_json::{Value, json};
use studio::{CredentialsSay, Format};

use super::line;
use crate::reading;

const ACTIONS: [&str; 2] = ["c2pa.actions", "c2pa.actions.v2"];
const WISHES: [&str; 2] = ["cawg.training-mining", "c2pa.training-mining"];
/// More are not shown.
const LIST_MAX: usize = 20;

fn claims(manifest: &c2pa::Manifest, holds: bool) -> CredentialsSay {
    let info = manifest.claim_generator_info.as_ref().and_then(|info| info.first());
    let program = info.map(|info| info.name.clone()).or_else(|| manifest.claim_generator().map(str::to_owned));
    let short = |text: Option<String>, none: &str| text.and_then(|text| line(&text)).unwrap_or_else(|| none.into());
    let mut say = CredentialsSay {
        signer: short(manifest.issuer(), "somebody who gives no name"),
        program: short(program, "an unnamed program"),
        holds,
        ..CredentialsSay::default()
    };
    for assertion in manifest.assertions() {
        let Ok(value) = assertion.value() else { continue };
        if ACTIONS.contains(&assertion.label()) {
            actions(&mut say, value);
        } else if WISHES.contains(&assertion.label()) {
            wishes(&mut say, value);
        }
    }
    say
}

pub fn read_manifest(file: &[u8], format: Format) -> Option<CredentialsSay> {
    let reader = reading::read(file, format, json!({})).ok()?;
    let holds = reader.validation_state() != ValidationState::Invalid;
    Some(claims(reader.active_manifest()?, holds))
}

fn push(list: &mut Vec<String>, text: &str) {
    if let Some(text) = line(text).filter(|text| list.len() < LIST_MAX && !list.contains(text)) {
        list.push(text);
    }
}

fn actions(say: &mut CredentialsSay, value: &Value) {
    for action in value["actions"].as_array().into_iter().flatten() {
        push(&mut say.actions, action["action"].as_str().unwrap_or_default());
        let source = action["digitalSourceType"].as_str().unwrap_or_default();
        push(&mut say.source_types, source.rsplit('/').next().unwrap_or_default());
    }
}

/// `{"entries": {"cawg.ai_inference": {"use": "notAllowed"}}}`.
fn wishes(say: &mut CredentialsSay, value: &Value) {
    for (name, entry) in value["entries"].as_object().into_iter().flatten() {
        let name = name.rsplit('.').next().unwrap_or_default();
        let wish = entry["use"].as_str().unwrap_or_default();
        push(&mut say.preferences, &format!("{name} {wish}"));
    }
}
