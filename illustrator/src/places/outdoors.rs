//! Places under the sky: arena, ruins.

use canvas::Color;

use super::foliage::{bushes, ground_shadow, near_branch, tufts};
use super::furniture::column;
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{haze, plane, planes};
use super::stage::Stage;
use scene::seed::Dice;

/// Level ground from a height (share of the picture) down.
pub fn ground(sheet: &mut Sheet, stage: &Stage, top: f64, color: u32) {
    let from = top * stage.height;
    let area = Outline::new().rect([0.0, from], [stage.width, stage.height]);
    let (far, near) = (stage.ground(color, 0.35), stage.ground(color, 0.0));
    sheet.down(area, from, stage.height, &[(0.0, far), (1.0, mix(near, hex(0x0020_1C40), 0.12))]);
}

pub fn town(sheet: &mut Sheet, stage: &Stage, horizon: f64, tall: f64) {
    let mut dice = stage.dice("town");
    let [far, middle, _] = planes(stage, horizon, tall);
    plane(sheet, stage, far, horizon + 0.06, &mut dice);
    haze(sheet, stage, horizon);
    plane(sheet, stage, middle, horizon + 0.06, &mut dice);
}

/// An arena: tiers full of people round a floor of sand, flags on the rim.
pub fn arena(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, 0.34 * stage.height);
    sheet.layer("sky");
    let middle = stage.width * 0.5;
    let mut dice = stage.dice("crowd");
    for tier in 0..5 {
        let share = f64::from(tier) / 5.0;
        let y = stage.height * (0.30 + 0.50 * share);
        let (wide, deep) = (stage.width * (0.95 - 0.10 * share), stage.height * (0.20 - 0.05 * share));
        let stone = stage.lit(if tier % 2 == 0 { 0x00C8_B898 } else { 0x00B4_A484 }, 0.3 - 0.25 * share);
        sheet.fill(Outline::lined(stage.line()).ellipse([middle, y], [wide, deep]), stone);
        let wall = Outline::new().rect([0.0, y], [stage.width, stage.height]);
        sheet.fill(wall, stone);
        let lip = Outline::new().ellipse([middle, y + stage.unit * 10.0], [wide, deep]);
        let shaded = mix(stone, stage.colors.shadow, 0.16);
        sheet.down(
            lip,
            y - deep,
            y + deep * 0.2,
            &[(0.0, mix(stone, stage.colors.edge, 0.25)), (0.25, stone), (1.0, shaded)],
        );
        for row in 0..3 {
            let drop = stage.unit * (16.0 + 22.0 * f64::from(row));
            crowd(sheet, stage, ([middle, y + drop], [wide, deep]), &mut dice);
        }
        aisles(sheet, stage, ([middle, y], [wide, deep], 0.08 * stage.height), shaded);
    }
    arena_wall(sheet, stage, &mut dice);
    sheet.layer("tiers");
    ground(sheet, stage, 0.72, 0x00D8_B884);
    super::foliage::ground_shadow(
        sheet,
        stage,
        [middle, stage.height * 0.725],
        [stage.width * 0.7, stage.height * 0.018],
    );
    let mut marks = Outline::new();
    for _ in 0..170 {
        let [x, y] = stage.at(dice.unit(), dice.between(0.73, 1.0));
        let long = stage.unit * dice.between(8.0, 40.0);
        marks.add_leaf([x - long, y], [x + long, y], stage.unit * 3.0);
    }
    sheet.veil(marks, hex(0x0080_5C38), 0.29);
    for (x, color) in [(0.08, 0x00C8_3C3C), (0.30, 0x003C_64B0), (0.70, 0x00D8_A430), (0.92, 0x00C8_3C3C)] {
        flag(sheet, stage, stage.at(x, 0.30), color);
    }
    sheet.layer("sand");
}

