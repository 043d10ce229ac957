//! Files and words for programs: what they say, without anything being made or kept.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Query, State};
use serde::{Deserialize, Serialize};
use studio::answers::{FindingAnswer, RightsAnswer, ScreenAnswer, VerifyAnswer, findings};
use studio::brief::PROMPT_BYTES_MAX;
use studio::{FileSays, LookedFor};
use utoipa::{IntoParams, ToSchema};

use super::call::Call;
use crate::app::App;
use crate::failure::{Problem, Told};
use crate::pages::reference::{declared, seen, taken};
use crate::pages::verify::look;

/// Is this file what it claims to be? The body is the file
#[utoipa::path(post, path = "/api/v1/verify", operation_id = "verify_file", tag = "files",
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses(
        (status = 200, description = "The verdict and what it rests on", body = VerifyAnswer),
        (status = 413, description = "Larger than 64 MiB", body = Problem, content_type = "application/problem+json")))]
pub async fn verify(State(app): State<App>, file: Bytes) -> Result<Json<VerifyAnswer>, Told> {
    Ok(Json(app.run(move |shared| Ok(look(shared, &file)?.0)).await?))
}

/// May I? The use table that a file carries; the body is the file
#[utoipa::path(post, path = "/api/v1/rights", operation_id = "file_rights", tag = "files",
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses(
        (status = 200, description = "The use table, as far as it may be believed here", body = RightsAnswer),
        (status = 413, description = "Larger than 64 MiB", body = Problem, content_type = "application/problem+json")))]
pub async fn rights(State(app): State<App>, file: Bytes) -> Result<Json<RightsAnswer>, Told> {
    Ok(Json(app.run(move |shared| Ok(look(shared, &file)?.1)).await?))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ScreenCall {
    prompt: String,
}

/// Third-party content in words, without creating anything
#[utoipa::path(post, path = "/api/v1/screen", operation_id = "screen_words", tag = "files", request_body = ScreenCall,
    responses(
        (status = 200, description = "What was found", body = ScreenAnswer),
        (status = 422, description = "Too long", body = Problem, content_type = "application/problem+json")))]
pub async fn screen(State(app): State<App>, Call(call): Call<ScreenCall>) -> Result<Json<ScreenAnswer>, Told> {
    if call.prompt.len() > PROMPT_BYTES_MAX {
        return Err(studio::Error::from(studio::Refusal::PromptTooLong(call.prompt.len())).into());
    }
    let found = app.studio.screen(&call.prompt)?;
    Ok(Json(ScreenAnswer::of(&app.studio.policy, &call.prompt, &found)))
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Brought {
    /// Of the file, as findings are to name it.
    #[serde(default)]
    name: String,
    /// `own`, `licensed`, `public_domain` or `other`; `other` where nothing is said.
    #[serde(default)]
    source: String,
}

/// What a reference would bring along
#[derive(Serialize, ToSchema)]
pub struct PictureAnswer {
    findings: Vec<FindingAnswer>,
    /// What the file says of itself: its manifest, creator, notice, terms.
    #[schema(value_type = Object)]
    says: FileSays,
    /// Who looked at its pixels, and what became of it.
    #[schema(value_type = Object, nullable)]
    looked_for: Option<LookedFor>,
}

/// Third-party content in a picture, without creating anything; the body is the file
#[utoipa::path(post, path = "/api/v1/screen/picture", operation_id = "screen_picture", tag = "files", params(Brought),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses(
        (status = 200, description = "What it says of itself and what was found", body = PictureAnswer),
        (status = 400, description = "No picture", body = Problem, content_type = "application/problem+json"),
        (status = 413, description = "Larger than 32 MiB", body = Problem, content_type = "application/problem+json")))]
pub async fn screen_picture(
    State(app): State<App>,
    Query(Brought { name, source }): Query<Brought>,
    file: Bytes,
) -> Result<Json<PictureAnswer>, Told> {
    let declared = declared(&source)?;
    let answer = app.run(move |shared| {
        let seen = seen(shared, &taken(shared, &name, file.into())?, declared)?;
        let findings = findings(&shared.studio.policy, &seen.findings);
        Ok(PictureAnswer { findings, says: seen.says, looked_for: seen.looked_for })
    });
    Ok(Json(answer.await?))
}
