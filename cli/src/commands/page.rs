//! `anykoma page`: a manga page, or several, from a written script.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Instant;

use engine::{Flow, Progress, Style, UNITS_PER_INCH};
use press::{About, Sheet};
use rights::Plan;
use serde_json::json;
use studio::answers::{CreateAnswer, FileAnswer};
use studio::cases::export::{Export, export_drawn};
use studio::cases::page::{CreatedPages, PageCreation, create_pages, read};
use studio::{Format, Studio};

use crate::comic_archive::{Comic, archive};
use crate::commands::Context;
use crate::commands::create::{check_place, kept, plan, random_seed, seed, style};
use crate::exit::Exit;
use crate::failure::{Failure, file};
use crate::home::{ENGINE, Home, warm};
use crate::leaving::leave;
use crate::output::{Output, Tone, plain};
use crate::progress::Bar;
use crate::table;

/// A manga page, or several, from a written script (docs/script.md)
#[derive(clap::Args)]
pub struct Page {
    /// A text file, or - for standard input
    script: PathBuf,
    /// .png (several pages: FILE-1.png and on), .jpg, .webp, or all pages in one .pdf or .cbz [default: the script's name
    /// .png here]
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Pixels to an inch of paper, 72 to 1200 [default: 150 for screens; 600 for a .pdf]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(72..=1200))]
    dpi: Option<u32>,
    /// The same script and seed give the same pages [default: a random one]
    #[arg(long, value_name = "N", value_parser = seed)]
    seed: Option<u64>,
    /// color, manga, sketch or pastel, instead of what the script says
    #[arg(long, value_name = "STYLE", value_parser = style)]
    style: Option<Style>,
    /// For these pages alone, whatever the account's plan is; written down as such
    #[arg(long, value_name = "PLAN", value_parser = plan)]
    plan: Option<Plan>,
    #[arg(long, value_name = "NAME", default_value = ENGINE)]
    engine: String,
}

/// What the file's name asks for.
#[derive(Clone, Copy)]
enum Target {
    Pictures(Format),
    Archive,
    Pdf,
}

impl Page {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let started = Instant::now();
        let output = self.output.clone().unwrap_or_else(|| self.usual_output());
        let target = target(&output)?;
        check_place(&output)?;
        if self.engine != ENGINE {
            let (name, known) = (self.engine, ENGINE.into());
            return Err(studio::Refusal::NoSuchEngine { name, known }.into());
        }
        let script = self.read_script()?;
        warm(&script);
        let home = context.home()?;
        let creation = PageCreation {
            script: &script,
            seed: self.seed.unwrap_or_else(|| random_seed(&home)),
            style: self.style,
            engine: &self.engine,
            plan: self.plan,
            by: &home.account,
        };
        // A script that cannot be read is told before anything is written.
        read(&home.studio, &creation)?;
        let bar = Bar::new(context.output, "drawing");
        let mut created = create_pages(&home.studio, &creation, &mut |progress| bar.step(progress))?;
        bar.next("sealing");
        let leaving = Leaving {
            home: &home,
            output: &output,
            target,
            dots_per_inch: self.dpi.unwrap_or(if matches!(target, Target::Pdf) { 600 } else { SCREEN }),
        };
        let left = leaving.files(&mut created, &bar)?;
        drop(bar);
        let total_ms = started.elapsed().as_secs_f64() * 1000.0;
        answer(context.output, &home.studio, (&created, &left), total_ms)?;
        Ok(Exit::Done)
    }

    fn usual_output(&self) -> PathBuf {
        let name = self.script.file_stem().filter(|name| *name != "-");
        PathBuf::from(name.unwrap_or("page".as_ref())).with_extension("png")
    }

    fn read_script(&self) -> Result<String, Failure> {
        let bytes = if self.script == Path::new("-") {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes).map_err(file("read", Path::new("standard input")))?;
            bytes
        } else {
            crate::commands::subject::read(&self.script)?
        };
        let not_text = || Failure::BadCall(format!("{} is no text; save the script as UTF-8", self.script.display()));
        String::from_utf8(bytes).map(|text| text.trim_start_matches('\u{feff}').to_owned()).map_err(|_| not_text())
    }
}

