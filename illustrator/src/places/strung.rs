//! What hangs on strings across a place: small lamps, paper lanterns, laundry; and plants from above.

use super::fire::LAMPLIGHT;
use super::outline::{Outline, Point};
use super::paints::dyed;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things;
use scene::Fitting;
use scene::seed::Dice;

/// A string between two points, sagging by `sag`.
fn along(from: Point, to: Point, sag: f64, share: f64) -> Point {
    let bow = 4.0 * share * (1.0 - share) * sag;
    [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share + bow]
}

fn string(sheet: &mut Sheet, stage: &Stage, (from, to, sag): (Point, Point, f64), wide: f64) {
    let mut cord = Outline::new();
    for step in 0..18 {
        let at = |step: i32| along(from, to, sag, f64::from(step) / 18.0);
        cord.add_bar(at(step), at(step + 1), [wide; 2]);
    }
    sheet.fill(cord, if sheet.in_color() { mix(stage.colors.shadow, hex(0x0030_2820), 0.4) } else { hex(0) });
}

/// Swags from one side of the picture to the other: from where, to where, how deep, how near.
fn swags(stage: &Stage) -> [(Point, Point, f64, f64); 3] {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let deep = stage.height;
    [
        (at(-0.04, 0.20), at(1.04, 0.06), 0.05 * deep, 0.55),
        (at(-0.04, 0.10), at(1.04, 0.15), 0.06 * deep, 0.75),
        (at(-0.04, -0.01), at(1.04, 0.02), 0.06 * deep, 1.0),
    ]
}

const BULB: u32 = 0x00FF_DC88;

pub fn lamps(sheet: &mut Sheet, stage: &Stage) {
    let mut bulbs = Outline::new();
    for (from, to, sag, near) in swags(stage) {
        string(sheet, stage, (from, to, sag), stage.unit * 2.6 * near);
        let count = 15;
        for number in 0..count {
            let share = (f64::from(number) + 0.5) / f64::from(count);
            let size = stage.unit * 8.0 * near;
            let hook = along(from, to, sag, share);
            let at = [hook[0], hook[1] + size * 1.7];
            sheet.glow(at, [size * 7.0; 2], hex(0x00FF_C864), 0.42);
            sheet.fill(
                Outline::new().rect([at[0] - size * 0.4, hook[1]], [at[0] + size * 0.4, at[1]]),
                hex(0x0040_3830),
            );
            bulbs.add_ellipse(at, [size * 0.86, size]);
        }
    }
    let white = mix(hex(BULB), hex(0x00FF_FFFF), 0.55);
    sheet.fill(bulbs, if sheet.in_color() { white } else { hex(0x00FF_FFFF) });
    overhead_lights(sheet, stage);
}

pub fn lanterns(sheet: &mut Sheet, stage: &Stage) {
    let (one, other) = match stage.scene.paint(Fitting::Lanterns) {
        Some(_) => (dyed(stage, Fitting::Lanterns, 0), dyed(stage, Fitting::Lanterns, 0)),
        None => (0x00E8_4A3C, 0x00FF_EAC8),
    };
    for (from, to, sag, near) in swags(stage) {
        string(sheet, stage, (from, to, sag), stage.unit * 3.0 * near);
        let count = 6;
        for number in 0..count {
            let share = (f64::from(number) + 0.5) / f64::from(count);
            let hook = along(from, to, sag, share);
            paper(sheet, stage, (hook, stage.unit * 40.0 * near), if number % 2 == 0 { one } else { other });
        }
    }
    overhead_lights(sheet, stage);
}

fn overhead_lights(sheet: &mut Sheet, stage: &Stage) {
    sheet.lights(stage.at(0.5, 0.1), [0.9 * stage.width, 0.7 * stage.height], LAMPLIGHT, 0.6);
}

/// One lantern of paper on ribs; `size` is half of its height.
pub fn paper(sheet: &mut Sheet, stage: &Stage, (hook, size): (Point, f64), color: u32) {
    let at = [hook[0], hook[1] + size * 1.4];
    let is_lit = stage.is_night() || stage.scene.hour == scene::Hour::Dusk;
    let wall = if is_lit { hex(color) } else { stage.lit(color, 0.0) };
    if is_lit && sheet.in_color() {
        sheet.glow(at, [size * 3.4; 2], mix(wall, hex(0x00FF_B050), 0.5), 0.5);
    }
    let radii = [size * 0.82, size];
    sheet.fill(stage.lined().ellipse(at, radii), wall);
    if sheet.in_color() {
        let light = mix(wall, hex(0x00FF_F0B0), if is_lit { 0.75 } else { 0.35 });
        sheet.around(
            Outline::new().ellipse(at, radii),
            ([at[0], at[1] + size * 0.1], [size * 0.95; 2]),
            &[(0.0, light), (0.5, mix(light, wall, 0.6)), (1.0, wall.faded(0.0))],
        );
    }
    let mut ribs = Outline::new();
    for rib in -2..=2_i32 {
        let y = f64::from(rib) * 0.34;
        let half = 0.82 * libm::sqrt((1.0 - y * y).max(0.0));
        ribs.add_bar(
            [at[0] - size * half, at[1] + size * y],
            [at[0] + size * half, at[1] + size * y],
            [(size * 0.035).max(0.4); 2],
        );
    }
    sheet.veil(ribs, mix(wall, hex(0x0040_1810), 0.6), 0.5);
    let mut caps = Outline::new();
    for y in [-1.0, 1.0] {
        let middle = at[1] + size * y;
        caps.add_rect([at[0] - size * 0.42, middle - size * 0.12], [at[0] + size * 0.42, middle + size * 0.12]);
    }
    sheet.fill(caps, hex(0x0034_2420));
}

