//! Into the public gallery, and back to private (clause C11).

use crate::act::What;
use crate::error::Error;
use crate::perform::perform;
use crate::studio::Studio;
use crate::work::Work;

pub fn share(studio: &Studio, work: &str, by: &str) -> Result<Work, Error> {
    act(studio, work, by, What::Shared {})
}

pub fn unshare(studio: &Studio, work: &str, by: &str) -> Result<Work, Error> {
    act(studio, work, by, What::Unshared {})
}

fn act(studio: &Studio, work: &str, by: &str, what: What) -> Result<Work, Error> {
    let (work, _) = perform(studio, work, by, vec![what])?;
    studio.records.sequence()?;
    Ok(work)
}
