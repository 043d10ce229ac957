//! The easel: shapes in head units become elements in canvas units, in color or as tone and ink.

use canvas::drawing::Blend;
use canvas::{Color, Content, Drawing, Element, Finish, Group, Layer, LayerId, Origin, Paint, Path, Shape, Stop};

use super::curve::{Point, Taper, add, closed, line, moved, oriented, pressed, tapered_ring, thickness};
use super::nib::{self, Fall};
use super::rim::{Grazing, slivers};
use super::shade::Shade;
use crate::hatch::{self, GRAPHITE};
use crate::places::{Medium, Print};
use crate::source::{self, Source};

pub struct Easel {
    print: Option<Print>,
    /// Canvas units of one head unit.
    head: f64,
    /// Width of the base line, canvas units.
    pub pen: f64,
    layers: Vec<Layer>,
    open: Vec<Vec<Element>>,
    /// Outlines of all that was filled outright: together the silhouette of the figure.
    solid: Vec<Vec<Point>>,
    /// What shines in the layer that is being painted.
    sources: Vec<Source>,
    /// Whether the layer of the body is printed in dots that are seen.
    pub dotted: bool,
    /// 1: from the right. Lines of shade run out toward it.
    pub light: f64,
}

/// Base width of a line in head units: finer than that of the art direction, .0085 H, which belongs to ink.
pub const LINE: f64 = 0.0060;

/// Of lines in ink beside those in color.
const HEAVIER: f64 = 1.58;
/// What is narrower is no tone, cells of the screen.
const NARROWEST: f64 = 1.25;

/// Of an edge of light, in widths of the base line: on a small figure it would else be a hair.
const NARROWEST_RIM: f64 = 0.9;
/// How many times as wide as an edge of light its glow is.
const GLOW: f64 = 2.1;

/// How far beyond its glow what shines lights others, heads, and how strongly at least.
const LIGHTS: f64 = 1.5;
const LEAST_LIGHT: f64 = 0.5;

/// How wide the edge is that light grazes, beside the shade on the other side.
const GRAZED: f64 = 0.8;

/// The layer of trunk, limbs and clothes.
pub const BODY: &str = "body";

impl Easel {
    /// For a figure with a head of `head` canvas units in a picture `height` high.
    pub fn new(print: Option<Print>, head: f64, height: f64) -> Self {
        // A small figure is drawn with a pen that is finer, but not as much finer as the figure is smaller.
        let finer = libm::sqrt((0.45 * height / head.max(1e-9)).clamp(1.0, 6.0));
        Self {
            print,
            head,
            pen: LINE * head * finer,
            layers: Vec::new(),
            open: vec![Vec::new()],
            solid: Vec::new(),
            sources: Vec::new(),
            dotted: false,
            light: 1.0,
        }
    }

    pub const fn in_color(&self) -> bool {
        self.print.is_none()
    }

    /// So small that lashes, rays and teeth would be specks: the pen is coarse beside the figure.
    pub fn is_small(&self) -> bool {
        self.pen > 1.45 * LINE * self.head
    }

    pub fn in_ink(&self) -> bool {
        self.print.is_some_and(|print| print.medium == Medium::Pen)
    }

    pub fn in_pencil(&self) -> bool {
        self.print.is_some_and(|print| print.medium == Medium::Pencil)
    }

    fn paint_of(&self, shade: Shade, share: f64) -> Color {
        let color = match self.print.map(|print| print.medium) {
            None => shade.color,
            Some(Medium::Pen) => {
                // Red is the tone (255 paper), green the ink (255 none): see `Finish::Screentone`.
                let solid = shade.tone > 0.93;
                let tone = libm::round((1.0 - shade.tone) * 255.0) as u8;
                if solid { Color::rgb(255, 0, 0) } else { Color::rgb(tone, 255, 0) }
            }
            Some(Medium::Pencil) if shade.tone > 0.93 => Color { alpha: 240, ..GRAPHITE },
            Some(Medium::Pencil) => hatch::wash(shade.tone),
        };
        color.faded(share as f32)
    }

