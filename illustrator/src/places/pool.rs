//! The swimming pool: lanes under blue water, starting blocks, a fence with the school and trees behind it.

use super::camera::Camera;
use super::foliage::{bushes, ground_shadow};
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;

pub fn pool(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.40, 0.50]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    school(sheet, &camera);
    let mut dice = stage.dice("pool");
    let foot = camera.at([0.0, 0.0, 34.0])[1];
    bushes(sheet, stage, ([0.0, foot], [stage.width, foot]), stage.unit * 46.0, (0x0050_8C50, 0.25), &mut dice);
    sheet.layer("school");
    let edge = camera.eye * camera.scale(1.0) / ((stage.height - horizon) * 0.66);
    let near = camera.near();
    let (pale, deep) = (stage.ground(0x00E0_DCD0, 0.15), stage.ground(0x00C8_C0B0, 0.0));
    let ground = camera.lying([-60.0, 60.0], 0.0, [near, 34.0]);
    sheet.down(Outline::new().polygon(&ground), foot, stage.height, &[(0.0, pale), (1.0, deep)]);
    fence(sheet, &camera);
    water(sheet, &camera, [edge, edge + 22.0]);
    sheet.layer("water");
    tiles(sheet, &camera, edge);
    for block in [-4.0, -2.0, 2.0, 4.0] {
        starting_block(sheet, &camera, block, edge - 0.62);
    }
    sheet.layer("blocks");
}

/// Seams of the tiles before the water.
pub fn tiles(sheet: &mut Sheet, camera: &Camera, edge: f64) {
    let (stage, near) = (camera.stage, camera.near());
    let mut seams = Outline::new();
    for column in -8_i32..=8 {
        let x = 0.6 * f64::from(column) + 0.3;
        camera.bar(&mut seams, [x, 0.0, edge - 0.4], [x, 0.0, near], 0.014);
    }
    for row in 1..5 {
        let away = near + (edge - 0.4 - near) * f64::from(row) / 5.0;
        camera.bar(&mut seams, [-30.0, 0.0, away], [30.0, 0.0, away], 0.012);
    }
    sheet.veil(seams, stage.colors.shadow, 0.2);
}

fn school(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let away = 52.0;
    let lit = |color: u32| stage.lit(color, 0.30);
    sheet.slab(&camera.facing([4.0, 46.0], [0.0, 13.0], away), lit(0x00EC_E4D4));
    sheet.slab(&camera.facing([3.4, 46.0], [13.0, 13.9], away), lit(0x00C8_BEAC));
    for floor in 0..3 {
        let up = 1.6 + 4.0 * f64::from(floor);
        for window in 0..9 {
            let x = 5.6 + 4.6 * f64::from(window);
            let pane = camera.facing([x, x + 3.4], [up, up + 2.2], away);
            sheet.slab(
                &pane,
                if stage.is_night() {
                    stage.lit(0x0058_6478, 0.3)
                } else {
                    mix(lit(0x0088_B4D0), stage.colors.sky[3], 0.3)
                },
            );
            sheet.ink_of(&camera.facing([x + 1.7, x + 1.7], [up, up + 2.2], away)[1..3], 0.4);
        }
    }
}

/// Wire between posts on a low wall.
fn fence(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let away = 33.0;
    sheet.slab(&camera.facing([-60.0, 60.0], [0.0, 0.5], away), stage.lit(0x00D8_D4C8, 0.22));
    let mut wires = Outline::new();
    for post in -13_i32..=13 {
        let x = 2.4 * f64::from(post);
        camera.bar(&mut wires, [x, 0.5, away], [x, 2.3, away], 0.07);
    }
    for up in [0.9, 1.3, 1.7, 2.3] {
        camera.bar(&mut wires, [-60.0, up, away], [60.0, up, away], 0.03);
    }
    sheet.veil(wires, stage.lit(0x0060_9088, 0.15), 0.9);
}

