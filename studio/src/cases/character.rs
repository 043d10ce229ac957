//! Characters: somebody designed once, with a sheet and a record of their own, and drawn again by name (clauses C7 and C15).

use std::time::Instant;

use engine::{Brief, Candidate, Design, Engine, Picture, ReadScript, Size, Style};
use record::canonical;
use rights::{Finding, Plan, Where};

use crate::act::{CharacterUsed, ChosenBy, Designed, Prompted, What, WorkKind};
use crate::cases::account::account;
use crate::cases::create::{Created, Grant, find_engine, license, offers};
use crate::cases::works::ids as works_ids;
use crate::digest::sha256_hex;
use crate::error::{Error, Refusal};
use crate::studio::Studio;
use crate::work::Work;
use crate::{brief, ids, likeness, near, perform};

pub const PREFIX: &str = "chr_";
const NAME_LETTERS_MAX: usize = 40;
/// As many as an engine draws in one picture.
const IN_ONE_PICTURE: usize = 4;
/// The sheet decides its own size; this stands in the brief that a design is decided from.
const SIDE_PX: u32 = 1024;

pub struct CharacterCreation<'a> {
    pub name: &'a str,
    pub words: &'a str,
    /// At most [`brief::SEED_MAX`].
    pub seed: u64,
    /// Of the sheet.
    pub style: Style,
    /// A new version of somebody there is; without it a name is taken once.
    pub again: bool,
    pub engine: &'a str,
    /// The operator's own override for this creation; else the account's plan of this moment.
    pub plan: Option<Plan>,
    /// Account id.
    pub by: &'a str,
}

/// A character in its newest version, or in the one that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    pub work: Work,
    pub designed: Designed,
}

impl Known {
    fn of(work: Work) -> Option<Self> {
        let designed = work.designed.clone().filter(|_| work.choice.is_some())?;
        Some(Self { work, designed })
    }

    pub fn name(&self) -> &str {
        &self.designed.design.name
    }

    pub fn used(&self) -> Result<CharacterUsed, Error> {
        let design_sha256 = design_sha256(&self.designed.design)?;
        Ok(CharacterUsed { name: self.name().into(), work: self.work.id.clone(), design_sha256 })
    }
}

/// Of the design's canonical bytes, lower-case hex.
pub fn design_sha256(design: &Design) -> Result<String, Error> {
    Ok(sha256_hex(&canonical::encode(design)?))
}

pub fn check(creation: &CharacterCreation<'_>) -> Result<(), Refusal> {
    let name = creation.name.trim();
    let length = name.chars().count();
    let off = |letter: char| letter.is_control() || ":：,，、()（）#".contains(letter);
    if !(1..=NAME_LETTERS_MAX).contains(&length) || name.contains(off) || name.starts_with(PREFIX) {
        return Err(Refusal::CharacterName(creation.name.into()));
    }
    brief::check_prompt(creation.words)?;
    if creation.seed > brief::SEED_MAX { Err(Refusal::Seed(creation.seed)) } else { Ok(()) }
}

/// Designs somebody and draws the sheet.
pub fn create_character(studio: &Studio, creation: &CharacterCreation<'_>) -> Result<Created, Error> {
    check(creation)?;
    let engine = find_engine(studio, creation.engine)?;
    let before = before(studio, creation)?;
    let findings = studio.screen(creation.words)?;
    let asked =
        Brief { prompt: likeness::without_names(engine.as_ref(), creation.words, &findings), ..asked(creation) };
    if let Some(sentence) = engine.refuses(&asked.prompt) {
        return Err(Refusal::Words(sentence).into());
    }
    let design = engine.design(creation.name.trim(), &asked)?;
    let plan = account(studio, creation.by)?.plan();
    let work = ids::new_id("chr", studio.entropy.as_ref());
    let drawing = Instant::now();
    let sheet = engine.draw_sheet(&design, creation.style)?;
    let engine_ms = drawing.elapsed().as_secs_f64() * 1000.0;
    let size = Size { width_px: sheet.width_px, height_px: sheet.height_px };
    perform::begin(studio, &work, creation.by, opening(studio, (creation, engine.as_ref()), (&work, size))?)?;
    let version = before.as_ref().map_or(1, |known| known.designed.version + 1);
    let mut whats = vec![What::Designed(Designed { design, version, before: before.map(|known| known.work.id) })];
    let candidate = Candidate { seed: creation.seed, picture: Picture::Layers(sheet.layers) };
    let (offered, drawn) = offers((studio, &work), engine.as_ref(), vec![candidate], None)?;
    whats.extend(offered);
    whats.push(What::Chose { candidate: "cand_1".into(), chosen_by: ChosenBy::Default, because: None });
    let license = license(studio, &Grant { work: &work, creator: creation.by, plan: creation.plan.unwrap_or(plan) });
    whats.push(What::Licensed { license, by_override: creation.plan.is_some() });
    let (work, _) = perform::perform(studio, &work, creation.by, whats)?;
    let understanding = likeness::told(engine.read(&asked), engine.as_ref(), &findings);
    Ok(Created { work, understanding, engine_ms, drawn })
}

