//! A house that burns: fire comes out of its windows and its roof, and smoke stands over it.

use canvas::Color;

use super::fire::blaze;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;

/// Shares of the picture's width and height: where its front stands.
const SIDES: [f64; 2] = [0.03, 0.83];
const TOP: f64 = 0.235;
const COLUMNS: u32 = 4;
const ROWS: u32 = 3;

/// Across the street, its front to us.
pub fn house(sheet: &mut Sheet, stage: &Stage, ground: f64, dice: &mut Dice) {
    let (left, right, top) = (SIDES[0], SIDES[1], TOP * stage.height);
    for x in [0.12, 0.34, 0.55, 0.74] {
        let long = stage.height * dice.between(0.44, 0.60);
        smoke(sheet, stage, (stage.at_from_light(1.0 - x, TOP + 0.10), long), dice);
    }
    let x = |share: f64| stage.at_from_light(1.0 - share, 0.0)[0];
    let brick = if sheet.in_color() { hex(0x0070_4038) } else { hex(0x0048_4848) };
    let night = stage.is_night();
    let wall = if night { mix(brick, stage.colors.shadow, 0.45) } else { mix(brick, stage.lit(0x0080_5850, 0.1), 0.5) };
    let depth = stage.height * 0.05;
    let end = [[x(right), top], [x(1.04), top + depth], [x(1.04), ground - depth * 0.3], [x(right), ground]];
    sheet.slab(&end, mix(wall, stage.colors.shadow, 0.5));
    let front = [[x(left), top], [x(right), top], [x(right), ground], [x(left), ground]];
    sheet.slab(&front, wall);
    courses(sheet, stage, ([x(left), x(right)], [top, ground]), wall);
    if sheet.in_color() {
        let middle = [(x(left) + x(right)) / 2.0, (top + ground) / 2.0];
        sheet.glow(middle, [stage.width * 0.5, stage.height * 0.40], hex(0x00FF_6A20), 0.30);
    }
    windows(sheet, stage, ([x(left), x(right)], [top, ground]), dice);
    roof(sheet, stage, ([x(left), x(right)], top), wall, dice);
    if sheet.in_color() {
        sheet.glow([stage.width * 0.5, ground], [stage.width * 0.75, stage.height * 0.10], hex(0x00FF_8A30), 0.55);
        sheet.glow(stage.at(0.5, 0.45), [stage.width * 0.8, stage.height * 0.5], hex(0x00FF_7A28), 0.20);
    }
}

/// A ledge over each storey, and a foot of stone.
fn courses(sheet: &mut Sheet, stage: &Stage, ([left, right], [top, low]): (Point, Point), wall: Color) {
    let thick = stage.unit * 9.0;
    for row in 1..ROWS {
        let y = top + (low - top) * f64::from(row) / f64::from(ROWS);
        let ledge = [[left, y - thick], [right, y - thick], [right, y], [left, y]];
        sheet.slab(&ledge, mix(wall, stage.colors.edge, 0.14));
    }
    let foot = stage.unit * 34.0;
    sheet.slab(
        &[[left, low - foot], [right, low - foot], [right, low], [left, low]],
        mix(wall, stage.colors.shadow, 0.4),
    );
}

fn windows(sheet: &mut Sheet, stage: &Stage, ([left, right], [top, low]): (Point, Point), dice: &mut Dice) {
    let (bay, storey) = ((right - left) / f64::from(COLUMNS), (low - top) / f64::from(ROWS));
    let half = bay.abs() * 0.24;
    for row in 0..ROWS {
        for column in 0..COLUMNS {
            let x = left + bay * (f64::from(column) + 0.5);
            let y = top + storey * (f64::from(row) + 0.26);
            let pane = ([x - half, y], [x + half, y + storey * 0.50]);
            // Some are fire, some only glow, some are black already.
            let heat = if is_behind_a_head(stage, [x, y + storey * 0.25]) { 0.0 } else { dice.between(-0.25, 1.0) };
            window(sheet, stage, pane, heat.max(0.0), dice);
        }
    }
}

/// There the picture is quiet.
fn is_behind_a_head(stage: &Stage, at: Point) -> bool {
    let near = |head: &super::Head| {
        (at[0] - head.center[0]).abs() < head.height * 0.85 && (at[1] - head.center[1]).abs() < head.height * 0.9
    };
    stage.heads().iter().any(near)
}

