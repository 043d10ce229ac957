//! The outlines that heads are made of.

use super::breeds::{is_lop, is_round_eared};
use super::eye::Eye;
use super::head::eyes;
use super::rabbit;
use crate::animal::brush::Brush;
use crate::animal::coat::Coat;
use crate::animal::eye::Look;
use crate::figure::curve::Point;
use scene::AnimalKind;

type Pieces = &'static [&'static [Point]];

pub struct Skull {
    pub outline: Pieces,
    muzzle: &'static [Point],
    /// Length and depth of the muzzle beside a spitz's.
    long: f64,
    deep: f64,
    pub nose: f64,
    pub eyes: [Eye; 2],
}

/// Where the muzzle comes out of the face.
const ROOT: Point = [0.16, 0.20];

impl Skull {
    /// Points on the muzzle of a spitz, on this one.
    pub fn moved(&self, points: &[Point]) -> Vec<Point> {
        let moved = |[x, y]: Point| {
            [
                ROOT[0] + (x - ROOT[0]) * self.long,
                ROOT[1] + (y - ROOT[1]) * self.deep + (x - ROOT[0]) * 0.10 * (self.long - 1.0),
            ]
        };
        points.iter().map(|point| moved(*point)).collect()
    }

    pub fn muzzle(&self) -> Vec<Point> {
        self.moved(self.muzzle)
    }
}

const SPITZ: Pieces = &[
    &[[-0.34, -0.36], [-0.10, -0.465], [0.12, -0.47], [0.34, -0.38]],
    &[[0.34, -0.38], [0.455, -0.20], [0.475, -0.02], [0.53, 0.12]],
    &[[0.53, 0.12], [0.47, 0.22], [0.46, 0.30]],
    &[[0.46, 0.30], [0.38, 0.36], [0.20, 0.46], [-0.02, 0.47]],
    &[[-0.02, 0.47], [-0.12, 0.45], [-0.20, 0.52]],
    &[[-0.20, 0.52], [-0.27, 0.42], [-0.38, 0.44]],
    &[[-0.38, 0.44], [-0.41, 0.33], [-0.57, 0.28]],
    &[[-0.57, 0.28], [-0.51, 0.10], [-0.49, -0.08], [-0.44, -0.24], [-0.34, -0.36]],
];

const VULPINE: Pieces = &[
    &[[-0.32, -0.34], [-0.10, -0.43], [0.12, -0.44], [0.32, -0.36]],
    &[[0.32, -0.36], [0.43, -0.18], [0.46, 0.0], [0.57, 0.15]],
    &[[0.57, 0.15], [0.47, 0.21], [0.45, 0.29]],
    &[[0.45, 0.29], [0.36, 0.34], [0.20, 0.42], [0.02, 0.44]],
    &[[0.02, 0.44], [-0.10, 0.42], [-0.22, 0.48]],
    &[[-0.22, 0.48], [-0.30, 0.38], [-0.46, 0.42]],
    &[[-0.46, 0.42], [-0.48, 0.31], [-0.70, 0.26]],
    &[[-0.70, 0.26], [-0.56, 0.10], [-0.49, -0.06], [-0.43, -0.22], [-0.32, -0.34]],
];

const HOUND: Pieces = &[
    &[[-0.36, -0.30], [-0.16, -0.46], [0.08, -0.49], [0.30, -0.41]],
    &[[0.30, -0.41], [0.43, -0.24], [0.455, -0.04], [0.47, 0.10]],
    &[[0.47, 0.10], [0.46, 0.22], [0.40, 0.34]],
    &[[0.40, 0.34], [0.20, 0.46], [-0.06, 0.46], [-0.26, 0.38]],
    &[[-0.26, 0.38], [-0.40, 0.24], [-0.47, 0.04], [-0.45, -0.16], [-0.36, -0.30]],
];

const FELINE: Pieces = &[
    &[[-0.34, -0.34], [-0.12, -0.445], [0.14, -0.45], [0.36, -0.33]],
    &[[0.36, -0.33], [0.485, -0.14], [0.52, 0.06], [0.50, 0.20]],
    &[[0.50, 0.20], [0.47, 0.27], [0.40, 0.34], [0.36, 0.43]],
    &[[0.36, 0.43], [0.28, 0.475], [0.12, 0.46], [-0.06, 0.44]],
    &[[-0.06, 0.44], [-0.18, 0.41], [-0.28, 0.44]],
    &[[-0.28, 0.44], [-0.35, 0.35], [-0.46, 0.35]],
    &[[-0.46, 0.35], [-0.47, 0.27], [-0.57, 0.23]],
    &[[-0.57, 0.23], [-0.56, 0.06], [-0.52, -0.10], [-0.44, -0.26], [-0.34, -0.34]],
];

