//! Words as outlines: each line is shaped by its font (OpenType: kerning, ligatures, marks, upright forms in vertical lines)
//! and set on its baseline.

use std::borrow::Cow;
use std::sync::OnceLock;

use canvas::lettering::{Align, Direction};
use canvas::{Lettering, Path};
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Face, UnicodeBuffer};
use vello_cpu::kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape, Vec2};

use crate::Error;
use crate::fonts::FONTS;

/// Copies of the letters that make a rim round: its edge is uneven by less than a hundredth of its width.
const AROUND: u32 = 24;
/// Size of furigana beside that of the letters they speak of.
const RUBY: f64 = 0.5;

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

/// One glyph where it stands: for whoever writes letters down as letters.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Of the font; 0 where the font does not have the letter.
    pub id: u16,
    /// What it stands for: none where one before it stands for them all.
    pub letters: String,
    /// From the font's own units, y upwards, to the canvas: `[a, b, c, d, e, f]`, x' = ax + cy + e, y' = bx + dy + f.
    pub to_canvas: [f64; 6],
    /// Of a line that runs downwards, and upright in it.
    pub vertical: bool,
}

/// The glyphs of a text in the order in which it is read, furigana after their line.
///
/// # Errors
///
/// [`Error::BrokenFont`].
pub fn glyphs(words: &Lettering, font: &[u8]) -> Result<Vec<Glyph>, Error> {
    let face = face(words, font)?;
    let marks = marks(words, &face);
    let glyph = |mark: Mark| Glyph {
        id: mark.id,
        letters: mark.letters,
        to_canvas: mark.place.as_coeffs(),
        vertical: mark.vertical,
    };
    Ok(marks.into_iter().map(glyph).collect())
}

/// One outline for each glyph, in canvas units, where it stands. A letter that the font does not have is an empty box.
pub(crate) fn outlines(words: &Lettering, font: &[u8]) -> Result<Vec<BezPath>, Error> {
    let face = face(words, font)?;
    let paths = marks(words, &face).into_iter().map(|mark| mark.place * mark.path(&face));
    Ok(paths.filter(|path| !path.is_empty()).collect())
}

fn marks(words: &Lettering, face: &Face<'_>) -> Vec<Mark> {
    let em = f64::from(face.units_per_em());
    let size = f64::from(words.size) / 256.0;
    let step = size * f64::from(words.line_spacing_percent) / 100.0;
    let [x, y] = words.at.map(|at| f64::from(at) / 256.0);
    let mut glyphs = Vec::new();
    let mut first_letter = 0;
    for (number, line) in words.text.split('\n').enumerate() {
        let along = step * number as f64;
        let baseline = match words.direction {
            Direction::Horizontal => (x, y + along),
            Direction::Vertical => (x - along, y),
        };
        // The font's y runs upwards.
        let to_canvas = Affine::translate(baseline) * Affine::scale_non_uniform(size / em, -size / em);
        let mut row = Row::set(line, face, words);
        let letters = line.chars().count();
        for ruby in &words.ruby {
            let from = (ruby.from as usize).checked_sub(first_letter).filter(|from| *from < letters);
            if let Some(from) = from {
                row.add_ruby(&ruby.text, face, (words.direction, from, from + ruby.letters as usize));
            }
        }
        glyphs.extend(row.aligned(words).into_iter().map(|mark| mark.moved(to_canvas)));
        first_letter += letters + 1;
    }
    glyphs
}

/// The outlines of the letters, one for each, in canvas units: for whoever draws letters instead of setting them.
///
/// # Errors
///
/// [`Error::BrokenFont`].
pub fn letters(words: &Lettering, font: &[u8]) -> Result<Vec<Path>, Error> {
    Ok(outlines(words, font)?.iter().map(canvas_path).collect())
}

/// How long one line of words is, in ems.
///
/// # Errors
///
/// [`Error::BrokenFont`].
pub fn length(line: &str, words: &Lettering, font: &[u8]) -> Result<f64, Error> {
    let face = face(words, font)?;
    Ok(Row::set(line, &face, words).length / f64::from(face.units_per_em()))
}

/// A glyph in its line.
struct Mark {
    id: u16,
    letters: String,
    place: Affine,
    vertical: bool,
}

impl Mark {
    fn moved(self, by: Affine) -> Self {
        Self { place: by * self.place, ..self }
    }

    fn path(&self, face: &Face<'_>) -> BezPath {
        if self.id == 0 { missing(face) } else { outline(face, self.id) }
    }
}

/// One line in the font's own units, begun at the origin; a vertical one goes down, and its middle is x = 0.
struct Row {
    glyphs: Vec<Mark>,
    /// How far along the line each letter begins.
    starts: Vec<f64>,
    /// Not negative.
    length: f64,
}

