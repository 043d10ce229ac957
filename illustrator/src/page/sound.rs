//! Sound effects: letters that are drawn, not set. They grow, tilt and jump, and their edges are cut.

use canvas::lettering::{Align, Direction};
use canvas::{Color, Element, Layer, Lettering, Paint, Path, Shape, Verb};

use super::balloon::{LINE, PAPER};
use super::panel::drawing;
use super::text::{self, is_japanese};
use crate::figure::curve::{Point, Taper, closed, distance, line, moved};
use render::fonts::FONTS;
use scene::seed::Dice;

/// A sound about the origin, one em high letters.
pub struct Sound {
    /// Outlines of the letters: all contours of one.
    letters: Vec<Vec<Vec<Point>>>,
    loud: bool,
}

impl Sound {
    /// Capitals, katakana and exclamation marks are loud.
    pub fn new(words: &str, seed: u64) -> Self {
        let mut dice = Dice::new(seed, words);
        let japanese = words.chars().any(is_japanese);
        let loud = words.contains(['!', '！'])
            || words.chars().any(|letter| matches!(letter, '\u{30A1}'..='\u{30FA}'))
            || !japanese && words.chars().any(char::is_uppercase) && !words.chars().any(char::is_lowercase);
        let font = if japanese { &FONTS[1] } else { &FONTS[0] };
        let direction = if japanese { Direction::Vertical } else { Direction::Horizontal };
        let letters = Lettering {
            text: words.to_owned(),
            size: 256 * 100,
            align: Align::Middle,
            ..text::lettering(font, direction)
        };
        let outlines = render::lettering::letters(&letters, font.bytes).unwrap_or_default();
        let mut letters: Vec<Vec<Vec<Point>>> = outlines.iter().map(contours).collect();
        warp(&mut letters, (loud, japanese), &mut dice);
        Self { letters, loud }
    }

    pub const fn is_loud(&self) -> bool {
        self.loud
    }

    fn bounds(&self) -> [f64; 4] {
        let all = self.letters.iter().flatten().flatten();
        all.fold([f64::MAX, f64::MAX, f64::MIN, f64::MIN], |[left, top, right, bottom], [x, y]| {
            [left.min(*x), top.min(*y), right.max(*x), bottom.max(*y)]
        })
    }

    /// Half-width and half-height at a size of 1.
    pub fn extent(&self) -> Point {
        let [left, top, right, bottom] = self.bounds();
        [(right - left) / 2.0 + 8.0, (bottom - top) / 2.0 + 8.0].map(|half| half / 100.0)
    }

    pub fn layer(&self, name: &str, middle: Point, size: f64) -> Layer {
        let [left, top, right, bottom] = self.bounds();
        let center = [f64::midpoint(left, right), f64::midpoint(top, bottom)];
        let place =
            |[x, y]: Point| [middle[0] + (x - center[0]) * size / 100.0, middle[1] + (y - center[1]) * size / 100.0];
        let placed: Vec<Vec<Point>> =
            self.letters.iter().flatten().map(|contour| contour.iter().map(|point| place(*point)).collect()).collect();
        let mut inner = Path::default();
        placed.iter().for_each(|contour| append(&mut inner, contour));
        let mut elements = Vec::new();
        if self.loud {
            elements.push(filled(&outlined(&placed, 0.305 * size), LINE));
            elements.push(filled(&outlined(&placed, 0.27 * size), PAPER));
            // The pen is broader than the font's.
            elements.push(filled(&outlined(&placed, 0.085 * size), LINE));
            elements.push(filled(&inner, LINE));
        } else {
            // Hollow, with a line that is heavier below: what rings, hums or drips.
            let lower: Vec<Vec<Point>> =
                placed.iter().map(|contour| moved(contour, [0.018 * size, 0.034 * size])).collect();
            elements.push(filled(&outlined(&placed, 0.30 * size), PAPER));
            elements.push(filled(&outlined(&lower, 0.135 * size), LINE));
            elements.push(filled(&outlined(&placed, 0.135 * size), LINE));
            elements.push(filled(&outlined(&placed, 0.055 * size), PAPER));
            elements.push(filled(&inner, PAPER));
        }
        drawing(name, elements)
    }
}

fn filled(path: &Path, color: Color) -> Element {
    Element::Shape(Shape { path: path.clone(), paint: Paint::Solid(color) })
}

/// The letters with a rim, as one shape: stretches of pen along all contours, and the letters.
fn outlined(contours: &[Vec<Point>], width: f64) -> Path {
    let even = Taper { start: 0.0, end: 0.0, least: 1.0 };
    let mut path = Path::default();
    for contour in contours {
        let ring = closed(contour);
        for piece in ring.windows(2) {
            append(&mut path, &crate::figure::curve::oriented(&line(piece, width, even)));
        }
        // Round corners between the stretches.
        for at in contour {
            append(&mut path, &crate::figure::curve::oriented(&disc(*at, width / 2.0)));
        }
    }
    path
}

fn disc(at: Point, radius: f64) -> Vec<Point> {
    (0..10)
        .map(|step| {
            let angle = core::f64::consts::TAU * f64::from(step) / 10.0;
            [at[0] + libm::cos(angle) * radius, at[1] + libm::sin(angle) * radius]
        })
        .collect()
}

