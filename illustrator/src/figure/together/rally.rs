//! Two at table tennis, each at an end of one table: one has just struck, the ball is on its way over the net.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Foot, Hand, Posture, arm, leg, touching};
use super::super::body::spine::Trunk;
use super::super::curve::{Point, Taper, add, closed, ellipse, lerp, line};
use super::super::duos::{ahead, set_arms};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use scene::Tint;

/// From chin to chin, heads.
pub const APART: f64 = 4.7;
/// From a chin to that one's end of the table.
const TO_TABLE: f64 = 0.86;
/// Of the table, heads: below a crown, from the far edge to the near one, its board, the net, and from there to the ground.
const LOW: f64 = 2.62;
const DEEP: f64 = 0.60;
const THICK: f64 = 0.12;
const NET: f64 = 0.40;
const LEGS: f64 = 2.05;

pub fn posed(posture: Posture, number: usize) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    let (front, back) =
        (leg(24.0, -14.0, Foot::Outward).short(0.94, 0.95), leg(26.0, 18.0, Foot::Tiptoe).short(0.96, 0.95));
    let legs = if number == 0 { [back, front] } else { [front, back] };
    let trunk = Trunk { lean: side * 16.0, bend: side * -6.0, turn: side * 24.0, sunk: 0.06, ..Trunk::STRAIGHT };
    Posture { legs, trunk, head: [0.0, side * 6.0], far_leg: None, ..posture }
}

/// The paddle is in the farther hand, before the body; one has it high from the stroke, the other waits lower.
pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    for (number, shot) in [left, right].into_iter().enumerate() {
        let spot = if number == 0 { [1.06, 1.16] } else { [0.98, 1.76] };
        let plays = touching(46.0, 0.95, ahead(true, spot), (Hand::Fist, Depth::Across));
        let balances = arm(30.0, 66.0, Hand::Open, Depth::Beside).short(0.92, 0.76);
        set_arms(shot, number, [plays, balances]);
    }
}

pub fn draw(on: &mut Easel, body: &Body, [left, right]: [&Shot; 2]) {
    let unit = left.stand.head.max(right.stand.head);
    let far = [left, right].map(|shot| Rig::of(shot).body([0.0, LOW])[1]).into_iter().fold(f64::MAX, f64::min);
    let ends = [left.stand.chin[0] + TO_TABLE * unit, right.stand.chin[0] - TO_TABLE * unit];
    table(on, body, (ends, far, unit));
    for (number, shot) in [left, right].into_iter().enumerate() {
        paddle(on, body, (shot, 1 - number, unit));
    }
    let middle = f64::midpoint(ends[0], ends[1]);
    ball(on, body, ([middle + 0.52 * unit, far - 0.78 * unit], unit));
}

fn table(on: &mut Easel, body: &Body, ([left, right], far, unit): ([f64; 2], f64, f64)) {
    let (blue, white, dark) = (body.dyed(Tint::Blue), body.palette.white, body.palette.dark);
    let (near, aside) = (far + DEEP * unit, 0.22 * unit);
    let low = near + THICK * unit;
    for x in [left + 0.30 * unit, right - 0.46 * unit] {
        let leg = [[x, low], [x + 0.16 * unit, low], [x + 0.16 * unit, low + LEGS * unit], [x, low + LEGS * unit]];
        body.panel(on, &leg, &dark);
    }
    let top = [[left + aside, far], [right - aside, far], [right, near], [left, near]];
    body.panel(on, &top, &blue);
    body.panel(on, &[[left, near], [right, near], [right, low], [left, low]], &dark);
    on.ink(&closed(&top), 2.6, (white.base, Taper::EVEN));
    on.ink(&[lerp(top[0], top[3], 0.48), lerp(top[1], top[2], 0.48)], 1.6, (white.base, Taper::EVEN));
    // The net, seen along it: from the far edge to the near one.
    let middle = f64::midpoint(left, right);
    let post = |share: f64| [middle + (share - 0.5) * 0.10 * unit, far + (share * 1.16 - 0.08) * DEEP * unit];
    let up = |at: Point| add(at, [0.0, -NET * unit]);
    let net = [post(0.0), post(1.0), up(post(1.0)), up(post(0.0))];
    on.veil(&net, white.base, 0.55);
    for step in 0..=6 {
        let at = post(f64::from(step) / 6.0);
        on.ink(&[at, up(at)], 0.7, (dark.light, Taper::EVEN));
    }
    body.panel(on, &line(&[up(post(0.0)), up(post(1.0))], 0.09 * unit, Taper::EVEN), &white);
    for at in [post(0.0), post(1.0)] {
        on.ink(&[add(at, [0.0, 0.06 * unit]), up(at)], 3.4, (dark.base, Taper::EVEN));
    }
}

/// In the fist, its rubber up and ahead.
fn paddle(on: &mut Easel, body: &Body, (shot, at, unit): (&Shot, usize, f64)) {
    let palm = body::palm_of(shot, at);
    let side = if at == 1 { 1.0 } else { -1.0 };
    let along = |far: f64| add(palm, [side * 0.50 * far * unit, -0.86 * far * unit]);
    let wood = body.palette.leather;
    body.panel(on, &line(&[along(-0.24), along(0.30)], 0.13 * unit, Taper::EVEN), &wood);
    let tint = if at == 1 { Tint::Red } else { Tint::Black };
    let tilt = libm::atan2(-0.86, side * 0.50).to_degrees();
    body.panel(on, &ellipse(along(0.58), [0.38 * unit, 0.33 * unit], tilt), &body.dyed(tint));
}

/// It flies from left to right.
fn ball(on: &mut Easel, body: &Body, (at, unit): (Point, f64)) {
    let white = body.palette.white;
    for (y, far) in [(-0.08, 0.62), (0.0, 0.92), (0.08, 0.58)] {
        let streak = [-0.20, -far].map(|along: f64| add(at, [along * unit, (y - along * 0.16) * unit]));
        on.ink(&streak, 1.8, (white.base, Taper::LINE));
    }
    body.panel(on, &ellipse(at, [0.14 * unit; 2], 0.0), &white);
    on.ink(&closed(&ellipse(at, [0.14 * unit; 2], 0.0)), 1.1, (white.line, Taper::EVEN));
}
