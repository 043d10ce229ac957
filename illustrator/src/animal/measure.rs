//! How large each animal is: beside a figure, and alone in its place.

use super::{beast, bird, fish, furred, grand, horse, low, nestle, robot, snake};
use scene::{Act, Animal, AnimalKind, Growth, Spot};

/// Heads of a figure in one unit of the animal.
pub const fn scale(kind: AnimalKind) -> f64 {
    match kind {
        AnimalKind::Cat | AnimalKind::Calico | AnimalKind::Siamese | AnimalKind::Tuxedo => 0.52,
        AnimalKind::Dog => 0.78,
        AnimalKind::Rabbit => 0.50,
        AnimalKind::Fox => 0.62,
        AnimalKind::Wolf => 0.94,
        AnimalKind::Bear => 1.3,
        AnimalKind::Hamster => 0.34,
        AnimalKind::Squirrel => 0.40,
        AnimalKind::Bird => 0.62,
        AnimalKind::Crow => 1.05,
        AnimalKind::Owl => 1.30,
        AnimalKind::Penguin => 2.2,
        AnimalKind::Deer => 1.2,
        AnimalKind::Dragon => 0.8,
        AnimalKind::Frog => 0.5,
        AnimalKind::Turtle => 0.74,
        AnimalKind::Butterfly => 0.40,
        AnimalKind::Horse => super::HORSE,
        AnimalKind::Fish => 0.34,
        AnimalKind::Tiger | AnimalKind::Lion => 1.3,
        AnimalKind::Panda => 1.25,
        AnimalKind::Hedgehog => 0.48,
        AnimalKind::Raccoon => 0.58,
        AnimalKind::Shiba | AnimalKind::Poodle => 0.64,
        AnimalKind::Husky => 0.76,
        AnimalKind::Corgi => 0.62,
        AnimalKind::Parrot => 0.98,
        AnimalKind::Hawk => 1.25,
        AnimalKind::Duck | AnimalKind::Chicken => 0.90,
        AnimalKind::Swan => 1.7,
        AnimalKind::Sheep
        | AnimalKind::Goat
        | AnimalKind::Cow
        | AnimalKind::Pig
        | AnimalKind::Elephant
        | AnimalKind::Camel
        | AnimalKind::Capybara => grand::scale(kind),
        AnimalKind::Snake => 0.95,
        AnimalKind::Unicorn | AnimalKind::Pegasus => super::HORSE,
        AnimalKind::Griffin => 1.3,
        AnimalKind::Phoenix => 1.5,
        AnimalKind::Slime => 1.1,
        AnimalKind::Ghost => 1.2,
        AnimalKind::Bat => 0.55,
        AnimalKind::Monkey => 0.90,
        AnimalKind::Mouse => 0.42,
        AnimalKind::Whale => 3.4,
        AnimalKind::Dolphin => 2.0,
        AnimalKind::SeaTurtle => 1.9,
        AnimalKind::Shark => 2.2,
        AnimalKind::Octopus => 1.6,
        AnimalKind::Jellyfish => 1.3,
        AnimalKind::Dinosaur => 0.95,
        AnimalKind::Snail => 0.24,
        AnimalKind::Robot => 1.0,
        AnimalKind::Crane => 4.2,
        AnimalKind::Gull => 1.0,
    }
}

/// The same of one in its place: a pond is larger than a bag.
pub fn measure(animal: &Animal) -> f64 {
    let usual = match animal.kind {
        AnimalKind::Fish if animal.spot == Spot::Beside => 0.62,
        kind if grand::is_grand(animal) => grand::scale(kind),
        kind => scale(kind),
    };
    match animal.growth {
        Growth::Huge if animal.kind == AnimalKind::Robot => usual * 0.80,
        Growth::Huge if animal.spot.is_on_ground() => usual * HUGE,
        Growth::Cub if shrinks(animal.kind) => usual * YOUNG,
        Growth::Cub if furred::is_furred(animal.kind) => usual * PUP,
        _ => usual,
    }
}

/// Whose young are smaller.
const fn shrinks(kind: AnimalKind) -> bool {
    kind.is_of_farm() || matches!(kind, AnimalKind::Duck | AnimalKind::Chicken | AnimalKind::Swan)
}

/// A robot that somebody could stand on the hand of.
pub fn is_giant(animal: &Animal) -> bool {
    animal.kind == AnimalKind::Robot && animal.growth == Growth::Huge
}

const YOUNG: f64 = 0.56;

/// The same of dogs and cats, whose young are all head.
const PUP: f64 = 0.78;

/// How much larger a huge one is than others.
const HUGE: f64 = 1.5;

/// From the ground up, and half of the width; the animal's units.
pub fn size(animal: &Animal) -> [f64; 2] {
    if grand::is_grand(animal) {
        grand::size(animal.kind)
    } else if animal.kind.is_horse() {
        horse::SIZE
    } else if is_giant(animal) {
        robot::GIANT
    } else if animal.kind == AnimalKind::Fish {
        fish::SIZE
    } else if animal.kind == AnimalKind::Snake {
        snake::SIZE
    } else if animal.kind.is_low() {
        low::size(animal.kind)
    } else if animal.kind.is_bird() {
        bird::size(animal.kind, if animal.spot == Spot::Sky { Act::Flying } else { animal.act })
    } else if furred::is_furred(animal.kind) {
        if matches!(animal.spot, Spot::Lap | Spot::Head) { furred::LOAF } else { furred::size(animal.kind, animal.act) }
    } else if animal.spot == Spot::Lap {
        nestle::LOAF
    } else {
        beast::size(animal.kind, animal.act)
    }
}

/// How much of the picture's height one alone takes, from the ground to the crown.
pub const fn share(kind: AnimalKind) -> f64 {
    match kind {
        AnimalKind::Bear | AnimalKind::Wolf | AnimalKind::Deer => 0.58,
        AnimalKind::Dog | AnimalKind::Fox | AnimalKind::Penguin | AnimalKind::Dragon => 0.54,
        AnimalKind::Owl => 0.52,
        kind if kind.is_cat() => 0.52,
        AnimalKind::Rabbit | AnimalKind::Crow | AnimalKind::Squirrel => 0.44,
        AnimalKind::Bird | AnimalKind::Hamster | AnimalKind::Frog | AnimalKind::Turtle => 0.38,
        AnimalKind::Butterfly => 0.26,
        kind if kind.is_horse() => 0.76,
        AnimalKind::Dinosaur | AnimalKind::Griffin => 0.66,
        AnimalKind::Robot | AnimalKind::Crane => 0.70,
        AnimalKind::Slime | AnimalKind::Snail | AnimalKind::Mouse => 0.36,
        AnimalKind::Fish => 0.40,
        AnimalKind::Tiger | AnimalKind::Lion => 0.58,
        AnimalKind::Elephant | AnimalKind::Cow | AnimalKind::Camel => 0.66,
        AnimalKind::Snake | AnimalKind::Duck | AnimalKind::Hedgehog => 0.38,
        AnimalKind::Chicken | AnimalKind::Parrot => 0.44,
        _ => 0.54,
    }
}

/// One that lies is as large as one that sits.
pub fn upright(animal: &Animal) -> f64 {
    if !animal.kind.is_beast() || grand::is_grand(animal) {
        size(animal)[0]
    } else {
        let sitting = if furred::is_furred(animal.kind) { furred::size } else { beast::size };
        sitting(animal.kind, Act::Sitting)[0].max(size(animal)[0])
    }
}
