//! Where shoes are changed at a school's door: shelves of lockers on both sides, slats on the floor, glass doors at the end.

use super::furniture::{Block, tube};
use super::interiors::floor_tiles;
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::school::trees_outside;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, Corners, part};
use scene::seed::Dice;

/// Where the shelves stand: half-widths of the hall from its middle, and their depths.
const FRONT: f64 = 0.60;
const ROWS: [[f64; 2]; 3] = [[-0.20, 0.16], [0.22, 0.52], [0.58, 0.84]];
const TOP: f64 = -0.16;

pub fn shoe_lockers(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.53, 0.46], 2.4);
    let mut dice = stage.dice("shoe lockers");
    room.shell(
        sheet,
        &Shell { wall: 0x00EC_E4D4, back: 0x00E4_DCCC, ceiling: 0x00E0_DCD4, floor: 0x00B4_A898, trim: 0x0098_8C7C },
    );
    floor_tiles(sheet, &room, [0.16, 0.08]);
    doors(sheet, &room, stage);
    room.sunlight_from_back(sheet, [-0.5, 0.5], 4);
    let board = room.on_side(0.99, [0.30, 0.80], [-0.66, -0.28]);
    things::notices(sheet, board, &|color| room.lit(color), &mut dice);
    sheet.layer("hall");
    slats(sheet, &room);
    for depths in ROWS.into_iter().rev() {
        for side in [-1.0, 1.0] {
            shelf(sheet, &room, (side, depths), &mut dice);
        }
    }
    umbrellas(sheet, &room, &mut dice);
    for lamp in 0..3 {
        let near = 0.06 + 0.30 * f64::from(lamp);
        tube(sheet, &room, 0.0, [near, near + 0.16]);
    }
    room.gloss(sheet, [-0.3, 0.3], [0.0, 0.95], 0.30);
    room.lamplight(sheet, &[(0.0, -0.9, 0.15), (0.0, -0.9, 0.5)]);
    sheet.layer("lockers");
}

/// Four doors of glass that stand to the yard, the light above them.
fn doors(sheet: &mut Sheet, room: &Room, stage: &Stage) {
    room.window(sheet, room.facing([-0.62, 0.62], [-0.62, 0.99], 0.99), 4, |sheet| trees_outside(sheet, stage));
    let mut frames = Outline::new();
    for post in -2..=2_i32 {
        let x = 0.31 * f64::from(post);
        frames.add_polygon(&room.facing([x - 0.018, x + 0.018], [-0.62, 0.99], 0.985));
    }
    frames.add_polygon(&room.facing([-0.62, 0.62], [-0.20, -0.15], 0.985));
    frames.add_polygon(&room.facing([-0.62, 0.62], [0.34, 0.40], 0.985));
    sheet.fill(frames, room.dim(0x0088_9094));
}

/// On which one steps without shoes.
fn slats(sheet: &mut Sheet, room: &Room) {
    for side in [-1.0, 1.0] {
        for depths in ROWS {
            for slat in 0..4 {
                let x = side * (0.30 + 0.07 * f64::from(slat));
                let xs = [x.min(x + side * 0.05), x.max(x + side * 0.05)];
                sheet.slab(&room.lying(xs, 0.985, depths), room.lit(0x00D8_B080));
            }
        }
    }
}

fn shelf(sheet: &mut Sheet, room: &Room, (side, depths): (f64, [f64; 2]), dice: &mut Dice) {
    let xs = [(side * FRONT).min(side * 0.98), (side * FRONT).max(side * 0.98)];
    room.shadow(sheet, xs, 1.0, depths);
    Block::new(xs, [TOP, 0.99], depths).draw(sheet, room, 0x00B8_9468);
    sheet.slab(&room.lying(xs, TOP, depths), room.lit(0x00D0_AC80));
    let face = room.on_side(side * FRONT, depths, [TOP, 0.99]);
    sheet.slab(&face, room.lit(0x00C8_A478));
    let columns = ((depths[1] - depths[0]) / 0.055) as usize;
    for row in 0..6 {
        for column in 0..columns {
            let left = (column as f64 + 0.08) / columns as f64;
            let top = 0.03 + 0.158 * f64::from(row);
            let cell = part(face, [left, left + 0.84 / columns as f64], [top, top + 0.138]);
            locker(sheet, room, cell, dice);
        }
    }
}

/// Open with a pair of shoes in it, or shut.
fn locker(sheet: &mut Sheet, room: &Room, cell: Corners, dice: &mut Dice) {
    if dice.chance(0.55) {
        sheet.slab(&cell, room.lit(0x00E8_D0A4));
        sheet.fill(Outline::new().polygon(&part(cell, [0.40, 0.60], [0.70, 0.82])), room.dim(0x0070_5840));
        let label = part(cell, [0.26, 0.74], [0.16, 0.36]);
        sheet.fill(Outline::new().polygon(&label), room.lit(0x00FC_F8F0));
        return;
    }
    sheet.slab(&cell, room.dim(0x0060_4830));
    let color = [0x00F4_F2EE, 0x0060_3C28, 0x00F4_F2EE, 0x0030_3034][dice.below(4)];
    for left in [0.10, 0.52] {
        let shoe = [
            things::on(cell, left, 0.92),
            things::on(cell, left + 0.02, 0.50),
            things::on(cell, left + 0.30, 0.50),
            things::on(cell, left + 0.38, 0.92),
        ];
        sheet.fill(Outline::new().polygon(&shoe), room.lit(color));
        let toe = part(cell, [left, left + 0.38], [0.80, 0.92]);
        sheet.fill(Outline::new().polygon(&toe), room.lit([0x00D0_4848, 0x0048_78B8][dice.below(2)]));
    }
}

/// In their stand beside the doors.
fn umbrellas(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let xs = [0.44, 0.60];
    room.shadow(sheet, xs, 1.0, [0.90, 0.96]);
    for number in 0..5 {
        let x = xs[0] + 0.02 + 0.03 * f64::from(number);
        let color = [0x00C8_4848, 0x0048_68A8, 0x00F0_D060, 0x0040_4048, 0x00D8_F0F4][dice.below(5)];
        let cloth = Outline::new().bar(room.at(x, 0.96, 0.93), room.at(x + 0.01, 0.56, 0.93), room.stage.unit * 9.0);
        sheet.solid(cloth, mix(room.lit(color), hex(0x00FF_FFFF), 0.05));
    }
    sheet.slab(&room.facing(xs, [0.74, 0.98], 0.92), room.dim(0x0090_989C));
}