fn target(output: &Path) -> Result<Target, Failure> {
    if output.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("cbz")) {
        return Ok(Target::Archive);
    }
    let why = || format!("{} names no format; end it in .png, .jpg, .webp, .pdf or .cbz", output.display());
    if output.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf")) {
        return Ok(Target::Pdf);
    }
    Format::of_path(output).map(Target::Pictures).ok_or_else(|| Failure::BadCall(why()))
}

/// A page that left, in its own file or in the archive.
struct Left {
    path: PathBuf,
    export: Export,
    format: Format,
}

struct Leaving<'a> {
    home: &'a Home,
    output: &'a Path,
    target: Target,
    dots_per_inch: u32,
}

/// Pixels to an inch of paper, for screens.
const SCREEN: u32 = 150;
/// Beyond the trim, canvas units: 4.9 of the 5 mm that panels bleed.
pub const BLEED: u32 = 29;

impl Leaving<'_> {
    fn files(&self, created: &mut CreatedPages, bar: &Bar) -> Result<Vec<Left>, Failure> {
        let format = if let Target::Pictures(format) = self.target { format } else { Format::Png };
        let count = created.pages.len();
        // What travels inside a PDF is the proof beside its paths and letters: a picture for screens is enough.
        let dots = if matches!(self.target, Target::Pdf) { self.dots_per_inch.min(SCREEN) } else { self.dots_per_inch };
        let scale = dots as f32 / UNITS_PER_INCH as f32;
        let mut left = Vec::new();
        for (number, page) in (1..).zip(&mut created.pages) {
            if bar.step(Progress { done: number - 1, of: count as u32 }) == Flow::Cancel {
                break;
            }
            let export = export_drawn(&self.home.studio, page, &self.home.account, (format, scale))?;
            let path = match self.target {
                Target::Archive | Target::Pdf => self.output.to_owned(),
                Target::Pictures(_) => numbered(self.output, (number, count)),
            };
            if let Target::Pictures(_) = self.target {
                leave(&path, &export.file).map_err(|failure| kept(&failure, &page.work.id))?;
            }
            left.push(Left { path, export, format });
        }
        match self.target {
            Target::Archive | Target::Pdf => self.together(created, &left)?,
            Target::Pictures(_) => {}
        }
        Ok(left)
    }

    /// All pages in one file.
    fn together(&self, created: &CreatedPages, left: &[Left]) -> Result<(), Failure> {
        let license = left.first().and_then(|one| one.export.work.license());
        let license = license
            .map_or(String::new(), |license| format!("{} plan, {} use. ", license.plan.name(), license.scope.name()));
        let works: Vec<&str> = created.pages.iter().map(|page| page.work.id.as_str()).collect();
        let works = works.join(", ");
        let script = &created.script;
        let bytes = if matches!(self.target, Target::Pdf) {
            let about = About {
                title: &script.title,
                author: &script.author,
                subject: &format!("{license}The works of this studio: {works}"),
                works: &works,
                right_to_left: script.right_to_left,
            };
            self.pdf(&about, left)?
        } else {
            let comic = Comic {
                title: &script.title,
                writer: &script.author,
                right_to_left: script.right_to_left,
                notes: format!("{license}Every page carries its own license and proof: {works}"),
            };
            let pages: Vec<Vec<u8>> = left.iter().map(|one| one.export.file.clone()).collect();
            archive(&comic, &pages).map_err(Failure::Failed)?
        };
        let first = created.pages.first().map_or("", |page| page.work.id.as_str());
        leave(self.output, &bytes).map_err(|failure| kept(&failure, first))
    }

    /// Paths and letters, with each page's sealed picture inside.
    fn pdf(&self, about: &About<'_>, left: &[Left]) -> Result<Vec<u8>, Failure> {
        let canvases = left.iter().map(|one| studio::picture::canvas(&self.home.studio, &one.export.work));
        let canvases = canvases.collect::<Result<Vec<_>, _>>()?;
        let names: Vec<String> = left.iter().map(|one| format!("{}.png", one.export.work.id)).collect();
        let sheets = canvases.iter().zip(left).zip(&names).map(|((canvas, one), name)| Sheet {
            canvas,
            units_per_inch: UNITS_PER_INCH as f32,
            dots_per_inch: self.dots_per_inch as f32,
            bleed: BLEED,
            sealed: Some((name, &one.export.file)),
        });
        press::pdf(about, &sheets.collect::<Vec<_>>()).map_err(|error| Failure::Failed(error.to_string()))
    }
}

