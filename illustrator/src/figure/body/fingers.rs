//! Fingers: a palm, four fingers and a thumb for each thing a hand does.
//!
//! Coordinates are shares of the hand's length: along from the wrist (0) to the tip of the middle finger (1), and across
//! toward the thumb.

use super::super::curve::{Point, beside, table, through};
use super::posture::Hand;

/// Where a hand is drawn, canvas units.
pub struct Frame {
    pub wrist: Point,
    pub along: Point,
    pub thumb: Point,
    pub size: f64,
    /// Half as wide as the wrist it goes on from, shares of the hand.
    pub wrist_half: f64,
    /// The way of the forearm, of unit length: what is before the wrist lies along it.
    pub fore: Point,
    /// How long what is beyond the knuckles is beside a grown hand's.
    pub reach: f64,
}

/// Of the outlines below.
pub const WRIST: f64 = 0.088;
/// From here on to the fingers a palm is as wide as drawn, whatever the wrist is.
const PALM: f64 = 0.22;
/// The knuckles.
const KNUCKLES: f64 = 0.40;

/// How much longer than half its width the round end of a finger is.
const TIP: f64 = 1.15;

/// In drawing order: palm, then each finger over what is before it, then lines.
pub struct Gesture {
    /// From one side of the wrist round to the other: filled, and inked as an open line.
    pub palm: Vec<Point>,
    /// Each from one side of its root round the tip to the other: filled, and inked as an open line.
    pub fingers: Vec<Vec<Point>>,
    /// How many of the first are rolled in, seen from their middle joints on: no root of theirs is seen.
    pub rolled: usize,
    pub lines: Vec<Vec<Point>>,
}

impl Frame {
    fn at(&self, [along, across]: Point) -> Point {
        if along < 0.0 {
            let broad = self.along[0] * self.thumb[1] - self.along[1] * self.thumb[0];
            let aside = [-self.fore[1] * broad, self.fore[0] * broad];
            return [0, 1].map(|axis| self.wrist[axis] + (self.fore[axis] * along + aside[axis] * across) * self.size);
        }
        let along = along.min(KNUCKLES) + (along - KNUCKLES).max(0.0) * self.reach;
        [
            self.wrist[0] + (self.along[0] * along + self.thumb[0] * across) * self.size,
            self.wrist[1] + (self.along[1] * along + self.thumb[1] * across) * self.size,
        ]
    }

    pub fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    /// A palm whose first and last points are as far apart as the wrist is wide.
    pub fn palm(&self, outline: &[Point]) -> Vec<Point> {
        let more = self.wrist_half / WRIST - 1.0;
        let fitted = |[along, across]: &Point| {
            let share = ((PALM - along) / (PALM + 0.10)).clamp(0.0, 1.0);
            [*along, across * (1.0 + more * share)]
        };
        through(&self.all(&outline.iter().map(fitted).collect::<Vec<_>>()), 4)
    }

    /// The forearm's end behind the wrist, as wide as it.
    pub fn before_wrist(&self) -> Vec<Point> {
        let half = self.wrist_half;
        self.all(&[[0.06, half], [-0.8, half], [-0.8, -half], [0.06, -half]])
    }

    /// A thumb along these joints: its ball swells out of the wrist.
    pub fn thumb(&self, joints: &[Point]) -> Vec<Point> {
        let from_wrist: Vec<Point> = core::iter::once([-0.04, 0.040]).chain(joints.iter().copied()).collect();
        self.digit(&from_wrist, |at| {
            let rows =
                [[0.0, 0.046], [0.22, 0.074], [0.42, 0.076], [0.60, 0.056], [0.78, 0.054], [0.92, 0.046], [1.0, 0.036]];
            table(&rows, at)
        })
    }

    /// The thumb of a hand that is about a thing: its ball is before the wrist.
    pub fn near_thumb(&self, joints: &[Point]) -> Vec<Point> {
        const BALL: [Point; 6] = [[0.0, 0.062], [0.25, 0.070], [0.5, 0.058], [0.72, 0.055], [0.9, 0.047], [1.0, 0.038]];
        self.digit(joints, |at| table(&BALL, at))
    }

