//! Rooms of learning: the classroom with its windows and desks, the library with its shelves.

use super::outline::{Outline, Point};
use super::rooms::{Room, Shell, blend};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use crate::seed::Dice;

pub fn classroom(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.62, 0.44], 2.1);
    room.shell(
        sheet,
        &Shell { wall: 0x00EF_E6D4, back: 0x00EA_DFCA, ceiling: 0x00F8_F4EA, floor: 0x00C8_9E70, trim: 0x00A8_7C54 },
    );
    planks(sheet, &room);
    blackboard(sheet, &room);
    sheet.layer("room");
    for depths in [[-0.2, 0.10], [0.16, 0.46], [0.52, 0.86]] {
        let corners = room.on_side(-1.0, depths, [-0.66, 0.34]);
        room.window(sheet, corners, 2, |sheet| trees_outside(sheet, stage));
    }
    curtain(sheet, &room, 0.13);
    curtain(sheet, &room, 0.49);
    sheet.layer("windows");
    for depth in [0.75, 0.5, 0.25, 0.05] {
        for x in [-0.62, -0.1, 0.42, 0.86] {
            desk(sheet, &room, x, depth);
        }
    }
    room.shafts(sheet, 3);
    sheet.layer("desks");
}

/// Boards of the floor run toward the vanishing point.
pub fn planks(sheet: &mut Sheet, room: &Room) {
    let mut joints = Outline::new();
    for board in -7_i32..=7 {
        let x = f64::from(board) / 7.5;
        joints.add_bar(room.at(x, 1.0, -0.2), room.at(x, 1.0, 1.0), [room.stage.unit * 2.4, room.stage.unit]);
    }
    sheet.veil(joints, hex(0x0054_3820), 0.28);
}

fn blackboard(sheet: &mut Sheet, room: &Room) {
    sheet.slab(&room.facing([-0.62, 0.74], [-0.62, 0.12], 0.995), room.lit(0x008E_6A46));
    let board = room.facing([-0.59, 0.71], [-0.57, 0.06], 0.99);
    sheet.slab(&board, room.lit(0x003F_6C58));
    let mut dice = room.stage.dice("chalk");
    let mut chalk = Outline::new();
    for row in 0..4 {
        let y = -0.46 + 0.12 * f64::from(row);
        let mut x = -0.5;
        let end = dice.between(-0.2, 0.3);
        while x < end {
            let long = dice.between(0.03, 0.09);
            chalk.add_bar(room.at(x, y, 0.99), room.at(x + long, y, 0.99), [room.stage.unit * 3.0; 2]);
            x += long + 0.03;
        }
    }
    sheet.veil(chalk, hex(0x00E6_F4EA), 0.8);
    let clock = room.at(0.05, -0.8, 0.99);
    sheet.fill(Outline::new().ellipse(clock, [room.stage.unit * 20.0; 2]), room.lit(0x0060_5A58));
    sheet.fill(Outline::new().ellipse(clock, [room.stage.unit * 16.0; 2]), room.lit(0x00FA_F8F0));
}

fn trees_outside(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("trees outside");
    for (color, y, distance) in [(0x0086_B890, 0.56, 0.35), (0x005E_9A66, 0.62, 0.1)] {
        let mut trees = stage.lined();
        for tree in 0..12 {
            let center = stage.at(f64::from(tree) / 11.0 + dice.between(-0.03, 0.03), y + dice.between(-0.02, 0.03));
            let size = stage.unit * dice.between(60.0, 100.0);
            trees.add_clump(center, [size, size * 0.9], 8, &mut || dice.between(0.0, 0.16));
        }
        trees.add_rect([0.0, y * stage.height], [stage.width, stage.height]);
        sheet.fill(trees, stage.lit(color, distance));
    }
}

/// Gathered cloth beside a window of the side wall.
fn curtain(sheet: &mut Sheet, room: &Room, depth: f64) {
    let wide = 0.07;
    for (fold, color) in [0x00FF_FAF0, 0x00EC_E2D0, 0x00F8_F0E2].into_iter().enumerate() {
        let from = depth - wide / 2.0 + wide * fold as f64 / 3.0;
        let corners = room.on_side(-0.985, [from, from + wide / 2.6], [-0.74, 0.44]);
        sheet.slab(&corners, mix(room.lit(color), room.stage.colors.edge, 0.2));
    }
}

fn desk(sheet: &mut Sheet, room: &Room, x: f64, depth: f64) {
    let (wide, deep, top) = (0.17, 0.09, 0.52);
    let mut legs = Outline::new();
    for (side, far) in [(-1.0, 0.0), (1.0, 0.0), (-1.0, deep), (1.0, deep)] {
        let at = |y| room.at(x + side * wide * 0.9, y, depth + far);
        legs.add_bar(at(top), at(1.0), [room.stage.unit * 5.5 / (1.0 + depth); 2]);
    }
    sheet.fill(legs, room.dim(0x0088_8A94));
    sheet.slab(&room.facing([x - wide, x + wide], [top, top + 0.09], depth), room.dim(0x00A8_7B4C));
    sheet.slab(&room.lying([x - wide, x + wide], top, [depth, depth + deep]), room.lit(0x00DC_AE74));
}

