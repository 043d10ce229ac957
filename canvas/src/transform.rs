//! Where a layer lies on the canvas: turned, scaled, carried.

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::stroke::FARTHEST;

/// 1 in a matrix.
pub const ONE: i32 = 65_536;
/// A layer is made at most so much larger or smaller.
const MOST: i64 = 64;

/// Carries a point of the layer onto the canvas: x' = ax + cy + e, y' = bx + dy + f. Integers only: it goes into an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transform {
    /// `[a, b, c, d]` in 1/65536.
    pub matrix: [i32; 4],
    /// `[e, f]` in 1/256 canvas units.
    pub shift: [i32; 2],
}

impl Transform {
    pub const NONE: Self = Self { matrix: [ONE, 0, 0, ONE], shift: [0, 0] };

    /// # Errors
    ///
    /// Where it squeezes the layer flat, makes it more than 64 times larger or smaller, or carries it too far away.
    pub fn check(&self) -> Result<(), Error> {
        let [a, b, c, d] = self.matrix.map(i64::from);
        let area = (a * d - b * c).abs();
        let one = i64::from(ONE);
        let fits = self.matrix.iter().all(|entry| i64::from(*entry).abs() <= MOST * one);
        if !fits || area < one * one / (MOST * MOST) {
            return Err(Error::TransformTooStrong);
        }
        let near = self.shift.iter().all(|at| (-FARTHEST..=FARTHEST).contains(at));
        if near { Ok(()) } else { Err(Error::TransformTooFar) }
    }
}

impl Default for Transform {
    fn default() -> Self {
        Self::NONE
    }
}
