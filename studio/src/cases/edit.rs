//! Change the canvas by hand, and take a change back (clause C8).

use canvas::{Canvas, Edit};

use crate::act::What;
use crate::error::{Error, Refusal};
use crate::perform::{self, perform};
use crate::picture::{self, FIRST_OWN_LAYER};
use crate::studio::Studio;
use crate::work::Work;

/// Applies edits in order; all of them are written down, or none where one does not fit.
pub fn edit(studio: &Studio, work: &str, by: &str, edits: Vec<Edit>) -> Result<Work, Error> {
    let before = perform::work(studio, work)?;
    let mut canvas = picture::canvas(studio, &before)?;
    for edit in &edits {
        check(&before, &mut canvas, edit)?;
    }
    let whats = edits.into_iter().map(|edit| What::Edited { edit }).collect();
    let (work, _) = perform(studio, work, by, whats)?;
    studio.records.sequence()?;
    Ok(work)
}

fn check(work: &Work, canvas: &mut Canvas, edit: &Edit) -> Result<(), Refusal> {
    if let Edit::AddLayer { layer, .. } = edit
        && layer.0 < FIRST_OWN_LAYER
    {
        return Err(Refusal::LayerNumber(layer.0));
    }
    let misfit = |why: canvas::Error| Refusal::Edit { work: work.id.clone(), why: why.to_string() };
    edit.apply(canvas).map(|_| ()).map_err(misfit)
}

/// Takes the newest edit back that is not taken back already. Both acts stay in the record.
pub fn undo(studio: &Studio, work: &str, by: &str) -> Result<Work, Error> {
    let before = perform::work(studio, work)?;
    let last = before.edits.last().ok_or_else(|| Refusal::NothingToUndo(work.into()))?;
    let (work, _) = perform(studio, work, by, vec![What::Undid { edit_seq: last.seq }])?;
    studio.records.sequence()?;
    Ok(work)
}
