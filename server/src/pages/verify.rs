//! Where a file is dropped: is it what it claims to be?

use askama::Template;
use axum::extract::multipart::MultipartError;
use axum::extract::{Multipart, State};
use axum::http::StatusCode;
use axum::response::Html;
use rights::policy::Policy;
use studio::answers::{RightsAnswer, VerifyAnswer};
use studio::cases::open_file::Reader;
use studio::cases::standing::today;
use studio::{StoreError, TrustedStudio};

use crate::app::{App, Shared};
use crate::failure::Failure;
use crate::pages::uses::{Group, groups};
use crate::pages::work::{Stretch, stretches};
use crate::pages::{html, time_text};

#[derive(Template)]
#[template(path = "verify.html")]
struct VerifyPage {
    asked: Option<Asked>,
}

impl VerifyPage {
    /// Whether there is room to say what each verdict means: an answer with uses fills the page.
    fn teaches(&self) -> bool {
        self.asked.as_ref().is_none_or(|asked| asked.uses.is_empty())
    }
}

struct Asked {
    name: String,
    headline: &'static str,
    meaning: &'static str,
    answer: VerifyAnswer,
    rights: RightsAnswer,
    uses: Vec<Group>,
    origins: Vec<Stretch>,
    claimed_at: Option<String>,
    /// Whether this studio sealed it and still has the work.
    made_here: bool,
}

pub async fn show() -> Result<Html<String>, Failure> {
    html(&VerifyPage { asked: None })
}

pub async fn verify(State(app): State<App>, form: Multipart) -> Result<Html<String>, Failure> {
    let (name, bytes) = file_of(form).await?;
    app.run(move |shared| {
        let (answer, rights) = look(shared, &bytes)?;
        let made_here = is_ours(shared, &answer) && is_here(shared, rights.work.as_deref())?;
        html(&VerifyPage { asked: Some(asked(&shared.studio.policy, name, (answer, rights), made_here)) })
    })
    .await
}

fn asked(policy: &Policy, name: String, (answer, rights): (VerifyAnswer, RightsAnswer), made_here: bool) -> Asked {
    let (headline, meaning) = said(&answer.verdict);
    Asked {
        name,
        headline,
        meaning,
        uses: groups(policy, |use_name| rights.uses.get(use_name).cloned()),
        origins: answer.origins.as_ref().map(stretches).unwrap_or_default(),
        claimed_at: answer.time.claimed.as_deref().map(time_text),
        answer,
        rights,
        made_here,
    }
}

/// Class, name and meaning of each verdict, for whoever has not asked yet.
pub const ANSWERS: [(&str, &str, &str); 4] = [
    (
        "authentic",
        "Authentic",
        "Not a bit has changed since it was sealed, and this machine knows the studio that did.",
    ),
    ("intact", "Intact", "Not a bit has changed, but its studio is not known here: what it says is its own claim."),
    ("altered", "Altered", "It was changed after it was sealed, or pieced together from several files."),
    ("unknown", "Unknown", "It carries no seal that can be checked, which says nothing against it."),
];

/// What the verdict means and what it does not.
fn said(verdict: &str) -> (&'static str, &'static str) {
    match verdict {
        "authentic" => ("Authentic", "Unchanged since it was sealed, by a studio that this machine knows."),
        "intact" => (
            "Intact",
            "Unchanged since it was sealed, but this machine does not know who sealed it. Everything below is the file's \
             own claim.",
        ),
        "altered" => (
            "Altered",
            "This file is not what it claims to be. Nothing that it says of its license or its making holds; ask for the \
             file as it left its studio.",
        ),
        _ => (
            "Unknown",
            "Nothing in this file says where it comes from in a way that can be checked here. Either it was never sealed, or \
             a site or a program on its way took the seal off: ask for the file as it left its studio.",
        ),
    }
}

/// Anybody can write the id of one of our works into a file of theirs.
fn is_ours(shared: &Shared, answer: &VerifyAnswer) -> bool {
    let own = &shared.studio.seal.studio().fingerprint;
    answer.verdict == "authentic" && answer.credentials.signer.as_ref().is_some_and(|signer| signer.fingerprint == *own)
}

