//! The illustrator as an engine: a brief in, candidates out.

use canvas::Layer;
use engine::{
    About, Brief, Candidate, Design, DrawnPage, DrawnSheet, Engine, EngineError, Flow, Kind, PagesBrief, Picture,
    Progress, ReadScript, Style, Understanding,
};
use rights::EngineTerms;
use rights::source::CommercialTerms;

use crate::grading::{Part, graded};
use crate::page::{self, Script};
use crate::{angle, animal, backlight, figure, places, sheet, source};
use scene::seed::of_candidate;
use scene::{Scene, decide, words};

/// The built-in engine. It holds nothing: every picture comes from its brief.
#[derive(Clone, Copy, Debug, Default)]
pub struct Illustrator;

impl Illustrator {
    /// What candidate `number` (from 0) of the brief shows.
    pub fn scene(&self, brief: &Brief, number: u8) -> Scene {
        decide::decide(brief, &words::read(brief), of_candidate(brief.seed, u64::from(number)))
    }
}

impl Engine for Illustrator {
    fn about(&self) -> About {
        About {
            name: "illustrator".into(),
            version: env!("CARGO_PKG_VERSION").into(),
            kind: Kind::Algorithm,
            // Rules and a seed, made from nobody's pictures: nothing limits what may be done with the result.
            terms: EngineTerms { name: "Built-in illustrator".into(), commercial: CommercialTerms::Allowed },
        }
    }

    fn read(&self, brief: &Brief) -> Understanding {
        words::read(brief).understanding
    }

    fn style_of(&self, prompt: &str) -> Option<Style> {
        words::style(prompt)
    }

    fn refuses(&self, words: &str) -> Option<String> {
        fitting(words).err().map(|error| error.to_string())
    }

    /// Candidate `n` is drawn from a seed derived from the brief's and `n`; candidate 0 from the brief's own.
    fn draw(&self, brief: &Brief, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<Vec<Candidate>, EngineError> {
        fitting(&brief.prompt)?;
        let reading = words::read(brief);
        let mut candidates = Vec::new();
        for number in 0..brief.candidates {
            tell(progress, number, brief.candidates)?;
            let seed = of_candidate(brief.seed, u64::from(number));
            let layers = draw_scene(&decide::decide(brief, &reading, seed));
            candidates.push(Candidate { seed, picture: Picture::Layers(layers) });
        }
        tell(progress, brief.candidates, brief.candidates)?;
        Ok(candidates)
    }

    fn read_script(&self, text: &str) -> Result<ReadScript, EngineError> {
        let script = script(text)?;
        let not_drawn = page::not_drawn(&script);
        Ok(ReadScript {
            pages: page::count(&script) as u32,
            not_drawn: not_drawn.into_iter().map(|(line, word)| (line as u32, word)).collect(),
            characters: page::saved(&script),
            right_to_left: script.reading == page::Reading::RightToLeft,
            style: script.style,
            title: script.title,
            author: script.author,
        })
    }

    fn draw_pages(
        &self,
        brief: &PagesBrief<'_>,
        progress: &mut dyn FnMut(Progress) -> Flow,
    ) -> Result<Vec<DrawnPage>, EngineError> {
        fitting(brief.script)?;
        let script = script(brief.script)?;
        let style = brief.style.unwrap_or(script.style);
        let cast = page::Cast::of(&script, brief.characters).map_err(|error| EngineError::Script(error.to_string()))?;
        let of = page::count(&script) as u32;
        let mut step = |done: usize| progress(Progress { done: done as u32, of }) == Flow::Continue;
        let pages = page::draw_with(&script, (brief.seed, style), &cast, &mut step).ok_or(EngineError::Cancelled)?;
        let pages = pages.into_iter().map(|page| DrawnPage {
            width_px: page.width_px,
            height_px: page.height_px,
            layers: page.layers,
        });
        Ok(pages.collect())
    }

    fn design(&self, name: &str, brief: &Brief) -> Result<Design, EngineError> {
        fitting(&brief.prompt)?;
        let reading = words::read(brief);
        let person = decide::decide_person(&reading, brief.seed);
        let traits = words::traits::traits(&person, &reading);
        Ok(Design { name: name.into(), words: brief.prompt.clone(), seed: brief.seed, traits })
    }

    fn draw_sheet(&self, design: &Design, style: Style) -> Result<DrawnSheet, EngineError> {
        Ok(sheet::draw(design, style))
    }
}

/// Refuses words that ask for sexual content, before anything is drawn.
fn fitting(words: &str) -> Result<(), EngineError> {
    words::unwanted::sexual(words).map_or(Ok(()), |asked| {
        Err(EngineError::Refused(format!(
            "sexual content is not drawn, and the words ask for it ({asked:?}); take them out"
        )))
    })
}

fn script(text: &str) -> Result<Script, EngineError> {
    Script::parse(text).map_err(|error| EngineError::Script(error.to_string()))
}

fn tell(progress: &mut dyn FnMut(Progress) -> Flow, done: u8, of: u8) -> Result<(), EngineError> {
    match progress(Progress { done: u32::from(done), of: u32::from(of) }) {
        Flow::Continue => Ok(()),
        Flow::Cancel => Err(EngineError::Cancelled),
    }
}

/// Bottom to top: what is behind the figure, the figure, what is before it.
pub(crate) fn draw_scene(scene: &Scene) -> Vec<Layer> {
    let head = figure::head(scene);
    let mut surroundings = places::draw(scene, head);
    let drawn = animal::with_figures(scene, places::print(scene, head));
    let mut figures: Vec<Layer> = drawn.into_iter().flat_map(|group| group.layers).collect();
    surroundings.behind.extend(backlight::glow(scene, head));
    angle::tilt_place(&mut surroundings.behind, scene);
    angle::tilt_figures(&mut figures, scene, figure::extent(scene));
    angle::lean_place(&mut surroundings.behind, scene);
    angle::lean_figures(&mut figures, scene);
    angle::bend_place(&mut surroundings.behind, scene);
    angle::bend_figures(&mut figures, scene);
    angle::bend_figures(&mut surroundings.before, scene);
    let all = [&mut surroundings.behind, &mut figures, &mut surroundings.before];
    let sources = all.into_iter().flat_map(source::taken).collect();
    let lights = places::lit(scene, head, sources);
    backlight::darken(&mut figures, scene);
    graded(&mut surroundings.behind, scene.style, Part::Ground);
    graded(&mut figures, scene.style, Part::Figure);
    graded(&mut surroundings.before, scene.style, Part::Figure);
    graded(&mut surroundings.paper, scene.style, Part::Figure);
    let mut layers = surroundings.behind;
    layers.extend(lights.ground);
    layers.extend(figures);
    layers.extend(surroundings.before);
    layers.extend(lights.all);
    layers.extend(surroundings.paper);
    layers
}
