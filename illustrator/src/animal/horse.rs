//! A horse, seen from the side: standing, led by the bridle, at a gallop.
//!
//! The unit is the head of a grown figure; the origin lies on the ground below its middle.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use super::plumage;
use crate::figure::curve::{Point, Taper};
use scene::{Act, AnimalKind};

/// From the ground to the ears, and half of the width.
pub const SIZE: Point = [5.9, 2.95];
/// Where the rein begins.
pub const BIT: Point = [2.66, -4.18];
/// Where wings grow.
const SHOULDER: Point = [0.20, -3.50];

type Stations = [[f64; 3]; 5];

/// Fore and hind, the nearer of each pair first: what is above the hoof.
const STANDING: [Stations; 4] = [
    [[1.12, -2.70, 0.42], [1.16, -1.70, 0.22], [1.14, -1.30, 0.19], [1.12, -0.50, 0.12], [1.18, -0.24, 0.15]],
    [[1.40, -2.60, 0.36], [1.52, -1.70, 0.20], [1.50, -1.30, 0.18], [1.46, -0.50, 0.11], [1.52, -0.24, 0.14]],
    [[-1.30, -2.75, 0.60], [-1.32, -1.95, 0.32], [-1.66, -1.38, 0.19], [-1.60, -0.50, 0.13], [-1.54, -0.24, 0.15]],
    [[-1.05, -2.70, 0.50], [-0.92, -1.95, 0.28], [-1.20, -1.38, 0.18], [-1.14, -0.50, 0.12], [-1.08, -0.24, 0.14]],
];

const GALLOP: [Stations; 4] = [
    [[1.12, -2.70, 0.42], [1.78, -2.16, 0.23], [2.10, -1.96, 0.19], [2.46, -1.36, 0.12], [2.60, -1.14, 0.14]],
    [[1.36, -2.60, 0.36], [1.90, -2.00, 0.21], [1.98, -1.66, 0.18], [1.52, -1.30, 0.11], [1.34, -1.24, 0.13]],
    [[-1.30, -2.75, 0.60], [-1.62, -2.06, 0.32], [-2.14, -1.72, 0.19], [-2.36, -1.00, 0.13], [-2.44, -0.74, 0.15]],
    [[-1.10, -2.70, 0.50], [-1.16, -2.00, 0.28], [-1.60, -1.52, 0.18], [-1.66, -0.80, 0.12], [-1.66, -0.54, 0.14]],
];

pub fn draw(brush: &mut Brush, coat: &Coat, kind: AnimalKind, (act, led): (Act, bool)) {
    let runs = matches!(act, Act::Running | Act::Flying);
    if kind == AnimalKind::Pegasus {
        plumage::wing(brush, &coat.fur, SHOULDER, true);
    }
    let legs = if runs { GALLOP } else { STANDING };
    tail(brush, coat, runs);
    far_legs(brush, coat, &legs);
    let [trunk, neck] = trunk_and_neck(brush);
    let near: Vec<Vec<Point>> = [legs[0], legs[2]].iter().map(|leg| brush.limb(leg)).collect();
    hoof(brush, coat, &legs[0]);
    hoof(brush, coat, &legs[2]);
    let skull = skull(brush);
    let mut parts = near.clone();
    parts.extend([trunk.clone(), neck.clone(), skull.clone()]);
    ears(brush, coat);
    brush.mass(&parts, &coat.fur);
    brush.form(&trunk, 0.26, coat.fur.shaded);
    let below = brush.all(&[[-4.0, -2.05], [4.0, -2.05], [4.0, 1.0], [-4.0, 1.0]]);
    let (by, shade) = (brush.light * 0.10 * brush.frame.unit, coat.fur.shaded);
    brush.on.within(&below, |on| near.iter().for_each(|part| on.crescent(part, [by, -by.abs() * 0.5], (shade, 1.0))));
    socks(brush, coat, [(&near[0], &legs[0]), (&near[1], &legs[2])]);
    muscles(brush, coat);
    // Under the jaw.
    let shadow = brush.shape(&[[1.80, -4.90], [2.24, -4.36], [2.10, -4.0], [1.72, -4.10], [1.60, -4.60]]);
    brush.patch(&neck, &shadow, coat.fur.shaded);
    mane(brush, coat);
    face(brush, coat, &skull, if act == Act::Sleeping { Look::Shut } else { Look::Open });
    if led {
        bridle(brush, &skull);
    }
    match kind {
        AnimalKind::Unicorn => horn(brush, coat),
        AnimalKind::Pegasus => plumage::wing(brush, &coat.fur, SHOULDER, false),
        _ => {}
    }
}

