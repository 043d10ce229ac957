//! A bowling alley: lanes of polished wood to the pins, gutters, screens with scores above, balls on their return.

use super::furniture::Block;
use super::outline::Outline;
use super::rooms::{Room, Shell, inset};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};

/// The lanes' middles, and half of one.
const LANES: [f64; 3] = [-0.62, 0.0, 0.62];
const HALF: f64 = 0.20;
const BALLS: [u32; 5] = [0x00D8_4858, 0x0040_70C8, 0x0048_A870, 0x00E8_A838, 0x0070_50A8];

pub fn bowling(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.5, 0.42], 2.6);
    let mut dice = stage.dice("bowling");
    room.shell(
        sheet,
        &Shell { wall: 0x0058_4C88, back: 0x0040_3868, ceiling: 0x0034_3058, floor: 0x0098_7858, trim: 0x00E0_5890 },
    );
    wall_lights(sheet, &room);
    for lane in LANES {
        pit(sheet, &room, lane);
    }
    sheet.layer("room");
    for lane in LANES {
        boards(sheet, &room, lane);
    }
    for (number, lane) in LANES.into_iter().enumerate() {
        screen(sheet, &room, lane, number, &mut dice);
    }
    sheet.layer("lanes");
    approach(sheet, &room);
    returns(sheet, &room);
    room.lamplight(sheet, &[(-0.6, -0.4, 0.9), (0.0, -0.4, 0.9), (0.6, -0.4, 0.9), (0.0, -0.9, 0.1)]);
    sheet.layer("balls");
}

/// Stripes of neon along both walls.
fn wall_lights(sheet: &mut Sheet, room: &Room) {
    for side in [-1.0, 1.0] {
        for (y, color) in [(-0.30, 0x00FF_70B8), (-0.16, 0x0070_D8FF), (-0.02, 0x00FF_D870)] {
            let band = room.on_side(0.995 * side, [room_near(), 0.98], [y, y + 0.04]);
            sheet.slab(&band, if sheet.in_color() { hex(color) } else { room.lit(0x00F0_F0F0) });
        }
        if sheet.in_color() {
            sheet.glow(room.at(0.95 * side, -0.1, 0.5), [room.stage.unit * 300.0; 2], hex(0x00C0_60D8), 0.35);
        }
    }
    for depth in [0.15, 0.5, 0.8] {
        sheet.slab(
            &room.lying([-0.9, 0.9], -0.985, [depth, depth + 0.04]),
            mix(room.lit(0x00FF_F8EC), hex(0x00FF_FFFF), 0.5),
        );
    }
}

const fn room_near() -> f64 {
    -0.15
}

/// Ten pins in the dark behind a lit frame.
fn pit(sheet: &mut Sheet, room: &Room, lane: f64) {
    let depth = 0.985;
    sheet.slab(&room.facing([lane - 0.30, lane + 0.30], [-0.10, 1.0], depth), room.lit(0x00E8_E0F0));
    sheet.slab(&room.facing([lane - 0.24, lane + 0.24], [0.22, 1.0], depth), hex(0x0024_1C30));
    if sheet.in_color() {
        sheet.glow(room.at(lane, 0.7, depth), [room.stage.unit * 90.0; 2], hex(0x00FF_E8C0), 0.8);
    }
    let scale = (room.at(1.0, 0.0, 0.97)[0] - room.at(0.0, 0.0, 0.97)[0]).abs();
    for (row, depth) in [(4, 0.975), (3, 0.968), (2, 0.961), (1, 0.954)] {
        for pin in 0..row {
            let x = lane + 0.10 * (f64::from(pin) - f64::from(row - 1) / 2.0);
            let foot = room.at(x, 0.99, depth);
            let at = |dx: f64, up: f64| [foot[0] + dx * scale * 0.36, foot[1] - up * scale * 0.36];
            let body = [
                at(-0.07, 0.0),
                at(-0.12, 0.26),
                at(-0.05, 0.56),
                at(-0.07, 0.72),
                at(0.0, 0.80),
                at(0.07, 0.72),
                at(0.05, 0.56),
                at(0.12, 0.26),
                at(0.07, 0.0),
            ];
            sheet.fill(Outline::lined(room.stage.line()).curve(&body), room.lit(0x00FF_FCF4));
            sheet.fill(Outline::new().bar(at(-0.05, 0.58), at(0.05, 0.58), scale * 0.02), room.lit(0x00E0_4048));
        }
    }
}

