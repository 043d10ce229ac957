//! Manga pages from a script: a box with an example in it, the pages beside it once they are drawn, and one file of them all.

use std::time::Duration;

use askama::Template;
use axum::extract::{Form, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use studio::cases::export::export_at;
use studio::{Format, Work, perform, picture};

use crate::app::{App, Shared};
use crate::booklet::{Binding, Booklet, BoundPage};
use crate::failure::Failure;
use crate::jobs::{PagesOrder, State as Stand, Task, any_seed, start};
use crate::pages::create::{ENGINE, styles, unknown_style};
use crate::pages::{check_token, html};
use crate::showcase::SCRIPT;

/// A page takes half a second: most scripts are drawn by then.
const PATIENCE: Duration = Duration::from_millis(2500);
/// Pixels to an inch of paper: a PDF is for the printer, anything else for a screen. The sealed pictures inside are for
/// screens.
const FOR_PRINT: u32 = 600;

#[derive(Template)]
#[template(path = "script.html")]
struct ScriptPage {
    token: String,
    wish: Wish,
    styles: Vec<(&'static str, String)>,
    problem: Option<Problem>,
    drawn: Vec<Drawn>,
    /// Their works, comma between them.
    works: String,
}

/// Why the script cannot be drawn.
struct Problem {
    words: String,
    /// From 1, with what stands there.
    line: Option<(usize, String)>,
}

struct Drawn {
    work: String,
    title: String,
    width_px: u32,
    height_px: u32,
}

/// What the form brings, as it was typed.
#[derive(Clone, Deserialize)]
pub struct Wish {
    #[serde(default)]
    token: String,
    #[serde(default)]
    script: String,
    /// Nothing: as the script says.
    #[serde(default)]
    style: String,
    #[serde(default)]
    seed: String,
}

impl Wish {
    fn order(&self, any_seed: u64) -> Result<PagesOrder, Failure> {
        let style = match self.style.as_str() {
            "" => None,
            name => Some(engine::Style::from_name(name).ok_or_else(unknown_style)?),
        };
        let seed = match self.seed.trim() {
            "" => any_seed,
            seed => seed
                .parse()
                .map_err(|_| Failure::BadRequest("the seed is a whole number, or nothing for a random one".into()))?,
        };
        // A browser sends line ends as two characters.
        let script = self.script.replace("\r\n", "\n");
        Ok(PagesOrder { script, seed, style, engine: ENGINE.into(), plan: None })
    }
}

#[derive(Default, Deserialize)]
pub struct Looking {
    /// Works of one script, comma between them.
    #[serde(default)]
    works: String,
}

/// The pages of one script, by their works.
pub fn booklet_address(works: &[String]) -> String {
    format!("/pages?works={}", works.join(","))
}

pub async fn show(State(app): State<App>, Query(looking): Query<Looking>) -> Result<Html<String>, Failure> {
    app.run(move |shared| {
        let works = found(shared, &looking.works)?;
        let wish = match works.first().and_then(|work| work.prompts.last()) {
            Some(prompted) => Wish { script: prompted.prompt.clone(), seed: prompted.seed.to_string(), ..empty() },
            None => Wish { script: SCRIPT.into(), ..empty() },
        };
        html(&page(shared, wish, None, &works))
    })
    .await
}

fn empty() -> Wish {
    let text = String::new;
    Wish { token: text(), script: text(), style: text(), seed: text() }
}

fn page(shared: &Shared, wish: Wish, problem: Option<Problem>, works: &[Work]) -> ScriptPage {
    let drawn = works.iter().filter_map(|work| {
        let prompted = work.prompts.last()?;
        let (width_px, height_px) = (prompted.width_px, prompted.height_px);
        Some(Drawn { work: work.id.clone(), title: prompted.heading(), width_px, height_px })
    });
    let ids: Vec<&str> = works.iter().map(|work| work.id.as_str()).collect();
    let (token, works) = (shared.token.clone(), ids.join(","));
    ScriptPage { token, wish, styles: styles(), problem, drawn: drawn.collect(), works }
}

/// At most as many as a script has pages.
const WORKS_MAX: usize = 200;

fn found(shared: &Shared, works: &str) -> Result<Vec<Work>, Failure> {
    let ids = works.split(',').map(str::trim).filter(|id| id.starts_with("page_")).take(WORKS_MAX);
    Ok(ids.map(|id| perform::work(&shared.studio, id)).collect::<Result<_, _>>()?)
}

/// Draws, and shows the pages; what is off in the script is said with its line.
pub async fn create(State(app): State<App>, Form(wish): Form<Wish>) -> Result<Response, Failure> {
    check_token(&app, &wish.token)?;
    let (asked, own) = (wish.clone(), app.clone());
    let begun = app.run(move |shared| {
        let order = asked.order(any_seed(shared))?;
        start(&own, Task::Pages(order))
    });
    let job = match begun.await {
        Ok(job) => job,
        Err(failure) => return Ok((failure.status(), Html(failure_page(&wish, &failure)?)).into_response()),
    };
    Ok(match job.over(PATIENCE).await {
        Stand::Done { works, .. } => Redirect::to(&booklet_address(&works)).into_response(),
        Stand::Failed { status, detail } => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            let problem = Problem { words: detail, line: None };
            (status, html(&page(&app, wish, Some(problem), &[]))?).into_response()
        }
        Stand::Waiting | Stand::Drawing { .. } => Redirect::to(&format!("/studio/jobs/{}", job.id)).into_response(),
    })
}

/// The script again, with what is wrong in it.
fn failure_page(wish: &Wish, failure: &Failure) -> Result<String, Failure> {
    let words = failure.to_string();
    let number = words.strip_prefix("line ").and_then(|rest| rest.split_once(':')?.0.parse::<usize>().ok());
    let line = number.and_then(|number| {
        let text = wish.script.lines().nth(number.checked_sub(1)?)?;
        Some((number, text.to_owned()))
    });
    let (token, drawn, works) = (wish.token.clone(), Vec::new(), String::new());
    let problem = Some(Problem { words, line });
    let page = ScriptPage { token, wish: wish.clone(), styles: styles(), problem, drawn, works };
    Ok(html(&page)?.0)
}

#[derive(Deserialize)]
pub struct Download {
    token: String,
    works: String,
    /// `pdf` or `cbz`.
    format: String,
}

/// All pages, each sealed, in one file.
pub async fn download(State(app): State<App>, Form(form): Form<Download>) -> Result<impl IntoResponse, Failure> {
    check_token(&app, &form.token)?;
    let binding = match form.format.as_str() {
        "pdf" => Binding::Pdf,
        "cbz" => Binding::Cbz,
        _ => return Err(Failure::BadRequest("several pages go into a pdf or a cbz".into())),
    };
    let file = app.draw(move |shared| bound(shared, &form.works, binding)).await?;
    let name = format!("attachment; filename=\"pages.{}\"", binding.name());
    let headers = [(header::CONTENT_TYPE, binding.media_type().to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, file))
}

fn bound(shared: &Shared, works: &str, binding: Binding) -> Result<Vec<u8>, Failure> {
    let works = found(shared, works)?;
    let first = works.first().and_then(|work| work.prompts.last()).ok_or(Failure::NotFound)?;
    let engine = shared.studio.engines.find(&first.engine).ok_or(Failure::NotFound)?;
    let script = engine.read_script(&first.prompt).map_err(studio::Error::from)?;
    let dots_per_inch = if binding == Binding::Pdf { FOR_PRINT } else { engine::UNITS_PER_INCH };
    let mut pages = Vec::new();
    for work in &works {
        let export = export_at(&shared.studio, &work.id, &shared.account, (Format::Png, 1.0))?;
        let canvas = picture::canvas(&shared.studio, &export.work)?;
        pages.push(BoundPage { work: work.id.clone(), canvas, file: export.file });
        shared.counters.sealed.add_one();
    }
    let license = works.first().and_then(Work::license);
    let license = license.map_or(String::new(), |one| format!("{} plan, {} use. ", one.plan.name(), one.scope.name()));
    let ids: Vec<&str> = works.iter().map(|work| work.id.as_str()).collect();
    let booklet = Booklet {
        title: script.title,
        author: script.author,
        about: format!("{license}The works of this studio: {}", ids.join(", ")),
        works: ids.join(", "),
        right_to_left: script.right_to_left,
        pages,
        dots_per_inch,
    };
    (shared.binder)(binding, &booklet).map_err(Failure::Broken)
}
