//! The record as people read it: a sentence for each act; a run of like acts is one entry.

use canvas::Edit;
use rights::{DeclaredSource, Outcome};
use studio::LookedFor;
use studio::act::{Act, ChosenBy, Designed, Exported, Prompted, What};
use studio::perform::Entry;
use studio::time_text::rfc3339;

use crate::pages::time_text;

pub struct Line {
    /// Class of the sign beside it: `person`, `engine`, `studio` or `file`.
    pub by: &'static str,
    pub sentence: String,
    pub detail: Option<String>,
    pub digest: Option<Digest>,
    /// RFC 3339 and for people, of the first act.
    pub at: String,
    pub at_text: String,
    pub first_seq: u64,
    pub last_seq: u64,
    /// Of the last act, lower-case hex.
    pub commitment: String,
    pub log_index: Option<u64>,
}

pub struct Digest {
    /// What was hashed.
    pub what: &'static str,
    /// SHA-256, lower-case hex.
    pub hex: String,
}

impl Digest {
    /// Enough to tell it from others; the whole of it is the title.
    pub fn begins(&self) -> &str {
        self.hex.get(..16).unwrap_or(&self.hex)
    }
}

/// Class of a sign and who it stands for.
pub const ACTORS: [(&str, &str); 4] =
    [("person", "a person"), ("engine", "the engine"), ("studio", "the studio, by rule"), ("file", "a file that left")];

pub fn lines(entries: &[Entry]) -> Vec<Line> {
    let mut lines: Vec<(Line, u32, &Act)> = Vec::new();
    for entry in entries {
        let act = &entry.act;
        if let Some((line, count, first)) = lines.last_mut()
            && let Some(sentence) = together(&first.what, &act.what, *count + 1)
        {
            *count += 1;
            line.sentence = sentence;
            (line.last_seq, line.commitment, line.log_index) = (act.seq, entry.commitment.to_string(), entry.log_index);
            continue;
        }
        lines.push((line(entry), 1, act));
    }
    lines.into_iter().map(|(line, ..)| line).collect()
}

fn line(entry: &Entry) -> Line {
    let act = &entry.act;
    let (by, sentence, detail) = told(&act.what);
    let at = rfc3339(act.at);
    Line {
        by,
        sentence,
        detail,
        digest: digest(&act.what),
        at_text: time_text(&at),
        at,
        first_seq: act.seq,
        last_seq: act.seq,
        commitment: entry.commitment.to_string(),
        log_index: entry.log_index,
    }
}

/// One sentence for `count` acts in a row, where they are of a kind that is repeated.
fn together(first: &What, next: &What, count: u32) -> Option<String> {
    match (first, next) {
        (What::Offered(_), What::Offered(_)) => Some(format!("The engine offered {count} candidates.")),
        (What::Edited { edit: Edit::AddStroke { .. } }, What::Edited { edit: Edit::AddStroke { .. } }) => {
            Some(format!("Drew {count} strokes by hand."))
        }
        (What::Edited { edit: Edit::EraseStroke { .. } }, What::Edited { edit: Edit::EraseStroke { .. } }) => {
            Some(format!("Erased {count} strokes."))
        }
        _ => None,
    }
}

fn digest(what: &What) -> Option<Digest> {
    match what {
        What::Exported(exported) => Some(Digest { what: "Pixels", hex: exported.content.clone() }),
        What::Sealed { sha256, .. } => Some(Digest { what: "SHA-256", hex: sha256.clone() }),
        What::Attached { permission } => {
            permission.document_sha256.clone().map(|hex| Digest { what: "SHA-256 of the paper", hex })
        }
        _ => None,
    }
}

fn told(what: &What) -> (&'static str, String, Option<String>) {
    match what {
        What::Created { .. } => ("person", "The work began.".into(), None),
        What::Prompted(prompted) => {
            ("person", format!("Asked the engine for “{}”.", prompted.heading()), Some(asked(prompted)))
        }
        What::Screened { findings } => ("studio", screened(findings), None),
        What::Referenced(reference) => {
            let looked = reference.looked_for.as_ref().map(|looked| {
                let LookedFor { text_in_pictures: text, characters_in_pictures: characters } = looked;
                format!("Looked for text in it: {text}. Looked for known characters in it: {characters}.")
            });
            ("person", format!("Brought in {}, {}.", reference.name, declared(reference.declared)), looked)
        }
        What::Designed(designed) => ("engine", decided(designed), Some(traits(designed))),
        What::Offered(_) => ("engine", "The engine offered a candidate.".into(), None),
        What::Chose { candidate, chosen_by, because } => chose(candidate, *chosen_by, because.as_deref()),
        What::Licensed { license, by_override } => {
            let detail = by_override.then(|| "The plan was named for this one creation.".to_owned());
            let (plan, scope) = (license.plan.title(), license.scope.name());
            ("studio", format!("Licensed on the {plan} plan for {scope} use, as {}.", license.id), detail)
        }
        What::Edited { edit } => ("person", edited(edit), None),
        What::Undid { edit_seq } => ("person", format!("Took act {edit_seq} back."), None),
        What::Exported(exported) => ("file", left(exported), None),
        What::Sealed { .. } => ("file", "Sealed that file.".into(), None),
        What::Shared {} => ("person", "Shared it in the gallery.".into(), None),
        What::Fingerprinted { .. } => ("studio", "Took its fingerprint, so that it is known again.".into(), None),
        What::Unshared {} => ("person", "Made it private again.".into(), None),
        What::Permitted { marketing: true } => ("person", "Permitted its use in marketing.".into(), None),
        What::Permitted { marketing: false } => ("person", "Took the marketing permission back.".into(), None),
        What::Attached { permission } => {
            let until = permission.until.as_ref().map_or(String::new(), |day| format!(" until {day}"));
            let (by, finding) = (&permission.granted_by, &permission.finding);
            ("person", format!("Attached a permission from {by} for {finding}{until}."), permission.document.clone())
        }
        What::Withdrew { attached_seq, because } => {
            ("person", format!("Withdrew the permission of act {attached_seq}."), because.clone())
        }
        What::Disputed { finding, because } => {
            ("person", format!("Called the finding {finding} mistaken."), Some(format!("because: {because}")))
        }
        What::Answered { finding, outcome: Outcome::Upheld, because } => {
            ("studio", format!("The operator upheld the finding {finding}."), because.clone())
        }
        What::Answered { finding, outcome: Outcome::Amended, because } => {
            ("studio", format!("The operator amended the registry: {finding} limits nothing."), because.clone())
        }
        What::Erased { work } => ("person", format!("Had {work} erased."), None),
        What::PlanChanged { plan } => ("person", format!("Changed to the {} plan.", plan.title()), None),
    }
}

