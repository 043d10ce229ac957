//! Why a request is not answered as asked: a page for people, a problem document (RFC 9457) for programs.

use axum::Json;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde::Serialize;
use studio::{Refusal, StoreError};
use utoipa::ToSchema;

use crate::pages::ErrorPage;

#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error(transparent)]
    Studio(#[from] studio::Error),
    #[error("{0}")]
    BadRequest(String),
    #[error("{0}")]
    Forbidden(String),
    #[error("there is nothing here; the address may be mistyped")]
    NotFound,
    #[error(
        "this is more than is read here: a file, or a call that brings pictures, may have 64 MiB, a list of edits 16 MiB, anything else 256 KiB"
    )]
    TooLarge,
    #[error("\"{name}\" has more than {mebibytes} MiB; choose a smaller picture, or a smaller copy of it")]
    PictureTooLarge { name: String, mebibytes: usize },
    #[error("{0} pictures are waiting to be drawn already; try again in a moment")]
    Busy(usize),
    /// What the decoder of a request said of it.
    #[error("{detail}")]
    Undecodable { status: StatusCode, detail: String },
    #[error("{0}")]
    Broken(String),
}

/// RFC 9457.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// `about:blank`: the status says what kind of problem it is.
    #[serde(rename = "type")]
    pub kind: String,
    pub title: String,
    pub status: u16,
    /// What happened and what to do.
    pub detail: String,
}

pub const PROBLEM: &str = "application/problem+json";

impl Failure {
    pub fn status(&self) -> StatusCode {
        use studio::Error as Studio;
        match self {
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::NotFound | Self::Studio(Studio::Store(StoreError::NoSuchWork(_))) => StatusCode::NOT_FOUND,
            Self::TooLarge | Self::PictureTooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Undecodable { status, .. } => *status,
            Self::Studio(Studio::Refused(refusal)) => status_of(refusal),
            Self::Studio(Studio::Store(StoreError::Erased(_))) => StatusCode::GONE,
            Self::Studio(Studio::Store(StoreError::Moved { .. })) => StatusCode::CONFLICT,
            Self::Studio(Studio::Store(StoreError::Unusable(_))) | Self::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Studio(_) | Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    pub fn document(&self) -> Problem {
        let status = self.status();
        let title = status.canonical_reason().unwrap_or("Problem").to_owned();
        Problem { kind: "about:blank".into(), title, status: status.as_u16(), detail: self.to_string() }
    }

    pub fn problem(&self) -> Response {
        (self.status(), [(header::CONTENT_TYPE, PROBLEM)], Json(self.document())).into_response()
    }

    pub fn page(&self) -> Response {
        let status = self.status();
        let page = ErrorPage::of(status.as_u16(), &self.to_string());
        (status, Html(page)).into_response()
    }
}

const fn status_of(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::NoSuchCandidate { .. }
        | Refusal::NoSuchEdit { .. }
        | Refusal::NoSuchFinding { .. }
        | Refusal::NoSuchPermission { .. }
        | Refusal::NoSuchCharacter { .. } => StatusCode::NOT_FOUND,
        Refusal::AlreadyShared(_)
        | Refusal::AlreadyPrivate(_)
        | Refusal::AlreadyPermitted(_)
        | Refusal::NothingToRevoke(_)
        | Refusal::NothingToUndo(_)
        | Refusal::AlreadyDisputed { .. }
        | Refusal::NotDisputed { .. }
        | Refusal::NothingChosen(_)
        | Refusal::AlreadyCreated(_)
        | Refusal::CharacterExists { .. }
        | Refusal::ChoiceDoesNotFit { .. } => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Studio(error.into())
    }
}

/// For people; handlers of the interface answer with [`Told`].
impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        self.page()
    }
}

/// The same failure, told to a program.
pub struct Told(pub Failure);

impl<E: Into<Failure>> From<E> for Told {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Told {
    fn into_response(self) -> Response {
        self.0.problem()
    }
}
