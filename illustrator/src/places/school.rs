//! Rooms of learning: the classroom with its windows and desks, the library with its shelves.

use super::foliage::{Leaves, crown};
use super::furniture::Block;
use super::outline::{Outline, Point};
use super::paints::dyed;
use super::rooms::{Room, Shell, blend, inset};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, Corners, on};
use scene::Fitting;
use scene::seed::Dice;

pub fn classroom(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.62, 0.44], 2.1);
    room.shell(
        sheet,
        &Shell { wall: 0x00F0_E8D6, back: 0x00E8_E0CC, ceiling: 0x00F4_F0E6, floor: 0x00C4_9868, trim: 0x0098_7450 },
    );
    planks(sheet, &room);
    ceiling_grid(sheet, &room, 0x0090_8C88);
    let mut dice = stage.dice("classroom");
    back_wall(sheet, &room, &mut dice);
    sheet.layer("room");
    let windows = [[-0.2, 0.10], [0.16, 0.46], [0.52, 0.86]];
    for depths in windows {
        room.window(sheet, room.on_side(-1.0, depths, [-0.66, 0.34]), 2, |sheet| trees_outside(sheet, stage));
    }
    for depth in [0.13, 0.49] {
        let cloth = mix(room.lit(dyed(stage, Fitting::Curtains, 0x00FA_F4E6)), stage.colors.edge, 0.2);
        things::curtain(
            sheet,
            room.on_side(-0.985, [depth - 0.035, depth + 0.045], [-0.76, 0.46]),
            cloth,
            3,
            &mut dice,
        );
    }
    // Pillars between the windows, a rail and a heater under them.
    sheet.slab(&room.on_side(-0.99, [-0.24, 0.98], [0.40, 0.45]), room.lit(0x00C8_A880));
    for fin in 0..14 {
        let from = 0.02 + 0.055 * f64::from(fin);
        sheet.slab(&room.on_side(-0.97, [from, from + 0.04], [0.58, 0.88]), room.dim(0x00E8_E4DA));
    }
    door_wall(sheet, &room, &mut dice);
    sheet.layer("windows");
    room.gloss(sheet, [-0.9, -0.3], [0.0, 0.95], 0.24);
    room.sunlight(sheet, &windows);
    for depth in [0.78, 0.55, 0.32, 0.09] {
        for x in [-0.62, -0.14, 0.34, 0.82] {
            desk(sheet, &room, (x, depth), &mut dice);
        }
    }
    room.lamplight(sheet, &[(-0.4, -0.9, 0.3), (0.4, -0.9, 0.3), (0.0, -0.9, 0.8)]);
    sheet.layer("desks");
}

/// Board, timetable, loudspeaker, clock, lectern, a flower on the teacher's side.
fn back_wall(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let lit = |color| room.lit(color);
    sheet.slab(&room.facing([-0.66, 0.66], [-0.60, 0.12], 0.995), room.lit(0x008E_6A46));
    let board = room.facing([-0.63, 0.63], [-0.56, 0.07], 0.99);
    sheet.slab(&board, if sheet.in_ink() { hex(0) } else { room.lit(0x0030_5848) });
    let mut dust = Outline::new();
    for _ in 0..9 {
        let at = [dice.between(0.05, 0.9), dice.between(0.2, 0.8)];
        things_dab(&mut dust, board, at, [0.14, 0.05]);
    }
    sheet.veil(dust, hex(0x00A8_C8B8), 0.14);
    let chalk = things::glyphs(things::part(board, [0.05, 0.52], [0.12, 0.42]), (7, 2), dice);
    sheet.veil(chalk, hex(0x00F0_F8F0), 0.85);
    let small = things::writing(things::part(board, [0.06, 0.50], [0.52, 0.90]), 4, dice);
    sheet.veil(small, hex(0x00E0_F0E4), 0.6);
    sheet.veil(things::glyphs(things::part(board, [0.90, 0.96], [0.1, 0.85]), (1, 6), dice), hex(0x00F8_E8A0), 0.8);
    sheet.slab(&room.facing([-0.66, 0.66], [0.09, 0.13], 0.98), room.lit(0x00A8_845C));
    things::notices(sheet, room.facing([0.70, 0.97], [-0.56, 0.02], 0.99), &lit, dice);
    things::poster(sheet, room.facing([-0.93, -0.74], [-0.55, -0.12], 0.99), &lit, dice);
    things::clock(sheet, room.at(0.0, -0.77, 0.99), room.stage.unit * 22.0, &lit);
    sheet.slab(&room.facing([0.16, 0.30], [-0.84, -0.70], 0.985), room.lit(0x00D8_D0C0));
    let mesh = things::writing(room.facing([0.18, 0.28], [-0.82, -0.72], 0.984), 5, dice);
    sheet.veil(mesh, hex(0x0050_4C48), 0.6);
    Block::new([-0.16, 0.16], [0.36, 0.98], [0.86, 0.95]).draw(sheet, room, 0x00B0_8458);
    things::plant(sheet, room.at(0.86, 0.96, 0.93), room.stage.unit * 130.0, &lit, dice);
}

