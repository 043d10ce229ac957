//! A picture from outside in the form of the prompt box: what it says of itself is told before anything is drawn.

use std::sync::Arc;

use askama::Template;
use axum::body::{Body, to_bytes};
use axum::extract::multipart::Field;
use axum::extract::{Form, FromRequest, Multipart, Request, State};
use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use rights::DeclaredSource;
use studio::LookedFor;
use studio::answers::{FindingAnswer, findings};
use studio::cases::pictures::{Looked as Seen, Reference, look_through};
use studio::ids;

use crate::app::{App, Shared};
use crate::failure::Failure;
use crate::held::Picture;
use crate::pages::verify::broken;
use crate::pages::{check_token, html};
use crate::serving::FORM_BYTES_MAX;

/// More than a camera's largest JPEG; a form of 64 MiB is still read, so that this can be said.
const PICTURE_BYTES_MAX: usize = 32 << 20;
const NAME_LETTERS_MAX: usize = 200;

/// What may be declared: the word of the command line, and as people read it.
pub const SOURCES: [(&str, &str); 4] = [
    ("other", "Somebody else's, or I do not know"),
    ("own", "My own work"),
    ("licensed", "Licensed to me"),
    ("public_domain", "In the public domain"),
];

/// Nothing said is somebody else's.
pub fn declared(word: &str) -> Result<DeclaredSource, Failure> {
    match word {
        "own" => Ok(DeclaredSource::Own),
        "licensed" => Ok(DeclaredSource::Licensed),
        "public_domain" => Ok(DeclaredSource::PublicDomain),
        "" | "other" => Ok(DeclaredSource::Other),
        _ => Err(Failure::BadRequest("a reference is own, licensed, public_domain or other".into())),
    }
}

/// What a form brings.
#[derive(Default)]
pub struct Filled {
    /// As they were typed.
    pub fields: Vec<(String, String)>,
    /// The picture that was chosen, or why it is not taken. It comes last: its fields are there whatever it is.
    pub picture: Option<Result<Picture, Failure>>,
}

impl Filled {
    /// In parts, as a browser sends a form with a file; or in a line, as a program may.
    pub async fn read(form: Request) -> Result<Self, Failure> {
        let kind = form.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("multipart/form-data") {
            let (head, body) = form.into_parts();
            let bytes = to_bytes(body, FORM_BYTES_MAX).await.map_err(|_| Failure::TooLarge)?;
            let form = Form::from_request(Request::from_parts(head, Body::from(bytes)), &()).await;
            let Form(fields) = form.map_err(|_| not_whole())?;
            return Ok(Self { fields, picture: None });
        }
        let mut form = Multipart::from_request(form, &()).await.map_err(|_| not_whole())?;
        let mut filled = Self::default();
        while let Some(field) = form.next_field().await.map_err(|why| broken(&why))? {
            let Some(name) = field.file_name().map(str::to_owned) else {
                let key = field.name().unwrap_or_default().to_owned();
                filled.fields.push((key, text(field).await?));
                continue;
            };
            match picture(&name, field).await {
                Ok(Picture { bytes, .. }) if bytes.is_empty() => {}
                Ok(picture) => filled.picture = Some(Ok(picture)),
                Err(why) => {
                    filled.picture = Some(Err(why));
                    break;
                }
            }
        }
        Ok(filled)
    }

    pub fn field(&self, key: &str) -> String {
        let field = self.fields.iter().find(|(name, _)| name == key);
        field.map(|(_, value)| value.clone()).unwrap_or_default()
    }
}

fn not_whole() -> Failure {
    Failure::BadRequest("the form did not arrive whole; go back and try again".into())
}

async fn text(field: Field<'_>) -> Result<String, Failure> {
    let bytes = field.bytes().await.map_err(|why| broken(&why))?;
    if bytes.len() > FORM_BYTES_MAX {
        return Err(Failure::TooLarge);
    }
    String::from_utf8(bytes.into()).map_err(|_| Failure::BadRequest("the form is not in UTF-8".into()))
}

async fn picture(name: &str, field: Field<'_>) -> Result<Picture, Failure> {
    let name = file_name(name);
    let bytes = field.bytes().await.map_err(|why| match broken(&why) {
        Failure::TooLarge => too_large(&name),
        other => other,
    })?;
    if bytes.len() > PICTURE_BYTES_MAX {
        return Err(too_large(&name));
    }
    Ok(Picture { name, bytes: bytes.into() })
}

