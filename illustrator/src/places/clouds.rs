//! Clouds that have a shape: towers of summer, heaps over the horizon, a sky of small ones in rows; in color only.

use canvas::Color;

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;
use scene::{Hour, Sight, Weather};

/// What the sky is like, by the seed; a tower where words ask for one.
pub fn shaped(sheet: &mut Sheet, stage: &Stage, (horizon, sun): (f64, Point)) {
    let mut dice = stage.dice("shape of the sky");
    let is_hot = stage.scene.hour == Hour::Day && !matches!(stage.scene.weather, Weather::Leaves);
    let design = if stage.scene.has(Sight::Clouds) { 0 } else { dice.below(if is_hot { 3 } else { 4 }) };
    match design {
        0 => tower(sheet, stage, horizon, &mut dice),
        3 => rows(sheet, stage, (horizon, sun), &mut dice),
        _ => heaps(sheet, stage, (horizon, sun), &mut dice),
    }
}

/// Away from the light a tower as high as the sky, lower ones at its foot.
fn tower(sheet: &mut Sheet, stage: &Stage, horizon: f64, dice: &mut Dice) {
    let wide = stage.width.max(stage.height * 0.62);
    for (x, width, tall) in [
        (1.06, 0.66, 0.50),
        (0.74, 0.60, 0.78),
        (0.44, 0.50, 0.36),
        (0.96, 0.60, 0.30),
        (0.16, 0.46, 0.15),
        (0.62, 0.70, 0.14),
    ] {
        let at = [stage.at_from_light(x + dice.between(-0.03, 0.03), 0.0)[0], horizon * 1.01];
        heap(sheet, stage, (at, [width * wide, tall * horizon * dice.between(0.9, 1.08)]), dice);
    }
}

/// A few over the horizon, and one or two adrift.
fn heaps(sheet: &mut Sheet, stage: &Stage, (horizon, sun): (f64, Point), dice: &mut Dice) {
    let wide = stage.width.max(stage.height * 0.62);
    let mirrored = dice.chance(0.4);
    for (x, y, width, tall) in [
        (0.90, 1.0, 0.74, 0.40),
        (0.52, 1.0, 0.52, 0.20),
        (0.10, 1.0, 0.56, 0.24),
        (0.72, 0.30, 0.34, 0.10),
        (0.34, 0.46, 0.24, 0.07),
    ] {
        let x = if mirrored && y > 0.9 { 1.0 - x } else { x } + dice.between(-0.07, 0.07);
        let at = [stage.at_from_light(x, 0.0)[0], horizon * (y + dice.between(-0.03, 0.01))];
        let size = [width * wide * dice.between(0.85, 1.1), tall * horizon * dice.between(0.85, 1.15)];
        let is_apart = (sun[0] - at[0]).abs() > size[0] * 0.5 + stage.unit * 60.0
            || (sun[1] - at[1] + size[1] * 0.5).abs() > size[1] * 0.5 + stage.unit * 70.0;
        if y > 0.9 {
            heap(sheet, stage, (at, size), dice);
        } else if is_apart && !stage.is_night() {
            super::sky::cloud(sheet, stage, dice, at, size);
        }
    }
}

/// Small ones in rows that narrow toward the light, and a bank over the horizon.
fn rows(sheet: &mut Sheet, stage: &Stage, (horizon, sun): (f64, Point), dice: &mut Dice) {
    let colors = &stage.colors;
    for row in 0..8 {
        let near = 1.0 - f64::from(row) / 8.0;
        let y = if sun[1] > horizon * 0.4 {
            sun[1] + (0.02 * horizon - sun[1]) * near
        } else {
            horizon * (0.85 - 0.75 * near)
        };
        let mut flock = [Outline::new(), Outline::new()];
        for _ in 0..9 {
            let x = sun[0] + (dice.between(-0.3, 1.3) * stage.width - sun[0]) * (0.5 + 0.5 * near);
            let size = stage.unit * (9.0 + 34.0 * near) * dice.between(0.5, 1.25);
            if dice.chance(0.72) {
                cloudlet(&mut flock, ([x, y + size * dice.between(-0.8, 0.8)], size), sun, dice);
            }
        }
        let [lit, body] = flock;
        sheet.veil(lit, mix(colors.cloud_lit, colors.sky[3], 0.15), 0.62);
        sheet.veil(body, mix(colors.cloud_body, colors.sky[2], 0.45), 0.60);
    }
    let wide = stage.width.max(stage.height * 0.62);
    for (x, width, tall) in [(0.86, 0.7, 0.16), (0.30, 0.6, 0.10)] {
        heap(sheet, stage, ([stage.at_from_light(x, 0.0)[0], horizon * 1.0], [width * wide, tall * horizon]), dice);
    }
}

