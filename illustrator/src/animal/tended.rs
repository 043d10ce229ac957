//! What somebody's hands are on: an animal that is fed, washed, milked, brushed, or lies on the table of who heals it.

use super::brush::Brush;
use super::coat::Coat;
use super::measure::{measure, size};
use super::stand::Stand;
use super::{grand, horse};
use crate::figure::curve::{Point, Taper, ellipse, lerp, through};
use crate::figure::palette::{fabric, hair_of};
use scene::{Act, Animal, AnimalKind, Framing, Hour, Pose, Scene, Spot, Tint};

/// Where the hand is on it, the animal's units, and whether it looks the same way as who touches it.
#[derive(Clone, Copy, Debug)]
pub struct Touch {
    pub at: Point,
    pub along: bool,
    /// Who squats puts both feet where it stands; who stands has it behind.
    pub is_behind: bool,
}

/// From the ground to the top of a healer's table, heads of a figure.
const TABLE: f64 = 3.05;

/// How high what it stands on is, heads of a figure.
pub fn lift(animal: &Animal) -> f64 {
    if animal.act.is_on_table() { TABLE } else { 0.0 }
}

/// Where the only figure of the scene touches its first animal, if it does.
pub fn touch(scene: &Scene, animal: &Animal) -> Option<Touch> {
    let [figure] = scene.figures.as_slice() else { return None };
    let is_first = scene.animals.first().is_some_and(|first| std::ptr::eq(first, animal));
    let shows_ground = matches!(scene.framing, Framing::FullBody | Framing::Wide);
    if !is_first || !shows_ground || animal.spot != Spot::Beside {
        return None;
    }
    if animal.act == Act::Catching {
        return None;
    }
    let is_great = is_great(animal);
    let of = |at: Point, along: bool, is_behind: bool| Some(Touch { at, along, is_behind });
    match (animal.act, figure.pose) {
        (Act::Milked, Pose::Petting) if is_great => of([-0.92, -1.30], false, true),
        (Act::Groomed, Pose::Reaching) if is_great => of(withers(animal.kind), true, true),
        (Act::Eating, Pose::Scattering) if is_great => of(lips(animal.kind), false, true),
        (Act::Eating, Pose::Petting) if !is_great => of([1.05, -0.30], false, false),
        (Act::Bandaged, Pose::Reaching) => of([0.40, -0.34], false, false),
        (Act::Examined, Pose::Reaching) => of([0.34, -0.95], false, false),
        (_, Pose::Petting) if animal.kind.is_of_farm() => {
            let [x, y] = lips(animal.kind);
            of([x - 0.62, y - 0.98], false, false)
        }
        (_, Pose::Reaching) if is_great => {
            let [x, y] = lips(animal.kind);
            of([x - 0.30, y - 0.42], false, true)
        }
        _ => None,
    }
}

/// Whether it is as high as who tends it.
fn is_great(animal: &Animal) -> bool {
    animal.kind.is_horse() || grand::is_grand(animal)
}

fn lips(kind: AnimalKind) -> Point {
    if kind.is_horse() { [2.96, -3.80] } else { grand::herd::lips(kind) }
}

/// Below the withers, where a brush goes.
const fn withers(kind: AnimalKind) -> Point {
    match kind {
        AnimalKind::Elephant => [0.9, -4.0],
        AnimalKind::Camel => [1.0, -4.6],
        kind if kind.is_horse() => [0.72, -3.42],
        _ => [0.7, -3.2],
    }
}

/// How high above the ground the hand is, heads of a figure.
pub fn height(scene: &Scene) -> Option<f64> {
    let animal = scene.animals.first()?;
    let touch = touch(scene, animal)?;
    Some(lift(animal) - touch.at[1] * measure(animal))
}

/// How far it reaches behind its middle and before it, the animal's units.
fn extents(animal: &Animal) -> Point {
    let half = size(animal)[1];
    match animal.kind {
        kind if kind.is_horse() => [horse::SIZE[1] - 0.3, 3.15],
        _ if grand::is_grand(animal) => [half.min(2.9), half],
        _ => [half, half],
    }
}

