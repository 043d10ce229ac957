//! What a creator does to a work from its page: each form becomes one use case, then the page again.

use axum::extract::{Form, FromRequest, Multipart, Path, Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect};
use canvas::lettering::Direction;
use rights::{Permission, Use};
use serde::Deserialize;
use studio::cases::choose::{Selection, choose as choose_candidate};
use studio::cases::edit::undo as undo_edit;
use studio::cases::erase::erase as erase_work;
use studio::cases::export::export;
use studio::cases::letter::{Band, Words, letter as set_words};
use studio::cases::permit::{Withdrawal, attach_permission, permit_marketing, revoke_marketing, withdraw_permission};
use studio::cases::share::{share as share_work, unshare};
use studio::digest::sha256_hex;
use studio::{Format, Studio, Work};

use crate::app::{App, Shared};
use crate::failure::Failure;
use crate::pages::check_token;

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
    let because = words(&form.because, "the reason")?;
    act(app, id, move |shared, id| {
        let selection = Selection { candidate: &form.candidate, because: because.as_deref() };
        choose_candidate(&shared.studio, id, &shared.account, &selection)
    })
    .await
}

#[derive(Deserialize)]
pub struct Bare {
    token: String,
}

pub async fn undo(State(app): State<App>, Path(id): Path<String>, Form(form): Form<Bare>) -> Result<Redirect, Failure> {
    check_token(&app, &form.token)?;
    act(app, id, |shared, id| undo_edit(&shared.studio, id, &shared.account)).await
}

#[derive(Deserialize)]
pub struct Lettering {
    token: String,
    text: String,
    #[serde(default)]
    band: String,
    /// Of the usual size, in percent.
    #[serde(default)]
    size: String,
    #[serde(default)]
    vertical: String,
}

pub async fn letter(
    State(app): State<App>,
    Path(id): Path<String>,
    Form(form): Form<Lettering>,
) -> Result<Redirect, Failure> {
    check_token(&app, &form.token)?;
    let text = words(&form.text, "the text")?.ok_or_else(|| off("there are no words to set"))?;
    let band = match form.band.as_str() {
        "head" => Band::Head,
        "middle" => Band::Middle,
        _ => Band::Foot,
    };
    let direction = if form.vertical.is_empty() { Direction::Horizontal } else { Direction::Vertical };
    let percent = form.size.parse::<u16>().unwrap_or(100).clamp(25, 400);
    act(app, id, move |shared, id| {
        let size_px = usual_size(&shared.studio, id, percent)?;
        let words = Words { band, direction, size_px: Some(size_px), ..Words::new(&text) };
        Ok(set_words(&shared.studio, id, &shared.account, &words)?.0)
    })
    .await
}

/// A share of a sixteenth of the picture's height.
fn usual_size(studio: &Studio, id: &str, percent: u16) -> Result<u16, studio::Error> {
    let work = studio::perform::work(studio, id)?;
    let height_px = work.prompts.last().map_or(1024, |prompted| prompted.height_px);
    Ok(u16::try_from(height_px / 16 * u32::from(percent) / 100).unwrap_or(u16::MAX).max(8))
}

#[derive(Deserialize)]
pub struct Erasing {
    token: String,
    /// Ticked by whoever means it.
    #[serde(default)]
    sure: String,
}

pub async fn erase(
    State(app): State<App>,
    Path(id): Path<String>,
    Form(form): Form<Erasing>,
) -> Result<Redirect, Failure> {
    check_token(&app, &form.token)?;
    if form.sure.is_empty() {
        return Err(off("erasing cannot be undone: tick the box that says so"));
    }
    app.run(move |shared| Ok(erase_work(&shared.studio, &id, &shared.account)?)).await?;
    Ok(Redirect::to("/"))
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

/// Pairs and a file: a form sends one pair for each use that is ticked.
pub async fn permission(State(app): State<App>, Path(id): Path<String>, form: Request) -> Result<Redirect, Failure> {
    let (pairs, paper) = permission_form(form).await?;
    let field = |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    check_token(&app, field("token"))?;
    let (document, document_sha256) = paper.map(|(name, bytes)| (name, sha256_hex(&bytes))).unzip();
    let permission = Permission {
        finding: field("finding").into(),
        granted_by: words(field("from"), "who granted it")?.ok_or_else(|| off("say who granted the permission"))?,
        uses: pairs.iter().filter(|(key, _)| key == "use").filter_map(|(_, name)| Use::from_name(name)).collect(),
        until: day(field("until"))?,
        document: words(document.as_deref().unwrap_or_else(|| field("document")), "the paper's name")?,
        document_sha256,
    };
    if permission.uses.is_empty() {
        return Err(off("tick the uses that the permission covers"));
    }
    act(app, id, move |shared, id| attach_permission(&shared.studio, id, &shared.account, permission)).await
}

type Paper = (String, Vec<u8>);

/// With a paper it comes in parts, without one it may come in a line.
async fn permission_form(form: Request) -> Result<(Vec<(String, String)>, Option<Paper>), Failure> {
    let broken = |_| off("the form did not arrive whole");
    let kind = form.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/form-data") {
        let Form(pairs) = Form::<Vec<(String, String)>>::from_request(form, &())
            .await
            .map_err(|_| off("the form did not arrive whole"))?;
        return Ok((pairs, None));
    }
    let mut form = Multipart::from_request(form, &()).await.map_err(|_| off("the form did not arrive whole"))?;
    let (mut pairs, mut paper) = (Vec::new(), None);
    while let Some(field) = form.next_field().await.map_err(broken)? {
        let key = field.name().unwrap_or_default().to_owned();
        let name = field.file_name().filter(|_| key == "document").map(str::to_owned);
        let bytes = field.bytes().await.map_err(broken)?.to_vec();
        match name {
            Some(name) if !bytes.is_empty() => paper = Some((name, bytes)),
            Some(_) => {}
            None => pairs.push((key, String::from_utf8(bytes).map_err(|_| off("the form is not in UTF-8"))?)),
        }
    }
    Ok((pairs, paper))
}

