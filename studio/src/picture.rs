//! The picture of a work: the chosen candidate's layers and every edit since, folded into a canvas and rendered.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use canvas::{Candidates, Canvas, Content, Edit, Layer, Origin};
use render::{Bands, Image, NoAssets};
use rights::copyright::{Acts, CopyrightKind, judge};

use crate::act::{Offered, Prompted};
use crate::cases::create::{Drawn, Rendered};
use crate::digest::sha256_hex;
use crate::error::{Error, Refusal};
use crate::side_by_side::side_by_side;
use crate::studio::Studio;
use crate::work::Work;

/// Candidates hold the layers below this number, people's own layers start here.
pub const FIRST_OWN_LAYER: u32 = 1000;

/// The canvas as the record stands now.
pub fn canvas(studio: &Studio, work: &Work) -> Result<Canvas, Error> {
    canvas_over(studio, work, work.chosen()?)
}

/// The canvas of layers that are still in memory, and their pixels where they were made; nothing where the work is no longer these
/// layers alone.
pub(crate) fn canvas_of(work: &Work, drawn: Drawn) -> Option<(Canvas, Option<Rendered>)> {
    let is_all = work.edits.is_empty() && work.chosen().is_ok_and(|chosen| chosen.sha256 == drawn.sha256);
    let prompted = prompted(work).ok().filter(|_| is_all)?;
    let canvas = Canvas { width_px: prompted.width_px, height_px: prompted.height_px, layers: drawn.layers };
    Some((canvas, drawn.rendered))
}

/// The canvas as it would be with another candidate under the same edits.
pub(crate) fn canvas_over(studio: &Studio, work: &Work, candidate: &Offered) -> Result<Canvas, Error> {
    let mut canvas = candidate_canvas(studio, work, candidate)?;
    let offers = Offers::of(studio, work, work.edits.iter().map(|made| &made.edit))?;
    for made in &work.edits {
        let misfit = |why: canvas::Error| Refusal::ChoiceDoesNotFit {
            work: work.id.clone(),
            candidate: candidate.candidate.clone(),
            why: why.to_string(),
        };
        made.edit.apply(&mut canvas, &offers).map_err(misfit)?;
    }
    Ok(canvas)
}

/// The candidates that edits bring in, each with the origin that its offer gave it.
pub(crate) struct Offers(HashMap<String, (Origin, Vec<Layer>)>);

impl Offers {
    pub fn of<'a>(studio: &Studio, work: &Work, edits: impl Iterator<Item = &'a Edit>) -> Result<Self, Error> {
        let mut offers = HashMap::new();
        for edit in edits {
            if let Edit::AddCandidate { candidate, .. } = edit
                && !offers.contains_key(candidate)
            {
                let offered = work.candidate(candidate)?;
                let layers = candidate_canvas(studio, work, offered)?.layers;
                offers.insert(candidate.clone(), (offered.origin, layers));
            }
        }
        Ok(Self(offers))
    }
}

impl Candidates for Offers {
    fn find(&self, candidate: &str) -> Option<(Origin, Vec<Layer>)> {
        self.0.get(candidate).cloned()
    }
}

/// A candidate alone, as its engine offered it.
pub fn candidate_canvas(studio: &Studio, work: &Work, candidate: &Offered) -> Result<Canvas, Error> {
    let bytes = studio.blobs.get(&work.id, &candidate.blob)?;
    if sha256_hex(&bytes) != candidate.sha256 {
        let why = format!("{} is not what was offered", candidate.candidate);
        return Err(Error::Contradiction { work: work.id.clone(), why });
    }
    let Prompted { width_px, height_px, .. } = prompted(work)?;
    Ok(Canvas { width_px: *width_px, height_px: *height_px, layers: layers_from_bytes(&work.id, &bytes)? })
}

/// The image as its record stands now, at `scale` pixels a canvas unit.
pub fn image(studio: &Studio, work: &Work, scale: f32) -> Result<Image, Error> {
    rendered(&canvas(studio, work)?, scale)
}

/// Laying many translucent shapes over opaque ground loses a few of 255 steps of alpha to rounding. What is left above
/// this was meant to be opaque.
const MEANT_OPAQUE: u8 = 240;

