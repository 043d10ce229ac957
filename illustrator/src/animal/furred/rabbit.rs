//! A rabbit: crouched, or in a hop; ears that stand, or lie back where they would be in somebody's way.

use super::head;
use crate::animal::brush::Brush;
use crate::animal::coat::Coat;
use crate::animal::eye::Look;
use crate::figure::curve::{Point, Taper};
use scene::{Act, AnimalKind, Tint};

/// From the ground to the crown without ears, and half of the width.
pub const SIZE: Point = [1.98, 1.56];

pub fn draw(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint), act: Act) {
    let hops = act == Act::Running;
    if kind == AnimalKind::Rabbit {
        let tail = brush.oval([-1.40, -0.42], [0.22, 0.20], 0.0);
        brush.mass_of(&tail, (coat.pale.base, coat.fur.line));
        brush.form(&tail, 0.06, coat.pale.shaded);
    }
    let lift = if hops { -0.22 } else { 0.0 };
    foreleg(brush, coat, (0.18, lift), coat.fur.shaded);
    let fit = |points: &[Point]| fit(kind, points);
    let trunk = brush.shape(&fit(&[
        [0.40, -1.42],
        [0.0, -1.44],
        [-0.52, -1.50],
        [-1.04, -1.24],
        [-1.38, -0.78],
        [-1.38, -0.28],
        [-1.02, -0.04],
        [-0.20, -0.06 + lift * 0.6],
        [0.46, -0.10 + lift],
        [0.78, -0.36 + lift],
        [0.90, -0.76],
        [0.82, -1.12],
    ]));
    let foot = brush.shape(&fit(hind_foot(hops)));
    brush.mass(&[foot.clone(), trunk.clone()], &coat.fur);
    brush.form(&trunk, 0.16, coat.fur.shaded);
    let thigh = brush.shape(&fit(&THIGH));
    brush.form(&thigh, 0.11, coat.fur.shaded);
    if coat.fur.base.color != coat.pale.base.color {
        let bib = brush.shape(&[[0.60, -1.2], [0.52, -0.7], [0.60, -0.4], [0.50, -0.2], [1.2, -0.2], [1.2, -1.2]]);
        brush.patch(&trunk, &bib, coat.pale.base);
    }
    let edge = [[-0.98, -0.98], [-0.62, -1.02], [-0.24, -0.78], [-0.14, -0.44], [-0.30, -0.18]];
    brush.tapered(&fit(&edge), (1.0, Taper { start: 0.3, end: 0.3, least: 0.0 }), coat.fur.line);
    for line in [[[0.30, -1.08], [0.14, -0.80], [0.20, -0.48]], [[-0.74, -1.34], [-0.80, -1.24], [-0.74, -1.14]]] {
        brush.tapered(&fit(&line), (0.75, Taper::TAIL), coat.fur.line);
    }
    foreleg(brush, coat, (0.0, lift), coat.fur.base);
    for x in [-0.06, 0.02] {
        brush.tapered(&fit(&[[x, -0.12], [x + 0.04, -0.03]]), (0.7, Taper::TAIL), coat.fur.line);
    }
    let middle = [0.66, -1.48];
    super::lying::resting_shadow(brush, coat, (&trunk, middle));
    let look = if act == Act::Sleeping { Look::Shut } else { Look::Open };
    brush.about(middle, (1.0, 2.0), |brush| head::draw(brush, coat, (kind, color), look));
}

const THIGH: [Point; 8] = [
    [-1.22, -0.56],
    [-1.02, -0.96],
    [-0.60, -1.02],
    [-0.24, -0.78],
    [-0.14, -0.44],
    [-0.30, -0.14],
    [-0.80, -0.06],
    [-1.16, -0.20],
];

const fn hind_foot(hops: bool) -> &'static [Point] {
    if hops {
        return &[[-1.30, -0.30], [-1.10, -0.34], [-1.20, -0.04], [-1.60, 0.16], [-1.74, 0.10], [-1.50, -0.12]];
    }
    &[[-0.96, 0.0], [-0.90, -0.20], [-0.30, -0.22], [0.02, -0.16], [0.12, -0.06], [0.04, 0.01], [-0.4, 0.02]]
}

