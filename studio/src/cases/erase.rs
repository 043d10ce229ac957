//! Erase a work for good: its words, pictures and acts. What stays are commitments, which say nothing without them, so the
//! log goes on to hold for everything else; and the creator's own record says that a work of this id was erased.

use crate::act::What;
use crate::cases::account::PREFIX;
use crate::error::{Error, Refusal};
use crate::perform::{perform_on_account, read};
use crate::studio::Studio;

/// To erase a work again is no error and finishes what was interrupted. Files that left before hold as they did: their
/// license and their proof are inside them.
pub fn erase(studio: &Studio, work: &str, by: &str) -> Result<(), Error> {
    if work.starts_with(PREFIX) {
        return Err(Refusal::NotAWork(work.into()).into());
    }
    // Before the act: what is not there is not erased.
    let known = studio.records.read(work).map(drop);
    if !matches!(known, Ok(()) | Err(crate::StoreError::Erased(_) | crate::StoreError::Damaged(_))) {
        known?;
    }
    let what = What::Erased { work: work.into() };
    if !read(studio, by)?.iter().any(|entry| entry.act.what == what) {
        perform_on_account(studio, by, what)?;
    }
    studio.records.erase(work)?;
    studio.records.sequence()?;
    Ok(())
}
