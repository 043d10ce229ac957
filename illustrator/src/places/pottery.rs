//! A pottery: a wheel on its stand, shelves of pots that dry and that are glazed, a kiln of brick with fire in its door, bags
//! of clay, jars of brushes on a bench.

use super::furniture::{Block, table};
use super::homely::houses_outside;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::school::planks;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things;
use scene::seed::Dice;

const CLAY: u32 = 0x00C4_9474;
const GLAZES: [u32; 7] = [0x0058_8098, 0x00C4_9474, 0x0070_8868, 0x00E8_DCC8, 0x0088_5040, 0x0040_5068, 0x00D0_A878];

pub fn pottery(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.46, 0.46], 1.3);
    let mut dice = stage.dice("pottery");
    room.shell(
        sheet,
        &Shell { wall: 0x00EC_E0CC, back: 0x00E0_D0BA, ceiling: 0x00F0_E8DA, floor: 0x00A8_8868, trim: 0x0080_5C40 },
    );
    planks(sheet, &room);
    room.window(sheet, room.facing([-0.62, -0.02], [-0.72, 0.16], 0.99), 3, |sheet| houses_outside(sheet, stage));
    sheet.layer("room");
    side_shelves(sheet, &room, &mut dice);
    back_shelves(sheet, &room, &mut dice);
    kiln(sheet, &room);
    bench(sheet, &room, &mut dice);
    wheel(sheet, &room);
    room.sunlight_from_back(sheet, [-0.6, -0.04], 3);
    room.lamplight(sheet, &[(0.0, -0.95, 0.3), (0.0, -0.95, 0.7)]);
    sheet.layer("things");
}

/// A jar, a bowl, a bottle or a vase, its foot at `foot`.
fn pot(sheet: &mut Sheet, room: &Room, (foot, size): (Point, f64), color: u32, dice: &mut Dice) {
    let at = |x: f64, up: f64| [foot[0] + x * size, foot[1] - up * size];
    let half: &[(f64, f64)] = match dice.below(4) {
        0 => &[(0.22, 0.0), (0.40, 0.30), (0.36, 0.62), (0.18, 0.82), (0.24, 0.98)],
        1 => &[(0.18, 0.0), (0.34, 0.16), (0.46, 0.46)],
        2 => &[(0.24, 0.0), (0.30, 0.30), (0.26, 0.52), (0.10, 0.74), (0.12, 1.04)],
        _ => &[(0.20, 0.0), (0.26, 0.34), (0.30, 0.66)],
    };
    let right = half.iter().map(|(x, up)| at(*x, *up));
    let left = half.iter().rev().map(|(x, up)| at(-x, *up));
    let outline: Vec<Point> = right.chain(left).collect();
    let Some((rim, top)) = half.last().copied() else { return };
    sheet.fill(Outline::lined(room.stage.line()).polygon(&outline), room.lit(color));
    let dark: Vec<Point> =
        half.iter().map(|(x, up)| at(-x, *up)).chain(half.iter().rev().map(|(x, up)| at(-x * 0.35, *up))).collect();
    sheet.veil(Outline::new().polygon(&dark), hex(0x0030_2020), if sheet.in_color() { 0.20 } else { 0.0 });
    let mouth = Outline::lined(room.stage.line()).ellipse(at(0.0, top), [rim * size, rim * size * 0.26]);
    sheet.fill(mouth, room.dim(color));
}

/// Along the lit wall, up to the ceiling.
fn side_shelves(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    sheet.slab(&room.on_side(0.985, [0.14, 0.94], [-0.74, 0.98]), room.dim(0x0090_6C4C));
    for shelf in 0..5 {
        let low = -0.42 + 0.34 * f64::from(shelf);
        for number in (0..8).rev() {
            let depth = 0.19 + 0.098 * f64::from(number);
            let size = room.stage.unit * 105.0 * room.scale(depth);
            let color = if shelf == 1 { CLAY } else { GLAZES[dice.below(GLAZES.len())] };
            pot(sheet, room, (room.at(0.90, low, depth), size), color, dice);
        }
        sheet.slab(&room.lying([0.82, 0.985], low, [0.12, 0.94]), room.lit(0x00C8_A078));
        sheet.slab(&room.on_side(0.82, [0.12, 0.94], [low, low + 0.035]), room.lit(0x00B0_8458));
    }
    for depth in [0.94, 0.52, 0.12] {
        let post = Outline::lined(room.stage.line()).bar(
            room.at(0.82, -0.76, depth),
            room.at(0.82, 0.99, depth),
            room.stage.unit * 13.0 * room.scale(depth),
        );
        sheet.fill(post, room.dim(0x0098_7048));
    }
}

/// Two boards beside the window.
fn back_shelves(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for low in [-0.40, -0.06] {
        sheet.slab(&room.facing([0.08, 0.74], [low, low + 0.04], 0.97), room.lit(0x00B0_8458));
        for number in 0..5 {
            let foot = room.at(0.15 + 0.13 * f64::from(number), low, 0.96);
            pot(sheet, room, (foot, room.stage.unit * 66.0), GLAZES[dice.below(GLAZES.len())], dice);
        }
    }
}

