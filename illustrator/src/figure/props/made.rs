//! What is made on the ground, between both hands of who squats there: a little snowman, a bed of seedlings.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, through};
use super::super::easel::Easel;
use scene::Tint;

/// From the hips to its middle, head units.
const AHEAD: f64 = 1.66;

/// Head units from the middle of its foot, x the way the figure faces, y up.
pub(super) fn place(body: &Body) -> impl Fn(Point) -> Point + use<> {
    let (unit, legs) = (body.rig.unit, &body.skeleton.legs);
    let ahead = if body.posture.far_leg == Some(0) { -1.0 } else { 1.0 };
    let ground = legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) + 0.30 * unit;
    let hips = f64::midpoint(legs[0].root[0], legs[1].root[0]);
    move |[x, up]: Point| [hips + ahead * (AHEAD + x) * unit, ground - up * unit]
}

/// Two balls, twigs for arms, a carrot and coals.
pub fn snowman(easel: &mut Easel, body: &Body) {
    let (at, unit) = (place(body), body.rig.unit);
    let (snow, coal, wood) = (body.palette.white, body.palette.dark, body.palette.leather);
    let mound = [[-1.1, -0.04], [-0.6, 0.16], [0.0, 0.22], [0.7, 0.14], [1.2, -0.04]].map(&at);
    body.panel(easel, &through(&mound, 5), &snow);
    for twig in [[[-0.40, 0.74], [-0.72, 0.92], [-0.94, 1.16]], [[0.40, 0.74], [0.72, 0.96], [0.90, 1.22]]] {
        easel.ink(&through(&twig.map(&at), 4), 3.0, (wood.line, Taper::LINE));
    }
    for (up, radius) in [(0.56, 0.62), (1.38, 0.44)] {
        let ball = ellipse(at([0.0, up]), [radius * unit, radius * 0.94 * unit], 0.0);
        easel.fill(&ball, snow.base);
        easel.crescent(&ball, [-0.16 * radius * unit, -0.20 * radius * unit], (snow.shaded, 1.0));
        easel.ink(&closed(&ball), 1.1, (snow.line, Taper::EVEN));
    }
    for [x, up] in [[-0.15, 1.46], [0.15, 1.46], [0.0, 0.82], [0.0, 0.58]] {
        easel.fill(&ellipse(at([x, up]), [0.05 * unit; 2], 0.0), coal.base);
    }
    easel.ink(&through(&[[-0.16, 1.24], [0.0, 1.18], [0.16, 1.24]].map(&at), 4), 1.6, (coal.base, Taper::LINE));
    body.panel(easel, &[[0.0, 1.41], [-0.30, 1.33], [0.0, 1.30]].map(&at), &body.dyed(Tint::Orange));
    let scarf = [[-0.36, 1.10], [0.0, 1.02], [0.36, 1.10], [0.37, 0.98], [0.0, 0.88], [-0.37, 0.98]];
    body.panel(easel, &around(&scarf.map(&at), 4), &body.dyed(Tint::Red));
}

/// Dark earth, a row of two leaves each, the last of them under the hands; a small spade.
pub fn seedlings(easel: &mut Easel, body: &Body) {
    let (at, unit) = (place(body), body.rig.unit);
    let (soil, leaf) = (body.dyed(Tint::Brown), body.palette.leaf);
    let bed = [[-1.0, -0.10], [-0.7, 0.16], [0.0, 0.24], [0.9, 0.20], [1.5, 0.10], [1.7, -0.10], [0.4, -0.22]];
    body.panel(easel, &around(&bed.map(&at), 5), &soil);
    for number in 0..9_i32 {
        let x = -0.8 + 0.28 * f64::from(number);
        let crumb = at([x, -0.02 + 0.09 * libm::sin(f64::from(number) * 2.3)]);
        easel.fill(&ellipse(crumb, [0.07 * unit, 0.04 * unit], 0.0), soil.shaded);
    }
    for (x, tall) in [(-0.42, 0.52), (0.16, 0.62), (0.74, 0.50), (1.26, 0.46)] {
        let root = [x, 0.10];
        easel.ink(&[at(root), at([x, tall * 0.9])], 2.4, (leaf.line, Taper::EVEN));
        for side in [-1.0, 1.0] {
            let blade = [
                [x, tall * 0.72],
                [x + side * 0.16, tall],
                [x + side * 0.36, tall + 0.02],
                [x + side * 0.20, tall * 0.78],
            ];
            body.panel(easel, &around(&blade.map(&at), 4), &leaf);
        }
        body.panel(easel, &ellipse(add(at([x, tall]), [0.0, -0.06 * unit]), [0.06 * unit, 0.12 * unit], 0.0), &leaf);
    }
}
