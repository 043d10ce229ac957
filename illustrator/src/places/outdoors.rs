//! Places under the sky: station, arena, ruins, ship's deck, park, desert, castle, snowy village, bamboo grove, fairground.

use canvas::Color;

use super::furniture::column;
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{haze, plane, planes};
use super::stage::Stage;

/// Level ground from a height (share of the picture) down.
fn ground(sheet: &mut Sheet, stage: &Stage, top: f64, color: u32) {
    let from = top * stage.height;
    let area = Outline::new().rect([0.0, from], [stage.width, stage.height]);
    let (far, near) = (stage.ground(color, 0.35), stage.ground(color, 0.0));
    sheet.down(area, from, stage.height, &[(0.0, far), (1.0, mix(near, hex(0x0020_1C40), 0.12))]);
}

/// Lines on the ground toward a vanishing point.
fn joints(sheet: &mut Sheet, stage: &Stage, (top, vanishing): (f64, Point), color: Color) {
    let mut lines = Outline::new();
    for index in -7_i32..=7 {
        let foot = [vanishing[0] + stage.width * 0.22 * f64::from(index), stage.height * 1.02];
        let share = (top * stage.height - vanishing[1]) / (foot[1] - vanishing[1]);
        let head = [vanishing[0] + (foot[0] - vanishing[0]) * share, top * stage.height];
        lines.add_bar(head, foot, [stage.unit * 0.8, stage.unit * 3.0]);
    }
    for row in 1..6 {
        let share = f64::from(row) / 6.0;
        let y = top * stage.height + (1.0 - top) * stage.height * share * share;
        lines.add_bar([0.0, y], [stage.width, y], [stage.unit * (0.8 + 2.0 * share); 2]);
    }
    sheet.veil(lines, color, 0.35);
}

fn town(sheet: &mut Sheet, stage: &Stage, horizon: f64, tall: f64) {
    let mut dice = stage.dice("town");
    let [far, middle, _] = planes(stage, horizon, tall);
    plane(sheet, stage, far, horizon + 0.06, &mut dice);
    haze(sheet, stage, horizon);
    plane(sheet, stage, middle, horizon + 0.06, &mut dice);
}

/// A platform: roof on posts, rails, a sign, the train's way into the distance.
pub fn station(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.56;
    sky(sheet, stage, horizon * stage.height);
    town(sheet, stage, horizon, 0.9);
    sheet.layer("sky and town");
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let end = [0.30, horizon];
    ground(sheet, stage, horizon + 0.02, 0x0098_948C);
    // The bed of the rails runs to the vanishing point on the light's side.
    let bed = [at(end[0], end[1]), at(end[0] + 0.02, end[1]), at(0.42, 1.02), at(-0.5, 1.02)];
    sheet.slab(&bed, stage.ground(0x0080_7468, 0.05));
    let mut sleepers = Outline::new();
    for step in 0..16 {
        let share = libm::pow(f64::from(step) / 15.0, 2.2);
        let y = end[1] + (1.02 - end[1]) * share;
        let (left, right) = (end[0] + (-0.42 - end[0]) * share, end[0] + (0.36 - end[0]) * share);
        sleepers.add_bar(at(left, y), at(right, y), [stage.unit * (1.0 + 14.0 * share); 2]);
    }
    sheet.fill(sleepers, stage.ground(0x0060_5044, 0.05));
    for foot in [-0.26, 0.14] {
        let rail = Outline::new().polygon(&[
            at(end[0], end[1]),
            at(end[0] + 0.003, end[1]),
            at(foot + 0.03, 1.02),
            at(foot, 1.02),
        ]);
        sheet.fill(rail, stage.lit(0x00C0_C4CC, 0.0));
    }
    let floor = [at(end[0] + 0.01, end[1] + 0.005), at(1.05, end[1] + 0.11), at(1.05, 1.02), at(0.40, 1.02)];
    sheet.slab(&floor, stage.ground(0x00C4_BEB4, 0.0));
    let edge = [at(end[0] + 0.01, end[1] + 0.005), at(end[0] + 0.02, end[1] + 0.006), at(0.54, 1.02), at(0.46, 1.02)];
    sheet.slab(&edge, stage.ground(0x00E8_C040, 0.0));
    sheet.layer("platform");
    shelter(sheet, stage);
    sheet.layer("shelter");
}

