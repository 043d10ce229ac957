//! A panel as one layer: what stands behind, the figures, the weather before them, the border; all within its outline.

use canvas::drawing::Blend;
use canvas::{
    Color, Content, Drawing, Element, Finish, Group, Layer, LayerId, Opacity, Origin, Paint, Path, Shape, Stop,
    Transform,
};
use engine::Style;

use super::frame::Frame;
use super::paper::Measures;
use super::shot::{Backdrop, Picture};
use crate::figure::curve::Point;
use crate::hatch::PAPER;
use crate::places::Head;
use crate::scene::Character;
use crate::seed::Dice;
use crate::soften::soften;
use crate::{figure, places};

/// Full black in the ink channel of print: see `Finish::Screentone`.
const INK: Color = Color::rgb(255, 0, 0);
const LINE_IN_COLOR: Color = Color::rgb(28, 24, 34);

/// A face on the page, which nothing may cover.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Face {
    pub who: usize,
    pub panel: usize,
    pub center: Point,
    /// Crown to chin.
    pub height: f64,
    pub mouth: Point,
}

pub struct Panel<'a> {
    pub picture: &'a Picture,
    pub frame: &'a Frame,
    pub measures: &'a Measures,
    /// Counted on its page, from 0.
    pub number: usize,
}

impl Panel<'_> {
    fn corner(&self) -> Point {
        let [left, top, ..] = self.frame.bounds();
        [left, top]
    }

    fn prints(&self) -> bool {
        self.picture.place.style == Style::Manga
    }

    pub fn faces(&self) -> Vec<Face> {
        let picture = self.picture;
        let heads = figure::heads(&picture.figures);
        let figures = picture.who.iter().zip(&picture.figures.figures).zip(heads);
        figures.map(|((who, character), head)| self.face(*who, character, head)).collect()
    }

    fn face(&self, who: usize, character: &Character, head: Head) -> Face {
        let turn = libm::sin(character.yaw_deg.to_radians());
        let ([x, y], [right, down]) = (self.corner(), self.picture.moved);
        let center = [x + right + head.center[0], y + down + head.center[1]];
        // The mouth lies at .845 of the head and turns with the face.
        let mouth = [center[0] + 0.24 * turn * head.height, center[1] + 0.345 * head.height];
        Face { who, panel: self.number, center, height: head.height, mouth }
    }

    /// The layers lie in the panel's own units; the panel as a whole is moved to its place.
    pub fn layer(&self) -> Layer {
        let head = self.middle_head();
        let mut layers = Vec::new();
        let mut front = Vec::new();
        match self.picture.backdrop {
            Backdrop::Place => {
                let surroundings = places::draw(&self.picture.place, head);
                layers.extend(surroundings.behind);
                front = surroundings.before;
            }
            backdrop => layers.push(self.plain(backdrop, head)),
        }
        if self.prints() {
            layers.iter_mut().for_each(|layer| paler(layer, if self.picture.who.is_empty() { 0.80 } else { 0.52 }));
        }
        let mut layers: Vec<Layer> = layers.into_iter().map(|layer| self.within(layer, [0.0, 0.0])).collect();
        let figures = figure::draw(&self.picture.figures, places::print(&self.picture.figures, head));
        layers.extend(figures.into_iter().map(|layer| self.within(layer, self.picture.moved)));
        layers.extend(front.into_iter().map(|layer| self.within(layer, [0.0, 0.0])));
        if self.picture.place.style == Style::Pastel {
            soften(&mut layers);
        }
        layers.push(self.border());
        let name = format!("panel {}", self.number + 1);
        let mut panel = Layer::new(LayerId(0), &name, Origin::Algorithm, Content::Layers(layers));
        panel.transform = shift(self.corner());
        if self.prints() {
            panel.finish = Finish::Screentone { cell: self.measures.cell as f32, angle_deg: 45.0 };
        }
        panel
    }

    /// Where a place gives way: the largest head, or a small one where the eye goes when nobody is there.
    fn middle_head(&self) -> Head {
        let [right, down] = self.picture.moved;
        let heads = figure::heads(&self.picture.figures).into_iter();
        let heads =
            heads.map(|head| Head { center: [head.center[0] + right, head.center[1] + down], height: head.height });
        let largest = heads.max_by(|one, other| one.height.total_cmp(&other.height));
        let (width, height) = (self.picture.width, self.picture.height);
        largest.unwrap_or(Head { center: [width * 0.42, height * 0.5], height: height.min(width) * 0.2 })
    }

    /// Shows inside of the panel only.
    fn within(&self, layer: Layer, moved: Point) -> Layer {
        let Content::Drawing(drawing) = layer.content else { return layer };
        let [x, y] = self.corner();
        let corners = self.frame.corners.map(|[at_x, at_y]| [at_x - x - moved[0], at_y - y - moved[1]]);
        let group =
            Group { clip: Some(path(&corners)), opacity: 255, blend: Blend::Normal, elements: drawing.elements };
        let content = Content::Drawing(Drawing { elements: vec![Element::Group(group)] });
        Layer { content, finish: Finish::Plain, transform: shift(moved), opacity: Opacity(layer.opacity.0), ..layer }
    }

    fn border(&self) -> Layer {
        let [x, y] = self.corner();
        let local = |frame: Frame| frame.corners.map(|[at_x, at_y]| [at_x - x, at_y - y]);
        let half = self.measures.border / 2.0;
        let mut ring = path(&local(self.frame.grown(half)));
        // Wound the other way: a hole.
        let mut inner = local(self.frame.grown(-half));
        inner.reverse();
        let hole = path(&inner);
        ring.verbs.extend(hole.verbs);
        ring.points.extend(hole.points);
        let color = if self.prints() { INK } else { LINE_IN_COLOR };
        drawing("border", vec![Element::Shape(Shape { path: ring, paint: Paint::Solid(color) })])
    }

    fn plain(&self, backdrop: Backdrop, head: Head) -> Layer {
        let mut dice = Dice::new(self.picture.place.seed ^ self.number as u64, "backdrop");
        let (width, height) = (self.picture.width, self.picture.height);
        let all = path(&[[0.0, 0.0], [width, 0.0], [width, height], [0.0, height]]);
        let mut elements = vec![Element::Shape(Shape { path: all, paint: self.ground(&mut dice) })];
        let lines = match backdrop {
            Backdrop::Focus => focus([width, height], head, &mut dice),
            Backdrop::Speed => speed([width, height], head, &mut dice),
            Backdrop::Place | Backdrop::Tone => Path::default(),
        };
        if !lines.verbs.is_empty() {
            let color = if self.prints() { INK } else { LINE_IN_COLOR.faded(0.72) };
            elements.push(Element::Shape(Shape { path: lines, paint: Paint::Solid(color) }));
        }
        drawing("behind", elements)
    }

    /// A tone that falls, or paper; in color a pale light.
    fn ground(&self, dice: &mut Dice) -> Paint {
        let lines = matches!(self.picture.backdrop, Backdrop::Focus | Backdrop::Speed);
        let (from, to) = if self.picture.place.style == Style::Sketch {
            (PAPER, PAPER)
        } else if self.prints() {
            let tone = |dark: f64| Color::rgb(libm::round(255.0 * (1.0 - dark)) as u8, 255, 0);
            if lines || dice.chance(0.4) { (tone(0.0), tone(0.0)) } else { (tone(0.0), tone(dice.between(0.16, 0.30))) }
        } else {
            let tints =
                [(255, 247, 236, 248, 218, 206), (240, 248, 255, 198, 222, 240), (250, 244, 255, 222, 208, 238)];
            let (red, green, blue, low_red, low_green, low_blue) = tints[dice.below(tints.len())];
            (Color::rgb(red, green, blue), Color::rgb(low_red, low_green, low_blue))
        };
        let upside = dice.chance(0.35);
        let (top, bottom) = (self.picture.height as f32 * 0.1, self.picture.height as f32);
        let (start, end) = if upside { ([0.0, bottom], [0.0, top]) } else { ([0.0, top], [0.0, bottom]) };
        Paint::Linear { start, end, stops: vec![Stop { at: 0.0, color: from }, Stop { at: 1.0, color: to }] }
    }
}

