//! What who is alone with an animal does with it: feeds it, is down beside its box, has thrown what it leaps at.

use crate::{Act, Animal, AnimalKind, Character, Growth, Pose, Prop, Spot};

/// Of farm, and no higher than who squats beside it.
pub const fn is_low_to_pet(animal: &Animal) -> bool {
    let is_young = matches!(animal.growth, Growth::Cub);
    matches!(animal.kind, AnimalKind::Pig | AnimalKind::Capybara)
        || is_young && matches!(animal.kind, AnimalKind::Sheep | AnimalKind::Goat)
}

/// Who alone is with one in a box is down beside it. Who alone feeds an animal: a pet from a bowl, down beside it, and what is taller from the hand.
pub fn fed(mut figures: Vec<Character>, animals: &mut [Animal]) -> Vec<Character> {
    let count = animals.len();
    let ([figure], Some(first)) = (figures.as_mut_slice(), animals.first_mut()) else { return figures };
    if first.kind.is_dog() && first.act == Act::Running && figure.prop == Some(Prop::Frisbee) {
        // It has left the hand.
        (first.act, first.spot, figure.prop, figure.pose) = (Act::Catching, Spot::Beside, None, Pose::Reaching);
        return figures;
    }
    if first.act == Act::Boxed && first.spot == Spot::Beside && matches!(figure.pose, Pose::Standing | Pose::Holding) {
        figure.pose = Pose::Crouching;
    }
    if figure.pose != Pose::Scattering || first.spot != Spot::Beside {
        return figures;
    }
    let is_tall = first.kind.is_horse()
        || first.kind == AnimalKind::Deer && first.growth != Growth::Cub
        || first.kind.is_of_farm() && !is_low_to_pet(first);
    let is_pet = first.kind.is_dog()
        || first.kind.is_cat()
        || is_low_to_pet(first)
        || matches!(first.kind, AnimalKind::Rabbit | AnimalKind::Fox | AnimalKind::Raccoon);
    if is_tall {
        first.act = Act::Eating;
    } else if is_pet && count == 1 {
        (first.act, figure.pose) = (Act::Eating, Pose::Petting);
    }
    figures
}