fn shelter(sheet: &mut Sheet, stage: &Stage) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let steel = stage.lit(0x0078_8898, 0.0);
    for (x, top, foot, wide) in [(0.52, 0.40, 0.66, 0.008), (0.68, 0.30, 0.74, 0.013), (0.95, 0.14, 0.90, 0.022)] {
        sheet.slab(&[at(x - wide, top), at(x + wide, top), at(x + wide, foot), at(x - wide, foot)], steel);
    }
    let roof = [at(0.38, 0.44), at(0.62, 0.33), at(1.05, 0.02), at(1.05, 0.16), at(0.66, 0.37)];
    sheet.slab(&roof, stage.lit(0x00A8_B0B8, 0.0));
    let under = [at(0.38, 0.44), at(0.66, 0.37), at(1.05, 0.16), at(1.05, 0.20), at(0.66, 0.385)];
    sheet.slab(&under, mix(steel, hex(0x0020_2440), 0.4));
    let board = [at(0.74, 0.40), at(0.90, 0.375), at(0.90, 0.475), at(0.74, 0.485)];
    sheet.slab(&board, stage.lit(0x00FA_FAF6, 0.0));
    let band = [at(0.74, 0.445), at(0.90, 0.427), at(0.90, 0.445), at(0.74, 0.460)];
    sheet.slab(&band, stage.lit(0x003C_9C68, 0.0));
    let clock = at(0.60, 0.42);
    sheet.fill(Outline::lined(stage.line()).ellipse(clock, [stage.unit * 26.0; 2]), stage.lit(0x00FA_FAF6, 0.0));
    let mut hands = Outline::new();
    hands.add_bar(clock, [clock[0], clock[1] - stage.unit * 18.0], [stage.unit * 3.0; 2]);
    hands.add_bar(clock, [clock[0] + stage.unit * 12.0, clock[1] + stage.unit * 6.0], [stage.unit * 3.0; 2]);
    sheet.fill(hands, hex(0x0028_2830));
    if stage.is_night() {
        sheet.glow(at(0.80, 0.30), [stage.unit * 360.0; 2], stage.colors.lamp, 0.55);
    }
    let bench = [at(0.78, 0.70), at(1.02, 0.72), at(1.02, 0.75), at(0.78, 0.725)];
    sheet.slab(&bench, stage.lit(0x0088_6040, 0.0));
    for x in [0.80, 0.98] {
        sheet.slab(&[at(x, 0.73), at(x + 0.012, 0.73), at(x + 0.012, 0.80), at(x, 0.80)], steel);
    }
}

/// An arena: tiers full of people round a floor of sand, flags on the rim.
pub fn arena(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, 0.34 * stage.height);
    sheet.layer("sky");
    let middle = stage.width * 0.5;
    let mut dice = stage.dice("crowd");
    for tier in 0..5 {
        let share = f64::from(tier) / 5.0;
        let y = stage.height * (0.26 + 0.40 * share);
        let (wide, deep) = (stage.width * (0.95 - 0.10 * share), stage.height * (0.20 - 0.05 * share));
        let stone = stage.lit(if tier % 2 == 0 { 0x00C8_B898 } else { 0x00B4_A484 }, 0.3 - 0.25 * share);
        sheet.fill(Outline::lined(stage.line()).ellipse([middle, y], [wide, deep]), stone);
        let wall = Outline::new().rect([0.0, y], [stage.width, stage.height]);
        sheet.fill(wall, stone);
        crowd(sheet, stage, ([middle, y], [wide, deep]), &mut dice);
    }
    let wall_top = stage.height * 0.64;
    sheet.block([-1.0, wall_top], [stage.width + 1.0, stage.height * 0.72], stage.lit(0x0090_7C60, 0.0));
    for gate in [0.16, 0.84] {
        let x = gate * stage.width;
        let arch = [
            [x - stage.unit * 50.0, stage.height * 0.72],
            [x - stage.unit * 50.0, stage.height * 0.665],
            [x, stage.height * 0.645],
            [x + stage.unit * 50.0, stage.height * 0.665],
            [x + stage.unit * 50.0, stage.height * 0.72],
        ];
        sheet.slab(&arch, hex(0x0030_2430));
    }
    sheet.layer("tiers");
    ground(sheet, stage, 0.72, 0x00D8_B884);
    let mut marks = Outline::new();
    for _ in 0..40 {
        let [x, y] = stage.at(dice.unit(), dice.between(0.74, 1.0));
        let long = stage.unit * dice.between(8.0, 40.0);
        marks.add_leaf([x - long, y], [x + long, y], stage.unit * 3.0);
    }
    sheet.veil(marks, hex(0x0080_5C38), 0.3);
    for (x, color) in [(0.08, 0x00C8_3C3C), (0.30, 0x003C_64B0), (0.70, 0x00D8_A430), (0.92, 0x00C8_3C3C)] {
        flag(sheet, stage, stage.at(x, 0.30), color);
    }
    sheet.layer("sand");
}

