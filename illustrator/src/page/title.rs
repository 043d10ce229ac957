//! The title in a panel of its page: large letters with a white rim, set where nothing is in their way.

use canvas::lettering::{Direction, Outline};
use canvas::{Color, Content, Layer, LayerId, Lettering, Origin};
use render::fonts::Font;

use super::frame::Frame;
use super::text::{self, is_japanese};
use crate::figure::curve::Point;

pub struct Title {
    lines: Vec<String>,
    font: &'static Font,
    direction: Direction,
    size: f64,
    /// Half-width and half-height.
    extent: Point,
}

const SPACING: f64 = 1.06;

impl Title {
    /// Nothing where there is no title, or no font has its letters.
    pub fn new(words: &str, (frame, em): (&Frame, f64)) -> Option<Self> {
        let words = words.trim();
        let font = if words.is_empty() { None } else { text::font_with(words) }?;
        let [left, top, right, bottom] = frame.bounds();
        let (wide, high) = (right - left, bottom - top);
        let direction = if words.chars().any(is_japanese) { Direction::Vertical } else { Direction::Horizontal };
        let lines = if direction == Direction::Vertical { vec![words.to_owned()] } else { halved(words) };
        let of_font = text::lettering(font, direction);
        let lengths = lines.iter().map(|line| render::lettering::length(line, &of_font, font.bytes).unwrap_or(1.0));
        let longest = lengths.fold(0.5, f64::max);
        let across = SPACING * (lines.len() as f64 - 1.0) + 1.0;
        let size = match direction {
            Direction::Horizontal => (wide * 0.46 / longest).min(high * 0.42 / across),
            Direction::Vertical => (high * 0.66 / longest).min(wide * 0.2 / across),
        };
        let size = size.min(em * 4.2);
        let ems = if direction == Direction::Horizontal { [longest, across] } else { [across, longest] };
        Some(Self { lines, font, direction, size, extent: ems.map(|ems| ems * size / 2.0 + size * 0.12) })
    }

    pub const fn extent(&self) -> Point {
        self.extent
    }

    pub fn layer(&self, name: &str, middle: Point) -> Layer {
        let units = |value: f64| libm::round(value * 256.0) as i32;
        let lines = self.lines.len() as f64;
        let at = match self.direction {
            Direction::Horizontal => {
                [middle[0], middle[1] - (SPACING * (lines - 1.0) + 1.0) * self.size / 2.0 + 0.84 * self.size]
            }
            Direction::Vertical => [middle[0], middle[1] - self.extent[1] + self.size * 0.12],
        };
        let words = Lettering {
            text: self.lines.join("\n"),
            size: units(self.size),
            at: at.map(units),
            align: if self.direction == Direction::Vertical {
                canvas::lettering::Align::Start
            } else {
                canvas::lettering::Align::Middle
            },
            line_spacing_percent: libm::round(SPACING * 100.0) as u16,
            outline: Some(Outline { color: Color::WHITE, width: units(self.size * 0.10) }),
            ..text::lettering(self.font, self.direction)
        };
        Layer::new(LayerId(0), name, Origin::Lettering, Content::Lettering(words))
    }
}

/// A long title in two lines of about the same length.
fn halved(words: &str) -> Vec<String> {
    let letters = words.chars().count();
    if letters < 15 {
        return vec![words.to_owned()];
    }
    let breaks = words.match_indices(' ').map(|(at, _)| at);
    let middle = breaks.min_by_key(|at| (words[..*at].chars().count() as i64 * 2 - letters as i64).abs());
    match middle {
        Some(at) => vec![words[..at].to_owned(), words[at + 1..].to_owned()],
        None => vec![words.to_owned()],
    }
}