/// A small cloud of a sheet: a few heads side by side, large in the middle, its edge toward the sun left bright.
fn cloudlet(flock: &mut [Outline; 2], (at, size): (Point, f64), sun: Point, dice: &mut Dice) {
    let count = 3 + dice.below(4);
    let far = libm::hypot(sun[0] - at[0], sun[1] - at[1]).max(1.0);
    let toward = [(sun[0] - at[0]) / far, (sun[1] - at[1]) / far];
    for head in 0..count {
        let along = (head as f64 + 0.5) / count as f64 * 2.0 - 1.0;
        let round = size * (1.0 - 0.62 * along * along) * dice.between(0.7, 1.1);
        let center = [at[0] + along * size * 0.62 * count as f64, at[1] + size * dice.between(-0.22, 0.22)];
        let radii = [round * 1.25, round * 0.52];
        let mut roll = dice.clone();
        flock[0].add_clump(center, radii, 7, &mut || roll.between(0.02, 0.2));
        let away = [center[0] - toward[0] * round * 0.12, center[1] - toward[1] * round * 0.26];
        flock[1].add_clump(away, [radii[0] * 0.94, radii[1] * 0.86], 7, &mut || dice.between(0.02, 0.2));
    }
}

/// A heap of round heads, the far and high ones first: each is lit toward the light and dark on the other side, and its
/// foot is lost in the air.
pub(super) fn heap(sheet: &mut Sheet, stage: &Stage, (foot, size): (Point, Point), dice: &mut Dice) {
    let colors = &stage.colors;
    let (lit, body, dark) = (colors.cloud_lit, colors.cloud_body, mix(colors.cloud_under, colors.cloud_body, 0.25));
    let rows = (size[1] / size[0] * 7.0).clamp(2.0, 7.0) as i32;
    let lean = stage.light * dice.between(-0.10, 0.16);
    for row in 0..=rows {
        let up = 1.0 - f64::from(row) / f64::from(rows);
        // Broad at the foot, with a shoulder half way up.
        let half = size[0] * 0.5 * (0.20 + 0.80 * libm::pow(1.0 - up, 0.62)) * (0.9 + 0.1 * libm::cos(up * 9.0));
        let count = (2.0 + half / size[0] * 11.0) as i32;
        for head in 0..count {
            let aside = (f64::from(head) + dice.between(0.25, 0.75)) / f64::from(count) * 2.0 - 1.0;
            let round =
                (size[1] / f64::from(rows + 1) * 0.95).max(half / f64::from(count) * 1.1) * dice.between(0.78, 1.2);
            let sink = size[1] * 0.16 * aside * aside;
            let center = [
                foot[0] + aside * half + lean * size[1] * up,
                (foot[1] - size[1] * up * 0.92 + sink).min(foot[1]) + round * 0.3,
            ];
            let share = ((foot[1] - center[1]) / size[1].max(1.0)).clamp(0.0, 1.0);
            puff(sheet, stage, (center, round * 1.18, share), [lit, body, dark], dice);
        }
    }
}

/// One head and the small ones on its rim.
fn puff(
    sheet: &mut Sheet,
    stage: &Stage,
    (center, round, up): (Point, f64, f64),
    [lit, body, dark]: [Color; 3],
    dice: &mut Dice,
) {
    let air = stage.colors.sky[4];
    // What is low is far, and takes the color of the air.
    let far = 0.80 * (1.0 - up) * (1.0 - up);
    let shade = mix(mix(body, dark, 0.72 - 0.25 * up), air, far);
    // A moon lights less than a sun does.
    let bright = if stage.is_night() { mix(lit, shade, 0.55) } else { mix(lit, hex(0x00FF_FFFF), 0.2) };
    let bright = mix(bright, air, far * 0.8);
    let mut shape = Outline::new().ellipse(center, [round * 1.06, round]);
    for knob in 0..6 {
        let turn = std::f64::consts::PI * (1.08 + 0.84 * (f64::from(knob) + dice.unit() * 0.6) / 6.0);
        let at = [center[0] + libm::cos(turn) * round * 0.86, center[1] + libm::sin(turn) * round * 0.82];
        shape.add_ellipse(at, [round * dice.between(0.26, 0.40); 2]);
    }
    sheet.fill(shape.clone(), shade);
    let glow = [center[0] + stage.light * round * 0.42, center[1] - round * 0.46];
    let stops = [
        (0.0, bright),
        (0.46, bright),
        (0.62, bright.faded(0.72)),
        (0.86, bright.faded(0.14)),
        (1.0, bright.faded(0.0)),
    ];
    sheet.around(shape, (glow, [round * 1.32, round * 1.22]), &stops);
}
