//! The deed of a license: for people, and by content negotiation for programs.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use rights::License;
use serde::Deserialize;
use studio::answers::{CopyrightAnswer, LicenseAnswer};
use studio::cases::rights::answers_for_file;
use studio::{Work, perform};

use crate::app::{App, Shared};
use crate::failure::Failure;
use crate::looks::look;
use crate::pages::accept::best;
use crate::pages::uses::{Group, groups};
use crate::pages::{html, time_text};
use crate::shelf::work_of_license;

const HTML: &str = "text/html";
const JSON_LD: &str = "application/ld+json";
const JSON: &str = "application/json";

#[derive(Template)]
#[template(path = "license.html")]
struct LicensePage {
    license: LicenseAnswer,
    granted: String,
    newest: bool,
    prompted: bool,
    uses: Vec<Group>,
    copyright: Option<CopyrightAnswer>,
    fingerprint: String,
    schema_org: String,
}

#[derive(Deserialize)]
pub struct Asked {
    /// `jsonld` or `json`, where a link stands for the header.
    format: Option<String>,
}

pub async fn show(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let form = match asked.format.as_deref() {
        Some("jsonld") => JSON_LD,
        Some("json") => JSON,
        _ => best(accept, &[HTML, JSON_LD, JSON]),
    };
    let mut response = app.run(move |shared| deed(shared, &id, form)).await?;
    response.headers_mut().insert(header::VARY, header::HeaderValue::from_static("Accept"));
    Ok(response)
}

fn deed(shared: &Shared, id: &str, form: &str) -> Result<Response, Failure> {
    let (work, license) = find(shared, id)?;
    if form == JSON {
        return Ok(axum::Json(LicenseAnswer::from(&license)).into_response());
    }
    let decisions = answers_for_file(&shared.studio, &work)?;
    if form == JSON_LD {
        let document = rights::forms::odrl(&license, &decisions, &shared.base_url);
        return Ok(([(header::CONTENT_TYPE, JSON_LD)], document.to_string()).into_response());
    }
    let address = format!("{}/works/{}/picture.png", shared.base_url, work.id);
    let schema_org = rights::forms::schema_org(&license, &decisions, &shared.base_url, &address);
    let page = LicensePage {
        newest: work.license().is_some_and(|newest| newest.id == license.id),
        prompted: work.choice.is_some(),
        granted: time_text(&license.granted_at),
        license: (&license).into(),
        uses: groups(&shared.studio.policy, |name| decisions.get(name).map(Into::into)),
        copyright: look(shared, &work)?.map(|look| look.copyright.into()),
        fingerprint: shared.studio.seal.studio().fingerprint.clone(),
        schema_org: schema_org.to_string().replace('<', "\\u003c"),
    };
    Ok(html(&page)?.into_response())
}

fn find(shared: &Shared, id: &str) -> Result<(Work, License), Failure> {
    let work = work_of_license(shared, id)?.ok_or(Failure::NotFound)?;
    let work = perform::work(&shared.studio, &work)?;
    let granted = work.licenses.iter().find(|granted| granted.license.id == id).ok_or(Failure::NotFound)?;
    let license = granted.license.clone();
    Ok((work, license))
}
