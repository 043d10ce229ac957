//! Pages from a script: the writer's words are written down and screened, an engine draws them, and each page becomes a work
//! with a record and a license of its own.

use std::time::Instant;

use canvas::{Content, Layer, LayerId, Origin};
use engine::{DrawnPage, Engine, EngineError, Flow, PagesBrief, Progress, ReadScript, Style, Understanding};
use rights::Plan;

use crate::act::{ChosenBy, Offered, Prompted, What, WorkKind};
use crate::cases::account::account;
use crate::cases::character::Cast;
use crate::cases::create::{Created, Drawn, Grant, find_engine, kept, license, origin_of};
use crate::error::{Error, Refusal};
use crate::studio::Studio;
use crate::work::Work;
use crate::{brief, ids, perform};

/// Far above a script of forty pages.
pub const SCRIPT_BYTES_MAX: usize = 200_000;

pub struct PageCreation<'a> {
    pub script: &'a str,
    /// At most [`brief::SEED_MAX`].
    pub seed: u64,
    /// Instead of the script's own.
    pub style: Option<Style>,
    pub engine: &'a str,
    /// The operator's own override for this creation; else the account's plan of this moment.
    pub plan: Option<Plan>,
    /// Account id.
    pub by: &'a str,
}

pub struct CreatedPages {
    pub script: ReadScript,
    /// In the script's order.
    pub pages: Vec<Created>,
}

/// What the script holds; nothing is written or drawn.
pub fn read(studio: &Studio, creation: &PageCreation<'_>) -> Result<ReadScript, Error> {
    check(creation)?;
    let script = find_engine(studio, creation.engine)?.read_script(creation.script).map_err(refused)?;
    Cast::of_script(studio, &script)?;
    Ok(script)
}

pub fn create_pages(
    studio: &Studio,
    creation: &PageCreation<'_>,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<CreatedPages, Error> {
    check(creation)?;
    let engine = find_engine(studio, creation.engine)?;
    let script = engine.read_script(creation.script).map_err(refused)?;
    let cast = Cast::of_script(studio, &script)?;
    let designs = cast.designs();
    let before = Instant::now();
    let brief =
        PagesBrief { script: creation.script, characters: &designs, seed: creation.seed, style: creation.style };
    let drawn = engine.draw_pages(&brief, progress).map_err(refused)?;
    let engine_ms = before.elapsed().as_secs_f64() * 1000.0 / drawn.len().max(1) as f64;
    let plan = creation.plan.unwrap_or(account(studio, creation.by)?.plan());
    let style = creation.style.unwrap_or(script.style);
    let maker = Maker { studio, creation, engine: engine.as_ref(), cast, plan, style };
    let mut pages = Vec::new();
    for (number, page) in (1..).zip(drawn) {
        let (work, drawn) = maker.page(number, page)?;
        pages.push(Created { work, understanding: understanding(&script), engine_ms, drawn: Some(drawn) });
    }
    Ok(CreatedPages { script, pages })
}

fn check(creation: &PageCreation<'_>) -> Result<(), Refusal> {
    if creation.script.trim().is_empty() {
        return Err(Refusal::Script("the script is empty; docs/script.md shows how one looks".into()));
    }
    if creation.script.len() > SCRIPT_BYTES_MAX {
        return Err(Refusal::ScriptTooLong(creation.script.len()));
    }
    let control = creation.script.chars().find(|letter| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'));
    if let Some(letter) = control {
        return Err(Refusal::PromptControl(letter.into()));
    }
    if creation.seed > brief::SEED_MAX { Err(Refusal::Seed(creation.seed)) } else { Ok(()) }
}

/// What is wrong with a script is the writer's to mend, and no fault of the engine.
fn refused(error: EngineError) -> Error {
    match error {
        EngineError::Script(sentence) => Refusal::Script(sentence).into(),
        EngineError::Refused(sentence) => Refusal::Words(sentence).into(),
        other => other.into(),
    }
}

fn understanding(script: &ReadScript) -> Understanding {
    let not_drawn = script.not_drawn.iter().map(|(line, word)| format!("line {line}: {word}")).collect();
    Understanding { understood: Vec::new(), not_drawn }
}

struct Maker<'a> {
    studio: &'a Studio,
    creation: &'a PageCreation<'a>,
    engine: &'a dyn Engine,
    cast: Cast,
    plan: Plan,
    style: Style,
}

impl Maker<'_> {
    fn page(&self, number: u32, page: DrawnPage) -> Result<(Work, Drawn), Error> {
        let (studio, by) = (self.studio, self.creation.by);
        let work = ids::new_id("page", studio.entropy.as_ref());
        perform::begin(studio, &work, by, self.opening(&work, number, &page)?)?;
        let origin = origin_of(self.engine.about().kind);
        let layers = placed(page.layers, origin);
        let (sha256, blob) = kept((studio, &work), &layers)?;
        let drawn = Drawn { sha256: sha256.clone(), layers, rendered: None };
        let offered = Offered { candidate: "cand_1".into(), seed: self.creation.seed, origin, blob, sha256 };
        let license = license(studio, &Grant { work: &work, creator: by, plan: self.plan });
        let whats = vec![
            What::Offered(offered),
            What::Chose { candidate: "cand_1".into(), chosen_by: ChosenBy::Default, because: None },
            What::Licensed { license, by_override: self.creation.plan.is_some() },
        ];
        Ok((perform::perform(studio, &work, by, whats)?.0, drawn))
    }

    fn opening(&self, work: &str, number: u32, page: &DrawnPage) -> Result<Vec<What>, Error> {
        let about = self.engine.about();
        Ok(vec![
            What::Created { work: work.into(), work_kind: WorkKind::Page },
            What::Prompted(Prompted {
                prompt: self.creation.script.to_owned(),
                negative: String::new(),
                width_px: page.width_px,
                height_px: page.height_px,
                style: self.style,
                seed: self.creation.seed,
                candidates: 1,
                page: Some(number),
                name: None,
                characters: self.cast.used(),
                engine: about.name,
                engine_version: about.version,
                engine_terms: about.terms,
            }),
            What::Screened { findings: self.cast.findings(self.studio.screen(self.creation.script)?) },
        ])
    }
}

/// The words in the balloons are the writer's, letter by letter from the script; where they stand, and everything else, is
/// the engine's.
fn placed(mut layers: Vec<Layer>, origin: Origin) -> Vec<Layer> {
    for (id, layer) in (1..).zip(&mut layers) {
        layer.id = LayerId(id);
        layer.origin = if matches!(layer.content, Content::Lettering(_)) { Origin::Lettering } else { origin };
    }
    layers
}
