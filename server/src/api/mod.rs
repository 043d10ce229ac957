//! The interface for programs: JSON in, JSON out, problems as RFC 9457, and a document generated from the handlers.

mod acts;
mod call;
mod characters;
mod document;
mod files;
mod help;
mod jobs;
mod pages;
mod policy;
mod progress;
mod references;
mod works;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::app::App;
use crate::serving::FILE_BYTES_MAX;

/// A thousand long strokes.
const EDITS_BYTES_MAX: usize = 16 << 20;

/// Each route here stands in the document, and nothing else does: a test compares the two.
pub fn router() -> Router<App> {
    let file = DefaultBodyLimit::max(FILE_BYTES_MAX);
    let edits = DefaultBodyLimit::max(EDITS_BYTES_MAX);
    Router::new()
        .route("/api/v1/works", get(works::list).post(works::create).layer(file))
        .route("/api/v1/works/events", post(progress::create).layer(file))
        .route("/api/v1/works/{id}", get(works::show).delete(acts::erase))
        .route("/api/v1/works/{id}/rights", get(works::rights))
        .route("/api/v1/works/{id}/record", get(works::record))
        .route("/api/v1/works/{id}/choose", post(acts::choose))
        .route("/api/v1/works/{id}/edits", post(acts::edits).layer(edits))
        .route("/api/v1/works/{id}/undo", post(acts::undo))
        .route("/api/v1/works/{id}/share", post(acts::share))
        .route("/api/v1/works/{id}/unshare", post(acts::unshare))
        .route("/api/v1/works/{id}/permit/marketing", post(acts::permit_marketing))
        .route("/api/v1/works/{id}/revoke/marketing", post(acts::revoke_marketing))
        .route("/api/v1/works/{id}/permissions", post(acts::permission))
        .route("/api/v1/works/{id}/permissions/withdraw", post(acts::withdraw))
        .route("/api/v1/works/{id}/disputes", post(acts::dispute))
        .route("/api/v1/works/{id}/export", post(acts::export))
        .route("/api/v1/characters", get(characters::list).post(characters::create))
        .route("/api/v1/characters/{name}", get(characters::show))
        .route("/api/v1/pages", post(pages::create))
        .route("/api/v1/pages/jobs", post(jobs::start_pages))
        .route("/api/v1/jobs", post(jobs::start).layer(file))
        .route("/api/v1/jobs/{id}", get(jobs::show).delete(jobs::cancel))
        .route("/api/v1/jobs/{id}/events", get(jobs::events))
        .route("/api/v1/verify", post(files::verify).layer(file))
        .route("/api/v1/rights", post(files::rights).layer(file))
        .route("/api/v1/screen", post(files::screen))
        .route("/api/v1/screen/picture", post(files::screen_picture).layer(file))
        .route("/api/v1/policy", get(policy::show))
        .route("/api/v1/help/{article}/feedback", post(help::feedback))
        .route("/api/v1/openapi.json", get(document::show))
}
