//! Take the image away: pixels, XMP, the act `exported`, its proof, the manifest, the self-check, and only then a file.

use std::time::Instant;

use crate::act::{Act, Exported, What, WorkKind};
use crate::cases::account::account;
use crate::cases::create::{Created, Drawn, Grant, license};
use crate::digest::sha256_hex;
use crate::error::Error;
use crate::perform::{perform, read};
use crate::picture;
use crate::seal::{Format, Prepared, Unsealed};
use crate::statement::{self, Leaving};
use crate::studio::Studio;
use crate::work::Work;

pub struct Export {
    pub file: Vec<u8>,
    pub sha256: String,
    pub width_px: u32,
    pub height_px: u32,
    /// Index of the log leaf that the file's proof leads to.
    pub log_index: u64,
    pub work: Work,
    /// Milliseconds; of a picture that was rendered ahead, those it took then.
    pub render_ms: f64,
    pub encode_ms: f64,
    pub seal_ms: f64,
}

/// At one pixel a canvas unit.
pub fn export(studio: &Studio, work_id: &str, by: &str, format: Format) -> Result<Export, Error> {
    export_at(studio, work_id, by, (format, 1.0))
}

/// At `scale` pixels a canvas unit. Nothing leaves before the act `exported` is in the log.
pub fn export_at(studio: &Studio, work_id: &str, by: &str, how: (Format, f32)) -> Result<Export, Error> {
    leave(studio, (work_id, None), by, how)
}

/// As [`export_at`], of what was made just now: its layers need not be read back, nor rendered again, unless somebody has chosen or
/// edited since.
pub fn export_drawn(studio: &Studio, created: &mut Created, by: &str, how: (Format, f32)) -> Result<Export, Error> {
    let drawn = created.drawn.take();
    leave(studio, (&created.work.id, drawn), by, how)
}

fn leave(
    studio: &Studio,
    (work_id, drawn): (&str, Option<Drawn>),
    by: &str,
    (format, scale): (Format, f32),
) -> Result<Export, Error> {
    let acts: Vec<Act> = read(studio, work_id)?.into_iter().map(|entry| entry.act).collect();
    let work = Work::fold(&acts)?;
    let work = extended(studio, work, by)?;
    let before = Instant::now();
    let (canvas, ahead) = match drawn.and_then(|drawn| picture::canvas_of(&work, drawn)) {
        Some(drawn) => drawn,
        None => (picture::canvas(studio, &work)?, None),
    };
    let (image, render_ms) = match ahead.filter(|ahead| ahead.scale == scale) {
        Some(ahead) => (ahead.image, ahead.took_ms),
        None => (picture::rendered(&canvas, scale)?, milliseconds(before)),
    };
    let leaving = Leaving::of(studio, &work, &acts, &canvas)?;
    let before = Instant::now();
    let (width_px, height_px) = (image.width_px, image.height_px);
    let xmp = statement::xmp(&leaving);
    let dots_per_inch = (work.kind == WorkKind::Page).then(|| (scale * engine::UNITS_PER_INCH as f32).round() as u32);
    let unsealed = Unsealed { width_px, height_px, rgba: &image.rgba, format, xmp, dots_per_inch };
    let prepared = studio.seal.prepare(&unsealed)?;
    let encode_ms = milliseconds(before);
    let (log_index, proof) = prove(studio, &work, by, (&prepared, (width_px, height_px)))?;
    let before = Instant::now();
    let file = studio.seal.seal(&prepared, &statement::claims(&leaving, proof))?;
    let seal_ms = milliseconds(before);
    let sha256 = sha256_hex(&file);
    let sealed = What::Sealed { content: prepared.content_sha256, sha256: sha256.clone() };
    let (work, _) = perform(studio, work_id, by, vec![sealed])?;
    studio.records.sequence()?;
    Ok(Export { file, sha256, width_px, height_px, log_index, work, render_ms, encode_ms, seal_ms })
}

/// A fresh export after an upgrade carries a new license beside the old one, where the policy says that an upgrade
/// extends earlier works.
fn extended(studio: &Studio, work: Work, by: &str) -> Result<Work, Error> {
    let Some(granted) = work.licenses.last() else {
        return Ok(work);
    };
    let later = account(studio, &work.creator)?.plans_after(granted.at_ms);
    let wider = later.into_iter().find(|plan| studio.policy.scope(*plan) > granted.license.scope);
    match wider {
        Some(plan) if studio.policy.upgrade_extends_earlier_works() => {
            let license = license(studio, &Grant { work: &work.id, creator: &work.creator, plan });
            let what = What::Licensed { license, by_override: false };
            Ok(perform(studio, &work.id, by, vec![what])?.0)
        }
        _ => Ok(work),
    }
}

/// Writes the act `exported` down and proves it: the log leaf's index and the `.tlog-proof`.
fn prove(
    studio: &Studio,
    work: &Work,
    by: &str,
    (prepared, (width_px, height_px)): (&Prepared, (u32, u32)),
) -> Result<(u64, String), Error> {
    let why = || Error::Contradiction { work: work.id.clone(), why: "it has no license".into() };
    let exported = Exported {
        content: prepared.content_sha256.clone(),
        work: work.id.clone(),
        license: work.license().ok_or_else(why)?.id.clone(),
        format: prepared.format,
        width_px,
        height_px,
    };
    let (_, seq) = perform(studio, &work.id, by, vec![What::Exported(exported)])?;
    studio.records.sequence()?;
    let proof = studio.records.prove(&work.id, seq)?;
    Ok((proof.log_index, proof.to_tlog_proof()?.to_text()))
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}
