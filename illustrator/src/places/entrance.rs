//! Where one comes into a house: the door with light in its panes, a floor of stone with shoes, a step up to boards, a
//! cabinet for shoes, an umbrella stand, a mirror.

use super::furniture::Block;
use super::interiors::floor_tiles;
use super::outline::Outline;
use super::rooms::{Room, Shell, inset};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, on, part};
use scene::Hour;
use scene::seed::Dice;

/// Where the boards end, and how high the step is.
const STEP: f64 = 0.34;
const HIGH: f64 = 0.90;

pub fn entrance(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.46, 0.46], 1.25);
    let mut dice = stage.dice("entrance");
    room.shell(
        sheet,
        &Shell { wall: 0x00F0_E8DA, back: 0x00F4_EEE2, ceiling: 0x00F6_F2EA, floor: 0x00B8_B4AC, trim: 0x0090_6C4C },
    );
    floor_tiles(sheet, &room, [0.2, 0.16]);
    sheet.layer("room");
    door(sheet, &room);
    cabinet(sheet, &room, &mut dice);
    mirror(sheet, &room);
    umbrellas(sheet, &room);
    for (x, depth, color) in [(-0.22, 0.62, 0x0068_4838), (0.14, 0.56, 0x00C8_5048), (-0.02, 0.74, 0x0040_4C68)] {
        shoes(sheet, &room, [x, depth], color);
    }
    mat(sheet, &room);
    boards(sheet, &room);
    coats(sheet, &room, &mut dice);
    room.gloss(sheet, [-0.4, 0.4], [0.1, 0.95], 0.34);
    room.sunlight_from_back(sheet, [-0.34, 0.38], 2);
    room.lamplight(sheet, &[(0.0, -0.92, 0.6), (0.0, -0.9, 0.1)]);
    sheet.layer("things");
}

fn door(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    let frame = room.facing([-0.50, 0.56], [-0.78, 0.99], 0.996);
    sheet.slab(&frame, room.lit(0x0080_5838));
    let leaf = room.facing([-0.42, 0.26], [-0.70, 0.98], 0.992);
    sheet.slab(&leaf, room.lit(0x009C_6A40));
    let outside = match stage.scene.hour {
        Hour::Night => hex(0x0038_4878),
        Hour::Dusk => hex(0x00FF_C890),
        Hour::Dawn | Hour::Day => hex(0x00E8_F8FC),
    };
    let pane = |sheet: &mut Sheet, face: [[f64; 2]; 4]| {
        sheet.slab(&face, mix(outside, stage.colors.sky[3], 0.2));
        let glare = [on(face, 0.2, 0.0), on(face, 0.6, 0.0), on(face, 0.4, 1.0), on(face, 0.0, 1.0)];
        sheet.veil(Outline::new().polygon(&glare), hex(0x00FF_FFFF), if sheet.in_color() { 0.4 } else { 0.0 });
    };
    for column in 0..3 {
        let left = 0.16 + 0.25 * f64::from(column);
        for row in 0..3 {
            let top = 0.07 + 0.17 * f64::from(row);
            pane(sheet, part(leaf, [left, left + 0.19], [top, top + 0.13]));
        }
    }
    for downs in [[0.62, 0.76], [0.80, 0.94]] {
        sheet.slab(&part(leaf, [0.16, 0.84], downs), room.dim(0x009C_6A40));
    }
    sheet.slab(&part(leaf, [0.88, 0.94], [0.48, 0.66]), room.lit(0x00E0_C070));
    pane(sheet, room.facing([0.30, 0.52], [-0.70, 0.98], 0.992));
    let mut bars = Outline::new();
    for row in 1..6 {
        let y = -0.70 + 0.28 * f64::from(row);
        bars.add_polygon(&room.facing([0.30, 0.52], [y, y + 0.025], 0.991));
    }
    sheet.fill(bars, room.lit(0x0080_5838));
    let glow = room.at(0.0, -0.1, 0.99);
    if sheet.in_color() && !stage.is_night() {
        sheet.glow(glow, [stage.unit * 420.0; 2], outside, 0.35);
    }
}

/// Low, with doors of slats; on it a vase, keys, a photograph.
fn cabinet(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    room.shadow(sheet, [0.58, 1.0], 1.0, [0.34, 0.92]);
    let block = Block::new([0.64, 1.0], [0.28, 0.99], [0.36, 0.92]);
    block.draw(sheet, room, 0x00C8_A070);
    for door in 0..3 {
        let near = 0.37 + 0.185 * f64::from(door);
        let face = room.on_side(0.64, [near, near + 0.17], [0.33, 0.96]);
        sheet.slab(&face, room.lit(0x00D4_AE80));
        let mut slats = Outline::new();
        for slat in 1..9 {
            let down = f64::from(slat) / 9.0;
            slats.add_polygon(&part(face, [0.06, 0.94], [down, down + 0.02]));
        }
        sheet.veil(slats, room.dim(0x0080_5838), 0.5);
    }
    let lit = |color| room.lit(color);
    things::plant(sheet, room.at(0.80, 0.28, 0.80), room.stage.unit * 150.0, &lit, dice);
    let photo = room.facing([0.70, 0.86], [0.04, 0.27], 0.58);
    sheet.slab(&photo, room.lit(0x0080_5838));
    things::poster(sheet, inset(photo, 0.1), &lit, dice);
    let size = room.stage.unit * 16.0;
    sheet.fill(
        Outline::lined(room.stage.line()).ellipse(room.at(0.76, 0.28, 0.46), [size * 1.8, size * 0.6]),
        room.lit(0x0070_A0B0),
    );
}

