//! Patterns on cloth: stripes, plaid, checks, dots, flowers, stars, hearts and dinosaurs, laid over its shade.

use super::super::curve::{Point, around, ellipse, unit_way};
use super::super::easel::Easel;
use super::super::palette::{Palette, Surface};
use super::super::rig::Rig;
use super::super::shade::Shade;
use scene::{Detail, Pattern};

/// Of one repeat, head units.
const REPEAT: f64 = 0.22;

/// Of what is small, beside a garment's.
const SMALL: f64 = 0.62;

/// How a pattern lies on what it is printed on.
#[derive(Clone, Copy, Debug)]
pub struct Lay {
    /// On the middle line, where the repeats begin; canvas units.
    origin: Point,
    /// The way from row to row, of unit length.
    down: Point,
    /// Half of what goes round, and how deep its rows bow there; canvas units.
    round: [f64; 2],
}

impl Lay {
    /// Level, from the middle of the body, so that sleeve and trunk agree.
    pub fn level(rig: &Rig) -> Self {
        Self { origin: rig.body([0.0, 2.0]), down: [0.0, 1.0], round: [rig.unit, 0.0] }
    }

    /// Round a trunk, `half` head units wide: its rows lean as it leans, and bow as they go about it.
    pub fn about_trunk(rig: &Rig, half: f64) -> Self {
        let origin = rig.body([0.0, 2.0]);
        Self {
            origin,
            down: unit_way(rig.body([0.0, 1.7]), rig.body([0.0, 2.5])),
            round: [half, 0.07].map(|at| at * rig.unit),
        }
    }

    /// Round a limb from joint to joint, so `half` head units wide.
    pub fn along((from, to): (Point, Point), (half, unit): (f64, f64)) -> Self {
        Self { origin: from, down: unit_way(from, to), round: [half * unit, 0.035 * unit] }
    }

    /// Across the middle line to the right of who looks along it backward, and down.
    fn local(&self, [x, y]: Point) -> Point {
        let ([x, y], [across, down]) = ([x - self.origin[0], y - self.origin[1]], [self.down[0], self.down[1]]);
        [x * down - y * across, x * across + y * down]
    }

    /// Back to the canvas; rows sag where they come toward us.
    fn canvas(&self, [x, y]: Point) -> Point {
        let [half, deep] = self.round;
        let turned = (x / half).clamp(-1.1, 1.1);
        let y = y + deep * (1.0 - turned * turned);
        let [across, down] = self.down;
        [self.origin[0] + x * down + y * across, self.origin[1] - x * across + y * down]
    }
}

/// What was asked for on a detail, over what lies within `outlines`.
pub fn on_detail(
    easel: &mut Easel,
    (rig, palette): (&Rig, &Palette),
    detail: Detail,
    (outlines, cloth): (&[Vec<Point>], &Surface),
) {
    if let Some(pattern) = palette.print(detail) {
        draw(easel, palette, (pattern, SMALL * rig.unit, Lay::level(rig)), (outlines, cloth));
    }
}

