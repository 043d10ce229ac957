//! What pages are dressed with: one style sheet and one small script, built into the program.

use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use studio::digest::sha256_hex;

use crate::failure::Failure;

/// Name, media type and text.
const ASSETS: [(&str, &str, &str); 2] = [
    ("style.css", "text/css; charset=utf-8", include_str!("../../assets/style.css")),
    ("studio.js", "text/javascript; charset=utf-8", include_str!("../../assets/studio.js")),
];

/// Asked for again each time, and answered with nothing new: the program may have been replaced meanwhile.
pub async fn show(Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    let (_, media_type, text) = ASSETS.into_iter().find(|(known, ..)| *known == name).ok_or(Failure::NotFound)?;
    let etag = format!("\"{}\"", &sha256_hex(text.as_bytes())[..16]);
    if is_known(&headers, &etag) {
        return Ok((StatusCode::NOT_MODIFIED, [(header::ETAG, etag)]).into_response());
    }
    let headers = [(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, "no-cache")];
    Ok((headers, [(header::ETAG, etag)], text).into_response())
}

/// Whether the asker has what this tag names (RFC 9110, section 13.1.2).
pub fn is_known(headers: &HeaderMap, etag: &str) -> bool {
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
    known.split(',').any(|one| one.trim().trim_start_matches("W/") == etag)
}