fn things_dab(into: &mut Outline, board: Corners, [x, y]: [f64; 2], [wide, high]: [f64; 2]) {
    into.add_polygon(&things::part(board, [x, (x + wide).min(0.98)], [y, (y + high).min(0.98)]));
}

/// Opposite of the windows: a sliding door, coat hooks, calligraphy.
fn door_wall(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let door = room.on_side(0.995, [0.60, 0.86], [-0.50, 0.97]);
    sheet.slab(&door, room.lit(0x00D0_B48C));
    for half in [[0.06, 0.46], [0.54, 0.94]] {
        let leaf = things::part(door, half, [0.05, 1.0]);
        sheet.slab(&leaf, room.lit(0x00DC_C29C));
        let pane = things::part(leaf, [0.2, 0.8], [0.08, 0.42]);
        sheet.slab(&pane, mix(room.lit(0x00C8_DCE0), hex(0x00FF_FFFF), 0.3));
    }
    sheet.slab(&room.on_side(0.99, [0.66, 0.80], [-0.62, -0.53]), room.lit(0x00FB_F8EE));
    for sheet_of_paper in 0..6 {
        let from = 0.02 + 0.09 * f64::from(sheet_of_paper);
        let paper = room.on_side(0.995, [from, from + 0.062], [-0.48, -0.10]);
        sheet.slab(&paper, room.lit(0x00FD_FBF4));
        sheet.fill(things::glyphs(inset(paper, 0.10), (1, 2), dice), hex(0x0030_2C38));
    }
    let mut hooks = Outline::new();
    for hook in 0..7 {
        let depth = 0.0 + 0.08 * f64::from(hook);
        hooks.add_bar(room.at(0.99, 0.10, depth), room.at(0.96, 0.14, depth), [room.stage.unit * 4.0; 2]);
        if hook % 2 == 1 {
            let bag = room.on_side(0.96, [depth, depth + 0.05], [0.14, 0.40]);
            sheet.slab(&bag, room.lit([0x0040_5080, 0x0090_4848, 0x0058_7058][dice.below(3)]));
        }
    }
    sheet.fill(hooks, room.dim(0x0080_7868));
}

