//! A drawing under way: how far it is, and a way to end it. Loads itself again where there are no scripts.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::app::App;
use crate::failure::Failure;
use crate::jobs::State as Stand;
use crate::pages::script::booklet_address;
use crate::pages::{check_token, html};

#[derive(Template)]
#[template(path = "job.html")]
struct JobPage {
    token: String,
    id: String,
    prompt: String,
    draws_pages: bool,
    state: Stand,
}

pub async fn show(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Failure> {
    let job = app.jobs.find(&id)?;
    match job.state() {
        Stand::Done { works, .. } if job.draws_pages => Ok(Redirect::to(&booklet_address(&works)).into_response()),
        Stand::Done { work, .. } => Ok(Redirect::to(&format!("/works/{work}")).into_response()),
        state => {
            let page = JobPage {
                token: app.token.clone(),
                id,
                prompt: job.prompt.clone(),
                draws_pages: job.draws_pages,
                state,
            };
            Ok(html(&page)?.into_response())
        }
    }
}

#[derive(Deserialize)]
pub struct Ending {
    token: String,
}

pub async fn cancel(
    State(app): State<App>,
    Path(id): Path<String>,
    Form(form): Form<Ending>,
) -> Result<Redirect, Failure> {
    check_token(&app, &form.token)?;
    app.jobs.find(&id)?.cancel();
    Ok(Redirect::to(&format!("/studio/jobs/{id}")))
}
