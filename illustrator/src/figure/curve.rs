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

/// An open curve through all points (centripetal Catmull-Rom), `steps` pieces between two of them.
pub fn through(points: &[Point], steps: usize) -> Vec<Point> {
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Vec::new() };
    let count = points.len();
    if count < 2 {
        return points.to_vec();
    }
    // Beyond the ends the curve goes on as it came.
    let before_first = lerp(points[1], *first, 2.0);
    let after_last = lerp(points[count - 2], *last, 2.0);
    let mut curve = Vec::with_capacity(count * steps + 1);
    for at in 0..count - 1 {
        let before = if at == 0 { before_first } else { points[at - 1] };
        let after = points.get(at + 2).copied().unwrap_or(after_last);
        let four = [before, points[at], points[at + 1], after];
        curve.extend((0..steps).map(|step| spline(four, step as f64 / steps as f64)));
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

/// Smooth pieces joined at corners, as one outline.
pub fn pieced(pieces: &[Vec<Point>], steps: usize) -> Vec<Point> {
    pieces.iter().flat_map(|piece| through(piece, steps)).collect()
}

/// Tangents weighted by the square roots of the gaps, so that uneven points make no loops.
fn spline(points: [Point; 4], at: f64) -> Point {
    let [a, b, c, d] = points;
    let gap = |one: Point, other: Point| libm::sqrt(distance(one, other).max(1e-9));
    let (before, here, after) = (gap(a, b), gap(b, c), gap(c, d));
    let (two, three) = (at * at, at * at * at);
    let axis = |axis: usize| {
        let (a, b, c, d) = (a[axis], b[axis], c[axis], d[axis]);
        let slope_b = (c - b) + here * ((b - a) / before - (c - a) / (before + here));
        let slope_c = (c - b) + here * ((d - c) / after - (d - b) / (here + after));
        (2.0 * three - 3.0 * two + 1.0) * b
            + (three - 2.0 * two + at) * slope_b
            + (3.0 * two - 2.0 * three) * c
            + (three - two) * slope_c
    };
    [axis(0), axis(1)]
}

pub fn distance(one: Point, other: Point) -> f64 {
    let (x, y) = (one[0] - other[0], one[1] - other[1]);
    libm::sqrt(x * x + y * y)
}

/// The share of the whole length (0..=1) at which each point of a curve lies.
pub fn shares(curve: &[Point]) -> Vec<f64> {
    let mut sums = Vec::with_capacity(curve.len());
    let mut sum = 0.0;
    for (place, point) in curve.iter().enumerate() {
        sum += if place == 0 { 0.0 } else { distance(curve[place - 1], *point) };
        sums.push(sum);
    }
    let whole = sum.max(1e-9);
    sums.iter().map(|sum| sum / whole).collect()
}

/// The same outline, walked so that its area counts as positive: outlines that turn alike add up under nonzero winding.
pub fn oriented(outline: &[Point]) -> Vec<Point> {
    let twice_area: f64 = outline
        .iter()
        .zip(outline.iter().cycle().skip(1))
        .map(|(one, other)| one[0] * other[1] - other[0] * one[1])
        .sum();
    let mut outline = outline.to_vec();
    if twice_area < 0.0 {
        outline.reverse();
    }
    outline
}

pub fn closed(outline: &[Point]) -> Vec<Point> {
    outline.iter().chain(outline.first()).copied().collect()
}

/// Between the values of a table whose first column rises; beyond its ends the end values.
pub fn table(rows: &[[f64; 2]], at: f64) -> f64 {
    let Some(next) = rows.iter().position(|row| at < row[0]) else { return rows[rows.len() - 1][1] };
    if next == 0 {
        return rows[0][1];
    }
    let ([from, low], [to, high]) = (rows[next - 1], rows[next]);
    low + (high - low) * (at - from) / (to - from)
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
    /// A flick: swells at once and runs out.
    pub const TAIL: Self = Self { start: 0.12, end: 0.75, least: 0.0 };
    pub const HAIR: Self = Self { start: 0.6, end: 0.1, least: 0.0 };
    pub const GARMENT: Self = Self { start: 0.2, end: 0.2, least: 0.4 };
    pub const FOLD: Self = Self { start: 0.03, end: 0.9, least: 0.0 };
}

/// The outline of a line of `width` along a curve.
pub fn line(curve: &[Point], width: f64, taper: Taper) -> Vec<Point> {
    let count = curve.len();
    if count < 2 {
        return Vec::new();
    }
    let (mut left, mut right) = (Vec::with_capacity(count * 2), Vec::with_capacity(count));
    for ((place, point), at) in curve.iter().enumerate().zip(shares(curve)) {
        let half = width / 2.0 * swell(at, taper);
        let [x, y] = normal(curve, place);
        left.push([point[0] + x * half, point[1] + y * half]);
        right.push([point[0] - x * half, point[1] - y * half]);
    }
    right.reverse();
    left.extend(right);
    left
}

/// As [`line`], drawn with a pen that gives way: it is pressed hardest once or twice on its way, and its ends are finer.
pub fn pressed(curve: &[Point], width: f64, taper: Taper) -> Vec<Point> {
    let (Some(first), Some(last)) = (curve.first(), curve.last()) else { return Vec::new() };
    let is_ring = distance(*first, *last) < width * 0.5;
    let long: f64 = curve.windows(2).map(|pair| distance(pair[0], pair[1])).sum();
    let turns = if is_ring { libm::round(long / (width * 40.0)).clamp(1.0, 3.0) } else { 1.0 };
    // Where on its way differs from line to line.
    let phase = if is_ring { first[0] * 0.031 + first[1] * 0.017 } else { -1.2 };
    let ends = Taper { least: if is_ring { taper.least } else { taper.least * 0.6 }, ..taper };
    ribbon(curve, |at| {
        let press = 1.0 + 0.26 * libm::sin(core::f64::consts::TAU * turns * at + phase);
        width / 2.0 * swell(at, ends) * press
    })
}

/// A line round an outline that runs out at its sharp corners, as a pen does at the tip of a lock.
pub fn tapered_ring(outline: &[Point], width: f64) -> Vec<Point> {
    let ring = closed(outline);
    let last = ring.len() - 1;
    let part = |place: usize| {
        let (before, after) =
            if place == 0 || place == last { (last.saturating_sub(1), 1) } else { (place - 1, place + 1) };
        let (one, other) = (normal_of(ring[before], ring[place]), normal_of(ring[place], ring[after]));
        ((one[0] * other[0] + one[1] * other[1]).max(0.0) - 0.3).max(0.0) / 0.7
    };
    let straight: Vec<f64> = (0..=last).map(part).collect();
    let half = |place: usize| {
        let near = straight[place.saturating_sub(1)..=(place + 1).min(last)].iter().copied().fold(1.0, f64::min);
        width / 2.0 * (0.2 + 0.8 * near)
    };
    let side = |place: usize, sign: f64| add(ring[place], normal(&ring, place).map(|part| part * half(place) * sign));
    let right = (0..=last).rev().map(|place| side(place, -1.0));
    (0..=last).map(|place| side(place, 1.0)).chain(right).collect()
}

fn normal_of(from: Point, to: Point) -> Point {
    normal(&[from, to], 0)
}

/// About how thick an outline is: twice its area by the length of its edge.
pub fn thickness(outline: &[Point]) -> f64 {
    let (mut twice_area, mut length) = (0.0, 0.0);
    for (one, other) in outline.iter().zip(outline.iter().cycle().skip(1)) {
        twice_area += one[0] * other[1] - other[0] * one[1];
        length += distance(*one, *other);
    }
    libm::fabs(twice_area) / length.max(1e-9)
}

fn swell(at: f64, taper: Taper) -> f64 {
    let part = |at: f64, over: f64| if over > 0.0 { ease(at / over) } else { 1.0 };
    let share = part(at, taper.start).min(part(1.0 - at, taper.end));
    taper.least + (1.0 - taper.least) * share
}

/// From one point to the other, of unit length.
pub fn unit_way(from: Point, to: Point) -> Point {
    let (x, y) = (to[0] - from[0], to[1] - from[1]);
    let long = libm::sqrt(x * x + y * y).max(1e-9);
    [x / long, y / long]
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
    let right = beside(curve, |at| -half(at));
    beside(curve, half).into_iter().chain(right.into_iter().rev()).collect()
}

/// The curve moved sideways by `by` at each share of its length; positive is to the left of the way.
pub fn beside(curve: &[Point], by: impl Fn(f64) -> f64) -> Vec<Point> {
    let move_one = |((place, point), at): ((usize, &Point), f64)| {
        let [x, y] = normal(curve, place);
        [point[0] + x * by(at), point[1] + y * by(at)]
    };
    curve.iter().enumerate().zip(shares(curve)).map(move_one).collect()
}

/// By the number of edges that a ray to the right crosses.
pub fn contains(outline: &[Point], [x, y]: Point) -> bool {
    let edges = outline.iter().zip(outline.iter().cycle().skip(1));
    let crossed = edges.filter(|(one, other)| {
        (one[1] > y) != (other[1] > y) && x < one[0] + (other[0] - one[0]) * (y - one[1]) / (other[1] - one[1])
    });
    crossed.count() % 2 == 1
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_goes_through_its_points() {
        let points = [[0.0, 0.0], [1.0, 2.0], [1.1, 2.1], [5.0, 0.0]];
        let curve = through(&points, 4);
        for (place, point) in points.iter().enumerate() {
            assert!(distance(curve[place * 4], *point) < 1e-9);
        }
    }

    #[test]
    fn points_that_coincide_make_no_infinity() {
        let curve = through(&[[1.0, 1.0], [1.0, 1.0], [2.0, 1.0]], 5);
        assert!(line(&curve, 0.5, Taper::LINE).iter().flatten().all(|at| at.is_finite()));
    }

    #[test]
    fn a_line_is_as_wide_in_its_middle_as_asked_and_runs_out_at_its_ends() {
        let curve: Vec<Point> = (0..=10).map(|x| [f64::from(x), 0.0]).collect();
        let outline = line(&curve, 2.0, Taper { start: 0.3, end: 0.3, least: 0.0 });
        assert_eq!((outline[5][1], outline[16][1]), (-1.0, 1.0));
        assert_eq!((outline[0][1], outline[10][1]), (0.0, 0.0));
    }

    #[test]
    fn a_pressed_line_is_finer_at_its_ends_and_swells_between() {
        let curve: Vec<Point> = (0..=40).map(|x| [f64::from(x), 0.0]).collect();
        let outline = pressed(&curve, 2.0, Taper::EVEN);
        let half = |place: usize| outline[place][1].abs();
        assert!(half(0) < 0.45 && half(20) > 0.9 && half(10) != half(30));
    }

    #[test]
    fn a_ring_runs_out_at_a_sharp_tip() {
        let lock = [[0.0, 0.0], [1.0, 0.0], [2.0, 0.0], [3.0, 0.0], [1.5, 40.0]];
        let ring = tapered_ring(&lock, 1.0);
        let reach = ring.iter().map(|at| at[1]).fold(f64::MIN, f64::max);
        assert!(reach < 40.2, "{reach}");
    }

    #[test]
    fn an_outline_is_as_thick_as_its_strip() {
        let strip = [[0.0, 0.0], [100.0, 0.0], [100.0, 2.0], [0.0, 2.0]];
        assert!((thickness(&strip) - 1.96).abs() < 0.05);
    }

    #[test]
    fn outlines_are_turned_alike() {
        let square = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]];
        let mut back = square.to_vec();
        back.reverse();
        assert_eq!(oriented(&square), square);
        assert_eq!(oriented(&back), square);
    }

    #[test]
    fn a_table_is_straight_between_its_rows_and_flat_beyond_them() {
        let rows = [[0.0, 1.0], [10.0, 3.0], [20.0, 0.0]];
        let found = [-5.0, 0.0, 5.0, 10.0, 15.0, 99.0].map(|at| table(&rows, at));
        assert_eq!(found, [1.0, 1.0, 2.0, 3.0, 1.5, 0.0]);
    }
}
