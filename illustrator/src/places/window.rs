//! By a window: one broad window with curtains, roofs and sky behind it, its light in the room.

use canvas::Color;

use super::homely::houses_outside;
use super::outline::{Outline, Point};
use super::paints::dyed;
use super::shades::{hex, mix, under};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::{things, weather};
use scene::{Fitting, Hour};

/// The window, as shares of the picture: its sides, its top, its sill; where the floor begins.
const SIDES: [f64; 2] = [0.09, 0.91];
const TOP: f64 = 0.06;
const SILL: f64 = 0.64;
const FLOOR: f64 = 0.86;

pub fn window(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("by the window");
    let wall = dyed(stage, Fitting::Walls, [0x00E8_DCCC, 0x00DC_E2E4, 0x00E6_DAE0][stage.seeded(3)]);
    room(sheet, stage, wall);
    let pane = Outline::new().rect(stage.at(SIDES[0], TOP), stage.at(SIDES[1], SILL));
    sheet.inside(pane, |sheet| {
        sky(sheet, stage, SILL * stage.height);
        if stage.scene.has(scene::Sight::Sea) {
            super::water::sea(sheet, stage, (SILL * stage.height * 0.72, stage.height), 0x0028_80B0);
        } else {
            houses_outside(sheet, stage);
        }
        weather::through_glass(sheet, stage);
    });
    sheet.layer("outside");
    frame(sheet, stage);
    let cloth =
        if stage.is_on_paper() { 0x00E8_E8E8 } else { [0x00F4_ECE0, 0x00C8_D8E4, 0x00F0_D4CC][stage.seeded(3)] };
    let cloth = dyed(stage, Fitting::Curtains, cloth);
    for (from, to) in [(-0.02, 0.17), (0.83, 1.02)] {
        let hung = [stage.at(from, 0.02), stage.at(to, 0.02), stage.at(to, 0.76), stage.at(from, 0.76)];
        things::curtain(sheet, hung, lit(stage, cloth), 4, &mut dice);
    }
    sheet.block(stage.at(-0.02, 0.012), stage.at(1.02, 0.034), lit(stage, 0x0088_6448));
    sill(sheet, stage);
    let at =
        |x: f64| [stage.beside_head(stage.at_from_light(x, 0.0)[0], stage.unit * 40.0), (SILL + 0.012) * stage.height];
    things::plant(sheet, at(0.74), stage.unit * 120.0, &|color| lit(stage, color), &mut dice);
    sheet.layer("window");
    light(sheet, stage);
}

/// By night a lamp burns in the room.
fn lit(stage: &Stage, color: u32) -> Color {
    if stage.is_on_paper() {
        return hex(color);
    }
    match stage.scene.hour {
        Hour::Night => under(hex(color), hex(0x00B4_98A0)),
        _ => mix(stage.lit(color, 0.0), under(hex(color), hex(0x00D8_CCD0)), 0.5),
    }
}

fn room(sheet: &mut Sheet, stage: &Stage, wall: u32) {
    let paint = if stage.is_on_paper() { hex(0x0098_9898) } else { lit(stage, wall) };
    sheet.fill(stage.whole(), paint);
    let floor = Outline::new().rect(stage.at(0.0, FLOOR), stage.at(1.0, 1.0));
    let (far, near) = (lit(stage, 0x00C0_9468), lit(stage, 0x0098_7050));
    sheet.down(floor, FLOOR * stage.height, stage.height, &[(0.0, far), (1.0, near)]);
    let mut boards = Outline::new();
    for board in -9_i32..=9 {
        let x = f64::from(board) + 0.5;
        boards.add_bar(
            stage.at(0.5 + x * 0.09, FLOOR),
            stage.at(0.5 + x * 0.14, 1.0),
            [stage.unit * 1.2, stage.unit * 2.2],
        );
    }
    sheet.veil(boards, if sheet.in_color() { stage.colors.shadow } else { hex(0) }, 0.5);
    sheet.block(stage.at(-0.02, FLOOR - 0.03), stage.at(1.02, FLOOR), lit(stage, 0x00F4_EEE4));
}

/// White wood: a frame round all, two uprights, one bar across.
fn frame(sheet: &mut Sheet, stage: &Stage) {
    let wood = lit(stage, 0x00FA_F6EE);
    let (left, right) = (SIDES[0], SIDES[1]);
    let thick = 0.018;
    for x in [left, left + (right - left) / 3.0, left + (right - left) * 2.0 / 3.0, right] {
        sheet.block(stage.at(x - thick * 0.6, TOP), stage.at(x + thick * 0.6, SILL), wood);
    }
    for y in [TOP, 0.21] {
        sheet.block(stage.at(left - thick, y - thick * 0.7), stage.at(right + thick, y + thick * 0.7), wood);
    }
    if sheet.in_color() {
        let mut streaks = Outline::new();
        for (x, wide) in [(0.26, 0.07), (0.36, 0.02), (0.76, 0.05)] {
            let at = |x: f64, y: f64| stage.at(x, y);
            streaks.add_polygon(&[at(x, TOP), at(x + wide, TOP), at(x + wide - 0.14, SILL), at(x - 0.14, SILL)]);
        }
        sheet.veil(streaks, hex(0x00FF_FFFF), 0.09);
    }
}

fn sill(sheet: &mut Sheet, stage: &Stage) {
    let board =
        [stage.at(0.05, SILL), stage.at(0.95, SILL), stage.at(0.97, SILL + 0.028), stage.at(0.03, SILL + 0.028)];
    sheet.slab(&board, lit(stage, 0x00FC_F8F0));
    sheet.block(stage.at(0.03, SILL + 0.028), stage.at(0.97, SILL + 0.05), lit(stage, 0x00E4_DCD0));
    for panel in 0..4 {
        let x = 0.20 + 0.155 * f64::from(panel);
        sheet.block(stage.at(x, SILL + 0.075), stage.at(x + 0.135, FLOOR - 0.05), lit(stage, 0x00EC_E4D8));
    }
}

/// What falls in: a breath of light before the panes, their shape on the floor; by night the lamp's.
fn light(sheet: &mut Sheet, stage: &Stage) {
    if !sheet.in_color() {
        return;
    }
    if stage.is_night() {
        let lamp = stage.at_from_light(0.96, 0.42);
        sheet.glow(lamp, [stage.width * 0.5, stage.height * 0.6], hex(0x00FF_C880), 0.34);
        return;
    }
    let warm = stage.colors.edge;
    sheet.glow(stage.at_from_light(0.22, 0.24), [stage.width * 0.6, stage.height * 0.6], warm, 0.42);
    if !stage.clear_sky() {
        return;
    }
    for part in 0..3 {
        let x = 0.26 + 0.2 * f64::from(part);
        let at = |dx: f64, y: f64| -> Point { stage.at_from_light(x + dx, y) };
        let patch = [at(0.0, FLOOR + 0.02), at(0.15, FLOOR + 0.02), at(0.24, 1.02), at(0.07, 1.02)];
        sheet.veil(Outline::new().polygon(&patch), warm, 0.34);
    }
}
