//! Close to somebody: lying in the arms, over a shoulder, on a lap.
//!
//! All are seen half from the side, the rump behind and the chest before, the head above and free.

use super::breeds::{Tail, breed, is_cat};
use super::lying::resting_shadow;
use super::standing::{rings, tail_of};
use super::{head, marks};
use crate::animal::brush::Brush;
use crate::animal::coat::Coat;
use crate::animal::eye::Look;
use crate::figure::curve::{Point, Taper};
use crate::figure::shade::Shade;
use scene::{AnimalKind, Tint};

/// Of a trunk that lies: along its back, the line of the thigh, and the shade behind that.
struct Rump {
    spine: [Point; 4],
    thigh: [Point; 5],
    fold: [Point; 6],
}

fn trunk_of(brush: &mut Brush, coat: &Coat, own: (AnimalKind, Tint), (trunk, rump): (&Vec<Point>, &Rump)) {
    brush.mass(std::slice::from_ref(trunk), &coat.fur);
    bib(brush, coat, own.0, trunk);
    marks::back(brush, coat, own, (&rump.spine, 0.36), trunk);
    brush.form(trunk, 0.15, coat.fur.shaded);
    brush.tapered(&rump.thigh, (1.0, Taper { start: 0.3, end: 0.3, least: 0.0 }), coat.fur.line);
    let fold = brush.shape(&rump.fold);
    brush.patch(trunk, &fold, coat.fur.shaded);
}

/// Above the arm that carries it. What lies over the other arm is painted later.
pub fn in_arms(brush: &mut Brush, coat: &Coat, own: (AnimalKind, Tint)) {
    let kind = own.0;
    let stations: &[[f64; 3]] = match breed(kind).tail {
        Tail::Thin => &[[-0.92, -0.05, 0.12], [-1.04, 0.36, 0.11], [-0.96, 0.78, 0.105], [-0.74, 1.02, 0.06]],
        Tail::Bush | Tail::Plume => {
            &[[-0.90, -0.05, 0.13], [-1.04, 0.36, 0.23], [-0.98, 0.82, 0.25], [-0.78, 1.18, 0.03]]
        }
        Tail::Rolled => &[[-0.96, -0.40, 0.13], [-1.20, -0.56, 0.17], [-1.18, -0.86, 0.19], [-0.94, -0.92, 0.06]],
        Tail::Feathered => &[[-0.92, -0.05, 0.13], [-1.06, 0.34, 0.17], [-1.04, 0.74, 0.04]],
        Tail::Stump => &[[-0.98, -0.20, 0.14], [-1.12, -0.22, 0.13]],
        Tail::Ball => &[[-0.92, -0.10, 0.09], [-1.14, 0.10, 0.08]],
    };
    tail(brush, coat, own, stations);
    let trunk = brush.pieces(&[
        &[[0.26, -1.30], [0.0, -1.06], [-0.42, -0.90], [-0.74, -0.64], [-0.90, -0.28], [-0.86, 0.06], [-0.50, 0.20]],
        &[[-0.50, 0.20], [0.10, 0.20], [0.62, 0.10], [0.90, -0.10]],
        &[[0.90, -0.10], [1.02, -0.28], [1.06, -0.46]],
        &[[1.06, -0.46], [1.03, -0.60], [1.10, -0.76]],
        &[[1.10, -0.76], [1.06, -0.96], [0.96, -1.16]],
        &[[0.96, -1.16], [0.6, -1.4], [0.26, -1.30]],
    ]);
    let rump = Rump {
        spine: [[-0.12, -1.04], [-0.40, -0.96], [-0.66, -0.84], [-0.90, -0.66]],
        thigh: [[-0.70, -0.50], [-0.44, -0.58], [-0.20, -0.38], [-0.14, -0.12], [-0.26, 0.10]],
        fold: [[-0.16, -0.42], [0.02, -0.48], [0.14, -0.20], [0.08, 0.2], [-0.22, 0.16], [-0.10, -0.14]],
    };
    trunk_of(brush, coat, own, (&trunk, &rump));
    for line in [[[0.22, -0.86], [0.06, -0.60], [0.12, -0.34]], [[0.80, -0.62], [0.86, -0.50], [0.80, -0.38]]] {
        brush.tapered(&line, (0.75, Taper::TAIL), coat.fur.line);
    }
    let middle = [0.56, -1.26];
    resting_shadow(brush, coat, (&trunk, middle));
    brush.about(middle, (1.0, 4.0), |brush| head::draw(brush, coat, own, Look::Resting));
}

