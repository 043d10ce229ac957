//! The creator's permission to use a work in marketing, taking it back (clause C12), and third parties' grants (C17).

use rights::Permission;

use crate::act::What;
use crate::error::Error;
use crate::perform::perform;
use crate::studio::Studio;
use crate::work::Work;

pub fn permit_marketing(studio: &Studio, work: &str, by: &str) -> Result<Work, Error> {
    act(studio, work, by, What::Permitted { marketing: true })
}

pub fn revoke_marketing(studio: &Studio, work: &str, by: &str) -> Result<Work, Error> {
    act(studio, work, by, What::Permitted { marketing: false })
}

/// Attaches a third party's grant to a finding: the creator's word, with the paper's name or hash beside it.
pub fn attach_permission(studio: &Studio, work: &str, by: &str, permission: Permission) -> Result<Work, Error> {
    act(studio, work, by, What::Attached { permission })
}

fn act(studio: &Studio, work: &str, by: &str, what: What) -> Result<Work, Error> {
    let (work, _) = perform(studio, work, by, vec![what])?;
    studio.records.sequence()?;
    Ok(work)
}
