//! What the hand leaves on paper: lines that swell, taper and waver, and hatching within any outline.
//!
//! No dice are thrown here: a line wavers by where it lies, so that the same line is drawn alike each time.

use canvas::{Color, Paint, Path, Shape, Verb};

/// Canvas units, y runs down.
pub type Point = [f64; 2];

/// -1 ..= 1, by place alone.
pub fn waver(at: Point, salt: u64) -> f64 {
    let mut bits = (libm::round(at[0] * 16.0) as i64 as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)
        ^ (libm::round(at[1] * 16.0) as i64 as u64).wrapping_mul(0xC2B2_AE3D_27D4_EB4F)
        ^ salt.wrapping_mul(0x1656_67B1_9E37_79F9);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^= bits >> 31;
    (bits >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
}

/// How a line is drawn: its width, how far it strays from straight, how far it runs past its ends.
#[derive(Clone, Copy, Debug)]
pub struct Hand {
    pub width: f64,
    pub stray: f64,
    pub past: f64,
}

/// The outline of one living line, to be added to a path of such lines.
pub fn living(from: Point, to: Point, hand: Hand, salt: u64) -> Vec<Point> {
    let along = [to[0] - from[0], to[1] - from[1]];
    let length = libm::hypot(along[0], along[1]);
    if length < 1e-6 {
        return Vec::new();
    }
    let unit = [along[0] / length, along[1] / length];
    let past = hand.past.min(length * 0.12) * (0.6 + 0.4 * waver(to, salt));
    let (from, long) = ([from[0] - unit[0] * past, from[1] - unit[1] * past], length + 2.0 * past);
    let knots = ((long / (hand.width * 60.0 + 1.0)) as usize).clamp(2, 6);
    let (mut left, mut right) = (Vec::with_capacity(knots * 2 + 2), Vec::with_capacity(knots + 1));
    for knot in 0..=knots {
        let share = knot as f64 / knots as f64;
        let at = [from[0] + unit[0] * long * share, from[1] + unit[1] * long * share];
        let inner = knot > 0 && knot < knots;
        let stray = if inner { waver(at, salt) * hand.stray.min(long * 0.01) } else { 0.0 };
        // Full in the first half, thinner toward the end, as a pen that is lifted.
        let swell = 0.62 + 0.5 * libm::sin(core::f64::consts::PI * (0.15 + 0.7 * share)) + 0.16 * waver(at, salt ^ 5);
        let swell = if inner { swell } else { 0.5 };
        let half = hand.width / 2.0 * swell.max(0.3);
        left.push([at[0] - unit[1] * (stray + half), at[1] + unit[0] * (stray + half)]);
        right.push([at[0] - unit[1] * (stray - half), at[1] + unit[0] * (stray - half)]);
    }
    right.reverse();
    left.extend(right);
    left
}

/// How dense and how steep hatching is.
#[derive(Clone, Copy, Debug)]
pub struct Hatching {
    pub step: f64,
    pub angle: f64,
    pub width: f64,
}

/// Lines of hatching within a path, nonzero winding; nothing where the path is too small or too rich for it.
pub fn hatching(path: &Path, with: Hatching) -> Vec<[Point; 2]> {
    let edges = edges(path);
    if edges.is_empty() || edges.len() > 900 {
        return Vec::new();
    }
    let (sine, cosine) = (libm::sin(with.angle), libm::cos(with.angle));
    // Turned so that the hatching runs level.
    let turn = |at: Point| [at[0] * cosine + at[1] * sine, at[1] * cosine - at[0] * sine];
    let back = |at: Point| [at[0] * cosine - at[1] * sine, at[1] * cosine + at[0] * sine];
    let edges: Vec<[Point; 2]> = edges.iter().map(|[one, two]| [turn(*one), turn(*two)]).collect();
    let (low, high) =
        edges.iter().flatten().fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(at[1]), high.max(at[1])));
    let mut lines = Vec::new();
    let mut row = libm::ceil(low / with.step);
    while row * with.step < high && lines.len() < 600 {
        let level = row * with.step;
        let level = level + waver([level, 1.0], 3) * with.step * 0.22;
        row += 1.0;
        spans(&edges, level, &mut |from, to| {
            if to - from > with.step * 0.7 {
                let trim = |at: f64, salt| waver([at, level], salt).abs() * with.step * 0.8;
                let (from, to) = (from + trim(from, 11), to - trim(to, 12));
                let slope = waver([from, level], 13) * with.step * 0.12;
                lines.push([back([from, level - slope]), back([to, level + slope])]);
            }
        });
    }
    lines
}

