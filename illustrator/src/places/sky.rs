//! The sky: its ramp, sun or moon on the light's side, stars and clouds.

use canvas::Color;

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;
use scene::{Hour, Sight, Weather};

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
    super::heavens::draw(sheet, stage, horizon);
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
    if !stage.clear_sky() || stage.scene.sights.contains(&Sight::FullMoon) {
        return;
    }
    let at = light_at(stage, horizon);
    let size = stage.unit;
    match stage.scene.hour {
        Hour::Night => {
            sheet.glow(at, [size * 520.0; 2], stage.colors.edge, 0.34);
            sheet.glow(at, [size * 200.0; 2], hex(0x00F4_F4FF), 0.62);
            moon(sheet, stage, at, size * 52.0);
        }
        Hour::Day => {
            sheet.glow(at, [size * 760.0; 2], stage.colors.sun, 0.60);
            sheet.glow(at, [size * 300.0; 2], hex(0x00FF_FFF2), 0.85);
            sun(sheet, stage, at, size * 44.0);
        }
        Hour::Dawn => {
            sheet.glow(at, [size * 900.0, size * 620.0], hex(0x00FF_E6A0), 0.66);
            sheet.glow(at, [size * 260.0; 2], hex(0x00FF_F8D8), 0.95);
            sun(sheet, stage, at, size * 46.0);
        }
        Hour::Dusk => {
            sheet.glow(at, [size * 820.0, size * 560.0], hex(0x00FF_B070), 0.62);
            sheet.glow(at, [size * 240.0; 2], hex(0x00FF_E6A6), 0.95);
            sun(sheet, stage, at, size * 48.0);
        }
    }
}

/// So bright that it has no edge; on paper a disc.
fn sun(sheet: &mut Sheet, stage: &Stage, at: Point, radius: f64) {
    if !sheet.in_color() {
        return sheet.fill(Outline::new().ellipse(at, [radius; 2]), stage.colors.sun);
    }
    let (white, rim) = (hex(0x00FF_FFFF), stage.colors.sun);
    let reach = [radius * 2.1; 2];
    let stops = [(0.0, white), (0.42, white), (0.55, rim.faded(0.66)), (0.74, rim.faded(0.22)), (1.0, rim.faded(0.0))];
    sheet.around(Outline::new().ellipse(at, reach), (at, reach), &stops);
}

pub fn moon(sheet: &mut Sheet, stage: &Stage, at: Point, radius: f64) {
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
    let (count, reach) = if night { (340, 0.9) } else { (26, 0.4) };
    let mut dice = stage.dice("stars");
    // Most are dust, some are stars, and few have rays.
    let [mut dust, mut small, mut large] = std::array::from_fn(|_| Outline::new());
    for _ in 0..count {
        let high = dice.unit();
        let at = [dice.between(0.0, stage.width), libm::pow(high, 1.4) * horizon * reach];
        let near = dice.unit();
        let size = stage.unit * (0.8 + 1.8 * near * near * near);
        if dice.chance(0.05) && night {
            sparkle(&mut large, at, size * 5.5);
        } else if dice.chance(0.6) && night {
            dust.add_ellipse(at, [size * 0.8; 2]);
        } else {
            small.add_ellipse(at, [size; 2]);
        }
    }
    sheet.veil(dust, hex(0x00B8_CCFF), 0.75);
    sheet.veil(small, hex(0x00FF_F8EA), if night { 0.95 } else { 0.7 });
    sheet.fill(large, hex(0x00FF_FFFF));
}

/// Stars all over the picture, a few of them with rays.
pub fn starfield(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice, count: usize) {
    let (mut small, mut large) = (Outline::new(), Outline::new());
    for _ in 0..count {
        let at = stage.at(dice.unit(), dice.unit());
        let size = stage.unit * dice.between(0.7, 2.2);
        if dice.chance(0.06) { sparkle(&mut large, at, size * 8.0) } else { small.add_ellipse(at, [size; 2]) }
    }
    sheet.veil(small, hex(0x00F4_F2FF), 0.9);
    sheet.fill(large, hex(0x00FF_FFFF));
}

/// A star of four rays that swing in to its middle, taller than wide.
pub fn sparkle(into: &mut Outline, at: Point, reach: f64) {
    const STEPS: usize = 6;
    let turn = |step: usize| std::f64::consts::FRAC_PI_2 * step as f64 / STEPS as f64;
    let bent = |side: f64| side.signum() * libm::pow(side.abs(), 4.2);
    let corners: Vec<Point> = (0..STEPS * 4)
        .map(|step| [at[0] + bent(libm::cos(turn(step))) * reach * 0.82, at[1] + bent(libm::sin(turn(step))) * reach])
        .collect();
    into.add_polygon(&corners);
}

