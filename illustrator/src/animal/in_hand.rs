//! What is in a hand or on it: a bird on a finger, a hawk on the fist or leaving it, a fish in its bag.

use super::fish;
use super::stand::{Stand, on_shoulder_scale, stand};
use crate::figure::Perch;
use crate::figure::curve::{Point, lerp};
use scene::{Act, Animal};

/// Its feet on the forefinger.
pub fn on_finger(animal: &Animal, perch: &Perch) -> Stand {
    let unit = 0.80 * on_shoulder_scale(animal) * perch.head;
    let ([elbow, wrist], way) = held_out(perch);
    let at = lerp(elbow, wrist, 1.40);
    stand(([at[0], at[1] - 0.05 * perch.head], unit), (-way, animal, perch.head), false)
}

/// The forearm that is held out, and to which side.
fn held_out(perch: &Perch) -> ([Point; 2], f64) {
    let out = |[_, wrist]: [Point; 2]| (wrist[0] - perch.chin[0]).abs();
    let [elbow, wrist] = perch.forearms[usize::from(out(perch.forearms[1]) > out(perch.forearms[0]))];
    ([elbow, wrist], if wrist[0] > perch.chin[0] { 1.0 } else { -1.0 })
}

/// Its feet on the wrist.
pub fn on_fist(animal: &Animal, perch: &Perch) -> Stand {
    let is_let_go = animal.act == Act::Flying;
    let unit = if is_let_go { 1.7 } else { 1.05 } * perch.head;
    let ([elbow, wrist], way) = held_out(perch);
    let at = lerp(elbow, wrist, 0.90);
    if is_let_go {
        // Off the glove, outward and up.
        let out = [at[0] + way * 0.30 * perch.head, at[1] - 0.55 * perch.head];
        return stand((out, unit), (way, animal, perch.head), false);
    }
    stand(([at[0], at[1] - 0.10 * perch.head], unit), (-way, animal, perch.head), false)
}

/// Below the hand of the side that has room.
pub fn bag_in_hand(animal: &Animal, perch: &Perch, way: f64) -> Stand {
    let unit = 0.26 * perch.head;
    let [elbow, wrist] = perch.forearms[usize::from(way > 0.0)];
    let hand = lerp(elbow, wrist, 1.32);
    stand(([hand[0], hand[1] + (fish::BAG - 0.5) * unit], unit), (way, animal, perch.head), false)
}
