//! What an exported file says in its XMP and in its signed assertions: no words of the prompt, no name of the creator.

use std::collections::BTreeMap;

use canvas::{Canvas, Edit, Origin};
use rights::copyright::CopyrightKind;
use rights::{Decision, Finding, License, Permission};
use serde_json::{Value, json};

use crate::act::{Act, Prompted, Referenced, What};
use crate::cases::rights::answers_for_file;
use crate::cases::standing::Standing;
use crate::error::Error;
use crate::picture;
use crate::seal::{ClaimedAction, ClaimedInput, Claims};
use crate::studio::Studio;
use crate::time_text::rfc3339;
use crate::work::Work;

const SOURCE_TYPES: &str = "http://cv.iptc.org/newscodes/digitalsourcetype/";
/// PLUS LDF 2.0.1: no training of generative models on this file.
const NO_TRAINING: &str = "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING";

/// All that is read from the record for one file.
pub struct Leaving<'a> {
    work: &'a Work,
    acts: &'a [Act],
    license: Option<&'a License>,
    uses: BTreeMap<String, Decision>,
    copyright: CopyrightKind,
    origins: BTreeMap<String, f64>,
    standing: Standing,
}

impl<'a> Leaving<'a> {
    pub fn of(studio: &Studio, work: &'a Work, acts: &'a [Act], canvas: &Canvas) -> Result<Self, Error> {
        Ok(Self {
            work,
            acts,
            license: work.license(),
            uses: answers_for_file(studio, work)?,
            copyright: picture::copyright(canvas),
            origins: picture::origin_shares(canvas)?,
            standing: Standing::of(studio, work)?,
        })
    }
}

/// Qualified XMP names and their values (IPTC Photo Metadata 2025.1, XMP Rights Management, PLUS).
pub fn xmp(leaving: &Leaving<'_>) -> Vec<(String, String)> {
    let mut xmp = vec![("Iptc4xmpExt:DigitalSourceType".to_owned(), source_type(leaving))];
    if let Some(prompted) = leaving.work.prompts.last() {
        xmp.push(("Iptc4xmpExt:AISystemUsed".into(), prompted.engine_terms.name.clone()));
        xmp.push(("Iptc4xmpExt:AISystemVersionUsed".into(), prompted.engine_version.clone()));
    }
    if let Some(license) = leaving.license {
        let properties = rights::forms::xmp(license, &leaving.uses, leaving.copyright, None);
        xmp.extend(properties.into_iter().map(|(name, value)| (name.to_owned(), value)));
    }
    xmp.push(("plus:DataMining".into(), NO_TRAINING.into()));
    xmp
}

pub fn claims(leaving: &Leaving<'_>, proof: String) -> Claims {
    let mut actions = vec![created(leaving)];
    actions.extend(by_hand(leaving));
    Claims { title: leaving.work.id.clone(), actions, inputs: inputs(leaving), statement: statement(leaving), proof }
}

/// References, numbered and not named: a file's name is the creator's own affair.
fn inputs(leaving: &Leaving<'_>) -> Vec<ClaimedInput> {
    let references = leaving.acts.iter().filter_map(|act| match &act.what {
        What::Referenced(reference) => Some(reference),
        _ => None,
    });
    let input = |(number, reference): (u32, &Referenced)| ClaimedInput {
        title: format!("reference {number}"),
        description: format!("Declared to be {}; nobody has checked it.", reference.declared.title()),
        sha256: reference.sha256.clone(),
    };
    (1..).zip(references).map(input).collect()
}

/// Of the whole picture (IPTC NewsCodes). An engine that is not trained on anything is *algorithmic*; a mixture of it
/// and a hand is a *composite*; a trained model's work under a hand's is *compositeSynthetic*.
fn source_type(leaving: &Leaving<'_>) -> String {
    let share = |origin: Origin| leaving.origins.get(origin.name()).copied().unwrap_or_default() > 0.0;
    let by_person = [Origin::Hand, Origin::Lettering, Origin::Layout, Origin::OwnPhoto].into_iter().any(share);
    let word = match (share(Origin::Machine), share(Origin::Algorithm), by_person) {
        (true, _, true) | (true, true, _) => "compositeSynthetic",
        (true, false, false) => "trainedAlgorithmicMedia",
        (false, true, true) => "composite",
        (false, true, false) => "algorithmicMedia",
        (false, false, true) => "digitalCreation",
        (false, false, false) => "composite",
    };
    format!("{SOURCE_TYPES}{word}")
}