fn decided(designed: &Designed) -> String {
    format!("Decided who {} is, version {}.", designed.design.name, designed.version)
}

fn traits(designed: &Designed) -> String {
    let traits = designed.design.traits.iter().map(|one| format!("{}: {}", one.what, one.value));
    traits.collect::<Vec<_>>().join(", ")
}

fn asked(prompted: &Prompted) -> String {
    let style = prompted.style.name();
    let mut text = format!(
        "{} × {}, {style}, seed {}, {} candidate{}, {} {}",
        prompted.width_px,
        prompted.height_px,
        prompted.seed,
        prompted.candidates,
        if prompted.candidates == 1 { "" } else { "s" },
        prompted.engine,
        prompted.engine_version,
    );
    if !prompted.negative.is_empty() {
        text.push_str(&format!(", without “{}”", prompted.negative));
    }
    text
}

fn screened(findings: &[rights::Finding]) -> String {
    if findings.is_empty() {
        return "Looked the words through: nothing of a third party's was found.".into();
    }
    let names: Vec<_> = findings.iter().map(|one| one.name.as_str()).collect();
    format!("Looked the words through and found {}.", names.join(", "))
}

const fn declared(source: DeclaredSource) -> &'static str {
    match source {
        DeclaredSource::Own => "declared as the creator's own",
        DeclaredSource::Licensed => "declared as licensed",
        DeclaredSource::PublicDomain => "declared as in the public domain",
        DeclaredSource::Other => "with no declared source",
    }
}

fn chose(candidate: &str, by: ChosenBy, because: Option<&str>) -> (&'static str, String, Option<String>) {
    match by {
        ChosenBy::Default => ("studio", format!("Took {} by default: nobody has chosen.", named(candidate)), None),
        ChosenBy::Creator => {
            ("person", format!("Chose {}.", named(candidate)), because.map(|because| format!("because: {because}")))
        }
    }
}

/// As the pictures beside the record are called.
fn named(candidate: &str) -> String {
    candidate.strip_prefix("cand_").map_or_else(|| candidate.to_owned(), |number| format!("candidate {number}"))
}

fn edited(edit: &Edit) -> String {
    match edit {
        Edit::AddLayer { name, .. } => format!("Added the layer “{name}”."),
        Edit::RemoveLayer { layer } => format!("Removed layer {}.", layer.0),
        Edit::RestoreLayer { .. } => "Put a layer back.".into(),
        Edit::MoveLayer { layer, .. } => format!("Moved layer {} to another place.", layer.0),
        Edit::SetOpacity { layer, opacity } => {
            format!("Set layer {} to {} % opacity.", layer.0, u32::from(opacity.0) * 100 / 255)
        }
        Edit::AddText { text, .. } => format!("Set the words “{}”.", text.text),
        Edit::ChangeText { text, .. } => format!("Changed words to “{}”.", text.text),
        Edit::AddCandidate { candidate, .. } => format!("Brought in {} as a layer.", named(candidate)),
        Edit::Rename { layer, name } => format!("Named layer {} “{name}”.", layer.0),
        Edit::SetBlend { layer, .. } => format!("Changed how layer {} meets those under it.", layer.0),
        Edit::SetTransform { layer, .. } => format!("Moved, turned or scaled layer {}.", layer.0),
        Edit::SetMask { layer, mask: Some(_) } => format!("Masked layer {}.", layer.0),
        Edit::SetMask { layer, mask: None } => format!("Took the mask off layer {}.", layer.0),
        Edit::AddStroke { stroke, .. } if stroke.erases => "Rubbed out along a stroke.".into(),
        Edit::AddStroke { .. } => "Drew a stroke by hand.".into(),
        Edit::EraseStroke { .. } => "Erased a stroke.".into(),
        Edit::CarryStrokes { layer, .. } => format!("Shifted the strokes of layer {}.", layer.0),
    }
}

fn left(exported: &Exported) -> String {
    let Exported { format, width_px, height_px, .. } = exported;
    format!("Made a {} file of {width_px} × {height_px} to take away.", format.name().to_uppercase())
}
