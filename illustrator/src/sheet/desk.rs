//! The desk on which a sheet is put together: paper, frames, figures, swatches and words, in color or in print.

use canvas::drawing::Blend;
use canvas::lettering::{Align, Direction, Outline};
use canvas::{
    Color, Content, Drawing, Element, Finish, Group, Layer, LayerId, Lettering, Origin, Paint, Path, Shape, Transform,
};
use engine::Style;
use render::fonts::FONTS;
use render::lettering::missing_letters;

use crate::figure::{self, Shade};
use crate::grading::{Part, graded};
use crate::hatch::GRAPHITE;
use crate::page::{UNITS_PER_INCH, lettering, path};
use crate::{places, source};
use scene::Scene;

const WORDS: Color = Color::rgb(34, 30, 44);
const SOFT: Color = Color::rgb(112, 104, 120);
const PAPER: Color = Color::rgb(253, 250, 244);
/// Full black and paper in the ink channel of print: see `Finish::Screentone`.
const INK: Color = Color::rgb(255, 0, 0);
const NO_INK: Color = Color::rgb(255, 255, 0);
/// Lines of a screen to the inch: read on a display.
const SCREEN: f64 = 68.0;
/// 1/256 canvas units.
const UNITS: f64 = 256.0;

/// Canvas units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl Frame {
    pub const fn new(left: f64, top: f64, width: f64, height: f64) -> Self {
        Self { left, top, width, height }
    }

    fn grown(self, by: f64) -> Self {
        Self::new(self.left - by, self.top - by, self.width + 2.0 * by, self.height + 2.0 * by)
    }

    fn corners(self) -> [[f64; 2]; 4] {
        let (right, bottom) = (self.left + self.width, self.top + self.height);
        [[self.left, self.top], [right, self.top], [right, bottom], [self.left, bottom]]
    }
}

pub struct Desk {
    style: Style,
    /// What the sheet is tinted with.
    tint: Shade,
    drawn: Vec<Layer>,
    words: Vec<Layer>,
}

impl Desk {
    pub fn new(style: Style, tint: Shade) -> Self {
        let tint = if style == Style::Sketch { Shade { color: GRAPHITE, ..tint } } else { tint };
        Self { style, tint, drawn: Vec::new(), words: Vec::new() }
    }

    fn paint(&self, color: Color, tone: f64) -> Paint {
        let printed = if tone > 0.93 { INK } else { Color::rgb(libm::round((1.0 - tone) * 255.0) as u8, 255, 0) };
        Paint::Solid(if self.prints() { printed } else { color })
    }

    /// The tint, as much of it as `share` says, the rest paper.
    fn pale(&self, share: f64) -> Color {
        let mix =
            |paper: u8, tint: u8| libm::round(f64::from(paper) + (f64::from(tint) - f64::from(paper)) * share) as u8;
        let tint = self.tint.color;
        Color::rgb(mix(PAPER.red, tint.red), mix(PAPER.green, tint.green), mix(PAPER.blue, tint.blue))
    }

    fn put(&mut self, name: &str, shapes: Vec<(Path, Paint)>) {
        let elements = shapes.into_iter().map(|(path, paint)| Element::Shape(Shape { path, paint })).collect();
        self.drawn.push(Layer::new(LayerId(0), name, Origin::Algorithm, Content::Drawing(Drawing { elements })));
    }

    /// Paper with a band of the tint across it.
    pub fn paper(&mut self, [width, height]: [f64; 2]) {
        let all = path(&Frame::new(0.0, 0.0, width, height).corners());
        let band = path(&[[0.0, height * 0.42], [width, height * 0.16], [width, height * 0.50], [0.0, height * 0.80]]);
        let paper = if self.prints() { Paint::Solid(NO_INK) } else { Paint::Solid(PAPER) };
        let band_paint = self.paint(self.pale(0.16), 0.0);
        self.put("paper", vec![(all, paper), (band, band_paint)]);
    }

    /// What four figures stand on.
    pub fn ground(&mut self, frame: Frame) {
        let y = frame.top + frame.height * 0.955;
        let line = Frame::new(frame.left + 10.0, y, frame.width - 20.0, 3.0);
        let paint = self.paint(self.pale(0.5), 1.0);
        self.put("ground", vec![(path(&line.corners()), paint)]);
    }

    /// A panel's ground.
    pub fn koma(&mut self, frame: Frame) {
        let paint = self.paint(self.pale(0.30), 0.14);
        let Frame { left, top, width, height } = frame;
        let cut = [[left, top + height], [left + width, top + height * 0.45], [left + width, top + height]];
        let shade = self.paint(self.pale(0.44), 0.22);
        self.put("panel", vec![(path(&frame.corners()), paint), (path(&cut), shade)]);
    }

