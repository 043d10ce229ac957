//! Two who promise something, little finger in little finger.

use super::Body;
use super::body;
use super::body::posture::{Depth, Hand, Reach, touching};
use super::curve::{Point, Taper, add, closed, lerp, ribbon, through};
use super::easel::Easel;
use super::palette::Palette;
use super::shot::Shot;

/// Where little fingers hook into each other.
fn hook(left: &Shot, right: &Shot) -> Point {
    let [one, other] = [left, right].map(|shot| body::on_trunk(shot, [0.0, 1.86]));
    lerp(one, other, 0.5)
}

/// From there to the middle of each fist, heads.
const TO_FIST: f64 = 0.22;

pub fn join(left: &mut Shot, right: &mut Shot) {
    let (spot, unit) = (hook(left, right), left.stand.head.min(right.stand.head));
    let fist = |x: f64| {
        let reach = Reach::spot(add(spot, [x * unit, 0.04 * unit]));
        touching(28.0, 0.96, reach, (Hand::Fist, Depth::Across)).aimed(112.0)
    };
    left.posture.arms[1] = fist(-TO_FIST);
    right.posture.arms[0] = fist(TO_FIST);
    (left.posture.front, right.posture.front) = (1, 0);
}

/// Half as wide as a finger, heads.
const FINGER: f64 = 0.042;

/// Both fingers, each over the other one's back.
pub fn draw(on: &mut Easel, body: &Body, [left, right]: [&Shot; 2]) {
    let (spot, unit) = (hook(left, right), body.rig.head);
    for (shot, side) in [(left, -1.0), (right, 1.0)] {
        let at = |x: f64, y: f64| add(spot, [side * x * unit, y * unit]);
        let bent = [at(0.17, -0.04), at(0.08, -0.15), at(-0.03, -0.16), at(-0.07, -0.07), at(-0.01, -0.02)];
        let finger = ribbon(&through(&bent, 5), |share| FINGER * unit * (1.0 - 0.3 * share));
        let skin = Palette::of(shot).skin;
        on.fill(&finger, skin.base);
        on.ink(&closed(&finger), 0.7, (skin.line, Taper::EVEN));
    }
}