/// A canvas as pixels, without the holes of rounding.
pub fn rendered(canvas: &Canvas, scale: f32) -> Result<Image, Error> {
    let bands = Bands::new(canvas, &NoAssets, scale)?;
    let mut image = bands.blank();
    // Each band is copied as soon as it is made: a page for print takes 200 MB, and must not take them twice.
    let parts: Vec<Mutex<&mut [u8]>> = bands.parts(&mut image).map(Mutex::new).collect();
    side_by_side(bands.count(), |band| {
        let mut rgba = bands.render(band)?;
        for pixel in rgba.chunks_exact_mut(4) {
            if pixel[3] >= MEANT_OPAQUE {
                pixel[3] = 255;
            }
        }
        parts[band].lock().unwrap_or_else(PoisonError::into_inner).copy_from_slice(&rgba);
        Ok::<_, render::Error>(())
    })?;
    drop(parts);
    Ok(image)
}

/// The share of each origin in the whole picture, by the glossary's word, rounded to 1/10,000; they sum to one.
pub fn origin_shares(canvas: &Canvas) -> Result<BTreeMap<String, f64>, Error> {
    let bands = Bands::new(canvas, &NoAssets, 1.0)?;
    let totals = render::shares(side_by_side(bands.count(), |band| bands.origins(band))?);
    let share = |origin: Origin| (totals[origin.index()] * 10_000.0).round() / 10_000.0;
    Ok(Origin::ALL.into_iter().map(|origin| (origin.name().to_owned(), share(origin))).collect())
}

/// As [`origin_shares`], from a small rendering: for showing, exact to about a percent.
pub fn origin_shares_cheap(canvas: &Canvas) -> BTreeMap<String, f64> {
    let longest = canvas.width_px.max(canvas.height_px).max(1);
    let scale = (96.0 / longest as f32).min(1.0);
    let totals = render::origins(canvas, &NoAssets, scale).map(|map| map.totals()).unwrap_or_default();
    Origin::ALL.into_iter().map(|origin| (origin.name().to_owned(), totals[origin.index()])).collect()
}

/// Which kind of copyright the acts that are left in the picture make of it (clause C5).
pub fn copyright(canvas: &Canvas) -> CopyrightKind {
    let has = |origins: &[Origin]| canvas.layers.iter().any(|layer| origins.contains(&layer.origin) && shows(layer));
    judge(Acts {
        hand: has(&[Origin::Hand]),
        lettering: has(&[Origin::Lettering]),
        arrangement: has(&[Origin::Layout]),
        machine: has(&[Origin::Machine, Origin::Algorithm]),
        masked_repaint: false,
    })
}

/// An empty layer and an invisible one contribute nothing, and taking away is not drawing.
fn shows(layer: &Layer) -> bool {
    let draws = |strokes: &[canvas::Stroke]| strokes.iter().any(|stroke| !stroke.erases);
    layer.opacity.0 > 0 && !matches!(&layer.content, Content::Strokes(strokes) if !draws(strokes))
}

/// A number for a layer that no candidate and no earlier edit of the work has used, taken back or not.
pub fn next_layer(work: &Work) -> u32 {
    let used = work.edits.iter().filter_map(|made| made.edit.new_layer());
    used.map(|layer| layer.0).max().map_or(FIRST_OWN_LAYER, |last| last + 1)
}

/// The form of a candidate's layers in their blob: this byte, then postcard. Another form gets another byte.
const FORM: u8 = 1;

pub(crate) fn layers_to_bytes(work: &str, layers: &[Layer]) -> Result<Vec<u8>, Error> {
    postcard::to_extend(layers, vec![FORM])
        .map_err(|why| Error::Contradiction { work: work.into(), why: why.to_string() })
}

fn layers_from_bytes(work: &str, bytes: &[u8]) -> Result<Vec<Layer>, Error> {
    let contradiction = |why: String| Error::Contradiction { work: work.into(), why };
    match bytes.split_first() {
        Some((&FORM, layers)) => postcard::from_bytes(layers).map_err(|why| contradiction(why.to_string())),
        _ => Err(contradiction("its layers are in a form that this version does not read".into())),
    }
}

fn prompted(work: &Work) -> Result<&Prompted, Error> {
    let why = || Error::Contradiction { work: work.id.clone(), why: "nothing was asked of an engine".into() };
    work.prompts.last().ok_or_else(why)
}