const LEPORINE: Pieces = &[
    &[[-0.30, -0.36], [-0.06, -0.45], [0.18, -0.42], [0.36, -0.26], [0.47, -0.02], [0.54, 0.14]],
    &[[0.54, 0.14], [0.53, 0.30], [0.42, 0.42], [0.24, 0.475], [-0.02, 0.46], [-0.28, 0.41], [-0.46, 0.27]],
    &[[-0.46, 0.27], [-0.54, 0.08], [-0.48, -0.16], [-0.30, -0.36]],
];

const MUZZLE: &[Point] = &[
    [0.20, 0.00],
    [0.37, 0.03],
    [0.50, 0.125],
    [0.60, 0.165],
    [0.655, 0.23],
    [0.63, 0.35],
    [0.53, 0.445],
    [0.36, 0.495],
    [0.18, 0.46],
    [0.06, 0.38],
    [0.03, 0.24],
    [0.10, 0.10],
];

/// Two cushions and a chin, all within the face.
const CUSHIONS: &[Point] =
    &[[0.28, 0.12], [0.40, 0.18], [0.46, 0.27], [0.40, 0.36], [0.30, 0.44], [0.16, 0.38], [0.06, 0.28], [0.14, 0.18]];

pub const fn skull(kind: AnimalKind) -> Skull {
    let spitz = Skull {
        outline: SPITZ,
        muzzle: MUZZLE,
        long: 0.96,
        deep: 0.94,
        nose: 0.082,
        eyes: eyes(([0.02, -0.02], [0.082, 0.066]), ([0.375, -0.03], [0.060, 0.062]), 0.62),
    };
    match kind {
        AnimalKind::Cat => Skull {
            outline: FELINE,
            muzzle: CUSHIONS,
            long: 1.0,
            deep: 1.0,
            eyes: eyes(([0.01, 0.015], [0.118, 0.105]), ([0.405, 0.0], [0.080, 0.100]), 0.30),
            ..spitz
        },
        AnimalKind::Rabbit => Skull {
            outline: LEPORINE,
            muzzle: CUSHIONS,
            long: 1.0,
            deep: 1.0,
            eyes: eyes(([0.04, -0.05], [0.096, 0.098]), ([0.425, -0.06], [0.046, 0.086]), 0.74),
            ..spitz
        },
        AnimalKind::Squirrel | AnimalKind::Hamster => Skull {
            outline: LEPORINE,
            muzzle: CUSHIONS,
            long: 1.0,
            deep: 1.0,
            eyes: eyes(([0.06, -0.05], [0.098, 0.098]), ([0.425, -0.06], [0.050, 0.088]), 0.95),
            ..spitz
        },
        AnimalKind::Bear | AnimalKind::Panda => Skull {
            outline: LEPORINE,
            long: 0.86,
            deep: 0.90,
            nose: 0.088,
            eyes: eyes(([0.05, -0.05], [0.066, 0.062]), ([0.375, -0.06], [0.048, 0.058]), 0.9),
            ..spitz
        },
        AnimalKind::Raccoon => Skull { outline: VULPINE, long: 0.94, deep: 0.84, nose: 0.080, ..spitz },
        AnimalKind::Dog => Skull {
            outline: HOUND,
            long: 1.10,
            deep: 1.10,
            nose: 0.098,
            eyes: eyes(([0.02, -0.05], [0.086, 0.080]), ([0.36, -0.06], [0.062, 0.075]), 0.66),
            ..spitz
        },
        AnimalKind::Poodle => Skull {
            outline: HOUND,
            long: 1.06,
            deep: 0.88,
            nose: 0.080,
            eyes: eyes(([0.03, -0.03], [0.080, 0.078]), ([0.36, -0.04], [0.058, 0.072]), 0.7),
            ..spitz
        },
        AnimalKind::Fox => Skull { outline: VULPINE, long: 1.10, deep: 0.80, nose: 0.068, eyes: keen(0.34), ..spitz },
        AnimalKind::Wolf => Skull { long: 1.14, deep: 1.02, nose: 0.088, eyes: keen(0.40), ..spitz },
        AnimalKind::Husky => Skull { long: 1.04, deep: 1.0, eyes: keen(0.42), ..spitz },
        AnimalKind::Corgi => Skull { outline: VULPINE, long: 1.0, deep: 0.88, ..spitz },
        _ => spitz,
    }
}

/// Narrower.
const fn keen(pupil: f64) -> [Eye; 2] {
    eyes(([0.02, -0.03], [0.090, 0.064]), ([0.375, -0.04], [0.064, 0.062]), pupil)
}

/// How high and wide ears that stand are beside a spitz's.
const fn pricked(kind: AnimalKind) -> [f64; 2] {
    match kind {
        AnimalKind::Cat => [1.0, 1.12],
        AnimalKind::Fox => [1.16, 1.06],
        AnimalKind::Squirrel => [0.66, 0.70],
        AnimalKind::Corgi => [1.18, 1.10],
        AnimalKind::Wolf => [0.96, 0.94],
        _ => [0.94, 1.0],
    }
}

