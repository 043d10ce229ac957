//! The pages: server-rendered, whole without scripts.

pub mod assets;

pub mod create;
pub mod home;
pub mod job;
pub mod reference;

pub mod acts;
pub mod characters;
pub mod picture;
pub mod script;
mod timeline;
pub mod uses;
pub mod work;

mod accept;
pub mod license;
pub mod verify;

pub mod feedback;
pub mod help;
pub mod plans;

use askama::Template;
use axum::extract::State;
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
    headline: &'static str,
    detail: &'a str,
}

impl ErrorPage<'_> {
    pub fn of(status: u16, detail: &str) -> String {
        let headline = match status {
            403 => "That was not done",
            404 => "This panel is empty",
            405 => "Not in this way",
            409 => "It stands differently now",
            413 => "That is too large",
            500.. => "Something broke here",
            _ => "That does not work yet",
        };
        ErrorPage { status, headline, detail }.render().unwrap_or_else(|_| detail.to_owned())
    }
}

/// Plain counters in the text form that collectors read.
pub async fn metrics(State(app): State<App>) -> impl IntoResponse {
    app.counters.text()
}

/// A form must bring back the token of its page.
pub fn check_token(app: &App, token: &str) -> Result<(), Failure> {
    // Every byte is compared, so that the time taken tells nothing of where they differ.
    let differs = token.bytes().zip(app.token.bytes()).fold(0, |differs, (one, other)| differs | (one ^ other));
    if token.len() == app.token.len() && differs == 0 {
        return Ok(());
    }
    app.counters.refused.add_one();
    Err(Failure::Forbidden("the page this came from is out of date; go back, load it again and try once more".into()))
}

/// `2026-11-23T17:41:48.962Z` as people read it: `2026-11-23 17:41:48 UTC`.
fn time_text(rfc3339: &str) -> String {
    format!("{} UTC", rfc3339.get(..19).unwrap_or(rfc3339).replace('T', " "))
}

/// A decision that limits, and how pages say it.
pub const LIMITS: [(&str, &str); 2] = [("not_granted", "Not granted"), ("caution", "Caution")];

/// Of a share, 0..=1.
pub fn percent(share: &f64) -> u8 {
    (share * 100.0).round().clamp(0.0, 100.0) as u8
}

/// A word of the interface for programs as people read it.
pub fn spaced(word: impl AsRef<str>) -> String {
    word.as_ref().replace('_', " ")
}
