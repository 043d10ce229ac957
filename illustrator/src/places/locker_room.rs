//! Where one changes for sports: steel lockers on both sides, a bench between them, towels, bottles, a high window.

use super::furniture::{Block, tube};
use super::interiors::floor_tiles;
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, Corners, on, part};
use scene::seed::Dice;

const HUES: [[u32; 2]; 3] = [[0x0058_88A8, 0x0068_98B8], [0x00B8_6050, 0x00C8_7060], [0x0060_9078, 0x0070_A088]];

pub fn locker_room(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.47, 0.46], 2.0);
    let mut dice = stage.dice("locker room");
    let hues = HUES[stage.seeded(HUES.len())];
    room.shell(
        sheet,
        &Shell { wall: 0x00E4_E8E4, back: 0x00DC_E4E0, ceiling: 0x00E8_E8E4, floor: 0x00C0_C4C4, trim: 0x0090_9898 },
    );
    floor_tiles(sheet, &room, [0.14, 0.075]);
    room.window(sheet, room.facing([-0.44, 0.44], [-0.80, -0.42], 0.99), 4, |_| {});
    let board = room.facing([-0.36, 0.30], [-0.26, 0.20], 0.985);
    things::notices(sheet, board, &|color| room.lit(color), &mut dice);
    sheet.layer("room");
    for side in [-1.0, 1.0] {
        bank(sheet, &room, (side, hues), &mut dice);
    }
    bench(sheet, &room, &mut dice);
    for lamp in 0..3 {
        tube(sheet, &room, 0.0, [0.02 + 0.3 * f64::from(lamp), 0.22 + 0.3 * f64::from(lamp)]);
    }
    room.gloss(sheet, [-0.3, 0.3], [0.0, 0.95], 0.28);
    room.sunlight_from_back(sheet, [-0.4, 0.4], 4);
    room.lamplight(sheet, &[(0.0, -0.95, 0.1), (0.0, -0.95, 0.4), (0.0, -0.95, 0.8)]);
    sheet.layer("lockers");
}

fn bank(sheet: &mut Sheet, room: &Room, (side, hues): (f64, [u32; 2]), dice: &mut Dice) {
    let front = side * 0.72;
    let top = -0.44;
    let depths = [-0.22, 0.98];
    room.shadow(sheet, [(side * 0.62).min(side), (side * 0.62).max(side)], 1.0, depths);
    sheet.slab(&room.on_side(front, depths, [top, 0.99]), room.lit(hues[0]));
    let xs = [front.min(side), front.max(side)];
    sheet.slab(&room.lying(xs, top, depths), room.dim(hues[0]));
    let count = 12;
    for locker in (0..count).rev() {
        let near = depths[0] + 0.10 * f64::from(locker);
        let door = room.on_side(front, [near + 0.003, near + 0.097], [top + 0.02, 0.92]);
        sheet.slab(&door, room.lit(hues[(locker % 2) as usize]));
        vents(sheet, room, door);
        sheet.slab(&part(door, [0.30, 0.70], [0.20, 0.25]), room.lit(0x00F4_F2EA));
        let handle = part(door, [0.78, 0.88], [0.44, 0.54]);
        sheet.slab(&handle, room.lit(0x00C8_D0D4));
        if dice.chance(0.16) {
            let cloth = part(door, [0.10, 0.62], [0.30, dice.between(0.54, 0.70)]);
            sheet.slab(&cloth, room.lit([0x00F4_F4F0, 0x00F0_C050, 0x0070_B0D8][dice.below(3)]));
        }
    }
    sheet.slab(&room.on_side(front, depths, [0.93, 0.99]), room.dim(0x0058_6068));
    for (near, color) in [(0.14, 0x0040_5070), (0.52, 0x00B8_4840)] {
        let bag = room.on_side(side * 0.80, [near, near + 0.14], [top - 0.18, top]);
        sheet.slab(&bag, room.lit(color));
        sheet.fill(Outline::new().polygon(&part(bag, [0.1, 0.9], [0.3, 0.42])), room.lit(0x00F4_F0E4));
    }
}

fn vents(sheet: &mut Sheet, room: &Room, door: Corners) {
    let mut slits = Outline::new();
    for slit in 0..4 {
        let y = 0.06 + 0.028 * f64::from(slit);
        slits.add_polygon(&part(door, [0.22, 0.78], [y, y + 0.012]));
        slits.add_polygon(&part(door, [0.22, 0.78], [y + 0.80, y + 0.812]));
    }
    sheet.veil(slits, room.dim(0x0028_3040), 0.7);
}

/// Of slats, with a towel, a bottle and a bag on it.
fn bench(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let depths = [0.32, 0.92];
    room.shadow(sheet, [-0.18, 0.22], 1.0, depths);
    let mut legs = Outline::new();
    for depth in [0.88, 0.60, 0.34] {
        for x in [-0.13, 0.17] {
            legs.add_bar(
                room.at(x, 0.72, depth),
                room.at(x, 0.99, depth),
                [room.stage.unit * 13.0 * room.scale(depth); 2],
            );
        }
    }
    sheet.solid(legs, room.dim(0x0070_787C));
    for slat in 0..3 {
        let left = -0.17 + 0.13 * f64::from(slat);
        Block::new([left, left + 0.115], [0.69, 0.73], depths).draw(sheet, room, 0x00D8_A868);
    }
    let towel = room.lying([-0.17, 0.06], 0.685, [0.56, 0.68]);
    sheet.slab(&towel, room.lit(0x00FC_FAF4));
    sheet.face(&part(towel, [0.0, 1.0], [0.15, 0.25]), room.lit(0x0058_98D0));
    let foot = room.at(0.13, 0.69, 0.52);
    let size = room.stage.unit * 80.0 * room.scale(0.52);
    let bottle = Outline::new()
        .rect([foot[0] - size * 0.2, foot[1] - size], [foot[0] + size * 0.2, foot[1]])
        .rect([foot[0] - size * 0.1, foot[1] - size * 1.25], [foot[0] + size * 0.1, foot[1] - size * 0.9]);
    sheet.solid(bottle, room.lit([0x0058_B0E0, 0x0070_C080][dice.below(2)]));
    let ball = on(towel, 0.3, -0.6);
    sheet.fill(room.stage.lined().ellipse([ball[0], ball[1] - size * 0.3], [size * 0.36; 2]), room.lit(0x00E0_8840));
}
