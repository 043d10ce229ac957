//! A hand on an animal's head: how high that is, and how far out.

use super::body::posture::{Arm, Depth, Hand, Posture, Reach, Weight, arm, touching};
use super::body::skeleton::Skeleton;
use super::body::stances::arms_of;
use super::body::{build, hip_of};
use super::rig::Rig;
use super::shot::{Shot, is_seated};
use crate::animal;
use scene::{Character, Pose, Scene, Spot};

/// From the middle of the hips to the hand, head units.
const AHEAD: f64 = 1.66;

/// On the back of what lies on the lap: from the middle of the hips ahead and down, head units.
const ON_BACK: (f64, f64) = (0.34, -0.22);

/// Whether a hand lies on what is on the lap of that one: it has nothing else to do.
pub fn strokes_lap(scene: &Scene, number: usize) -> bool {
    let is_free = |one: &Character| one.prop.is_none() && one.gesture.is_none() && is_seated(one.pose);
    is_lap(scene, number) && scene.figures.get(number).is_some_and(is_free)
}

/// The nearer hand on the animal's back, the other behind it.
pub fn stroking(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    if !strokes_lap(scene, number) {
        return posture;
    }
    // Seen from before: the hand on the side that the animal looks away from.
    let away = usize::from(scene.figures[number].yaw_deg < 0.0);
    let near = posture.far_leg.map_or(away, |far| 1 - far);
    let mut arms =
        posture.arms.map(|arm| if arm.depth == Depth::Across { Arm { depth: Depth::Beside, ..arm } } else { arm });
    let (ahead, down) = ON_BACK;
    let on_back = if posture.far_leg.is_some() { Reach::Hips(ahead, down) } else { Reach::Front(0.30, 2.66) };
    arms[near] = touching(16.0, 0.92, on_back, (Hand::Flat, Depth::Across));
    Posture { arms, front: near, ..posture }
}

/// Who sits and has an animal in the arms carries it as who stands does: an idle arm would lie over its face.
pub fn carrying(posture: Posture, (scene, number): (&Scene, usize), side: usize) -> Posture {
    let is_carried = |animal: &scene::Animal| animal.spot == Spot::Arms && usize::from(animal.with) == number;
    let one = &scene.figures[number];
    let sits = !matches!(posture.weight, Weight::Feet) && posture.ride.is_none() && one.pose != Pose::Lying;
    let is_free = one.prop.is_none() && one.gesture.is_none() && sits;
    if !is_free || !scene.animals.iter().any(is_carried) {
        return posture;
    }
    let [under, behind] = arms_of(Pose::Cradling);
    let arms = if side == 1 { [behind, under] } else { [under, behind] };
    Posture { arms, front: side, ..posture }
}

/// A fist before the hip, the leash or the rein in it, where that hand has nothing else to do.
pub fn leading(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    let Some(at) = animal::led_by(scene, number) else { return posture };
    let arm_now = posture.arms[at];
    let is_busy = arm_now.reach.is_some()
        || !matches!(arm_now.hand, Hand::Relaxed | Hand::Flat | Hand::Fist | Hand::Curled | Hand::Hidden);
    if is_busy {
        return posture;
    }
    let mut arms = posture.arms;
    arms[at] = arm(22.0, 46.0, Hand::Fist, Depth::Beside).short(0.98, 0.92);
    Posture { arms, ..posture }
}

/// The same posture with the hand as high as the animal beside is.
pub fn reaching(shot: &Shot) -> Posture {
    let mut posture = shot.posture;
    if let Some(high) = animal::touched(shot.scene).filter(|_| shot.scene.figures.len() == 1) {
        return touching_beside(shot, high);
    }
    let Some(high) = animal::petted(shot.scene).filter(|_| shot.character.pose == Pose::Petting) else {
        return posture;
    };
    let rig = Rig::of(shot);
    let (_, shoulder) = build(shot.character.kind);
    let legs = Skeleton::of(&rig, &posture, shoulder, hip_of(shoulder, &rig, shot.character)).legs;
    let ground = legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) + 0.16 * rig.unit;
    let hips = f64::midpoint(legs[0].root[1], legs[1].root[1]);
    let top = (ground - high * rig.head - hips) / rig.unit;
    let side = posture.far_leg.unwrap_or(posture.front);
    posture.arms[side].reach = Some(Reach::Hips(AHEAD, (top + 0.02).clamp(-1.60, 0.9)));
    posture
}

/// From the middle line to the hand of who stands, head units.
const OUT: f64 = 1.78;

/// The hand on what stands beside, `high` heads above the ground.
fn touching_beside(shot: &Shot, high: f64) -> Posture {
    let mut posture = shot.posture;
    let rig = Rig::of(shot);
    let (_, shoulder) = build(shot.character.kind);
    let legs = Skeleton::of(&rig, &posture, shoulder, hip_of(shoulder, &rig, shot.character)).legs;
    let ground = legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) + 0.16 * rig.unit;
    let y = ground - high * rig.head;
    if shot.character.pose == Pose::Petting {
        let hips = f64::midpoint(legs[0].root[1], legs[1].root[1]);
        let side = posture.far_leg.unwrap_or(posture.front);
        posture.arms[side].reach = Some(Reach::Hips(AHEAD, ((y - hips) / rig.unit).clamp(-1.60, 0.95)));
        return posture;
    }
    let [_, crown] = rig.flat([0.0, 0.0]);
    let side = if shot.character.yaw_deg < 0.0 { 0 } else { 1 };
    if posture.front != side {
        posture.arms.swap(0, 1);
        posture.front = side;
    }
    let (hand, depth) = if shot.character.pose == Pose::Scattering {
        (Hand::Flat, Depth::Beside)
    } else {
        (Hand::Curled, Depth::Beside)
    };
    posture.arms[side] = touching(24.0, 0.96, Reach::Front(OUT, (y - crown) / rig.unit), (hand, depth));
    if shot.scene.animals.first().is_some_and(|animal| animal.act.is_on_table()) {
        // The other hand holds it.
        let there = Reach::Front(0.52 - OUT, (y - crown) / rig.unit - 0.34);
        posture.arms[1 - side] = touching(26.0, 0.96, there, (Hand::Flat, Depth::Across));
    }
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
