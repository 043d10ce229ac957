//! The brush that paints an animal: shapes in the animal's own units become masses with one outline, two steps of shade
//! and lines that swell.
//!
//! The unit is the height of the animal's head, the origin lies on the ground below its middle, y runs down, and the animal
//! looks to the right; the brush mirrors one that looks to the left.

use crate::figure::curve::{Point, Taper, around, closed, ellipse, oriented, through};
use crate::figure::easel::Easel;
use crate::figure::palette::Surface;
use crate::figure::shade::Shade;

/// Where an animal stands and which way it looks.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// Canvas units.
    pub origin: Point,
    /// Canvas units of one unit of the animal.
    pub unit: f64,
    /// 1: looks to the right of the picture, -1: to the left.
    pub faces: f64,
    pub turn_deg: f64,
}

impl Frame {
    pub fn at(&self, [x, y]: Point) -> Point {
        let (sin, cos) = (libm::sin(self.turn_deg.to_radians()), libm::cos(self.turn_deg.to_radians()));
        let (x, y) = (x * cos - y * sin, x * sin + y * cos);
        [self.origin[0] + x * self.unit * self.faces, self.origin[1] + y * self.unit]
    }
}

pub struct Brush<'a> {
    pub on: &'a mut Easel,
    pub frame: Frame,
    /// -1: the light comes from the left of the picture, 1: from the right.
    pub light: f64,
    /// Of the base line.
    pub pen: f64,
}

