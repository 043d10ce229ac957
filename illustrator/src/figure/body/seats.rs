//! What is sat on: a chair, a bench where there are benches, the long seat of a train; seen half from the side.

use super::super::curve::{Point, Taper, closed, lerp};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::shade::Shade;
use super::Body;
use crate::scene::Place;

pub fn draw(easel: &mut Easel, body: &Body) {
    match body.place {
        Place::Train if body.is_first => train_seat(easel, body),
        place if has_benches(place) && body.sits_alone => bench(easel, body),
        place if has_benches(place) && body.is_first => long_bench(easel, body),
        place if place == Place::Train || has_benches(place) => {}
        _ => chair(easel, body),
    }
}

/// Whether one sits on a bench there, and not on a chair.
const fn has_benches(place: Place) -> bool {
    matches!(
        place,
        Place::Park
            | Place::Station
            | Place::BusStop
            | Place::Street
            | Place::City
            | Place::Garden
            | Place::Shrine
            | Place::Village
            | Place::CherryAvenue
            | Place::Fairground
            | Place::Roof
            | Place::Deck
            | Place::Harbor
            | Place::Bridge
            | Place::Pool
            | Place::Gym
            | Place::Church
            | Place::Festival
    )
}

/// Directions on a seat, from the middle of the hips: ahead where the knees are, and to the near side; canvas units.
struct Plan {
    middle: Point,
    ahead: Point,
    near: Point,
    unit: f64,
    /// From the seat's top to the ground.
    high: f64,
}

impl Plan {
    fn of(body: &Body) -> Self {
        let legs = &body.skeleton.legs;
        let far = body.posture.far_leg.unwrap_or(1);
        let (unit, side) = (body.rig.unit, legs[far].side);
        let hips = lerp(legs[0].root, legs[1].root, 0.5);
        let middle = [hips[0] + side * 0.24 * unit, hips[1] + 0.34 * unit];
        let foot = legs[0].end[1].max(legs[1].end[1]) + 0.16 * unit;
        let near = [-side * 0.42 * unit, 0.15 * unit];
        // The nearer front leg of a chair stands beside the nearer foot.
        let high = (foot - middle[1] - 0.38 * unit).max(0.6 * unit);
        Self { middle, ahead: [side * 0.52 * unit, 0.24 * unit], near, unit, high }
    }

    /// On the seat, shares of its half depth and half width, `up` head units above it.
    fn at(&self, ahead: f64, near: f64, up: f64) -> Point {
        [
            self.middle[0] + self.ahead[0] * ahead + self.near[0] * near,
            self.middle[1] + self.ahead[1] * ahead + self.near[1] * near - up * self.unit,
        ]
    }

    /// From the seat down to the ground.
    fn post(&self, (ahead, near): (f64, f64), half: f64) -> [Point; 4] {
        let top = self.at(ahead, near, 0.0);
        let half = half * self.unit;
        [
            [top[0] - half, top[1]],
            [top[0] + half, top[1]],
            [top[0] + half, top[1] + self.high],
            [top[0] - half, top[1] + self.high],
        ]
    }
}

fn piece(easel: &mut Easel, outline: &[Point], (shade, line): (Shade, &Surface)) {
    easel.fill(outline, shade);
    easel.ink(&closed(outline), 0.85, (line.line, Taper::EVEN));
}

fn chair(easel: &mut Easel, body: &Body) {
    let (plan, wood) = (Plan::of(body), &body.palette.leather);
    for corner in [(-0.92, -0.92), (0.92, -0.92), (-0.92, 0.92), (0.92, 0.92)] {
        piece(easel, &plan.post(corner, 0.055), (wood.shaded, wood));
    }
    // The back: two posts and two boards, leaning a little away.
    for near in [-0.86, 0.86] {
        let post = [
            plan.at(-1.0, near - 0.1, 0.0),
            plan.at(-1.0, near + 0.1, 0.0),
            plan.at(-1.2, near + 0.1, 1.5),
            plan.at(-1.2, near - 0.1, 1.5),
        ];
        piece(easel, &post, (wood.base, wood));
    }
    for (low, high) in [(0.62, 0.86), (1.14, 1.46)] {
        let lean = |up: f64| -1.0 - 0.2 * up / 1.5;
        let board = [
            plan.at(lean(low), -0.8, low),
            plan.at(lean(low), 0.8, low),
            plan.at(lean(high), 0.8, high),
            plan.at(lean(high), -0.8, high),
        ];
        piece(easel, &board, (wood.base, wood));
    }
    top(easel, &plan, 1.0, wood);
}

