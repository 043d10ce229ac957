//! Sitting, half from the side: the back falls from the neck to the haunch, the forelegs stand before it.

use super::breeds::{Breed, Tail, breed, is_cat};
use super::standing::{head_shadow, tail_of};
use super::{Pet, head, marks};
use crate::animal::brush::Brush;
use crate::animal::coat::Coat;
use crate::animal::eye::Look;
use crate::animal::{leash, pelts};
use crate::figure::curve::{Point, Taper};
use scene::AnimalKind;

/// A breed's measures here: how wide and tall it sits beside a spitz, and how thick its legs are.
#[derive(Clone, Copy)]
struct Measure {
    wide: f64,
    tall: f64,
    stout: f64,
}

const fn measure(kind: AnimalKind) -> Measure {
    match kind {
        AnimalKind::Cat => Measure { wide: 0.90, tall: 0.80, stout: 0.76 },
        AnimalKind::Corgi => Measure { wide: 1.02, tall: 0.76, stout: 0.98 },
        AnimalKind::Fox => Measure { wide: 0.86, tall: 0.90, stout: 0.76 },
        AnimalKind::Wolf => Measure { wide: 1.12, tall: 1.16, stout: 1.06 },
        AnimalKind::Husky => Measure { wide: 1.08, tall: 1.08, stout: 1.04 },
        AnimalKind::Dog => Measure { wide: 1.04, tall: 1.04, stout: 1.0 },
        AnimalKind::Raccoon => Measure { wide: 0.92, tall: 0.74, stout: 0.84 },
        AnimalKind::Squirrel => Measure { wide: 0.66, tall: 0.60, stout: 0.62 },
        AnimalKind::Hamster => Measure { wide: 0.66, tall: 0.36, stout: 0.56 },
        AnimalKind::Bear | AnimalKind::Panda => Measure { wide: 1.22, tall: 0.94, stout: 1.4 },
        AnimalKind::Poodle => Measure { wide: 0.90, tall: 1.0, stout: 0.9 },
        _ => Measure { wide: 1.0, tall: 1.0, stout: 1.0 },
    }
}

impl Measure {
    const fn at(&self, [x, y]: Point) -> Point {
        [x * self.wide, y * self.tall]
    }

    fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    fn limb(&self, stations: &[[f64; 3]]) -> Vec<[f64; 3]> {
        stations.iter().map(|[x, y, half]| [x * self.wide, y * self.tall, half * self.stout]).collect()
    }

    /// The middle of the head.
    const fn head(&self) -> Point {
        [0.52 * self.wide, -2.06 * self.tall - 0.40]
    }
}

pub fn size(kind: AnimalKind) -> Point {
    let measure = measure(kind);
    let out = match breed(kind).tail {
        Tail::Bush | Tail::Feathered => 1.64,
        Tail::Plume => 2.0,
        Tail::Thin => 1.48,
        _ => 1.26,
    };
    [-measure.head()[1] + 0.48, out * measure.wide]
}

pub fn ring(kind: AnimalKind, is_ahead: bool) -> Point {
    let [x, y] = measure(kind).head();
    if is_ahead { [x - 0.46, y + 0.40] } else { [x + 0.16, y + 0.64] }
}

const NEAR_LEG: [[f64; 3]; 5] =
    [[0.46, -1.50, 0.34], [0.48, -0.92, 0.22], [0.54, -0.52, 0.15], [0.55, -0.26, 0.13], [0.58, -0.12, 0.13]];
const FAR_LEG: [[f64; 3]; 5] =
    [[0.76, -1.40, 0.28], [0.80, -0.90, 0.19], [0.84, -0.50, 0.14], [0.86, -0.26, 0.12], [0.90, -0.12, 0.12]];

