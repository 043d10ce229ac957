//! Home: a prompt box and the works of this machine; and the gallery of those that are shared.

use std::sync::atomic::Ordering;

use askama::Template;
use axum::extract::{Form, Query, State};
use axum::response::{Html, Redirect};
use engine::{Brief, Flow, Size, Style};
use serde::Deserialize;
use studio::answers::WorkAnswer;
use studio::cases::account::account;
use studio::cases::create::{Creation, create as create_work};
use studio::cases::works::works;

use crate::app::App;
use crate::failure::Failure;
use crate::pages::{check_token, html};

/// Works on one page.
const ON_A_PAGE: usize = 24;

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    token: String,
    plan: &'static str,
    works: Vec<WorkAnswer>,
    search: String,
    next: Option<usize>,
    gallery: bool,
}

#[derive(Deserialize)]
pub struct Looking {
    #[serde(default)]
    q: String,
    #[serde(default)]
    skip: usize,
}

pub async fn show(State(app): State<App>, Query(looking): Query<Looking>) -> Result<Html<String>, Failure> {
    page(app, looking, false).await
}

pub async fn gallery(State(app): State<App>, Query(looking): Query<Looking>) -> Result<Html<String>, Failure> {
    page(app, looking, true).await
}

async fn page(app: App, Looking { q, skip }: Looking, gallery: bool) -> Result<Html<String>, Failure> {
    app.run(move |shared| {
        let wanted = q.trim().to_lowercase();
        let (from, most) = if wanted.is_empty() && !gallery { (skip, ON_A_PAGE + 1) } else { (0, usize::MAX) };
        let found = works(&shared.studio, from, most)?;
        let fits = |work: &WorkAnswer| (!gallery || work.shared) && work.prompt.to_lowercase().contains(&wanted);
        let mut works: Vec<WorkAnswer> = found.iter().map(WorkAnswer::from).filter(fits).collect();
        let more = works.len() > ON_A_PAGE && wanted.is_empty() && !gallery;
        if more {
            works.truncate(ON_A_PAGE);
        }
        let plan = account(&shared.studio, &shared.account)?.plan().title();
        let next = more.then_some(skip + ON_A_PAGE);
        html(&HomePage { token: shared.token.clone(), plan, works, search: q, next, gallery })
    })
    .await
}

#[derive(Deserialize)]
pub struct Wish {
    token: String,
    prompt: String,
    #[serde(default)]
    negative: String,
    style: String,
    size: String,
    #[serde(default)]
    seed: String,
    candidates: u8,
}

/// Draws, and leads to the work.
pub async fn create(State(app): State<App>, Form(wish): Form<Wish>) -> Result<Redirect, Failure> {
    check_token(&app, &wish.token)?;
    let id = app
        .run(move |shared| {
            let mut random = [0; 4];
            shared.studio.entropy.fill(&mut random);
            let brief = brief(&wish, u32::from_le_bytes(random).into())?;
            let creation =
                Creation { brief, engine: "illustrator", plan: None, by: &shared.account, references: Vec::new() };
            let created = create_work(&shared.studio, &creation, &mut |_| Flow::Continue)?;
            shared.studio.records.sequence().map_err(studio::Error::from)?;
            shared.created.fetch_add(1, Ordering::Relaxed);
            Ok(created.work.id)
        })
        .await?;
    Ok(Redirect::to(&format!("/works/{id}")))
}

fn brief(wish: &Wish, random: u64) -> Result<Brief, Failure> {
    let off = |what: &str| Failure::BadRequest(format!("{what}; go back and correct it"));
    let sides = wish.size.split_once('x');
    let sides = sides.and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    let (width_px, height_px) = sides.ok_or_else(|| off("the size is written like 1024x1024"))?;
    let seed = match wish.seed.trim() {
        "" => random,
        seed => seed.parse().map_err(|_| off("the seed is a whole number"))?,
    };
    Ok(Brief {
        prompt: wish.prompt.clone(),
        negative: wish.negative.clone(),
        size: Size { width_px, height_px },
        seed,
        candidates: wish.candidates,
        style: if wish.style == "manga" { Style::Manga } else { Style::Color },
    })
}