/// Where a level line lies inside of the edges.
fn spans(edges: &[[Point; 2]], level: f64, each: &mut dyn FnMut(f64, f64)) {
    let mut cuts: Vec<(f64, i32)> = edges
        .iter()
        .filter(|[one, two]| (one[1] <= level) != (two[1] <= level))
        .map(|[one, two]| {
            let share = (level - one[1]) / (two[1] - one[1]);
            (one[0] + (two[0] - one[0]) * share, if two[1] > one[1] { 1 } else { -1 })
        })
        .collect();
    cuts.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (mut winding, mut from) = (0, 0.0);
    for (at, turn) in cuts {
        if winding == 0 {
            from = at;
        }
        winding += turn;
        if winding == 0 {
            each(from, at);
        }
    }
}

/// The straight pieces of a path, its curves in four.
pub fn edges(path: &Path) -> Vec<[Point; 2]> {
    let mut edges = Vec::new();
    let (mut start, mut here, mut next) = ([0.0; 2], [0.0; 2], 0);
    let mut take = |count: usize| {
        let points: Vec<Point> = path.points[next..next + count].iter().map(|at| at.map(f64::from)).collect();
        next += count;
        points
    };
    for verb in &path.verbs {
        match verb {
            Verb::Move => {
                here = take(1)[0];
                start = here;
            }
            Verb::Line => {
                let to = take(1)[0];
                edges.push([here, to]);
                here = to;
            }
            Verb::Quad | Verb::Cubic => {
                let points = take(if *verb == Verb::Quad { 2 } else { 3 });
                let from = here;
                for step in 1..=4 {
                    let to = bezier(from, &points, f64::from(step) / 4.0);
                    edges.push([here, to]);
                    here = to;
                }
            }
            Verb::Close => {
                edges.push([here, start]);
                here = start;
            }
        }
    }
    edges
}

fn bezier(from: Point, rest: &[Point], at: f64) -> Point {
    let mut points = vec![from];
    points.extend_from_slice(rest);
    while points.len() > 1 {
        let lerp =
            |pair: &[Point]| [pair[0][0] + (pair[1][0] - pair[0][0]) * at, pair[0][1] + (pair[1][1] - pair[0][1]) * at];
        points = points.windows(2).map(lerp).collect();
    }
    points[0]
}

/// What a pencil draws on.
pub const PAPER: Color = Color::rgb(250, 247, 240);
pub const GRAPHITE: Color = Color::rgb(40, 38, 46);

/// Graphite rubbed into the paper: `tone` 0 is paper, 1 as dark as it gets.
pub fn wash(tone: f64) -> Color {
    let part = |paper: u8, lead: u8| {
        let share = 0.42 * tone.clamp(0.0, 1.0);
        libm::round(f64::from(paper) + (f64::from(lead) - f64::from(paper)) * share) as u8
    };
    Color::rgb(part(PAPER.red, GRAPHITE.red), part(PAPER.green, GRAPHITE.green), part(PAPER.blue, GRAPHITE.blue))
}

