//! A bar by night: bottles lit from behind, a long counter with stools, lamps over it, glasses that hang.

use canvas::Color;

use super::furniture::Block;
use super::interiors::high_rises_outside;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::school::{hanging_lamp, planks};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, on, part};
use scene::seed::Dice;

const SHELVES: [f64; 4] = [-0.52, -0.30, -0.08, 0.14];
const BOTTLES: [u32; 7] = [0x00C8_7830, 0x0050_8858, 0x00E8_D8A8, 0x0090_3038, 0x0058_98B8, 0x0038_3C48, 0x00E0_A848];

pub fn bar(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.44, 0.45], 1.7);
    let mut dice = stage.dice("bar");
    room.shell(
        sheet,
        &Shell { wall: 0x0084_6454, back: 0x0068_4C40, ceiling: 0x0050_4038, floor: 0x0080_5C44, trim: 0x0044_3028 },
    );
    planks(sheet, &room);
    panels(sheet, &room);
    room.window(sheet, room.on_side(-1.0, [0.18, 0.66], [-0.62, 0.20]), 2, |sheet| high_rises_outside(sheet, stage));
    sheet.layer("bar");
    cabinet(sheet, &room, &mut dice);
    sign(sheet, &room, &mut dice);
    counter(sheet, &room, &mut dice);
    for x in [-0.50, 0.10, 0.70] {
        hanging_lamp(sheet, &room, [x, -0.70], 0.52);
    }
    room.lamplight(sheet, &[(-0.4, -0.2, 0.9), (0.4, -0.2, 0.9), (-0.5, -0.5, 0.5), (0.5, -0.5, 0.5)]);
    if sheet.in_color() {
        let light = [stage.width * 0.55, stage.height * 0.34];
        sheet.glow(room.at(0.1, -0.2, 0.95), light, hex(0x00FF_B050), if stage.is_night() { 0.34 } else { 0.20 });
    }
    sheet.layer("light of the bar");
}

fn panels(sheet: &mut Sheet, room: &Room) {
    for side in [-1.0, 1.0] {
        sheet.slab(&room.on_side(0.995 * side, [-0.3, 1.0], [0.26, 0.31]), room.lit(0x0060_4434));
        for panel in 0..5 {
            let near = -0.24 + 0.25 * f64::from(panel);
            sheet.slab(&room.on_side(0.994 * side, [near, near + 0.2], [0.38, 0.90]), room.dim(0x0070_5040));
        }
    }
}

/// The wall of bottles, a light under every shelf.
fn cabinet(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let back = room.facing([-0.86, 0.94], [-0.76, 0.40], 0.985);
    sheet.slab(&back, room.dim(0x003C_2820));
    let inner = part(back, [0.02, 0.98], [0.02, 0.98]);
    let warm = if sheet.in_color() { mix(room.lit(0x00E0_A050), hex(0x00FF_C070), 0.35) } else { hex(0x00FF_FFFF) };
    let deep = if sheet.in_color() { mix(warm, hex(0x0060_2818), 0.55) } else { hex(0x00E8_E8E8) };
    let stops = [(0.0, deep), (0.45, warm), (1.0, deep)];
    sheet.ramp(Outline::new().polygon(&inner), on(inner, 0.0, 0.0), on(inner, 1.0, 0.0), &stops);
    for y in SHELVES {
        let mut x = -0.82;
        while x < 0.90 {
            let size = dice.between(0.125, 0.165);
            let corners = room.facing([x, x + 0.05], [y - size, y], 0.98);
            if !is_behind_the_face(room.stage, corners) {
                bottle(sheet, room, corners, BOTTLES[dice.below(BOTTLES.len())]);
            }
            x += dice.between(0.058, 0.085);
        }
        sheet.slab(&room.facing([-0.86, 0.94], [y, y + 0.025], 0.975), room.lit(0x0070_4830));
    }
    for x in [-0.86, 0.03, 0.92] {
        sheet.slab(&room.facing([x, x + 0.03], [-0.78, 0.42], 0.972), room.lit(0x0060_3C28));
    }
}

/// Behind a face there is light and nothing else.
fn is_behind_the_face(stage: &Stage, corners: [Point; 4]) -> bool {
    let middle = on(corners, 0.5, 0.5);
    let reach = stage.head.height * 0.72;
    let [dx, dy] = [middle[0] - stage.head.center[0], middle[1] - stage.head.center[1]];
    !stage.scene.figures.is_empty() && libm::hypot(dx, dy) < reach
}

