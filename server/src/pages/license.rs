//! The deed of a license: for people, and by content negotiation for programs.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use rights::{License, Use};
use studio::answers::{CopyrightAnswer, LicenseAnswer, UseAnswer};
use studio::cases::rights::answers_for_file;
use studio::cases::works;
use studio::{Work, perform, picture};

use crate::app::{App, Shared};
use crate::failure::Failure;
use crate::pages::html;

#[derive(Template)]
#[template(path = "license.html")]
struct LicensePage {
    license: LicenseAnswer,
    newest: bool,
    uses: Vec<(&'static str, UseAnswer)>,
    copyright: CopyrightAnswer,
    fingerprint: String,
}

pub async fn show(State(app): State<App>, Path(id): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    let accepts = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    app.run(move |shared| {
        let (work, license) = find(shared, &id)?;
        let uses = answers_for_file(&shared.studio, &work)?;
        if accepts.contains("application/ld+json") {
            let document = rights::forms::odrl(&license, &uses, &shared.base_url);
            return Ok(([(header::CONTENT_TYPE, "application/ld+json")], document.to_string()).into_response());
        }
        let license_answer = LicenseAnswer::from(&license);
        if accepts.contains("application/json") {
            return Ok(axum::Json(license_answer).into_response());
        }
        let canvas = picture::canvas(&shared.studio, &work)?;
        let page = LicensePage {
            newest: work.license().is_some_and(|newest| newest.id == license.id),
            license: license_answer,
            uses: Use::ALL.into_iter().filter_map(|one| Some((one.name(), uses.get(one.name())?.into()))).collect(),
            copyright: picture::copyright(&canvas).into(),
            fingerprint: shared.studio.seal.studio().fingerprint.clone(),
        };
        Ok(html(&page)?.into_response())
    })
    .await
}

/// Looked for in every record: a studio of one creator has thousands of works, not millions.
fn find(shared: &Shared, id: &str) -> Result<(Work, License), Failure> {
    for work in works::ids(&shared.studio)? {
        let work = perform::work(&shared.studio, &work)?;
        let found =
            work.licenses.iter().find(|granted| granted.license.id == id).map(|granted| granted.license.clone());
        if let Some(license) = found {
            return Ok((work, license));
        }
    }
    Err(Failure::NotFound)
}
