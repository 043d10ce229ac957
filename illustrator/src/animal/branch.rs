//! A branch that reaches in from the edge of the picture, for what perches on it.

use super::brush::Brush;
use super::stand::Stand;
use crate::figure::curve::{Point, Taper, oriented};
use crate::figure::palette::fabric;
use scene::seed::Dice;
use scene::{Animal, Hour, Scene, Spot, Tint};

/// How far it goes on beyond the feet, the bird's units.
const BEYOND: f64 = 1.5;

/// How far the branch of this one goes on beyond its feet; nothing where it has none, or sits on another's.
pub fn beyond(scene: &Scene, animal: &Animal, stand: &Stand) -> Option<f64> {
    let first = scene.animals.iter().find(|other| other.spot == Spot::Branch)?;
    if animal.spot != Spot::Branch || scene.figures.is_empty() && !std::ptr::eq(first, animal) {
        return None;
    }
    let count = scene.animals.iter().filter(|other| other.spot == Spot::Branch).count();
    let shares = scene.figures.is_empty() && count > 1;
    let room = (f64::from(scene.width_px) * 0.97 - stand.frame.origin[0]) / stand.frame.unit;
    Some(if shares { room.max(BEYOND) } else { BEYOND })
}

/// A board on brackets from the nearer edge of the picture, `width` canvas units wide; its upper side is the origin.
pub fn shelf(brush: &mut Brush, width: f64, hour: Hour) {
    let wood = fabric(Tint::Brown, hour);
    let [x, _] = brush.frame.origin;
    // Away from the edge, in the animal's units.
    let inward = if x < width / 2.0 { brush.frame.faces } else { -brush.frame.faces };
    let edge = x.min(width - x) / brush.frame.unit + 0.6;
    let at = |along: f64, down: f64| [inward * along, down];
    let slab = |from: f64, to: f64| brush.all(&[at(-edge, from), at(1.25, from), at(1.25, to), at(-edge, to)]);
    let (top, front) = (oriented(&slab(-0.10, 0.06)), oriented(&slab(0.06, 0.20)));
    let bracket = oriented(&brush.all(&[
        at(0.55, 0.20),
        at(0.72, 0.20),
        at(0.72, 0.26),
        at(0.10, 0.80),
        at(0.0, 0.80),
        at(0.0, 0.66),
    ]));
    brush.mass_of(&bracket, (wood.deep, wood.line));
    brush.mass_of(&top, (wood.light, wood.line));
    brush.mass_of(&front, (wood.shaded, wood.line));
}

/// Its upper side is the origin; the picture's `width` in canvas units, how far it goes `beyond` the feet in the bird's.
pub fn draw(brush: &mut Brush, ((width, beyond), hour): ((f64, f64), Hour), seed: u64) {
    let (wood, leaf) = (fabric(Tint::Brown, hour), fabric(Tint::Green, hour));
    let mut dice = Dice::new(seed, "branch");
    // Out of the side that the bird looks away from, or the nearer one.
    let [x, _] = brush.frame.origin;
    let behind = if brush.frame.faces > 0.0 { x } else { width - x };
    let edge = -behind / brush.frame.unit - 0.6;
    let at = |along: f64| edge + (beyond - edge) * along;
    let rise = dice.between(-0.10, 0.30);
    let bough = [
        [at(0.0), 0.42 + rise, 0.26],
        [at(0.35), 0.16 + rise * 0.4, 0.19],
        [-0.05, 0.125, 0.125],
        [beyond * 0.6, 0.09, 0.10],
        [beyond, -0.10, 0.02],
    ];
    let twig = |from: f64, up: f64| {
        let x = at(from);
        [[x, 0.14, 0.075], [x + 0.35, 0.14 + up * 0.5, 0.05], [x + 0.75, 0.14 + up, 0.015]]
    };
    let twigs = [twig(0.22, -0.55), twig(0.42, 0.52)];
    for stick in [&bough[..], &twigs[0][..], &twigs[1][..]] {
        let outline = brush.limb(stick);
        brush.mass(std::slice::from_ref(&outline), &wood);
        brush.form(&outline, 0.07, wood.shaded);
    }
    for along in [0.18, 0.4, 0.62] {
        let x = at(along);
        brush.tapered(&[[x, 0.20 + rise * 0.3], [x + 0.5, 0.17 + rise * 0.2]], (0.7, Taper::FOLD), wood.line);
    }
    let tips = twigs.iter().flat_map(|twig| [twig[1], twig[2]]).map(|[x, y, _]| [x, y]);
    let tips: Vec<Point> = tips.chain([[beyond, -0.10], [at(0.10), 0.20 + rise]]).collect();
    for (number, [x, y]) in tips.into_iter().enumerate() {
        for turn in [-46.0, 34.0] {
            let turn = turn + dice.between(-14.0, 14.0) + if number % 2 == 0 { 0.0 } else { 180.0 };
            blade(brush, ([x, y], turn, dice.between(0.30, 0.44)), (&leaf, dice.chance(0.4)));
        }
    }
}

/// A leaf from its stem to its tip.
fn blade(
    brush: &mut Brush,
    (stem, turn, long): (Point, f64, f64),
    (leaf, is_dark): (&crate::figure::palette::Surface, bool),
) {
    let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
    let at = |along: f64, across: f64| {
        [stem[0] + (along * cos - across * sin) * long, stem[1] + (along * sin + across * cos) * long]
    };
    let outline = brush.pieces(&[
        &[at(0.0, 0.0), at(0.35, -0.24), at(0.75, -0.17), at(1.0, 0.0)],
        &[at(1.0, 0.0), at(0.7, 0.20), at(0.3, 0.22), at(0.0, 0.0)],
    ]);
    brush.edge(std::slice::from_ref(&outline), leaf.line);
    brush.flat(std::slice::from_ref(&outline), if is_dark { leaf.shaded } else { leaf.base });
    brush.tapered(&[at(0.05, 0.0), at(0.5, 0.02), at(0.85, 0.0)], (0.6, Taper::TAIL), leaf.line);
}
