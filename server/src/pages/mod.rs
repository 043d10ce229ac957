//! The pages: server-rendered, whole without scripts.

pub mod help;
pub mod home;
pub mod license;
pub mod verify;
pub mod work;

use std::sync::atomic::Ordering;

use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{Html, IntoResponse};

use crate::app::App;
use crate::failure::Failure;

/// Renders a page.
pub fn html(page: &impl Template) -> Result<Html<String>, Failure> {
    page.render().map(Html).map_err(|error| Failure::Broken(error.to_string()))
}

/// What went wrong, for a person.
#[derive(Template)]
#[template(path = "error.html")]
pub struct ErrorPage<'a> {
    status: u16,
    detail: &'a str,
}

impl ErrorPage<'_> {
    pub fn of(status: u16, detail: &str) -> String {
        ErrorPage { status, detail }.render().unwrap_or_else(|_| detail.to_owned())
    }
}

pub async fn style() -> impl IntoResponse {
    let headers = [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "max-age=300")];
    (headers, include_str!("../../assets/style.css"))
}

/// Plain counters in the text form that collectors read.
pub async fn metrics(State(app): State<App>) -> impl IntoResponse {
    let (requests, created) = (app.requests.load(Ordering::Relaxed), app.created.load(Ordering::Relaxed));
    format!(
        "# TYPE anykoma_requests_total counter\nanykoma_requests_total {requests}\n\
         # TYPE anykoma_created_total counter\nanykoma_created_total {created}\n"
    )
}

/// A form must bring back the token of its page.
pub fn check_token(app: &App, token: &str) -> Result<(), Failure> {
    if token == app.token {
        return Ok(());
    }
    Err(Failure::Forbidden("the page this came from is out of date; go back, load it again and try once more".into()))
}
