//! The routes, and the server itself.

use std::future::Future;
use std::io;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::app::App;
use crate::guard::{guard, nothing_here};
use crate::{api, pages, showcase};

/// A sealed picture of 40 megapixels fits.
pub const FILE_BYTES_MAX: usize = 64 << 20;
/// A prompt, a reason, a reader's words: with room for percent-encoding.
pub const FORM_BYTES_MAX: usize = 256 << 10;

pub fn router(app: App) -> Router {
    let guarded = pages().merge(works()).merge(api::router()).fallback(nothing_here);
    let limited = guarded.layer(DefaultBodyLimit::max(FORM_BYTES_MAX));
    limited.layer(axum::middleware::from_fn_with_state(app.clone(), guard)).with_state(app)
}

fn pages() -> Router<App> {
    let file = DefaultBodyLimit::max(FILE_BYTES_MAX);
    Router::new()
        .route("/", get(pages::home::show))
        .route("/showcase/{number}", get(showcase::show))
        .route("/gallery", get(pages::home::gallery))
        .route("/characters", get(pages::characters::list))
        .route("/characters/{name}", get(pages::characters::show))
        .route("/studio/characters", post(pages::characters::create))
        .route("/pages", get(pages::script::show))
        .route("/studio/pages", post(pages::script::create))
        .route("/studio/pages/download", post(pages::script::download))
        .route("/studio/create", post(pages::create::create).layer(file))
        .route("/studio/read", post(pages::create::read).layer(file))
        .route("/studio/reference", post(pages::reference::show).layer(file))
        .route("/studio/jobs/{id}", get(pages::job::show))
        .route("/studio/jobs/{id}/cancel", post(pages::job::cancel))
        .route("/studio/feedback", get(pages::feedback::said))
        .route("/licenses/{id}", get(pages::license::show))
        .route("/verify", get(pages::verify::show).post(pages::verify::verify).layer(file))
        .route("/plans", get(pages::plans::show))
        .route("/help", get(pages::help::index))
        .route("/help/{article}", get(pages::help::article))
        .route("/help/{article}/feedback", post(pages::feedback::add))
        .route("/assets/{name}", get(pages::assets::show))
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/metrics", get(pages::metrics))
}

fn works() -> Router<App> {
    let file = DefaultBodyLimit::max(FILE_BYTES_MAX);
    Router::new()
        .route("/works/{id}", get(pages::work::show))
        .route("/works/{id}/picture.png", get(pages::picture::image))
        .route("/works/{id}/candidates/{candidate}", get(pages::picture::candidate))
        .route("/works/{id}/choose", post(pages::acts::choose))
        .route("/works/{id}/undo", post(pages::acts::undo))
        .route("/works/{id}/letter", post(pages::acts::letter))
        .route("/works/{id}/erase", post(pages::acts::erase))
        .route("/works/{id}/share", post(pages::acts::share))
        .route("/works/{id}/marketing", post(pages::acts::marketing))
        .route("/works/{id}/permission", post(pages::acts::permission).layer(file))
        .route("/works/{id}/withdraw", post(pages::acts::withdraw))
        .route("/works/{id}/dispute", post(pages::acts::dispute))
        .route("/works/{id}/download", post(pages::acts::download))
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
