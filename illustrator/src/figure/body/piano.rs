//! The grand piano that somebody sits behind, between the trunk and the forearms: keys on the player's side, its open case
//! with the strings before them, the lid up.

use super::super::curve::{Point, Taper, add, closed, ellipse, through};
use super::super::easel::Easel;
use super::Body;
use scene::Prop;

/// Half of its width, head units.
pub const HALF: f64 = 1.62;
/// Head units from the crown: the edge of the keys at the player, where the keys end, where the top ends, and the ground.
const ROWS: [f64; 4] = [2.50, 2.82, 3.06, 3.72];
const WHITE_KEYS: i32 = 24;
/// The rim of its case, in halves of its width and head units from the crown: straight on the bass's side.
const CASE: [(f64, f64); 11] = [
    (-1.0, 2.82),
    (-0.99, 3.00),
    (-0.90, 3.16),
    (-0.66, 3.26),
    (-0.34, 3.34),
    (-0.02, 3.48),
    (0.30, 3.62),
    (0.62, 3.68),
    (0.88, 3.62),
    (0.99, 3.46),
    (1.0, 2.82),
];
/// Where its legs stand, likewise.
const LEGS: [(f64, f64); 3] = [(-0.80, 3.20), (0.84, 3.30), (0.50, 4.02)];

pub fn draw(easel: &mut Easel, body: &Body) {
    if body.prop != Some(Prop::Piano) {
        return;
    }
    let (unit, [middle, _]) = (body.rig.unit, body.rig.body([0.0, ROWS[0]]));
    let row = |y: f64| body.rig.body([0.0, ROWS[0]])[1] + (y - ROWS[0]) * unit;
    // What is farther is seen smaller.
    let at = |x: f64, y: f64| [middle + x * HALF * (0.92 + 0.08 * (y - ROWS[0]) / (ROWS[2] - ROWS[0])) * unit, row(y)];
    let lacquer = body.held(body.palette.dark);
    lid(easel, body, (&lacquer, &at));
    for (x, y) in LEGS {
        let ([leg, top], unit) = (at(x, y), unit);
        let foot = [[-0.10, 0.0], [0.10, 0.0], [0.055, 1.62], [-0.055, 1.62]];
        body.panel(easel, &foot.map(|[aside, down]| [leg + aside * unit, top + down * unit]), &lacquer);
        easel.fill(&ellipse([leg, top + 1.66 * unit], [0.07 * unit; 2], 0.0), body.palette.gold.shaded);
    }
    let top = around_of(&at, 0.0);
    let mut side = around_of(&at, 0.0);
    side.reverse();
    side.extend(around_of(&at, 0.46));
    easel.fill(&side, lacquer.base);
    gleam(easel, body, (at(-1.0, ROWS[1]), at(1.0, ROWS[1]), row(ROWS[3])), &side);
    easel.ink(&closed(&side), 0.95, (lacquer.line, Taper::EVEN));
    body.panel(easel, &top, &lacquer);
    strings(easel, body, &at);
    let far = ROWS[0] - 0.05;
    body.panel(easel, &[at(-1.0, far), at(1.0, far), at(1.0, ROWS[1]), at(-1.0, ROWS[1])], &lacquer);
    keys(easel, body, at);
    // The board behind the keys, which hides the pins.
    let ledge = [at(-1.0, ROWS[1]), at(1.0, ROWS[1]), at(1.0, ROWS[1] + 0.10), at(-1.0, ROWS[1] + 0.10)];
    body.panel(easel, &ledge, &lacquer);
    easel.ink(&[at(-0.92, ROWS[1] + 0.04), at(0.92, ROWS[1] + 0.04)], 1.2, (lacquer.glint, Taper::LINE));
    // Who is seen too near for the keys is seen too near for notes in the air.
    if row(ROWS[0]) > body.low {
        return;
    }
    for (x, y, size) in [(-1.0, 0.92, 1.0), (-0.84, 0.46, 0.8), (0.86, 0.62, 1.0), (1.02, 1.12, 0.8)] {
        note(easel, body, (add([middle, row(y)], [x * 1.12 * unit, 0.0]), size));
    }
}

fn keys(easel: &mut Easel, body: &Body, at: impl Fn(f64, f64) -> Point) {
    let (white, dark) = (body.palette.white, body.palette.dark);
    let bed = [at(-0.90, ROWS[0]), at(0.90, ROWS[0]), at(0.90, ROWS[1]), at(-0.90, ROWS[1])];
    easel.fill(&bed, white.base);
    let shade = [at(-0.90, ROWS[1] - 0.06), at(0.90, ROWS[1] - 0.06), at(0.90, ROWS[1]), at(-0.90, ROWS[1])];
    easel.fill(&shade, white.shaded);
    let x_of = |key: f64| -0.90 + 1.80 * key / f64::from(WHITE_KEYS);
    for key in 0..=WHITE_KEYS {
        let x = x_of(f64::from(key));
        easel.ink(&[at(x, ROWS[0]), at(x, ROWS[1])], 0.5, (white.line, Taper::EVEN));
        // Of seven white keys the third and the seventh have no black one after them.
        if key == 0 || key == WHITE_KEYS || matches!(key % 7, 3 | 0) {
            continue;
        }
        let (left, right) = (x - 0.021, x + 0.021);
        let black = [at(left, ROWS[0] + 0.13), at(right, ROWS[0] + 0.13), at(right, ROWS[1]), at(left, ROWS[1])];
        easel.fill(&black, dark.base);
    }
    easel.ink(&[bed[0], bed[1]], 0.9, (white.line, Taper::EVEN));
}

