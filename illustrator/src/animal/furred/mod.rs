//! The beasts that are drawn most, in their own proportions: cats, dogs, foxes and young or resting wolves, half from the side.
//!
//! The unit is the height of the head from crown to chin, without ears; the origin is on the ground below the middle.

mod breeds;
mod eye;
mod head;
mod held;
mod lying;
mod marks;
mod parts;
mod rabbit;
mod sitting;
mod standing;

use super::brush::Brush;
use super::coat::Coat;
use super::eye::Look;
use crate::figure::curve::Point;
pub use breeds::is_furred;
pub use head::draw as head;
pub use held::{LOAF, behind_shoulder, in_arms, loaf, on_shoulder, over_arm};
use scene::{Act, AnimalKind, Tint};

/// What is asked of one that stands, sits or sleeps on the ground.
#[derive(Clone, Copy)]
pub struct Pet {
    pub kind: AnimalKind,
    pub color: Tint,
    pub act: Act,
    /// Has a collar on.
    pub is_led: bool,
}

/// That crouch in every pose.
const fn is_ball(kind: AnimalKind) -> bool {
    matches!(kind, AnimalKind::Rabbit | AnimalKind::Hamster)
}

/// From the ground to the crown without ears, and half of the width.
pub fn size(kind: AnimalKind, act: Act) -> Point {
    if is_ball(kind) {
        return rabbit::SIZE;
    }
    match act {
        Act::Sleeping => lying::SIZE,
        Act::Running | Act::Standing | Act::Catching => standing::size(kind, act != Act::Standing),
        _ => sitting::size(kind),
    }
}

pub fn draw(brush: &mut Brush, coat: &Coat, pet: Pet) {
    if is_ball(pet.kind) {
        return rabbit::draw(brush, coat, (pet.kind, pet.color), pet.act);
    }
    match pet.act {
        Act::Sleeping => lying::draw(brush, coat, (pet.kind, pet.color)),
        Act::Running | Act::Standing | Act::Catching => standing::draw(brush, coat, pet),
        _ => sitting::draw(brush, coat, pet),
    }
}

/// Where the mouth of one on its feet is.
pub fn mouth(kind: AnimalKind) -> Point {
    standing::mouth(kind)
}

/// Where the leash is tied to the collar: at the throat, or at the nape of one that walks ahead of the hand.
pub fn ring(kind: AnimalKind, act: Act, is_ahead: bool) -> Point {
    match act {
        Act::Running | Act::Standing => standing::ring(kind, is_ahead),
        _ => sitting::ring(kind, is_ahead),
    }
}

/// An eye of a great beast: where it is, its half-axes, and how much of it is pupil.
pub fn gaze(brush: &mut Brush, coat: &Coat, (at, size, pupil): (Point, Point, f64), look: Look) {
    eye::draw(brush, coat, eye::Eye { at, size, pupil, is_far: false }, look);
}