/// Over what lies within `outlines`, canvas units; `size` is that of a head unit, or of what is smaller beside it.
pub fn draw(
    easel: &mut Easel,
    palette: &Palette,
    (pattern, size, lay): (Pattern, f64, Lay),
    (outlines, cloth): (&[Vec<Point>], &Surface),
) {
    let points = || outlines.iter().flatten().map(|point| lay.local(*point));
    let low = points().fold([f64::MAX, f64::MAX], |low, point| [low[0].min(point[0]), low[1].min(point[1])]);
    let high = points().fold([f64::MIN, f64::MIN], |high, point| [high[0].max(point[0]), high[1].max(point[1])]);
    if high[0] <= low[0] {
        return;
    }
    let step = REPEAT * size;
    // A row more, for those that bow.
    let first = |axis: usize| -libm::ceil(-low[axis] / step + 1.0) * step;
    let count = |axis: usize| libm::ceil((high[axis] - low[axis]) / step) as usize + 3;
    let (ink, pale) = (mark(palette, cloth), palette.accent.base);
    let rows = |wide: f64, shift: f64| -> Vec<Vec<Point>> {
        (0..count(1)).map(|at| level(first(1) + (at as f64 + shift) * step, (low[0], high[0]), wide * step)).collect()
    };
    let columns = |wide: f64, shift: f64| -> Vec<Vec<Point>> {
        (0..count(0)).map(|at| upright(first(0) + (at as f64 + shift) * step, (low[1], high[1]), wide * step)).collect()
    };
    easel.within_any(outlines, |easel| {
        let mut lay = |shapes: Vec<Vec<Point>>, (shade, share): (Shade, f64)| {
            for shape in shapes {
                let shape: Vec<Point> = shape.into_iter().map(|point| lay.canvas(point)).collect();
                easel.veil(&shape, shade, share);
            }
        };
        match pattern {
            Pattern::Stripes => lay(rows(0.42, 0.0), (ink, 0.75)),
            Pattern::Plaid => {
                lay(rows(0.40, 0.0), (ink, 0.30));
                lay(columns(0.40, 0.0), (ink, 0.30));
                lay(rows(0.06, 0.5), (pale, 0.8));
                lay(columns(0.06, 0.5), (pale, 0.8));
            }
            Pattern::Checks => {
                lay(rows(0.5, 0.0), (ink, 0.34));
                lay(columns(0.5, 0.0), (ink, 0.34));
            }
            Pattern::Dots => lay(scattered((low, high), step), (ink, 0.9)),
            Pattern::Stars => {
                let centers = scattered_centers((low, high), step * 1.5);
                lay(centers.into_iter().map(|center| star(center, step * 0.36)).collect(), (ink, 0.92));
            }
            Pattern::Hearts => {
                let centers = scattered_centers((low, high), step * 1.4);
                lay(centers.into_iter().map(|center| heart(center, step * 0.34)).collect(), (ink, 0.92));
            }
            Pattern::Dinosaurs => {
                for center in scattered_centers((low, high), step * 2.3) {
                    let sign = if Flower::at(center, [0.0, 0.0], step).turn_deg > -54.0 { 1.0 } else { -1.0 };
                    lay(vec![dinosaur(center, (sign * step * 0.72, step * 0.72))], (ink, 0.9));
                }
            }
            Pattern::Flowers => {
                for center in scattered_centers((low, high), step * 1.6) {
                    let flower = Flower::at(center, [0.0, 0.0], step);
                    lay(flower.leaves(), (ink, 0.42));
                    lay(flower.petals(), (ink, 0.92));
                    lay(vec![ellipse(flower.center, [flower.reach * 0.5; 2], 0.0)], (pale, 1.0));
                }
            }
        }
    });
}

/// White on color, color on white; in print the other of paper and ink.
fn mark(palette: &Palette, cloth: &Surface) -> Shade {
    if palette.is_white(cloth) {
        palette.accent.base
    } else {
        Shade { tone: if cloth.base.tone > 0.5 { 0.0 } else { 0.85 }, ..palette.white.base }
    }
}

fn level(y: f64, (left, right): (f64, f64), wide: f64) -> Vec<Point> {
    let at = |step: u32, y: f64| [left + (right - left) * f64::from(step) / 8.0, y];
    (0..=8).map(|step| at(step, y)).chain((0..=8).rev().map(|step| at(step, y + wide))).collect()
}

fn upright(x: f64, (top, bottom): (f64, f64), wide: f64) -> Vec<Point> {
    vec![[x, top], [x + wide, top], [x + wide, bottom], [x, bottom]]
}

/// Between two corners, on one lattice for all that a cloth is cut into.
fn scattered_centers((low, high): (Point, Point), step: f64) -> Vec<Point> {
    let down = step * 0.8;
    let places = |from: f64, to: f64, by: f64| libm::floor(from / by) as i64 - 1..=libm::ceil(to / by) as i64 + 1;
    let row = |row: i64| {
        let shift = if row.rem_euclid(2) == 0 { 0.0 } else { 0.5 };
        places(low[0], high[0], step).map(move |column| [(column as f64 + shift) * step, row as f64 * down])
    };
    places(low[1], high[1], down).flat_map(row).collect()
}

