//! The policy in force for programs: which plan allows which use.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use rights::{Plan, Use};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;

#[derive(Serialize, ToSchema)]
pub struct PolicyAnswer {
    /// Date of the edition.
    edition: String,
    /// Of the edition's bytes, lower-case hex: what licenses name it by.
    sha256: String,
    /// Plan and scope: `personal` or `commercial`.
    plans: BTreeMap<&'static str, &'static str>,
    uses: BTreeMap<&'static str, PolicyUse>,
    upgrade_extends_earlier_works: bool,
    downgrade_takes_back: bool,
}

#[derive(Serialize, ToSchema)]
pub struct PolicyUse {
    scope: &'static str,
    /// Those that allow it.
    plans: Vec<&'static str>,
}

/// The terms in force
#[utoipa::path(get, path = "/api/v1/policy", operation_id = "policy", tag = "studio",
    responses((status = 200, description = "The edition in force", body = PolicyAnswer)))]
pub async fn show(State(app): State<App>) -> Json<PolicyAnswer> {
    let policy = &app.studio.policy;
    let answer = |one: Use| {
        let plans = policy.plans_that_grant(one).into_iter().map(Plan::name).collect();
        PolicyUse { scope: policy.scope_of_use(one).name(), plans }
    };
    Json(PolicyAnswer {
        edition: policy.edition().into(),
        sha256: policy.sha256(),
        plans: Plan::ALL.into_iter().map(|plan| (plan.name(), policy.scope(plan).name())).collect(),
        uses: Use::ALL.into_iter().map(|one| (one.name(), answer(one))).collect(),
        upgrade_extends_earlier_works: policy.upgrade_extends_earlier_works(),
        downgrade_takes_back: policy.downgrade_takes_back(),
    })
}
