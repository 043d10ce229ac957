//! A road between fields: grass and wild flowers at its edges, poles with wires, a farmhouse under trees, hills.

use super::camera::Camera;
use super::foliage::{Leaves, crown};
use super::green::flowers;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::trees::tree;
use scene::Weather;
use scene::seed::Dice;

/// Half of the way, meters.
const ROAD: f64 = 1.5;

pub fn country_road(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.56, 0.57]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    let mut dice = stage.dice("country road");
    for (up, color, far) in [(0.075, 0x0070_A0A8, 0.66), (0.040, 0x0070_A880, 0.46)] {
        let hill = super::green::wavy_ground(stage, horizon - up * stage.height, 0.020, &mut dice);
        sheet.fill(hill, stage.growth(color, far));
    }
    fields(sheet, &camera);
    wood(sheet, &camera, &mut dice);
    road(sheet, &camera, &mut dice);
    sheet.layer("fields");
    for (x, away, tall) in [(-9.0, 34.0, 7.0), (7.5, 27.0, 6.0), (-6.2, 17.0, 5.6), (5.4, 12.0, 4.6)] {
        let foot = camera.at([x, 0.0, away]);
        let color = stage.foliage(0x0058_9850);
        tree(sheet, stage, (foot, camera.scale(away) * tall), (color, camera.haze(away) * 0.9), &mut dice);
    }
    sheet.layer("trees");
    poles(sheet, &camera);
    verge(sheet, &camera, &mut dice);
    flowers(sheet, stage, 0.80, 26, &[0x00FF_FFFF, 0x00F6_D860, 0x00E8_90B0], &mut dice);
    sheet.layer("verge");
}

/// Strips of crops to the hills.
fn fields(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (near, horizon) = (camera.near(), camera.vanishing[1]);
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (far, close) = (stage.ground(0x00A8_CC74, 0.3), stage.ground(0x0068_A04C, 0.0));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (0.4, mix(far, close, 0.5)), (1.0, close)]);
    for (side, xs, color) in [(-1.0, [3.4, 60.0], 0x00D8_C468), (1.0, [3.4, 60.0], 0x007C_B458)] {
        let strip = camera.lying([side * xs[0], side * xs[1]], 0.0, [near.max(5.0), 38.0]);
        sheet.face(&strip, stage.ground(color, 0.12));
        let mut rows = Outline::new();
        for row in 0..16 {
            let x = side * (3.8 + 0.9 * f64::from(row));
            camera.bar(&mut rows, [x, 0.0, 5.0], [x, 0.0, 38.0], 0.10);
        }
        sheet.veil(rows, stage.colors.shadow, if sheet.in_color() { 0.16 } else { 0.4 });
    }
}

/// A line of trees at the foot of the hills, a house with a red roof before it.
fn wood(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let leaves = Leaves::of(stage, stage.foliage(0x0058_8C5C), 0.42);
    for number in 0..14 {
        let size = stage.unit * dice.between(24.0, 46.0);
        let x = stage.width * (f64::from(number) / 13.0);
        crown(sheet, stage, ([x, camera.vanishing[1] - size * 0.2], [size * 1.3, size * 0.8]), leaves, dice);
    }
    let (x, away) = (-13.0, 48.0);
    let lit = |color: u32| stage.lit(color, 0.3);
    sheet.slab(&camera.facing([x - 4.0, x + 4.0], [0.0, 2.8], away), lit(0x00F0_E6D2));
    let roof = [
        camera.at([x - 4.8, 2.6, away]),
        camera.at([x + 4.8, 2.6, away]),
        camera.at([x + 3.2, 5.0, away]),
        camera.at([x - 3.2, 5.0, away]),
    ];
    let tiles = if stage.scene.weather == Weather::Snow { 0x00F4_F8FC } else { 0x00B0_5844 };
    sheet.slab(&roof, lit(tiles));
    for pane in [-2.6, 0.2, 2.0] {
        let glass = if stage.is_night() { hex(0x00FF_DC94) } else { lit(0x0068_8090) };
        sheet.slab(&camera.facing([x + pane, x + pane + 1.0], [0.9, 2.0], away), glass);
    }
}

