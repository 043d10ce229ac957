//! What stands behind the figures where the place is left away, and how much of a place's tone a panel bears.

use canvas::{Color, Element, Layer, Paint, Path, Shape, Stop};

use engine::Style;

use super::panel::{INK, LINE_IN_COLOR, drawing, path};
use super::script::{Panel, Shot};
use super::shot::Picture;
use super::terms;
use super::values::tone;
use crate::figure::curve::Point;
use crate::hatch::PAPER;
use crate::places::Head;
use scene::seed::Dice;
use scene::{Expression, Scene};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backdrop {
    Place,
    /// Paper and nothing else.
    White,
    /// A tone that falls.
    Tone,
    /// Dots that grow toward one side, large enough to be seen as dots.
    Dots,
    /// Solid black.
    Black,
    /// Lines toward the one who shouts.
    Focus,
    /// Lines along the way of what moves.
    Speed,
}

/// How much of its tone a place keeps. A page whose panels are all equally gray has no order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Where we learn where we are.
    Full,
    /// Where people talk: a hint of it.
    Pale,
    /// Lines on paper, and the blacks.
    White,
}

impl Key {
    /// After the panel that shows a place, talk alternates between a hint of tone and none.
    pub fn of(panel: &Panel, number: usize, dice: &mut Dice) -> Self {
        if panel.seen.is_empty() || panel.place_is_new {
            return Self::Full;
        }
        if number.is_multiple_of(2) ^ dice.chance(0.2) { Self::Pale } else { Self::White }
    }
}

impl Backdrop {
    /// What `Background:` may say beside a place.
    pub fn named(words: &str) -> Option<Self> {
        Some(match terms::lower(words).as_str() {
            "white" | "paper" | "none" | "白" | "なし" => Self::White,
            "tone" | "gradient" | "gray" | "grey" | "トーン" | "グラデーション" => Self::Tone,
            "dots" | "dot" | "ドット" | "点描" => Self::Dots,
            "black" | "ベタ" | "黒" => Self::Black,
            "focus lines" | "focus" | "集中線" => Self::Focus,
            "speed lines" | "speed" | "スピード線" | "流線" => Self::Speed,
            _ => return None,
        })
    }

    pub fn of(panel: &Panel, figures: &Scene, dice: &mut Dice) -> Self {
        if let Some(named) = Self::named(&panel.background) {
            return named;
        }
        if !panel.background.is_empty() {
            return Self::Place;
        }
        let loud = panel.is_loud();
        let near = matches!(panel.shot, Some(Shot::Close))
            || panel.hints.inset
            || loud && panel.hints.wide && panel.shot.is_none() && !panel.place_is_new;
        let placeless = panel.place.is_empty();
        if panel.seen.is_empty() && panel.over.is_none() {
            return Self::Place;
        }
        if panel.hints.slanted && !loud && !panel.place_is_new && panel.shot != Some(Shot::Far) && !panel.hints.wide {
            return Self::Speed;
        }
        match (near || placeless, loud) {
            (true, true) => Self::Focus,
            (true, false) if !panel.place_is_new || placeless => of_mood(figures, dice),
            (false, false) if panel.shot.is_none() && !panel.hints.wide && !panel.place_is_new && dice.chance(0.22) => {
                Self::White
            }
            _ => Self::Place,
        }
    }
}

/// A near face has behind it what it feels.
fn of_mood(figures: &Scene, dice: &mut Dice) -> Backdrop {
    use Expression::{
        Crying, Despair, Desperate, Excited, Flustered, Furious, Laugh, Lovestruck, Manic, Panicked, Sad, Scared, Shy,
        Sinister, Smile, Smug, Sobbing, Surprised, TearfulSmile, Worried,
    };
    match figures.figures.first().map(|figure| figure.expression) {
        Some(Despair | Scared | Sinister | Manic) => Backdrop::Black,
        Some(Sad | Crying | Sobbing | Worried | Desperate | Smug) => {
            [Backdrop::Tone, Backdrop::Black][usize::from(dice.chance(0.35))]
        }
        Some(Surprised | Flustered | Furious | Panicked) => Backdrop::Focus,
        Some(Shy | Lovestruck | Smile | Laugh | Excited | TearfulSmile) => {
            [Backdrop::Dots, Backdrop::White, Backdrop::Tone][dice.below(3)]
        }
        _ => [Backdrop::White, Backdrop::White, Backdrop::Tone][dice.below(3)],
    }
}

/// Draws what is no place.
pub struct Plain<'a> {
    pub picture: &'a Picture,
    pub prints: bool,
    pub head: Head,
    pub dice: Dice,
}

