//! Home: a prompt box and the works of this machine; and the gallery of those that are shared.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Html;
use engine::Style;
use rights::DeclaredSource;
use serde::Deserialize;
use studio::answers::FindingAnswer;
use studio::cases::account::account;

use crate::app::{App, Shared};
use crate::failure::Failure;
use crate::pages::create::Wish;
use crate::pages::html;
use crate::pages::reference::{LookedAt, declared, look, pick};
use crate::shelf::{Card, card, entries};
use crate::showcase::{SHOWN, Shown};

/// Works on one page: fills rows of two, three, four and six.
const ON_A_PAGE: usize = 24;

/// Shown where there is nothing yet; a click puts one into the box.
const EXAMPLES: [&str; 4] = [
    "an anime girl with silver hair on a roof at dusk",
    "1boy, spiky black hair, blazer, classroom, smile",
    "a woman in a kimono at a shrine, cherry petals, night",
    "a red-haired girl with glasses in a library",
];

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    token: String,
    plan: &'static str,
    wish: Wish,
    said: Said,
    examples: [&'static str; 4],
    shelf: ShelfView,
    shown: &'static [Shown],
    characters: Vec<String>,
}

#[derive(Template)]
#[template(path = "gallery.html")]
struct GalleryPage {
    shelf: ShelfView,
}

/// What the studio says about the words in the box.
#[derive(Default)]
pub struct Said {
    /// Why they cannot be drawn.
    pub problem: Option<String>,
    pub reading: Option<Reading>,
    /// The reference picture that is held.
    pub reference: Option<LookedAt>,
}

/// The words, looked through before anything is drawn or written down.
pub struct Reading {
    pub understood: Vec<(String, String)>,
    /// The words without what is somebody else's.
    pub rewrite: Option<String>,
    pub not_drawn: Vec<String>,
    pub findings: Vec<FindingAnswer>,
}

struct ShelfView {
    cards: Vec<Arc<Card>>,
    search: String,
    /// Where the pages before and after begin.
    newer: Option<usize>,
    older: Option<usize>,
    unreadable: usize,
}

impl ShelfView {
    /// The newest three pictures beside the prompt box.
    fn mosaic(&self) -> Vec<&Card> {
        self.cards.iter().map(Arc::as_ref).filter(|card| card.drawn && card.answer.kind == "image").take(3).collect()
    }
}

#[derive(Default, Deserialize)]
pub struct Looking {
    /// Words to look for in the prompts.
    #[serde(default)]
    q: String,
    #[serde(default)]
    skip: usize,
    /// Put into the box.
    #[serde(default)]
    prompt: String,
    /// Of what is put there; the usual one where it is none.
    #[serde(default)]
    style: String,
}

pub async fn show(State(app): State<App>, Query(looking): Query<Looking>) -> Result<Html<String>, Failure> {
    let style = Style::from_name(&looking.style).unwrap_or_default().name().to_owned();
    let wish = Wish { prompt: looking.prompt.clone(), style, ..Wish::default() };
    app.run(move |shared| page(shared, &looking, wish, Said::default())).await
}

/// Home again, with what was asked for still in the box.
pub async fn again(app: App, wish: Wish, said: Said) -> Result<Html<String>, Failure> {
    app.run(move |shared| {
        let declared = declared(&wish.reference_source).unwrap_or(DeclaredSource::Other);
        let picked = pick(shared, None, &wish.reference_kept).ok().flatten();
        let reference = picked.map(|picked| look(shared, &picked, declared)).transpose()?;
        page(shared, &Looking::default(), wish, Said { reference, ..said })
    })
    .await
}

pub async fn gallery(State(app): State<App>, Query(looking): Query<Looking>) -> Result<Html<String>, Failure> {
    app.run(move |shared| html(&GalleryPage { shelf: shelf(shared, &looking, |card| card.answer.shared)? })).await
}

fn page(shared: &Shared, looking: &Looking, wish: Wish, said: Said) -> Result<Html<String>, Failure> {
    let plan = account(&shared.studio, &shared.account)?.plan().title();
    let shelf = shelf(shared, looking, |_| true)?;
    let characters = names(shared)?;
    html(&HomePage {
        token: shared.token.clone(),
        plan,
        wish,
        said,
        examples: EXAMPLES,
        shelf,
        shown: &SHOWN,
        characters,
    })
}

/// Of everybody who can be called by name in a prompt.
fn names(shared: &Shared) -> Result<Vec<String>, Failure> {
    let cards = entries(shared)?;
    let names = cards.iter().filter_map(|entry| card(shared, entry).filter(|card| card.drawn)?.name.clone());
    let mut names: Vec<String> = names.collect();
    names.sort_by_key(|name| name.to_lowercase());
    names.dedup_by_key(|name| name.to_lowercase());
    Ok(names)
}

fn shelf(shared: &Shared, looking: &Looking, shown: impl Fn(&Card) -> bool) -> Result<ShelfView, Failure> {
    let wanted = looking.q.trim().to_lowercase();
    let fits = |card: &Card| shown(card) && card.answer.prompt.to_lowercase().contains(&wanted);
    let mut unreadable = 0;
    let mut cards = Vec::new();
    let mut passed = 0;
    for entry in entries(shared)? {
        let Some(card) = card(shared, &entry) else {
            unreadable += 1;
            continue;
        };
        if fits(&card) {
            passed += 1;
            if passed > looking.skip {
                cards.push(card);
            }
        }
        if cards.len() > ON_A_PAGE {
            break;
        }
    }
    let older = (cards.len() > ON_A_PAGE).then(|| looking.skip + ON_A_PAGE);
    cards.truncate(ON_A_PAGE);
    let newer = (looking.skip > 0).then(|| looking.skip.saturating_sub(ON_A_PAGE));
    Ok(ShelfView { cards, search: looking.q.clone(), newer, older, unreadable })
}
