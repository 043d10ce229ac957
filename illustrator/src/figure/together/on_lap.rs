//! Somebody small in the lap of the other, who sits there toward us.

use super::super::body::low::before_us;
use super::super::body::posture::{Posture, Weight, enthroned, seated_toward_us};
use super::super::duos;
use super::super::rig::own_stature;
use super::super::shot::Shot;
use scene::{Pose, Scene};

/// From chin to chin, heads.
pub const APART: f64 = 0.90;

/// Who of two has the other in the lap.
pub fn below(scene: &Scene) -> usize {
    match scene.figures.as_slice() {
        [one, other, ..] => usize::from(own_stature(other) > own_stature(one)),
        _ => 0,
    }
}

/// Whether this one sits on no ground.
pub fn is_held(shot: &Shot) -> bool {
    let held = shot.scene.figures.get(1 - below(shot.scene));
    duos::of(shot.scene) == Some(Pose::OnLap) && held.is_some_and(|held| std::ptr::eq(held, shot.character))
}

/// One on the seat, the other on that one's thighs and no seat of their own.
pub fn posed(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    let character = &scene.figures[number];
    if number == below(scene) {
        return enthroned(posture, character);
    }
    let seated = seated_toward_us(posture, posture.arms);
    Posture { legs: before_us(character), weight: Weight::Feet, ..seated }
}
