//! The sheet that a place is painted on: shapes in order, gathered into named layers; colors, tones and ink, or pencil.

mod pen;

use canvas::drawing::Blend;
use canvas::{Color, Content, Drawing, Element, Finish, Group, Layer, LayerId, Origin, Paint, Path, Shape, Stop, Verb};

use crate::hatch::{self, GRAPHITE, Hand};
use crate::places::outline::{Outline, Point};
use crate::places::shades::{INK, as_tone, luma, mix, tone_of};
use crate::places::stage::Stage;
use crate::source::{self, Source};

pub struct Sheet {
    print: Option<Print>,
    light: Light,
    layers: Vec<Layer>,
    elements: Vec<Element>,
    /// What shines in the layer that is being painted.
    sources: Vec<Source>,
    /// How many groups are being painted in: what is in one is part of it, and no layer of its own.
    depth: usize,
}

/// How a place becomes black and white.
#[derive(Clone, Copy, Debug)]
pub struct Print {
    pub medium: Medium,
    /// Of one garment: dots that are seen.
    pub finish: Finish,
    /// Of everything else: even grays.
    pub fine: Finish,
    /// Width of a common line, canvas units.
    pub line: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// Ink and screened tones.
    Pen,
    /// Graphite on paper.
    Pencil,
}

/// What turns a flat shape into a lit one.
#[derive(Clone, Copy, Debug)]
struct Light {
    unit: f64,
    /// -1: from the left.
    side: f64,
    warm: Color,
    cool: Color,
    is_night: bool,
}

/// A tone that changes along a way: shares of it, and how dark it is there.
#[derive(Clone, Debug)]
pub struct Falling {
    pub way: Way,
    pub stops: Vec<(f64, f64)>,
}

#[derive(Clone, Copy, Debug)]
pub enum Way {
    Along(Point, Point),
    /// From a middle out to these radii.
    Around(Point, Point),
}

/// Instead of black behind a figure.
const CALM: Color = Color::rgb(64, 64, 64);

impl Sheet {
    pub fn new(stage: &Stage) -> Self {
        let colors = &stage.colors;
        let light = Light {
            unit: stage.unit,
            side: stage.light,
            warm: colors.edge,
            cool: colors.shadow,
            is_night: stage.is_night(),
        };
        Self { print: stage.print(), light, layers: Vec::new(), elements: Vec::new(), sources: Vec::new(), depth: 0 }
    }

    pub fn in_color(&self) -> bool {
        self.print.is_none()
    }

    pub fn in_ink(&self) -> bool {
        self.is(Medium::Pen)
    }

    pub fn in_pencil(&self) -> bool {
        self.is(Medium::Pencil)
    }

    fn is(&self, medium: Medium) -> bool {
        self.print.is_some_and(|print| print.medium == medium)
    }

    fn shade(&self, color: Color) -> Color {
        match self.print.map(|print| print.medium) {
            None => color,
            Some(Medium::Pen) => printed(color),
            // Beside the figure hardly rubbed in at all: paper is what a sketch is light with.
            Some(Medium::Pencil) => Color { alpha: color.alpha, ..hatch::wash(tone_behind(color) * 0.5) },
        }
    }

    fn line_color(&self) -> Color {
        if self.in_ink() { INK } else { GRAPHITE.faded(0.44) }
    }

    pub fn fill(&mut self, outline: Outline, color: Color) {
        if self.in_color() || !self.is_rash(&outline, color) {
            self.lay(outline, color);
        }
    }

    fn lay(&mut self, mut outline: Outline, color: Color) {
        let rim = outline.rim().filter(|_| !self.in_color());
        if let Some(rim) = rim {
            self.put(rim, Paint::Solid(self.line_color()));
        }
        if outline.is_empty() {
            return;
        }
        let path = outline.into_path();
        if !self.in_color() && hatch::thickness(&path) < self.light.unit * 5.5 {
            return self.thin(path, color);
        }
        let color = self.calmed(color, &path);
        let is_spot = self.in_ink() && !self.light.is_night && tone_behind(color) > DARK && color.alpha > 200;
        let paint = Paint::Solid(match self.in_ink() {
            true if is_spot && hatch::thickness(&path) < self.light.unit * BLACKENED && !is_flat(&path) => INK,
            true => stepped(self.shade(color)),
            false => self.shade(color),
        });
        let strokes = self.strokes(&path, color, tone_behind(color));
        self.put(path, paint);
        self.elements.extend(strokes);
    }

