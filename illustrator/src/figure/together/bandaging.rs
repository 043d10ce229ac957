//! A forearm is held out, and the other one winds a bandage about it.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::REST;
use super::super::curve::{Point, Taper, add, ellipse, lerp, line};
use super::super::duos::set_arms;
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;

/// From chin to chin, heads.
pub const APART: f64 = 2.6;

pub fn posed(posture: Posture, number: usize) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    let lean = if number == 0 { 6.0 } else { 0.0 };
    let trunk = Trunk { lean: side * lean, turn: side * 18.0, ..Trunk::STRAIGHT };
    Posture { trunk, ..posture }
}

/// Shares of the forearm, from the elbow, between which the bandage is.
const WOUND: [f64; 2] = [0.26, 0.78];

/// Elbow and palm of the arm that is held out.
fn held_out(right: &Shot) -> [Point; 2] {
    [body::elbow_of(right, 0), body::palm_of(right, 0)]
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let unit = Rig::of(right).unit;
    let [one, other] = [&*left, &*right].map(|shot| body::on_trunk(shot, [0.0, 2.06]));
    let spot = lerp(one, other, 0.38);
    let out = touching(20.0, 0.96, Reach::spot(spot), (Hand::Fist, Depth::Across)).aimed(96.0);
    set_arms(right, 1, [out, REST]);
    let [elbow, palm] = held_out(right);
    let over = add(lerp(elbow, palm, WOUND[0]), [-0.26 * unit, -0.52 * unit]);
    let under = add(palm, [0.0, 0.16 * unit]);
    let hand = |spot: Point| touching(30.0, 0.95, Reach::spot(spot), (Hand::Fist, Depth::Across));
    set_arms(left, 0, [hand(over).aimed(100.0), hand(under).aimed(-92.0)]);
}

pub fn draw(on: &mut Easel, body: &Body, [left, right]: [&Shot; 2]) {
    let (unit, white) = (Rig::of(right).unit, &body.palette.white);
    let [elbow, palm] = held_out(right);
    let [high, low] = WOUND.map(|share| lerp(elbow, palm, share));
    body.panel(on, &line(&[high, low], 0.29 * unit, Taper::EVEN), white);
    for step in 1..6 {
        let [x, y] = lerp(high, low, f64::from(step) / 6.0);
        let round = [[x - 0.06 * unit, y - 0.145 * unit], [x + 0.06 * unit, y + 0.145 * unit]];
        on.ink(&round, 0.8, (white.line, Taper::EVEN));
    }
    // From the forearm up to the roll in the hand.
    let roll = add(body::palm_of(left, 1), [0.10 * unit, -0.10 * unit]);
    let strip = line(&[lerp(elbow, palm, WOUND[0]), roll], 0.13 * unit, Taper::EVEN);
    body.panel(on, &strip, white);
    body.panel(on, &ellipse(roll, [0.15 * unit, 0.15 * unit], 0.0), white);
    body.panel(on, &ellipse(roll, [0.06 * unit, 0.06 * unit], 0.0), white);
}
