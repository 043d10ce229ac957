//! Pages of a script for programs.

use std::time::Instant;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use engine::Flow;
use serde::{Deserialize, Serialize};
use studio::answers::CreateAnswer;
use utoipa::ToSchema;

use super::call::Call;
use super::works::{plan, style};
use crate::app::{App, Shared};
use crate::failure::{Failure, Problem, Told};
use crate::jobs::{PagesOrder, any_seed, draw_pages};
use crate::pages::create::ENGINE;

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PagesCall {
    /// As docs/script.md says.
    script: String,
    /// Any at random where nothing is said.
    seed: Option<u64>,
    /// Instead of what the script says.
    style: Option<String>,
    engine: Option<String>,
    /// The operator's own override for this creation: `free`, `starter`, `pro`, `master`.
    plan: Option<String>,
}

impl PagesCall {
    pub fn order(self, shared: &Shared) -> Result<PagesOrder, Failure> {
        Ok(PagesOrder {
            script: self.script,
            seed: self.seed.unwrap_or_else(|| any_seed(shared)),
            style: style(self.style.as_deref())?,
            engine: self.engine.unwrap_or_else(|| ENGINE.into()),
            plan: plan(self.plan.as_deref())?,
        })
    }
}

#[derive(Serialize, ToSchema)]
pub struct PagesAnswer {
    /// Empty where the script has none.
    title: String,
    /// In the script's order, each a work of its own.
    pages: Vec<CreateAnswer>,
    /// Words that nothing is drawn for.
    not_drawn: Vec<LostWords>,
}

#[derive(Serialize, ToSchema)]
pub struct LostWords {
    /// In the script, from 1.
    line: u32,
    words: String,
}

/// Draw a script's pages, and wait for them
#[utoipa::path(post, path = "/api/v1/pages", operation_id = "create_pages", tag = "works", request_body = PagesCall,
    responses(
        (status = 201, description = "Drawn", body = PagesAnswer),
        (status = 422, description = "The script is off; the detail names the line", body = Problem,
            content_type = "application/problem+json")))]
pub async fn create(
    State(app): State<App>,
    Call(call): Call<PagesCall>,
) -> Result<(StatusCode, Json<PagesAnswer>), Told> {
    let order = call.order(&app)?;
    let answer = app.draw(move |shared| {
        let before = Instant::now();
        let created = draw_pages(shared, &order, |_| Flow::Continue)?;
        let each_ms = before.elapsed().as_secs_f64() * 1000.0 / created.pages.len().max(1) as f64;
        let lost = created.script.not_drawn.iter().map(|(line, words)| LostWords { line: *line, words: words.clone() });
        Ok(PagesAnswer {
            title: created.script.title.clone(),
            not_drawn: lost.collect(),
            pages: created
                .pages
                .iter()
                .map(|page| CreateAnswer::of(&shared.studio, page, None, each_ms))
                .collect::<Result<_, _>>()?,
        })
    });
    Ok((StatusCode::CREATED, Json(answer.await?)))
}