/// On a page a place is one of many: its tones are fewer, its blacks and lines stay.
fn paler(layer: &mut Layer, share: f64) {
    if let Content::Drawing(drawing) = &mut layer.content {
        drawing.elements.iter_mut().for_each(|element| paler_element(element, share));
    }
}

fn paler_element(element: &mut Element, share: f64) {
    let tone = |color: &mut Color| {
        let dark = 1.0 - f64::from(color.red) / 255.0;
        // Green says that no ink lies there; what is nearly black is meant to be.
        if color.green == 255 && dark < 0.8 {
            color.red = libm::round(255.0 * (1.0 - dark * share)) as u8;
        }
    };
    match element {
        Element::Group(group) => group.elements.iter_mut().for_each(|element| paler_element(element, share)),
        Element::Shape(shape) => match &mut shape.paint {
            Paint::Solid(color) => tone(color),
            Paint::Linear { stops, .. } | Paint::Radial { stops, .. } => {
                stops.iter_mut().for_each(|stop| tone(&mut stop.color));
            }
        },
    }
}

/// Wedges in bundles toward the head, ending in a ragged ellipse well off the face.
fn focus([width, height]: [f64; 2], head: Head, dice: &mut Dice) -> Path {
    let mut lines = Path::default();
    let far = width + height;
    let unit = width.min(height) / 1000.0;
    let mut angle = 0.0;
    while angle < core::f64::consts::TAU {
        angle += [0.010, 0.016, 0.03, 0.08][dice.below(4)] * dice.between(0.7, 1.6);
        let reach = head.height * dice.between(0.85, 1.2);
        let (cosine, sine) = (libm::cos(angle), libm::sin(angle));
        let half = dice.between(5.0, 26.0) * unit + 2.0;
        let tip = [head.center[0] + cosine * reach, head.center[1] + sine * reach];
        let base = [head.center[0] + cosine * far, head.center[1] + sine * far];
        wedge(&mut lines, (base, tip), half);
    }
    lines
}