pub fn draw(brush: &mut Brush, coat: &Coat, pet: Pet) {
    let Pet { kind, color, is_led, .. } = pet;
    let (breed, measure) = (breed(kind), measure(kind));
    if breed.tail != Tail::Rolled {
        tail(brush, coat, (pet, &breed), &measure);
    }
    let far = brush.limb(&measure.limb(&FAR_LEG));
    let far_paw = paw(brush, measure.at([0.90, 0.0]), measure.stout * 0.94);
    let limbs = if kind == AnimalKind::Panda { coat.dark } else { coat.fur };
    brush.edge(&[far.clone(), far_paw.clone()], coat.fur.line);
    brush.flat(&[far, far_paw.clone()], limbs.shaded);
    if marks::is_pale_below(coat, kind) {
        brush.flat(&[far_paw], coat.pale.shaded);
    }
    let trunk = trunk(brush, &measure, breed.is_shaggy);
    let thigh = brush.shape(&measure.all(&THIGH));
    let near = brush.limb(&measure.limb(&NEAR_LEG));
    let feet = [paw(brush, measure.at([0.58, 0.0]), measure.stout), hind_foot(brush, &measure)];
    brush.mass(&[feet[1].clone(), near.clone(), thigh.clone(), trunk.clone()], &coat.fur);
    pale(brush, coat, (kind, &measure), (&trunk, &feet[1]));
    if kind == AnimalKind::Panda {
        let yoke = measure.all(&[[-0.30, -2.4], [0.0, -1.60], [0.60, -1.40], [1.2, -1.50], [1.4, -2.4]]);
        let yoke = brush.shape(&yoke);
        brush.patch(&trunk, &yoke, limbs.base);
        brush.flat(&[near.clone(), feet[1].clone()], limbs.base);
    }
    if marks::is_tabby(kind, color) {
        let spine = measure.all(&[[0.02, -1.90], [-0.24, -1.60], [-0.48, -1.26], [-0.68, -0.90], [-0.80, -0.54]]);
        marks::stripes(brush, coat, (&spine, 0.34), &trunk);
    }
    shade(brush, coat, (kind, &measure), (&trunk, &thigh, &near));
    forepaw(brush, coat, kind, &feet[0]);
    lines(brush, coat, &measure, breed.is_shaggy);
    if breed.tail == Tail::Rolled {
        tail(brush, coat, (pet, &breed), &measure);
    }
    if kind == AnimalKind::Poodle {
        let [x, y] = measure.at([0.52, -1.52]);
        pelts::curls(brush, coat, [x, y], [0.50, 0.50]);
    }
    let middle = measure.head();
    head_shadow(brush, coat, kind, (&trunk, middle));
    if is_led {
        let [x, y] = middle;
        leash::collar_of(brush, [[x - 0.46, y + 0.32], [x - 0.16, y + 0.60], [x + 0.24, y + 0.64]]);
    }
    brush.about(middle, (1.0, 2.0), |brush| head::draw(brush, coat, (kind, color), Look::Open));
}

const THIGH: [Point; 9] = [
    [-0.62, -1.02],
    [-0.26, -1.06],
    [0.06, -0.84],
    [0.20, -0.50],
    [0.14, -0.20],
    [-0.10, -0.05],
    [-0.52, -0.03],
    [-0.84, -0.20],
    [-0.86, -0.64],
];

fn trunk(brush: &Brush, measure: &Measure, is_shaggy: bool) -> Vec<Point> {
    let tuft = if is_shaggy { 0.10 } else { 0.04 };
    let pieces: Vec<Vec<Point>> = [
        &[[0.18, -2.40], [0.0, -2.06], [-0.30, -1.66], [-0.62, -1.20], [-0.84, -0.76], [-0.90, -0.36], [-0.74, -0.04]]
            [..],
        &[[-0.74, -0.04], [-0.30, 0.0], [0.12, -0.04], [0.36, -0.30], [0.50, -0.66]],
        &[[0.50, -0.66], [0.74, -0.86], [0.90 + tuft, -1.10]],
        &[[0.90 + tuft, -1.10], [0.92, -1.28], [1.0 + tuft, -1.42]],
        &[[1.0 + tuft, -1.42], [0.98, -1.62], [1.04 + tuft, -1.78]],
        &[[1.04 + tuft, -1.78], [1.0, -1.98], [0.96, -2.20]],
        &[[0.96, -2.20], [0.6, -2.46], [0.18, -2.40]],
    ]
    .iter()
    .map(|piece| measure.all(piece))
    .collect();
    let pieces: Vec<&[Point]> = pieces.iter().map(Vec::as_slice).collect();
    brush.pieces(&pieces)
}

fn paw(brush: &Brush, [x, _]: Point, s: f64) -> Vec<Point> {
    brush.shape(&[
        [x - 0.14 * s, -0.02],
        [x - 0.14 * s, -0.16 * s],
        [x + 0.02 * s, -0.23 * s],
        [x + 0.18 * s, -0.20 * s],
        [x + 0.29 * s, -0.09 * s],
        [x + 0.26 * s, 0.0],
        [x + 0.05 * s, 0.015],
    ])
}

