//! Lids and lashes, open and shut, and what runs over them.

use super::curve::{Point, Taper, around, closed, ellipse, normal, shares, table};
use super::easel::{Easel, LINE};
use super::eyes::Eye;
use super::face::is_manly;
use super::palette::Palette;
use crate::scene::FigureKind;

/// Lashes that stand out by themselves.
fn is_lashy(eye: &Eye<'_>) -> bool {
    eye.shape.lash > 0.95
}

/// Shut in laughter: an arch, with a crease above and lashes at its end.
pub fn arched(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let high = (0.084 / eye.half[1]).clamp(0.8, 1.35);
    let at = |points: &[Point]| eye.curve(&points.iter().map(|[x, y]| [*x, y * high]).collect::<Vec<_>>());
    let arch = at(&[[-1.0, 0.42], [-0.62, -0.06], [0.0, -0.34], [0.60, -0.08], [1.06, 0.46]]);
    easel.ink(&arch, 3.3 * eye.shape.lash, (palette.lash, Taper { start: 0.4, end: 0.16, least: 0.14 }));
    if is_lashy(eye) && !easel.is_small() {
        let ways = [[[0.72, 0.02], [1.0, 0.06], [1.26, 0.0]], [[0.96, 0.30], [1.18, 0.36], [1.38, 0.34]]];
        for way in ways.into_iter().filter(|_| !eye.is_far && !easel.is_small()).collect::<Vec<_>>() {
            easel.ink(&at(&way), 2.0, (palette.lash, Taper::TAIL));
        }
    }
    let crease = at(&[[-0.5, -0.62], [0.0, -0.76], [0.5, -0.62]]);
    easel.ink(&crease, 0.5, (palette.skin.line, Taper { start: 0.5, end: 0.5, least: 0.0 }));
}

/// Shut in peace: a bow, with lashes below it.
pub fn lowered(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let bow = eye.curve(&[[-1.0, 0.10], [-0.58, 0.46], [0.0, 0.62], [0.55, 0.48], [1.06, 0.0]]);
    easel.ink(&bow, 3.1 * eye.shape.lash, (palette.lash, Taper { start: 0.35, end: 0.2, least: 0.12 }));
    if is_lashy(eye) {
        let ways = [
            [[0.20, 0.60], [0.26, 0.78], [0.34, 0.90]],
            [[0.52, 0.48], [0.64, 0.68], [0.76, 0.80]],
            [[0.80, 0.28], [1.0, 0.44], [1.18, 0.50]],
        ];
        for way in ways {
            easel.ink(&eye.curve(&way), 1.7, (palette.lash, Taper::TAIL));
        }
    }
    let crease = eye.curve(&[[-0.6, -0.16], [0.0, -0.28], [0.6, -0.20]]);
    easel.ink(&crease, 0.5, (palette.skin.line, Taper { start: 0.5, end: 0.5, least: 0.0 }));
}

/// Pressed shut: two strokes that meet at the inner corner like an arrow.
pub fn pressed(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let high = (0.084 / eye.half[1]).clamp(0.8, 1.35);
    let tip = [-0.62, 0.10 * high];
    for corner in [[0.92, -0.56 * high], [0.86, 0.66 * high]] {
        let middle = [(tip[0] + corner[0]) / 2.0, (tip[1] + corner[1]) / 2.0 * 0.86];
        let stroke = eye.curve(&[tip, middle, corner]);
        easel.ink(&stroke, 3.0 * eye.shape.lash, (palette.lash, Taper { start: 0.12, end: 0.5, least: 0.2 }));
    }
}

pub fn open(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let (upper, lower) = (eye.upper_lid(), eye.lower_lid());
    lower_lash(easel, eye, palette, &lower);
    upper_lash(easel, eye, palette, &upper);
    let (top, up) = (eye.top(), 0.026 / eye.half[1]);
    let crease =
        eye.curve(&[[-0.66, top * 0.70 - up], [-0.10, top - up], [0.46, top * 0.90 - up], [0.94, top * 0.46 - up]]);
    let thin = Taper { start: 0.5, end: 0.5, least: 0.05 };
    easel.ink(&crease, if is_manly(eye.rig) { 0.45 } else { 0.55 }, (palette.skin.line, thin));
}

/// With a light edge, as it shows on black hair.
pub fn with_edge(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let upper = eye.upper_lid();
    let above = lash_edge(eye, &upper);
    let edge = Taper { start: 0.3, end: 0.2, least: 0.2 };
    easel.ink(&above[above.len() / 6..], 2.6, (palette.eye_white, edge));
    upper_lash(easel, eye, palette, &upper);
}

fn lower_lash(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette, lower: &[Point]) {
    let count = lower.len();
    let run = &lower[count / 20..count * 56 / 100];
    easel.ink(run, 1.0 * eye.shape.lash, (palette.lash, Taper { start: 0.3, end: 0.75, least: 0.05 }));
    if matches!(eye.rig.kind, FigureKind::Girl | FigureKind::Woman) && !easel.is_small() && !eye.is_far {
        let (low, outer) = (eye.look.lower, eye.shape.rim.outer);
        for [x, y] in [[0.84, 0.52 + outer * 0.5 - low], [0.64, 0.80 - low]] {
            let way = eye.curve(&[[x, y], [x + 0.13, y + 0.12]]);
            easel.ink(&way, 0.85, (palette.lash, Taper { start: 0.0, end: 0.9, least: 0.0 }));
        }
    }
}

