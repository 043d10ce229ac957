//! A room with nothing in it: bare walls, boards, a broad window, and the light that falls through it.

use super::homely::houses_outside;
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::school::planks;
use super::shades::hex;
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::part;

pub fn empty_room(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.58, 0.45], 1.7);
    let wall = [0x00F2_EEE8, 0x00EC_EEF0, 0x00F0_EAE0][stage.dice("bare walls").below(3)];
    room.shell(sheet, &Shell { wall, back: wall, ceiling: 0x00F6_F4F0, floor: 0x00C0_9A70, trim: 0x00FC_FAF6 });
    planks(sheet, &room);
    let windows = [[0.06, 0.40], [0.54, 0.86]];
    for depths in windows {
        room.window(sheet, room.on_side(-1.0, depths, [-0.70, 0.62]), 2, |sheet| houses_outside(sheet, stage));
    }
    door(sheet, &room);
    // A socket by the floor, and the pale square where a picture hung.
    sheet.slab(&room.facing([0.62, 0.67], [0.72, 0.79], 0.995), room.lit(0x00FA_F8F4));
    let hung = Outline::new().polygon(&room.facing([-0.10, 0.28], [-0.52, -0.06], 0.996));
    sheet.veil(hung, hex(0x00FF_FFFF), if sheet.in_color() { 0.30 } else { 0.0 });
    sheet.layer("room");
    room.gloss(sheet, [-0.95, -0.2], [0.0, 0.9], 0.26);
    room.sunlight(sheet, &windows);
    room.lamplight(sheet, &[(0.0, -0.95, 0.5)]);
    sheet.layer("light in the room");
}

/// In the wall across from the windows.
fn door(sheet: &mut Sheet, room: &Room) {
    let frame = room.on_side(0.995, [0.44, 0.80], [-0.42, 1.0]);
    sheet.slab(&frame, room.lit(0x00FC_FAF6));
    let leaf = part(frame, [0.07, 0.93], [0.04, 1.0]);
    sheet.slab(&leaf, room.lit(0x00E8_DCCC));
    for rows in [[0.06, 0.46], [0.54, 0.94]] {
        sheet.slab(&part(leaf, [0.14, 0.86], rows), room.lit(0x00E0_D2C0));
    }
    let knob = super::things::on(leaf, 0.90, 0.52);
    sheet.fill(Outline::new().ellipse(knob, [room.stage.unit * 6.0; 2]), room.lit(0x00C8_A860));
}
