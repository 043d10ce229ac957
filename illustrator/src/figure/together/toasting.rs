//! More than two raise what they drink from to one place over the middle of them.

use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::{Laid, REST};
use super::super::curve::add;
use super::super::shot::Shot;
use super::teams;
use scene::Scene;

/// From the one before to this one, heads.
pub const IN_ROW: f64 = 1.42;

pub fn posed(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    let side = if teams::side(number, scene.figures.len()) == 0 { 1.0 } else { -1.0 };
    Posture { trunk: Trunk { lean: side * 4.0, turn: side * 14.0, ..posture.trunk }, ..posture }
}

/// Of what is raised, heads over the highest crown, and how far it is from the next.
const OVER: f64 = 0.12;
const BESIDE: f64 = 0.98;

pub fn join(shots: &mut [Shot]) {
    let count = shots.len();
    let unit = shots.iter().map(|shot| shot.stand.head).fold(0.0, f64::max);
    let crown = shots.iter().map(|shot| shot.stand.chin[1] - shot.stand.head).fold(f64::MAX, f64::min);
    let middle = f64::midpoint(shots[0].stand.chin[0], shots[count - 1].stand.chin[0]);
    for (number, shot) in shots.iter_mut().enumerate() {
        let inner = 1 - teams::side(number, count);
        let aside = number as f64 - (count as f64 - 1.0) / 2.0;
        let high = OVER + 0.10 * (number % 2) as f64;
        let spot = body::within_reach(shot, inner, add([middle, crown], [aside * BESIDE * unit, -high * unit]));
        shot.posture.arms[inner] = touching(104.0, 0.90, Reach::spot(spot), (Hand::Grip, Depth::Face)).aimed(166.0);
        shot.posture.arms[1 - inner] = REST;
        shot.posture.front = inner;
    }
}

/// The raised arms of who stands farther: whoever is before them would hide those.
pub fn laid(scene: &Scene) -> Vec<Laid> {
    let count = scene.figures.len();
    if count < 3 {
        return Vec::new();
    }
    (0..count).map(|figure| Laid { figure, arm: 1 - teams::side(figure, count), hand_alone: false }).collect()
}
