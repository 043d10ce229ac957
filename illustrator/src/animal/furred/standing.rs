//! On four legs, in a walk or a gallop, seen from the side with the head turned to us.

use super::breeds::{Breed, Tail, breed};
use super::{Pet, head, marks};
use crate::animal::brush::Brush;
use crate::animal::coat::Coat;
use crate::animal::eye::Look;
use crate::animal::{leash, pelts};
use crate::figure::curve::{Point, Taper};
use scene::{Act, AnimalKind, Tint};

/// Of the elbows of a spitz: what is below them are legs.
const ELBOW: f64 = -1.10;

/// The middle of the head beside the neck's upper end.
const HEAD: Point = [0.26, -0.34];
const NECK: Point = [1.06, -2.44];

impl Breed {
    /// A point of a spitz, on this breed.
    fn at(&self, [x, y]: Point) -> Point {
        let low = ELBOW * self.legs;
        [x * self.long, if y > ELBOW { y * self.legs } else { low + (y - ELBOW) * self.deep }]
    }

    fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    fn limb(&self, stations: &[[f64; 3]]) -> Vec<[f64; 3]> {
        let one = |[x, y, half]: [f64; 3]| {
            let [x, y] = self.at([x, y]);
            [x, y, half * self.stout]
        };
        stations.iter().map(|station| one(*station)).collect()
    }

    fn head(&self) -> Point {
        let [x, y] = self.at(NECK);
        [x + HEAD[0], y + HEAD[1]]
    }
}

pub fn size(kind: AnimalKind, runs: bool) -> Point {
    let breed = breed(kind);
    // In a run the tail streams behind.
    let tail = match (breed.tail, runs) {
        (Tail::Bush, true) => 1.64,
        (Tail::Thin, true) => 1.40,
        (Tail::Bush | Tail::Feathered, _) => 1.06,
        (Tail::Plume, _) => 0.90,
        (Tail::Thin, false) => 0.64,
        _ => 0.45,
    };
    [-breed.head()[1] + 0.48, (1.10 * breed.long + tail).max(1.60 * breed.long + if runs { 0.5 } else { 0.3 })]
}

/// Where its mouth is.
pub fn mouth(kind: AnimalKind) -> Point {
    let [x, y] = breed(kind).head();
    [x + 0.62, y + 0.10]
}

/// Where the leash is tied.
pub fn ring(kind: AnimalKind, is_ahead: bool) -> Point {
    let [x, y] = breed(kind).head();
    if is_ahead { [x - 0.50, y + 0.36] } else { [x + 0.16, y + 0.66] }
}

type Leg = [[f64; 3]; 5];

/// Fore and hind, the nearer of each pair first.
const WALK: [Leg; 4] = [
    [[0.72, -1.62, 0.36], [0.60, -1.06, 0.20], [0.64, -0.62, 0.135], [0.60, -0.28, 0.115], [0.64, -0.14, 0.12]],
    [[0.92, -1.52, 0.30], [0.96, -1.02, 0.18], [1.10, -0.62, 0.13], [1.14, -0.30, 0.11], [1.20, -0.15, 0.115]],
    [[-0.82, -1.66, 0.44], [-0.62, -1.18, 0.31], [-1.00, -0.66, 0.145], [-0.96, -0.34, 0.115], [-0.90, -0.15, 0.12]],
    [[-0.84, -1.60, 0.40], [-0.86, -1.14, 0.28], [-1.30, -0.70, 0.14], [-1.34, -0.36, 0.11], [-1.30, -0.16, 0.115]],
];

const GALLOP: [Leg; 4] = [
    [[0.78, -1.66, 0.36], [1.10, -1.26, 0.20], [1.52, -1.02, 0.135], [1.80, -0.86, 0.115], [1.94, -0.80, 0.12]],
    [[0.92, -1.56, 0.30], [1.16, -1.06, 0.18], [1.46, -0.72, 0.13], [1.66, -0.50, 0.11], [1.78, -0.42, 0.115]],
    [[-0.82, -1.70, 0.44], [-1.00, -1.26, 0.29], [-1.52, -1.10, 0.145], [-1.80, -0.82, 0.115], [-1.90, -0.66, 0.12]],
    [[-0.80, -1.62, 0.40], [-0.80, -1.14, 0.27], [-1.24, -0.86, 0.14], [-1.44, -0.52, 0.11], [-1.52, -0.38, 0.115]],
];