    /// `outline` in canvas units.
    pub fn fill(&mut self, outline: &[Point], shade: Shade) {
        if self.open.len() == 1 {
            self.solid.push(outline.to_vec());
        }
        if self.in_ink() && nib::is_in_lines(shade) {
            // Between the lines is paper, and not what lies behind.
            self.base(outline, shade.toned(0.0));
        }
        self.veil(outline, shade, 1.0);
    }

    /// As [`Easel::fill`], with faint strokes in pencil: on a face strong ones would run over eyes and nose.
    pub fn flat(&mut self, outline: &[Point], shade: Shade) {
        if self.open.len() == 1 {
            self.solid.push(outline.to_vec());
        }
        let color = self.paint_of(shade, 1.0);
        self.put(outline, Paint::Solid(color));
        if self.in_pencil() {
            let faint = hatch::strokes(&path(&oriented(outline)), shade.tone * 0.5, self.pen / 4.5);
            self.elements_of(faint.into_iter().map(Element::Shape));
        }
    }

    /// What is left of `outline` when the same outline moved by `by` is taken away: the shadow of a form, away from
    /// the light, or its lit rim.
    pub fn crescent(&mut self, outline: &[Point], by: Point, (shade, share): (Shade, f64)) {
        if self.in_ink() && nib::is_gloss(shade) {
            return self.grazed(outline, (by, shade));
        }
        let is_in_lines = self.in_ink() && nib::is_in_lines(shade);
        if !is_in_lines && self.is_speck(libm::hypot(by[0], by[1]), shade) {
            return;
        }
        let color = self.paint_of(shade, share);
        let outer = oriented(outline);
        // Wound against each other the two cancel where they overlap; the clip takes what only the moved one covers.
        let mut taken = moved(&outer, by);
        taken.reverse();
        let mut difference = path(&outer);
        append(&mut difference, &taken);
        if is_in_lines {
            let toward = [by[0] - 0.4 * by[1], by[1] - 0.4 * libm::fabs(by[0])];
            let lines = self.lines_in(&difference, (shade, toward), Fall::Form);
            return self.group(Some(path(&outer)), 255, |easel| easel.elements_of(lines));
        }
        let shape = Element::Shape(Shape { path: difference, paint: Paint::Solid(color) });
        self.group(Some(path(&outer)), 255, |easel| easel.push(shape));
    }

    /// Of black cloth, the edge that light grazes; `by` points away from it.
    fn grazed(&mut self, outline: &[Point], (by, shade): (Point, Shade)) {
        let outer = oriented(outline);
        let mut taken = moved(&outer, by.map(|part| -GRAZED * part));
        taken.reverse();
        let mut edge = path(&outer);
        append(&mut edge, &taken);
        let lines = self.white_lines(&edge, (shade, by.map(|part| -part)));
        self.group(Some(path(&outer)), 255, |easel| easel.elements_of(lines));
    }

    /// White lines on black cloth within a strip along its lit edge.
    pub fn gloss(&mut self, strip: &[Point], shade: Shade) {
        if self.in_ink() && nib::is_gloss(shade) && strip.len() > 2 {
            let lines = self.white_lines(&path(&oriented(strip)), (shade, [-self.light, 0.5]));
            self.elements_of(lines);
        }
    }

    fn white_lines(&self, edge: &Path, to: (Shade, Point)) -> Option<Element> {
        let path = nib::lines(edge, to, (self.pen, Fall::Form));
        let paint = Paint::Solid(self.paint_of(to.0.toned(0.0), 1.0));
        (!path.points.is_empty()).then_some(Element::Shape(Shape { path, paint }))
    }

    /// Shade in lines of the pen, each running out `toward` the light.
    fn lines_in(&self, path: &Path, to: (Shade, Point), fall: Fall) -> Option<Element> {
        let path = nib::lines(path, to, (self.pen, fall));
        let paint = Paint::Solid(self.paint_of(Shade { tone: 1.0, ..to.0 }, 1.0));
        (!path.points.is_empty()).then_some(Element::Shape(Shape { path, paint }))
    }

    fn elements_of(&mut self, elements: impl IntoIterator<Item = Element>) {
        self.open.last_mut().expect("the outermost list stays open").extend(elements);
    }

