//! The head, turned a third to the side: skull, a muzzle that comes forward, ears that tell the kind.
//!
//! The origin is in the middle of the skull.

use super::breeds::{is_cat, is_lop, is_nibbler, is_snub};
use super::eye::{self, Eye};
use super::marks;
use super::parts::{self, Skull};
use super::rabbit;
use crate::animal::brush::Brush;
use crate::animal::coat::Coat;
use crate::animal::eye::Look;
use crate::figure::curve::{Point, Taper};
use scene::{AnimalKind, Tint};

/// What of a head is painted on.
pub struct Parts {
    pub skull: Vec<Point>,
    pub muzzle: Vec<Point>,
    pub ears: [Vec<Point>; 2],
}

pub fn draw(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint), look: Look) {
    let plan = parts::skull(kind);
    let outline = Parts {
        skull: brush.pieces(plan.outline),
        muzzle: brush.shape(&plan.muzzle()),
        ears: parts::ears(brush, (kind, look)),
    };
    let Parts { skull, muzzle, ears: [near, far] } = &outline;
    brush.edge(std::slice::from_ref(far), coat.fur.line);
    brush.flat(std::slice::from_ref(far), ear_fur(coat, kind).shaded);
    if !is_lop(kind) {
        brush.edge(std::slice::from_ref(near), coat.fur.line);
    }
    brush.mass(&[skull.clone(), muzzle.clone()], &coat.fur);
    if !is_lop(kind) {
        brush.flat(&[near.clone(), far.clone()], coat.fur.base);
        marks::ears(brush, coat, (kind, color), &outline);
        parts::inner_ears(brush, coat, (kind, look));
        brush.flat(&[skull.clone(), muzzle.clone()], coat.fur.base);
    }
    brush.form(skull, 0.11, coat.fur.shaded);
    marks::face(brush, coat, (kind, color), &outline);
    shade(brush, coat, (kind, &plan), &outline);
    if kind == AnimalKind::Rabbit && look != Look::Open {
        rabbit::laid_ear(brush, coat, near);
    }
    if is_lop(kind) {
        hanging_ear(brush, coat, (kind, near));
    }
    for eye in plan.eyes {
        eye::draw(brush, coat, eye, look);
    }
    nose_and_mouth(brush, coat, (kind, &plan), look);
    if is_cat(kind) {
        whiskers(brush, coat);
    }
    tufts(brush, coat, kind);
}

/// Under the brow, below the muzzle, and the bridge's line where it stands before the far cheek.
fn shade(brush: &mut Brush, coat: &Coat, (kind, plan): (AnimalKind, &Skull), outline: &Parts) {
    if is_snub(kind) {
        let under = brush.oval([0.10, 0.52], [0.34, 0.10], -6.0);
        return brush.patch(&outline.skull, &under, marks::under(coat, kind));
    }
    let below = brush.shape(&plan.moved(&[[0.08, 0.40], [0.30, 0.44], [0.56, 0.38], [0.50, 0.56], [0.20, 0.60]]));
    brush.patch(&outline.muzzle, &below, marks::under(coat, kind));
    let bridge = plan.moved(&[[0.37, 0.04], [0.45, 0.10], [0.55, 0.155]]);
    brush.tapered(&bridge, (0.9, Taper::LINE), coat.fur.line);
    let cheek = plan.moved(&[[0.16, 0.47], [0.05, 0.40], [0.03, 0.28]]);
    brush.tapered(&cheek, (0.85, Taper::TAIL), coat.fur.line);
}

const fn ear_fur(coat: &Coat, kind: AnimalKind) -> crate::figure::palette::Surface {
    if matches!(kind, AnimalKind::Dog) && !coat.is_black { coat.ear } else { coat.fur }
}

fn hanging_ear(brush: &mut Brush, coat: &Coat, (kind, near): (AnimalKind, &Vec<Point>)) {
    let fur = ear_fur(coat, kind);
    brush.mass(std::slice::from_ref(near), &fur);
    brush.form(near, 0.07, fur.shaded);
    for strand in [[[-0.44, -0.22], [-0.50, 0.0], [-0.47, 0.22]], [[-0.36, -0.24], [-0.38, -0.06], [-0.36, 0.10]]] {
        brush.tapered(&strand, (0.8, Taper::TAIL), fur.line);
    }
    if kind == AnimalKind::Poodle {
        for [x, y, size] in [[-0.50, 0.14, 0.22], [-0.02, -0.46, 0.36]] {
            crate::animal::pelts::curls(brush, coat, [x, y], [size, size * 0.86]);
        }
    }
}

