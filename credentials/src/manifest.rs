//! The manifest that goes into a file: actions, license, proof, and the rights in the words of other readers.

use c2pa::{Builder, Context};
use serde_json::{Value, json};
use studio::{ClaimedAction, ClaimedInput, Claims, Format, SealError, StudioCard};

/// What the labels of all assertions of our own begin with.
pub const OWN: &str = "org.anykoma.";
pub const STATEMENT: &str = "org.anykoma.statement";
pub const LOG_PROOF: &str = "org.anykoma.log-proof";
pub const STUDIO: &str = "org.anykoma.studio";
/// All are the signer's own words. What is not listed here would count as gathered from elsewhere.
const CREATED: [&str; 7] =
    ["c2pa.actions", "c2pa.ingredient", "cawg.metadata", "cawg.training-mining", STATEMENT, LOG_PROOF, STUDIO];

/// What the crate is told for sealing: nothing automatic, nothing from the network.
pub fn settings() -> Value {
    json!({
        "version": 1,
        "builder": {
            "created_assertion_labels": CREATED,
            "thumbnail": {"enabled": false},
            "actions": {
                "auto_created_action": {"enabled": false},
                "auto_opened_action": {"enabled": false},
                "auto_placed_action": {"enabled": false},
            },
        },
        "verify": {
            // Our own reader looks at the file before anybody gets it.
            "verify_after_sign": false,
            "remote_manifest_fetch": false,
            "ocsp_fetch": false,
        },
    })
}

/// # Errors
///
/// [`SealError::Seal`] where the claims do not make a manifest.
pub fn builder(context: Context, format: Format, claims: &Claims, card: &StudioCard) -> Result<Builder, SealError> {
    let refuse = |error: c2pa::Error| SealError::Seal(error.to_string());
    let mut actions: Vec<_> = claims.actions.iter().map(action).collect();
    if let Some(first) = actions.first_mut().filter(|_| !claims.inputs.is_empty()) {
        let labels: Vec<_> = claims.inputs.iter().map(|input| input.title.as_str()).collect();
        first["parameters"] = json!({"ingredientIds": labels});
    }
    let definition = json!({
        "claim_version": 2,
        "claim_generator_info": [{"name": "AnyKoma", "version": env!("CARGO_PKG_VERSION"), "specVersion": "2.3"}],
        "title": claims.title,
        "format": format.media_type(),
        "assertions": [{
            "label": "c2pa.actions.v2",
            "data": {"actions": actions, "allActionsIncluded": true},
        }],
        "ingredients": claims.inputs.iter().map(ingredient).collect::<Vec<_>>(),
    });
    let mut builder = Builder::from_context(context).with_definition(definition).map_err(refuse)?;
    for (label, data) in [
        ("cawg.metadata", metadata(claims)),
        (STATEMENT, claims.statement.clone()),
        (LOG_PROOF, json!({"proof": claims.proof})),
        (STUDIO, json!(card)),
    ] {
        builder.add_assertion_json(label, &data).map_err(refuse)?;
    }
    builder.add_assertion("cawg.training-mining", &training_and_mining()).map_err(refuse)?;
    Ok(builder)
}

fn action(claimed: &ClaimedAction) -> Value {
    let mut action = json!({"action": claimed.action, "when": claimed.when});
    if let Some(source_type) = &claimed.source_type {
        action["digitalSourceType"] = json!(source_type);
    }
    if let Some((name, version)) = &claimed.agent {
        action["softwareAgent"] = json!({"name": name, "version": version});
    }
    action
}

/// C2PA 2.2, 18.15, in its third version. The instance is named by its hash (RFC 6920, section 7).
fn ingredient(input: &ClaimedInput) -> Value {
    json!({
        "title": input.title,
        "label": input.title,
        "relationship": "inputTo",
        "instance_id": format!("nih:sha-256;{}", input.sha256),
        "description": input.description,
    })
}

/// The license for readers that know CAWG metadata and not us: JSON-LD over XMP's own vocabularies. What the statement
/// does not say is not said here.
fn metadata(claims: &Claims) -> Value {
    let license = &claims.statement["license"];
    let mut said = json!({
        "@context": {
            "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
            "dc": "http://purl.org/dc/elements/1.1/",
            "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
            "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
        },
        "dc:identifier": claims.title,
        "plus:DataMining": "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING",
        "xmpRights:Marked": true,
    });
    if let Some(id) = license["id"].as_str() {
        said["plus:LicenseID"] = json!(id);
    }
    if let Some(name) = license["licensor"].as_str() {
        said["plus:Licensor"] = json!([{"plus:LicensorName": name}]);
    }
    if let Some((name, version)) = claims.actions.first().and_then(|action| action.agent.as_ref()) {
        said["Iptc4xmpExt:AISystemUsed"] = json!(name);
        said["Iptc4xmpExt:AISystemVersionUsed"] = json!(version);
    }
    said
}

/// CAWG Training and Data Mining 1.1.
fn training_and_mining() -> Value {
    let no = json!({"use": "notAllowed"});
    json!({"entries": {
        "cawg.ai_generative_training": no, "cawg.ai_training": no, "cawg.data_mining": no,
        "cawg.ai_inference": {"use": "allowed"},
    }})
}