/// What it takes beyond the hand and behind who reaches out, heads of a figure.
pub fn room(animal: &Animal, touch: Touch) -> Point {
    let (unit, [rear, ahead]) = (measure(animal), extents(animal));
    let [x, _] = touch.at;
    let (beyond, back) = if touch.along { (ahead - x, rear + x) } else { (rear + x, ahead - x) };
    [(beyond * unit - 0.2).max(0.0), (back * unit - 2.2).max(0.0)]
}

/// Its middle, where its touched point is at the hand.
pub fn middle((hand, way): (f64, f64), touch: Touch, unit: f64) -> (f64, f64) {
    let faces = if touch.along { way } else { -way };
    (hand - faces * touch.at[0] * unit, faces)
}

/// The table that it stands on: behind it and before its feet.
pub fn table(brush: &mut Brush, (half, hour): (f64, Hour)) {
    let steel = fabric(Tint::Silver, hour);
    // Here the brush has a head for its unit.
    let high = TABLE;
    for side in [-0.78, 0.78] {
        let leg = brush.limb(&[[side * half, 0.1, 0.075], [side * half, high - 0.05, 0.075]]);
        brush.mass(std::slice::from_ref(&leg), &steel);
        brush.form(&leg, 0.05, steel.shaded);
    }
    let top = brush.pieces(&[
        &[[-half, -0.04], [half, -0.04]],
        &[[half, -0.04], [half, 0.20]],
        &[[half, 0.20], [-half, 0.20]],
        &[[-half, 0.20], [-half, -0.04]],
    ]);
    brush.mass(std::slice::from_ref(&top), &steel);
    let edge = brush.all(&[[-half, 0.08], [half, 0.08], [half, 0.20], [-half, 0.20]]);
    brush.patch(&top, &edge, steel.shaded);
}

/// Before it: suds, bowl, pail, band.
pub fn over(brush: &mut Brush, coat: &Coat, (animal, stand, hour): (&Animal, &Stand, Hour)) {
    match animal.act {
        Act::Bathed => suds(brush, (coat, animal), hour),
        Act::Milked => pail(brush, hour),
        Act::Eating if !is_great(animal) => bowl(brush, hour),
        Act::Eating => food(brush, (animal.kind, stand), hour),
        Act::Groomed => curry(brush, stand, hour),
        Act::Bandaged => band(brush, stand, hour),
        Act::Examined => stethoscope(brush, stand, hour),
        _ => {}
    }
}

/// A box about what sits in it: the front, the sides and two open flaps.
pub fn cardboard(brush: &mut Brush, [high, half]: Point, hour: Hour) {
    let board = hair_of(Tint::Ash, hour);
    let board = crate::figure::palette::Surface { base: fabric(Tint::Blond, hour).shaded, ..board };
    let (wide, top) = (half.max(0.62) * 1.06, -high * 0.44);
    let quad = |brush: &Brush, points: [Point; 4]| crate::figure::curve::oriented(&brush.all(&points));
    for side in [-1.0, 1.0] {
        let flap = quad(
            brush,
            [
                [side * wide, top],
                [side * (wide + 0.34), top + 0.16],
                [side * (wide + 0.30), top + 0.30],
                [side * wide * 0.99, top + 0.16],
            ],
        );
        brush.mass_of(&flap, (fabric(Tint::Blond, hour).deep, board.line));
    }
    let front = quad(brush, [[-wide, top], [wide, top], [wide * 0.95, 0.07], [-wide * 0.95, 0.07]]);
    brush.mass_of(&front, (board.base, board.line));
    brush.form(&front, 0.10, fabric(Tint::Blond, hour).deep);
    let flap = quad(brush, [[-wide, top], [wide, top], [wide * 1.06, top + 0.24], [-wide * 1.06, top + 0.24]]);
    brush.mass_of(&flap, (fabric(Tint::Blond, hour).base, board.line));
}

/// A red disk before its mouth, `at` in the animal's units.
pub fn frisbee(brush: &mut Brush, at: Point, hour: Hour) {
    let red = fabric(Tint::Red, hour);
    let disk = brush.oval(at, [0.52, 0.17], -14.0);
    brush.mass(std::slice::from_ref(&disk), &red);
    let rim = brush.oval([at[0], at[1] - 0.03], [0.36, 0.09], -14.0);
    brush.patch(&disk, &rim, red.light);
    brush.form(&disk, 0.06, red.shaded);
}