/// The wall round the sand, with two barred gates.
fn arena_wall(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
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
        let mut bars = Outline::new();
        for bar in -3_i32..=3 {
            let at = x + f64::from(bar) * stage.unit * 13.0;
            bars.add_bar([at, stage.height * 0.665], [at, stage.height * 0.72], [stage.unit * 3.0; 2]);
        }
        sheet.solid(bars, stage.lit(0x0098_8878, 0.0));
    }
    let mut blocks = Outline::new();
    for course in 1..4 {
        let y = wall_top + stage.height * 0.08 * f64::from(course) / 4.0;
        blocks.add_bar([0.0, y], [stage.width, y], [stage.unit * 2.0; 2]);
        for block in 0..18 {
            let x = stage.width * (f64::from(block) + 0.5 * f64::from(course % 2) + dice.between(-0.1, 0.1)) / 17.0;
            blocks.add_bar([x, y], [x, y + stage.height * 0.02], [stage.unit * 2.0; 2]);
        }
    }
    sheet.veil(blocks, stage.colors.shadow, 0.35);
}

/// Stairs between the blocks of seats.
fn aisles(sheet: &mut Sheet, stage: &Stage, (center, radii, drop): (Point, Point, f64), color: Color) {
    for aisle in -3_i32..=3 {
        let share = f64::from(aisle) / 3.6;
        let x = center[0] + radii[0] * share;
        let rim = center[1] - radii[1] * libm::sqrt((1.0 - share * share).max(0.0));
        let (lean, half) = (share * stage.unit * 26.0, stage.unit * 7.0);
        sheet.slab(
            &[[x - half, rim], [x + half, rim], [x + half - lean, rim + drop], [x - half - lean, rim + drop]],
            color,
        );
    }
}

