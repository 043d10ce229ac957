//! The ground below who lies on it, seen from straight above: no horizon, the ground fills the picture.

use std::f64::consts::TAU;

use canvas::Color;

use super::blooms::{self, Bloom};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::{FRONT, Sheet};
use super::stage::Stage;
use crate::figure;
use crate::scene::{Place, Scene, Weather};
use crate::seed::Dice;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ground {
    Meadow,
    Snow,
    Sand,
    Linen,
    Water,
    Leaves,
    Boards,
    Slabs,
    /// Nothing that one could lie on: the place itself.
    Air,
}

fn ground_of(scene: &Scene) -> Ground {
    let place = scene.place;
    match place {
        _ if place.is_abstract() => Ground::Air,
        Place::Space | Place::EarthOrbit | Place::Underwater => Ground::Air,
        Place::Bedroom | Place::Hospital => Ground::Linen,
        Place::Pool | Place::RooftopPool | Place::HotSpring | Place::Waterfall => Ground::Water,
        _ if place.is_indoors() => Ground::Boards,
        _ if scene.weather == Weather::Snow => Ground::Snow,
        Place::Beach | Place::Desert | Place::Moon | Place::RedPlanet => Ground::Sand,
        Place::Pier | Place::Deck | Place::Veranda | Place::Balcony => Ground::Boards,
        Place::Roof | Place::City | Place::Street | Place::Station | Place::Bridge | Place::StoneBridge => {
            Ground::Slabs
        }
        _ if scene.weather == Weather::Leaves => Ground::Leaves,
        _ => Ground::Meadow,
    }
}

/// What lies there: middles and radii of what it covers, and the head first.
struct Lain<'a> {
    stage: &'a Stage<'a>,
    discs: Vec<(Point, f64)>,
    /// What things are measured by, canvas units: a head.
    size: f64,
}

impl<'a> Lain<'a> {
    fn of(stage: &'a Stage<'a>) -> Self {
        Self { stage, discs: figure::covered(stage.scene), size: stage.head.height.min(stage.height * 0.34) }
    }

    /// How deep within the figures a point is; negative outside, canvas units.
    fn depth(&self, at: Point) -> f64 {
        let into = |(middle, radius): &(Point, f64)| radius - libm::hypot(at[0] - middle[0], at[1] - middle[1]);
        self.discs.iter().map(into).fold(f64::MIN, f64::max)
    }

    fn is_on_a_face(&self, at: Point, radius: f64) -> bool {
        let near = |head: &super::Head| {
            libm::hypot(at[0] - head.center[0], at[1] - head.center[1]) < head.height * 0.72 + radius
        };
        self.stage.heads().iter().any(near)
    }

    /// All that the figures cover, so many times as wide.
    fn around(&self, wider: f64, by: Point) -> Outline {
        let mut outline = Outline::new();
        for ([x, y], radius) in &self.discs {
            outline.add_ellipse([x + by[0], y + by[1]], [radius * wider; 2]);
        }
        outline
    }

    /// From the first head toward the feet, of length one.
    fn way(&self) -> Point {
        let Some((head, _)) = self.discs.first() else { return [0.0, 1.0] };
        let last = self.discs.iter().map(|(at, _)| *at).fold([0.0, 0.0], |sum, at| [sum[0] + at[0], sum[1] + at[1]]);
        let count = self.discs.len() as f64;
        let way = [last[0] / count - head[0], last[1] / count - head[1]];
        let long = libm::hypot(way[0], way[1]).max(1e-6);
        [way[0] / long, way[1] / long]
    }
}

pub fn ground(sheet: &mut Sheet, stage: &Stage) {
    let lain = Lain::of(stage);
    match ground_of(stage.scene) {
        Ground::Meadow => meadow(sheet, &lain),
        Ground::Snow => snow(sheet, &lain),
        Ground::Sand => sand(sheet, &lain),
        Ground::Linen => linen(sheet, &lain),
        Ground::Water => water(sheet, &lain),
        Ground::Leaves => leaves(sheet, &lain),
        Ground::Boards => boards(sheet, &lain),
        Ground::Slabs => slabs(sheet, &lain),
        Ground::Air => super::painter(stage.scene.place)(sheet, stage),
    }
    sheet.layer("ground");
}

