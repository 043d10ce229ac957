//! Two who pull at one rope, thrown back on their heels.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Foot, Hand, Posture, leg, touching};
use super::super::body::spine::Trunk;
use super::super::curve::{Point, Taper, add, closed, lerp, ribbon, through};
use super::super::duos::{ahead, set_arms};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::teams;
use scene::Tint;

/// From chin to chin, heads.
pub const APART: f64 = 4.4;

/// Half as thick as the rope, heads.
const HALF: f64 = 0.055;

/// Leaning away from the other, the front leg straight against the ground.
pub fn posed(posture: Posture, team: usize) -> Posture {
    let side = if team == 0 { 1.0 } else { -1.0 };
    let front = leg(40.0, 30.0, Foot::Outward);
    let back = leg(22.0, -24.0, Foot::Inward);
    let legs = if team == 0 { [back, front] } else { [front, back] };
    let trunk = Trunk { lean: -side * 22.0, bend: side * 8.0, turn: side * 22.0, sunk: 0.06, ..Trunk::STRAIGHT };
    Posture { trunk, legs, head: [0.0, -side * 4.0], far_leg: None, ..posture }
}

/// Both fists on the rope, one behind the other.
pub fn join(shots: &mut [Shot]) {
    let far = touching(48.0, 0.97, ahead(true, [1.34, 1.96]), (Hand::Fist, Depth::Across)).aimed(92.0);
    let near = touching(30.0, 0.96, ahead(false, [0.74, 2.10]), (Hand::Fist, Depth::Across)).aimed(-92.0);
    let count = shots.len();
    for (number, shot) in shots.iter_mut().enumerate() {
        set_arms(shot, teams::side(number, count), [far, near]);
    }
}

/// From the nearer fist to the one that is farther ahead.
fn fists(shot: &Shot, team: usize) -> [Point; 2] {
    [body::palm_of(shot, team), body::palm_of(shot, 1 - team)]
}

/// From the ground behind who is last in a team to every fist.
fn end(shots: &[Shot], team: usize) -> Vec<Point> {
    let of_team = |(number, _): &(usize, &Shot)| teams::side(*number, shots.len()) == team;
    let mut pulling: Vec<&Shot> = shots.iter().enumerate().filter(of_team).map(|(_, shot)| shot).collect();
    if team == 1 {
        pulling.reverse();
    }
    let Some(last) = pulling.first() else { return Vec::new() };
    let side = if team == 0 { 1.0 } else { -1.0 };
    let unit = Rig::of(last).unit;
    let ground = body::leg_of(last, team)[2][1] + 0.10 * unit;
    let [near, _] = fists(last, team);
    let behind = add(near, [-side * 0.86 * unit, 0.60 * unit]);
    let tail = [near[0] - side * 1.95 * unit, ground.max(behind[1] + 0.5 * unit)];
    let held = pulling.iter().flat_map(|shot| fists(shot, team));
    [tail, behind].into_iter().chain(held).collect()
}

pub fn draw(on: &mut Easel, body: &Body, shots: &[Shot]) {
    let unit = body.rig.head;
    let (one, mut other) = (end(shots, 0), end(shots, 1));
    other.reverse();
    let (Some(from), Some(to)) = (one.last().copied(), other.first().copied()) else { return };
    let points: Vec<Point> = one.into_iter().chain(other).collect();
    let whole = through(&points, 10);
    let rope = body.dyed(Tint::Blond);
    let outline = ribbon(&whole, |_| HALF * unit);
    on.fill(&outline, rope.base);
    // Strand by strand.
    for pair in whole.windows(2).step_by(2) {
        let ([x, y], [to_x, to_y]) = (pair[0], pair[1]);
        let long = libm::hypot(to_x - x, to_y - y).max(1e-9);
        let (along, across) = ([(to_x - x) / long, (to_y - y) / long], [-(to_y - y) / long, (to_x - x) / long]);
        let at = |way: f64, aside: f64| {
            add([x, y], [0, 1].map(|axis| (along[axis] * way + across[axis] * aside) * HALF * unit))
        };
        on.ink(&[at(-0.7, -0.8), at(0.7, 0.8)], 0.7, (rope.line, Taper::EVEN));
    }
    on.ink(&closed(&outline), 0.9, (rope.line, Taper::EVEN));
    flag(on, body, lerp(from, to, 0.5));
}

/// In the middle of the rope.
fn flag(on: &mut Easel, body: &Body, [x, y]: Point) {
    let unit = body.rig.head;
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let red = body.dyed(Tint::Red);
    body.panel(on, &[at(-0.07, 0.02), at(0.07, 0.02), at(0.16, 0.46), at(0.0, 0.36), at(-0.14, 0.46)], &red);
    body.panel(on, &[at(-0.09, -0.08), at(0.09, -0.08), at(0.09, 0.08), at(-0.09, 0.08)], &red);
}
