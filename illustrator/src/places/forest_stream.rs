//! A brook in a wood: clear water over stones, moss, ferns, light through the leaves.

use super::country::stone;
use super::foliage::{ground_shadow, tufts};
use super::green::forest;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::Weather;
use scene::seed::Dice;

pub fn forest_stream(sheet: &mut Sheet, stage: &Stage) {
    forest(sheet, stage);
    let mut dice = stage.dice("forest stream");
    brook(sheet, stage, &mut dice);
    stones(sheet, stage, &mut dice);
    tufts(sheet, stage, (0.80, 1.0), 40, 0x0060_9848, &mut dice);
    sheet.layer("brook");
}

/// Where the middle of the water is, and half of its width, shares of the picture's width, so far down.
fn bed(share: f64) -> (f64, f64) {
    let bow = libm::sin(share * 4.2 + 0.4);
    (0.66 + 0.13 * bow * (0.4 + share) + 0.06 * share, 0.022 + 0.30 * share * share + 0.05 * share)
}

fn at(stage: &Stage, share: f64, across: f64) -> Point {
    let (middle, half) = bed(share);
    let spot = stage.at_from_light(middle + across * half, 0.655 + 0.36 * share);
    [spot[0], spot[1]]
}

fn shape(stage: &Stage, grown: f64) -> Outline {
    let mut edge: Vec<Point> = (0..=14).map(|step| at(stage, f64::from(step) / 14.0, -grown)).collect();
    edge.extend((0..=14).rev().map(|step| at(stage, f64::from(step) / 14.0, grown)));
    Outline::new().polygon(&edge)
}

fn brook(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let top = 0.655 * stage.height;
    sheet.fill(shape(stage, 1.22), stage.ground(0x0068_6048, 0.04));
    let (pale, deep) = (mix(stage.colors.sky[4], stage.lit(0x00A8_E0D8, 0.1), 0.4), stage.lit(0x0038_8898, 0.0));
    sheet.down(shape(stage, 1.0), top, stage.height, &[(0.0, pale), (0.35, mix(pale, deep, 0.5)), (1.0, deep)]);
    let (mut pebbles, mut glints, mut lines) = (Outline::new(), Outline::new(), Outline::new());
    for _ in 0..70 {
        let share = dice.unit();
        let spot = at(stage, share, dice.between(-0.9, 0.9));
        let size = stage.unit * (2.0 + 15.0 * share) * dice.between(0.5, 1.2);
        pebbles.add_ellipse(spot, [size, size * 0.45]);
    }
    for _ in 0..44 {
        let share = dice.unit();
        let across = dice.between(-0.85, 0.85);
        let (from, to) = (at(stage, share, across), at(stage, (share + 0.05 + 0.05 * share).min(1.0), across));
        let wide = stage.unit * (1.5 + 6.0 * share);
        if dice.chance(0.5) { &mut glints } else { &mut lines }.add_leaf(from, to, wide);
    }
    sheet.veil(pebbles, stage.lit(0x0048_5850, 0.0), if sheet.in_color() { 0.34 } else { 0.0 });
    sheet.veil(lines, hex(0x00FF_FFFF), if sheet.in_color() { 0.34 } else { 0.0 });
    let shine = if stage.scene.weather == Weather::Rain { 0.3 } else { 0.75 };
    sheet.veil(glints, mix(stage.colors.sun, hex(0x00FF_FFFF), 0.4), shine);
    for share in [0.30, 0.62] {
        let (left, right) = (at(stage, share, -0.98), at(stage, share, 0.98));
        let high = stage.unit * (8.0 + 34.0 * share);
        let fall = [left, right, [right[0], right[1] + high], [left[0], left[1] + high]];
        sheet.down(
            Outline::new().polygon(&fall),
            left[1],
            left[1] + high,
            &[(0.0, hex(0x00F4_FCFF).faded(0.9)), (1.0, hex(0x00D8_F4F8).faded(0.1))],
        );
        let mut foam = Outline::new();
        for _ in 0..16 {
            let spot = at(stage, share + 0.01, dice.between(-0.95, 0.95));
            foam.add_ellipse(
                [spot[0], spot[1] + high],
                [stage.unit * (6.0 + 18.0 * share), stage.unit * (2.0 + 6.0 * share)],
            );
        }
        sheet.veil(foam, hex(0x00FF_FFFF), 0.7);
    }
}

/// Boulders with moss along both banks and in the water.
fn stones(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    for number in 0..22 {
        let share = f64::from(number) / 21.0;
        let side = if number % 2 == 0 { -1.0 } else { 1.0 };
        let across = if number % 5 == 4 { side * 0.4 } else { side * dice.between(1.02, 1.25) };
        let spot = at(stage, share, across);
        let size = stage.unit * (12.0 + 86.0 * share) * dice.between(0.7, 1.15);
        ground_shadow(sheet, stage, spot, [size * 0.8, size * 0.12]);
        stone(sheet, stage, spot, size, dice);
        let moss = Outline::new().curve(&[
            [spot[0] - size * 0.42, spot[1] - size * 0.42],
            [spot[0] - size * 0.1, spot[1] - size * 0.62],
            [spot[0] + size * 0.32, spot[1] - size * 0.46],
            [spot[0] + size * 0.1, spot[1] - size * 0.40],
        ]);
        sheet.veil(moss, stage.growth(0x0070_A048, 0.0), if sheet.in_color() { 0.85 } else { 0.0 });
    }
}
