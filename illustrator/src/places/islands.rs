//! A city on islands that float over a sea of clouds, airships between them, seen from a meadow at an edge.

use canvas::Color;

use super::foliage::{Leaves, bushes, crown, tufts};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;
use scene::{Hour, Sight, Weather};

const HORIZON: f64 = 0.70;

pub fn sky_islands(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, HORIZON * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("islands");
    clouds(sheet, stage, (0.70, 0.55), &mut dice);
    for (x, y, wide, far) in [(0.90, 0.24, 0.060, 0.62), (0.40, 0.33, 0.050, 0.66), (0.07, 0.46, 0.085, 0.5)] {
        island(sheet, stage, (stage.at_from_light(x, y), wide * stage.width), far, &mut dice);
    }
    airship(sheet, stage, (stage.at_from_light(0.56, 0.13), 54.0), 0.45);
    clouds(sheet, stage, (0.75, 0.28), &mut dice);
    sheet.layer("far islands");
    island(sheet, stage, (stage.at_from_light(0.77, 0.45), 0.21 * stage.width), 0.20, &mut dice);
    airship(sheet, stage, (stage.at_from_light(0.20, 0.22), 120.0), 0.08);
    clouds(sheet, stage, (0.81, 0.10), &mut dice);
    sheet.layer("city");
    meadow(sheet, stage, &mut dice);
    sheet.layer("edge");
}

/// A bank of clouds over the picture's width, its heads at `y`.
fn clouds(sheet: &mut Sheet, stage: &Stage, (y, far): (f64, f64), dice: &mut Dice) {
    let mut bank = stage.lined();
    let base = stage.height * 1.02;
    let mut x = -0.05;
    while x < 1.05 {
        let wide = stage.width * dice.between(0.05, 0.11) * (1.25 - far);
        let at = [x * stage.width, stage.height * (y + dice.between(-0.012, 0.022))];
        bank.add_dome(at, [wide, wide * dice.between(0.45, 0.7)], base);
        x += wide / stage.width * dice.between(0.7, 1.2);
    }
    let colors = &stage.colors;
    let (lit, under) = (mix(colors.cloud_lit, colors.sky[4], far * 0.7), mix(colors.cloud_under, colors.sky[3], far));
    let top = (y - 0.05) * stage.height;
    sheet.down(bank, top, top + stage.height * 0.24, &[(0.0, lit), (0.35, mix(lit, under, 0.45)), (1.0, under)]);
    let mut heads = Outline::new();
    for _ in 0..14 {
        let wide = stage.width * dice.between(0.02, 0.06) * (1.2 - far);
        let at = [stage.width * dice.unit(), stage.height * (y + dice.between(0.0, 0.05))];
        heads.add_dome(at, [wide, wide * 0.5], at[1] + wide * 0.06);
    }
    sheet.veil(heads, lit, if sheet.in_color() { 0.45 } else { 0.0 });
}

