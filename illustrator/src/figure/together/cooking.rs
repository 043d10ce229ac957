//! Two behind one counter: the first whisks in a bowl, the other kneads dough; who is small stands on something.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, touching};
use super::super::body::seats;
use super::super::body::spine::Trunk;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, through};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use scene::Tint;

/// From chin to chin, heads.
pub const APART: f64 = 1.86;

/// Of the counter's far edge below the crown of the first, and of its near edge; heads of that one.
const FAR: f64 = 2.50;
const NEAR: f64 = 2.92;

pub fn posed(posture: Posture, number: usize) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    Posture { trunk: Trunk { lean: side * 2.0, turn: side * 6.0, ..Trunk::STRAIGHT }, ..posture }
}

/// The far and the near edge of the counter, canvas units.
fn edges(left: &Shot) -> [f64; 2] {
    [FAR, NEAR].map(|y| Rig::of(left).body([0.0, y])[1])
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let [far, _] = edges(left);
    let low = Rig::of(right).body([0.0, 2.30])[1] - far;
    right.stand.chin[1] -= low.max(0.0);
    let holds = touching(18.0, 0.95, Reach::Front(0.34, 2.34), (Hand::Fist, Depth::Across)).aimed(-70.0);
    let whisks = touching(26.0, 0.93, Reach::Front(0.10, 2.08), (Hand::Fist, Depth::Across)).aimed(-60.0);
    left.posture.arms = [holds, whisks];
    left.posture.front = 1;
    let kneads = touching(24.0, 0.92, Reach::Front(0.20, 2.34), (Hand::Flat, Depth::Across)).aimed(-40.0);
    right.posture.arms = [kneads, kneads];
}

pub fn draw(on: &mut Easel, body: &Body, shots: [&Shot; 2]) {
    let [left, right] = shots;
    counter(on, body, left);
    let unit = left.stand.head;
    let [far, near] = edges(left);
    let row = |share: f64| far + (near - far) * share;
    dough(on, body, ([right.stand.chin[0], row(0.42)], right.stand.head));
    bowl(on, body, ([left.stand.chin[0] + 0.02 * unit, row(0.62)], unit), body::palm_of(left, 1));
    jar(on, body, ([left.stand.chin[0] - 0.92 * unit, row(0.45)], unit));
    egg(on, body, ([left.stand.chin[0] + 0.66 * unit, row(0.70)], unit));
    egg(on, body, ([left.stand.chin[0] + 0.84 * unit, row(0.84)], unit));
}

/// From edge to edge of the picture, its front with drawers.
fn counter(on: &mut Easel, body: &Body, left: &Shot) {
    let (width, height) = (f64::from(left.scene.width_px), f64::from(left.scene.height_px));
    let ([far, near], unit, wood) = (edges(left), left.stand.head, seats::timber(body));
    let top = [[-unit, far], [width + unit, far], [width + unit, near], [-unit, near]];
    let low = near + 0.12 * unit;
    let edge = [[-unit, near], [width + unit, near], [width + unit, low], [-unit, low]];
    let front = [[-unit, low], [width + unit, low], [width + unit, height + unit], [-unit, height + unit]];
    on.fill(&top, body.palette.white.base);
    on.ink(&[top[0], top[1]], 0.9, (body.palette.white.line, Taper::EVEN));
    // In print a tone alone hides nothing.
    on.fill(&front, body.palette.white.base);
    on.fill(&front, wood.base);
    on.fill(&[front[0], front[1], [width + unit, low + 0.14 * unit], [-unit, low + 0.14 * unit]], wood.shaded);
    body.panel(on, &edge, &body.palette.white);
    let step = 1.7 * unit;
    let mut x = left.stand.chin[0] - 3.0 * step;
    while x < width + unit {
        let box_of = |y: f64, to: f64| [[x, y], [x + step - 0.14 * unit, y], [x + step - 0.14 * unit, to], [x, to]];
        let drawer = box_of(low + 0.24 * unit, low + 0.74 * unit);
        let door = box_of(low + 0.86 * unit, low + 2.6 * unit);
        for panel in [drawer, door] {
            on.ink(&closed(&panel), 0.9, (wood.line, Taper::EVEN));
        }
        let knob = ellipse([x + step * 0.46, low + 0.49 * unit], [0.06 * unit; 2], 0.0);
        body.panel(on, &knob, &body.palette.metal);
        x += step;
    }
}

/// Batter in it, and the whisk from the fist.
fn bowl(on: &mut Easel, body: &Body, ([x, y], unit): (Point, f64), fist: Point) {
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let steel = &body.dyed(Tint::Sky);
    let round = around(
        &[at(-0.52, -0.34), at(-0.42, -0.04), at(-0.20, 0.10), at(0.20, 0.10), at(0.42, -0.04), at(0.52, -0.34)],
        4,
    );
    let rim = ellipse(at(0.0, -0.34), [0.52 * unit, 0.14 * unit], 0.0);
    body.panel(on, &round, steel);
    body.panel(on, &rim, steel);
    on.fill(&ellipse(at(0.0, -0.32), [0.44 * unit, 0.10 * unit], 0.0), body.dyed(Tint::Blond).light);
    let tip = at(0.06, -0.32);
    on.ink(&[add(fist, [0.0, -0.10 * unit]), tip], 3.4, (body.palette.metal.line, Taper::EVEN));
    on.ink(&[add(fist, [0.0, -0.10 * unit]), tip], 1.6, (body.palette.metal.light, Taper::EVEN));
}

/// A flat heap, flour about it.
fn dough(on: &mut Easel, body: &Body, ([x, y], unit): (Point, f64)) {
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let pale = &body.dyed(Tint::Blond);
    on.fill(&ellipse(at(0.0, 0.06), [0.86 * unit, 0.13 * unit], 0.0), body.palette.white.shaded);
    let heap =
        around(&[at(-0.56, 0.08), at(-0.42, -0.12), at(0.0, -0.20), at(0.44, -0.12), at(0.56, 0.08), at(0.0, 0.15)], 4);
    on.fill(&heap, pale.light);
    on.ink(&closed(&heap), 0.9, (pale.line, Taper::EVEN));
    on.ink(&through(&[at(-0.30, -0.04), at(-0.10, 0.02), at(0.10, -0.02)], 4), 0.7, (pale.line, Taper::FOLD));
}

/// Of flour, with a lid.
fn jar(on: &mut Easel, body: &Body, ([x, y], unit): (Point, f64)) {
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    body.panel(on, &[at(-0.22, -0.52), at(0.22, -0.52), at(0.22, 0.02), at(-0.22, 0.02)], &body.palette.white);
    body.panel(on, &[at(-0.25, -0.62), at(0.25, -0.62), at(0.25, -0.50), at(-0.25, -0.50)], &body.palette.leather);
    body.panel(on, &[at(-0.13, -0.36), at(0.13, -0.36), at(0.13, -0.14), at(-0.13, -0.14)], &body.palette.accent);
}

fn egg(on: &mut Easel, body: &Body, ([x, y], unit): (Point, f64)) {
    let shell = ellipse([x, y - 0.06 * unit], [0.11 * unit, 0.085 * unit], -12.0);
    body.panel(on, &shell, &body.dyed(Tint::Blond));
}
