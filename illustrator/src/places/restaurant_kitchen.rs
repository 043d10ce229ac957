//! The kitchen of a restaurant: steel, a range under its hood with pots on the fire, pans on hooks, plates that wait, steam.

use super::fire::flame;
use super::furniture::{Block, tube};
use super::interiors::floor_tiles;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::shades::hex;
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;

const STEEL: u32 = 0x00C4_CCD2;

pub fn restaurant_kitchen(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.46, 0.46], 1.5);
    let mut dice = stage.dice("restaurant kitchen");
    room.shell(
        sheet,
        &Shell { wall: 0x00EC_F0EE, back: 0x00F2_F4F0, ceiling: 0x00E8_EAE8, floor: 0x00B0_6450, trim: 0x0098_A0A4 },
    );
    floor_tiles(sheet, &room, [0.2, 0.14]);
    tiles(sheet, &room);
    sheet.layer("room");
    range(sheet, &room, &mut dice);
    hood(sheet, &room, &mut dice);
    shelves(sheet, &room, &mut dice);
    sheet.layer("range");
    pass(sheet, &room, &mut dice);
    for x in [-0.35, 0.45] {
        tube(sheet, &room, x, [0.10, 0.60]);
    }
    room.gloss(sheet, [-0.5, 0.5], [0.1, 0.9], 0.30);
    steam(sheet, &room, &mut dice);
    room.lamplight(sheet, &[(-0.35, -0.95, 0.3), (0.45, -0.95, 0.3), (0.0, -0.3, 0.9)]);
    sheet.layer("pass");
}

fn tiles(sheet: &mut Sheet, room: &Room) {
    let mut seams = Outline::new();
    let thin = [room.stage.unit * 1.3; 2];
    for row in 0..9 {
        let y = -0.70 + 0.12 * f64::from(row);
        seams.add_bar(room.at(-1.0, y, 0.99), room.at(1.0, y, 0.99), thin);
        for column in 0..16 {
            let x = -1.0 + 0.125 * (f64::from(column) + 0.5 * f64::from(row % 2));
            seams.add_bar(room.at(x, y, 0.99), room.at(x, y + 0.12, 0.99), thin);
        }
    }
    sheet.veil(seams, hex(0x0078_8890), 0.30);
}

/// Along the back wall: doors of ovens, a row of burners, a pot or a pan on each.
fn range(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    room.shadow(sheet, [-0.96, 0.98], 1.0, [0.70, 0.98]);
    let body = Block::new([-0.98, 0.98], [0.30, 0.98], [0.76, 0.99]);
    body.draw(sheet, room, STEEL);
    let face = room.facing(body.across, body.height, body.depth[0]);
    for oven in 0..5 {
        let left = 0.02 + 0.196 * f64::from(oven);
        let door = part(face, [left, left + 0.18], [0.26, 0.94]);
        sheet.slab(&door, room.lit(0x00B0_B8BE));
        sheet.slab(&part(door, [0.16, 0.84], [0.24, 0.60]), room.dim(0x0038_3C44));
        let bar = [things::on(door, 0.12, 0.10), things::on(door, 0.88, 0.10)];
        sheet.fill(Outline::new().bar(bar[0], bar[1], stage.unit * 6.0), room.lit(0x00F4_F6F8));
        let mut knobs = Outline::new();
        for knob in 0..3 {
            knobs.add_ellipse(things::on(face, left + 0.03 + 0.05 * f64::from(knob), 0.13), [stage.unit * 6.0; 2]);
        }
        sheet.fill(knobs, room.dim(0x0040_444C));
    }
    sheet.slab(&room.lying([-0.98, 0.98], 0.295, [0.75, 0.99]), room.dim(0x0050_545C));
    for burner in 0..6 {
        let x = -0.80 + 0.32 * f64::from(burner);
        let foot = room.at(x, 0.29, 0.86);
        fire(sheet, room, foot);
        if burner % 3 == 1 { pan(sheet, room, foot) } else { pot(sheet, room, foot, dice) }
    }
}

