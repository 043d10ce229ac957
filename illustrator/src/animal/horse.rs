//! A horse, seen from the side: standing, led by the bridle, at a gallop.
//!
//! The unit is the head of a grown figure; the origin lies on the ground below its middle.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::Look;
use super::{furred, plumage};
use crate::figure::curve::{Point, Taper};
use scene::{Act, AnimalKind};

/// From the ground to the ears, and half of the width.
pub const SIZE: Point = [5.9, 2.95];
/// Where the rein begins.
pub const BIT: Point = [2.76, -4.02];
/// Where wings grow.
const SHOULDER: Point = [0.20, -3.50];

type Stations = [[f64; 3]; 8];

/// Fore and hind, the nearer of each pair first: shoulder or hip, elbow or stifle, forearm, knee or hock, cannon, fetlock,
/// pastern.
const STANDING: [Stations; 4] = [
    [
        [1.10, -2.80, 0.44],
        [1.18, -2.08, 0.27],
        [1.22, -1.54, 0.165],
        [1.24, -1.28, 0.165],
        [1.21, -1.04, 0.115],
        [1.19, -0.60, 0.100],
        [1.20, -0.40, 0.130],
        [1.29, -0.20, 0.115],
    ],
    [
        [1.40, -2.68, 0.36],
        [1.62, -2.04, 0.24],
        [1.78, -1.52, 0.155],
        [1.84, -1.27, 0.155],
        [1.80, -1.02, 0.110],
        [1.72, -0.60, 0.095],
        [1.71, -0.41, 0.122],
        [1.80, -0.21, 0.110],
    ],
    [
        [-1.36, -2.95, 0.64],
        [-1.16, -2.26, 0.43],
        [-1.56, -1.72, 0.23],
        [-1.82, -1.40, 0.170],
        [-1.76, -1.12, 0.130],
        [-1.68, -0.62, 0.110],
        [-1.68, -0.41, 0.135],
        [-1.59, -0.20, 0.118],
    ],
    [
        [-1.08, -2.85, 0.52],
        [-0.78, -2.20, 0.36],
        [-1.06, -1.70, 0.205],
        [-1.26, -1.40, 0.158],
        [-1.18, -1.12, 0.122],
        [-1.06, -0.62, 0.104],
        [-1.05, -0.42, 0.128],
        [-0.96, -0.21, 0.112],
    ],
];

const GALLOP: [Stations; 4] = [
    [
        [1.12, -2.80, 0.44],
        [1.58, -2.36, 0.27],
        [2.02, -2.08, 0.170],
        [2.22, -1.94, 0.165],
        [2.40, -1.70, 0.118],
        [2.64, -1.32, 0.100],
        [2.74, -1.16, 0.128],
        [2.90, -1.04, 0.112],
    ],
    [
        [1.36, -2.70, 0.36],
        [1.86, -2.26, 0.24],
        [2.20, -1.94, 0.160],
        [2.24, -1.74, 0.158],
        [2.02, -1.52, 0.112],
        [1.66, -1.30, 0.096],
        [1.50, -1.24, 0.122],
        [1.38, -1.06, 0.108],
    ],
    [
        [-1.32, -2.95, 0.62],
        [-1.40, -2.30, 0.40],
        [-1.88, -1.98, 0.23],
        [-2.22, -1.82, 0.170],
        [-2.34, -1.56, 0.130],
        [-2.46, -1.06, 0.110],
        [-2.52, -0.88, 0.132],
        [-2.64, -0.72, 0.115],
    ],
    [
        [-1.10, -2.85, 0.52],
        [-1.02, -2.18, 0.36],
        [-1.38, -1.82, 0.21],
        [-1.70, -1.62, 0.160],
        [-1.74, -1.36, 0.122],
        [-1.72, -0.88, 0.104],
        [-1.74, -0.70, 0.126],
        [-1.82, -0.52, 0.110],
    ],
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
    mane(brush, coat, runs);
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
        [0.92, -4.10],
        [0.42, -3.86],
        [-0.16, -3.77],
        [-0.74, -3.82],
        [-1.28, -3.98],
        [-1.74, -3.80],
        [-2.02, -3.36],
        [-2.04, -2.90],
        [-1.80, -2.50],
        [-1.30, -2.48],
        [-0.72, -2.32],
        [0.0, -2.14],
        [0.66, -2.10],
        [1.18, -2.22],
        [1.62, -2.48],
        [1.80, -2.88],
        [1.72, -3.30],
        [1.36, -3.86],
    ]);
    let neck = brush.shape(&[
        [0.58, -3.94],
        [1.00, -4.52],
        [1.38, -5.04],
        [1.74, -5.36],
        [2.08, -5.42],
        [2.34, -5.08],
        [2.26, -4.70],
        [2.06, -4.26],
        [1.96, -3.80],
        [1.86, -3.34],
        [1.74, -2.90],
        [1.20, -2.86],
        [0.76, -3.34],
    ]);
    [trunk, neck]
}

