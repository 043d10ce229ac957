//! `anykoma create`: draw an image; one sealed file comes out.

use std::path::{Path, PathBuf};
use std::time::Instant;

use engine::{Brief, Size, Style};
use rights::{DeclaredSource, Plan};
use studio::answers::{CreateAnswer, FileAnswer};
use studio::cases::create::{Created, Creation, create};
use studio::cases::export::{Export, export_drawn};
use studio::sight::DONE;
use studio::{Format, brief};

use crate::commands::Context;
use crate::exit::Exit;
use crate::failure::{Failure, file};
use crate::home::{ENGINE, Home, warm};
use crate::leaving::leave;
use crate::output::{Output, Tone, plain};
use crate::progress::Bar;
use crate::table;

/// Pixels a canvas unit.
const SCALE: f32 = 1.0;

/// Draw an image; one sealed file comes out
#[derive(clap::Args)]
pub struct Create {
    /// What to draw, in plain English or Japanese, or as tags
    prompt: String,
    /// Where the file goes; its extension says the format: png, jpg, webp [default: WORK.png here]
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// For this creation alone, whatever the account's plan is; written down as such
    #[arg(long, value_name = "PLAN", value_parser = plan)]
    plan: Option<Plan>,
    #[arg(long, value_name = "NAME", default_value = ENGINE)]
    engine: String,
    /// Somebody designed before with `anykoma character`: by name, or one version by its work. A name in the prompt does too
    #[arg(long, value_name = "NAME")]
    character: Vec<String>,
    /// A picture from outside and where it comes from: own, licensed, public_domain or other
    #[arg(long, value_name = "FILE=SOURCE", value_parser = reference)]
    reference: Vec<Reference>,
    /// 64 to 8192 pixels a side, at most 40 megapixels
    #[arg(long, value_name = "WxH", default_value = "1024x1024", value_parser = size)]
    size: Size,
    /// The same prompt and seed give the same picture [default: a random one]
    #[arg(long, value_name = "N", value_parser = seed)]
    seed: Option<u64>,
    /// How many pictures to choose from, 1 to 16
    #[arg(long, value_name = "N", default_value_t = 1)]
    candidates: u8,
    /// color, manga, sketch or pastel [default: what the words ask for, else color]
    #[arg(long, value_name = "STYLE", value_parser = style)]
    style: Option<Style>,
    /// What must not be in the picture
    #[arg(long, value_name = "TEXT", default_value = "")]
    negative: String,
}

#[derive(Clone)]
pub struct Reference {
    path: PathBuf,
    declared: DeclaredSource,
}

pub fn plan(name: &str) -> Result<Plan, String> {
    Plan::from_name(name).ok_or_else(|| "the plans are free, starter, pro and master".into())
}

pub fn style(name: &str) -> Result<Style, String> {
    let spelled = if name == "colour" { "color" } else { name };
    Style::from_name(spelled).ok_or_else(|| format!("the styles are {}", Style::known()))
}

pub fn seed(text: &str) -> Result<u64, String> {
    let why = || format!("a seed is a whole number from 0 to {}", brief::SEED_MAX);
    text.parse().ok().filter(|seed| *seed <= brief::SEED_MAX).ok_or_else(why)
}

fn size(text: &str) -> Result<Size, String> {
    let sides = text.split_once(['x', 'X', '×']).and_then(|(width, height)| {
        Some(Size { width_px: width.trim().parse().ok()?, height_px: height.trim().parse().ok()? })
    });
    let size = sides.ok_or("write width and height in pixels, like 1024x1536")?;
    brief::check_size(size).map_err(|refusal| refusal.to_string())?;
    Ok(size)
}

pub fn reference(text: &str) -> Result<Reference, String> {
    let source = |word: &str| match word {
        "own" => Some(DeclaredSource::Own),
        "licensed" => Some(DeclaredSource::Licensed),
        "public_domain" => Some(DeclaredSource::PublicDomain),
        "other" => Some(DeclaredSource::Other),
        _ => None,
    };
    match text.rsplit_once('=') {
        None => Ok(Reference { path: text.into(), declared: DeclaredSource::Other }),
        Some((path, word)) => match source(word) {
            Some(declared) => Ok(Reference { path: path.into(), declared }),
            None => Err(format!("\"{word}\" is no source; say own, licensed, public_domain or other")),
        },
    }
}

/// The format that a path's extension names.
pub fn format_of(path: &Path) -> Result<Format, Failure> {
    let why = || format!("{} names no format; end it in .png, .jpg or .webp", path.display());
    Format::of_path(path).ok_or_else(|| Failure::BadCall(why()))
}