fn tail(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint), stations: &[[f64; 3]]) {
    tail_of(brush, coat, (kind, breed(kind).tail), stations.to_vec());
    if is_cat(kind) {
        rings(brush, coat, (kind, color), stations);
    }
}

fn bib(brush: &mut Brush, coat: &Coat, kind: AnimalKind, trunk: &[Point]) {
    if !marks::is_pale_below(coat, kind) {
        return;
    }
    let bib = brush.pieces(&[
        &[[0.50, -1.30], [0.52, -0.90], [0.64, -0.74], [0.56, -0.54], [0.70, -0.38], [0.62, -0.16], [0.72, 0.2]],
        &[[0.72, 0.2], [1.4, 0.2], [1.5, -1.4], [0.50, -1.30]],
    ]);
    brush.patch(trunk, &bib, coat.pale.base);
}

/// The forepaws of one in the arms, over the arm that lies before it; `rest` is the height of that arm under each paw.
pub fn over_arm(brush: &mut Brush, coat: &Coat, (kind, rest): (AnimalKind, [f64; 2])) {
    // A rabbit's are drawn in; of others one lies over the tips of the fingers.
    if kind != AnimalKind::Rabbit {
        hanging_paw(brush, coat, (kind, [0.80, rest[1] - 0.14]));
    }
}

/// A foreleg that comes over an edge and hangs a little below it.
fn hanging_paw(brush: &mut Brush, coat: &Coat, (kind, [x, y]): (AnimalKind, Point)) {
    let s = 0.80 + 0.2 * breed(kind).stout;
    let leg = brush.limb(&[
        [x - 0.06, y - 0.08, 0.125 * s],
        [x, y + 0.06, 0.120 * s],
        [x + 0.02, y + 0.20, 0.135 * s],
        [x + 0.03, y + 0.27, 0.135 * s],
    ]);
    brush.edge(std::slice::from_ref(&leg), coat.fur.line);
    brush.flat(std::slice::from_ref(&leg), coat.fur.base);
    if marks::is_pale_below(coat, kind) {
        let sock = brush.oval([x + 0.03, y + 0.34], [0.24, 0.22], 0.0);
        brush.patch(&leg, &sock, coat.pale.base);
    }
    brush.form(&leg, 0.045, coat.fur.shaded);
    for toe in [-0.045, 0.045] {
        let at = x + 0.03 + toe * s;
        brush.tapered(&[[at, y + 0.29], [at, y + 0.38]], (0.7, Taper::TAIL), coat.fur.line);
    }
}

/// Over a shoulder, from behind: what the shoulder is before.
pub fn behind_shoulder(brush: &mut Brush, coat: &Coat, own: (AnimalKind, Tint)) {
    let trunk = brush.shape(&[
        [0.16, -0.90],
        [-0.22, -0.72],
        [-0.40, -0.40],
        [-0.34, -0.10],
        [-0.16, 0.14],
        [0.30, 0.50],
        [0.66, 0.40],
        [0.66, -0.30],
        [0.50, -0.80],
    ]);
    brush.mass(std::slice::from_ref(&trunk), &coat.fur);
    marks::back(brush, coat, (own.0, own.1), (&[[-0.26, -0.60], [-0.40, -0.36], [-0.44, -0.10]], 0.20), &trunk);
    brush.form(&trunk, 0.12, coat.fur.shaded);
}

/// The same: head and forelegs, which hang before the shoulder.
pub fn on_shoulder(brush: &mut Brush, coat: &Coat, own: (AnimalKind, Tint)) {
    let chest = brush.shape(&[
        [0.0, -0.80],
        [-0.26, -0.56],
        [-0.30, -0.24],
        [-0.20, 0.02],
        [0.10, 0.08],
        [0.40, 0.02],
        [0.52, -0.24],
        [0.46, -0.60],
    ]);
    brush.mass(std::slice::from_ref(&chest), &coat.fur);
    if marks::is_pale_below(coat, own.0) {
        let bib = brush.shape(&[[0.06, -0.80], [0.04, -0.3], [0.16, 0.0], [0.34, 0.0], [0.6, -0.3], [0.5, -0.8]]);
        brush.patch(&chest, &bib, coat.pale.base);
    }
    brush.form(&chest, 0.09, coat.fur.shaded);
    for x in [-0.14, 0.34] {
        hanging_paw(brush, coat, (own.0, [x, -0.02]));
    }
    let middle = [0.06, -0.80];
    resting_shadow(brush, coat, (&chest, [0.06, -0.86]));
    brush.about(middle, (1.0, 5.0), |brush| head::draw(brush, coat, own, Look::Resting));
}

