//! The top of a mountain: rock and snow under the feet, other peaks lower than it, a sea of clouds between; in snow a storm.

use super::massif::{Range, range};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::Weather;
use scene::seed::Dice;

/// Shares of the picture's height: where the far peaks fade, and where the summit begins.
const HORIZON: f64 = 0.62;
const TOP: f64 = 0.80;

pub fn summit(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, HORIZON * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("peaks below");
    let snow = true;
    for (base, tall, color, distance) in
        [(0.70, 0.17, 0x0078_90B0, 0.58), (0.76, 0.15, 0x0064_80A0, 0.40), (0.82, 0.12, 0x0054_7090, 0.24)]
    {
        range(sheet, stage, &Range { base, tall, color, distance, snow }, &mut dice);
        clouds_below(sheet, stage, base - 0.03, &mut dice);
    }
    sheet.layer("peaks below");
    let mut dice = stage.dice("summit");
    rock(sheet, stage, &mut dice);
    cairn(sheet, stage);
    sheet.layer("summit");
    if is_storm(stage) {
        gusts(sheet, stage);
        sheet.layer("gusts");
    }
}

pub fn is_storm(stage: &Stage) -> bool {
    stage.scene.weather == Weather::Snow
}

/// Heaps of cloud that fill the valleys, the nearer the larger; on paper banks.
fn clouds_below(sheet: &mut Sheet, stage: &Stage, y: f64, dice: &mut Dice) {
    if sheet.in_color() && !is_storm(stage) {
        let near = ((y - HORIZON) / (TOP - HORIZON)).clamp(0.0, 1.0);
        let wide = stage.width.max(stage.height * 0.62);
        for number in 0..6 {
            let x = (f64::from(number) + dice.between(-0.3, 0.3)) / 5.0;
            let size = [wide * (0.30 + 0.16 * near), stage.height * (0.045 + 0.05 * near) * dice.between(0.6, 1.2)];
            super::clouds::heap(sheet, stage, (stage.at(x, y + 0.075), size), dice);
        }
        return;
    }
    let mut banks = Outline::new();
    for number in 0..12 {
        let x = (f64::from(number) + dice.unit()) / 12.0;
        let wide = stage.width * dice.between(0.08, 0.18);
        banks.add_ellipse(stage.at(x, y + dice.between(0.03, 0.07)), [wide, stage.height * dice.between(0.012, 0.026)]);
    }
    sheet.veil(banks, mix(stage.colors.cloud_lit, stage.colors.haze, 0.4), if sheet.in_color() { 0.6 } else { 1.0 });
}

/// A ridge of broken rock that rises to where one stands, its faces lit and dark, snow on what lies flat.
fn rock(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (lit, dark) = (stage.lit(0x0098_98A4, 0.02), stage.lit(0x0054_5870, 0.0));
    let white = stage.lit(0x00F6_FAFF, 0.0);
    let middle = stage.head.center[0] / stage.width;
    // Flat where one stands, falling away to both sides.
    let height_at = |x: f64| {
        let aside = ((x - middle).abs() - 0.20).max(0.0);
        TOP + 0.42 * aside * aside + 0.10 * aside
    };
    const PARTS: i32 = 18;
    let ridge: Vec<Point> = (0..=PARTS)
        .map(|part| {
            let x = f64::from(part) / f64::from(PARTS);
            let calm = if (x - middle).abs() < 0.22 { 0.25 } else { 1.0 };
            stage.at(x * 1.1 - 0.05, height_at(x) + calm * dice.between(-0.016, 0.016))
        })
        .collect();
    let mut outline = ridge.clone();
    outline.extend([stage.at(1.1, 1.05), stage.at(-0.1, 1.05)]);
    sheet.slab(&outline, mix(lit, dark, 0.45));
    let bottom = stage.height * 1.05;
    for pair in ridge.windows(2) {
        let [from, to] = [pair[0], pair[1]];
        let falls = (to[1] - from[1]) * -stage.light;
        let face = if falls > 0.0 { dark } else { lit };
        let foot = from[1] + (bottom - from[1]) * dice.between(0.35, 0.75);
        let aside = (to[0] - from[0]) * dice.between(-0.5, 0.5);
        sheet.fill(
            Outline::new().polygon(&[from, to, [to[0] + aside, foot], [from[0] + aside * 1.4, foot * 0.985]]),
            face,
        );
    }
    for _ in 0..12 {
        boulder(sheet, stage, (lit, dark, white), dice);
    }
    let cover = if is_storm(stage) { 1.0 } else { 0.55 };
    let mut caps = Outline::new();
    for (number, pair) in ridge.windows(2).enumerate() {
        if dice.unit() > cover {
            continue;
        }
        let [from, to] = [pair[0], pair[1]];
        let deep = stage.height * dice.between(0.016, 0.050);
        let low =
            |share: f64, deep: f64| [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share + deep];
        let tongue = if number % 2 == 0 { 1.0 } else { 0.55 };
        caps.add_polygon(&[
            from,
            to,
            low(1.0, deep * 0.4),
            low(0.7, deep),
            low(0.45, deep * 0.5),
            low(0.2, deep * tongue),
        ]);
    }
    sheet.fill(caps, white);
    if is_storm(stage) {
        drift(sheet, stage, middle);
    }
}