fn crowd(sheet: &mut Sheet, stage: &Stage, (center, radii): (Point, Point), dice: &mut crate::seed::Dice) {
    let mut groups = [Outline::new(), Outline::new(), Outline::new()];
    let (step, size) = (stage.unit * 22.0, stage.unit * 8.5);
    let mut x = 0.0;
    while x < stage.width {
        let share = ((x - center[0]) / radii[0]).clamp(-0.99, 0.99);
        let rim = center[1] - radii[1] * libm::sqrt(1.0 - share * share);
        let at = [x + dice.between(-4.0, 4.0) * stage.unit, rim + size * dice.between(1.6, 2.6)];
        let group = &mut groups[dice.below(3)];
        group.add_ellipse(at, [size * 0.6; 2]);
        group.add_ellipse([at[0], at[1] + size * 1.5], [size, size * 1.1]);
        x += step;
    }
    for (group, color) in groups.into_iter().zip([0x0074_5868, 0x0058_6880, 0x0090_7058]) {
        sheet.fill(group, stage.lit(color, 0.12));
    }
}

fn flag(sheet: &mut Sheet, stage: &Stage, [x, y]: Point, color: u32) {
    let unit = stage.unit;
    sheet.fill(Outline::new().bar([x, y], [x, y - unit * 120.0], unit * 4.0), stage.lit(0x0050_4038, 0.0));
    let cloth = [
        [x, y - unit * 120.0],
        [x + unit * 62.0, y - unit * 104.0],
        [x + unit * 46.0, y - unit * 92.0],
        [x + unit * 62.0, y - unit * 78.0],
        [x, y - unit * 66.0],
    ];
    sheet.slab(&cloth, stage.lit(color, 0.0));
}

/// Broken columns in grass, a fallen arch against the sky.
pub fn ruins(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.64;
    sky(sheet, stage, horizon * stage.height);
    let mut dice = stage.dice("ruins");
    for (top, color, far) in [(horizon - 0.10, 0x0070_8890, 0.6), (horizon - 0.02, 0x0068_8868, 0.35)] {
        let hills = wavy_ground(stage, top * stage.height, 0.05, &mut dice);
        sheet.fill(hills, stage.growth(color, far));
    }
    sheet.layer("hills");
    ground(sheet, stage, horizon + 0.04, 0x007C_9858);
    let stone = |far: f64| (stage.ground(0x00CC_C4B0, far), mix(stage.lit(0x0080_7C88, far), hex(0x0030_2C58), 0.2));
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    for (x, foot, top, half) in
        [(0.30, 0.70, 0.36, 17.0), (0.46, 0.70, 0.52, 17.0), (0.70, 0.71, 0.33, 18.0), (0.82, 0.71, 0.33, 18.0)]
    {
        column(sheet, (at(x, foot), top * stage.height, half * stage.unit), stone(0.2));
    }
    let beam = [at(0.66, 0.33), at(0.86, 0.33), at(0.86, 0.29), at(0.81, 0.275), at(0.74, 0.285), at(0.66, 0.28)];
    sheet.slab(&beam, stone(0.2).0);
    sheet.layer("far columns");
    for (x, foot, top, half) in [(0.07, 0.86, 0.14, 42.0), (0.95, 0.90, 0.46, 46.0)] {
        column(sheet, (at(x, foot), top * stage.height, half * stage.unit), stone(0.0));
    }
    for (x, y, wide, high) in [(0.22, 0.86, 0.09, 0.05), (0.78, 0.88, 0.12, 0.06), (0.60, 0.80, 0.05, 0.03)] {
        let block =
            [at(x - wide, y), at(x - wide * 0.8, y - high), at(x + wide * 0.7, y - high * 1.15), at(x + wide, y)];
        sheet.slab(&block, stone(0.05).0);
        let side = [
            at(x - wide, y),
            at(x + wide, y),
            at(x + wide * 0.94, y + high * 0.5),
            at(x - wide * 0.94, y + high * 0.5),
        ];
        sheet.slab(&side, stone(0.05).1);
    }
    let mut ivy = Outline::new();
    for _ in 0..60 {
        let x = if dice.chance(0.5) { dice.between(0.03, 0.11) } else { dice.between(0.90, 1.0) };
        let [x, y] = at(x, dice.between(0.3, 0.88));
        ivy.add_leaf([x, y], [x + dice.between(-16.0, 16.0) * stage.unit, y + 18.0 * stage.unit], stage.unit * 11.0);
    }
    for _ in 0..90 {
        let [x, y] = stage.at(dice.unit(), dice.between(0.74, 1.0));
        ivy.add_leaf(
            [x, y],
            [x + dice.between(-9.0, 9.0) * stage.unit, y - dice.between(14.0, 40.0) * stage.unit],
            stage.unit * 5.0,
        );
    }
    sheet.fill(ivy, stage.growth(0x0054_8048, 0.0));
    sheet.layer("near stones");
}

