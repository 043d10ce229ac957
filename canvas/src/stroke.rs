//! A stroke of a hand: where the pen went, and how hard it was pressed.

use serde::{Deserialize, Serialize};

use crate::{Color, Error};

/// More points than a pen gives in minutes.
pub const MOST_POINTS: usize = 16_384;
/// In 1/256 canvas units.
pub const WIDEST: i32 = 1_024 * 256;
/// Of a coordinate from 0, in 1/256 canvas units.
pub const FARTHEST: i32 = 32_768 * 256;

/// Integers only: a stroke goes into an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stroke {
    pub color: Color,
    /// Of the line at full pressure, in 1/256 canvas units.
    pub width: i32,
    /// One point is a dot.
    pub points: Vec<StrokePoint>,
    /// Takes away what lies under it in its own layer; of its color only the alpha counts.
    #[serde(default)]
    pub erases: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StrokePoint {
    /// In 1/256 canvas units.
    pub x: i32,
    /// In 1/256 canvas units, downwards.
    pub y: i32,
    /// 0 (no width) ..= 255 (the stroke's whole width).
    pub pressure: u8,
}

impl Stroke {
    /// # Errors
    ///
    /// When the stroke is empty or too long, too wide or too far away.
    pub fn check(&self) -> Result<(), Error> {
        if self.points.is_empty() || self.points.len() > MOST_POINTS {
            return Err(Error::StrokeLength(self.points.len()));
        }
        if !(1..=WIDEST).contains(&self.width) {
            return Err(Error::StrokeWidth(self.width));
        }
        let near = |at: i32| (-FARTHEST..=FARTHEST).contains(&at);
        if self.points.iter().all(|point| near(point.x) && near(point.y)) { Ok(()) } else { Err(Error::StrokeTooFar) }
    }

    /// The same stroke, carried by `[x, y]` in 1/256 canvas units.
    ///
    /// # Errors
    ///
    /// When it would end up too far away.
    pub fn carried(&self, by: [i32; 2]) -> Result<Self, Error> {
        let add = |at: i32, by: i32| at.checked_add(by).ok_or(Error::StrokeTooFar);
        let carry = |point: &StrokePoint| {
            Ok(StrokePoint { x: add(point.x, by[0])?, y: add(point.y, by[1])?, pressure: point.pressure })
        };
        let points = self.points.iter().map(carry).collect::<Result<_, Error>>()?;
        let carried = Self { points, ..*self };
        carried.check()?;
        Ok(carried)
    }
}
