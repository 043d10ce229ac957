//! Files and words for programs: what they say, without anything being made or kept.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use studio::answers::{FindingAnswer, RightsAnswer, VerifyAnswer, findings};
use utoipa::ToSchema;

use crate::api::call::Call;
use crate::app::App;
use crate::failure::{Problem, Told};
use crate::pages::verify::look;

/// Is this file what it claims to be? The body is the file
#[utoipa::path(post, path = "/api/v1/verify", request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, body = VerifyAnswer), (status = 413, body = Problem)))]
pub async fn verify(State(app): State<App>, file: Bytes) -> Result<Json<VerifyAnswer>, Told> {
    Ok(Json(app.run(move |shared| Ok(look(shared, &file)?.0)).await?))
}

/// May I? The use table that a file carries; the body is the file
#[utoipa::path(post, path = "/api/v1/rights", request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, body = RightsAnswer), (status = 413, body = Problem)))]
pub async fn rights(State(app): State<App>, file: Bytes) -> Result<Json<RightsAnswer>, Told> {
    Ok(Json(app.run(move |shared| Ok(look(shared, &file)?.1)).await?))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ScreenCall {
    prompt: String,
}

#[derive(Serialize, ToSchema)]
pub struct ScreenAnswer {
    findings: Vec<FindingAnswer>,
}

/// Third-party content in words, without creating anything
#[utoipa::path(post, path = "/api/v1/screen", request_body = ScreenCall, responses((status = 200, body = ScreenAnswer)))]
pub async fn screen(State(app): State<App>, Call(call): Call<ScreenCall>) -> Json<ScreenAnswer> {
    Json(ScreenAnswer { findings: findings(&app.studio.registry.screen(&call.prompt)) })
}
