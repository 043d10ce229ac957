//! The sky: its ramp, sun or moon on the light's side, stars and clouds.

use canvas::Color;

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use crate::scene::{Hour, Weather};
use crate::seed::Dice;

/// Down to `horizon` (canvas units).
pub fn sky(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let stops: Vec<(f64, Color)> = [0.0, 0.32, 0.6, 0.82, 1.0].into_iter().zip(stage.colors.sky).collect();
    let down = Outline::new().rect([0.0, 0.0], [stage.width, horizon + stage.unit]);
    sheet.down(down, 0.0, horizon, &stops);
    if stage.scene.hour == Hour::Night || stage.scene.hour == Hour::Dusk {
        stars(sheet, stage, horizon);
    }
    let clouds_first = stage.scene.hour != Hour::Night;
    if clouds_first {
        light(sheet, stage, horizon);
        clouds(sheet, stage, horizon);
    } else {
        clouds(sheet, stage, horizon);
        light(sheet, stage, horizon);
    }
}

/// Where sun or moon stands.
pub fn light_at(stage: &Stage, horizon: f64) -> Point {
    let [x, _] = stage.at_from_light(0.15, 0.0);
    let height = match stage.scene.hour {
        Hour::Dusk => 0.24,
        Hour::Dawn => 0.28,
        Hour::Day => 0.80,
        Hour::Night => 0.76,
    };
    [x, horizon * (1.0 - height)]
}

fn light(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    if !stage.clear_sky() {
        return;
    }
    let at = light_at(stage, horizon);
    let size = stage.unit;
    match stage.scene.hour {
        Hour::Night => {
            sheet.glow(at, [size * 270.0; 2], stage.colors.edge, 0.5);
            moon(sheet, stage, at, size * 52.0);
        }
        Hour::Day => {
            sheet.glow(at, [size * 460.0; 2], stage.colors.sun, 0.85);
            sheet.fill(Outline::new().ellipse(at, [size * 46.0; 2]), stage.colors.sun);
        }
        Hour::Dusk | Hour::Dawn => {
            sheet.glow(at, [size * 820.0, size * 560.0], hex(0x00FF_B070), 0.62);
            sheet.glow(at, [size * 240.0; 2], hex(0x00FF_E6A6), 0.95);
            sheet.fill(Outline::new().ellipse(at, [size * 50.0; 2]), stage.colors.sun);
        }
    }
}

fn moon(sheet: &mut Sheet, stage: &Stage, at: Point, radius: f64) {
    sheet.fill(Outline::new().ellipse(at, [radius; 2]), stage.colors.sun);
    let mut seas = Outline::new();
    for (x, y, size) in [(-0.35, -0.25, 0.24), (0.2, -0.4, 0.15), (-0.05, 0.3, 0.28), (0.45, 0.15, 0.17)] {
        seas.add_ellipse([at[0] + x * radius, at[1] + y * radius], [size * radius, size * radius * 0.9]);
    }
    sheet.veil(seas, hex(0x00D2_C8B4), 0.6);
}

fn stars(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    if !stage.clear_sky() {
        return;
    }
    let night = stage.scene.hour == Hour::Night;
    let (count, reach) = if night { (150, 0.85) } else { (26, 0.4) };
    let mut dice = stage.dice("stars");
    let (mut small, mut large) = (Outline::new(), Outline::new());
    for _ in 0..count {
        let high = dice.unit();
        let at = [dice.between(0.0, stage.width), high * high * horizon * reach + dice.between(0.0, horizon * 0.1)];
        let size = stage.unit * dice.between(0.7, 1.7);
        if dice.chance(0.08) && night {
            sparkle(&mut large, at, size * 5.0);
        } else {
            small.add_ellipse(at, [size; 2]);
        }
    }
    sheet.veil(small, hex(0x00FF_F8EA), if night { 0.9 } else { 0.7 });
    sheet.fill(large, hex(0x00FF_FFFF));
}

/// A star of four rays.
pub fn sparkle(into: &mut Outline, at: Point, reach: f64) {
    into.add_leaf([at[0] - reach, at[1]], [at[0] + reach, at[1]], reach * 0.22);
    into.add_leaf([at[0], at[1] - reach], [at[0], at[1] + reach], reach * 0.22);
}

fn clouds(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let covered = matches!(stage.scene.weather, Weather::Cloudy | Weather::Rain | Weather::Snow);
    let mut dice = stage.dice("clouds");
    if covered {
        return overcast(sheet, stage, horizon, &mut dice);
    }
    cirrus(sheet, stage, horizon, &mut dice);
    // Away from the head first: (x, y, width, height) in shares of the sky; the first is a tower over the horizon.
    let places = [
        (0.84, 0.80, 0.62, 0.30),
        (0.10, 0.88, 0.50, 0.13),
        (0.20, 0.36, 0.34, 0.09),
        (0.52, 0.90, 0.36, 0.07),
        (0.98, 0.30, 0.30, 0.07),
    ];
    let mirrored = stage.light > 0.0;
    for (x, y, width, height) in places {
        let x = if mirrored { 1.0 - x } else { x } + dice.between(-0.06, 0.06);
        let at = [x * stage.width, horizon * (y + dice.between(-0.03, 0.03))];
        let width = width * stage.width.max(stage.height * 0.7) * dice.between(0.8, 1.15);
        let tall = horizon * height * dice.between(0.85, 1.2);
        cloud(sheet, stage, &mut dice, at, [width, tall]);
    }
}