/// What grows or floats partly before them, never before a face.
pub fn before(sheet: &mut Sheet, stage: &Stage) {
    let lain = Lain::of(stage);
    let mut dice = stage.dice("before who lies there");
    match ground_of(stage.scene) {
        Ground::Meadow => {
            let edge = edges(&lain, 26, &mut dice);
            for at in edge {
                let bloom = Bloom { at, radius: lain.size * dice.between(0.11, 0.19), turn: dice.between(0.0, TAU) };
                if !lain.is_on_a_face(at, bloom.radius) {
                    blooms::tuft(sheet, stage, (at, lain.size * 0.30), &mut dice);
                    blooms::bloom(sheet, stage, &bloom, blooms::kinds(stage)[dice.below(3)]);
                }
            }
            near_the_eye(sheet, stage, &mut dice);
        }
        Ground::Leaves => {
            for at in edges(&lain, 22, &mut dice).into_iter().filter(|at| !lain.is_on_a_face(*at, lain.size * 0.2)) {
                fallen_leaf(sheet, stage, (at, lain.size * dice.between(0.14, 0.22)), &mut dice);
            }
        }
        Ground::Water => {
            for at in edges(&lain, 14, &mut dice).into_iter().filter(|at| !lain.is_on_a_face(*at, lain.size * 0.2)) {
                let mut glint = Outline::new();
                let long = lain.size * dice.between(0.18, 0.42);
                glint.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], lain.size * 0.045);
                sheet.veil(glint, hex(0x00FF_FFFF), 0.7);
            }
            petals(sheet, &lain, 12, &mut dice);
        }
        _ => return,
    }
    sheet.layer(FRONT);
}

/// Points at the outline of what lies there.
fn edges(lain: &Lain, count: usize, dice: &mut Dice) -> Vec<Point> {
    const DEEPEST: f64 = 0.10;
    let mut found = Vec::new();
    for _ in 0..count * 6 {
        if lain.discs.is_empty() || found.len() >= count {
            break;
        }
        let ([x, y], radius) = lain.discs[dice.below(lain.discs.len())];
        let turn = dice.between(0.0, TAU);
        let at = [x + libm::cos(turn) * radius, y + libm::sin(turn) * radius];
        let is_in = (0.0..lain.stage.width).contains(&at[0]) && (0.0..lain.stage.height).contains(&at[1]);
        if is_in && lain.depth(at) < DEEPEST * lain.size {
            found.push(at);
        }
    }
    found
}

/// Soft flowers so near the eye that they are out of focus, at the picture's edges.
fn near_the_eye(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let [one, other, third] = blooms::kinds(stage);
    for number in 0..7 {
        let along = (f64::from(number) + dice.unit()) / 7.0;
        let edge = dice.between(-0.05, 0.03);
        let at = stage.at(if number % 2 == 0 { edge } else { 1.0 - edge }, along);
        let size = stage.unit * dice.between(42.0, 84.0);
        let color = stage.lit([one, other, third][dice.below(3)].petals, 0.0);
        sheet.blur(at, [size; 2], (color, 0.62));
    }
}

