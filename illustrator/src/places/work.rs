//! Rooms where people work: the laboratory and the office.

use super::furniture::{Block, table, tube};
use super::interiors::{floor_tiles, high_rises_outside, town_outside};
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::school::ceiling_grid;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;

pub fn laboratory(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.46, 0.46], 1.6);
    room.shell(
        sheet,
        &Shell { wall: 0x00DC_E6EA, back: 0x00E4_ECEE, ceiling: 0x00F2_F6F6, floor: 0x00A8_B4B8, trim: 0x0080_949C },
    );
    room.window(sheet, room.facing([-0.86, -0.30], [-0.62, 0.10], 0.99), 3, |sheet| town_outside(sheet, stage));
    let board = room.facing([-0.12, 0.46], [-0.62, -0.06], 0.99);
    sheet.slab(&board, room.lit(0x00FA_FCFA));
    let mut marks = Outline::new();
    let mut dice = stage.dice("formulas");
    for row in 0..5 {
        let y = -0.54 + 0.10 * f64::from(row);
        marks.add_bar(
            room.at(-0.06, y, 0.98),
            room.at(-0.06 + dice.between(0.15, 0.42), y, 0.98),
            [stage.unit * 3.5; 2],
        );
    }
    sheet.veil(marks, hex(0x0038_5888), 0.7);
    for x in [-0.45, 0.4] {
        tube(sheet, &room, x, [0.1, 0.6]);
    }
    ceiling_grid(sheet, &room, 0x0098_A8B0);
    floor_tiles(sheet, &room, [0.25, 0.16]);
    machines(sheet, &room);
    sheet.layer("laboratory");
    let shelf = Block::new([0.56, 0.98], [-0.70, 0.96], [0.80, 0.98]);
    shelf.draw(sheet, &room, 0x00C0_CCD0);
    for y in [-0.30, 0.08, 0.46] {
        glassware(sheet, &room, ([0.60, 0.94], y, 0.79), 5);
        sheet.slab(&room.facing([0.56, 0.98], [y, y + 0.03], 0.79), room.dim(0x00A8_B8C0));
    }
    let bench = Block::new([-0.95, -0.16], [0.42, 0.97], [0.36, 0.62]);
    bench.draw(sheet, &room, 0x00E8_EEF0);
    bench.doors(sheet, &room, (4, 1), 0x00D0_DCE0);
    glassware(sheet, &room, ([-0.88, -0.26], 0.42, 0.42), 6);
    let near = Block::new([0.20, 0.98], [0.58, 0.97], [0.12, 0.34]);
    near.draw(sheet, &room, 0x00E8_EEF0);
    glassware(sheet, &room, ([0.30, 0.90], 0.58, 0.20), 4);
    microscope(sheet, &room);
    room.gloss(sheet, [-0.1, 0.6], [0.1, 0.95], 0.30);
    room.sunlight_from_back(sheet, [-0.82, -0.34], 3);
    room.lamplight(sheet, &[(-0.45, -0.9, 0.35), (0.4, -0.9, 0.35)]);
    sheet.layer("benches");
}

const LIQUIDS: [u32; 5] = [0x0048_B8A0, 0x00E8_7888, 0x0058_90E0, 0x00E8_C048, 0x00A0_70D0];

/// A row of flasks and tubes on a shelf, some with light in them.
fn glassware(sheet: &mut Sheet, room: &Room, (across, y, depth): ([f64; 2], f64, f64), count: usize) {
    let mut dice = room.stage.dice(if y > 0.5 { "near glass" } else { "far glass" });
    let size = room.stage.unit * 46.0 / (1.0 + 1.6 * depth) * 1.5;
    for place in 0..count {
        let x = across[0] + (across[1] - across[0]) * (place as f64 + 0.5) / count as f64;
        let [x, foot] = room.at(x, y, depth);
        let liquid = hex(LIQUIDS[dice.below(LIQUIDS.len())]);
        let glass = mix(room.lit(0x00E8_F4F6), liquid, 0.15);
        if dice.chance(0.5) {
            let flask = [
                [x - size * 0.16, foot - size * 1.5],
                [x + size * 0.16, foot - size * 1.5],
                [x + size * 0.16, foot - size * 0.9],
                [x + size * 0.6, foot],
                [x - size * 0.6, foot],
                [x - size * 0.16, foot - size * 0.9],
            ];
            sheet.slab(&flask, glass);
            let low = [
                [x - size * 0.38, foot - size * 0.45],
                [x + size * 0.38, foot - size * 0.45],
                [x + size * 0.56, foot - size * 0.04],
                [x - size * 0.56, foot - size * 0.04],
            ];
            sheet.slab(&low, liquid);
        } else {
            sheet.block([x - size * 0.28, foot - size * 1.2], [x + size * 0.28, foot], glass);
            sheet.fill(
                Outline::new().rect([x - size * 0.24, foot - size * 0.7], [x + size * 0.24, foot - size * 0.04]),
                liquid,
            );
        }
        if dice.chance(0.3) {
            sheet.glow([x, foot - size * 0.4], [size * 1.6; 2], liquid, 0.35);
        }
    }
}