/// Heaps of foam on head, back and feet, and bubbles above.
fn suds(brush: &mut Brush, (coat, animal): (&Coat, &Animal), hour: Hour) {
    let foam = fabric(Tint::White, hour);
    let [high, half] = size(animal);
    let heaps: &[[f64; 3]] = if is_great(animal) {
        &[[-0.42, -0.62, 0.20], [-0.16, -0.70, 0.23], [0.10, -0.68, 0.20], [0.50, -0.78, 0.14], [-0.30, -0.46, 0.13]]
    } else {
        &[[-0.36, -0.40, 0.26], [-0.62, -0.20, 0.22], [0.06, -0.98, 0.20], [0.26, -0.30, 0.20], [-0.10, -0.16, 0.22]]
    };
    for [x, y, size] in heaps {
        let lobes: Vec<Vec<Point>> = [[-0.9, 0.2], [-0.3, -0.35], [0.35, -0.30], [0.9, 0.15], [0.0, 0.25]]
            .iter()
            .map(|[dx, dy]| {
                let radius = size * high * 0.34;
                brush.oval([x * half + dx * radius * 1.3, y * high + dy * radius * 1.2], [radius, radius * 0.86], 0.0)
            })
            .collect();
        brush.edge(&lobes, foam.deep);
        brush.flat(&lobes, foam.base);
        for lobe in &lobes[..4] {
            brush.form(lobe, size * high * 0.06, coat.pale.shaded);
        }
    }
    if !is_great(animal) {
        tub(brush, [high, half], hour);
    }
    for [x, y, radius] in [[-0.75, -0.95, 0.06], [0.45, -1.20, 0.05], [-0.25, -1.28, 0.045], [0.80, -0.75, 0.04]] {
        let (at, radius) = ([x * half, y * high], radius * high);
        let ball = brush.oval(at, [radius, radius], 0.0);
        brush.on.veil(&ball, coat.white, 0.35);
        let arc = [[at[0] - radius, at[1]], [at[0] - radius * 0.7, at[1] - radius * 0.7], [at[0], at[1] - radius]];
        brush.stroke(&arc, 1.2, coat.white);
    }
}

/// The near wall of the tub it sits in, foam over its rim.
fn tub(brush: &mut Brush, [high, half]: Point, hour: Hour) {
    let (enamel, foam) = (fabric(Tint::Sky, hour), fabric(Tint::White, hour));
    let (wide, top) = (half.max(0.9) * 1.18, -high * 0.26);
    let wall = crate::figure::curve::oriented(&brush.all(&[
        [-wide, top],
        [wide, top],
        [wide * 0.92, 0.10],
        [wide * 0.80, 0.20],
        [-wide * 0.80, 0.20],
        [-wide * 0.92, 0.10],
    ]));
    brush.mass(std::slice::from_ref(&wall), &enamel);
    brush.form(&wall, 0.10, enamel.shaded);
    let rim = brush.oval([0.0, top], [wide * 1.05, 0.10], 0.0);
    brush.mass(std::slice::from_ref(&rim), &foam);
    let heaps: Vec<Vec<Point>> = [-0.86, -0.62, -0.34, -0.06, 0.22, 0.50, 0.80]
        .into_iter()
        .enumerate()
        .map(|(number, x)| {
            let radius = high * if number % 2 == 0 { 0.075 } else { 0.10 };
            brush.oval([x * wide, top - 0.3 * radius], [radius * 1.4, radius], 0.0)
        })
        .collect();
    brush.edge(&heaps, foam.deep);
    brush.flat(&heaps, foam.base);
}

/// Under the udder, milk in it.
fn pail(brush: &mut Brush, hour: Hour) {
    let (tin, white) = (fabric(Tint::Silver, hour), fabric(Tint::White, hour).base);
    let [x, top, low] = [-0.92, -0.74, 0.02];
    for teat in [-1.22, -0.80] {
        let to = x + (teat - x) * 0.3;
        brush.stroke(&[[teat, -1.30], [(teat + to) / 2.0, -1.0], [to, top]], 1.6, white);
    }
    let body = brush.pieces(&[
        &[[x - 0.52, top], [x - 0.40, low]],
        &[[x - 0.40, low], [x, low + 0.08], [x + 0.40, low]],
        &[[x + 0.40, low], [x + 0.52, top]],
        &[[x + 0.52, top], [x - 0.52, top]],
    ]);
    brush.mass(std::slice::from_ref(&body), &tin);
    brush.form(&body, 0.14, tin.shaded);
    let mouth = brush.oval([x, top], [0.52, 0.13], 0.0);
    brush.mass_of(&mouth, (tin.deep, tin.line));
    let milk = brush.oval([x, top + 0.03], [0.44, 0.09], 0.0);
    brush.flat(&[milk], white);
}