/// Grass in tufts, and flowers between: thick where nobody lies.
fn meadow(sheet: &mut Sheet, lain: &Lain) {
    let stage = lain.stage;
    let mut dice = stage.dice("meadow from above");
    let (light, deep) = (stage.ground(0x007C_B850, 0.0), stage.ground(0x0038_7844, 0.0));
    sheet.ramp(
        stage.whole(),
        stage.at_from_light(0.0, 0.0),
        stage.at_from_light(1.0, 1.0),
        &[(0.0, light), (0.55, mix(light, deep, 0.5)), (1.0, deep)],
    );
    let area = stage.width * stage.height / (lain.size * lain.size);
    let tufts = ((area * 5.0) as usize).clamp(60, 420);
    for shade in [0x002C_6A3C, 0x004C_9044, 0x0074_B44C] {
        let mut blades = Outline::new();
        for _ in 0..tufts / 3 {
            let at = stage.at(dice.between(-0.02, 1.02), dice.between(-0.02, 1.02));
            blooms::add_tuft(&mut blades, at, lain.size * dice.between(0.22, 0.42), &mut dice);
        }
        sheet.fill(blades, stage.growth(shade, 0.0));
    }
    if stage.scene.weather == Weather::Petals {
        petals(sheet, lain, 90, &mut dice);
    }
    let kinds = blooms::kinds(stage);
    let flowers = ((area * 2.6) as usize).clamp(30, 230);
    for _ in 0..flowers {
        let at = stage.at(dice.between(-0.02, 1.02), dice.between(-0.02, 1.02));
        // Where somebody lies they would show between the limbs only.
        if lain.depth(at) > lain.size * 0.05 {
            continue;
        }
        let kind = [0, 0, 0, 1, 1, 2][dice.below(6)];
        let radius = lain.size * dice.between(0.09, 0.19);
        blooms::bloom(sheet, stage, &Bloom { at, radius, turn: dice.between(0.0, TAU) }, kinds[kind]);
    }
}

/// Petals on the ground or on water.
fn petals(sheet: &mut Sheet, lain: &Lain, count: usize, dice: &mut Dice) {
    let stage = lain.stage;
    let mut shapes = [Outline::new(), Outline::new()];
    for number in 0..count {
        let at = stage.at(dice.unit(), dice.unit());
        let (turn, long) = (dice.between(0.0, TAU), lain.size * dice.between(0.07, 0.12));
        if lain.is_on_a_face(at, long) {
            continue;
        }
        let tip = [at[0] + libm::cos(turn) * long, at[1] + libm::sin(turn) * long];
        shapes[number % 2].add_leaf(at, tip, long * 0.62);
    }
    for (shape, color) in shapes.into_iter().zip([0x00FF_D4E0, 0x00F8_B0C8]) {
        sheet.solid(shape, stage.lit(color, 0.0));
    }
}

/// The hollow that a body presses, its wall dark toward the light and lit on the other side.
fn hollow(sheet: &mut Sheet, lain: &Lain, (dark, lit, floor): (Color, Color, Color)) {
    let away = lain.stage.light * lain.size * 0.05;
    sheet.fill(lain.around(1.42, [away, -lain.size * 0.04]), dark);
    sheet.fill(lain.around(1.40, [-away, lain.size * 0.04]), lit);
    sheet.fill(lain.around(1.36, [0.0, 0.0]), floor);
}

fn snow(sheet: &mut Sheet, lain: &Lain) {
    let stage = lain.stage;
    let mut dice = stage.dice("snow from above");
    let (light, deep) = (stage.lit(0x00FA_FCFF, 0.0), stage.lit(0x00C4_D6EE, 0.0));
    let stops = [(0.0, light), (0.6, mix(light, deep, 0.4)), (1.0, deep)];
    sheet.ramp(stage.whole(), stage.at_from_light(0.0, 0.0), stage.at_from_light(1.0, 1.0), &stops);
    for _ in 0..26 {
        let at = stage.at(dice.unit(), dice.unit());
        let wide = lain.size * dice.between(0.4, 1.1);
        sheet.glow(at, [wide, wide * 0.5], stage.lit(0x0098_B0D8, 0.0), 0.20);
        sheet.glow([at[0], at[1] - wide * 0.3], [wide, wide * 0.4], hex(0x00FF_FFFF), 0.5);
    }
    hollow(sheet, lain, (stage.lit(0x009C_B4DC, 0.0), light, stage.lit(0x00D4_E2F4, 0.0)));
    let mut flakes = Outline::new();
    for _ in 0..160 {
        flakes.add_ellipse(stage.at(dice.unit(), dice.unit()), [stage.unit * dice.between(1.5, 4.5); 2]);
    }
    sheet.veil(flakes, hex(0x00FF_FFFF), 0.9);
    if !sheet.in_color() {
        return;
    }
    let mut glints = Outline::new();
    for _ in 0..18 {
        super::sky::sparkle(&mut glints, stage.at(dice.unit(), dice.unit()), stage.unit * dice.between(6.0, 15.0));
    }
    sheet.veil(glints, hex(0x00FF_FFFF), 0.95);
}