fn window(sheet: &mut Sheet, stage: &Stage, (from, to): (Point, Point), heat: f64, dice: &mut Dice) {
    let (wide, high) = (to[0] - from[0], to[1] - from[1]);
    let middle = (from[0] + to[0]) / 2.0;
    let rim = stage.unit * 7.0;
    let frame = if sheet.in_color() { hex(0x0058_3834) } else { hex(0x00A0_A0A0) };
    let [x0, y0] = [from[0] - rim, from[1] - rim];
    let [x1, y1] = [to[0] + rim, to[1] + rim];
    sheet.slab(&[[x0, y0], [x1, y0], [x1, y1], [x0, y1]], frame);
    let pane = Outline::new().rect(from, to);
    let mut cross = Outline::new();
    cross.add_bar([middle, from[1]], [middle, to[1]], [rim * 0.7; 2]);
    cross.add_bar([from[0], from[1] + high * 0.4], [to[0], from[1] + high * 0.4], [rim * 0.7; 2]);
    if heat <= 0.0 {
        sheet.fill(pane, hex(0x0018_1018));
        return sheet.fill(cross, frame);
    }
    for (up, size) in [(0.1, 0.6), (0.5, 0.8), (0.95, 0.95)] {
        let soot = [middle - stage.light * wide * 0.16 * up, from[1] - high * up];
        sheet.blur(soot, [wide * size * 0.8, high * size * 0.62], (hex(0x0014_0C10), 0.42));
    }
    let stops = [(0.0, hex(0x00C8_3810)), (0.5, hex(0x00FF_9A28)), (1.0, hex(0x00FF_F0A8))];
    if sheet.in_color() {
        sheet.down(pane, from[1], to[1], &stops)
    } else {
        sheet.fill(pane, hex(0x00FF_FFFF))
    }
    sheet.fill(cross, hex(0x0048_2018));
    if heat < 0.35 {
        return sheet.glow([middle, from[1] + high * 0.5], [wide * 1.1; 2], hex(0x00FF_8A28), 0.5);
    }
    // Out of the opening and up the wall, all leaning with the wind.
    let tongues: Vec<_> = (0..5)
        .map(|number| {
            let aside = (f64::from(number) + dice.between(0.2, 0.8)) / 5.0 - 0.5;
            let tall = high * (0.7 + 1.35 * heat) * dice.between(0.75, 1.1) * (1.0 - 1.1 * aside.abs());
            let lean = -stage.light * dice.between(0.2, 0.8);
            ([middle + aside * wide * 0.84, to[1] - high * 0.04], wide * 0.21, tall.max(high * 0.4), lean)
        })
        .collect();
    if sheet.in_color() {
        sheet.glow([middle, from[1] + high * 0.2], [wide * 1.1, high * 1.15], hex(0x00FF_8A28), 0.55);
    }
    blaze(sheet, &tongues);
    let sill = [[x0, to[1]], [x1, to[1]], [x1, y1 + rim], [x0, y1 + rim]];
    sheet.slab(&sill, frame);
}

/// A parapet, and fire behind it.
fn roof(sheet: &mut Sheet, stage: &Stage, ([left, right], top): (Point, f64), wall: Color, dice: &mut Dice) {
    let count = 15;
    let tongues: Vec<_> = (0..count)
        .map(|number| {
            let share = (f64::from(number) + dice.between(0.2, 0.8)) / f64::from(count);
            let swell = 0.45 + 0.55 * libm::sin(share * 9.0 + 0.8).abs();
            let tall = stage.unit * 210.0 * swell * dice.between(0.55, 1.1);
            let at = [left + (right - left) * share, top + stage.unit * 6.0];
            (at, stage.unit * dice.between(26.0, 40.0), tall, -stage.light * dice.between(0.0, 0.8))
        })
        .collect();
    blaze(sheet, &tongues);
    let lip = stage.unit * 20.0;
    let (out, at) = ((right - left).signum() * stage.unit * 8.0, top - stage.unit * 4.0);
    let ledge = [[left - out, at], [right + out, at], [right + out, at + lip], [left - out, at + lip]];
    sheet.slab(&ledge, mix(wall, stage.colors.edge, 0.18));
}