/// Pencil strokes over a tone, some pressed and some not; darker tones have denser strokes, the darkest a second way of
/// them.
pub fn strokes(path: &Path, tone: f64, unit: f64) -> Vec<Shape> {
    if tone < 0.07 || !is_large(path, unit * 20.0) {
        return Vec::new();
    }
    let step = unit * (12.5 - 7.5 * libm::sqrt(tone.min(1.0)));
    let mut lines = [Path::default(), Path::default()];
    let along = slant(path);
    for (at_least, angle) in [(0.0, along), (0.45, along + 0.30)] {
        if tone < at_least {
            continue;
        }
        let with = Hatching { step, angle, width: unit * (1.2 + 1.5 * tone) };
        let lines_of = hatching(path, with).into_iter().flat_map(|line| broken(line, step));
        for (number, [from, to]) in lines_of.enumerate() {
            let salt = number as u64;
            let hard = waver(from, salt ^ 21);
            let hand = Hand { width: with.width * (1.0 + 0.4 * hard), stray: step * 0.3, past: step * 0.5 };
            append(&mut lines[usize::from(hard > -0.1)], &flick(from, to, hand, salt));
        }
    }
    let shades = [0.20 + 0.36 * tone, 0.38 + 0.50 * tone];
    let shape = |(path, share): (Path, f64)| Shape { path, paint: Paint::Solid(GRAPHITE.faded(share as f32)) };
    lines.into_iter().zip(shades).filter(|(path, _)| !path.verbs.is_empty()).map(shape).collect()
}

/// No wrist draws farther than it reaches: a long line is several, each set down anew, here and there a gap.
fn broken([from, to]: [Point; 2], step: f64) -> Vec<[Point; 2]> {
    let along = [to[0] - from[0], to[1] - from[1]];
    let length = libm::hypot(along[0], along[1]);
    let at = |far: f64| [from[0] + along[0] * far / length, from[1] + along[1] * far / length];
    let (mut pieces, mut far) = (Vec::new(), 0.0);
    while far < length {
        let reach = step * (15.0 + 7.0 * waver(at(far), 41));
        let end = if length - far < reach * 1.5 { length } else { far + reach };
        pieces.push([at(far), at(end)]);
        far = end + step * 0.5 * waver(at(end), 42);
        if end >= length {
            break;
        }
    }
    pieces
}

/// A stroke that is set down hard and runs out.
fn flick(from: Point, to: Point, hand: Hand, salt: u64) -> Vec<Point> {
    let along = [to[0] - from[0], to[1] - from[1]];
    let length = libm::hypot(along[0], along[1]).max(1e-6);
    let unit = [along[0] / length, along[1] / length];
    let over = hand.past * waver(from, salt);
    let bow = hand.stray * waver(to, salt ^ 9);
    let at = |share: f64, half: f64, bow: f64| {
        let far = -over + (length + over) * share;
        [from[0] + unit[0] * far - unit[1] * (bow + half), from[1] + unit[1] * far + unit[0] * (bow + half)]
    };
    let half = hand.width / 2.0;
    let upper = [at(0.0, half * 0.7, 0.0), at(0.35, half, bow), at(0.7, half * 0.7, bow)];
    let lower = [at(0.7, -half * 0.7, bow), at(0.35, -half, bow), at(0.0, -half * 0.7, 0.0)];
    upper.into_iter().chain([at(1.0, 0.0, 0.0)]).chain(lower).collect()
}

/// The way of the strokes: along what is long, or as a right hand lays them.
fn slant(path: &Path) -> f64 {
    const USUAL: f64 = -0.95;
    let count = path.points.len().max(1) as f64;
    let middle = [0, 1].map(|axis| path.points.iter().map(|at| f64::from(at[axis])).sum::<f64>() / count);
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for at in &path.points {
        let (x, y) = (f64::from(at[0]) - middle[0], f64::from(at[1]) - middle[1]);
        (xx, xy, yy) = (xx + x * x, xy + x * y, yy + y * y);
    }
    let spread = libm::hypot(xx - yy, 2.0 * xy) / (xx + yy).max(1e-9);
    if spread < 0.80 {
        return USUAL + 0.14 * waver(middle, 4);
    }
    // Leaning with a long form, and along what is as thin as a lock.
    let lean = if spread > 0.95 { 0.16 } else { 0.55 };
    let long = 0.5 * libm::atan2(2.0 * xy, xx - yy);
    if libm::cos(long + lean - USUAL) < 0.0 { long - lean } else { long + lean }
}

