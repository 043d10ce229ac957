//! Before a station: its house with a clock and a long sign, gates in the light of the hall, a square of slabs, trees in
//! beds of stone, a taxi that waits.

use super::camera::Camera;
use super::foliage::{Leaves, crown, ground_shadow};
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things::{self, part};

/// Meters: how far away the house stands, and half of its width.
const AWAY: f64 = 13.0;
const HALF: f64 = 9.0;

pub fn station_front(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.44, 0.58]);
    sky(sheet, stage, camera.vanishing[1]);
    sheet.layer("sky");
    towers(sheet, &camera);
    square(sheet, &camera);
    house(sheet, &camera);
    hall(sheet, &camera);
    sheet.layer("station");
    for x in [-5.6, 5.8] {
        tree(sheet, &camera, x);
    }
    taxi(sheet, &camera, 3.4 * stage.light);
    sheet.layer("square");
}

/// Of the town behind it.
fn towers(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    for (x, wide, tall, color) in [
        (-19.0, 9.0, 15.0, 0x00B8_C4D0),
        (-9.0, 6.0, 20.0, 0x00C8_CCD4),
        (12.0, 7.0, 18.0, 0x00BC_C8D4),
        (21.0, 9.0, 13.0, 0x00C4_C8CC),
    ] {
        let face = camera.facing([x - wide / 2.0, x + wide / 2.0], [0.0, tall], 34.0);
        sheet.slab(&face, stage.lit(color, 0.45));
        let mut panes = Outline::new();
        for row in 0..8 {
            for column in 0..5 {
                let (left, top) = (0.08 + 0.18 * f64::from(column), 0.05 + 0.12 * f64::from(row));
                panes.add_polygon(&part(face, [left, left + 0.12], [top, top + 0.06]));
            }
        }
        let glass = if stage.is_night() { hex(0x00FF_E0A0) } else { stage.lit(0x0078_98B0, 0.4) };
        sheet.veil(panes, glass, 0.8);
    }
}

/// Light slabs, a strip with knobs that leads to the gates, a curb.
fn square(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (near, horizon) = (camera.near(), camera.vanishing[1]);
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (close, far) = (stage.ground(0x00B4_ACA4, 0.0), stage.ground(0x00C8_C4C0, 0.4));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (0.4, mix(close, stage.colors.edge, 0.18)), (1.0, close)]);
    let mut seams = Outline::new();
    for number in -14_i32..=14 {
        let x = 0.9 * f64::from(number);
        camera.bar(&mut seams, [x, 0.0, near], [x, 0.0, AWAY], 0.012);
    }
    for number in 0..14 {
        let away = near + 0.9 * f64::from(number);
        camera.bar(&mut seams, [-20.0, 0.0, away], [20.0, 0.0, away], 0.012);
    }
    sheet.veil(seams, hex(0x0048_4448), 0.28);
    sheet.fill(
        Outline::new().polygon(&camera.lying([-0.86, -0.56], 0.0, [near, AWAY])),
        stage.ground(0x00D8_BC68, 0.05),
    );
}

fn house(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let facing = |xs: [f64; 2], ups: [f64; 2]| camera.facing(xs, ups, AWAY);
    sheet.slab(&facing([-HALF, HALF], [0.0, 6.2]), stage.lit(0x00E8_DCC8, 0.10));
    let mut tiles = Outline::new();
    for row in 1..12 {
        camera.bar(&mut tiles, [-HALF, 0.5 * f64::from(row), AWAY], [HALF, 0.5 * f64::from(row), AWAY], 0.015);
    }
    sheet.veil(tiles, hex(0x0070_5848), 0.25);
    // The gable with its clock stands where it is seen; windows beside it, over the sign.
    let is_hidden = stage.is_behind_a_head(camera.at([0.0, 6.1, AWAY])[0], 1.3 * camera.scale(AWAY));
    let middle = if is_hidden { -3.4 * stage.light } else { 0.0 };
    for number in 0..8 {
        let x = -8.2 + 2.1 * f64::from(number);
        if (x + 0.75 - middle).abs() < 2.9 {
            continue;
        }
        let pane = facing([x, x + 1.5], [4.5, 5.6]);
        let glass = if stage.is_night() { hex(0x00FF_E4A8) } else { stage.lit(0x0080_A8C0, 0.10) };
        sheet.slab(&pane, glass);
        sheet.ink_of(&[things::on(pane, 0.5, 0.0), things::on(pane, 0.5, 1.0)], 0.6);
    }
    sheet.slab(&facing([-HALF - 0.5, HALF + 0.5], [6.1, 6.6]), stage.lit(0x0070_7C88, 0.08));
    // The gable in the middle with its clock.
    let point = |x: f64, up: f64| camera.at([middle + x, up, AWAY - 0.1]);
    sheet.slab(
        &[point(-2.0, 6.6), point(0.0, 8.2), point(2.0, 6.6), point(2.0, 4.3), point(-2.0, 4.3)],
        stage.lit(0x00F0_E6D4, 0.08),
    );
    let rim =
        [point(-2.4, 6.5), point(0.0, 8.45), point(2.4, 6.5), point(2.4, 6.8), point(0.0, 8.75), point(-2.4, 6.8)];
    sheet.slab(&rim, stage.lit(0x0098_5448, 0.08));
    things::clock(sheet, point(0.0, 6.1), 0.78 * camera.scale(AWAY), &|color| stage.lit(color, 0.05));
    let mut dice = stage.dice("station front");
    let board = camera.facing([-4.6, 4.6], [3.25, 4.15], AWAY - 0.5);
    sheet.slab(&board, stage.lit(0x002C_7A58, 0.05));
    for lefts in [[0.05, 0.33], [0.67, 0.95]] {
        sheet.fill(things::glyphs(part(board, lefts, [0.16, 0.84]), (4, 1), &mut dice), stage.lit(0x00FC_FCF8, 0.0));
    }
}

