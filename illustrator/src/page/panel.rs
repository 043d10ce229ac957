//! A panel as one layer: what stands behind, the figures, the weather before them, the border; all within its outline.

use canvas::drawing::Blend;
use canvas::{
    Color, Content, Drawing, Element, Finish, Group as Clipped, Layer, LayerId, Opacity, Origin, Paint, Path, Shape,
    Transform,
};
use engine::Style;

use super::backdrop::{Backdrop, Plain};
use super::frame::Frame;
use super::paper::Measures;
use super::script::Member;
use super::shot::{Group, Picture};
use super::values;
use crate::figure::curve::Point;
use crate::grading::{Part, graded};
use crate::places::{Head, Surroundings};
use crate::source::{self, Source};
use crate::{animal, figure, places};
use scene::Character;
use scene::seed::Dice;

/// Full black in the ink channel of print: see `Finish::Screentone`.
pub const INK: Color = Color::rgb(255, 0, 0);
pub const LINE_IN_COLOR: Color = Color::rgb(28, 24, 34);

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
    pub cast: &'a [Member],
}

impl Panel<'_> {
    fn corner(&self) -> Point {
        let [left, top, ..] = self.frame.bounds();
        [left, top]
    }

    fn prints(&self) -> bool {
        self.picture.place.style == Style::Manga
    }

    /// Those whom we look at, and the head that we look past.
    pub fn faces(&self) -> Vec<Face> {
        let groups = std::iter::once(&self.picture.group).chain(&self.picture.over);
        groups.flat_map(|group| self.faces_of(group)).collect()
    }

    fn faces_of(&self, group: &Group) -> Vec<Face> {
        let heads = figure::heads(&group.scene);
        let figures = group.who.iter().zip(&group.scene.figures).zip(heads);
        figures.map(|((who, character), head)| self.face(*who, character, (head, group.moved))).collect()
    }

    fn face(&self, who: usize, character: &Character, (head, [right, down]): (Head, Point)) -> Face {
        let turn = libm::sin(character.yaw_deg.to_radians());
        let [x, y] = self.corner();
        let center = [x + right + head.center[0], y + down + head.center[1]];
        // The mouth lies at .845 of the head and turns with the face.
        let mouth = [center[0] + 0.24 * turn * head.height, center[1] + 0.345 * head.height];
        Face { who, panel: self.number, center, height: head.height, mouth }
    }

    /// The layers lie in the panel's own units; the panel as a whole is moved to its place.
    pub fn layer(&self) -> Layer {
        let mut sources = Vec::new();
        let Surroundings { behind, before, paper } = self.surroundings(&mut sources);
        let inside = self.frame.corners;
        let mut layers: Vec<Layer> = behind.into_iter().map(|layer| self.within(layer, [0.0, 0.0], inside)).collect();
        let breaks = self.picture.out > 0.0;
        if breaks {
            layers.push(self.border());
        }
        let corners = if breaks { self.open_above() } else { inside };
        let mut figures = self.figures(&self.picture.group, corners, &mut sources);
        figures.extend(self.picture.over.iter().flat_map(|over| self.figures(over, inside, &mut sources)));
        let lights = places::lit(&self.picture.place, self.middle_head(), sources);
        layers.extend(lights.ground.into_iter().map(|layer| self.within(layer, [0.0, 0.0], inside)));
        layers.extend(figures);
        let over_all = before.into_iter().chain(lights.all).chain(paper);
        layers.extend(over_all.map(|layer| self.within(layer, [0.0, 0.0], inside)));
        if !breaks {
            layers.push(self.border());
        }
        for layer in &mut layers {
            layer.name = format!("panel {}: {}", self.number + 1, layer.name);
        }
        let name = format!("panel {}", self.number + 1);
        let mut panel = Layer::new(LayerId(0), &name, Origin::Algorithm, Content::Layers(layers));
        panel.transform = shift(self.corner());
        if self.prints() {
            panel.finish = Finish::Screentone { cell: self.measures.cell as f32, angle_deg: 45.0 };
        }
        panel
    }

    /// What lies behind the figures, the weather before them, and the paper.
    fn surroundings(&self, sources: &mut Vec<Source>) -> Surroundings {
        let head = self.middle_head();
        if self.picture.backdrop != Backdrop::Place {
            let dice = Dice::new(self.picture.place.seed ^ self.number as u64, "backdrop");
            let mut plain = vec![Plain { picture: self.picture, prints: self.prints(), head, dice }.layer()];
            self.grade(&mut plain, Part::Ground);
            return Surroundings { behind: plain, before: Vec::new(), paper: Vec::new() };
        }
        let mut surroundings = places::draw(&self.picture.place, head);
        surroundings.paper.retain(|layer| layer.name != places::EDGE_OF_WASHES);
        sources.extend(source::taken(&mut surroundings.behind));
        sources.extend(source::taken(&mut surroundings.before));
        if self.prints() {
            surroundings.behind.iter_mut().for_each(|layer| values::sorted(layer, self.picture.key));
        }
        self.grade(&mut surroundings.behind, Part::Ground);
        self.grade(&mut surroundings.before, Part::Figure);
        self.grade(&mut surroundings.paper, Part::Figure);
        surroundings
    }

    /// One layer of layers for each of the group with their animals, called by name.
    fn figures(&self, group: &Group, corners: [Point; 4], sources: &mut Vec<Source>) -> Vec<Layer> {
        let head = self.middle_head();
        let groups = animal::with_figures(&group.scene, places::print(&group.scene, head));
        let named = groups.into_iter().map(|mut drawn| {
            let shining = source::taken(&mut drawn.layers).into_iter();
            sources.extend(shining.map(|source| source.moved(group.moved)));
            let who = drawn.figure.and_then(|at| group.who.get(at));
            let name = who.map_or("animals", |who| self.cast[*who].name.as_str());
            let layers = drawn.layers.into_iter().map(|layer| self.within(layer, group.moved, corners)).collect();
            Layer::new(LayerId(0), name, Origin::Algorithm, Content::Layers(layers))
        });
        let mut figures: Vec<Layer> = named.collect();
        self.grade(&mut figures, Part::Figure);
        figures
    }

    fn grade(&self, layers: &mut [Layer], part: Part) {
        graded(layers, self.picture.place.style, part);
    }

    /// Where a place gives way: the largest head.
    fn middle_head(&self) -> Head {
        let [right, down] = self.picture.group.moved;
        let heads = figure::heads(&self.picture.group.scene).into_iter();
        let heads =
            heads.map(|head| Head { center: [head.center[0] + right, head.center[1] + down], height: head.height });
        let largest = heads.max_by(|one, other| one.height.total_cmp(&other.height));
        let (width, height) = (self.picture.width, self.picture.height);
        // Where nobody is the air behind a head is none.
        largest.unwrap_or(Head { center: [width * 0.42, height * 0.5], height: 1.0 })
    }

    /// The panel without its upper border: up to where a figure may reach.
    fn open_above(&self) -> [Point; 4] {
        let [left, right, low_right, low_left] = self.frame.grown(-self.measures.border / 2.0).corners;
        let up = |from: Point, along: Point| {
            let share = self.picture.out * 2.0 / (along[1] - from[1]).max(1.0);
            [from[0] - (along[0] - from[0]) * share, from[1] - (along[1] - from[1]) * share]
        };
        [up(left, low_left), up(right, low_right), low_right, low_left]
    }

    /// Shows inside of the corners (on the page) only.
    fn within(&self, layer: Layer, moved: Point, corners: [Point; 4]) -> Layer {
        let Content::Drawing(drawing) = layer.content else { return layer };
        let [x, y] = self.corner();
        let corners = corners.map(|[at_x, at_y]| [at_x - x - moved[0], at_y - y - moved[1]]);
        let group =
            Clipped { clip: Some(path(&corners)), opacity: 255, blend: Blend::Normal, elements: drawing.elements };
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
        let mut border = drawing("border", vec![Element::Shape(Shape { path: ring, paint: Paint::Solid(color) })]);
        self.grade(std::slice::from_mut(&mut border), Part::Figure);
        border
    }
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