fn sand(sheet: &mut Sheet, lain: &Lain) {
    let stage = lain.stage;
    let mut dice = stage.dice("sand from above");
    let (light, deep) = (stage.lit(0x00F6_E2B4, 0.0), stage.lit(0x00D4_B078, 0.0));
    let stops = [(0.0, light), (1.0, mix(light, deep, 0.7))];
    sheet.ramp(stage.whole(), stage.at_from_light(0.0, 0.0), stage.at_from_light(1.0, 1.0), &stops);
    let mut ripples = Outline::new();
    for _ in 0..70 {
        let at = stage.at(dice.between(-0.1, 1.0), dice.unit());
        let long = lain.size * dice.between(0.5, 1.5);
        let to = [at[0] + long, at[1] + long * dice.between(-0.12, 0.12)];
        ripples.add_leaf(at, to, lain.size * 0.05);
    }
    sheet.veil(ripples, deep, if sheet.in_color() { 0.4 } else { 0.6 });
    hollow(sheet, lain, (mix(deep, hex(0x0080_5830), 0.2), mix(light, hex(0x00FF_FFFF), 0.4), mix(light, deep, 0.45)));
    let mut grains = Outline::new();
    for _ in 0..220 {
        grains.add_ellipse(stage.at(dice.unit(), dice.unit()), [stage.unit * dice.between(0.8, 2.2); 2]);
    }
    sheet.veil(grains, stage.lit(0x0090_6C40, 0.0), if sheet.in_color() { 0.5 } else { 0.8 });
    for _ in 0..9 {
        let at = stage.at(dice.unit(), dice.unit());
        if lain.depth(at) < -lain.size * 0.3 {
            shell(sheet, stage, (at, lain.size * dice.between(0.10, 0.18)), &mut dice);
        }
    }
}

/// A scallop with its ribs, or a starfish.
fn shell(sheet: &mut Sheet, stage: &Stage, (at, size): (Point, f64), dice: &mut Dice) {
    let turn = dice.between(0.0, TAU);
    let way =
        |angle: f64, reach: f64| [at[0] + libm::cos(turn + angle) * reach, at[1] + libm::sin(turn + angle) * reach];
    let mut shape = Outline::new();
    if dice.chance(0.35) {
        for arm in 0..5 {
            shape.add_leaf(at, way(f64::from(arm) * TAU / 5.0, size * 1.2), size * 0.55);
        }
        return sheet.solid(shape, stage.lit(0x00E8_885C, 0.0));
    }
    let fan: Vec<Point> = (0..=8).map(|rib| way(-0.9 + 0.225 * f64::from(rib), size)).collect();
    let mut corners = vec![way(3.14, size * 0.5)];
    corners.extend(&fan);
    sheet.solid(Outline::new().polygon(&corners), stage.lit(0x00FF_F0E8, 0.0));
    let mut ribs = Outline::new();
    fan.iter().skip(1).step_by(2).for_each(|tip| ribs.add_leaf(way(3.14, size * 0.4), *tip, size * 0.08));
    sheet.veil(ribs, stage.lit(0x00D8_A090, 0.0), 0.8);
}

