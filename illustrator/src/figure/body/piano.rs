//! The piano that somebody sits behind, between the trunk and the forearms: keys on the player's side, its black body before.

use super::super::curve::{Point, Taper, add, ellipse, through};
use super::super::easel::Easel;
use super::Body;
use scene::Prop;

/// Half of its width, head units.
pub const HALF: f64 = 1.62;
/// Head units from the crown: the edge of the keys at the player, where the keys end, where the top ends, and the ground.
const ROWS: [f64; 4] = [2.50, 2.82, 3.06, 3.72];
const WHITE_KEYS: i32 = 24;

pub fn draw(easel: &mut Easel, body: &Body) {
    if body.prop != Some(Prop::Piano) {
        return;
    }
    let (unit, [middle, _]) = (body.rig.unit, body.rig.body([0.0, ROWS[0]]));
    let row = |y: f64| body.rig.body([0.0, ROWS[0]])[1] + (y - ROWS[0]) * unit;
    // What is farther is seen smaller.
    let at = |x: f64, y: f64| [middle + x * HALF * (0.92 + 0.08 * (y - ROWS[0]) / (ROWS[2] - ROWS[0])) * unit, row(y)];
    let body_of = body.held(body.palette.dark);
    let low = row(ROWS[3]);
    for x in [-0.80, 0.80] {
        let [leg, _] = at(x, ROWS[2]);
        let foot = [
            [leg - 0.10 * unit, low],
            [leg + 0.10 * unit, low],
            [leg + 0.06 * unit, low + 1.3 * unit],
            [leg - 0.06 * unit, low + 1.3 * unit],
        ];
        body.panel(easel, &foot, &body_of);
    }
    let far = ROWS[0] - 0.05;
    body.panel(easel, &[at(-1.0, far), at(1.0, far), at(1.0, ROWS[2]), at(-1.0, ROWS[2])], &body_of);
    keys(easel, body, at);
    let ledge = [at(-1.0, ROWS[1] + 0.02), at(1.0, ROWS[1] + 0.02), at(1.0, ROWS[2]), at(-1.0, ROWS[2])];
    body.panel(easel, &ledge, &body_of);
    easel.ink(&[at(-0.92, ROWS[1] + 0.07), at(0.92, ROWS[1] + 0.07)], 1.6, (body_of.glint, Taper::LINE));
    let front = [at(-1.0, ROWS[2]), at(1.0, ROWS[2]), [at(1.0, ROWS[2])[0], low], [at(-1.0, ROWS[2])[0], low]];
    body.panel(easel, &front, &body_of);
    gleam(easel, body, (at(-1.0, ROWS[2]), at(1.0, ROWS[2]), low));
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

/// The lacquer mirrors the light.
fn gleam(easel: &mut Easel, body: &Body, (left, right, low): (Point, Point, f64)) {
    let surface = body.held(body.palette.dark);
    let at = |x: f64, y: f64| [left[0] + (right[0] - left[0]) * x, left[1] + (low - left[1]) * y];
    for (x, wide) in [(0.16, 0.07), (0.27, 0.025), (0.74, 0.05)] {
        let band = [at(x + 0.05, 0.06), at(x + wide + 0.05, 0.06), at(x + wide, 0.94), at(x, 0.94)];
        easel.veil(&band, surface.light, 0.5);
    }
    let brand = [at(0.42, 0.14), at(0.58, 0.14)];
    easel.ink(&brand, 2.0, (body.palette.gold.base, Taper::LINE));
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
            easel.ink(&super::super::curve::closed(&head), widen, (shade, Taper::EVEN));
        }
    }
    easel.fill(&head, ink.base);
}
