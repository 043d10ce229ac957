//! *Was this article helpful?*: stored, and shown to the operator (clause C18).

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::{Html, Redirect};
use serde::Deserialize;
use studio::ArticleFeedback;
use studio::time_text::rfc3339;

use crate::app::{App, Shared};
use crate::failure::Failure;
use crate::pages::acts::words;
use crate::pages::help::exists;
use crate::pages::{check_token, html, time_text};

#[derive(Template)]
#[template(path = "feedback.html")]
struct SaidPage {
    said: Vec<(String, ArticleFeedback)>,
    /// Article, readers it helped, readers it did not help.
    counts: Vec<(String, usize, usize)>,
}

#[derive(Deserialize)]
pub struct Said {
    token: String,
    helpful: bool,
    #[serde(default)]
    words: String,
}

pub async fn add(
    State(app): State<App>,
    Path(name): Path<String>,
    Form(said): Form<Said>,
) -> Result<Redirect, Failure> {
    check_token(&app, &said.token)?;
    let article = exists(&name)?;
    let words = words(&said.words, "what you wrote")?;
    app.run(move |shared| keep(shared, article, said.helpful, words)).await?;
    Ok(Redirect::to(&format!("/help/{article}?thanks=1#helpful")))
}

pub fn keep(shared: &Shared, article: &str, helpful: bool, words: Option<String>) -> Result<(), Failure> {
    let at_ms = shared.studio.clock.now_ms();
    Ok(shared.studio.feedback.add(&ArticleFeedback { article: article.into(), helpful, words, at_ms })?)
}

/// For the operator.
pub async fn said(State(app): State<App>) -> Result<Html<String>, Failure> {
    app.run(|shared| {
        let said = shared.studio.feedback.list()?;
        let counts = counts(&said);
        html(&SaidPage { counts, said: said.into_iter().map(|one| (time_text(&rfc3339(one.at_ms)), one)).collect() })
    })
    .await
}

fn counts(said: &[ArticleFeedback]) -> Vec<(String, usize, usize)> {
    let mut counts: Vec<(String, usize, usize)> = Vec::new();
    for one in said {
        let place = counts.iter().position(|(article, ..)| *article == one.article).unwrap_or_else(|| {
            counts.push((one.article.clone(), 0, 0));
            counts.len() - 1
        });
        let (_, helped, not) = &mut counts[place];
        *(if one.helpful { helped } else { not }) += 1;
    }
    counts
}
