//! The creator's permission to use a work in marketing, and taking it back (clause C12).

use crate::act::What;
use crate::error::Error;
use crate::perform::perform;
use crate::studio::Studio;
use crate::work::Work;

/// `allowed` false takes a permission back.
pub fn permit_marketing(studio: &Studio, work: &str, by: &str, allowed: bool) -> Result<Work, Error> {
    let (work, _) = perform(studio, work, by, vec![What::Permitted { marketing: allowed }])?;
    studio.records.sequence()?;
    Ok(work)
}
