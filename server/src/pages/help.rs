//! Help: the articles, with every figure and every *may* from the policy; and what readers say of them.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::{Html, Redirect};
use pulldown_cmark::{Options, Parser};
use rights::{Plan, Policy, Use};
use serde::Deserialize;
use studio::ArticleFeedback;
use studio::time_text::rfc3339;

use crate::app::App;
use crate::failure::Failure;
use crate::pages::{check_token, html};

/// Name in the address and text.
const ARTICLES: [(&str, &str); 2] = [
    ("plan-rights", include_str!("../../../help/plan-rights.md")),
    ("commercial-use", include_str!("../../../help/commercial-use.md")),
];
const WORDS_BYTES_MAX: usize = 2000;

struct Article {
    name: &'static str,
    title: String,
    updated: String,
    body: String,
}

fn read(name: &str, policy: &Policy) -> Option<Article> {
    let (name, text) = ARTICLES.into_iter().find(|(known, _)| *known == name)?;
    let (head, body) = text.strip_prefix("---\n")?.split_once("\n---\n")?;
    let field = |field: &str| {
        let value = head.lines().find_map(|line| line.strip_prefix(field)?.strip_prefix(": "));
        value.unwrap_or_default().to_owned()
    };
    let filled = rights::articles::fill(body, policy);
    let filled = filled
        .replace("(plan-rights.md)", "(/help/plan-rights)")
        .replace("(commercial-use.md)", "(/help/commercial-use)");
    let mut body = String::new();
    pulldown_cmark::html::push_html(&mut body, Parser::new_ext(&filled, Options::ENABLE_TABLES));
    Some(Article { name, title: field("title"), updated: field("updated"), body })
}

#[derive(Template)]
#[template(path = "help.html")]
struct HelpPage {
    articles: Vec<Article>,
}

#[derive(Template)]
#[template(path = "article.html")]
struct ArticlePage {
    token: String,
    article: Article,
    others: Vec<Article>,
    thanks: bool,
}

#[derive(Template)]
#[template(path = "plans.html")]
struct PlansPage {
    edition: String,
    plans: Vec<(&'static str, &'static str)>,
    rows: Vec<(&'static str, Vec<bool>)>,
}

#[derive(Template)]
#[template(path = "said.html")]
struct SaidPage {
    said: Vec<(String, ArticleFeedback)>,
}

pub async fn index(State(app): State<App>) -> Result<Html<String>, Failure> {
    let articles = ARTICLES.into_iter().filter_map(|(name, _)| read(name, &app.studio.policy)).collect();
    html(&HelpPage { articles })
}

pub async fn article(State(app): State<App>, Path(name): Path<String>) -> Result<Html<String>, Failure> {
    let (name, thanks) = name.strip_suffix("+thanks").map_or((name.as_str(), false), |name| (name, true));
    let article = read(name, &app.studio.policy).ok_or(Failure::NotFound)?;
    let others = ARTICLES.into_iter().filter(|(other, _)| *other != article.name);
    let others = others.filter_map(|(name, _)| read(name, &app.studio.policy)).collect();
    html(&ArticlePage { token: app.token.clone(), article, others, thanks })
}

#[derive(Deserialize)]
pub struct Said {
    token: String,
    helpful: bool,
    #[serde(default)]
    words: String,
}

pub async fn feedback(
    State(app): State<App>,
    Path(name): Path<String>,
    Form(said): Form<Said>,
) -> Result<Redirect, Failure> {
    check_token(&app, &said.token)?;
    let article = read(&name, &app.studio.policy).ok_or(Failure::NotFound)?.name;
    let mut words = said.words.trim().to_owned();
    let end = words.floor_char_boundary(WORDS_BYTES_MAX);
    words.truncate(end);
    app.run(move |shared| {
        let at_ms = shared.studio.clock.now_ms();
        let words = Some(words).filter(|words| !words.is_empty());
        let feedback = ArticleFeedback { article: article.into(), helpful: said.helpful, words, at_ms };
        Ok(shared.studio.feedback.add(&feedback).map_err(studio::Error::from)?)
    })
    .await?;
    Ok(Redirect::to(&format!("/help/{article}+thanks")))
}

/// For the operator.
pub async fn said(State(app): State<App>) -> Result<Html<String>, Failure> {
    app.run(|shared| {
        let said = shared.studio.feedback.list().map_err(studio::Error::from)?;
        html(&SaidPage { said: said.into_iter().map(|one| (rfc3339(one.at_ms), one)).collect() })
    })
    .await
}

pub async fn plans(State(app): State<App>) -> Result<Html<String>, Failure> {
    let policy = &app.studio.policy;
    let plans = Plan::ALL.map(|plan| (plan.title(), policy.scope(plan).name())).to_vec();
    let granted = |asked: Use| Plan::ALL.iter().map(|plan| policy.grants(*plan, asked)).collect();
    let rows = Use::ALL.into_iter().map(|asked| (asked.phrase(), granted(asked))).collect();
    html(&PlansPage { edition: policy.edition().to_owned(), plans, rows })
}