/// A bed: the sheet with folds that run from the body, a pillow under the head, the cover thrown back.
fn linen(sheet: &mut Sheet, lain: &Lain) {
    let stage = lain.stage;
    let mut dice = stage.dice("bed from above");
    let (light, deep) = (stage.lit(0x00FB_F6F0, 0.0), stage.lit(0x00C8_C4DC, 0.0));
    let stops = [(0.0, light), (0.6, mix(light, deep, 0.25)), (1.0, mix(light, deep, 0.7))];
    sheet.ramp(stage.whole(), stage.at_from_light(0.0, 0.0), stage.at_from_light(1.0, 1.0), &stops);
    let (way, size) = (lain.way(), lain.size);
    let head = lain.discs.first().map_or(stage.at(0.5, 0.3), |(at, _)| *at);
    let at = |along: f64, across: f64| {
        let (along, across) = (along * size, across * size);
        [head[0] + way[0] * along - way[1] * across, head[1] + way[1] * along + way[0] * across]
    };
    let mut folds = Outline::new();
    for _ in 0..46 {
        let (along, side) = (dice.between(-0.2, 7.5), if dice.chance(0.5) { 1.0 } else { -1.0 });
        let from = at(along, side * dice.between(0.5, 2.2));
        let to = at(along + dice.between(-0.6, 0.6), side * dice.between(1.4, 4.2));
        folds.add_leaf(from, to, size * dice.between(0.05, 0.16));
    }
    sheet.veil(folds, mix(deep, hex(0x0070_6C98), 0.2), if sheet.in_color() { 0.38 } else { 0.7 });
    cover(sheet, stage, &at);
    let rounded = |half: Point, low: f64| {
        let [wide, high] = half;
        let rim = [
            (-high, -wide * 0.86),
            (-high * 1.04, 0.0),
            (-high, wide * 0.86),
            (-high * 0.7, wide),
            (0.0, wide * 0.94),
            (high * 0.7, wide),
            (high, wide * 0.86),
            (high * 1.04, 0.0),
            (high, -wide * 0.86),
            (high * 0.7, -wide),
            (0.0, -wide * 0.94),
            (-high * 0.7, -wide),
        ];
        rim.map(|(along, across)| at(along - 0.28 + low, across))
    };
    let mut pillow = stage.lined();
    pillow.add_curve(&rounded([1.62, 0.98], 0.0));
    sheet.veil(Outline::new().curve(&rounded([1.66, 1.02], 0.12)), mix(deep, hex(0x0048_4478), 0.4), 0.5);
    sheet.fill(pillow, mix(light, hex(0x00FF_FFFF), 0.6));
    let mut creases = Outline::new();
    for number in 0..12 {
        let turn = f64::from(number) / 12.0 * TAU + dice.between(-0.2, 0.2);
        let reach = |far: f64| at(-0.28 + libm::sin(turn) * far * 0.66, libm::cos(turn) * far);
        creases.add_leaf(reach(0.8), reach(dice.between(1.1, 1.4)), size * 0.07);
    }
    sheet.veil(creases, deep, if sheet.in_color() { 0.6 } else { 0.8 });
}

/// The cover, thrown back over the foot of the bed and to one side.
fn cover(sheet: &mut Sheet, stage: &Stage, at: &dyn Fn(f64, f64) -> Point) {
    let color = [0x0088_A8D0, 0x00D8_A0AC, 0x008C_B49C][stage.seeded(3)];
    let side = if stage.seeded(2) == 0 { 1.0 } else { -1.0 };
    let edge =
        [(9.0, -6.0), (5.0, -6.0), (4.5, -2.2), (4.1, 0.4), (3.0, 1.7), (1.4, 2.3), (0.4, 4.6), (0.2, 7.0), (9.0, 7.0)];
    let mut outline = stage.lined();
    outline.add_curve(&edge.map(|(along, across)| at(along, side * across)));
    sheet.fill(outline, stage.lit(color, 0.0));
    let mut bands = Outline::new();
    for (from, to) in
        [((3.2, 2.0), (4.7, 4.0)), ((4.4, 0.8), (6.4, 1.6)), ((1.9, 2.8), (2.8, 4.8)), ((4.9, -1.6), (6.6, -1.0))]
    {
        bands.add_leaf(at(from.0, side * from.1), at(to.0, side * to.1), stage.head.height * 0.18);
    }
    sheet.veil(bands, stage.colors.shadow, 0.22);
}

