//! What is soft and gives way under a body, seen from straight above: snow, sand, fallen leaves.

use std::f64::consts::{PI, TAU};

use canvas::Color;

use super::super::outline::{Outline, Point};
use super::super::shades::{hex, mix};
use super::super::sheet::Sheet;
use super::super::sky::sparkle;
use super::super::stage::Stage;
use super::Lain;
use scene::seed::Dice;

/// The hollow that a body presses: its wall falls from the rim, dark toward the light and lit on the other side.
fn hollow(sheet: &mut Sheet, lain: &Lain, (dark, lit, floor): (Color, Color, Color)) {
    const STEPS: i32 = 12;
    let away = lain.stage.light * lain.size * 0.06;
    let down = lain.size * 0.05;
    if !sheet.in_color() {
        sheet.fill(lain.around(1.62, [0.0, 0.0]), hex(0x00D4_D4D4));
        return sheet.fill(lain.around(1.42, [-away, down]), hex(0x00B8_B8B8));
    }
    for step in 0..=STEPS {
        let share = f64::from(step) / f64::from(STEPS);
        let wide = 1.75 - 0.35 * share;
        let by = 1.0 - share;
        sheet.veil(lain.around(wide, [away * by, -down * by]), dark, 0.05 + 0.06 * share);
        sheet.veil(lain.around(wide - 0.03, [-away * by, down * by]), lit, 0.10 * by);
    }
    sheet.veil(lain.around(1.34, [0.0, 0.0]), floor, 0.85);
}

pub fn snow(sheet: &mut Sheet, lain: &Lain) {
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
        sparkle(&mut glints, stage.at(dice.unit(), dice.unit()), stage.unit * dice.between(6.0, 15.0));
    }
    sheet.veil(glints, hex(0x00FF_FFFF), 0.95);
}

/// Heaps of cloud all about, soft as a bed.
pub fn cloud(sheet: &mut Sheet, lain: &Lain) {
    let stage = lain.stage;
    let mut dice = stage.dice("cloud from above");
    sheet.fill(stage.whole(), mix(stage.colors.cloud_body, stage.colors.cloud_lit, 0.5));
    if sheet.in_color() {
        for row in 0..9 {
            for column in 0..4 {
                let x = (f64::from(column) + dice.between(0.1, 0.9)) / 4.0;
                let size = [stage.width * dice.between(0.32, 0.52), lain.size * dice.between(0.35, 0.75)];
                let foot = stage.at(x, (f64::from(row) + dice.unit()) / 8.0);
                super::super::clouds::heap(sheet, stage, (foot, size), &mut dice);
            }
        }
    }
    hollow(sheet, lain, (stage.colors.cloud_under, stage.colors.cloud_lit, stage.colors.cloud_body));
}

pub fn sand(sheet: &mut Sheet, lain: &Lain) {
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
    let (shade, share) = if sheet.in_color() { (deep, 0.4) } else { (hex(0x0040_4040), 1.0) };
    sheet.veil(ripples, shade, share);
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
    let mut corners = vec![way(PI, size * 0.5)];
    corners.extend(&fan);
    sheet.solid(Outline::new().polygon(&corners), stage.lit(0x00FF_F0E8, 0.0));
    let mut ribs = Outline::new();
    fan.iter().skip(1).step_by(2).for_each(|tip| ribs.add_leaf(way(PI, size * 0.4), *tip, size * 0.08));
    sheet.veil(ribs, stage.lit(0x00D8_A090, 0.0), 0.8);
}

pub fn leaves(sheet: &mut Sheet, lain: &Lain) {
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
    for _ in 0..((area * 13.0) as usize).clamp(160, 640) {
        let at = stage.at(dice.between(-0.02, 1.02), dice.between(-0.02, 1.02));
        fallen_leaf(sheet, stage, (at, lain.size * dice.between(0.17, 0.30)), &mut dice);
    }
}

/// A maple's, five points and a stem.
pub fn fallen_leaf(sheet: &mut Sheet, stage: &Stage, (at, size): (Point, f64), dice: &mut Dice) {
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
