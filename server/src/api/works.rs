//! Works for programs.

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use engine::{Brief, Flow, Progress, Size, Style};
use rights::Plan;
use serde::{Deserialize, Serialize};
use studio::answers::{CreateAnswer, RecordAnswer, RightsAnswer, UseAnswer, WorkAnswer};
use studio::cases::choose::Selection;
use studio::cases::create::Creation;
use studio::{Format, Work, cases, perform};
use utoipa::{IntoParams, ToSchema};

use crate::api::call::Call;
use crate::app::{App, Shared};
use crate::failure::{Failure, Problem, Told};

#[derive(Serialize, ToSchema)]
pub struct WorksAnswer {
    works: Vec<WorkAnswer>,
}

#[derive(Deserialize, IntoParams)]
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
#[utoipa::path(get, path = "/api/v1/works", params(Stretch), responses((status = 200, body = WorksAnswer)))]
pub async fn list(
    State(app): State<App>,
    Query(Stretch { skip, take }): Query<Stretch>,
) -> Result<Json<WorksAnswer>, Told> {
    let works = app.run(move |shared| Ok(cases::works::works(&shared.studio, skip, take.min(200))?)).await?;
    Ok(Json(WorksAnswer { works: works.iter().map(WorkAnswer::from).collect() }))
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
    seed: Option<u64>,
    candidates: Option<u8>,
    /// `color` or `manga`.
    style: Option<String>,
    engine: Option<String>,
    /// For this creation alone: `free`, `starter`, `pro`, `master`.
    plan: Option<String>,
}

/// Draw an image
#[utoipa::path(post, path = "/api/v1/works", request_body = CreateCall,
    responses((status = 201, body = CreateAnswer), (status = 422, body = Problem)))]
pub async fn create(
    State(app): State<App>,
    Call(call): Call<CreateCall>,
) -> Result<(StatusCode, Json<CreateAnswer>), Told> {
    let answer = app.run(move |shared| draw(shared, call, &mut |_| Flow::Continue)).await?;
    Ok((StatusCode::CREATED, Json(answer)))
}

pub fn draw(
    shared: &Shared,
    call: CreateCall,
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<CreateAnswer, Failure> {
    let before = std::time::Instant::now();
    let off = |what: &str| Failure::BadRequest(what.to_owned());
    let style = match call.style.as_deref() {
        None | Some("color") => Style::Color,
        Some("manga") => Style::Manga,
        Some(_) => return Err(off("the styles are color and manga")),
    };
    let plan = match call.plan.as_deref() {
        None => None,
        Some(name) => Some(Plan::from_name(name).ok_or_else(|| off("the plans are free, starter, pro and master"))?),
    };
    let mut random = [0; 4];
    shared.studio.entropy.fill(&mut random);
    let brief = Brief {
        prompt: call.prompt,
        negative: call.negative,
        size: Size { width_px: call.width.unwrap_or(1024), height_px: call.height.unwrap_or(1024) },
        seed: call.seed.unwrap_or(u32::from_le_bytes(random).into()),
        candidates: call.candidates.unwrap_or(1),
        style,
    };
    let engine = call.engine.unwrap_or_else(|| "illustrator".into());
    let creation = Creation { brief, engine: &engine, plan, by: &shared.account, references: Vec::new() };
    let created = cases::create::create(&shared.studio, &creation, progress)?;
    shared.studio.records.sequence().map_err(studio::Error::from)?;
    Ok(CreateAnswer::of(&created, None, before.elapsed().as_secs_f64() * 1000.0))
}

/// One work
#[utoipa::path(get, path = "/api/v1/works/{id}", params(("id" = String, Path)),
    responses((status = 200, body = WorkAnswer), (status = 404, body = Problem)))]
pub async fn show(State(app): State<App>, Path(id): Path<String>) -> Result<Json<WorkAnswer>, Told> {
    let work = app.run(move |shared| Ok(perform::work(&shared.studio, &id)?)).await?;
    Ok(Json((&work).into()))
}

#[derive(Deserialize, IntoParams)]
pub struct OneUse {
    /// By whatever name: an unknown one is `caution`.
    #[serde(rename = "use")]
    asked: Option<String>,
}