fn boards(sheet: &mut Sheet, room: &Room, lane: f64) {
    let depths = [0.16, 0.95];
    for side in [-1.0, 1.0] {
        let xs = [lane + side * HALF, lane + side * (HALF + 0.07)];
        sheet.slab(&room.lying([xs[0].min(xs[1]), xs[0].max(xs[1])], 1.0, depths), room.dim(0x0040_3848));
    }
    let wood = room.lying([lane - HALF, lane + HALF], 0.995, depths);
    sheet.slab(&wood, room.lit(0x00EC_C088));
    let mut seams = Outline::new();
    for board in 1..10 {
        let x = lane - HALF + 0.04 * f64::from(board);
        let unit = room.stage.unit;
        seams.add_bar(room.at(x, 0.994, depths[0]), room.at(x, 0.994, depths[1]), [unit * 1.6, unit * 0.5]);
    }
    sheet.veil(seams, room.dim(0x0090_5C30), 0.5);
    let mut arrows = Outline::new();
    for mark in -2..=2_i32 {
        let (x, depth) = (lane + 0.07 * f64::from(mark), 0.42 - 0.03 * f64::from(mark.abs()));
        arrows.add_polygon(&[
            room.at(x - 0.02, 0.993, depth),
            room.at(x + 0.02, 0.993, depth),
            room.at(x, 0.993, depth + 0.05),
        ]);
    }
    sheet.fill(arrows, room.dim(0x0070_3C28));
    room.gloss(sheet, [lane - HALF * 0.8, lane + HALF * 0.8], [0.2, 0.94], 0.55);
}

fn screen(sheet: &mut Sheet, room: &Room, lane: f64, number: usize, dice: &mut scene::seed::Dice) {
    let face = room.facing([lane - 0.26, lane + 0.26], [-0.84, -0.40], 0.86);
    if room.stage.is_near_head(face) {
        return;
    }
    let colors = [0x0028_4890, 0x0070_2868, 0x0020_6060];
    sheet.slab(&inset(face, -0.03), room.dim(0x0030_2C40));
    sheet.face(&face, if sheet.in_color() { hex(colors[number % 3]) } else { hex(0x0060_6060) });
    let pale = hex(0x00F8_F4FF);
    sheet.fill(things::glyphs(part(face, [0.06, 0.60], [0.10, 0.30]), (5, 1), dice), hex(0x00FF_E070));
    for row in 0..2 {
        let top = 0.40 + 0.28 * f64::from(row);
        for cell in 0..8 {
            let left = 0.06 + 0.11 * f64::from(cell);
            sheet.veil(Outline::new().polygon(&part(face, [left, left + 0.09], [top, top + 0.20])), pale, 0.75);
        }
    }
}

/// Where one runs up to the line.
fn approach(sheet: &mut Sheet, room: &Room) {
    sheet.slab(&room.lying([-1.0, 1.0], 0.999, [-0.19, 0.16]), room.lit(0x00D8_A468));
    let mut seams = Outline::new();
    for board in -16..17 {
        let x = 0.06 * f64::from(board);
        let unit = room.stage.unit;
        seams.add_bar(room.at(x, 0.998, -0.19), room.at(x, 0.998, 0.16), [unit * 2.2, unit * 1.4]);
    }
    sheet.veil(seams, room.dim(0x0090_5C30), 0.4);
    sheet.slab(&room.lying([-1.0, 1.0], 0.997, [0.155, 0.168]), room.dim(0x0040_2C30));
    room.gloss(sheet, [-0.5, 0.5], [-0.1, 0.15], 0.35);
}

/// Between the lanes, balls of every color in a rack.
fn returns(sheet: &mut Sheet, room: &Room) {
    for (number, x) in [-0.34, 0.40].into_iter().enumerate() {
        room.shadow(sheet, [x - 0.10, x + 0.10], 0.999, [0.08, 0.22]);
        Block::new([x - 0.09, x + 0.09], [0.74, 0.99], [0.10, 0.22]).draw(sheet, room, 0x0048_4468);
        let size = room.stage.unit * 34.0 * room.scale(0.1) * 1.3;
        for (ball, dx) in [-0.055, 0.0, 0.055].into_iter().enumerate() {
            let at = room.at(x + dx, 0.74, 0.12);
            let at = [at[0], at[1] - size * 0.7];
            let color = room.lit(BALLS[(number * 3 + ball) % BALLS.len()]);
            sheet.fill(Outline::lined(room.stage.line()).ellipse(at, [size; 2]), color);
            let glint =
                Outline::new().ellipse([at[0] + room.stage.light * size * 0.3, at[1] - size * 0.4], [size * 0.24; 2]);
            sheet.veil(glint, hex(0x00FF_FFFF), if sheet.in_color() { 0.7 } else { 0.0 });
        }
    }
}