pub fn draw(brush: &mut Brush, coat: &Coat, pet: Pet) {
    let Pet { kind, color, act, is_led } = pet;
    let breed = breed(kind);
    let runs = matches!(act, Act::Running | Act::Catching);
    let legs = if runs { &GALLOP } else { &WALK };
    let limbs = if kind == AnimalKind::Panda { coat.dark } else { coat.fur };
    tail(brush, coat, (kind, &breed), runs);
    for far in [&legs[1], &legs[3]] {
        foot(brush, coat, (kind, &breed, far), true);
        let outline = brush.limb(&breed.limb(far));
        brush.edge(std::slice::from_ref(&outline), coat.fur.line);
        brush.flat(&[outline], limbs.shaded);
    }
    let trunk = trunk(brush, &breed);
    let near: Vec<Vec<Point>> = [&legs[0], &legs[2]].iter().map(|leg| brush.limb(&breed.limb(*leg))).collect();
    let parts: Vec<Vec<Point>> = near.iter().cloned().chain([trunk.clone()]).collect();
    brush.mass(&parts, &coat.fur);
    if kind == AnimalKind::Panda {
        let yoke = brush.shape(&breed.all(&[[0.26, -2.5], [0.40, -1.7], [0.20, -0.9], [1.3, -0.9], [1.7, -2.2]]));
        brush.patch(&trunk, &yoke, limbs.base);
        brush.flat(&near, limbs.base);
    }
    pale(brush, coat, (kind, &breed), &trunk);
    let spine = breed.all(&[[0.30, -2.26], [0.0, -2.22], [-0.30, -2.20], [-0.60, -2.18], [-0.88, -2.08]]);
    marks::back(brush, coat, (kind, color), (&spine, 0.46), &trunk);
    shade(brush, coat, (kind, &breed), (&trunk, &near));
    lines(brush, coat, &breed);
    for leg in [&legs[0], &legs[2]] {
        foot(brush, coat, (kind, &breed, leg), false);
        toes(brush, coat, (&breed, leg));
    }
    if kind == AnimalKind::Poodle {
        ruff(brush, coat, &breed);
    }
    let middle = breed.head();
    head_shadow(brush, coat, kind, (&trunk, middle));
    if is_led {
        let [x, y] = middle;
        leash::collar_of(brush, [[x - 0.62, y + 0.20], [x - 0.22, y + 0.62], [x + 0.40, y + 0.72]], Some(&trunk));
    }
    brush.about(middle, (1.0, if runs { -4.0 } else { 1.0 }), |brush| {
        head::draw(brush, coat, (kind, color), Look::Open)
    });
}

/// Neck, back and belly: one contour with fur that stands out at the chest.
fn trunk(brush: &Brush, breed: &Breed) -> Vec<Point> {
    let tuft = if breed.is_shaggy { 0.10 } else { 0.045 };
    let nape = breed.at(NECK);
    let raised = [nape[0] - 0.34, nape[1] - 0.26];
    let throat = [nape[0] + 0.44, nape[1] - 0.04];
    let back =
        breed.all(&[[0.52, -2.44], [0.28, -2.25], [-0.06, -2.20], [-0.55, -2.22], [-0.98, -2.12], [-1.22, -1.82]]);
    let back: Vec<Point> = [raised].into_iter().chain(back).collect();
    let rump = breed.all(&[[-1.22, -1.82], [-1.26, -1.52], [-1.08, -1.30]]);
    let belly = breed.all(&[[-1.08, -1.30], [-0.66, -1.34], [-0.16, -1.22], [0.34, -1.06], [0.74, -1.00]]);
    let breast = breed.all(&[[0.74, -1.00], [1.02, -1.14], [1.14 + tuft, -1.34]]);
    let first = breed.all(&[[1.14 + tuft, -1.34], [1.18, -1.54], [1.26 + tuft, -1.68]]);
    let second = breed.all(&[[1.26 + tuft, -1.68], [1.28, -1.90], [1.36 + tuft, -2.06]]);
    let third: Vec<Point> = breed.all(&[[1.36 + tuft, -2.06], [1.36, -2.22]]).into_iter().chain([throat]).collect();
    let across = vec![throat, [nape[0] + 0.1, nape[1] - 0.3], raised];
    let pieces = [back, rump, belly, breast, first, second, third, across];
    let pieces: Vec<&[Point]> = pieces.iter().map(Vec::as_slice).collect();
    brush.pieces(&pieces)
}

