//! What tells the beasts of farm and caravan apart: wool, horns, udder, tusks, snout, halter and rug.

use super::super::brush::Brush;
use super::super::coat::Coat;
use super::super::leash;
use super::{elephant, pig, sheep};
use crate::figure::curve::{Point, Taper};
use crate::figure::palette::Surface;
use scene::{AnimalKind, Growth};

/// Under the chin, where a rope is tied.
pub const fn halter(kind: AnimalKind) -> Point {
    match kind {
        AnimalKind::Cow => [3.34, -3.74],
        AnimalKind::Camel => [3.66, -6.26],
        AnimalKind::Elephant => [2.70, -3.80],
        AnimalKind::Pig => [2.60, -1.86],
        AnimalKind::Capybara => [2.60, -2.70],
        _ => [2.50, -3.86],
    }
}

/// Where it takes food: the lips, and of an elephant the end of the trunk.
pub fn lips(kind: AnimalKind) -> Point {
    match kind {
        AnimalKind::Cow => [3.92, -3.62],
        AnimalKind::Camel => [4.12, -6.26],
        AnimalKind::Elephant => [4.04, -1.06],
        AnimalKind::Pig => [3.50, -2.10],
        AnimalKind::Capybara => [3.58, -2.96],
        AnimalKind::Deer => [2.88, -5.18],
        kind => super::plan(kind).map_or([2.98, -3.78], |plan| plan.mouth[0]),
    }
}

/// The colors of body and legs: those of a sheep are its skin's.
pub fn coat_of(coat: &Coat, kind: AnimalKind) -> Coat {
    if kind == AnimalKind::Sheep { Coat { fur: coat.dark, ..*coat } } else { *coat }
}

/// Behind trunk and nearer legs.
pub fn behind(brush: &mut Brush, coat: &Coat, (kind, growth): (AnimalKind, Growth)) {
    match kind {
        AnimalKind::Cow if growth != Growth::Cub => {
            let udder = brush.oval([-1.06, -1.88], [0.56, 0.40], 8.0);
            let teats: Vec<Vec<Point>> =
                [-1.24, -0.82].iter().map(|x| brush.limb(&[[*x, -1.60, 0.09], [x + 0.03, -1.32, 0.05]])).collect();
            brush.mass(&teats, &coat.rose);
            brush.mass(std::slice::from_ref(&udder), &coat.rose);
            brush.form(&udder, 0.10, coat.rose.shaded);
            horn(brush, &coat.pale, &moved(&COW_HORN, 0.20));
        }
        AnimalKind::Goat => horn(brush, &coat.pale, &moved(&young(&sheep::HORN, growth), 0.16)),
        AnimalKind::Elephant if growth != Growth::Cub => horn(brush, &coat.pale, &moved(&elephant::TUSK, 0.26)),
        _ => {}
    }
}

const COW_HORN: [[f64; 3]; 4] = [[2.80, -5.16, 0.11], [2.76, -5.40, 0.095], [2.90, -5.64, 0.07], [3.10, -5.78, 0.012]];

/// Of a kid no more than buds.
fn young(stations: &[[f64; 3]; 5], growth: Growth) -> [[f64; 3]; 5] {
    let [x, y, _] = stations[0];
    let share = if growth == Growth::Cub { 0.36 } else { 1.0 };
    stations.map(|[to_x, to_y, half]| [x + (to_x - x) * share, y + (to_y - y) * share, half * share.max(0.6)])
}

fn moved<const COUNT: usize>(stations: &[[f64; 3]; COUNT], ahead: f64) -> [[f64; 3]; COUNT] {
    stations.map(|[x, y, half]| [x + ahead, y - ahead * 0.1, half])
}

fn horn(brush: &mut Brush, surface: &Surface, stations: &[[f64; 3]]) {
    let horn = brush.limb(stations);
    brush.mass(std::slice::from_ref(&horn), surface);
    brush.form(&horn, 0.05, surface.shaded);
}