    /// The thumb laid across the rolled fingers of a fist.
    pub fn laid_thumb(&self, joints: &[Point]) -> Vec<Point> {
        const LAID: [Point; 7] =
            [[0.0, 0.044], [0.15, 0.056], [0.35, 0.062], [0.55, 0.058], [0.75, 0.060], [0.9, 0.052], [1.0, 0.040]];
        self.digit(joints, |at| table(&LAID, at))
    }

    /// A finger folded about a thing, seen from its knuckle to its middle joint.
    pub fn block(&self, joints: &[Point], (root, end): (f64, f64)) -> Vec<Point> {
        self.digit(joints, |at| root + (end - root) * at)
    }

    /// A finger along these joints, so wide at root and tip: a little wider at its joints than between them.
    pub fn finger(&self, joints: &[Point], (root, tip): (f64, f64)) -> Vec<Point> {
        const SWELLS: [Point; 7] =
            [[0.0, 1.0], [0.22, 0.96], [0.45, 1.05], [0.60, 0.95], [0.76, 1.0], [0.90, 0.90], [1.0, 0.74]];
        self.digit(joints, |at| (root + (tip - root) * at) * table(&SWELLS, at))
    }

    /// From one side of the root round the tip to the other; half-widths are shares of the hand.
    fn digit(&self, joints: &[Point], half: impl Fn(f64) -> f64) -> Vec<Point> {
        let curve = through(&self.all(joints), 4);
        let half = |at: f64| self.size * half(at);
        let (left, right) = (beside(&curve, half), beside(&curve, |at| -half(at)));
        let (end, edge) = (curve[curve.len() - 1], left[left.len() - 1]);
        let out = [edge[0] - end[0], edge[1] - end[1]];
        let before = curve[curve.len() - 2];
        // The way the finger goes: the tip is a little longer than wide.
        let ahead = if (end[0] - before[0]) * -out[1] + (end[1] - before[1]) * out[0] > 0.0 {
            [-out[1], out[0]]
        } else {
            [out[1], -out[0]]
        };
        let round = (1..8).map(|step| {
            let turn = core::f64::consts::PI * f64::from(step) / 8.0;
            let (cos, sin) = (libm::cos(turn), libm::sin(turn));
            [end[0] + out[0] * cos + ahead[0] * sin * TIP, end[1] + out[1] * cos + ahead[1] * sin * TIP]
        });
        left.iter().copied().chain(round).chain(right.into_iter().rev()).collect()
    }

    /// A finger rolled down over the palm, seen from there: from where its tip is tucked in up to its middle joint.
    pub fn rolled(&self, [low, top]: Point, (across, half): (f64, f64)) -> Vec<Point> {
        let points = [
            [low, across + half * 0.9],
            [low + 0.07, across + half],
            [top - 0.06, across + half * 1.02],
            [top - 0.012, across + half * 0.6],
            [top, across],
            [top - 0.012, across - half * 0.6],
            [top - 0.06, across - half * 1.02],
            [low + 0.07, across - half],
            [low, across - half * 0.9],
        ];
        through(&self.all(&points), 3)
    }

    /// A finger folded into the fist: its middle joint, seen from the back.
    fn folded(&self, [along, across]: Point, (long, half): (f64, f64)) -> Vec<Point> {
        let points = [
            [along - long, across + half],
            [along, across + half * 1.05],
            [along + long * 0.75, across + half * 0.8],
            [along + long, across],
            [along + long * 0.75, across - half * 0.8],
            [along, across - half * 1.05],
            [along - long, across - half],
        ];
        through(&self.all(&points), 3)
    }
}

