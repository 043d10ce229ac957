//! Words as outlines: each line is shaped by its font (OpenType: kerning, ligatures, marks) and set on its baseline.

use canvas::Lettering;
use canvas::lettering::Align;
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Face, UnicodeBuffer};
use vello_cpu::kurbo::{Affine, BezPath, Rect, Shape};

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
        let baseline = (x, y + step * number as f64);
        // The font's y runs upwards.
        let to_canvas = Affine::translate(baseline) * Affine::scale_non_uniform(size / em, -size / em);
        set(line, &face, words.align, |glyph| glyphs.push(to_canvas * glyph));
    }
    Ok(glyphs)
}

/// Shapes one line, and gives each glyph in the font's own units.
fn set(line: &str, face: &Face<'_>, align: Align, mut put: impl FnMut(BezPath)) {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(line);
    let shaped = rustybuzz::shape(face, &[], buffer);
    let width: i32 = shaped.glyph_positions().iter().map(|glyph| glyph.x_advance).sum();
    let mut pen = match align {
        Align::Start => 0.0,
        Align::Middle => -f64::from(width) / 2.0,
        Align::End => -f64::from(width),
    };
    for (glyph, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
        let at = Affine::translate((pen + f64::from(position.x_offset), f64::from(position.y_offset)));
        let id = u16::try_from(glyph.glyph_id).unwrap_or_default();
        let path = if id == 0 { missing(face, position.x_advance) } else { outline(face, id) };
        if !path.is_empty() {
            put(at * path);
        }
        pen += f64::from(position.x_advance);
    }
}

fn outline(face: &Face<'_>, glyph: u16) -> BezPath {
    let mut pen = Pen(BezPath::new());
    face.outline_glyph(GlyphId(glyph), &mut pen);
    pen.0
}

/// A frame as high as a capital.
fn missing(face: &Face<'_>, advance: i32) -> BezPath {
    let em = f64::from(face.units_per_em());
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
