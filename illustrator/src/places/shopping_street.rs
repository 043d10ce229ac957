//! A roofed street of small shops: fronts on both sides, awnings, goods on the pavement, banners and lanterns overhead.

use super::camera::Camera;
use super::facade::{House, Kind, Painter};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{plane, planes};
use super::stage::Stage;
use super::strung;
use super::things::{self, part};
use scene::Hour;
use scene::seed::Dice;

/// Half of the way, meters; where the roof begins and how high it is in the middle.
const WALLS: f64 = 3.3;
const EAVES: f64 = 5.6;
const CROWN: f64 = 7.6;

pub fn shopping_street(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.46, 0.57]);
    let mut dice = stage.dice("shopping street");
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    for one in planes(stage, horizon / stage.height, 0.6) {
        plane(sheet, stage, one, 1.0, &mut dice);
    }
    sheet.layer("sky");
    super::weather::beyond_a_roof(sheet, stage);
    paving(sheet, &camera);
    for side in [-1.0, 1.0] {
        shops(sheet, &camera, side, &mut dice);
    }
    sheet.layer("shops");
    roof(sheet, &camera);
    for side in [-1.0, 1.0] {
        goods(sheet, &camera, side, &mut dice);
    }
    hangings(sheet, &camera, &mut dice);
    super::street::wet(sheet, &camera);
    evening(sheet, &camera, &mut dice);
    sheet.layer("roof");
}

fn paving(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1];
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (near, far) = (stage.ground(0x00C0_A894, 0.0), stage.ground(0x00D0_C0B0, 0.5));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (0.4, mix(near, far, 0.4)), (1.0, near)]);
    let (mut tiles, mut seams) = (Outline::new(), Outline::new());
    let mut away = camera.near();
    let mut row = 0;
    while away < 40.0 {
        let next = away + 0.55;
        for column in -4..4_i32 {
            let x = f64::from(column) * 0.8;
            if (column + row).rem_euclid(2) == 0 {
                tiles.add_polygon(&camera.lying([x, x + 0.8], 0.0, [away, next]));
            }
        }
        camera.bar(&mut seams, [-WALLS, 0.0, away], [WALLS, 0.0, away], 0.02);
        away = next;
        row += 1;
    }
    sheet.veil(tiles, stage.ground(0x00A8_7C68, 0.1), if sheet.in_color() { 0.38 } else { 0.0 });
    sheet.veil(seams, hex(0x0050_3C38), if sheet.in_color() { 0.22 } else { 0.5 });
    let stripe = camera.lying([-0.22, 0.22], 0.0, [camera.near(), 60.0]);
    sheet.veil(Outline::new().polygon(&stripe), stage.ground(0x00E8_D8B8, 0.1), 0.7);
}

fn shops(sheet: &mut Sheet, camera: &Camera, side: f64, dice: &mut Dice) {
    const COLORS: [u32; 6] = [0x00E8_DCC8, 0x00D8_BCA0, 0x00C8_CCC8, 0x00E4_D0B4, 0x00D0_A898, 0x00C0_C8D0];
    let mut fronts = Vec::new();
    let mut away = camera.near() * 0.7;
    while away < 60.0 {
        let long = dice.between(3.4, 4.6) * (1.0 + away / 80.0);
        let color = COLORS[dice.below(COLORS.len())];
        fronts.push(House { x: side * WALLS, aways: [away, away + long * 0.98], tall: EAVES, color, kind: Kind::Shop });
        away += long;
    }
    for house in fronts.into_iter().rev() {
        Painter::new(camera, house).draw(sheet, dice);
    }
}

/// Ribs of steel with panes between them that let the day through.
fn roof(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let bow = |t: f64, away: f64| {
        let turn = core::f64::consts::PI * t;
        camera.at([-WALLS * 1.06 * libm::cos(turn), EAVES + (CROWN - EAVES) * libm::sin(turn), away])
    };
    let (near, far) = (camera.near() * 1.05, 48.0);
    let pane = mix(stage.colors.sky[3], hex(0x00FF_FFFF), 0.25);
    for slice in 0..8 {
        let (from, to) = (f64::from(slice) / 8.0, f64::from(slice + 1) / 8.0);
        let strip = [bow(from, near), bow(to, near), bow(to, far), bow(from, far)];
        let share = if sheet.in_color() { 0.34 + 0.10 * (0.5 - (from - 0.5).abs()) } else { 0.0 };
        sheet.veil(
            Outline::new().polygon(&strip),
            if slice % 2 == 0 { pane } else { mix(pane, stage.colors.haze, 0.4) },
            share,
        );
    }
    let mut ribs = Outline::new();
    let mut away = near;
    while away < far {
        let wide = (camera.scale(away) * 0.10).max(stage.unit);
        for step in 0..12 {
            let t = f64::from(step) / 12.0;
            ribs.add_bar(bow(t, away), bow(t + 1.0 / 12.0, away), [wide; 2]);
        }
        away *= 1.34;
    }
    for line in 0..=8 {
        let t = f64::from(line) / 8.0;
        let widths = [near, far].map(|away| (camera.scale(away) * 0.05).max(stage.unit * 0.7));
        ribs.add_bar(bow(t, near), bow(t, far), widths);
    }
    sheet.solid(ribs, stage.lit(0x0078_8890, 0.10));
}

