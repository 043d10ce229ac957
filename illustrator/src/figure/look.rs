//! Expressions: what each does to brows, lids and iris.

use crate::scene::Expression;

use super::curve::Point;

/// How an expression sets one eye and its brow.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Opening of the upper lid, 1 is open.
    pub lid: f64,
    /// Rise of the lower lid, shares of the half opening.
    pub lower: f64,
    /// Size of the iris.
    pub iris: f64,
    /// Fall of the brow's inner end; negative is worried.
    pub slope: f64,
    pub brow_rise: f64,
    /// Bow of the brow beside the usual one.
    pub arch: f64,
    /// Where the eyes look: right and down, -1..=1.
    pub gaze: Point,
    pub closed: bool,
    pub tears: bool,
}

const OPEN: Look = Look {
    lid: 0.98,
    lower: 0.0,
    iris: 1.0,
    slope: 0.0,
    brow_rise: 0.0,
    arch: 0.0,
    gaze: [0.0, 0.0],
    closed: false,
    tears: false,
};

/// `side` is -1 for the eye on the picture's left.
pub fn look(expression: Expression, side: f64) -> Look {
    match expression {
        Expression::Calm => Look { lid: 0.93, ..OPEN },
        Expression::Smile => Look { lower: 0.10, slope: -0.008, brow_rise: 0.010, arch: 0.004, ..OPEN },
        Expression::Laugh => Look { closed: true, slope: -0.010, brow_rise: 0.026, arch: 0.008, ..OPEN },
        Expression::Sad => Look { lid: 0.80, iris: 0.96, slope: -0.040, brow_rise: 0.006, gaze: [0.1, 0.7], ..OPEN },
        Expression::Crying => {
            Look { lid: 0.88, lower: 0.12, iris: 1.02, slope: -0.046, brow_rise: 0.010, tears: true, ..OPEN }
        }
        Expression::Angry => {
            Look { lid: 0.86, lower: 0.18, iris: 0.86, slope: 0.058, brow_rise: -0.034, arch: -0.006, ..OPEN }
        }
        Expression::Surprised => Look { lid: 1.12, iris: 0.78, slope: -0.010, brow_rise: 0.042, arch: 0.012, ..OPEN },
        Expression::Shy => Look { lid: 0.84, lower: 0.08, slope: -0.032, brow_rise: 0.006, gaze: [0.6, 0.5], ..OPEN },
        Expression::Sleepy => Look { lid: 0.50, slope: -0.014, brow_rise: 0.014, gaze: [0.0, 0.4], ..OPEN },
        Expression::Smug => {
            // One brow up, the eyes narrow and to the side.
            let up = if side > 0.0 { 0.026 } else { -0.006 };
            Look { lid: 0.70, lower: 0.16, slope: 0.016, brow_rise: up, arch: up * 0.4, gaze: [0.45, 0.0], ..OPEN }
        }
    }
}
