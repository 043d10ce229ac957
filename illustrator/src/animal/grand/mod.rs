//! The great beasts, seen from the side: wolf, tiger, lion, bear, deer and dragon, on their own or under a rider; and those of
//! farm and caravan, grown or young.
//!
//! The unit is the head of a grown figure for one that carries somebody; the origin lies on the ground below the middle.

mod bear;
mod camel;
mod cats;
mod cow;
mod deer;
mod dragon;
mod elephant;
mod griffin;
mod head;
pub(super) mod herd;
mod paint;
mod pig;
mod sheep;
mod wolf;

use super::brush::Brush;
use super::coat::Coat;
use super::eye::Look;
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
    /// More limbs that are one mass with it: an elephant's trunk.
    merged: &'static [&'static [[f64; 3]]],
}

#[derive(Clone, Copy)]
enum Foot {
    /// Half-axes.
    Paw(Point),
    Hoof,
    /// The flat end of a pillar, nails before.
    Pad,
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

/// Off the beast, where nothing of it is seen: of those whose nose has no color of its own.
const NO_NOSE: &[Point] = &[[9.0, 0.0], [9.1, 0.0], [9.1, 0.1]];

const fn plan(kind: AnimalKind) -> Option<&'static Plan> {
    match kind {
        AnimalKind::Wolf => Some(&wolf::PLAN),
        AnimalKind::Tiger => Some(&cats::TIGER),
        AnimalKind::Lion => Some(&cats::LION),
        AnimalKind::Griffin => Some(&griffin::PLAN),
        AnimalKind::Bear => Some(&bear::PLAN),
        AnimalKind::Deer => Some(&deer::PLAN),
        AnimalKind::Cow => Some(&cow::PLAN),
        AnimalKind::Sheep => Some(&sheep::PLAN),
        AnimalKind::Goat => Some(&sheep::GOAT),
        AnimalKind::Pig => Some(&pig::PLAN),
        AnimalKind::Capybara => Some(&pig::CAPYBARA),
        AnimalKind::Elephant => Some(&elephant::PLAN),
        AnimalKind::Camel => Some(&camel::PLAN),
        _ => None,
    }
}

/// A walk: the joints of one pair go ahead, those of the other back, the lower the farther.
const fn trotting(standing: Legs) -> Legs {
    const REACH: [f64; 4] = [0.62, -0.50, -0.55, 0.50];
    let mut legs = standing;
    let mut number = 0;
    while number < 4 {
        let mut joint = 1;
        while joint < 5 {
            legs[number][joint][0] += REACH[number] * (joint as f64) / 4.0;
            // What goes back is lifted.
            if REACH[number] < 0.0 && joint > 2 {
                legs[number][joint][1] -= 0.16 * (joint as f64 - 2.0);
            }
            joint += 1;
        }
        number += 1;
    }
    legs
}

/// Whether this one is drawn as a great beast: grown, and neither at rest nor carried; those of farm and caravan always.
pub fn is_grand(animal: &Animal) -> bool {
    if animal.kind.is_of_farm() {
        return true;
    }
    let is_great = plan(animal.kind).is_some() || animal.kind == AnimalKind::Dragon;
    let is_up = matches!(animal.act, Act::Standing | Act::Running | Act::Flying | Act::Howling | Act::Eating);
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
        AnimalKind::Cow => [5.8, 4.0],
        AnimalKind::Sheep => [5.3, 3.05],
        AnimalKind::Goat => [6.1, 3.0],
        AnimalKind::Pig => [4.0, 3.5],
        AnimalKind::Capybara => [4.4, 3.5],
        AnimalKind::Elephant => [6.4, 4.1],
        AnimalKind::Camel => [7.5, 4.2],
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
        AnimalKind::Sheep | AnimalKind::Goat => 0.74,
        AnimalKind::Pig => 0.80,
        AnimalKind::Capybara => 0.58,
        AnimalKind::Elephant => 1.25,
        _ => 1.0,
    }
}

/// Where the hips of a rider are.
pub const fn seat(kind: AnimalKind) -> Point {
    match kind {
        AnimalKind::Dragon => [0.62, -4.12],
        AnimalKind::Bear => [-0.10, -4.10],
        AnimalKind::Elephant => [0.50, -6.10],
        AnimalKind::Camel => [-0.30, -7.20],
        AnimalKind::Cow => [0.0, -4.50],
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
        AnimalKind::Elephant => ([-3.1, -6.5], [4.2, 0.05]),
        AnimalKind::Camel => ([-2.5, -7.7], [4.3, 0.05]),
        AnimalKind::Cow => ([-2.8, -5.8], [4.1, 0.05]),
        _ => ([-3.1, -6.0], [3.45, 0.05]),
    }
}

/// Beside its kind: what it does, and whether it is grown.
#[derive(Clone, Copy)]
pub struct State {
    pub act: Act,
    pub growth: Growth,
    /// By a halter, on the bare head.
    pub is_led: bool,
}

pub fn draw(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint), state: State) {
    let act = state.act;
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
    let (legs, own) = (if runs { &plan.running } else { &plan.standing }, (kind, state.growth));
    let skin = &herd::coat_of(coat, kind);
    paint::tail(brush, coat, kind, if runs { plan.tail_in_wind } else { plan.tail });
    paint::far_legs(brush, skin, (legs, plan.foot));
    let howls = act == Act::Howling;
    // A head that is thrown back is drawn after the neck, on its own.
    let trunk = if howls { Plan { skull: plan.neck, ..*plan } } else { *plan };
    if !howls {
        head::behind(brush, skin, (kind, plan));
    }
    herd::behind(brush, coat, own);
    paint::body(brush, skin, (&trunk, legs), (kind, is_striped(kind, color)));
    herd::over_trunk(brush, coat, kind);
    if kind == AnimalKind::Sheep {
        head::bare(brush, skin, plan);
    }
    head::mane(brush, coat, kind);
    if howls {
        head::thrown_back(brush, coat, (kind, plan));
    } else {
        head::face(brush, skin, (kind, plan, is_striped(kind, color)));
        head::looks(brush, coat, (plan, if act == Act::Sleeping { Look::Shut } else { Look::Open }));
    }
    herd::before(brush, coat, own);
    if state.is_led {
        let skull = brush.pieces(plan.skull);
        herd::straps(brush, kind, &skull);
    }
    if has_wings {
        griffin::beak(brush, coat);
        plumage::wing(brush, &coat.dark, griffin::SHOULDER, false);
    }
}

const fn is_striped(kind: AnimalKind, color: Tint) -> bool {
    matches!(kind, AnimalKind::Tiger) && !matches!(color, Tint::Black)
}