/// Sheets, shirts and towels in the wind.
pub fn laundry(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("laundry");
    let (high, unit) = (0.30 * stage.height, stage.unit);
    let (from, to) = ([-0.03 * stage.width, high], [1.03 * stage.width, high - 0.03 * stage.height]);
    let sag = 0.035 * stage.height;
    string(sheet, stage, (from, to, sag), unit * 4.0);
    let colors = [0x00FA_FAF6, 0x00F4_C8CC, 0x00B8_D8F0, 0x00FA_FAF6, 0x00F8_E4A8, 0x00C8_E0C8];
    let mut share = 0.03;
    let mut number = 0;
    while share < 0.95 {
        let wide = [0.20, 0.13, 0.10][number % 3] * dice.between(0.9, 1.1);
        let color = stage.lit(colors[(number + dice.below(2)) % colors.len()], 0.04);
        let ends = [along(from, to, sag, share), along(from, to, sag, share + wide)];
        let sway = stage.light * -unit * dice.between(20.0, 44.0);
        match number % 3 {
            1 => shirt(sheet, stage, (ends, sway), color),
            kind => cloth(sheet, stage, (ends, sway, if kind == 0 { 250.0 } else { 150.0 }), color),
        }
        for end in ends {
            sheet.slab(&corners(end, unit), stage.lit(0x00E8_9048, 0.0));
        }
        share += wide + dice.between(0.02, 0.05);
        number += 1;
    }
}

/// A peg.
fn corners(at: Point, unit: f64) -> [Point; 4] {
    let (wide, high) = (unit * 4.0, unit * 13.0);
    [
        [at[0] - wide, at[1] - high * 0.5],
        [at[0] + wide, at[1] - high * 0.5],
        [at[0] + wide, at[1] + high],
        [at[0] - wide, at[1] + high],
    ]
}

fn cloth(sheet: &mut Sheet, stage: &Stage, ([left, right], sway, long): ([Point; 2], f64, f64), color: canvas::Color) {
    let down = stage.unit * long;
    let low = |end: Point, share: f64| [end[0] + sway * share, end[1] + down * share];
    let middle = [(left[0] + right[0]) / 2.0 + sway * 1.1, left[1] + down * 1.05];
    let outline = [left, right, low(right, 0.5), low(right, 1.0), middle, low(left, 1.0), low(left, 0.52)];
    sheet.slab(&outline, color);
    let mut folds = Outline::new();
    for share in [0.2, 0.5, 0.78] {
        let top = [left[0] + (right[0] - left[0]) * share, left[1] + stage.unit * 6.0];
        let foot = [top[0] + sway * 1.05, top[1] + down * 0.9];
        folds.add_polygon(&[top, [foot[0] + stage.unit * 22.0, foot[1]], [foot[0] - stage.unit * 4.0, foot[1]]]);
    }
    sheet.veil(folds, stage.colors.shadow, if sheet.in_color() { 0.14 } else { 0.2 });
}

fn shirt(sheet: &mut Sheet, stage: &Stage, ([left, right], sway): ([Point; 2], f64), color: canvas::Color) {
    let wide = right[0] - left[0];
    let at = |x: f64, y: f64| [left[0] + wide * x + sway * y, left[1] + (right[1] - left[1]) * x + wide * 1.25 * y];
    let outline = [
        at(0.14, 0.0),
        at(0.36, 0.0),
        at(0.50, 0.08),
        at(0.64, 0.0),
        at(0.86, 0.0),
        at(1.10, 0.34),
        at(0.94, 0.44),
        at(0.82, 0.28),
        at(0.84, 1.0),
        at(0.16, 1.0),
        at(0.18, 0.28),
        at(0.06, 0.44),
        at(-0.10, 0.34),
    ];
    sheet.slab(&outline, color);
    let shade = [at(0.62, 0.12), at(0.82, 0.28), at(0.84, 1.0), at(0.58, 1.0)];
    sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, if sheet.in_color() { 0.14 } else { 0.2 });
}

