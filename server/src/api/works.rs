//! Works for programs: create, list, look.

use std::time::Instant;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use engine::{Brief, Flow, Size, Style};
use rights::Plan;
use serde::{Deserialize, Serialize};
use studio::answers::{CreateAnswer, RecordAnswer, RightsAnswer, UseAnswer, WorkAnswer};
use studio::{cases, perform};
use utoipa::{IntoParams, ToSchema};

use super::call::Call;
use super::references::{ReferenceCall, brought};
use crate::app::{App, Shared};
use crate::failure::{Failure, Problem, Told};
use crate::jobs::{Order, any_seed, draw};
use crate::pages::create::{ENGINE, unknown_style};
use crate::shelf::{card, entries};

#[derive(Serialize, ToSchema)]
pub struct WorksAnswer {
    works: Vec<WorkAnswer>,
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Stretch {
    #[serde(default)]
    skip: usize,
    /// At most 200.
    #[serde(default = "fifty")]
    take: usize,
}

const fn fifty() -> usize {
    50
}

/// The works of this studio, newest first
#[utoipa::path(get, path = "/api/v1/works", operation_id = "list_works", tag = "works", params(Stretch),
    responses((status = 200, description = "A stretch of the list", body = WorksAnswer)))]
pub async fn list(
    State(app): State<App>,
    Query(Stretch { skip, take }): Query<Stretch>,
) -> Result<Json<WorksAnswer>, Told> {
    let works = app.run(move |shared| {
        let entries = entries(shared)?;
        let stretch = entries.iter().skip(skip).take(take.min(200));
        Ok(stretch.filter_map(|entry| Some(card(shared, entry)?.answer.clone())).collect())
    });
    Ok(Json(WorksAnswer { works: works.await? }))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateCall {
    prompt: String,
    #[serde(default)]
    negative: String,
    /// Pixels; 1024 where nothing is said.
    width: Option<u32>,
    height: Option<u32>,
    /// Any at random where nothing is said.
    seed: Option<u64>,
    /// 1 to 16; one where nothing is said.
    candidates: Option<u8>,
    /// `color`, `manga`, `sketch` or `pastel`; what the words ask for where nothing is said, else color.
    style: Option<String>,
    /// Names of characters of this studio, or the works of single versions; a name in the prompt does too.
    #[serde(default)]
    characters: Vec<String>,
    /// Pictures from outside that it is to be made from, at most eight; each is looked through first.
    #[serde(default)]
    references: Vec<ReferenceCall>,
    engine: Option<String>,
    /// The operator's own override for this creation: `free`, `starter`, `pro`, `master`.
    plan: Option<String>,
}

impl CreateCall {
    pub fn order(self, shared: &Shared) -> Result<Order, Failure> {
        let engine = self.engine.unwrap_or_else(|| ENGINE.into());
        let asked = || shared.studio.engines.find(&engine)?.style_of(&self.prompt);
        let style = style(self.style.as_deref())?.or_else(asked).unwrap_or_default();
        let plan = plan(self.plan.as_deref())?;
        let references = brought(self.references, shared)?;
        let brief = Brief {
            prompt: self.prompt,
            negative: self.negative,
            size: Size { width_px: self.width.unwrap_or(1024), height_px: self.height.unwrap_or(1024) },
            seed: self.seed.unwrap_or_else(|| any_seed(shared)),
            candidates: self.candidates.unwrap_or(1),
            style,
            characters: Vec::new(),
        };
        Ok(Order { brief, engine, plan, characters: self.characters, references })
    }
}

/// Nothing where nothing is said.
pub fn style(name: Option<&str>) -> Result<Option<Style>, Failure> {
    name.map(|name| Style::from_name(name).ok_or_else(unknown_style)).transpose()
}

/// Nothing where nothing is said.
pub fn plan(name: Option<&str>) -> Result<Option<Plan>, Failure> {
    let unknown = || Failure::BadRequest("the plans are free, starter, pro and master".into());
    name.map(|name| Plan::from_name(name).ok_or_else(unknown)).transpose()
}

/// Draw an image, and wait for it
#[utoipa::path(post, path = "/api/v1/works", operation_id = "create_work", tag = "works", request_body = CreateCall,
    responses(
        (status = 201, description = "Drawn", body = CreateAnswer),
        (status = 422, description = "Cannot be drawn", body = Problem, content_type = "application/problem+json")))]
pub async fn create(
    State(app): State<App>,
    Call(call): Call<CreateCall>,
) -> Result<(StatusCode, Json<CreateAnswer>), Told> {
    let answer = app.draw(move |shared| {
        let before = Instant::now();
        let created = draw(shared, call.order(shared)?, |_| Flow::Continue)?;
        Ok(CreateAnswer::of(&shared.studio, &created, None, before.elapsed().as_secs_f64() * 1000.0)?)
    });
    Ok((StatusCode::CREATED, Json(answer.await?)))
}

/// One work
#[utoipa::path(get, path = "/api/v1/works/{id}", operation_id = "show_work", tag = "works",
    params(("id" = String, Path)),
    responses(
        (status = 200, description = "The work as its record stands", body = WorkAnswer),
        (status = 404, description = "No such work", body = Problem, content_type = "application/problem+json")))]
pub async fn show(State(app): State<App>, Path(id): Path<String>) -> Result<Json<WorkAnswer>, Told> {
    let work = app.run(move |shared| Ok(perform::work(&shared.studio, &id)?)).await?;
    Ok(Json((&work).into()))
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OneUse {
    /// By whatever name: an unknown one is `caution`.
    #[serde(rename = "use")]
    asked: Option<String>,
}

/// May I? One use, or the whole table
#[utoipa::path(get, path = "/api/v1/works/{id}/rights", operation_id = "work_rights", tag = "works",
    params(("id" = String, Path), OneUse),
    responses(
        (status = 200, description = "The decisions, with reasons", body = RightsAnswer),
        (status = 404, description = "No such work", body = Problem, content_type = "application/problem+json")))]
pub async fn rights(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(OneUse { asked }): Query<OneUse>,
) -> Result<Json<RightsAnswer>, Told> {
    let answer = app.run(move |shared| {
        let work = perform::work(&shared.studio, &id)?;
        let mut answer = RightsAnswer::of_work(&shared.studio, &work)?;
        if let Some(asked) = asked {
            let decision = cases::rights::answer(&shared.studio, &work, &asked)?;
            answer.uses = decision.iter().map(|decision| (asked.clone(), UseAnswer::from(decision))).collect();
        }
        Ok(answer)
    });
    Ok(Json(answer.await?))
}

/// Every act, in order
#[utoipa::path(get, path = "/api/v1/works/{id}/record", operation_id = "work_record", tag = "works",
    params(("id" = String, Path)),
    responses(
        (status = 200, description = "The record", body = RecordAnswer),
        (status = 404, description = "No such work", body = Problem, content_type = "application/problem+json")))]
pub async fn record(State(app): State<App>, Path(id): Path<String>) -> Result<Json<RecordAnswer>, Told> {
    let answer = app.run(move |shared| Ok(RecordAnswer::of(&id, &perform::read(&shared.studio, &id)?)));
    Ok(Json(answer.await?))
}
