//! A platform: roof on posts, rails and wires into the distance, signs overhead, benches, and sometimes a train.

use super::camera::Camera;
use super::foliage::{Leaves, crown};
use super::outdoors::town;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;
use scene::{Hour, Weather};

/// Where the platform ends and the rails' bed lies, meters; the bed is so far below.
const EDGE: f64 = -1.5;
const BED: f64 = -1.1;

pub fn station(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.36, 0.54]);
    let horizon = camera.vanishing[1] / stage.height;
    sky(sheet, stage, camera.vanishing[1]);
    town(sheet, stage, horizon, 0.9);
    sheet.layer("sky and town");
    let mut dice = stage.dice("station");
    beyond(sheet, &camera, &mut dice);
    rails(sheet, &camera);
    gantries(sheet, &camera);
    if dice.chance(0.55) {
        train(sheet, &camera, &mut dice);
    }
    sheet.layer("rails");
    super::weather::beyond_a_roof(sheet, stage);
    floor(sheet, &camera);
    back_wall(sheet, &camera, &mut dice);
    roof(sheet, &camera, &mut dice);
    furniture(sheet, &camera, &mut dice);
    sheet.layer("platform");
}

fn tone(camera: &Camera, color: u32, away: f64) -> canvas::Color {
    camera.stage.lit(color, camera.haze(away) * 0.9)
}

/// Across the rails: a bank with bushes and a fence.
fn beyond(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let bank = camera.along(-9.0, [BED, 0.4], [camera.near() * 0.5, 120.0]);
    sheet.face(&bank, stage.ground(0x0088_A068, 0.1));
    let mut away = 40.0;
    while away > 5.0 {
        let leaves = Leaves::of(stage, 0x0058_8C58, camera.haze(away));
        let size = camera.scale(away) * dice.between(1.4, 2.2);
        crown(sheet, stage, (camera.at([-9.5, 1.2, away]), [size, size * 0.8]), leaves, dice);
        away *= 0.80;
    }
    let mut fence = Outline::new();
    for post in 0..26 {
        let away = 4.0 + 2.0 * f64::from(post);
        camera.bar(&mut fence, [-8.4, -0.3, away], [-8.4, 1.0, away], 0.10);
    }
    for up in [0.25, 0.85] {
        camera.bar(&mut fence, [-8.4, up, 3.0], [-8.4, up, 60.0], 0.07);
    }
    sheet.solid(fence, stage.lit(0x00C8_C4BC, 0.15));
}

fn rails(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near() * 0.6;
    let bed = camera.lying([-8.6, EDGE], BED, [near, 160.0]);
    let (close, far) = (stage.ground(0x008C_8078, 0.0), stage.ground(0x0098_9088, 0.5));
    sheet.down(Outline::new().polygon(&bed), camera.vanishing[1], stage.height, &[(0.0, far), (1.0, close)]);
    let mut dice = stage.dice("gravel");
    let (mut dark, mut pale) = (Outline::new(), Outline::new());
    for _ in 0..260 {
        let away = near + 22.0 * dice.unit() * dice.unit();
        let at = camera.at([dice.between(-8.4, EDGE), BED, away]);
        let size = camera.scale(away) * dice.between(0.02, 0.06);
        if dice.chance(0.5) { &mut dark } else { &mut pale }.add_ellipse(at, [size, size * 0.5]);
    }
    sheet.veil(dark, hex(0x0030_2830), if sheet.in_color() { 0.34 } else { 0.8 });
    sheet.veil(pale, hex(0x00FF_F8F0), if sheet.in_color() { 0.26 } else { 0.0 });
    let mut sleepers = Outline::new();
    let mut away = near;
    while away < 60.0 {
        for x in [-3.2, -6.6] {
            sleepers.add_polygon(&camera.lying([x - 1.2, x + 1.2], BED + 0.02, [away, away + 0.28]));
        }
        away += 0.75;
    }
    sheet.fill(sleepers, stage.ground(0x0064_5448, 0.06));
    for x in [-3.2, -6.6] {
        for side in [-0.7, 0.7] {
            let (mut steel, mut shine) = (Outline::new(), Outline::new());
            steel.add_polygon(&camera.lying([x + side - 0.07, x + side + 0.07], BED + 0.12, [near, 150.0]));
            shine.add_polygon(&camera.lying([x + side - 0.02, x + side + 0.035], BED + 0.13, [near, 150.0]));
            sheet.fill(steel, stage.lit(0x0070_6460, 0.0));
            sheet.fill(shine, mix(stage.lit(0x00D8_DCE4, 0.0), stage.colors.edge, 0.4));
        }
    }
}