/// Rock that tapers below, grass and houses above, water that falls over the edge.
fn island(sheet: &mut Sheet, stage: &Stage, (at, half): (Point, f64), far: f64, dice: &mut Dice) {
    // Of what was asked for, fog takes only what is far.
    let far = if stage.scene.weather == Weather::Fog { far * 0.7 } else { far };
    let point = |x: f64, y: f64| [at[0] + x * half, at[1] + y * half];
    let rock = stage.ground(0x0098_8478, far);
    let mut under = vec![point(-1.0, 0.0)];
    for (x, y) in [
        (-0.84, 0.26),
        (-0.62, 0.34),
        (-0.50, 0.66),
        (-0.30, 0.72),
        (-0.14, 1.12),
        (0.02, 0.86),
        (0.16, 1.02),
        (0.30, 0.66),
        (0.52, 0.60),
        (0.66, 0.30),
        (0.86, 0.24),
    ] {
        under.push(point(x + dice.between(-0.03, 0.03), y * dice.between(0.9, 1.1)));
    }
    under.push(point(1.0, 0.0));
    sheet.slab(&under, stage.lit(0x0094_8074, far));
    sheet.inside(Outline::new().polygon(&under), |sheet| {
        let (mut dark, mut light) = (Outline::new(), Outline::new());
        for (x, wide, deep) in
            [(-0.7, 0.2, 0.4), (-0.3, 0.16, 0.8), (0.1, 0.2, 1.1), (0.45, 0.2, 0.7), (0.8, 0.2, 0.35)]
        {
            dark.add_polygon(&[point(x, -0.1), point(x + wide, -0.1), point(x + 0.05, deep)]);
            light.add_polygon(&[point(x + wide, -0.1), point(x + wide * 1.5, -0.1), point(x + wide, deep * 0.5)]);
        }
        sheet.veil(dark, stage.colors.shadow, if sheet.in_color() { 0.32 * (1.0 - far) } else { 0.6 });
        sheet.veil(light, stage.colors.edge, if sheet.in_color() { 0.2 } else { 0.0 });
    });
    // Water over the edge, gone to mist before it is anywhere.
    let fall = [point(-0.56, 0.0), point(-0.44, 0.0), point(-0.40, 1.3), point(-0.60, 1.3)];
    let white = mix(hex(0x00FF_FFFF), stage.colors.haze, 0.25);
    let shades = [(0.0, white), (0.5, white.faded(0.7)), (1.0, white.faded(0.0))];
    sheet.down(Outline::new().polygon(&fall), at[1], at[1] + half * 1.3, &shades);
    sheet.fill(stage.lined().ellipse(at, [half * 1.02, half * 0.13]), stage.growth(0x0070_A858, far));
    let rim = [
        point(-1.0, 0.02),
        point(-0.5, 0.14),
        point(0.0, 0.17),
        point(0.5, 0.14),
        point(1.0, 0.02),
        point(0.5, 0.09),
        point(0.0, 0.11),
        point(-0.5, 0.09),
    ];
    sheet.fill(Outline::new().polygon(&rim), rock);
    if stage.scene.sights.contains(&Sight::Windmill) && half > 0.1 * stage.width {
        super::country::mill(sheet, stage, (point(0.06, 0.06), half * 1.5 / 320.0), far);
    } else {
        town(sheet, stage, (at, half), far, dice);
    }
    let leaves = Leaves::of(stage, 0x0058_9850, far);
    for x in [-0.88, -0.66, 0.70, 0.90] {
        let size = half * dice.between(0.08, 0.12);
        crown(sheet, stage, (point(x, -size / half * 0.5), [size * 1.2, size]), leaves, dice);
    }
}

/// Towers with pointed roofs about a dome, the tallest in the middle.
fn town(sheet: &mut Sheet, stage: &Stage, (at, half): (Point, f64), far: f64, dice: &mut Dice) {
    let point = |x: f64, up: f64| [at[0] + x * half, at[1] - up * half];
    let roof = |number: usize| stage.growth([0x0048_7CA8, 0x00C0_5C50, 0x0050_9888][number % 3], far);
    let wall = |number: usize| stage.lit([0x00F4_ECDC, 0x00E4_D8C8, 0x00FA_F4EC][number % 3], far);
    let hue = stage.seeded(3);
    let towers = [(-0.34, 0.10, 0.52), (0.36, 0.11, 0.60), (0.0, 0.15, 0.84), (-0.18, 0.08, 0.66), (0.20, 0.08, 0.48)];
    let mut windows = Outline::new();
    for (number, (x, wide, tall)) in towers.into_iter().enumerate() {
        let tall = tall * dice.between(0.92, 1.08);
        sheet.slab(
            &[point(x - wide, 0.0), point(x - wide * 0.9, tall), point(x + wide * 0.9, tall), point(x + wide, 0.0)],
            wall(number),
        );
        shaded(
            sheet,
            stage,
            [
                point(x - stage.light * wide * 0.1, tall),
                point(x - stage.light * wide * 0.9, tall),
                point(x - stage.light * wide, 0.0),
                point(x - stage.light * wide * 0.1, 0.0),
            ],
        );
        sheet.slab(
            &[point(x - wide * 1.25, tall), point(x, tall + wide * 3.4), point(x + wide * 1.25, tall)],
            roof(hue),
        );
        shaded(
            sheet,
            stage,
            [
                point(x, tall + wide * 3.4),
                point(x, tall + wide * 3.4),
                point(x - stage.light * wide * 1.25, tall),
                point(x, tall),
            ],
        );
        for row in 0..3 {
            let up = tall * (0.35 + 0.2 * f64::from(row));
            windows.add_polygon(&[
                point(x - wide * 0.2, up),
                point(x + wide * 0.2, up),
                point(x + wide * 0.2, up + 0.055),
                point(x - wide * 0.2, up + 0.055),
            ]);
        }
    }
    houses(sheet, stage, (at, half), far, &mut windows);
    let is_lit = matches!(stage.scene.hour, Hour::Night | Hour::Dusk);
    sheet.fill(windows, if is_lit { hex(0x00FF_E090) } else { stage.lit(0x0058_7898, far) });
}