    /// Whether a tone so narrow would be a row of single dots in print: a shape is cut out of the screen, or left out.
    fn is_speck(&self, wide: f64, shade: Shade) -> bool {
        let is_tone = (0.04..0.93).contains(&shade.tone);
        let cell = |print: Print| if let Finish::Screentone { cell, .. } = print.fine { f64::from(cell) } else { 0.0 };
        is_tone && self.in_ink() && self.print.is_some_and(|print| wide < cell(print) * NARROWEST)
    }

    pub fn veil(&mut self, outline: &[Point], shade: Shade, share: f64) {
        if self.in_ink() && outline.len() > 2 && nib::is_in_lines(shade) {
            let lines = self.lines_in(&path(&oriented(outline)), (shade, [self.light, -0.55]), Fall::Cast);
            return self.elements_of(lines);
        }
        if self.in_ink() && self.is_speck(thickness(outline), shade) {
            return;
        }
        // What shades a small figure would be specks of dots: what lies within others is paper there.
        let shades = self.in_ink() && self.open.len() > 1 && self.is_small();
        let shade = if shades && shade.tone < 0.25 { Shade { tone: 0.0, ..shade } } else { shade };
        if !self.in_pencil() || outline.len() < 3 {
            let color = self.paint_of(shade, share);
            return self.put(outline, Paint::Solid(color));
        }
        // What is large is never black in pencil, but dense with strokes.
        let strokes = hatch::strokes(&path(&oriented(outline)), shade.tone * share, self.pen / 4.5);
        let tone = if !strokes.is_empty() { shade.tone.min(0.8) } else { shade.tone };
        let color = self.paint_of(Shade { tone, ..shade }, share);
        self.put(outline, Paint::Solid(color));
        self.elements_of(strokes.into_iter().map(Element::Shape));
    }

    /// The surface itself within a group, and no shade on it: it keeps its tone however small the figure is.
    pub fn base(&mut self, outline: &[Point], shade: Shade) {
        if !self.in_ink() {
            return self.veil(outline, shade, 1.0);
        }
        let color = self.paint_of(shade, 1.0);
        self.put(outline, Paint::Solid(color));
    }

    /// As [`Easel::veil`], for many outlines of one shade.
    pub fn veils(&mut self, outlines: &[Vec<Point>], shade: Shade, share: f64) {
        if self.in_pencil() || self.in_ink() && nib::is_in_lines(shade) {
            return outlines.iter().for_each(|outline| self.veil(outline, shade, share));
        }
        if outlines.is_empty() {
            return;
        }
        let mut path = Path::default();
        outlines.iter().for_each(|outline| append(&mut path, &oriented(outline)));
        let paint = Paint::Solid(self.paint_of(shade, share));
        self.push(Element::Shape(Shape { path, paint }));
    }

    /// From one point to another.
    pub fn ramp(&mut self, outline: &[Point], (from, to): (Point, Point), stops: &[(f64, Shade)]) {
        let stops = stops.iter().map(|(at, shade)| Stop { at: *at as f32, color: self.paint_of(*shade, 1.0) });
        let stops = stops.collect();
        let small = |point: Point| [point[0] as f32, point[1] as f32];
        self.put(outline, Paint::Linear { start: small(from), end: small(to), stops });
    }

    /// `share` strong at the first point, nothing from the second on.
    pub fn ramp_veil(&mut self, outline: &[Point], (from, to): (Point, Point), (shade, share): (Shade, f64)) {
        let at = |at: f32, part: f64| Stop { at, color: self.paint_of(shade, share * part) };
        let stops = vec![at(0.0, 1.0), at(0.5, 0.55), at(1.0, 0.0)];
        let small = |point: Point| [point[0] as f32, point[1] as f32];
        self.put(outline, Paint::Linear { start: small(from), end: small(to), stops });
    }

    /// Soft and round; nothing in print, where there is no softness.
    pub fn glow(&mut self, center: Point, radii: Point, (shade, share): (Shade, f64)) {
        if !self.in_color() {
            return;
        }
        let at = |at: f32, part: f64| Stop { at, color: self.paint_of(shade, share * part) };
        let stops = vec![at(0.0, 1.0), at(0.5, 0.6), at(1.0, 0.0)];
        let [x, y] = [center[0] as f32, center[1] as f32];
        let to_canvas = [radii[0] as f32, 0.0, 0.0, radii[1] as f32, x, y];
        let outline = super::curve::ellipse(center, radii, 0.0);
        self.put(&outline, Paint::Radial { to_canvas, stops });
    }

