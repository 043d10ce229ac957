//! Characters: everybody there is, a form to design somebody, and a page for each with the sheet and the pictures made with
//! them.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use studio::answers::CharacterAnswer;
use studio::cases::character::{CharacterCreation, Known, characters, create_character, find};

use crate::app::{App, Shared};
use crate::failure::Failure;
use crate::jobs::any_seed;
use crate::pages::create::{ENGINE, styles, unknown_style};
use crate::pages::{check_token, html};
use crate::shelf::{Card, card, entries};

#[derive(Template)]
#[template(path = "characters.html")]
struct CharactersPage {
    token: String,
    wish: Wish,
    styles: Vec<(&'static str, String)>,
    problem: Option<String>,
    known: Vec<View>,
}

struct View {
    answer: CharacterAnswer,
    width_px: u32,
    height_px: u32,
}

#[derive(Template)]
#[template(path = "character.html")]
struct CharacterPage {
    token: String,
    one: View,
    styles: Vec<(&'static str, String)>,
    /// An earlier version is shown, and this is the newest.
    newest: Option<(u32, String)>,
    drawn: Vec<std::sync::Arc<Card>>,
}

/// What the form brings, as it was typed.
#[derive(Clone, Default, Deserialize)]
pub struct Wish {
    #[serde(default)]
    token: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    words: String,
    #[serde(default)]
    style: String,
    #[serde(default)]
    seed: String,
    /// Anything where a new version is meant.
    #[serde(default)]
    again: String,
}

pub async fn list(State(app): State<App>) -> Result<Html<String>, Failure> {
    app.run(|shared| html(&page(shared, Wish::default(), None)?)).await
}

fn page(shared: &Shared, wish: Wish, problem: Option<String>) -> Result<CharactersPage, Failure> {
    let known = characters(&shared.studio)?.iter().map(view).collect::<Result<_, _>>()?;
    Ok(CharactersPage { token: shared.token.clone(), wish, styles: styles(), problem, known })
}

fn view(known: &Known) -> Result<View, Failure> {
    let prompted = known.work.prompts.last();
    let (width_px, height_px) = prompted.map_or((1, 1), |one| (one.width_px, one.height_px));
    Ok(View { answer: CharacterAnswer::of(known)?, width_px, height_px })
}

/// Designs, and leads to the character's page.
pub async fn create(State(app): State<App>, Form(wish): Form<Wish>) -> Result<Response, Failure> {
    check_token(&app, &wish.token)?;
    let asked = wish.clone();
    match app.draw(move |shared| designed(shared, &asked)).await {
        Ok(work) => Ok(Redirect::to(&format!("/characters/{work}")).into_response()),
        Err(failure) => {
            let (status, why) = (failure.status(), failure.to_string());
            let page = app.run(move |shared| html(&page(shared, wish, Some(why))?)).await?;
            Ok((status, page).into_response())
        }
    }
}

fn designed(shared: &Shared, wish: &Wish) -> Result<String, Failure> {
    let style = if wish.style.is_empty() { Some(engine::Style::Color) } else { engine::Style::from_name(&wish.style) };
    let seed = match wish.seed.trim() {
        "" => any_seed(shared),
        seed => seed
            .parse()
            .map_err(|_| Failure::BadRequest("the seed is a whole number, or nothing for a random one".into()))?,
    };
    let creation = CharacterCreation {
        name: &wish.name,
        words: &wish.words.replace("\r\n", "\n"),
        seed,
        style: style.ok_or_else(unknown_style)?,
        again: !wish.again.is_empty(),
        engine: ENGINE,
        plan: None,
        by: &shared.account,
    };
    let created = create_character(&shared.studio, &creation)?;
    shared.studio.records.sequence()?;
    shared.counters.created.add_one();
    Ok(created.work.id)
}

/// By name the newest version, by its work that one.
pub async fn show(State(app): State<App>, Path(name): Path<String>) -> Result<Html<String>, Failure> {
    app.run(move |shared| {
        let known = find(&shared.studio, &name)?;
        let newest = find(&shared.studio, known.name())?;
        let differs = newest.work.id != known.work.id;
        let newest = differs.then(|| (newest.designed.version, newest.work.id.clone()));
        let drawn = drawn_with(shared, known.name())?;
        html(&CharacterPage { token: shared.token.clone(), one: view(&known)?, styles: styles(), newest, drawn })
    })
    .await
}

/// Pictures on a character's page.
const MOST: usize = 24;

/// Images and pages whose record names the character, newest first.
fn drawn_with(shared: &Shared, name: &str) -> Result<Vec<std::sync::Arc<Card>>, Failure> {
    let cards = entries(shared)?;
    let cards = cards.iter().filter_map(|entry| card(shared, entry));
    let with = cards.filter(|card| card.drawn && card.characters.iter().any(|one| one.eq_ignore_ascii_case(name)));
    Ok(with.take(MOST).collect())
}