/// On a ship: planks underfoot, a rail, the open sea.
pub fn deck(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.58;
    sky(sheet, stage, horizon * stage.height);
    let (top, foot) = (horizon * stage.height, 0.80 * stage.height);
    let deep = mix(stage.lit(0x0028_6490, 0.0), stage.colors.sky[1], 0.2);
    sheet.down(
        Outline::new().rect([0.0, top], [stage.width, foot]),
        top,
        foot,
        &[(0.0, mix(stage.colors.sky[4], deep, 0.35)), (1.0, deep)],
    );
    let mut dice = stage.dice("waves");
    let mut waves = Outline::new();
    for _ in 0..120 {
        let share = dice.unit();
        let [x, y] = [dice.between(0.0, stage.width), top + (foot - top) * share * share];
        let long = stage.unit * (6.0 + 50.0 * share);
        waves.add_leaf([x - long, y], [x + long, y], stage.unit * (1.5 + 5.0 * share));
    }
    sheet.veil(waves, mix(stage.colors.sky[4], hex(0x00FF_FFFF), 0.3), 0.55);
    sheet.ink(&[[0.0, top], [stage.width, top]]);
    sheet.layer("sea");
    ground(sheet, stage, 0.80, 0x00B8_8C5C);
    joints(sheet, stage, (0.80, [stage.width * 0.46, 0.50 * stage.height]), hex(0x0048_3020));
    let white = stage.lit(0x00F4_F4F0, 0.0);
    let unit = stage.unit;
    let mut posts = Vec::new();
    let mut x = stage.width * 0.03;
    while x < stage.width {
        posts.push(x);
        x += stage.width.min(stage.height) * 0.17;
    }
    for y in [0.64, 0.70, 0.755] {
        sheet.block([-1.0, y * stage.height], [stage.width + 1.0, y * stage.height + unit * 7.0], white);
    }
    for x in posts {
        sheet.block([x, 0.63 * stage.height], [x + unit * 11.0, 0.805 * stage.height], white);
    }
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let mast = Outline::new().bar(at(0.90, 0.80), at(0.88, -0.02), unit * 26.0);
    sheet.fill(mast, stage.lit(0x0090_6840, 0.0));
    let mut ropes = Outline::new();
    for foot in [0.62, 0.74, 1.06] {
        ropes.add_bar(at(0.88, 0.02), at(foot, 0.64), [unit * 3.0; 2]);
    }
    sheet.fill(ropes, stage.lit(0x0058_4838, 0.0));
    let ring = at(0.16, 0.70);
    sheet.fill(Outline::lined(stage.line()).ellipse(ring, [unit * 44.0; 2]), stage.lit(0x00E8_5040, 0.0));
    sheet.fill(Outline::lined(stage.line()).ellipse(ring, [unit * 24.0; 2]), mix(deep, stage.colors.sky[3], 0.3));
    sheet.layer("deck");
}

