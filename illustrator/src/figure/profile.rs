//! The face from the side: brow, nose, lips and chin as one line, and the half of a mouth.

use super::curve::{Point, Taper, through};
use super::easel::Easel;
use super::face::outlined;
use super::mouth::{self, Mouth};
use super::palette::Palette;
use super::rig::Rig;
use scene::Age;

/// From the temple to under the chin, at 60 degrees; x toward where the face looks.
const LINE: [Point; 16] = [
    [0.304, 0.30],
    [0.317, 0.40],
    [0.319, 0.48],
    [0.304, 0.572],
    [0.313, 0.640],
    [0.344, 0.712],
    [0.361, 0.739],
    [0.346, 0.762],
    [0.322, 0.776],
    [0.315, 0.800],
    [0.319, 0.823],
    [0.307, 0.841],
    [0.311, 0.862],
    [0.297, 0.888],
    [0.300, 0.938],
    [0.270, 0.986],
];
/// Of how far the mouth is open, how far the lowest point of the chin has gone down.
pub const JAW_FALLS: f64 = 0.6;
/// How far before the neck they lie.
const DEPTH: f64 = 0.24;

/// Head units as they are seen.
fn line_seen(rig: &Rig) -> Vec<Point> {
    let lips = mouth::height(rig) - 0.845;
    let strong = rig.visage.nose;
    let at = |[x, y]: Point| {
        let short = if rig.age == Age::Child { 0.02 } else { 0.0 };
        let nose = if (0.70..0.76).contains(&y) {
            0.004 * strong - short
        } else if (0.60..0.70).contains(&y) {
            0.010 * strong
        } else {
            0.0
        };
        let brow = if (0.35..0.50).contains(&y) { 0.006 * strong } else { 0.0 };
        let chin = if y > 0.93 { rig.visage.chin * 0.6 } else { 0.0 };
        let low = if (0.79..0.90).contains(&y) { lips } else { 0.0 };
        // The jaw turns down and back, and between the lips one sees in.
        let gape = rig.visage.gape;
        let (back, down) = match y {
            y if y > 0.86 => (gape * 0.42, gape * 0.80),
            y if y > 0.83 => ((gape * 1.2).min(0.05), gape * 0.30),
            _ => (0.0, 0.0),
        };
        rig.outlined([(x + nose + brow + chin - back) * rig.visage.wide * rig.facing(), y + low + down], DEPTH)
    };
    LINE.map(at).to_vec()
}

fn line(rig: &Rig) -> Vec<Point> {
    rig.all(&line_seen(rig), Rig::place)
}

/// A point of the face near its edge, which lies at .37 at the tip of the nose.
pub fn on_edge(rig: &Rig, [x, y]: Point) -> Point {
    outlined(rig, [0.345 + x, y], DEPTH)
}

/// The contour (right temple, chin, left temple) in canvas units, in profile with the line of the profile in it.
pub fn edge(rig: &Rig, contour: &[Point]) -> Vec<Point> {
    rig.all(&seen_edge(rig, contour), Rig::place)
}

/// The same in head units.
pub fn seen_edge(rig: &Rig, contour: &[Point]) -> Vec<Point> {
    if !rig.is_profile() {
        return contour.to_vec();
    }
    let mut line = line_seen(rig);
    if rig.yaw_deg > 0.0 {
        line.extend(&contour[7..]);
        return line;
    }
    let mut near = contour[..=7].to_vec();
    near.extend(line.into_iter().rev());
    near
}

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let ink = (palette.skin.line, Taper { start: 0.12, end: 0.06, least: 0.35 });
    let mut points = line(rig);
    points.push(outlined(rig, [0.172, 1.0 + rig.visage.gape * JAW_FALLS], 0.21));
    easel.ink(&through(&points, 7), 1.05, ink);
    let wing = [[0.314, 0.740], [0.300, 0.754], [0.308, 0.770]].map(|at| outlined(rig, at, DEPTH));
    easel.ink(&through(&wing, 5), 0.5, (palette.skin.line, Taper::LINE));
}

/// From the lips inward.
pub fn mouth(easel: &mut Easel, (rig, palette): (&Rig, &Palette), Mouth { half, rise, open, .. }: &Mouth) {
    let y = mouth::height(rig);
    let at = |x: f64, y: f64| outlined(rig, [x, y], DEPTH);
    let (half, rise, open) = (*half, *rise, *open);
    let long = (half * 1.25).clamp(0.045, 0.11);
    let corner = at(0.308 - long, y - rise * 0.9);
    let upper = through(&[at(0.315, y), at(0.300 - long * 0.4, y + rise * 0.35), corner], 6);
    if open > 0.0 {
        let drop = open * 0.80;
        let lower = [at(0.306 - open * 0.30, y + drop), at(0.284 - long * 0.4, y + drop * 0.9), corner];
        let mut inside = upper.clone();
        inside.extend(through(&lower, 6).into_iter().rev());
        easel.fill(&inside, palette.mouth);
        easel.within(&inside, |easel| {
            let teeth: Vec<Point> = upper
                .iter()
                .copied()
                .chain(upper.iter().rev().map(|[x, y]| [*x, y + rig.head * drop * 0.26]))
                .collect();
            easel.veil(&teeth, palette.eye_white, 1.0);
            let tongue = at(0.285 - long * 0.25, y + drop);
            easel.veil(
                &super::curve::ellipse(tongue, [rig.head * 0.035, rig.head * drop * 0.42], 0.0),
                palette.tongue,
                1.0,
            );
        });
        easel.ink(&through(&lower, 6), 0.8, (palette.skin.line, Taper::LINE));
    }
    easel.ink(&upper, 1.1, (palette.skin.line, Taper { start: 0.1, end: 0.35, least: 0.3 }));
}
