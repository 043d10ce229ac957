//! Make a candidate the image, as a person's own selection.

use crate::act::{ChosenBy, What};
use crate::error::Error;
use crate::perform::perform;
use crate::studio::Studio;
use crate::work::Work;

pub fn choose(
    studio: &Studio,
    work: &str,
    by: &str,
    (candidate, because): (&str, Option<&str>),
) -> Result<Work, Error> {
    let because = because.map(str::to_owned);
    let what = What::Chose { candidate: candidate.into(), chosen_by: ChosenBy::Creator, because };
    let (work, _) = perform(studio, work, by, vec![what])?;
    studio.records.sequence()?;
    Ok(work)
}
