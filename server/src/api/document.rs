//! The OpenAPI document, generated from the handlers' own descriptions.

use axum::Json;
use utoipa::OpenApi;

use super::{files, progress, works};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "AnyKoma",
        description = "A studio for anime and manga images that answers for every image it makes. Whatever changes something needs the header X-AnyKoma-Client.",
    ),
    paths(
        works::list,
        works::create,
        progress::create,
        works::show,
        works::rights,
        works::record,
        works::choose,
        works::edits,
        works::undo,
        works::share,
        works::unshare,
        works::export,
        files::verify,
        files::rights,
        files::screen,
        show,
    )
)]
pub struct Document;

/// This document
#[utoipa::path(get, path = "/api/v1/openapi.json", responses((status = 200, description = "OpenAPI 3.1")))]
pub async fn show() -> Json<utoipa::openapi::OpenApi> {
    Json(Document::openapi())
}