fn mirror(sheet: &mut Sheet, room: &Room) {
    let frame = room.on_side(-0.99, [0.52, 0.78], [-0.62, 0.82]);
    sheet.slab(&frame, room.lit(0x0090_6444));
    let glass = inset(frame, 0.05);
    sheet.slab(&glass, mix(room.lit(0x00D0_E0E4), hex(0x00FF_FFFF), 0.2));
    let glare = [on(glass, 0.3, 0.0), on(glass, 0.7, 0.0), on(glass, 0.4, 1.0), on(glass, 0.0, 1.0)];
    sheet.veil(Outline::new().polygon(&glare), hex(0x00FF_FFFF), if sheet.in_color() { 0.35 } else { 0.0 });
}

fn umbrellas(sheet: &mut Sheet, room: &Room) {
    let unit = room.stage.unit * room.scale(0.86) * 1.9;
    let foot = room.at(-0.80, 0.99, 0.90);
    let at = |x: f64, up: f64| [foot[0] + x * unit * 30.0, foot[1] - up * unit * 30.0];
    for (x, color) in [(-0.5, 0x00D8_5850), (0.1, 0x0048_70A8), (0.6, 0x00F0_F0EC)] {
        let mut cloth = Outline::lined(room.stage.line());
        cloth.add_polygon(&[at(x - 0.28, 3.6), at(x + 0.5, 3.6), at(x + 0.12, 0.5)]);
        sheet.fill(cloth, room.lit(color));
        let mut handle = Outline::new();
        handle.add_bar(at(x + 0.1, 3.6), at(x + 0.16, 4.6), [unit * 5.0; 2]);
        handle.add_bar(at(x + 0.16, 4.6), at(x + 0.6, 4.5), [unit * 5.0; 2]);
        sheet.fill(handle, room.dim(0x0070_4C30));
    }
    sheet.slab(&[at(-1.0, 1.9), at(1.1, 1.9), at(0.95, 0.0), at(-0.85, 0.0)], room.lit(0x0088_9498));
}

/// A pair, toes to the door.
fn shoes(sheet: &mut Sheet, room: &Room, [x, depth]: [f64; 2], color: u32) {
    let scale = room.stage.unit * room.scale(depth) * 1.9;
    for aside in [-0.045, 0.045] {
        let heel = room.at(x + aside, 0.995, depth);
        let toe = room.at(x + aside * 1.1, 0.995, depth + 0.09);
        let middle = [f64::midpoint(heel[0], toe[0]), f64::midpoint(heel[1], toe[1]) - scale * 6.0];
        let long = (heel[1] - toe[1]).abs() / 2.0 + scale * 6.0;
        sheet.fill(Outline::lined(room.stage.line()).ellipse(middle, [scale * 13.0, long]), room.lit(color));
        let open = [heel[0], heel[1] - scale * 9.0];
        sheet.fill(Outline::new().ellipse(open, [scale * 8.0, scale * 6.0]), room.dim(0x0040_3038));
    }
}

fn mat(sheet: &mut Sheet, room: &Room) {
    sheet.slab(&room.lying([-0.34, 0.20], 0.997, [0.82, 0.96]), room.lit(0x0098_6C48));
    sheet.slab(&room.lying([-0.30, 0.16], 0.996, [0.84, 0.94]), room.lit(0x00B8_8C5C));
}

/// The floor of the house itself, a step higher and nearer to the eye.
fn boards(sheet: &mut Sheet, room: &Room) {
    let (near, unit) = (-0.36, room.stage.unit);
    sheet.slab(&room.facing([-1.0, 1.0], [HIGH, 1.0], STEP), room.dim(0x0098_6438));
    sheet.slab(&room.lying([-1.0, 1.0], HIGH, [near, STEP]), room.lit(0x00D0_9C64));
    let mut seams = Outline::new();
    for board in -7..8 {
        let x = 0.14 * f64::from(board);
        seams.add_bar(room.at(x, HIGH, near), room.at(x, HIGH, STEP), [unit * 3.0, unit * 1.2]);
    }
    sheet.veil(seams, room.dim(0x0080_5030), 0.55);
    sheet.slab(&room.facing([-1.0, 1.0], [HIGH, HIGH + 0.025], STEP), room.lit(0x00E0_B47C));
    let slipper = |sheet: &mut Sheet, x: f64| {
        let at = room.at(x, HIGH, 0.20);
        let size = unit * 26.0;
        sheet.fill(Outline::lined(room.stage.line()).ellipse(at, [size, size * 0.52]), room.lit(0x00E8_A0A8));
        sheet.fill(
            Outline::lined(room.stage.line()).ellipse([at[0], at[1] - size * 0.3], [size * 0.9, size * 0.36]),
            room.lit(0x00F4_C4C8),
        );
    };
    slipper(sheet, 0.40);
    slipper(sheet, 0.49);
}

/// On hooks: a coat, a bag, a scarf.
fn coats(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let rail = room.on_side(-0.985, [0.06, 0.44], [-0.46, -0.40]);
    sheet.slab(&rail, room.lit(0x0090_6444));
    for (depth, low, color) in [(0.12, 0.42, 0x0058_6C98), (0.24, 0.28, 0x00C0_8050), (0.36, 0.10, 0x00D8_6868)] {
        let wide = dice.between(0.030, 0.042);
        let cloth = [
            room.at(-0.97, -0.40, depth - wide * 0.5),
            room.at(-0.97, -0.40, depth + wide * 0.5),
            room.at(-0.95, low, depth + wide * 1.2),
            room.at(-0.95, low, depth - wide * 1.2),
        ];
        sheet.slab(&cloth, room.lit(color));
        sheet.ink_of(&[on(cloth, 0.5, 0.1), on(cloth, 0.46, 0.9)], 0.6);
    }
}
