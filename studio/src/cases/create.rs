//! Create an image: the words are screened and written down, an engine draws, the first candidate is taken, the license
//! is granted.

use std::time::Instant;

use canvas::{Canvas, Layer, LayerId, Origin};
use engine::{Brief, Candidate, Engine, Flow, Kind, Picture, Progress, Size, Understanding};
use render::Image;
use rights::license::LicenseGrant;
use rights::{DeclaredSource, Finding, License, Plan};

use crate::act::{ChosenBy, Offered, Prompted, Referenced, What, WorkKind};
use crate::cases::account::account;
use crate::cases::character::Cast;
use crate::cases::pictures::{Looked, Reference, look_through};
use crate::digest::sha256_hex;
use crate::error::{Error, Refusal};
use crate::picture::layers_to_bytes;
use crate::studio::Studio;
use crate::time_text::rfc3339;
use crate::work::Work;
use crate::{brief, ids, likeness, perform, picture};

pub struct Creation<'a> {
    pub brief: Brief,
    pub engine: &'a str,
    /// The operator's own override for this creation; else the account's plan of this moment.
    pub plan: Option<Plan>,
    /// Account id.
    pub by: &'a str,
    /// File name, bytes and declared source of each reference.
    pub references: Vec<(String, Vec<u8>, DeclaredSource)>,
    /// Names or ids of characters that are to be in it; whoever the prompt calls by their name is in it too.
    pub characters: &'a [String],
    /// Pixels a canvas unit that the first candidate is to leave at: it is rendered while its layers are being kept.
    pub leaves_at: Option<f32>,
}

pub struct Created {
    pub work: Work,
    pub understanding: Understanding,
    /// Milliseconds that the engine took.
    pub engine_ms: f64,
    /// What was taken, still in memory: see [`crate::cases::export::export_drawn`].
    pub drawn: Option<Drawn>,
}

/// The layers of a candidate as they went into the store.
pub struct Drawn {
    /// Of the layers' bytes, as in [`Offered`].
    pub sha256: String,
    pub layers: Vec<Layer>,
    pub rendered: Option<Rendered>,
}

/// The pixels of a candidate, made ahead of its leaving.
pub struct Rendered {
    pub image: Image,
    /// Pixels a canvas unit.
    pub scale: f32,
    /// Milliseconds that it took.
    pub took_ms: f64,
}

pub fn create(
    studio: &Studio,
    creation: &Creation<'_>,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Created, Error> {
    brief::check(&creation.brief)?;
    let engine = find_engine(studio, creation.engine)?;
    let cast = Cast::of_prompt(studio, creation.characters, (&creation.brief, engine.as_ref()))?;
    let findings = studio.screen(&creation.brief.prompt)?;
    let characters = cast.designs();
    // Somebody of the creator's own is called by their name, whoever else is called so.
    let others: Vec<Finding> = findings.iter().filter(|one| !likeness::is_own(one, &characters)).cloned().collect();
    let prompt = likeness::without_names(engine.as_ref(), &creation.brief.prompt, &others);
    let brief = Brief { characters, prompt, ..creation.brief.clone() };
    if let Some(sentence) = engine.refuses(&brief.prompt) {
        return Err(Refusal::Words(sentence).into());
    }
    let looked = look_through(studio, &references(creation), creation.by)?;
    let plan = account(studio, creation.by)?.plan();
    let work = ids::new_id("img", studio.entropy.as_ref());
    perform::begin(studio, &work, creation.by, opening((creation, &cast, &findings, looked), engine.as_ref(), &work))?;
    let before = Instant::now();
    let candidates = engine.draw(&brief, progress)?;
    let engine_ms = before.elapsed().as_secs_f64() * 1000.0;
    let ahead = creation.leaves_at.map(|scale| (brief.size, scale));
    let (mut whats, drawn) = offers((studio, &work), engine.as_ref(), candidates, ahead)?;
    whats.push(What::Chose { candidate: "cand_1".into(), chosen_by: ChosenBy::Default, because: None });
    let license = license(studio, &Grant { work: &work, creator: creation.by, plan: creation.plan.unwrap_or(plan) });
    whats.push(What::Licensed { license, by_override: creation.plan.is_some() });
    let (work, _) = perform::perform(studio, &work, creation.by, whats)?;
    let understanding = likeness::told(engine.read(&brief), engine.as_ref(), &others);
    Ok(Created { work, understanding, engine_ms, drawn })
}

/// What would be drawn of a brief, and whose names are in its words; nothing is written down.
pub fn read(studio: &Studio, engine: &str, asked: &Brief) -> Result<(Understanding, Vec<Finding>), Error> {
    brief::check(asked)?;
    let engine = find_engine(studio, engine)?;
    let findings = studio.screen(&asked.prompt)?;
    let prompt = likeness::without_names(engine.as_ref(), &asked.prompt, &findings);
    let understanding = engine.read(&Brief { prompt, ..asked.clone() });
    Ok((likeness::told(understanding, engine.as_ref(), &findings), findings))
}

pub(crate) fn find_engine(studio: &Studio, name: &str) -> Result<std::sync::Arc<dyn Engine>, Refusal> {
    let missing = || Refusal::NoSuchEngine { name: name.into(), known: studio.engines.names().join(", ") };
    studio.engines.find(name).ok_or_else(missing)
}

fn references<'a>(creation: &'a Creation<'_>) -> Vec<Reference<'a>> {
    let reference =
        |(name, bytes, declared): &'a (String, Vec<u8>, DeclaredSource)| Reference { name, bytes, declared: *declared };
    creation.references.iter().map(reference).collect()
}