/// A cloud of curls round a middle: bows that meet in notches.
fn cloud(brush: &Brush, [x, y]: Point, [wide, high]: Point, curls: u32) -> Vec<Point> {
    let at = |step: f64, reach: f64| {
        let turn = core::f64::consts::TAU * step / f64::from(curls);
        [x + wide * reach * libm::cos(turn), y + high * reach * libm::sin(turn)]
    };
    let bows: Vec<[Point; 4]> = (0..curls)
        .map(f64::from)
        .map(|step| [at(step, 0.97), at(step + 0.25, 1.055), at(step + 0.75, 1.055), at(step + 1.0, 0.97)])
        .collect();
    let pieces: Vec<&[Point]> = bows.iter().map(<[Point; 4]>::as_slice).collect();
    brush.pieces(&pieces)
}

/// Over trunk and neck, before the face.
pub fn over_trunk(brush: &mut Brush, coat: &Coat, kind: AnimalKind) {
    if kind != AnimalKind::Sheep {
        return;
    }
    let parts = [cloud(brush, [1.34, -3.56], [0.72, 1.02], 10), cloud(brush, [-0.16, -2.80], [1.84, 1.16], 18)];
    brush.mass(&parts, &coat.fur);
    let [_, fleece] = &parts;
    brush.form(fleece, 0.34, coat.fur.shaded);
    for [x, y] in [
        [-1.26, -3.10],
        [-0.70, -2.50],
        [-0.50, -3.40],
        [0.06, -2.90],
        [0.36, -2.30],
        [0.66, -3.40],
        [-1.10, -2.20],
        [1.02, -2.80],
        [1.36, -3.30],
        [1.50, -4.00],
        [-0.20, -2.06],
    ] {
        let curl = [[x - 0.16, y + 0.02], [x - 0.06, y - 0.15], [x + 0.13, y - 0.08], [x + 0.08, y + 0.08]];
        brush.tapered(&curl, (0.9, Taper::TAIL), coat.fur.line);
    }
}

/// On the face and before it.
pub fn before(brush: &mut Brush, coat: &Coat, (kind, growth): (AnimalKind, Growth)) {
    match kind {
        AnimalKind::Cow => {
            if growth != Growth::Cub {
                horn(brush, &coat.pale, &COW_HORN);
            }
            nostril(brush, coat, [3.86, -3.98], [0.055, 0.085]);
        }
        AnimalKind::Sheep => {
            let tuft = cloud(brush, [1.96, -5.08], [0.40, 0.26], 7);
            brush.mass(std::slice::from_ref(&tuft), &coat.fur);
            brush.form(&tuft, 0.08, coat.fur.shaded);
        }
        AnimalKind::Goat => {
            horn(brush, &coat.pale, &young(&sheep::HORN, growth));
            if growth != Growth::Cub {
                let hair = Surface { base: coat.fur.shaded, shaded: coat.fur.deep, ..coat.fur };
                horn(brush, &hair, &sheep::BEARD);
            }
        }
        AnimalKind::Pig => {
            let disk = brush.oval(pig::DISK[0], pig::DISK[1], 12.0);
            brush.mass(&[disk], &coat.rose);
            for y in [-2.44, -2.24] {
                nostril(brush, coat, [3.47, y], [0.045, 0.06]);
            }
        }
        AnimalKind::Camel => {
            brush.tapered(&[[3.92, -6.62], [4.02, -6.58], [4.08, -6.50]], (1.6, Taper::LINE), coat.line);
            let crown = cloud(brush, [2.72, -7.12], [0.20, 0.12], 5);
            brush.flat(&[crown], coat.fur.shaded);
        }
        AnimalKind::Elephant => {
            for wrinkle in &elephant::WRINKLES {
                brush.tapered(wrinkle, (0.8, Taper::LINE), coat.fur.line);
            }
            if growth != Growth::Cub {
                horn(brush, &coat.pale, &elephant::TUSK);
            }
        }
        _ => {}
    }
}

fn nostril(brush: &mut Brush, coat: &Coat, at: Point, size: Point) {
    let hole = brush.oval(at, size, 30.0);
    brush.flat(&[hole], coat.line);
}