fn hind_foot(brush: &Brush, measure: &Measure) -> Vec<Point> {
    let [x, _] = measure.at([0.06, 0.0]);
    let s = measure.stout;
    brush.shape(&[
        [x - 0.46 * s, 0.0],
        [x - 0.40 * s, -0.16 * s],
        [x, -0.21 * s],
        [x + 0.22 * s, -0.20 * s],
        [x + 0.34 * s, -0.09 * s],
        [x + 0.30 * s, 0.01],
        [x, 0.02],
    ])
}

/// The near forepaw, before the leg and its shade.
fn forepaw(brush: &mut Brush, coat: &Coat, kind: AnimalKind, paw: &[Point]) {
    let pale = marks::is_pale_below(coat, kind) && kind != AnimalKind::Wolf;
    let fur = if matches!(kind, AnimalKind::Fox | AnimalKind::Panda | AnimalKind::Raccoon) && !coat.is_black {
        coat.dark
    } else if pale {
        coat.pale
    } else {
        coat.fur
    };
    brush.mass_of(paw, (fur.base, coat.fur.line));
    brush.form(paw, 0.045, fur.shaded);
}

fn pale(brush: &mut Brush, coat: &Coat, (kind, measure): (AnimalKind, &Measure), (trunk, hind): (&[Point], &[Point])) {
    if marks::is_pale_below(coat, kind) && !matches!(kind, AnimalKind::Wolf | AnimalKind::Fox) {
        let [x, _] = measure.at([0.06, 0.0]);
        let toe = brush.oval([x + 0.30 * measure.stout, -0.04], [0.20 * measure.stout, 0.26], 0.0);
        brush.patch(hind, &toe, coat.pale.base);
    }
    if !marks::is_pale_below(coat, kind) {
        return;
    }
    let inner = measure.all(&[
        [0.62, -2.44],
        [0.60, -2.0],
        [0.68, -1.78],
        [0.56, -1.56],
        [0.66, -1.38],
        [0.54, -1.16],
        [0.62, -0.98],
        [0.52, -0.6],
    ]);
    let outer = measure.all(&[[0.52, -0.6], [1.4, -0.6], [1.5, -2.5], [0.62, -2.44]]);
    let bib = brush.pieces(&[inner.as_slice(), outer.as_slice()]);
    brush.patch(trunk, &bib, coat.pale.base);
}

fn shade(
    brush: &mut Brush,
    coat: &Coat,
    (kind, measure): (AnimalKind, &Measure),
    (trunk, thigh, near): (&[Point], &[Point], &[Point]),
) {
    let pale = if marks::is_pale_below(coat, kind) { coat.pale.shaded } else { coat.fur.shaded };
    let fold = brush.shape(&measure.all(&[
        [0.02, -1.24],
        [0.22, -1.0],
        [0.30, -0.6],
        [0.22, -0.2],
        [0.06, -0.04],
        [0.44, -0.1],
        [0.44, -0.9],
        [0.26, -1.3],
    ]));
    brush.patch(trunk, &fold, coat.fur.shaded);
    let away = -brush.light * brush.frame.faces;
    let end = if away < 0.0 {
        &[
            [-0.10, -2.4],
            [-0.12, -1.70],
            [-0.46, -1.22],
            [-0.66, -0.74],
            [-0.70, -0.30],
            [-0.56, 0.1],
            [-1.4, 0.1],
            [-1.4, -2.0],
        ]
    } else {
        &[
            [0.86, -2.4],
            [0.84, -1.90],
            [0.82, -1.50],
            [0.74, -1.16],
            [0.52, -0.80],
            [0.5, -0.4],
            [1.5, -0.4],
            [1.6, -2.4],
        ]
    };
    let end = brush.shape(&measure.all(end));
    brush.patch(trunk, &end, if away > 0.0 { pale } else { coat.fur.shaded });
    brush.form(thigh, 0.10, coat.fur.shaded);
    let low = brush.all(&measure.all(&[[-3.0, -0.98], [3.0, -0.98], [3.0, 1.0], [-3.0, 1.0]]));
    let (by, shade) = (brush.light * 0.085 * brush.frame.unit, coat.fur.shaded);
    brush.on.within(&low, |on| on.crescent(near, [by, -by.abs() * 0.3], (shade, 1.0)));
}

