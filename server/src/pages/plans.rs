//! The plans, read from the policy in force.

use askama::Template;
use axum::extract::State;
use axum::response::Html;
use rights::{Plan, Scope, Use};
use studio::cases::account::account;

use crate::app::App;
use crate::failure::Failure;
use crate::pages::html;
use crate::pages::uses::title;

#[derive(Template)]
#[template(path = "plans.html")]
struct PlansPage {
    edition: String,
    sha256: String,
    plans: Vec<PlanView>,
    groups: Vec<(&'static str, Vec<UseView>)>,
}

struct PlanView {
    title: &'static str,
    scope: &'static str,
    /// The plan of this machine's creator.
    held: bool,
}

struct UseView {
    /// What a link to its row names.
    name: &'static str,
    title: String,
    granted: Vec<bool>,
}

pub async fn show(State(app): State<App>) -> Result<Html<String>, Failure> {
    app.run(|shared| {
        let policy = &shared.studio.policy;
        let held = account(&shared.studio, &shared.account)?.plan();
        let plan = |plan: Plan| PlanView { title: plan.title(), scope: policy.scope(plan).name(), held: plan == held };
        let rows = |scope: Scope| {
            let uses = Use::ALL.into_iter().filter(|one| policy.scope_of_use(*one) == scope);
            let granted = |one: Use| Plan::ALL.iter().map(|plan| policy.grants(*plan, one)).collect();
            uses.map(|one| UseView { name: one.name(), title: title(one), granted: granted(one) }).collect()
        };
        html(&PlansPage {
            edition: policy.edition().to_owned(),
            sha256: policy.sha256(),
            plans: Plan::ALL.map(plan).into(),
            groups: vec![("Personal uses", rows(Scope::Personal)), ("Commercial uses", rows(Scope::Commercial))],
        })
    })
    .await
}