/// A bowl of food on the ground.
fn bowl(brush: &mut Brush, hour: Hour) {
    let (clay, food) = (fabric(Tint::Red, hour), hair_of(Tint::Brown, hour));
    let [x, top, low] = [1.05, -0.24, 0.03];
    let body = brush.pieces(&[
        &[[x - 0.34, top], [x - 0.44, low]],
        &[[x - 0.44, low], [x, low + 0.05], [x + 0.44, low]],
        &[[x + 0.44, low], [x + 0.34, top]],
        &[[x + 0.34, top], [x - 0.34, top]],
    ]);
    let heap = brush.shape(&[
        [x - 0.31, top],
        [x - 0.16, top - 0.13],
        [x + 0.04, top - 0.17],
        [x + 0.20, top - 0.10],
        [x + 0.31, top],
        [x, top + 0.07],
    ]);
    brush.mass(std::slice::from_ref(&heap), &food);
    for [dx, dy] in [[-0.14, -0.03], [0.02, -0.08], [0.13, -0.03], [-0.02, 0.0]] {
        let grain = brush.oval([x + dx, top + dy], [0.05, 0.035], dx * 200.0);
        brush.mass(&[grain], &food);
    }
    brush.mass(std::slice::from_ref(&body), &clay);
    brush.form(&body, 0.08, clay.shaded);
}

/// In the open hand, before its lips: what this kind likes.
fn food(brush: &mut Brush, (kind, stand): (AnimalKind, &Stand), hour: Hour) {
    let Some(hand) = stand.hand else { return };
    let (head, faces) = (stand.head, stand.frame.faces);
    let at = |x: f64, y: f64| [hand[0] + faces * x * head, hand[1] + y * head];
    match kind {
        AnimalKind::Deer => {
            let wafer = fabric(Tint::Blond, hour);
            let disk = crate::figure::curve::oriented(&ellipse(at(-0.05, -0.12), [0.20 * head, 0.19 * head], 0.0));
            brush.mass(std::slice::from_ref(&disk), &wafer);
            brush.form(&disk, 0.04, wafer.shaded);
        }
        AnimalKind::Elephant => {
            let skin = fabric(Tint::Red, hour);
            let apple = crate::figure::curve::oriented(&ellipse(at(0.0, -0.14), [0.17 * head, 0.16 * head], 0.0));
            brush.mass(std::slice::from_ref(&apple), &skin);
            brush.form(&apple, 0.05, skin.shaded);
            brush.on.ink(&[at(0.0, -0.28), at(0.04, -0.38)], 1.0, (skin.line, Taper::EVEN));
        }
        kind if kind.is_horse() => carrot(brush, (&at, head), hour),
        _ => straw(brush, &at, hour),
    }
}

fn carrot(brush: &mut Brush, (at, head): (&dyn Fn(f64, f64) -> Point, f64), hour: Hour) {
    let (root, green) = (fabric(Tint::Orange, hour), fabric(Tint::Green, hour));
    let (from, to) = (at(-0.34, 0.0), at(0.26, -0.20));
    let across = |share: f64, half: f64| {
        let [x, y] = lerp(from, to, share);
        [[x, y - half * head], [x, y + half * head]]
    };
    let [a, b] = across(0.0, 0.085);
    let [c, d] = across(0.6, 0.055);
    let body = crate::figure::curve::oriented(&through(&[a, c, to, d, b, a], 8));
    brush.mass(std::slice::from_ref(&body), &root);
    for (x, y) in [(-0.52, -0.06), (-0.54, 0.04), (-0.50, 0.12)] {
        brush.on.ink(&[from, at(x, y)], 2.4, (green.base, Taper::LINE));
    }
}

