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
        for row in 0..4 {
            for column in 0..3 {
                let y = horizon * (0.14 + 0.22 * f64::from(row) + dice.between(-0.05, 0.05));
                let x = stage.width * (f64::from(column) / 2.0 + dice.between(-0.22, 0.22));
                let size = stage.width * dice.between(0.5, 0.8) * (1.0 - 0.12 * f64::from(row));
                cloud(sheet, stage, &mut dice, [x, y], [size, horizon * 0.10]);
            }
        }
        return;
    }
    // Away from the head first: (x, y, width, height) in shares of the sky.
    let places = [
        (0.86, 0.44, 0.64, 0.12),
        (0.14, 0.34, 0.50, 0.09),
        (0.60, 0.66, 0.70, 0.06),
        (0.05, 0.72, 0.50, 0.055),
        (0.97, 0.80, 0.44, 0.045),
        (0.34, 0.87, 0.42, 0.03),
    ];
    let mirrored = dice.chance(0.5);
    for (x, y, width, height) in places {
        let x = if mirrored { 1.0 - x } else { x } + dice.between(-0.06, 0.06);
        let at = [x * stage.width, horizon * (y + dice.between(-0.04, 0.04))];
        let width = width * stage.width.max(stage.height * 0.7) * dice.between(0.8, 1.15);
        let tall = horizon * height * dice.between(0.85, 1.25);
        cloud(sheet, stage, &mut dice, at, [width, tall]);
    }
}

/// A bank of round heads on a base that fades: lit rim, body, shaded foot.
fn cloud(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice, at: Point, size: Point) {
    let heads = 13;
    let (mut rim, mut body) = (stage.lined(), Outline::new());
    for head in 0..heads {
        let along = (f64::from(head) + 0.5) / f64::from(heads);
        let arch = libm::pow(libm::sin(std::f64::consts::PI * along), 0.8);
        let radius = (size[1] * (0.2 + 0.5 * arch * dice.between(0.5, 1.15))).max(size[0] * 0.028);
        let wide = (radius * 1.35).max(size[0] * 0.05);
        let center = [at[0] + (along - 0.5) * size[0], at[1] - arch * size[1] * dice.between(0.05, 0.5)];
        rim.add_ellipse(center, [wide, radius]);
        let off = radius * 0.13;
        body.add_ellipse([center[0] - stage.light * off, center[1] + off], [wide * 0.9, radius * 0.87]);
    }
    let (top, bottom) = (at[1] - size[1] * 0.9, at[1] + size[1] * 0.42);
    let colors = &stage.colors;
    let clear = |color: Color| color.faded(0.0);
    sheet.down(rim, top, bottom, &[(0.0, colors.cloud_lit), (0.6, colors.cloud_lit), (1.0, clear(colors.cloud_lit))]);
    let middle = mix(colors.cloud_body, colors.cloud_under, 0.4);
    sheet.down(
        body,
        top,
        bottom,
        &[
            (0.0, colors.cloud_body),
            (0.5, middle),
            (0.78, colors.cloud_under.faded(0.6)),
            (1.0, clear(colors.cloud_under)),
        ],
    );
}
