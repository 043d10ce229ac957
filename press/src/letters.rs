//! Words as letters: each glyph of an embedded font where `render` sets it, with the letters that it stands for.
//!
//! A vertical line is written in the vertical mode (WMode 1), so that a reader of the file takes it for one line.

use canvas::Lettering;
use pdf_writer::types::{LineJoinStyle, TextRenderingMode};
use pdf_writer::{Content, Name, Str};
use render::lettering::{Glyph, glyphs, letters};

use crate::error::Error;
use crate::fonts::{Fonts, VERTICAL_ORIGIN};
use crate::pen::{Matrix, fill_color, joined, outline};

#[derive(Default)]
pub struct Letters {
    pub fonts: Fonts,
}

impl Letters {
    /// `shown`: whether the letters are seen.
    pub fn set(
        &mut self,
        operators: &mut Content,
        words: &Lettering,
        (matrix, shown): (Matrix, bool),
    ) -> Result<(), Error> {
        let missing = || render::Error::MissingFont { sha256: words.font.clone() };
        let font = render::fonts::by_sha256(&words.font).ok_or_else(missing)?;
        if shown {
            rim(operators, words, (matrix, font.bytes))?;
            fill_color(operators, words.color);
        }
        operators.begin_text();
        operators.set_text_rendering_mode(if shown { TextRenderingMode::Fill } else { TextRenderingMode::Invisible });
        let mut open = None;
        for glyph in glyphs(words, font.bytes)?.iter().filter(|glyph| glyph.id != 0) {
            let (number, id, width) = self.fonts.of(font, glyph)?;
            if open != Some(number) {
                operators.set_font(Name(format!("F{number}").as_bytes()), 1.0);
                open = Some(number);
            }
            let em = self.fonts.em(number);
            operators.set_text_matrix(text_matrix(joined(matrix, glyph.to_canvas), (em, width), glyph));
            operators.show(Str(&id.to_be_bytes()));
        }
        operators.end_text();
        Ok(())
    }
}

/// From ems to the canvas; in the vertical mode a glyph's origin lies above its middle.
fn text_matrix([a, b, c, d, e, f]: Matrix, (em, width): (f64, f64), glyph: &Glyph) -> [f32; 6] {
    let [right, up] = if glyph.vertical { [width / 2.0, VERTICAL_ORIGIN * em] } else { [0.0, 0.0] };
    [a * em, b * em, c * em, d * em, a * right + c * up + e, b * right + d * up + f].map(short)
}

fn short(value: f64) -> f32 {
    ((value * 1000.0).round() / 1000.0) as f32
}

/// The rim lies under the letters: a line along their outlines, twice as wide as it reaches.
fn rim(operators: &mut Content, words: &Lettering, (matrix, font): (Matrix, &[u8])) -> Result<(), Error> {
    let Some(rim) = words.outline else { return Ok(()) };
    let part = |value: u8| f32::from(value) / 255.0;
    operators.save_state();
    operators.set_line_width(rim.width as f32 / 128.0).set_line_join(LineJoinStyle::RoundJoin);
    operators.set_stroke_rgb(part(rim.color.red), part(rim.color.green), part(rim.color.blue));
    for path in letters(words, font)? {
        if outline(operators, &path, matrix) {
            operators.stroke();
        }
    }
    operators.restore_state();
    Ok(())
}
