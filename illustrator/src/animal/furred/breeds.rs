//! What tells one of these beasts from another: measures of the body, the form of the tail.

use scene::AnimalKind;

/// The points of all bodies are those of a spitz; this brings them to the measures of another.
#[derive(Clone, Copy)]
pub struct Breed {
    /// Lengths of trunk and legs, depth of the chest, thickness of the legs.
    pub long: f64,
    pub legs: f64,
    pub deep: f64,
    pub stout: f64,
    pub tail: Tail,
    /// Long fur at chest and thighs.
    pub is_shaggy: bool,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Tail {
    /// Rolled up over the back.
    Rolled,
    /// With a fringe of long hair below.
    Feathered,
    Bush,
    Thin,
    Stump,
    /// Over the back, as large as the rest.
    Plume,
    Ball,
}

/// Whether this kind is drawn here.
pub const fn is_furred(kind: AnimalKind) -> bool {
    matches!(
        kind,
        AnimalKind::Cat
            | AnimalKind::Dog
            | AnimalKind::Shiba
            | AnimalKind::Husky
            | AnimalKind::Corgi
            | AnimalKind::Poodle
            | AnimalKind::Fox
            | AnimalKind::Wolf
            | AnimalKind::Rabbit
            | AnimalKind::Raccoon
            | AnimalKind::Squirrel
            | AnimalKind::Hamster
            | AnimalKind::Bear
            | AnimalKind::Panda
    )
}

pub const fn is_cat(kind: AnimalKind) -> bool {
    matches!(kind, AnimalKind::Cat)
}

/// Whose muzzle is two cushions within the face.
pub const fn is_snub(kind: AnimalKind) -> bool {
    matches!(kind, AnimalKind::Cat | AnimalKind::Rabbit | AnimalKind::Squirrel | AnimalKind::Hamster)
}

/// Whose ears are round.
pub const fn is_round_eared(kind: AnimalKind) -> bool {
    matches!(kind, AnimalKind::Raccoon | AnimalKind::Hamster | AnimalKind::Bear | AnimalKind::Panda)
}

/// Whose nose is a rodent's or a rabbit's.
pub const fn is_nibbler(kind: AnimalKind) -> bool {
    matches!(kind, AnimalKind::Rabbit | AnimalKind::Squirrel | AnimalKind::Hamster)
}

/// Whose ears hang.
pub const fn is_lop(kind: AnimalKind) -> bool {
    matches!(kind, AnimalKind::Dog | AnimalKind::Poodle)
}

pub const fn breed(kind: AnimalKind) -> Breed {
    let spitz = Breed { long: 1.0, legs: 1.0, deep: 1.0, stout: 1.0, tail: Tail::Rolled, is_shaggy: false };
    match kind {
        AnimalKind::Dog => Breed { long: 1.08, legs: 1.04, tail: Tail::Feathered, is_shaggy: true, ..spitz },
        AnimalKind::Husky => Breed { long: 1.10, legs: 1.10, deep: 1.05, tail: Tail::Bush, is_shaggy: true, ..spitz },
        AnimalKind::Wolf => Breed { long: 1.16, legs: 1.24, deep: 1.08, tail: Tail::Bush, is_shaggy: true, ..spitz },
        AnimalKind::Corgi => Breed { long: 1.12, legs: 0.54, deep: 0.94, tail: Tail::Stump, ..spitz },
        AnimalKind::Raccoon => Breed { legs: 0.56, deep: 0.92, stout: 0.84, tail: Tail::Bush, ..spitz },
        AnimalKind::Squirrel => Breed { long: 0.84, legs: 0.36, deep: 0.70, stout: 0.62, tail: Tail::Plume, ..spitz },
        AnimalKind::Hamster => Breed { long: 0.70, legs: 0.22, deep: 0.72, stout: 0.60, tail: Tail::Stump, ..spitz },
        AnimalKind::Bear | AnimalKind::Panda => {
            Breed { long: 1.12, legs: 0.70, deep: 1.16, stout: 1.5, tail: Tail::Stump, is_shaggy: false }
        }
        AnimalKind::Rabbit => Breed { stout: 0.8, tail: Tail::Stump, ..spitz },
        AnimalKind::Poodle => Breed { legs: 1.10, deep: 0.88, stout: 0.92, tail: Tail::Ball, ..spitz },
        AnimalKind::Fox => Breed { long: 1.04, legs: 0.90, deep: 0.82, stout: 0.74, tail: Tail::Bush, is_shaggy: true },
        AnimalKind::Cat => Breed { long: 1.06, legs: 0.78, deep: 0.78, stout: 0.74, tail: Tail::Thin, ..spitz },
        _ => spitz,
    }
}
