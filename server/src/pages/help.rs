//! Help: the articles, with every figure and every *may* from the policy.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Html;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use rights::Policy;
use serde::Deserialize;

use crate::app::App;
use crate::failure::Failure;
use crate::pages::html;

/// Name in the address and text.
const ARTICLES: [(&str, &str); 2] = [
    ("plan-rights", include_str!("../../../help/plan-rights.md")),
    ("commercial-use", include_str!("../../../help/commercial-use.md")),
];

pub struct Article {
    pub name: &'static str,
    pub title: String,
    /// Date of the last update.
    pub updated: String,
    /// Its first paragraph, as text.
    pub begins: String,
    pub body: String,
    /// Address within the page and text of each section.
    pub sections: Vec<(String, String)>,
}

pub fn exists(name: &str) -> Result<&'static str, Failure> {
    ARTICLES.into_iter().map(|(known, _)| known).find(|known| *known == name).ok_or(Failure::NotFound)
}

fn article_of((name, text): (&'static str, &'static str), policy: &Policy) -> Article {
    let (head, body) = text.strip_prefix("---\n").and_then(|text| text.split_once("\n---\n")).unwrap_or(("", text));
    let field = |field: &str| {
        let value = head.lines().find_map(|line| line.strip_prefix(field)?.strip_prefix(": "));
        value.unwrap_or_default().to_owned()
    };
    let filled = rights::articles::fill(body, policy);
    let events = linked(Parser::new_ext(&filled, Options::ENABLE_TABLES).collect());
    let sections = sections(&events);
    let begins = begins(&events);
    let mut body = String::new();
    pulldown_cmark::html::push_html(&mut body, events.into_iter());
    // A wide table scrolls alone, and not the page.
    let body = body.replace("<table>", "<div class=\"scroll\"><table>").replace("</table>", "</table></div>");
    Article { name, title: field("title"), updated: field("updated"), begins, body, sections }
}

/// Sections get addresses, links between articles theirs.
fn linked(mut events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    for place in 0..events.len() {
        let text = text_from(&events, place + 1);
        match &mut events[place] {
            Event::Start(Tag::Heading { id, .. }) => *id = Some(CowStr::from(slug(&text))),
            Event::Start(Tag::Link { dest_url, .. }) if dest_url.contains(".md") => {
                *dest_url = format!("/help/{}", dest_url.replacen(".md", "", 1)).into();
            }
            _ => {}
        }
    }
    events
}

/// The words up to the end of what begins before `place`.
fn text_from(events: &[Event<'_>], place: usize) -> String {
    let is_end = |event: &&Event<'_>| !matches!(event, Event::End(TagEnd::Heading(_) | TagEnd::Paragraph));
    let words = events[place..].iter().take_while(is_end).filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
        Event::SoftBreak | Event::HardBreak => Some(" "),
        _ => None,
    });
    words.collect()
}

/// `What can narrow it` -> `what-can-narrow-it`.
fn slug(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-');
    kept.collect::<String>().to_lowercase().split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

fn sections(events: &[Event<'_>]) -> Vec<(String, String)> {
    let starts = events.iter().enumerate();
    let found = starts.filter_map(|(place, event)| match event {
        Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => Some(text_from(events, place + 1)),
        _ => None,
    });
    found.map(|text| (slug(&text), text)).collect()
}

fn begins(events: &[Event<'_>]) -> String {
    let first = events.iter().position(|event| matches!(event, Event::Start(Tag::Paragraph)));
    first.map(|place| text_from(events, place + 1)).unwrap_or_default()
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

pub async fn index(State(app): State<App>) -> Result<Html<String>, Failure> {
    let policy = &app.studio.policy;
    html(&HelpPage { articles: ARTICLES.map(|article| article_of(article, policy)).into() })
}

#[derive(Deserialize)]
pub struct After {
    /// There once a reader has answered.
    thanks: Option<String>,
}

pub async fn article(
    State(app): State<App>,
    Path(name): Path<String>,
    Query(After { thanks }): Query<After>,
) -> Result<Html<String>, Failure> {
    exists(&name)?;
    let all = ARTICLES.map(|article| article_of(article, &app.studio.policy));
    let (asked, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|article| article.name == name);
    let article = asked.into_iter().next().ok_or(Failure::NotFound)?;
    html(&ArticlePage { token: app.token.clone(), article, others, thanks: thanks.is_some() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_between_articles_leads_to_a_section_that_is_there() {
        let all = ARTICLES.map(|article| article_of(article, &Policy::built_in()));
        let mut links = 0;
        for article in &all {
            assert!(!article.body.contains(".md") && !article.body.contains("{{"), "{}", article.body);
            for link in article.body.split("href=\"/help/").skip(1) {
                let link = link.split('"').next().unwrap();
                let (name, section) = link.split_once('#').unwrap_or((link, ""));
                let other = all.iter().find(|other| other.name == name).unwrap_or_else(|| panic!("{link}"));
                assert!(section.is_empty() || other.body.contains(&format!("id=\"{section}\"")), "{link}");
                links += 1;
            }
        }
        assert!(links >= 3, "the articles name each other");
    }

    #[test]
    fn an_article_has_a_title_a_date_and_sections() {
        for article in ARTICLES.map(|article| article_of(article, &Policy::built_in())) {
            assert_eq!(article.updated.len(), 10, "{}", article.name);
            assert!(!article.title.is_empty() && article.begins.ends_with('.') && article.sections.len() > 2);
        }
    }
}
