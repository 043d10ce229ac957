//! Pages from a script: panels laid out, drawn and lettered, as layers of a canvas.
//!
//! Reading order: `script` is what a writer wrote and `parse` reads it; `tiers` and `layout` (or `strip`) give each panel
//! its outline; `shot` decides what a panel shows and `panel` draws it; `text` makes lines of words, `balloon` the room
//! about them and `pen` its outline, `spots` finds their place, `sound` draws noises; `letterer` puts them all on
//! the page. docs/script.md says it to writers.

mod actor;
mod backdrop;
mod balloon;
mod cast;
mod check;
mod error;
mod four;
mod frame;
mod headline;
mod kinsoku;
mod layout;
mod letterer;
mod names;
mod panel;
mod paper;
mod parse;
mod pen;
mod script;
mod shot;
mod sound;
mod spots;
mod strip;
mod terms;
#[cfg(test)]
mod tests;
mod text;
mod tiers;
mod title;
mod values;
mod wrap;

use canvas::drawing::Paint;
use canvas::{Color, Element, Layer, LayerId, Shape};
use engine::Style;

pub use cast::{Cast, saved};
pub use error::{Problem, ScriptError};
pub use paper::UNITS_PER_INCH;
pub use script::{
    Action, Hints, Layout, Leaf, Manner, Member, Panel, Paper, Reading, Script, Shot, Size, Voice, Words,
};

pub(crate) use panel::path;
pub(crate) use text::lettering;

use frame::Frame;
use headline::Headline;
use letterer::Letterer;
use paper::Measures;
use shot::Stage;

/// One page, or one file of a strip: 150 canvas units to the inch in print, so that scale 4 gives 600 dpi.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub width_px: u32,
    pub height_px: u32,
    /// Bottom to top: paper, a group for each panel, then balloons, words and sounds, each in a layer of its own.
    pub layers: Vec<Layer>,
}

/// The script's pages, without anybody who was designed before. The same script, seed and style give the same layers.
pub fn draw(script: &Script, seed: u64, style: Style) -> Vec<Page> {
    draw_with(script, (seed, style), &Cast::default(), &mut |_| true).unwrap_or_default()
}

/// The script's pages with those of the cast who were designed before. `step` is told how many pages there are already, and
/// ends it with `false`: then there is none.
pub fn draw_with(
    script: &Script,
    (seed, style): (u64, Style),
    cast: &Cast,
    step: &mut dyn FnMut(usize) -> bool,
) -> Option<Vec<Page>> {
    let stage = Stage { script, style, seed, cast };
    let mut pages = Vec::new();
    let mut drawn = 0;
    for (number, leaf) in script.leaves.iter().enumerate() {
        let files = match script.paper {
            Paper::Strip => strip::files(&leaf.panels),
            _ => vec![(0, leaf.panels.len())],
        };
        for (from, to) in files {
            if !step(pages.len()) {
                return None;
            }
            let panels = &leaf.panels[from..to];
            let of_page = seed ^ ((number as u64 + 1) << 20) ^ from as u64;
            pages.push(Drawer { stage: &stage, panels, seed: of_page, first: drawn, number: pages.len() + 1 }.page());
            drawn += panels.len();
        }
    }
    step(pages.len()).then_some(pages)
}

/// How many pages the script gives: a strip is cut into files.
pub fn count(script: &Script) -> usize {
    let files = |leaf: &Leaf| match script.paper {
        Paper::Strip => strip::files(&leaf.panels).len(),
        _ => 1,
    };
    script.leaves.iter().map(files).sum()
}

/// Words of the script that nothing is drawn for, with their lines.
pub fn not_drawn(script: &Script) -> Vec<(usize, String)> {
    let read = |text: &str| {
        let lost = scene::words::read(&names::brief(text)).understanding.not_drawn;
        lost.into_iter().filter(|word| !names::is_name(word, &script.cast)).collect::<Vec<String>>()
    };
    let mut lost = Vec::new();
    for member in &script.cast {
        lost.extend(read(&member.looks).into_iter().map(|word| (member.line, word)));
    }
    for panel in script.leaves.iter().flat_map(|leaf| &leaf.panels) {
        if panel.place_is_new {
            lost.extend(read(&panel.place).into_iter().map(|word| (panel.line, word)));
        }
        if backdrop::Backdrop::named(&panel.background).is_none() {
            lost.extend(read(&panel.background).into_iter().map(|word| (panel.line, word)));
        }
        for action in &panel.actions {
            // Somebody may be called Wolf.
            let text = names::without_names(&action.text, &script.cast);
            lost.extend(read(&names::as_prompt(&text)).into_iter().map(|word| (action.line, word)));
        }
    }
    lost
}

struct Drawer<'a> {
    stage: &'a Stage<'a>,
    panels: &'a [Panel],
    seed: u64,
    /// Panels of the script before these.
    first: usize,
    /// Of the page, from 1.
    number: usize,
}

impl Drawer<'_> {
    /// The outlines of the panels, and the page's height.
    fn frames(&self) -> (Measures, Vec<Frame>, f64) {
        let script = self.stage.script;
        let measures = Measures::of(script.paper);
        let (frames, height) = match script.paper {
            Paper::Strip => strip::layout(self.panels, &measures, self.seed),
            _ if script.layout == Layout::FourPanels => {
                (four::layout(self.panels.len(), &measures, script.reading), measures.height)
            }
            _ => (layout::layout(self.panels, &measures, (script.reading, self.seed)), measures.height),
        };
        (measures, frames, height)
    }

    fn pictures(&self, measures: &Measures, frames: &[Frame]) -> (Vec<Layer>, Vec<panel::Face>) {
        let (mut layers, mut faces) = (Vec::new(), Vec::new());
        for (number, (panel, frame)) in self.panels.iter().zip(frames).enumerate() {
            let picture = self.stage.picture(panel, (frame, measures), self.first + number);
            let panel = panel::Panel { picture: &picture, frame, measures, number, cast: &self.stage.script.cast };
            faces.extend(panel.faces());
            layers.push(panel.layer());
        }
        (layers, faces)
    }

    fn page(&self) -> Page {
        let (measures, frames, height) = self.frames();
        let (pictures, faces) = self.pictures(&measures, &frames);
        let letterer = Letterer { panels: self.panels, frames: &frames, faces: &faces, measures: &measures };
        let mut layers = vec![paper_layer(measures.width, height)];
        layers.extend(pictures);
        layers.extend(letterer.layers(height, (self.stage.script, self.seed)).0);
        let headline =
            Headline { script: self.stage.script, frames: &frames, measures: &measures, number: self.number };
        layers.extend(headline.layers());
        for (place, layer) in layers.iter_mut().enumerate() {
            layer.id = LayerId(place as u32);
        }
        Page { width_px: measures.width as u32, height_px: height as u32, layers }
    }
}

fn paper_layer(width: f64, height: f64) -> Layer {
    let corners = Frame::rect([0.0, 0.0, width, height]).corners;
    let shape = Shape { path: panel::path(&corners), paint: Paint::Solid(Color::WHITE) };
    panel::drawing("paper", vec![Element::Shape(shape)])
}
