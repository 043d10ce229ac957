//! What stands beside the panels of a page: the title over the first, small, and the number of each.

use canvas::lettering::{Align, Direction};
use canvas::{Content, Element, Layer, LayerId, Lettering, Origin, Paint, Shape};

use super::balloon::LINE;
use super::frame::Frame;
use super::panel::drawing;
use super::paper::Measures;
use super::script::{Paper, Reading, Script};
use super::text;
use render::fonts::FONTS;

pub struct Headline<'a> {
    pub script: &'a Script,
    pub frames: &'a [Frame],
    pub measures: &'a Measures,
    /// Of the page, from 1.
    pub number: usize,
}

impl Headline<'_> {
    pub fn layers(&self) -> Vec<Layer> {
        let mut layers = Vec::new();
        if self.script.paper == Paper::Strip {
            return layers;
        }
        layers.extend(self.title());
        layers.extend(self.page_number());
        layers
    }

    /// In the upper margin, where reading begins; a panel of the title takes its place.
    fn title(&self) -> Option<Layer> {
        let script = self.script;
        let has_panel = script.leaves.iter().flat_map(|leaf| &leaf.panels).any(|panel| panel.hints.title);
        let [left, top, right, _] = self.measures.frame;
        if self.number > 1 || has_panel || script.title.is_empty() || self.is_covered(top - self.measures.em) {
            return None;
        }
        let font = text::font_with(&script.title)?;
        let (x, align) =
            if script.reading == Reading::RightToLeft { (right, Align::End) } else { (left, Align::Start) };
        let size = self.measures.em * 0.86;
        let units = |value: f64| libm::round(value * 256.0) as i32;
        let words = Lettering {
            text: script.title.clone(),
            size: units(size),
            at: [units(x), units(top - self.measures.em * 1.3)],
            align,
            ..text::lettering(font, Direction::Horizontal)
        };
        Some(Layer::new(LayerId(0), "title", Origin::Lettering, Content::Lettering(words)))
    }

    /// Drawn, and no lettering: nobody wrote it.
    fn page_number(&self) -> Option<Layer> {
        let [left, _, right, bottom] = self.measures.frame;
        if !self.script.numbers || self.is_covered(bottom + self.measures.em) {
            return None;
        }
        let font = &FONTS[0];
        let units = |value: f64| libm::round(value * 256.0) as i32;
        let words = Lettering {
            text: self.number.to_string(),
            size: units(self.measures.em * 0.68),
            at: [units(f64::midpoint(left, right)), units(bottom + self.measures.em * 2.0)],
            ..text::lettering(font, Direction::Horizontal)
        };
        let glyphs = render::lettering::letters(&words, font.bytes).unwrap_or_default();
        let shape = |path| Element::Shape(Shape { path, paint: Paint::Solid(LINE) });
        Some(drawing("page number", glyphs.into_iter().map(shape).collect()))
    }

    /// Whether a panel that bleeds stands there.
    fn is_covered(&self, y: f64) -> bool {
        self.frames.iter().any(|frame| {
            let [_, top, _, bottom] = frame.bounds();
            (top..bottom).contains(&y)
        })
    }
}