    /// On paper the blacks are the figure's, but for a black sky: what is large and black behind it becomes a tone, and
    /// what is small a spot of black.
    fn calmed(&self, color: Color, path: &Path) -> Color {
        if self.in_color() || self.light.is_night || tone_of(color) < 0.9 {
            return color;
        }
        if self.in_ink() && hatch::thickness(path) < self.light.unit * SPOT {
            return color;
        }
        Color { alpha: color.alpha, ..CALM }
    }

    /// Paper left white within an edge, over whatever tone lies there; in print only.
    pub fn lay_white(&mut self, (edge, color): (Outline, Color), white: Outline) {
        let ink = self.shade(color);
        self.put(edge.into_path(), Paint::Solid(if self.in_ink() { INK } else { ink }));
        self.put(white.into_path(), Paint::Solid(if self.in_ink() { as_tone(Color::WHITE) } else { hatch::PAPER }));
    }

    /// As [`Sheet::fill`], with a line along every edge in print: posts, rails, legs.
    pub fn solid(&mut self, outline: Outline, color: Color) {
        let Some(print) = self.print else { return self.fill(outline, color) };
        let path = outline.clone().into_path();
        // What is made of many short bars is no rash.
        self.lay(outline, color);
        if hatch::thickness(&path) < self.light.unit * 5.5 {
            return;
        }
        let hand = Hand {
            width: print.line * 0.8,
            stray: print.line * 0.5,
            past: if self.in_pencil() { print.line * 4.0 } else { 0.0 },
        };
        let mut lines = Path::default();
        for [from, to] in hatch::edges(&path) {
            hatch::append(&mut lines, &hatch::living(from, to, hand, 1));
        }
        self.put(lines, Paint::Solid(self.line_color()));
    }

    /// Pebbles, flecks and glints are no lines: in black they would be a rash, so of them only the darkest stay.
    fn is_rash(&self, outline: &Outline, color: Color) -> bool {
        let (seen, tone) = (f64::from(color.alpha) / 255.0, tone_of(color));
        if tone < 0.04 || seen > 0.9 && tone > 0.16 || outline.is_lined() {
            return false;
        }
        let path = outline.path();
        hatch::thickness(path) < self.light.unit * 5.5 && is_specks(path)
    }

    /// What is thin is a line on paper, and no tone: black, white, or left out where it hardly shows.
    fn thin(&mut self, path: Path, color: Color) {
        let seen = f64::from(color.alpha) / 255.0;
        let tone = tone_of(color);
        // A faint mark on color is none in ink, which knows no faintness.
        let is_dash = self.in_ink() && hatch::roundness(&path) > 0.12;
        if seen < if is_dash { 0.46 } else { 0.3 } {
            return;
        }
        let paint = match (self.in_ink(), tone > 0.04) {
            (true, true) => INK,
            (true, false) => as_tone(Color::WHITE),
            (false, true) => GRAPHITE.faded((0.35 + 0.5 * seen * libm::sqrt(tone.min(1.0))) as f32),
            (false, false) => hatch::PAPER,
        };
        self.put(path, Paint::Solid(paint));
    }

    /// Pencil strokes over what is dark.
    fn strokes(&self, path: &Path, color: Color, tone: f64) -> Vec<Element> {
        let seen = f64::from(color.alpha) / 255.0;
        if !self.in_pencil() || seen < 0.3 {
            return Vec::new();
        }
        // Paler than on the figure, which stands before it.
        let strokes = hatch::strokes(path, tone * seen * 0.55, self.light.unit);
        strokes.into_iter().map(Element::Shape).collect()
    }

    /// Lets through what lies under it: `share` 0 is nothing, 1 is all.
    pub fn veil(&mut self, outline: Outline, color: Color, share: f64) {
        self.fill(outline, color.faded(share as f32));
    }