    /// As [`Easel::glow`], of what burns or shines by itself: it lights what is near.
    pub fn shine(&mut self, center: Point, radii: Point, (shade, share): (Shade, f64)) {
        self.glow(center, radii, (shade, share));
        let beyond = LIGHTS * self.head;
        self.lights(center, radii.map(|radius| radius + beyond), (shade, share.max(LEAST_LIGHT)));
    }

    /// Light that falls as far as `reach` from something that shines; none in print.
    pub fn lights(&mut self, center: Point, reach: Point, (shade, share): (Shade, f64)) {
        if self.in_color() {
            self.sources.push(Source { center, reach, color: shade.color, share });
        }
    }

    /// A pen line along a curve; `width` times the base line.
    pub fn ink(&mut self, curve: &[Point], width: f64, (shade, taper): (Shade, Taper)) {
        if self.in_pencil() {
            return self.pencil(curve, width, (shade, taper));
        }
        if self.in_color() {
            return self.veil(&line(curve, width * self.pen, taper), shade, 1.0);
        }
        let tone = if shade.tone > 0.3 { 1.0 } else { 0.0 };
        let outline = pressed(curve, width * self.pen * HEAVIER, taper);
        self.veil(&outline, Shade { tone, ..shade }, 1.0);
    }

    /// Drawn twice, as one does who looks for a line: neither time quite where it should be. At a corner the pencil runs
    /// past it and is set down anew.
    fn pencil(&mut self, curve: &[Point], width: f64, (shade, taper): (Shade, Taper)) {
        let color = self.paint_of(shade, 1.0);
        for stroke in strokes_of(curve, self.pen * 4.0) {
            let turns = stroke.len() as f64 / 9.0;
            for (salt, stray, thick, share) in [(1, 0.35, 0.95, 0.80), (2, 1.15, 0.62, 0.46)] {
                let aside = self.pen * stray;
                let phase = hatch::waver(stroke.first().copied().unwrap_or_default(), salt) * 3.0;
                let away = |place: usize| {
                    let at = place as f64 / stroke.len() as f64 * turns + phase;
                    [libm::sin(at * 1.7) * aside, libm::cos(at * 1.3 + 1.0) * aside]
                };
                let strayed: Vec<Point> = stroke.iter().enumerate().map(|(at, on)| add(*on, away(at))).collect();
                let outline = line(&strayed, width * self.pen * thick, taper);
                self.put(&outline, Paint::Solid(color.faded(share)));
            }
        }
    }

    /// A faint line of the pencil that looks for the form, in pencil only.
    pub fn construction(&mut self, curve: &[Point]) {
        if self.in_pencil() {
            let outline = line(curve, self.pen * 0.62, Taper { start: 0.3, end: 0.4, least: 0.15 });
            self.put(&outline, Paint::Solid(GRAPHITE.faded(0.24)));
        }
    }

    /// What is painted in `inside` shows within `outline` only.
    pub fn within(&mut self, outline: &[Point], inside: impl FnOnce(&mut Self)) {
        self.group(Some(path(outline)), 255, inside);
    }

    /// As [`Easel::within`], for what lies within any of the outlines.
    pub fn within_any(&mut self, outlines: &[Vec<Point>], inside: impl FnOnce(&mut Self)) {
        let mut clip = Path::default();
        for outline in outlines {
            append(&mut clip, &oriented(outline));
        }
        self.group(Some(clip), 255, inside);
    }

    /// What is painted in `inside` is light or shade on what is there already, within any of the outlines; none in print.
    pub fn blended(&mut self, outlines: &[Vec<Point>], blend: Blend, inside: impl FnOnce(&mut Self)) {
        if !self.in_color() {
            return;
        }
        self.within_any(outlines, inside);
        if let Some(Element::Group(group)) = self.open.last_mut().and_then(|elements| elements.last_mut()) {
            group.blend = blend;
        }
    }

