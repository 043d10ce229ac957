//! A waterfall: wooded rock on both sides, the water in strands before its shade, mist over the pool below.

use super::country::stone;
use super::foliage::{Leaves, crown, dab, near_branch, tufts};
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;

/// Shares of the height: where the rock begins and where the pool does; of the width: the sides of the water.
const TOP: f64 = 0.25;
const POOL: f64 = 0.73;
const SIDES: [f64; 2] = [0.60, 0.86];

pub fn waterfall(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, 0.45 * stage.height);
    let mut dice = stage.dice("waterfall");
    woods(sheet, stage, &[(0.16, 0.42, 62.0), (0.22, 0.28, 74.0)], [0.0, 1.0], &mut dice);
    sheet.layer("forest");
    let [left, right] = SIDES;
    cliff(sheet, stage, [-0.05, left + 0.03], &mut dice);
    cliff(sheet, stage, [right - 0.03, 1.05], &mut dice);
    fall(sheet, stage, &mut dice);
    // What grows on the edge hangs over it.
    for side in [[-0.02, left - 0.06], [right + 0.05, 1.04]] {
        woods(sheet, stage, &[(0.245, 0.16, 50.0)], side, &mut dice);
    }
    sheet.layer("fall");
    basin(sheet, stage, POOL, &mut dice);
    mist(sheet, stage);
    near_branch(sheet, stage, -1.0, 0x0050_8C50, &mut dice);
    sheet.layer("pool");
}

/// Rows of crowns: where each stands, how far it is, how large its crowns are.
fn woods(sheet: &mut Sheet, stage: &Stage, rows: &[(f64, f64, f64)], [from, to]: [f64; 2], dice: &mut Dice) {
    for (y, far, size) in rows {
        let leaves = Leaves::of(stage, 0x0050_8C58, *far);
        let count = ((to - from) * 11.0).max(2.0) as usize;
        for number in 0..=count {
            let size = stage.unit * size * dice.between(0.75, 1.2);
            let x = from + (to - from) * number as f64 / count as f64;
            let at = stage.at_from_light(x, y + dice.between(-0.02, 0.02));
            crown(sheet, stage, (at, [size * 1.1, size]), leaves, dice);
        }
    }
}

/// Blocks of rock over each other, each lit above and dark on the side away from the light; moss hangs over some.
fn cliff(sheet: &mut Sheet, stage: &Stage, [from, to]: [f64; 2], dice: &mut Dice) {
    const ROWS: i32 = 8;
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let rock = stage.ground(0x0088_9090, 0.14);
    let deep = mix(rock, stage.colors.shadow, 0.5);
    let whole = Outline::new().polygon(&[at(from, TOP), at(to, TOP), at(to, 0.76), at(from, 0.76)]);
    sheet.down(whole, TOP * stage.height, 0.76 * stage.height, &[(0.0, mix(rock, deep, 0.5)), (1.0, deep)]);
    let mut blocks = [stage.lined(), stage.lined(), stage.lined()];
    let (mut lit, mut dark, mut moss) = (Outline::new(), Outline::new(), [Outline::new(), Outline::new()]);
    let tall = (0.76 - TOP) / f64::from(ROWS);
    for row in 0..ROWS {
        let mut x = from - dice.between(0.0, 0.06);
        let y = TOP + tall * f64::from(row);
        while x < to {
            let (wide, high) = (dice.between(0.05, 0.12).min(to - x + 0.01), tall * dice.between(0.95, 1.35));
            let top = y + dice.between(-0.012, 0.012);
            let point = |dx: f64, dy: f64| at(x + wide * dx, top + high * dy);
            let shape = [
                point(0.06, 0.04),
                point(0.52, -0.06),
                point(0.95, 0.05),
                point(1.03, 0.52),
                point(0.90, 1.02),
                point(0.44, 1.08),
                point(0.08, 0.98),
                point(-0.03, 0.46),
            ];
            blocks[dice.below(3)].add_polygon(&shape);
            sheet.ink_of(&shape, 0.5);
            lit.add_polygon(&[shape[0], shape[1], shape[2], point(0.80, 0.24), point(0.20, 0.26)]);
            dark.add_polygon(&[shape[2], shape[3], shape[4], shape[5], point(0.70, 0.62), point(0.80, 0.24)]);
            if dice.chance(0.24) {
                cushion(&mut moss, (point(0.5, 0.02), wide * stage.width * 0.46), dice);
            }
            x += wide;
        }
    }
    for (block, share) in blocks.into_iter().zip([0.0, 0.12, 0.24]) {
        sheet.fill(block, mix(rock, stage.colors.shadow, share));
    }
    sheet.veil(dark, stage.colors.shadow, if sheet.in_color() { 0.24 } else { 0.5 });
    sheet.veil(lit, stage.colors.edge, if sheet.in_color() { 0.34 } else { 0.0 });
    let leaves = Leaves::of(stage, 0x0060_9850, 0.10);
    let [under, over] = moss;
    sheet.fill(under, leaves.dark);
    if sheet.in_color() {
        sheet.fill(over, mix(leaves.middle, leaves.light, 0.5));
    }
    // Toward the pool all of it is dim and wet.
    let wet = mix(stage.colors.shadow, stage.lit(0x0020_5060, 0.0), 0.5);
    let low = Outline::new().polygon(&[at(from, 0.5), at(to, 0.5), at(to, 0.76), at(from, 0.76)]);
    if sheet.in_color() {
        sheet.down(low, 0.5 * stage.height, 0.76 * stage.height, &[(0.0, wet.faded(0.0)), (1.0, wet.faded(0.42))]);
    }
}