/// Along the wall: a fume hood with pipes, a rack with lights, charts.
fn machines(sheet: &mut Sheet, room: &Room) {
    let lit = |color| room.lit(color);
    let mut dice = room.stage.dice("machines");
    things::poster(sheet, room.on_side(0.99, [0.40, 0.60], [-0.60, -0.05]), &lit, &mut dice);
    let mut pipes = Outline::new();
    for (x, wide) in [(-0.93, 16.0), (-0.84, 10.0), (-0.78, 10.0)] {
        pipes.add_bar(
            room.at(x, -0.94, 0.0),
            room.at(x, -0.94, 1.0),
            [room.stage.unit * wide * 1.8, room.stage.unit * wide * 0.6],
        );
    }
    sheet.solid(pipes, room.dim(0x00A0_B0B8));
    let rack = room.on_side(-0.98, [0.66, 0.96], [-0.60, 0.97]);
    sheet.slab(&rack, room.dim(0x0060_7078));
    for row in 0..6 {
        let unit_of = part(rack, [0.06, 0.94], [0.04 + 0.155 * f64::from(row), 0.17 + 0.155 * f64::from(row)]);
        sheet.slab(&unit_of, room.dim(0x0048_545C));
        let mut lights = Outline::new();
        for lamp in 0..5 {
            if dice.chance(0.6) {
                lights.add_polygon(&part(
                    unit_of,
                    [0.1 + 0.12 * f64::from(lamp), 0.16 + 0.12 * f64::from(lamp)],
                    [0.3, 0.6],
                ));
            }
        }
        sheet.fill(lights, hex([0x0060_F0B0, 0x00F0_C060, 0x0070_C8F8][dice.below(3)]));
    }
}

/// On the near bench: a microscope, a notebook, a screen.
fn microscope(sheet: &mut Sheet, room: &Room) {
    let mut dice = room.stage.dice("microscope");
    let [x, y] = room.at(-0.60, 0.42, 0.46);
    let unit = room.stage.unit * 1.1;
    let at = |dx: f64, dy: f64| [x + dx * unit, y - dy * unit];
    let mut body = Outline::new();
    body.add_polygon(&[at(-34.0, 0.0), at(34.0, 0.0), at(30.0, 10.0), at(-30.0, 10.0)]);
    body.add_bar(at(20.0, 8.0), at(26.0, 60.0), [14.0 * unit; 2]);
    body.add_bar(at(26.0, 60.0), at(8.0, 84.0), [14.0 * unit; 2]);
    body.add_bar(at(20.0, 96.0), at(-12.0, 48.0), [16.0 * unit; 2]);
    body.add_polygon(&[at(-28.0, 34.0), at(22.0, 34.0), at(22.0, 40.0), at(-28.0, 40.0)]);
    sheet.solid(body, room.dim(0x0040_4C58));
    let book = room.lying([0.46, 0.64], 0.57, [0.16, 0.26]);
    sheet.slab(&book, room.lit(0x00FC_FAF2));
    sheet.veil(things::writing(part(book, [0.08, 0.44], [0.1, 0.9]), 6, &mut dice), hex(0x0040_5080), 0.6);
    sheet.veil(things::writing(part(book, [0.56, 0.92], [0.1, 0.9]), 6, &mut dice), hex(0x0040_5080), 0.6);
}

pub fn office(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.54, 0.45], 1.7);
    room.shell(
        sheet,
        &Shell { wall: 0x00E6_E6E4, back: 0x00DE_E2E6, ceiling: 0x00F4_F4F2, floor: 0x0090_98A4, trim: 0x0078_8088 },
    );
    room.window(sheet, room.facing([-0.92, 0.92], [-0.70, 0.26], 0.99), 6, |sheet| high_rises_outside(sheet, stage));
    for depths in [[-0.30, 0.04], [0.10, 0.48], [0.54, 0.92]] {
        room.window(sheet, room.on_side(-1.0, depths, [-0.72, 0.30]), 2, |sheet| high_rises_outside(sheet, stage));
    }
    for x in [-0.5, 0.5] {
        tube(sheet, &room, x, [0.1, 0.7]);
    }
    ceiling_grid(sheet, &room, 0x0090_9498);
    floor_tiles(sheet, &room, [0.25, 0.16]);
    office_walls(sheet, &room);
    sheet.layer("office");
    for (x, depth) in [(-0.62, 0.62), (0.62, 0.66), (-0.66, 0.20), (0.70, 0.24)] {
        desk(sheet, &room, x, depth);
    }
    room.gloss(sheet, [-0.2, 0.2], [0.1, 0.95], 0.25);
    room.sunlight_from_back(sheet, [-0.85, 0.85], 6);
    room.lamplight(sheet, &[(-0.5, -0.9, 0.4), (0.5, -0.9, 0.4), (0.0, -0.9, 0.9)]);
    sheet.layer("desks");
}

