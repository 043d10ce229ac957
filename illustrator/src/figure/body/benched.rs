//! Several on one long seat: half from the side, two of them toward each other; hand in hand they are seen from before.

use super::super::shot::is_seated;
use super::posture::{Arm, Depth, Foot, Hand, Leg, Posture, Reach, arm, leg, seated_toward_us, touching};
use super::spine::Trunk;
use super::{seats, tables};
use scene::seed::Dice;
use scene::{Character, FigureKind, Pose, Scene, Seat};

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

/// What the legs do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Square,
    /// Both knees to whoever sits there.
    Aside,
    Ankles,
}

/// The same posture; the inner side is that of the others.
pub fn beside_others(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    const WAYS: [Way; 3] = [Way::Aside, Way::Square, Way::Ankles];
    if !is_hand_in_hand(scene) {
        return posture;
    }
    let character = &scene.figures[number];
    let inner = 1 - outer(scene, number);
    let turn = Dice::new(scene.seed, "how one sits beside others").below(WAYS.len());
    let way = WAYS[(turn + number) % WAYS.len()];
    let arms = arms(posture, (character, inner, way));
    let seated = seated_toward_us(posture, arms);
    let side = if inner == 1 { 1.0 } else { -1.0 };
    let trunk = Trunk { turn: side * 9.0, lean: side * 1.5, ..seated.trunk };
    Posture { legs: legs(way, inner), trunk, ..seated }
}

/// The side that the knees of who sits there go to: of two toward the other, of more all one way.
pub fn faces(scene: &Scene, number: usize) -> usize {
    if is_hand_in_hand(scene) {
        return outer(scene, number);
    }
    if scene.figures.len() == 2 {
        return 1 - outer(scene, number);
    }
    usize::from(Dice::new(scene.seed, "which way they sit").chance(0.5))
}

/// Whether they hold hands on the seat between them: then their knees come toward us.
pub fn is_hand_in_hand(scene: &Scene) -> bool {
    scene.figures.iter().any(|figure| figure.gesture == Some(Pose::HoldingHands))
}

/// The side of who sits there on which there is more room: that arm acts.
pub fn outer(scene: &Scene, number: usize) -> usize {
    usize::from(2 * number + 1 > scene.figures.len())
}

/// Of who is seen from before and a little above: the thighs come toward us, the shins hang from the knees, and no two legs are as planks.
fn legs(way: Way, inner: usize) -> [Leg; 2] {
    use Foot::{Front, Outward};
    let [near, far] = match way {
        Way::Aside => [leg(36.0, -7.0, Outward).short(0.30, 0.93), leg(-14.0, 9.0, Front).short(0.28, 0.94)],
        Way::Ankles => [leg(16.0, -7.0, Front).short(0.28, 0.92), leg(13.0, -10.0, Front).short(0.29, 0.90)],
        Way::Square => [leg(24.0, -4.0, Outward).short(0.29, 0.93), leg(19.0, -1.0, Outward).short(0.30, 0.92)],
    };
    if inner == 1 { [far, near] } else { [near, far] }
}

/// Hands that hold nothing lie in the lap, and one of them on the seat.
fn arms(posture: Posture, (character, inner, way): (&Character, usize, Way)) -> [Arm; 2] {
    let lap = |x: f64, y: f64| touching(16.0, 0.96, Reach::Front(x, y), (Hand::Flat, Depth::Across));
    let is_male = matches!(character.kind, FigureKind::Boy | FigureKind::Man);
    let propped = arm(15.0, -5.0, Hand::Flat, Depth::Beside).short(1.0, 0.94);
    let on_knee = touching(12.0, 0.96, Reach::Knee(0.12, -0.06), (Hand::Flat, Depth::Across));
    let idle = |at: usize| match way {
        Way::Square if is_male => on_knee,
        Way::Aside if at != inner => propped,
        Way::Square => lap(0.34, 2.84).aimed(-30.0),
        _ => lap(if at == inner { 0.10 } else { 0.16 }, 2.84).aimed(-66.0),
    };
    let lies = |arm: &Arm| matches!(arm.reach, Some(Reach::Knee(..)));
    if character.gesture == Some(Pose::HoldingHands) {
        // Both inner hands lie on the seat between the two.
        return [0, 1].map(|at| if at == inner { propped } else { lap(0.16, 2.84).aimed(-66.0) });
    }
    let is_idle = character.prop.is_none() && character.gesture.is_none();
    [0, 1].map(|at| if is_idle || lies(&posture.arms[at]) { idle(at) } else { posture.arms[at] })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::every::{KINDS, scene};
    use crate::figure::shot::Shot;
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
