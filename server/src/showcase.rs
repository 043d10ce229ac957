//! What the illustrator can do, drawn by it when somebody first looks: the home page shows it to newcomers.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use canvas::Canvas;
use engine::{Brief, Flow, PagesBrief, Picture, Size, Style};
use serde::Deserialize;
use studio::picture;

use crate::app::{App, Shared};
use crate::failure::Failure;
use crate::pages::assets::is_known;
use crate::pages::create::ENGINE;
use crate::pictures::{encode, side_px};

/// A picture and the words that it was made of.
pub struct Shown {
    pub prompt: &'static str,
    seed: u64,
    style: Style,
    pub width_px: u32,
    pub height_px: u32,
}

impl Shown {
    pub const fn style(&self) -> &'static str {
        self.style.name()
    }
}

const fn shown(prompt: &'static str, seed: u64, style: Style, [width_px, height_px]: [u32; 2]) -> Shown {
    Shown { prompt, seed, style, width_px, height_px }
}

const TALL: [u32; 2] = [832, 1216];
const WIDE: [u32; 2] = [1216, 832];

/// The first three stand beside the prompt box, the others below it.
pub const SHOWN: [Shown; 9] = [
    shown("an anime girl with silver hair on a roof at dusk", 7, Style::Color, WIDE),
    shown("a girl with long black hair in a red kimono at a shrine, cherry petals", 7, Style::Color, TALL),
    shown("1boy, spiky hair, shouting, focus lines, close up", 3, Style::Manga, TALL),
    shown("a red-haired girl with glasses reading a book in a library", 5, Style::Color, TALL),
    shown("a catgirl with orange hair waving on the beach, laughing", 6, Style::Color, TALL),
    shown("a witch with purple hair, witch hat, portrait, night, stars", 2, Style::Color, TALL),
    shown("a girl crying, close up, gloom", 5, Style::Manga, TALL),
    shown("a boy and a girl holding hands in the rain, city at night", 9, Style::Color, TALL),
    shown("an idol with pink hair and a microphone, sparkles, wink", 4, Style::Color, TALL),
];

/// In the textarea of the script page, and drawn on the home page.
pub const SCRIPT: &str = include_str!("../../docs/scripts/after-the-bell.txt");
const SCRIPT_SEED: u64 = 3;

/// By number and side; the page of the script comes after the pictures.
#[derive(Default)]
pub struct Showcase(Mutex<HashMap<(usize, u32), File>>);

type File = Arc<Vec<u8>>;

#[derive(Deserialize)]
pub struct Looked {
    #[serde(default = "usual_side")]
    w: u32,
}

const fn usual_side() -> u32 {
    640
}

/// The version stands in the tag: another illustrator draws another picture.
pub async fn show(
    State(app): State<App>,
    Path(number): Path<usize>,
    Query(Looked { w }): Query<Looked>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    if number > SHOWN.len() {
        return Err(Failure::NotFound);
    }
    let side = side_px(w);
    let etag = format!("\"{number}-{side}-{}\"", env!("CARGO_PKG_VERSION"));
    let kept = [(header::ETAG, etag.clone()), (header::CACHE_CONTROL, "private, max-age=600".into())];
    if is_known(&headers, &etag) {
        return Ok((StatusCode::NOT_MODIFIED, kept).into_response());
    }
    let bytes = match app.showcase.find((number, side)) {
        Some(bytes) => bytes,
        None => app.draw(move |shared| shared.showcase.drawn(shared, (number, side))).await?,
    };
    Ok(([(header::CONTENT_TYPE, "image/png")], kept, bytes.to_vec()).into_response())
}

impl Showcase {
    fn find(&self, name: (usize, u32)) -> Option<Arc<Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&name).cloned()
    }

    fn drawn(&self, shared: &Shared, (number, side): (usize, u32)) -> Result<Arc<Vec<u8>>, Failure> {
        if let Some(bytes) = self.find((number, side)) {
            return Ok(bytes);
        }
        let canvas = canvas(shared, number)?;
        let scale = (side as f32 / canvas.width_px.max(canvas.height_px) as f32).min(1.0);
        let image = picture::rendered(&canvas, scale)?;
        let bytes = Arc::new(encode(&image.rgba, image.width_px, image.height_px)?);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert((number, side), bytes.clone());
        Ok(bytes)
    }
}

fn canvas(shared: &Shared, number: usize) -> Result<Canvas, Failure> {
    let engine = shared.studio.engines.find(ENGINE).ok_or(Failure::NotFound)?;
    let mut step = |_| Flow::Continue;
    let Some(shown) = SHOWN.get(number) else {
        let brief = PagesBrief { script: SCRIPT, characters: &[], seed: SCRIPT_SEED, style: None };
        let mut pages = engine.draw_pages(&brief, &mut step).map_err(studio::Error::from)?;
        let page = pages.drain(..).next().ok_or(Failure::NotFound)?;
        return Ok(Canvas { width_px: page.width_px, height_px: page.height_px, layers: page.layers });
    };
    let size = Size { width_px: shown.width_px, height_px: shown.height_px };
    let (prompt, negative) = (shown.prompt.into(), String::new());
    let Shown { seed, style, .. } = *shown;
    let brief = Brief { prompt, negative, size, seed, candidates: 1, style, characters: Vec::new() };
    let mut drawn = engine.draw(&brief, &mut step).map_err(studio::Error::from)?;
    match drawn.drain(..).next().map(|candidate| candidate.picture) {
        Some(Picture::Layers(layers)) => Ok(Canvas { width_px: size.width_px, height_px: size.height_px, layers }),
        _ => Err(Failure::NotFound),
    }
}
