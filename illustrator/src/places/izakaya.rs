//! Where one eats and drinks in the evening: a counter of pale wood with stools, the kitchen behind it under short curtains,
//! red lanterns, strips with the dishes.

use super::furniture::{Block, table};
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::school::planks;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::strung;
use super::things::{self, part};
use scene::seed::Dice;

const WOOD: u32 = 0x00C0_8850;

pub fn izakaya(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.46, 0.45], 1.8);
    let mut dice = stage.dice("izakaya");
    room.shell(
        sheet,
        &Shell { wall: 0x00D8_C0A0, back: 0x00C8_A880, ceiling: 0x0080_5C40, floor: 0x0090_7458, trim: 0x0064_4430 },
    );
    planks(sheet, &room);
    timber(sheet, &room);
    sheet.layer("walls");
    kitchen(sheet, &room, &mut dice);
    curtain(sheet, &room, &mut dice);
    menus(sheet, &room, &mut dice);
    sheet.layer("kitchen");
    counter(sheet, &room);
    side_table(sheet, &room, &mut dice);
    for (x, depth) in [(-0.78, 0.80), (-0.44, 0.80), (0.50, 0.80), (0.84, 0.80)] {
        let size = stage.unit * 92.0 * room.scale(depth);
        let hook = room.at(x, -0.86, depth);
        strung::paper(sheet, stage, (hook, size), 0x00E0_3C30);
        if sheet.in_color() {
            sheet.glow([hook[0], hook[1] + size * 1.4], [size * 3.4; 2], hex(0x00FF_9048), 0.42);
        }
    }
    room.lamplight(sheet, &[(-0.6, -0.6, 0.8), (0.6, -0.6, 0.8), (0.0, 0.0, 0.9), (0.2, -0.4, 0.3)]);
    if sheet.in_color() {
        let light = [stage.width * 0.6, stage.height * 0.36];
        sheet.glow(room.at(0.0, -0.1, 0.9), light, hex(0x00FF_C878), 0.26);
    }
    sheet.layer("light");
}

fn timber(sheet: &mut Sheet, room: &Room) {
    for depth in [0.86, 0.50, 0.16] {
        sheet.slab(&room.facing([-1.0, 1.0], [-1.0, -0.90], depth), room.dim(0x0064_4028));
    }
    for side in [-1.0, 1.0] {
        for depth in [0.90, 0.54, 0.20] {
            sheet.slab(&room.on_side(0.99 * side, [depth, depth + 0.04], [-0.95, 1.0]), room.dim(0x0074_4C30));
        }
        let boards = room.on_side(0.993 * side, [-0.28, 1.0], [0.30, 1.0]);
        sheet.slab(&boards, room.dim(0x0098_6C44));
    }
}

/// Shelves with bottles of one sort and bowls, pots that steam, under a hood.
fn kitchen(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    sheet.slab(&room.facing([-0.90, 0.90], [-0.62, 0.5], 0.985), room.lit(0x00E4_CCA4));
    for y in [-0.16, 0.12] {
        let mut x = -0.84;
        while x < 0.84 {
            let corners = room.facing([x, x + 0.055], [y - 0.17, y], 0.98);
            if !stage.is_near_head(corners) {
                jar(sheet, room, corners, dice.below(4));
            }
            x += 0.085;
        }
        sheet.slab(&room.facing([-0.88, 0.88], [y, y + 0.03], 0.975), room.lit(0x0090_6038));
    }
    for x in [-0.52, 0.56] {
        let foot = room.at(x, 0.36, 0.9);
        let size = stage.unit * 110.0 * room.scale(0.9);
        let at = |dx: f64, up: f64| [foot[0] + size * dx, foot[1] - size * up];
        sheet.slab(&[at(-0.8, 0.9), at(0.8, 0.9), at(0.74, 0.0), at(-0.74, 0.0)], room.lit(0x00B8_BCC0));
        sheet.fill(stage.lined().ellipse(at(0.0, 0.9), [size * 0.8, size * 0.16]), room.lit(0x00D8_DCDC));
        for puff in 0..7 {
            let up = f64::from(puff) / 6.0;
            let middle = at(dice.between(-0.3, 0.3), 1.1 + up * 2.2);
            sheet.glow(middle, [size * (0.5 + 0.4 * up); 2], hex(0x00FF_F8EC), 0.34 * (1.0 - up * 0.7));
        }
    }
}