fn nose_and_mouth(brush: &mut Brush, coat: &Coat, (kind, plan): (AnimalKind, &Skull), look: Look) {
    if is_nibbler(kind) {
        return rabbit::nose_and_mouth(brush, coat);
    }
    if is_cat(kind) {
        return cats_mouth(brush, coat);
    }
    let pants = kind.is_dog() && look == Look::Open;
    if pants {
        let open = brush.shape(&plan.moved(&[
            [0.30, 0.385],
            [0.44, 0.395],
            [0.56, 0.345],
            [0.55, 0.44],
            [0.44, 0.53],
            [0.33, 0.49],
        ]));
        brush.edge(std::slice::from_ref(&open), coat.line);
        brush.flat(std::slice::from_ref(&open), coat.mouth);
        let tongue = brush.shape(&plan.moved(&[
            [0.37, 0.46],
            [0.47, 0.42],
            [0.56, 0.44],
            [0.54, 0.60],
            [0.46, 0.64],
            [0.39, 0.56],
        ]));
        brush.mass_of(&tongue, (coat.tongue, coat.line));
        let fold = plan.moved(&[[0.47, 0.45], [0.475, 0.52], [0.465, 0.58]]);
        brush.tapered(&fold, (0.8, Taper::TAIL), coat.mouth);
    }
    let lip = plan.moved(&[[0.575, 0.28], [0.565, 0.335], [0.46, 0.40], [0.32, 0.395], [0.17, 0.33]]);
    brush.tapered(&lip, (1.15, Taper { start: 0.1, end: 0.3, least: 0.1 }), coat.line);
    let far = plan.moved(&[[0.565, 0.335], [0.59, 0.355], [0.615, 0.33]]);
    brush.tapered(&far, (1.0, Taper::LINE), coat.line);
    let [x, y] = plan.moved(&[[0.575, 0.215]])[0];
    let big = plan.nose;
    let nose = brush.shape(&[
        [x - big, y - big * 0.42],
        [x - big * 0.2, y - big * 0.80],
        [x + big * 0.72, y - big * 0.55],
        [x + big * 0.86, y + big * 0.10],
        [x + big * 0.20, y + big * 0.85],
        [x - big * 0.62, y + big * 0.40],
    ]);
    brush.flat(&[nose], coat.nose);
    let shine = brush.oval([x - big * 0.05, y - big * 0.42], [big * 0.40, big * 0.15], -8.0);
    brush.flat(&[shine], coat.gleam);
}

fn cats_mouth(brush: &mut Brush, coat: &Coat) {
    let nose = brush.pieces(&[
        &[[0.225, 0.165], [0.28, 0.150], [0.345, 0.165]],
        &[[0.345, 0.165], [0.325, 0.205], [0.285, 0.228]],
        &[[0.285, 0.228], [0.245, 0.205], [0.225, 0.165]],
    ]);
    brush.flat(&[nose], coat.nose);
    brush.tapered(&[[0.285, 0.225], [0.285, 0.275]], (1.0, Taper::EVEN), coat.line);
    let near = [[0.285, 0.270], [0.245, 0.317], [0.175, 0.322], [0.115, 0.285]];
    let far = [[0.285, 0.270], [0.315, 0.314], [0.365, 0.312], [0.400, 0.280]];
    for lip in [near, far] {
        brush.tapered(&lip, (1.1, Taper { start: 0.1, end: 0.4, least: 0.1 }), coat.line);
    }
    brush.tapered(&[[0.235, 0.395], [0.285, 0.408], [0.335, 0.395]], (0.7, Taper::LINE), coat.fur.line);
}

fn whiskers(brush: &mut Brush, coat: &Coat) {
    let line = if coat.is_black { coat.line } else { coat.fur.line };
    for (from, to) in [([0.10, 0.225], [-0.36, 0.14]), ([0.10, 0.265], [-0.40, 0.28]), ([0.12, 0.305], [-0.34, 0.40])] {
        let middle = [f64::midpoint(from[0], to[0]), f64::midpoint(from[1], to[1]) - 0.02];
        brush.tapered(&[from, middle, to], (0.5, Taper::TAIL), line);
    }
    for (from, to) in [([0.43, 0.225], [0.76, 0.14]), ([0.43, 0.265], [0.78, 0.28])] {
        let middle = [f64::midpoint(from[0], to[0]), f64::midpoint(from[1], to[1]) - 0.02];
        brush.tapered(&[from, middle, to], (0.5, Taper::TAIL), line);
    }
}

/// Fur that parts within the cheek and on the crown.
fn tufts(brush: &mut Brush, coat: &Coat, kind: AnimalKind) {
    if is_lop(kind) || is_nibbler(kind) || matches!(kind, AnimalKind::Bear | AnimalKind::Panda) {
        return;
    }
    for tuft in [[[-0.40, 0.10], [-0.41, 0.20], [-0.36, 0.28]], [[-0.28, 0.24], [-0.27, 0.33], [-0.20, 0.39]]] {
        brush.tapered(&tuft, (0.75, Taper::TAIL), coat.fur.line);
    }
}

/// The eyes of a plan, the nearer first.
pub const fn eyes(near: (Point, Point), far: (Point, Point), pupil: f64) -> [Eye; 2] {
    [Eye { at: near.0, size: near.1, pupil, is_far: false }, Eye { at: far.0, size: far.1, pupil, is_far: true }]
}