/// `story.png` alone, `story-1.png` and on among several.
fn numbered(output: &Path, (number, count): (u32, usize)) -> PathBuf {
    if count == 1 {
        return output.to_owned();
    }
    let stem = output.file_stem().unwrap_or_default().to_string_lossy();
    let extension = output.extension().unwrap_or_default().to_string_lossy();
    output.with_file_name(format!("{stem}-{number}.{extension}"))
}

fn answer(
    output: &Output,
    studio: &Studio,
    (created, left): (&CreatedPages, &[Left]),
    total_ms: f64,
) -> Result<(), Failure> {
    let each_ms = total_ms / left.len().max(1) as f64;
    let pages: Vec<CreateAnswer> = created
        .pages
        .iter()
        .zip(left)
        .map(|(page, one)| {
            let file = FileAnswer::of(&one.path.display().to_string(), &one.export, one.format);
            CreateAnswer::of(studio, page, Some((file, &one.export)), each_ms)
        })
        .collect::<Result<_, _>>()?;
    let script = &created.script;
    let not_drawn: Vec<_> =
        script.not_drawn.iter().map(|(line, words)| json!({"line": line, "words": words})).collect();
    let document = json!({
        "title": script.title,
        "pages": pages,
        "not_drawn": not_drawn,
        "took_ms": {"total": (total_ms * 10.0).round() / 10.0},
    });
    output.answer(&document, || told(output, (created, left), &pages))
}

fn told(output: &Output, (created, left): (&CreatedPages, &[Left]), pages: &[CreateAnswer]) -> String {
    let mut lines = Vec::new();
    let archive = left.first().is_some_and(|one| {
        one.path.extension().is_some_and(|end| end.eq_ignore_ascii_case("cbz") || end.eq_ignore_ascii_case("pdf"))
    });
    for (one, page) in left.iter().zip(pages) {
        let place = if archive { String::new() } else { format!("{}  ", one.path.display()) };
        let head = format!("{place}{} × {} pixels, sealed  {}", one.export.width_px, one.export.height_px, page.work);
        lines.push(output.paint(Tone::Strong, &head));
    }
    let mut facts = Vec::new();
    if archive && let Some(one) = left.first() {
        facts.push(("file", format!("{}, {} pages", one.path.display(), left.len())));
    }
    let script = &created.script;
    if !script.title.is_empty() {
        facts.push(("title", plain(&script.title)));
    }
    facts.push(("seed", pages.first().map_or(0, |page| page.seed).to_string()));
    for (line, words) in &script.not_drawn {
        facts.push(("not drawn", format!("{} (line {line})", plain(words))));
    }
    if let Some(license) = pages.first().and_then(|page| page.license.as_ref()) {
        facts.push(("license", format!("{} plan: {} use, terms of {}", license.plan, license.scope, license.policy)));
    }
    let findings = pages.first().map(|page| page.findings.as_slice()).unwrap_or_default();
    for finding in findings {
        facts.push(("third party", output.paint(Tone::Careful, &plain(&finding.why))));
    }
    if let Some(one) = left.first().filter(|_| !archive) {
        facts.push(("next", format!("anykoma rights {}", one.path.display())));
    }
    lines.join("\n") + "\n" + &table::facts(output, &facts)
}