/// From the forehead ahead and up, turned as a screw.
fn horn(brush: &mut Brush, coat: &Coat) {
    let stations = [[2.40, -5.20, 0.125], [2.72, -5.80, 0.085], [3.06, -6.44, 0.012]];
    let horn = brush.limb(&stations);
    brush.mass(std::slice::from_ref(&horn), &coat.beak);
    brush.form(&horn, 0.05, coat.beak.shaded);
    for along in [0.15, 0.34, 0.52, 0.70] {
        let [x, y] = crate::figure::curve::lerp([2.40, -5.20], [3.06, -6.44], along);
        let half = 0.12 * (1.0 - along);
        brush.tapered(&[[x - half, y - half * 0.2], [x + half, y + half * 0.9]], (0.9, Taper::LINE), coat.beak.line);
    }
}

fn trunk_and_neck(brush: &Brush) -> [Vec<Point>; 2] {
    let trunk = brush.shape(&[
        [0.70, -4.02],
        [0.10, -3.74],
        [-0.70, -3.74],
        [-1.36, -3.86],
        [-1.84, -3.50],
        [-1.92, -2.95],
        [-1.56, -2.42],
        [-0.80, -2.18],
        [0.20, -2.06],
        [0.90, -2.14],
        [1.46, -2.48],
        [1.66, -3.02],
        [1.40, -3.74],
    ]);
    let neck = brush.shape(&[
        [0.55, -3.92],
        [1.10, -4.70],
        [1.62, -5.28],
        [1.98, -5.40],
        [2.22, -5.00],
        [2.06, -4.44],
        [1.82, -3.80],
        [1.66, -3.10],
        [1.10, -2.90],
        [0.70, -3.30],
    ]);
    [trunk, neck]
}

fn skull(brush: &Brush) -> Vec<Point> {
    brush.shape(&[
        [1.96, -5.42],
        [2.24, -5.36],
        [2.50, -5.02],
        [2.78, -4.60],
        [2.98, -4.28],
        [2.98, -4.06],
        [2.80, -3.96],
        [2.60, -4.04],
        [2.40, -4.26],
        [2.10, -4.42],
        [1.84, -4.66],
        [1.78, -5.06],
    ])
}

fn ears(brush: &mut Brush, coat: &Coat) {
    let far =
        brush.pieces(&[&[[2.10, -5.34], [2.12, -5.66], [2.26, -5.86]], &[[2.26, -5.86], [2.36, -5.6], [2.28, -5.3]]]);
    brush.edge(std::slice::from_ref(&far), coat.fur.line);
    brush.flat(&[far], coat.fur.shaded);
    let near =
        brush.pieces(&[&[[1.82, -5.30], [1.82, -5.66], [1.98, -5.90]], &[[1.98, -5.90], [2.14, -5.6], [2.10, -5.28]]]);
    brush.mass(&[near], &coat.fur);
    let inner =
        brush.pieces(&[&[[1.92, -5.34], [1.92, -5.60], [1.99, -5.76]], &[[1.99, -5.76], [2.06, -5.56], [2.04, -5.34]]]);
    brush.flat(&[inner], coat.inner_ear);
}

fn tail(brush: &mut Brush, coat: &Coat, runs: bool) {
    let stations: &[[f64; 3]] = if runs {
        &[[-1.70, -3.60, 0.14], [-2.15, -3.62, 0.22], [-2.56, -3.30, 0.28], [-2.84, -2.84, 0.04]]
    } else {
        &[[-1.72, -3.56, 0.14], [-2.08, -3.30, 0.20], [-2.26, -2.50, 0.27], [-2.22, -1.70, 0.24], [-2.34, -1.02, 0.03]]
    };
    let outline = brush.limb(stations);
    brush.mass(std::slice::from_ref(&outline), &coat.dark);
    brush.form(&outline, 0.12, coat.dark.shaded);
    for aside in [-0.08, 0.08] {
        let strand: Vec<Point> = stations.iter().map(|[x, y, _]| [x + aside, *y]).collect();
        brush.tapered(&strand, (0.8, Taper::TAIL), coat.dark.line);
    }
}

fn far_legs(brush: &mut Brush, coat: &Coat, legs: &[Stations; 4]) {
    for leg in [&legs[1], &legs[3]] {
        hoof(brush, coat, leg);
        let far = brush.limb(leg);
        brush.edge(std::slice::from_ref(&far), coat.fur.line);
        brush.flat(&[far], coat.fur.shaded);
    }
}