impl Row {
    fn set(line: &str, face: &Face<'_>, words: &Lettering) -> Self {
        let mut row = Self { glyphs: Vec::new(), starts: Vec::new(), length: 0.0 };
        let vertical = words.direction == Direction::Vertical;
        if !(vertical && words.upright_pairs) {
            row.run(line, face, words.direction);
            return row;
        }
        for (part, turn) in parts(line) {
            match turn {
                Turn::Upright => row.run(part, face, Direction::Vertical),
                Turn::Pair => row.pair(part, face),
                Turn::Sideways => row.sideways(part, face),
            }
        }
        row
    }

    /// Shapes letters that follow each other.
    fn run(&mut self, text: &str, face: &Face<'_>, direction: Direction) {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        if direction == Direction::Vertical {
            buffer.set_direction(rustybuzz::Direction::TopToBottom);
        }
        let shaped = rustybuzz::shape(face, &[], buffer);
        let begun = self.starts.len();
        self.starts.extend(text.chars().map(|_| f64::NAN));
        let (infos, mut told) = (shaped.glyph_infos(), None);
        for (glyph, position) in infos.iter().zip(shaped.glyph_positions()) {
            let pen = match direction {
                Direction::Horizontal => Vec2::new(self.length, 0.0),
                Direction::Vertical => Vec2::new(0.0, -self.length),
            };
            let letter = begun + text.get(..glyph.cluster as usize).map_or(0, |before| before.chars().count());
            if let Some(start) = self.starts.get_mut(letter).filter(|start| start.is_nan()) {
                *start = self.length;
            }
            let at = pen + Vec2::new(position.x_offset.into(), position.y_offset.into());
            let id = u16::try_from(glyph.glyph_id).unwrap_or_default();
            let letters = text.get(glyph.cluster as usize..).unwrap_or_default();
            let next = infos.iter().map(|other| other.cluster).filter(|other| *other > glyph.cluster).min();
            let long = next.map_or(letters.len(), |next| (next - glyph.cluster) as usize);
            let letters = if told == Some(glyph.cluster) { "" } else { letters.get(..long).unwrap_or_default() };
            told = Some(glyph.cluster);
            let vertical = direction == Direction::Vertical;
            self.glyphs.push(Mark { id, letters: letters.to_owned(), place: Affine::translate(at), vertical });
            self.length += match direction {
                Direction::Horizontal => f64::from(position.x_advance),
                Direction::Vertical => -f64::from(position.y_advance),
            };
        }
        self.fill_gaps(begun);
    }

    /// Letters that became part of another's glyph begin where that does.
    fn fill_gaps(&mut self, begun: usize) {
        let mut last = begun.checked_sub(1).and_then(|before| self.starts.get(before).copied()).unwrap_or(0.0);
        for start in &mut self.starts[begun..] {
            if start.is_nan() {
                *start = last;
            }
            last = *start;
        }
    }

    /// Two letters side by side in the square of one.
    fn pair(&mut self, pair: &str, face: &Face<'_>) {
        let em = f64::from(face.units_per_em());
        let mut side = Self { glyphs: Vec::new(), starts: Vec::new(), length: 0.0 };
        side.run(pair, face, Direction::Horizontal);
        let narrower = (em * 0.96 / side.length.max(1.0)).min(1.0);
        let high = f64::from(face.capital_height().unwrap_or(face.ascender()));
        let place = Affine::translate((-side.length * narrower / 2.0, -self.length - em / 2.0 - high / 2.0))
            * Affine::scale_non_uniform(narrower, 1.0);
        self.glyphs.extend(side.glyphs.into_iter().map(|mark| mark.moved(place)));
        self.starts.extend(pair.chars().map(|_| self.length));
        self.length += em;
    }

    /// A Latin word lies on its side: its head to the right, the middle of its capitals on the line's.
    fn sideways(&mut self, word: &str, face: &Face<'_>) {
        let mut side = Self { glyphs: Vec::new(), starts: Vec::new(), length: 0.0 };
        side.run(word, face, Direction::Horizontal);
        let high = f64::from(face.capital_height().unwrap_or(face.ascender()));
        let place = Affine::new([0.0, -1.0, 1.0, 0.0, -high / 2.0, -self.length]);
        self.glyphs.extend(side.glyphs.into_iter().map(|mark| mark.moved(place)));
        self.starts.extend(side.starts.into_iter().map(|start| self.length + start));
        self.length += side.length;
    }

    /// Spread over the letters it speaks of; longer than these, it reaches evenly beyond them.
    fn add_ruby(&mut self, text: &str, face: &Face<'_>, (direction, from, to): (Direction, usize, usize)) {
        let em = f64::from(face.units_per_em());
        let Some(start) = self.starts.get(from).copied() else { return };
        let end = self.starts.get(to).copied().unwrap_or(self.length);
        let singles: Vec<Self> = text
            .chars()
            .map(|letter| {
                let mut single = Self { glyphs: Vec::new(), starts: Vec::new(), length: 0.0 };
                single.run(letter.encode_utf8(&mut [0; 4]), face, direction);
                single
            })
            .collect();
        let wide: f64 = singles.iter().map(|single| single.length * RUBY).sum();
        let count = singles.len() as f64;
        let gap = ((end - start - wide) / count).max(0.0);
        let mut along = (start + end) / 2.0 - (wide + gap * count) / 2.0 + gap / 2.0;
        for single in singles {
            let place = match direction {
                Direction::Horizontal => Affine::translate((along, em * 0.94)),
                Direction::Vertical => Affine::translate((em * 0.77, -along)),
            } * Affine::scale(RUBY);
            self.glyphs.extend(single.glyphs.into_iter().map(|mark| mark.moved(place)));
            along += single.length * RUBY + gap;
        }
    }

    fn aligned(self, words: &Lettering) -> Vec<Mark> {
        let share = match words.align {
            Align::Start => 0.0,
            Align::Middle => -0.5,
            Align::End => -1.0,
        };
        let back = match words.direction {
            Direction::Horizontal => Vec2::new(self.length * share, 0.0),
            Direction::Vertical => Vec2::new(0.0, -self.length * share),
        };
        self.glyphs.into_iter().map(|mark| mark.moved(Affine::translate(back))).collect()
    }
}

