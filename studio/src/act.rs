//! An act: one thing somebody did to a work, as the canonical bytes that its record commits to.
//!
//! ```json
//! {"at":1795424400000,"by":"acc_home","kind":"chose","candidate":"cand_1","chosen_by":"creator","because":"her gaze",
//!  "prev":"5f0c...","seq":4,"v":1}
//! ```
//!
//! (In the record the keys are sorted and nothing is between them: RFC 8785, whole numbers only.)

use record::canonical;
use rights::{Finding, License};
use serde::{Deserialize, Serialize};

use crate::error::Error;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Act {
    /// Version of this form: 1.
    pub v: u8,
    /// Position in the record, from 0.
    pub seq: u64,
    /// Milliseconds since 1970-01-01T00:00:00Z by this studio's clock, never before the act before it.
    pub at: u64,
    /// Account id of whoever acted.
    pub by: String,
    /// Commitment of the act before it, lower-case hex; nothing for the first.
    pub prev: Option<String>,
    #[serde(flatten)]
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum What {
    /// The work came into being.
    Created { work: String, work_kind: WorkKind },
    /// A person asked an engine for something.
    Prompted(Prompted),
    /// The words were looked through for third-party content.
    Screened { findings: Vec<Finding> },
    /// An image was brought in from outside.
    Referenced(Referenced),
    /// Who a character is was decided from its words and a seed.
    Designed(Designed),
    /// An engine offered a result.
    Offered(Offered),
    /// A candidate became the image.
    Chose { candidate: String, chosen_by: ChosenBy, because: Option<String> },
    /// A license was granted: with the work, and again where an upgrade extends it. Earlier ones stay as they are.
    Licensed {
        license: License,
        /// The operator named the plan for this one creation, whatever the account's plan was.
        by_override: bool,
    },
    /// A person changed the canvas.
    Edited { edit: canvas::Edit },
    /// An edit is taken back: the canvas is as if it had never been made. The act itself stays.
    Undid { edit_seq: u64 },
    /// A file is about to leave: what its proof binds.
    Exported(Exported),
    /// That file, sealed, had these bytes.
    Sealed { content: String, sha256: String },
    /// The work went into the public gallery.
    Shared {},
    /// The picture that everybody may see, as it can be known again.
    Fingerprinted { pdq: String, iscc: String, kept: Vec<String> },
    /// The work is private again.
    Unshared {},
    /// The creator allowed the work to be used in marketing (clause C12).
    Permitted { marketing: bool },
    /// A third party's grant was attached to a finding.
    Attached { permission: rights::Permission },
    /// That grant holds no more: its giver took it back, or the creator no longer relies on it.
    Withdrew { attached_seq: u64, because: Option<String> },
    /// The creator calls a finding mistaken.
    Disputed { finding: String, because: String },
    /// The operator answers that.
    Answered { finding: String, outcome: rights::Outcome, because: Option<String> },
    /// In an account's record: the creator's plan from now on.
    PlanChanged { plan: rights::Plan },
    /// In an account's record: the creator had a work of this id erased.
    Erased { work: String },
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkKind {
    #[default]
    Image,
    /// A page of panels.
    Page,
    /// Somebody designed, with a sheet.
    Character,
    /// Not a work but the record of a creator: plans and consents.
    Account,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChosenBy {
    /// The first offer was taken because nobody had chosen: never shown as a person's selection.
    Default,
    Creator,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompted {
    pub prompt: String,
    pub negative: String,
    pub width_px: u32,
    pub height_px: u32,
    pub style: engine::Style,
    /// At most 2^53-1, so that any JSON library reads it exactly.
    pub seed: u64,
    pub candidates: u8,
    /// Of a script: which of its pages this is, from 1. The prompt is then the script, whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// Of a character: its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The designs that went to the engine with the words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub characters: Vec<CharacterUsed>,
    pub engine: String,
    pub engine_version: String,
    pub engine_terms: rights::EngineTerms,
}

/// Which version of a character an engine was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CharacterUsed {
    pub name: String,
    /// The character's own work.
    pub work: String,
    /// SHA-256 of the design's canonical bytes, lower-case hex.
    pub design_sha256: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Designed {
    pub design: engine::Design,
    /// From 1; a later one is a work of its own.
    pub version: u32,
    /// The work that held the version before.
    pub before: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Referenced {
    pub name: String,
    /// SHA-256 of the file as it came, lower-case hex.
    pub sha256: String,
    pub declared: rights::DeclaredSource,
    /// What the file says of itself, as its own claim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<crate::reference::FileSays>,
    /// Who looked at its pixels; nothing where it has none that can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub looked_for: Option<crate::sight::LookedFor>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    pub candidate: String,
    pub seed: u64,
    pub origin: canvas::Origin,
    /// Name of the blob that holds the candidate's layers.
    pub blob: String,
    /// SHA-256 of the layers' bytes, lower-case hex: what stays when the blob goes.
    pub sha256: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exported {
    /// SHA-256 of the file before its manifest is put in, lower-case hex.
    pub content: String,
    pub work: String,
    /// License id.
    pub license: String,
    pub format: crate::seal::Format,
    pub width_px: u32,
    pub height_px: u32,
}

impl Prompted {
    /// What the work is called where there is one line for it: the prompt, a script's title and the page's number, or a
    /// character's name and words.
    pub fn heading(&self) -> String {
        if let Some(name) = &self.name {
            return format!("{name}: {}", self.prompt);
        }
        let Some(page) = self.page else { return self.prompt.clone() };
        let titled = |line: &str| {
            let (key, title) = line.split_once([':', '：'])?;
            let is_title = matches!(key.trim().to_lowercase().as_str(), "title" | "題" | "題名" | "タイトル");
            (is_title && !title.trim().is_empty()).then(|| title.trim().to_owned())
        };
        let top = self.prompt.lines().take_while(|line| !line.trim_start().starts_with('#'));
        let title = top.filter_map(titled).next().unwrap_or_else(|| "A script".into());
        format!("{title}, page {page}")
    }
}

impl WorkKind {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Page => "page",
            Self::Character => "character",
            Self::Account => "account",
        }
    }
}

impl What {
    /// Name of the blob that the act rests on, if there is one. Written out in full: a blob that is not told here is
    /// an orphan to the store, and orphans are swept.
    pub fn blob(&self) -> Option<&str> {
        match self {
            Self::Offered(offered) => Some(&offered.blob),
            Self::Created { .. }
            | Self::Prompted(_)
            | Self::Screened { .. }
            | Self::Referenced(_)
            | Self::Designed(_)
            | Self::Chose { .. }
            | Self::Licensed { .. }
            | Self::Edited { .. }
            | Self::Undid { .. }
            | Self::Exported(_)
            | Self::Sealed { .. }
            | Self::Shared {}
            | Self::Fingerprinted { .. }
            | Self::Unshared {}
            | Self::Permitted { .. }
            | Self::Attached { .. }
            | Self::Withdrew { .. }
            | Self::Disputed { .. }
            | Self::Answered { .. }
            | Self::PlanChanged { .. }
            | Self::Erased { .. } => None,
        }
    }
}

impl Act {
    pub fn to_bytes(&self) -> Result<Vec<u8>, Error> {
        Ok(canonical::encode(self)?)
    }

    /// Reads exactly what [`Act::to_bytes`] writes.
    ///
    /// # Errors
    ///
    /// Where the bytes are no act, or one in another spelling: with a field that acts do not have, or without one that is
    /// written as `null`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let act: Self = canonical::decode(bytes)?;
        // A flattened kind cannot refuse unknown fields itself, and a missing one reads as `null`.
        if act.to_bytes()? != bytes {
            return Err(record::Error::NotCanonical("it has a field too many or too few").into());
        }
        Ok(act)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_with_a_field_too_many_or_too_few_is_refused() {
        let act = Act { v: 1, seq: 0, at: 1, by: "acc_000000000000".into(), prev: None, what: What::Shared {} };
        let bytes = act.to_bytes().unwrap();
        assert_eq!(Act::from_bytes(&bytes).unwrap(), act);
        let text = String::from_utf8(bytes).unwrap();
        for wrong in [
            text.replace("\"prev\":null,", ""),
            text.replace("\"prev\":null,", "\"prgv\":null,"),
            text.replace("\"seq\"", "\"plan\":\"master\",\"seq\""),
            text.replace("}", ",\"w\":0}"),
        ] {
            assert_ne!(wrong, text);
            assert!(Act::from_bytes(wrong.as_bytes()).is_err(), "{wrong}");
        }
    }
}
