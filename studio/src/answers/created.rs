//! What `create` and `export` answer.

use serde::Serialize;
use utoipa::ToSchema;

use crate::answers::{CharacterUsedAnswer, FindingAnswer, LicenseAnswer, findings_of};
use crate::cases::create::Created;
use crate::cases::export::Export;
use crate::error::Error;
use crate::reference::FileSays;
use crate::seal::Format;
use crate::sight::LookedFor;
use crate::studio::Studio;
use crate::work::Work;

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CreateAnswer {
    pub work: String,
    /// `image`, `page` or `character`.
    pub kind: String,
    /// Nothing where no file was asked for.
    pub file: Option<FileAnswer>,
    pub candidates: Vec<CandidateAnswer>,
    pub engine: String,
    pub seed: u64,
    pub understood: Vec<UnderstoodAnswer>,
    pub not_drawn: Vec<String>,
    /// Who is in the picture as somebody designed before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub characters: Vec<CharacterUsedAnswer>,
    pub license: Option<LicenseAnswer>,
    /// What pictures from outside say of themselves, as their own claim.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<ReferenceAnswer>,
    pub findings: Vec<FindingAnswer>,
    /// The words said again without what is somebody else's; nothing where nothing is warned of in them.
    pub rewrite: Option<String>,
    pub log: Option<LogAnswer>,
    pub took_ms: TookMs,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReferenceAnswer {
    pub name: String,
    pub says: FileSays,
    /// Who looked at its pixels; nothing where it has none that can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub looked_for: Option<LookedFor>,
}

/// Those that say something of themselves, or were looked at.
fn references(work: &Work) -> Vec<ReferenceAnswer> {
    let of = |(name, says, looked_for): &(String, FileSays, Option<LookedFor>)| ReferenceAnswer {
        name: name.clone(),
        says: says.clone(),
        looked_for: looked_for.clone(),
    };
    work.seen_of_references.iter().map(of).collect()
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FileAnswer {
    pub path: String,
    pub sha256: String,
    pub width: u32,
    pub height: u32,
    /// `png`, `jpeg` or `webp`.
    pub format: String,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CandidateAnswer {
    pub id: String,
    pub chosen: bool,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct UnderstoodAnswer {
    /// As the person wrote them.
    pub words: String,
    #[serde(rename = "as")]
    pub meaning: String,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LogAnswer {
    pub index: u64,
}

/// Milliseconds.
#[derive(Clone, Copy, Debug, Default, Serialize, ToSchema)]
pub struct TookMs {
    /// Drawing: the engine and the rasterizer.
    pub engine: f64,
    /// Encoding, XMP, manifest and self-check.
    pub seal: f64,
    /// Everything else: acts, log, fsyncs.
    pub record: f64,
    pub total: f64,
}

impl FileAnswer {
    pub fn of(path: &str, export: &Export, format: Format) -> Self {
        let (width, height) = (export.width_px, export.height_px);
        Self { path: path.into(), sha256: export.sha256.clone(), width, height, format: format.name().into() }
    }
}

impl CreateAnswer {
    /// `file` and `export` go together; `total_ms` is the whole use case, files included.
    pub fn of(
        studio: &Studio,
        created: &Created,
        left: Option<(FileAnswer, &Export)>,
        total_ms: f64,
    ) -> Result<Self, Error> {
        let work = left.as_ref().map_or(&created.work, |(_, export)| &export.work);
        let chosen = work.choice.as_ref().map(|choice| choice.candidate.as_str());
        let candidates = work.candidates.iter().map(|one| {
            let id = one.candidate.clone();
            CandidateAnswer { chosen: chosen == Some(id.as_str()), id }
        });
        let understood = created.understanding.understood.iter();
        let understood =
            understood.map(|one| UnderstoodAnswer { words: one.words.clone(), meaning: one.meaning.clone() });
        let prompted = work.prompts.last();
        // A script is rewritten line by line, by its writer.
        let words = prompted.filter(|one| one.page.is_none()).map(|one| one.prompt.as_str());
        Ok(Self {
            work: work.id.clone(),
            kind: work.kind.name().into(),
            candidates: candidates.collect(),
            engine: prompted.map(|one| one.engine.clone()).unwrap_or_default(),
            seed: prompted.map(|one| one.seed).unwrap_or_default(),
            understood: understood.collect(),
            not_drawn: created.understanding.not_drawn.clone(),
            characters: prompted.map(|one| one.characters.iter().map(Into::into).collect()).unwrap_or_default(),
            license: work.license().map(LicenseAnswer::from),
            references: references(work),
            findings: findings_of(studio, work)?,
            rewrite: words.and_then(|words| screening::rewrite(words, &work.findings)),
            log: left.as_ref().map(|(_, export)| LogAnswer { index: export.log_index }),
            took_ms: took(created, left.as_ref().map(|(_, export)| *export), total_ms),
            file: left.map(|(file, _)| file),
        })
    }
}

fn took(created: &Created, export: Option<&Export>, total: f64) -> TookMs {
    let engine = created.engine_ms + export.map_or(0.0, |export| export.render_ms);
    let seal = export.map_or(0.0, |export| export.encode_ms + export.seal_ms);
    let record = (total - engine - seal).max(0.0);
    let tenth = |ms: f64| (ms * 10.0).round() / 10.0;
    TookMs { engine: tenth(engine), seal: tenth(seal), record: tenth(record), total: tenth(total) }
}