/// Lower ones between the towers, their panes gathered into `windows`.
fn houses(sheet: &mut Sheet, stage: &Stage, (at, half): (Point, f64), far: f64, windows: &mut Outline) {
    let point = |x: f64, up: f64| [at[0] + x * half, at[1] - up * half];
    let roof = stage.growth([0x0048_7CA8, 0x00C0_5C50, 0x0050_9888][(stage.seeded(3) + 1) % 3], far);
    let wall = |number: usize| stage.lit([0x00F4_ECDC, 0x00E4_D8C8, 0x00FA_F4EC][number % 3], far);
    for (number, (x, wide, tall)) in
        [(-0.58, 0.15, 0.16), (0.56, 0.14, 0.20), (-0.36, 0.15, 0.22), (0.28, 0.16, 0.17), (-0.06, 0.18, 0.24)]
            .into_iter()
            .enumerate()
    {
        sheet.slab(
            &[point(x - wide, 0.0), point(x - wide, tall), point(x + wide, tall), point(x + wide, 0.0)],
            wall(number + 1),
        );
        sheet.slab(
            &[
                point(x - wide * 1.2, tall),
                point(x - wide * 0.7, tall + 0.15),
                point(x + wide * 0.7, tall + 0.15),
                point(x + wide * 1.2, tall),
            ],
            roof,
        );
        for pane in [-0.55, 0.0, 0.55] {
            let left = x + wide * pane - 0.022;
            windows.add_polygon(&[
                point(left, tall * 0.35),
                point(left + 0.044, tall * 0.35),
                point(left + 0.044, tall * 0.75),
                point(left, tall * 0.75),
            ]);
        }
    }
}

fn shaded(sheet: &mut Sheet, stage: &Stage, corners: [Point; 4]) {
    sheet.veil(Outline::new().polygon(&corners), stage.colors.shadow, if sheet.in_color() { 0.24 } else { 0.0 });
}

/// A long bag of gas with ribs, a gondola under it, fins and a screw at its stern.
fn airship(sheet: &mut Sheet, stage: &Stage, (at, size): (Point, f64), far: f64) {
    let unit = size * stage.unit / 100.0;
    let half = 115.0 * unit;
    let at = [stage.beside_head(at[0], half), at[1]];
    let point = |x: f64, y: f64| [at[0] - stage.light * x * unit, at[1] + y * unit];
    let lit = |color: u32| stage.lit(color, far);
    let hue = [0x00C8_5048, 0x0048_70A0, 0x00C0_9048][(stage.seeded(3) + size as usize) % 3];
    let mut ropes = Outline::new();
    for (top, foot) in [(-56.0, -40.0), (-20.0, -24.0), (20.0, 24.0), (56.0, 40.0)] {
        ropes.add_bar(point(top, 24.0), point(foot, 48.0), [(unit * 1.6).max(0.5); 2]);
    }
    sheet.fill(ropes, lit(0x0058_4838));
    sheet.slab(&[point(-84.0, -14.0), point(-124.0, -40.0), point(-122.0, -6.0), point(-96.0, 2.0)], lit(hue));
    sheet.slab(&[point(-84.0, 12.0), point(-122.0, 30.0), point(-122.0, 4.0), point(-96.0, 0.0)], lit(hue));
    let body = || Outline::lined(stage.line()).ellipse(at, [104.0 * unit, 34.0 * unit]);
    sheet.fill(body(), lit(0x00F0_E4CC));
    sheet.inside(Outline::new().ellipse(at, [104.0 * unit, 34.0 * unit]), |sheet| {
        bands(sheet, stage, &point, (lit(hue), unit));
    });
    sheet.slab(
        &[
            point(-48.0, 46.0),
            point(48.0, 46.0),
            point(56.0, 52.0),
            point(40.0, 66.0),
            point(-40.0, 66.0),
            point(-52.0, 54.0),
        ],
        lit(0x0090_6040),
    );
    let is_lit = matches!(stage.scene.hour, Hour::Night | Hour::Dusk);
    let mut panes = Outline::new();
    for pane in -3_i32..=3 {
        let x = 11.0 * f64::from(pane);
        panes.add_polygon(&[point(x - 3.5, 51.0), point(x + 3.5, 51.0), point(x + 3.5, 58.0), point(x - 3.5, 58.0)]);
    }
    sheet.fill(panes, if is_lit { hex(0x00FF_E090) } else { lit(0x00D8_ECF4) });
    let screw = Outline::new().ellipse(point(-58.0, 56.0), [unit * 3.0, unit * 17.0]);
    sheet.veil(screw, lit(0x0068_5040), 0.55);
}