/// Specks all over a sheet of this size: where the tooth of the paper is deep.
pub fn tooth([wide, high]: Point, unit: f64) -> Path {
    let (step, mut path) = (unit * 8.5, Path::default());
    let (columns, rows) = ((wide / step) as u32 + 1, (high / step) as u32 + 1);
    for place in 0..columns * rows {
        let (column, row) = (f64::from(place % columns), f64::from(place / columns));
        let dice = |salt| waver([column, row], salt);
        let at = [(column + 0.5 + 0.5 * dice(31)) * step, (row + 0.5 + 0.5 * dice(32)) * step];
        let (long, thin) = (unit * (1.5 + 1.3 * dice(33)), unit * (0.75 + 0.4 * dice(34)));
        let lean = long * 0.4 * dice(35);
        append(
            &mut path,
            &[[at[0] - long, at[1] + lean], [at[0], at[1] - thin], [at[0] + long, at[1] - lean], [at[0], at[1] + thin]],
        );
    }
    path
}

/// About how thick the parts of a path are: twice the area by the length of the edge.
pub fn thickness(path: &Path) -> f64 {
    let (mut twice_area, mut length) = (0.0, 0.0);
    for [one, two] in edges(path) {
        twice_area += one[0] * two[1] - two[0] * one[1];
        length += libm::hypot(two[0] - one[0], two[1] - one[1]);
    }
    twice_area.abs() / length.max(1e-6)
}

/// How compact the parts of a path are on average, 0 (a line) ..= 1 (a disc): by area and the square of the edge.
pub fn roundness(path: &Path) -> f64 {
    let parts = path.verbs.iter().filter(|verb| **verb == Verb::Move).count().max(1);
    let (mut twice_area, mut length) = (0.0, 0.0);
    for [one, two] in edges(path) {
        twice_area += one[0] * two[1] - two[0] * one[1];
        length += libm::hypot(two[0] - one[0], two[1] - one[1]);
    }
    2.0 * core::f64::consts::PI * twice_area.abs() * parts as f64 / (length * length).max(1e-6)
}

fn is_large(path: &Path, least: f64) -> bool {
    [0, 1].into_iter().all(|axis| {
        let of = |at: &[f32; 2]| f64::from(at[axis]);
        let (low, high) =
            path.points.iter().map(of).fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(at), high.max(at)));
        high - low > least
    })
}

/// One more closed part of a path.
pub fn append(path: &mut Path, outline: &[Point]) {
    for (place, point) in outline.iter().enumerate() {
        let point = [point[0] as f32, point[1] as f32];
        if place == 0 {
            path.move_to(point);
        } else {
            path.line_to(point);
        }
    }
    if !outline.is_empty() {
        path.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(from: f32, to: f32) -> Path {
        let mut path = Path::default();
        path.move_to([from, from]).line_to([to, from]).line_to([to, to]).line_to([from, to]).close();
        path
    }

    #[test]
    fn hatching_stays_within_its_outline() {
        let lines = hatching(&square(10.0, 90.0), Hatching { step: 6.0, angle: -0.9, width: 1.0 });
        assert!(lines.len() > 10);
        assert!(lines.iter().flatten().flatten().all(|at| (8.0..=92.0).contains(at)));
    }

    #[test]
    fn a_darker_tone_has_more_strokes_and_the_lightest_none() {
        let points =
            |tone| strokes(&square(0.0, 90.0), tone, 1.0).iter().map(|one| one.path.points.len()).sum::<usize>();
        assert_eq!(points(0.05), 0);
        assert!(points(0.2) > 40 && points(0.7) > 2 * points(0.2));
    }

    #[test]
    fn strokes_run_with_a_long_form() {
        let mut lock = Path::default();
        lock.move_to([0.0, 0.0]).line_to([4.0, 0.0]).line_to([4.0, 90.0]).line_to([0.0, 90.0]).close();
        let upright = libm::sin(slant(&lock)).abs();
        assert!(upright > 0.95, "{upright}");
    }

    #[test]
    fn a_living_line_reaches_from_end_to_end_and_no_farther_than_it_may() {
        let outline = living([0.0, 0.0], [100.0, 0.0], Hand { width: 3.0, stray: 1.0, past: 4.0 }, 1);
        let (low, high) =
            outline.iter().fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(at[0]), high.max(at[0])));
        assert!((-4.1..=0.0).contains(&low) && (100.0..=104.1).contains(&high));
        assert!(outline.iter().all(|at| at[1].abs() < 4.0));
    }
}
