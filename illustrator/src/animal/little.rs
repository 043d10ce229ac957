//! Little ones that are neither beast nor bird: a bat on the wing, a snail.
//!
//! Units of the creature's height.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use crate::figure::curve::{Point, Taper};

/// On the wing, from before: a round body between two wings of skin.
pub fn bat(brush: &mut Brush, coat: &Coat) {
    for side in [-1.0, 1.0] {
        let at = |x: f64, y: f64| [side * x, y];
        let wing = brush.pieces(&[
            &[at(0.14, -0.62), at(0.40, -0.92), at(0.66, -1.14)],
            &[at(0.66, -1.14), at(1.02, -1.06), at(1.36, -0.72)],
            &[at(1.36, -0.72), at(1.12, -0.74), at(0.98, -0.44)],
            &[at(0.98, -0.44), at(0.78, -0.58), at(0.60, -0.26)],
            &[at(0.60, -0.26), at(0.42, -0.44), at(0.16, -0.26)],
            &[at(0.16, -0.26), at(0.10, -0.44), at(0.14, -0.62)],
        ]);
        brush.edge(std::slice::from_ref(&wing), coat.fur.line);
        brush.flat(std::slice::from_ref(&wing), coat.fur.shaded);
        brush.form(&wing, 0.07, coat.fur.deep);
        for tip in [at(0.98, -0.44), at(0.60, -0.26)] {
            let root = at(0.66, -1.10);
            let bent = [f64::midpoint(root[0], tip[0]) + side * 0.06, f64::midpoint(root[1], tip[1])];
            brush.tapered(&[root, bent, tip], (1.2, Taper::TAIL), coat.fur.line);
        }
    }
    for side in [-1.0, 1.0] {
        let ear = brush.pieces(&[
            &[[side * 0.06, -0.90], [side * 0.16, -1.12], [side * 0.32, -1.26]],
            &[[side * 0.32, -1.26], [side * 0.38, -1.0], [side * 0.30, -0.78]],
            &[[side * 0.30, -0.78], [side * 0.16, -0.84], [side * 0.06, -0.90]],
        ]);
        brush.mass(std::slice::from_ref(&ear), &coat.fur);
        let inner = brush.oval([side * 0.24, -1.0], [0.06, 0.13], side * 20.0);
        brush.patch(&ear, &inner, coat.inner_ear);
    }
    let body = brush.oval([0.0, -0.38], [0.24, 0.26], 0.0);
    let head = brush.oval([0.0, -0.70], [0.30, 0.27], 0.0);
    brush.mass(&[body.clone(), head.clone()], &coat.fur);
    let chest = brush.oval([0.01, -0.40], [0.14, 0.15], 0.0);
    brush.patch(&body, &chest, coat.fur.light);
    brush.form(&body, 0.06, coat.fur.shaded);
    brush.form(&head, 0.07, coat.fur.shaded);
    for x in [-0.12, 0.14] {
        eye::draw(brush, coat, ([x, -0.72], [0.065, 0.08]), (Look::Open, 0.9));
    }
    brush.tapered(&[[-0.06, -0.58], [0.01, -0.55], [0.08, -0.58]], (1.2, Taper::LINE), coat.line);
    for x in [-0.03, 0.05] {
        let fang = brush.all(&[[x - 0.02, -0.57], [x + 0.02, -0.57], [x, -0.51]]);
        brush.flat(&[fang], coat.white);
    }
    for x in [-0.10, 0.10] {
        let foot = brush.oval([x, -0.12], [0.05, 0.035], 0.0);
        brush.mass(&[foot], &coat.dark);
    }
}

pub fn snail(brush: &mut Brush, coat: &Coat, look: Look) {
    let foot = brush.pieces(&[
        &[[-0.78, -0.02], [-0.40, -0.16], [0.10, -0.22], [0.34, -0.36], [0.40, -0.60]],
        &[[0.40, -0.60], [0.50, -0.74], [0.68, -0.70]],
        &[[0.68, -0.70], [0.78, -0.54], [0.74, -0.26], [0.64, -0.06], [0.44, 0.0]],
        &[[0.44, 0.0], [-0.20, 0.01], [-0.78, -0.02]],
    ]);
    for (x, tip_x) in [(0.50, 0.44), (0.64, 0.78)] {
        let stalk = brush.limb(&[[x, -0.66, 0.03], [tip_x, -0.96, 0.024]]);
        brush.mass(&[stalk], &coat.pale);
        eye::draw(brush, coat, ([tip_x, -1.0], [0.07, 0.075]), (look, 0.9));
    }
    brush.mass(std::slice::from_ref(&foot), &coat.pale);
    brush.form(&foot, 0.06, coat.pale.shaded);
    let shell = brush.oval([-0.14, -0.52], [0.44, 0.42], -8.0);
    brush.mass(std::slice::from_ref(&shell), &coat.fur);
    brush.form(&shell, 0.12, coat.fur.shaded);
    let coil: Vec<Point> = (0..30)
        .map(|step| {
            let turn = f64::from(step) * 0.42;
            let far = 0.36 * libm::exp(-0.115 * turn);
            [-0.14 + far * libm::cos(turn - 0.6), -0.52 - far * 0.95 * libm::sin(turn - 0.6)]
        })
        .collect();
    brush.tapered(&coil, (1.5, Taper::TAIL), coat.fur.line);
    let side = brush.light * brush.frame.faces;
    let gloss = brush.oval([-0.14 + side * 0.22, -0.78], [0.09, 0.045], side * 32.0);
    brush.patch(&shell, &gloss, coat.fur.light);
    brush.tapered(&[[0.60, -0.50], [0.67, -0.46], [0.73, -0.52]], (1.2, Taper::LINE), coat.line);
    let (at, unit) = (brush.frame.at([0.60, -0.54]), brush.frame.unit);
    brush.on.glow(at, [0.07 * unit, 0.045 * unit], (coat.blush, 0.9));
}