/// Moss and fern on a ledge, hanging over its edge.
fn cushion(moss: &mut [Outline; 2], (at, half): (Point, f64), dice: &mut Dice) {
    moss[0].add_ellipse(at, [half, half * 0.22]);
    for number in 0..14 {
        let aside = dice.between(-1.0, 1.0);
        let hang = half * dice.between(0.15, 0.75) * (1.0 - aside * aside * 0.6);
        let root = [at[0] + aside * half, at[1]];
        moss[0].add_leaf(root, [root[0] + half * dice.between(-0.06, 0.06), root[1] + hang], half * 0.13);
        if number % 2 == 0 {
            dab(&mut moss[1], [root[0], at[1] - half * dice.between(0.0, 0.16)], half * 0.34, dice.between(-0.5, 0.5));
        }
    }
}

/// Water in strands that spread, its own shade behind them, white where it leaves the edge.
fn fall(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let [left, right] = SIDES;
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let white = mix(stage.lit(0x00F4_FBFF, 0.05), hex(0x00FF_FFFF), 0.25);
    let blue = stage.lit(0x0080_BCD8, 0.08);
    let body = [
        at(left + 0.025, TOP - 0.008),
        at(right - 0.025, TOP - 0.008),
        at(right - 0.006, TOP + 0.06),
        at(right + 0.014, 0.76),
        at(left - 0.014, 0.76),
        at(left + 0.006, TOP + 0.06),
    ];
    let span = [TOP * stage.height, 0.76 * stage.height];
    sheet.down(
        Outline::new().polygon(&body),
        span[0],
        span[1],
        &[(0.0, white), (0.10, mix(blue, white, 0.35)), (0.6, mix(blue, white, 0.3)), (1.0, white)],
    );
    let (mut strands, mut shade) = (Outline::new(), Outline::new());
    for strand in 0..46 {
        let share = dice.unit();
        let (from, to) = (TOP + dice.between(0.0, 0.30), TOP + dice.between(0.34, 0.50));
        // Strands spread a little as they fall.
        let x = |y: f64| left + 0.02 + (right - left - 0.04) * share + (share - 0.5) * 0.05 * (y - TOP) / (0.76 - TOP);
        let into = if strand % 3 == 0 { &mut shade } else { &mut strands };
        into.add_leaf(at(x(from), from), at(x(to), to), stage.unit * dice.between(3.0, 12.0));
    }
    sheet.veil(shade, stage.lit(0x0050_90B8, 0.05), if sheet.in_color() { 0.45 } else { 0.3 });
    sheet.veil(strands, hex(0x00FF_FFFF), 0.85);
}

/// Spray that rises from the foot of the water.
fn mist(sheet: &mut Sheet, stage: &Stage) {
    if !sheet.in_color() {
        return;
    }
    let white = mix(stage.colors.haze, hex(0x00FF_FFFF), 0.6);
    for (x, y, wide, high, share) in
        [(0.73, 0.72, 0.30, 0.10, 0.75), (0.66, 0.68, 0.16, 0.12, 0.45), (0.82, 0.69, 0.16, 0.11, 0.45)]
    {
        sheet.glow(stage.at_from_light(x, y), [wide * stage.width, high * stage.height], white, share);
    }
}

/// The pool below: foam where the water falls, rings that spread, stones with wet feet.
fn basin(sheet: &mut Sheet, stage: &Stage, top: f64, dice: &mut Dice) {
    let y = top * stage.height;
    let (far, deep) = (stage.lit(0x0098_D4D8, 0.1), stage.lit(0x0030_7C88, 0.0));
    sheet.down(
        Outline::new().rect([0.0, y], [stage.width, stage.height]),
        y,
        stage.height,
        &[(0.0, far), (0.5, mix(far, deep, 0.7)), (1.0, deep)],
    );
    let mut rings = Outline::new();
    for _ in 0..70 {
        let depth = dice.unit();
        let at = [dice.unit() * stage.width, y + (stage.height - y) * depth];
        let long = stage.unit * (16.0 + 60.0 * depth);
        rings.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], stage.unit * (2.0 + 4.0 * depth));
    }
    sheet.veil(rings, hex(0x00FF_FFFF), 0.35);
    let mut foam = stage.lined();
    for puff in 0..14 {
        let at = stage.at_from_light(0.56 + 0.026 * f64::from(puff), top + 0.012 + dice.between(-0.012, 0.014));
        let size = stage.unit * dice.between(18.0, 40.0);
        foam.add_ellipse(at, [size * 1.2, size * 0.7]);
    }
    sheet.fill(foam, mix(stage.lit(0x00FF_FFFF, 0.0), hex(0x00FF_FFFF), 0.4));
    for (x, at, size) in
        [(0.44, 0.755, 40.0), (0.95, 0.77, 70.0), (0.20, 0.78, 66.0), (0.05, 0.86, 130.0), (0.99, 0.94, 150.0)]
    {
        stone(sheet, stage, stage.at_from_light(x, at), stage.unit * size, dice);
    }
    // A flat bank under whoever stands here.
    let bank = wavy_ground(stage, 0.89 * stage.height, 0.008, dice);
    let (pale, close) = (stage.ground(0x00B4_B09C, 0.04), stage.ground(0x0088_8474, 0.0));
    sheet.down(bank, 0.885 * stage.height, stage.height, &[(0.0, pale), (1.0, close)]);
    let mut pebbles = Outline::new();
    for _ in 0..120 {
        let y = dice.between(0.90, 1.0);
        let size = stage.unit * dice.between(4.0, 11.0);
        pebbles.add_ellipse(stage.at(dice.unit(), y), [size, size * 0.5]);
    }
    sheet.veil(pebbles, stage.lit(0x0068_6860, 0.0), 0.5);
    tufts(sheet, stage, (0.89, 1.0), 40, 0x0068_9C48, dice);
}
