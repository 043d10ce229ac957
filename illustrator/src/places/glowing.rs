//! What gives light beside a figure: candles on stands and in the air, mushrooms, a vending machine.

use super::fire::CANDLELIGHT;
use super::nearby::{Spot, shadow};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::{Head, Stage};
use scene::Prop;
use scene::seed::Dice;

fn candle(sheet: &mut Sheet, foot: Point, size: f64) {
    let top = foot[1] - size;
    let wide = size * 0.17;
    let wax = hex(0x00F8_EED4);
    sheet.slab(
        &[[foot[0] - wide, top], [foot[0] + wide, top], [foot[0] + wide, foot[1]], [foot[0] - wide, foot[1]]],
        wax,
    );
    let drip = Outline::new().ellipse([foot[0] + wide * 0.8, top + size * 0.2], [wide * 0.3, size * 0.16]);
    sheet.fill(drip, wax);
    let tip = [foot[0], top - size * 0.52];
    sheet.glow([foot[0], top - size * 0.2], [size * 2.6; 2], hex(0x00FF_B850), 0.46);
    sheet.glow([foot[0], top - size * 0.2], [size * 0.9; 2], hex(0x00FF_E0A0), 0.7);
    let flame = |half: f64, high: f64| {
        Outline::new().curve(&[
            [foot[0], top + size * 0.02],
            [foot[0] - half, top - size * 0.14],
            [foot[0], tip[1] + size * high],
            [foot[0] + half, top - size * 0.14],
        ])
    };
    sheet.fill(flame(wide * 0.72, 0.0), hex(0x00FF_B040));
    sheet.fill(flame(wide * 0.40, 0.14), hex(0x00FF_F6D0));
}

/// A tall stand to each side, three candles on it, and candles on the ground about its foot.
pub fn candles(sheet: &mut Sheet, stage: &Stage) {
    let iron = stage.lit(0x0048_3C38, 0.0);
    for x in [0.09, 0.91] {
        let size = stage.unit * 52.0;
        let (foot, top) = (stage.at(x, 0.90), stage.at(x, 0.46));
        // The wall behind takes their light.
        sheet.glow([top[0], top[1] - size * 0.4], [size * 8.0, size * 9.0], hex(0x00E0_8038), 0.42);
        let mut stand = Outline::new();
        stand.add_bar(foot, top, [size * 0.16; 2]);
        for dx in [-1.0, 1.0] {
            stand.add_bar(foot, [foot[0] + dx * size * 0.9, foot[1] + size * 0.25], [size * 0.14; 2]);
            stand.add_bar(
                [top[0], top[1] + size * 1.2],
                [top[0] + dx * size * 1.3, top[1] + size * 0.4],
                [size * 0.13; 2],
            );
        }
        for (dx, dy) in [(-1.3, 0.4), (0.0, 0.0), (1.3, 0.4)] {
            stand.add_rect(
                [top[0] + (dx - 0.4) * size, top[1] + (dy - 0.08) * size],
                [top[0] + (dx + 0.4) * size, top[1] + (dy + 0.08) * size],
            );
        }
        sheet.solid(stand, iron);
        for (dx, dy) in [(-1.3, 0.34), (1.3, 0.34), (0.0, -0.06)] {
            candle(sheet, [top[0] + dx * size, top[1] + dy * size], size);
        }
        sheet.lights(stage.at(x, 0.46), [0.62 * stage.width, 0.5 * stage.height], CANDLELIGHT, 0.5);
    }
    let mut dice = stage.dice("candles");
    for number in 0..7 {
        let x = if number % 2 == 0 { dice.between(0.02, 0.24) } else { dice.between(0.76, 0.98) };
        candle(sheet, stage.at(x, dice.between(0.88, 0.97)), stage.unit * dice.between(26.0, 46.0));
    }
}

/// Candles in the air, the far ones small; none before a face.
pub fn floating_candles(sheet: &mut Sheet, stage: &Stage, heads: &[Head]) {
    let mut dice = stage.dice("floating candles");
    for number in 0..22 {
        let near = f64::from(number) / 21.0;
        let at = stage.at(dice.between(0.02, 0.98), dice.between(0.06, 0.30) + 0.34 * dice.unit() * near);
        let size = stage.unit * (18.0 + 40.0 * near);
        let covers = |head: &Head| {
            libm::hypot(at[0] - head.center[0], at[1] - size * 0.7 - head.center[1]) < head.height * 0.75 + size
        };
        if !heads.iter().any(covers) {
            candle(sheet, at, size);
        }
    }
    sheet.lights(stage.at(0.5, 0.2), [0.9 * stage.width, 0.6 * stage.height], CANDLELIGHT, 0.5);
}

