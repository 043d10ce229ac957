//! One listens at the chest of the other: the tube goes from the ears to the disk in the hand.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, arm, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::REST;
use super::super::curve::{Point, Taper, add, ellipse, lerp, through};
use super::super::duos::set_arms;
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::is_smaller;
use scene::Scene;

/// From chin to chin, heads.
pub const APART: f64 = 2.1;

/// Before who is small the one who listens is on a knee.
pub fn kneels(scene: &Scene) -> bool {
    matches!(scene.figures.as_slice(), [one, other, ..] if is_smaller(other, one))
}

pub fn posed(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    if number == 0 && kneels(scene) {
        return posture;
    }
    let lean = if number == 0 { 7.0 } else { -2.0 };
    let trunk = Trunk { lean: side * lean, turn: side * 16.0, ..Trunk::STRAIGHT };
    Posture { trunk, ..posture }
}

/// Where the disk is.
fn disk(right: &Shot) -> Point {
    body::on_trunk(right, [-0.16, 1.66])
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let unit = Rig::of(left).unit;
    let hand = add(disk(right), [-0.20 * unit, 0.03 * unit]);
    let hand = body::within_reach(left, 1, hand);
    let listens = touching(34.0, 0.95, Reach::spot(hand), (Hand::Fist, Depth::Across)).aimed(92.0);
    let near = if kneels(left.scene) { left.posture.arms[0] } else { REST };
    set_arms(left, 0, [listens, near]);
    right.posture.arms = [arm(8.0, -3.0, Hand::Relaxed, Depth::Beside); 2];
}

pub fn draw(on: &mut Easel, body: &Body, [left, right]: [&Shot; 2]) {
    let unit = body.rig.head;
    let (hand, chest) = (body::palm_of(left, 1), disk(right));
    let dark = &body.palette.dark;
    let meets = add(left.stand.chin, [0.10 * unit, 0.66 * unit]);
    let ears = body.rig.sides_seen().map(|side| body.rig.flat([side * 0.44, 0.68]));
    let tubes: Vec<Vec<Point>> = ears
        .map(|ear| {
            let side = if ear[0] < left.stand.chin[0] { -1.0 } else { 1.0 };
            let low = add(left.stand.chin, [side * 0.34 * unit, 0.22 * unit]);
            through(&[ear, add(lerp(ear, low, 0.5), [side * 0.07 * unit, 0.0]), low, meets], 8)
        })
        .collect();
    let hangs = add(lerp(meets, hand, 0.5), [0.0, 0.34 * unit]);
    let whole = through(&[meets, hangs, hand, chest], 10);
    for tube in tubes.iter().chain([&whole]) {
        on.ink(tube, 4.6, (dark.base, Taper::EVEN));
        on.ink(tube, 1.6, (dark.light, Taper::EVEN));
    }
    body.panel(on, &ellipse(chest, [0.10 * unit, 0.13 * unit], 0.0), &body.palette.metal);
}
