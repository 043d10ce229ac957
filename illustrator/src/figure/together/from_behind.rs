//! The first stands behind the other with both hands on that one's shoulders: kneads them, or lays a coat about them.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, seated_toward_us, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::Laid;
use super::super::curve::{Taper, around, closed, through};
use super::super::easel::Easel;
use super::super::shot::Shot;
use super::is_smaller;
use scene::{Pose, Scene, Tint};

/// From chin to chin, heads.
pub const fn apart(both: Pose) -> Option<f64> {
    match both {
        Pose::MassagingShoulders => Some(0.34),
        Pose::DrapingCoat => Some(0.72),
        _ => None,
    }
}

/// Before somebody small one sits on the floor.
pub fn part(both: Pose, (scene, number): (&Scene, usize)) -> Option<Pose> {
    let is_small = matches!(scene.figures.as_slice(), [one, other, ..] if is_smaller(one, other));
    match (both, number) {
        (Pose::MassagingShoulders, 1) if is_small => Some(Pose::Seiza),
        (Pose::MassagingShoulders, 1) => Some(Pose::Sitting),
        _ => None,
    }
}

pub fn posed(both: Pose, posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    match (both, number) {
        (Pose::MassagingShoulders, 0) => {
            let trunk = Trunk { lean: 5.0, bend: 2.0, turn: 6.0, sunk: 0.04, ..Trunk::STRAIGHT };
            Posture { trunk, head: [0.0, 5.0], ..posture }
        }
        (Pose::MassagingShoulders, _) => {
            let lap = touching(18.0, 0.96, Reach::Front(0.10, 2.72), (Hand::Flat, Depth::Across)).aimed(-70.0);
            if part(both, (scene, 1)) == Some(Pose::Seiza) {
                return Posture { arms: [lap, lap], head: [0.0, 3.0], ..posture };
            }
            Posture { head: [0.0, 3.0], ..seated_toward_us(posture, [lap, lap]) }
        }
        (_, 0) => Posture { trunk: Trunk { lean: 7.0, turn: 12.0, ..Trunk::STRAIGHT }, head: [4.0, 6.0], ..posture },
        _ => Posture { trunk: Trunk { turn: -8.0, ..Trunk::STRAIGHT }, head: [0.0, 4.0], ..posture },
    }
}

/// How much lower the chin of who sits is, heads.
const LOWER: f64 = 1.06;

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    if left.character.pose == Pose::MassagingShoulders {
        let head = right.stand.head;
        right.stand.chin[1] = right.stand.chin[1].max(left.stand.chin[1] + LOWER * head);
    } else {
        let pulls = touching(24.0, 0.88, Reach::Front(0.06, 1.96), (Hand::Fist, Depth::Across));
        right.posture.arms[1] = pulls;
    }
    let hand = |arm: usize, x: f64, aim: f64| {
        let spot = body::within_reach(left, arm, body::on_trunk(right, [x, 1.46]));
        touching(30.0, 0.86, Reach::spot(spot), (Hand::Flat, Depth::Across)).aimed(aim)
    };
    let wide = if left.character.pose == Pose::DrapingCoat { 0.60 } else { 0.74 };
    left.posture.arms = [hand(0, -wide, 24.0), hand(1, wide, 24.0)];
    left.posture.front = 1;
}

/// Both hands lie on the shoulders.
pub fn laid() -> Vec<Laid> {
    [0, 1].map(|arm| Laid { figure: 0, arm, hand_alone: true }).to_vec()
}

/// The coat, its sleeves empty.
pub fn draw(on: &mut Easel, body: &Body, right: &Shot) {
    if right.character.pose != Pose::DrapingCoat {
        return;
    }
    let cloth = &body.dyed(Tint::Navy);
    for side in [-1.0, 1.0] {
        let at = |x: f64, y: f64| body::on_trunk(right, [side * x, y]);
        let half = around(
            &[
                at(0.30, 1.16),
                at(0.62, 1.22),
                at(1.08, 1.44),
                at(1.34, 1.92),
                at(1.40, 2.60),
                at(1.30, 3.20),
                at(0.72, 3.26),
                at(0.60, 2.30),
                at(0.46, 1.60),
            ],
            4,
        );
        body.panel(on, &half, cloth);
        on.ink(&through(&[at(1.02, 1.50), at(1.10, 2.20), at(1.06, 3.10)], 6), 0.8, (cloth.line, Taper::FOLD));
        let lapel = [at(0.30, 1.16), at(0.56, 1.26), at(0.72, 1.72), at(0.52, 1.94)];
        on.fill(&lapel, cloth.shaded);
        on.ink(&closed(&lapel), 0.8, (cloth.line, Taper::EVEN));
    }
}