fn append(path: &mut Path, contour: &[Point]) {
    for (place, [x, y]) in contour.iter().enumerate() {
        let at = [*x as f32, *y as f32];
        if place == 0 {
            path.move_to(at)
        } else {
            path.line_to(at)
        };
    }
    path.close();
}

/// Curves become short straight lines.
fn contours(path: &Path) -> Vec<Vec<Point>> {
    let mut contours: Vec<Vec<Point>> = Vec::new();
    let mut points = path.points.iter().map(|[x, y]| [f64::from(*x), f64::from(*y)]);
    let mut next = || points.next().unwrap_or_default();
    for verb in &path.verbs {
        match verb {
            Verb::Move => contours.push(vec![next()]),
            Verb::Close => {}
            Verb::Line => {
                let to = next();
                if let Some(contour) = contours.last_mut() {
                    contour.push(to);
                }
            }
            Verb::Quad => {
                let (control, to) = (next(), next());
                bend(contours.last_mut(), [control, control, to], 5);
            }
            Verb::Cubic => {
                let (first, second, to) = (next(), next(), next());
                bend(contours.last_mut(), [first, second, to], 7);
            }
        }
    }
    contours
}

fn bend(contour: Option<&mut Vec<Point>>, [first, second, to]: [Point; 3], steps: u32) {
    let Some(contour) = contour else { return };
    let from = contour.last().copied().unwrap_or(first);
    for step in 1..=steps {
        let t = f64::from(step) / f64::from(steps);
        let [a, b, c, d] =
            [(1.0 - t) * (1.0 - t) * (1.0 - t), 3.0 * t * (1.0 - t) * (1.0 - t), 3.0 * t * t * (1.0 - t), t * t * t];
        contour.push([0, 1].map(|axis| a * from[axis] + b * first[axis] + c * second[axis] + d * to[axis]));
    }
}

/// Letters lean, jump and swell toward the end; loud ones are sheared, and their edges cut.
fn warp(letters: &mut [Vec<Vec<Point>>], (loud, japanese): (bool, bool), dice: &mut Dice) {
    let count = letters.len().max(2) as f64 - 1.0;
    let tilt = if loud { dice.between(8.0, 15.0) } else { dice.between(3.0, 7.0) };
    let tilt = f64::to_radians(if japanese { tilt * [0.8, -0.8][dice.below(2)] } else { -tilt });
    let grows = if dice.chance(0.7) { 1.0 } else { -1.0 };
    // The row is bowed, and letters turn with it.
    let bow = if count > 1.5 { dice.between(6.0, 20.0) * [1.0, -1.0][dice.below(2)] } else { 0.0 };
    for (number, letter) in letters.iter_mut().enumerate() {
        let along = number as f64 / count - 0.5;
        let swell = 1.0 + along * grows * if loud { 0.55 } else { 0.32 };
        let slope = libm::atan(8.0 * bow * along / (count * 70.0)) * if japanese { -1.0 } else { 1.0 };
        let turn = slope + dice.between(-1.0, 1.0) * if loud { 0.13 } else { 0.09 };
        let jump = bow * (4.0 * along * along - 0.5) + dice.between(-1.0, 1.0) * if loud { 8.0 } else { 5.0 };
        let center = center_of(letter);
        if loud {
            letter.iter_mut().for_each(|contour| *contour = cut(contour, if japanese { 10.0 } else { 15.0 }, dice));
        }
        for point in letter.iter_mut().flatten() {
            let [mut x, mut y] = [(point[0] - center[0]) * swell, (point[1] - center[1]) * swell];
            if loud {
                (x, y) = (x * 1.06 - y * 0.16, y * 1.16);
            }
            let (sine, cosine) = (libm::sin(turn), libm::cos(turn));
            let spread = if loud { 1.04 } else { 1.06 };
            let away = if japanese { [jump, 0.0] } else { [0.0, jump] };
            *point = [
                center[0] * spread + x * cosine - y * sine + away[0],
                center[1] * spread + x * sine + y * cosine + away[1],
            ];
        }
    }
    let (sine, cosine) = (libm::sin(tilt), libm::cos(tilt));
    for point in letters.iter_mut().flatten().flatten() {
        *point = [point[0] * cosine - point[1] * sine, point[0] * sine + point[1] * cosine];
    }
}

/// A contour as a knife would cut it: a few straight cuts, none quite where the curve was.
fn cut(contour: &[Point], piece: f64, dice: &mut Dice) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::new();
    for (place, point) in contour.iter().enumerate() {
        let after = contour[(place + 1) % contour.len()];
        let far = kept.last().is_none_or(|last| distance(*last, *point) > piece);
        if far || distance(*point, after) > piece {
            let off = piece * 0.15;
            kept.push([point[0] + dice.between(-off, off), point[1] + dice.between(-off, off)]);
        }
    }
    if kept.len() < 4 { contour.to_vec() } else { kept }
}

fn center_of(letter: &[Vec<Point>]) -> Point {
    let all: Vec<&Point> = letter.iter().flatten().collect();
    let count = all.len().max(1) as f64;
    [0, 1].map(|axis| all.iter().map(|point| point[axis]).sum::<f64>() / count)
}
