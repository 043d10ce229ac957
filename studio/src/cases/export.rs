//! Take the image away: pixels, XMP, the act `exported`, its proof, the manifest, the self-check, and only then a file.

use canvas::Canvas;
use render::{Image, NoAssets};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::act::{Exported, Prompted, What};
use crate::cases::create::{hex, layers_from_bytes};
use crate::cases::rights::{answers, copyright};
use crate::error::Error;
use crate::perform::{perform, read};
use crate::seal::{ClaimedAction, Claims, Format, Unsealed};
use crate::studio::Studio;
use crate::time_text::rfc3339;
use crate::work::Work;

pub struct Export {
    pub file: Vec<u8>,
    pub sha256: String,
    pub width_px: u32,
    pub height_px: u32,
    /// Index of the log leaf that the file's proof leads to.
    pub log_index: u64,
}

pub fn export(studio: &Studio, work_id: &str, by: &str, format: Format) -> Result<Export, Error> {
    let acts: Vec<_> = read(studio, work_id)?.into_iter().map(|(act, _)| act).collect();
    let work = Work::fold(&acts)?;
    let image = picture(studio, &work)?;
    let xmp = xmp(studio, &work);
    let (width_px, height_px) = (image.width_px, image.height_px);
    let prepared = studio.seal.prepare(&Unsealed { width_px, height_px, rgba: &image.rgba, format, xmp })?;
    let license = license_id(&work)?;
    let content = prepared.content_sha256.clone();
    let exported = Exported { content: content.clone(), work: work.id.clone(), license, format, width_px, height_px };
    let (work, seq) = perform(studio, work_id, by, vec![What::Exported(exported)])?;
    studio.records.sequence()?;
    let proof = studio.records.prove(work_id, seq)?;
    let log_index = proof.log_index;
    let file = studio.seal.seal(&prepared, &claims(studio, &work, proof.to_tlog_proof()?.to_text()))?;
    let sha256 = hex(&Sha256::digest(&file));
    perform(studio, work_id, by, vec![What::Sealed { content, sha256: sha256.clone() }])?;
    studio.records.sequence()?;
    Ok(Export { file, sha256, width_px, height_px, log_index })
}

fn license_id(work: &Work) -> Result<String, Error> {
    let why = || Error::Contradiction { work: work.id.clone(), why: "it has no license".into() };
    work.license.as_ref().map(|license| license.id.clone()).ok_or_else(why)
}

/// The image as its record stands now.
pub fn picture(studio: &Studio, work: &Work) -> Result<Image, Error> {
    Ok(render::render(&canvas_of(studio, work)?, &NoAssets, 1.0)?)
}

fn canvas_of(studio: &Studio, work: &Work) -> Result<Canvas, Error> {
    let chosen = work.chosen()?;
    let bytes = studio.blobs.get(&work.id, &chosen.blob)?;
    if hex(&Sha256::digest(&bytes)) != chosen.sha256 {
        let why = format!("{} is not what was offered", chosen.candidate);
        return Err(Error::Contradiction { work: work.id.clone(), why });
    }
    let Prompted { width_px, height_px, .. } = prompted(work)?;
    Ok(Canvas { width_px: *width_px, height_px: *height_px, layers: layers_from_bytes(&work.id, &bytes)? })
}

fn prompted(work: &Work) -> Result<&Prompted, Error> {
    let why = || Error::Contradiction { work: work.id.clone(), why: "nothing was asked of an engine".into() };
    work.prompts.last().ok_or_else(why)
}

fn source_type(work: &Work) -> &'static str {
    match work.chosen().map(|chosen| chosen.origin) {
        Ok(canvas::Origin::Machine) => "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        _ => "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia",
    }
}

/// The words of the prompt and the creator's name stay out.
fn xmp(studio: &Studio, work: &Work) -> Vec<(String, String)> {
    let mut xmp = vec![("Iptc4xmpExt:DigitalSourceType".to_owned(), source_type(work).to_owned())];
    if let Some(prompted) = work.prompts.last() {
        xmp.push(("Iptc4xmpExt:AISystemUsed".into(), prompted.engine_terms.name.clone()));
        xmp.push(("Iptc4xmpExt:AISystemVersionUsed".into(), prompted.engine_version.clone()));
    }
    if let Some(license) = &work.license {
        let usage = answers(studio, work).iter().map(|(name, decision)| rights::forms::sentences(decision, name));
        xmp.push(("xmpRights:UsageTerms".into(), usage.collect::<Vec<_>>().join(" ")));
        xmp.push(("plus:LicenseID".into(), license.id.clone()));
    }
    let mining = "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING";
    xmp.push(("plus:DataMining".into(), mining.into()));
    xmp
}

fn claims(studio: &Studio, work: &Work, proof: String) -> Claims {
    let agent = work.prompts.last().map(|one| (one.engine.clone(), one.engine_version.clone()));
    let created = ClaimedAction {
        action: "c2pa.created".into(),
        when: rfc3339(work.created_at_ms),
        source_type: Some(source_type(work).into()),
        agent,
    };
    Claims { title: work.id.clone(), actions: vec![created], statement: statement(studio, work), proof }
}

/// What the signed assertion says of rights: no words of the prompt, no name of the creator.
fn statement(studio: &Studio, work: &Work) -> Value {
    let findings = work.findings.iter().map(|one| {
        json!({"kind": one.kind, "name": one.name, "owner": one.owner, "level": one.level})
    });
    let copyright = copyright(work);
    json!({
        "v": 1,
        "work": work.id,
        "license": work.license,
        "findings": findings.collect::<Vec<_>>(),
        "copyright": {"kind": copyright, "text": rights::copyright::text(copyright)},
        "uses": answers(studio, work),
    })
}
