//! *Was this article helpful?* for programs.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;

use super::call::Call;
use crate::app::App;
use crate::failure::{Problem, Told};
use crate::pages::acts::words;
use crate::pages::feedback::keep;
use crate::pages::help::exists;

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FeedbackCall {
    helpful: bool,
    /// At most 2,000 bytes.
    words: Option<String>,
}

/// Say whether an article was helpful; the operator reads it
#[utoipa::path(post, path = "/api/v1/help/{article}/feedback", operation_id = "say_helpful", tag = "studio",
    params(("article" = String, Path)), request_body = FeedbackCall,
    responses(
        (status = 204, description = "Kept"),
        (status = 404, description = "No such article", body = Problem, content_type = "application/problem+json")))]
pub async fn feedback(
    State(app): State<App>,
    Path(article): Path<String>,
    Call(call): Call<FeedbackCall>,
) -> Result<StatusCode, Told> {
    let article = exists(&article)?;
    let words = words(call.words.as_deref().unwrap_or_default(), "what you wrote")?;
    app.run(move |shared| keep(shared, article, call.helpful, words)).await?;
    Ok(StatusCode::NO_CONTENT)
}