/// Blue water with the lanes' lines on the ground, ropes of floats between the lanes, light that nets over it.
pub fn water(sheet: &mut Sheet, camera: &Camera, [near, far]: [f64; 2]) {
    let stage = camera.stage;
    let half = 9.0;
    let rim = camera.lying([-half - 0.5, half + 0.5], 0.0, [near - 0.4, far + 0.6]);
    sheet.slab(&rim, stage.ground(0x00F0_EEE6, 0.05));
    let basin = camera.lying([-half, half], 0.0, [near, far]);
    let (high, low) = (basin[2][1], basin[0][1]);
    let (pale, deep) = (stage.lit(0x0098_DCEC, 0.08), stage.lit(0x0038_A4D4, 0.0));
    let mut dice = stage.dice("pool water");
    let scene = stage.colors.sky[3];
    sheet.down(Outline::new().polygon(&basin), high, low, &[(0.0, mix(pale, scene, 0.3)), (1.0, deep)]);
    let (mut lines, mut net, mut shade) = (Outline::new(), Outline::new(), Outline::new());
    for lane in -4_i32..=4 {
        let x = 2.0 * f64::from(lane);
        lines.add_polygon(&camera.lying([x - 0.13, x + 0.13], -0.1, [near, far]));
    }
    for _ in 0..90 {
        let depth = dice.unit();
        let y = high + (low - high) * depth;
        let x = dice.unit() * stage.width;
        let long = stage.unit * (8.0 + 40.0 * depth) * dice.between(0.5, 1.2);
        net.add_leaf([x - long, y], [x + long, y + long * dice.between(-0.1, 0.1)], stage.unit * (1.5 + 3.5 * depth));
    }
    shade.add_polygon(&camera.lying([-half, half], 0.0, [near, near + 0.45]));
    sheet.inside(Outline::new().polygon(&basin), |sheet| {
        sheet.veil(lines, stage.lit(0x0020_5C98, 0.05), 0.6);
        sheet.veil(net, hex(0x00FF_FFFF), 0.55);
        sheet.veil(shade, stage.colors.shadow, 0.2);
    });
    for lane in -4_i32..4 {
        let x = 2.0 * f64::from(lane) + 1.0;
        floats(sheet, camera, x, [near, far]);
    }
}

fn floats(sheet: &mut Sheet, camera: &Camera, x: f64, [near, far]: [f64; 2]) {
    let stage = camera.stage;
    let mut ropes = [Outline::new(), Outline::new()];
    let mut away = near;
    let mut number = 0;
    while away < far {
        let next = (away + 0.35 + (away - near) * 0.06).min(far);
        camera.bar(&mut ropes[number % 2], [x, 0.03, away], [x, 0.03, next], 0.11);
        (away, number) = (next, number + 1);
    }
    let [red, white] = ropes;
    sheet.fill(white, stage.lit(0x00FC_FAF4, 0.04));
    sheet.fill(red, stage.lit(0x00E8_6050, 0.04));
}

pub fn starting_block(sheet: &mut Sheet, camera: &Camera, x: f64, away: f64) {
    let stage = camera.stage;
    let scale = camera.scale(away);
    let middle = camera.at([x, 0.3, away])[0];
    if (stage.beside_head(middle, 0.4 * scale) - middle).abs() > 1.0 {
        return;
    }
    let foot = camera.at([x, 0.0, away]);
    ground_shadow(sheet, stage, foot, [0.42 * scale, 0.06 * scale]);
    sheet.slab(&camera.facing([x - 0.20, x + 0.20], [0.0, 0.42], away), stage.lit(0x00D8_DCE0, 0.0));
    sheet.slab(&camera.lying([x - 0.30, x + 0.30], 0.46, [away - 0.12, away + 0.42]), stage.ground(0x0078_A8C8, 0.0));
    sheet.slab(&camera.facing([x - 0.30, x + 0.30], [0.38, 0.46], away - 0.12), stage.lit(0x0058_88B0, 0.0));
}