    /// What is painted in `inside` shows on the figure only, whatever of it is there by now.
    pub fn on_figure(&mut self, inside: impl FnOnce(&mut Self)) {
        let solid = std::mem::take(&mut self.solid);
        self.within_any(&solid, inside);
        self.solid = solid;
    }

    /// The same, and what is painted darkens what is there; none in print.
    pub fn darken_figure(&mut self, inside: impl FnOnce(&mut Self)) {
        self.blend_figure(Blend::Multiply, inside);
    }

    /// The same, and what is painted shifts what lies between black and white; none in print.
    pub fn light_up_figure(&mut self, inside: impl FnOnce(&mut Self)) {
        self.blend_figure(Blend::SoftLight, inside);
    }

    fn blend_figure(&mut self, blend: Blend, inside: impl FnOnce(&mut Self)) {
        let solid = std::mem::take(&mut self.solid);
        self.blended(&solid, blend, inside);
        self.solid = solid;
    }

    /// Along the silhouette of the figure where it faces `toward`: an edge of light `width` head units wide within the ink,
    /// and its glow on what lies further in.
    pub fn rim(&mut self, (toward, width): (Point, f64), (shade, share): (Shade, f64)) {
        let wide = (width * self.head).max(self.pen * NARROWEST_RIM);
        let light = Grazing { toward, inset: self.pen * 0.45, width: wide };
        let glow = slivers(&self.solid, Grazing { width: wide * GLOW, ..light });
        let edge = slivers(&self.solid, light);
        self.veils(&glow, shade, share * 0.24);
        self.veils(&edge, shade, share * 0.70);
    }

    /// What is painted in `inside` is laid down as one, `share` strong.
    pub fn together(&mut self, share: f64, inside: impl FnOnce(&mut Self)) {
        self.group(None, libm::round(share * 255.0) as u8, inside);
    }

    fn group(&mut self, clip: Option<Path>, opacity: u8, inside: impl FnOnce(&mut Self)) {
        self.open.push(Vec::new());
        inside(self);
        let elements = self.open.pop().expect("pushed above, and every group closes what it opens");
        if !elements.is_empty() {
            self.push(Element::Group(Group { clip, opacity, blend: Blend::Normal, elements }));
        }
    }

    fn put(&mut self, outline: &[Point], paint: Paint) {
        if outline.len() > 2 {
            self.push(Element::Shape(Shape { path: path(outline), paint }));
        }
    }

    fn push(&mut self, element: Element) {
        self.open.last_mut().expect("the outermost list stays open").push(element);
    }

    /// The box round all that was filled outright, canvas units; nothing where nothing was.
    pub fn extent(&self) -> Option<[f64; 4]> {
        let points = || self.solid.iter().flatten();
        let first = points().next()?;
        Some(points().fold([first[0], first[1], first[0], first[1]], |[left, top, right, low], [x, y]| {
            [left.min(*x), top.min(*y), right.max(*x), low.max(*y)]
        }))
    }

    /// What is there by now is furniture: light on the figure does not fall on it.
    pub fn set_apart(&mut self) {
        self.solid.clear();
    }

    /// Closes a layer with everything painted since the last.
    pub fn layer(&mut self, name: &str) {
        let elements = std::mem::take(self.open.last_mut().expect("the outermost list stays open"));
        if elements.is_empty() {
            return;
        }
        let layer = self.layer_of(name, elements);
        self.layers.push(layer);
        self.layers.extend(source::told(&mut self.sources));
    }

    fn layer_of(&self, name: &str, elements: Vec<Element>) -> Layer {
        let layer = Layer::new(LayerId(0), name, Origin::Algorithm, Content::Drawing(Drawing { elements }));
        let dotted = self.dotted && name == BODY;
        let finish = |print: Print| if dotted { print.finish } else { print.fine };
        Layer { finish: self.print.map_or(Finish::Plain, finish), ..layer }
    }

