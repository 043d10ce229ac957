//! Curled up in sleep: the head on the forepaws, the tail laid round.

use super::breeds::{Tail, breed, is_cat};
use super::standing::{rings, tail_of};
use super::{head, marks};
use crate::animal::brush::Brush;
use crate::animal::coat::Coat;
use crate::animal::eye::Look;
use crate::figure::curve::{Point, Taper};
use scene::{AnimalKind, Tint};

pub const SIZE: Point = [1.26, 1.72];

pub fn draw(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint)) {
    let trunk = brush.shape(&[
        [-1.50, -0.30],
        [-1.40, -0.78],
        [-1.02, -1.10],
        [-0.40, -1.20],
        [0.22, -1.08],
        [0.70, -0.80],
        [0.92, -0.44],
        [0.86, -0.06],
        [0.30, 0.0],
        [-0.90, 0.0],
        [-1.40, -0.04],
    ]);
    let thigh = brush.shape(&[
        [-1.36, -0.40],
        [-1.16, -0.78],
        [-0.78, -0.86],
        [-0.42, -0.66],
        [-0.28, -0.34],
        [-0.40, -0.06],
        [-0.90, -0.02],
        [-1.28, -0.10],
    ]);
    let foot = brush.shape(&[[-0.70, 0.0], [-0.62, -0.17], [-0.20, -0.20], [0.0, -0.12], [0.02, -0.02], [-0.30, 0.02]]);
    brush.mass(&[trunk.clone(), foot.clone()], &coat.fur);
    let spine = [[0.16, -1.08], [-0.16, -1.16], [-0.50, -1.18], [-0.84, -1.12], [-1.14, -1.0]];
    marks::back(brush, coat, (kind, color), (&spine, 0.38), &trunk);
    brush.form(&trunk, 0.17, coat.fur.shaded);
    brush.form(&thigh, 0.10, coat.fur.shaded);
    if marks::is_pale_below(coat, kind) {
        let toe = brush.oval([-0.02, -0.06], [0.24, 0.30], 0.0);
        brush.patch(&foot, &toe, coat.pale.base);
    }
    let edge = [[-1.10, -0.76], [-0.78, -0.86], [-0.44, -0.68], [-0.28, -0.36], [-0.38, -0.14]];
    brush.tapered(&edge, (1.0, Taper { start: 0.3, end: 0.3, least: 0.0 }), coat.fur.line);
    for line in [[[0.30, -0.92], [0.10, -0.66], [0.12, -0.36]], [[-0.56, -1.02], [-0.60, -0.92], [-0.52, -0.84]]] {
        brush.tapered(&line, (0.75, Taper::TAIL), coat.fur.line);
    }
    let middle = [0.80, -0.54];
    resting_shadow(brush, coat, (&trunk, middle));
    forepaws(brush, coat, kind);
    brush.about(middle, (1.0, 9.0), |brush| head::draw(brush, coat, (kind, color), Look::Shut));
    let stations: &[[f64; 3]] = match breed(kind).tail {
        Tail::Stump | Tail::Ball => return,
        Tail::Thin => &[
            [-1.40, -0.16, 0.115],
            [-1.0, -0.09, 0.12],
            [-0.44, -0.09, 0.115],
            [0.06, -0.12, 0.11],
            [0.34, -0.17, 0.06],
        ],
        Tail::Rolled => &[[-1.36, -0.36, 0.13], [-1.10, -0.20, 0.19], [-0.66, -0.19, 0.19], [-0.34, -0.26, 0.05]],
        _ => {
            &[[-1.42, -0.24, 0.15], [-1.0, -0.18, 0.24], [-0.40, -0.22, 0.27], [0.06, -0.22, 0.19], [0.34, -0.28, 0.03]]
        }
    };
    tail_of(brush, coat, (kind, breed(kind).tail), stations.to_vec());
    if is_cat(kind) {
        rings(brush, coat, (kind, color), stations);
    }
}

/// Under the chin, ahead.
fn forepaws(brush: &mut Brush, coat: &Coat, kind: AnimalKind) {
    let fur = marks::of_paws(coat, kind, marks::is_pale_below(coat, kind));
    for (x, y, shade) in [(0.16, -0.14, fur.shaded), (0.0, -0.10, fur.base)] {
        let leg = brush.limb(&[[0.50 + x, y, 0.14], [0.96 + x, y, 0.12], [1.26 + x, y + 0.01, 0.125]]);
        brush.edge(std::slice::from_ref(&leg), coat.fur.line);
        brush.flat(&[leg], shade);
    }
    for x in [1.24, 1.32] {
        brush.tapered(&[[x, -0.13], [x + 0.04, -0.03]], (0.75, Taper::TAIL), coat.fur.line);
    }
}

/// The head's, on what it lies before.
pub fn resting_shadow(brush: &mut Brush, coat: &Coat, (trunk, [x, y]): (&[Point], Point)) {
    let shadow = brush.oval([x - 0.04, y + 0.10], [0.66, 0.56], 0.0);
    brush.patch(trunk, &shadow, coat.fur.shaded);
}