/// Masts over the rails, and the wires they carry.
fn gantries(sheet: &mut Sheet, camera: &Camera) {
    let dark = camera.stage.lit(0x0050_545C, 0.1);
    let mut away = 70.0;
    while away > camera.near() * 1.5 {
        let mut mast = Outline::new();
        camera.bar(&mut mast, [-8.7, BED, away], [-8.7, 6.4, away], 0.24);
        camera.bar(&mut mast, [-8.7, 5.9, away], [-1.8, 5.9, away], 0.16);
        camera.bar(&mut mast, [-8.7, 5.2, away], [-6.0, 5.9, away], 0.08);
        for x in [-3.2, -6.6] {
            camera.bar(&mut mast, [x, 5.9, away], [x, 5.1, away], 0.07);
        }
        sheet.solid(mast, mix(dark, camera.stage.colors.haze, camera.haze(away)));
        away -= 11.0;
    }
    let mut wires = Outline::new();
    for (x, up) in [(-3.2, 5.0), (-3.2, 5.6), (-6.6, 5.0), (-6.6, 5.6)] {
        camera.bar(&mut wires, [x, up, camera.near() * 0.8], [x, up, 140.0], 0.02);
    }
    sheet.fill(wires, dark);
}

fn train(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let stripe = [0x0040_A068, 0x00E0_7830, 0x0038_78C0, 0x00C8_4858][dice.below(4)];
    let x = -5.2;
    for car in (0..3).rev() {
        let near = camera.near() * 1.7 + 4.0 + 20.5 * f64::from(car);
        let aways = [near, near + 20.0];
        let side = camera.along(x, [BED + 0.9, 2.9], aways);
        let paint = |color: u32| tone(camera, color, near);
        sheet.slab(&camera.along(x, [BED + 0.2, BED + 0.9], aways), paint(0x0038_3840));
        sheet.slab(&side, paint(0x00D8_DADC));
        sheet.face(&part(side, [0.0, 1.0], [0.62, 0.72]), paint(stripe));
        for window in 0..8 {
            let left = 0.04 + 0.12 * f64::from(window);
            let door = window % 3 == 1;
            let (top, foot) = if door { (0.18, 0.98) } else { (0.20, 0.54) };
            let pane = part(side, [left, left + 0.085], [top, foot]);
            sheet.slab(&pane, paint(if door { 0x00C0_C4C8 } else { 0x0060_7080 }));
            let glass = part(pane, [0.1, 0.9], if door { [0.06, 0.44] } else { [0.06, 0.94] });
            let lit = stage.is_night() || stage.scene.hour == Hour::Dusk;
            sheet.face(&glass, if lit { hex(0x00FF_ECB8) } else { mix(stage.colors.sky[2], paint(0x0050_6070), 0.5) });
        }
        if car == 0 {
            let front = camera.facing([x - 2.7, x], [BED + 0.5, 2.9], near);
            sheet.slab(&front, paint(0x00E4_E6E6));
            sheet.slab(&part(front, [0.10, 0.90], [0.14, 0.52]), paint(0x0030_3C48));
            sheet.face(&part(front, [0.0, 1.0], [0.60, 0.70]), paint(stripe));
            for lamp in [0.18, 0.82] {
                let at = things::on(front, lamp, 0.82);
                let size = camera.scale(near) * 0.13;
                sheet.glow(at, [size * 7.0; 2], hex(0x00FF_F4D0), 0.6);
                sheet.fill(Outline::new().ellipse(at, [size; 2]), hex(0x00FF_FBE8));
            }
        }
        sheet.slab(&camera.lying([x - 2.7, x], 2.9, aways), paint(0x0090_949C));
    }
}

/// What the wind has blown in under the roof: deep at the edge over the rails, thinner toward the wall.
fn drifted_snow(sheet: &mut Sheet, camera: &Camera, [near, far]: [f64; 2]) {
    let stage = camera.stage;
    let mut dice = stage.dice("drifted snow");
    for (reach, thick, share) in [(2.6, 0.0, 0.55), (1.9, 0.05, 0.75), (1.0, 0.12, 1.0)] {
        let mut inner = Vec::new();
        let mut away = near;
        while away < far {
            inner.push(camera.at([EDGE + reach * dice.between(0.72, 1.12), 0.0, away]));
            away *= 1.16;
        }
        let mut drift: Vec<_> =
            [near, near * 2.0, near * 5.0, far].iter().map(|away| camera.at([EDGE - 0.03, thick, *away])).collect();
        drift.extend(inner.into_iter().rev());
        let snow = mix(stage.lit(0x00FA_FCFF, 0.0), stage.colors.shadow, 0.16 - 0.15 * share);
        sheet.veil(Outline::new().polygon(&drift), snow, share);
    }
    let lip = camera.along(EDGE - 0.03, [-0.10, 0.12], [near * 0.6, far]);
    sheet.slab(&lip, mix(stage.lit(0x00E4_ECF8, 0.0), stage.colors.shadow, 0.10));
}

