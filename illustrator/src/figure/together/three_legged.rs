//! Two who run as one, toward us: the inner ankles tied with a band, the inner arms about each other's back.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Foot, Hand, Posture, arm, leg};
use super::super::body::spine::Trunk;
use super::super::curve::{Taper, add, lerp, line};
use super::super::easel::Easel;
use super::super::shot::Shot;
use scene::Tint;

/// From chin to chin, heads.
pub const APART: f64 = 1.12;

pub fn posed(posture: Posture, number: usize) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    // The tied legs bear, the free ones are in the air: one knee toward us, the other shin behind.
    let tied = leg(6.0, 3.0, Foot::Front);
    let free = if number == 0 {
        leg(20.0, -12.0, Foot::Stretched).short(0.62, 0.80)
    } else {
        leg(16.0, 4.0, Foot::Stretched).short(0.70, 0.66)
    };
    let swings = if number == 0 {
        arm(44.0, 128.0, Hand::Fist, Depth::Across).short(0.92, 0.80)
    } else {
        arm(52.0, 30.0, Hand::Fist, Depth::Beside).short(0.92, 0.80)
    };
    let about = arm(74.0, 96.0, Hand::Hidden, Depth::Behind).short(0.86, 0.70);
    let (arms, legs) = if number == 0 { ([swings, about], [free, tied]) } else { ([about, swings], [tied, free]) };
    let trunk =
        Trunk { lean: side * 4.0, bend: side * 4.0, shoulders: side * -4.0, hips: side * -4.0, ..Trunk::STRAIGHT };
    Posture { arms, legs, trunk, head: [0.0, side * 5.0], far_leg: None, front: number, ..posture }
}

/// Each leads the tied leg to the middle.
pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    const BESIDE: f64 = 0.17;
    let unit = left.stand.head.min(right.stand.head);
    let ends = [body::leg_of(left, 1), body::leg_of(right, 0)];
    let middle = f64::midpoint(ends[0][2][0], ends[1][2][0]);
    for (shot, at, side, [hip, _, ankle]) in [(left, 1, 1.0, ends[0]), (right, 0, -1.0, ends[1])] {
        let aim = middle - side * BESIDE * unit;
        let turn = libm::atan2(side * (aim - hip[0]), ankle[1] - hip[1]).to_degrees();
        let leg = &mut shot.posture.legs[at];
        (leg.thigh, leg.shin) = (turn + 1.5, turn - 1.5);
    }
}

/// A band about both ankles, its knot in front.
pub fn draw(on: &mut Easel, body: &Body, [left, right]: [&Shot; 2]) {
    let unit = left.stand.head.min(right.stand.head);
    let at = [(left, 1), (right, 0)].map(|(shot, leg)| {
        let [_, knee, ankle] = body::leg_of(shot, leg);
        lerp(knee, ankle, 0.86)
    });
    let red = body.dyed(Tint::Red);
    let ends = [add(at[0], [-0.20 * unit, -0.02 * unit]), add(at[1], [0.20 * unit, 0.02 * unit])];
    body.panel(on, &line(&ends, 0.20 * unit, Taper::EVEN), &red);
    let knot = lerp(at[0], at[1], 0.5);
    for (x, y) in [(-0.20, 0.34), (0.16, 0.38)] {
        let tail = [knot, add(knot, [x * 0.5 * unit, y * 0.5 * unit]), add(knot, [x * unit, y * unit])];
        body.panel(on, &line(&tail, 0.10 * unit, Taper::EVEN), &red);
    }
    body.panel(
        on,
        &line(&[add(knot, [-0.08 * unit, 0.0]), add(knot, [0.08 * unit, 0.0])], 0.17 * unit, Taper::EVEN),
        &red,
    );
}
