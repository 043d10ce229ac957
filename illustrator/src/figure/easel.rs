//! The easel: shapes in head units become elements in canvas units, in color or as tone and ink.

use canvas::drawing::Blend;
use canvas::{
    Color, Content, Drawing, Element, Finish, Group, Layer, LayerId, Opacity, Origin, Paint, Path, Shape, Stop,
};

use super::curve::{Point, Taper, line};
use super::shade::Shade;
use crate::places::Print;

pub struct Easel {
    print: Option<Print>,
    /// Canvas units of one head unit.
    head: f64,
    layers: Vec<Layer>,
    open: Vec<Vec<Element>>,
}

/// Base width of a line in head units: art direction, .0085 H.
pub const LINE: f64 = 0.0085;

impl Easel {
    pub fn new(print: Option<Print>, head: f64) -> Self {
        Self { print, head, layers: Vec::new(), open: vec![Vec::new()] }
    }

    pub const fn in_color(&self) -> bool {
        self.print.is_none()
    }

    fn paint_of(&self, shade: Shade, share: f64) -> Color {
        let color = if self.in_color() {
            shade.color
        } else {
            // Red is the tone (255 paper), green the ink (255 none): see `Finish::Screentone`.
            let solid = shade.tone > 0.93;
            let tone = libm::round((1.0 - shade.tone) * 255.0) as u8;
            if solid { Color::rgb(255, 0, 0) } else { Color::rgb(tone, 255, 0) }
        };
        color.faded(share as f32)
    }

    /// `outline` in canvas units.
    pub fn fill(&mut self, outline: &[Point], shade: Shade) {
        self.veil(outline, shade, 1.0);
    }

    pub fn veil(&mut self, outline: &[Point], shade: Shade, share: f64) {
        let color = self.paint_of(shade, share);
        self.put(outline, Paint::Solid(color));
    }

    /// From one point to another.
    pub fn ramp(&mut self, outline: &[Point], (from, to): (Point, Point), stops: &[(f64, Shade)]) {
        let stops = stops.iter().map(|(at, shade)| Stop { at: *at as f32, color: self.paint_of(*shade, 1.0) });
        let stops = stops.collect();
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

    /// A pen line along a curve; `width` times the base line.
    pub fn ink(&mut self, curve: &[Point], width: f64, (shade, taper): (Shade, Taper)) {
        let heavier = if self.in_color() { 1.0 } else { 1.12 };
        let outline = line(curve, width * LINE * self.head * heavier, taper);
        self.fill(&outline, shade);
    }

    /// What is painted in `inside` shows within `outline` only.
    pub fn within(&mut self, outline: &[Point], inside: impl FnOnce(&mut Self)) {
        self.group(Some(path(outline)), 255, inside);
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

    /// Closes a layer with everything painted since the last.
    pub fn layer(&mut self, name: &str) {
        let elements = std::mem::take(self.open.last_mut().expect("the outermost list stays open"));
        if elements.is_empty() {
            return;
        }
        self.layers.push(Layer {
            id: LayerId(0),
            name: name.to_owned(),
            origin: Origin::Algorithm,
            opacity: Opacity(255),
            blend: Blend::Normal,
            finish: self.print.map_or(Finish::Plain, |print| print.finish),
            content: Content::Drawing(Drawing { elements }),
        });
    }

    pub fn into_layers(self) -> Vec<Layer> {
        self.layers
    }
}

fn path(outline: &[Point]) -> Path {
    let mut path = Path::default();
    for (place, point) in outline.iter().enumerate() {
        let point = [point[0] as f32, point[1] as f32];
        if place == 0 {
            path.move_to(point)
        } else {
            path.line_to(point)
        };
    }
    path.close();
    path
}