impl Create {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let started = Instant::now();
        let format = self.output.as_deref().map_or(Ok(Format::Png), format_of)?;
        let creation = self.brief(self.seed.unwrap_or_default(), self.style.unwrap_or_default());
        brief::check(&creation)?;
        if self.engine != ENGINE {
            let (name, known) = (self.engine, ENGINE.into());
            return Err(studio::Refusal::NoSuchEngine { name, known }.into());
        }
        let references = self.reference.iter().map(read_reference).collect::<Result<Vec<_>, _>>()?;
        if let Some(path) = &self.output {
            check_place(path)?;
        }
        warm(&self.prompt);
        let home = context.home()?;
        let seed = self.seed.unwrap_or_else(|| random_seed(&home));
        let asked = || home.studio.engines.find(&self.engine)?.style_of(&self.prompt);
        let style = self.style.or_else(asked).unwrap_or_default();
        let creation = Creation {
            brief: self.brief(seed, style),
            engine: &self.engine,
            plan: self.plan,
            by: &home.account,
            references,
            characters: &self.character,
            leaves_at: Some(SCALE),
        };
        let bar = Bar::new(context.output, "drawing");
        let mut created = create(&home.studio, &creation, &mut |progress| bar.step(progress)).map_err(Failure::from)?;
        bar.next("sealing");
        let export = export_drawn(&home.studio, &mut created, &home.account, (format, SCALE))?;
        let path = self.output.clone().unwrap_or_else(|| format!("{}.png", created.work.id).into());
        leave(&path, &export.file).map_err(|failure| kept(&failure, &created.work.id))?;
        drop(bar);
        let left = FileAnswer::of(&path.display().to_string(), &export, format);
        let total_ms = started.elapsed().as_secs_f64() * 1000.0;
        let answer = CreateAnswer::of(&home.studio, &created, Some((left, &export)), total_ms)?;
        context.output.answer(&answer, || told(context.output, &answer, (&created, &export)))?;
        Ok(Exit::Done)
    }

    fn brief(&self, seed: u64, style: Style) -> Brief {
        Brief {
            prompt: self.prompt.clone(),
            negative: self.negative.clone(),
            size: self.size,
            seed,
            candidates: self.candidates,
            style,
            characters: Vec::new(),
        }
    }
}

pub fn read_reference(reference: &Reference) -> Result<(String, Vec<u8>, DeclaredSource), Failure> {
    let bytes = std::fs::read(&reference.path).map_err(file("read", &reference.path))?;
    let name = reference.path.file_name().unwrap_or(reference.path.as_os_str());
    Ok((name.to_string_lossy().into_owned(), bytes, reference.declared))
}

/// Said before anything is drawn, and not after.
pub fn check_place(path: &Path) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if path.is_dir() || !folder.is_dir() {
        let why =
            format!("cannot write {}: there is no such folder, or it is one; choose another place", path.display());
        return Err(Failure::Failed(why));
    }
    Ok(())
}

/// The work is in its record whatever became of the file.
pub fn kept(failure: &Failure, work: &str) -> Failure {
    Failure::Failed(format!("{failure}. The work is kept: `anykoma export {work} -o FILE` gives its file out again"))
}

pub fn random_seed(home: &Home) -> u64 {
    let mut bytes = [0; 8];
    home.studio.entropy.fill(&mut bytes);
    // Short enough to be read out and typed again.
    u64::from_le_bytes(bytes) % 1_000_000_000
}

fn told(output: &Output, answer: &CreateAnswer, (created, export): (&Created, &Export)) -> String {
    let path = answer.file.as_ref().map(|file| file.path.clone()).unwrap_or_default();
    let kilobytes = export.file.len().div_ceil(1000);
    let head = format!("{path}  {} × {} pixels, {kilobytes} kB, sealed\n", export.width_px, export.height_px);
    // Two words may mean the same thing, which is said once.
    let mut meanings: Vec<String> = Vec::new();
    for meaning in answer.understood.iter().map(|one| plain(&one.meaning)) {
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }
    let understood = meanings.join(", ");
    let mut facts = vec![("work", answer.work.clone()), ("seed", answer.seed.to_string())];
    facts.push((
        "understood",
        if understood.is_empty() { "nothing of the words; the seed decided".into() } else { understood },
    ));
    if !answer.not_drawn.is_empty() {
        facts.push(("not drawn", plain(&answer.not_drawn.join(", "))));
    }
    for one in &answer.characters {
        facts.push(("character", format!("{}, as designed in {}", plain(&one.name), one.work)));
    }
    if let Some(license) = &answer.license {
        let by = if created.work.licenses.iter().any(|one| one.by_override) { ", by --plan" } else { "" };
        facts.push((
            "license",
            format!("{} plan{by}: {} use, terms of {}", license.plan, license.scope, license.policy),
        ));
    }
    for said in &answer.references {
        for (name, words) in table::says(&said.says) {
            facts.push(("reference", plain(&format!("{}: {name} {words}", said.name))));
        }
        // What was done is told by what it found, and most installations have no tagger.
        let looked = said.looked_for.iter().flat_map(table::looked_for);
        let looked = looked.filter(|(what, state)| state != DONE && (*what == "text" || state.starts_with("failed")));
        for (what, state) in looked {
            facts.push(("reference", plain(&format!("{}: nobody looked for {what} in it: {state}", said.name))));
        }
    }
    for finding in &answer.findings {
        facts.push(("third party", output.paint(Tone::Careful, &plain(&finding.why))));
        let limited = [finding.limited("not_granted"), finding.limited("caution")].concat();
        if let Some(lifted_by) = finding.lifted_by.as_ref().filter(|_| !limited.is_empty()) {
            facts.push(("", plain(&format!("limits {}; lifted by: {lifted_by}", limited.join(", ")))));
        }
    }
    if let Some(rewrite) = &answer.rewrite {
        facts.push(("without it", plain(rewrite)));
    }
    facts.push(("log", format!("leaf {}; times are by this studio's own clock", export.log_index)));
    if answer.candidates.len() > 1 {
        let all: Vec<_> = answer.candidates.iter().map(|one| one.id.as_str()).collect();
        let pick = format!(
            "{}; the first was taken, `anykoma choose {} CANDIDATE` takes another",
            all.join(", "),
            answer.work
        );
        facts.push(("candidates", pick));
    }
    facts.push(("next", format!("anykoma rights {path}")));
    output.paint(Tone::Strong, head.trim_end()) + "\n" + &table::facts(output, &facts)
}
