//! Expressions: what each does to brows, lids and iris.

use scene::Expression;

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
    pub pupil: Pupil,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lids {
    Open,
    /// Shut in laughter: an arch.
    Arched,
    /// Shut in peace: a bow.
    Lowered,
    /// Pressed shut: a wedge.
    Squeezed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pupil {
    Round,
    Star,
    Heart,
    /// No light in it.
    Empty,
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
    pupil: Pupil::Round,
};

const LOVESTRUCK: Look =
    Look { lid: 0.98, lower: 0.10, iris: 1.08, slope: -0.030, brow_rise: 0.034, pupil: Pupil::Heart, ..OPEN };

const DESPAIR: Look =
    Look { lid: 1.0, iris: 0.80, slope: -0.044, brow_rise: 0.012, gaze: [0.0, 0.2], pupil: Pupil::Empty, ..OPEN };

const EXCITED: Look =
    Look { lid: 1.10, iris: 1.10, slope: -0.008, brow_rise: 0.046, arch: 0.014, pupil: Pupil::Star, ..OPEN };

const WORRIED: Look = Look {
    lid: 1.0,
    lower: -0.02,
    iris: 0.84,
    slope: -0.096,
    brow_rise: 0.022,
    arch: -0.006,
    gaze: [-0.5, 0.2],
    ..OPEN
};

const PANICKED: Look =
    Look { lid: 1.18, lower: -0.06, iris: 0.54, slope: -0.104, brow_rise: 0.052, arch: -0.004, ..OPEN };

const DESPERATE: Look =
    Look { lid: 0.98, lower: 0.14, iris: 0.72, slope: -0.118, brow_rise: 0.004, arch: -0.010, ..OPEN };

const FURIOUS: Look =
    Look { lid: 0.86, lower: 0.26, iris: 0.58, slope: 0.124, brow_rise: -0.050, arch: -0.012, ..OPEN };

const SOBBING: Look =
    Look { lids: Lids::Squeezed, slope: -0.104, brow_rise: -0.004, arch: -0.006, tears: true, ..OPEN };

/// `side` is -1 for the eye on the picture's left.
pub fn look(expression: Expression, side: f64) -> Look {
    match expression {
        Expression::Calm => Look { lid: 0.93, ..OPEN },
        Expression::Smile => Look { lower: 0.14, slope: -0.018, brow_rise: 0.014, arch: 0.006, ..OPEN },
        Expression::Gentle => Look { lid: 0.78, lower: 0.12, slope: -0.030, brow_rise: 0.020, arch: 0.010, ..OPEN },
        Expression::Laugh => Look { lids: Lids::Arched, slope: -0.014, brow_rise: 0.032, arch: 0.010, ..OPEN },
        Expression::Sad => Look { lid: 0.82, lower: 0.08, slope: -0.078, brow_rise: 0.014, gaze: [0.1, 0.15], ..OPEN },
        Expression::Wistful => Look { lid: 0.78, slope: -0.064, brow_rise: 0.020, arch: 0.004, ..OPEN },
        Expression::Crying => {
            Look { lid: 0.80, lower: 0.20, iris: 1.02, slope: -0.080, brow_rise: 0.004, tears: true, ..OPEN }
        }
        Expression::Angry => {
            Look { lid: 0.80, lower: 0.22, iris: 0.80, slope: 0.106, brow_rise: -0.046, arch: -0.010, ..OPEN }
        }
        Expression::Surprised => {
            Look { lid: 1.13, lower: -0.06, iris: 0.80, slope: -0.012, brow_rise: 0.064, arch: 0.020, ..OPEN }
        }
        Expression::Shy => Look { lid: 0.78, lower: 0.12, slope: -0.052, brow_rise: 0.012, gaze: [0.9, 0.6], ..OPEN },
        Expression::Sleepy => {
            Look { lid: 0.34, lower: 0.04, slope: -0.048, brow_rise: 0.022, arch: 0.004, gaze: [0.0, 0.4], ..OPEN }
        }
        Expression::Smug
        | Expression::Wink
        | Expression::Disgusted
        | Expression::Teasing
        | Expression::Confused
        | Expression::Manic
        | Expression::Proud
        | Expression::Playful => uneven(expression, side),
        Expression::Grin => Look { lid: 0.90, lower: 0.30, slope: 0.018, brow_rise: 0.020, arch: 0.014, ..OPEN },
        Expression::Pout => Look { lid: 0.80, lower: 0.16, slope: 0.040, brow_rise: -0.016, gaze: [0.8, 0.0], ..OPEN },
        Expression::Worried => WORRIED,
        Expression::Scared => Look { lid: 1.16, lower: -0.04, iris: 0.50, slope: -0.092, brow_rise: 0.044, ..OPEN },
        Expression::Determined => {
            Look { lid: 0.88, lower: 0.12, iris: 0.94, slope: 0.052, brow_rise: -0.020, arch: -0.002, ..OPEN }
        }
        Expression::Bored => {
            Look { lid: 0.42, lower: 0.02, slope: 0.010, brow_rise: -0.006, arch: -0.018, gaze: [0.9, 0.0], ..OPEN }
        }
        Expression::Annoyed => {
            Look { lid: 0.54, lower: 0.14, iris: 0.90, slope: 0.060, brow_rise: -0.036, arch: -0.008, ..OPEN }
        }
        Expression::Shouting => {
            Look { lid: 0.98, lower: 0.14, iris: 0.68, slope: 0.100, brow_rise: -0.036, arch: -0.010, ..OPEN }
        }
        Expression::Lovestruck => LOVESTRUCK,
        Expression::Sinister => Look { lid: 0.84, lower: 0.22, iris: 0.58, slope: 0.070, brow_rise: -0.024, ..OPEN },
        Expression::Flustered => {
            Look { lid: 0.90, lower: 0.16, iris: 0.80, slope: -0.092, brow_rise: 0.022, gaze: [0.9, 0.3], ..OPEN }
        }
        Expression::Serene => Look { lids: Lids::Lowered, slope: -0.014, brow_rise: 0.010, ..OPEN },
        Expression::TearfulSmile => Look { lids: Lids::Arched, slope: -0.058, brow_rise: 0.020, tears: true, ..OPEN },
        Expression::Despair => DESPAIR,
        Expression::Excited => EXCITED,
        Expression::Cold => Look { lid: 0.62, iris: 0.86, slope: 0.026, brow_rise: -0.026, arch: -0.014, ..OPEN },
        Expression::Startled => Look { lid: 1.17, lower: -0.08, iris: 0.66, slope: -0.030, brow_rise: 0.068, ..OPEN },
        Expression::Panicked => PANICKED,
        Expression::Desperate => DESPERATE,
        Expression::Furious => FURIOUS,
        Expression::Sobbing => SOBBING,
    }
}

/// Of expressions that the two halves of a face do not share.
const fn uneven(expression: Expression, side: f64) -> Look {
    match expression {
        Expression::Smug => {
            // One brow up, the eyes narrow and to the side.
            let up = if side > 0.0 { 0.050 } else { -0.026 };
            Look { lid: 0.60, lower: 0.24, slope: 0.036, brow_rise: up, arch: up * 0.2, gaze: [0.6, 0.0], ..OPEN }
        }
        Expression::Wink if side > 0.0 => Look { lids: Lids::Arched, slope: 0.004, brow_rise: -0.012, ..OPEN },
        Expression::Wink => Look { iris: 1.02, lower: 0.06, brow_rise: 0.036, arch: 0.010, ..OPEN },
        Expression::Disgusted => {
            let up = if side > 0.0 { 0.014 } else { -0.038 };
            Look { lid: 0.52, lower: 0.34, iris: 0.80, slope: 0.058, brow_rise: up, gaze: [-0.6, 0.2], ..OPEN }
        }
        Expression::Teasing if side < 0.0 => Look { lids: Lids::Arched, brow_rise: -0.010, ..OPEN },
        Expression::Teasing => Look { lid: 0.96, lower: 0.10, slope: 0.008, brow_rise: 0.036, arch: 0.010, ..OPEN },
        Expression::Confused => {
            let up = if side > 0.0 { 0.050 } else { -0.016 };
            Look { iris: 0.88, slope: -0.014, brow_rise: up, arch: up * 0.15, gaze: [0.5, -0.7], ..OPEN }
        }
        Expression::Playful => {
            let up = if side > 0.0 { 0.036 } else { -0.004 };
            Look { lid: 0.78, lower: 0.26, slope: 0.034, brow_rise: up, arch: 0.010, gaze: [0.5, 0.0], ..OPEN }
        }
        Expression::Manic => {
            // Irises as points, and one brow flies up.
            let up = if side > 0.0 { 0.058 } else { -0.012 };
            Look { lid: 1.18, lower: 0.02, iris: 0.44, slope: 0.056, brow_rise: up, arch: up * 0.2, ..OPEN }
        }
        Expression::Proud => {
            // It looks down its nose.
            let up = if side > 0.0 { 0.046 } else { 0.026 };
            Look { lid: 0.82, lower: 0.24, slope: 0.026, brow_rise: up, arch: 0.014, gaze: [0.0, 0.12], ..OPEN }
        }
        _ => OPEN,
    }
}