/// The case round the strings from the treble's end of the keys by the tail to the bass's, `down` head units below its rim.
fn around_of(at: &impl Fn(f64, f64) -> Point, down: f64) -> Vec<Point> {
    through(&CASE.map(|(x, y)| at(x, y + down)), 5)
}

/// The gilt plate in the open case, and the strings over it.
fn strings(easel: &mut Easel, body: &Body, at: &impl Fn(f64, f64) -> Point) {
    let (gold, dark) = (body.palette.gold, body.palette.dark);
    let center = (0.06, 3.12);
    let inner = through(&CASE.map(|(x, y)| at(center.0 + (x - center.0) * 0.90, center.1 + (y - center.1) * 0.84)), 5);
    easel.fill(&inner, gold.shaded);
    easel.within(&inner, |easel| {
        easel.veil(&ellipse(at(0.2, 3.3), [0.9 * body.rig.unit, 0.22 * body.rig.unit], -8.0), gold.base, 0.8);
        for string in 0..22 {
            let x = -0.9 + 0.085 * f64::from(string);
            easel.ink(&[at(x, ROWS[1]), at(x + 0.14, 3.9)], 0.5, (gold.line, Taper::EVEN));
        }
        for x in [-0.35, 0.25] {
            let bar = [at(x, ROWS[1]), at(x + 0.05, ROWS[1]), at(x + 0.18, 3.9), at(x + 0.11, 3.9)];
            body.panel(easel, &bar, &gold);
        }
        easel.veil(&[at(-1.1, 2.7), at(1.1, 2.7), at(1.1, 3.0), at(-1.1, 3.0)], dark.deep, 0.35);
    });
    easel.ink(&closed(&inner), 0.8, (dark.line, Taper::EVEN));
}

/// It stands up on the bass's side, held by a stick.
fn lid(easel: &mut Easel, body: &Body, (lacquer, at): (&super::super::palette::Surface, &impl Fn(f64, f64) -> Point)) {
    let far = [at(1.0, ROWS[1] + 0.04), at(1.17, 2.2), at(1.34, 1.62), at(1.38, 1.56)];
    let near = [at(1.60, 1.86), at(1.66, 2.10), at(1.56, 2.48), at(1.30, 3.02), at(0.99, 3.56)];
    let board: Vec<Point> = far.into_iter().chain(near).collect();
    easel.fill(&board, lacquer.base);
    easel.within(&board, |easel| {
        let shine = [at(1.22, 1.9), at(1.32, 1.8), at(1.20, 2.9), at(1.10, 3.0)];
        easel.veil(&shine, lacquer.light, 0.6);
        let thin = [at(1.40, 1.7), at(1.44, 1.7), at(1.34, 2.7), at(1.30, 2.75)];
        easel.veil(&thin, lacquer.glint, 0.4);
    });
    easel.ink(&closed(&board), 1.0, (lacquer.line, Taper::EVEN));
    easel.ink(&[at(0.70, 3.0), at(1.30, 2.52)], 3.0, (lacquer.line, Taper::EVEN));
    easel.ink(&[at(0.70, 3.0), at(1.30, 2.52)], 1.4, (body.palette.leather.shaded, Taper::EVEN));
}

/// The lacquer mirrors the light.
fn gleam(easel: &mut Easel, body: &Body, (left, right, low): (Point, Point, f64), side: &[Point]) {
    let surface = body.held(body.palette.dark);
    let at = |x: f64, y: f64| [left[0] + (right[0] - left[0]) * x, left[1] + (low - left[1]) * y];
    easel.within(side, |easel| {
        for (x, wide) in [(0.16, 0.07), (0.27, 0.025), (0.74, 0.05), (0.86, 0.02)] {
            let band = [at(x + 0.05, 0.06), at(x + wide + 0.05, 0.06), at(x + wide, 1.2), at(x, 1.2)];
            easel.veil(&band, surface.light, 0.5);
        }
    });
}

/// What is heard: a quaver in the air.
fn note(easel: &mut Easel, body: &Body, (at, size): (Point, f64)) {
    let (unit, ink) = (body.rig.unit * size, body.palette.dark);
    let head = ellipse(at, [0.085 * unit, 0.062 * unit], -20.0);
    let stem = [add(at, [0.075 * unit, -0.02 * unit]), add(at, [0.075 * unit, -0.36 * unit])];
    let flag = [
        stem[1],
        add(stem[1], [0.06 * unit, 0.09 * unit]),
        add(stem[1], [0.14 * unit, 0.14 * unit]),
        add(stem[1], [0.12 * unit, 0.24 * unit]),
    ];
    for (widen, shade) in [(2.6, body.palette.white.base), (0.0, ink.base)] {
        easel.ink(&stem, 1.6 + widen, (shade, Taper::EVEN));
        easel.ink(&through(&flag, 4), 2.0 + widen, (shade, Taper::EVEN));
        if widen > 0.0 {
            easel.ink(&closed(&head), widen, (shade, Taper::EVEN));
        }
    }
    easel.fill(&head, ink.base);
}