    /// Below everything a white edge `width` head units wide, so that a figure parts from what is behind it, and on it
    /// the outer line: the heaviest of all, heavier still away from the light.
    pub fn halo(&mut self, width: f64, (white, dark): (Shade, Shade), light: f64) {
        // Round a small figure it is as wide as a line.
        let width = if self.in_ink() { (width * self.head).max(self.pen * 2.2) } else { 0.0 };
        let mut elements: Vec<Element> = Vec::new();
        if width > 0.0 {
            elements =
                self.solid.iter().map(|outline| rim_of(outline, 2.0 * width, self.paint_of(white, 1.0))).collect();
        }
        let passes: &[(f64, f64, f64)] =
            if self.in_ink() { &[(2.2, 0.42, 1.0)] } else { &[(1.3, 0.7, 0.7), (0.9, 1.6, 0.4)] };
        for (heavy, aside, share) in passes {
            let by = [-light * self.pen * aside, self.pen * aside * 0.7];
            elements.extend(self.edges(heavy * self.pen, self.paint_of(dark, *share), by));
        }
        if let Some(Layer { content: Content::Drawing(lowest), .. }) = self.layers.first_mut() {
            elements.append(&mut lowest.elements);
            lowest.elements = elements;
        }
    }

    /// A line round every outline of the figure, moved by `by`; finer round what is thin, and at its tips.
    fn edges(&self, width: f64, color: Color, by: Point) -> Vec<Element> {
        let edge = |outline: &Vec<Point>| {
            let body = (thickness(outline) / (self.pen * 6.0)).min(1.0);
            (body > 0.2).then(|| {
                let edge = path(&tapered_ring(&moved(outline, by), width * (0.45 + 0.55 * body)));
                Element::Shape(Shape { path: edge, paint: Paint::Solid(color) })
            })
        };
        self.solid.iter().filter_map(edge).collect()
    }

    pub fn into_layers(self) -> Vec<Layer> {
        self.layers
    }
}

/// A curve in pieces from corner to corner, each a little longer than it should be.
fn strokes_of(curve: &[Point], past: f64) -> Vec<Vec<Point>> {
    let mut pieces: Vec<Vec<Point>> = vec![Vec::new()];
    for (place, at) in curve.iter().enumerate() {
        pieces.last_mut().expect("there is one from the start").push(*at);
        if place > 1 && place + 2 < curve.len() && is_corner([curve[place - 1], *at, curve[place + 1]]) {
            pieces.push(vec![*at]);
        }
    }
    pieces.into_iter().map(|piece| overshot(piece, past)).collect()
}

fn is_corner([before, at, after]: [Point; 3]) -> bool {
    let (one, other) = ([at[0] - before[0], at[1] - before[1]], [after[0] - at[0], after[1] - at[1]]);
    let lengths = libm::hypot(one[0], one[1]) * libm::hypot(other[0], other[1]);
    one[0] * other[0] + one[1] * other[1] < 0.64 * lengths
}

fn overshot(mut stroke: Vec<Point>, past: f64) -> Vec<Point> {
    let long: f64 = stroke.windows(2).map(|pair| libm::hypot(pair[1][0] - pair[0][0], pair[1][1] - pair[0][1])).sum();
    if stroke.len() < 3 || long < past * 5.0 {
        return stroke;
    }
    let beyond = |end: Point, before: Point| {
        let along = [end[0] - before[0], end[1] - before[1]];
        let far = past / libm::hypot(along[0], along[1]).max(1e-6) * (0.6 + 0.4 * hatch::waver(end, 61));
        add(end, along.map(|part| part * far))
    };
    let (first, last) = (beyond(stroke[0], stroke[1]), beyond(stroke[stroke.len() - 1], stroke[stroke.len() - 2]));
    stroke.insert(0, first);
    stroke.push(last);
    stroke
}

fn rim_of(outline: &[Point], width: f64, color: Color) -> Element {
    let even = Taper { start: 0.0, end: 0.0, least: 1.0 };
    let edge = line(&closed(outline), width, even);
    Element::Shape(Shape { path: path(&edge), paint: Paint::Solid(color) })
}

fn path(outline: &[Point]) -> Path {
    let mut path = Path::default();
    append(&mut path, outline);
    path
}

fn append(path: &mut Path, outline: &[Point]) {
    for (place, point) in outline.iter().enumerate() {
        let point = [point[0] as f32, point[1] as f32];
        if place == 0 {
            path.move_to(point)
        } else {
            path.line_to(point)
        };
    }
    path.close();
}
