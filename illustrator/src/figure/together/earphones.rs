//! Two who listen to one song: a wire from the ear of each to the telephone of the first.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, seated_toward_us, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::UNSEEN;
use super::super::curve::{Point, Taper, add, ellipse, lerp, through};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use scene::{Pose, Scene};

/// From chin to chin, heads.
pub const APART: f64 = 1.14;

/// On a seat that was named they sit.
pub fn part(scene: &Scene, number: usize) -> Option<Pose> {
    scene.figures.get(number).and_then(|figure| figure.seat).map(|_| Pose::Sitting)
}

/// Heads to each other.
pub fn posed(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    let posture = if part(scene, number).is_some() { seated_toward_us(posture, posture.arms) } else { posture };
    let side = if number == 0 { 1.0 } else { -1.0 };
    let trunk = Trunk { lean: side * 2.0, turn: 0.0, ..Trunk::STRAIGHT };
    Posture { trunk, head: [0.0, side * 7.0], ..posture }
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    left.posture.arms[0] = touching(18.0, 0.92, Reach::Front(-0.06, 2.14), (Hand::Grip, Depth::Across)).aimed(-150.0);
    left.posture.arms[1] = UNSEEN;
    (left.posture.front, right.posture.front) = (0, 1);
    right.posture.arms[1] = touching(18.0, 0.90, Reach::Body(0.10, 1.96), (Hand::Flat, Depth::Across)).aimed(-112.0);
    right.posture.arms[0] = UNSEEN;
}

/// The ear that is nearer to the other one.
fn ear(shot: &Shot, side: f64) -> Point {
    Rig::of(shot).flat([side * 0.47, 0.76])
}

pub fn draw(on: &mut Easel, body: &Body, [left, right]: [&Shot; 2]) {
    let (unit, white) = (body.rig.head, &body.palette.white);
    let ears = [ear(left, 1.0), ear(right, -1.0)];
    let meets = add(lerp(left.stand.chin, right.stand.chin, 0.42), [0.0, 0.46 * unit]);
    let phone = add(body::palm_of(left, 0), [0.02 * unit, -0.40 * unit]);
    let mut wires: Vec<Vec<Point>> =
        ears.iter().map(|ear| through(&[*ear, add(lerp(*ear, meets, 0.55), [0.0, 0.14 * unit]), meets], 8)).collect();
    wires.push(through(&[meets, add(lerp(meets, phone, 0.6), [0.10 * unit, 0.10 * unit]), phone], 8));
    for wire in &wires {
        on.ink(wire, 3.6, (white.line, Taper::EVEN));
        on.ink(wire, 1.9, (white.base, Taper::EVEN));
    }
    for ear in ears {
        body.panel(on, &ellipse(ear, [0.05 * unit, 0.06 * unit], 0.0), white);
    }
}
