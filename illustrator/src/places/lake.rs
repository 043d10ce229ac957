//! A still lake between mountains that it mirrors: forests on its far shore, mist over the water, reeds and stones near.

use super::country::stone;
use super::foliage::{Leaves, crown, near_branch, tufts};
use super::green::{flowers, wavy_ground};
use super::massif::{Massif, Range};
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::{light_at, sky};
use super::stage::Stage;
use scene::seed::Dice;

const SHORE: f64 = 0.60;

pub fn lake(sheet: &mut Sheet, stage: &Stage) {
    let shore = SHORE * stage.height;
    sky(sheet, stage, shore);
    sheet.layer("sky");
    let mut dice = stage.dice("lake");
    let ranges = ranges(stage, &mut dice);
    ranges.iter().for_each(|(range, massif)| massif.paint(sheet, stage, range));
    mist(sheet, stage, shore);
    sheet.layer("mountains");
    surface(sheet, stage, &ranges, &mut dice);
    sheet.layer("water");
    far_trees(sheet, stage, &mut dice);
    sheet.layer("far shore");
    near_shore(sheet, stage, &mut dice);
    near_branch(sheet, stage, -stage.light, stage.foliage(0x0050_8848), &mut dice);
    sheet.layer("near shore");
}

fn ranges(stage: &Stage, dice: &mut Dice) -> Vec<(Range, Massif)> {
    [(0.36, 0x0070_88B0, 0.50, true), (0.20, 0x0058_7C90, 0.36, true), (0.10, 0x0048_7468, 0.24, false)]
        .into_iter()
        .map(|(tall, color, distance, snow)| {
            let range = Range { base: SHORE, tall, color, distance, snow };
            let massif = Massif::of(stage, &range, dice);
            (range, massif)
        })
        .collect()
}

fn mist(sheet: &mut Sheet, stage: &Stage, shore: f64) {
    let pale = mix(stage.colors.haze, hex(0x00FF_FFFF), 0.25);
    let band = Outline::new().rect([0.0, shore - 0.10 * stage.height], [stage.width, shore + stage.unit]);
    let stops = [(0.0, pale.faded(0.0)), (0.7, pale.faded(0.42)), (1.0, pale.faded(0.55))];
    if sheet.in_color() {
        sheet.down(band, shore - 0.10 * stage.height, shore, &stops);
    }
}

/// The sky and the mountains again, broken by bands of wind and the path of the light.
fn surface(sheet: &mut Sheet, stage: &Stage, ranges: &[(Range, Massif)], dice: &mut Dice) {
    let (shore, foot) = (SHORE * stage.height, stage.height);
    let colors = &stage.colors;
    let water = Outline::new().rect([0.0, shore], [stage.width, foot]);
    let deep = mix(colors.sky[1], stage.lit(0x0018_4868, 0.0), 0.45);
    sheet.down(
        water,
        shore,
        foot,
        &[(0.0, mix(colors.sky[4], deep, 0.12)), (0.4, mix(colors.sky[2], deep, 0.35)), (1.0, deep)],
    );
    if !sheet.in_ink() {
        ranges.iter().for_each(|(range, massif)| massif.mirror(sheet, stage, range));
    }
    let column = light_at(stage, shore)[0];
    let (mut pale, mut dark, mut glints) = (Outline::new(), Outline::new(), Outline::new());
    for number in 0..150 {
        let down = dice.unit();
        let y = shore + (foot - shore) * down * down;
        let long = stage.unit * (20.0 + 110.0 * down) * dice.between(0.4, 1.2);
        let thick = stage.unit * (1.2 + 5.0 * down);
        let x = match number % 3 {
            0 => column + dice.between(-1.0, 1.0) * stage.unit * (30.0 + 150.0 * down),
            _ => dice.unit() * stage.width,
        };
        [&mut glints, &mut pale, &mut dark][number % 3].add_leaf([x - long, y], [x + long, y], thick);
    }
    sheet.veil(dark, deep, 0.35);
    sheet.veil(pale, mix(colors.sky[4], hex(0x00FF_FFFF), 0.3), 0.34);
    sheet.veil(glints, colors.sun, if stage.clear_sky() { 0.75 } else { 0.2 });
    let edge = Outline::new().rect([0.0, shore - stage.unit * 2.0], [stage.width, shore + stage.unit * 3.0]);
    sheet.veil(edge, mix(colors.haze, hex(0x00FF_FFFF), 0.5), if sheet.in_color() { 0.5 } else { 0.0 });
}

