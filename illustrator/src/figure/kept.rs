//! How much of the figures a framing shows: as far as it was asked for, and the hands that do what was asked for.

use super::body::posture::{Hand, Reach};
use super::body::skeleton::Skeleton;
use super::body::{build, hip_of, tables};
use super::framed::{THIGHS, tall};
use super::rig::Rig;
use super::shot::Shot;
use scene::{Character, Framing, Pose, Prop, Scene};

/// How many heads below the chin the picture shows; `None` for all of the figure.
pub fn shown(scene: &Scene, shots: &[Shot]) -> Option<f64> {
    let tall = tall(shots);
    let framed = framed(scene, tall)?;
    let is_close = matches!(scene.framing, Framing::Face | Framing::Bust);
    let Some(hands) = acting_hands(shots).filter(|_| is_close) else { return Some(framed) };
    Some(framed.max((hands + UNDER_HANDS).min(LOWEST * tall.max(0.9))))
}

/// Below a wrist, with the hand and what is in it; heads.
const UNDER_HANDS: f64 = 0.42;
/// A close picture never shows more than the half of somebody.
const LOWEST: f64 = 1.86;

/// Where the lowest hand is that does what the words ask for, heads below a chin.
pub fn acting_hands(shots: &[Shot]) -> Option<f64> {
    shots.iter().filter_map(acting_hand).reduce(f64::max)
}

fn acting_hand(shot: &Shot) -> Option<f64> {
    let character = shot.character;
    let acts = character.prop.is_some_and(|prop| !prop.is_in_no_hand())
        || character.gesture.is_some()
        || character.pose.is_of_arms();
    if !acts || character.shows_back() {
        return None;
    }
    let rig = Rig::of(shot);
    let (_, shoulder) = build(character.kind);
    let arms = Skeleton::of(&rig, &shot.posture, shoulder, hip_of(shoulder, &rig, shot.character)).arms;
    let does = |hand: Hand| !matches!(hand, Hand::Relaxed | Hand::Hidden | Hand::Hip | Hand::Clasp);
    let low = |(arm, limb): (&super::body::posture::Arm, &super::body::skeleton::Limb)| {
        let is_up = does(arm.hand) && !matches!(arm.reach, Some(Reach::Hips(..)));
        is_up.then_some((limb.end[1] - shot.stand.chin[1]) / rig.head)
    };
    shot.posture.arms.iter().zip(&arms).filter_map(low).reduce(f64::max)
}

/// How far below the chin a picture goes at most where there is room, so that it stays what was asked for.
pub fn most(scene: &Scene, tall: f64) -> Option<f64> {
    let is_near = matches!(scene.framing, Framing::Face | Framing::Bust | Framing::HalfBody);
    is_near.then_some(if shows_laps(scene) { LAPS } else { THIGHS[1] } * tall)
}

/// Whether two on a sofa are seen to their laps: legs that hang toward us tell less than the faces and the book.
pub fn shows_laps(scene: &Scene) -> bool {
    scene.figures.iter().any(|figure| figure.pose == Pose::ReadingTo)
}

/// Below the chin, heads.
const LAPS: f64 = 2.05;

/// Whether what somebody plays, steers or works at stands before them.
fn is_before_something(scene: &Scene) -> bool {
    let stands = |prop: Prop| prop.is_sat_behind() || prop.is_worked_at();
    scene.figures.iter().any(|figure| figure.prop.is_some_and(stands))
}

/// Whether all bend over the table in that way.
fn bends(scene: &Scene, does: fn(&Character) -> bool) -> bool {
    scene.figures.iter().all(does)
}

/// How many heads below the chin the picture shows; `None` for all of the figure.
fn framed(scene: &Scene, tall: f64) -> Option<f64> {
    match scene.framing {
        // Who lies on the table is seen to its edge.
        Framing::HalfBody if tables::is_at_table(scene) && bends(scene, |figure| figure.pose == Pose::Dozing) => {
            Some(1.30 * tall)
        }
        Framing::HalfBody
            if tables::is_at_table(scene) && bends(scene, |figure| figure.gesture == Some(Pose::HandOnChin)) =>
        {
            Some(1.90 * tall)
        }
        // With the board of the table.
        Framing::HalfBody if tables::is_at_table(scene) || is_before_something(scene) => Some(2.30 * tall),
        Framing::Face => Some(0.28),
        Framing::Bust => Some(0.88),
        Framing::HalfBody => Some(1.86 * tall.max(0.9)),
        Framing::Knees => Some(2.98 * tall),
        Framing::FullBody | Framing::Wide => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::every::{POSES, scene};

    #[test]
    fn what_the_hands_do_is_seen_however_near_one_looks() {
        let mut lost = Vec::new();
        for pose in POSES.into_iter().filter(|pose| pose.is_of_arms()) {
            for framing in [Framing::Face, Framing::Bust, Framing::HalfBody, Framing::Knees, Framing::FullBody] {
                let mut scene = Scene { framing, ..scene() };
                scene.figures[0].pose = pose;
                for shot in Shot::all(&scene) {
                    let Some(low) = acting_hand(&shot) else { continue };
                    let edge = (f64::from(scene.height_px) - shot.stand.chin[1]) / shot.stand.head;
                    if low > edge + 1e-6 && low < LOWEST {
                        lost.push(format!("{pose:?} {framing:?}: a hand at {low:.2}, the edge at {edge:.2}"));
                    }
                }
            }
        }
        assert!(lost.is_empty(), "{lost:#?}");
    }
}