/// How letters stand in a vertical line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    Upright,
    /// Two digits, or two of `!` and `?`, side by side.
    Pair,
    /// A Latin word; one to three capitals stand upright, as `USB` does.
    Sideways,
}

/// A vertical line in parts that stand alike.
fn parts(line: &str) -> Vec<(&str, Turn)> {
    let kind = |letter: char| match letter {
        '0'..='9' => 1,
        '!' | '?' => 2,
        letter if letter.is_ascii_alphabetic() || matches!(letter, '\'' | '’' | 'À'..='ɏ') => 3,
        _ => 0,
    };
    let mut runs: Vec<(usize, usize, u8)> = Vec::new();
    for (at, letter) in line.char_indices() {
        let (end, kind) = (at + letter.len_utf8(), kind(letter));
        match runs.last_mut().filter(|run| run.2 == kind) {
            Some(run) => run.1 = end,
            None => runs.push((at, end, kind)),
        }
    }
    let turned = runs.into_iter().map(|(from, to, kind)| {
        let part = &line[from..to];
        let turn = match kind {
            1 | 2 if part.len() == 2 => Turn::Pair,
            3 if part.chars().count() > 3 || part.chars().any(char::is_lowercase) => Turn::Sideways,
            _ => Turn::Upright,
        };
        (part, turn)
    });
    turned.collect()
}

fn canvas_path(bezier: &BezPath) -> Path {
    let small = |point: Point| [point.x as f32, point.y as f32];
    let mut path = Path::default();
    for element in bezier.elements() {
        match *element {
            PathEl::MoveTo(to) => path.move_to(small(to)),
            PathEl::LineTo(to) => path.line_to(small(to)),
            PathEl::QuadTo(control, to) => path.quad_to(small(control), small(to)),
            PathEl::CurveTo(first, second, to) => path.cubic_to(small(first), small(second), small(to)),
            PathEl::ClosePath => path.close(),
        };
    }
    path
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

fn face<'a>(words: &Lettering, font: &'a [u8]) -> Result<Cow<'a, Face<'a>>, Error> {
    if let Some(face) = built_in(words, font) {
        return Ok(Cow::Borrowed(face));
    }
    Face::from_slice(font, 0).map(Cow::Owned).ok_or_else(|| Error::BrokenFont { sha256: words.font.clone() })
}

/// The fonts that come with the program are read once: a page measures its words hundreds of times.
fn built_in(words: &Lettering, font: &[u8]) -> Option<&'static Face<'static>> {
    static FACES: [OnceLock<Option<Face<'static>>>; FONTS.len()] = [const { OnceLock::new() }; FONTS.len()];
    let at = FONTS.iter().position(|one| one.sha256 == words.font && one.bytes.len() == font.len())?;
    FACES[at].get_or_init(|| Face::from_slice(FONTS[at].bytes, 0)).as_ref()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_alike_are_a_pair_one_or_three_are_none_and_words_lie() {
        use Turn::{Pair, Sideways, Upright};
        let check = |line, expected: &[(&str, Turn)]| assert_eq!(parts(line), expected);
        check("あと12日", &[("あと", Upright), ("12", Pair), ("日", Upright)]);
        check("365日!?", &[("365", Upright), ("日", Upright), ("!?", Pair)]);
        check("1年!", &[("1", Upright), ("年", Upright), ("!", Upright)]);
        check("USBはHello", &[("USB", Upright), ("は", Upright), ("Hello", Sideways)]);
    }
}