pub fn library(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.44, 0.46], 2.6);
    room.shell(
        sheet,
        &Shell { wall: 0x00B9_9068, back: 0x00D9_C2A0, ceiling: 0x00E8_DCC6, floor: 0x009C_6B45, trim: 0x006E_4A30 },
    );
    planks(sheet, &room);
    let corners = room.facing([-0.55, 0.55], [-0.8, 0.3], 0.995);
    room.window(sheet, corners, 3, |sheet| trees_outside(sheet, stage));
    sheet.layer("room");
    let mut dice = stage.dice("books");
    for side in [-1.0, 1.0] {
        for case in (0..4).rev() {
            let from = -0.22 + 0.31 * f64::from(case);
            bookcase(sheet, &room, side, [from, from + 0.29], &mut dice);
        }
    }
    for depth in [0.15, 0.55, 0.9] {
        hanging_lamp(sheet, &room, [0.0, -0.62], depth);
    }
    room.shafts(sheet, 2);
    sheet.layer("shelves");
}

fn bookcase(sheet: &mut Sheet, room: &Room, side: f64, depths: [f64; 2], dice: &mut Dice) {
    let face = 0.86 * side;
    let quad = |depths: [f64; 2], ys: [f64; 2]| room.on_side(face, depths, ys);
    // The end of the case, toward us.
    let end = room.facing([side, face], [-0.86, 1.0], depths[0]);
    sheet.slab(&end, room.lit(0x0082_5836));
    sheet.slab(&quad(depths, [-0.86, 1.0]), room.dim(0x0044_2E22));
    let mut books: Vec<Outline> = BOOKS.iter().map(|_| Outline::new()).collect();
    let shelves = 6;
    for shelf in 0..shelves {
        let (top, bottom) = (-0.82 + 0.3 * f64::from(shelf), -0.82 + 0.3 * f64::from(shelf + 1));
        let mut at = depths[0] + 0.008;
        while at < depths[1] - 0.012 {
            let thick = dice.between(0.010, 0.022);
            let tall = dice.between(0.05, 0.10);
            if dice.chance(0.93) {
                books[dice.below(BOOKS.len())].add_polygon(&quad([at, at + thick * 0.9], [top + tall, bottom - 0.025]));
            }
            at += thick;
        }
    }
    for (outline, color) in books.into_iter().zip(BOOKS) {
        sheet.fill(outline, if side > 0.0 { room.lit(color) } else { room.dim(color) });
    }
    let mut boards = Outline::new();
    for shelf in 0..=shelves {
        let y = -0.82 + 0.3 * f64::from(shelf);
        boards.add_polygon(&quad(depths, [y - 0.025, y]));
    }
    for depth in depths {
        boards.add_polygon(&quad([depth - 0.004, depth + 0.006], [-0.86, 1.0]));
    }
    sheet.fill(boards, room.lit(0x0098_6A42));
    sheet.ink_round(&quad(depths, [-0.86, 1.0]));
}

/// A lamp on its cord from the ceiling.
pub fn hanging_lamp(sheet: &mut Sheet, room: &Room, at: Point, depth: f64) {
    let size = room.stage.unit * 130.0 / (1.0 + 2.2 * depth);
    let [x, y] = room.at(at[0], at[1], depth);
    let cord = Outline::new().bar(room.at(at[0], -1.0, depth), [x, y], room.stage.unit * 2.5);
    sheet.fill(cord, room.dim(0x0050_4438));
    let strength = if room.stage.is_night() { 0.85 } else { 0.4 };
    sheet.glow([x, y + size * 0.35], [size * 3.4; 2], hex(0x00FF_E0A0), strength);
    let shade = [
        [x - size * 0.2, y],
        [x + size * 0.2, y],
        [x + size * 0.62, y + size * 0.5],
        [x - size * 0.62, y + size * 0.5],
    ];
    sheet.slab(&shade, room.lit(0x00C8_7C4C));
    let bulb = blend(shade[2], shade[3], 0.5);
    sheet.fill(Outline::new().ellipse(bulb, [size * 0.5, size * 0.14]), hex(0x00FF_F3CC));
}

const BOOKS: [u32; 8] =
    [0x00B8_4A44, 0x003F_6E8C, 0x00D8_B060, 0x0054_7E5C, 0x0084_5C8C, 0x00E2_D6BC, 0x008C_5A3C, 0x0048_5474];