/// Baskets from above, with leaves that trail; pots on the ground to both sides.
pub fn plants(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("hanging plants");
    for (x, long, size) in [(0.10, 0.13, 1.0), (0.90, 0.09, 1.1), (0.34, 0.05, 0.8), (0.68, 0.04, 0.86)] {
        let top = stage.at(x, -0.01);
        let pot = stage.at(x, long);
        if stage.is_near_head([top, [top[0] + 1.0, top[1]], pot, [pot[0], pot[1] + stage.unit * 120.0]]) {
            continue;
        }
        basket(sheet, stage, (pot, stage.unit * 78.0 * size), &mut dice);
    }
    let lit = |color: u32| stage.lit(color, 0.0);
    for (x, size) in [(0.045, 330.0), (0.955, 290.0), (0.16, 200.0), (0.85, 210.0)] {
        things::plant(sheet, stage.at(x, 0.93), stage.unit * size, &lit, &mut dice);
    }
}

fn basket(sheet: &mut Sheet, stage: &Stage, (pot, size): (Point, f64), dice: &mut Dice) {
    let mut cords = Outline::new();
    for dx in [-0.46, 0.46] {
        cords.add_bar([pot[0], -stage.unit * 10.0], [pot[0] + dx * size, pot[1]], [stage.unit * 2.4; 2]);
    }
    sheet.fill(cords, stage.lit(0x0070_5A40, 0.0));
    let (mut dark, mut green, mut pale) = (Outline::new(), Outline::new(), Outline::new());
    for leaf in 0..40 {
        let x = dice.between(-0.72, 0.72);
        let hang = if leaf < 14 { dice.between(-0.5, 0.1) } else { dice.between(0.1, 1.5) * (0.35 + x.abs()) };
        let at = [pot[0] + x * size, pot[1] + hang * size];
        let tip = [at[0] + dice.between(-0.16, 0.16) * size, at[1] + dice.between(0.12, 0.24) * size];
        let into = [&mut dark, &mut green, &mut pale];
        into[leaf % 3].add_leaf(at, tip, size * 0.13);
    }
    sheet.fill(dark, stage.lit(0x002C_5A40, 0.0));
    let bowl = [
        [pot[0] - size * 0.48, pot[1]],
        [pot[0] + size * 0.48, pot[1]],
        [pot[0] + size * 0.30, pot[1] + size * 0.52],
        [pot[0] - size * 0.30, pot[1] + size * 0.52],
    ];
    sheet.slab(&bowl, stage.lit(0x00C4_7C54, 0.0));
    sheet.fill(green, stage.lit(0x004C_8A50, 0.0));
    sheet.fill(pale, stage.lit(0x0090_C070, 0.0));
}

/// Vines from above and up both sides, grass and small flowers on the ground.
pub fn vines(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("vines");
    let mut stems = Outline::new();
    let mut tones = [Outline::new(), Outline::new(), Outline::new()];
    for number in 0..26 {
        let share = f64::from(number) / 25.0;
        let aside = (share - 0.5).abs() * 2.0;
        let long = stage.height * (0.04 + 0.46 * aside * aside * aside) * dice.between(0.6, 1.2);
        let sway = stage.unit * dice.between(-30.0, 30.0);
        let top = [share * stage.width * 1.06 - 0.03 * stage.width, -stage.unit * 14.0];
        let at = |down: f64| [top[0] + sway * libm::sin(down * 4.0), top[1] + long * down];
        for step in 0..10 {
            stems.add_bar(at(f64::from(step) / 10.0), at(f64::from(step + 1) / 10.0), [stage.unit * 3.0; 2]);
        }
        let leaves = (long / (stage.unit * 15.0)) as usize;
        for leaf in 0..leaves {
            let root = at(leaf as f64 / leaves as f64);
            let size = stage.unit * dice.between(18.0, 32.0);
            let turn = dice.between(0.2, 2.9);
            let tip = [root[0] + libm::cos(turn) * size, root[1] + libm::sin(turn) * size];
            tones[leaf % 3].add_leaf(root, tip, size * 0.62);
        }
    }
    sheet.fill(stems, stage.growth(0x0050_5838, 0.0));
    for (leaves, color) in tones.into_iter().zip([0x002E_5C38, 0x004C_8844, 0x0084_B458]) {
        sheet.fill(leaves, stage.growth(color, 0.0));
    }
    super::foliage::tufts(sheet, stage, (0.86, 1.02), 80, 0x0060_9444, &mut dice);
    super::green::flowers(sheet, stage, 0.90, 26, &[0x00FF_FFFF, 0x00F8_D868], &mut dice);
}
