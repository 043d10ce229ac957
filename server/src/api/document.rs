//! The OpenAPI document, generated from the handlers' own descriptions.

use axum::Json;
use utoipa::OpenApi;

use super::{acts, characters, files, help, jobs, pages, policy, progress, works};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "AnyKoma",
        description = "A studio for anime and manga images that answers for every image it makes. Whatever is not a GET needs \
                       the header X-AnyKoma-Client with the name of the program; foreign web pages cannot send it. Problems \
                       are RFC 9457 documents.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    tags(
        (name = "works", description = "Images, what may be done with them, and their records"),
        (name = "characters", description = "Somebody designed once, and drawn again by name"),
        (name = "acts", description = "What a creator does to a work; each is written into its record"),
        (name = "jobs", description = "Drawings under way"),
        (name = "files", description = "What a file or some words say, without anything being made or kept"),
        (name = "studio", description = "The terms, the help, and this document"),
    ),
    paths(
        works::list,
        works::create,
        progress::create,
        works::show,
        works::rights,
        works::record,
        acts::choose,
        acts::edits,
        acts::undo,
        acts::share,
        acts::unshare,
        acts::erase,
        acts::permit_marketing,
        acts::revoke_marketing,
        acts::permission,
        acts::withdraw,
        acts::dispute,
        acts::export,
        characters::list,
        characters::create,
        characters::show,
        pages::create,
        jobs::start_pages,
        jobs::start,
        jobs::show,
        jobs::cancel,
        jobs::events,
        files::verify,
        files::rights,
        files::screen,
        files::screen_picture,
        policy::show,
        help::feedback,
        show,
    )
)]
pub struct Document;

/// This document
#[utoipa::path(get, path = "/api/v1/openapi.json", operation_id = "document", tag = "studio",
    responses((status = 200, description = "OpenAPI 3.1", body = Object)))]
pub async fn show() -> Json<utoipa::openapi::OpenApi> {
    Json(Document::openapi())
}
