//! A creator's account as its record stands now: which plan was held when.

use rights::Plan;

use crate::act::{Act, What, WorkKind};
use crate::error::Error;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    pub id: String,
    /// Milliseconds since 1970 and the plan from then on, oldest first.
    changes: Vec<(u64, Plan)>,
}

impl Account {
    /// Folds an account's record.
    pub fn fold(acts: &[Act]) -> Result<Self, Error> {
        let mut account = Self::default();
        for act in acts {
            match &act.what {
                What::Created { work, work_kind: WorkKind::Account } => account.id.clone_from(work),
                What::PlanChanged { plan } => account.changes.push((act.at, *plan)),
                _ => {}
            }
        }
        if account.id.is_empty() {
            let why = "it does not begin with its creation".into();
            return Err(Error::Contradiction { work: "the account".into(), why });
        }
        Ok(account)
    }

    /// The present plan; Free where nobody ever said another.
    pub fn plan(&self) -> Plan {
        self.changes.last().map_or(Plan::Free, |(_, plan)| *plan)
    }

    /// The plans taken up after a moment, oldest first: what the policy's rule on upgrades reads.
    pub fn plans_after(&self, ms: u64) -> Vec<Plan> {
        self.changes.iter().filter(|(at, _)| *at > ms).map(|(_, plan)| *plan).collect()
    }
}