/// Boards of the floor run toward the vanishing point, each a little different.
pub fn planks(sheet: &mut Sheet, room: &Room) {
    let mut dice = room.stage.dice("planks");
    let (mut joints, mut dark, mut pale) = (Outline::new(), Outline::new(), Outline::new());
    let unit = room.stage.unit;
    for board in -10_i32..10 {
        let (left, right) = (f64::from(board) / 10.0, f64::from(board + 1) / 10.0);
        joints.add_bar(room.at(left, 1.0, -0.2), room.at(left, 1.0, 1.0), [unit * 2.4, unit * 0.7]);
        let mut depth = -0.2 + dice.between(0.0, 0.3);
        while depth < 1.0 {
            let far = (depth + dice.between(0.2, 0.5)).min(1.0);
            let corners = room.lying([left, right], 1.0, [depth, far]);
            match dice.below(4) {
                0 => dark.add_polygon(&corners),
                1 => pale.add_polygon(&corners),
                _ => {}
            }
            joints.add_bar(corners[0], corners[1], [unit * 1.6 * room.scale(depth); 2]);
            depth = far;
        }
    }
    if sheet.in_color() {
        sheet.veil(dark, hex(0x0050_2C20), 0.10);
        sheet.veil(pale, hex(0x00FF_F0D0), 0.10);
        sheet.veil(joints, hex(0x0040_2418), 0.32);
    } else {
        sheet.fill(joints, hex(0x0018_1818));
    }
}

/// Panels of the ceiling.
pub fn ceiling_grid(sheet: &mut Sheet, room: &Room, color: u32) {
    let mut lines = Outline::new();
    let unit = room.stage.unit;
    for column in -3_i32..=3 {
        let x = f64::from(column) / 3.5;
        lines.add_bar(room.at(x, -1.0, -0.2), room.at(x, -1.0, 1.0), [unit * 2.0, unit * 0.8]);
    }
    for row in 0..8 {
        let depth = -0.1 + 0.15 * f64::from(row);
        lines.add_bar(room.at(-1.0, -1.0, depth), room.at(1.0, -1.0, depth), [unit * 1.5 * room.scale(depth); 2]);
    }
    sheet.veil(lines, room.lit(color), if sheet.in_color() { 0.4 } else { 0.8 });
}

pub fn trees_outside(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("trees outside");
    for (color, y, distance, size) in [(0x0086_B890, 0.54, 0.42, 70.0), (0x005E_9A66, 0.60, 0.12, 110.0)] {
        let leaves = Leaves::of(stage, color, distance);
        let foot = Outline::new().rect([0.0, y * stage.height], [stage.width, stage.height]);
        sheet.solid(foot, leaves.dark);
        for tree in 0..6 {
            let at = stage.at(f64::from(tree) / 5.0 + dice.between(-0.05, 0.05), y + dice.between(-0.03, 0.03));
            let wide = stage.unit * size * dice.between(0.9, 1.3);
            crown(sheet, stage, (at, [wide * 1.3, wide]), leaves, &mut dice);
        }
    }
}

/// A desk with its chair behind it, and sometimes a book, a bag on its hook.
fn desk(sheet: &mut Sheet, room: &Room, (x, depth): (f64, f64), dice: &mut Dice) {
    let (wide, deep, top) = (0.17, 0.09, 0.52);
    let scale = room.stage.unit / (1.0 + depth);
    room.shadow(sheet, [x - wide, x + wide], 1.0, [depth, depth + deep]);
    let steel = room.dim(0x0070_727C);
    let mut legs = Outline::new();
    for (side, far) in [(-1.0, deep), (1.0, deep), (-1.0, 0.0), (1.0, 0.0)] {
        let at = |y| room.at(x + side * wide * 0.9, y, depth + far);
        legs.add_bar(at(top), at(1.0), [scale * 7.0; 2]);
    }
    legs.add_bar(
        room.at(x - wide * 0.9, 0.94, depth + deep),
        room.at(x + wide * 0.9, 0.94, depth + deep),
        [scale * 5.0; 2],
    );
    sheet.solid(legs, steel);
    sheet.slab(
        &room.facing([x - wide * 0.92, x + wide * 0.92], [top + 0.03, top + 0.15], depth + 0.01),
        room.dim(0x0078_7C88),
    );
    sheet.slab(&room.facing([x - wide, x + wide], [top, top + 0.035], depth), room.dim(0x00A0_7448));
    sheet.slab(&room.lying([x - wide, x + wide], top, [depth, depth + deep]), room.lit(0x00DC_AE74));
    if dice.chance(0.4) {
        let left = x + dice.between(-0.12, 0.02);
        let book = room.lying([left, left + 0.10], top - 0.012, [depth + 0.02, depth + 0.07]);
        sheet.slab(&book, room.lit([0x00F8_F4EA, 0x0070_98C0, 0x00D8_7868][dice.below(3)]));
    }
    if dice.chance(0.3) {
        let bag = room.on_side(x + wide, [depth + 0.015, depth + 0.07], [top + 0.10, top + 0.34]);
        sheet.slab(&bag, room.dim([0x0038_4058, 0x0070_4838][dice.below(2)]));
    }
    chair(sheet, room, (x, depth - 0.055), scale);
}

