//! The works of this studio, newest first.

use crate::cases::account::PREFIX;
use crate::error::Error;
use crate::perform;
use crate::studio::Studio;
use crate::work::Work;

/// Ids alone: cheap.
pub fn ids(studio: &Studio) -> Result<Vec<String>, Error> {
    let entries = studio.records.works()?;
    Ok(entries.into_iter().map(|entry| entry.work).filter(|work| !work.starts_with(PREFIX)).collect())
}

/// A stretch of the list, folded.
pub fn works(studio: &Studio, skip: usize, take: usize) -> Result<Vec<Work>, Error> {
    ids(studio)?.iter().skip(skip).take(take).map(|id| perform::work(studio, id)).collect()
}
