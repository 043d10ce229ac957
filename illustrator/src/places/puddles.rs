//! What rain leaves on the ground: puddles that show the sky, rings where drops fall, the glow of lamps on wet stone.

use super::nearby;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::Place;
use scene::seed::Dice;

/// On the ground before the eye, from here down, as a share of the height.
const TOP: f64 = 0.80;

/// On paved ground a wet sheen; on any ground rings and splashes.
pub fn splashes(sheet: &mut Sheet, stage: &Stage) {
    if has_no_ground(stage.scene.place) {
        return;
    }
    if is_paved(stage.scene.place) && sheet.in_color() {
        sheen(sheet, stage);
    }
    let mut dice = stage.dice("splashes");
    let (mut rings, mut jets) = (Outline::new(), Outline::new());
    for _ in 0..if sheet.in_color() { 46 } else { 20 } {
        let depth = dice.unit();
        let at = stage.at(dice.unit(), TOP + (1.0 - TOP) * depth);
        let wide = stage.unit * (5.0 + 17.0 * depth) * dice.between(0.6, 1.2);
        ring(&mut rings, at, wide, stage.unit * (0.7 + 0.9 * depth));
        for side in [-1.0, 0.0, 1.0] {
            let tip = [at[0] + side * wide * 0.5, at[1] - wide * (0.9 - 0.3 * f64::abs(side))];
            jets.add_leaf(at, tip, wide * 0.09);
        }
    }
    let share = if sheet.in_color() { 0.55 } else { 1.0 };
    sheet.veil(rings, if sheet.in_color() { hex(0x00E4_EEF8) } else { hex(0x0010_1010) }, share);
    sheet.veil(jets, hex(0x00F0_F6FC), if sheet.in_color() { 0.6 } else { 0.0 });
}

/// A ground that rain has left, where words say so.
pub fn wet(sheet: &mut Sheet, stage: &Stage) {
    if sheet.in_color() && !has_no_ground(stage.scene.place) {
        sheen(sheet, stage);
    }
}

/// Flat puddles that are as bright as the sky; by night the color of lamps runs down them.
fn sheen(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("sheen");
    for _ in 0..7 {
        let depth = dice.unit();
        let at = stage.at(dice.unit(), TOP + (1.0 - TOP) * depth);
        let wide = stage.width * dice.between(0.07, 0.17) * (0.5 + 0.7 * depth);
        puddle(sheet, stage, (at, [wide, wide * 0.17]), &mut dice);
    }
    let lamps: [u32; 4] = if stage.is_night() {
        [0x00FF_D088, 0x00FF_7CB8, 0x006C_E0FF, 0x00FF_E8B8]
    } else {
        [0x00FF_FFFF, 0x00E8_F0FA, 0x00FF_F4DC, 0x00E8_F0FA]
    };
    let share = if stage.is_night() { 0.42 } else { 0.20 };
    for number in 0..9_usize {
        let x = (number as f64 + dice.unit()) / 9.0;
        let at = stage.at(x, 0.74 + dice.between(0.0, 0.10));
        let radii = [stage.unit * dice.between(14.0, 40.0), stage.height * dice.between(0.08, 0.17)];
        sheet.glow([at[0], at[1] + radii[1] * 0.6], radii, hex(lamps[number % lamps.len()]), share);
    }
}

/// Water in a hollow, its edge crooked: the sky lies in it, a bright streak and a ring where a drop fell.
pub fn puddle(sheet: &mut Sheet, stage: &Stage, (at, [wide, high]): (Point, Point), dice: &mut Dice) {
    const LOBES: i32 = 11;
    // Of one under our feet we see no more than of others.
    let high = high.min(wide * 0.30);
    let sky = mix(stage.colors.sky[3], hex(0x00FF_FFFF), 0.18);
    let rim: Vec<Point> = (0..LOBES)
        .map(|lobe| {
            let turn = f64::from(lobe) / f64::from(LOBES) * std::f64::consts::TAU;
            let reach = dice.between(0.80, 1.06);
            [at[0] + libm::cos(turn) * wide * reach, at[1] + libm::sin(turn) * high * reach]
        })
        .collect();
    if !sheet.in_color() {
        sheet.solid(Outline::new().curve(&rim), hex(0x00FF_FFFF));
    } else {
        let edge: Vec<Point> = rim.iter().map(|[x, y]| [*x, y + high * 0.10]).collect();
        sheet.veil(Outline::new().curve(&edge), stage.colors.shadow, 0.30);
        let stops = [(0.0, stage.colors.sky[1].faded(0.72)), (0.7, sky.faded(0.85)), (1.0, sky.faded(0.95))];
        sheet.down(Outline::new().curve(&rim), at[1] - high, at[1] + high, &stops);
    }
    let mut marks = Outline::new();
    for (x, y, long) in [(-0.30, -0.25, 0.34), (0.12, 0.30, 0.46)] {
        let from = [at[0] + x * wide, at[1] + y * high];
        marks.add_leaf(from, [from[0] + long * wide, from[1]], (high * 0.10).max(stage.unit));
    }
    ring(&mut marks, [at[0] + wide * 0.28, at[1] - high * 0.1], wide * 0.22, stage.unit * 1.4);
    let (color, share) = if sheet.in_color() { (hex(0x00FF_FFFF), 0.7) } else { (hex(0), 1.0) };
    sheet.veil(marks, color, share);
}