fn scattered(corners: (Point, Point), step: f64) -> Vec<Vec<Point>> {
    scattered_centers(corners, step).into_iter().map(|center| ellipse(center, [step * 0.19; 2], 0.0)).collect()
}

/// Of five points.
fn star([x, y]: Point, reach: f64) -> Vec<Point> {
    let corner = |at: u32| {
        let (far, turn) = (if at.is_multiple_of(2) { reach } else { reach * 0.42 }, f64::from(at) * 36.0 - 90.0);
        [x + libm::cos(turn.to_radians()) * far, y + libm::sin(turn.to_radians()) * far]
    };
    (0..10).map(corner).collect()
}

fn heart([x, y]: Point, reach: f64) -> Vec<Point> {
    let half = [[0.0, -0.45], [0.42, -0.92], [0.98, -0.62], [0.90, 0.02], [0.50, 0.50], [0.0, 1.0]];
    let left = half[1..5].iter().rev().map(|[across, down]| [-across, *down]);
    let at = |[across, down]: Point| [x + across * reach, y + down * reach];
    half.iter().copied().chain(left).map(at).collect()
}

/// With a long neck and a long tail; it looks to the side that the first number has the sign of.
fn dinosaur([x, y]: Point, (wide, high): (f64, f64)) -> Vec<Point> {
    const SHAPE: [Point; 22] = [
        [-1.0, 0.10],
        [-0.62, -0.10],
        [-0.28, -0.34],
        [0.06, -0.40],
        [0.32, -0.30],
        [0.44, -0.58],
        [0.52, -0.84],
        [0.68, -0.94],
        [0.92, -0.84],
        [0.94, -0.72],
        [0.72, -0.68],
        [0.66, -0.40],
        [0.62, -0.06],
        [0.50, 0.16],
        [0.50, 0.52],
        [0.28, 0.52],
        [0.24, 0.22],
        [-0.14, 0.22],
        [-0.18, 0.52],
        [-0.40, 0.52],
        [-0.44, 0.12],
        [-0.70, 0.10],
    ];
    around(&SHAPE.map(|[across, down]| [x + across * wide, y + down * high]), 3)
}

/// One of many on cloth: no two neighbors are as large, nor turned alike.
struct Flower {
    center: Point,
    reach: f64,
    turn_deg: f64,
}

impl Flower {
    /// By its place on the cloth, so that it is the same one on all that the cloth is cut into.
    fn at([x, y]: Point, origin: Point, step: f64) -> Self {
        let place = [libm::round((x - origin[0]) / step * 4.0), libm::round((y - origin[1]) / step * 4.0)];
        let chance = |salt: f64| {
            let far = libm::sin(place[0] * 12.9898 + place[1] * 78.233 + salt) * 43_758.545;
            far - libm::floor(far)
        };
        Self {
            center: [x + (chance(1.0) - 0.5) * 0.5 * step, y + (chance(2.0) - 0.5) * 0.4 * step],
            reach: step * (0.12 + 0.13 * chance(3.0)),
            turn_deg: 72.0 * chance(4.0) - 90.0,
        }
    }

    fn petals(&self) -> Vec<Vec<Point>> {
        let petal = |at: u32| {
            let deg = f64::from(at) * 72.0 + self.turn_deg;
            let (sin, cos) = (libm::sin(deg.to_radians()), libm::cos(deg.to_radians()));
            let center = [self.center[0] + cos * self.reach, self.center[1] + sin * self.reach];
            ellipse(center, [self.reach * 0.82, self.reach * 0.66], deg)
        };
        (0..5).map(petal).collect()
    }

    /// Two beside it, and a stem that bows away.
    fn leaves(&self) -> Vec<Vec<Point>> {
        let leaf = |deg: f64| {
            let (sin, cos) = (libm::sin(deg.to_radians()), libm::cos(deg.to_radians()));
            let far = self.reach * 2.35;
            let center = [self.center[0] + cos * far, self.center[1] + sin * far];
            ellipse(center, [self.reach * 0.85, self.reach * 0.34], deg + 12.0)
        };
        [36.0, 82.0].map(|by| leaf(self.turn_deg + by)).to_vec()
    }
}
