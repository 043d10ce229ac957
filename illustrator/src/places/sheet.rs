//! The sheet that a place is painted on: shapes in order, gathered into named layers; colors, or tones and ink.

use canvas::drawing::Blend;
use canvas::{Color, Content, Drawing, Element, Finish, Group, Layer, LayerId, Origin, Paint, Path, Shape, Stop};

use super::outline::{Outline, Point};
use super::shades::{INK, as_tone};

pub struct Sheet {
    print: Option<Print>,
    layers: Vec<Layer>,
    elements: Vec<Element>,
}

/// How a place becomes a manga print.
#[derive(Clone, Copy, Debug)]
pub struct Print {
    pub finish: Finish,
    /// Width of an ink line, canvas units.
    pub line: f64,
}

impl Sheet {
    pub fn new(print: Option<Print>) -> Self {
        Self { print, layers: Vec::new(), elements: Vec::new() }
    }

    pub fn in_color(&self) -> bool {
        self.print.is_none()
    }

    fn shade(&self, color: Color) -> Color {
        if self.in_color() { color } else { as_tone(color) }
    }

    pub fn fill(&mut self, mut outline: Outline, color: Color) {
        if let Some(rim) = outline.rim().filter(|_| !self.in_color()) {
            self.put(rim, Paint::Solid(INK));
        }
        if !outline.is_empty() {
            let paint = Paint::Solid(self.shade(color));
            self.put(outline.into_path(), paint);
        }
    }

    /// Lets through what lies under it: `share` 0 is nothing, 1 is all.
    pub fn veil(&mut self, outline: Outline, color: Color, share: f64) {
        self.fill(outline, color.faded(share as f32));
    }

    /// A ramp of colors from `from` to `to`.
    pub fn ramp(&mut self, mut outline: Outline, from: Point, to: Point, stops: &[(f64, Color)]) {
        if let Some(rim) = outline.rim().filter(|_| !self.in_color()) {
            // The line fades where its shape does.
            let inked =
                |(at, color): &(f64, Color)| Stop { at: *at as f32, color: Color { alpha: color.alpha, ..INK } };
            let stops = stops.iter().map(inked).collect();
            self.put(rim, Paint::Linear { start: small(from), end: small(to), stops });
        }
        let stops = self.stops(stops);
        let paint = Paint::Linear { start: small(from), end: small(to), stops };
        self.put(outline.into_path(), paint);
    }

    /// Down the sheet from `top` to `bottom`.
    pub fn down(&mut self, outline: Outline, top: f64, bottom: f64, stops: &[(f64, Color)]) {
        self.ramp(outline, [0.0, top], [0.0, bottom], stops);
    }

    /// A soft round light, `share` strong in its middle and nothing at its rim.
    pub fn glow(&mut self, center: Point, radii: Point, color: Color, share: f64) {
        let faded = |part: f64| color.faded((share * part) as f32);
        let stops = self.stops(&[(0.0, faded(1.0)), (0.3, faded(0.55)), (0.62, faded(0.17)), (1.0, faded(0.0))]);
        let [x, y] = small(center);
        let to_canvas = [radii[0].max(0.01) as f32, 0.0, 0.0, radii[1].max(0.01) as f32, x, y];
        let path = Outline::new().ellipse(center, radii).into_path();
        self.put(path, Paint::Radial { to_canvas, stops });
    }

    /// Ink lines along the points, in print only: color parts things by value.
    pub fn ink(&mut self, points: &[Point]) {
        self.ink_of(points, 1.0);
    }

    /// `width` in widths of a common line.
    pub fn ink_of(&mut self, points: &[Point], width: f64) {
        let Some(print) = self.print else { return };
        let mut lines = Outline::new();
        for pair in points.windows(2) {
            lines.add_bar(pair[0], pair[1], [print.line * width; 2]);
        }
        if !lines.is_empty() {
            self.put(lines.into_path(), Paint::Solid(INK));
        }
    }

    /// Ink all round.
    pub fn ink_round(&mut self, corners: &[Point]) {
        let mut closed = corners.to_vec();
        closed.extend(corners.first());
        self.ink(&closed);
    }

    /// A filled polygon, outlined in print.
    pub fn slab(&mut self, corners: &[Point], color: Color) {
        self.fill(Outline::new().polygon(corners), color);
        self.ink_round(corners);
    }

    /// A filled rectangle, outlined in print.
    pub fn block(&mut self, from: Point, to: Point, color: Color) {
        self.slab(&[from, [to[0], from[1]], to, [from[0], to[1]]], color);
    }

    /// What `paint` paints shows inside of `clip` only.
    pub fn inside(&mut self, clip: Outline, paint: impl FnOnce(&mut Self)) {
        let outside = std::mem::take(&mut self.elements);
        paint(self);
        let elements = std::mem::replace(&mut self.elements, outside);
        let clip = Some(clip.into_path());
        self.elements.push(Element::Group(Group { clip, opacity: 255, blend: Blend::Normal, elements }));
    }

    /// What was painted since the last layer becomes one. In print everything is one: its tones share a screen.
    pub fn layer(&mut self, name: &str) {
        if self.elements.is_empty() || self.print.is_some() && name != FRONT {
            return;
        }
        self.push_layer(name);
    }

    fn push_layer(&mut self, name: &str) {
        let drawing = Drawing { elements: std::mem::take(&mut self.elements) };
        let layer = Layer::new(LayerId(0), name, Origin::Algorithm, Content::Drawing(drawing));
        let finish = self.print.map_or(Finish::Plain, |print| print.finish);
        self.layers.push(Layer { finish, ..layer });
    }

    pub fn into_layers(mut self) -> Vec<Layer> {
        if !self.elements.is_empty() {
            self.push_layer("background");
        }
        self.layers
    }

    fn stops(&self, stops: &[(f64, Color)]) -> Vec<Stop> {
        stops.iter().map(|(at, color)| Stop { at: *at as f32, color: self.shade(*color) }).collect()
    }

    fn put(&mut self, path: Path, paint: Paint) {
        self.elements.push(Element::Shape(Shape { path, paint }));
    }
}

/// The layer that lies before the figure.
pub const FRONT: &str = "weather before the figure";

fn small(point: Point) -> [f32; 2] {
    [point[0] as f32, point[1] as f32]
}
