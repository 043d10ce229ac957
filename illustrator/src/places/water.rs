//! Open water under a sky: its ramp, the waves on it, the light's path, gulls over it, a boat at its berth.

use super::camera::Camera;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::light_at;
use super::stage::Stage;
use super::swell;

/// The open sea: high and torn in a storm.
pub fn sea(sheet: &mut Sheet, stage: &Stage, area: (f64, f64), color: u32) {
    if swell::is_rough(stage) { swell::swell(sheet, stage, area, color) } else { water(sheet, stage, area, color) }
}

/// A stretch of water from `top` to `bottom` (canvas units), darkest near the eye.
pub fn water(sheet: &mut Sheet, stage: &Stage, (top, bottom): (f64, f64), color: u32) {
    let deep = mix(stage.lit(color, 0.0), stage.colors.sky[1], 0.22);
    let far = mix(stage.colors.sky[4], deep, 0.35);
    let area = Outline::new().rect([0.0, top], [stage.width, bottom]);
    sheet.down(area, top, bottom, &[(0.0, far), (0.35, mix(far, deep, 0.65)), (1.0, deep)]);
    let mut dice = stage.dice("open water");
    let column = light_at(stage, top)[0];
    let mut rows = [Outline::new(), Outline::new(), Outline::new()];
    for number in 0..130 {
        let depth = dice.unit();
        let y = top + (bottom - top) * depth * depth;
        let aside = dice.between(-1.0, 1.0) * stage.unit * (26.0 + 130.0 * depth);
        let x = if number % 3 == 0 { column + aside } else { dice.between(0.0, stage.width) };
        let long = stage.unit * (5.0 + 46.0 * depth) * dice.between(0.5, 1.2);
        rows[number % 3].add_leaf([x - long, y], [x + long, y], stage.unit * (1.2 + 4.5 * depth));
    }
    let [lights, pale, dark] = rows;
    sheet.veil(dark, mix(deep, stage.colors.shadow, 0.5), 0.35);
    sheet.veil(pale, mix(stage.colors.sky[4], hex(0x00FF_FFFF), 0.3), 0.45);
    sheet.veil(lights, stage.colors.sun, if stage.clear_sky() { 0.8 } else { 0.25 });
    sheet.ink_of(&[[0.0, top], [stage.width, top]], 0.5);
}

/// Gulls on the wing, their tips dark, none before the head.
pub fn gulls(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let mut dice = stage.dice("gulls");
    let (mut wings, mut tips) = (Outline::new(), Outline::new());
    for (x, y, size) in
        [(0.16, 0.30, 46.0), (0.27, 0.47, 26.0), (0.08, 0.62, 18.0), (0.86, 0.24, 34.0), (0.75, 0.52, 20.0)]
    {
        let at =
            [stage.at_from_light(x + dice.between(-0.03, 0.03), 0.0)[0], horizon * (y + dice.between(-0.05, 0.05))];
        let size = size * stage.unit;
        let reach = [[at[0] - size * 1.3, at[1] - size], [at[0] + size * 1.3, at[1] + size * 0.6]];
        if stage.is_near_head([reach[0], [reach[1][0], reach[0][1]], reach[1], [reach[0][0], reach[1][1]]]) {
            continue;
        }
        gull(&mut wings, &mut tips, at, size, dice.between(-0.15, 0.15));
    }
    sheet.fill(wings, mix(stage.lit(0x00FC_FCFC, 0.1), hex(0x00FF_FFFF), 0.3));
    sheet.fill(tips, stage.lit(0x0058_6070, 0.15));
}

fn gull(wings: &mut Outline, tips: &mut Outline, at: Point, size: f64, tilt: f64) {
    let point = |x: f64, y: f64| [at[0] + (x - y * tilt) * size, at[1] + (y + x * tilt) * size];
    wings.add_leaf(point(-0.34, 0.10), point(0.40, -0.02), size * 0.20);
    for side in [-1.0, 1.0] {
        let edge = |x: f64, y: f64| point(side * x, y);
        wings.add_curve(&[
            edge(0.0, 0.0),
            edge(0.34, -0.34),
            edge(0.62, -0.40),
            edge(1.16, -0.12),
            edge(0.66, -0.25),
            edge(0.36, -0.16),
            edge(0.10, 0.12),
        ]);
        tips.add_leaf(edge(0.82, -0.31), edge(1.18, -0.11), size * 0.09);
    }
}

/// A fishing boat seen from the side: hull, house, mast; `x` and `long` in meters, so far away.
pub fn boat(sheet: &mut Sheet, camera: &Camera, (x, away): (f64, f64), long: f64, hue: u32) {
    let stage = camera.stage;
    let far = camera.haze(away) * 0.8;
    let sea = -1.4;
    let at = |along: f64, up: f64| camera.at([x + along * long, sea + up * long * 0.1, away]);
    let lit = |color: u32| stage.lit(color, far);
    let mut ropes = Outline::new();
    for foot in [-0.48, 0.46] {
        ropes.add_bar(at(0.08, 7.4), at(foot, 2.2), [(stage.unit * 1.2).max(0.01 * camera.scale(away)); 2]);
    }
    sheet.fill(ropes, lit(0x0050_5058));
    let mut mast = Outline::new();
    mast.add_bar(at(0.08, 2.0), at(0.08, 7.6), [0.11 * camera.scale(away), 0.06 * camera.scale(away)]);
    mast.add_bar(at(0.08, 3.2), at(-0.30, 5.4), [0.07 * camera.scale(away); 2]);
    sheet.solid(mast, lit(0x00C8_9850));
    sheet.slab(&[at(0.10, 1.6), at(0.10, 4.0), at(0.36, 4.0), at(0.38, 1.6)], lit(0x00F6_F4EC));
    sheet.slab(&[at(0.07, 4.0), at(0.08, 4.35), at(0.40, 4.35), at(0.40, 4.0)], lit(0x0058_7890));
    for pane in [0.13, 0.22, 0.30] {
        sheet.face(&[at(pane, 2.9), at(pane, 3.6), at(pane + 0.055, 3.6), at(pane + 0.055, 2.9)], lit(0x0038_5468));
    }
    let hull =
        [at(-0.56, 2.6), at(-0.40, 1.95), at(0.0, 1.6), at(0.46, 1.9), at(0.44, 0.0), at(-0.42, 0.0), at(-0.50, 1.2)];
    sheet.slab(&hull, lit(hue));
    sheet.face(
        &[
            at(-0.56, 2.6),
            at(-0.40, 1.95),
            at(0.0, 1.6),
            at(0.46, 1.9),
            at(0.46, 1.6),
            at(0.0, 1.25),
            at(-0.40, 1.6),
            at(-0.54, 2.2),
        ],
        lit(0x00FA_F8F2),
    );
    sheet.face(&[at(-0.44, 0.35), at(0.44, 0.35), at(0.44, 0.0), at(-0.42, 0.0)], lit(0x00A8_4038));
    let mut wake = Outline::new();
    for (step, wide) in [(0.0, 0.50), (-0.35, 0.42), (-0.75, 0.30)] {
        wake.add_leaf(at(-wide, step), at(wide, step), 0.12 * camera.scale(away));
    }
    sheet.veil(wake, mix(lit(hue), stage.colors.shadow, 0.4), 0.4);
}