fn water(sheet: &mut Sheet, lain: &Lain) {
    let stage = lain.stage;
    let mut dice = stage.dice("water from above");
    let (light, deep) = (stage.lit(0x0064_CCDC, 0.0), stage.lit(0x001C_6CA0, 0.0));
    let stops = [(0.0, light), (0.5, mix(light, deep, 0.55)), (1.0, deep)];
    sheet.ramp(stage.whole(), stage.at_from_light(0.0, 0.0), stage.at_from_light(1.0, 1.0), &stops);
    net_of_light(sheet, lain, &mut dice);
    // Rings go out from who floats there.
    for (wide, share) in [(2.5, 0.16), (2.38, 0.0), (1.9, 0.22), (1.80, 0.0), (1.45, 0.30), (1.36, 0.0)] {
        let ring = lain.around(wide, [0.0, 0.0]);
        let middle = mix(light, deep, 0.55);
        if share > 0.0 {
            sheet.fill(ring, mix(middle, hex(0x00FF_FFFF), if sheet.in_color() { share * 1.6 } else { 1.0 }));
        } else {
            sheet.fill(ring, mix(middle, deep, (2.6 - wide) * 0.3));
        }
    }
    let mut glints = Outline::new();
    for _ in 0..60 {
        let at = stage.at(dice.unit(), dice.unit());
        let long = lain.size * dice.between(0.06, 0.24);
        glints.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1] + long * 0.1], lain.size * 0.03);
    }
    sheet.veil(glints, hex(0x00FF_FFFF), 0.7);
    petals(sheet, lain, 26, &mut dice);
}

/// What the ripples gather of the light: crooked cells, their edges bright.
fn net_of_light(sheet: &mut Sheet, lain: &Lain, dice: &mut Dice) {
    let stage = lain.stage;
    let step = lain.size * 0.62;
    let (columns, rows) = ((stage.width / step) as i32 + 2, (stage.height / step) as i32 + 2);
    let knots: Vec<Vec<Point>> = (0..=rows)
        .map(|row| {
            let at = |column: i32, dice: &mut Dice| {
                let shift = if row % 2 == 0 { 0.0 } else { 0.5 };
                let (x, y) = (f64::from(column) - 0.5 + shift, f64::from(row) - 0.5);
                [(x + dice.between(-0.26, 0.26)) * step, (y + dice.between(-0.26, 0.26)) * step]
            };
            (0..=columns).map(|column| at(column, dice)).collect()
        })
        .collect();
    let mut lines = Outline::new();
    for (row, pair) in knots.windows(2).enumerate() {
        for (column, knot) in pair[0].iter().enumerate() {
            let down = pair[1].get(column);
            let beside = if row % 2 == 0 { column.checked_sub(1) } else { Some(column + 1) };
            let aslant = beside.and_then(|column| pair[1].get(column));
            for to in [down, aslant].into_iter().flatten() {
                lines.add_leaf(*knot, *to, lain.size * dice.between(0.02, 0.06));
            }
        }
    }
    sheet.veil(lines, hex(0x00E8_FCFF), if sheet.in_color() { 0.40 } else { 0.9 });
}

fn leaves(sheet: &mut Sheet, lain: &Lain) {
    let stage = lain.stage;
    let mut dice = stage.dice("leaves from above");
    let (light, deep) = (stage.lit(0x00C8_8C44, 0.0), stage.lit(0x0070_4028, 0.0));
    sheet.ramp(
        stage.whole(),
        stage.at_from_light(0.0, 0.0),
        stage.at_from_light(1.0, 1.0),
        &[(0.0, light), (1.0, deep)],
    );
    let area = stage.width * stage.height / (lain.size * lain.size);
    for _ in 0..((area * 7.0) as usize).clamp(120, 420) {
        let at = stage.at(dice.between(-0.02, 1.02), dice.between(-0.02, 1.02));
        fallen_leaf(sheet, stage, (at, lain.size * dice.between(0.14, 0.26)), &mut dice);
    }
}