fn pale(brush: &mut Brush, coat: &Coat, (kind, breed): (AnimalKind, &Breed), trunk: &[Point]) {
    // Between elbow and thigh the belly is in shade.
    let lens = breed.all(&[
        [0.47, -1.00],
        [0.36, -1.24],
        [0.10, -1.38],
        [-0.18, -1.50],
        [-0.36, -1.66],
        [-0.41, -1.40],
        [-0.36, -1.1],
        [0.2, -0.8],
    ]);
    let lens = brush.shape(&lens);
    brush.patch(trunk, &lens, coat.fur.shaded);
    if !marks::is_pale_below(coat, kind) {
        return;
    }
    let bib = breed.all(&[
        [1.02, -2.40],
        [0.98, -2.0],
        [1.04, -1.84],
        [0.92, -1.62],
        [0.98, -1.46],
        [0.84, -1.24],
        [0.76, -0.8],
    ]);
    let front = breed.all(&[[0.76, -0.8], [1.6, -0.8], [2.0, -2.6], [1.02, -2.40]]);
    let bib = brush.pieces(&[bib.as_slice(), front.as_slice()]);
    brush.patch(trunk, &bib, coat.pale.base);
    let below = brush.shape(&breed.all(&[
        [0.46, -0.96],
        [0.30, -1.16],
        [0.16, -1.14],
        [0.02, -1.26],
        [-0.12, -1.24],
        [-0.30, -1.36],
        [-0.40, -1.34],
        [-0.36, -1.1],
        [0.2, -0.8],
    ]));
    brush.patch(trunk, &below, coat.pale.shaded);
}

fn shade(
    brush: &mut Brush,
    coat: &Coat,
    (kind, breed): (AnimalKind, &Breed),
    (trunk, near): (&[Point], &[Vec<Point>]),
) {
    let pale = marks::under(coat, kind);
    let away = -brush.light * brush.frame.faces;
    // The end that the light does not reach.
    let end = if away < 0.0 {
        breed.all(&[[-1.6, -2.3], [-1.02, -2.14], [-1.06, -1.80], [-0.98, -1.50], [-1.08, -1.2], [-1.6, -1.2]])
    } else {
        breed.all(&[[1.12, -2.30], [1.14, -1.90], [1.04, -1.50], [0.96, -1.20], [0.9, -0.8], [2.0, -0.8], [2.0, -2.4]])
    };
    let end = brush.shape(&end);
    brush.patch(trunk, &end, if away > 0.0 { pale } else { coat.fur.shaded });
    let low = brush.all(&breed.all(&[[-3.0, -1.12], [3.0, -1.12], [3.0, 1.0], [-3.0, 1.0]]));
    let (by, shade) = (brush.light * 0.085 * brush.frame.unit, coat.fur.shaded);
    brush.on.within(&low, |on| near.iter().for_each(|part| on.crescent(part, [by, -by.abs() * 0.3], (shade, 1.0))));
}

/// Shoulder, elbow, thigh and the fur of the chest.
fn lines(brush: &mut Brush, coat: &Coat, breed: &Breed) {
    for (line, width) in [
        (&[[0.98, -2.02], [0.72, -1.76], [0.66, -1.46]], 0.8),
        (&[[0.42, -1.34], [0.40, -1.14], [0.46, -0.98]], 0.95),
        (&[[-0.50, -1.78], [-0.32, -1.44], [-0.38, -1.10]], 0.95),
        (&[[-1.06, -1.30], [-1.02, -1.06], [-0.98, -0.90]], 0.7),
        (&[[0.96, -1.72], [1.02, -1.58], [0.96, -1.44]], 0.75),
        (&[[0.84, -1.44], [0.90, -1.32], [0.84, -1.20]], 0.7),
    ] {
        let line = breed.all(line);
        brush.tapered(&line, (width, Taper::TAIL), coat.fur.line);
    }
    if breed.is_shaggy {
        for line in [
            [[-0.98, -1.62], [-1.06, -1.46], [-1.02, -1.32]],
            [[-0.78, -1.50], [-0.84, -1.34], [-0.80, -1.20]],
            [[0.30, -1.86], [0.20, -1.74], [0.06, -1.68]],
            [[-0.20, -1.84], [-0.32, -1.74], [-0.44, -1.70]],
        ] {
            let line = breed.all(&line);
            brush.tapered(&line, (0.65, Taper::TAIL), coat.fur.line);
        }
    }
}