/// Flames that hover on a wide arc about who is there, each with a tail that curls up; none on a face.
pub fn fox_fire(sheet: &mut Sheet, stage: &Stage, (heads, count): (&[Head], u32)) {
    let before = !heads.is_empty();
    let mut dice = stage.dice(if before { "fox fire before" } else { "fox fire" });
    let middle = stage.head.center[0] / stage.width;
    for number in 0..count {
        let side = if number % 2 == 0 { -1.0 } else { 1.0 };
        let reach = if before { dice.between(0.30, 0.46) } else { dice.between(0.16, 0.48) };
        let at =
            stage.at(middle + side * reach, if before { dice.between(0.50, 0.92) } else { dice.between(0.10, 0.74) });
        // One lights the page of who reads.
        let reads = before && number == 0 && stage.scene.figures.iter().any(|figure| figure.prop == Some(Prop::Book));
        let beside = [side * 1.02 * stage.head.height, 0.62 * stage.head.height];
        let at = if reads { [stage.head.center[0] + beside[0], stage.head.center[1] + beside[1]] } else { at };
        let size = stage.unit * if before { dice.between(58.0, 84.0) } else { dice.between(26.0, 56.0) };
        let covers =
            |head: &Head| libm::hypot(at[0] - head.center[0], at[1] - head.center[1]) < head.height * 0.8 + size;
        if !heads.iter().any(covers) {
            wisp(sheet, (at, size), side * dice.between(0.1, 0.5));
        }
    }
}

/// `size` is its height; it leans that much of it aside.
fn wisp(sheet: &mut Sheet, (at, size): (Point, f64), lean: f64) {
    let [glow, body, core] =
        if sheet.in_color() { [0x0048_A8FF, 0x0070_C8FF, 0x00F0_FCFF] } else { [0x00FF_FFFF; 3] }.map(hex);
    sheet.glow(at, [size * 1.5; 2], glow, 0.50);
    sheet.glow(at, [size * 0.6; 2], body, 0.55);
    let flame = |part: f64| {
        let on = |x: f64, y: f64| [at[0] + x * size * part, at[1] + (y * part + 0.16 * (1.0 - part)) * size];
        let tip = lean * 0.9;
        Outline::new().curve(&[
            on(0.0, 0.34),
            on(-0.27, 0.14),
            on(-0.20, -0.14),
            on(tip * 0.5 - 0.06, -0.36),
            on(tip, -0.72),
            on(tip * 0.6 + 0.14, -0.30),
            on(0.22, -0.06),
            on(0.26, 0.16),
        ])
    };
    sheet.fill(flame(1.0), glow);
    sheet.fill(flame(0.74), body);
    sheet.fill(flame(0.44), core);
}

/// Clumps to both sides, from the far ones, as tall as a knee, to those by the picture's edge, as tall as a man.
pub fn mushrooms(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("mushrooms");
    for (x, y, size) in [
        (0.40, 0.74, 44.0),
        (0.64, 0.75, 52.0),
        (0.27, 0.78, 70.0),
        (0.78, 0.79, 84.0),
        (0.16, 0.84, 120.0),
        (0.90, 0.86, 160.0),
        (0.05, 0.93, 190.0),
        (0.97, 0.98, 130.0),
        (0.22, 0.95, 70.0),
        (0.76, 0.94, 76.0),
    ] {
        let color = [0x0048_D8F0, 0x0090_7CF8, 0x0060_F0C0, 0x00F0_80D8][dice.below(4)];
        mushroom(sheet, stage, (stage.at(x + dice.between(-0.02, 0.02), y), stage.unit * size), color, &mut dice);
    }
}

/// `size` is the half width of its cap.
fn mushroom(sheet: &mut Sheet, stage: &Stage, (foot, size): (Point, f64), color: u32, dice: &mut Dice) {
    let tall = size * dice.between(1.1, 1.6);
    let lean = size * dice.between(-0.2, 0.2);
    let top = [foot[0] + lean, foot[1] - tall];
    let light = if sheet.in_color() { hex(color) } else { hex(0x00FF_FFFF) };
    sheet.glow(top, [size * 3.0; 2], light, 0.34);
    sheet.glow(foot, [size * 1.6, size * 0.5], light, 0.30);
    let stem = [
        [foot[0] - size * 0.20, foot[1]],
        [top[0] - size * 0.15, top[1]],
        [top[0] + size * 0.15, top[1]],
        [foot[0] + size * 0.22, foot[1]],
    ];
    let pale = mix(light, hex(0x00FF_FFFF), 0.62);
    sheet.slab(&stem, mix(pale, stage.colors.shadow, 0.12));
    let gills = [
        [top[0] - size, top[1]],
        [top[0], top[1] + size * 0.26],
        [top[0] + size, top[1]],
        [top[0], top[1] - size * 0.1],
    ];
    sheet.fill(stage.lined().curve(&gills), mix(pale, hex(0x00FF_FFFF), 0.4));
    let cap = |share: f64| {
        let at = |x: f64, y: f64| [top[0] + x * size * share, top[1] + y * size * share];
        [
            at(-1.04, 0.06),
            at(-0.86, -0.46),
            at(-0.34, -0.84),
            at(0.34, -0.84),
            at(0.86, -0.46),
            at(1.04, 0.06),
            at(0.0, -0.06),
        ]
    };
    let shape = stage.lined().curve(&cap(1.0));
    let deep = mix(light, hex(0x0028_2070), 0.30);
    sheet.down(
        shape,
        top[1] - size * 0.85,
        top[1] + size * 0.1,
        &[(0.0, mix(light, hex(0x00FF_FFFF), 0.4)), (0.5, light), (1.0, deep)],
    );
    let mut spots = Outline::new();
    for (x, y, wide) in
        [(-0.5, -0.34, 0.15), (0.0, -0.60, 0.18), (0.46, -0.36, 0.14), (0.14, -0.24, 0.10), (-0.16, -0.22, 0.08)]
    {
        spots.add_ellipse([top[0] + x * size, top[1] + y * size], [wide * size, wide * size * 0.7]);
    }
    sheet.veil(spots, hex(0x00FF_FFFF), 0.85);
}

