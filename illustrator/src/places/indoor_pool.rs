//! A pool under a roof: trusses, a wall of glass with trees behind it, flags over the lanes, starting blocks.

use super::camera::Camera;
use super::foliage::bushes;
use super::outline::Outline;
use super::pool::{starting_block, tiles, water};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;

/// Where the far wall stands, how far the side walls are apart, how high the roof is, meters.
const END: f64 = 31.0;
const HALF: f64 = 13.0;
const ROOF: f64 = 7.5;

pub fn indoor_pool(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.42, 0.48]);
    let horizon = camera.vanishing[1];
    let mut dice = stage.dice("indoor pool");
    sky(sheet, stage, horizon);
    let foot = camera.at([0.0, 0.0, END])[1];
    bushes(sheet, stage, ([0.0, foot], [stage.width, foot]), stage.unit * 50.0, (0x0050_8C50, 0.3), &mut dice);
    glass(sheet, &camera);
    sheet.layer("far wall");
    sides(sheet, &camera);
    roof(sheet, &camera);
    sheet.layer("roof");
    let edge = camera.eye * camera.scale(1.0) / ((stage.height - horizon) * 0.66);
    let near = camera.near();
    let lit = |color: u32| mix(stage.lit(color, 0.06), hex(0x00E8_F4F8), 0.2);
    let ground = camera.lying([-60.0, 60.0], 0.0, [near, END]);
    let (pale, deep) = (lit(0x00E4_E4DC), lit(0x00C0_C8C8));
    sheet.down(Outline::new().polygon(&ground), foot, stage.height, &[(0.0, pale), (1.0, deep)]);
    water(sheet, &camera, [edge, edge + 24.0]);
    sheet.layer("water");
    flags(sheet, &camera, edge + 4.0);
    tiles(sheet, &camera, edge);
    for block in [-4.0, -2.0, 2.0, 4.0] {
        starting_block(sheet, &camera, block, edge - 0.62);
    }
    sheet.layer("blocks");
}

/// Panes between posts, over a low wall.
fn glass(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let all = camera.facing([-HALF, HALF], [0.0, ROOF], END);
    sheet.veil(Outline::new().polygon(&all), hex(0x00E8_F6FA), if sheet.in_color() { 0.34 } else { 0.2 });
    let mut posts = Outline::new();
    for post in -6_i32..=6 {
        let x = HALF / 6.0 * f64::from(post);
        camera.bar(&mut posts, [x, 0.0, END], [x, ROOF, END], 0.16);
    }
    for up in [2.6, 5.0] {
        camera.bar(&mut posts, [-HALF, up, END], [HALF, up, END], 0.10);
    }
    sheet.solid(posts, stage.lit(0x00F4_F4F0, 0.1));
    sheet.slab(&camera.facing([-HALF, HALF], [0.0, 0.9], END), stage.lit(0x0070_B0C8, 0.16));
}

fn sides(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    for side in [-1.0, 1.0] {
        let wall = camera.along(side * HALF, [0.0, ROOF], [camera.near(), END]);
        let tone = stage.lit(0x00E4_E8E8, 0.08);
        sheet.slab(&wall, if side > 0.0 { tone } else { mix(tone, stage.colors.shadow, 0.16) });
        let band = camera.along(side * HALF * 0.999, [0.9, 1.7], [camera.near(), END]);
        sheet.face(&band, stage.lit(0x0058_A4C8, 0.1));
        for number in 0..5 {
            let away = 7.0 + 4.8 * f64::from(number);
            let pane = camera.along(side * HALF * 0.998, [3.4, 6.0], [away, away + 3.6]);
            sheet.slab(&pane, mix(stage.colors.sky[3], hex(0x00FF_FFFF), 0.3));
        }
    }
}

/// Beams across with struts between, lamps under them.
fn roof(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near();
    sheet.slab(
        &camera.lying([-HALF, HALF], ROOF, [near, END]),
        mix(stage.lit(0x00DC_E0E0, 0.05), stage.colors.shadow, 0.14),
    );
    let mut steel = Outline::new();
    for number in 0..8 {
        let away = END - 3.4 * f64::from(number);
        if away < near {
            break;
        }
        for up in [ROOF - 0.1, ROOF - 0.95] {
            camera.bar(&mut steel, [-HALF, up, away], [HALF, up, away], 0.14);
        }
        for strut in -7_i32..7 {
            let x = 1.86 * f64::from(strut);
            camera.bar(&mut steel, [x, ROOF - 0.1, away], [x + 0.93, ROOF - 0.95, away], 0.07);
            camera.bar(&mut steel, [x + 0.93, ROOF - 0.95, away], [x + 1.86, ROOF - 0.1, away], 0.07);
        }
    }
    sheet.solid(steel, stage.lit(0x0098_A8B0, 0.1));
    let mut lamps = Outline::new();
    for number in 0..6 {
        let away = END - 2.0 - 3.4 * f64::from(number);
        for x in [-6.5, 0.0, 6.5] {
            lamps.add_polygon(&camera.lying([x - 1.0, x + 1.0], ROOF - 0.4, [away, away + 0.7]));
        }
    }
    sheet.fill(lamps, hex(0x00FF_FFF4));
}

/// A string of small flags over the water.
fn flags(sheet: &mut Sheet, camera: &Camera, away: f64) {
    let stage = camera.stage;
    let mut cord = Outline::new();
    camera.bar(&mut cord, [-HALF, 2.3, away], [HALF, 2.3, away], 0.03);
    sheet.fill(cord, stage.lit(0x0060_6870, 0.1));
    let mut cloth = [Outline::new(), Outline::new(), Outline::new()];
    for flag in -24_i32..24 {
        let x = 0.54 * f64::from(flag);
        let at = |dx: f64, up: f64| camera.at([x + dx, up, away]);
        if !stage.is_near_head([at(0.0, 2.3), at(0.4, 2.3), at(0.4, 1.8), at(0.0, 1.8)]) {
            cloth[flag.rem_euclid(3) as usize].add_polygon(&[at(0.0, 2.3), at(0.4, 2.3), at(0.2, 1.8)]);
        }
    }
    for (cloth, color) in cloth.into_iter().zip([0x00F0_6058, 0x00FC_F8F0, 0x0048_90D8]) {
        sheet.fill(cloth, stage.lit(color, 0.06));
    }
}