/// A maple's, five points and a stem.
fn fallen_leaf(sheet: &mut Sheet, stage: &Stage, (at, size): (Point, f64), dice: &mut Dice) {
    const COLORS: [u32; 6] = [0x00E0_5430, 0x00F0_9C38, 0x00F4_C850, 0x00B8_3428, 0x00D8_7830, 0x00A8_6838];
    let turn = dice.between(0.0, TAU);
    let mut shape = Outline::new();
    for (angle, long) in [(0.0, 1.0), (0.85, 0.82), (-0.85, 0.82), (1.75, 0.55), (-1.75, 0.55), (3.1, 0.7)] {
        let tip = [at[0] + libm::cos(turn + angle) * size * long, at[1] + libm::sin(turn + angle) * size * long];
        shape.add_leaf(at, tip, size * if angle > 3.0 { 0.08 } else { 0.44 });
    }
    let mut shadow = Outline::new();
    shadow.add_ellipse([at[0] - stage.light * size * 0.12, at[1] + size * 0.12], [size * 0.6; 2]);
    sheet.veil(shadow, stage.colors.shadow, if sheet.in_color() { 0.20 } else { 0.0 });
    sheet.solid(shape, stage.lit(COLORS[dice.below(COLORS.len())], 0.0));
}

/// Long boards side by side, their ends in steps.
fn boards(sheet: &mut Sheet, lain: &Lain) {
    let stage = lain.stage;
    let mut dice = stage.dice("boards from above");
    sheet.fill(stage.whole(), stage.lit(0x0060_3C28, 0.0));
    let wide = lain.size * 0.85;
    let mut x = -wide * dice.unit();
    while x < stage.width {
        let mut y = -stage.height * dice.unit();
        while y < stage.height {
            let long = stage.height * dice.between(0.5, 0.9);
            let wood = mix(stage.lit(0x00B8_8454, 0.0), stage.lit(0x0098_6840, 0.0), dice.unit());
            let gap = stage.unit * 2.0;
            sheet.block([x, y], [x + wide - gap, y + long - gap], wood);
            let mut grain = Outline::new();
            for _ in 0..4 {
                let at = [x + wide * dice.between(0.1, 0.9), y + long * dice.between(0.0, 0.7)];
                grain.add_leaf(at, [at[0], at[1] + long * dice.between(0.1, 0.3)], wide * 0.03);
            }
            sheet.veil(grain, stage.lit(0x0058_3820, 0.0), if sheet.in_color() { 0.35 } else { 0.5 });
            y += long;
        }
        x += wide;
    }
}

/// Square slabs of stone or concrete, worn, grass in their joints.
fn slabs(sheet: &mut Sheet, lain: &Lain) {
    let stage = lain.stage;
    let mut dice = stage.dice("slabs from above");
    sheet.fill(stage.whole(), stage.ground(0x0060_6468, 0.0));
    let (side, gap) = (lain.size * 1.5, stage.unit * 5.0);
    let (columns, rows) = ((stage.width / side) as i32 + 2, (stage.height / side) as i32 + 2);
    for row in -1..rows {
        for column in -1..columns {
            let from = [(f64::from(column) + 0.3) * side, (f64::from(row) + 0.4) * side];
            let stone = mix(stage.ground(0x00B4_B4B0, 0.0), stage.ground(0x0094_989C, 0.0), dice.unit());
            sheet.block(from, [from[0] + side - gap, from[1] + side - gap], stone);
        }
    }
    for _ in 0..14 {
        let at = [(dice.below(columns as usize + 1) as f64 + 0.3) * side, stage.height * dice.unit()];
        blooms::tuft(sheet, stage, (at, lain.size * 0.16), &mut dice);
    }
}
