//! A large board on the floor that all kneel at, each with a brush.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Hand, Reach, touching};
use super::super::curve::{Point, Taper, add, closed, ellipse, lerp, line, through};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use scene::Tint;

/// How far it goes beyond the outermost chins, and from its far edge to its near one; heads.
const BESIDE: f64 = 0.75;
const DEEP: f64 = 1.62;
/// Of its far edge, heads from the crown of who kneels.
const EDGE: f64 = 3.46;

/// Left, right and far edge, and the unit.
fn place(shots: &[Shot]) -> ([f64; 2], f64, f64) {
    let unit = shots.iter().map(|shot| shot.stand.head).fold(0.0, f64::max);
    let far = shots.iter().map(|shot| Rig::of(shot).body([0.0, EDGE])[1]).fold(f64::MIN, f64::max);
    let ends = [&shots[0], &shots[shots.len() - 1]].map(|shot| shot.stand.chin[0]);
    ([ends[0] - BESIDE * unit, ends[1] + BESIDE * unit], far, unit)
}

/// Where each one's brush is on it.
fn spot(shots: &[Shot], number: usize) -> Point {
    let ([left, right], far, unit) = place(shots);
    let share = (number as f64 + 0.5) / shots.len() as f64;
    let low = if number.is_multiple_of(2) { 0.42 } else { 0.60 };
    [left + (right - left) * (0.10 + 0.80 * share), far + low * unit]
}

pub fn join(shots: &mut [Shot]) {
    let spots: Vec<Point> = (0..shots.len()).map(|number| spot(shots, number)).collect();
    for (shot, spot) in shots.iter_mut().zip(spots) {
        let unit = shot.stand.head;
        let inner = usize::from(spot[0] >= shot.stand.chin[0]);
        let hand = body::within_reach(shot, inner, add(spot, [0.0, -0.40 * unit]));
        shot.posture.arms[inner] = touching(26.0, 0.96, Reach::spot(hand), (Hand::Fist, Depth::Across)).aimed(30.0);
        shot.posture.arms[1 - inner] =
            touching(18.0, 0.96, Reach::Front(0.40, 2.96), (Hand::Flat, Depth::Across)).aimed(-30.0);
        shot.posture.front = inner;
    }
}

pub fn draw(on: &mut Easel, body: &Body, shots: &[Shot]) {
    let ([left, right], far, unit) = place(shots);
    let near = far + DEEP * unit;
    let inset = 0.62 * unit;
    let shade = [
        [left - 0.10 * unit, near],
        [right + 0.10 * unit, near],
        [right + 0.16 * unit, near + 0.16 * unit],
        [left - 0.16 * unit, near + 0.16 * unit],
    ];
    on.on_figure(|on| on.veil(&shade, body.palette.dark.deep, 0.30));
    let board = [[left + inset, far], [right - inset, far], [right, near], [left, near]];
    body.panel(
        on,
        &[[left, near], [right, near], [right, near + 0.03 * unit], [left, near + 0.03 * unit]],
        &body.palette.leather,
    );
    body.panel(on, &board, &body.palette.white);
    let along = |x: f64, y: f64| {
        let (top, low) = (lerp(board[0], board[1], x), lerp(board[3], board[2], x));
        lerp(top, low, y)
    };
    let sky = body.dyed(Tint::Sky);
    let done = [along(0.03, 0.08), along(0.97, 0.08), along(0.97, 0.92), along(0.03, 0.92)];
    on.ink(&closed(&done), 3.0, (body.dyed(Tint::Red).base, Taper::EVEN));
    let wash: Vec<Point> =
        [(0.05, 0.14), (0.44, 0.14), (0.40, 0.5), (0.46, 0.86), (0.05, 0.86)].map(|(x, y)| along(x, y)).to_vec();
    on.fill(&wash, sky.light);
    let star: Vec<Point> = (0..10)
        .map(|step| {
            let turn = f64::from(step) / 10.0 * std::f64::consts::TAU - std::f64::consts::FRAC_PI_2;
            let far = if step % 2 == 0 { 1.0 } else { 0.45 };
            along(0.24 + 0.09 * far * libm::cos(turn), 0.50 + 0.34 * far * libm::sin(turn))
        })
        .collect();
    body.panel(on, &star, &body.dyed(Tint::Yellow));
    for number in 0..shots.len() {
        brush(on, body, (shots, number, unit));
    }
    for (x, tint) in [(-0.07, Tint::Red), (1.07, Tint::Blue)] {
        can(on, body, (along(x, 0.62), unit), tint);
    }
}

/// The stroke that each has just painted, and the brush from the fist to it.
fn brush(on: &mut Easel, body: &Body, (shots, number, unit): (&[Shot], usize, f64)) {
    const TINTS: [Tint; 4] = [Tint::Blue, Tint::Red, Tint::Green, Tint::Orange];
    let color = body.dyed(TINTS[number % TINTS.len()]);
    let shot = &shots[number];
    let inner = usize::from(spot(shots, number)[0] >= shot.stand.chin[0]);
    let palm = body::palm_of(shot, inner);
    let tip = add(palm, [if inner == 1 { 0.12 } else { -0.12 } * unit, 0.40 * unit]);
    let stroke = through(&[add(tip, [-0.62 * unit, 0.06 * unit]), add(tip, [-0.30 * unit, -0.05 * unit]), tip], 8);
    on.fill(&line(&stroke, 0.13 * unit, Taper::EVEN), color.base);
    let top = lerp(palm, tip, -0.7);
    body.panel(on, &line(&[top, lerp(palm, tip, 0.7)], 0.06 * unit, Taper::EVEN), &body.palette.leather);
    body.panel(on, &line(&[lerp(palm, tip, 0.68), tip], 0.10 * unit, Taper::EVEN), &color);
}

fn can(on: &mut Easel, body: &Body, ([x, y], unit): (Point, f64), tint: Tint) {
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    body.panel(on, &[at(-0.18, -0.36), at(0.18, -0.36), at(0.17, 0.0), at(-0.17, 0.0)], &body.palette.metal);
    body.panel(on, &ellipse(at(0.0, -0.36), [0.18 * unit, 0.055 * unit], 0.0), &body.palette.metal);
    on.fill(&ellipse(at(0.0, -0.35), [0.14 * unit, 0.038 * unit], 0.0), body.dyed(tint).base);
}