/// The board that is sat on, `wide` times as wide as a chair's, with its near and its front edge.
fn top(easel: &mut Easel, plan: &Plan, wide: f64, wood: &Surface) {
    let thick = -0.11;
    let edge = |from: (f64, f64), to: (f64, f64)| {
        [
            plan.at(from.0, from.1, 0.0),
            plan.at(to.0, to.1, 0.0),
            plan.at(to.0, to.1, thick),
            plan.at(from.0, from.1, thick),
        ]
    };
    piece(easel, &edge((1.0, -wide), (1.0, wide)), (wood.shaded, wood));
    piece(easel, &edge((-1.0, wide), (1.0, wide)), (wood.shaded, wood));
    let board =
        [plan.at(-1.0, -wide, 0.0), plan.at(-1.0, wide, 0.0), plan.at(1.0, wide, 0.0), plan.at(1.0, -wide, 0.0)];
    piece(easel, &board, (wood.base, wood));
}

fn bench(easel: &mut Easel, body: &Body) {
    let (plan, wood) = (Plan::of(body), &body.palette.leather);
    let wide = 3.0;
    for near in [-2.5, 2.5] {
        for ahead in [-0.8, 0.8] {
            piece(easel, &plan.post((ahead, near), 0.06), (wood.shaded, wood));
        }
        let post = [
            plan.at(-1.0, near - 0.1, 0.0),
            plan.at(-1.0, near + 0.1, 0.0),
            plan.at(-1.25, near + 0.1, 1.16),
            plan.at(-1.25, near - 0.1, 1.16),
        ];
        piece(easel, &post, (wood.shaded, wood));
    }
    for (low, high) in [(0.34, 0.58), (0.70, 0.94), (1.02, 1.24)] {
        let lean = |up: f64| -1.0 - 0.25 * up / 1.2;
        let board = [
            plan.at(lean(low), -wide, low),
            plan.at(lean(low), wide, low),
            plan.at(lean(high), wide, high),
            plan.at(lean(high), -wide, high),
        ];
        piece(easel, &board, (wood.base, wood));
    }
    top(easel, &plan, wide, wood);
    for ahead in [-0.34, 0.34] {
        easel.ink(&[plan.at(ahead, -wide, 0.0), plan.at(ahead, wide, 0.0)], 0.6, (wood.line, Taper::EVEN));
    }
}

/// A flat piece along the whole picture, from one height to another.
fn band(plan: &Plan, top: f64, low: f64) -> [Point; 4] {
    let (unit, [x, y]) = (plan.unit, plan.middle);
    let reach = 40.0 * unit;
    let (top, low) = (y + top * unit, y + low * unit);
    [[x - reach, top], [x + reach, top], [x + reach, low], [x - reach, low]]
}

/// For several, along the whole picture.
fn long_bench(easel: &mut Easel, body: &Body) {
    let (plan, wood) = (Plan::of(body), &body.palette.leather);
    let (unit, [x, y]) = (plan.unit, plan.middle);
    for post in -6..=6 {
        let at = x + (f64::from(post) + 0.5) * 3.1 * unit;
        let leg = |top: f64, half: f64| {
            let (top, low) = (y + top * unit, y + plan.high);
            [[at - half * unit, top], [at + half * unit, top], [at + half * unit, low], [at - half * unit, low]]
        };
        piece(easel, &leg(-1.0, 0.06), (wood.shaded, wood));
        piece(easel, &leg(0.3, 0.08), (wood.shaded, wood));
    }
    for (top, low) in [(-1.10, -0.88), (-0.78, -0.56), (-0.46, -0.24)] {
        piece(easel, &band(&plan, top, low), (wood.base, wood));
    }
    piece(easel, &band(&plan, 0.44, 0.56), (wood.shaded, wood));
    for (top, low) in [(-0.10, 0.06), (0.08, 0.25), (0.27, 0.44)] {
        piece(easel, &band(&plan, top, low), (wood.base, wood));
    }
}

/// Along the whole picture: back, cushion, and the dark below.
fn train_seat(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let (unit, [x, y]) = (plan.unit, plan.middle);
    let velvet = |color: u32, tone: f64| Shade { color: hex(color), tone };
    let line = Surface { line: velvet(0x0018_3A34, 1.0), ..body.palette.dark };
    let ground = plan.high / unit;
    for ((top, low), shade) in [
        ((0.50, ground * 0.90), velvet(0x0034_3A40, 0.75)),
        ((-1.30, -0.16), velvet(0x003F_7C6E, 0.30)),
        ((-0.16, 0.40), velvet(0x0056_9686, 0.15)),
        ((0.40, 0.66), velvet(0x002F_6257, 0.45)),
    ] {
        piece(easel, &band(&plan, top, low), (shade, &line));
    }
    for seat in -8..=8 {
        let at = x + (f64::from(seat) + 0.5) * 1.9 * unit;
        easel.ink(&[[at, y - 1.30 * unit], [at, y + 0.66 * unit]], 0.6, (line.line, Taper::EVEN));
    }
}

fn hex(color: u32) -> canvas::Color {
    let [_, red, green, blue] = color.to_be_bytes();
    canvas::Color::rgb(red, green, blue)
}