/// A ring seen from the side, as short bars.
fn ring(into: &mut Outline, at: Point, wide: f64, line: f64) {
    const STEPS: i32 = 12;
    let turn = |step: i32| {
        let angle = f64::from(step) / f64::from(STEPS) * std::f64::consts::TAU;
        [at[0] + libm::cos(angle) * wide, at[1] + libm::sin(angle) * wide * 0.26]
    };
    for step in 0..STEPS {
        into.add_bar(turn(step), turn(step + 1), [line; 2]);
    }
}

/// Streets and platforms have puddles of their own.
const fn is_paved(place: Place) -> bool {
    matches!(
        place,
        Place::City
            | Place::NeonAlley
            | Place::Roof
            | Place::Bridge
            | Place::StoneBridge
            | Place::RailCrossing
            | Place::Harbor
            | Place::Pier
            | Place::Festival
            | Place::Shrine
            | Place::SchoolGate
            | Place::StoreFront
            | Place::Courtyard
            | Place::Rampart
    )
}

const fn has_no_ground(place: Place) -> bool {
    matches!(place, Place::Space | Place::SkyIslands | Place::EarthOrbit | Place::Moon | Place::RedPlanet)
        || place.is_abstract()
}

/// Under the feet, or low in the picture: the sky in it, and rings.
pub fn pool(sheet: &mut Sheet, stage: &Stage) {
    let feet = stage.head.center[1] + stage.head.height * 6.0;
    let ground = (feet / stage.height).clamp(0.86, 0.935);
    let center = [stage.head.center[0], stage.height * ground];
    let (wide, tall) = (stage.width * 0.27, stage.height * 0.04);
    let at = |x: f64, y: f64| [center[0] + x * wide, center[1] + y * tall];
    let pool = Outline::new().curve(&[
        at(-1.0, 0.1),
        at(-0.7, -0.7),
        at(-0.1, -1.0),
        at(0.5, -0.75),
        at(1.0, -0.2),
        at(0.85, 0.6),
        at(0.3, 1.0),
        at(-0.35, 0.8),
        at(-0.75, 0.75),
    ]);
    let (sky, deep) = (stage.colors.sky[3], mix(stage.colors.sky[1], stage.colors.shadow, 0.2));
    wet(sheet, stage);
    sheet.down(pool.clone(), center[1] - tall, center[1] + tall, &[(0.0, deep.faded(0.9)), (1.0, sky.faded(0.9))]);
    sheet.inside(pool, |sheet| mirrored(sheet, stage, center, [wide, tall]));
    let white = hex(0x00FF_FFFF);
    for (x, y, size) in [(0.05, 0.05, 0.55), (0.05, 0.05, 0.34), (-0.45, 0.15, 0.18), (0.5, -0.1, 0.16)] {
        sheet.veil(nearby::ring(at(x, y), [wide * size, tall * size], stage.unit * 2.2), white, 0.75);
    }
    let mut drops = Outline::new();
    let mut dice = stage.dice("puddle");
    for number in 0..16 {
        let way = f64::from(number) / 15.0 * 2.0 - 1.0;
        let up = (1.0 - way * way) * stage.unit * dice.between(30.0, 90.0);
        let foot = at(way * 0.62, -0.2);
        drops.add_ellipse(
            [foot[0], foot[1] - up],
            [stage.unit * dice.between(2.0, 5.0), stage.unit * dice.between(3.0, 8.0)],
        );
    }
    sheet.veil(drops, mix(white, stage.colors.sky[3], 0.25), 0.9);
}

/// What lies in a puddle: clouds by day, lamps by night, drawn out toward us.
fn mirrored(sheet: &mut Sheet, stage: &Stage, center: Point, [wide, tall]: [f64; 2]) {
    let lights: [u32; 4] = if stage.is_night() {
        [0x00FF_D890, 0x00FF_88B8, 0x0078_D8FF, 0x00FF_F0D0]
    } else {
        [0x00FF_FFFF, 0x00F4_F8FF, 0x00FF_F8E8, 0x00F4_F8FF]
    };
    for (number, color) in lights.into_iter().enumerate() {
        let x = center[0] + wide * (-0.66 + 0.44 * number as f64);
        sheet.glow([x, center[1]], [wide * 0.16, tall * 1.3], hex(color), if stage.is_night() { 0.7 } else { 0.45 });
    }
}
