//! Change the canvas by hand, and take a change back (clause C8).

use canvas::{Canvas, Edit, Lettering};
use render::fonts::{self, FONTS, Font};
use render::lettering::missing_letters;

use crate::act::What;
use crate::error::{Error, Refusal};
use crate::perform::{self, perform};
use crate::picture::{self, FIRST_OWN_LAYER, Offers};
use crate::studio::Studio;
use crate::work::Work;

/// Applies edits in order; all of them are written down, or none where one does not fit.
pub fn edit(studio: &Studio, work: &str, by: &str, mut edits: Vec<Edit>) -> Result<Work, Error> {
    let before = perform::work(studio, work)?;
    let mut canvas = picture::canvas(studio, &before)?;
    let offers = Offers::of(studio, &before, edits.iter())?;
    for edit in &mut edits {
        check(&before, &mut canvas, edit, &offers)?;
    }
    let whats = edits.into_iter().map(|edit| What::Edited { edit }).collect();
    let (work, _) = perform(studio, work, by, whats)?;
    studio.records.sequence()?;
    Ok(work)
}

fn check(work: &Work, canvas: &mut Canvas, edit: &mut Edit, offers: &Offers) -> Result<(), Refusal> {
    if let Some(layer) = edit.new_layer().filter(|layer| layer.0 < FIRST_OWN_LAYER) {
        return Err(Refusal::LayerNumber(layer.0));
    }
    if let Edit::AddText { text, .. } | Edit::ChangeText { text, .. } = edit {
        set_font(text)?;
    }
    edit.settle(canvas);
    let misfit = |why: canvas::Error| Refusal::Edit { work: work.id.clone(), why: why.to_string() };
    edit.apply(canvas, offers).map(|_| ()).map_err(misfit)
}

/// Puts a font's hash in place of its name, or of nothing, and looks whether it has the letters.
fn set_font(text: &mut Lettering) -> Result<(), Refusal> {
    let missing = |font: &Font| missing_letters(text, font.bytes).unwrap_or_default();
    let font = match text.font.as_str() {
        "" => FONTS.iter().find(|font| missing(font).is_empty()).or(FONTS.last()),
        named => fonts::by_sha256(named).or_else(|| fonts::by_name(named)),
    };
    let known = || FONTS.map(|font| font.name).join(", ");
    let font = font.ok_or_else(|| Refusal::NoSuchFont { name: text.font.clone(), known: known() })?;
    let letters: String = missing(font).into_iter().collect();
    text.font = font.sha256.to_owned();
    match letters.is_empty() {
        true => Ok(()),
        false => Err(Refusal::LettersMissing { font: font.name.into(), letters }),
    }
}

/// Takes the newest edit back that is not taken back already. Both acts stay in the record.
pub fn undo(studio: &Studio, work: &str, by: &str) -> Result<Work, Error> {
    let before = perform::work(studio, work)?;
    let last = before.edits.last().ok_or_else(|| Refusal::NothingToUndo(work.into()))?;
    let (work, _) = perform(studio, work, by, vec![What::Undid { edit_seq: last.seq }])?;
    studio.records.sequence()?;
    Ok(work)
}
