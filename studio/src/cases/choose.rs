//! Make a candidate the image, as a person's own selection.

use crate::act::{ChosenBy, What};
use crate::error::Error;
use crate::perform::{self, perform};
use crate::picture;
use crate::studio::Studio;
use crate::work::Work;

/// A person's selection, and why where they say so (clause C9).
pub struct Selection<'a> {
    pub candidate: &'a str,
    pub because: Option<&'a str>,
}

/// Refused where the edits made so far do not fit the other candidate.
pub fn choose(studio: &Studio, work: &str, by: &str, selection: &Selection<'_>) -> Result<Work, Error> {
    let before = perform::work(studio, work)?;
    picture::canvas_over(studio, &before, before.candidate(selection.candidate)?)?;
    let because = selection.because.map(str::to_owned);
    let what = What::Chose { candidate: selection.candidate.into(), chosen_by: ChosenBy::Creator, because };
    let (work, _) = perform(studio, work, by, vec![what])?;
    studio.records.sequence()?;
    Ok(work)
}
