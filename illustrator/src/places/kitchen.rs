//! A kitchen: cupboards round a window, pans on a rail, an island to work at.

use super::furniture::Block;
use super::interiors::{floor_tiles, town_outside};
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};

pub fn kitchen(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.55, 0.45], 1.2);
    room.shell(
        sheet,
        &Shell { wall: 0x00EE_E8DC, back: 0x00E6_EAE4, ceiling: 0x00FA_F8F2, floor: 0x00C4_B090, trim: 0x00D8_D0C0 },
    );
    floor_tiles(sheet, &room, [0.2, 0.16]);
    let mut tiles = Outline::new();
    for row in 0..4 {
        let y = -0.08 + 0.11 * f64::from(row);
        tiles.add_bar(room.at(-1.0, y, 0.99), room.at(1.0, y, 0.99), [stage.unit * 1.4; 2]);
    }
    for column in 0..17 {
        let x = -1.0 + 0.125 * f64::from(column);
        tiles.add_bar(room.at(x, -0.10, 0.99), room.at(x, 0.30, 0.99), [stage.unit * 1.4; 2]);
    }
    sheet.veil(tiles, hex(0x0070_8078), 0.35);
    room.window(sheet, room.facing([-0.62, -0.02], [-0.66, -0.08], 0.99), 2, |sheet| town_outside(sheet, stage));
    sheet.layer("kitchen");
    let wood = [0x00D8_B484, 0x009C_B8A8, 0x00E0_DCD0][stage.dice("cupboards").below(3)];
    let upper = Block::new([0.10, 0.98], [-0.80, -0.26], [0.80, 0.98]);
    upper.draw(sheet, &room, wood);
    upper.doors(sheet, &room, (4, 1), wood);
    let lower = Block::new([-0.70, 0.98], [0.34, 0.96], [0.74, 0.98]);
    lower.draw(sheet, &room, wood);
    lower.doors(sheet, &room, (6, 1), wood);
    sheet.slab(&room.lying([-0.72, 1.0], 0.335, [0.73, 0.98]), room.lit(0x00F4_F0E8));
    Block::new([-1.0, -0.72], [-0.62, 0.97], [0.60, 0.97]).draw(sheet, &room, 0x00D8_DEE0);
    let seam = [room.at(-1.0, -0.08, 0.60), room.at(-0.72, -0.08, 0.60)];
    sheet.ink(&seam);
    sheet.veil(Outline::new().bar(seam[0], seam[1], stage.unit * 3.0), hex(0x0050_5860), 0.5);
    pans(sheet, &room);
    island(sheet, &room, wood);
    fruit(sheet, &room);
    super::school::hanging_lamp(sheet, &room, [0.0, -0.62], 0.26);
    shelf_and_things(sheet, &room);
    room.sunlight_from_back(sheet, [-0.58, -0.06], 2);
    room.lamplight(sheet, &[(0.0, -0.8, 0.26), (0.5, -0.3, 0.9)]);
    sheet.layer("cupboards");
}

/// A worktop in the middle of the room: doors and drawers with bars to pull, a plinth, a towel on its rail.
fn island(sheet: &mut Sheet, room: &Room, wood: u32) {
    let unit = room.stage.unit;
    room.shadow(sheet, [-0.44, 0.46], 1.0, [0.16, 0.48]);
    Block::new([-0.37, 0.37], [0.92, 0.99], [0.21, 0.44]).draw(sheet, room, 0x0058_5048);
    let body = Block::new([-0.40, 0.40], [0.50, 0.92], [0.19, 0.46]);
    body.draw(sheet, room, wood);
    let face = room.facing(body.across, body.height, body.depth[0]);
    for column in 0..4 {
        let xs = [0.015 + 0.25 * f64::from(column), 0.235 + 0.25 * f64::from(column)];
        for (ys, pull) in [([0.04, 0.27], 0.155), ([0.31, 0.96], 0.37)] {
            sheet.slab(&part(face, xs, ys), mix(room.lit(wood), hex(0x00FF_FFFF), 0.10));
            let middle = (xs[0] + xs[1]) / 2.0;
            let bar = [things::on(face, middle - 0.05, pull), things::on(face, middle + 0.05, pull)];
            sheet.fill(
                Outline::new().bar(
                    [bar[0][0], bar[0][1] + unit * 3.0],
                    [bar[1][0], bar[1][1] + unit * 3.0],
                    unit * 5.0,
                ),
                room.dim(0x0050_4840),
            );
            sheet.fill(Outline::new().bar(bar[0], bar[1], unit * 6.0), room.lit(0x00B8_B4AC));
        }
    }
    Block::new([-0.44, 0.44], [0.455, 0.50], [0.16, 0.48]).draw(sheet, room, 0x00F4_EEE2);
    let board = room.lying([-0.34, -0.14], 0.452, [0.22, 0.34]);
    sheet.slab(&board, room.lit(0x00C8_9860));
    let mut leaf = Outline::new();
    for (x, depth) in [(-0.28, 0.26), (-0.24, 0.29), (-0.21, 0.25)] {
        leaf.add_ellipse(room.at(x, 0.44, depth), [unit * 13.0, unit * 9.0]);
    }
    sheet.fill(leaf, room.lit(0x00E0_6048));
}