fn floor(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (near, far) = (camera.near() * 0.9, 90.0);
    sheet.slab(&camera.along(EDGE, [BED, 0.0], [near * 0.6, far]), stage.lit(0x0078_7478, 0.05));
    let area = camera.lying([EDGE, 9.0], 0.0, [near, far]);
    let (close, pale) = (stage.ground(0x00B4_B0AC, 0.0), stage.ground(0x00C4_C0BC, 0.35));
    let lighter = mix(close, stage.colors.edge, 0.25);
    sheet.down(
        Outline::new().polygon(&area),
        camera.vanishing[1],
        stage.height,
        &[(0.0, pale), (0.4, lighter), (1.0, close)],
    );
    // In ink a joint is a hair line even near the eye.
    let wide = if sheet.in_color() { 0.018 } else { 0.006 };
    let mut joints = Outline::new();
    let mut away = libm::ceil(near * 2.0) / 2.0;
    while away < 30.0 {
        camera.bar(&mut joints, [EDGE, 0.0, away], [9.0, 0.0, away], wide);
        away += if away < 10.0 { 1.0 } else { 2.0 };
    }
    for line in 0..7 {
        let x = EDGE + 1.0 + 1.0 * f64::from(line);
        camera.bar(&mut joints, [x, 0.0, near], [x, 0.0, 60.0], wide);
    }
    sheet.veil(joints, hex(0x0040_3844), if sheet.in_color() { 0.34 } else { 0.8 });
    sheet.slab(&camera.lying([EDGE, EDGE + 0.14], 0.0, [near, far]), stage.ground(0x00F0_EEE8, 0.0));
    let strip = camera.lying([EDGE + 0.75, EDGE + 1.10], 0.0, [near, far]);
    sheet.slab(&strip, stage.ground(0x00F0_C440, 0.0));
    if stage.scene.weather == Weather::Snow {
        drifted_snow(sheet, camera, [near, far]);
    }
    let mut studs = Outline::new();
    let mut away = near * 1.02;
    while away < near * 4.0 {
        for stud in 0..4 {
            camera.disc(&mut studs, [EDGE + 0.80 + 0.085 * f64::from(stud), 0.01, away], 0.025);
        }
        away += 0.085;
    }
    sheet.veil(studs, hex(0x0090_6018), if sheet.in_color() { 0.45 } else { 0.6 });
    super::street::wet(sheet, camera);
}

/// Posters along the wall at the platform's far side.
fn back_wall(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let x = 4.6;
    let aways = [camera.near() * 0.8, 60.0];
    sheet.slab(&camera.along(x, [0.0, 3.6], aways), stage.lit(0x00D8_D0C0, 0.08));
    sheet.slab(&camera.along(x - 0.02, [0.0, 1.0], aways), stage.lit(0x0098_A098, 0.08));
    let mut away = 34.0;
    while away > camera.near() * 1.2 {
        let lit = |color| tone(camera, color, away);
        let board = camera.along(x - 0.05, [1.2, 2.8], [away, away + 1.9]);
        sheet.slab(&board, lit(0x00A0_A4A8));
        things::poster(sheet, part(board, [0.05, 0.95], [0.05, 0.95]), &lit, dice);
        away -= 3.6;
    }
}

