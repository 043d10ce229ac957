//! Create an image: the words are screened and written down, an engine draws, the first candidate is taken, the license
//! is granted.

use canvas::{Layer, LayerId, Origin};
use engine::{Brief, Candidate, Engine, Flow, Kind, Picture, Progress, Understanding};
use rights::license::LicenseGrant;
use rights::{DeclaredSource, License, Plan};
use sha2::{Digest, Sha256};

use crate::act::{ChosenBy, Offered, Prompted, Referenced, What, WorkKind};
use crate::error::{Error, Refusal};
use crate::studio::Studio;
use crate::time_text::rfc3339;
use crate::work::Work;
use crate::{brief, ids, perform};

pub struct Creation<'a> {
    pub brief: Brief,
    pub engine: &'a str,
    pub plan: Plan,
    /// Account id.
    pub by: &'a str,
    /// File name, bytes and declared source of each reference.
    pub references: Vec<(String, Vec<u8>, DeclaredSource)>,
}

pub struct Created {
    pub work: Work,
    pub understanding: Understanding,
}

pub fn create(
    studio: &Studio,
    creation: &Creation<'_>,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Created, Error> {
    brief::check(&creation.brief)?;
    let engine = find_engine(studio, creation.engine)?;
    let work = ids::new_id("img", studio.entropy.as_ref());
    perform::begin(studio, &work, creation.by, opening(studio, creation, engine.as_ref(), &work))?;
    let candidates = engine.draw(&creation.brief, progress)?;
    let mut whats = offers(studio, &work, engine.as_ref(), candidates)?;
    whats.push(What::Chose { candidate: "cand_1".into(), chosen_by: ChosenBy::Default, because: None });
    whats.push(What::Licensed { license: license(studio, creation, &work) });
    let (work, _) = perform::perform(studio, &work, creation.by, whats)?;
    Ok(Created { work, understanding: engine.read(&creation.brief) })
}

fn find_engine(studio: &Studio, name: &str) -> Result<std::sync::Arc<dyn Engine>, Refusal> {
    let missing = || Refusal::NoSuchEngine { name: name.into(), known: studio.engines.names().join(", ") };
    studio.engines.find(name).ok_or_else(missing)
}

/// Written before the engine begins: creative input is recorded as it happens (clause C7).
fn opening(studio: &Studio, creation: &Creation<'_>, engine: &dyn Engine, work: &str) -> Vec<What> {
    let Creation { brief, .. } = creation;
    let about = engine.about();
    let references = creation.references.iter().map(|(name, bytes, declared)| {
        let sha256 = hex(&Sha256::digest(bytes));
        What::Referenced(Referenced { name: name.clone(), sha256, declared: *declared })
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
            engine: about.name,
            engine_version: about.version,
            engine_terms: about.terms,
        }),
    ];
    whats.extend(references);
    whats.push(What::Screened { findings: studio.registry.screen(&brief.prompt) });
    whats
}

fn offers(studio: &Studio, work: &str, engine: &dyn Engine, candidates: Vec<Candidate>) -> Result<Vec<What>, Error> {
    let origin = origin_of(engine.about().kind);
    let mut whats = Vec::new();
    for (place, Candidate { seed, picture }) in candidates.into_iter().enumerate() {
        let bytes = layers_to_bytes(work, placed(picture, origin)?)?;
        let sha256 = hex(&Sha256::digest(&bytes));
        let blob = studio.blobs.put(work, &bytes)?;
        // Seeds in acts are whole numbers that any JSON library reads exactly.
        let seed = seed & brief::SEED_MAX;
        whats.push(What::Offered(Offered { candidate: format!("cand_{}", place + 1), seed, origin, blob, sha256 }));
    }
    Ok(whats)
}

const fn origin_of(kind: Kind) -> Origin {
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

fn layers_to_bytes(work: &str, layers: Vec<Layer>) -> Result<Vec<u8>, Error> {
    postcard::to_stdvec(&layers).map_err(|why| Error::Contradiction { work: work.into(), why: why.to_string() })
}

/// The layers of a candidate's blob.
pub fn layers_from_bytes(work: &str, bytes: &[u8]) -> Result<Vec<Layer>, Error> {
    postcard::from_bytes(bytes).map_err(|why| Error::Contradiction { work: work.into(), why: why.to_string() })
}

fn license(studio: &Studio, creation: &Creation<'_>, work: &str) -> License {
    License::grant(LicenseGrant {
        id: ids::new_id("lic", studio.entropy.as_ref()),
        work: work.into(),
        plan: creation.plan,
        policy: &studio.policy,
        granted_at: rfc3339(studio.clock.now_ms()),
        licensor: studio.seal.studio().name.clone(),
        licensee: pseudonym(creation.by, work),
    })
}

/// Differs from work to work, so that two files do not tell that one person made both.
fn pseudonym(account: &str, work: &str) -> String {
    let digest = Sha256::digest(format!("anykoma/licensee/v1\n{account}\n{work}"));
    format!("creator-{}", &hex(&digest)[..12])
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