fn pans(sheet: &mut Sheet, room: &Room) {
    let unit = room.stage.unit;
    for (x, color) in [(0.30, 0x0060_6870), (0.62, 0x00C8_5848)] {
        let [left, y] = room.at(x, 0.30, 0.84);
        let pot = [
            [left - unit * 34.0, y - unit * 36.0],
            [left + unit * 34.0, y - unit * 36.0],
            [left + unit * 30.0, y],
            [left - unit * 30.0, y],
        ];
        sheet.slab(&pot, room.lit(color));
        sheet.block([left - unit * 38.0, y - unit * 42.0], [left + unit * 38.0, y - unit * 35.0], room.dim(color));
    }
    for hook in 0..4 {
        let [x, y] = room.at(0.16 + 0.1 * f64::from(hook), -0.22, 0.96);
        sheet.fill(Outline::new().bar([x, y], [x, y + unit * 44.0], unit * 4.0), room.dim(0x0090_9498));
        sheet.fill(Outline::new().ellipse([x, y + unit * 54.0], [unit * 10.0, unit * 14.0]), room.lit(0x00A8_B0B4));
    }
}

fn fruit(sheet: &mut Sheet, room: &Room) {
    let unit = room.stage.unit;
    let [x, y] = room.at(0.20, 0.43, 0.28);
    for (dx, dy, color) in [(-22.0, -16.0, 0x00E0_5848), (20.0, -16.0, 0x00F0_B848), (0.0, -30.0, 0x0090_B850)] {
        sheet.fill(
            Outline::lined(room.stage.line()).ellipse([x + dx * unit, y + dy * unit], [unit * 21.0; 2]),
            room.lit(color),
        );
    }
    let bowl = [
        [x - unit * 62.0, y - unit * 14.0],
        [x + unit * 62.0, y - unit * 14.0],
        [x + unit * 34.0, y + unit * 22.0],
        [x - unit * 34.0, y + unit * 22.0],
    ];
    sheet.slab(&bowl, room.lit(0x0070_98B8));
}

/// On the worktop and the walls: a board, jars, herbs, a kettle, a towel, notes on the refrigerator, a calendar.
fn shelf_and_things(sheet: &mut Sheet, room: &Room) {
    let lit = |color| room.lit(color);
    let mut dice = room.stage.dice("kitchen things");
    for (x, color) in [(-0.60, 0x00D8_A868), (-0.53, 0x00B8_6048), (-0.46, 0x0088_A060), (-0.39, 0x00E8_D8B0)] {
        let jar = room.facing([x, x + 0.055], [0.18, 0.33], 0.92);
        sheet.slab(&jar, mix(room.lit(color), hex(0x00FF_FFFF), 0.2));
        sheet.slab(&part(jar, [-0.04, 1.04], [-0.14, 0.04]), room.dim(0x0090_6C48));
    }
    let plant_at = room.at(-0.18, 0.335, 0.90);
    things::plant(sheet, plant_at, room.stage.unit * 76.0, &lit, &mut dice);
    Block::new([0.80, 0.96], [0.08, 0.33], [0.84, 0.94]).draw(sheet, room, 0x0048_4C54);
    sheet.face(&room.facing([0.82, 0.91], [0.12, 0.29], 0.838), room.lit(0x0080_98A0));
    let towel = room.facing([-0.10, 0.04], [0.42, 0.66], 0.735);
    things::curtain(sheet, towel, room.lit(0x00E8_8878), 3, &mut dice);
    for (x, y) in [(-0.94, -0.40), (-0.82, -0.46), (-0.90, 0.10)] {
        let note = room.facing([x, x + 0.08], [y, y + 0.13], 0.598);
        sheet.slab(&note, room.lit([0x00FC_F4C0, 0x00FA_DCD8, 0x00D8_F0E0][dice.below(3)]));
        sheet.veil(things::writing(part(note, [0.15, 0.85], [0.2, 0.9]), 4, &mut dice), hex(0x0040_4058), 0.6);
    }
    let handle = Outline::new().bar(room.at(-0.76, -0.5, 0.595), room.at(-0.76, -0.2, 0.595), room.stage.unit * 7.0);
    sheet.fill(handle, room.dim(0x0080_888C));
    things::poster(sheet, room.on_side(0.99, [0.30, 0.50], [-0.50, -0.02]), &lit, &mut dice);
}
