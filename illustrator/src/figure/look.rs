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
    pub lids: Lids,
    pub tears: bool,
    /// A star in the iris.
    pub star: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lids {
    Open,
    /// Shut in laughter: an arch.
    Arched,
    /// Shut in peace: a bow.
    Lowered,
}

const OPEN: Look = Look {
    lid: 0.98,
    lower: 0.0,
    iris: 1.0,
    slope: 0.0,
    brow_rise: 0.0,
    arch: 0.0,
    gaze: [0.0, 0.0],
    lids: Lids::Open,
    tears: false,
    star: false,
};

/// `side` is -1 for the eye on the picture's left.
pub fn look(expression: Expression, side: f64) -> Look {
    match expression {
        Expression::Calm => Look { lid: 0.93, ..OPEN },
        Expression::Smile => Look { lower: 0.10, slope: -0.008, brow_rise: 0.010, arch: 0.004, ..OPEN },
        Expression::Laugh => Look { lids: Lids::Arched, slope: -0.010, brow_rise: 0.026, arch: 0.008, ..OPEN },
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
        Expression::Grin => Look { lid: 0.92, lower: 0.18, slope: 0.008, brow_rise: 0.012, arch: 0.006, ..OPEN },
        Expression::Wink if side > 0.0 => Look { lids: Lids::Arched, slope: 0.004, brow_rise: -0.010, ..OPEN },
        Expression::Wink => Look { iris: 1.02, lower: 0.06, brow_rise: 0.030, arch: 0.008, ..OPEN },
        Expression::Pout => Look { lid: 0.82, lower: 0.10, slope: 0.030, brow_rise: -0.014, gaze: [0.5, 0.1], ..OPEN },
        Expression::Worried => {
            Look { lid: 0.92, iris: 0.92, slope: -0.052, brow_rise: 0.014, gaze: [-0.3, 0.1], ..OPEN }
        }
        Expression::Scared => Look { lid: 1.14, iris: 0.62, slope: -0.056, brow_rise: 0.034, ..OPEN },
        Expression::Disgusted => {
            let up = if side > 0.0 { 0.004 } else { -0.026 };
            Look { lid: 0.62, lower: 0.22, iris: 0.88, slope: 0.034, brow_rise: up, gaze: [-0.4, 0.2], ..OPEN }
        }
        Expression::Determined => {
            Look { lid: 0.94, lower: 0.08, slope: 0.044, brow_rise: -0.020, arch: -0.004, ..OPEN }
        }
        Expression::Bored => Look { lid: 0.56, slope: -0.004, brow_rise: -0.004, gaze: [0.6, 0.2], ..OPEN },
        Expression::Annoyed => {
            Look { lid: 0.60, lower: 0.12, iris: 0.92, slope: 0.044, brow_rise: -0.028, arch: -0.006, ..OPEN }
        }
        Expression::Teasing if side < 0.0 => Look { lids: Lids::Arched, brow_rise: -0.008, ..OPEN },
        Expression::Teasing => Look { lid: 0.96, lower: 0.10, slope: 0.006, brow_rise: 0.026, arch: 0.008, ..OPEN },
        Expression::Shouting => {
            Look { lid: 1.02, lower: 0.14, iris: 0.72, slope: 0.064, brow_rise: -0.030, arch: -0.008, ..OPEN }
        }
        Expression::Lovestruck => Look { lid: 0.96, lower: 0.10, iris: 1.10, slope: -0.022, brow_rise: 0.026, ..OPEN },
        Expression::Sinister => Look { lid: 0.80, lower: 0.20, iris: 0.60, slope: 0.050, brow_rise: -0.018, ..OPEN },
        Expression::Confused => {
            let up = if side > 0.0 { 0.034 } else { -0.010 };
            Look { iris: 0.92, slope: -0.012, brow_rise: up, arch: up * 0.3, gaze: [0.3, -0.5], ..OPEN }
        }
        Expression::Flustered => {
            Look { lid: 1.04, iris: 0.80, slope: -0.050, brow_rise: 0.022, gaze: [0.3, 0.2], ..OPEN }
        }
        Expression::Serene => Look { lids: Lids::Lowered, slope: -0.010, brow_rise: 0.006, ..OPEN },
        Expression::TearfulSmile => {
            Look { lid: 0.84, lower: 0.14, iris: 1.04, slope: -0.044, brow_rise: 0.016, tears: true, ..OPEN }
        }
        Expression::Despair => {
            Look { lid: 0.98, iris: 0.66, slope: -0.034, brow_rise: 0.010, gaze: [0.0, 0.3], ..OPEN }
        }
        Expression::Excited => {
            Look { lid: 1.06, iris: 1.08, slope: -0.006, brow_rise: 0.036, arch: 0.010, star: true, ..OPEN }
        }
        Expression::Playful => {
            Look { lid: 0.92, lower: 0.14, slope: 0.010, brow_rise: 0.014, gaze: [0.2, 0.0], ..OPEN }
        }
    }
}