/// Rows of cans and bottles behind bright glass, buttons under each, a flap below.
pub fn vending_machine(sheet: &mut Sheet, stage: &Stage, spot: Spot) {
    shadow(sheet, stage, spot, 0.62);
    let at = |x: f64, y: f64| spot.at(x, y);
    let rect =
        |from: Point, to: Point| [at(from[0], to[1]), at(to[0], to[1]), at(to[0], from[1]), at(from[0], from[1])];
    let is_lit = stage.is_night() || stage.scene.hour == scene::Hour::Dusk;
    let glow = |color: u32| if is_lit { hex(color) } else { mix(stage.lit(color, 0.0), hex(color), 0.4) };
    if is_lit && sheet.in_color() {
        sheet.glow(at(0.0, 1.2), [spot.meter * 1.9; 2], hex(0x00C8_E8FF), 0.45);
        sheet.glow(at(0.0, 0.0), [spot.meter * 1.4, spot.meter * 0.36], hex(0x00D8_F0FF), 0.5);
    }
    let side = -stage.light;
    let flank = [at(0.5 * side, 1.86), at(0.66 * side, 1.80), at(0.66 * side, 0.08), at(0.5 * side, 0.02)];
    sheet.slab(&flank, stage.lit(0x0090_2C30, 0.0));
    sheet.slab(&rect([-0.5, 0.02], [0.5, 1.86]), stage.lit(0x00D8_403C, 0.0));
    sheet.slab(&rect([-0.5, 1.72], [0.5, 1.86]), glow(0x00F8_F4F0));
    sheet.slab(&rect([-0.44, 0.72], [0.44, 1.68]), glow(0x00F0_FAFF));
    let mut dice = stage.dice("cans");
    const CANS: [u32; 7] = [0x00E8_5048, 0x0048_90D8, 0x00F0_B848, 0x0058_A868, 0x0080_5840, 0x00E8_E8EC, 0x00D8_78A8];
    for row in 0..3 {
        let low = 1.40 - 0.31 * f64::from(row);
        for can in 0..7 {
            let x = -0.385 + 0.128 * f64::from(can);
            let color = glow(CANS[dice.below(CANS.len())]);
            sheet.slab(&rect([x - 0.042, low], [x + 0.042, low + 0.20]), color);
            sheet.slab(&rect([x - 0.042, low + 0.08], [x + 0.042, low + 0.13]), mix(color, hex(0x00FF_FFFF), 0.6));
            sheet.slab(&rect([x - 0.04, low - 0.055], [x + 0.04, low - 0.025]), glow(0x0058_C8F0));
        }
        sheet.slab(&rect([-0.44, low - 0.085], [0.44, low - 0.065]), stage.lit(0x0090_A0B0, 0.0));
    }
    sheet.slab(&rect([0.18, 0.40], [0.42, 0.66]), stage.lit(0x0048_4450, 0.0));
    sheet.slab(&rect([0.24, 0.54], [0.36, 0.60]), glow(0x0070_F0A0));
    sheet.slab(&rect([-0.40, 0.44], [0.08, 0.62]), glow(0x00F8_D868));
    sheet.slab(&rect([-0.34, 0.14], [0.34, 0.32]), stage.lit(0x0028_2430, 0.0));
    let shine = [at(-0.36, 1.66), at(-0.16, 1.66), at(-0.40, 0.92), at(-0.43, 1.10)];
    sheet.veil(Outline::new().polygon(&shine), hex(0x00FF_FFFF), if sheet.in_color() { 0.4 } else { 0.0 });
}
