//! One work: its picture, what may be done with it and why, its record, and what its creator may do next.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::http::header;
use axum::response::{Html, IntoResponse, Redirect};
use rights::Use;
use serde::Deserialize;
use studio::answers::{ActAnswer, CopyrightAnswer, FindingAnswer, LicenseAnswer, UseAnswer, WorkAnswer, findings};
use studio::cases::choose::{Selection, choose as choose_candidate};
use studio::cases::export::export;
use studio::cases::permit::{permit_marketing, revoke_marketing};
use studio::cases::share::{share as share_work, unshare};
use studio::{Act, Format, Work, perform, picture};

use crate::app::{App, Shared};
use crate::failure::Failure;
use crate::pages::{check_token, html};
use crate::pictures::preview;

#[derive(Template)]
#[template(path = "work.html")]
struct WorkPage {
    token: String,
    work: WorkAnswer,
    engine: String,
    seed: u64,
    style: &'static str,
    license: Option<LicenseAnswer>,
    uses: Vec<(&'static str, UseAnswer)>,
    findings: Vec<FindingAnswer>,
    copyright: CopyrightAnswer,
    /// Origin, share and where its stretch of the bar begins, in percent.
    origins: Vec<(String, f64, f64)>,
    candidates: Vec<Offer>,
    acts: Vec<Told>,
    schema_org: String,
}

struct Offer {
    id: String,
    chosen: Option<String>,
}

struct Told {
    seq: u64,
    at: String,
    kind: String,
    gist: String,
    log: String,
}

pub async fn show(State(app): State<App>, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    app.run(move |shared| html(&page(shared, &id)?)).await
}

fn page(shared: &Shared, id: &str) -> Result<WorkPage, Failure> {
    let entries = perform::read(&shared.studio, id)?;
    let acts: Vec<Act> = entries.iter().map(|entry| entry.act.clone()).collect();
    let work = Work::fold(&acts)?;
    let uses = studio::cases::rights::answers(&shared.studio, &work)?;
    let canvas = picture::canvas(&shared.studio, &work)?;
    let prompted = work.prompts.last();
    let schema_org = work.license().map(|license| {
        let address = format!("{}/works/{}/picture.png", shared.base_url, work.id);
        rights::forms::schema_org(license, &uses, &shared.base_url, &address).to_string().replace('<', "\\u003c")
    });
    Ok(WorkPage {
        token: shared.token.clone(),
        engine: prompted.map(|one| one.engine_terms.name.clone()).unwrap_or_default(),
        seed: prompted.map(|one| one.seed).unwrap_or_default(),
        style: if prompted.is_some_and(|one| one.style == engine::Style::Manga) { "manga" } else { "color" },
        license: work.license().map(LicenseAnswer::from),
        uses: Use::ALL.into_iter().filter_map(|one| Some((one.name(), uses.get(one.name())?.into()))).collect(),
        findings: findings(&work.findings),
        copyright: picture::copyright(&canvas).into(),
        origins: shares(&picture::origin_shares_cheap(&canvas)),
        candidates: offers(&work),
        acts: entries.iter().map(|entry| told(&entry.into())).collect(),
        schema_org: schema_org.unwrap_or_default(),
        work: (&work).into(),
    })
}

fn shares(origins: &BTreeMap<String, f64>) -> Vec<(String, f64, f64)> {
    let mut start = 0.0;
    let present = origins.iter().filter(|(_, share)| **share > 0.0);
    let stretch = |(name, share): (&String, &f64)| {
        let share = (share * 1000.0).round() / 10.0;
        start += share;
        (name.replace('_', " "), share, start - share)
    };
    present.map(stretch).collect()
}

fn offers(work: &Work) -> Vec<Offer> {
    let chosen = |candidate: &str| {
        let choice = work.choice.as_ref().filter(|choice| choice.candidate == candidate)?;
        Some(match (choice.chosen_by, choice.because.as_deref()) {
            (studio::act::ChosenBy::Default, _) => "taken by default".to_owned(),
            (studio::act::ChosenBy::Creator, None) => "chosen by its creator".to_owned(),
            (studio::act::ChosenBy::Creator, Some(why)) => format!("chosen by its creator: {why}"),
        })
    };
    work.candidates.iter().map(|one| Offer { id: one.candidate.clone(), chosen: chosen(&one.candidate) }).collect()
}

fn told(act: &ActAnswer) -> Told {
    let log = act.log_index.map_or("not in the log yet".into(), |index| format!("log leaf {index}"));
    let at = act.at.get(..19).unwrap_or(&act.at).replace('T', " ");
    Told { seq: act.seq, at, kind: act.kind.replace('_', " "), gist: act.gist(), log }
}

#[derive(Deserialize)]
pub struct Looked {
    #[serde(default = "large")]
    w: u32,
}

const fn large() -> u32 {
    1024
}

pub async fn picture(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(Looked { w }): Query<Looked>,
) -> Result<impl IntoResponse, Failure> {
    let bytes = app
        .run(move |shared| {
            let work = perform::work(&shared.studio, &id)?;
            preview(shared, &work, w.clamp(32, 2048))
        })
        .await?;
    Ok(([(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "no-cache")], bytes.to_vec()))
}

/// A candidate as its engine offered it.
pub async fn candidate(
    State(app): State<App>,
    Path((id, candidate)): Path<(String, String)>,
) -> Result<impl IntoResponse, Failure> {
    let bytes = app
        .run(move |shared| {
            let mut work = perform::work(&shared.studio, &id)?;
            let offered = work.candidate(&candidate).map_err(studio::Error::from)?.candidate.clone();
            // Shown alone: without the edits, and under a name of its own among the previews.
            work.edits.clear();
            let choice = work.choice.get_or_insert_with(|| studio::work::Choice {
                candidate: offered.clone(),
                chosen_by: studio::act::ChosenBy::Default,
                because: None,
            });
            choice.candidate.clone_from(&offered);
            let place = offered.trim_start_matches("cand_").parse::<u64>().unwrap_or_default();
            work.acts = u64::MAX - place;
            preview(shared, &work, 320)
        })
        .await?;
    Ok(([(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "no-cache")], bytes.to_vec()))
}

#[derive(Deserialize)]
pub struct Choosing {
    token: String,
    candidate: String,
    #[serde(default)]
    because: String,
}

pub async fn choose(
    State(app): State<App>,
    Path(id): Path<String>,
    Form(form): Form<Choosing>,
) -> Result<Redirect, Failure> {
    check_token(&app, &form.token)?;
    act(app, id, move |shared, id| {
        let because = Some(form.because.trim()).filter(|why| !why.is_empty());
        let selection = Selection { candidate: &form.candidate, because };
        choose_candidate(&shared.studio, id, &shared.account, &selection)
    })
    .await
}

#[derive(Deserialize)]
pub struct Switching {
    token: String,
    on: bool,
}

pub async fn share(
    State(app): State<App>,
    Path(id): Path<String>,
    Form(form): Form<Switching>,
) -> Result<Redirect, Failure> {
    check_token(&app, &form.token)?;
    let case = if form.on { share_work } else { unshare };
    act(app, id, move |shared, id| case(&shared.studio, id, &shared.account)).await
}

pub async fn marketing(
    State(app): State<App>,
    Path(id): Path<String>,
    Form(form): Form<Switching>,
) -> Result<Redirect, Failure> {
    check_token(&app, &form.token)?;
    let case = if form.on { permit_marketing } else { revoke_marketing };
    act(app, id, move |shared, id| case(&shared.studio, id, &shared.account)).await
}

async fn act(
    app: App,
    id: String,
    case: impl FnOnce(&Shared, &str) -> Result<Work, studio::Error> + Send + 'static,
) -> Result<Redirect, Failure> {
    let id = app.run(move |shared| Ok(case(shared, &id)?.id)).await?;
    Ok(Redirect::to(&format!("/works/{id}")))
}

#[derive(Deserialize)]
pub struct Download {
    token: String,
    format: Format,
}

/// Seals a file and gives it out.
pub async fn download(
    State(app): State<App>,
    Path(id): Path<String>,
    Form(form): Form<Download>,
) -> Result<impl IntoResponse, Failure> {
    check_token(&app, &form.token)?;
    let name = format!("attachment; filename=\"{id}.{}\"", form.format.name());
    let file = app.run(move |shared| Ok(export(&shared.studio, &id, &shared.account, form.format)?.file)).await?;
    let headers = [(header::CONTENT_TYPE, form.format.media_type().to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, file))
}
