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

/// In drawing order: palm, then each finger over what is before it, then lines.
pub struct Gesture {
    /// From one side of the wrist round to the other: filled, and inked as an open line.
    pub palm: Vec<Point>,
    /// Each from one side of its root round the tip to the other: filled, and inked as an open line.
    pub fingers: Vec<Vec<Point>>,
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
            table(&[[0.0, 0.044], [0.22, 0.066], [0.45, 0.078], [0.68, 0.060], [1.0, 0.047]], at)
        })
    }

    /// A finger along these joints, so wide at root and tip: a little wider at its joints than between them.
    pub fn finger(&self, joints: &[Point], (root, tip): (f64, f64)) -> Vec<Point> {
        const SWELLS: [Point; 7] =
            [[0.0, 1.02], [0.24, 0.95], [0.46, 1.06], [0.62, 0.95], [0.76, 1.01], [0.92, 0.98], [1.0, 0.94]];
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
        // The way the finger goes, as long as the tip is wide.
        let ahead = if (end[0] - before[0]) * -out[1] + (end[1] - before[1]) * out[0] > 0.0 {
            [-out[1], out[0]]
        } else {
            [out[1], -out[0]]
        };
        let round = (1..8).map(|step| {
            let turn = core::f64::consts::PI * f64::from(step) / 8.0;
            let (cos, sin) = (libm::cos(turn), libm::sin(turn));
            [end[0] + out[0] * cos + ahead[0] * sin, end[1] + out[1] * cos + ahead[1] * sin]
        });
        left.iter().copied().chain(round).chain(right.into_iter().rev()).collect()
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
const BACK: [Point; 10] = [
    [-0.10, WRIST],
    [0.04, 0.098],
    [0.20, 0.158],
    [0.36, 0.190],
    [0.47, 0.160],
    [0.50, 0.0],
    [0.44, -0.150],
    [0.28, -0.172],
    [0.09, -0.122],
    [-0.10, -WRIST],
];
/// The same with fingers spread, which come out of it on its whole breadth.
const SPREAD: [Point; 10] = [
    [-0.10, WRIST],
    [0.04, 0.100],
    [0.20, 0.150],
    [0.36, 0.186],
    [0.46, 0.170],
    [0.49, 0.0],
    [0.46, -0.176],
    [0.34, -0.190],
    [0.12, -0.140],
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

const WIDE: (f64, f64) = (0.060, 0.044);

/// Fingers that lie together are one outline, from the wrist on the thumb's side round to its other side.
const ON_HIP: [Point; 20] = [
    [-0.10, 0.088],
    [0.04, 0.100],
    [0.18, 0.150],
    [0.32, 0.185],
    [0.46, 0.175],
    [0.58, 0.140],
    [0.625, 0.095],
    [0.600, 0.068],
    [0.660, 0.050],
    [0.685, 0.005],
    [0.650, -0.022],
    [0.665, -0.050],
    [0.655, -0.090],
    [0.600, -0.105],
    [0.585, -0.135],
    [0.520, -0.165],
    [0.36, -0.180],
    [0.20, -0.165],
    [0.05, -0.125],
    [-0.10, -0.088],
];
const HIP_GAPS: [[Point; 3]; 3] = [
    [[0.600, 0.068], [0.48, 0.088], [0.33, 0.092]],
    [[0.650, -0.022], [0.51, -0.004], [0.34, 0.004]],
    [[0.600, -0.105], [0.49, -0.094], [0.35, -0.084]],
];
const FLAT: [Point; 20] = [
    [-0.10, 0.088],
    [0.04, 0.105],
    [0.20, 0.160],
    [0.38, 0.185],
    [0.60, 0.180],
    [0.80, 0.158],
    [0.885, 0.115],
    [0.850, 0.078],
    [0.940, 0.066],
    [0.975, 0.022],
    [0.930, -0.014],
    [0.925, -0.042],
    [0.885, -0.088],
    [0.800, -0.104],
    [0.770, -0.140],
    [0.670, -0.176],
    [0.44, -0.186],
    [0.26, -0.172],
    [0.08, -0.120],
    [-0.10, -0.088],
];
const FLAT_GAPS: [[Point; 3]; 3] = [
    [[0.850, 0.078], [0.66, 0.084], [0.46, 0.080]],
    [[0.930, -0.014], [0.70, -0.008], [0.47, -0.004]],
    [[0.800, -0.104], [0.62, -0.100], [0.45, -0.088]],
];
/// A hand seen from its thumb's edge: its palm is on the first side.
const EDGE: [Point; 15] = [
    [-0.10, 0.080],
    [0.06, 0.098],
    [0.18, 0.112],
    [0.34, 0.096],
    [0.52, 0.080],
    [0.76, 0.082],
    [0.93, 0.066],
    [1.0, 0.022],
    [0.95, -0.018],
    [0.76, -0.045],
    [0.52, -0.082],
    [0.36, -0.108],
    [0.18, -0.112],
    [0.04, -0.096],
    [-0.10, -0.080],
];
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
        Hand::Hip => &ON_HIP,
        Hand::Flat => &FLAT,
        Hand::Edge => &EDGE,
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
    Gesture { palm, fingers, lines }
}

/// All fingers seen in their length, and lines of knuckles or palm.
fn straight(frame: &Frame, hand: Hand) -> (Vec<Vec<Point>>, Vec<Vec<Point>>) {
    let finger = |joints: &[Point]| frame.finger(joints, WIDE);
    let thumb = |joints: &[Point]| frame.thumb(joints);
    match hand {
        Hand::Relaxed => (
            // They hang half closed and lie at each other; the nearer covers the next.
            vec![
                finger(&[[0.36, -0.100], [0.53, -0.116], [0.64, -0.070], [0.68, -0.012]]),
                finger(&[[0.38, -0.046], [0.59, -0.064], [0.73, -0.012], [0.79, 0.050]]),
                finger(&[[0.38, 0.014], [0.62, 0.002], [0.77, 0.050], [0.84, 0.116]]),
                finger(&[[0.36, 0.078], [0.58, 0.084], [0.71, 0.120], [0.79, 0.166]]),
                thumb(&[[0.12, 0.085], [0.29, 0.146], [0.43, 0.172], [0.55, 0.176]]),
            ],
            vec![frame.all(&[[0.30, -0.03], [0.40, -0.03]]), frame.all(&[[0.29, 0.03], [0.38, 0.035]])],
        ),
        Hand::Open => (
            vec![
                finger(&[[0.34, -0.125], [0.55, -0.208], [0.72, -0.282]]),
                finger(&[[0.42, -0.055], [0.68, -0.100], [0.92, -0.140]]),
                finger(&[[0.43, 0.040], [0.72, 0.055], [1.0, 0.065]]),
                finger(&[[0.40, 0.125], [0.68, 0.190], [0.91, 0.250]]),
                thumb(&[[0.08, 0.100], [0.24, 0.255], [0.40, 0.385]]),
            ],
            vec![
                frame.all(&[[0.08, 0.02], [0.20, 0.10], [0.34, 0.11]]),
                frame.all(&[[0.40, -0.10], [0.36, 0.0], [0.40, 0.08]]),
            ],
        ),
        Hand::Edge => (
            vec![thumb(&[[0.08, -0.010], [0.22, 0.000], [0.38, 0.030], [0.50, 0.036]])],
            vec![frame.all(&[[0.93, 0.030], [0.74, 0.020], [0.56, 0.010]])],
        ),
        Hand::Hip => (Vec::new(), HIP_GAPS.iter().map(|gap| frame.all(gap)).collect()),
        // Hand::Flat
        _ => (
            vec![thumb(&[[0.08, 0.090], [0.26, 0.190], [0.48, 0.222]])],
            FLAT_GAPS.iter().map(|gap| frame.all(gap)).collect(),
        ),
    }
}

/// Fingers folded into the palm, but those that say something.
fn bent(frame: &Frame, hand: Hand) -> Vec<Vec<Point>> {
    let finger = |joints: &[Point]| frame.finger(joints, WIDE);
    let thumb = |joints: &[Point]| frame.thumb(joints);
    let fold = |at: Point| frame.folded(at, (0.12, 0.058));
    match hand {
        Hand::Curled => vec![
            fold([0.46, -0.125]),
            fold([0.52, -0.040]),
            finger(&[[0.40, 0.045], [0.62, 0.070], [0.70, 0.010]]),
            finger(&[[0.38, 0.120], [0.62, 0.160], [0.80, 0.120]]),
            thumb(&[[0.08, 0.100], [0.28, 0.230], [0.50, 0.270]]),
        ],
        Hand::Point => vec![
            fold([0.44, -0.140]),
            fold([0.50, -0.052]),
            fold([0.52, 0.042]),
            finger(&[[0.38, 0.140], [0.68, 0.150], [0.98, 0.150]]),
            thumb(&[[0.10, 0.120], [0.30, 0.190], [0.46, 0.075]]),
        ],
        Hand::Peace => vec![
            fold([0.44, -0.140]),
            fold([0.50, -0.052]),
            finger(&[[0.40, 0.040], [0.70, -0.010], [1.0, -0.055]]),
            finger(&[[0.38, 0.135], [0.66, 0.205], [0.93, 0.275]]),
            thumb(&[[0.10, 0.120], [0.30, 0.150], [0.46, -0.015]]),
        ],
        Hand::Hush => vec![
            fold([0.40, -0.140]),
            fold([0.45, -0.052]),
            fold([0.47, 0.040]),
            finger(&[[0.38, 0.140], [0.66, 0.150], [0.94, 0.140]]),
            thumb(&[[0.08, 0.110], [0.26, 0.270], [0.42, 0.370]]),
        ],
        Hand::Heart => vec![
            fold([0.44, -0.140]),
            fold([0.50, -0.052]),
            fold([0.52, 0.042]),
            finger(&[[0.40, 0.130], [0.60, 0.155], [0.76, 0.255]]),
            thumb(&[[0.10, 0.120], [0.34, 0.235], [0.56, 0.250], [0.76, 0.165]]),
        ],
        Hand::Thumb => vec![
            // Rolled in, one above the other, their tips at the ball of the thumb.
            finger(&[[0.47, -0.140], [0.36, -0.145], [0.25, -0.135]]),
            finger(&[[0.50, -0.055], [0.37, -0.058], [0.23, -0.052]]),
            finger(&[[0.50, 0.038], [0.37, 0.036], [0.23, 0.034]]),
            finger(&[[0.46, 0.128], [0.36, 0.126], [0.25, 0.112]]),
            thumb(&[[0.10, 0.060], [0.24, 0.240], [0.27, 0.400], [0.22, 0.570]]),
        ],
        // Hand::Fist and Hand::Grip
        _ => vec![
            fold([0.44, -0.140]),
            fold([0.50, -0.052]),
            fold([0.52, 0.042]),
            fold([0.49, 0.138]),
            thumb(&[[0.10, 0.120], [0.30, 0.205], [0.46, 0.105]]),
        ],
    }
}