fn boulder(
    sheet: &mut Sheet,
    stage: &Stage,
    (lit, dark, white): (canvas::Color, canvas::Color, canvas::Color),
    dice: &mut Dice,
) {
    let x = dice.unit();
    let at = stage.at(x, dice.between(0.89, 1.01));
    let wide = stage.unit * dice.between(22.0, 88.0);
    let high = wide * dice.between(0.5, 0.8);
    let side = stage.light;
    let top = [[at[0] - wide * 0.5, at[1] - high], [at[0] + wide * 0.35, at[1] - high * 1.15]];
    let ground = [[at[0] - wide, at[1]], [at[0] + wide, at[1]]];
    sheet.slab(&[ground[0], top[0], top[1], ground[1]], lit);
    let away = if side < 0.0 { (top[1], ground[1]) } else { (top[0], ground[0]) };
    sheet.fill(Outline::new().polygon(&[away.0, away.1, [at[0] - side * wide * 0.12, at[1]]]), dark);
    sheet.fill(Outline::new().polygon(&[top[0], top[1], [at[0] + wide * 0.1, at[1] - high * 0.8]]), white);
}

/// Snow blown up to where one stands.
fn drift(sheet: &mut Sheet, stage: &Stage, middle: f64) {
    let at = |x: f64, y: f64| stage.at(middle + x, y);
    let bank = [
        at(-0.75, 0.97),
        at(-0.45, 0.895),
        at(-0.2, 0.865),
        at(0.02, 0.86),
        at(0.24, 0.875),
        at(0.5, 0.92),
        at(0.8, 1.0),
        at(0.8, 1.1),
        at(-0.75, 1.1),
    ];
    let (light, deep) = (stage.lit(0x00F8_FBFF, 0.0), stage.lit(0x00B4_C4E0, 0.0));
    sheet.down(Outline::new().curve(&bank), stage.height * 0.86, stage.height, &[(0.0, light), (1.0, deep)]);
}

/// Stones piled up at the highest point, and a pole with a torn flag.
fn cairn(sheet: &mut Sheet, stage: &Stage) {
    let x = stage.beside_head(stage.at_from_light(0.84, 0.0)[0], stage.width * 0.10);
    let foot = stage.height * 0.885;
    let unit = stage.unit;
    let mut pole = Outline::new();
    pole.add_bar([x, foot], [x + unit * 8.0, foot - unit * 260.0], [unit * 9.0, unit * 7.0]);
    sheet.solid(pole, stage.lit(0x0070_5440, 0.0));
    let blown = -stage.light;
    let at = |dx: f64, dy: f64| [x + unit * (8.0 + blown * dx), foot - unit * dy];
    let flag = [
        at(0.0, 256.0),
        at(40.0, 262.0),
        at(86.0, 246.0),
        at(122.0, 252.0),
        at(100.0, 226.0),
        at(118.0, 206.0),
        at(70.0, 200.0),
        at(34.0, 210.0),
        at(0.0, 200.0),
    ];
    sheet.solid(Outline::new().curve(&flag), stage.lit(0x00C8_4840, 0.0));
    for (dx, dy, wide, high) in [
        (-34.0, 0.0, 44.0, 30.0),
        (30.0, 0.0, 48.0, 34.0),
        (-4.0, 26.0, 42.0, 28.0),
        (2.0, 52.0, 30.0, 24.0),
        (0.0, 74.0, 20.0, 16.0),
    ] {
        let at = [x + unit * dx, foot - unit * (dy + high * 0.4)];
        let mut stone = stage.lined();
        stone.add_ellipse(at, [unit * wide, unit * high * 0.6]);
        sheet.fill(stone, stage.lit(if dx < 0.0 { 0x008C_8C98 } else { 0x006C_7080 }, 0.0));
    }
}

/// Bands of driven snow across the picture.
fn gusts(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("gusts");
    let mut streaks = Outline::new();
    for _ in 0..70 {
        let from = stage.at(dice.between(-0.2, 1.1), dice.between(-0.05, 1.0));
        let long = stage.width * dice.between(0.10, 0.42);
        let to = [from[0] - stage.light * long, from[1] + long * 0.34];
        streaks.add_leaf(from, to, stage.unit * dice.between(2.0, 7.0));
    }
    sheet.veil(streaks, hex(0x00FF_FFFF), if sheet.in_color() { 0.34 } else { 1.0 });
    for _ in 0..7 {
        let at = stage.at(dice.unit(), dice.between(0.25, 0.95));
        sheet.glow(at, [stage.width * 0.5, stage.height * 0.07], stage.colors.haze, 0.5);
    }
}
