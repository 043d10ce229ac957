//! A hand on an animal's head: how high that is, and how far out.

use super::body::posture::{Posture, Reach};
use super::body::skeleton::Skeleton;
use super::body::{build, hip_of};
use super::rig::Rig;
use super::shot::Shot;
use crate::animal;
use scene::{Pose, Scene, Spot};

/// From the middle of the hips to the hand, head units.
const AHEAD: f64 = 1.66;

/// The same posture with the hand as high as the animal beside is.
pub fn reaching(shot: &Shot) -> Posture {
    let mut posture = shot.posture;
    let Some(high) = animal::petted(shot.scene).filter(|_| shot.character.pose == Pose::Petting) else {
        return posture;
    };
    let rig = Rig::of(shot);
    let (_, shoulder) = build(shot.character.kind);
    let legs = Skeleton::of(&rig, &posture, shoulder, hip_of(shoulder, &rig)).legs;
    let ground = legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) + 0.16 * rig.unit;
    let hips = f64::midpoint(legs[0].root[1], legs[1].root[1]);
    let top = (ground - high * rig.head - hips) / rig.unit;
    let side = posture.far_leg.unwrap_or(posture.front);
    posture.arms[side].reach = Some(Reach::Hips(AHEAD, (top + 0.02).clamp(-1.60, 0.9)));
    posture
}

/// Whether somebody alone holds out a hand or a weapon to a beast that stands where the face looks.
pub fn reaches_beside(scene: &Scene, number: usize) -> bool {
    let is_there = scene.animals.iter().any(|animal| animal.spot == Spot::Beside);
    scene.figures.len() == 1
        && matches!(scene.figures[number].pose, Pose::Reaching | Pose::Aiming | Pose::Pointing | Pose::Casting)
        && is_there
}

/// Whether an animal is on the lap of that one.
pub fn is_lap(scene: &Scene, number: usize) -> bool {
    scene.animals.iter().any(|animal| animal.spot == Spot::Lap && usize::from(animal.with) == number)
}
