//! A ring is put on the other's finger.

use super::super::Body;
use super::super::between;
use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::REST;
use super::super::curve::{Point, Taper, add, closed, ellipse, lerp};
use super::super::duos::set_arms;
use super::super::easel::Easel;
use super::super::shot::Shot;

/// From chin to chin, heads.
pub const APART: f64 = 2.7;

pub fn posed(posture: Posture, number: usize) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    let trunk = Trunk { lean: side * 3.0, turn: side * 18.0, ..Trunk::STRAIGHT };
    Posture { trunk, head: [0.0, side * 3.0], ..posture }
}

/// Between both, before the chests.
fn meeting(left: &Shot, right: &Shot) -> Point {
    let [one, other] = [left, right].map(|shot| body::on_trunk(shot, [0.0, 2.00]));
    lerp(one, other, 0.5)
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let (spot, unit) = (meeting(left, right), left.stand.head.min(right.stand.head));
    let at = |x: f64, y: f64| Reach::spot(add(spot, [x * unit, y * unit]));
    let puts = touching(28.0, 0.95, at(-0.16, -0.06), (Hand::Curled, Depth::Across)).aimed(96.0);
    set_arms(left, 0, [puts, REST]);
    let given = touching(18.0, 0.95, at(0.22, 0.10), (Hand::Flat, Depth::Across)).aimed(92.0);
    let chest = touching(22.0, 0.90, Reach::Body(-0.14, 1.90), (Hand::Flat, Depth::Across));
    // Unless there are flowers in that hand.
    let other = if right.character.prop.is_some() { right.posture.arms[1] } else { chest };
    set_arms(right, 1, [given, other]);
}

/// The other holds a hand down to who kneels.
pub fn join_on_knee<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let unit = left.stand.head;
    let spot = body::within_reach(right, 0, body::on_trunk(left, [1.66, 1.40]));
    let given = touching(20.0, 0.95, Reach::spot(spot), (Hand::Flat, Depth::Across)).aimed(70.0);
    let mouth = touching(24.0, 0.86, Reach::Head(0.05, 1.00), (Hand::Flat, Depth::Face)).aimed(-118.0);
    set_arms(right, 1, [given, mouth]);
    let puts = body::within_reach(left, 1, add(spot, [-0.30 * unit, 0.02 * unit]));
    let puts = touching(48.0, 0.95, Reach::spot(puts), (Hand::Curled, Depth::Across)).aimed(100.0);
    set_arms(left, 0, [puts, touching(24.0, 0.88, Reach::Body(-0.10, 1.92), (Hand::Flat, Depth::Across))]);
}

pub fn draw(on: &mut Easel, body: &Body, [left, right]: [&Shot; 2]) {
    let unit = left.stand.head.min(right.stand.head);
    let at = add(lerp(body::palm_of(left, 1), body::palm_of(right, 0), 0.5), [0.0, -0.24 * unit]);
    let band = ellipse(at, [0.10 * unit, 0.12 * unit], 0.0);
    on.ink(&closed(&band), 3.4, (body.palette.gold.line, Taper::EVEN));
    on.ink(&closed(&band), 1.9, (body.palette.gold.base, Taper::EVEN));
    between::star(on, body, (add(at, [0.08 * unit, -0.18 * unit]), 0.30 * unit));
}
