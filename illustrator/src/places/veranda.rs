//! The veranda of a Japanese house, seen from the room: boards and eaves, and the garden beyond them.

use canvas::Color;

use super::foliage::{bushes, ground_shadow, tufts};
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things;
use super::trees::tree;
use super::weather;
use scene::seed::Dice;

/// Where the boards begin, as a share of the height.
const EDGE: f64 = 0.74;
const EAVES: f64 = 0.10;
const HORIZON: f64 = 0.52;

pub fn veranda(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("veranda");
    sky(sheet, stage, HORIZON * stage.height);
    sheet.layer("sky");
    garden(sheet, stage, &mut dice);
    sheet.layer("garden");
    weather::beyond_a_roof(sheet, stage);
    boards(sheet, stage);
    eaves(sheet, stage, &mut dice);
    sheet.layer("veranda");
}

fn garden(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let hedge = (stage.at(-0.04, 0.60), stage.at(1.04, 0.60));
    bushes(sheet, stage, hedge, stage.unit * 96.0, (0x0058_8458, 0.34), dice);
    wall(sheet, stage);
    let moss = wavy_ground(stage, 0.635 * stage.height, 0.006, dice);
    let (far, near) = (stage.ground(0x00A0_C070, 0.12), stage.ground(0x0068_9850, 0.0));
    sheet.down(moss, 0.63 * stage.height, EDGE * stage.height, &[(0.0, far), (1.0, near)]);
    pond(sheet, stage);
    let leaf = stage.foliage(0x0060_9850);
    for (x, y, tall) in [(0.84, 0.66, 560.0), (0.12, 0.68, 500.0)] {
        tree(sheet, stage, (at(x, y), stage.unit * tall), (leaf, 0.08), dice);
    }
    lantern(sheet, stage, at(0.27, 0.705));
    stones(sheet, stage, dice);
    tufts(sheet, stage, (0.65, EDGE), 70, 0x0070_A050, dice);
}

/// Plaster under tiles, along the far side.
fn wall(sheet: &mut Sheet, stage: &Stage) {
    let (top, foot) = (0.575, 0.64);
    sheet.block(stage.at(-0.02, top), stage.at(1.02, foot), stage.lit(0x00EC_E4D4, 0.16));
    sheet.block(stage.at(-0.02, top - 0.022), stage.at(1.02, top), stage.lit(0x0058_6068, 0.2));
    let mut tiles = Outline::new();
    for tile in 0..34 {
        let x = f64::from(tile) / 33.0;
        tiles.add_bar(stage.at(x, top - 0.022), stage.at(x, top), [stage.unit * 1.6; 2]);
    }
    sheet.veil(tiles, stage.colors.shadow, 0.4);
}

fn pond(sheet: &mut Sheet, stage: &Stage) {
    let [x, y] = stage.at_from_light(0.60, 0.69);
    let (wide, high) = (stage.width * 0.20, stage.height * 0.022);
    let rim = stage.lit(0x0098_948C, 0.06);
    sheet.fill(Outline::lined(stage.line()).ellipse([x, y], [wide * 1.07, high * 1.35]), rim);
    let water = Outline::new().ellipse([x, y], [wide, high]);
    let deep = mix(stage.lit(0x0040_7470, 0.0), stage.colors.sky[1], 0.3);
    sheet.down(water, y - high, y + high, &[(0.0, stage.colors.sky[4]), (0.5, stage.colors.sky[3]), (1.0, deep)]);
    let mut glints = Outline::new();
    for (dx, dy, long) in [(-0.5, 0.2, 0.16), (0.3, -0.3, 0.12), (0.1, 0.4, 0.22), (0.62, 0.1, 0.08)] {
        let at = [x + dx * wide, y + dy * high];
        glints.add_leaf([at[0] - long * wide, at[1]], [at[0] + long * wide, at[1]], stage.unit * 2.0);
    }
    sheet.veil(glints, hex(0x00FF_FFFF), 0.6);
}

/// Of stone: a foot, a post, the box of the light, a roof.
pub fn lantern(sheet: &mut Sheet, stage: &Stage, [x, y]: Point) {
    let unit = stage.unit;
    let x = stage.beside_head(x, unit * 40.0);
    let at = |dx: f64, up: f64| [x + dx * unit, y - up * unit];
    ground_shadow(sheet, stage, [x, y], [unit * 60.0, unit * 8.0]);
    let stone = stage.ground(0x00A8_A49C, 0.04);
    let dark = mix(stone, stage.colors.shadow, 0.3);
    sheet.slab(&[at(-30.0, 0.0), at(-24.0, 18.0), at(24.0, 18.0), at(30.0, 0.0)], dark);
    sheet.slab(&[at(-12.0, 18.0), at(-10.0, 86.0), at(10.0, 86.0), at(12.0, 18.0)], stone);
    sheet.slab(&[at(-26.0, 86.0), at(-22.0, 98.0), at(22.0, 98.0), at(26.0, 86.0)], dark);
    sheet.slab(&[at(-17.0, 98.0), at(-17.0, 132.0), at(17.0, 132.0), at(17.0, 98.0)], stone);
    let is_lit = stage.is_night() || stage.scene.hour == scene::Hour::Dusk;
    if is_lit {
        sheet.glow(at(0.0, 115.0), [unit * 130.0; 2], hex(0x00FF_D080), 0.75);
    }
    let flame = if is_lit { hex(0x00FF_E8B0) } else { mix(dark, stage.colors.shadow, 0.4) };
    sheet.slab(&[at(-9.0, 103.0), at(-9.0, 127.0), at(9.0, 127.0), at(9.0, 103.0)], flame);
    sheet.slab(&[at(-40.0, 132.0), at(-16.0, 156.0), at(16.0, 156.0), at(40.0, 132.0)], stone);
    sheet.fill(Outline::lined(stage.line()).ellipse(at(0.0, 164.0), [unit * 8.0, unit * 11.0]), dark);
}