fn is_here(shared: &Shared, work: Option<&str>) -> Result<bool, Failure> {
    let Some(work) = work else { return Ok(false) };
    match shared.studio.records.read(work) {
        Ok(_) => Ok(true),
        Err(StoreError::NoSuchWork(_)) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// What a file says, read alone: the studios known here decide whose word it is.
pub fn look(shared: &Shared, bytes: &[u8]) -> Result<(VerifyAnswer, RightsAnswer), Failure> {
    let mut known = shared.studio.trusted.list()?;
    known.push(TrustedStudio { card: shared.studio.seal.studio().clone(), seen: None });
    let today = today(&shared.studio);
    let reader = Reader { files: shared.files.as_ref(), policy: &shared.studio.policy, known: &known, today: &today };
    let file = reader.read(bytes);
    if let Some(studio) = reader.to_remember(&file.verification).filter(|one| one.card != *shared.studio.seal.studio())
    {
        shared.studio.trusted.put(&studio)?;
    }
    shared.counters.verified.add_one();
    Ok((VerifyAnswer::from(&file.verification), RightsAnswer::of_file(&file)))
}

async fn file_of(mut form: Multipart) -> Result<(String, Vec<u8>), Failure> {
    while let Some(field) = form.next_field().await.map_err(|why| broken(&why))? {
        if field.name() == Some("file") {
            let name = field.file_name().filter(|name| !name.is_empty()).unwrap_or("the file").to_owned();
            let bytes = field.bytes().await.map_err(|why| broken(&why))?.to_vec();
            if bytes.is_empty() {
                return Err(Failure::BadRequest("the file is empty; choose one and try again".into()));
            }
            return Ok((name, bytes));
        }
    }
    Err(Failure::BadRequest("no file came; choose one and try again".into()))
}

pub fn broken(why: &MultipartError) -> Failure {
    if why.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return Failure::TooLarge;
    }
    Failure::BadRequest("the file did not arrive whole; try again".into())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use studio::answers::{CredentialsAnswer, LogStateAnswer, SignerAnswer, TimeAnswer};

    use super::*;

    fn page(verdict: &str, signer_known: bool) -> String {
        let signer = SignerAnswer { name: "Studio <b>".into(), fingerprint: "ab12".into(), known: signer_known };
        let credentials =
            CredentialsAnswer { state: "valid".into(), signer: Some(signer), problems: vec!["a problem".into()] };
        let log = LogStateAnswer { state: "included".into(), index: Some(3), size: Some(4), root: None };
        let answer = VerifyAnswer {
            verdict: verdict.into(),
            credentials,
            license: None,
            log,
            time: TimeAnswer { claimed: Some("2026-11-23T10:00:00.000Z".into()), witnessed: None },
            origins: Some(BTreeMap::from([("hand".into(), 0.25), ("algorithm".into(), 0.75)])),
            matched: None,
            claims: None,
        };
        let asked = asked(&Policy::built_in(), "x.png".into(), (answer, RightsAnswer::default()), false);
        html(&VerifyPage { asked: Some(asked) }).expect("the page renders").0
    }

    #[test]
    fn an_unknown_signer_only_claims_its_name_and_never_without_its_fingerprint() {
        let page = page("intact", false);
        assert!(page.contains("somebody who claims to be") && page.contains("ab12"), "{page}");
        assert!(page.contains("not known here") && !page.contains("verdict authentic"));
        assert!(page.contains("Studio &#60;b&#62;"), "a name is text and never markup");
    }

    #[test]
    fn a_known_signer_is_named_with_its_fingerprint() {
        let page = page("authentic", true);
        assert!(page.contains("verdict authentic") && page.contains("ab12"));
        assert!(!page.contains("claims to be"));
        assert!(page.contains("<b>25 %</b> drawn by hand"), "{page}");
    }

    #[test]
    fn an_altered_file_is_told_with_what_is_wrong() {
        let page = page("altered", true);
        assert!(page.contains("Altered") && page.contains("a problem"));
    }
}
