//! Floors from straight above: boards, slabs, straw mats, bare earth.

use std::f64::consts::TAU;

use super::super::blooms;
use super::super::outline::Outline;
use super::super::shades::mix;
use super::super::sheet::Sheet;
use super::Lain;

/// Long boards side by side, their ends in steps.
pub fn boards(sheet: &mut Sheet, lain: &Lain) {
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
pub fn slabs(sheet: &mut Sheet, lain: &Lain) {
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

/// Straw mats, twice as long as wide, with hems of cloth along their long sides.
pub fn mats(sheet: &mut Sheet, lain: &Lain) {
    let stage = lain.stage;
    let mut dice = stage.dice("mats from above");
    sheet.fill(stage.whole(), stage.lit(0x0070_6838, 0.0));
    let wide = lain.size * 3.6;
    let hem = wide * 0.045;
    let mut x = -wide * dice.between(0.1, 0.7);
    let mut shift = dice.unit();
    while x < stage.width {
        let mut y = -wide * 2.0 * shift;
        while y < stage.height {
            let straw = mix(stage.lit(0x00C8_C080, 0.0), stage.lit(0x00B4_B070, 0.0), dice.unit());
            let gap = stage.unit * 1.6;
            sheet.block([x, y], [x + wide - gap, y + 2.0 * wide - gap], straw);
            let mut weave = Outline::new();
            for row in 1..52 {
                let at = y + 2.0 * wide * f64::from(row) / 52.0;
                weave.add_rect([x + hem, at], [x + wide - hem, at + wide * 0.008]);
            }
            sheet.veil(weave, stage.lit(0x0068_6430, 0.0), if sheet.in_color() { 0.30 } else { 0.25 });
            let mut hems = Outline::new();
            hems.add_rect([x, y], [x + hem, y + 2.0 * wide - gap]);
            hems.add_rect([x + wide - gap - hem, y], [x + wide - gap, y + 2.0 * wide - gap]);
            sheet.fill(hems, stage.lit(0x002C_4C3C, 0.0));
            y += 2.0 * wide;
        }
        x += wide;
        shift = if shift < 0.5 { shift + 0.5 } else { shift - 0.5 };
    }
}

/// Trodden ground: patches of it lighter and darker, stones, a few blades of grass.
pub fn earth(sheet: &mut Sheet, lain: &Lain) {
    let stage = lain.stage;
    let mut dice = stage.dice("earth from above");
    let (light, deep) = (stage.ground(0x00B8_9C78, 0.0), stage.ground(0x007C_6450, 0.0));
    let (from, to) = (stage.at_from_light(0.0, 0.0), stage.at_from_light(1.0, 1.0));
    sheet.ramp(stage.whole(), from, to, &[(0.0, light), (1.0, mix(light, deep, 0.6))]);
    let mut patches = Outline::new();
    for _ in 0..16 {
        let at = stage.at(dice.between(-0.05, 1.05), dice.between(-0.05, 1.05));
        let long = lain.size * dice.between(0.5, 1.4);
        patches.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1] + long * dice.between(-0.3, 0.3)], long * 0.42);
    }
    sheet.veil(patches, deep, if sheet.in_color() { 0.30 } else { 0.35 });
    for _ in 0..44 {
        let at = stage.at(dice.between(-0.02, 1.02), dice.between(-0.02, 1.02));
        let size = lain.size * dice.between(0.04, 0.15);
        let lean = dice.between(0.0, TAU);
        let stone = [libm::cos(lean) * size * 0.2, libm::sin(lean) * size * 0.2];
        let mut shadow = Outline::new();
        shadow.add_ellipse([at[0] + size * 0.25, at[1] + size * 0.25], [size * 1.1, size * 0.9]);
        sheet.veil(shadow, deep, 0.6);
        let mut shape = stage.lined();
        shape.add_ellipse([at[0] + stone[0], at[1] + stone[1]], [size * 1.05, size * 0.82]);
        sheet.fill(shape, mix(stage.ground(0x00B0_A8A0, 0.0), light, dice.between(0.1, 0.6)));
    }
    for _ in 0..12 {
        let at = stage.at(dice.unit(), dice.unit());
        blooms::tuft(sheet, stage, (at, lain.size * dice.between(0.2, 0.3)), &mut dice);
    }
}