/// A point of an ear that stands on its root.
const fn on([wide, high]: [f64; 2], root: Point, [x, y]: Point) -> Point {
    [root[0] + (x - root[0]) * wide, root[1] + (y - root[1]) * high]
}

const NEAR_ROOT: Point = [-0.27, -0.30];
const FAR_ROOT: Point = [0.30, -0.32];

fn standing(brush: &Brush, kind: AnimalKind, (root, pieces): (Point, &[&[Point]])) -> Vec<Point> {
    let [high, wide] = pricked(kind);
    let pieces: Vec<Vec<Point>> =
        pieces.iter().map(|piece| piece.iter().map(|point| on([wide, high], root, *point)).collect()).collect();
    let pieces: Vec<&[Point]> = pieces.iter().map(Vec::as_slice).collect();
    brush.pieces(&pieces)
}

/// The nearer, then the farther.
pub fn ears(brush: &Brush, (kind, look): (AnimalKind, Look)) -> [Vec<Point>; 2] {
    if kind == AnimalKind::Rabbit {
        return rabbit::ears(brush, look);
    }
    if is_lop(kind) {
        return hanging(brush);
    }
    if is_round_eared(kind) {
        return round(brush, 1.0);
    }
    let near: &[&[Point]] = &[
        &[[-0.47, -0.16], [-0.52, -0.48], [-0.42, -0.80]],
        &[[-0.42, -0.80], [-0.24, -0.64], [-0.06, -0.42]],
        &[[-0.06, -0.42], [-0.24, -0.24], [-0.47, -0.16]],
    ];
    let far: &[&[Point]] = &[
        &[[0.12, -0.43], [0.22, -0.63], [0.38, -0.78]],
        &[[0.38, -0.78], [0.46, -0.52], [0.45, -0.20]],
        &[[0.45, -0.20], [0.28, -0.28], [0.12, -0.43]],
    ];
    [standing(brush, kind, (NEAR_ROOT, near)), standing(brush, kind, (FAR_ROOT, far))]
}

pub fn inner_ears(brush: &mut Brush, coat: &Coat, (kind, look): (AnimalKind, Look)) {
    if kind == AnimalKind::Rabbit {
        return rabbit::inner_ears(brush, coat, look);
    }
    if is_round_eared(kind) {
        let shade = if kind == AnimalKind::Panda { coat.dark.shaded } else { coat.inner_ear };
        return brush.flat(&round(brush, 0.62), shade);
    }
    let near: &[&[Point]] = &[
        &[[-0.39, -0.22], [-0.44, -0.46], [-0.39, -0.69]],
        &[[-0.39, -0.69], [-0.28, -0.58], [-0.16, -0.40]],
        &[[-0.16, -0.40], [-0.28, -0.28], [-0.39, -0.22]],
    ];
    let far: &[&[Point]] =
        &[&[[0.24, -0.42], [0.28, -0.58], [0.37, -0.68]], &[[0.37, -0.68], [0.415, -0.5], [0.40, -0.28]]];
    let inner = [standing(brush, kind, (NEAR_ROOT, near)), standing(brush, kind, (FAR_ROOT, far))];
    brush.flat(&inner, coat.inner_ear);
    // Long hairs stand before it.
    let tuft = standing(
        brush,
        kind,
        (
            NEAR_ROOT,
            &[
                &[[-0.06, -0.36], [-0.16, -0.46], [-0.25, -0.50]],
                &[[-0.25, -0.50], [-0.24, -0.42], [-0.33, -0.42]],
                &[[-0.33, -0.42], [-0.30, -0.34], [-0.37, -0.28]],
                &[[-0.37, -0.28], [-0.20, -0.20], [-0.06, -0.36]],
            ],
        ),
    );
    brush.flat(&[tuft], if coat.is_black { coat.fur.base } else { coat.pale.base });
}

/// `size` 1 is the whole of them.
fn round(brush: &Brush, size: f64) -> [Vec<Point>; 2] {
    [
        brush.oval([-0.36, -0.37], [0.185 * size, 0.185 * size], -20.0),
        brush.oval([0.35, -0.385], [0.135 * size, 0.165 * size], 16.0),
    ]
}

/// Folded at their root, the tip at the corner of the mouth.
fn hanging(brush: &Brush) -> [Vec<Point>; 2] {
    let near = brush.shape(&[
        [-0.14, -0.40],
        [-0.36, -0.41],
        [-0.56, -0.18],
        [-0.64, 0.12],
        [-0.57, 0.34],
        [-0.42, 0.32],
        [-0.30, 0.10],
        [-0.22, -0.16],
    ]);
    let far = brush.shape(&[
        [0.26, -0.42],
        [0.42, -0.38],
        [0.56, -0.14],
        [0.60, 0.06],
        [0.54, 0.16],
        [0.46, 0.06],
        [0.36, -0.2],
    ]);
    [near, far]
}
