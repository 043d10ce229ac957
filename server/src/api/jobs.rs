//! Drawings under way for programs: begin one, look, watch it by server-sent events, end it.

use std::convert::Infallible;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use serde::Serialize;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};
use utoipa::ToSchema;

use super::call::Call;
use super::pages::PagesCall;
use super::works::CreateCall;
use crate::app::App;
use crate::failure::{Problem, Told};
use crate::jobs::{self, Job, State as Stand, Task};

#[derive(Serialize, ToSchema)]
pub struct JobAnswer {
    job: String,
    #[serde(flatten)]
    state: Stand,
}

/// Begin to draw, without waiting for it
#[utoipa::path(post, path = "/api/v1/jobs", operation_id = "start_job", tag = "jobs", request_body = CreateCall,
    responses(
        (status = 202, description = "Begun; `Location` says where to look", body = JobAnswer),
        (status = 422, description = "Cannot be drawn", body = Problem, content_type = "application/problem+json"),
        (status = 503, description = "Too many wait", body = Problem, content_type = "application/problem+json")))]
pub async fn start(State(app): State<App>, Call(call): Call<CreateCall>) -> Result<impl IntoResponse, Told> {
    let own = app.clone();
    let job = app.run(move |shared| jobs::start(&own, Task::Image(call.order(shared)?))).await?;
    Ok(begun(&job))
}

/// Begin to draw a script's pages, without waiting for them
#[utoipa::path(post, path = "/api/v1/pages/jobs", operation_id = "start_pages_job", tag = "jobs",
    request_body = PagesCall,
    responses(
        (status = 202, description = "Begun; `Location` says where to look", body = JobAnswer),
        (status = 422, description = "Cannot be drawn", body = Problem, content_type = "application/problem+json"),
        (status = 503, description = "Too many wait", body = Problem, content_type = "application/problem+json")))]
pub async fn start_pages(State(app): State<App>, Call(call): Call<PagesCall>) -> Result<impl IntoResponse, Told> {
    let order = call.order(&app)?;
    let own = app.clone();
    let job = app.run(move |_| jobs::start(&own, Task::Pages(order))).await?;
    Ok(begun(&job))
}

fn begun(job: &Job) -> (StatusCode, [(header::HeaderName, String); 1], Json<JobAnswer>) {
    let location = format!("/api/v1/jobs/{}", job.id);
    let answer = JobAnswer { job: job.id.clone(), state: job.state() };
    (StatusCode::ACCEPTED, [(header::LOCATION, location)], Json(answer))
}

/// Where a drawing stands
#[utoipa::path(get, path = "/api/v1/jobs/{id}", operation_id = "show_job", tag = "jobs",
    params(("id" = String, Path)),
    responses(
        (status = 200, description = "Where it stands", body = JobAnswer),
        (status = 404, description = "No such job", body = Problem, content_type = "application/problem+json")))]
pub async fn show(State(app): State<App>, Path(id): Path<String>) -> Result<Json<JobAnswer>, Told> {
    let state = app.jobs.find(&id)?.state();
    Ok(Json(JobAnswer { job: id, state }))
}

/// End a drawing at the engine's next step
#[utoipa::path(delete, path = "/api/v1/jobs/{id}", operation_id = "cancel_job", tag = "jobs",
    params(("id" = String, Path)),
    responses(
        (status = 202, description = "The engine is told"),
        (status = 404, description = "No such job", body = Problem, content_type = "application/problem+json")))]
pub async fn cancel(State(app): State<App>, Path(id): Path<String>) -> Result<StatusCode, Told> {
    app.jobs.find(&id)?.cancel();
    Ok(StatusCode::ACCEPTED)
}

/// Every state of a drawing as server-sent events; ends with the last
#[utoipa::path(get, path = "/api/v1/jobs/{id}/events", operation_id = "watch_job", tag = "jobs",
    params(("id" = String, Path)),
    responses(
        (status = 200, description = "Events named `state`, each with a JobAnswer's state", body = Stand,
            content_type = "text/event-stream"),
        (status = 404, description = "No such job", body = Problem, content_type = "application/problem+json")))]
pub async fn events(
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Told> {
    let states = WatchStream::new(app.jobs.find(&id)?.watch());
    let events = states.map(|state| {
        let text = serde_json::to_string(&state).expect("a state is plain data");
        Ok(Event::default().event("state").data(text))
    });
    Ok(Sse::new(events).keep_alive(KeepAlive::default()))
}