/// Wrist to knuckles, seen from the back.
const BACK: [Point; 12] = [
    [-0.10, WRIST],
    [0.04, 0.100],
    [0.18, 0.150],
    [0.32, 0.180],
    [0.44, 0.164],
    [0.495, 0.095],
    [0.500, 0.0],
    [0.465, -0.100],
    [0.41, -0.152],
    [0.27, -0.162],
    [0.09, -0.118],
    [-0.10, -WRIST],
];
/// The same with fingers spread, which come out of it on its whole breadth.
const SPREAD: [Point; 12] = [
    [-0.10, WRIST],
    [0.04, 0.100],
    [0.18, 0.150],
    [0.32, 0.182],
    [0.45, 0.172],
    [0.505, 0.10],
    [0.505, 0.0],
    [0.47, -0.11],
    [0.42, -0.160],
    [0.28, -0.172],
    [0.10, -0.124],
    [-0.10, -WRIST],
];
/// The same of a hand that hangs: seen half from its thumb's side it is slimmer.
const HANGING: [Point; 10] = [
    [-0.10, WRIST],
    [0.04, 0.092],
    [0.20, 0.128],
    [0.34, 0.142],
    [0.46, 0.118],
    [0.50, 0.0],
    [0.44, -0.130],
    [0.27, -0.150],
    [0.09, -0.112],
    [-0.10, -WRIST],
];
/// A hand seen from its thumb's edge: its palm is on the first side.
const EDGE: [Point; 11] = [
    [-0.10, 0.080],
    [0.06, 0.098],
    [0.18, 0.112],
    [0.34, 0.100],
    [0.46, 0.082],
    [0.50, 0.020],
    [0.48, -0.060],
    [0.40, -0.100],
    [0.20, -0.112],
    [0.04, -0.096],
    [-0.10, -0.080],
];
/// A fist seen from the palm: its fingers are rolled down over it.
const ROLLED: [Point; 11] = [
    [-0.10, WRIST],
    [0.04, 0.104],
    [0.16, 0.160],
    [0.30, 0.196],
    [0.42, 0.190],
    [0.49, 0.12],
    [0.50, 0.0],
    [0.45, -0.140],
    [0.22, -0.178],
    [0.08, -0.124],
    [-0.10, -WRIST],
];

/// Of a finger at its root and its tip, and of the little one.
const WIDE: (f64, f64) = (0.054, 0.043);
const SLIM: (f64, f64) = (0.050, 0.040);

/// A fist seen from the fingers' side, its knuckles away from the wrist.
const FIST: [Point; 12] = [
    [-0.10, 0.088],
    [0.04, 0.100],
    [0.16, 0.160],
    [0.34, 0.205],
    [0.50, 0.180],
    [0.555, 0.100],
    [0.560, -0.060],
    [0.510, -0.170],
    [0.34, -0.200],
    [0.18, -0.170],
    [0.04, -0.112],
    [-0.10, -0.088],
];

pub fn gesture(frame: &Frame, hand: Hand) -> Gesture {
    let outline: &[Point] = match hand {
        Hand::Edge => &EDGE,
        Hand::Fist | Hand::Grip => &ROLLED,
        Hand::Thumb => &FIST,
        Hand::Relaxed => &HANGING,
        Hand::Open => &SPREAD,
        _ => &BACK,
    };
    let palm = frame.palm(outline);
    let (fingers, lines) = match hand {
        Hand::Hidden | Hand::PointFront | Hand::FistFront => (Vec::new(), Vec::new()),
        Hand::Relaxed | Hand::Flat | Hand::Edge | Hand::Open | Hand::Hip => straight(frame, hand),
        _ => (bent(frame, hand), Vec::new()),
    };
    let rolled = if rolls(hand) { 4 } else { 0 };
    Gesture { palm, fingers, rolled, lines }
}

const fn rolls(hand: Hand) -> bool {
    matches!(hand, Hand::Fist | Hand::Grip | Hand::Assist | Hand::Clasp | Hand::Thumb)
}