fn bottle(sheet: &mut Sheet, room: &Room, corners: [Point; 4], color: u32) {
    let glass: Color = mix(room.lit(color), hex(0x00FF_D890), 0.18);
    let body = part(corners, [0.0, 1.0], [0.38, 1.0]);
    let neck = part(corners, [0.32, 0.68], [0.0, 0.45]);
    sheet.solid(Outline::new().polygon(&body).polygon(&neck), glass);
    sheet.fill(Outline::new().polygon(&part(body, [0.0, 1.0], [0.34, 0.72])), room.lit(0x00F4_E8D0));
    let shine = part(body, [0.14, 0.28], [0.04, 0.30]);
    sheet.veil(Outline::new().polygon(&shine), hex(0x00FF_FFFF), if sheet.in_color() { 0.6 } else { 0.0 });
}

/// Of a glowing tube, on the wall away from the window.
fn sign(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let corners = room.on_side(0.99, [0.34, 0.70], [-0.56, -0.20]);
    let hue = [0x00FF_5C90, 0x0050_D8F0, 0x00FF_B040][dice.below(3)];
    let glow = if sheet.in_color() { hex(hue) } else { hex(0x00FF_FFFF) };
    sheet.slab(&corners, room.dim(0x0038_2828));
    sheet.glow(on(corners, 0.5, 0.5), [things::size(corners) * 1.4; 2], glow, 0.5);
    sheet.fill(things::glyphs(part(corners, [0.1, 0.9], [0.14, 0.86]), (3, 1), dice), mix(glow, hex(0x00FF_FFFF), 0.3));
}

fn counter(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let depth = [0.50, 0.64];
    room.shadow(sheet, [-0.94, 0.98], 1.0, [depth[0] - 0.10, depth[1]]);
    let block = Block::new([-0.92, 0.98], [0.32, 0.99], depth);
    block.draw(sheet, room, 0x0070_4834);
    for panel in 0..7 {
        let left = -0.90 + 0.27 * f64::from(panel);
        sheet.slab(&room.facing([left, left + 0.23], [0.42, 0.92], depth[0] - 0.002), room.dim(0x007C_5440));
    }
    Block::new([-0.96, 1.0], [0.26, 0.33], [depth[0] - 0.03, depth[1] + 0.02]).draw(sheet, room, 0x0098_6848);
    for (x, kind) in [(-0.62, 0), (-0.30, 1), (0.38, 0), (0.64, 1), (0.84, 0)] {
        glass(sheet, room, (room.at(x, 0.26, 0.54), kind), dice);
    }
    for x in [-0.70, -0.34, 0.42, 0.78] {
        stool(sheet, room, (x, 0.36));
    }
}

fn glass(sheet: &mut Sheet, room: &Room, (foot, kind): (Point, usize), dice: &mut Dice) {
    let size = room.stage.unit * 74.0 * room.scale(0.54) * 1.5;
    let at = |x: f64, up: f64| [foot[0] + size * x, foot[1] - size * up];
    let drink = room.lit([0x00E8_9838, 0x00D0_4858, 0x0078_C8B0][dice.below(3)]);
    let clear = hex(0x00F4_FAFF);
    if kind == 0 {
        let body = [at(-0.22, 0.62), at(0.22, 0.62), at(0.18, 0.0), at(-0.18, 0.0)];
        sheet.slab(&body, mix(room.lit(0x00C8_D0D4), clear, 0.3));
        sheet.fill(Outline::new().polygon(&[at(-0.19, 0.40), at(0.19, 0.40), at(0.16, 0.04), at(-0.16, 0.04)]), drink);
        return;
    }
    let stem = Outline::new().bar(at(0.0, 0.0), at(0.0, 0.42), size * 0.05).rect(at(-0.16, 0.05), at(0.16, 0.0));
    sheet.solid(stem, room.lit(0x00D8_E0E4));
    sheet.slab(&[at(-0.30, 0.78), at(0.30, 0.78), at(0.0, 0.38)], mix(drink, clear, 0.15));
}

fn stool(sheet: &mut Sheet, room: &Room, (x, depth): (f64, f64)) {
    let unit = room.stage.unit * room.scale(depth);
    room.shadow(sheet, [x - 0.08, x + 0.08], 1.0, [depth - 0.02, depth + 0.04]);
    let (seat, foot) = (room.at(x, 0.46, depth), room.at(x, 1.0, depth));
    let mut metal = Outline::new().bar(seat, foot, unit * 16.0);
    metal.add_ellipse(foot, [unit * 58.0, unit * 15.0]);
    let ring = room.at(x, 0.80, depth);
    metal.add_rect([ring[0] - unit * 40.0, ring[1] - unit * 4.0], [ring[0] + unit * 40.0, ring[1] + unit * 4.0]);
    sheet.solid(metal, room.dim(0x0090_8C88));
    sheet.fill(
        room.stage.lined().ellipse([seat[0], seat[1] + unit * 12.0], [unit * 74.0, unit * 26.0]),
        room.dim(0x0078_2C2C),
    );
    sheet.fill(room.stage.lined().ellipse(seat, [unit * 74.0, unit * 24.0]), room.lit(0x00A0_3C38));
}
