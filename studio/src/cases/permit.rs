//! The creator's permission to use a work in marketing, taking it back (clause C12), and third parties' grants (C17).

use rights::Permission;

use crate::act::What;
use crate::error::{Error, Refusal};
use crate::perform::perform;
use crate::studio::Studio;
use crate::work::{Attached, Work};

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

/// Writes down that grants hold no more: those attached to a finding, or of them only one giver's.
pub fn withdraw_permission(studio: &Studio, work: &str, by: &str, withdrawal: &Withdrawal<'_>) -> Result<Work, Error> {
    let Withdrawal { finding, from, because } = withdrawal;
    let known = crate::perform::work(studio, work)?;
    known.finding(finding)?;
    let meant = |one: &&Attached| {
        let by_them = from.is_none_or(|from| one.permission.granted_by == from);
        !one.withdrawn && one.permission.finding == *finding && by_them
    };
    let because = because.map(str::to_owned);
    let withdrew = |one: &Attached| What::Withdrew { attached_seq: one.seq, because: because.clone() };
    let whats: Vec<What> = known.permissions.iter().filter(meant).map(withdrew).collect();
    if whats.is_empty() {
        return Err(Refusal::NoSuchPermission { work: work.into(), what: (*finding).into() }.into());
    }
    let (work, _) = perform(studio, work, by, whats)?;
    studio.records.sequence()?;
    Ok(work)
}

pub struct Withdrawal<'a> {
    /// `fnd_1`.
    pub finding: &'a str,
    /// The giver; all of them where nobody is named.
    pub from: Option<&'a str>,
    pub because: Option<&'a str>,
}

fn act(studio: &Studio, work: &str, by: &str, what: What) -> Result<Work, Error> {
    let (work, _) = perform(studio, work, by, vec![what])?;
    studio.records.sequence()?;
    Ok(work)
}
