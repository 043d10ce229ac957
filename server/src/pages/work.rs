//! One work: its picture, what may be done with it and why, its record, and what its creator may do next.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Html;
use engine::{Brief, Size};
use rights::{Decision, Use};
use studio::act::{ChosenBy, Prompted};
use studio::answers::{CopyrightAnswer, FindingAnswer, LicenseAnswer, WorkAnswer, findings_of};
use studio::cases::character::find;
use studio::{Act, Work, perform};

use crate::app::{App, Shared};
use crate::failure::Failure;
use crate::looks::look;
use crate::pages::timeline::{Line, lines};
use crate::pages::uses::{self, Group};
use crate::pages::{html, time_text};

#[derive(Template)]
#[template(path = "work.html")]
struct WorkPage {
    token: String,
    work: WorkAnswer,
    width_px: u32,
    height_px: u32,
    facts: String,
    /// Where a candidate has become the image.
    picture: Option<PictureView>,
    license: Option<(LicenseAnswer, String)>,
    uses: Vec<Group>,
    findings: Vec<FindingAnswer>,
    /// Name and heading of each use, for the form of a third party's permission.
    all_uses: Vec<(&'static str, String)>,
    candidates: Vec<Offer>,
    /// Words of the prompt that changed nothing in the picture.
    not_drawn: Vec<String>,
    edits: usize,
    lines: Vec<Line>,
    schema_org: Option<String>,
    /// Who is in it as somebody designed before: name and the version's work.
    with: Vec<(String, String)>,
    /// Of a character: its name, and whose the design is.
    design: Option<(String, &'static str)>,
}

struct PictureView {
    copyright: CopyrightAnswer,
    origins: Vec<Stretch>,
}

/// A stretch of the bar of origins.
pub struct Stretch {
    /// The glossary's word, as a class.
    pub name: String,
    pub words: &'static str,
    /// Percent, to a tenth.
    pub share: f64,
    /// Where it begins, in percent.
    pub start: f64,
}

struct Offer {
    id: String,
    number: usize,
    chosen: Option<String>,
    by_default: bool,
}

pub async fn show(State(app): State<App>, Path(id): Path<String>) -> Result<Html<String>, Failure> {
    app.run(move |shared| html(&page(shared, &id)?)).await
}

fn page(shared: &Shared, id: &str) -> Result<WorkPage, Failure> {
    let entries = perform::read(&shared.studio, id)?;
    let acts: Vec<Act> = entries.iter().map(|entry| entry.act.clone()).collect();
    let work = Work::fold(&acts)?;
    let decisions = studio::cases::rights::answers(&shared.studio, &work)?;
    let picture = look(shared, &work)?
        .map(|look| PictureView { copyright: look.copyright.into(), origins: stretches(&look.origins) });
    let prompted = work.prompts.last();
    let license = work.license().map(LicenseAnswer::from);
    Ok(WorkPage {
        token: shared.token.clone(),
        width_px: prompted.map_or(1, |one| one.width_px),
        height_px: prompted.map_or(1, |one| one.height_px),
        facts: prompted.map(facts).unwrap_or_default(),
        picture,
        license: license.map(|license| (license.clone(), time_text(&license.granted_at))),
        uses: uses::groups(&shared.studio.policy, |name| decisions.get(name).map(Into::into)),
        findings: findings_of(&shared.studio, &work)?,
        all_uses: Use::ALL.map(|one| (one.name(), uses::title(one))).to_vec(),
        candidates: offers(&work),
        not_drawn: prompted.map(|one| not_drawn(shared, one)).unwrap_or_default(),
        edits: work.edits.len(),
        lines: lines(&entries),
        with: prompted.map(with).unwrap_or_default(),
        design: work.designed.as_ref().map(|one| (one.design.name.clone(), rights::design::OWNERSHIP)),
        schema_org: schema_org(shared, &work, &decisions),
        work: (&work).into(),
    })
}

fn with(prompted: &Prompted) -> Vec<(String, String)> {
    prompted.characters.iter().map(|used| (used.name.clone(), used.work.clone())).collect()
}

/// For search engines; a page must not end its own script.
fn schema_org(shared: &Shared, work: &Work, decisions: &BTreeMap<String, Decision>) -> Option<String> {
    let address = format!("{}/works/{}/picture.png", shared.base_url, work.id);
    let document = rights::forms::schema_org(work.license()?, decisions, &shared.base_url, &address);
    Some(document.to_string().replace('<', "\\u003c"))
}

fn facts(prompted: &Prompted) -> String {
    let style = prompted.style.name();
    let Prompted { engine_terms, width_px, height_px, seed, .. } = prompted;
    format!("{} · {style} · {width_px} × {height_px} · seed {seed}", engine_terms.name)
}

/// Read again from the words: an engine understands the same words in the same way.
fn not_drawn(shared: &Shared, prompted: &Prompted) -> Vec<String> {
    let Some(engine) = shared.studio.engines.find(&prompted.engine) else { return Vec::new() };
    if prompted.page.is_some() {
        let read = engine.read_script(&prompted.prompt).map(|script| script.not_drawn).unwrap_or_default();
        return read.into_iter().map(|(line, words)| format!("{words} (line {line})")).collect();
    }
    let known = prompted.characters.iter().filter_map(|used| find(&shared.studio, &used.work).ok());
    let characters = known.map(|known| known.designed.design).collect();
    let asked = Brief {
        prompt: prompted.prompt.clone(),
        negative: prompted.negative.clone(),
        size: Size { width_px: prompted.width_px, height_px: prompted.height_px },
        seed: prompted.seed,
        candidates: prompted.candidates,
        style: prompted.style,
        characters,
    };
    engine.read(&asked).not_drawn
}

/// Those that show, in the glossary's order.
pub fn stretches(origins: &BTreeMap<String, f64>) -> Vec<Stretch> {
    let mut start = 0.0;
    let mut stretches = Vec::new();
    for origin in canvas::Origin::ALL {
        let share = origins.get(origin.name()).copied().unwrap_or_default();
        let share = (share * 1000.0).round() / 10.0;
        if share > 0.0 {
            stretches.push(Stretch { name: origin.name().into(), words: in_words(origin), share, start });
            start += share;
        }
    }
    stretches
}

const fn in_words(origin: canvas::Origin) -> &'static str {
    match origin {
        canvas::Origin::Hand => "drawn by hand",
        canvas::Origin::Lettering => "lettered",
        canvas::Origin::Layout => "laid out",
        canvas::Origin::OwnPhoto => "own photograph",
        canvas::Origin::ThirdParty => "a third party's",
        canvas::Origin::Machine => "a trained model",
        canvas::Origin::Algorithm => "the illustrator's rules",
    }
}

fn offers(work: &Work) -> Vec<Offer> {
    let choice = |candidate: &str| work.choice.as_ref().filter(|choice| choice.candidate == candidate);
    let offer = |(place, one): (usize, &studio::act::Offered)| {
        let choice = choice(&one.candidate);
        let chosen = choice.map(|choice| match (choice.chosen_by, choice.because.as_deref()) {
            (ChosenBy::Default, _) => "taken by default".to_owned(),
            (ChosenBy::Creator, None) => "chosen by its creator".to_owned(),
            (ChosenBy::Creator, Some(why)) => format!("chosen by its creator: {why}"),
        });
        let by_default = choice.is_some_and(|choice| choice.chosen_by == ChosenBy::Default);
        Offer { id: one.candidate.clone(), number: place + 1, chosen, by_default }
    };
    work.candidates.iter().enumerate().map(offer).collect()
}
