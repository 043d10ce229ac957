//! The creator's account: its record of plans and consents.

use rights::Plan;

use crate::account::Account;
use crate::act::{What, WorkKind};
use crate::error::Error;
use crate::perform::{begin, perform_on_account, read};
use crate::studio::Studio;
use crate::{StoreError, ids};

pub const PREFIX: &str = "acc_";

/// The one creator of a machine used alone; the account begins with the first call.
pub fn home_account(studio: &Studio) -> Result<String, Error> {
    let works = studio.records.works()?;
    // The oldest, should two first calls ever have raced.
    if let Some(entry) = works.into_iter().rev().find(|entry| entry.work.starts_with(PREFIX)) {
        return Ok(entry.work);
    }
    let id = ids::new_id("acc", studio.entropy.as_ref());
    begin(studio, &id, &id, vec![What::Created { work: id.clone(), work_kind: WorkKind::Account }])?;
    Ok(id)
}

pub fn account(studio: &Studio, id: &str) -> Result<Account, Error> {
    match read(studio, id) {
        Ok(entries) => Account::fold(&entries.into_iter().map(|entry| entry.act).collect::<Vec<_>>()),
        Err(Error::Store(StoreError::NoSuchWork(_))) => Ok(Account::default()),
        Err(error) => Err(error),
    }
}

/// From now on; what was granted before stays granted (clause C1 and the policy's two rules).
pub fn change_plan(studio: &Studio, id: &str, plan: Plan) -> Result<Account, Error> {
    if account(studio, id)?.plan() != plan {
        perform_on_account(studio, id, What::PlanChanged { plan })?;
        studio.records.sequence()?;
    }
    account(studio, id)
}
