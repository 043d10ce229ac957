//! A long rope: the outermost turn it, those between them are in the air over it.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Foot, Hand, Posture, Reach, arm, leg, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::Laid;
use super::super::curve::{Point, Taper, closed, ribbon, through};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use scene::{Scene, Tint};

/// From chin to chin, heads: of who turns the rope and who jumps, and of two who jump.
pub const APART: f64 = 3.6;
const JUMPERS: f64 = 1.7;
const TO_TURNER: f64 = 2.1;

/// From the one before to this one of more than two.
pub const fn apart_of(number: usize, count: usize) -> f64 {
    if number == 1 || number + 1 == count { TO_TURNER } else { JUMPERS }
}

/// Whether one turns the rope.
fn turns(scene: &Scene, number: usize) -> bool {
    number == 0 || number + 1 == scene.figures.len()
}

pub fn posed(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    if turns(scene, number) {
        let side = if number == 0 { 1.0 } else { -1.0 };
        let trunk = Trunk { lean: -side * 6.0, turn: side * 20.0, ..Trunk::STRAIGHT };
        let legs = [leg(12.0, 4.0, Foot::Outward), leg(12.0, 4.0, Foot::Outward)];
        return Posture { trunk, legs, head: [0.0, 0.0], far_leg: None, ..posture };
    }
    let side = if number % 2 == 0 { 1.0 } else { -1.0 };
    let raised = arm(38.0, 96.0, Hand::Fist, Depth::Beside);
    let low = arm(30.0, 70.0, Hand::Open, Depth::Beside);
    let legs =
        [leg(26.0, -34.0, Foot::Stretched).short(0.86, 0.74), leg(18.0, -30.0, Foot::Stretched).short(0.88, 0.72)];
    let arms = if number % 2 == 0 { [raised, low] } else { [low, raised] };
    let trunk = Trunk { lean: side * 3.0, ..Trunk::STRAIGHT };
    Posture { trunk, legs, arms, head: [0.0, side * 4.0], far_leg: None, is_in_air: true, ..posture }
}

/// How high they are in the air, heads.
const JUMPS: f64 = 0.52;

pub fn join(shots: &mut [Shot]) {
    let last = shots.len() - 1;
    let floor = [0, last].map(|number| body::leg_of(&shots[number], 0)[2][1]).into_iter().fold(f64::MIN, f64::max);
    for shot in shots.iter_mut().take(last).skip(1) {
        let unit = shot.stand.head;
        let feet = [0, 1].map(|leg| body::leg_of(shot, leg)[2][1]).into_iter().fold(f64::MIN, f64::max);
        let up = if last > 1 { feet - (floor - JUMPS * unit) } else { 0.0 };
        shot.stand.chin[1] -= up;
    }
    for number in [0, last] {
        let shot = &mut shots[number];
        let inner = usize::from(number == 0);
        let away = touching(38.0, 0.96, Reach::Front(1.02, 2.30), (Hand::Fist, Depth::Across)).aimed(70.0);
        shot.posture.arms[inner] = away;
        shot.posture.arms[1 - inner] =
            touching(30.0, 0.96, Reach::Body(0.66, 2.60), (Hand::Hip, Depth::Beside)).aimed(-46.0);
        shot.posture.front = inner;
    }
}

/// The fists over the rope.
pub fn laid(scene: &Scene) -> Vec<Laid> {
    let last = scene.figures.len() - 1;
    vec![Laid { figure: 0, arm: 1, hand_alone: true }, Laid { figure: last, arm: 0, hand_alone: true }]
}

pub fn draw(on: &mut Easel, body: &Body, shots: &[Shot]) {
    let last = shots.len() - 1;
    let (unit, rope) = (body.rig.head, body.dyed(Tint::Blond));
    let [from, to] = [body::palm_of(&shots[0], 1), body::palm_of(&shots[last], 0)];
    let floor = [0, last].map(|number| body::leg_of(&shots[number], 0)[2][1]).into_iter().fold(f64::MIN, f64::max);
    let low = floor + 0.10 * Rig::of(&shots[0]).unit;
    let wide = to[0] - from[0];
    let at = |share: f64, y: f64| -> Point { [from[0] + wide * share, y] };
    let whole = through(
        &[
            from,
            at(0.08, from[1] + 0.62 * (low - from[1])),
            at(0.24, low - 0.06 * unit),
            at(0.5, low),
            at(0.76, low - 0.06 * unit),
            at(0.92, to[1] + 0.62 * (low - to[1])),
            to,
        ],
        10,
    );
    let outline = ribbon(&whole, |_| 0.042 * unit);
    on.fill(&outline, rope.base);
    on.ink(&closed(&outline), 0.9, (rope.line, Taper::EVEN));
}