fn lines(brush: &mut Brush, coat: &Coat, measure: &Measure, is_shaggy: bool) {
    let thigh = measure.all(&[[-0.40, -1.06], [-0.10, -1.00], [0.12, -0.74], [0.19, -0.46], [0.12, -0.20]]);
    brush.tapered(&thigh, (1.0, Taper { start: 0.25, end: 0.3, least: 0.0 }), coat.fur.line);
    for (line, width) in [
        (&[[0.24, -1.34], [0.30, -0.92], [0.40, -0.50]], 0.95),
        (&[[0.66, -1.14], [0.66, -0.84], [0.68, -0.50]], 0.95),
        (&[[0.30, -1.92], [0.16, -1.66], [0.16, -1.40]], 0.7),
        (&[[0.78, -1.64], [0.84, -1.50], [0.78, -1.36]], 0.75),
        (&[[0.62, -1.44], [0.68, -1.30], [0.62, -1.18]], 0.7),
    ] {
        let line = measure.all(line);
        brush.tapered(&line, (width, Taper::TAIL), coat.fur.line);
    }
    if is_shaggy {
        for line in [
            [[-0.46, -1.16], [-0.50, -1.02], [-0.44, -0.90]],
            [[-0.60, -0.72], [-0.62, -0.56], [-0.54, -0.46]],
            [[-0.16, -1.50], [-0.22, -1.36], [-0.18, -1.24]],
        ] {
            let line = measure.all(&line);
            brush.tapered(&line, (0.65, Taper::TAIL), coat.fur.line);
        }
    }
    let s = measure.stout;
    for at in [
        measure.at([0.58, 0.0])[0] + 0.08 * s,
        measure.at([0.58, 0.0])[0] + 0.18 * s,
        measure.at([0.06, 0.0])[0] + 0.14 * s,
        measure.at([0.06, 0.0])[0] + 0.23 * s,
    ] {
        brush.tapered(&[[at - 0.01, -0.11 * s], [at + 0.02, -0.01]], (0.75, Taper::TAIL), coat.fur.line);
    }
}

fn tail(brush: &mut Brush, coat: &Coat, (pet, breed): (Pet, &Breed), measure: &Measure) {
    let stations: &[[f64; 3]] = match breed.tail {
        Tail::Rolled => &[
            [-0.78, -0.40, 0.14],
            [-1.00, -0.66, 0.19],
            [-0.94, -1.00, 0.21],
            [-0.66, -1.04, 0.18],
            [-0.54, -0.82, 0.05],
        ],
        Tail::Feathered => &[[-0.70, -0.16, 0.13], [-1.06, -0.15, 0.17], [-1.36, -0.26, 0.17], [-1.60, -0.52, 0.04]],
        Tail::Bush => &[
            [-0.62, -0.18, 0.14],
            [-1.02, -0.22, 0.23],
            [-1.34, -0.34, 0.27],
            [-1.52, -0.74, 0.20],
            [-1.48, -1.06, 0.03],
        ],
        Tail::Thin => &[
            [-0.66, -0.14, 0.13],
            [-1.06, -0.11, 0.115],
            [-1.38, -0.22, 0.11],
            [-1.44, -0.56, 0.105],
            [-1.28, -0.82, 0.06],
        ],
        Tail::Plume => &[
            [-0.60, -0.14, 0.16],
            [-1.40, -0.50, 0.30],
            [-1.60, -1.60, 0.36],
            [-1.20, -2.50, 0.30],
            [-1.50, -3.10, 0.08],
        ],
        Tail::Stump => &[[-0.72, -0.16, 0.14], [-0.90, -0.18, 0.13], [-0.98, -0.22, 0.09]],
        Tail::Ball => &[[-0.72, -0.30, 0.09], [-0.96, -0.50, 0.08], [-1.06, -0.72, 0.08]],
    };
    let stations: Vec<[f64; 3]> =
        stations.iter().map(|[x, y, half]| [x * measure.wide, y * measure.tall.min(1.0), *half]).collect();
    tail_of(brush, coat, (pet.kind, breed.tail), stations.clone());
    if is_cat(pet.kind) {
        super::standing::rings(brush, coat, (pet.kind, pet.color), &stations);
    }
}