/// A park with a path, a bench, a lamp and round trees.
pub fn park(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.60;
    sky(sheet, stage, horizon * stage.height);
    town(sheet, stage, horizon - 0.02, 0.7);
    sheet.layer("sky and town");
    let mut dice = stage.dice("park");
    let mut bump = || 0.0;
    let mut far = Outline::lined(stage.line());
    for tree in 0..9 {
        let x = f64::from(tree) / 8.0 * stage.width;
        far.add_clump([x, (horizon - 0.03) * stage.height], [stage.unit * 120.0, stage.unit * 90.0], 9, &mut bump);
    }
    sheet.fill(far, stage.growth(0x0068_9C6C, 0.3));
    ground(sheet, stage, horizon + 0.03, 0x0088_B45C);
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let path = [at(0.54, horizon + 0.03), at(0.60, horizon + 0.03), at(1.02, 1.02), at(0.30, 1.02)];
    sheet.slab(&path, stage.ground(0x00D8_C8A4, 0.05));
    for (x, y, size) in [(0.10, 0.62, 1.25), (0.93, 0.60, 1.1)] {
        let foot = at(x, y + 0.16);
        let trunk = Outline::new().bar(foot, [foot[0], foot[1] - stage.unit * 220.0 * size], stage.unit * 34.0 * size);
        sheet.fill(trunk, stage.lit(0x0070_5440, 0.0));
        let mut bump = || dice.between(-0.1, 0.12);
        for (dx, dy, color) in [(0.0, -330.0, 0x0050_8C54), (-70.0, -270.0, 0x0060_9C5C), (76.0, -262.0, 0x0048_8050)] {
            let mut crown = Outline::lined(stage.line());
            crown.add_clump(
                [foot[0] + dx * stage.unit * size, foot[1] + dy * stage.unit * size],
                [stage.unit * 150.0 * size, stage.unit * 120.0 * size],
                11,
                &mut bump,
            );
            sheet.fill(crown, stage.growth(color, 0.0));
        }
    }
    sheet.layer("trees");
    bench_and_lamp(sheet, stage);
    sheet.layer("bench");
}

fn bench_and_lamp(sheet: &mut Sheet, stage: &Stage) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let (wood, iron) = (stage.lit(0x00A8_7040, 0.0), stage.lit(0x0040_4448, 0.0));
    for x in [0.13, 0.34] {
        sheet.slab(&[at(x, 0.74), at(x + 0.012, 0.74), at(x + 0.012, 0.87), at(x, 0.87)], iron);
    }
    for y in [0.72, 0.75] {
        sheet.slab(&[at(0.11, y), at(0.37, y), at(0.37, y + 0.02), at(0.11, y + 0.02)], wood);
    }
    sheet.slab(&[at(0.11, 0.795), at(0.37, 0.795), at(0.385, 0.825), at(0.10, 0.825)], wood);
    let (foot, top) = (at(0.74, 0.78), at(0.74, 0.34));
    sheet.fill(Outline::new().bar(foot, top, stage.unit * 10.0), iron);
    let lamp = [top[0], top[1] - stage.unit * 26.0];
    sheet.fill(Outline::lined(stage.line()).ellipse(lamp, [stage.unit * 24.0, stage.unit * 28.0]), stage.colors.lamp);
    if stage.is_night() {
        sheet.glow(lamp, [stage.unit * 300.0; 2], stage.colors.lamp, 0.7);
    }
}

pub fn desert(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.60;
    sky(sheet, stage, horizon * stage.height);
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    for (points, far) in [
        ([(0.04, 0.58), (0.10, 0.44), (0.24, 0.44), (0.30, 0.58)], 0.45),
        ([(0.70, 0.59), (0.75, 0.36), (0.84, 0.36), (0.90, 0.59)], 0.3),
    ] {
        let rock: Vec<Point> = points.iter().map(|(x, y)| at(*x, *y)).collect();
        sheet.slab(&rock, stage.lit(0x00C0_7858, far));
    }
    sheet.layer("rocks");
    let mut dice = stage.dice("dunes");
    for (top, color, far) in [(0.57, 0x00E0_B07C, 0.35), (0.66, 0x00E4_B47C, 0.18), (0.77, 0x00E8_BC84, 0.0)] {
        let dune = wavy_ground(stage, top * stage.height, 0.05, &mut dice);
        sheet.down(
            dune,
            top * stage.height,
            stage.height,
            &[(0.0, stage.ground(color, far)), (1.0, stage.ground(0x00C8_9060, far))],
        );
    }
    let mut ripples = Outline::new();
    for _ in 0..50 {
        let [x, y] = stage.at(dice.unit(), dice.between(0.72, 1.0));
        let long = stage.unit * dice.between(20.0, 90.0);
        ripples.add_leaf([x - long, y], [x + long, y + stage.unit * 6.0], stage.unit * 3.0);
    }
    sheet.veil(ripples, hex(0x0088_5430), 0.3);
    for (x, y, size) in [(0.12, 0.84, 1.0), (0.90, 0.76, 0.6)] {
        cactus(sheet, stage, at(x, y), size);
    }
    sheet.layer("sand");
}

