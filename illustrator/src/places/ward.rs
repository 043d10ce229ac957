//! The corridor of a hospital: doors with numbers, rails along the walls, a bench, a trolley, light from its end.

use super::furniture::{Block, tube};
use super::interiors::{floor_tiles, town_outside};
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;

pub fn hospital_corridor(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.54, 0.45], 3.0);
    let mut dice = stage.dice("ward");
    room.shell(
        sheet,
        &Shell { wall: 0x00EE_F4F2, back: 0x00E4_EEEA, ceiling: 0x00FA_FCFA, floor: 0x00C8_D4D0, trim: 0x0088_B0A4 },
    );
    room.window(sheet, room.facing([-0.40, 0.40], [-0.60, 0.30], 0.99), 2, |sheet| town_outside(sheet, stage));
    for side in [-1.0, 1.0] {
        // Washable below the rail.
        sheet.slab(&room.on_side(0.997 * side, [-0.16, 1.0], [0.30, 0.93]), room.lit(0x00C0_DCD4));
    }
    sheet.layer("corridor");
    floor_tiles(sheet, &room, [0.25, 0.125]);
    for (x, color) in [(-0.50, 0x0058_A890), (-0.40, 0x00E0_8868)] {
        sheet.face(&room.lying([x, x + 0.05], 0.999, [-0.16, 0.99]), room.lit(color));
    }
    for side in [-1.0, 1.0] {
        for number in (0..3).rev() {
            door(sheet, &room, (side, -0.10 + 0.36 * f64::from(number)), &mut dice);
        }
        rail(sheet, &room, side);
    }
    sheet.layer("doors");
    for lamp in 0..4 {
        let near = -0.1 + 0.28 * f64::from(lamp);
        tube(sheet, &room, 0.0, [near, near + 0.15]);
        room.gloss(sheet, [-0.12, 0.12], [near - 0.12, near + 0.12], 0.42);
    }
    bench(sheet, &room);
    trolley(sheet, &room);
    cross(sheet, &room);
    room.lamplight(sheet, &[(0.0, -0.95, 0.1), (0.0, -0.95, 0.5)]);
    sheet.layer("things");
}

fn door(sheet: &mut Sheet, room: &Room, (side, near): (f64, f64), dice: &mut Dice) {
    let frame = room.on_side(0.99 * side, [near - 0.01, near + 0.18], [-0.60, 0.97]);
    sheet.slab(&frame, room.dim(0x0088_A8A0));
    let leaf = part(frame, [0.06, 0.94], [0.03, 1.0]);
    sheet.slab(&leaf, room.lit(0x00E4_D4B8));
    let pane = part(leaf, [0.62, 0.84], [0.12, 0.48]);
    sheet.slab(&pane, mix(room.lit(0x00B8_D8E0), hex(0x00FF_FFFF), 0.3));
    sheet.slab(&part(leaf, [0.08, 0.16], [0.46, 0.66]), room.dim(0x0088_9094));
    let plate = room.on_side(0.985 * side, [near + 0.20, near + 0.27], [-0.36, -0.16]);
    sheet.slab(&plate, room.lit(0x0040_9080));
    sheet.fill(things::glyphs(part(plate, [0.2, 0.8], [0.2, 0.8]), (2, 1), dice), room.lit(0x00FF_FFFF));
}

/// To hold on to.
fn rail(sheet: &mut Sheet, room: &Room, side: f64) {
    let unit = room.stage.unit;
    let mut bar = Outline::new();
    bar.add_bar(room.at(0.95 * side, 0.26, -0.16), room.at(0.95 * side, 0.26, 0.98), [unit * 17.0, unit * 6.0]);
    sheet.solid(bar, room.lit(0x00B0_8458));
}

fn bench(sheet: &mut Sheet, room: &Room) {
    room.shadow(sheet, [0.66, 0.98], 1.0, [0.30, 0.56]);
    for depth in [0.34, 0.52] {
        for x in [0.70, 0.94] {
            let leg = Outline::new().bar(room.at(x, 0.62, depth), room.at(x, 0.98, depth), room.stage.unit * 7.0);
            sheet.solid(leg, room.dim(0x0078_8084));
        }
    }
    Block::new([0.90, 0.97], [0.20, 0.62], [0.30, 0.56]).draw(sheet, room, 0x0058_A898);
    Block::new([0.66, 0.97], [0.56, 0.64], [0.30, 0.56]).draw(sheet, room, 0x0068_B8A8);
}

/// Two shelves on wheels with bottles and cloths.
fn trolley(sheet: &mut Sheet, room: &Room) {
    room.shadow(sheet, [-0.94, -0.62], 1.0, [0.44, 0.56]);
    let unit = room.stage.unit;
    let mut posts = Outline::new();
    for x in [-0.90, -0.66] {
        for depth in [0.46, 0.54] {
            posts.add_bar(room.at(x, 0.16, depth), room.at(x, 0.97, depth), [unit * 4.0; 2]);
        }
    }
    sheet.solid(posts, room.dim(0x00A0_A8AC));
    for y in [0.76, 0.34] {
        Block::new([-0.91, -0.65], [y, y + 0.04], [0.45, 0.55]).draw(sheet, room, 0x00D0_D8DC);
        for item in 0..4 {
            let x = -0.89 + 0.06 * f64::from(item);
            let color = [0x0078_B0D8, 0x00F4_F4F0, 0x00E8_B878, 0x0088_C8A0][item as usize];
            let high = 0.10 + 0.04 * f64::from(item % 2);
            sheet.slab(&room.facing([x, x + 0.045], [y - high, y], 0.48), room.lit(color));
        }
    }
}

/// A sign with a cross hangs over the way.
fn cross(sheet: &mut Sheet, room: &Room) {
    let board = room.facing([-0.22, 0.22], [-0.86, -0.64], 0.5);
    sheet.slab(&board, room.lit(0x00FC_FCFA));
    let red = room.lit(0x00D8_4850);
    sheet.fill(Outline::new().polygon(&part(board, [0.14, 0.20], [0.18, 0.82])), red);
    sheet.fill(Outline::new().polygon(&part(board, [0.09, 0.25], [0.42, 0.58])), red);
    let arrow = [things::on(board, 0.86, 0.5), things::on(board, 0.74, 0.2), things::on(board, 0.74, 0.8)];
    sheet.fill(Outline::new().polygon(&arrow), room.lit(0x0040_9080));
    sheet.fill(Outline::new().polygon(&part(board, [0.36, 0.76], [0.43, 0.57])), room.lit(0x0040_9080));
}