/// All fingers seen in their length, each over the next, and lines of knuckles or palm.
fn straight(frame: &Frame, hand: Hand) -> (Vec<Vec<Point>>, Vec<Vec<Point>>) {
    let finger = |joints: &[Point]| frame.finger(joints, WIDE);
    let little = |joints: &[Point]| frame.finger(joints, SLIM);
    let thumb = |joints: &[Point]| frame.thumb(joints);
    match hand {
        Hand::Relaxed => (
            // They hang half closed and lie at each other; the nearer covers the next.
            vec![
                little(&[[0.34, -0.100], [0.48, -0.112], [0.57, -0.074], [0.60, -0.006]]),
                finger(&[[0.37, -0.056], [0.55, -0.072], [0.66, -0.026], [0.69, 0.052]]),
                finger(&[[0.37, 0.002], [0.58, -0.004], [0.71, 0.034], [0.76, 0.104]]),
                finger(&[[0.35, 0.062], [0.56, 0.074], [0.70, 0.098], [0.79, 0.136]]),
                thumb(&[[0.12, 0.082], [0.27, 0.140], [0.40, 0.160], [0.53, 0.152]]),
            ],
            Vec::new(),
        ),
        Hand::Open => (
            vec![
                little(&[[0.34, -0.118], [0.53, -0.196], [0.64, -0.236], [0.735, -0.268]]),
                finger(&[[0.42, -0.048], [0.64, -0.098], [0.78, -0.124], [0.885, -0.138]]),
                finger(&[[0.43, 0.036], [0.69, 0.046], [0.85, 0.054], [0.955, 0.056]]),
                finger(&[[0.40, 0.118], [0.63, 0.174], [0.76, 0.208], [0.865, 0.230]]),
                thumb(&[[0.10, 0.095], [0.22, 0.215], [0.32, 0.315], [0.41, 0.385]]),
            ],
            vec![
                frame.all(&[[0.345, 0.145], [0.325, 0.05], [0.35, -0.04]]),
                frame.all(&[[0.405, 0.07], [0.385, -0.03], [0.415, -0.13]]),
            ],
        ),
        Hand::Edge => (
            vec![
                little(&[[0.36, 0.050], [0.55, 0.074], [0.67, 0.100], [0.74, 0.130]]),
                little(&[[0.38, 0.030], [0.60, 0.050], [0.75, 0.072], [0.85, 0.104]]),
                finger(&[[0.38, 0.006], [0.63, 0.012], [0.81, 0.034], [0.93, 0.070]]),
                finger(&[[0.38, -0.036], [0.60, -0.036], [0.76, -0.014], [0.87, 0.026]]),
                thumb(&[[0.08, -0.010], [0.22, 0.004], [0.36, 0.036], [0.50, 0.050]]),
            ],
            Vec::new(),
        ),
        Hand::Hip => (
            vec![
                little(&[[0.33, -0.108], [0.47, -0.142], [0.56, -0.142], [0.605, -0.116]]),
                finger(&[[0.37, -0.040], [0.55, -0.062], [0.655, -0.058], [0.705, -0.030]]),
                finger(&[[0.37, 0.034], [0.57, 0.028], [0.68, 0.026], [0.735, 0.046]]),
                finger(&[[0.34, 0.108], [0.54, 0.118], [0.64, 0.112], [0.69, 0.124]]),
            ],
            Vec::new(),
        ),
        // Hand::Flat: a small fan, its fingers a little bent.
        _ => (
            vec![
                thumb(&[[0.10, 0.095], [0.25, 0.185], [0.38, 0.232], [0.50, 0.236]]),
                little(&[[0.34, -0.112], [0.52, -0.150], [0.63, -0.168], [0.715, -0.170]]),
                finger(&[[0.38, -0.042], [0.62, -0.068], [0.76, -0.076], [0.855, -0.072]]),
                finger(&[[0.38, 0.036], [0.64, 0.034], [0.80, 0.028], [0.91, 0.018]]),
                finger(&[[0.36, 0.112], [0.61, 0.132], [0.74, 0.130], [0.84, 0.112]]),
            ],
            Vec::new(),
        ),
    }
}

