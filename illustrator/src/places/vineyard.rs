//! A vineyard: rows of vines on wires to the hills, grapes among their leaves, cypresses and a house of stone far off.

use super::camera::Camera;
use super::foliage::{Leaves, crown, dab, tufts};
use super::green::wavy_ground;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::Weather;
use scene::seed::Dice;

pub fn vineyard(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.46, 0.52]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    let mut dice = stage.dice("vineyard");
    hills(sheet, &camera, &mut dice);
    let all = Outline::new().rect([0.0, horizon + 0.01 * stage.height], [stage.width, stage.height]);
    let (far, near) = (stage.ground(0x00B4_C878, 0.2), stage.ground(0x00A0_A858, 0.0));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (0.5, mix(far, near, 0.6)), (1.0, near)]);
    let lane = camera.lying([-0.8, 0.8], 0.0, [camera.near(), 90.0]);
    sheet.veil(Outline::new().polygon(&lane), stage.ground(0x00CC_A878, 0.05), 0.75);
    sheet.layer("hills");
    for line in (0..7).rev() {
        for side in [-1.0, 1.0] {
            row(sheet, &camera, side * (1.5 + 2.3 * f64::from(line)), &mut dice);
        }
    }
    tufts(sheet, stage, (0.74, 1.02), 70, 0x0080_A850, &mut dice);
    sheet.layer("vines");
}

/// Striped with more vines; a house with a tower between cypresses on one.
fn hills(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let y = camera.vanishing[1];
    for (up, color, far) in [(0.075, 0x0070_A090, 0.62), (0.040, 0x0080_A868, 0.40)] {
        sheet.fill(wavy_ground(stage, y - up * stage.height, 0.018, dice), stage.growth(color, far));
    }
    let unit = stage.unit;
    let [x, foot] = [stage.at_from_light(0.74, 0.0)[0], y - 0.036 * stage.height];
    let lit = |color: u32| stage.lit(color, 0.3);
    sheet.block([x - unit * 44.0, foot - unit * 26.0], [x + unit * 30.0, foot], lit(0x00F0_DCB8));
    sheet.block([x + unit * 12.0, foot - unit * 54.0], [x + unit * 36.0, foot], lit(0x00E8_D0A8));
    sheet.slab(
        &[
            [x - unit * 50.0, foot - unit * 25.0],
            [x - unit * 36.0, foot - unit * 40.0],
            [x + unit * 12.0, foot - unit * 40.0],
            [x + unit * 12.0, foot - unit * 25.0],
        ],
        lit(0x00C0_6C48),
    );
    sheet.slab(
        &[
            [x + unit * 8.0, foot - unit * 53.0],
            [x + unit * 24.0, foot - unit * 68.0],
            [x + unit * 40.0, foot - unit * 53.0],
        ],
        lit(0x00C0_6C48),
    );
    let mut trees = stage.lined();
    for (dx, tall) in [(-66.0, 62.0), (-82.0, 46.0), (54.0, 70.0), (70.0, 54.0), (86.0, 40.0)] {
        let at = [x + unit * dx, foot + unit * 4.0];
        trees.add_leaf(at, [at[0], at[1] - unit * tall], unit * tall * 0.24);
    }
    sheet.fill(trees, stage.growth(0x0038_6850, 0.25));
}

/// Posts, wires and vines along the way, leaf over leaf, grapes below.
fn row(sheet: &mut Sheet, camera: &Camera, x: f64, dice: &mut Dice) {
    let stage = camera.stage;
    let near = camera.near().max(1.6);
    let mut aways = Vec::new();
    let mut away = near + 1.1;
    while away < 60.0 {
        aways.push(away);
        away += 0.8 + away * 0.05;
    }
    let bears = !matches!(stage.scene.weather, Weather::Snow);
    for away in aways.into_iter().rev() {
        let scale = camera.scale(away);
        let far = camera.haze(away) * 0.9;
        let mut stem = Outline::new();
        camera.bar(&mut stem, [x, 0.0, away], [x + dice.between(-0.08, 0.08), 0.95, away], 0.08);
        camera.bar(&mut stem, [x, 0.0, away + 0.4], [x, 1.75, away + 0.4], 0.07);
        sheet.solid(stem, stage.lit(0x0078_5840, far));
        let leaves = Leaves::of(stage, stage.foliage([0x0060_9840, 0x0070_A448, 0x0054_8C40][dice.below(3)]), far);
        let middle = camera.at([x, 1.28, away]);
        let wide = scale * dice.between(0.50, 0.62);
        if middle[0] < -wide * 1.5 || middle[0] > stage.width + wide * 1.5 {
            continue;
        }
        crown(sheet, stage, (middle, [wide, wide * 1.0]), leaves, dice);
        if bears && away < 22.0 {
            grapes(sheet, stage, (middle, wide, far), dice);
        }
    }
}

fn grapes(sheet: &mut Sheet, stage: &Stage, (middle, wide, far): ([f64; 2], f64, f64), dice: &mut Dice) {
    let color = stage.lit(0x0068_3890, far);
    let (mut dark, mut round, mut glints, mut leaf) = (Outline::new(), Outline::new(), Outline::new(), Outline::new());
    for _ in 0..3 {
        let top = [middle[0] + dice.between(-0.6, 0.6) * wide, middle[1] + dice.between(0.2, 0.6) * wide];
        let size = wide * 0.075;
        for (row, count) in [(0, 4), (1, 3), (2, 2), (3, 1)] {
            for number in 0..count {
                let at = [
                    top[0] + (f64::from(number) - f64::from(count - 1) / 2.0) * size * 1.5,
                    top[1] + f64::from(row) * size * 1.5,
                ];
                dark.add_ellipse([at[0], at[1] + size * 0.25], [size * 1.16; 2]);
                round.add_ellipse(at, [size; 2]);
                glints.add_ellipse([at[0] + stage.light * size * 0.3, at[1] - size * 0.35], [size * 0.28; 2]);
            }
        }
        dab(&mut leaf, [top[0], top[1] - size * 1.6], size * 2.6, dice.between(0.0, 6.0));
    }
    sheet.fill(dark, mix(color, stage.colors.shadow, 0.5));
    sheet.fill(round, color);
    sheet.veil(glints, hex(0x00F0_E0FF), if sheet.in_color() { 0.7 } else { 0.0 });
    sheet.fill(leaf, stage.growth(0x0078_AC50, far));
}
