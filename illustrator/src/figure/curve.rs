//! Curves through points, and lines that swell and taper: both as outlines to fill.

/// Head units or canvas units, as the caller says; y runs down.
pub type Point = [f64; 2];

pub fn add(one: Point, other: Point) -> Point {
    [one[0] + other[0], one[1] + other[1]]
}

pub fn lerp(one: Point, other: Point, share: f64) -> Point {
    [one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share]
}

pub fn mirrored(points: &[Point]) -> Vec<Point> {
    points.iter().map(|point| [-point[0], point[1]]).collect()
}

/// 0 at 0 and below, 1 at 1 and above, flat at both ends.
pub fn ease(at: f64) -> f64 {
    let at = at.clamp(0.0, 1.0);
    at * at * (3.0 - 2.0 * at)
}

/// An open curve through all points (uniform Catmull-Rom), `steps` pieces between two of them.
pub fn through(points: &[Point], steps: usize) -> Vec<Point> {
    let Some(last) = points.last() else { return Vec::new() };
    let mut curve = Vec::with_capacity(points.len() * steps + 1);
    for at in 0..points.len() - 1 {
        let before = points[at.saturating_sub(1)];
        let after = points[(at + 2).min(points.len() - 1)];
        curve.extend((0..steps).map(|step| {
            let share = step as f64 / steps as f64;
            spline([before, points[at], points[at + 1], after], share)
        }));
    }
    curve.push(*last);
    curve
}

/// A closed curve through all points.
pub fn around(points: &[Point], steps: usize) -> Vec<Point> {
    let count = points.len();
    let at = |place: usize| points[place % count];
    let piece = |place: usize| {
        let four = [at(place + count - 1), at(place), at(place + 1), at(place + 2)];
        (0..steps).map(move |step| spline(four, step as f64 / steps as f64))
    };
    (0..count).flat_map(piece).collect()
}

fn spline(points: [Point; 4], at: f64) -> Point {
    let axis = |axis: usize| {
        let [a, b, c, d] = points.map(|point| point[axis]);
        let (slope_b, slope_c) = ((c - a) / 2.0, (d - b) / 2.0);
        let (two, three) = (at * at, at * at * at);
        (2.0 * three - 3.0 * two + 1.0) * b
            + (three - 2.0 * two + at) * slope_b
            + (-2.0 * three + 3.0 * two) * c
            + (three - two) * slope_c
    };
    [axis(0), axis(1)]
}

/// How a line begins and ends: the share of its length over which it swells and fades, and what is left of its width at
/// the very ends.
#[derive(Clone, Copy, Debug)]
pub struct Taper {
    pub start: f64,
    pub end: f64,
    pub least: f64,
}

impl Taper {
    pub const LINE: Self = Self { start: 0.3, end: 0.3, least: 0.08 };
    pub const EVEN: Self = Self { start: 0.08, end: 0.08, least: 0.7 };
    pub const TAIL: Self = Self { start: 0.12, end: 0.75, least: 0.0 };
    pub const HAIR: Self = Self { start: 0.6, end: 0.1, least: 0.0 };
    pub const GARMENT: Self = Self { start: 0.2, end: 0.2, least: 0.4 };
}

/// The outline of a line of `width` along a curve.
pub fn line(curve: &[Point], width: f64, taper: Taper) -> Vec<Point> {
    let count = curve.len();
    if count < 2 {
        return Vec::new();
    }
    let (mut left, mut right) = (Vec::with_capacity(count * 2), Vec::with_capacity(count));
    for (place, point) in curve.iter().enumerate() {
        let at = place as f64 / (count - 1) as f64;
        let half = width / 2.0 * swell(at, taper);
        let [x, y] = normal(curve, place);
        left.push([point[0] + x * half, point[1] + y * half]);
        right.push([point[0] - x * half, point[1] - y * half]);
    }
    right.reverse();
    left.extend(right);
    left
}

fn swell(at: f64, taper: Taper) -> f64 {
    let part = |at: f64, over: f64| if over > 0.0 { ease(at / over) } else { 1.0 };
    let share = part(at, taper.start).min(part(1.0 - at, taper.end));
    taper.least + (1.0 - taper.least) * share
}

/// Of unit length, to the left of the way.
pub fn normal(curve: &[Point], place: usize) -> Point {
    let (before, after) = (curve[place.saturating_sub(1)], curve[(place + 1).min(curve.len() - 1)]);
    let (x, y) = (after[0] - before[0], after[1] - before[1]);
    let length = libm::sqrt(x * x + y * y).max(1e-9);
    [y / length, -x / length]
}

/// A ribbon about a curve whose half-width at 0..=1 of its length is `half`.
pub fn ribbon(curve: &[Point], half: impl Fn(f64) -> f64) -> Vec<Point> {
    let count = curve.len();
    let side = |sign: f64| {
        let half = &half;
        move |place: usize| {
            let at = place as f64 / (count - 1) as f64;
            let [x, y] = normal(curve, place);
            let width = half(at) * sign;
            [curve[place][0] + x * width, curve[place][1] + y * width]
        }
    };
    (0..count).map(side(1.0)).chain((0..count).rev().map(side(-1.0))).collect()
}

pub fn ellipse(center: Point, radii: Point, tilt_deg: f64) -> Vec<Point> {
    let (sin, cos) = (libm::sin(tilt_deg.to_radians()), libm::cos(tilt_deg.to_radians()));
    (0..40)
        .map(|step| {
            let turn = f64::from(step) / 40.0 * core::f64::consts::TAU;
            let (x, y) = (libm::cos(turn) * radii[0], libm::sin(turn) * radii[1]);
            [center[0] + x * cos - y * sin, center[1] + x * sin + y * cos]
        })
        .collect()
}

pub fn moved(points: &[Point], by: Point) -> Vec<Point> {
    points.iter().map(|point| add(*point, by)).collect()
}
