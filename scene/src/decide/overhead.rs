//! Where people turn for the camera and the light: who lies on the back below the one, who looks to where the other is.

use super::Choice;
use crate::words::Reading;
use crate::words::wish::Gaze;
use crate::{Act, Animal, AnimalKind, Character, Pose, Spot, light_from_left};

/// How far a head is turned at least that looks into the distance, degrees.
const LOOKS_AFAR_DEG: f64 = 50.0;
/// How far a head on the ground turns, degrees.
const FARTHEST_DEG: f64 = 22.0;

/// Who looks out of the window or at the sunset looks to the side where the light comes from.
pub fn turned_to_the_light(mut figures: Vec<Character>, reading: &Reading, seed: u64) -> Vec<Character> {
    let way = if light_from_left(seed) { -1.0 } else { 1.0 };
    for (number, figure) in figures.iter_mut().enumerate() {
        if Choice::of_figure(reading, seed, number as u8).glance() == Some(Gaze::Afar) {
            figure.yaw_deg = way * figure.yaw_deg.abs().max(LOOKS_AFAR_DEG);
            figure.gaze = [0.0, 0.0];
        }
    }
    figures
}

/// All who lie where nobody stands, on their backs and seen from straight above: a face from the side, laid down, hides
/// what one reads it by. An animal that can lies curled up with them.
pub fn on_their_backs(mut figures: Vec<Character>, animals: &mut [Animal]) -> Vec<Character> {
    let all_lie = figures.iter().all(|figure| matches!(figure.pose, Pose::Lying | Pose::LyingOnBack));
    if !figures.is_empty() && all_lie && animals.iter().all(curls_up) {
        figures.iter_mut().for_each(lay_on_back);
        for animal in animals {
            (animal.spot, animal.act) = (Spot::Lap, Act::Sleeping);
        }
    } else {
        let on_backs = figures.iter_mut().filter(|figure| figure.pose == Pose::LyingOnBack);
        on_backs.for_each(|figure| figure.pose = Pose::Lying);
    }
    figures
}

/// Whether it is as small as a cat or a dog, and on the ground.
fn curls_up(animal: &Animal) -> bool {
    use AnimalKind::{Dog, Fox, Hamster, Poodle, Rabbit, Squirrel};
    let is_small = animal.kind.is_cat() || matches!(animal.kind, Dog | Fox | Hamster | Poodle | Rabbit | Squirrel);
    is_small && !matches!(animal.spot, Spot::Sky | Spot::Ridden)
}

/// The face to the sky, and to us.
fn lay_on_back(figure: &mut Character) {
    figure.pose = Pose::LyingOnBack;
    figure.yaw_deg = (figure.yaw_deg * 0.6).clamp(-FARTHEST_DEG, FARTHEST_DEG);
    figure.pitch_deg = 0.0;
    figure.gaze = [-figure.yaw_deg / 60.0, 0.0];
}
