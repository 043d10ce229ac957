//! The interface for programs: JSON in, JSON out, problems as RFC 9457, and a document generated from the handlers.

mod call;
mod document;
mod files;
mod progress;
mod works;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::app::App;

pub fn router() -> Router<App> {
    Router::new()
        .route("/api/v1/works", get(works::list).post(works::create))
        .route("/api/v1/works/events", post(progress::create))
        .route("/api/v1/works/{id}", get(works::show))
        .route("/api/v1/works/{id}/rights", get(works::rights))
        .route("/api/v1/works/{id}/record", get(works::record))
        .route("/api/v1/works/{id}/choose", post(works::choose))
        .route("/api/v1/works/{id}/edits", post(works::edits))
        .route("/api/v1/works/{id}/undo", post(works::undo))
        .route("/api/v1/works/{id}/share", post(works::share))
        .route("/api/v1/works/{id}/unshare", post(works::unshare))
        .route("/api/v1/works/{id}/export", post(works::export))
        .route("/api/v1/verify", post(files::verify))
        .route("/api/v1/rights", post(files::rights))
        .route("/api/v1/screen", post(files::screen))
        .route("/api/v1/openapi.json", get(document::show))
        .layer(DefaultBodyLimit::max(64 << 20))
}
