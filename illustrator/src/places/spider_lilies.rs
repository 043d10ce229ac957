//! A field of red spider lilies: bare stems in ranks, and on each a ring of curled petals with long stamens.

use std::f64::consts::TAU;

use super::flower_field::hills;
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::Weather;
use scene::seed::Dice;

/// Where the field meets the hills, a share of the height.
const EDGE: f64 = 0.64;
const ROWS: i32 = 22;
/// From here on petals are told apart, thousandths of the picture's shorter side.
const TOLD_APART: f64 = 9.0;
/// How much of its height is seen of a flower's ring, looked at from above.
const FLAT: f64 = 0.62;
const PETALS: u32 = 0x00D8_2038;

pub fn spider_lilies(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, 0.63 * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("spider lilies");
    let rows = [(0.560, 0x0060_8880, 0.60), (0.60, 0x0058_8060, 0.36), (0.63, 0x0050_7848, 0.18)];
    hills(sheet, stage, rows, &mut dice);
    let field = wavy_ground(stage, EDGE * stage.height, 0.006, &mut dice);
    let (far, near) =
        (mix(stage.ground(0x00B0_3038, 0.20), stage.ground(0x0050_7040, 0.2), 0.25), stage.ground(0x0028_4830, 0.0));
    // On paper dark ground under dark petals would be mud.
    let paper = if sheet.in_color() { 0.0 } else { 0.75 };
    let [far, near] = [far, near].map(|color| mix(color, hex(0x00FF_FFFF), paper));
    sheet.down(field, EDGE * stage.height, stage.height, &[(0.0, far), (0.35, mix(far, near, 0.7)), (1.0, near)]);
    if stage.scene.weather == Weather::Snow {
        return sheet.layer("field");
    }
    for row in 0..ROWS {
        rank(sheet, stage, f64::from(row) / f64::from(ROWS - 1), &mut dice);
    }
    sheet.layer("field");
}

/// All flowers at one distance, their stems below them.
fn rank(sheet: &mut Sheet, stage: &Stage, depth: f64, dice: &mut Dice) {
    let y = EDGE + (1.10 - EDGE) * libm::pow(depth, 1.5);
    let size = 3.0 + 62.0 * libm::pow(depth, 1.5);
    let step = stage.unit * size * if sheet.in_color() { 1.9 } else { 3.2 };
    let color = mix(stage.lit(PETALS, 0.0), stage.colors.haze, 0.22 * (1.0 - depth));
    let (mut stems, mut dots) = (Outline::new(), Outline::new());
    let mut heads = Vec::new();
    let mut x = -step * dice.unit();
    while x < stage.width + step {
        let at = [x, y * stage.height + stage.unit * size * dice.between(-1.0, 1.0)];
        let radius = stage.unit * size * dice.between(0.85, 1.15);
        let foot = [at[0] + radius * dice.between(-0.3, 0.3), at[1] + radius * 3.4];
        stems.add_bar(at, foot, [radius * 0.07, radius * 0.09]);
        if size < TOLD_APART {
            dots.add_ellipse(at, [radius, radius * FLAT]);
        } else {
            heads.push((at, radius));
        }
        x += step * dice.between(0.5, 1.4);
    }
    sheet.fill(stems, mix(stage.ground(0x0058_8848, 0.0), color, 0.12));
    sheet.fill(dots, color);
    for (at, radius) in heads {
        flower(sheet, stage, (at, radius), color, dice);
    }
}

/// Petals that curl back to the stem, and the stamens that arch out over them.
fn flower(sheet: &mut Sheet, stage: &Stage, (at, radius): (Point, f64), color: canvas::Color, dice: &mut Dice) {
    let turn = dice.between(0.0, TAU);
    let reach = |angle: f64, far: f64, up: f64| {
        [at[0] + libm::cos(angle) * far * radius, at[1] + libm::sin(angle) * far * radius * FLAT - up * radius]
    };
    let (mut far, mut near, mut threads, mut tips) = (Outline::new(), Outline::new(), Outline::new(), Outline::new());
    for number in 0..11 {
        let angle = turn + f64::from(number) * TAU / 11.0 + dice.between(-0.1, 0.1);
        // Out and up, and then the tip rolls down.
        let (rise, end) = (reach(angle, 0.62, 0.34), reach(angle + 0.12, 0.98, 0.05));
        let petals = if libm::sin(angle) < 0.0 { &mut far } else { &mut near };
        petals.add_leaf(at, rise, radius * 0.13);
        petals.add_leaf([rise[0] * 0.9 + at[0] * 0.1, rise[1] * 0.9 + at[1] * 0.1], end, radius * 0.12);
        if number % 2 == 0 {
            let tip = reach(angle + 0.28, dice.between(1.20, 1.45), 0.52);
            threads.add_bar(at, tip, [radius * 0.022, radius * 0.016]);
            tips.add_ellipse(tip, [radius * 0.055, radius * 0.04]);
        }
    }
    let (dark, light) = (mix(color, hex(0x0038_0818), 0.34), mix(color, stage.lit(0x00FF_7060, 0.0), 0.35));
    sheet.fill(far, dark);
    sheet.fill(threads, light);
    sheet.fill(near, color);
    sheet.fill(tips, stage.lit(0x00F0_B060, 0.0));
}