fn skull(brush: &Brush) -> Vec<Point> {
    brush.shape(&[
        [1.98, -5.44],
        [2.26, -5.42],
        [2.50, -5.14],
        [2.76, -4.66],
        [2.98, -4.28],
        [3.10, -4.02],
        [3.06, -3.84],
        [2.92, -3.77],
        [2.76, -3.82],
        [2.68, -4.00],
        [2.52, -4.24],
        [2.34, -4.48],
        [2.10, -4.60],
        [1.90, -4.80],
        [1.86, -5.14],
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

/// Three long locks, the nearest last.
fn tail(brush: &mut Brush, coat: &Coat, runs: bool) {
    let locks: [[[f64; 3]; 5]; 3] = if runs {
        [
            [
                [-1.80, -3.70, 0.10],
                [-2.20, -3.84, 0.16],
                [-2.60, -3.72, 0.20],
                [-2.84, -3.40, 0.14],
                [-2.92, -3.10, 0.01],
            ],
            [
                [-1.80, -3.62, 0.12],
                [-2.12, -3.58, 0.20],
                [-2.44, -3.20, 0.24],
                [-2.60, -2.74, 0.16],
                [-2.60, -2.38, 0.01],
            ],
            [
                [-1.80, -3.64, 0.13],
                [-2.18, -3.70, 0.19],
                [-2.54, -3.44, 0.21],
                [-2.76, -3.04, 0.14],
                [-2.84, -2.72, 0.01],
            ],
        ]
    } else {
        [
            [
                [-1.84, -3.62, 0.10],
                [-2.20, -3.40, 0.17],
                [-2.40, -2.66, 0.19],
                [-2.46, -1.90, 0.15],
                [-2.56, -1.30, 0.01],
            ],
            [
                [-1.84, -3.56, 0.12],
                [-2.06, -3.20, 0.17],
                [-2.10, -2.40, 0.18],
                [-2.04, -1.66, 0.15],
                [-2.16, -1.10, 0.01],
            ],
            [
                [-1.82, -3.60, 0.13],
                [-2.14, -3.34, 0.19],
                [-2.28, -2.54, 0.22],
                [-2.24, -1.70, 0.19],
                [-2.38, -0.92, 0.01],
            ],
        ]
    };
    hair(brush, coat, &locks);
}

/// Of a mane or a tail: one mass, in which each lock lies over the one before it.
fn hair(brush: &mut Brush, coat: &Coat, locks: &[[[f64; 3]; 5]]) {
    let outlines: Vec<Vec<Point>> = locks.iter().map(|lock| brush.limb(lock)).collect();
    brush.edge(&outlines, coat.dark.line);
    for (lock, outline) in locks.iter().zip(&outlines) {
        brush.flat(std::slice::from_ref(outline), coat.dark.base);
        brush.form(outline, 0.075, coat.dark.shaded);
        for (aside, width) in [(-0.55, 0.5), (0.25, 0.65), (0.95, 0.9)] {
            let hair: Vec<Point> = lock.iter().skip(1).map(|[x, y, half]| [x + aside * half, *y]).collect();
            brush.tapered(&hair, (width, Taper::LINE), coat.dark.line);
        }
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

/// Goes on where the pastern ends: its toe ahead.
fn hoof(brush: &mut Brush, coat: &Coat, leg: &Stations) {
    let [[from_x, from_y, _], [x, y, half]] = [leg[6], leg[7]];
    let long = libm::hypot(x - from_x, y - from_y).max(1e-9);
    let way = [(x - from_x) / long, (y - from_y) / long];
    // Who stands has the sole on the ground.
    let way = if y > -0.3 { [0.30, 0.95] } else { way };
    let side = [-way[1], way[0]];
    let at = |along: f64, aside: f64| [x + way[0] * along + side[0] * aside, y + way[1] * along + side[1] * aside];
    let sole = |aside: f64| {
        let [x, y] = at(0.20, aside);
        if y > -0.3 { [x, 0.0] } else { [x, y] }
    };
    let hoof = brush.pieces(&[
        &[at(-0.02, -half * 1.06), sole(-half * 1.75)],
        &[sole(-half * 1.75), sole(0.0), sole(half * 1.15)],
        &[sole(half * 1.15), at(-0.02, half * 1.0)],
        &[at(-0.02, half), at(-0.05, 0.0), at(-0.02, -half * 1.06)],
    ]);
    brush.edge(std::slice::from_ref(&hoof), coat.line);
    brush.flat(&[hoof], coat.dark.deep);
}

fn socks(brush: &mut Brush, coat: &Coat, legs: [(&Vec<Point>, &Stations); 2]) {
    if coat.is_black || coat.fur.base.color == coat.pale.base.color {
        return;
    }
    for (part, leg) in legs {
        let [x, y, half] = leg[6];
        let sock = brush.oval([x, y], [half * 2.6, 0.46], 0.0);
        brush.patch(part, &sock, coat.pale.base);
    }
}

fn muscles(brush: &mut Brush, coat: &Coat) {
    for (line, width) in [
        (&[[1.48, -3.62], [1.04, -3.16], [0.98, -2.60]][..], 0.9),
        (&[[1.72, -3.22], [1.50, -2.92], [1.46, -2.58]], 0.85),
        (&[[0.86, -2.40], [0.92, -2.20], [1.02, -2.00]], 0.9),
        (&[[-0.94, -3.40], [-0.70, -2.92], [-0.78, -2.44]], 0.95),
        (&[[-1.78, -2.62], [-1.72, -2.30], [-1.70, -2.00]], 0.7),
        (&[[-0.66, -2.52], [-0.44, -2.40], [-0.22, -2.34]], 0.7),
        (&[[1.96, -4.20], [1.76, -3.86], [1.66, -3.50]], 0.75),
    ] {
        brush.tapered(line, (width, Taper::TAIL), coat.fur.line);
    }
}

/// Locks from the withers up to the poll, each over the one below it; in the wind they stream back.
fn mane(brush: &mut Brush, coat: &Coat, runs: bool) {
    const ROOTS: [(Point, f64); 7] = [
        ([0.66, -4.02], 0.60),
        ([0.88, -4.34], 0.82),
        ([1.10, -4.64], 0.98),
        ([1.32, -4.92], 1.06),
        ([1.56, -5.16], 1.06),
        ([1.78, -5.32], 1.00),
        ([1.98, -5.40], 0.86),
    ];
    let lock = |(number, ([x, y], long)): (usize, (Point, f64))| {
        let (sway, long) = if number % 2 == 0 { (0.05, long) } else { (-0.05, long * 0.86) };
        let along = |share: f64, half: f64| {
            let (back, down) = if runs {
                (-0.80 * long * share, long * (0.34 * share * share - 0.16 * share))
            } else {
                (0.14 * libm::sin(3.0 * share) - 0.16 * share * share + sway * share, long * share)
            };
            [x + back, y + down, half]
        };
        [along(0.0, 0.13), along(0.3, 0.175), along(0.6, 0.150), along(0.85, 0.085), along(1.08, 0.006)]
    };
    let locks: Vec<[[f64; 3]; 5]> = ROOTS.into_iter().enumerate().map(lock).collect();
    hair(brush, coat, &locks);
    let forelock = brush.pieces(&[
        &[[1.94, -5.50], [2.20, -5.50], [2.40, -5.28], [2.50, -5.06]],
        &[[2.50, -5.06], [2.34, -5.14], [2.26, -5.06]],
        &[[2.26, -5.06], [2.12, -5.24], [1.94, -5.50]],
    ]);
    brush.mass(&[forelock], &coat.dark);
}

fn face(brush: &mut Brush, coat: &Coat, skull: &[Point], look: Look) {
    let muzzle = brush.oval([3.02, -3.94], [0.36, 0.30], 30.0);
    let soft = if coat.is_black { coat.fur.light } else { coat.fur.shaded };
    brush.patch(skull, &muzzle, soft);
    // The cheek is a disk, and a ridge runs from the eye down to the nostril.
    brush.tapered(&[[1.98, -5.02], [1.98, -4.72], [2.22, -4.52], [2.44, -4.58]], (1.0, Taper::TAIL), coat.fur.line);
    brush.tapered(&[[2.52, -4.80], [2.66, -4.52], [2.78, -4.32]], (0.7, Taper::TAIL), coat.fur.line);
    furred::gaze(brush, coat, ([2.32, -4.98], [0.125, 0.095], 0.80), look);
    let nostril = brush.oval([2.97, -4.08], [0.035, 0.075], 28.0);
    brush.flat(&[nostril], coat.line);
    brush.tapered(&[[3.04, -3.86], [2.90, -3.92], [2.76, -4.02]], (1.1, Taper::TAIL), coat.line);
}

fn bridle(brush: &mut Brush, skull: &[Point]) {
    for strap in [
        [[2.04, -5.50], [2.14, -5.06], [2.72, -4.06]],
        [[2.44, -4.30], [2.66, -4.34], [2.90, -4.44]],
        [[1.84, -5.16], [2.16, -5.26], [2.44, -5.26]],
    ] {
        let stations: Vec<[f64; 3]> = strap.iter().map(|[x, y]| [*x, *y, 0.036]).collect();
        let outline = brush.limb(&stations);
        brush.patch(skull, &outline, super::leash::DARK);
    }
}