/// May I? One use, or the whole table
#[utoipa::path(get, path = "/api/v1/works/{id}/rights", params(("id" = String, Path), OneUse),
    responses((status = 200, body = RightsAnswer), (status = 404, body = Problem)))]
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
#[utoipa::path(get, path = "/api/v1/works/{id}/record", params(("id" = String, Path)),
    responses((status = 200, body = RecordAnswer), (status = 404, body = Problem)))]
pub async fn record(State(app): State<App>, Path(id): Path<String>) -> Result<Json<RecordAnswer>, Told> {
    let answer = app.run(move |shared| Ok(RecordAnswer::of(&id, &perform::read(&shared.studio, &id)?)));
    Ok(Json(answer.await?))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChooseCall {
    candidate: String,
    because: Option<String>,
}

/// Make a candidate the image
#[utoipa::path(post, path = "/api/v1/works/{id}/choose", params(("id" = String, Path)), request_body = ChooseCall,
    responses((status = 200, body = WorkAnswer), (status = 404, body = Problem)))]
pub async fn choose(
    State(app): State<App>,
    Path(id): Path<String>,
    Call(call): Call<ChooseCall>,
) -> Result<Json<WorkAnswer>, Told> {
    act(app, id, move |shared, id| {
        let selection = Selection { candidate: &call.candidate, because: call.because.as_deref() };
        cases::choose::choose(&shared.studio, id, &shared.account, &selection)
    })
    .await
}

/// Change the canvas by hand: a list of edits
#[utoipa::path(post, path = "/api/v1/works/{id}/edits", params(("id" = String, Path)), request_body = Vec<Object>,
    responses((status = 200, body = WorkAnswer), (status = 422, body = Problem)))]
pub async fn edits(
    State(app): State<App>,
    Path(id): Path<String>,
    Call(edits): Call<Vec<studio::Edit>>,
) -> Result<Json<WorkAnswer>, Told> {
    act(app, id, move |shared, id| cases::edit::edit(&shared.studio, id, &shared.account, edits)).await
}

/// Take the newest edit back
#[utoipa::path(post, path = "/api/v1/works/{id}/undo", params(("id" = String, Path)),
    responses((status = 200, body = WorkAnswer), (status = 409, body = Problem)))]
pub async fn undo(State(app): State<App>, Path(id): Path<String>) -> Result<Json<WorkAnswer>, Told> {
    act(app, id, |shared, id| cases::edit::undo(&shared.studio, id, &shared.account)).await
}

/// Into the public gallery
#[utoipa::path(post, path = "/api/v1/works/{id}/share", params(("id" = String, Path)),
    responses((status = 200, body = WorkAnswer), (status = 409, body = Problem)))]
pub async fn share(State(app): State<App>, Path(id): Path<String>) -> Result<Json<WorkAnswer>, Told> {
    act(app, id, |shared, id| cases::share::share(&shared.studio, id, &shared.account)).await
}

/// Back to private
#[utoipa::path(post, path = "/api/v1/works/{id}/unshare", params(("id" = String, Path)),
    responses((status = 200, body = WorkAnswer), (status = 409, body = Problem)))]
pub async fn unshare(State(app): State<App>, Path(id): Path<String>) -> Result<Json<WorkAnswer>, Told> {
    act(app, id, |shared, id| cases::share::unshare(&shared.studio, id, &shared.account)).await
}

async fn act(
    app: App,
    id: String,
    case: impl FnOnce(&Shared, &str) -> Result<Work, studio::Error> + Send + 'static,
) -> Result<Json<WorkAnswer>, Told> {
    let work = app.run(move |shared| Ok(case(shared, &id)?)).await?;
    Ok(Json((&work).into()))
}

#[derive(Deserialize, IntoParams)]
pub struct ExportCall {
    /// `png`, `jpeg` or `webp`.
    #[param(value_type = String)]
    format: Format,
}

/// A sealed file
#[utoipa::path(post, path = "/api/v1/works/{id}/export", params(("id" = String, Path), ExportCall),
    responses((status = 200, description = "The file"), (status = 404, body = Problem)))]
pub async fn export(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(ExportCall { format }): Query<ExportCall>,
) -> Result<impl IntoResponse, Told> {
    let file = app.run(move |shared| Ok(cases::export::export(&shared.studio, &id, &shared.account, format)?.file));
    Ok(([(header::CONTENT_TYPE, format.media_type())], file.await?))
}