impl Brush<'_> {
    /// The same brush about another point: a head that tilts on its neck.
    pub fn about(&mut self, middle: Point, (size, turn_deg): (f64, f64), paint: impl FnOnce(&mut Brush)) {
        let origin = self.frame.at(middle);
        let turn_deg = self.frame.turn_deg + turn_deg;
        let frame = Frame { origin, unit: self.frame.unit * size, faces: self.frame.faces, turn_deg };
        paint(&mut Brush { on: self.on, frame, light: self.light, pen: self.pen });
    }

    pub fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.frame.at(*point)).collect()
    }

    /// A closed shape through points.
    pub fn shape(&self, points: &[Point]) -> Vec<Point> {
        oriented(&around(&self.all(points), 12))
    }

    /// The same on both sides of the middle: the points of the right half from top to bottom.
    pub fn even(&self, half: &[Point]) -> Vec<Point> {
        let left = half.iter().rev().filter(|point| point[0].abs() > 1e-6).map(|point| [-point[0], point[1]]);
        let points: Vec<Point> = half.iter().copied().chain(left).collect();
        self.shape(&points)
    }

    /// Smooth pieces that meet in corners.
    pub fn pieces(&self, pieces: &[&[Point]]) -> Vec<Point> {
        oriented(&pieces.iter().flat_map(|piece| through(&self.all(piece), 12)).collect::<Vec<_>>())
    }

    pub fn oval(&self, center: Point, radii: Point, tilt_deg: f64) -> Vec<Point> {
        let points: Vec<Point> = ellipse(center, radii, tilt_deg);
        oriented(&self.all(&points))
    }

    /// A tail or a leg: a curve with half-widths at its points.
    pub fn limb(&self, stations: &[[f64; 3]]) -> Vec<Point> {
        let middle: Vec<Point> = stations.iter().map(|[x, y, _]| [*x, *y]).collect();
        let curve = through(&middle, 14);
        let widths =
            through(&stations.iter().enumerate().map(|(at, station)| [station[2], at as f64]).collect::<Vec<_>>(), 14);
        let count = curve.len();
        let side = |at: usize, sign: f64| {
            let [x, y] = crate::figure::curve::normal(&curve, at);
            let half = widths[at.min(widths.len() - 1)][0].max(0.0) * sign;
            [curve[at][0] + x * half, curve[at][1] + y * half]
        };
        let mut outline: Vec<Point> = (0..count).map(|at| side(at, 1.0)).collect();
        // The end is round.
        let (tip, end) = (curve[count - 1], stations[stations.len() - 1][2]);
        let [x, y] = crate::figure::curve::normal(&curve, count - 1);
        outline.extend((1..14).map(|step| {
            let turn = core::f64::consts::PI * f64::from(step) / 14.0;
            let (sin, cos) = (libm::sin(turn), libm::cos(turn));
            [tip[0] + (x * cos - y * sin) * end, tip[1] + (y * cos + x * sin) * end]
        }));
        outline.extend((0..count).rev().map(|at| side(at, -1.0)));
        // So is the beginning.
        let (first, start) = (curve[0], stations[0][2]);
        let [x, y] = crate::figure::curve::normal(&curve, 0);
        outline.extend((1..14).map(|step| {
            let turn = core::f64::consts::PI * (1.0 + f64::from(step) / 14.0);
            let (sin, cos) = (libm::sin(turn), libm::cos(turn));
            [first[0] + (x * cos - y * sin) * start, first[1] + (y * cos + x * sin) * start]
        }));
        oriented(&self.all(&outline))
    }

    /// The outline of a limb without its upper end, which melts into the body: a line that begins and ends in nothing.
    pub fn open_limb(&mut self, limb: &[Point], (skip, width): (f64, f64), line: Shade) {
        // The upper end is round and stands last.
        let skipped = (limb.len() as f64 * skip) as usize;
        let ends = Taper { start: 0.22, end: 0.22, least: 0.0 };
        // Orienting may have turned the outline about.
        let open = &limb[skipped..limb.len() - skipped];
        self.on.ink(open, width * self.pen / self.on.pen, (line, ends));
    }

    /// The line round several parts that are one mass: heavier below and away from the light.
    pub fn edge(&mut self, parts: &[Vec<Point>], line: Shade) {
        for part in parts {
            if self.on.in_pencil() {
                self.on.ink(&closed(part), 1.0, (line, Taper::EVEN));
                continue;
            }
            let wide = grown(part, self.pen * 0.92, self.light);
            self.on.fill(&wide, line);
        }
    }

    pub fn flat(&mut self, parts: &[Vec<Point>], shade: Shade) {
        for part in parts {
            self.on.veil(part, shade, 1.0);
        }
    }

    /// One mass in its base color with its outline.
    pub fn mass(&mut self, parts: &[Vec<Point>], fur: &Surface) {
        self.edge(parts, fur.line);
        self.flat(parts, fur.base);
    }

    /// A part in one shade with its outline.
    pub fn mass_of(&mut self, part: &[Point], (shade, line): (Shade, Shade)) {
        let part = [part.to_vec()];
        self.edge(&part, line);
        self.flat(&part, shade);
    }

    /// The side away from the light, `deep` units wide.
    pub fn form(&mut self, part: &[Point], deep: f64, shade: Shade) {
        let by = deep * self.frame.unit;
        self.on.crescent(part, [self.light * by, -by * 0.75], (shade, 1.0));
    }

    /// A patch of another color on a part.
    pub fn patch(&mut self, part: &[Point], patch: &[Point], shade: Shade) {
        self.on.within(part, |on| on.veil(patch, shade, 1.0));
    }

    /// A line within; `width` times the base line.
    pub fn stroke(&mut self, points: &[Point], width: f64, line: Shade) {
        self.tapered(points, (width, Taper::LINE), line);
    }

    pub fn tapered(&mut self, points: &[Point], (width, taper): (f64, Taper), line: Shade) {
        let curve = through(&self.all(points), 12);
        self.on.ink(&curve, width * self.pen / self.on.pen, (line, taper));
    }
}

/// The outline moved outward, more on the side away from the light and below.
fn grown(outline: &[Point], by: f64, light: f64) -> Vec<Point> {
    let count = outline.len();
    let outward = |at: usize| {
        let (before, after) = (outline[(at + count - 1) % count], outline[(at + 1) % count]);
        let (x, y) = (after[0] - before[0], after[1] - before[1]);
        let length = libm::sqrt(x * x + y * y).max(1e-9);
        // Outlines are oriented: their area counts as positive.
        [y / length, -x / length]
    };
    let move_one = |at: usize| {
        let [x, y] = outward(at);
        let away = (-x * light * 0.6 + y * 0.8).clamp(-0.6, 1.0);
        let width = by * (0.95 + 0.42 * away);
        [outline[at][0] + x * width, outline[at][1] + y * width]
    };
    (0..count).map(move_one).collect()
}