/// The engine's part alone: what came later are actions of their own.
fn created(leaving: &Leaving<'_>) -> ClaimedAction {
    let made_by_model = leaving.work.chosen().is_ok_and(|chosen| chosen.origin == Origin::Machine);
    let word = if made_by_model { "trainedAlgorithmicMedia" } else { "algorithmicMedia" };
    ClaimedAction {
        action: "c2pa.created".into(),
        when: rfc3339(leaving.work.created_at_ms),
        source_type: Some(format!("{SOURCE_TYPES}{word}")),
        agent: leaving.work.prompts.last().map(agent),
    }
}

fn agent(prompted: &Prompted) -> (String, String) {
    (prompted.engine.clone(), prompted.engine_version.clone())
}

/// Runs of edits of one kind are one action, at the time of the first.
fn by_hand(leaving: &Leaving<'_>) -> Vec<ClaimedAction> {
    let mut actions: Vec<ClaimedAction> = Vec::new();
    for act in leaving.acts {
        let What::Edited { edit } = &act.what else { continue };
        if leaving.work.edit(act.seq).is_err() {
            continue;
        }
        let action = ClaimedAction {
            action: action_of(edit).into(),
            when: rfc3339(act.at),
            source_type: Some(format!("{SOURCE_TYPES}{}", source_of(leaving.work, edit))),
            agent: None,
        };
        let goes_on = |last: &ClaimedAction| last.action == action.action && last.source_type == action.source_type;
        if !actions.last().is_some_and(goes_on) {
            actions.push(action);
        }
    }
    actions
}

/// A person's edit, but for one that brings in what an engine made.
fn source_of(work: &Work, edit: &Edit) -> &'static str {
    let Edit::AddCandidate { candidate, .. } = edit else { return "humanEdits" };
    match work.candidate(candidate).map(|offered| offered.origin) {
        Ok(Origin::Algorithm) => "algorithmicMedia",
        _ => "compositeWithTrainedAlgorithmicMedia",
    }
}

const fn action_of(edit: &Edit) -> &'static str {
    match edit {
        Edit::AddStroke { .. } | Edit::EraseStroke { .. } => "c2pa.drawing",
        Edit::AddText { .. } | Edit::ChangeText { .. } => "c2pa.addedText",
        _ => "c2pa.edited",
    }
}

fn statement(leaving: &Leaving<'_>) -> Value {
    json!({
        "v": 1,
        "work": leaving.work.id,
        "license": leaving.license,
        "findings": leaving.work.findings.iter().map(|one| finding(leaving, one)).collect::<Vec<_>>(),
        "copyright": {"kind": leaving.copyright, "text": rights::copyright::text(leaving.copyright)},
        "uses": leaving.uses,
        "origins": leaving.origins,
    })
}

/// Kind, name, owner and level, and whose leave there is. Never the words that it was found in, nor a reason or a paper's name:
/// those are the creator's own affair.
fn finding(leaving: &Leaving<'_>, one: &Finding) -> Value {
    let mut told = json!({"id": one.id, "kind": one.kind, "name": one.name, "owner": one.owner, "level": one.level});
    let said = leaving.standing.said();
    let permissions: Vec<Value> =
        said.permissions.iter().filter(|leave| leave.finding == one.id).map(permission).collect();
    if !permissions.is_empty() {
        told["permissions"] = permissions.into();
    }
    if let Some(dispute) = said.disputes.iter().rev().find(|dispute| dispute.finding == one.id) {
        told["dispute"] = dispute.answer.as_ref().map_or("open", |answer| answer.outcome.name()).into();
    }
    told
}

fn permission(permission: &Permission) -> Value {
    let Permission { granted_by, uses, until, document_sha256, .. } = permission;
    json!({"from": granted_by, "uses": uses, "until": until, "document_sha256": document_sha256})
}