fn clouds(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    // Northern lights are seen between the clouds.
    let covered = matches!(stage.scene.weather, Weather::Cloudy | Weather::Rain | Weather::Snow)
        && !stage.scene.has(Sight::Aurora);
    let mut dice = stage.dice("clouds");
    if covered {
        return overcast(sheet, stage, horizon, &mut dice);
    }
    cirrus(sheet, stage, horizon, &mut dice);
    if stage.scene.has(Sight::Aurora) {
        return;
    }
    if sheet.in_color() {
        return super::clouds::shaped(sheet, stage, (horizon, light_at(stage, horizon)));
    }
    // Away from the head first: (x, y, width, height) in shares of the sky; the first is a tower over the horizon.
    let places = [
        (0.84, 0.80, 0.62, 0.30),
        (0.10, 0.88, 0.50, 0.13),
        (0.20, 0.36, 0.34, 0.09),
        (0.52, 0.90, 0.36, 0.07),
        (0.98, 0.30, 0.30, 0.07),
    ];
    // Not over sun or moon, nor just under it; which side the tower stands on is the seed's.
    let mirrored = (stage.light > 0.0) != dice.chance(0.4);
    let sun = light_at(stage, horizon);
    for (x, y, width, height) in places {
        let x = if mirrored { 1.0 - x } else { x } + dice.between(-0.06, 0.06);
        let at = [x * stage.width, horizon * (y + dice.between(-0.03, 0.03))];
        let width = width * stage.width.max(stage.height * 0.7) * dice.between(0.8, 1.15);
        let tall = horizon * height * dice.between(0.85, 1.2);
        let apart = [(sun[0] - at[0]).abs() - width * 0.5, (sun[1] - (at[1] - tall * 0.5)).abs() - tall * 0.5];
        if y < 0.7 && apart[0] < stage.unit * 70.0 && apart[1] < stage.unit * 90.0 {
            continue;
        }
        cloud(sheet, stage, &mut dice, at, [width, tall]);
    }
}

/// A covered sky: broad banks whose heads are soft with light, each dark at its foot, narrower toward the horizon.
fn overcast(sheet: &mut Sheet, stage: &Stage, horizon: f64, dice: &mut Dice) {
    let colors = &stage.colors;
    for row in 0..5 {
        let depth = f64::from(row) / 4.0;
        let y = horizon * (0.08 + 0.80 * libm::pow(depth, 0.8));
        let tall = horizon * (0.22 - 0.14 * depth);
        let mut bank = stage.lined().rect([-stage.width, y + tall * 0.1], [stage.width * 2.0, y + tall * 0.8]);
        let count = 5 + row * 3;
        let mut heads = Vec::new();
        // A slow swell, so that the heads gather in hills and no two hollows are alike.
        let phase = dice.between(0.0, 6.3);
        for head in 0..=count {
            let along = (f64::from(head) + dice.between(-0.3, 0.3)) / f64::from(count);
            let swell = 0.5 + 0.5 * libm::sin(phase + along * (5.0 + 3.0 * depth));
            let wide = stage.width / f64::from(count) * dice.between(0.85, 1.35);
            let high = tall * (0.26 + 0.62 * swell) * dice.between(0.85, 1.15);
            let at = [along * stage.width, y - tall * (0.52 * swell - 0.14)];
            bank.add_ellipse(at, [wide, high]);
            heads.push((at, [wide, high]));
        }
        let (light, dark) = (mix(colors.cloud_lit, colors.sky[2], 0.45), mix(colors.cloud_under, colors.sky[1], 0.3));
        let body = mix(light, dark, 0.45);
        let stops = [
            (0.0, body.faded(0.9)),
            (0.40, mix(body, dark, 0.55).faded(0.85)),
            (0.75, dark.faded(0.45)),
            (1.0, dark.faded(0.0)),
        ];
        sheet.down(bank, y - tall, y + tall * 0.8, &stops);
        if sheet.in_color() {
            for (at, [wide, high]) in heads {
                let top = [at[0] + stage.light * wide * 0.16, at[1] - high * 0.40];
                sheet.blur(top, [wide * 0.74, high * 0.50], (light, 0.62));
            }
        }
    }
}