/// Written before the engine begins: creative input is recorded as it happens (clause C7).
fn opening(
    (creation, cast, findings, looked): (&Creation<'_>, &Cast, &[Finding], Vec<Looked>),
    engine: &dyn Engine,
    work: &str,
) -> Vec<What> {
    let Creation { brief, .. } = creation;
    let about = engine.about();
    let references = creation.references.iter().zip(&looked).map(|((name, bytes, declared), seen)| {
        let (sha256, says) = (sha256_hex(bytes), Some(seen.says.clone()).filter(|says| !says.is_empty()));
        let looked_for = seen.looked_for.clone();
        What::Referenced(Referenced { name: name.clone(), sha256, declared: *declared, says, looked_for })
    });
    let mut whats = vec![
        What::Created { work: work.into(), work_kind: WorkKind::Image },
        What::Prompted(Prompted {
            prompt: brief.prompt.clone(),
            negative: brief.negative.clone(),
            width_px: brief.size.width_px,
            height_px: brief.size.height_px,
            style: brief.style,
            seed: brief.seed,
            candidates: brief.candidates,
            page: None,
            name: None,
            characters: cast.used(),
            engine: about.name,
            engine_version: about.version,
            engine_terms: about.terms,
        }),
    ];
    whats.extend(references);
    let mut all = cast.findings(findings.to_vec());
    for seen in looked {
        all.extend(seen.findings);
    }
    Finding::number(&mut all);
    whats.push(What::Screened { findings: all });
    whats
}

/// Keeps the candidates; the acts, and the first one's layers, with its pixels where it is to leave at a size and scale.
pub(crate) fn offers(
    (studio, work): (&Studio, &str),
    engine: &dyn Engine,
    candidates: Vec<Candidate>,
    ahead: Option<(Size, f32)>,
) -> Result<(Vec<What>, Option<Drawn>), Error> {
    let origin = origin_of(engine.about().kind);
    let (mut whats, mut first) = (Vec::new(), None);
    for (place, Candidate { seed, picture }) in candidates.into_iter().enumerate() {
        let (width_px, height_px) = ahead.map_or((0, 0), |(size, _)| (size.width_px, size.height_px));
        let canvas = Canvas { width_px, height_px, layers: placed(picture, origin)? };
        let ahead = ahead.filter(|_| place == 0).map(|(_, scale)| scale);
        // Keeping waits for the disk, rendering does not.
        let (kept, rendered) = std::thread::scope(|scope| {
            let keeping = scope.spawn(|| kept((studio, work), &canvas.layers));
            let rendered = ahead.map(|scale| rendered_at(&canvas, scale));
            (keeping.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), rendered)
        });
        let (sha256, blob) = kept?;
        if place == 0 {
            first = Some(Drawn { sha256: sha256.clone(), layers: canvas.layers, rendered: rendered.transpose()? });
        }
        // Seeds in acts are whole numbers that any JSON library reads exactly.
        let seed = seed & brief::SEED_MAX;
        whats.push(What::Offered(Offered { candidate: format!("cand_{}", place + 1), seed, origin, blob, sha256 }));
    }
    Ok((whats, first))
}

/// The SHA-256 of the layers' bytes, and the blob that they are in.
pub(crate) fn kept((studio, work): (&Studio, &str), layers: &[Layer]) -> Result<(String, String), Error> {
    let bytes = layers_to_bytes(work, layers)?;
    Ok((sha256_hex(&bytes), studio.blobs.put(work, &bytes)?))
}

fn rendered_at(canvas: &Canvas, scale: f32) -> Result<Rendered, Error> {
    let before = Instant::now();
    let image = picture::rendered(canvas, scale)?;
    Ok(Rendered { image, scale, took_ms: before.elapsed().as_secs_f64() * 1000.0 })
}

pub(crate) const fn origin_of(kind: Kind) -> Origin {
    match kind {
        Kind::Algorithm => Origin::Algorithm,
        Kind::TrainedModel => Origin::Machine,
    }
}

/// Origins and ids are set here, whatever the engine wrote into its layers.
fn placed(picture: Picture, origin: Origin) -> Result<Vec<Layer>, Error> {
    let Picture::Layers(mut layers) = picture else {
        return Err(engine::EngineError::Failed("pixels from an engine cannot be placed yet".into()).into());
    };
    for (id, layer) in (1..).zip(&mut layers) {
        layer.origin = origin;
        layer.id = LayerId(id);
    }
    Ok(layers)
}

/// What a license is granted from.
pub(crate) struct Grant<'a> {
    pub work: &'a str,
    pub creator: &'a str,
    pub plan: Plan,
}

/// From the plan given and the edition in force.
pub(crate) fn license(studio: &Studio, grant: &Grant<'_>) -> License {
    License::grant(LicenseGrant {
        id: ids::new_id("lic", studio.entropy.as_ref()),
        work: grant.work.into(),
        plan: grant.plan,
        policy: &studio.policy,
        granted_at: rfc3339(studio.clock.now_ms()),
        licensor: studio.seal.studio().name.clone(),
        licensee: pseudonym(grant.creator, grant.work),
    })
}

/// Differs from work to work, so that two files do not tell that one person made both. The account id is 60 random bits
/// that never leave the studio.
fn pseudonym(account: &str, work: &str) -> String {
    let digest = sha256_hex(format!("anykoma/licensee/v1\n{account}\n{work}").as_bytes());
    format!("creator-{}", &digest[..12])
}