#[derive(Deserialize)]
pub struct Reasoned {
    token: String,
    finding: String,
    #[serde(default)]
    because: String,
}

pub async fn withdraw(
    State(app): State<App>,
    Path(id): Path<String>,
    Form(form): Form<Reasoned>,
) -> Result<Redirect, Failure> {
    check_token(&app, &form.token)?;
    let because = words(&form.because, "the reason")?;
    act(app, id, move |shared, id| {
        let withdrawal = Withdrawal { finding: &form.finding, from: None, because: because.as_deref() };
        withdraw_permission(&shared.studio, id, &shared.account, &withdrawal)
    })
    .await
}

pub async fn dispute(
    State(app): State<App>,
    Path(id): Path<String>,
    Form(form): Form<Reasoned>,
) -> Result<Redirect, Failure> {
    check_token(&app, &form.token)?;
    let because = words(&form.because, "the reason")?.ok_or_else(|| off("say why the finding is mistaken"))?;
    act(app, id, move |shared, id| {
        studio::cases::dispute::dispute(&shared.studio, id, &shared.account, (&form.finding, &because))
    })
    .await
}

fn off(what: &str) -> Failure {
    Failure::BadRequest(format!("{what}; go back and try again"))
}

/// More than anybody writes into one line.
const WORDS_BYTES_MAX: usize = 2000;

/// Nothing where only blanks were typed.
pub fn words(typed: &str, what: &str) -> Result<Option<String>, Failure> {
    let typed = typed.trim().replace("\r\n", "\n");
    if typed.len() > WORDS_BYTES_MAX {
        return Err(off(&format!("{what} has more than {WORDS_BYTES_MAX} bytes")));
    }
    if typed.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        return Err(off(&format!("{what} holds a control character")));
    }
    Ok(Some(typed).filter(|typed| !typed.is_empty()))
}

/// As a browser sends a date: `2027-01-31`.
pub fn day(typed: &str) -> Result<Option<String>, Failure> {
    let parts: Vec<_> = typed.split('-').collect();
    let number = |part: &str, length: usize| (part.len() == length).then(|| part.parse::<u32>().ok()).flatten();
    let is_day = match parts[..] {
        [""] => return Ok(None),
        [year, month, day] => {
            number(year, 4).is_some()
                && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
                && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
        }
        _ => false,
    };
    if is_day { Ok(Some(typed.into())) } else { Err(off("write the last day as 2027-01-31")) }
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

/// Seals a file and gives it out: a change, since the record says that a file has left.
pub async fn download(
    State(app): State<App>,
    Path(id): Path<String>,
    Form(form): Form<Download>,
) -> Result<impl IntoResponse, Failure> {
    check_token(&app, &form.token)?;
    let format = form.format;
    let export = app.draw(move |shared| Ok(export(&shared.studio, &id, &shared.account, format)?)).await?;
    app.counters.sealed.add_one();
    let name = format!("attachment; filename=\"{}.{}\"", export.work.id, format.name());
    let headers = [(header::CONTENT_TYPE, format.media_type().to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, export.file))
}

#[cfg(test)]
mod tests {
    use super::{day, words};

    #[test]
    fn a_day_is_a_day_or_nothing() {
        assert_eq!(day("").ok(), Some(None));
        assert_eq!(day("2027-01-31").ok(), Some(Some("2027-01-31".to_owned())));
        for off in ["tomorrow", "2027-13-01", "2027-1-1", "2027-01-00", "2027-01-31-"] {
            assert!(day(off).is_err(), "{off}");
        }
    }

    #[test]
    fn words_are_trimmed_bounded_and_printable() {
        assert_eq!(words("  her gaze ", "x").ok(), Some(Some("her gaze".to_owned())));
        assert_eq!(words(" \r\n ", "x").ok(), Some(None));
        assert!(words("a\u{7}", "x").is_err() && words(&"a".repeat(2001), "x").is_err());
    }
}
