//! A small rowing boat on still water: hills and a far shore behind, the far side of the hull behind those who sit in it, the
//! near side before their legs.

use super::foliage::{Leaves, crown};
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::{FRONT, Sheet};
use super::sky::sky;
use super::stage::Stage;
use super::water::{gulls, sea};

/// How far below the edge the water lies, head units.
const DEPTH: f64 = 1.05;
/// Who stands has it at the shins.
const STANDING_LOWER: f64 = 2.1;

/// Measures of the boat, canvas units.
struct Boat {
    middle: f64,
    half: f64,
    unit: f64,
    edge: f64,
    water: f64,
    /// 1: the bow is on the right.
    way: f64,
    hue: u32,
}

impl Boat {
    fn of(stage: &Stage) -> Self {
        let heads = crate::figure::heads(stage.scene);
        let way = if stage.light < 0.0 { 1.0 } else { -1.0 };
        let hue = [0x0038_7088, 0x00A8_4838, 0x00E4_DCC8, 0x004C_7850][stage.seeded(4)];
        if heads.is_empty() {
            let unit = stage.height * 0.085;
            let edge = stage.height * 0.70;
            let [middle, water] = [stage.width * 0.52, edge + unit * DEPTH];
            return Self { middle, half: unit * 4.0, unit, edge, water, way, hue };
        }
        let unit = heads.iter().map(|head| head.height).fold(0.0, f64::max);
        let hips = crate::figure::hips(stage.scene).unwrap_or(stage.height * 0.7);
        let (left, right) = heads
            .iter()
            .map(|head| head.center[0])
            .fold((f64::MAX, f64::MIN), |(left, right), x| (left.min(x), right.max(x)));
        let sits = stage.scene.figures.iter().any(|figure| crate::figure::is_seated(figure.pose));
        let lower = if sits { 0.06 } else { STANDING_LOWER };
        Self {
            middle: (left + right) / 2.0,
            half: (right - left) / 2.0 + unit * 3.1,
            unit,
            edge: hips + unit * lower,
            water: hips + unit * (lower + DEPTH),
            way,
            hue,
        }
    }

    /// Along the hull from the stern (-1) to the bow (1), and up from the edge amidships, head units.
    fn at(&self, along: f64, up: f64) -> Point {
        [self.middle + along * self.half * self.way, self.edge - up * self.unit]
    }

    /// The edge rises toward both ends, most to the bow.
    fn rise(along: f64) -> f64 {
        let end = if along > 0.0 { 0.62 } else { 0.30 };
        end * along * along * along.abs()
    }

    fn rail(&self, (from, to): (f64, f64), lift: f64, thick: f64) -> Vec<Point> {
        let spot = |step: i32| from + (to - from) * f64::from(step) / 16.0;
        let upper = (0..=16).map(|step| self.at(spot(step), Self::rise(spot(step)) + lift));
        let lower = (0..=16).rev().map(|step| self.at(spot(step), Self::rise(spot(step)) + lift - thick));
        upper.chain(lower).collect()
    }
}

pub fn rowboat(sheet: &mut Sheet, stage: &Stage) {
    let boat = Boat::of(stage);
    // The eye is a little above the boat's edge.
    let horizon = (boat.edge - 2.6 * boat.unit).clamp(stage.height * 0.30, stage.height * 0.62);
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("rowing boat");
    for (up, color, far) in [(0.13, 0x0068_88A8, 0.70), (0.06, 0x0060_8C80, 0.50)] {
        let hills = wavy_ground(stage, horizon - up * stage.height, 0.040, &mut dice);
        sheet.fill(hills, stage.growth(color, far));
    }
    let leaves = Leaves::of(stage, 0x0050_8058, 0.44);
    for number in 0..14 {
        let size = stage.unit * dice.between(8.0, 19.0);
        let at = [stage.width * f64::from(number) / 13.0, horizon - size * 0.4];
        crown(sheet, stage, (at, [size * 1.6, size]), leaves, &mut dice);
    }
    if !stage.is_night() {
        gulls(sheet, stage, horizon);
    }
    sheet.layer("far shore");
    sea(sheet, stage, (horizon, stage.height), 0x0028_7090);
    sheet.layer("water");
    far_side(sheet, stage, &boat);
    sheet.layer("boat");
}

/// The inside of the far side, its rail, and the seats across.
fn far_side(sheet: &mut Sheet, stage: &Stage, boat: &Boat) {
    const LIFT: f64 = 0.30;
    let wood = stage.lit(0x0080_5C40, 0.0);
    let inside: Vec<Point> = (0..=16)
        .map(|step| f64::from(step) / 8.0 - 1.0)
        .map(|along| boat.at(along * 0.97, Boat::rise(along) + LIFT * (1.0 - along * along)))
        .chain([boat.at(0.9, 0.1), boat.at(0.6, -0.6), boat.at(-0.7, -0.6), boat.at(-0.94, 0.0)])
        .collect();
    sheet.slab(&inside, mix(wood, stage.colors.shadow, 0.35));
    for along in [-0.55, 0.52] {
        let plank = [
            boat.at(along - 0.10, 0.20),
            boat.at(along + 0.10, 0.20),
            boat.at(along + 0.13, -0.12),
            boat.at(along - 0.13, -0.12),
        ];
        sheet.slab(&plank, stage.lit(0x00C8_9C68, 0.0));
    }
    let rail: Vec<Point> = {
        let upper = |along: f64| Boat::rise(along) + LIFT * (1.0 - along * along);
        let along = |step: i32| f64::from(step) / 8.0 - 1.0;
        let above = (0..=16).map(|step| boat.at(along(step), upper(along(step)) + 0.07));
        let below = (0..=16).rev().map(|step| boat.at(along(step), upper(along(step)) - 0.03));
        above.chain(below).collect()
    };
    sheet.slab(&rail, stage.lit(0x00D8_B888, 0.0));
}

