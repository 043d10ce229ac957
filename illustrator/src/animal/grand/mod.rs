//! The great beasts, seen from the side: wolf, tiger, lion, bear, deer and dragon, on their own or under a rider.
//!
//! The unit is the head of a grown figure for one that carries somebody; the origin lies on the ground below the middle.

mod bear;
mod cats;
mod deer;
mod dragon;
mod griffin;
mod head;
mod paint;
mod wolf;

use super::brush::Brush;
use super::coat::Coat;
use super::{horse, plumage};
use crate::figure::curve::Point;
use scene::{Act, Animal, AnimalKind, Growth, Tint};

/// Joints of one leg with half-widths, from the trunk to above the foot.
type Leg = [[f64; 3]; 5];

/// Fore and hind, the nearer of each pair first.
type Legs = [Leg; 4];

/// Smooth pieces that meet in corners.
type Pieces = &'static [&'static [Point]];

/// A curve that tapers from its middle to both ends, and its half-width there.
type Mark = ([Point; 3], f64);

/// What tells one great beast from another; all points in the animal's units.
#[derive(Clone, Copy)]
struct Plan {
    trunk: &'static [Point],
    neck: Pieces,
    skull: Pieces,
    standing: Legs,
    running: Legs,
    foot: Foot,
    tail: &'static [[f64; 3]],
    tail_in_wind: &'static [[f64; 3]],
    ears: [Ear; 2],
    eye: Eye,
    nose: &'static [Point],
    mouth: &'static [Point],
    /// Of the paler color: on the trunk, on the neck, on the skull.
    pale: [&'static [&'static [Point]]; 3],
    /// Of the darker color, likewise.
    dark: [&'static [&'static [Point]]; 3],
    /// Across trunk, neck, skull and the nearer legs, of the darker color.
    stripes: [&'static [Mark]; 4],
    /// Lines of muscles and fur.
    lines: &'static [[Point; 3]],
}

#[derive(Clone, Copy)]
enum Foot {
    /// Half-axes.
    Paw(Point),
    Hoof,
}

/// From its root to its tip and back.
#[derive(Clone, Copy)]
struct Ear {
    outer: Pieces,
    inner: Pieces,
}

/// Where it is, its half-axes, and whether it is round and dark as that of prey.
#[derive(Clone, Copy)]
struct Eye {
    at: Point,
    size: Point,
    is_gentle: bool,
}

const fn plan(kind: AnimalKind) -> Option<&'static Plan> {
    match kind {
        AnimalKind::Wolf => Some(&wolf::PLAN),
        AnimalKind::Tiger => Some(&cats::TIGER),
        AnimalKind::Lion => Some(&cats::LION),
        AnimalKind::Griffin => Some(&griffin::PLAN),
        AnimalKind::Bear => Some(&bear::PLAN),
        AnimalKind::Deer => Some(&deer::PLAN),
        _ => None,
    }
}

/// Whether this one is drawn as a great beast: grown, and neither at rest nor carried.
pub fn is_grand(animal: &Animal) -> bool {
    let is_great = plan(animal.kind).is_some() || animal.kind == AnimalKind::Dragon;
    let is_up = matches!(animal.act, Act::Standing | Act::Running | Act::Flying | Act::Howling);
    is_great && is_up && animal.growth != Growth::Cub && animal.spot.is_free()
}

/// From the ground up, and half of the width.
pub const fn size(kind: AnimalKind) -> Point {
    match kind {
        AnimalKind::Dragon => [7.5, 4.95],
        AnimalKind::Deer => [8.2, 2.9],
        AnimalKind::Bear => [5.0, 3.3],
        AnimalKind::Wolf => [6.2, 3.5],
        AnimalKind::Griffin => [6.6, 3.5],
        _ => [5.5, 3.5],
    }
}

/// Heads of a grown figure in one unit of one that carries nobody.
pub const fn scale(kind: AnimalKind) -> f64 {
    match kind {
        AnimalKind::Wolf => 0.66,
        AnimalKind::Tiger | AnimalKind::Lion => 0.80,
        AnimalKind::Griffin => 0.95,
        AnimalKind::Deer => 0.78,
        AnimalKind::Dragon => 1.05,
        _ => 1.0,
    }
}

/// Where the hips of a rider are.
pub const fn seat(kind: AnimalKind) -> Point {
    match kind {
        AnimalKind::Dragon => [0.62, -4.12],
        AnimalKind::Bear => [-0.10, -4.10],
        _ => [-0.20, -4.0],
    }
}

/// The upper rear and the lower front corner of one that is ridden, without its rider.
pub const fn corners(kind: AnimalKind) -> (Point, Point) {
    match kind {
        AnimalKind::Horse | AnimalKind::Unicorn => ([-2.55, -6.5], [3.2, 0.05]),
        AnimalKind::Pegasus => ([-2.9, -6.6], [3.05, -0.4]),
        AnimalKind::Griffin => ([-3.1, -7.0], [3.45, 0.05]),
        AnimalKind::Dragon => ([-4.9, -7.3], [4.1, -1.2]),
        AnimalKind::Deer => ([-2.0, -8.0], [2.9, 0.05]),
        AnimalKind::Bear => ([-2.3, -4.8], [3.4, 0.05]),
        _ => ([-3.1, -6.0], [3.45, 0.05]),
    }
}

pub fn draw(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint), act: Act) {
    if kind == AnimalKind::Dragon {
        return dragon::draw(brush, coat, act == Act::Flying);
    }
    if kind.is_horse() {
        return horse::draw(brush, coat, kind, (act, true));
    }
    let Some(plan) = plan(kind) else { return };
    let runs = matches!(act, Act::Running | Act::Flying);
    let has_wings = kind == AnimalKind::Griffin;
    if has_wings {
        plumage::wing(brush, &coat.dark, griffin::SHOULDER, true);
    }
    let legs = if runs { &plan.running } else { &plan.standing };
    paint::tail(brush, coat, kind, if runs { plan.tail_in_wind } else { plan.tail });
    paint::far_legs(brush, coat, (legs, plan.foot));
    let howls = act == Act::Howling;
    // A head that is thrown back is drawn after the neck, on its own.
    let trunk = if howls { Plan { skull: plan.neck, ..*plan } } else { *plan };
    if !howls {
        head::behind(brush, coat, (kind, plan));
    }
    paint::body(brush, coat, (&trunk, legs, is_striped(kind, color)));
    head::mane(brush, coat, kind);
    if howls {
        head::thrown_back(brush, coat, (kind, plan));
    } else {
        head::face(brush, coat, (kind, plan, is_striped(kind, color)));
        head::looks(brush, coat, plan);
    }
    if has_wings {
        griffin::beak(brush, coat);
        plumage::wing(brush, &coat.dark, griffin::SHOULDER, false);
    }
}

const fn is_striped(kind: AnimalKind, color: Tint) -> bool {
    matches!(kind, AnimalKind::Tiger) && !matches!(color, Tint::Black)
}