/// Lines along the panel, from both sides, that leave the figure's middle free.
fn speed([width, height]: [f64; 2], head: Head, dice: &mut Dice) -> Path {
    let mut lines = Path::default();
    let lean = dice.between(-0.10, 0.10);
    let mut y = -height * 0.1;
    while y < height * 1.1 {
        y += height * [0.006, 0.010, 0.016, 0.045][dice.below(4)] * dice.between(0.7, 1.5);
        let from_left = dice.chance(0.5);
        let near = ((y - head.center[1]) / head.height).abs() < 0.8;
        let reach = width * if near { dice.between(0.10, 0.30) } else { dice.between(0.25, 0.75) };
        let half = height * dice.between(0.0012, 0.0055) + 0.4;
        let (base, tip) = if from_left { (-4.0, reach) } else { (width + 4.0, width - reach) };
        let rise = |x: f64| y + (x - width / 2.0) * lean;
        wedge(&mut lines, ([base, rise(base)], [tip, rise(tip)]), half);
    }
    lines
}

fn wedge(lines: &mut Path, (base, tip): (Point, Point), half: f64) {
    let (x, y) = (tip[0] - base[0], tip[1] - base[1]);
    let length = libm::sqrt(x * x + y * y).max(1e-9);
    let side = [-y / length * half, x / length * half];
    let corners = [[base[0] + side[0], base[1] + side[1]], [base[0] - side[0], base[1] - side[1]], tip];
    let one = path(&corners);
    lines.verbs.extend(one.verbs);
    lines.points.extend(one.points);
}

pub fn drawing(name: &str, elements: Vec<Element>) -> Layer {
    Layer::new(LayerId(0), name, Origin::Algorithm, Content::Drawing(Drawing { elements }))
}

pub fn path(outline: &[Point]) -> Path {
    let mut path = Path::default();
    for (place, [x, y]) in outline.iter().enumerate() {
        let at = [*x as f32, *y as f32];
        if place == 0 {
            path.move_to(at)
        } else {
            path.line_to(at)
        };
    }
    path.close();
    path
}

fn shift([x, y]: Point) -> Transform {
    let units = |value: f64| libm::round(value * 256.0) as i32;
    Transform { shift: [units(x), units(y)], ..Transform::NONE }
}