fn cactus(sheet: &mut Sheet, stage: &Stage, [x, y]: Point, size: f64) {
    let unit = stage.unit * size;
    let green = stage.growth(0x0058_8C58, 0.0);
    let mut body = Outline::lined(stage.line());
    body.add_ellipse([x, y - 130.0 * unit], [30.0 * unit, 140.0 * unit]);
    for (side, low) in [(-1.0, 90.0), (1.0, 130.0)] {
        body.add_ellipse([x + side * 44.0 * unit, y - low * unit], [40.0 * unit, 15.0 * unit]);
        body.add_ellipse([x + side * 72.0 * unit, y - (low + 44.0) * unit], [16.0 * unit, 56.0 * unit]);
    }
    sheet.fill(body, green);
    for dx in [-12.0, 0.0, 12.0] {
        sheet.ink_of(&[[x + dx * unit, y - 10.0 * unit], [x + dx * unit, y - 240.0 * unit]], 0.6);
    }
}

/// A castle on its hill: towers with pointed roofs, a wall, a road.
pub fn castle(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.66;
    sky(sheet, stage, horizon * stage.height);
    let mut dice = stage.dice("castle");
    sheet.fill(wavy_ground(stage, 0.56 * stage.height, 0.06, &mut dice), stage.growth(0x007C_98A0, 0.6));
    sheet.layer("hills");
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    sheet.fill(wavy_ground(stage, 0.62 * stage.height, 0.03, &mut dice), stage.growth(0x0070_9868, 0.3));
    let (stone, shade) = (stage.lit(0x00D8_D4D0, 0.12), mix(stage.lit(0x0098_98A8, 0.12), hex(0x0030_3060), 0.15));
    for (x, half, top) in
        [(0.70, 0.050, 0.24), (0.90, 0.056, 0.30), (0.80, 0.070, 0.14), (0.62, 0.034, 0.40), (0.985, 0.034, 0.42)]
    {
        tower(sheet, stage, (x, half, top), (stone, shade));
    }
    let wall = [at(0.58, 0.50), at(1.05, 0.50), at(1.05, 0.68), at(0.56, 0.68)];
    sheet.slab(&wall, stone);
    for merlon in 0..12 {
        let x = 0.585 + 0.04 * f64::from(merlon);
        sheet.slab(&[at(x, 0.475), at(x + 0.022, 0.475), at(x + 0.022, 0.505), at(x, 0.505)], stone);
    }
    let gate = [at(0.74, 0.68), at(0.74, 0.59), at(0.775, 0.555), at(0.81, 0.59), at(0.81, 0.68)];
    sheet.slab(&gate, hex(0x0038_2C30));
    sheet.layer("castle");
    ground(sheet, stage, 0.675, 0x0084_A860);
    let road = [at(0.74, 0.68), at(0.81, 0.68), at(0.62, 0.80), at(0.80, 1.02), at(0.10, 1.02), at(0.42, 0.80)];
    sheet.slab(&road, stage.ground(0x00D8_C8A4, 0.0));
    let mut bump = || dice.between(-0.1, 0.1);
    for x in [0.05, 0.20, 0.33, 0.97] {
        let mut bush = Outline::lined(stage.line());
        bush.add_clump(at(x, 0.69), [stage.unit * 80.0, stage.unit * 60.0], 9, &mut bump);
        sheet.fill(bush, stage.growth(0x0050_8450, 0.1));
    }
    sheet.layer("road");
}

fn tower(sheet: &mut Sheet, stage: &Stage, (x, half, top): (f64, f64, f64), (stone, shade): (Color, Color)) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    sheet.slab(&[at(x - half, top + 0.10), at(x + half, top + 0.10), at(x + half, 0.68), at(x - half, 0.68)], stone);
    sheet.fill(
        Outline::new().polygon(&[
            at(x + half * 0.2, top + 0.10),
            at(x + half, top + 0.10),
            at(x + half, 0.68),
            at(x + half * 0.2, 0.68),
        ]),
        shade,
    );
    let roof = [at(x - half * 1.25, top + 0.11), at(x, top - 0.06), at(x + half * 1.25, top + 0.11)];
    sheet.slab(&roof, stage.lit(0x0048_68A0, 0.1));
    let mut windows = Outline::new();
    for y in [0.15, 0.24] {
        let [left, high] = at(x - half * 0.25, top + y);
        windows.add_ellipse([left, high], [stage.unit * 8.0, stage.unit * 14.0]);
    }
    let glass = if stage.is_night() { stage.colors.lamp } else { hex(0x0040_4860) };
    sheet.fill(windows, glass);
    let [tip, high] = at(x, top - 0.06);
    sheet.fill(
        Outline::new().bar([tip, high], [tip, high - stage.unit * 46.0], stage.unit * 3.0),
        stage.lit(0x0050_4440, 0.0),
    );
    let pennant = [
        [tip, high - stage.unit * 46.0],
        [tip + stage.unit * 34.0, high - stage.unit * 36.0],
        [tip, high - stage.unit * 26.0],
    ];
    sheet.slab(&pennant, stage.lit(0x00C8_4444, 0.0));
}

