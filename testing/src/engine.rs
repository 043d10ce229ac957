//! An engine that draws one shape, and says of it what no engine may say.

use std::sync::Arc;
use std::time::Duration;

use canvas::{Color, Content, Drawing, Element, Layer, LayerId, Origin, Paint, Path, Shape};
use engine::{
    About, Brief, Candidate, Design, DrawnPage, DrawnSheet, Engine, EngineError, Flow, Kind, PagesBrief, Picture,
    Progress, Size, Style, Trait, Understanding, Understood,
};
use rights::EngineTerms;
use rights::source::CommercialTerms;
use studio::Engines;

const NAME: &str = "illustrator";

/// A prompt with *slowly* takes its time and can be stopped, one with *broken* panics, one with *failing* fails. Its layer
/// claims to be made by hand; whoever believes that is found out.
pub struct OneShape {
    pub kind: Kind,
}

impl Engine for OneShape {
    fn about(&self) -> About {
        let terms = EngineTerms { name: "One shape".into(), commercial: CommercialTerms::Allowed };
        About { name: NAME.into(), version: "0".into(), kind: self.kind, terms }
    }

    fn read(&self, brief: &Brief) -> Understanding {
        let (known, other): (Vec<&str>, Vec<&str>) = brief.prompt.split(' ').partition(|word| *word == "girl");
        let understood = |word: &str| Understood { words: word.into(), meaning: format!("figure: {word}") };
        Understanding {
            understood: known.into_iter().map(understood).collect(),
            not_drawn: other.into_iter().map(str::to_owned).collect(),
        }
    }

    fn draw(&self, brief: &Brief, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<Vec<Candidate>, EngineError> {
        assert!(!brief.prompt.contains("broken"), "this engine breaks");
        if brief.prompt.contains("failing") {
            return Err(EngineError::Failed("the shape does not fit".into()));
        }
        let steps = if brief.prompt.contains("slowly") { 1000 } else { 1 };
        for done in 0..steps {
            if progress(Progress { done, of: steps }) == Flow::Cancel {
                return Err(EngineError::Cancelled);
            }
            if steps > 1 {
                std::thread::sleep(Duration::from_millis(10));
            }
        }
        let seeds = (0..u64::from(brief.candidates)).map(|n| brief.seed.wrapping_add(n));
        Ok(seeds.map(|seed| Candidate { seed, picture: Picture::Layers(vec![shape(brief, seed)]) }).collect())
    }

    /// One page, whatever the script says.
    fn draw_pages(
        &self,
        brief: &PagesBrief<'_>,
        _progress: &mut dyn FnMut(Progress) -> Flow,
    ) -> Result<Vec<DrawnPage>, EngineError> {
        Ok(vec![self.page(brief)])
    }

    fn design(&self, name: &str, brief: &Brief) -> Result<Design, EngineError> {
        let traits = vec![Trait { what: "words".into(), value: brief.prompt.clone() }];
        Ok(Design { name: name.into(), words: brief.prompt.clone(), seed: brief.seed, traits })
    }

    fn draw_sheet(&self, design: &Design, style: Style) -> Result<DrawnSheet, EngineError> {
        let size = Size { width_px: SHEET_PX, height_px: SHEET_PX };
        let (prompt, negative, seed) = (design.words.clone(), String::new(), design.seed);
        let brief = Brief { prompt, negative, size, seed, candidates: 1, style, characters: Vec::new() };
        Ok(DrawnSheet { width_px: SHEET_PX, height_px: SHEET_PX, layers: vec![shape(&brief, seed)] })
    }
}

impl OneShape {
    fn page(&self, brief: &PagesBrief<'_>) -> DrawnPage {
        let size = Size { width_px: SHEET_PX, height_px: SHEET_PX };
        let (prompt, negative, seed) = (brief.script.into(), String::new(), brief.seed);
        let style = brief.style.unwrap_or_default();
        let brief = Brief { prompt, negative, size, seed, candidates: 1, style, characters: Vec::new() };
        DrawnPage { width_px: SHEET_PX, height_px: SHEET_PX, layers: vec![shape(&brief, seed)] }
    }
}

/// As wide as it is high.
const SHEET_PX: u32 = 64;

fn shape(brief: &Brief, seed: u64) -> Layer {
    let (width, height) = (brief.size.width_px as f32, brief.size.height_px as f32);
    let mut path = Path::default();
    path.move_to([0.0, 0.0]).line_to([width, 0.0]).line_to([width / 2.0, height]).close();
    let paint = Paint::Solid(Color::rgb(seed as u8, 90, 160));
    let drawing = Drawing { elements: vec![Element::Shape(Shape { path, paint })] };
    Layer::new(LayerId(0), "shape", Origin::Hand, Content::Drawing(drawing))
}

/// One engine, under the name of the built-in one.
pub struct Only(pub Arc<dyn Engine>);

impl Engines for Only {
    fn find(&self, name: &str) -> Option<Arc<dyn Engine>> {
        (name == NAME).then(|| self.0.clone())
    }

    fn names(&self) -> Vec<String> {
        vec![NAME.into()]
    }
}