/// A hamster is all head: what is behind its chest is shorter.
fn fit(kind: AnimalKind, points: &[Point]) -> Vec<Point> {
    let short = if kind == AnimalKind::Hamster { 0.66 } else { 1.0 };
    points.iter().map(|[x, y]| [if *x < 0.2 { 0.2 + (x - 0.2) * short } else { *x }, *y]).collect()
}

fn foreleg(brush: &mut Brush, coat: &Coat, (x, lift): (f64, f64), shade: crate::figure::shade::Shade) {
    let ahead = -lift * 1.4;
    let leg = brush.limb(&[
        [0.52 + x, -0.62, 0.19],
        [0.56 + x + ahead * 0.5, -0.34 + lift * 0.5, 0.13],
        [0.62 + x + ahead, -0.13 + lift, 0.12],
        [0.72 + x + ahead, -0.11 + lift, 0.115],
    ]);
    if shade.color == coat.fur.shaded.color {
        brush.edge(std::slice::from_ref(&leg), coat.fur.line);
        return brush.flat(&[leg], shade);
    }
    // Its upper end melts into the chest.
    brush.flat(std::slice::from_ref(&leg), shade);
    brush.form(&leg, 0.05, coat.fur.shaded);
    brush.open_limb(&leg, (0.12, 1.1), coat.fur.line);
}

/// The nearer ear, then the farther.
pub fn ears(brush: &Brush, look: Look) -> [Vec<Point>; 2] {
    ears_of(brush, look, [0.10, 0.155, 0.14, 0.05])
}

fn ears_of(brush: &Brush, look: Look, wide: [f64; 4]) -> [Vec<Point>; 2] {
    let ear = |middle: [Point; 4]| {
        let stations: Vec<[f64; 3]> = middle.iter().zip(wide).map(|([x, y], half)| [*x, *y, half]).collect();
        brush.limb(&stations)
    };
    if look == Look::Open {
        return [
            ear([[-0.16, -0.30], [-0.30, -0.72], [-0.38, -1.14], [-0.36, -1.34]]),
            ear([[0.18, -0.34], [0.20, -0.74], [0.28, -1.12], [0.34, -1.28]]),
        ];
    }
    [
        ear([[-0.20, -0.32], [-0.52, -0.50], [-0.92, -0.40], [-1.10, -0.24]]),
        ear([[0.06, -0.38], [-0.24, -0.64], [-0.66, -0.70], [-0.86, -0.60]]),
    ]
}

pub fn inner_ears(brush: &mut Brush, coat: &Coat, look: Look) {
    if look == Look::Open {
        let inner = ears_of(brush, look, [0.02, 0.075, 0.075, 0.02]);
        brush.flat(&inner, coat.inner_ear);
    }
}

/// The nearer one, over the crown that it lies back on.
pub fn laid_ear(brush: &mut Brush, coat: &Coat, near: &[Point]) {
    brush.flat(&[near.to_vec()], coat.fur.base);
    brush.form(near, 0.06, coat.fur.shaded);
    brush.open_limb(near, (0.10, 1.1), coat.fur.line);
    let fold = [[-0.34, -0.42], [-0.62, -0.50], [-0.92, -0.38]];
    brush.tapered(&fold, (0.75, Taper::TAIL), coat.fur.line);
}

/// A small cleft nose, and the cheeks beside it.
pub fn nose_and_mouth(brush: &mut Brush, coat: &Coat) {
    let nose = brush.pieces(&[
        &[[0.345, 0.150], [0.40, 0.135], [0.455, 0.150]],
        &[[0.455, 0.150], [0.435, 0.180], [0.403, 0.198]],
        &[[0.403, 0.198], [0.370, 0.180], [0.345, 0.150]],
    ]);
    brush.flat(&[nose], coat.nose);
    brush.tapered(&[[0.403, 0.195], [0.400, 0.255]], (0.9, Taper::EVEN), coat.line);
    for lip in [[[0.400, 0.250], [0.355, 0.292], [0.285, 0.280]], [[0.400, 0.250], [0.430, 0.286], [0.468, 0.275]]] {
        brush.tapered(&lip, (1.0, Taper { start: 0.1, end: 0.45, least: 0.1 }), coat.line);
    }
    let cheek = [[0.16, 0.16], [0.12, 0.25], [0.18, 0.34]];
    brush.tapered(&cheek, (0.65, Taper::TAIL), coat.fur.line);
}