/// Goes on where the fetlock ends.
fn hoof(brush: &mut Brush, coat: &Coat, leg: &Stations) {
    let [[from_x, from_y, _], [x, y, half]] = [leg[3], leg[4]];
    let long = libm::hypot(x - from_x, y - from_y).max(1e-9);
    let way = [(x - from_x) / long, (y - from_y) / long];
    // Who stands has the sole on the ground.
    let way = if y > -0.3 { [0.30, 0.95] } else { way };
    let side = [-way[1], way[0]];
    let at = |along: f64, aside: f64| [x + way[0] * along + side[0] * aside, y + way[1] * along + side[1] * aside];
    let grown = half * 1.35;
    let hoof = brush.shape(&[at(0.02, -half), at(0.20, -grown), at(0.22, 0.0), at(0.20, grown), at(0.02, half)]);
    brush.edge(std::slice::from_ref(&hoof), coat.line);
    brush.flat(&[hoof], coat.dark.deep);
}

fn socks(brush: &mut Brush, coat: &Coat, legs: [(&Vec<Point>, &Stations); 2]) {
    if coat.is_black || coat.fur.base.color == coat.pale.base.color {
        return;
    }
    for (part, leg) in legs {
        let [x, y, half] = leg[4];
        let sock = brush.oval([x, y], [half * 2.4, 0.34], 0.0);
        brush.patch(part, &sock, coat.pale.base);
    }
}

fn muscles(brush: &mut Brush, coat: &Coat) {
    for line in [
        [[1.06, -3.56], [0.80, -3.06], [0.84, -2.50]],
        [[-0.98, -3.46], [-0.78, -2.98], [-1.00, -2.40]],
        [[1.62, -3.20], [1.46, -2.90], [1.44, -2.62]],
    ] {
        brush.tapered(&line, (0.9, Taper::TAIL), coat.fur.line);
    }
}

fn mane(brush: &mut Brush, coat: &Coat) {
    let mane = brush.pieces(&[
        &[[2.02, -5.48], [1.50, -5.34], [1.00, -4.76], [0.62, -4.16], [0.52, -3.86]],
        &[[0.52, -3.86], [0.78, -3.84], [0.92, -3.60]],
        &[[0.92, -3.60], [1.06, -3.90], [1.04, -4.12]],
        &[[1.04, -4.12], [1.24, -4.02], [1.32, -3.84]],
        &[[1.32, -3.84], [1.46, -4.20], [1.40, -4.46]],
        &[[1.40, -4.46], [1.58, -4.38], [1.66, -4.22]],
        &[[1.66, -4.22], [1.80, -4.66], [1.76, -4.96]],
        &[[1.76, -4.96], [1.98, -5.10], [2.02, -5.48]],
    ]);
    brush.edge(std::slice::from_ref(&mane), coat.dark.line);
    brush.flat(std::slice::from_ref(&mane), coat.dark.base);
    brush.form(&mane, 0.10, coat.dark.shaded);
    for strand in [
        [[1.30, -5.06], [1.40, -4.80], [1.36, -4.50]],
        [[0.96, -4.58], [1.06, -4.36], [1.02, -4.14]],
        [[1.62, -5.26], [1.72, -5.06], [1.72, -4.90]],
    ] {
        brush.tapered(&strand, (0.8, Taper::TAIL), coat.dark.line);
    }
    let forelock = brush.pieces(&[
        &[[1.98, -5.50], [2.24, -5.44], [2.42, -5.04]],
        &[[2.42, -5.04], [2.24, -5.14], [2.18, -4.98]],
        &[[2.18, -4.98], [2.06, -5.20], [1.98, -5.50]],
    ]);
    brush.mass(&[forelock], &coat.dark);
}

fn face(brush: &mut Brush, coat: &Coat, skull: &[Point], look: Look) {
    let muzzle = brush.oval([2.90, -4.10], [0.30, 0.26], 30.0);
    let soft = if coat.is_black { coat.fur.light } else { coat.fur.shaded };
    brush.patch(skull, &muzzle, soft);
    // The cheek.
    brush.tapered(&[[2.02, -4.98], [1.98, -4.66], [2.22, -4.46]], (0.9, Taper::TAIL), coat.fur.line);
    eye::draw(brush, coat, ([2.26, -4.92], [0.12, 0.15]), (look, 0.86));
    brush.tapered(&[[2.82, -4.30], [2.90, -4.24], [2.88, -4.16]], (1.6, Taper::LINE), coat.line);
    brush.tapered(&[[2.92, -4.00], [2.76, -4.06], [2.64, -4.16]], (1.1, Taper::TAIL), coat.line);
}

fn bridle(brush: &mut Brush, skull: &[Point]) {
    for strap in [
        [[2.06, -5.50], [2.20, -5.10], [2.62, -4.20]],
        [[2.52, -4.06], [2.58, -4.40], [2.86, -4.60]],
        [[1.84, -5.04], [2.14, -5.16], [2.44, -5.18]],
    ] {
        let stations: Vec<[f64; 3]> = strap.iter().map(|[x, y]| [*x, *y, 0.036]).collect();
        let outline = brush.limb(&stations);
        brush.patch(skull, &outline, super::leash::DARK);
    }
}