/// The near side and what the water makes of it, before those who sit there.
pub fn before(sheet: &mut Sheet, stage: &Stage) {
    if !stage.scene.place.is_afloat() {
        return;
    }
    let boat = Boat::of(stage);
    let hull_color = stage.lit(boat.hue, 0.0);
    let mut hull: Vec<Point> =
        (0..=16).map(|step| f64::from(step) / 8.0 - 1.0).map(|along| boat.at(along, Boat::rise(along))).collect();
    let deep = (boat.water - boat.edge) / boat.unit;
    hull.extend([
        boat.at(0.93, 0.18),
        boat.at(0.84, -deep * 0.55),
        boat.at(0.72, -deep),
        boat.at(-0.80, -deep),
        boat.at(-0.92, -deep * 0.5),
    ]);
    mirrored(sheet, stage, &boat);
    sheet.slab(&hull, hull_color);
    let shade = mix(hull_color, stage.colors.shadow, 0.42);
    let low = [boat.at(0.86, -deep * 0.50), boat.at(0.72, -deep), boat.at(-0.80, -deep), boat.at(-0.90, -deep * 0.58)];
    sheet.face(&low, shade);
    // Planks, one over the other.
    for (share, width) in [(0.34, 0.7), (0.66, 0.6)] {
        let seam: Vec<Point> = (0..=16)
            .map(|step| f64::from(step) / 8.0 - 1.0)
            .map(|along| boat.at(along * (0.97 - 0.13 * share), Boat::rise(along) * (1.0 - share) - deep * share))
            .collect();
        let mut line = Outline::new();
        for pair in seam.windows(2) {
            line.add_bar(pair[0], pair[1], [stage.unit * 2.2 * width; 2]);
        }
        sheet.veil(line, mix(shade, stage.colors.shadow, 0.5), 0.8);
    }
    sheet.slab(&boat.rail((-1.0, 1.0), 0.05, 0.17), stage.lit(0x00E4_CC9C, 0.0));
    oar(sheet, stage, &boat);
    sheet.layer(FRONT);
}

/// An oar in its lock, the blade in the water.
fn oar(sheet: &mut Sheet, stage: &Stage, boat: &Boat) {
    let lock = boat.at(-0.52, 0.04);
    let blade = [lock[0] - boat.way * boat.unit * 1.25, boat.water + boat.unit * 0.16];
    let handle = [lock[0] + boat.way * boat.unit * 0.42, lock[1] - boat.unit * 0.34];
    let wood = stage.lit(0x00C8_A070, 0.0);
    let mut shaft = stage.lined();
    shaft.add_bar(handle, blade, [boat.unit * 0.07, boat.unit * 0.06]);
    sheet.solid(shaft, wood);
    let mut ring = stage.lined();
    ring.add_ellipse(lock, [boat.unit * 0.09; 2]);
    sheet.fill(ring, stage.lit(0x0058_5048, 0.0));
    let mut rings = Outline::new();
    for size in [0.34, 0.20] {
        let [x, y] = blade;
        rings.add_leaf([x - boat.unit * size, y], [x + boat.unit * size, y], boat.unit * size * 0.22);
    }
    sheet.veil(rings, mix(stage.colors.sky[4], hex(0x00FF_FFFF), 0.4), 0.7);
}

/// Its reflection, broken by ripples, and the dark line where it meets the water.
fn mirrored(sheet: &mut Sheet, stage: &Stage, boat: &Boat) {
    let color = mix(stage.lit(boat.hue, 0.0), stage.colors.shadow, 0.45);
    let mut bars = Outline::new();
    for (number, down) in (0..9).map(|number| (number, 0.06 + 0.085 * f64::from(number))) {
        let wide = boat.half * (0.90 - 0.045 * f64::from(number)) * if number % 2 == 0 { 1.0 } else { 0.92 };
        let y = boat.water + boat.unit * down;
        let aside = boat.half * 0.03 * if number % 3 == 0 { 1.0 } else { -1.0 };
        bars.add_leaf([boat.middle - wide + aside, y], [boat.middle + wide + aside, y], boat.unit * 0.075);
    }
    sheet.veil(bars, color, if sheet.in_color() { 0.55 } else { 0.4 });
    let mut line = Outline::new();
    line.add_leaf(
        [boat.middle - boat.half * 0.9, boat.water],
        [boat.middle + boat.half * 0.86, boat.water],
        boat.unit * 0.10,
    );
    sheet.veil(line, stage.colors.shadow, 0.6);
}