fn desk(sheet: &mut Sheet, room: &Room, x: f64, depth: f64) {
    room.shadow(sheet, [x - 0.28, x + 0.28], 1.0, [depth, depth + 0.16]);
    let top = Block::new([x - 0.28, x + 0.28], [0.46, 0.97], [depth, depth + 0.16]);
    table(sheet, room, top, 0x00D0_B894);
    let screen = Block::new([x - 0.13, x + 0.13], [0.16, 0.38], [depth + 0.10, depth + 0.115]);
    screen.draw(sheet, room, 0x0040_4850);
    let face = room.facing([x - 0.115, x + 0.115], [0.175, 0.36], depth + 0.098);
    sheet.slab(&face, mix(room.lit(0x0090_C8E8), hex(0x00FF_FFFF), 0.2));
    sheet.fill(
        Outline::new().bar(room.at(x, 0.38, depth + 0.1), room.at(x, 0.46, depth + 0.1), room.stage.unit * 9.0),
        room.dim(0x0040_4850),
    );
    desk_things(sheet, room, x, depth);
}

/// Papers in piles, a keyboard, files in a row, a cup, notes on the screen, a chair, cables below.
fn desk_things(sheet: &mut Sheet, room: &Room, x: f64, depth: f64) {
    let lit = |color| room.lit(color);
    let mut dice =
        Dice::new(room.stage.scene.seed ^ (depth * 1000.0) as u64, if x > 0.0 { "right desk" } else { "left desk" });
    for pile in 0..3 {
        let y = 0.46 - 0.022 * f64::from(pile);
        let shift = dice.between(-0.01, 0.01);
        Block::new([x + 0.15 + shift, x + 0.26 + shift], [y - 0.02, y], [depth + 0.03, depth + 0.11]).draw(
            sheet,
            room,
            0x00F8_F6EE,
        );
    }
    things::books(sheet, room.facing([x - 0.27, x - 0.15], [0.30, 0.46], depth + 0.08), &lit, &mut dice);
    sheet.slab(&room.lying([x - 0.10, x + 0.10], 0.455, [depth + 0.02, depth + 0.06]), room.lit(0x00D8_DCE0));
    things::cup(
        sheet,
        room.at(x + 0.13, 0.46, depth + 0.02),
        room.stage.unit * 26.0 * room.scale(depth),
        (room.lit(0x00E8_7868), room.lit(0x0060_3820)),
    );
    let note = room.facing([x + 0.06, x + 0.12], [0.17, 0.23], depth + 0.096);
    sheet.slab(&note, room.lit(0x00FC_EC90));
    let mut chair = Outline::new();
    let wide = room.stage.unit * 12.0 * room.scale(depth);
    chair.add_bar(room.at(x, 0.70, depth - 0.03), room.at(x, 0.94, depth - 0.03), [wide; 2]);
    chair.add_bar(room.at(x - 0.10, 0.98, depth - 0.04), room.at(x + 0.10, 0.98, depth - 0.02), [wide * 0.7; 2]);
    sheet.solid(chair, room.dim(0x0030_343C));
    sheet.slab(&room.lying([x - 0.11, x + 0.11], 0.68, [depth - 0.07, depth]), room.dim(0x0040_4C60));
    sheet.slab(&room.facing([x - 0.11, x + 0.11], [0.34, 0.64], depth - 0.075), room.lit(0x0048_5870));
}

/// A board with plans, cabinets with files on them, a plant in the corner, a cooler.
fn office_walls(sheet: &mut Sheet, room: &Room) {
    let lit = |color| room.lit(color);
    let mut dice = room.stage.dice("office walls");
    let board = room.on_side(0.99, [0.10, 0.46], [-0.60, 0.04]);
    sheet.slab(&board, room.lit(0x00FC_FCFA));
    sheet.veil(things::writing(part(board, [0.08, 0.5], [0.12, 0.7]), 5, &mut dice), hex(0x0040_60A0), 0.7);
    for square in 0..5 {
        let x = 0.56 + 0.13 * f64::from(square % 3);
        let y = 0.14 + 0.24 * f64::from(square / 3);
        let note = part(board, [x, x + 0.10], [y, y + 0.16]);
        sheet.slab(&note, room.lit([0x00FC_EC90, 0x00F8_C0B8, 0x00B8_E4D0][dice.below(3)]));
    }
    let cabinet = Block::new([0.70, 0.98], [0.30, 0.97], [0.84, 0.98]);
    cabinet.draw(sheet, room, 0x00B0_B8BC);
    cabinet.doors(sheet, room, (2, 3), 0x00B8_C0C4);
    things::books(sheet, room.facing([0.70, 0.98], [0.10, 0.30], 0.88), &lit, &mut dice);
    things::plant(sheet, room.at(-0.92, 0.98, 0.88), room.stage.unit * 230.0, &lit, &mut dice);
    things::clock(sheet, room.at(0.0, -0.84, 0.985), room.stage.unit * 22.0, &lit);
}
