//! Loopback is not private: any web page can send requests to a local port. So the name that was asked for must be ours, and
//! what changes something must not come from another site.

use std::sync::atomic::Ordering;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::app::App;
use crate::failure::Failure;

/// What a program sends with whatever changes something: browsers do not let foreign pages add it.
pub const CLIENT: &str = "x-anykoma-client";

pub async fn guard(State(app): State<App>, request: Request, next: Next) -> Response {
    app.requests.fetch_add(1, Ordering::Relaxed);
    let is_program = request.uri().path().starts_with("/api/");
    if let Err(failure) = check(&request, is_program) {
        let response = if is_program { failure.problem() } else { failure.into_response() };
        return secured(response);
    }
    secured(next.run(request).await)
}

fn check(request: &Request, is_program: bool) -> Result<(), Failure> {
    let headers = request.headers();
    if !is_loopback(text(headers, header::HOST.as_str())) {
        return Err(Failure::Forbidden("this studio answers to 127.0.0.1 and localhost alone".into()));
    }
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return Ok(());
    }
    let foreign_origin = headers.contains_key(header::ORIGIN)
        && !text(headers, "origin").split_once("://").is_some_and(|(_, host)| is_loopback(host));
    let site = text(headers, "sec-fetch-site");
    if foreign_origin || !matches!(site, "" | "same-origin" | "none") {
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

fn secured(mut response: Response) -> Response {
    let headers = response.headers_mut();
    for (name, value) in [
        (
            "content-security-policy",
            "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; form-action 'self'; base-uri 'none'",
        ),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

pub async fn nothing_here() -> (StatusCode, Failure) {
    (StatusCode::NOT_FOUND, Failure::NotFound)
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