/// Some browsers send the way to the file along.
fn file_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|letter| !letter.is_control()).take(NAME_LETTERS_MAX).collect();
    if name.is_empty() { "the picture".into() } else { name }
}

fn too_large(name: &str) -> Failure {
    Failure::PictureTooLarge { name: name.to_owned(), mebibytes: PICTURE_BYTES_MAX >> 20 }
}

/// A picture with the id under which it is held until it is drawn with.
pub struct Picked {
    pub id: String,
    pub picture: Arc<Picture>,
}

/// The picture that came, else the one that is held since it was looked at.
pub fn pick(shared: &Shared, came: Option<Result<Picture, Failure>>, held: &str) -> Result<Option<Picked>, Failure> {
    match came {
        Some(picture) => {
            let picture = readable(shared, picture?)?;
            let id = ids::new_id("ref", shared.studio.entropy.as_ref());
            let picture = shared.held.hold(&id, picture);
            Ok(Some(Picked { id, picture }))
        }
        None if held.is_empty() => Ok(None),
        None => {
            let gone = || Failure::BadRequest("the reference picture is held here no longer; choose it again".into());
            let picture = shared.held.find(held).ok_or_else(gone)?;
            Ok(Some(Picked { id: held.to_owned(), picture }))
        }
    }
}

/// A picture that a program sent; it is not held for later.
pub fn taken(shared: &Shared, name: &str, bytes: Vec<u8>) -> Result<Picture, Failure> {
    let name = file_name(name);
    if bytes.len() > PICTURE_BYTES_MAX {
        return Err(too_large(&name));
    }
    readable(shared, Picture { name, bytes })
}

fn readable(shared: &Shared, picture: Picture) -> Result<Picture, Failure> {
    if shared.studio.seal.pixels(&picture.bytes).is_some() {
        return Ok(picture);
    }
    let name = picture.name;
    Err(Failure::BadRequest(format!("\"{name}\" cannot be read as a PNG, JPEG or WebP; choose another picture")))
}

/// What is told of a picture before anything is drawn.
pub struct LookedAt {
    pub id: String,
    pub name: String,
    pub says: Vec<(&'static str, String)>,
    pub findings: Vec<FindingAnswer>,
}

/// What is told of one picture, whoever brings it in.
pub fn seen(shared: &Shared, picture: &Picture, declared: DeclaredSource) -> Result<Seen, Failure> {
    let asked = Reference { name: &picture.name, bytes: &picture.bytes, declared };
    look_through(&shared.studio, &[asked], &shared.account)?.pop().ok_or(Failure::NotFound)
}

pub fn look(shared: &Shared, picked: &Picked, declared: DeclaredSource) -> Result<LookedAt, Failure> {
    let Picked { id, picture } = picked;
    let seen = seen(shared, picture, declared)?;
    let findings = findings(&shared.studio.policy, &seen.findings);
    let mut says = seen.says.lines();
    says.extend(seen.looked_for.iter().flat_map(LookedFor::lines));
    Ok(LookedAt { id: id.clone(), name: picture.name.clone(), says, findings })
}

/// The part of the page that tells it, for scripts that put it there as soon as a picture is chosen.
#[derive(Template)]
#[template(path = "looked.html")]
struct Looked {
    looked: Result<LookedAt, String>,
}

pub async fn show(State(app): State<App>, form: Request) -> Result<Response, Failure> {
    let filled = Filled::read(form).await?;
    check_token(&app, &filled.field("token"))?;
    let told = app
        .run(move |shared| {
            let (word, held) = (filled.field("reference_source"), filled.field("reference_kept"));
            let picked = pick(shared, filled.picture, &held)?.ok_or_else(not_whole)?;
            look(shared, &picked, declared(&word)?)
        })
        .await;
    Ok(match told {
        Ok(looked) => html(&Looked { looked: Ok(looked) })?.into_response(),
        Err(why) => {
            let Html(page) = html(&Looked { looked: Err(why.to_string()) })?;
            (why.status(), Html(page)).into_response()
        }
    })
}