/// Crates of fruit, racks and flags before the shops, none of them where somebody stands.
fn goods(sheet: &mut Sheet, camera: &Camera, side: f64, dice: &mut Dice) {
    const FRUIT: [u32; 6] = [0x00E0_4838, 0x00F0_9030, 0x00F4_D048, 0x0078_B048, 0x0090_58A0, 0x00E8_A0A8];
    let stage = camera.stage;
    let inner = WALLS - 0.95;
    for (number, factor) in [5.6, 4.0, 2.8, 2.0].into_iter().enumerate() {
        let away = camera.near() * factor + if side > 0.0 { 0.5 } else { 0.0 };
        let xs = [(side * inner).min(side * WALLS), (side * inner).max(side * WALLS)];
        if number % 2 == 1 {
            flag(sheet, camera, (side * (inner - 0.1), away), dice);
            continue;
        }
        for (step, up) in [0.72, 0.46].into_iter().enumerate() {
            let at = away - 0.35 * step as f64;
            sheet.slab(&camera.facing(xs, [0.0, up], at), stage.lit(0x00A0_7448, camera.haze(at)));
            let top = camera.lying(xs, up, [at, at + 0.5]);
            sheet.slab(&top, stage.lit(0x0070_5038, camera.haze(at)));
            let color = FRUIT[dice.below(FRUIT.len())];
            let mut heap = stage.lined();
            for column in 0..4 {
                for row in 0..2 {
                    let spot = things::on(top, 0.14 + 0.24 * f64::from(column), 0.35 + 0.4 * f64::from(row));
                    heap.add_ellipse([spot[0], spot[1] - camera.scale(at) * 0.05], [camera.scale(at) * 0.10; 2]);
                }
            }
            sheet.fill(heap, stage.lit(color, camera.haze(at)));
        }
    }
}

/// A tall flag on its pole.
fn flag(sheet: &mut Sheet, camera: &Camera, (x, away): (f64, f64), dice: &mut Dice) {
    let stage = camera.stage;
    let wide = -0.42 * x.signum();
    let xs = [x.min(x + wide), x.max(x + wide)];
    if stage.is_behind_a_head(camera.at([x, 0.0, away])[0], camera.scale(away) * 0.5) {
        return;
    }
    let mut pole = Outline::new();
    camera.bar(&mut pole, [x, 0.0, away], [x, 2.3, away], 0.05);
    sheet.solid(pole, stage.lit(0x00D8_D8D4, 0.0));
    let cloth = camera.facing(xs, [0.7, 2.25], away);
    let color = [0x00D8_4040, 0x0030_68A8, 0x00E8_9830, 0x0050_8850][dice.below(4)];
    sheet.slab(&cloth, stage.lit(color, camera.haze(away)));
    sheet.fill(things::glyphs(part(cloth, [0.2, 0.8], [0.08, 0.9]), (1, 4), dice), stage.lit(0x00FC_F6EC, 0.0));
}

/// A sign across the way, and rows of lanterns under the roof.
fn hangings(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let board = camera.facing([-1.7, 1.7], [4.5, 5.3], camera.near() + 8.0);
    if !stage.is_near_head(board) {
        things::sign(sheet, board, (stage.lit(0x00D0_4038, 0.05), stage.lit(0x00FF_F4E0, 0.0)), dice);
    }
    for away in [16.0, 10.0, 6.4] {
        for x in [-2.3, -1.5, 1.5, 2.3] {
            let hook: Point = camera.at([x, 4.7, away]);
            let size = camera.scale(away) * 0.24;
            if !stage.is_behind_a_head(hook[0], size) {
                strung::paper(sheet, stage, (hook, size), if x.abs() > 2.0 { 0x00E8_4A3C } else { 0x00FF_EAC8 });
            }
        }
    }
}

fn evening(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    if !matches!(stage.scene.hour, Hour::Night | Hour::Dusk) || !sheet.in_color() {
        return;
    }
    for side in [-1.0, 1.0] {
        let mut away = camera.near() * 1.3;
        while away < 34.0 {
            let reach = camera.scale(away) * dice.between(1.6, 2.4);
            sheet.glow(camera.at([side * (WALLS - 0.5), 1.4, away]), [reach; 2], hex(0x00FF_D48C), 0.34);
            sheet.glow(camera.at([side * 2.0, 0.0, away]), [reach, reach * 0.3], hex(0x00FF_D890), 0.36);
            away *= 1.5;
        }
    }
}