/// Wisps high up, in sheaves that fade out at both ends.
fn cirrus(sheet: &mut Sheet, stage: &Stage, horizon: f64, dice: &mut Dice) {
    let slope = dice.between(-0.16, -0.04);
    let share = if stage.is_night() { 0.16 } else { 0.5 };
    let color = stage.colors.cloud_lit;
    for sheaf in 0..3 {
        let from =
            [(0.34 * f64::from(sheaf) + dice.between(-0.15, 0.1)) * stage.width, dice.between(0.06, 0.40) * horizon];
        let long = stage.width * dice.between(0.26, 0.42);
        let mut wisp = Outline::new();
        for strand in 0..4 {
            let at = [from[0] + long * dice.between(0.0, 0.35), from[1] + stage.unit * 11.0 * f64::from(strand)];
            let reach = long * dice.between(0.35, 0.7);
            let thick = stage.unit * dice.between(2.0, 7.0);
            let point = |x: f64, y: f64| [at[0] + reach * x, at[1] + reach * (slope * x - 0.10 * x * x) + thick * y];
            wisp.add_curve(&[point(0.0, 0.0), point(0.4, -0.5), point(1.0, 0.0), point(0.5, 0.6)]);
        }
        if sheet.in_color() {
            let stops = [(0.0, color.faded(0.0)), (0.45, color.faded(share)), (1.0, color.faded(0.0))];
            sheet.ramp(wisp, from, [from[0] + long, from[1]], &stops);
        } else if !stage.is_night() {
            sheet.fill(wisp, hex(0x00FF_FFFF));
        }
    }
}

/// One tier of a cloud: `count` heads of unlike size under an arch `high` tall.
fn tier(dice: &mut Dice, (at, size): (Point, Point), (count, wide, high): (u32, f64, f64)) -> Vec<(Point, Point)> {
    let middle = dice.between(0.38, 0.62);
    (0..count)
        .map(|head| {
            let along = (f64::from(head) + dice.between(0.25, 0.75)) / f64::from(count);
            let skewed = if along < middle { along / middle } else { (1.0 - along) / (1.0 - middle) };
            let arch = libm::pow(libm::sin(skewed.clamp(0.02, 1.0) * std::f64::consts::FRAC_PI_2), 0.8);
            let top = size[1] * high * (0.16 + 0.84 * arch) * dice.between(0.66, 1.06);
            let half = size[0] * wide / f64::from(count) * (0.60 + 0.40 * arch) * dice.between(0.72, 1.15);
            let round = half.min(top) * dice.between(0.8, 1.0);
            ([at[0] + (along - 0.5) * size[0] * wide, at[1] - (top - round)], [half, round])
        })
        .collect()
}

/// A cumulus: a few large heads in three tiers on a flat foot, each tier lit toward the light and shaded in one step.
pub fn cloud(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice, at: Point, size: Point) {
    let colors = &stage.colors;
    let heads = (size[0] / size[1].max(1.0) * 1.7).clamp(4.0, 6.0) as u32;
    // What is low is far, and takes the color of the air.
    let far = if sheet.in_color() { 0.25 } else { 0.0 };
    let (lit, shade) = (
        mix(colors.cloud_lit, colors.sky[4], far),
        mix(mix(colors.cloud_body, colors.cloud_under, 0.62), colors.sky[4], far),
    );
    let base = at[1];
    let fading = |color: Color| [(0.0, color), (0.80, color), (1.0, color.faded(0.30))];
    for shape in [(heads, 0.74, 1.0), (heads + 1, 0.92, 0.58), (heads, 1.0, 0.27)] {
        let (mut body, mut bright) = (stage.lined(), Outline::new());
        for (center, [wide, round]) in tier(dice, (at, size), shape) {
            body.add_dome(center, [wide, round], base);
            let (dx, dy) = (stage.light * wide * 0.13, -round * 0.05);
            bright.add_ellipse([center[0] + dx, center[1] + dy], [wide * 0.86, round * 0.90]);
            bright.add_ellipse([center[0] + dx * 1.6, center[1] + round * 0.5], [wide * 0.62, round * 0.62]);
        }
        let top = base - size[1] * shape.2;
        sheet.down(body, top.min(base - 1.0), base, &fading(if sheet.in_color() { shade } else { colors.cloud_body }));
        if sheet.in_color() {
            let soft = [(0.0, lit), (0.55, lit), (0.95, lit.faded(0.0)), (1.0, lit.faded(0.0))];
            sheet.down(bright, top.min(base - 1.0), base, &soft);
        }
    }
}