/// Of brick, by the dark wall.
fn kiln(sheet: &mut Sheet, room: &Room) {
    let brick = 0x00B8_7058;
    let block = Block::new([-0.96, -0.52], [-0.16, 0.98], [0.62, 0.92]);
    room.shadow(sheet, [-0.98, -0.48], 1.0, [0.58, 0.92]);
    block.draw(sheet, room, brick);
    let mut seams = Outline::new();
    let unit = room.stage.unit;
    for row in 1..11 {
        let y = -0.16 + 0.104 * f64::from(row);
        seams.add_bar(room.at(-0.96, y, 0.62), room.at(-0.52, y, 0.62), [unit * 2.4; 2]);
        for joint in 0..4 {
            let x = -0.93 + 0.11 * f64::from(joint) + if row % 2 == 0 { 0.055 } else { 0.0 };
            seams.add_bar(room.at(x, y, 0.62), room.at(x, (y + 0.104).min(0.98), 0.62), [unit * 2.4; 2]);
        }
    }
    sheet.veil(seams, hex(0x0050_2C20), 0.45);
    let door = |grow: f64| {
        [
            room.at(-0.86 - grow, 0.72, 0.615),
            room.at(-0.86 - grow, 0.38, 0.615),
            room.at(-0.80, 0.24 - grow, 0.615),
            room.at(-0.68, 0.24 - grow, 0.615),
            room.at(-0.62 + grow, 0.38, 0.615),
            room.at(-0.62 + grow, 0.72, 0.615),
        ]
    };
    sheet.solid(Outline::new().polygon(&door(0.03)), room.dim(0x0080_7470));
    sheet.fill(Outline::new().polygon(&door(0.0)), hex(0x0048_1C14));
    let heart = room.at(-0.74, 0.58, 0.61);
    sheet.fill(Outline::new().ellipse(heart, [unit * 26.0, unit * 20.0]), hex(0x00F0_9038));
    if sheet.in_color() {
        sheet.glow(heart, [unit * 130.0; 2], hex(0x00FF_A048), 0.55);
    }
}

fn bench(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    table(sheet, room, Block::new([-0.40, 0.30], [0.46, 0.98], [0.70, 0.92]), 0x00A8_7848);
    for number in 0..5 {
        let foot = room.at(-0.32 + 0.13 * f64::from(number), 0.455, 0.78);
        pot(sheet, room, (foot, room.stage.unit * 60.0), [CLAY, 0x00D8_B090][number as usize % 2], dice);
    }
    for (x, tall) in [(-0.28, 0.16), (-0.08, 0.20)] {
        Block::new([x, x + 0.16], [0.98 - tall, 0.98], [0.74, 0.88]).draw(sheet, room, 0x00D8_CCB8);
    }
}

/// Nobody at it: a lump of clay on its head.
fn wheel(sheet: &mut Sheet, room: &Room) {
    let (x, depth) = (0.44, 0.42);
    let unit = room.stage.unit * 120.0 * room.scale(depth);
    let top = room.at(x, 0.50, depth);
    if room.stage.is_behind_a_head(top[0], unit) {
        return;
    }
    room.shadow(sheet, [x - 0.16, x + 0.16], 1.0, [depth - 0.08, depth + 0.08]);
    Block::new([x - 0.13, x + 0.13], [0.56, 0.98], [depth - 0.05, depth + 0.09]).draw(sheet, room, 0x0068_7078);
    let basin = [
        [top[0] - unit * 1.05, top[1] - unit * 0.05],
        [top[0] + unit * 1.05, top[1] - unit * 0.05],
        [top[0] + unit * 0.85, top[1] + unit * 0.42],
        [top[0] - unit * 0.85, top[1] + unit * 0.42],
    ];
    sheet.slab(&basin, room.lit(0x0088_94A0));
    let line = room.stage.line();
    for (up, half, color) in [(0.05, 1.05, 0x00B0_BAC2), (0.10, 0.62, 0x00D8_DEE2)] {
        let disc = Outline::lined(line).ellipse([top[0], top[1] - up * unit], [half * unit, half * unit * 0.28]);
        sheet.fill(disc, mix(room.lit(color), hex(0x00FF_FFFF), 0.1));
    }
    let lump = [(-0.34, 0.12), (-0.28, 0.46), (-0.10, 0.64), (0.14, 0.62), (0.30, 0.42), (0.34, 0.12)];
    let lump: Vec<Point> = lump.iter().map(|(x, up)| [top[0] + x * unit, top[1] - up * unit]).collect();
    sheet.fill(Outline::lined(line).curve(&lump), room.lit(CLAY));
    things::cup(sheet, room.at(x - 0.10, 0.56, depth), unit * 0.3, (room.lit(0x00E8_DCC8), room.dim(CLAY)));
}
