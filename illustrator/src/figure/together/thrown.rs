//! One has thrown something, which flies to the other; whoever has the next snowball is about to throw it.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Arm, Depth, Foot, Hand, Posture, arm, leg};
use super::super::body::spine::Trunk;
use super::super::curve::{Point, Taper, add, lerp};
use super::super::easel::Easel;
use super::super::props;
use super::super::shot::Shot;
use super::teams;
use scene::{Prop, Scene};

/// From chin to chin, heads.
pub const APART: f64 = 5.3;

/// Who is first has just thrown; whoever has a snowball throws it next, and the others are about to catch.
fn arms(scene: &Scene, number: usize) -> ([Arm; 2], f64) {
    let has_one = scene.figures.get(number).is_some_and(|figure| figure.prop == Some(Prop::Snowball));
    if number == 0 {
        ([arm(36.0, 16.0, Hand::Relaxed, Depth::Beside), arm(92.0, 100.0, Hand::Open, Depth::Beside)], 10.0)
    } else if has_one {
        ([arm(112.0, 166.0, Hand::Grip, Depth::Beside), arm(64.0, 98.0, Hand::Open, Depth::Beside)], -6.0)
    } else {
        // A glove is on the hand that catches.
        let has_glove = scene.figures.get(number).is_some_and(|figure| figure.prop == Some(Prop::BaseballGlove));
        let hand = if has_glove { Hand::Grip } else { Hand::Open };
        let catches = arm(-28.0, -104.0, hand, Depth::Across).short(0.96, 0.80);
        ([catches, arm(58.0, 118.0, Hand::Open, Depth::Beside)], 5.0)
    }
}

pub fn posed(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    let team = teams::of_whom(scene, number);
    let side = if team == 0 { 1.0 } else { -1.0 };
    let ([behind, ahead], lean) = arms(scene, number);
    let (front, back) = (leg(24.0, 6.0, Foot::Outward), leg(20.0, 16.0, Foot::Pushing));
    let (arms, legs) = if team == 0 { ([behind, ahead], [back, front]) } else { ([ahead, behind], [front, back]) };
    let trunk = Trunk { lean: side * lean, bend: -side * 4.0, turn: side * 18.0, sunk: 0.02, ..Trunk::STRAIGHT };
    Posture { arms, trunk, legs, head: [0.0, 0.0], far_leg: None, front: 1 - team, ..posture }
}

/// Of the way from hand to hand, and how much higher than both hands, heads.
const ON_ITS_WAY: f64 = 0.52;
const HIGHER: f64 = 0.30;

pub fn draw(on: &mut Easel, body: &Body, shots: &[Shot]) {
    let across = shots.iter().enumerate().find(|(number, _)| teams::side(*number, shots.len()) == 1);
    let (Some(left), Some((_, right))) = (shots.first(), across) else { return };
    let unit = body.rig.head;
    let (from, to) = (body::palm_of(left, 1), body::palm_of(right, 0));
    let at = add(lerp(from, to, ON_ITS_WAY), [0.15 * unit, -HIGHER * unit]);
    for (y, near, far) in [(-0.22, 0.46, 0.86), (0.0, 0.52, 1.10), (0.22, 0.46, 0.80)] {
        let way = |x: f64| -> Point { add(at, [-x * unit, (y + x * 0.12) * unit]) };
        on.ink(&[way(near), way(far)], 1.8, (body.palette.white.base, Taper::LINE));
        on.ink(&[way(near + 0.03), way(far - 0.1)], 0.7, (body.palette.white.line, Taper::LINE));
    }
    props::in_the_air(on, body, at);
}
