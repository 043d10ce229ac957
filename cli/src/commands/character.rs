//! `anykoma character`: somebody designed once, and drawn again by name.

use std::path::PathBuf;
use std::time::Instant;

use engine::Style;
use rights::Plan;
use rights::design::OWNERSHIP_IN_SHORT;
use serde_json::json;
use studio::Format;
use studio::answers::{CharacterAnswer, CreateAnswer, FileAnswer};
use studio::cases::character::{CharacterCreation, characters, check, create_character, find};
use studio::cases::export::{Export, export_drawn};

use crate::commands::Context;
use crate::commands::create::{check_place, format_of, kept, plan, random_seed, seed, style};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::home::{ENGINE, Home, warm};
use crate::leaving::leave;
use crate::output::{Output, Tone, plain};
use crate::progress::Bar;
use crate::table;

/// Design somebody once, and draw them again by name; alone it lists those there are
#[derive(clap::Args)]
pub struct Character {
    /// What they are called; alone, who they are
    name: Option<String>,
    /// What they look like, in plain words or as tags
    words: Vec<String>,
    /// Where the sheet goes; its extension says the format: png, jpg, webp [default: NAME.png here]
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The same words and seed give the same person [default: a random one]
    #[arg(long, value_name = "N", value_parser = seed)]
    seed: Option<u64>,
    /// Of the sheet
    #[arg(long, value_name = "STYLE", default_value = "color", value_parser = style)]
    style: Style,
    /// A new version of somebody there is already
    #[arg(long)]
    again: bool,
    /// For this creation alone, whatever the account's plan is; written down as such
    #[arg(long, value_name = "PLAN", value_parser = plan)]
    plan: Option<Plan>,
    #[arg(long, value_name = "NAME", default_value = ENGINE)]
    engine: String,
}

impl Character {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        match (&self.name, self.words.is_empty()) {
            (None, _) => list(context),
            (Some(name), true) => show(context, name),
            (Some(name), false) => self.design(context, name),
        }
    }

    fn design(&self, context: &Context<'_>, name: &str) -> Result<Exit, Failure> {
        let started = Instant::now();
        let words = self.words.join(" ");
        let path = self.output.clone().unwrap_or_else(|| usual_output(name));
        let format = format_of(&path)?;
        check(&self.creation((name, &words), 0, ""))?;
        if self.engine != ENGINE {
            let (name, known) = (self.engine.clone(), ENGINE.into());
            return Err(studio::Refusal::NoSuchEngine { name, known }.into());
        }
        check_place(&path)?;
        warm(&words);
        let home = context.home()?;
        let seed = self.seed.unwrap_or_else(|| random_seed(&home));
        let bar = Bar::new(context.output, "drawing");
        let mut created = create_character(&home.studio, &self.creation((name, &words), seed, &home.account))?;
        bar.next("sealing");
        let export = export_drawn(&home.studio, &mut created, &home.account, (format, 1.0))?;
        leave(&path, &export.file).map_err(|failure| kept(&failure, &created.work.id))?;
        drop(bar);
        let left = FileAnswer::of(&path.display().to_string(), &export, format);
        let total_ms = started.elapsed().as_secs_f64() * 1000.0;
        let answer = CreateAnswer::of(&home.studio, &created, Some((left, &export)), total_ms)?;
        let character = CharacterAnswer::of(&find(&home.studio, &created.work.id)?)?;
        let mut document = json!(answer);
        document["character"] = json!(character);
        context.output.answer(&document, || told(context.output, (&answer, &character), &export))?;
        Ok(Exit::Done)
    }

    fn creation<'a>(&'a self, (name, words): (&'a str, &'a str), seed: u64, by: &'a str) -> CharacterCreation<'a> {
        let Self { style, again, engine, plan, .. } = self;
        CharacterCreation { name, words, seed, style: *style, again: *again, engine, plan: *plan, by }
    }
}

/// A name may hold what a file's name must not.
fn usual_output(name: &str) -> PathBuf {
    let safe = |letter: char| if letter.is_alphanumeric() { letter } else { '-' };
    let stem: String = name.trim().chars().map(safe).collect();
    PathBuf::from(stem).with_extension(Format::Png.name())
}

fn list(context: &Context<'_>) -> Result<Exit, Failure> {
    let home = context.home()?;
    let answers = all(&home)?;
    context.output.answer(&json!({"characters": answers}), || {
        if answers.is_empty() {
            return "Nobody here yet. Begin with: anykoma character Aki \"girl, short silver hair, blue eyes, hoodie\""
                .into();
        }
        let rows = answers.iter().map(|one| {
            let state = format!("version {}  {}", one.version, if one.shared { "public" } else { "private" });
            let state = context.output.paint(Tone::Dim, &state);
            format!("{}  {}  {state}  {}\n", one.work, plain(&one.name), plain(&one.words))
        });
        rows.collect()
    })?;
    Ok(Exit::Done)
}

fn all(home: &Home) -> Result<Vec<CharacterAnswer>, Failure> {
    Ok(characters(&home.studio)?.iter().map(CharacterAnswer::of).collect::<Result<_, _>>()?)
}

fn show(context: &Context<'_>, name: &str) -> Result<Exit, Failure> {
    let home = context.home()?;
    let character = CharacterAnswer::of(&find(&home.studio, name)?)?;
    context.output.answer(&character, || {
        let head = format!("{}  version {}", plain(&character.name), character.version);
        let mut facts = vec![("work", character.work.clone()), ("words", plain(&character.words))];
        facts.extend(about(&character));
        let next = format!("anykoma create \"{} at a shrine, smiling\"", plain(&character.name));
        facts.push(("next", next));
        context.output.paint(Tone::Strong, &head) + "\n" + &table::facts(context.output, &facts)
    })?;
    Ok(Exit::Done)
}

fn about(character: &CharacterAnswer) -> Vec<(&'static str, String)> {
    let traits: Vec<_> = character.traits.iter().map(|one| format!("{}: {}", one.what, one.value)).collect();
    vec![("seed", character.seed.to_string()), ("who", traits.join(", ")), ("design", OWNERSHIP_IN_SHORT.into())]
}

fn told(output: &Output, (answer, character): (&CreateAnswer, &CharacterAnswer), export: &Export) -> String {
    let path = answer.file.as_ref().map(|file| file.path.clone()).unwrap_or_default();
    let kilobytes = export.file.len().div_ceil(1000);
    let head = format!("{path}  {} × {} pixels, {kilobytes} kB, sealed", export.width_px, export.height_px);
    let name = plain(&character.name);
    let mut facts =
        vec![("character", format!("{name}, version {}", character.version)), ("work", answer.work.clone())];
    facts.extend(about(character));
    if !answer.not_drawn.is_empty() {
        facts.push(("not drawn", plain(&answer.not_drawn.join(", "))));
    }
    if let Some(license) = &answer.license {
        let sheet = format!("the sheet: {} plan, {} use, terms of {}", license.plan, license.scope, license.policy);
        facts.push(("license", sheet));
    }
    for finding in &answer.findings {
        facts.push(("third party", output.paint(Tone::Careful, &plain(&finding.why))));
    }
    facts.push(("next", format!("anykoma create \"{name} at a shrine, smiling\"")));
    output.paint(Tone::Strong, &head) + "\n" + &table::facts(output, &facts)
}