/// A village of steep roofs under snow, whatever the weather.
pub fn village(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.58;
    sky(sheet, stage, horizon * stage.height);
    let mut dice = stage.dice("village");
    sheet.fill(wavy_ground(stage, 0.50 * stage.height, 0.10, &mut dice), stage.lit(0x00B8_C8DC, 0.45));
    sheet.layer("mountains");
    let snow = |far: f64| stage.lit(0x00F6_FAFF, far);
    sheet.fill(wavy_ground(stage, 0.62 * stage.height, 0.02, &mut dice), snow(0.1));
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    for (x, foot, half, color) in [
        (0.34, 0.66, 0.07, 0x0098_7860),
        (0.50, 0.65, 0.055, 0x00A0_6858),
        (0.16, 0.72, 0.12, 0x0088_6850),
        (0.88, 0.74, 0.14, 0x0090_6048),
    ] {
        let wall = foot - half * 1.1;
        sheet.slab(
            &[at(x - half * 0.8, wall), at(x + half * 0.8, wall), at(x + half * 0.8, foot), at(x - half * 0.8, foot)],
            stage.lit(color, 0.1),
        );
        let roof = [
            at(x - half * 1.15, wall + half * 0.12),
            at(x, wall - half * 1.5),
            at(x + half * 1.15, wall + half * 0.12),
        ];
        sheet.slab(&roof, snow(0.0));
        for (dx, dy) in [(-0.42, 0.35), (0.2, 0.35)] {
            let (left, top) = (x + half * dx, wall + half * dy);
            sheet.slab(
                &[
                    at(left, top),
                    at(left + half * 0.26, top),
                    at(left + half * 0.26, top + half * 0.34),
                    at(left, top + half * 0.34),
                ],
                stage.colors.lamp,
            );
        }
        if stage.scene.hour != crate::scene::Hour::Day {
            sheet.glow(at(x, wall + half * 0.5), [stage.unit * 900.0 * half; 2], stage.colors.lamp, 0.4);
        }
    }
    sheet.layer("houses");
    let near = wavy_ground(stage, 0.76 * stage.height, 0.03, &mut dice);
    sheet.down(near, 0.74 * stage.height, stage.height, &[(0.0, snow(0.0)), (1.0, stage.lit(0x00D0_DCF0, 0.0))]);
    let path = [at(0.48, 0.77), at(0.54, 0.77), at(0.80, 1.02), at(0.36, 1.02)];
    sheet.veil(Outline::new().polygon(&path), stage.lit(0x00B0_BCD4, 0.0), 0.6);
    sheet.layer("snow");
}

pub fn bamboo(sheet: &mut Sheet, stage: &Stage) {
    sheet.down(
        stage.whole(),
        0.0,
        stage.height,
        &[
            (0.0, stage.growth(0x00A8_D090, 0.5)),
            (0.6, stage.growth(0x00E0_F0C8, 0.6)),
            (1.0, stage.growth(0x0088_B070, 0.3)),
        ],
    );
    ground(sheet, stage, 0.72, 0x009C_9868);
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let path = [at(0.44, 0.72), at(0.52, 0.72), at(0.92, 1.02), at(0.16, 1.02)];
    sheet.slab(&path, stage.ground(0x00D4_C49C, 0.05));
    let mut dice = stage.dice("bamboo");
    for (count, far, wide) in [(26, 0.5, 7.0), (16, 0.28, 13.0), (9, 0.0, 26.0)] {
        for stem in 0..count {
            let x = (f64::from(stem) + dice.between(0.1, 0.9)) / f64::from(count);
            // The middle stays open.
            if far < 0.4 && (0.30..0.70).contains(&x) {
                continue;
            }
            let foot = stage.at(x, 0.74 + 0.14 * (1.0 - far * 2.0));
            stalk(sheet, stage, (foot, wide * stage.unit, far), &mut dice);
        }
        sheet.layer("stems");
    }
}