/// Ahead of the chest, its upper end melting into it; the farther first.
fn laid_foreleg(brush: &mut Brush, coat: &Coat, (kind, x): (AnimalKind, f64), fur: Shade) {
    let leg = brush.limb(&[[0.46 + x, -0.20, 0.17], [0.80 + x, -0.13, 0.115], [1.02 + x, -0.11, 0.12]]);
    let sock = brush.oval([1.08 + x, -0.11], [0.22, 0.24], 0.0);
    if x > 0.0 {
        brush.edge(std::slice::from_ref(&leg), coat.fur.line);
    }
    brush.flat(std::slice::from_ref(&leg), fur);
    if marks::is_pale_below(coat, kind) {
        brush.patch(&leg, &sock, if x > 0.0 { coat.pale.shaded } else { coat.pale.base });
    }
    if x <= 0.0 {
        brush.form(&leg, 0.05, coat.fur.shaded);
        brush.open_limb(&leg, (0.16, 1.15), coat.fur.line);
        for x in [1.02, 1.09] {
            brush.tapered(&[[x, -0.14], [x + 0.03, -0.03]], (0.7, Taper::TAIL), coat.fur.line);
        }
    }
}

/// From what it lies on to the crown, and half of the width.
pub const LOAF: Point = [1.70, 1.45];

/// Lies with the legs under it, awake or asleep: on a lap, on a bed.
pub fn loaf(brush: &mut Brush, coat: &Coat, own: (AnimalKind, Tint), look: Look) {
    let kind = own.0;
    let trunk = brush.pieces(&[
        &[[0.24, -1.26], [-0.06, -1.04], [-0.56, -0.96], [-1.02, -0.78], [-1.32, -0.42], [-1.30, -0.10], [-1.0, 0.0]],
        &[[-1.0, 0.0], [-0.30, 0.02], [0.50, 0.02], [0.84, -0.06]],
        &[[0.84, -0.06], [0.98, -0.24], [1.04, -0.42]],
        &[[1.04, -0.42], [1.0, -0.56], [1.06, -0.70]],
        &[[1.06, -0.70], [1.02, -0.94], [0.90, -1.14]],
        &[[0.90, -1.14], [0.56, -1.36], [0.24, -1.26]],
    ]);
    let rump = Rump {
        spine: [[-0.14, -1.02], [-0.44, -0.98], [-0.74, -0.92], [-1.02, -0.78]],
        thigh: [[-1.06, -0.66], [-0.74, -0.76], [-0.42, -0.56], [-0.28, -0.28], [-0.40, -0.06]],
        fold: [[-0.34, -0.60], [-0.10, -0.62], [0.0, -0.30], [-0.10, 0.1], [-0.44, 0.0], [-0.24, -0.28]],
    };
    trunk_of(brush, coat, own, (&trunk, &rump));
    brush.tapered(&[[0.24, -0.90], [0.08, -0.64], [0.14, -0.34]], (0.75, Taper::TAIL), coat.fur.line);
    for (x, fur) in [(0.17, coat.fur.shaded), (0.0, coat.fur.base)] {
        laid_foreleg(brush, coat, (kind, x), fur);
    }
    let middle = [0.58, -1.14];
    resting_shadow(brush, coat, (&trunk, middle));
    brush.about(middle, (1.0, 4.0), |brush| head::draw(brush, coat, own, look));
    let stations: &[[f64; 3]] = match breed(kind).tail {
        Tail::Stump | Tail::Ball => return,
        Tail::Thin => &[[-1.22, -0.16, 0.12], [-0.88, -0.07, 0.115], [-0.36, -0.07, 0.11], [0.06, -0.11, 0.06]],
        Tail::Rolled => &[[-1.20, -0.50, 0.13], [-1.42, -0.70, 0.17], [-1.36, -1.00, 0.18], [-1.12, -1.00, 0.06]],
        _ => &[[-1.22, -0.20, 0.14], [-0.86, -0.14, 0.21], [-0.36, -0.15, 0.22], [0.10, -0.14, 0.04]],
    };
    tail(brush, coat, own, stations);
}