fn jar(sheet: &mut Sheet, room: &Room, corners: [Point; 4], kind: usize) {
    let color = [0x0058_7048, 0x00F0_E8D8, 0x0080_4830, 0x0048_6088][kind];
    let body = part(corners, [0.0, 1.0], [if kind == 1 { 0.45 } else { 0.32 }, 1.0]);
    let mut shape = Outline::new().polygon(&body);
    if kind != 1 {
        shape.add_polygon(&part(corners, [0.3, 0.7], [0.0, 0.4]));
    }
    sheet.solid(shape, room.lit(color));
    let label = part(body, [0.12, 0.88], [0.30, 0.78]);
    sheet.fill(Outline::new().polygon(&label), room.lit(if kind == 1 { 0x0058_78A8 } else { 0x00F8_F0DC }));
}

/// The short curtain over the kitchen, in pieces, a sign on each.
fn curtain(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let blue = [0x0030_4878, 0x0098_3030][room.stage.seeded(2)];
    let mut rod = Outline::new();
    rod.add_bar(room.at(-0.92, -0.60, 0.90), room.at(0.92, -0.60, 0.90), [room.stage.unit * 8.0; 2]);
    sheet.solid(rod, room.dim(0x0064_4430));
    for piece in 0..6 {
        let left = -0.88 + 0.295 * f64::from(piece);
        let cloth = room.facing([left, left + 0.28], [-0.61, -0.34], 0.898);
        things::curtain(sheet, cloth, room.lit(blue), 2, dice);
        let mark = part(cloth, [0.3, 0.7], [0.22, 0.74]);
        if !room.stage.is_near_head(mark) {
            sheet.fill(things::glyphs(mark, (1, 1), dice), room.lit(0x00F8_F2E4));
        }
    }
}

fn menus(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for side in [-1.0, 1.0] {
        for strip in 0..6 {
            let near = 0.10 + 0.13 * f64::from(strip);
            let paper = room.on_side(0.985 * side, [near, near + 0.06], [-0.54, -0.12]);
            sheet.slab(&paper, room.lit(if strip % 3 == 1 { 0x00F8_E0A0 } else { 0x00FC_F6E8 }));
            let letters = things::glyphs(part(paper, [0.2, 0.8], [0.06, 0.94]), (1, 4), dice);
            sheet.fill(letters, room.lit(if strip % 3 == 1 { 0x00B8_3028 } else { 0x0030_2828 }));
        }
    }
}

fn counter(sheet: &mut Sheet, room: &Room) {
    let depth = [0.56, 0.70];
    room.shadow(sheet, [-0.94, 0.96], 1.0, [depth[0] - 0.1, depth[1]]);
    Block::new([-0.94, 0.96], [0.36, 0.99], depth).draw(sheet, room, 0x00A0_7040);
    let mut slats = Outline::new();
    for slat in 0..30 {
        let x = -0.93 + 0.063 * f64::from(slat);
        slats.add_polygon(&room.facing([x, x + 0.012], [0.40, 0.99], depth[0] - 0.001));
    }
    sheet.veil(slats, hex(0x0050_3018), if sheet.in_color() { 0.45 } else { 0.7 });
    Block::new([-0.98, 0.99], [0.30, 0.37], [depth[0] - 0.03, depth[1] + 0.02]).draw(sheet, room, WOOD);
    for (x, kind) in [(-0.70, 0), (-0.48, 1), (-0.26, 2), (0.36, 1), (0.58, 0), (0.80, 2)] {
        dish(sheet, room, (room.at(x, 0.30, 0.60), room.scale(0.60)), kind);
    }
    for x in [-0.74, -0.40, 0.40, 0.74] {
        stool(sheet, room, (x, 0.42));
    }
}