fn asked(creation: &CharacterCreation<'_>) -> Brief {
    Brief {
        prompt: creation.words.into(),
        negative: String::new(),
        size: Size { width_px: SIDE_PX, height_px: SIDE_PX },
        seed: creation.seed,
        candidates: 1,
        style: creation.style,
        characters: Vec::new(),
    }
}

/// The version that this one follows; refused where the name is taken and nobody said that it is meant.
fn before(studio: &Studio, creation: &CharacterCreation<'_>) -> Result<Option<Known>, Error> {
    let known = characters(studio)?;
    match known.into_iter().find(|known| same(known.name(), creation.name)) {
        Some(known) if !creation.again => {
            Err(Refusal::CharacterExists { name: known.name().into(), work: known.work.id }.into())
        }
        None if creation.again => Err(missing(studio, creation.name)?.into()),
        found => Ok(found),
    }
}

fn opening(
    studio: &Studio,
    (creation, engine): (&CharacterCreation<'_>, &dyn Engine),
    (work, size): (&str, Size),
) -> Result<Vec<What>, Error> {
    let about = engine.about();
    let name = creation.name.trim();
    let mut findings = studio.screen(creation.words)?;
    let of_name = studio.screen(name)?.into_iter();
    add(&mut findings, of_name, name);
    Ok(vec![
        What::Created { work: work.into(), work_kind: WorkKind::Character },
        What::Prompted(Prompted {
            prompt: creation.words.into(),
            negative: String::new(),
            width_px: size.width_px,
            height_px: size.height_px,
            style: creation.style,
            seed: creation.seed,
            candidates: 1,
            page: None,
            name: Some(name.into()),
            characters: Vec::new(),
            engine: about.name,
            engine_version: about.version,
            engine_terms: about.terms,
        }),
        What::Screened { findings },
    ])
}

/// Findings that a character brings along: each of them once, numbered on, and said to be in its design.
fn add(findings: &mut Vec<Finding>, brought: impl Iterator<Item = Finding>, name: &str) {
    for finding in brought {
        let known = |one: &Finding| one.kind == finding.kind && one.name == finding.name;
        if !findings.iter().any(known) {
            let id = format!("fnd_{}", findings.len() + 1);
            findings.push(Finding { id, place: Where::Character { character: name.into() }, ..finding });
        }
    }
}

/// The newest version of everybody, by name.
pub fn characters(studio: &Studio) -> Result<Vec<Known>, Error> {
    let mut newest: Vec<Known> = Vec::new();
    for known in all(studio)? {
        match newest.iter_mut().find(|other| same(other.name(), known.name())) {
            Some(other) if other.designed.version < known.designed.version => *other = known,
            Some(_) => {}
            None => newest.push(known),
        }
    }
    newest.sort_by_key(|known| known.name().to_lowercase());
    Ok(newest)
}

/// Every version of everybody, newest first. A record that cannot be read takes nobody else away.
fn all(studio: &Studio) -> Result<Vec<Known>, Error> {
    let ids = works_ids(studio)?.into_iter().filter(|id| id.starts_with(PREFIX));
    Ok(ids.filter_map(|id| Known::of(perform::work(studio, &id).ok()?)).collect())
}

fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// By name the newest version, by id that one.
pub fn find(studio: &Studio, name_or_id: &str) -> Result<Known, Error> {
    if name_or_id.starts_with(PREFIX) {
        let work = perform::work(studio, name_or_id)?;
        return match Known::of(work) {
            Some(known) => Ok(known),
            None => Err(missing(studio, name_or_id)?.into()),
        };
    }
    let found = characters(studio)?.into_iter().find(|known| same(known.name(), name_or_id));
    match found {
        Some(known) => Ok(known),
        None => Err(missing(studio, name_or_id)?.into()),
    }
}

/// With whoever may have been meant.
fn missing(studio: &Studio, name: &str) -> Result<Refusal, Error> {
    let known = characters(studio)?;
    let names: Vec<&str> = known.iter().map(Known::name).collect();
    let advice = match near::nearest(name, &names) {
        Some(nearest) => format!("did you mean {nearest}?"),
        None if names.is_empty() => format!("design somebody first: anykoma character {name:?} \"girl, silver hair\""),
        None => format!("there is {}", names.join(", ")),
    };
    Ok(Refusal::NoSuchCharacter { name: name.into(), advice })
}

/// Who goes into a picture.
pub struct Cast(Vec<(Known, CharacterUsed)>);

impl Cast {
    /// Those asked for, and those whom the prompt calls by their name as it is written, unless it is a word as well.
    pub(crate) fn of_prompt(
        studio: &Studio,
        asked: &[String],
        (brief, engine): (&Brief, &dyn Engine),
    ) -> Result<Self, Error> {
        let mut cast: Vec<Known> = Vec::new();
        for name in asked {
            let known = find(studio, name)?;
            if !cast.iter().any(|other| same(other.name(), known.name())) {
                cast.push(known);
            }
        }
        let is_word =
            |name: &str| !engine.read(&Brief { prompt: name.to_lowercase(), ..brief.clone() }).understood.is_empty();
        for known in characters(studio)? {
            let named = calls(&brief.prompt, known.name()) && !is_word(known.name());
            if named && !cast.iter().any(|other| same(other.name(), known.name())) {
                cast.push(known);
            }
        }
        if cast.len() > IN_ONE_PICTURE {
            return Err(Refusal::TooManyCharacters(IN_ONE_PICTURE).into());
        }
        Self::of(cast)
    }

    /// Those who are in a script by name alone.
    pub(crate) fn of_script(studio: &Studio, script: &ReadScript) -> Result<Self, Error> {
        let mut cast = Vec::new();
        for (line, name) in &script.characters {
            match find(studio, name) {
                Ok(known) => cast.push(known),
                Err(Error::Refused(refusal @ Refusal::NoSuchCharacter { .. })) => {
                    let looks = format!("or say what {name} looks like after the colon: `{name}: girl, silver hair`");
                    return Err(Refusal::Script(format!("line {line}: {refusal}; {looks}")).into());
                }
                Err(error) => return Err(error),
            }
        }
        Self::of(cast)
    }

    fn of(cast: Vec<Known>) -> Result<Self, Error> {
        let used = cast.into_iter().map(|known| Ok((known.used()?, known)));
        let cast = used.collect::<Result<Vec<_>, Error>>()?;
        Ok(Self(cast.into_iter().map(|(used, known)| (known, used)).collect()))
    }

    pub(crate) fn designs(&self) -> Vec<Design> {
        self.0.iter().map(|(known, _)| known.designed.design.clone()).collect()
    }

    pub(crate) fn used(&self) -> Vec<CharacterUsed> {
        self.0.iter().map(|(_, used)| used.clone()).collect()
    }

    /// What was found in the words, and what the characters bring along.
    pub(crate) fn findings(&self, mut findings: Vec<Finding>) -> Vec<Finding> {
        for (known, _) in &self.0 {
            add(&mut findings, known.work.findings.iter().cloned(), known.name());
        }
        findings
    }
}

/// Whether the words hold a name as it is written, as a word of its own.
fn calls(words: &str, name: &str) -> bool {
    let joins = |beside: Option<char>, edge: Option<char>| {
        beside.zip(edge).is_some_and(|(beside, edge)| beside.is_ascii_alphanumeric() && edge.is_ascii_alphanumeric())
    };
    words.match_indices(name).any(|(at, found)| {
        let (before, after) = (words[..at].chars().next_back(), words[at + found.len()..].chars().next());
        !joins(before, found.chars().next()) && !joins(after, found.chars().next_back())
    })
}