fn chair(sheet: &mut Sheet, room: &Room, (x, depth): (f64, f64), scale: f64) {
    let wide = 0.11;
    let mut legs = Outline::new();
    for side in [-1.0, 1.0] {
        legs.add_bar(room.at(x + side * wide, 0.34, depth), room.at(x + side * wide, 1.0, depth), [scale * 7.0; 2]);
    }
    sheet.solid(legs, room.dim(0x0070_727C));
    sheet.slab(&room.lying([x - wide, x + wide], 0.70, [depth, depth + 0.05]), room.lit(0x00D0_A068));
    sheet.slab(&room.facing([x - wide, x + wide], [0.70, 0.73], depth), room.dim(0x00A0_7448));
    sheet.slab(&room.facing([x - wide, x + wide], [0.34, 0.50], depth), room.lit(0x00C8_9860));
}

pub fn library(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.44, 0.46], 2.6);
    room.shell(
        sheet,
        &Shell { wall: 0x00A8_8058, back: 0x00D0_B890, ceiling: 0x00D8_CAB0, floor: 0x0094_6040, trim: 0x0062_4028 },
    );
    planks(sheet, &room);
    beams(sheet, &room);
    room.window(sheet, room.facing([-0.55, 0.55], [-0.84, 0.34], 0.995), 4, |sheet| trees_outside(sheet, stage));
    sheet.layer("room");
    let mut dice = stage.dice("books");
    for side in [-1.0, 1.0] {
        for case in (0..4).rev() {
            let from = -0.24 + 0.31 * f64::from(case);
            bookcase(sheet, &room, side, [from, from + 0.30], &mut dice);
        }
    }
    sheet.layer("shelves");
    carpet(sheet, &room);
    room.gloss(sheet, [-0.45, 0.45], [0.1, 0.98], 0.34);
    room.sunlight_from_back(sheet, [-0.5, 0.4], 4);
    reading_table(sheet, &room, &mut dice);
    for depth in [0.9, 0.55, 0.2] {
        hanging_lamp(sheet, &room, [0.0, -0.66], depth);
    }
    room.lamplight(sheet, &[(0.0, -0.5, 0.2), (0.0, -0.5, 0.55), (0.0, -0.5, 0.9)]);
    sheet.layer("table");
}

fn beams(sheet: &mut Sheet, room: &Room) {
    for depth in [0.8, 0.5, 0.25, 0.02] {
        sheet.slab(&room.facing([-1.0, 1.0], [-1.0, -0.93], depth), room.dim(0x0078_5434));
    }
}

fn carpet(sheet: &mut Sheet, room: &Room) {
    let (red, edge) = (room.lit(dyed(room.stage, Fitting::Carpet, 0x0098_3C40)), room.lit(0x00D8_A860));
    let depths = [-0.2, 0.97];
    sheet.face(&room.lying([-0.36, 0.36], 0.999, depths), edge);
    sheet.face(&room.lying([-0.32, 0.32], 0.998, depths), red);
}

fn reading_table(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let lit = |color| room.lit(color);
    room.shadow(sheet, [-0.30, 0.30], 1.0, [0.60, 0.80]);
    Block::new([-0.30, 0.30], [0.52, 0.98], [0.62, 0.80]).draw(sheet, room, 0x0080_5434);
    things::books(sheet, room.facing([-0.24, -0.04], [0.34, 0.52], 0.64), &lit, dice);
    let book = room.lying([0.06, 0.22], 0.515, [0.64, 0.72]);
    sheet.slab(&book, room.lit(0x00FA_F6EA));
    sheet.ink(&[blend(book[0], book[1], 0.5), blend(book[3], book[2], 0.5)]);
}

