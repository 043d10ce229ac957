//! Several on one long seat: half from the side, two of them toward each other; all of more one way.

use super::super::curve::lerp;
use super::super::shot::{Shot, is_seated};
use super::posture::{Depth, Hand, Reach, touching};
use super::{seats, tables};
use scene::seed::Dice;
use scene::{Character, Pose, Scene, Seat};

/// Whether who sits there has somebody beside on the same seat, so that knees turned to them would be in theirs.
pub fn is_shared(scene: &Scene, number: usize) -> bool {
    let sits = |figure: &Character| is_seated(figure.pose) && !figure.is_from_behind && is_long(figure.seat);
    let figure = &scene.figures[number];
    figure.pose == Pose::Sitting
        && sits(figure)
        && scene.figures.iter().filter(|figure| sits(figure)).count() > 1
        && !tables::is_at_table(scene)
        && !scene.place.is_afloat()
        && !seats::faces_us(figure.seat, scene.place)
        && !figure.prop.is_some_and(scene::Prop::is_sat_behind)
}

const fn is_long(seat: Option<Seat>) -> bool {
    matches!(seat, None | Some(Seat::Bench | Seat::Wall | Seat::Steps | Seat::Bed | Seat::Chair))
}

/// The side that the knees of who sits there go to: of two toward the other, of more all one way.
pub fn faces(scene: &Scene, number: usize) -> usize {
    if are_turned_to_each_other(scene) {
        return 1 - outer(scene, number);
    }
    usize::from(Dice::new(scene.seed, "which way they sit").chance(0.5))
}

/// Whether the knees of two meet between them; else all have them to one side, and sit nearer.
pub fn are_turned_to_each_other(scene: &Scene) -> bool {
    scene.figures.len() == 2 && (are_hand_in_hand(scene) || Dice::new(scene.seed, "how two sit").chance(0.5))
}

/// Whether two on one seat hold hands: before their knees.
pub fn are_hand_in_hand(scene: &Scene) -> bool {
    scene.figures.len() == 2 && (0..2).all(|number| is_shared(scene, number)) && {
        scene.figures.iter().all(|figure| figure.gesture == Some(Pose::HoldingHands))
    }
}

/// Leads the hands of these to each other.
pub fn join_hands([left, right]: [&mut Shot; 2]) {
    let knee = |shot: &Shot, at: usize| super::leg_of(shot, at)[1];
    let [x, y] = lerp(knee(left, 1), knee(right, 0), 0.5);
    let spot = [x, y - 0.34 * left.stand.head];
    for (shot, side, hand) in [(left, 1, Hand::Hip), (right, 0, Hand::Clasp)] {
        shot.posture.arms[side] = touching(24.0, 0.97, Reach::spot(spot), (hand, Depth::Across));
        shot.posture.front = side;
    }
}

/// The side of who sits there on which there is more room: that arm acts.
pub fn outer(scene: &Scene, number: usize) -> usize {
    usize::from(2 * number + 1 > scene.figures.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::every::{KINDS, scene};
    use scene::{Framing, Place};

    #[test]
    fn who_sits_beside_somebody_has_no_knee_in_the_others() {
        for (seed, kind) in (0..24).zip(KINDS.into_iter().cycle()) {
            let mut scene = scene();
            let one =
                Character { pose: Pose::Sitting, seat: Some(Seat::Bench), prop: None, ..scene.figures[0].clone() };
            scene.figures = vec![Character { kind, ..one.clone() }, one];
            (scene.seed, scene.place, scene.framing) = (seed, Place::Park, Framing::FullBody);
            let shots = Shot::all(&scene);
            let knees = |number: usize| [0, 1].map(|at| super::super::leg_of(&shots[number], at)[1][0]);
            let (most, least) =
                (knees(0).into_iter().fold(f64::MIN, f64::max), knees(1).into_iter().fold(f64::MAX, f64::min));
            assert!(most < least, "seed {seed} {kind:?}: {most} {least}");
        }
    }
}