/// The paw at the end of a leg: flat on the ground, or hanging from it in the air.
fn foot(brush: &mut Brush, coat: &Coat, (kind, breed, leg): (AnimalKind, &Breed, &Leg), is_far: bool) {
    let outline = paw(brush, breed, leg);
    let pale = marks::is_pale_below(coat, kind) && kind != AnimalKind::Wolf || is_white_footed(coat, kind);
    let fur = marks::of_paws(coat, kind, pale);
    brush.edge(std::slice::from_ref(&outline), coat.fur.line);
    brush.flat(std::slice::from_ref(&outline), if is_far { fur.shaded } else { fur.base });
}

const fn is_white_footed(coat: &Coat, kind: AnimalKind) -> bool {
    matches!(kind, AnimalKind::Corgi) && !coat.is_black
}

fn paw(brush: &Brush, breed: &Breed, leg: &Leg) -> Vec<Point> {
    let [x, y, _] = breed.limb(leg)[4];
    let s = breed.stout;
    if y > -0.30 {
        return brush.shape(&[
            [x - 0.13 * s, -0.02],
            [x - 0.14 * s, -0.16 * s],
            [x + 0.02 * s, -0.23 * s],
            [x + 0.18 * s, -0.20 * s],
            [x + 0.30 * s, -0.09 * s],
            [x + 0.27 * s, 0.0],
            [x + 0.05 * s, 0.015],
        ]);
    }
    let ahead = if x > 0.0 { 1.0 } else { -1.0 };
    brush.oval([x + 0.07 * ahead * s, y + 0.05], [0.18 * s, 0.12 * s], 24.0)
}

fn toes(brush: &mut Brush, coat: &Coat, (breed, leg): (&Breed, &Leg)) {
    let [x, y, _] = breed.limb(leg)[4];
    if y < -0.30 {
        return;
    }
    for toe in [0.10, 0.19] {
        let at = x + toe * breed.stout;
        brush.tapered(&[[at - 0.01, -0.11 * breed.stout], [at + 0.02, -0.01]], (0.75, Taper::TAIL), coat.fur.line);
    }
}

/// Curls at the shoulders of a poodle.
fn ruff(brush: &mut Brush, coat: &Coat, breed: &Breed) {
    let [x, y] = breed.at([0.66, -1.78]);
    pelts::curls(brush, coat, [x, y], [0.56, 0.52]);
}

pub fn head_shadow(brush: &mut Brush, coat: &Coat, kind: AnimalKind, (trunk, [x, y]): (&[Point], Point)) {
    let shadow = brush.shape(&[
        [x - 0.62, y + 0.10],
        [x - 0.50, y + 0.46],
        [x - 0.28, y + 0.56],
        [x - 0.10, y + 0.72],
        [x + 0.14, y + 0.66],
        [x + 0.40, y + 0.70],
        [x + 0.50, y + 0.1],
        [x, y - 0.2],
    ]);
    brush.patch(trunk, &shadow, coat.fur.shaded);
    if marks::is_pale_below(coat, kind) {
        let pale = brush.shape(&[
            [x - 0.16, y + 0.2],
            [x - 0.14, y + 0.60],
            [x + 0.14, y + 0.68],
            [x + 0.50, y + 0.72],
            [x + 0.6, y],
        ]);
        brush.patch(trunk, &pale, coat.pale.shaded);
    }
}

fn tail(brush: &mut Brush, coat: &Coat, (kind, breed): (AnimalKind, &Breed), runs: bool) {
    let [x, y] = breed.at([-1.10, -2.00]);
    let stations: &[[f64; 3]] = match (breed.tail, runs) {
        (Tail::Rolled, _) => {
            &[[0.06, 0.02, 0.14], [-0.20, -0.30, 0.20], [-0.10, -0.66, 0.23], [0.24, -0.70, 0.20], [0.40, -0.42, 0.06]]
        }
        (Tail::Feathered, _) => &[[0.10, 0.06, 0.12], [-0.28, -0.06, 0.18], [-0.70, -0.34, 0.21], [-0.98, -0.78, 0.04]],
        (Tail::Bush, false) => {
            &[[0.06, 0.06, 0.11], [-0.26, 0.26, 0.21], [-0.50, 0.74, 0.27], [-0.72, 1.20, 0.20], [-0.98, 1.46, 0.03]]
        }
        (Tail::Bush, true) => {
            &[[0.06, 0.06, 0.11], [-0.36, 0.02, 0.20], [-0.86, 0.10, 0.26], [-1.28, 0.02, 0.18], [-1.56, -0.12, 0.03]]
        }
        (Tail::Thin, false) => &[
            [0.10, 0.06, 0.12],
            [-0.22, -0.04, 0.105],
            [-0.42, -0.42, 0.10],
            [-0.38, -0.86, 0.095],
            [-0.52, -1.18, 0.06],
        ],
        (Tail::Thin, true) => &[[0.10, 0.06, 0.12], [-0.36, -0.10, 0.105], [-0.80, -0.28, 0.10], [-1.26, -0.20, 0.06]],
        (Tail::Plume, _) => {
            &[[0.06, 0.06, 0.14], [-0.40, 0.06, 0.26], [-0.66, -0.50, 0.32], [-0.50, -1.10, 0.28], [-0.80, -1.40, 0.06]]
        }
        (Tail::Stump, _) => &[[0.06, 0.06, 0.14], [-0.14, -0.02, 0.14], [-0.24, -0.04, 0.10]],
        (Tail::Ball, _) => &[[0.06, 0.06, 0.09], [-0.10, -0.20, 0.08], [-0.20, -0.50, 0.08]],
    };
    tail_of(brush, coat, (kind, breed.tail), stations.iter().map(|[dx, dy, half]| [x + dx, y + dy, *half]).collect());
}

