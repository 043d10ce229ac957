//! The routes, and the server itself.

use std::future::Future;
use std::io;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::app::App;
use crate::guard::{guard, nothing_here};
use crate::{api, pages};

/// A sealed picture of 40 megapixels fits.
const BODY_BYTES_MAX: usize = 64 << 20;

pub fn router(app: App) -> Router {
    let pages = Router::new()
        .route("/", get(pages::home::show))
        .route("/studio/create", post(pages::home::create))
        .route("/works/{id}", get(pages::work::show))
        .route("/works/{id}/picture.png", get(pages::work::picture))
        .route("/works/{id}/candidates/{candidate}", get(pages::work::candidate))
        .route("/works/{id}/choose", post(pages::work::choose))
        .route("/works/{id}/share", post(pages::work::share))
        .route("/works/{id}/marketing", post(pages::work::marketing))
        .route("/works/{id}/download", post(pages::work::download))
        .route("/licenses/{id}", get(pages::license::show))
        .route("/verify", get(pages::verify::show).post(pages::verify::verify))
        .route("/gallery", get(pages::home::gallery))
        .route("/plans", get(pages::help::plans))
        .route("/help", get(pages::help::index))
        .route("/help/{article}", get(pages::help::article))
        .route("/help/{article}/feedback", post(pages::help::feedback))
        .route("/studio/feedback", get(pages::help::said))
        .route("/assets/style.css", get(pages::style))
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/metrics", get(pages::metrics));
    let guarded = pages.merge(api::router()).fallback(nothing_here);
    let layered = guarded.layer(DefaultBodyLimit::max(BODY_BYTES_MAX));
    layered.layer(axum::middleware::from_fn_with_state(app.clone(), guard)).with_state(app)
}

/// Serves until `stop` is ready, then finishes what is under way.
pub async fn serve(
    listener: std::net::TcpListener,
    app: App,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    axum::serve(listener, router(app)).with_graceful_shutdown(stop).await
}
