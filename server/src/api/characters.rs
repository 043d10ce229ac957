//! Characters for programs: design somebody, list, look.

use std::time::Instant;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use studio::answers::{CharacterAnswer, CreateAnswer};
use studio::cases::character::{CharacterCreation, characters, create_character, find};
use utoipa::ToSchema;

use super::call::Call;
use super::works::{plan, style};
use crate::app::App;
use crate::failure::{Problem, Told};
use crate::jobs::any_seed;
use crate::pages::create::ENGINE;

#[derive(Serialize, ToSchema)]
pub struct CharactersAnswer {
    characters: Vec<CharacterAnswer>,
}

/// Everybody in their newest version, by name
#[utoipa::path(get, path = "/api/v1/characters", operation_id = "list_characters", tag = "characters",
    responses((status = 200, description = "Everybody there is", body = CharactersAnswer)))]
pub async fn list(State(app): State<App>) -> Result<Json<CharactersAnswer>, Told> {
    let listed = app.run(|shared| {
        let known = characters(&shared.studio)?;
        Ok(known.iter().map(CharacterAnswer::of).collect::<Result<Vec<_>, _>>()?)
    });
    Ok(Json(CharactersAnswer { characters: listed.await? }))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CharacterCall {
    /// Up to 40 letters.
    name: String,
    /// What they look like.
    words: String,
    /// Any at random where nothing is said.
    seed: Option<u64>,
    /// Of the sheet; `color` where nothing is said.
    style: Option<String>,
    /// A new version of somebody there is already.
    #[serde(default)]
    again: bool,
    engine: Option<String>,
    /// The operator's own override for this creation: `free`, `starter`, `pro`, `master`.
    plan: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct DesignedAnswer {
    character: CharacterAnswer,
    #[serde(flatten)]
    created: CreateAnswer,
}

/// Design somebody, and wait for the sheet
#[utoipa::path(post, path = "/api/v1/characters", operation_id = "create_character", tag = "characters",
    request_body = CharacterCall,
    responses(
        (status = 201, description = "Designed", body = DesignedAnswer),
        (status = 409, description = "The name is taken", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "Cannot be drawn", body = Problem, content_type = "application/problem+json")))]
pub async fn create(
    State(app): State<App>,
    Call(call): Call<CharacterCall>,
) -> Result<(StatusCode, Json<DesignedAnswer>), Told> {
    let (style, plan) = (style(call.style.as_deref())?.unwrap_or_default(), plan(call.plan.as_deref())?);
    let answer = app.draw(move |shared| {
        let before = Instant::now();
        let creation = CharacterCreation {
            name: &call.name,
            words: &call.words,
            seed: call.seed.unwrap_or_else(|| any_seed(shared)),
            style,
            again: call.again,
            engine: call.engine.as_deref().unwrap_or(ENGINE),
            plan,
            by: &shared.account,
        };
        let created = create_character(&shared.studio, &creation)?;
        shared.studio.records.sequence()?;
        shared.counters.created.add_one();
        let character = CharacterAnswer::of(&find(&shared.studio, &created.work.id)?)?;
        let created = CreateAnswer::of(&shared.studio, &created, None, before.elapsed().as_secs_f64() * 1000.0)?;
        Ok(DesignedAnswer { character, created })
    });
    Ok((StatusCode::CREATED, Json(answer.await?)))
}

/// Somebody in the newest version by name, or in one version by its work
#[utoipa::path(get, path = "/api/v1/characters/{name}", operation_id = "show_character", tag = "characters",
    params(("name" = String, Path)),
    responses(
        (status = 200, description = "Who it is", body = CharacterAnswer),
        (status = 404, description = "Nobody of that name", body = Problem, content_type = "application/problem+json")))]
pub async fn show(State(app): State<App>, Path(name): Path<String>) -> Result<Json<CharacterAnswer>, Told> {
    let found = app.run(move |shared| Ok(CharacterAnswer::of(&find(&shared.studio, &name)?)?));
    Ok(Json(found.await?))
}
