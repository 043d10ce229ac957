//! Words as outlines: each line is shaped by its font (OpenType: kerning, ligatures, marks, upright forms in vertical lines)
//! and set on its baseline.

use canvas::Lettering;
use canvas::lettering::{Align, Direction};
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Face, GlyphPosition, UnicodeBuffer};
use vello_cpu::kurbo::{Affine, BezPath, Rect, Shape, Vec2};

use crate::Error;

/// Copies of the letters that make a rim round: its edge is uneven by less than a hundredth of its width.
const AROUND: u32 = 24;

/// The letters of a text that a font has no glyph for, each once, in order.
///
/// # Errors
///
/// [`Error::BrokenFont`].
pub fn missing_letters(words: &Lettering, font: &[u8]) -> Result<Vec<char>, Error> {
    let face = face(words, font)?;
    let mut missing = Vec::new();
    for letter in words.text.chars().filter(|letter| *letter != '\n') {
        if face.glyph_index(letter).is_none() && !missing.contains(&letter) {
            missing.push(letter);
        }
    }
    Ok(missing)
}

/// One outline for each glyph, in canvas units, where it stands. A letter that the font does not have is an empty box.
pub(crate) fn outlines(words: &Lettering, font: &[u8]) -> Result<Vec<BezPath>, Error> {
    let face = face(words, font)?;
    let em = f64::from(face.units_per_em());
    let size = f64::from(words.size) / 256.0;
    let step = size * f64::from(words.line_spacing_percent) / 100.0;
    let [x, y] = words.at.map(|at| f64::from(at) / 256.0);
    let mut glyphs = Vec::new();
    for (number, line) in words.text.split('\n').enumerate() {
        let along = step * number as f64;
        let baseline = match words.direction {
            Direction::Horizontal => (x, y + along),
            Direction::Vertical => (x - along, y),
        };
        // The font's y runs upwards.
        let to_canvas = Affine::translate(baseline) * Affine::scale_non_uniform(size / em, -size / em);
        set(line, &face, (words.direction, words.align), |glyph| glyphs.push(to_canvas * glyph));
    }
    Ok(glyphs)
}

/// Shapes one line, and gives each glyph in the font's own units.
fn set(line: &str, face: &Face<'_>, (direction, align): (Direction, Align), mut put: impl FnMut(BezPath)) {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(line);
    if direction == Direction::Vertical {
        buffer.set_direction(rustybuzz::Direction::TopToBottom);
    }
    let shaped = rustybuzz::shape(face, &[], buffer);
    let sum = |advance: fn(&GlyphPosition) -> i32| shaped.glyph_positions().iter().map(advance).map(f64::from).sum();
    let (wide, high): (f64, f64) = (sum(|glyph| glyph.x_advance), sum(|glyph| glyph.y_advance));
    let share = match align {
        Align::Start => 0.0,
        Align::Middle => -0.5,
        Align::End => -1.0,
    };
    let mut pen = Vec2::new(wide * share, high * share);
    for (glyph, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
        let at = pen + Vec2::new(position.x_offset.into(), position.y_offset.into());
        let id = u16::try_from(glyph.glyph_id).unwrap_or_default();
        let path = if id == 0 { missing(face) } else { outline(face, id) };
        if !path.is_empty() {
            put(Affine::translate(at) * path);
        }
        pen += Vec2::new(position.x_advance.into(), position.y_advance.into());
    }
}

fn outline(face: &Face<'_>, glyph: u16) -> BezPath {
    let mut pen = Pen(BezPath::new());
    face.outline_glyph(GlyphId(glyph), &mut pen);
    pen.0
}

/// A frame as high as a capital.
fn missing(face: &Face<'_>) -> BezPath {
    let em = f64::from(face.units_per_em());
    let advance = face.glyph_hor_advance(GlyphId(0)).unwrap_or_default();
    let (width, height, line) = (f64::from(advance).max(em / 3.0), em * 0.7, em / 18.0);
    let outer = Rect::new(line, 0.0, width - line, height);
    let mut path = outer.to_path(0.1);
    // The other way round, so that it is a hole.
    let inner = outer.inset(-line);
    path.move_to((inner.x0, inner.y0));
    path.line_to((inner.x0, inner.y1));
    path.line_to((inner.x1, inner.y1));
    path.line_to((inner.x1, inner.y0));
    path.close_path();
    path
}

/// Where copies of the letters lie that make a rim of this width (1/256 canvas units), in canvas units.
pub(crate) fn around(width: i32) -> impl Iterator<Item = [f64; 2]> {
    let radius = f64::from(width) / 256.0;
    let step = core::f64::consts::TAU / f64::from(AROUND);
    (0..AROUND).map(move |number| {
        let angle = step * f64::from(number);
        [radius * libm::cos(angle), radius * libm::sin(angle)]
    })
}

fn face<'a>(words: &Lettering, font: &'a [u8]) -> Result<Face<'a>, Error> {
    Face::from_slice(font, 0).ok_or_else(|| Error::BrokenFont { sha256: words.font.clone() })
}

struct Pen(BezPath);

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((x, y));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to((x1, y1), (x, y));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.curve_to((x1, y1), (x2, y2), (x, y));
    }

    fn close(&mut self) {
        self.0.close_path();
    }
}