/// Of earth, two ruts and grass between them.
fn road(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let (near, far) = (camera.near(), 140.0);
    let strip = |sheet: &mut Sheet, xs: [f64; 2], colors: [canvas::Color; 2]| {
        let shape = Outline::new().polygon(&camera.lying(xs, 0.0, [near, far]));
        sheet.down(shape, camera.vanishing[1], stage.height, &[(0.0, colors[0]), (1.0, colors[1])]);
    };
    let earth = stage.ground(0x00D8_C49C, 0.04);
    strip(sheet, [-ROAD, ROAD], [mix(earth, stage.colors.edge, 0.25), mix(earth, hex(0x0070_5438), 0.22)]);
    for side in [-1.0, 1.0] {
        let rut = camera.lying([side * 0.45, side * 1.0], 0.0, [near, 60.0]);
        sheet.veil(Outline::new().polygon(&rut), hex(0x0078_5C40), if sheet.in_color() { 0.22 } else { 0.0 });
    }
    let mut grass = [Outline::new(), Outline::new()];
    let mut away = near;
    while away < 46.0 {
        for (x, wide) in [(0.0, 0.24), (-ROAD, 0.2), (ROAD, 0.2)] {
            for _ in 0..3 {
                let foot = camera.at([x + dice.between(-wide, wide), 0.0, away]);
                let tall = camera.scale(away) * dice.between(0.04, 0.13);
                let tip = [foot[0] - stage.light * tall * dice.between(-0.2, 0.5), foot[1] - tall];
                grass[dice.below(2)].add_leaf(foot, tip, tall * 0.15);
            }
        }
        away *= 1.045;
    }
    let [one, other] = grass;
    let color = |color: u32| if sheet.in_color() { stage.growth(color, 0.03) } else { hex(0x0018_1818) };
    let (dark, light) = (color(0x0058_9044), color(0x0078_AC54));
    sheet.fill(one, dark);
    sheet.fill(other, light);
}

fn poles(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let x = 2.6;
    let mut before = None;
    for away in [92.0, 58.0, 37.0, 23.0, 13.0, 6.4] {
        let color = stage.lit(0x0080_7468, camera.haze(away));
        let mut pole = Outline::new();
        camera.bar(&mut pole, [x, 0.0, away], [x, 6.4, away], 0.18);
        camera.bar(&mut pole, [x - 0.7, 5.9, away], [x + 0.7, 5.9, away], 0.10);
        let is_clear = !stage.is_behind_a_head(camera.at([x, 0.0, away])[0], 0.1 * camera.scale(away));
        if is_clear {
            sheet.solid(pole, color);
        }
        let top = camera.at([x - 0.6, 5.95, away]);
        if let Some(from) = before {
            let [from, top]: [[f64; 2]; 2] = [from, top];
            let middle = [f64::midpoint(from[0], top[0]), f64::midpoint(from[1], top[1]) + camera.scale(away) * 0.25];
            let mut wire = Outline::new();
            wire.add_bar(from, middle, [stage.unit * 1.2; 2]);
            wire.add_bar(middle, top, [stage.unit * 1.5; 2]);
            sheet.fill(wire, mix(stage.colors.shadow, hex(0x0040_4048), 0.4));
        }
        before = Some(top);
    }
}

/// Tall grass along both edges, higher toward the eye.
fn verge(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let near = camera.near();
    let mut rows = [Outline::new(), Outline::new(), Outline::new()];
    let mut away = near * 0.95;
    while away < 30.0 {
        for side in [-1.0, 1.0] {
            for _ in 0..5 {
                let foot = camera.at([side * (ROAD + dice.between(0.1, 1.6)), 0.0, away]);
                let tall = camera.scale(away) * dice.between(0.18, 0.55);
                let tip = [foot[0] - stage.light * tall * dice.between(0.1, 0.5), foot[1] - tall];
                rows[dice.below(3)].add_polygon(&super::foreground::bowed(foot, tip, tall * 0.035));
            }
        }
        away *= 1.05;
    }
    let base = stage.growth(0x0068_A04C, 0.02);
    let tones = [mix(base, stage.colors.shadow, 0.30), base, mix(base, stage.colors.edge, 0.22)];
    for (row, tone) in rows.into_iter().zip(tones) {
        sheet.fill(row, if sheet.in_color() { tone } else { hex(0x0018_1818) });
    }
}
