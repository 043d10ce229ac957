//! The first looks over the shoulder of the other, who sits where the first is small, with both hands on it.

use super::super::body;
use super::super::body::posture::{Depth, Foot, Hand, Posture, Reach, leg, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::Laid;
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::is_smaller;
use scene::{Pose, Scene};

/// From chin to chin, heads.
pub const APART: f64 = 0.92;

/// Whether only who sits has a shoulder low enough.
fn is_small(scene: &Scene) -> bool {
    matches!(scene.figures.as_slice(), [one, other, ..] if is_smaller(one, other))
}

pub fn part(scene: &Scene, number: usize) -> Option<Pose> {
    (number == 1 && is_small(scene)).then_some(Pose::Sitting)
}

pub fn posed(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    if number == 0 {
        let trunk = Trunk { lean: 12.0, bend: 4.0, turn: 12.0, ..Trunk::STRAIGHT };
        let legs = [leg(3.0, 0.0, Foot::Tiptoe), leg(3.0, 0.0, Foot::Tiptoe)];
        return Posture { trunk, legs, head: [8.0, 9.0], ..posture };
    }
    if is_small(scene) {
        let seated = body::posture::seated_toward_us(posture, posture.arms);
        return Posture { head: [0.0, 3.0], ..seated };
    }
    Posture { trunk: Trunk { turn: -6.0, ..Trunk::STRAIGHT }, head: [0.0, 3.0], ..posture }
}

/// How far the chin is beyond the shoulder's middle, and above it, heads.
const BESIDE: f64 = 0.86;
const OVER: f64 = 1.22;

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let shoulder = body::on_trunk(right, [-BESIDE, OVER]);
    let unit = Rig::of(left).unit;
    left.stand.chin = [shoulder[0] - 0.16 * unit, shoulder[1] - 0.06 * unit];
    let hand = |arm: usize, x: f64, y: f64, aim: f64| {
        let spot = body::within_reach(left, arm, body::on_trunk(right, [x, y]));
        touching(30.0, 0.80, Reach::spot(spot), (Hand::Flat, Depth::Across)).aimed(aim)
    };
    left.posture.arms = [hand(0, -0.98, 1.86, -60.0), hand(1, -0.46, 1.56, 40.0)];
    left.posture.front = 1;
}

/// Both hands lie over the shoulder.
pub fn laid() -> Vec<Laid> {
    [0, 1].map(|arm| Laid { figure: 0, arm, hand_alone: true }).to_vec()
}
