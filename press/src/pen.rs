//! Writes layers down as paths, in canvas units with y downwards: the page's own matrix turns them over.

use canvas::transform::ONE;
use canvas::{Color, Content, Element, Group, Layer, Paint, Path, Transform, Verb};
use pdf_writer::Content as Operators;

use crate::error::Error;
use crate::letters::Letters;
use crate::parting::{Part, is_screened, is_tone_over, of_print};

pub struct Pen<'a> {
    pub operators: Operators,
    pub letters: &'a mut Letters,
    ink: Option<Color>,
}

/// From a layer to the canvas: x' = ax + cy + e, y' = bx + dy + f.
pub type Matrix = [f64; 6];
pub const HERE: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

impl<'a> Pen<'a> {
    pub fn new(letters: &'a mut Letters) -> Self {
        Self { operators: Operators::new(), letters, ink: None }
    }

    pub fn layer(&mut self, layer: &Layer, (matrix, screened): (Matrix, bool)) -> Result<(), Error> {
        if layer.opacity.0 == 0 {
            return Ok(());
        }
        let matrix = joined(matrix, of_layer(layer.transform));
        let screened = screened || is_screened(layer);
        match &layer.content {
            Content::Drawing(drawing) => self.elements(&drawing.elements, (matrix, screened), 1.0),
            Content::Layers(layers) => {
                for layer in layers {
                    self.layer(layer, (matrix, screened))?;
                }
            }
            Content::Strokes(strokes) => {
                for stroke in strokes {
                    self.fill(&stroke.outline(), matrix, stroke.color);
                }
            }
            Content::Lettering(words) => {
                self.ink = None;
                self.letters.set(&mut self.operators, words, (matrix, true))?;
            }
            Content::Pixels(_) => {}
        }
        Ok(())
    }

    /// The words of layers that are in a picture already: they can be found and chosen, and are not seen.
    pub fn unseen_words(&mut self, layer: &Layer, matrix: Matrix) -> Result<(), Error> {
        let matrix = joined(matrix, of_layer(layer.transform));
        match &layer.content {
            Content::Layers(layers) => layers.iter().try_for_each(|layer| self.unseen_words(layer, matrix)),
            Content::Lettering(words) if layer.opacity.0 > 0 => {
                self.letters.set(&mut self.operators, words, (matrix, false))
            }
            _ => Ok(()),
        }
    }

    fn elements(&mut self, elements: &[Element], at: (Matrix, bool), share: f64) {
        for element in elements {
            match element {
                Element::Group(group) => self.group(group, at, share * f64::from(group.opacity) / 255.0),
                Element::Shape(shape) => match part(&shape.paint, at.1, share) {
                    Part::Ink(color) => self.fill(&shape.path, at.0, color),
                    Part::Paper => self.fill(&shape.path, at.0, Color::WHITE),
                    Part::Veil => {}
                },
            }
        }
    }

    fn group(&mut self, group: &Group, at: (Matrix, bool), share: f64) {
        if at.1 && is_tone_over(group.blend, &group.elements) {
            return;
        }
        let Some(clip) = &group.clip else { return self.elements(&group.elements, at, share) };
        let before = self.ink;
        self.operators.save_state();
        if self.outline(clip, at.0) {
            self.operators.clip_nonzero().end_path();
            self.elements(&group.elements, at, share);
        }
        self.operators.restore_state();
        self.ink = before;
    }

    fn fill(&mut self, path: &Path, matrix: Matrix, color: Color) {
        if path.verbs.len() < 3 {
            return;
        }
        if self.ink != Some(color) {
            fill_color(&mut self.operators, color);
            self.ink = Some(color);
        }
        if self.outline(path, matrix) {
            self.operators.fill_nonzero();
        }
    }

    fn outline(&mut self, path: &Path, matrix: Matrix) -> bool {
        outline(&mut self.operators, path, matrix)
    }
}

fn part(paint: &Paint, screened: bool, share: f64) -> Part {
    match paint {
        _ if screened => of_print(paint, share),
        Paint::Solid(color) => Part::Ink(*color),
        Paint::Linear { .. } | Paint::Radial { .. } => Part::Veil,
    }
}

/// Gray where it is gray: a printer sets it in black ink alone.
pub fn fill_color(operators: &mut Operators, color: Color) {
    let part = |value: u8| f32::from(value) / 255.0;
    if color.red == color.green && color.green == color.blue {
        operators.set_fill_gray(part(color.red));
    } else {
        operators.set_fill_rgb(part(color.red), part(color.green), part(color.blue));
    }
}

/// Whether there was anything.
pub fn outline(operators: &mut Operators, path: &Path, matrix: Matrix) -> bool {
    let mut points = path.points.iter();
    let (mut here, mut begun) = ([0.0_f64; 2], false);
    let mut next = || points.next().map(|[x, y]| moved(matrix, [f64::from(*x), f64::from(*y)]));
    for verb in &path.verbs {
        let to = match verb {
            Verb::Move => next().inspect(|to| {
                operators.move_to(short(to[0]), short(to[1]));
            }),
            Verb::Line => next().inspect(|to| {
                operators.line_to(short(to[0]), short(to[1]));
            }),
            Verb::Quad => match (next(), next()) {
                (Some(control), Some(to)) => {
                    let third =
                        |from: [f64; 2]| [0, 1].map(|axis| from[axis] + (control[axis] - from[axis]) * 2.0 / 3.0);
                    cubic(operators, [third(here), third(to), to]);
                    Some(to)
                }
                _ => None,
            },
            Verb::Cubic => match (next(), next(), next()) {
                (Some(first), Some(second), Some(to)) => {
                    cubic(operators, [first, second, to]);
                    Some(to)
                }
                _ => None,
            },
            Verb::Close => {
                operators.close_path();
                Some(here)
            }
        };
        let Some(to) = to else { break };
        (here, begun) = (to, true);
    }
    begun
}

fn cubic(operators: &mut Operators, [first, second, to]: [[f64; 2]; 3]) {
    operators.cubic_to(
        short(first[0]),
        short(first[1]),
        short(second[0]),
        short(second[1]),
        short(to[0]),
        short(to[1]),
    );
}

/// Hundredths of a canvas unit: 15,000 to the inch.
fn short(value: f64) -> f32 {
    ((value * 100.0).round() / 100.0) as f32
}

pub fn moved([a, b, c, d, e, f]: Matrix, [x, y]: [f64; 2]) -> [f64; 2] {
    [a * x + c * y + e, b * x + d * y + f]
}

/// First `inner`, then `outer`.
pub fn joined(outer: Matrix, inner: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = inner;
    let turned = |x: f64, y: f64| [outer[0] * x + outer[2] * y, outer[1] * x + outer[3] * y];
    let ([a, b], [c, d], [e, f]) = (turned(a, b), turned(c, d), turned(e, f));
    [a, b, c, d, e + outer[4], f + outer[5]]
}

fn of_layer(transform: Transform) -> Matrix {
    let [a, b, c, d] = transform.matrix.map(|entry| f64::from(entry) / f64::from(ONE));
    let [e, f] = transform.shift.map(|at| f64::from(at) / 256.0);
    [a, b, c, d, e, f]
}
