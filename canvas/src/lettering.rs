//! Words that a person set: the text, its font and its place. What it looks like is for `render` to say.

use serde::{Deserialize, Serialize};

use crate::stroke::FARTHEST;
use crate::{Color, Error};

pub const MOST_BYTES: usize = 4_096;
pub const MOST_LINES: usize = 64;
/// In 1/256 canvas units.
const SMALLEST: i32 = 4 * 256;
/// In 1/256 canvas units.
const LARGEST: i32 = 2_048 * 256;
const WIDEST_OUTLINE: i32 = 256 * 256;
const MOST_RUBY: usize = 256;
const MOST_RUBY_BYTES: usize = 192;

/// Integers only: it goes into an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lettering {
    /// Lines end where they are written to end.
    pub text: String,
    /// SHA-256 of the font's file, lower-case hex: a name may come to mean another font, a hash not. A person says a font's
    /// name, or none; whoever writes the edit down puts the hash in its place.
    #[serde(default)]
    pub font: String,
    /// Of the font's em, in 1/256 canvas units.
    pub size: i32,
    /// Where the first line's baseline begins, is centered or ends, in 1/256 canvas units; of vertical lines the middle of the
    /// first and rightmost one.
    pub at: [i32; 2],
    #[serde(default)]
    pub direction: Direction,
    #[serde(default)]
    pub align: Align,
    /// From baseline to baseline, in percent of the size.
    #[serde(default = "usual_spacing")]
    pub line_spacing_percent: u16,
    pub color: Color,
    /// A rim around the letters, under them.
    #[serde(default)]
    pub outline: Option<Outline>,
    /// Small letters beside others that say how these are read: furigana. Not written down where there are none, so that
    /// what was written before keeps its bytes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ruby: Vec<Ruby>,
    /// In vertical lines two digits, or two of `!` and `?`, stand upright side by side in the room of one letter
    /// (tate-chu-yoko).
    #[serde(default, skip_serializing_if = "is_off")]
    pub upright_pairs: bool,
}

/// Half as large as the letters it stands beside: on their right in vertical lines, above them in horizontal ones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ruby {
    /// The first letter that it speaks of, counted from 0 over the whole text, line ends too.
    pub from: u32,
    /// How many letters it speaks of; all in one line.
    pub letters: u32,
    pub text: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    #[default]
    Horizontal,
    /// Top to bottom, lines from right to left.
    Vertical,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    #[default]
    Start,
    Middle,
    End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outline {
    pub color: Color,
    /// How far it reaches beyond the letters, in 1/256 canvas units.
    pub width: i32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
const fn is_off(switch: &bool) -> bool {
    !*switch
}

const fn usual_spacing() -> u16 {
    120
}

impl Lettering {
    /// # Errors
    ///
    /// Where there are no letters or too many, or their size or place is off. Whether the font is there and has the letters is
    /// not known here.
    pub fn check(&self) -> Result<(), Error> {
        let lines = self.text.split('\n').count();
        if self.text.trim().is_empty() || self.text.len() > MOST_BYTES || lines > MOST_LINES {
            return Err(Error::TextLength { bytes: self.text.len(), lines });
        }
        if let Some(control) = self.text.chars().find(|letter| letter.is_control() && *letter != '\n') {
            return Err(Error::TextControl(control.into()));
        }
        if self.font.len() != 64 || !self.font.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(Error::FontName);
        }
        if !(SMALLEST..=LARGEST).contains(&self.size) {
            return Err(Error::TextSize(self.size));
        }
        if !(50..=400).contains(&self.line_spacing_percent) {
            return Err(Error::LineSpacing(self.line_spacing_percent));
        }
        if self.outline.is_some_and(|outline| !(1..=WIDEST_OUTLINE).contains(&outline.width)) {
            return Err(Error::TextOutline);
        }
        self.check_ruby()?;
        let near = self.at.iter().all(|at| (-FARTHEST..=FARTHEST).contains(at));
        if near { Ok(()) } else { Err(Error::StrokeTooFar) }
    }

    fn check_ruby(&self) -> Result<(), Error> {
        let all: Vec<char> = self.text.chars().collect();
        let fits = |ruby: &Ruby| {
            let (from, letters) = (ruby.from as usize, ruby.letters as usize);
            let of = from.checked_add(letters).and_then(|to| all.get(from..to));
            let legible = !ruby.text.trim().is_empty() && ruby.text.len() <= MOST_RUBY_BYTES;
            letters > 0
                && legible
                && !ruby.text.chars().any(char::is_control)
                && of.is_some_and(|of| !of.contains(&'\n'))
        };
        if self.ruby.len() <= MOST_RUBY && self.ruby.iter().all(fits) { Ok(()) } else { Err(Error::Ruby) }
    }
}
/// Lettering in bytes that tell fields by their order alone (postcard), where nothing can be left out.
pub mod packed {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{Align, Direction, Lettering, Outline, Ruby};
    use crate::Color;

    #[derive(Serialize, Deserialize)]
    struct Packed {
        text: String,
        font: String,
        size: i32,
        at: [i32; 2],
        direction: Direction,
        align: Align,
        line_spacing_percent: u16,
        color: Color,
        outline: Option<Outline>,
        ruby: Vec<Ruby>,
        upright_pairs: bool,
    }

    pub fn serialize<S: Serializer>(lettering: &Lettering, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            return lettering.serialize(serializer);
        }
        let Lettering {
            text,
            font,
            size,
            at,
            direction,
            align,
            line_spacing_percent,
            color,
            outline,
            ruby,
            upright_pairs,
        } = lettering.clone();
        let packed = Packed {
            text,
            font,
            size,
            at,
            direction,
            align,
            line_spacing_percent,
            color,
            outline,
            ruby,
            upright_pairs,
        };
        packed.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Lettering, D::Error> {
        if deserializer.is_human_readable() {
            return Lettering::deserialize(deserializer);
        }
        let Packed {
            text,
            font,
            size,
            at,
            direction,
            align,
            line_spacing_percent,
            color,
            outline,
            ruby,
            upright_pairs,
        } = Packed::deserialize(deserializer)?;
        Ok(Lettering {
            text,
            font,
            size,
            at,
            direction,
            align,
            line_spacing_percent,
            color,
            outline,
            ruby,
            upright_pairs,
        })
    }
}
