//! What a program sends as JSON; what is wrong with it is told as a problem document.

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use serde::de::DeserializeOwned;

use crate::failure::{Failure, Told};

pub struct Call<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Call<T> {
    type Rejection = Told;

    async fn from_request(request: Request, state: &S) -> Result<Self, Told> {
        let read: Result<Json<T>, JsonRejection> = Json::from_request(request, state).await;
        match read {
            Ok(Json(call)) => Ok(Self(call)),
            Err(why) => Err(Told(refused(&why))),
        }
    }
}

fn refused(why: &JsonRejection) -> Failure {
    let detail = format!("{}; see /api/v1/openapi.json", why.body_text());
    match why.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Failure::TooLarge,
        status @ StatusCode::UNSUPPORTED_MEDIA_TYPE => Failure::Undecodable { status, detail },
        _ => Failure::BadRequest(detail),
    }
}
