//! What carries who rides: the animal that the scene names, or a horse.

use super::super::shot::Shot;
use super::posture::{Hand, Posture, Reach};
use crate::animal::Mount;
use scene::{Act, Animal, AnimalKind, Tint};

/// Coats of horses of which nobody said the color.
const MOUNTS: [Tint; 3] = [Tint::Brown, Tint::Auburn, Tint::White];

/// The animal that the scene puts under who rides; a horse where it names none.
pub fn of(shot: &Shot) -> Mount {
    let character = shot.character;
    let number = shot.scene.figures.iter().position(|figure| std::ptr::eq(figure, character));
    if let Some(Animal { kind, color, act, .. }) = number.and_then(|number| shot.scene.mount(number)) {
        return Mount { kind: *kind, color: *color, act: *act };
    }
    let color = character.prop_color.unwrap_or(MOUNTS[(character.seed % 3) as usize]);
    Mount { kind: AnimalKind::Horse, color, act: Act::Standing }
}

/// Who rides without a bridle has both hands in the fur.
pub fn at_nape(mut posture: Posture, mount: Option<&Animal>) -> Posture {
    if mount.is_some_and(|animal| animal.kind != AnimalKind::Horse) {
        let at_reins = posture.arms.iter_mut().filter(|arm| matches!(arm.reach, Some(Reach::Hips(..))));
        for (arm, [x, y]) in at_reins.zip([[1.08, -0.16], [0.96, -0.10]]) {
            (arm.reach, arm.hand) = (Some(Reach::Hips(x, y)), Hand::Fist);
        }
    }
    posture
}
