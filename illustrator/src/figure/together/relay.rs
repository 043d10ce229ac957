//! A relay race: who comes from behind gives the baton into the hand held back for it.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Hand, Reach, touching};
use super::super::curve::{Taper, add, line};
use super::super::easel::Easel;
use super::super::shot::Shot;
use scene::Tint;

/// From chin to chin, heads.
pub const APART: f64 = 3.3;

/// How far the baton goes beyond each hand, heads.
const BEYOND: f64 = 0.34;

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let unit = left.stand.head.min(right.stand.head);
    let [one, other] = [&*left, &*right].map(|shot| body::on_trunk(shot, [0.0, 1.98]));
    let spot = [f64::midpoint(one[0], other[0]), f64::midpoint(one[1], other[1])];
    let gives = add(spot, [-0.34 * unit, -0.02 * unit]);
    let takes = add(spot, [0.34 * unit, 0.02 * unit]);
    left.posture.arms[1] = touching(52.0, 0.97, Reach::spot(gives), (Hand::Fist, Depth::Beside)).aimed(96.0);
    right.posture.arms[0] = touching(52.0, 0.97, Reach::spot(takes), (Hand::Hip, Depth::Beside)).aimed(96.0);
    left.posture.front = 1;
}

pub fn draw(on: &mut Easel, body: &Body, [left, right]: [&Shot; 2]) {
    let unit = left.stand.head.min(right.stand.head);
    let (from, to) = (body::palm_of(left, 1), body::palm_of(right, 0));
    let ends = [add(from, [-BEYOND * unit, -0.02 * unit]), add(to, [BEYOND * unit, 0.02 * unit])];
    let baton = line(&ends, 0.17 * unit, Taper::EVEN);
    body.panel(on, &baton, &body.dyed(Tint::Red));
}