/// A house of timber under a steep roof, `wide` and on fire, its door toward us.
pub fn cottage(sheet: &mut Sheet, stage: &Stage, (foot, wide): (Point, f64), dice: &mut Dice) {
    let at = |x: f64, up: f64| [foot[0] + x * wide, foot[1] - up * wide];
    smoke(sheet, stage, (at(0.0, 0.86), wide * 1.7), dice);
    smoke(sheet, stage, (at(0.3, 0.70), wide * 1.3), dice);
    if sheet.in_color() {
        sheet.glow(at(0.0, 0.5), [wide * 1.0, wide * 0.95], hex(0x00FF_8028), 0.62);
    }
    let (plaster, beam, thatch) = if sheet.in_color() {
        (mix(hex(0x00A8_7858), stage.colors.shadow, 0.25), hex(0x0040_2820), hex(0x0058_342C))
    } else {
        (hex(0x00C0_C0C0), hex(0x0030_3030), hex(0x0060_6060))
    };
    sheet.slab(&[at(-0.42, 0.46), at(0.42, 0.46), at(0.42, 0.0), at(-0.42, 0.0)], plaster);
    for side in [-1.0, 1.0] {
        let pane = (at(side * 0.25 - 0.09, 0.36), at(side * 0.25 + 0.09, 0.16));
        window(sheet, stage, pane, 0.75, dice);
    }
    let door = [at(-0.08, 0.32), at(0.08, 0.32), at(0.08, 0.0), at(-0.08, 0.0)];
    sheet.slab(&door, if sheet.in_color() { hex(0x00FF_B040) } else { hex(0x00FF_FFFF) });
    let mut frame = Outline::new();
    for x in [-0.42, -0.12, 0.12, 0.42] {
        frame.add_bar(at(x, 0.46), at(x, 0.0), [wide * 0.028; 2]);
    }
    frame.add_bar(at(-0.42, 0.44), at(0.42, 0.44), [wide * 0.03; 2]);
    sheet.solid(frame, beam);
    let behind: Vec<_> = (0..6).map(|number| on_the_roof(stage, (foot, wide), f64::from(number) / 5.0, dice)).collect();
    blaze(sheet, &behind);
    sheet.slab(&[at(-0.54, 0.42), at(-0.26, 0.86), at(0.26, 0.86), at(0.54, 0.42)], thatch);
    if sheet.in_color() {
        for (x, up, size) in [(-0.20, 0.70, 0.16), (0.10, 0.60, 0.22), (0.32, 0.52, 0.12)] {
            sheet.glow(at(x, up), [wide * size, wide * size * 0.6], hex(0x00FF_8A28), 0.85);
        }
    }
    if sheet.in_color() {
        sheet.glow(at(0.0, 0.0), [wide * 0.9, wide * 0.16], hex(0x00FF_9A38), 0.62);
    }
}

/// A tongue behind the ridge, the highest in its middle.
fn on_the_roof(stage: &Stage, (foot, wide): (Point, f64), share: f64, dice: &mut Dice) -> (Point, f64, f64, f64) {
    let x = (share - 0.5) * 0.66;
    let tall = wide * (0.62 - 0.8 * x.abs()) * dice.between(0.7, 1.1);
    let at = [foot[0] + x * wide, foot[1] - wide * (0.80 - 0.3 * x.abs())];
    (at, wide * 0.10, tall, -stage.light * dice.between(0.0, 0.7))
}

/// A plume of `long` from its foot, leaning away from the light, wider and thinner as it rises; fire shines on it from below.
pub fn smoke(sheet: &mut Sheet, stage: &Stage, (foot, long): (Point, f64), dice: &mut Dice) {
    let steps = 12;
    let puffs: Vec<(Point, f64)> = (0..steps)
        .map(|step| {
            let up = f64::from(step) / f64::from(steps - 1);
            let radius = long * (0.075 + 0.15 * up) * dice.between(0.85, 1.15);
            let aside = stage.light * -0.26 * up * up * long + dice.between(-0.05, 0.05) * long;
            ([foot[0] + aside, foot[1] - long * up], radius)
        })
        .collect();
    if !sheet.in_color() {
        let mut plume = stage.lined();
        puffs.iter().for_each(|(at, radius)| plume.add_ellipse(*at, [*radius; 2]));
        return sheet.fill(plume, hex(0x0080_8080));
    }
    let dark = mix(hex(0x0030_262E), stage.colors.sky[1], 0.25);
    let pale = mix(hex(0x0078_6468), stage.colors.sky[2], 0.3);
    for (number, (at, radius)) in puffs.iter().enumerate().rev() {
        let up = number as f64 / f64::from(steps);
        sheet.blur(*at, [radius * 1.25, radius * 1.15], (dark, 0.80 - 0.45 * up));
        let lit = [at[0] + stage.light * radius * 0.3, at[1] - radius * 0.3];
        sheet.blur(lit, [radius * 0.7, radius * 0.6], (pale, 0.34 - 0.2 * up));
        if up < 0.5 {
            let under = [at[0], at[1] + radius * 0.5];
            sheet.blur(under, [radius * 0.9, radius * 0.45], (hex(0x00E8_6028), 0.42 * (1.0 - 2.0 * up)));
        }
    }
}