fn crowd(sheet: &mut Sheet, stage: &Stage, (center, radii): (Point, Point), dice: &mut Dice) {
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
    broken_castle(sheet, stage);
    sheet.layer("castle");
    bushes(
        sheet,
        stage,
        (stage.at(-0.05, 0.665), stage.at(1.05, 0.665)),
        stage.unit * 62.0,
        (0x0058_8458, 0.36),
        &mut dice,
    );
    ground(sheet, stage, horizon + 0.04, 0x007C_9858);
    paving(sheet, stage, &mut dice);
    tufts(sheet, stage, (0.70, 0.86), 130, 0x0070_A050, &mut dice);
    let stone = |far: f64| (stage.ground(0x00CC_C4B0, far), mix(stage.lit(0x0080_7C88, far), hex(0x0030_2C58), 0.2));
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    for (x, foot, top, half) in [(0.46, 0.70, 0.56, 15.0), (0.70, 0.71, 0.40, 17.0), (0.82, 0.71, 0.40, 17.0)] {
        column(sheet, (at(x, foot), top * stage.height, half * stage.unit), stone(0.2));
    }
    let beam = [at(0.66, 0.40), at(0.86, 0.40), at(0.86, 0.36), at(0.81, 0.345), at(0.74, 0.355), at(0.66, 0.35)];
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
    for (x, foot) in [(0.07, 0.86), (0.95, 0.90), (0.22, 0.90), (0.78, 0.93)] {
        ground_shadow(sheet, stage, at(x, foot), [stage.unit * 110.0, stage.unit * 16.0]);
    }
    bushes(sheet, stage, (at(-0.03, 0.90), at(0.16, 0.92)), stage.unit * 46.0, (0x0050_8048, 0.0), &mut dice);
    bushes(sheet, stage, (at(0.88, 0.94), at(1.03, 0.92)), stage.unit * 52.0, (0x0050_8048, 0.0), &mut dice);
    near_branch(sheet, stage, -1.0, 0x0050_8450, &mut dice);
    let mut ivy = Outline::new();
    for _ in 0..60 {
        let x = if dice.chance(0.5) { dice.between(0.03, 0.11) } else { dice.between(0.90, 1.0) };
        let [x, y] = at(x, dice.between(0.3, 0.88));
        ivy.add_leaf([x, y], [x + dice.between(-16.0, 16.0) * stage.unit, y + 18.0 * stage.unit], stage.unit * 11.0);
    }
    tufts(sheet, stage, (0.86, 1.02), 90, 0x0068_9848, &mut dice);
    for _ in 0..24 {
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

/// What is left of a castle behind the columns: a tower torn open, a wall with a gap, a gate without a roof.
fn broken_castle(sheet: &mut Sheet, stage: &Stage) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let stone = mix(stage.ground(0x00A8_A098, 0.30), stage.colors.planes[1], 0.25);
    let dark = mix(stone, stage.colors.shadow, 0.35);
    let wall = [
        (0.38, 0.68),
        (0.38, 0.56),
        (0.45, 0.55),
        (0.47, 0.59),
        (0.54, 0.60),
        (0.56, 0.63),
        (0.62, 0.64),
        (0.62, 0.68),
    ];
    sheet.slab(&wall.map(|(x, y)| at(x, y)), mix(stone, dark, 0.3));
    let tower = [
        (0.11, 0.68),
        (0.12, 0.27),
        (0.15, 0.25),
        (0.17, 0.29),
        (0.20, 0.24),
        (0.23, 0.30),
        (0.27, 0.33),
        (0.275, 0.40),
        (0.30, 0.43),
        (0.31, 0.68),
    ];
    sheet.slab(&tower.map(|(x, y)| at(x, y)), stone);
    let shade = [(0.22, 0.68), (0.22, 0.30), (0.27, 0.33), (0.275, 0.40), (0.30, 0.43), (0.31, 0.68)];
    sheet.veil(Outline::new().polygon(&shade.map(|(x, y)| at(x, y))), dark, 0.6);
    let gate = [
        (0.31, 0.68),
        (0.31, 0.50),
        (0.335, 0.50),
        (0.335, 0.48),
        (0.36, 0.48),
        (0.36, 0.50),
        (0.39, 0.52),
        (0.40, 0.68),
    ];
    sheet.slab(&gate.map(|(x, y)| at(x, y)), stone);
    let mut holes = Outline::new();
    for (x, y, wide, tall) in [(0.165, 0.40, 0.012, 0.05), (0.20, 0.53, 0.012, 0.05), (0.25, 0.47, 0.010, 0.045)] {
        arched(&mut holes, stage, [x, y], [wide, tall]);
    }
    arched(&mut holes, stage, [0.352, 0.68], [0.026, 0.12]);
    sheet.fill(holes, mix(dark, stage.colors.shadow, 0.45));
    let mut joints = Outline::new();
    for (x, y) in [(0.13, 0.34), (0.18, 0.46), (0.14, 0.60), (0.24, 0.58), (0.19, 0.36), (0.42, 0.61), (0.50, 0.64)] {
        joints.add_bar(at(x, y), at(x + 0.025, y), [stage.unit * 1.6; 2]);
        joints.add_bar(at(x + 0.012, y + 0.012), at(x + 0.04, y + 0.012), [stage.unit * 1.6; 2]);
    }
    sheet.veil(joints, dark, if sheet.in_color() { 0.7 } else { 1.0 });
}

/// A window or gate whose foot is there, half as wide as said to each side, round at its top.
fn arched(into: &mut Outline, stage: &Stage, [x, foot]: [f64; 2], [half, tall]: [f64; 2]) {
    let [left, low] = stage.at(x - half, foot);
    let [right, high] = stage.at(x + half, foot - tall);
    let (left, right) = if stage.light < 0.0 { (left, right) } else { (stage.width - right, stage.width - left) };
    into.add_rect([left, high], [right, low]);
    into.add_ellipse([(left + right) / 2.0, high], [(right - left) / 2.0, (right - left) * 0.7]);
}

/// Old slabs sunk in the grass, toward the arch.
fn paving(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let stone = stage.ground(0x00C0_B8A4, 0.06);
    for row in 0..11 {
        let share = libm::pow(f64::from(row) / 11.0, 1.6);
        let (y, half) = (0.70 + 0.32 * share, 0.05 + 0.24 * share);
        let deep = 0.012 + 0.030 * share;
        for column in 0..4 {
            if dice.chance(0.22) {
                continue;
            }
            let left = 0.54 - half + half * 0.5 * f64::from(column) + dice.between(0.0, 0.01);
            let right = left + half * dice.between(0.42, 0.47);
            let lean = (0.54 - left) * 0.10;
            let slab = [
                stage.at_from_light(left + lean, y),
                stage.at_from_light(right + lean, y),
                stage.at_from_light(right, y + deep),
                stage.at_from_light(left, y + deep),
            ];
            sheet.slab(&slab, mix(stone, stage.colors.shadow, dice.between(0.0, 0.16)));
        }
    }
}