    pub fn border(&mut self, frame: Frame) {
        let mut ring = path(&frame.grown(2.5).corners());
        // Wound the other way: a hole.
        let mut inner = frame.grown(-2.5).corners();
        inner.reverse();
        let hole = path(&inner);
        ring.verbs.extend(hole.verbs);
        ring.points.extend(hole.points);
        let paint = self.paint(WORDS, 1.0);
        self.put("border", vec![(ring, paint)]);
    }

    /// The scene's figures without a place, cut at the frame.
    pub fn figures(&mut self, frame: Frame, scene: &Scene) {
        let print = places::print(scene, figure::head(scene));
        let clip = path(&Frame::new(0.0, 0.0, frame.width, frame.height).corners());
        let mut drawn = figure::draw(scene, print);
        source::taken(&mut drawn);
        for layer in drawn {
            let Content::Drawing(drawing) = layer.content else { continue };
            let group =
                Group { clip: Some(clip.clone()), opacity: 255, blend: Blend::Normal, elements: drawing.elements };
            let content = Content::Drawing(Drawing { elements: vec![Element::Group(group)] });
            let shift = [frame.left, frame.top].map(|value| libm::round(value * UNITS) as i32);
            let transform = Transform { shift, ..Transform::NONE };
            self.drawn.push(Layer { content, finish: Finish::Plain, transform, ..layer });
        }
    }

    /// A dot of color with a rim.
    pub fn swatch(&mut self, middle: [f64; 2], radius: f64, shade: Shade) {
        let rim = self.paint(WORDS, 1.0);
        let color = self.paint(shade.color, shade.tone);
        self.put("swatch", vec![(circle(middle, radius + 3.0), rim), (circle(middle, radius), color)]);
    }

    pub fn title(&mut self, name: &str, at: [f64; 2], size: f64) {
        let room = 1240.0;
        let letters = name.chars().map(|letter| if letter.is_ascii() { 0.62 } else { 1.0 }).sum::<f64>();
        let size = size.min(room / letters.max(1.0));
        self.word(name, (at, Align::Start), (size, WORDS));
    }

    pub fn label(&mut self, text: &str, at: [f64; 2], size: f64) {
        self.word(text, (at, Align::Middle), (size, SOFT));
    }

    pub fn strong_label(&mut self, text: &str, at: [f64; 2], size: f64) {
        self.word(text, (at, Align::Middle), (size, WORDS));
    }

    /// Letters that no font has are left out: they stand in the record.
    fn word(&mut self, text: &str, (at, align): ([f64; 2], Align), (size, color): (f64, Color)) {
        let japanese = text.chars().any(|letter| letter > '\u{2E7F}');
        let font = if japanese { &FONTS[1] } else { &FONTS[0] };
        let units = |value: f64| libm::round(value * UNITS) as i32;
        let mut words = Lettering {
            text: text.to_owned(),
            size: units(size),
            at: at.map(units),
            align,
            color,
            outline: Some(Outline {
                color: if self.prints() { Color::WHITE } else { PAPER },
                width: units(size * 0.08),
            }),
            ..lettering(font, Direction::Horizontal)
        };
        let missing = missing_letters(&words, font.bytes).unwrap_or_default();
        words.text.retain(|letter| !missing.contains(&letter));
        if !words.text.trim().is_empty() {
            self.words.push(Layer::new(LayerId(0), text, Origin::Algorithm, Content::Lettering(words)));
        }
    }

    fn prints(&self) -> bool {
        self.style == Style::Manga
    }

    /// All that is drawn is one layer, screened as one in print; the words lie over it.
    pub fn into_layers(mut self) -> Vec<Layer> {
        graded(&mut self.drawn, self.style, Part::Figure);
        let prints = self.prints();
        let mut drawn = Layer::new(LayerId(0), "sheet", Origin::Algorithm, Content::Layers(self.drawn));
        if prints {
            drawn.finish = Finish::Screentone { cell: (UNITS_PER_INCH * 2.0 / SCREEN) as f32, angle_deg: 45.0 };
        }
        let mut layers = vec![drawn];
        layers.extend(self.words);
        layers
    }
}

/// Sixteen sides to the quarter: round at any scale.
fn circle([x, y]: [f64; 2], radius: f64) -> Path {
    let corners: Vec<[f64; 2]> = (0..64)
        .map(|step| {
            let angle = f64::from(step) / 64.0 * core::f64::consts::TAU;
            [x + radius * libm::cos(angle), y + radius * libm::sin(angle)]
        })
        .collect();
    path(&corners)
}
