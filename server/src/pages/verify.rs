//! Where a file is dropped: is it what it claims to be?

use askama::Template;
use axum::extract::{Multipart, State};
use axum::response::Html;
use rights::Use;
use studio::TrustedStudio;
use studio::answers::{RightsAnswer, UseAnswer, VerifyAnswer};
use studio::cases::open_file::Reader;

use crate::app::{App, Shared};
use crate::failure::Failure;
use crate::pages::html;

#[derive(Template)]
#[template(path = "verify.html")]
struct VerifyPage {
    asked: Option<Asked>,
}

struct Asked {
    name: String,
    answer: VerifyAnswer,
    rights: RightsAnswer,
    uses: Vec<(&'static str, UseAnswer)>,
    origins: Vec<(String, f64)>,
}

pub async fn show() -> Result<Html<String>, Failure> {
    html(&VerifyPage { asked: None })
}

pub async fn verify(State(app): State<App>, form: Multipart) -> Result<Html<String>, Failure> {
    let (name, bytes) = file_of(form).await?;
    app.run(move |shared| {
        let (answer, rights) = look(shared, &bytes)?;
        let uses = Use::ALL.into_iter().filter_map(|one| Some((one.name(), rights.uses.get(one.name())?.clone())));
        let origins = answer.origins.iter().flatten().filter(|(_, share)| **share > 0.0);
        let origins = origins.map(|(name, share)| (name.replace('_', " "), (share * 1000.0).round() / 10.0)).collect();
        html(&VerifyPage { asked: Some(Asked { name, uses: uses.collect(), origins, answer, rights }) })
    })
    .await
}

/// What a file says, read alone: the studios known here decide whose word it is.
pub fn look(shared: &Shared, bytes: &[u8]) -> Result<(VerifyAnswer, RightsAnswer), Failure> {
    let mut known = shared.studio.trusted.list().map_err(studio::Error::from)?;
    known.push(TrustedStudio { card: shared.studio.seal.studio().clone(), seen: None });
    let reader = Reader { files: shared.files.as_ref(), policy: &shared.studio.policy, known: &known };
    let file = reader.read(bytes);
    if let Some(studio) = reader.to_remember(&file.verification).filter(|one| one.card != *shared.studio.seal.studio())
    {
        shared.studio.trusted.put(&studio).map_err(studio::Error::from)?;
    }
    Ok((VerifyAnswer::from(&file.verification), RightsAnswer::of_file(&file)))
}

async fn file_of(mut form: Multipart) -> Result<(String, Vec<u8>), Failure> {
    let broken = |_| Failure::BadRequest("the file did not arrive whole, or is larger than 64 MiB; try again".into());
    while let Some(field) = form.next_field().await.map_err(broken)? {
        if field.name() == Some("file") {
            let name = field.file_name().unwrap_or("the file").to_owned();
            return Ok((name, field.bytes().await.map_err(broken)?.to_vec()));
        }
    }
    Err(Failure::BadRequest("no file came; choose one and try again".into()))
}
