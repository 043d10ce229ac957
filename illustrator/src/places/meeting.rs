//! The meeting room: a long table with chairs, a screen with a chart, high windows on one side.

use super::furniture::{Block, tube};
use super::interiors::{floor_tiles, high_rises_outside};
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::school::ceiling_grid;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, Corners, on, part};
use scene::seed::Dice;

pub fn meeting_room(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.56, 0.42], 1.8);
    room.shell(
        sheet,
        &Shell { wall: 0x00E4_E4E0, back: 0x00D8_DCE0, ceiling: 0x00F4_F4F2, floor: 0x007C_889C, trim: 0x0070_7880 },
    );
    for depths in [[-0.30, 0.04], [0.10, 0.48], [0.54, 0.92]] {
        room.window(sheet, room.on_side(-1.0, depths, [-0.78, 0.44]), 2, |sheet| high_rises_outside(sheet, stage));
    }
    for x in [-0.5, 0.5] {
        tube(sheet, &room, x, [0.1, 0.7]);
    }
    ceiling_grid(sheet, &room, 0x0090_9498);
    floor_tiles(sheet, &room, [0.25, 0.16]);
    let mut dice = stage.dice("meeting");
    screen(sheet, &room, &mut dice);
    board(sheet, &room, &mut dice);
    let lit = |color| room.lit(color);
    things::plant(sheet, room.at(0.90, 0.98, 0.90), stage.unit * 250.0, &lit, &mut dice);
    things::clock(sheet, room.at(0.66, -0.66, 0.985), stage.unit * 24.0, &lit);
    sheet.layer("meeting room");
    room.sunlight(sheet, &[[0.10, 0.48], [0.54, 0.92]]);
    table(sheet, &room, &mut dice);
    room.lamplight(sheet, &[(-0.5, -0.9, 0.4), (0.5, -0.9, 0.4), (0.0, -0.5, 0.95)]);
    sheet.layer("table");
}

/// Bars that rise, and a line over them.
fn screen(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    sheet.slab(&room.facing([-0.62, 0.46], [-0.70, 0.10], 0.99), room.dim(0x0038_3C44));
    let face = room.facing([-0.58, 0.42], [-0.66, 0.06], 0.985);
    sheet.slab(&face, mix(room.lit(0x00F4_F8FC), hex(0x00FF_FFFF), 0.4));
    sheet.fill(Outline::new().polygon(&part(face, [0.0, 1.0], [0.0, 0.14])), room.lit(0x0038_6CB0));
    let mut high = 0.16;
    let mut line = Outline::new();
    let mut last = None;
    for bar in 0..6 {
        let x = 0.10 + 0.14 * f64::from(bar);
        high = (high + dice.between(-0.04, 0.16_f64)).clamp(0.10, 0.58);
        let color = [0x0058_94D4, 0x0070_B88C][(bar % 2) as usize];
        sheet.slab(&part(face, [x, x + 0.08], [0.88 - high, 0.88]), room.lit(color));
        let at = on(face, x + 0.04, 0.80 - high);
        if let Some(last) = last {
            line.add_bar(last, at, [room.stage.unit * 5.0; 2]);
        }
        last = Some(at);
    }
    sheet.fill(line, room.lit(0x00E0_6848));
    sheet.fill(Outline::new().polygon(&part(face, [0.07, 0.94], [0.88, 0.895])), hex(0x0048_4C54));
    if room.stage.is_night() {
        sheet.glow(on(face, 0.5, 0.5), [room.stage.height * 0.3; 2], hex(0x00C8_E4FF), 0.5);
    }
}

/// White, on the wall opposite the windows, with notes on it.
fn board(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let board: Corners = room.on_side(0.99, [0.16, 0.70], [-0.56, 0.10]);
    sheet.slab(&board, room.lit(0x00FC_FCFA));
    sheet.veil(things::writing(part(board, [0.06, 0.5], [0.12, 0.8]), 6, dice), hex(0x0040_60A0), 0.7);
    for square in 0..6 {
        let (x, y) = (0.58 + 0.13 * f64::from(square % 3), 0.16 + 0.26 * f64::from(square / 3));
        let note = part(board, [x, x + 0.10], [y, y + 0.18]);
        sheet.slab(&note, room.lit([0x00FC_EC90, 0x00F8_C0B8, 0x00B8_E4D0][dice.below(3)]));
    }
}

/// From the screen toward us, chairs on both sides, before each papers and a cup.
fn table(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    const FROM: f64 = 0.26;
    const TO: f64 = 0.84;
    let seats = [0.74, 0.58, 0.42];
    room.shadow(sheet, [-0.46, 0.46], 1.0, [FROM, TO]);
    for depth in seats {
        chair(sheet, room, (-0.56, depth));
        chair(sheet, room, (0.56, depth));
    }
    for x in [-0.26, 0.22] {
        Block::new([x, x + 0.05], [0.46, 1.0], [FROM + 0.08, TO - 0.06]).draw(sheet, room, 0x0050_4844);
    }
    Block::new([-0.44, 0.44], [0.42, 0.47], [FROM, TO]).draw(sheet, room, 0x00A8_7850);
    room.gloss(sheet, [-0.3, 0.3], [0.3, 0.9], 0.16);
    for depth in seats {
        for side in [-1.0, 1.0] {
            let xs = if side < 0.0 { [-0.40, -0.24] } else { [0.24, 0.40] };
            sheet.slab(&room.lying(xs, 0.417, [depth - 0.03, depth + 0.03]), room.lit(0x00FA_FAF6));
            let cup = room.at(side * 0.18, 0.42, depth);
            things::cup(
                sheet,
                cup,
                room.stage.unit * 30.0 * room.scale(depth),
                (room.lit(0x00F4_F0E8), room.lit(0x0060_3820)),
            );
        }
        if dice.chance(0.5) {
            let lid = room.facing([-0.08, 0.08], [0.30, 0.41], depth + 0.02);
            sheet.slab(&lid, room.dim(0x0050_5860));
        }
    }
}

fn chair(sheet: &mut Sheet, room: &Room, (x, depth): (f64, f64)) {
    let side = x.signum();
    room.shadow(sheet, [x - 0.10, x + 0.10], 1.0, [depth - 0.04, depth + 0.04]);
    let mut leg = Outline::new();
    let wide = room.stage.unit * 12.0 * room.scale(depth);
    leg.add_bar(room.at(x, 0.70, depth), room.at(x, 0.97, depth), [wide; 2]);
    leg.add_bar(room.at(x - 0.09, 0.99, depth), room.at(x + 0.09, 0.99, depth), [wide * 0.7; 2]);
    sheet.solid(leg, room.dim(0x0030_343C));
    sheet.slab(&room.lying([x - 0.10, x + 0.10], 0.68, [depth - 0.05, depth + 0.05]), room.dim(0x0038_4458));
    let back = room.on_side(x + 0.10 * side, [depth - 0.05, depth + 0.05], [0.22, 0.66]);
    sheet.slab(&back, room.lit(0x0048_5870));
}