fn bands(sheet: &mut Sheet, stage: &Stage, point: &dyn Fn(f64, f64) -> Point, (hue, unit): (Color, f64)) {
    let stripe = [point(-110.0, -5.0), point(110.0, -5.0), point(110.0, 8.0), point(-110.0, 8.0)];
    sheet.fill(Outline::new().polygon(&stripe), hue);
    let low = [point(-110.0, 12.0), point(110.0, 12.0), point(110.0, 40.0), point(-110.0, 40.0)];
    sheet.veil(Outline::new().polygon(&low), stage.colors.shadow, if sheet.in_color() { 0.25 } else { 0.3 });
    let mut ribs = Outline::new();
    for rib in -4_i32..=4 {
        let x = 22.0 * f64::from(rib);
        ribs.add_bar(point(x, -36.0), point(x, 36.0), [unit * 1.2; 2]);
    }
    sheet.veil(ribs, stage.colors.shadow, 0.4);
    let high = Outline::new().ellipse(point(10.0, -21.0), [62.0 * unit, 6.0 * unit]);
    sheet.veil(high, hex(0x00FF_FFFF), if sheet.in_color() { 0.5 } else { 0.0 });
}

/// Grass to a broken edge, where one stands.
fn meadow(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let cliff = [
        at(-0.05, 0.85),
        at(0.30, 0.845),
        at(0.52, 0.86),
        at(0.74, 0.885),
        at(1.05, 0.90),
        at(1.05, 0.97),
        at(0.80, 0.94),
        at(0.60, 0.92),
        at(0.34, 0.90),
        at(-0.05, 0.90),
    ];
    sheet.slab(&cliff, stage.lit(0x0090_7C70, 0.02));
    let grass = [
        at(-0.05, 0.835),
        at(0.20, 0.83),
        at(0.42, 0.838),
        at(0.62, 0.855),
        at(0.82, 0.875),
        at(1.05, 0.885),
        at(1.05, 1.05),
        at(-0.05, 1.05),
    ];
    let (top, bottom) = (0.83 * stage.height, stage.height);
    let (pale, deep) = (stage.ground(0x00A8_CC68, 0.08), stage.ground(0x0054_8C48, 0.0));
    sheet.down(Outline::new().polygon(&grass), top, bottom, &[(0.0, pale), (1.0, deep)]);
    sheet.ink(&grass[..6]);
    tufts(sheet, stage, (0.845, 1.02), 150, 0x0074_A848, dice);
    super::green::flowers(sheet, stage, 0.87, 34, &[0x00FF_FFFF, 0x00F8_D868, 0x00C8_B0F0], dice);
    bushes(sheet, stage, (at(-0.04, 0.87), at(0.12, 0.86)), stage.unit * 60.0, (0x0058_9850, 0.03), dice);
}
