//! One kneels beside the other on the ground and heals with light out of both hands.

use super::super::Body;
use super::super::between;
use super::super::body;
use super::super::body::posture::{Depth, Foot, Hand, Posture, Reach, leg, touching};
use super::super::body::spine::Trunk;
use super::super::curve::{Point, add, lerp};
use super::super::duos::set_arms;
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use scene::Tint;

/// From chin to chin, heads.
pub const APART: f64 = 2.5;

pub fn posed(posture: Posture, number: usize) -> Posture {
    if number == 0 {
        let trunk = Trunk { lean: posture.trunk.lean.max(10.0), ..posture.trunk };
        return Posture { trunk, head: [6.0, 4.0], ..posture };
    }
    // Half lying, propped on one arm, the legs to us.
    let trunk = Trunk { lean: 12.0, bend: 4.0, turn: -12.0, ..posture.trunk };
    let legs = if posture.legs_over {
        posture.legs
    } else {
        [leg(30.0, 64.0, Foot::Stretched).short(0.7, 0.9), posture.legs[1]]
    };
    Posture { trunk, legs, head: [0.0, 8.0], ..posture }
}

/// Where the light is: at the ribs of who is healed.
fn wound(right: &Shot) -> Point {
    body::on_trunk(right, [-0.10, 2.02])
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let unit = Rig::of(left).unit;
    let spot = lerp(body::shoulder_of(left, 1), wound(right), 0.80);
    let hand = |arm: usize, x: f64, y: f64| {
        let at = body::within_reach(left, arm, add(spot, [x * unit, y * unit]));
        touching(34.0, 0.96, Reach::spot(at), (Hand::Open, Depth::Across)).aimed(if arm == 1 { 92.0 } else { -92.0 })
    };
    set_arms(left, 0, [hand(1, 0.0, -0.14), hand(0, -0.10, 0.26)]);
    let side = touching(22.0, 0.90, Reach::Body(-0.40, 2.46), (Hand::Flat, Depth::Across));
    right.posture.arms[0] = side;
}

pub fn draw(on: &mut Easel, body: &Body, [left, right]: [&Shot; 2]) {
    let unit = body.rig.head;
    let hands = lerp(body::palm_of(left, 0), body::palm_of(left, 1), 0.5);
    let at = lerp(hands, wound(right), 0.55);
    let green = body.dyed(Tint::Mint);
    if on.in_color() {
        on.shine(at, [1.15 * unit; 2], (green.light, 0.85));
        on.glow(at, [0.55 * unit; 2], (body.palette.white.base, 0.9));
    }
    between::star(on, body, (at, 0.34 * unit));
    for (x, y, size) in
        [(0.62, -0.50, 0.15), (-0.46, -0.62, 0.12), (0.20, -0.92, 0.13), (0.78, 0.22, 0.10), (-0.20, -1.20, 0.09)]
    {
        cross(on, body, (add(at, [x * unit, y * unit]), size * unit));
    }
}

/// What rises from the light.
fn cross(on: &mut Easel, body: &Body, ([x, y], size): (Point, f64)) {
    let green = body.dyed(Tint::Mint);
    let third = size / 3.0;
    let at = |dx: f64, dy: f64| [x + dx, y + dy];
    let outline = [
        at(-third, -size),
        at(third, -size),
        at(third, -third),
        at(size, -third),
        at(size, third),
        at(third, third),
        at(third, size),
        at(-third, size),
        at(-third, third),
        at(-size, third),
        at(-size, -third),
        at(-third, -third),
    ];
    body.panel(on, &outline, &green);
}