fn bookcase(sheet: &mut Sheet, room: &Room, side: f64, depths: [f64; 2], dice: &mut Dice) {
    let face = 0.80 * side;
    let quad = |depths: [f64; 2], ys: [f64; 2]| room.on_side(face, depths, ys);
    // The end of the case, toward us.
    sheet.slab(&room.facing([side, face], [-0.88, 1.0], depths[0]), room.lit(0x0080_5634));
    let label = [side * 0.94, side * 0.86];
    sheet.slab(
        &room.facing([label[0].min(label[1]), label[0].max(label[1])], [-0.50, -0.36], depths[0]),
        room.lit(0x00F4_E8C8),
    );
    sheet.slab(&quad(depths, [-0.88, 1.0]), room.dim(0x0038_2418));
    let shelves = 6;
    let light = |color: u32| if side > 0.0 { room.lit(color) } else { room.dim(color) };
    for shelf in 0..shelves {
        let (top, bottom) = (-0.84 + 0.3 * f64::from(shelf), -0.84 + 0.3 * f64::from(shelf + 1) - 0.025);
        things::books(sheet, quad([depths[0] + 0.006, depths[1] - 0.008], [top, bottom]), &light, dice);
        let shade = quad(depths, [top, top + 0.10]);
        sheet.veil(Outline::new().polygon(&shade), hex(0x0010_0820), if sheet.in_color() { 0.34 } else { 0.0 });
    }
    let mut boards = Outline::new();
    for shelf in 0..=shelves {
        let y = -0.84 + 0.3 * f64::from(shelf);
        boards.add_polygon(&quad(depths, [y - 0.025, y]));
    }
    for depth in depths {
        boards.add_polygon(&quad([depth - 0.005, depth + 0.007], [-0.88, 1.0]));
    }
    sheet.fill(boards, room.lit(0x009C_6E44));
    sheet.ink_round(&quad(depths, [-0.88, 1.0]));
}

/// A lamp on its cord from the ceiling.
pub fn hanging_lamp(sheet: &mut Sheet, room: &Room, at: Point, depth: f64) {
    let size = room.stage.unit * 120.0 * room.scale(depth);
    let [x, y] = room.at(at[0], at[1], depth);
    let cord = Outline::new().bar(room.at(at[0], -1.0, depth), [x, y], room.stage.unit * 2.5);
    sheet.fill(cord, room.dim(0x0030_2820));
    // A cap holds the cord to the ceiling.
    let cap = Outline::new().ellipse(room.at(at[0], -0.995, depth), [size * 0.20, size * 0.07]);
    sheet.fill(cap, room.dim(0x0030_2820));
    let strength = if room.stage.is_night() { 0.85 } else { 0.4 };
    sheet.glow([x, y + size * 0.35], [size * 3.0; 2], hex(0x00FF_E0A0), strength);
    let shade: Corners = [
        [x - size * 0.2, y],
        [x + size * 0.2, y],
        [x + size * 0.62, y + size * 0.5],
        [x - size * 0.62, y + size * 0.5],
    ];
    sheet.slab(&shade, room.lit(0x0038_6458));
    let shine = [on(shade, 0.2, 0.1), on(shade, 0.4, 0.1), on(shade, 0.34, 0.95), on(shade, 0.12, 0.95)];
    sheet.veil(Outline::new().polygon(&shine), hex(0x00FF_FFFF), if sheet.in_color() { 0.25 } else { 0.0 });
    let bulb = blend(shade[2], shade[3], 0.5);
    sheet.fill(Outline::new().ellipse(bulb, [size * 0.5, size * 0.14]), hex(0x00FF_F3CC));
}