    /// A ramp of colors from `from` to `to`.
    pub fn ramp(&mut self, mut outline: Outline, from: Point, to: Point, stops: &[(f64, Color)]) {
        let rim = outline.rim().filter(|_| !self.in_color());
        // On paper what has a line hides it, or its fading would let the ink below it through.
        let opaque: Vec<(f64, Color)> = stops.iter().map(|(at, color)| (*at, on_white(*color))).collect();
        let has_line = rim.is_some();
        if let Some(rim) = rim {
            // The line fades where its shape does.
            let ink = self.line_color();
            let inked =
                |(at, color): &(f64, Color)| Stop { at: *at as f32, color: Color { alpha: color.alpha, ..ink } };
            let stops = stops.iter().map(inked).collect();
            self.put(rim, Paint::Linear { start: small(from), end: small(to), stops });
        }
        if outline.is_empty() {
            return;
        }
        let stops = if has_line { &opaque } else { stops };
        let painted = self.stops(stops);
        let paint = Paint::Linear { start: small(from), end: small(to), stops: painted };
        let path = outline.into_path();
        let darkest = stops.iter().map(|stop| stop.1).max_by(|one, two| tone_of(*one).total_cmp(&tone_of(*two)));
        let strokes =
            darkest.map(|color| mix(color, Color::WHITE, 0.2)).map(|color| self.strokes(&path, color, tone_of(color)));
        let strokes = strokes.unwrap_or_default();
        self.put(path, paint);
        self.elements.extend(strokes);
    }

    /// Down the sheet from `top` to `bottom`.
    pub fn down(&mut self, outline: Outline, top: f64, bottom: f64, stops: &[(f64, Color)]) {
        self.ramp(outline, [0.0, top], [0.0, bottom], stops);
    }

    /// A soft round light, `share` strong in its middle and nothing at its rim.
    pub fn glow(&mut self, center: Point, radii: Point, color: Color, share: f64) {
        if self.in_pencil() {
            return;
        }
        let faded = |part: f64| color.faded((share * part) as f32);
        let stops = self.stops(&[(0.0, faded(1.0)), (0.3, faded(0.55)), (0.62, faded(0.17)), (1.0, faded(0.0))]);
        let [x, y] = small(center);
        let to_canvas = [radii[0].max(0.01) as f32, 0.0, 0.0, radii[1].max(0.01) as f32, x, y];
        let path = Outline::new().ellipse(center, radii).into_path();
        self.put(path, Paint::Radial { to_canvas, stops });
    }

    /// Light that falls as far as `reach` from something that shines there; none in print.
    pub fn lights(&mut self, center: Point, reach: Point, color: Color, share: f64) {
        if self.in_color() {
            self.sources.push(Source { center, reach, color, share });
        }
    }

    /// A round thing far out of focus: even within, its edge soft; in color only.
    pub fn blur(&mut self, center: Point, radii: Point, (color, share): (Color, f64)) {
        let at = |part: f64| color.faded((share * part) as f32);
        let stops = [(0.0, at(1.0)), (0.5, at(0.92)), (0.78, at(0.45)), (1.0, at(0.0))];
        self.around(Outline::new().ellipse(center, radii), (center, radii), &stops);
    }

    /// Something long far out of focus, from one end to the other: a leaf, a petal; in color only.
    pub fn blurred_leaf(&mut self, [from, to]: [Point; 2], half: f64, (color, share): (Color, f64)) {
        if !self.in_color() {
            return;
        }
        let center = [0, 1].map(|axis| (from[axis] + to[axis]) / 2.0);
        let along = [0, 1].map(|axis| (to[axis] - from[axis]) / 2.0);
        let wide = half / libm::hypot(along[0], along[1]).max(1e-6);
        let across = [-along[1] * wide, along[0] * wide];
        let at = |x: f64, y: f64| [0, 1].map(|axis| center[axis] + along[axis] * x + across[axis] * y);
        let corners = [[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]].map(|[x, y]| at(x, y));
        let faded = |part: f64| color.faded((share * part) as f32);
        let stops = self.stops(&[(0.0, faded(1.0)), (0.55, faded(0.96)), (0.80, faded(0.42)), (1.0, faded(0.0))]);
        let ([ax, ay], [bx, by], [x, y]) = (small(along), small(across), small(center));
        let path = Outline::new().polygon(&corners).into_path();
        self.put(path, Paint::Radial { to_canvas: [ax, ay, bx, by, x, y], stops });
    }