/// Firs on both sides of the far shore, their image below them.
fn far_trees(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let shore = SHORE * stage.height;
    let (mut firs, mut mirror) = (Outline::new(), Outline::new());
    for number in 0..54 {
        let x = f64::from(number) / 53.0;
        let aside = (x - 0.5).abs() * 2.0;
        let tall = stage.unit * (16.0 + 74.0 * aside * aside) * dice.between(0.7, 1.25);
        let at = [x * stage.width + dice.between(-6.0, 6.0) * stage.unit, shore + stage.unit * 3.0];
        for (step, wide) in [(0.0, 0.30), (0.32, 0.23), (0.60, 0.15)] {
            let low = at[1] - tall * step;
            firs.add_polygon(&[[at[0] - tall * wide, low], [at[0], low - tall * 0.52], [at[0] + tall * wide, low]]);
            let under = at[1] + tall * step * 0.8;
            mirror.add_polygon(&[
                [at[0] - tall * wide, under],
                [at[0], under + tall * 0.42],
                [at[0] + tall * wide, under],
            ]);
        }
    }
    let green = stage.growth(0x0034_6450, 0.22);
    sheet.veil(mirror, mix(green, stage.colors.sky[1], 0.3), if sheet.in_color() { 0.5 } else { 0.0 });
    sheet.fill(firs, green);
}

fn near_shore(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let bank = wavy_ground(stage, 0.86 * stage.height, 0.012, dice);
    let wet = wavy_ground(stage, 0.850 * stage.height, 0.012, dice);
    sheet.veil(wet, mix(stage.colors.sky[4], hex(0x00FF_FFFF), 0.4), 0.5);
    let (pale, close) = (stage.ground(0x0094_B868, 0.04), stage.ground(0x0050_8444, 0.0));
    sheet.down(bank, 0.855 * stage.height, stage.height, &[(0.0, pale), (0.5, close), (1.0, close)]);
    for (x, y, size) in [(0.06, 0.85, 110.0), (0.20, 0.875, 56.0), (0.93, 0.855, 84.0), (0.80, 0.845, 40.0)] {
        stone(sheet, stage, stage.at_from_light(x, y), stage.unit * size, dice);
    }
    let leaves = Leaves::of(stage, stage.foliage(0x0058_8C4C), 0.02);
    for (x, y, size) in [(-0.02, 0.90, 120.0), (1.02, 0.90, 130.0)] {
        crown(sheet, stage, (stage.at_from_light(x, y), [stage.unit * size; 2]), leaves, dice);
    }
    reeds(sheet, stage, dice);
    tufts(sheet, stage, (0.87, 1.0), 60, 0x0068_9C48, dice);
    if !stage.is_autumn() {
        flowers(sheet, stage, 0.88, 40, &[0x00FF_FFFF, 0x00F8_D868, 0x00B0_A0F0], dice);
    }
}

fn reeds(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (mut blades, mut heads) = (Outline::new(), Outline::new());
    for number in 0..46 {
        let x = if number % 2 == 0 { dice.between(0.0, 0.20) } else { dice.between(0.84, 1.0) };
        let foot = stage.at_from_light(x, dice.between(0.86, 0.89));
        let tall = stage.unit * dice.between(70.0, 170.0);
        let tip = [foot[0] - stage.light * tall * dice.between(0.05, 0.28), foot[1] - tall];
        blades.add_leaf(foot, tip, stage.unit * 8.0);
        if number % 4 == 0 {
            heads.add_leaf(
                [tip[0], tip[1] - stage.unit * 12.0],
                [tip[0], tip[1] + stage.unit * 36.0],
                stage.unit * 13.0,
            );
        }
    }
    sheet.fill(blades, stage.growth(0x0064_8C48, 0.0));
    sheet.fill(heads, stage.lit(0x0080_5838, 0.0));
}
