//! Steps of stone along the whole picture: they go on up behind who sits there, and down to the feet. Worn hollow where
//! people tread, joints in them, moss where nobody does.

use super::super::curve::{Point, Taper, closed, ellipse, moved};
use super::super::easel::Easel;
use super::super::palette::{Surface, fabric};
use super::super::shade::Shade;
use super::Body;
use super::seats::{Plan, weight};
use crate::hatch::waver;
use scene::Tint;

/// Half the width that is drawn, and how close its edges are told, head units.
const HALF: f64 = 9.0;
const NEAR: f64 = 0.30;

/// Those behind, from the farthest: what is farther is seen lower and closer; head units over the seat.
const BEHIND: [[f64; 2]; 3] = [[1.00, 1.32], [0.52, 0.88], [0.0, 0.40]];
/// How thick a tread is seen from its edge to the foot of the next step.
const TREAD: f64 = 0.12;

pub fn draw(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let stone = stone(body);
    let moss = fabric(Tint::Green, body.hour);
    for (row, [low, high]) in BEHIND.into_iter().enumerate() {
        let behind = |x: f64, up: f64| plan.behind(x, up);
        step(easel, (&stone, &moss), row, &|x| behind(x, high), &|x| behind(x, low), high - low);
        tread(easel, (&stone, &moss), row, &|x| behind(x, high + TREAD), &|x| behind(x, high));
    }
    let low = (plan.ground - plan.near) / plan.unit;
    tread(easel, (&stone, &moss), 3, &|x| plan.behind(x, 0.0), &|x| plan.before(x, 0.0));
    weight(easel, body, &plan, stone.deep.toned(0.44));
    for (row, [from, to, next]) in [[0.0, 0.46, 0.62], [0.62, 1.14, 1.14]].into_iter().enumerate() {
        let before = |x: f64, down: f64| plan.before(x, down * if row == 0 && down == 0.0 { 0.0 } else { low });
        step(easel, (&stone, &moss), row + 4, &|x| before(x, from), &|x| before(x, to), (to - from) * low);
        if next > to {
            tread(easel, (&stone, &moss), row + 4, &|x| before(x, to), &|x| before(x, next));
        }
    }
}

/// Warm and light, so that it parts from the iron gray of pavements.
fn stone(body: &Body) -> Surface {
    let (metal, wood) = (body.palette.metal, body.palette.leather);
    let warm = |one: Shade, other: Shade, tone: f64| Shade { color: mixed(one, other, 0.14), ..one }.toned(tone);
    Surface {
        base: warm(metal.base, wood.light, 0.0),
        shaded: warm(metal.deep, wood.shaded, 0.20),
        deep: warm(metal.line, wood.deep, 0.36),
        line: metal.line.toned(1.0),
        ..metal
    }
}

fn mixed(one: Shade, other: Shade, share: f64) -> canvas::Color {
    crate::places::mixed(one.color, other.color, share)
}

/// Where edges run: never quite level, and hollow in the middle.
fn worn(x: f64, row: usize) -> f64 {
    let hollow = 0.035 * libm::exp(-(x / 1.6) * (x / 1.6));
    hollow + 0.028 * (random([x * 1.7, row as f64 * 3.1], 6) - 0.5)
}

type Edge<'a> = &'a dyn Fn(f64) -> Point;

fn along(edge: Edge, unit: f64, row: usize, is_worn: bool) -> Vec<Point> {
    let count = (2.0 * HALF / NEAR) as i32;
    let at = |step: i32| {
        let x = -HALF + NEAR * f64::from(step);
        let [px, py] = edge(x);
        [px, py + if is_worn { worn(x, row) * unit } else { 0.0 }]
    };
    (0..=count).map(at).collect()
}

/// Canvas units of one head unit there.
fn unit_of(edge: Edge) -> f64 {
    (edge(1.0)[0] - edge(0.0)[0]).abs()
}

/// The face of one step, with the joints between its blocks.
fn step(easel: &mut Easel, (stone, moss): (&Surface, &Surface), row: usize, top: Edge, foot: Edge, high: f64) {
    let unit = unit_of(top);
    let (upper, mut lower) = (along(top, unit, row, true), along(foot, unit, row + 9, false));
    lower.reverse();
    let outline: Vec<Point> = upper.iter().chain(&lower).copied().collect();
    easel.fill(&outline, stone.shaded);
    // It is darkest under the edge of the next.
    easel.crescent(&outline, [0.0, high * 0.5 * unit], (stone.deep, 0.55));
    let mut x = -HALF + 1.4 * random([row as f64, 1.0], 4);
    while x < HALF {
        let lean = 0.04 * (random([x, row as f64], 4) - 0.5);
        let [tx, ty] = top(x);
        let [fx, fy] = foot(x + lean);
        easel.ink(&[[tx, ty + worn(x, row) * unit], [fx, fy]], 0.9, (stone.line, Taper::EVEN));
        if easel.in_color() {
            tufts(easel, moss, [fx, fy - 0.02 * unit], unit * (0.08 + 0.10 * random([x, 7.0], 3)));
        }
        x += 1.1 + 1.1 * random([x * 3.0, row as f64 + 2.0], 5);
    }
    easel.ink(&closed(&outline), 1.0, (stone.line, Taper::EVEN));
}

/// What one treads on, lit from above, and moss in its corner.
fn tread(easel: &mut Easel, (stone, moss): (&Surface, &Surface), row: usize, back: Edge, edge: Edge) {
    let unit = unit_of(edge);
    let (far, mut near) = (along(back, unit, row + 9, false), along(edge, unit, row, true));
    near.reverse();
    let outline: Vec<Point> = far.iter().chain(&near).copied().collect();
    easel.fill(&outline, stone.base);
    easel.ink(&closed(&outline), 1.0, (stone.line, Taper::EVEN));
    let lit: Vec<Point> = moved(&near, [0.0, -0.035 * unit]);
    easel.ink(&lit, 0.8, (stone.light, Taper::EVEN));
    if !easel.in_color() {
        return;
    }
    for number in -10..=10 {
        let x = f64::from(number) * 0.8 + 0.5 * random([f64::from(number), row as f64], 3);
        // Where many tread nothing grows.
        if x.abs() > 0.9 && random([x * 2.0, row as f64 + 0.5], 3) > 0.42 {
            tufts(easel, moss, back(x), unit * (0.10 + 0.12 * random([x, 3.0], 3)));
        }
    }
}

/// A cushion of moss: dark below, lighter tips.
fn tufts(easel: &mut Easel, moss: &Surface, [x, y]: Point, size: f64) {
    for (dx, dy, share) in [(-0.8, 0.0, 0.7), (0.1, -0.06, 1.0), (0.9, 0.02, 0.6)] {
        easel.veil(
            &ellipse([x + dx * size, y + dy * size], [size * share, size * 0.26 * share], 0.0),
            moss.shaded,
            0.75,
        );
    }
    for (dx, dy, share) in [(-0.5, -0.10, 0.4), (0.4, -0.14, 0.5)] {
        easel.veil(&ellipse([x + dx * size, y + dy * size], [size * share, size * 0.14 * share], 0.0), moss.base, 0.7);
    }
}

/// 0 ..= 1, by place alone.
fn random(at: Point, salt: u64) -> f64 {
    0.5 + 0.5 * waver(at, salt)
}
