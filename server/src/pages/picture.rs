//! Previews over HTTP: the image as it stands, and each candidate alone.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use studio::{Refusal, Work, perform};

use crate::app::App;
use crate::failure::Failure;
use crate::pages::assets::is_known;
use crate::pictures::{Name, preview, side_px};

#[derive(Deserialize)]
pub struct Looked {
    /// Longest side in pixels; rounded up to one of few sizes.
    #[serde(default = "large")]
    w: u32,
}

const fn large() -> u32 {
    1024
}

pub async fn image(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(Looked { w }): Query<Looked>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let work = app.run(move |shared| Ok(perform::work(&shared.studio, &id)?)).await?;
    if work.choice.is_none() {
        return Err(studio::Error::from(Refusal::NothingChosen(work.id)).into());
    }
    let name = Name { work: work.id.clone(), candidate: None, acts: work.acts, side_px: side_px(w) };
    answer(app, work, name, &headers).await
}

/// A candidate as its engine offered it.
pub async fn candidate(
    State(app): State<App>,
    Path((id, candidate)): Path<(String, String)>,
    Query(Looked { w }): Query<Looked>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let work = app.run(move |shared| Ok(perform::work(&shared.studio, &id)?)).await?;
    work.candidate(&candidate).map_err(studio::Error::from)?;
    let name = Name { work: work.id.clone(), candidate: Some(candidate), acts: 0, side_px: side_px(w) };
    answer(app, work, name, &headers).await
}

async fn answer(app: App, work: Work, name: Name, headers: &HeaderMap) -> Result<Response, Failure> {
    let etag = name.etag();
    let kept = [(header::ETAG, etag.clone()), (header::CACHE_CONTROL, "private, no-cache".into())];
    if is_known(headers, &etag) {
        return Ok((StatusCode::NOT_MODIFIED, kept).into_response());
    }
    let bytes = match app.pictures.find(&name) {
        Some(bytes) => bytes,
        None => app.draw(move |shared| preview(shared, &work, name)).await?,
    };
    Ok(([(header::CONTENT_TYPE, "image/png")], kept, bytes.to_vec()).into_response())
}