/// The tuft at the end of a tail.
pub fn tuft(brush: &mut Brush, coat: &Coat, (kind, [x, y]): (AnimalKind, Point)) {
    if !matches!(kind, AnimalKind::Cow | AnimalKind::Camel | AnimalKind::Elephant) {
        return;
    }
    let tuft = brush.shape(&[
        [x - 0.12, y - 0.14],
        [x + 0.12, y - 0.12],
        [x + 0.15, y + 0.24],
        [x, y + 0.56],
        [x - 0.15, y + 0.22],
    ]);
    let surface = if kind == AnimalKind::Elephant { Surface { base: coat.fur.deep, ..coat.fur } } else { coat.dark };
    brush.mass(std::slice::from_ref(&tuft), &surface);
    brush.form(&tuft, 0.06, surface.shaded);
}

/// Two straps about the head of one that is led.
pub fn straps(brush: &mut Brush, kind: AnimalKind, skull: &[Point]) {
    let [x, y] = halter(kind);
    let lines: [[Point; 3]; 2] = match kind {
        AnimalKind::Cow => {
            [[[3.30, -3.60], [3.44, -4.10], [3.60, -4.50]], [[3.40, -4.00], [3.00, -4.30], [2.56, -5.20]]]
        }
        AnimalKind::Camel => {
            [[[3.66, -6.14], [3.68, -6.50], [3.66, -6.96]], [[3.66, -6.50], [3.10, -6.60], [2.60, -6.96]]]
        }
        AnimalKind::Elephant => [[[2.20, -6.20], [2.50, -5.60], [2.60, -4.80]], [[2.60, -4.80], [2.66, -4.30], [x, y]]],
        _ => [
            [[x + 0.10, y + 0.1], [x + 0.18, y - 0.4], [x + 0.30, y - 0.8]],
            [[x + 0.16, y - 0.3], [x - 0.30, y - 0.7], [x - 0.70, y - 1.2]],
        ],
    };
    for line in lines {
        let outline = brush.limb(&line.map(|[x, y]| [x, y, 0.045]));
        brush.patch(skull, &outline, leash::DARK);
    }
}

/// The rug under who rides a camel or an elephant: it lies over the back and hangs down the flank.
pub fn rug(brush: &mut Brush, kind: AnimalKind) {
    let (top, low): ([Point; 5], [Point; 3]) = match kind {
        AnimalKind::Camel => (
            [[-1.34, -5.86], [-0.80, -6.60], [-0.30, -6.94], [0.16, -6.72], [0.80, -5.92]],
            [[0.74, -4.40], [-0.30, -4.20], [-1.30, -4.46]],
        ),
        AnimalKind::Elephant => (
            [[-1.20, -5.60], [-0.40, -5.82], [0.30, -5.86], [0.90, -5.72], [1.34, -5.56]],
            [[1.20, -3.60], [0.10, -3.40], [-1.10, -3.66]],
        ),
        _ => return,
    };
    let [a, b, c, d, e] = top;
    let [right, middle, left] = low;
    let points = [a, b, c, d, e, right, middle, left];
    let outer = brush.pieces(&[&points[..5], &points[4..6], &points[5..], &[left, a]]);
    brush.mass_of(&outer, (leash::RED, leash::DARK));
    let hem = |inset: f64| -> Vec<Point> {
        brush.all(&[
            [left[0] + 0.02, left[1] - inset],
            [middle[0], middle[1] - inset],
            [right[0] - 0.02, right[1] - inset],
        ])
    };
    let band: Vec<Point> = hem(0.34).into_iter().chain(hem(0.14).into_iter().rev()).collect();
    brush.patch(&outer, &crate::figure::curve::oriented(&band), leash::BRASS);
    for share in [0.08, 0.25, 0.42, 0.58, 0.75, 0.92] {
        let x = left[0] + (right[0] - left[0]) * share;
        let y = left[1] + 4.0 * share * (1.0 - share) * (middle[1] - left[1]);
        let tassel = brush.limb(&[[x, y, 0.05], [x, y + 0.24, 0.065]]);
        brush.mass_of(&tassel, (leash::BRASS, leash::DARK));
    }
}