fn stalk(sheet: &mut Sheet, stage: &Stage, (foot, wide, far): (Point, f64, f64), dice: &mut crate::seed::Dice) {
    let lean = dice.between(-0.03, 0.03) * stage.width;
    let green = stage.growth(0x006C_A458, far);
    let top = [foot[0] + lean, -stage.unit * 20.0];
    sheet.slab(
        &[
            [foot[0] - wide / 2.0, foot[1]],
            [top[0] - wide / 2.5, top[1]],
            [top[0] + wide / 2.5, top[1]],
            [foot[0] + wide / 2.0, foot[1]],
        ],
        green,
    );
    let mut knots = Outline::new();
    let mut y = foot[1] - wide * dice.between(1.0, 4.0);
    while y > 0.0 {
        let x = foot[0] + lean * (foot[1] - y) / foot[1];
        knots.add_bar([x - wide * 0.55, y], [x + wide * 0.55, y], [wide * 0.12; 2]);
        y -= wide * 5.5;
    }
    sheet.fill(knots, mix(green, hex(0x0028_4020), 0.4));
    let mut leaves = Outline::new();
    for _ in 0..10 {
        let (x, y) = (top[0] + dice.between(-4.0, 4.0) * wide, dice.between(0.0, 0.4) * stage.height);
        leaves.add_leaf([x, y], [x + dice.between(-3.0, 3.0) * wide, y + dice.between(1.0, 2.6) * wide], wide * 0.6);
    }
    sheet.fill(leaves, stage.growth(0x0058_9048, far));
}

/// A fairground: the wheel, tents, lights on strings.
pub fn fairground(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.66;
    sky(sheet, stage, horizon * stage.height);
    town(sheet, stage, horizon - 0.03, 0.5);
    sheet.layer("sky and town");
    wheel(sheet, stage);
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    ground(sheet, stage, horizon + 0.03, 0x00C8_B89C);
    for (x, half, color) in [(0.14, 0.15, 0x00D8_4C4C), (0.94, 0.13, 0x004C_80C0)] {
        for stripe in 0..6 {
            let left = x - half + half * f64::from(stripe) / 3.0;
            let paint = if stripe % 2 == 0 { stage.lit(color, 0.0) } else { stage.lit(0x00FA_F4E8, 0.0) };
            sheet.slab(&[at(x + (left - x) * 0.02, 0.40), at(left + half / 3.0, 0.56), at(left, 0.56)], paint);
            sheet.slab(
                &[at(left, 0.56), at(left + half / 3.0, 0.56), at(left + half / 3.0, 0.78), at(left, 0.78)],
                mix(paint, hex(0x0040_3050), 0.12),
            );
        }
    }
    let mut lights = Outline::new();
    for lamp in 0..22 {
        let share = f64::from(lamp) / 21.0;
        let sag = libm::sin(share * core::f64::consts::PI * 3.0).abs() * 0.05;
        let point = stage.at(share, 0.30 + sag);
        lights.add_ellipse(point, [stage.unit * 8.0; 2]);
        if stage.is_night() || stage.scene.hour == crate::scene::Hour::Dusk {
            sheet.glow(point, [stage.unit * 44.0; 2], stage.colors.lamp, 0.6);
        }
    }
    sheet.fill(lights, stage.colors.lamp);
    sheet.layer("tents");
}

fn wheel(sheet: &mut Sheet, stage: &Stage) {
    let center = stage.at_from_light(0.64, 0.34);
    let radius = stage.width.min(stage.height) * 0.26;
    let steel = stage.lit(0x0090_7CA8, 0.15);
    let mut frame = Outline::new();
    let spokes = 14;
    let point = |index: i32, reach: f64| {
        let turn = f64::from(index) / f64::from(spokes) * core::f64::consts::TAU;
        [center[0] + libm::cos(turn) * radius * reach, center[1] + libm::sin(turn) * radius * reach]
    };
    for spoke in 0..spokes {
        frame.add_bar(center, point(spoke, 1.0), [stage.unit * 3.0; 2]);
        for reach in [0.86, 1.0] {
            frame.add_bar(point(spoke, reach), point(spoke + 1, reach), [stage.unit * 5.0; 2]);
        }
    }
    for foot in [-0.45, 0.45] {
        frame.add_bar(center, [center[0] + radius * foot, 0.70 * stage.height], [stage.unit * 12.0; 2]);
    }
    sheet.fill(frame, steel);
    for spoke in 0..spokes {
        let [x, y] = point(spoke, 1.0);
        let color = [0x00E8_6060, 0x00F0_C050, 0x0058_A8D8, 0x0078_C078][spoke as usize % 4];
        let size = stage.unit * 22.0;
        sheet.fill(
            Outline::lined(stage.line()).ellipse([x, y + size * 0.9], [size, size * 0.9]),
            stage.lit(color, 0.05),
        );
    }
}