/// A handful of hay.
fn straw(brush: &mut Brush, at: &dyn Fn(f64, f64) -> Point, hour: Hour) {
    let hay = fabric(Tint::Yellow, hour);
    let blades: [(Point, Point); 9] = [
        ([-0.30, 0.06], [0.26, -0.20]),
        ([-0.34, -0.02], [0.24, -0.10]),
        ([-0.30, -0.10], [0.30, -0.02]),
        ([-0.24, -0.20], [0.22, 0.04]),
        ([-0.10, 0.10], [0.12, -0.30]),
        ([-0.20, 0.10], [0.22, -0.28]),
        ([-0.36, -0.14], [0.10, -0.06]),
        ([-0.16, -0.28], [0.16, 0.12]),
        ([-0.28, 0.02], [0.32, -0.14]),
    ];
    for (from, to) in blades {
        let middle = [f64::midpoint(from[0], to[0]), f64::midpoint(from[1], to[1]) - 0.05];
        let blade = through(&[at(from[0], from[1]), at(middle[0], middle[1]), at(to[0], to[1])], 6);
        brush.on.ink(&blade, 3.4, (hay.line, Taper::LINE));
        brush.on.ink(&blade, 2.0, (hay.base, Taper::LINE));
    }
}

/// A brush under the hand, and the strokes it leaves.
fn curry(brush: &mut Brush, stand: &Stand, hour: Hour) {
    let Some(hand) = stand.hand else { return };
    let (head, faces, wood) = (stand.head, stand.frame.faces, hair_of(Tint::Brown, hour));
    let at = |x: f64, y: f64| [hand[0] + faces * x * head, hand[1] + y * head];
    let back = crate::figure::curve::oriented(&through(
        &[at(-0.16, -0.30), at(0.10, -0.34), at(0.20, 0.0), at(0.08, 0.34), at(-0.16, 0.30), at(-0.16, -0.30)],
        8,
    ));
    for step in 0..7_u32 {
        let y = -0.28 + 0.093 * f64::from(step);
        brush.on.ink(&[at(0.12, y), at(0.30, y + 0.02)], 1.6, (wood.line, Taper::EVEN));
    }
    brush.mass(std::slice::from_ref(&back), &wood);
    brush.form(&back, 0.06, wood.shaded);
}

/// White, about the paw, its roll in the hand.
fn band(brush: &mut Brush, stand: &Stand, hour: Hour) {
    let white = fabric(Tint::White, hour);
    for step in 0..4_u32 {
        let y = -0.62 + 0.13 * f64::from(step);
        let turn = brush.limb(&[[0.16, y + 0.03, 0.075], [0.36, y, 0.085], [0.56, y + 0.04, 0.075]]);
        brush.mass(&[turn], &white);
    }
    let Some(hand) = stand.hand else { return };
    let (head, paw) = (stand.head, brush.frame.at([0.40, -0.40]));
    let tail = through(&[paw, [f64::midpoint(paw[0], hand[0]), f64::midpoint(paw[1], hand[1]) + 0.10 * head], hand], 8);
    brush.on.ink(&tail, 7.0, (white.line, Taper::EVEN));
    brush.on.ink(&tail, 5.0, (white.base, Taper::EVEN));
    let roll = crate::figure::curve::oriented(&ellipse(hand, [0.15 * head, 0.17 * head], 0.0));
    brush.mass(std::slice::from_ref(&roll), &white);
    brush.form(&roll, 0.04, white.shaded);
}

/// Its disk at the chest; the tube goes up to who listens.
fn stethoscope(brush: &mut Brush, stand: &Stand, hour: Hour) {
    let Some(hand) = stand.hand else { return };
    let (head, faces, steel) = (stand.head, stand.frame.faces, hair_of(Tint::Silver, hour));
    let at = |x: f64, y: f64| [hand[0] - faces * x * head, hand[1] + y * head];
    let dark = hair_of(Tint::Black, hour);
    let tube = through(&[at(0.0, 0.0), at(-0.35, 0.42), at(-0.95, 0.20), at(-1.30, -0.80)], 10);
    brush.on.ink(&tube, 4.0, (dark.base, Taper::EVEN));
    let disk = crate::figure::curve::oriented(&ellipse(at(0.06, 0.0), [0.13 * head, 0.14 * head], 0.0));
    brush.mass(std::slice::from_ref(&disk), &steel);
}
