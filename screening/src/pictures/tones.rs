//! Light and dark of a picture in 16 x 16 cells: what is kept beside its fingerprints to tell it from one composed alike.
//!
//! A fingerprint says which waves of light are strong, not how strong; among drawings in ink that is not enough. A cell is wider than
//! any dots of a screen, so tones are the grays that the eye sees. As text they are one digit (`A` to `_`, base64url) for each cell
//! from the darkest to the lightest, after eight digits that say where a border ends:
//!
//! ```text
//! tones1.AAAAAAAAzyxwvutsrq...
//! ```

use std::fmt;
use std::str::FromStr;

use super::alike::{Crop, Sums};
use super::views::Pixels;

/// Cells on each side.
pub const CELLS: usize = 16;
/// Names the form, so that a later one can stand beside it.
const FORM: &str = "tones1.";
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// A border's share is kept in two digits.
const SHARE: f64 = 4096.0;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tones {
    /// Row by row, 0..=63.
    levels: [u8; CELLS * CELLS],
    /// How much of the picture is border at left, top, right and bottom, in 4096ths.
    border: [u16; 4],
}

impl Tones {
    /// `border` in shares of the picture at left, top, right and bottom.
    pub fn of(pixels: &Pixels, border: [f64; 4]) -> Self {
        let cells = Sums::of(pixels).cells(Crop::NONE).values;
        let (darkest, lightest) =
            cells.iter().fold((f64::MAX, f64::MIN), |(low, high), cell| (low.min(*cell), high.max(*cell)));
        let level = |cell: f64| libm::round((cell - darkest) / (lightest - darkest).max(1e-6) * 63.0) as u8;
        let mut levels = [0; CELLS * CELLS];
        levels.iter_mut().zip(&cells).for_each(|(to, cell)| *to = level(*cell));
        Self { levels, border: border.map(|share| (share * SHARE) as u16) }
    }

    pub fn level(&self, row: usize, column: usize) -> f64 {
        f64::from(self.levels[row * CELLS + column])
    }

    /// What is left without its border; nothing where it has none.
    pub fn without_border(&self) -> Option<Crop> {
        (self.border != [0; 4]).then(|| Crop(self.border.map(|share| f64::from(share) / SHARE)))
    }
}

impl fmt::Display for Tones {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let border = self.border.iter().flat_map(|share| [share >> 6, share & 63]).map(usize::from);
        let digits = border.chain(self.levels.iter().map(|level| usize::from(*level)));
        write!(to, "{FORM}{}", digits.map(|digit| char::from(DIGITS[digit])).collect::<String>())
    }
}

impl FromStr for Tones {
    type Err = &'static str;

    /// # Errors
    ///
    /// Where these are no tones of this form.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.strip_prefix(FORM).ok_or("no tones of this form")?;
        let digit = |byte: u8| DIGITS.iter().position(|digit| *digit == byte).map(|value| value as u8);
        let digits: Vec<u8> = text.bytes().map(digit).collect::<Option<_>>().ok_or("a digit that is none")?;
        let (border, levels) = digits.split_at_checked(8).ok_or("too short")?;
        let share = |place: usize| u16::from(border[2 * place]) << 6 | u16::from(border[2 * place + 1]);
        let levels = levels.try_into().map_err(|_| "not one digit for each cell")?;
        Ok(Self { levels, border: [0, 1, 2, 3].map(share) })
    }
}