fn roof(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let near = camera.near() * 0.5;
    let under = camera.lying([EDGE + 0.2, 4.8], 3.7, [near, 60.0]);
    sheet.slab(&under, mix(stage.lit(0x00A8_A8AC, 0.0), stage.colors.shadow, 0.34));
    sheet.slab(&camera.along(EDGE + 0.2, [3.6, 4.0], [near, 60.0]), stage.lit(0x00C0_C4C8, 0.0));
    let mut ribs = Outline::new();
    let mut away = libm::ceil(near);
    while away < 50.0 {
        camera.bar(&mut ribs, [EDGE + 0.2, 3.65, away], [4.8, 3.65, away], 0.12);
        away += 1.8;
    }
    sheet.solid(ribs, mix(stage.lit(0x0088_8C94, 0.0), stage.colors.shadow, 0.4));
    let mut lamps = Outline::new();
    let mut away = 2.5;
    while away < 40.0 {
        lamps.add_polygon(&camera.lying([1.2, 1.5], 3.6, [away, away + 1.4]));
        away += 3.2;
    }
    sheet.fill(lamps, hex(0x00FF_FCF0));
    if stage.is_night() {
        for away in [3.0, 6.2, 9.4, 14.0] {
            let scale = camera.scale(away);
            sheet.glow(camera.at([1.3, 3.5, away]), [scale * 2.2, scale * 1.3], hex(0x00FF_F0C8), 0.5);
            sheet.glow(camera.at([1.3, 0.0, away]), [scale * 3.4, scale * 1.0], hex(0x00FF_E8B8), 0.5);
        }
    }
    let mut away = 42.0;
    while away > camera.near() * 1.25 {
        let color = tone(camera, 0x0070_8088, away);
        let mut post = Outline::new();
        camera.bar(&mut post, [2.6, 0.0, away], [2.6, 3.7, away], 0.24);
        camera.bar(&mut post, [2.6, 3.0, away], [1.6, 3.7, away], 0.12);
        camera.bar(&mut post, [2.6, 3.0, away], [3.6, 3.7, away], 0.12);
        sheet.solid(post, color);
        let mut edge = Outline::new();
        camera.bar(&mut edge, [2.6 - 0.07, 0.0, away], [2.6 - 0.07, 3.7, away], 0.06);
        sheet.veil(edge, stage.colors.edge, 0.6);
        things::sign(
            sheet,
            camera.facing([2.46, 2.74], [1.3, 2.5], away - 0.02),
            (tone(camera, 0x00F8_F8F4, away), tone(camera, 0x0030_4878, away)),
            dice,
        );
        away -= 6.0;
    }
    name_board(sheet, camera, camera.near() * 2.4 + 2.0, dice);
    clock(sheet, camera, camera.near() * 3.0 + 4.0);
}

fn name_board(sheet: &mut Sheet, camera: &Camera, away: f64, dice: &mut Dice) {
    let mut away = away;
    // Not behind a head.
    while camera.stage.is_near_head(camera.facing([-0.3, 2.3], [2.45, 3.2], away)) && away < 40.0 {
        away *= 1.3;
    }
    let mut hangers = Outline::new();
    for x in [0.1, 1.9] {
        camera.bar(&mut hangers, [x, 3.7, away], [x, 3.2, away], 0.05);
    }
    sheet.solid(hangers, tone(camera, 0x0050_5458, away));
    let board = camera.facing([-0.3, 2.3], [2.45, 3.2], away);
    sheet.slab(&board, tone(camera, 0x00FA_FAF6, away));
    sheet.fill(things::glyphs(part(board, [0.22, 0.78], [0.10, 0.58]), (4, 1), dice), tone(camera, 0x0028_2C38, away));
    sheet.face(&part(board, [0.0, 1.0], [0.66, 0.82]), tone(camera, 0x003C_9C68, away));
    sheet.face(&part(board, [0.45, 0.55], [0.66, 0.82]), tone(camera, 0x00F0_8838, away));
    sheet.veil(things::writing(part(board, [0.08, 0.36], [0.86, 0.97]), 1, dice), hex(0x0030_3038), 0.8);
    sheet.veil(things::writing(part(board, [0.64, 0.92], [0.86, 0.97]), 1, dice), hex(0x0030_3038), 0.8);
}

fn clock(sheet: &mut Sheet, camera: &Camera, away: f64) {
    let away = if camera.stage.is_near_head(camera.facing([3.0, 3.8], [2.7, 3.5], away)) { away * 2.2 } else { away };
    let at = camera.at([3.4, 3.1, away]);
    let lit = |color| tone(camera, color, away);
    things::clock(sheet, at, camera.scale(away) * 0.30, &lit);
}

/// Benches back to back, a bin, a machine for drinks further on.
fn furniture(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    for away in [camera.near() * 3.4 + 2.0, camera.near() * 2.0 + 0.8] {
        let color = [0x0048_80B0, 0x00D0_6848, 0x0058_9068][dice.below(3)];
        let mut legs = Outline::new();
        for seat in 0..4 {
            let from = away + 0.62 * f64::from(seat);
            camera.bar(&mut legs, [3.7, 0.0, from + 0.1], [3.7, 0.42, from + 0.1], 0.05);
        }
        sheet.solid(legs, stage.lit(0x0048_4C54, 0.05));
        for seat in (0..4).rev() {
            let from = away + 0.62 * f64::from(seat);
            let aways = [from, from + 0.5];
            sheet.slab(&camera.along(4.1, [0.48, 0.95], aways), tone(camera, color, from));
            sheet.slab(&camera.lying([3.6, 4.1], 0.44, aways), mix(tone(camera, color, from), stage.colors.edge, 0.25));
            sheet.slab(
                &camera.along(3.6, [0.36, 0.44], aways),
                mix(tone(camera, color, from), stage.colors.shadow, 0.4),
            );
        }
    }
}