/// Little blue tongues under what stands there.
fn fire(sheet: &mut Sheet, room: &Room, [x, y]: Point) {
    let unit = room.stage.unit;
    if sheet.in_color() {
        sheet.glow([x, y], [unit * 52.0, unit * 16.0], hex(0x0070_B8FF), 0.6);
        for number in -2_i32..=2 {
            let foot = [x + f64::from(number) * unit * 13.0, y + unit * 3.0];
            sheet.veil(
                Outline::new().curve(&[
                    [foot[0] - unit * 5.0, foot[1]],
                    [foot[0], foot[1] - unit * 15.0],
                    [foot[0] + unit * 5.0, foot[1]],
                ]),
                hex(0x0060_B0FF),
                0.9,
            );
        }
    }
}

fn pot(sheet: &mut Sheet, room: &Room, [x, y]: Point, dice: &mut Dice) {
    let unit = room.stage.unit * dice.between(0.85, 1.2);
    let tall = dice.between(52.0, 92.0);
    let at = |dx: f64, up: f64| [x + dx * unit, y - up * unit];
    sheet.slab(&[at(-40.0, tall), at(40.0, tall), at(38.0, 8.0), at(-38.0, 8.0)], room.lit(0x00D4_DADE));
    let shade = [at(4.0, tall), at(40.0, tall), at(38.0, 8.0), at(10.0, 8.0)];
    sheet.veil(Outline::new().polygon(&shade), hex(0x0030_3850), if sheet.in_color() { 0.22 } else { 0.2 });
    sheet.block(at(-44.0, tall + 7.0), at(44.0, tall), room.lit(0x00EC_F0F2));
    let mut ears = Outline::new();
    for side in [-1.0, 1.0] {
        ears.add_bar(at(side * 40.0, tall - 16.0), at(side * 54.0, tall - 16.0), [unit * 7.0; 2]);
    }
    sheet.solid(ears, room.dim(0x0080_888E));
}

/// With flames that stand in it.
fn pan(sheet: &mut Sheet, room: &Room, [x, y]: Point) {
    let unit = room.stage.unit;
    let at = |dx: f64, up: f64| [x + dx * unit, y - up * unit];
    if sheet.in_color() {
        sheet.glow(at(0.0, 60.0), [unit * 110.0, unit * 120.0], hex(0x00FF_9838), 0.55);
    }
    for (dx, half, tall, lean) in [(-16.0, 13.0, 62.0, -0.3), (16.0, 13.0, 56.0, 0.4), (0.0, 17.0, 92.0, 0.1)] {
        flame(sheet, at(dx, 22.0), half * unit, tall * unit, lean);
    }
    sheet.slab(&[at(-46.0, 26.0), at(46.0, 26.0), at(34.0, 8.0), at(-34.0, 8.0)], room.dim(0x0038_383E));
    sheet.fill(Outline::new().bar(at(44.0, 22.0), at(96.0, 34.0), unit * 8.0), room.dim(0x0028_282C));
}

/// Steel over the range, and a rail below it with what is cooked with.
fn hood(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let (low, high) = (room.facing([-1.0, 1.0], [-0.50, -0.50], 0.70), room.facing([-0.9, 0.9], [-1.0, -1.0], 0.90));
    sheet.slab(&[high[0], high[1], low[1], low[0]], room.lit(0x00D0_D8DC));
    sheet.slab(&room.facing([-1.0, 1.0], [-0.50, -0.40], 0.70), room.lit(0x00E4_EAEC));
    let unit = room.stage.unit;
    let mut rail = Outline::new();
    rail.add_bar(room.at(-0.96, -0.28, 0.92), room.at(0.96, -0.28, 0.92), [unit * 5.0; 2]);
    sheet.solid(rail, room.dim(0x0088_9094));
    for hook in 0..14 {
        let [x, y] = room.at(-0.90 + 0.138 * f64::from(hook), -0.28, 0.92);
        let long = unit * dice.between(34.0, 52.0);
        sheet.fill(Outline::new().bar([x, y], [x, y + long], unit * 4.0), room.dim(0x0070_787C));
        let color = room.lit([0x00A0_A8AC, 0x0050_5458, 0x00C8_7850][dice.below(3)]);
        let size = unit * dice.between(11.0, 21.0);
        sheet.fill(Outline::lined(room.stage.line()).ellipse([x, y + long + size * 0.8], [size, size * 1.05]), color);
    }
}