impl Plain<'_> {
    pub fn layer(mut self) -> Layer {
        let (width, height) = (self.picture.width, self.picture.height);
        let all = path(&[[0.0, 0.0], [width, 0.0], [width, height], [0.0, height]]);
        let mut elements = vec![Element::Shape(Shape { path: all, paint: self.ground() })];
        let lines = match self.picture.backdrop {
            Backdrop::Focus => focus([width, height], self.head, &mut self.dice),
            Backdrop::Speed => speed([width, height], self.head, &mut self.dice),
            Backdrop::Dots if self.prints => dots([width, height], &mut self.dice),
            _ => Path::default(),
        };
        if !lines.verbs.is_empty() {
            let color = if self.prints { INK } else { LINE_IN_COLOR.faded(0.72) };
            elements.push(Element::Shape(Shape { path: lines, paint: Paint::Solid(color) }));
        }
        drawing("background", elements)
    }

    /// Paper, black, or a tone that falls; in color a pale light.
    fn ground(&mut self) -> Paint {
        let backdrop = self.picture.backdrop;
        if self.prints {
            match backdrop {
                Backdrop::Black => return Paint::Solid(INK),
                Backdrop::Tone => {}
                _ => return Paint::Solid(tone(0.0)),
            }
        }
        let (from, to) = if self.prints { (tone(0.0), tone(self.dice.between(0.26, 0.40))) } else { self.tints() };
        let upside = self.dice.chance(0.35);
        let (top, bottom) = (self.picture.height as f32 * 0.25, self.picture.height as f32);
        let (start, end) = if upside { ([0.0, bottom * 0.8], [0.0, 0.0]) } else { ([0.0, top], [0.0, bottom]) };
        Paint::Linear { start, end, stops: vec![Stop { at: 0.0, color: from }, Stop { at: 1.0, color: to }] }
    }

    fn tints(&mut self) -> (Color, Color) {
        if self.picture.place.style == Style::Sketch {
            return (PAPER, PAPER);
        }
        if self.picture.backdrop == Backdrop::Black {
            return (Color::rgb(46, 40, 62), Color::rgb(22, 20, 34));
        }
        let tints = [(255, 247, 236, 248, 218, 206), (240, 248, 255, 198, 222, 240), (250, 244, 255, 222, 208, 238)];
        let (red, green, blue, low_red, low_green, low_blue) = tints[self.dice.below(tints.len())];
        (Color::rgb(red, green, blue), Color::rgb(low_red, low_green, low_blue))
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
        let (cosine, sine) = (libm::cos(angle), libm::sin(angle));
        // Of a head that fills the panel they come nearer, so that some of them are seen on every side.
        let free = head.height * dice.between(0.85, 1.2);
        let border = to_border([width, height], head.center, [cosine, sine]);
        let reach = free.min((border * dice.between(0.62, 0.86)).max(head.height * 0.56));
        let half = dice.between(5.0, 26.0) * unit + 2.0;
        let tip = [head.center[0] + cosine * reach, head.center[1] + sine * reach];
        let base = [head.center[0] + cosine * far, head.center[1] + sine * far];
        wedge(&mut lines, (base, tip), half);
    }
    lines
}

/// How far it is from a point in the panel to its border that way.
fn to_border(size: [f64; 2], from: Point, way: Point) -> f64 {
    let along = |axis: usize| {
        let edge = if way[axis] > 0.0 { size[axis] } else { 0.0 };
        if way[axis].abs() < 1e-9 { f64::MAX } else { ((edge - from[axis]) / way[axis]).max(0.0) }
    };
    along(0).min(along(1))
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

/// Round dots on a grid at 45 degrees, from nothing to nearly touching along a slanted way.
fn dots([width, height]: [f64; 2], dice: &mut Dice) -> Path {
    let cell = dice.between(6.5, 8.0);
    let down = if dice.chance(0.6) { 1.0 } else { -1.0 };
    let lean = dice.between(-0.35, 0.35);
    let mut path = Path::default();
    let mut row = 0;
    let mut y = 0.0;
    while y < height + cell {
        let mut x = if row % 2 == 0 { 0.0 } else { cell / 2.0 };
        while x < width + cell {
            let along = (y / height - 0.5) * down + (x / width - 0.5) * lean;
            let radius = cell * 0.30 * ((along + 0.02) / 0.5).clamp(0.0, 1.0);
            if radius > cell * 0.05 {
                disc(&mut path, [x, y], radius);
            }
            x += cell;
        }
        y += cell / 2.0;
        row += 1;
    }
    path
}

fn disc(path: &mut Path, [x, y]: Point, radius: f64) {
    const KAPPA: f64 = 0.552_284_75;
    let at = |along: f64, down: f64| [(x + along * radius) as f32, (y + down * radius) as f32];
    path.move_to(at(1.0, 0.0))
        .cubic_to(at(1.0, KAPPA), at(KAPPA, 1.0), at(0.0, 1.0))
        .cubic_to(at(-KAPPA, 1.0), at(-1.0, KAPPA), at(-1.0, 0.0))
        .cubic_to(at(-1.0, -KAPPA), at(-KAPPA, -1.0), at(0.0, -1.0))
        .cubic_to(at(KAPPA, -1.0), at(1.0, -KAPPA), at(1.0, 0.0))
        .close();
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
