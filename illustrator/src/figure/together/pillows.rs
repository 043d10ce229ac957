//! A pillow fight: one pillow comes down on the other, feathers fly.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Foot, Hand, Posture, arm, leg, touching};
use super::super::body::spine::Trunk;
use super::super::curve::{Point, Taper, add, around, closed, lerp, through};
use super::super::duos::ahead;
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::shot::Shot;

/// From chin to chin, heads.
pub const APART: f64 = 3.5;

pub fn posed(posture: Posture, number: usize) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    let (front, back) = (leg(22.0, 4.0, Foot::Outward), leg(16.0, 14.0, Foot::Pushing));
    let legs = if number == 0 { [back, front] } else { [front, back] };
    let lean = if number == 0 { 9.0 } else { -5.0 };
    let trunk = Trunk { lean: side * lean, bend: -side * 4.0, turn: side * 16.0, ..Trunk::STRAIGHT };
    // Above the head, so that there is room for what is held there.
    let arms = if number == 0 { [arm(150.0, 176.0, Hand::Fist, Depth::Beside); 2] } else { posture.arms };
    Posture { arms, trunk, legs, far_leg: None, ..posture }
}

/// The first swings from above, the other holds the pillow up before the blow.
pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let high = touching(118.0, 0.97, ahead(true, [0.98, 0.52]), (Hand::Fist, Depth::Beside));
    let higher = touching(60.0, 0.90, ahead(false, [0.62, 0.98]), (Hand::Fist, Depth::Face));
    (left.posture.arms[1], left.posture.arms[0]) = (high, higher);
    let far = touching(48.0, 0.96, ahead(true, [0.86, 1.32]), (Hand::Fist, Depth::Face));
    let near = touching(30.0, 0.92, ahead(false, [0.56, 1.80]), (Hand::Fist, Depth::Face));
    (right.posture.arms[0], right.posture.arms[1]) = (far, near);
    (left.posture.front, right.posture.front) = (1, 0);
}

/// Half as long and as wide as a pillow, heads.
const LONG: f64 = 0.66;
const WIDE: f64 = 0.46;

pub fn draw(on: &mut Easel, body: &Body, [left, right]: [&Shot; 2]) {
    let unit = left.stand.head.min(right.stand.head);
    for (number, shot) in [right, left].into_iter().enumerate() {
        let side = if number == 0 { -1.0 } else { 1.0 };
        let hands = lerp(body::palm_of(shot, 0), body::palm_of(shot, 1), 0.5);
        let (out, tilt) = if number == 0 { ([0.22, -0.02], 78.0_f64) } else { ([0.46, -0.20], 24.0_f64) };
        let middle = add(hands, [side * out[0] * unit, out[1] * unit]);
        let surface = if number == 0 { &body.palette.white } else { &body.palette.accent };
        pillow(on, body, (middle, side * tilt, unit), surface);
    }
    feathers(on, body, (lerp(left.stand.chin, right.stand.chin, 0.52), unit));
}

/// Plump, its corners drawn out.
fn pillow(on: &mut Easel, body: &Body, (middle, tilt_deg, unit): (Point, f64, f64), surface: &Surface) {
    let (sin, cos) = (libm::sin(tilt_deg.to_radians()), libm::cos(tilt_deg.to_radians()));
    let at = |x: f64, y: f64| {
        let [x, y] = [x * LONG * unit, y * WIDE * unit];
        add(middle, [x * cos - y * sin, x * sin + y * cos])
    };
    let corners = [
        at(-1.08, -1.06),
        at(-0.5, -0.90),
        at(0.5, -0.92),
        at(1.10, -1.08),
        at(0.96, -0.4),
        at(0.98, 0.4),
        at(1.08, 1.08),
        at(0.5, 0.92),
        at(-0.5, 0.90),
        at(-1.10, 1.06),
        at(-0.97, 0.4),
        at(-0.96, -0.4),
    ];
    body.panel(on, &around(&corners, 4), surface);
    let folds = [
        [at(-0.92, -0.86), at(-0.62, -0.60), at(-0.44, -0.30)],
        [at(0.94, -0.88), at(0.66, -0.58), at(0.52, -0.26)],
        [at(0.92, 0.88), at(0.64, 0.62), at(0.40, 0.44)],
        [at(-0.94, 0.88), at(-0.66, 0.56), at(-0.50, 0.30)],
    ];
    for fold in folds {
        on.ink(&through(&fold, 5), 0.8, (surface.line, Taper::FOLD));
    }
}

/// White ones, blown apart.
fn feathers(on: &mut Easel, body: &Body, (middle, unit): (Point, f64)) {
    const FLY: [(f64, f64, f64); 7] = [
        (-0.10, -1.52, 20.0),
        (0.62, -1.20, 70.0),
        (-0.62, -1.00, -40.0),
        (0.30, 0.34, 110.0),
        (-0.40, 0.74, 200.0),
        (0.86, 0.16, 40.0),
        (0.10, 1.24, -70.0),
    ];
    let white = &body.palette.white;
    for (x, y, turn) in FLY {
        let (sin, cos) = (libm::sin(f64::to_radians(turn)), libm::cos(f64::to_radians(turn)));
        let at = |dx: f64, dy: f64| {
            let [dx, dy] = [dx * unit, dy * unit];
            add(middle, [x * unit + dx * cos - dy * sin, y * unit + dx * sin + dy * cos])
        };
        let vane = around(&[at(-0.15, 0.0), at(-0.02, -0.055), at(0.15, -0.02), at(0.02, 0.05)], 4);
        on.fill(&vane, white.base);
        on.ink(&closed(&vane), 0.6, (white.line, Taper::EVEN));
        on.ink(&[at(-0.20, 0.01), at(0.10, -0.01)], 0.5, (white.line, Taper::LINE));
    }
}