/// A bowl with noodles, a mug of beer, a bottle with a little cup.
fn dish(sheet: &mut Sheet, room: &Room, (foot, scale): (Point, f64), kind: usize) {
    let size = room.stage.unit * 100.0 * scale;
    let at = |x: f64, up: f64| [foot[0] + size * x, foot[1] - size * up];
    match kind {
        0 => {
            sheet.slab(&[at(-0.46, 0.42), at(0.46, 0.42), at(0.22, 0.0), at(-0.22, 0.0)], room.lit(0x00C0_3C34));
            sheet.fill(room.stage.lined().ellipse(at(0.0, 0.42), [size * 0.46, size * 0.13]), room.lit(0x00F4_ECE0));
            sheet.fill(Outline::new().ellipse(at(0.0, 0.42), [size * 0.38, size * 0.09]), room.lit(0x00E0_A850));
            sheet.glow(at(0.0, 0.9), [size * 0.5, size * 0.6], hex(0x00FF_FFFF), 0.25);
        }
        1 => {
            sheet.solid(Outline::new().ellipse(at(0.28, 0.30), [size * 0.16, size * 0.20]), room.lit(0x00D8_E0E0));
            sheet.slab(&[at(-0.24, 0.66), at(0.24, 0.66), at(0.20, 0.0), at(-0.20, 0.0)], room.lit(0x00F0_B038));
            let mut foam = room.stage.lined();
            for dx in [-0.15, 0.0, 0.15] {
                foam.add_ellipse(at(dx, 0.68), [size * 0.15, size * 0.11]);
            }
            sheet.fill(foam, mix(room.lit(0x00FC_F8EC), hex(0x00FF_FFFF), 0.4));
        }
        _ => {
            let bottle = Outline::new().rect(at(-0.14, 0.62), at(0.14, 0.0)).rect(at(-0.06, 0.86), at(0.06, 0.55));
            sheet.solid(bottle, room.lit(0x00EC_E8DC));
            sheet.fill(Outline::new().rect(at(-0.14, 0.36), at(0.14, 0.26)), room.lit(0x0048_68A8));
        }
    }
}

fn stool(sheet: &mut Sheet, room: &Room, (x, depth): (f64, f64)) {
    room.shadow(sheet, [x - 0.08, x + 0.08], 1.0, [depth - 0.02, depth + 0.05]);
    let block = Block::new([x - 0.075, x + 0.075], [0.58, 0.98], [depth, depth + 0.05]);
    table(sheet, room, block, 0x00A0_7040);
    let at = room.at(x, 0.575, depth + 0.02);
    let unit = room.stage.unit * room.scale(depth);
    sheet.fill(room.stage.lined().ellipse(at, [unit * 58.0, unit * 17.0]), room.lit(0x0050_3C6C));
}

/// Near the eye at one side, set for two.
fn side_table(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let block = Block::new([0.62, 1.04], [0.50, 0.99], [0.10, 0.28]);
    room.shadow(sheet, block.across, 1.0, block.depth);
    table(sheet, room, block, WOOD);
    for (x, depth, kind) in [(0.70, 0.22, 1), (0.84, 0.16, 0), (0.96, 0.23, 2)] {
        dish(sheet, room, (room.at(x, 0.50, depth), room.scale(depth)), kind);
    }
    let stand = room.facing([0.76, 0.88], [0.30, 0.50], 0.26);
    sheet.slab(&stand, room.lit(0x00FC_F6E8));
    sheet.fill(things::glyphs(part(stand, [0.15, 0.85], [0.1, 0.9]), (2, 2), dice), room.lit(0x0048_2C28));
}
