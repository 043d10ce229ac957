//! Two at one long desk over an open book: the first points at a line of it, the other has a pencil on the page.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, seated_toward_us, touching};
use super::super::body::seats;
use super::super::body::spine::Trunk;
use super::super::clasps::Laid;
use super::super::curve::{Point, Taper, add, around, closed, lerp, line};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use scene::Tint;

/// From chin to chin, heads.
pub const APART: f64 = 1.42;

/// Of the desk's far edge below the crown of the taller one, from there to its near edge, and its board; heads.
const FAR: f64 = 2.40;
const DEEP: f64 = 0.74;
const THICK: f64 = 0.12;

pub fn posed(posture: Posture, number: usize) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    let seated = seated_toward_us(posture, posture.arms);
    let trunk = Trunk { lean: side * 6.0, bend: side * 2.0, turn: side * 8.0, sunk: 0.04, ..seated.trunk };
    Posture { trunk, head: [side * 4.0, side * 5.0], ..seated }
}

/// How high the far edge is.
fn edge(shots: [&Shot; 2]) -> f64 {
    shots.map(|shot| Rig::of(shot).body([0.0, FAR])[1]).into_iter().fold(f64::MAX, f64::min)
}

/// The book's middle, and its scale.
fn book_at(shots: [&Shot; 2]) -> (Point, f64) {
    let unit = shots[0].stand.head;
    let x = lerp(shots[0].stand.chin, shots[1].stand.chin, 0.54)[0];
    ([x, edge(shots) + 0.40 * unit], unit)
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let high = edge([left, right]);
    for shot in [&mut *left, &mut *right] {
        let low = Rig::of(shot).body([0.0, FAR])[1] - high;
        shot.stand.chin[1] -= low.max(0.0);
    }
    let (middle, unit) = book_at([left, right]);
    let on = |shot: &Shot, arm: usize, [x, y]: Point, hand: Hand, aim: f64| {
        let spot = body::within_reach(shot, arm, add(middle, [x * unit, y * unit]));
        touching(24.0, 0.95, Reach::spot(spot), (hand, Depth::Across)).aimed(aim)
    };
    let own = touching(22.0, 0.94, Reach::Front(0.50, FAR + 0.22), (Hand::Flat, Depth::Across)).aimed(-70.0);
    left.posture.arms = [own, on(left, 1, [-0.34, -0.16], Hand::Point, 62.0)];
    left.posture.front = 1;
    right.posture.arms = [on(right, 0, [0.42, -0.02], Hand::Fist, 40.0), own];
    right.posture.front = 0;
}

/// The arms over the desk and the book.
pub fn laid() -> Vec<Laid> {
    [0, 1].into_iter().flat_map(|figure| [0, 1].map(|arm| Laid { figure, arm, hand_alone: false })).collect()
}

pub fn draw(on: &mut Easel, body: &Body, shots: [&Shot; 2]) {
    let (width, height) = (f64::from(shots[0].scene.width_px), f64::from(shots[0].scene.height_px));
    let ((middle, unit), far, wood) = (book_at(shots), edge(shots), seats::timber(body));
    let (near, low) = (far + DEEP * unit, far + (DEEP + THICK) * unit);
    let band = |from: f64, to: f64| [[-unit, from], [width + unit, from], [width + unit, to], [-unit, to]];
    on.fill(&band(low, height + unit), wood.deep);
    on.fill(&band(low, low + 0.16 * unit), wood.line);
    on.fill(&band(far, near), wood.light);
    on.ink(&[[-unit, far], [width + unit, far]], 0.9, (wood.line, Taper::EVEN));
    on.fill(&band(near, low), wood.shaded);
    on.ink(&closed(&band(near, low)), 0.9, (wood.line, Taper::EVEN));
    book(on, body, (middle, unit));
    let tip = add(middle, [0.22 * unit, 0.02 * unit]);
    let palm = body::palm_of(shots[1], 0);
    let end = add(palm, [0.16 * unit, -0.30 * unit]);
    let pencil = body.dyed(Tint::Yellow);
    body.panel(on, &line(&[end, lerp(end, tip, 0.9)], 0.075 * unit, Taper::EVEN), &pencil);
    on.ink(&[lerp(end, tip, 0.9), tip], 2.0, (body.palette.dark.base, Taper::EVEN));
}

/// Open, its lines toward who reads it.
fn book(on: &mut Easel, body: &Body, ([x, y], unit): (Point, f64)) {
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let white = &body.palette.white;
    let cover = [at(-0.66, -0.26), at(0.66, -0.26), at(0.78, 0.30), at(-0.78, 0.30)];
    body.panel(on, &cover, &body.palette.accent);
    for side in [-1.0, 1.0] {
        let leaf = around(
            &[
                at(0.0, -0.22),
                at(side * 0.34, -0.30),
                at(side * 0.62, -0.24),
                at(side * 0.72, 0.24),
                at(side * 0.36, 0.18),
                at(0.0, 0.26),
            ],
            1,
        );
        body.panel(on, &leaf, white);
        for row in 0..5 {
            let dy = -0.17 + 0.075 * f64::from(row);
            let wide = 0.52 + 0.022 * f64::from(row);
            on.ink(&[at(side * 0.09, dy), at(side * wide, dy - 0.02)], 0.6, (white.line, Taper::EVEN));
        }
    }
    on.ink(&[at(0.0, -0.22), at(0.0, 0.26)], 0.9, (white.line, Taper::EVEN));
}
