//! A record, act by act, and a work in a list.

use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::perform::Entry;
use crate::time_text::rfc3339;
use crate::work::Work;

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RecordAnswer {
    pub work: String,
    pub acts: Vec<ActAnswer>,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ActAnswer {
    pub seq: u64,
    /// RFC 3339, by this studio's own clock.
    pub at: String,
    /// Account id.
    pub by: String,
    /// `created`, `prompted`, `screened`, `referenced`, `designed`, `offered`, `chose`, `licensed`, `edited`, `undid`, `exported`,
    /// `sealed`, `shared`, `fingerprinted`, `unshared`, `permitted`, `attached`, `withdrew`, `disputed`, `answered`, `plan_changed`, `erased`.
    pub kind: String,
    /// What the act holds, by its kind.
    #[serde(flatten)]
    #[schema(value_type = Object)]
    pub what: Map<String, Value>,
    /// Lower-case hex: the act's leaf in its record.
    pub commitment: String,
    /// The first log leaf that covers the act.
    pub log_index: Option<u64>,
}

impl RecordAnswer {
    pub fn of(work: &str, entries: &[Entry]) -> Self {
        Self { work: work.into(), acts: entries.iter().map(ActAnswer::from).collect() }
    }
}

impl From<&Entry> for ActAnswer {
    fn from(entry: &Entry) -> Self {
        let what = serde_json::to_value(&entry.act.what).expect("an act is plain data with string keys");
        let Value::Object(mut what) = what else { unreachable!("an act's kind and fields are an object") };
        let kind = what.remove("kind").and_then(|kind| kind.as_str().map(str::to_owned)).unwrap_or_default();
        Self {
            seq: entry.act.seq,
            at: rfc3339(entry.act.at),
            by: entry.act.by.clone(),
            kind,
            what,
            commitment: entry.commitment.to_string(),
            log_index: entry.log_index,
        }
    }
}

/// A work in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct WorkAnswer {
    pub work: String,
    /// `image`, `page` or `character`.
    pub kind: String,
    /// Of a page the title of its script and the page's number, of a character its name and words.
    pub prompt: String,
    /// RFC 3339, by this studio's own clock.
    pub created_at: String,
    pub changed_at: String,
    pub plan: Option<String>,
    pub scope: Option<String>,
    pub shared: bool,
    pub marketing: bool,
    pub candidates: usize,
    /// Those that limit uses.
    pub findings: usize,
    pub acts: u64,
}

impl From<&Work> for WorkAnswer {
    fn from(work: &Work) -> Self {
        let license = work.license();
        Self {
            work: work.id.clone(),
            kind: work.kind.name().into(),
            prompt: work.prompts.last().map(|one| one.heading()).unwrap_or_default(),
            created_at: rfc3339(work.created_at_ms),
            changed_at: rfc3339(work.changed_at_ms),
            plan: license.map(|license| license.plan.name().into()),
            scope: license.map(|license| license.scope.name().into()),
            shared: work.shared,
            marketing: work.marketing,
            candidates: work.candidates.len(),
            findings: work.warnings(),
            acts: work.acts,
        }
    }
}

impl ActAnswer {
    /// What a person would want to know of an act, in a few words.
    pub fn gist(&self) -> String {
        let act = self;
        let text = |name: &str| act.what.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        match act.kind.as_str() {
            "prompted" => format!("\"{}\" for {}", shortened(&text("prompt")), text("engine")),
            "screened" => match act.what.get("findings").and_then(Value::as_array).map_or(0, Vec::len) {
                0 => "nothing of a third party's found".into(),
                1 => "1 finding".into(),
                count => format!("{count} findings"),
            },
            "referenced" => format!("{} as {}", text("name"), text("declared")),
            "designed" => designed(&act.what),
            "offered" => text("candidate"),
            "chose" if text("chosen_by") == "default" => format!("{} (the first, by default)", text("candidate")),
            "chose" if text("because").is_empty() => text("candidate"),
            "chose" => format!("{} because {}", text("candidate"), text("because")),
            "licensed" => {
                let license = &act.what["license"];
                format!(
                    "{} plan, {} use",
                    license["plan"].as_str().unwrap_or_default(),
                    license["scope"].as_str().unwrap_or_default()
                )
            }
            "exported" => {
                format!("{} file, content {}...", text("format"), text("content").get(..12).unwrap_or_default())
            }
            "sealed" => format!("file {}...", text("sha256").get(..12).unwrap_or_default()),
            "edited" => act.what["edit"]["edit"].as_str().unwrap_or_default().replace('_', " "),
            "fingerprinted" => format!("PDQ {}...", text("pdq").get(..12).unwrap_or_default()),
            "undid" => format!("act {}", act.what["edit_seq"]),
            "permitted" if act.what["marketing"] == true => "marketing".into(),
            "permitted" => "no marketing any more".into(),
            "attached" => {
                let permission = &act.what["permission"];
                let word = |name: &str| permission[name].as_str().unwrap_or_default().to_owned();
                let until =
                    if permission["until"].is_null() { String::new() } else { format!(" until {}", word("until")) };
                format!("permission from {} for {}{until}", word("granted_by"), word("finding"))
            }
            "withdrew" => format!("the permission of act {}", act.what["attached_seq"]),
            "disputed" => format!("{} because {}", text("finding"), shortened(&text("because"))),
            "answered" => format!("{}: {}", text("finding"), text("outcome")),
            "plan_changed" => text("plan"),
            _ => String::new(),
        }
    }
}

/// `Aki, version 2: girl, silver, bob`.
fn designed(what: &Map<String, Value>) -> String {
    let design = &what["design"];
    let traits = design["traits"].as_array().map(Vec::as_slice).unwrap_or_default();
    let values: Vec<&str> = traits.iter().filter_map(|one| one["value"].as_str()).collect();
    let (name, version) = (design["name"].as_str().unwrap_or_default(), &what["version"]);
    format!("{name}, version {version}: {}", shortened(&values.join(", ")))
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}