    /// Colors from a middle out to `radii`, and the last of them beyond; in color only.
    pub fn around(&mut self, outline: Outline, (center, radii): (Point, Point), stops: &[(f64, Color)]) {
        if !self.in_color() {
            return;
        }
        let ([x, y], [wide, high]) = (small(center), small(radii));
        let stops = self.stops(stops);
        self.put(outline.into_path(), Paint::Radial { to_canvas: [wide, 0.0, 0.0, high, x, y], stops });
    }

    /// Tones over all there is, ink and tone alike, as screens laid on the finished drawing; in ink only.
    pub fn tones_over(&mut self, area: &Outline, tones: &[Falling]) {
        if !self.in_ink() {
            return;
        }
        // Together, for each group that blends costs as much as a whole picture.
        let shape = |tone: &Falling| {
            let stops = tone_stops(&tone.stops);
            let paint = match tone.way {
                Way::Along(from, to) => Paint::Linear { start: small(from), end: small(to), stops },
                Way::Around(at, radii) => {
                    let ([x, y], [wide, high]) = (small(at), small(radii));
                    Paint::Radial { to_canvas: [wide, 0.0, 0.0, high, x, y], stops }
                }
            };
            Element::Shape(Shape { path: area.clone().into_path(), paint })
        };
        let elements = tones.iter().map(shape).collect();
        self.elements.push(Element::Group(Group { clip: None, opacity: 255, blend: Blend::Multiply, elements }));
    }

    /// What `paint` paints shows inside of `clip` only.
    pub fn inside(&mut self, clip: Outline, paint: impl FnOnce(&mut Self)) {
        self.group(Some(clip.into_path()), paint);
    }

    /// A layer of light that is added to all below it, or of shadow that is taken away; in color only.
    pub fn blended(&mut self, blend: Blend, name: &str, paint: impl FnOnce(&mut Self)) {
        if !self.in_color() || self.depth > 0 {
            return;
        }
        self.layer("background");
        paint(self);
        self.layer(name);
        if let Some(layer) = self.layers.last_mut() {
            layer.blend = blend;
        }
    }

    fn group(&mut self, clip: Option<Path>, paint: impl FnOnce(&mut Self)) {
        let outside = std::mem::take(&mut self.elements);
        self.depth += 1;
        paint(self);
        self.depth -= 1;
        let elements = std::mem::replace(&mut self.elements, outside);
        if !elements.is_empty() {
            self.elements.push(Element::Group(Group { clip, opacity: 255, blend: Blend::Normal, elements }));
        }
    }

    /// What was painted since the last layer becomes one. In print everything is one: its tones share a screen.
    pub fn layer(&mut self, name: &str) {
        if self.depth > 0 || self.elements.is_empty() || self.in_ink() && name != FRONT {
            return;
        }
        self.push_layer(name);
    }

    fn push_layer(&mut self, name: &str) {
        let drawing = Drawing { elements: std::mem::take(&mut self.elements) };
        let layer = Layer::new(LayerId(0), name, Origin::Algorithm, Content::Drawing(drawing));
        let finish = self.print.map_or(Finish::Plain, |print| print.fine);
        self.layers.push(Layer { finish, ..layer });
        self.layers.extend(source::told(&mut self.sources));
    }

    /// The tooth of the paper, over everything: where it is deepest no lead or chalk stays.
    pub fn tooth(&mut self, size: Point, share: f64) {
        let specks = hatch::tooth(size, self.light.unit.max(0.4));
        self.put(specks, Paint::Solid(hatch::PAPER.faded(share as f32)));
        self.push_layer("tooth of the paper");
    }

    pub fn into_layers(mut self) -> Vec<Layer> {
        if !self.elements.is_empty() {
            self.push_layer("background");
        }
        self.layers
    }