/// A canopy on posts, under it the open hall with its gates.
fn hall(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let inside = camera.facing([-5.4, 5.4], [0.0, 3.1], AWAY - 0.05);
    let glow = if stage.is_night() { hex(0x00FF_E8B8) } else { stage.lit(0x00A8_A49C, 0.10) };
    sheet.slab(&inside, glow);
    let lamp = part(inside, [0.04, 0.96], [0.06, 0.13]);
    sheet.fill(Outline::new().polygon(&lamp), hex(0x00FF_FBEC));
    let far = part(inside, [0.0, 1.0], [0.62, 1.0]);
    sheet.fill(Outline::new().polygon(&far), mix(glow, hex(0x0060_5850), 0.25));
    for number in 0..6 {
        let x = -3.9 + 1.5 * f64::from(number);
        sheet.slab(&camera.facing([x, x + 0.34], [0.0, 1.05], AWAY - 0.1), stage.lit(0x00C8_D0D4, 0.05));
        let eye = camera.facing([x + 0.05, x + 0.29], [0.86, 1.0], AWAY - 0.12);
        sheet.fill(Outline::new().polygon(&eye), stage.lit(0x0048_90B8, 0.0));
    }
    let roof = [
        camera.at([-6.2, 3.15, AWAY]),
        camera.at([6.2, 3.15, AWAY]),
        camera.at([6.6, 3.05, AWAY - 2.2]),
        camera.at([-6.6, 3.05, AWAY - 2.2]),
    ];
    sheet.slab(&roof, stage.lit(0x0088_9098, 0.10));
    sheet.slab(&camera.facing([-6.6, 6.6], [3.02, 3.26], AWAY - 2.2), stage.lit(0x00F0_F0EC, 0.04));
    for x in [-5.8, -2.3, 2.3, 5.8] {
        sheet.slab(&camera.facing([x - 0.11, x + 0.11], [0.0, 3.02], AWAY - 2.0), stage.lit(0x00D0_D4D8, 0.05));
    }
    if stage.is_night() && sheet.in_color() {
        let scale = camera.scale(AWAY);
        sheet.glow(camera.at([0.0, 0.0, AWAY - 2.0]), [7.0 * scale, 1.4 * scale], hex(0x00FF_D890), 0.5);
    }
}

fn tree(sheet: &mut Sheet, camera: &Camera, x: f64) {
    let stage = camera.stage;
    let (away, scale) = (AWAY - 4.0, camera.scale(AWAY - 4.0));
    let foot = camera.at([x, 0.0, away]);
    ground_shadow(sheet, stage, foot, [1.3 * scale, 0.2 * scale]);
    sheet.slab(&camera.facing([x - 0.8, x + 0.8], [0.0, 0.36], away), stage.lit(0x00A8_A4A0, 0.05));
    let trunk = Outline::lined(stage.line()).bar(camera.at([x, 0.3, away]), camera.at([x, 2.4, away]), 0.2 * scale);
    sheet.fill(trunk, stage.lit(0x0070_5040, 0.05));
    let mut dice = stage.dice("tree before a station");
    let leaves = Leaves::of(stage, stage.foliage(0x0058_9850), 0.06);
    crown(sheet, stage, (camera.at([x, 3.3, away]), [1.35 * scale, 1.25 * scale]), leaves, &mut dice);
}

/// It waits at the curb, its side to us.
fn taxi(sheet: &mut Sheet, camera: &Camera, x: f64) {
    let stage = camera.stage;
    let away = AWAY - 3.2;
    let scale = camera.scale(away);
    let at = |dx: f64, up: f64| camera.at([x + dx, up, away]);
    ground_shadow(sheet, stage, at(0.0, 0.0), [2.2 * scale, 0.2 * scale]);
    let line = stage.line();
    let body = [
        at(-2.0, 0.3),
        at(-2.0, 0.82),
        at(-1.3, 0.95),
        at(-0.8, 1.45),
        at(0.75, 1.45),
        at(1.25, 0.98),
        at(2.0, 0.88),
        at(2.0, 0.3),
    ];
    sheet.fill(Outline::lined(line).polygon(&body), stage.lit(0x00F0_C040, 0.03));
    for pane in [
        [(-0.98, 0.98), (-0.66, 1.34), (-0.05, 1.34), (-0.05, 0.98)],
        [(0.06, 0.98), (0.06, 1.34), (0.64, 1.34), (0.96, 0.98)],
    ] {
        sheet.fill(Outline::lined(line).polygon(&pane.map(|(dx, up)| at(dx, up))), stage.lit(0x0060_7C90, 0.03));
    }
    sheet.slab(&[at(-0.22, 1.45), at(-0.18, 1.62), at(0.18, 1.62), at(0.22, 1.45)], stage.lit(0x00FC_F4D8, 0.0));
    for dx in [-1.2, 1.2] {
        for (radius, color) in [(0.32, 0x0038_3840), (0.16, 0x00C0_C4C8)] {
            sheet.fill(Outline::lined(line).ellipse(at(dx, 0.32), [radius * scale; 2]), stage.lit(color, 0.03));
        }
    }
}