/// On both side walls: boards with stacks of plates, jars and boxes.
fn shelves(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for side in [-1.0, 1.0] {
        for y in [-0.40, -0.10] {
            let inner = side * 0.86;
            let board = room.lying([inner, side], y, [0.10, 0.68]);
            sheet.slab(&board, room.lit(STEEL));
            sheet.slab(&room.on_side(inner, [0.10, 0.68], [y, y + 0.03]), room.dim(STEEL));
            for stack in (0..5).rev() {
                let depth = 0.16 + 0.11 * f64::from(stack);
                plates(sheet, room, (room.at(side * 0.92, y - 0.01, depth), depth), dice);
            }
        }
        let bench = Block::new([(side * 0.74).min(side), (side * 0.74).max(side)], [0.30, 0.98], [0.06, 0.70]);
        bench.draw(sheet, room, STEEL);
        let face = room.on_side(side * 0.74, [0.06, 0.70], [0.32, 0.96]);
        for door in 0..3 {
            let left = 0.02 + 0.33 * f64::from(door);
            sheet.slab(&part(face, [left, left + 0.30], [0.06, 0.94]), room.dim(0x00B4_BCC2));
        }
    }
}

/// One upon the other, seen a little from below.
fn plates(sheet: &mut Sheet, room: &Room, ([x, y], depth): (Point, f64), dice: &mut Dice) {
    let size = room.stage.unit * 40.0 * room.scale(depth);
    let color = [0x00FA_FAF6, 0x00F0_F4FA, 0x00B8_D0E0][dice.below(3)];
    for plate in 0..3 + dice.below(5) {
        let up = size * 0.17 * plate as f64;
        let rim = Outline::lined(room.stage.line() * 0.6).ellipse([x, y - up - size * 0.12], [size, size * 0.13]);
        sheet.fill(rim, room.lit(color));
    }
}

/// Over the middle: a board under warm lamps, plates on it that are ready, slips of paper with what was ordered.
fn pass(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let unit = room.stage.unit;
    // A beam from wall to wall, from which lamps and rail hang.
    sheet.slab(&room.facing([-1.0, 1.0], [-0.985, -0.925], 0.48), room.dim(0x00A4_ACB2));
    for x in [-0.50, 0.50] {
        let rod = Outline::new().bar(room.at(x, -0.925, 0.48), room.at(x, -0.64, 0.48), unit * 4.0);
        sheet.fill(rod, room.dim(0x0078_8088));
    }
    let rail = room.facing([-0.52, 0.52], [-0.66, -0.62], 0.48);
    sheet.slab(&rail, room.lit(0x00DC_E2E6));
    for slip in 0..7 {
        let left = 0.03 + 0.14 * f64::from(slip) + dice.between(0.0, 0.03);
        let paper = part(rail, [left, left + 0.085], [0.6, dice.between(3.2, 4.6)]);
        sheet.slab(&paper, room.lit([0x00FF_FCF0, 0x00FF_F0C8, 0x00F0_F8FF][dice.below(3)]));
        sheet.veil(things::writing(part(paper, [0.14, 0.86], [0.2, 0.9]), 4, dice), hex(0x0040_4050), 0.6);
    }
    for x in [-0.40, 0.0, 0.40] {
        let top = room.at(x, -0.93, 0.48);
        let lamp = room.at(x, -0.80, 0.48);
        sheet.fill(Outline::new().bar(top, lamp, unit * 3.0), room.dim(0x0040_4448));
        let shade = [
            [lamp[0] - unit * 10.0, lamp[1]],
            [lamp[0] + unit * 10.0, lamp[1]],
            [lamp[0] + unit * 34.0, lamp[1] + unit * 34.0],
            [lamp[0] - unit * 34.0, lamp[1] + unit * 34.0],
        ];
        sheet.slab(&shade, room.lit(0x00C8_5038));
        if sheet.in_color() {
            sheet.glow([lamp[0], lamp[1] + unit * 40.0], [unit * 120.0, unit * 100.0], hex(0x00FF_D890), 0.6);
        }
    }
}

fn steam(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    if !sheet.in_color() {
        return;
    }
    let unit = room.stage.unit;
    for burner in [0, 2, 3, 5] {
        let [x, y] = room.at(-0.80 + 0.32 * f64::from(burner), 0.10, 0.86);
        for puff in 0..6 {
            let up = f64::from(puff);
            let at = [x + unit * dice.between(-16.0, 16.0), y - unit * 26.0 * up];
            let size = unit * (22.0 + 12.0 * up);
            sheet.blur(at, [size, size * 0.85], (hex(0x00FF_FFFF), 0.26 - 0.035 * up));
        }
    }
}