/// Along its stations, with the white, the rings or the ball of the kind.
pub fn tail_of(brush: &mut Brush, coat: &Coat, (kind, form): (AnimalKind, Tail), stations: Vec<[f64; 3]>) {
    let outline = brush.limb(&stations);
    let [x, y, _] = stations[stations.len() - 1];
    let fur = if matches!(kind, AnimalKind::Siamese | AnimalKind::Calico) { coat.dark } else { coat.fur };
    brush.mass(std::slice::from_ref(&outline), &fur);
    if form == Tail::Feathered {
        let fringe: Vec<[f64; 3]> =
            stations.iter().map(|[x, y, half]| [x + 0.06, y + half * 0.7, half * 0.8]).collect();
        let fringe = brush.limb(&fringe);
        brush.patch(&outline, &fringe, coat.fur.light);
    }
    if form == Tail::Rolled && marks::is_pale_below(coat, kind) {
        let inner: Vec<[f64; 3]> =
            stations.iter().skip(1).map(|[x, y, half]| [x + 0.10, y + 0.10, half * 0.5]).collect();
        let inner = brush.limb(&inner);
        brush.patch(&outline, &inner, coat.pale.base);
    }
    brush.form(&outline, 0.09, fur.shaded);
    match kind {
        AnimalKind::Fox => {
            let [back_x, back_y, half] = stations[stations.len() - 2];
            let white = brush.oval([(x + back_x) / 2.0, (y + back_y) / 2.0], [half * 1.5, half * 1.5], 0.0);
            brush.patch(&outline, &white, coat.pale.base);
        }
        AnimalKind::Wolf if !coat.is_black => {
            let tip = brush.oval([x, y], [0.30, 0.30], 0.0);
            brush.patch(&outline, &tip, coat.dark.shaded);
        }
        AnimalKind::Raccoon => pelts::rings(brush, coat, &outline, &stations),
        AnimalKind::Poodle => pelts::curls(brush, coat, [x, y - 0.10], [0.24, 0.24]),
        _ => {}
    }
    if matches!(form, Tail::Bush | Tail::Feathered | Tail::Rolled | Tail::Plume) {
        for aside in [-0.06, 0.06] {
            let strand: Vec<Point> =
                stations.iter().skip(1).map(|[x, y, half]| [x + aside * half * 8.0, y + 0.04]).collect();
            brush.tapered(&strand, (0.7, Taper::TAIL), coat.fur.line);
        }
    }
}

/// A cat's rings, where it is striped.
pub fn rings(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint), stations: &[[f64; 3]]) {
    if !marks::is_tabby(kind, color) {
        return;
    }
    let outline = brush.limb(stations);
    for pair in stations.windows(2).skip(1) {
        let [[from_x, from_y, half], [x, y, _]] = [pair[0], pair[1]];
        let long = libm::hypot(x - from_x, y - from_y).max(1e-9);
        let across = [-(y - from_y) / long * half * 1.3, (x - from_x) / long * half * 1.3];
        for share in [0.25, 0.75] {
            let [x, y] = [from_x + (x - from_x) * share, from_y + (y - from_y) * share];
            let ring = [[x - across[0], y - across[1], 0.04], [x, y, 0.03], [x + across[0], y + across[1], 0.04]];
            let ring = brush.limb(&ring);
            brush.patch(&outline, &ring, coat.fur.deep);
        }
    }
}