/// Flat stones to step on, from the boards to the pond.
fn stones(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let stone = stage.ground(0x00B8_B4AC, 0.02);
    for step in 0..5 {
        let share = f64::from(step) / 4.0;
        let at = stage.at_from_light(0.44 + 0.05 * share + dice.between(-0.02, 0.02), 0.735 - 0.045 * share);
        let wide = stage.unit * (52.0 - 26.0 * share);
        sheet.fill(Outline::lined(stage.line()).ellipse(at, [wide, wide * 0.22]), stone);
    }
}

/// Boards that run along the house, shining where the sky lies on them.
fn boards(sheet: &mut Sheet, stage: &Stage) {
    let top = EDGE * stage.height;
    let (far, near) = (wood(stage, 0x00B8_8450), wood(stage, 0x0080_5432));
    let floor = Outline::new().rect([0.0, top], [stage.width, stage.height]);
    sheet.down(floor, top, stage.height, &[(0.0, mix(far, stage.colors.edge, 0.25)), (0.3, far), (1.0, near)]);
    let mut seams = Outline::new();
    for board in 1..7 {
        let share = f64::from(board) / 7.0;
        let y = top + (stage.height - top) * share * share;
        seams.add_bar([0.0, y], [stage.width, y], [stage.unit * (1.0 + 2.0 * share); 2]);
    }
    sheet.veil(seams, if sheet.in_color() { hex(0x0030_1818) } else { hex(0) }, 0.55);
    let mut shine = Outline::new();
    for (x, wide) in [(0.18, 0.10), (0.40, 0.16), (0.66, 0.07)] {
        let at = |x: f64, y: f64| stage.at_from_light(x, y);
        shine.add_polygon(&[at(x, EDGE), at(x + wide, EDGE), at(x + wide + 0.16, 1.0), at(x + 0.16, 1.0)]);
    }
    sheet.veil(shine, stage.colors.edge, if sheet.in_color() && stage.clear_sky() { 0.17 } else { 0.0 });
    sheet.block(stage.at(-0.02, EDGE - 0.016), stage.at(1.02, EDGE + 0.006), wood(stage, 0x0090_6038));
}

/// The underside of the roof, a post at each side, a blind, and a wind chime away from the head.
fn eaves(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (dark, beam) = (wood(stage, 0x0058_3C28), wood(stage, 0x0078_5234));
    sheet.block(stage.at(-0.02, -0.02), stage.at(1.02, EAVES * 0.62), dark);
    sheet.block(stage.at(-0.02, EAVES * 0.62), stage.at(1.02, EAVES), beam);
    for x in [0.045, 0.955] {
        let x = stage.beside_head(x * stage.width, stage.unit * 24.0) / stage.width;
        sheet.block(stage.at(x - 0.022, EAVES), stage.at(x + 0.022, EDGE), beam);
    }
    let blind = [(0.72, EAVES), (0.92, EAVES), (0.92, 0.30), (0.72, 0.30)].map(|(x, y)| stage.at_from_light(x, y));
    if !stage.is_near_head(blind) {
        sheet.slab(&blind, wood(stage, 0x00D8_C088));
        let mut canes = Outline::new();
        for cane in 1..16 {
            let y = f64::from(cane) / 16.0;
            canes.add_bar(things::on(blind, 0.0, y), things::on(blind, 1.0, y), [stage.unit * 1.3; 2]);
        }
        sheet.veil(canes, hex(0x0050_3818), 0.5);
    }
    chime(sheet, stage, stage.at_from_light(0.20 + dice.between(-0.03, 0.03), EAVES));
}

/// A bowl of glass on a thread, a slip of paper below it.
fn chime(sheet: &mut Sheet, stage: &Stage, [x, top]: Point) {
    let unit = stage.unit;
    let x = stage.beside_head(x, unit * 30.0);
    let at = |dx: f64, down: f64| [x + dx * unit, top + down * unit];
    sheet.fill(Outline::new().bar(at(0.0, 0.0), at(0.0, 118.0), unit * 1.6), wood(stage, 0x0050_4848));
    let glass = mix(stage.lit(0x00B8_E0F0, 0.0), hex(0x00FF_FFFF), 0.3);
    let bowl = Outline::new().curve(&[at(-24.0, 66.0), at(-20.0, 40.0), at(0.0, 28.0), at(20.0, 40.0), at(24.0, 66.0)]);
    sheet.solid(bowl, glass);
    sheet.veil(Outline::new().ellipse(at(-8.0, 46.0), [unit * 5.0, unit * 9.0]), hex(0x00FF_FFFF), 0.8);
    sheet.veil(Outline::new().ellipse(at(9.0, 54.0), [unit * 6.0, unit * 5.0]), hex(0x00E8_5060), 0.8);
    sheet.slab(&[at(-9.0, 112.0), at(9.0, 112.0), at(11.0, 176.0), at(-7.0, 176.0)], stage.lit(0x00F8_F4EA, 0.0));
}

/// In the shade of the roof.
fn wood(stage: &Stage, color: u32) -> Color {
    mix(stage.lit(color, 0.0), stage.colors.shadow, if stage.is_on_paper() { 0.0 } else { 0.16 })
}
