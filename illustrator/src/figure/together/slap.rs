//! One has just slapped the other, whose head is thrown aside.

use super::super::Body;
use super::super::blows;
use super::super::body;
use super::super::body::posture::{Depth, Foot, Hand, Posture, Reach, arm, leg, touching};
use super::super::body::spine::Trunk;
use super::super::curve::{Point, add};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;

/// From chin to chin, heads.
pub const APART: f64 = 2.3;

pub fn posed(posture: Posture, number: usize) -> Posture {
    if number == 0 {
        let legs = [leg(16.0, 12.0, Foot::Pushing), leg(22.0, 4.0, Foot::Outward)];
        let trunk = Trunk { lean: 9.0, bend: -4.0, turn: 22.0, sunk: 0.02, ..Trunk::STRAIGHT };
        Posture { legs, trunk, head: [0.0, 4.0], far_leg: None, ..posture }
    } else {
        let legs = [leg(10.0, -2.0, Foot::Front), leg(20.0, 10.0, Foot::Outward)];
        let trunk = Trunk { lean: 8.0, bend: 6.0, turn: 14.0, ..Trunk::STRAIGHT };
        Posture { legs, trunk, head: [0.0, 13.0], far_leg: None, ..posture }
    }
}

/// The cheek that was struck.
fn cheek(right: &Shot) -> Point {
    Rig::of(right).flat([-0.46, 0.80])
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let unit = left.stand.head;
    let spot = body::within_reach(left, 1, add(cheek(right), [-0.10 * unit, 0.0]));
    left.posture.arms[1] = touching(84.0, 0.97, Reach::spot(spot), (Hand::Flat, Depth::Face)).aimed(112.0);
    left.posture.arms[0] = arm(26.0, -16.0, Hand::Fist, Depth::Beside);
    left.posture.front = 1;
    right.posture.arms =
        [arm(30.0, 52.0, Hand::Open, Depth::Beside).short(0.94, 0.80), arm(17.0, 26.0, Hand::Open, Depth::Beside)];
    right.posture.front = 1;
}

pub fn draw(on: &mut Easel, body: &Body, [_, right]: [&Shot; 2]) {
    blows::star(on, body, (add(cheek(right), [0.02 * body.rig.head, 0.0]), 0.98));
}