/// The upper edge of the lash along the lid: widths in base lines by share of the way.
fn lash_edge(eye: &Eye<'_>, upper: &[Point]) -> Vec<Point> {
    let thickness: &[[f64; 2]] = if is_manly(eye.rig) {
        &[[0.0, 0.4], [0.14, 1.0], [0.40, 2.7], [0.72, 3.5], [0.90, 3.3], [1.0, 2.0]]
    } else {
        &[[0.0, 0.2], [0.16, 0.6], [0.30, 1.5], [0.46, 2.7], [0.70, 4.0], [0.88, 4.8], [1.0, 2.6]]
    };
    let weight = LINE * eye.rig.head * eye.shape.lash;
    let raised = |((place, point), at): ((usize, &Point), f64)| {
        let [x, y] = normal(upper, place);
        let thick = table(thickness, at) * weight * eye.side;
        [point[0] + x * thick, point[1] + y * thick]
    };
    upper.iter().enumerate().zip(shares(upper)).map(raised).collect()
}

/// A closed shape: thin at the inner corner, heaviest before the outer one, then a flick and two spikes.
fn upper_lash(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette, upper: &[Point]) {
    let above = lash_edge(eye, upper);
    let outer = eye.shape.rim.outer;
    let flick = if eye.is_far {
        [[1.08, outer - 0.12], [1.04, outer], [1.01, outer + 0.08]]
    } else if is_lashy(eye) && !easel.is_small() {
        [[1.24, outer - 0.27], [1.09, outer - 0.03], [1.015, outer + 0.09]]
    } else {
        [[1.17, outer - 0.16], [1.08, outer], [1.02, outer + 0.10]]
    };
    let lash = above.iter().copied().chain(flick.map(|point| eye.at(point))).chain(upper.iter().rev().copied());
    let lash: Vec<Point> = lash.collect();
    if easel.in_color() {
        // Its ends are thin enough for light to come through.
        let ends = (eye.at([-1.0, 0.0]), eye.at([1.16, 0.0]));
        let (dark, warm) = (palette.lash, palette.lash_warm);
        easel.ramp(&lash, ends, &[(0.0, warm), (0.34, dark), (0.86, dark), (1.0, warm)]);
    } else {
        easel.veil(&lash, palette.lash, 1.0);
    }
    if is_lashy(eye) && !eye.is_far && !easel.is_small() {
        let top = eye.top();
        for (way, width) in [
            ([[0.34, top * 1.02], [0.60, top * 1.12], [0.80, top * 1.26]], 1.7),
            ([[0.60, top * 0.90], [0.88, top * 0.94], [1.10, top * 1.04]], 2.2),
            ([[0.84, top * 0.62], [1.06, top * 0.64], [1.27, top * 0.76]], 2.5),
        ] {
            easel.ink(&eye.curve(&way), width, (palette.lash, Taper { start: 0.0, end: 0.95, least: 0.02 }));
        }
    }
    if easel.in_color() && !is_manly(eye.rig) {
        let middle = upper.iter().zip(&above).map(|(one, other)| super::curve::lerp(*one, *other, 0.42));
        let middle: Vec<Point> = middle.collect();
        let count = middle.len();
        let warm = Taper { start: 0.5, end: 0.5, least: 0.0 };
        easel.ink(&middle[count * 3 / 10..count * 7 / 10], 0.9, (palette.lash_warm, warm));
    }
}

pub fn tears(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let pool = [[-0.80, 0.58], [0.0, 0.74], [0.84, 0.42], [0.70, 0.96], [0.05, 1.14], [-0.55, 1.04]];
    let pool: Vec<Point> = pool.iter().map(|point| eye.at(*point)).collect();
    let pool = around(&pool, 5);
    easel.veil(&pool, palette.tear, 0.88);
    easel.ink(&pool[pool.len() / 2..], 0.5, (palette.tear_line, Taper::EVEN));
    let tall = 0.101 / eye.half[1];
    let stream = [[0.30, 0.85], [0.78, 0.74], [0.78, 1.6], [0.92, 2.3], [0.70, 2.74], [0.44, 2.3], [0.42, 1.6]];
    let stream: Vec<Point> = stream.iter().map(|[x, y]| eye.at([*x, 0.8 + (y - 0.8) * tall])).collect();
    let stream = around(&stream, 5);
    easel.veil(&stream, palette.tear, 0.85);
    easel.ink(&closed(&stream), 0.6, (palette.tear_line, Taper::EVEN));
    for [x, y] in [[0.62, 2.3], [0.58, 1.3], [-0.30, 1.02]] {
        let at = eye.at([x, 0.8 + (y - 0.8) * tall]);
        easel.veil(&ellipse(at, [eye.rig.head * 0.010, eye.rig.head * 0.015], 0.0), palette.catchlight, 1.0);
    }
}
