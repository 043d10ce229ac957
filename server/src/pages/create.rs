//! The prompt box: words are looked through, or drawn.

use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use engine::{Brief, Size, Style};
use studio::answers::findings;

use crate::app::{App, Shared};
use crate::failure::Failure;
use crate::jobs::{Order, State as Stand, Task, any_seed, start};
use crate::pages::check_token;
use crate::pages::home::{Reading, Said, again};
use crate::pages::reference::{self, Filled, Picked, declared, pick};

/// The built-in engine, which needs no model and no card.
pub const ENGINE: &str = "illustrator";

/// Most drawings are over by then, and their page comes without another in between.
const PATIENCE: Duration = Duration::from_millis(1500);

/// What the form brings, as it was typed.
#[derive(Clone)]
pub struct Wish {
    pub token: String,
    pub prompt: String,
    pub negative: String,
    pub style: String,
    pub size: String,
    pub seed: String,
    pub candidates: String,
    /// Names of characters, comma between them.
    pub characters: String,
    /// Where a reference picture comes from.
    pub reference_source: String,
    /// Under which id one is held that was looked at.
    pub reference_kept: String,
}

impl Default for Wish {
    fn default() -> Self {
        let (style, size, candidates) = ("color".into(), "1024x1024".into(), "4".into());
        Self { style, size, candidates, reference_source: "other".into(), ..Self::of(&Filled::default()) }
    }
}

impl Wish {
    fn of(filled: &Filled) -> Self {
        let field = |key| filled.field(key);
        Self {
            token: field("token"),
            prompt: field("prompt"),
            negative: field("negative"),
            style: field("style"),
            size: field("size"),
            seed: field("seed"),
            candidates: field("candidates"),
            characters: field("characters"),
            reference_source: field("reference_source"),
            reference_kept: field("reference_kept"),
        }
    }

    /// Value and name.
    pub fn sources(&self) -> [(&'static str, &'static str); 4] {
        reference::SOURCES
    }

    /// Value and name.
    pub fn sizes(&self) -> [(&'static str, &'static str); 3] {
        [("1024x1024", "Square"), ("832x1216", "Portrait"), ("1216x832", "Landscape")]
    }

    fn characters(&self) -> Vec<String> {
        let names = self.characters.split([',', '、', '，']).map(str::trim);
        names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
    }

    /// Value and name.
    pub fn styles(&self) -> Vec<(&'static str, String)> {
        styles()
    }

    fn brief(&self, any_seed: u64) -> Result<Brief, Failure> {
        let off = |what: &str| Failure::BadRequest(what.to_owned());
        let sides = self.size.split_once('x');
        let sides = sides.and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
        let (width_px, height_px) = sides.ok_or_else(|| off("write the size like 1024x1024"))?;
        let style = Style::from_name(&self.style).ok_or_else(unknown_style)?;
        let seed = match self.seed.trim() {
            "" => any_seed,
            seed => seed.parse().map_err(|_| off("the seed is a whole number, or nothing for a random one"))?,
        };
        let candidates = self.candidates.parse().map_err(|_| off("ask for 1 to 16 candidates"))?;
        // A browser sends line ends as two characters.
        let words = |text: &str| text.replace("\r\n", "\n");
        let (prompt, negative) = (words(&self.prompt), words(&self.negative));
        Ok(Brief {
            prompt,
            negative,
            size: Size { width_px, height_px },
            seed,
            candidates,
            style,
            characters: Vec::new(),
        })
    }
}

/// Every style, by its name and as people read it.
pub fn styles() -> Vec<(&'static str, String)> {
    let titled = |name: &str| name[..1].to_uppercase() + &name[1..];
    Style::ALL.into_iter().map(|style| (style.name(), titled(style.name()))).collect()
}

pub fn unknown_style() -> Failure {
    Failure::BadRequest(format!("the styles are {}", Style::known()))
}

/// A form with the picture that it brings, or why that is not taken.
struct Asked {
    wish: Wish,
    picked: Result<Option<Picked>, Failure>,
}

impl Asked {
    async fn read(app: &App, form: Request) -> Result<Self, Failure> {
        let filled = Filled::read(form).await?;
        let mut wish = Wish::of(&filled);
        check_token(app, &wish.token)?;
        let kept = std::mem::take(&mut wish.reference_kept);
        let picked = app.run(move |shared| pick(shared, filled.picture, &kept)).await;
        // On the page again it is held, and needs not be chosen once more.
        wish.reference_kept =
            picked.as_ref().ok().and_then(Option::as_ref).map_or_else(String::new, |one| one.id.clone());
        Ok(Self { wish, picked })
    }
}

fn order(shared: &Shared, wish: &Wish, picked: Option<Picked>) -> Result<Order, Failure> {
    let declared = declared(&wish.reference_source)?;
    let reference = |one: Picked| (one.picture.name.clone(), one.picture.bytes.clone(), declared);
    Ok(Order {
        brief: wish.brief(any_seed(shared))?,
        engine: ENGINE.into(),
        plan: None,
        characters: wish.characters(),
        references: picked.into_iter().map(reference).collect(),
    })
}

/// Draws, and leads to the work, or to the page of the drawing where that takes longer.
pub async fn create(State(app): State<App>, form: Request) -> Result<Response, Failure> {
    let Asked { wish, picked } = Asked::read(&app, form).await?;
    let order = picked.and_then(|picked| order(&app, &wish, picked));
    let job = match order.and_then(|order| start(&app, Task::Image(order))) {
        Ok(job) => job,
        Err(failure) => return not_drawn(app, wish, failure.status(), failure.to_string()).await,
    };
    Ok(match job.over(PATIENCE).await {
        Stand::Done { work, .. } => Redirect::to(&format!("/works/{work}")).into_response(),
        Stand::Failed { status, detail } => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            not_drawn(app, wish, status, detail).await?
        }
        Stand::Waiting | Stand::Drawing { .. } => Redirect::to(&format!("/studio/jobs/{}", job.id)).into_response(),
    })
}

async fn not_drawn(app: App, wish: Wish, status: StatusCode, why: String) -> Result<Response, Failure> {
    let said = Said { problem: Some(why), ..Said::default() };
    Ok((status, again(app, wish, said).await?).into_response())
}

/// What the engine would draw and whose names are in the words; nothing is written down.
pub async fn read(State(app): State<App>, form: Request) -> Result<Response, Failure> {
    let Asked { wish, picked } = Asked::read(&app, form).await?;
    let read = picked.and_then(|_| wish.brief(0)).and_then(|brief| reading(&app, &brief));
    match read {
        Ok(reading) => {
            let said = Said { reading: Some(reading), ..Said::default() };
            Ok(again(app, wish, said).await?.into_response())
        }
        Err(failure) => not_drawn(app, wish, failure.status(), failure.to_string()).await,
    }
}

fn reading(shared: &Shared, asked: &Brief) -> Result<Reading, Failure> {
    let (understanding, found) = studio::cases::create::read(&shared.studio, ENGINE, asked)?;
    Ok(Reading {
        understood: understanding.understood.into_iter().map(|one| (one.words, one.meaning)).collect(),
        not_drawn: understanding.not_drawn,
        rewrite: screening::rewrite(&asked.prompt, &found),
        findings: findings(&shared.studio.policy, &found),
    })
}