/// A covered sky: broad banks, each dark at its foot, narrower toward the horizon.
fn overcast(sheet: &mut Sheet, stage: &Stage, horizon: f64, dice: &mut Dice) {
    let colors = &stage.colors;
    for row in 0..5 {
        let depth = f64::from(row) / 4.0;
        let y = horizon * (0.10 + 0.78 * libm::pow(depth, 0.8));
        let tall = horizon * (0.20 - 0.13 * depth);
        let mut bank = stage.lined();
        let count = 9 + row * 3;
        for puff in 0..count {
            let x = stage.width * (f64::from(puff) + dice.between(-0.2, 1.2)) / f64::from(count);
            let wide = stage.width / f64::from(count) * dice.between(0.9, 1.7);
            bank.add_ellipse([x, y + tall * dice.between(-0.5, 0.1)], [wide, tall * dice.between(0.35, 0.75)]);
        }
        let (top, bottom) = (y - tall, y + tall * 0.8);
        let (light, dark) = (mix(colors.cloud_lit, colors.sky[2], 0.45), mix(colors.cloud_under, colors.sky[1], 0.3));
        let stops = [
            (0.0, light.faded(0.85)),
            (0.45, mix(light, dark, 0.6).faded(0.8)),
            (0.8, dark.faded(0.5)),
            (1.0, dark.faded(0.0)),
        ];
        sheet.down(bank, top, bottom, &stops);
    }
}

/// Thin streaks high up.
fn cirrus(sheet: &mut Sheet, stage: &Stage, horizon: f64, dice: &mut Dice) {
    let mut streaks = Outline::new();
    let slope = dice.between(-0.10, 0.02);
    for _ in 0..16 {
        let at = [dice.between(-0.1, 1.0) * stage.width, dice.between(0.04, 0.5) * horizon];
        let long = stage.width * dice.between(0.10, 0.34);
        streaks.add_leaf(at, [at[0] + long, at[1] + long * slope], stage.unit * dice.between(3.0, 10.0));
    }
    if sheet.in_color() {
        sheet.veil(streaks, stage.colors.cloud_lit, if stage.is_night() { 0.10 } else { 0.26 });
    } else if !stage.is_night() {
        sheet.fill(streaks, hex(0x00FF_FFFF));
    }
}

/// Heads of a cloud: where each is and how large.
fn heads(dice: &mut Dice, at: Point, size: Point) -> Vec<(Point, f64)> {
    let mut heads = Vec::new();
    for (count, from, to, low, high, large) in
        [(13, 0.0, 1.0, 0.02, 0.30, 0.34), (8, 0.16, 0.84, 0.30, 0.62, 0.30), (5, 0.30, 0.70, 0.62, 0.95, 0.24)]
    {
        for head in 0..count {
            let along = from + (to - from) * (f64::from(head) + dice.between(0.2, 0.8)) / f64::from(count);
            let arch = libm::sin(std::f64::consts::PI * along.clamp(0.02, 0.98));
            let up = size[1] * dice.between(low, high) * arch;
            let radius = (size[1] * large * (0.35 + 0.65 * arch) * dice.between(0.7, 1.25)).max(size[0] * 0.045);
            heads.push(([at[0] + (along - 0.5) * size[0], at[1] - up], radius));
        }
    }
    heads
}

/// A cloud of three tiers on a base that fades: bright toward the light, shaded away from it and below.
fn cloud(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice, at: Point, size: Point) {
    let heads = heads(dice, at, size);
    let (mut body, mut shade, mut under, mut bright) = (stage.lined(), Outline::new(), Outline::new(), Outline::new());
    for (center, radius) in &heads {
        let wide = radius * 1.22;
        body.add_ellipse(*center, [wide, *radius]);
        let off = |x: f64, y: f64| [center[0] + stage.light * radius * x, center[1] + radius * y];
        shade.add_ellipse(off(-0.20, 0.26), [wide * 0.86, radius * 0.84]);
        under.add_ellipse(off(-0.34, 0.62), [wide * 0.80, radius * 0.62]);
        bright.add_ellipse(off(0.22, -0.16), [wide * 0.56, radius * 0.54]);
    }
    let (top, bottom) = (at[1] - size[1] * 1.1, at[1] + size[1] * 0.36);
    let colors = &stage.colors;
    let clear = |color: Color| color.faded(0.0);
    let fading =
        |color: Color, strong: f32| [(0.0, color.faded(strong)), (0.70, color.faded(strong)), (1.0, clear(color))];
    sheet.down(body, top, bottom, &fading(colors.cloud_lit, 1.0));
    if sheet.in_color() {
        sheet.down(shade, top, bottom, &fading(colors.cloud_body, 0.85));
        sheet.down(under, top, bottom, &fading(colors.cloud_under, 0.55));
        sheet.down(bright, top, bottom, &fading(colors.cloud_lit, 0.9));
    } else {
        sheet.down(under, top, bottom, &fading(mix(colors.cloud_body, hex(0x0078_7878), 0.6), 1.0));
        sheet.down(bright, top, bottom, &fading(colors.cloud_lit, 1.0));
    }
}
