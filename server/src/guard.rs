//! Loopback is not private: any web page can send requests to a local port. So the name that was asked for must be ours, and
//! what changes something must come from our own pages or from a program that names itself.
//!
//! Whatever goes wrong below, a panic included, leaves here as a page for people or as a problem document for programs.

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::app::App;
use crate::failure::{Failure, PROBLEM};

/// What a program sends with whatever changes something: browsers do not let foreign pages add it.
pub const CLIENT: &str = "x-anykoma-client";

/// Decoders explain themselves in a sentence.
const EXPLANATION_BYTES_MAX: usize = 4096;

pub async fn guard(State(app): State<App>, request: Request, next: Next) -> Response {
    app.counters.requests.add_one();
    let is_program = request.uri().path().starts_with("/api/");
    let response = match check(&request, is_program) {
        Ok(()) => explained(answered(request, next).await, is_program).await,
        Err(failure) => {
            app.counters.refused.add_one();
            told(&failure, is_program)
        }
    };
    if response.status().is_server_error() {
        app.counters.failed.add_one();
    }
    secured(response)
}

fn told(failure: &Failure, is_program: bool) -> Response {
    if is_program { failure.problem() } else { failure.page() }
}

/// On a task of its own: a panic ends that task and not the connection.
async fn answered(request: Request, next: Next) -> Response {
    let answer = tokio::spawn(next.run(request)).await;
    answer.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

fn check(request: &Request, is_program: bool) -> Result<(), Failure> {
    let headers = request.headers();
    let host = text(headers, "host");
    if !is_loopback(host) {
        return Err(Failure::Forbidden("this studio answers to 127.0.0.1 and localhost alone".into()));
    }
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return Ok(());
    }
    let foreign_origin = headers.contains_key(header::ORIGIN)
        && text(headers, "origin").split_once("://").is_none_or(|(_, origin)| origin != host);
    if foreign_origin || !matches!(text(headers, "sec-fetch-site"), "" | "same-origin" | "none") {
        return Err(Failure::Forbidden("another web page asked for this; it was not done".into()));
    }
    if is_program && !headers.contains_key(CLIENT) {
        let why = format!("say which program asks, with the header {CLIENT}; foreign web pages cannot send it");
        return Err(Failure::Forbidden(why));
    }
    Ok(())
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn is_loopback(host: &str) -> bool {
    let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|digit| digit.is_ascii_digit()));
    matches!(name.map_or(host, |(name, _)| name), "127.0.0.1" | "localhost" | "[::1]")
}

/// What decoders and routes refuse in plain text, or without a word, is said as every other failure is.
async fn explained(response: Response, is_program: bool) -> Response {
    let status = response.status();
    let form = text(response.headers(), "content-type").to_owned();
    let suits = if is_program { form == PROBLEM } else { form.starts_with("text/html") };
    if !(status.is_client_error() || status.is_server_error()) || suits {
        return response;
    }
    let allow = response.headers().get(header::ALLOW).cloned();
    let words = to_bytes(response.into_body(), EXPLANATION_BYTES_MAX).await.unwrap_or_default();
    let mut response = told(&in_words(status, String::from_utf8_lossy(&words).into()), is_program);
    if let Some(allow) = allow {
        response.headers_mut().insert(header::ALLOW, allow);
    }
    response
}

fn in_words(status: StatusCode, detail: String) -> Failure {
    let detail = match status {
        StatusCode::PAYLOAD_TOO_LARGE => return Failure::TooLarge,
        StatusCode::NOT_FOUND => return Failure::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => "this address is not asked in this way; look at what it allows".into(),
        _ if detail.is_empty() => "something broke here while this was answered; the server goes on".into(),
        _ => detail,
    };
    Failure::Undecodable { status, detail }
}

fn secured(mut response: Response) -> Response {
    let headers = response.headers_mut();
    for (name, value) in [
        (
            "content-security-policy",
            "default-src 'self'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; form-action 'self'; \
             base-uri 'none'",
        ),
        ("x-content-type-options", "nosniff"),
        // `no-referrer` would take the origin from our own forms.
        ("referrer-policy", "same-origin"),
        // Another page must not show a private picture as its own.
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
        ("cache-control", "no-store"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Said in words by [`guard`].
pub async fn nothing_here() -> StatusCode {
    StatusCode::NOT_FOUND
}

#[cfg(test)]
mod tests {
    use super::is_loopback;

    #[test]
    fn only_loopback_names_are_ours() {
        for ours in ["127.0.0.1", "127.0.0.1:7878", "localhost:80", "[::1]:7878"] {
            assert!(is_loopback(ours), "{ours}");
        }
        for theirs in ["", "example.org", "127.0.0.1.example.org", "localhost.example.org:80", "10.0.0.1"] {
            assert!(!is_loopback(theirs), "{theirs}");
        }
    }
}
