//! Short curly hair: round curls about the skull, each laid over the one above it, its end turned in like a comma.

use core::f64::consts::PI;

use super::super::curve::{Point, Taper, around, closed, through};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::plan::{is_male, is_mop};
use super::{Head, silhouette};
use scene::seed::Dice;

/// A row about the head: height of the middles, the angles of its first and last curl on a side, how many those are, how
/// large, and how far off the skull; the highest first.
struct Row {
    y: f64,
    from: f64,
    to: f64,
    count: u8,
    size: f64,
    out: f64,
}

const fn row(y: f64, (from, to, count): (f64, f64, u8), size: f64, out: f64) -> Row {
    Row { y, from, to, count, size, out }
}

const ROWS: [Row; 9] = [
    row(-0.055, (22.0, 150.0, 3), 0.115, 0.02),
    row(0.03, (12.0, 168.0, 5), 0.125, 0.02),
    row(0.13, (26.0, 172.0, 5), 0.122, 0.04),
    row(0.21, (6.0, 66.0, 3), 0.105, 0.055),
    row(0.26, (84.0, 170.0, 4), 0.125, 0.05),
    row(0.345, (20.0, 54.0, 2), 0.098, 0.060),
    row(0.40, (70.0, 174.0, 5), 0.115, 0.035),
    row(0.375, (2.0, 42.0, 3), 0.088, 0.060),
    row(0.53, (80.0, 174.0, 5), 0.100, 0.015),
];
/// Over ear and nape, where they are not cut.
const LONGER: [Row; 2] = [row(0.65, (88.0, 174.0, 5), 0.100, 0.0), row(0.75, (112.0, 176.0, 4), 0.096, -0.04)];

/// One curl as it is seen: its middle, its radius, where its end is (radians) and which way it is wound.
pub(super) struct Curl {
    middle: Point,
    radius: f64,
    end: f64,
    way: f64,
    /// In the ring of light about the crown.
    shines: bool,
    /// Whether the head hides its root.
    pub(super) is_behind: bool,
    y: f64,
}

/// From which angle on it stands behind the head.
const BEHIND_DEG: f64 = 94.0;

pub(super) fn curls(rig: &Rig, shot: &Shot) -> Vec<Curl> {
    if !is_mop(shot) {
        return Vec::new();
    }
    let mut dice = Dice::new(shot.seed, "curls");
    let longer: &[Row] = if is_male(shot) { &LONGER[..1] } else { &LONGER };
    let mut curls = Vec::new();
    for row in ROWS.iter().chain(longer) {
        for step in 0..row.count {
            let angle = row.from + (row.to - row.from) * f64::from(step) / f64::from(row.count.max(2) - 1);
            for side in [-1.0, 1.0] {
                let at = side * (angle + dice.between(-6.0, 6.0));
                let (y, size) = (row.y + dice.between(-0.022, 0.022), row.size * dice.between(0.84, 1.18));
                let (turn, way) = (dice.between(-0.5, 0.5), if dice.chance(0.6) { side } else { -side });
                let seen = rig.seen_from(at.to_radians());
                // Before the brow of a head that is seen from the side it would stand in the air.
                if rig.yaw_deg.abs() > 26.0 && seen * rig.facing() > 1.05 && y > 0.30 && at.abs() < 90.0 {
                    continue;
                }
                curls.push(Curl {
                    middle: rig.hair(at.to_radians(), y, row.out),
                    radius: size * rig.head,
                    end: PI / 2.0 - way * 0.5 + turn,
                    way,
                    shines: (0.0..0.24).contains(&y) && seen.abs() < 1.2,
                    is_behind: seen.abs() > BEHIND_DEG.to_radians(),
                    y,
                });
            }
        }
    }
    curls.sort_by(|one, other| one.y.total_cmp(&other.y));
    curls
}

/// The outline of a curl from its tip round: the angle turned, and the share of its radius.
const COMMA: [[f64; 2]; 9] = [
    [-0.10, 1.55],
    [0.42, 1.12],
    [1.05, 1.02],
    [1.90, 1.0],
    [2.80, 1.0],
    [3.70, 0.97],
    [4.60, 0.90],
    [5.30, 0.82],
    [5.85, 0.92],
];

impl Curl {
    /// Round, a little flat, and drawn out at its end.
    pub(super) fn outline(&self) -> Vec<Point> {
        let points: Vec<Point> = COMMA.iter().map(|[turned, out]| self.at(*turned, *out)).collect();
        around(&points, 4)
    }

    /// `turned` from its end against the way it is wound.
    fn at(&self, turned: f64, out: f64) -> Point {
        let angle = self.end - self.way * turned;
        let reach = self.radius * out;
        [self.middle[0] + libm::cos(angle) * reach, self.middle[1] + libm::sin(angle) * reach * 0.88]
    }

    fn run(&self, (from, to): (f64, f64), (first, last): (f64, f64)) -> Vec<Point> {
        let at = |step: i32| {
            let share = f64::from(step) / 8.0;
            self.at(from + (to - from) * share, first + (last - first) * libm::pow(share, 0.45))
        };
        through(&(0..=8).map(at).collect::<Vec<_>>(), 2)
    }
}

impl Head<'_> {
    /// Those behind the head, or those before it: one mass with one edge, in which the curls are a few strokes.
    pub(super) fn curly(&self, easel: &mut Easel, behind: bool) {
        let curls: Vec<(&Curl, Vec<Point>)> =
            self.curls.iter().filter(|curl| curl.is_behind == behind).map(|curl| (curl, curl.outline())).collect();
        for (_, outline) in &curls {
            easel.ink(&closed(outline), 1.9, (silhouette(self.palette), Taper::EVEN));
        }
        let in_shade = behind && !self.shot.character.shows_back();
        let base = if in_shade { self.palette.hair.shaded } else { self.palette.hair.base };
        for (_, outline) in &curls {
            easel.fill(outline, base);
        }
        for (number, (curl, outline)) in curls.iter().enumerate() {
            self.curl(easel, (curl, outline), (in_shade, number));
        }
    }

    fn curl(&self, easel: &mut Easel, (curl, outline): (&Curl, &[Point]), (in_shade, number): (bool, usize)) {
        let colors = self.palette.hair;
        let (base, shaded) = if in_shade { (colors.shaded, colors.deep) } else { (colors.base, colors.shaded) };
        easel.fill(outline, base);
        easel.crescent(outline, self.rig.away([-0.026, -0.026]), (shaded, 1.0));
        if easel.is_small() {
            return;
        }
        let taper = Taper { start: 0.08, end: 0.75, least: 0.0 };
        if easel.in_color() {
            // Within it the hair runs round with its edge.
            easel.ink(&curl.run((0.2, 3.4), (1.0, 0.62)), 2.0, (shaded, Taper { start: 0.3, end: 0.7, least: 0.0 }));
            if curl.shines && !in_shade {
                let from = if self.rig.light * curl.way > 0.0 { 2.5 } else { 3.0 };
                let fades = Taper { start: 0.5, end: 0.5, least: 0.0 };
                easel.ink(&curl.run((from, from + 1.6), (0.74, 0.70)), 3.0, (colors.light, fades));
            }
        }
        let long = outline.len() * if number % 3 == 0 { 4 } else { 5 } / 9;
        easel.ink(&outline[..long], 0.8, (colors.line, taper));
        if number % 2 == 0 {
            easel.ink(&curl.run((0.0, 3.0), (1.2, 0.50)), 0.5, (colors.line, taper));
        }
    }
}
