//! Hands: a palm, a thumb and fingers for each thing a hand does.

use super::super::curve::{Point, Taper, around, closed, line, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::rig::Rig;
use super::posture::Hand;
use super::skeleton::Limb;

/// From the wrist to the tip of the middle finger, head units.
const LENGTH: f64 = 0.56;

/// Where a hand is drawn: along the fingers and toward the thumb, in shares of its length.
struct Frame {
    wrist: Point,
    along: Point,
    thumb: Point,
    size: f64,
}

impl Frame {
    fn at(&self, [along, across]: Point) -> Point {
        [
            self.wrist[0] + (self.along[0] * along + self.thumb[0] * across) * self.size,
            self.wrist[1] + (self.along[1] * along + self.thumb[1] * across) * self.size,
        ]
    }

    fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    /// A finger: from its root, `turn` degrees toward the thumb, so long and half so wide.
    fn finger(&self, root: Point, (turn, long, half): (f64, f64, f64)) -> Vec<Point> {
        let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
        let at = |along: f64, across: f64| {
            self.at([root[0] + cos * along - sin * across, root[1] + sin * along + cos * across])
        };
        let points = [
            at(-0.06, half * 0.9),
            at(long * 0.45, half),
            at(long * 0.85, half * 0.86),
            at(long, 0.0),
            at(long * 0.85, -half * 0.86),
            at(long * 0.45, -half),
            at(-0.06, -half * 0.9),
        ];
        around(&points, 4)
    }
}

/// Middle of the palm or fist, canvas units: where a hand holds something.
pub fn grip(rig: &Rig, limb: &Limb) -> Point {
    let size = LENGTH * rig.unit * bigger(rig);
    [limb.end[0] + limb.way[0] * size * 0.36, limb.end[1] + limb.way[1] * size * 0.36]
}

/// Smaller figures have bigger hands beside their arms.
fn bigger(rig: &Rig) -> f64 {
    let male = if rig.is_male() { 1.12 } else { 1.0 };
    if rig.unit < rig.head * 0.8 { male * 1.15 } else { male }
}

/// `thumb` is 1 where the thumb is on the limb's own side, -1 where it is on the body's.
pub fn draw(easel: &mut Easel, rig: &Rig, (limb, hand): (&Limb, Hand), skin: &Surface) {
    if hand == Hand::Hidden {
        return;
    }
    let [x, y] = limb.way;
    let out = [limb.side * y, -limb.side * x];
    // Hanging hands turn their thumbs to the body; what is raised or lies across turns them up or out.
    let hangs = y > 0.55;
    let to_thumb = match hand {
        Hand::Point | Hand::Peace | Hand::Thumb | Hand::Open | Hand::Flat | Hand::Fist | Hand::Grip | Hand::Relaxed => {
            if hangs || y < -0.3 {
                -1.0
            } else {
                up(out)
            }
        }
        Hand::Hidden => 1.0,
    };
    let size = LENGTH * rig.unit * bigger(rig);
    let frame = Frame { wrist: limb.end, along: limb.way, thumb: [out[0] * to_thumb, out[1] * to_thumb], size };
    let (shapes, lines) = shapes(&frame, hand);
    let weigh = rig.away([0.0018, 0.0014]);
    for shape in &shapes {
        let curve: Vec<Point> = closed(shape).iter().map(|[x, y]| [x + weigh[0], y + weigh[1]]).collect();
        easel.veil(&line(&curve, 1.6 * easel.pen, Taper::EVEN), skin.line, 1.0);
    }
    for shape in &shapes {
        easel.fill(shape, skin.base);
    }
    for shape in &shapes {
        easel.crescent(shape, rig.away([-size * 0.07 / rig.head, -size * 0.03 / rig.head]), (skin.shaded, 1.0));
    }
    for curve in lines {
        easel.ink(&through(&curve, 4), 0.55, (skin.line, Taper { start: 0.15, end: 0.5, least: 0.1 }));
    }
}

/// Whether the way outward is the way up.
fn up([_, y]: Point) -> f64 {
    if y < 0.0 { 1.0 } else { -1.0 }
}

/// Outlines that make one silhouette, and the lines within.
fn shapes(frame: &Frame, hand: Hand) -> (Vec<Vec<Point>>, Vec<Vec<Point>>) {
    match hand {
        Hand::Hidden => (Vec::new(), Vec::new()),
        Hand::Relaxed | Hand::Flat => mitten(frame, hand == Hand::Flat),
        Hand::Open => open(frame),
        Hand::Fist | Hand::Grip => fist(frame, &[]),
        Hand::Point => fist(frame, &[([0.46, 0.19], (2.0, 0.52, 0.080))]),
        Hand::Peace => fist(frame, &[([0.46, 0.19], (14.0, 0.50, 0.078)), ([0.48, 0.04], (-11.0, 0.54, 0.078))]),
        Hand::Thumb => fist(frame, &[([0.22, 0.20], (82.0, 0.42, 0.088))]),
    }
}

/// Fingers together, a little bent.
fn mitten(frame: &Frame, flat: bool) -> (Vec<Vec<Point>>, Vec<Vec<Point>>) {
    let bend = if flat { 0.0 } else { 0.10 };
    let palm = [
        [-0.08, 0.155],
        [0.16, 0.21],
        [0.42, 0.225],
        [0.66, 0.20 + bend * 0.3],
        [0.86, 0.13 + bend],
        [0.97, 0.03 + bend],
        [0.96, -0.07 + bend],
        [0.84, -0.17 + bend * 0.6],
        [0.62, -0.225],
        [0.36, -0.23],
        [0.12, -0.19],
        [-0.08, -0.155],
    ];
    let thumb = frame.finger([0.20, 0.13], (30.0, 0.42, 0.082));
    let at = |points: &[Point]| frame.all(points);
    let lines = vec![
        at(&[[0.95, 0.05 + bend], [0.78, 0.09 + bend * 0.6], [0.58, 0.085]]),
        at(&[[0.97, -0.03 + bend], [0.78, -0.03 + bend * 0.6], [0.60, -0.03]]),
        at(&[[0.88, -0.13 + bend * 0.8], [0.74, -0.135 + bend * 0.4], [0.60, -0.13]]),
    ];
    (vec![around(&at(&palm), 4), thumb], lines)
}

fn open(frame: &Frame) -> (Vec<Vec<Point>>, Vec<Vec<Point>>) {
    let palm = [
        [-0.08, 0.155],
        [0.16, 0.22],
        [0.40, 0.27],
        [0.52, 0.20],
        [0.55, 0.0],
        [0.50, -0.20],
        [0.30, -0.25],
        [0.10, -0.20],
        [-0.08, -0.155],
    ];
    let mut shapes = vec![around(&frame.all(&palm), 4)];
    for (root, turn, long) in [
        ([0.46, 0.195], 13.0, 0.44),
        ([0.50, 0.065], 4.0, 0.50),
        ([0.49, -0.065], -5.0, 0.46),
        ([0.44, -0.185], -17.0, 0.36),
    ] {
        shapes.push(frame.finger(root, (turn, long, 0.074)));
    }
    shapes.push(frame.finger([0.18, 0.17], (48.0, 0.40, 0.082)));
    let lines = vec![frame.all(&[[0.12, 0.03], [0.26, 0.10], [0.38, 0.11]])];
    (shapes, lines)
}

fn fist(frame: &Frame, out: &[(Point, (f64, f64, f64))]) -> (Vec<Vec<Point>>, Vec<Vec<Point>>) {
    let palm = [
        [-0.08, 0.155],
        [0.12, 0.21],
        [0.34, 0.27],
        [0.52, 0.24],
        [0.60, 0.10],
        [0.61, -0.05],
        [0.56, -0.20],
        [0.40, -0.27],
        [0.16, -0.22],
        [-0.08, -0.155],
    ];
    let mut shapes = vec![around(&frame.all(&palm), 4)];
    shapes.extend(out.iter().map(|(root, finger)| frame.finger(*root, *finger)));
    let mut lines = vec![
        frame.all(&[[0.60, 0.095], [0.48, 0.105], [0.36, 0.09]]),
        frame.all(&[[0.61, -0.04], [0.48, -0.03], [0.36, -0.035]]),
        frame.all(&[[0.57, -0.17], [0.46, -0.15], [0.36, -0.145]]),
    ];
    if out.is_empty() || out[0].1.0 < 60.0 {
        shapes.push(frame.finger([0.16, 0.20], (-14.0, 0.30, 0.082)));
        lines.push(frame.all(&[[0.34, 0.16], [0.40, 0.10]]));
    }
    (shapes, lines)
}