    fn stops(&self, stops: &[(f64, Color)]) -> Vec<Stop> {
        let shade = |color| if self.in_ink() { deepened(self.shade(color)) } else { self.shade(color) };
        stops.iter().map(|(at, color)| Stop { at: *at as f32, color: shade(*color) }).collect()
    }

    fn put(&mut self, path: Path, paint: Paint) {
        self.elements.push(Element::Shape(Shape { path, paint }));
    }
}

/// Thickness of the largest spot of black by day, in thousandths of the picture's shorter side.
const SPOT: f64 = 110.0;

/// What is darker than this and no thicker, likewise, is black: of leaves and posts dots would only be a blur.
const DARK: f64 = 0.30;
const BLACKENED: f64 = 26.0;

/// A place's color as a tone, red the tone, green that no ink lies there.
fn printed(color: Color) -> Color {
    let tone = tone_behind(color);
    Color { red: libm::round(255.0 * (1.0 - tone)) as u8, green: 255, blue: 0, alpha: color.alpha }
}

/// How dark a place's color is printed, 0 (paper) ..= 1 (black): what is light is paper, for most of a page is.
fn tone_behind(color: Color) -> f64 {
    const CURVE: [[f64; 2]; 7] =
        [[0.0, 0.0], [0.26, 0.0], [0.34, 0.10], [0.52, 0.14], [0.66, 0.28], [0.80, 0.42], [0.84, 1.0]];
    let darkness = 1.0 - luma(color);
    let above = CURVE.windows(2).find(|pair| darkness < pair[1][0]);
    above.map_or(1.0, |pair| {
        let share = (darkness - pair[0][0]) / (pair[1][0] - pair[0][0]);
        pair[0][1] + (pair[1][1] - pair[0][1]) * share
    })
}

/// Whether a path lies on the ground, as a shadow does: a tone is enough for that.
fn is_flat(path: &Path) -> bool {
    let reach = |axis: usize| {
        let of = path.points.iter().map(|at| at[axis]);
        of.clone().fold(f32::MIN, f32::max) - of.fold(f32::MAX, f32::min)
    };
    reach(0) > 4.0 * reach(1) && hatch::roundness(path) < 0.9 && path.verbs.len() > 8
}

/// Whether a path is many small compact things.
fn is_specks(path: &Path) -> bool {
    let parts = path.verbs.iter().filter(|verb| **verb == Verb::Move).count();
    parts > 2 && hatch::roundness(path) > SPECK
}

/// Of an ellipse three times as long as it is wide.
const SPECK: f64 = 0.45;

fn on_white(color: Color) -> Color {
    mix(Color::WHITE, Color { alpha: 255, ..color }, f64::from(color.alpha) / 255.0)
}

/// Black in the tone's channel, and so faint as the tone is light: laid over each other they deepen.
fn tone_stops(stops: &[(f64, f64)]) -> Vec<Stop> {
    let black = Color::rgb(0, 255, 0);
    stops.iter().map(|(at, dark)| Stop { at: *at as f32, color: black.faded(*dark as f32) }).collect()
}

/// The few tones of a screen: what is light is paper, and the rest is one of three.
fn stepped(tone: Color) -> Color {
    const STEPS: [(u8, u8); 4] = [(20, 0), (46, 30), (90, 66), (160, 108)];
    let dark = 255 - tone.red;
    let step = STEPS.iter().find(|(below, _)| dark < *below).map_or(dark, |step| step.1);
    Color { red: 255 - step, ..tone }
}

/// Of a falling tone: its light end is paper, and its dark end is dark enough to be seen as one.
fn deepened(tone: Color) -> Color {
    let dark = f64::from(255 - tone.red) / 255.0;
    let deeper = if dark < 0.5 { ((dark - 0.06) * 1.25).max(0.0) } else { dark };
    Color { red: libm::round(255.0 * (1.0 - deeper)) as u8, ..tone }
}

/// The layer that lies before the figure.
pub const FRONT: &str = "weather before the figure";

fn small(point: Point) -> [f32; 2] {
    [point[0] as f32, point[1] as f32]
}