/// Fingers folded into the palm, but those that say something.
fn bent(frame: &Frame, hand: Hand) -> Vec<Vec<Point>> {
    let finger = |joints: &[Point]| frame.finger(joints, WIDE);
    let thumb = |joints: &[Point]| frame.thumb(joints);
    let fold = |at: Point| frame.folded(at, (0.12, 0.050));
    match hand {
        Hand::Curled => vec![
            fold([0.45, -0.116]),
            fold([0.51, -0.036]),
            finger(&[[0.38, 0.045], [0.60, 0.066], [0.69, 0.050], [0.715, -0.004]]),
            finger(&[[0.36, 0.118], [0.58, 0.150], [0.72, 0.146], [0.80, 0.112]]),
            thumb(&[[0.10, 0.100], [0.27, 0.205], [0.40, 0.255], [0.50, 0.262]]),
        ],
        Hand::Point => vec![
            fold([0.44, -0.120]),
            fold([0.50, -0.042]),
            fold([0.52, 0.044]),
            finger(&[[0.36, 0.124], [0.60, 0.140], [0.80, 0.148], [0.965, 0.146]]),
            thumb(&[[0.10, 0.110], [0.26, 0.195], [0.38, 0.170], [0.46, 0.075]]),
        ],
        Hand::Peace => vec![
            fold([0.44, -0.120]),
            fold([0.50, -0.042]),
            finger(&[[0.38, 0.038], [0.66, 0.004], [0.84, -0.026], [0.985, -0.054]]),
            finger(&[[0.37, 0.124], [0.62, 0.186], [0.79, 0.232], [0.915, 0.266]]),
            thumb(&[[0.10, 0.110], [0.28, 0.165], [0.38, 0.110], [0.44, 0.0]]),
        ],
        Hand::Hush => vec![
            fold([0.40, -0.120]),
            fold([0.45, -0.042]),
            fold([0.47, 0.042]),
            finger(&[[0.36, 0.124], [0.60, 0.138], [0.78, 0.142], [0.935, 0.138]]),
            thumb(&[[0.10, 0.100], [0.22, 0.220], [0.33, 0.300], [0.43, 0.356]]),
        ],
        Hand::Heart => vec![
            fold([0.44, -0.120]),
            fold([0.50, -0.042]),
            fold([0.52, 0.044]),
            finger(&[[0.38, 0.120], [0.57, 0.140], [0.69, 0.178], [0.755, 0.245]]),
            thumb(&[[0.10, 0.110], [0.32, 0.215], [0.52, 0.250], [0.66, 0.220], [0.75, 0.165]]),
        ],
        Hand::Thumb => vec![
            // Rolled in, one above the other, their tips at the ball of the thumb.
            finger(&[[0.47, -0.140], [0.36, -0.145], [0.25, -0.135]]),
            finger(&[[0.50, -0.055], [0.37, -0.058], [0.23, -0.052]]),
            finger(&[[0.50, 0.038], [0.37, 0.036], [0.23, 0.034]]),
            finger(&[[0.46, 0.128], [0.36, 0.126], [0.25, 0.112]]),
            thumb(&[[0.10, 0.060], [0.24, 0.240], [0.27, 0.400], [0.22, 0.570]]),
        ],
        // Hand::Fist and Hand::Grip: rolled over the palm, the thumb across them.
        _ => {
            let rolled = |across: f64, top: f64, half: f64| frame.rolled([0.17, top], (across, half));
            vec![
                rolled(-0.140, 0.455, 0.048),
                rolled(-0.050, 0.520, 0.052),
                rolled(0.046, 0.545, 0.053),
                rolled(0.144, 0.505, 0.052),
                thumb(&[[0.07, 0.105], [0.19, 0.205], [0.27, 0.165], [0.27, 0.060], [0.262, -0.020]]),
            ]
        }
    }
}
