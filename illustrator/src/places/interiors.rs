//! Rooms where people work, learn and live: corridor, living room, kitchen, laboratory, office, hospital, dojo, gym.

use super::furniture::{Block, frame, table, tube};
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::school::planks;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::skyline::{plane, planes};
use super::stage::Stage;

fn town_outside(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("town outside");
    let [far, middle, _] = planes(stage, 0.52, 1.0);
    plane(sheet, stage, far, 1.0, &mut dice);
    plane(sheet, stage, middle, 1.0, &mut dice);
}

/// A school's corridor: windows on the light's side, sliding doors on the other.
pub fn corridor(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.60, 0.45], 3.2);
    let shell =
        Shell { wall: 0x00F0_EADC, back: 0x00E8_E2D2, ceiling: 0x00F8_F6F0, floor: 0x00B8_B49C, trim: 0x0088_A090 };
    room.shell(sheet, &shell);
    for window in 0..5 {
        let near = -0.2 + 0.235 * f64::from(window);
        room.window(sheet, room.on_side(-1.0, [near, near + 0.19], [-0.62, 0.18]), 2, |sheet| {
            town_outside(sheet, stage)
        });
    }
    sheet.layer("corridor");
    for door in 0..3 {
        let near = -0.12 + 0.36 * f64::from(door);
        let leaf = room.on_side(1.0, [near, near + 0.2], [-0.55, 0.97]);
        sheet.slab(&leaf, room.lit(0x00D8_C49C));
        let pane = room.on_side(0.995, [near + 0.03, near + 0.09], [-0.42, 0.22]);
        sheet.slab(&pane, mix(room.lit(0x00BC_D4DC), hex(0x00FF_FFFF), 0.3));
        let pane = room.on_side(0.995, [near + 0.11, near + 0.17], [-0.42, 0.22]);
        sheet.slab(&pane, mix(room.lit(0x00BC_D4DC), hex(0x00FF_FFFF), 0.3));
        sheet.slab(&room.on_side(0.99, [near + 0.06, near + 0.14], [-0.74, -0.62]), room.lit(0x00FA_F8F0));
    }
    sheet.slab(&room.facing([-0.5, 0.1], [-0.6, 0.97], 0.995), room.dim(0x00C8_B890));
    sheet.slab(&room.facing([-0.44, 0.04], [-0.5, 0.1], 0.99), mix(stage.colors.sky[4], hex(0x00FF_FFFF), 0.3));
    for lamp in 0..4 {
        let near = -0.1 + 0.28 * f64::from(lamp);
        tube(sheet, &room, 0.0, [near, near + 0.14]);
    }
    let mut seams = Outline::new();
    for seam in 1..7 {
        let depth = -0.2 + 0.17 * f64::from(seam);
        seams.add_bar(room.at(-1.0, 1.0, depth), room.at(1.0, 1.0, depth), [stage.unit * 1.6; 2]);
    }
    sheet.veil(seams, hex(0x0030_2C40), 0.25);
    room.shafts(sheet, 3);
    sheet.layer("doors");
}

pub fn living_room(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.42, 0.46], 1.3);
    let wall = [0x00F0_E6D4, 0x00E2_E8E4, 0x00EC_DED8][stage.dice("wallpaper").below(3)];
    room.shell(sheet, &Shell { wall, back: wall, ceiling: 0x00F8_F4EC, floor: 0x00B8_8A60, trim: 0x00FA_F6EE });
    planks(sheet, &room);
    room.window(sheet, room.facing([-0.82, 0.02], [-0.70, 0.30], 0.995), 3, |sheet| town_outside(sheet, stage));
    for x in [[-0.92, -0.78], [-0.04, 0.10]] {
        sheet.slab(&room.facing(x, [-0.78, 0.62], 0.985), room.lit(0x00C8_D4C0));
        let fold = (x[0] + x[1]) / 2.0;
        sheet.ink(&[room.at(fold, -0.78, 0.984), room.at(fold, 0.62, 0.984)]);
    }
    frame(sheet, &room, ([0.30, 0.56], [-0.62, -0.22]), (0x0090_6A48, 0x009C_C0C8));
    frame(sheet, &room, ([0.64, 0.84], [-0.56, -0.28]), (0x0090_6A48, 0x00E8_C890));
    sheet.layer("room");
    let rug = room.lying([-0.55, 0.55], 0.995, [0.12, 0.70]);
    sheet.slab(&rug, room.lit(0x00C8_7868));
    let cloth = [0x006A_8CA8, 0x0088_9C70, 0x00B8_8070][stage.dice("sofa").below(3)];
    Block::new([0.22, 0.98], [0.10, 0.70], [0.86, 0.95]).draw(sheet, &room, cloth);
    Block::new([0.22, 0.98], [0.52, 0.86], [0.62, 0.90]).draw(sheet, &room, cloth);
    for x in [[0.18, 0.28], [0.92, 1.02]] {
        Block::new(x, [0.36, 0.86], [0.62, 0.94]).draw(sheet, &room, cloth);
    }
    Block::new([0.36, 0.52], [0.30, 0.52], [0.78, 0.80]).draw(sheet, &room, 0x00F0_D8A0);
    table(sheet, &room, Block::new([-0.30, 0.26], [0.72, 0.98], [0.30, 0.52]), 0x00A0_6E44);
    Block::new([-0.98, -0.72], [0.46, 0.94], [0.55, 0.92]).draw(sheet, &room, 0x0098_6C48);
    lamp(sheet, &room, [-0.62, 0.9]);
    room.shafts(sheet, 1);
    sheet.layer("furniture");
}

fn lamp(sheet: &mut Sheet, room: &Room, [x, depth]: [f64; 2]) {
    let unit = room.stage.unit;
    sheet.fill(Outline::new().bar(room.at(x, 0.94, depth), room.at(x, -0.1, depth), unit * 7.0), room.dim(0x0060_5048));
    let shade = room.facing([x - 0.10, x + 0.10], [-0.34, -0.04], depth);
    let cone = [[shade[0][0] + unit * 18.0, shade[0][1]], [shade[1][0] - unit * 18.0, shade[1][1]], shade[2], shade[3]];
    sheet.slab(&cone, room.lit(0x00F8_E4B8));
    if room.stage.is_night() {
        sheet.glow(room.at(x, -0.15, depth), [unit * 330.0; 2], hex(0x00FF_DC98), 0.6);
    }
}

pub fn kitchen(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.55, 0.45], 1.2);
    room.shell(
        sheet,
        &Shell { wall: 0x00EE_E8DC, back: 0x00E6_EAE4, ceiling: 0x00FA_F8F2, floor: 0x00C4_B090, trim: 0x00D8_D0C0 },
    );
    let mut tiles = Outline::new();
    for row in 0..4 {
        let y = -0.08 + 0.11 * f64::from(row);
        tiles.add_bar(room.at(-1.0, y, 0.99), room.at(1.0, y, 0.99), [stage.unit * 1.4; 2]);
    }
    for column in 0..17 {
        let x = -1.0 + 0.125 * f64::from(column);
        tiles.add_bar(room.at(x, -0.10, 0.99), room.at(x, 0.30, 0.99), [stage.unit * 1.4; 2]);
    }
    sheet.veil(tiles, hex(0x0070_8078), 0.35);
    room.window(sheet, room.facing([-0.62, -0.02], [-0.66, -0.08], 0.99), 2, |sheet| town_outside(sheet, stage));
    sheet.layer("kitchen");
    let wood = [0x00D8_B484, 0x009C_B8A8, 0x00E0_DCD0][stage.dice("cupboards").below(3)];
    let upper = Block::new([0.10, 0.98], [-0.80, -0.26], [0.80, 0.98]);
    upper.draw(sheet, &room, wood);
    upper.doors(sheet, &room, (4, 1), wood);
    let lower = Block::new([-0.70, 0.98], [0.34, 0.96], [0.74, 0.98]);
    lower.draw(sheet, &room, wood);
    lower.doors(sheet, &room, (6, 1), wood);
    sheet.slab(&room.lying([-0.72, 1.0], 0.335, [0.73, 0.98]), room.lit(0x00F4_F0E8));
    Block::new([-1.0, -0.72], [-0.62, 0.97], [0.60, 0.97]).draw(sheet, &room, 0x00D8_DEE0);
    let seam = [room.at(-1.0, -0.08, 0.60), room.at(-0.72, -0.08, 0.60)];
    sheet.ink(&seam);
    sheet.veil(Outline::new().bar(seam[0], seam[1], stage.unit * 3.0), hex(0x0050_5860), 0.5);
    pans(sheet, &room);
    Block::new([-0.36, 0.36], [0.50, 0.97], [0.16, 0.36]).draw(sheet, &room, wood);
    sheet.slab(&room.lying([-0.40, 0.40], 0.495, [0.13, 0.38]), room.lit(0x00F8_F4EA));
    fruit(sheet, &room);
    room.shafts(sheet, 1);
    sheet.layer("cupboards");
}

fn pans(sheet: &mut Sheet, room: &Room) {
    let unit = room.stage.unit;
    for (x, color) in [(0.30, 0x0060_6870), (0.62, 0x00C8_5848)] {
        let [left, y] = room.at(x, 0.30, 0.84);
        let pot = [
            [left - unit * 34.0, y - unit * 36.0],
            [left + unit * 34.0, y - unit * 36.0],
            [left + unit * 30.0, y],
            [left - unit * 30.0, y],
        ];
        sheet.slab(&pot, room.lit(color));
        sheet.block([left - unit * 38.0, y - unit * 42.0], [left + unit * 38.0, y - unit * 35.0], room.dim(color));
    }
    for hook in 0..4 {
        let [x, y] = room.at(0.16 + 0.1 * f64::from(hook), -0.22, 0.96);
        sheet.fill(Outline::new().bar([x, y], [x, y + unit * 44.0], unit * 4.0), room.dim(0x0090_9498));
        sheet.fill(Outline::new().ellipse([x, y + unit * 54.0], [unit * 10.0, unit * 14.0]), room.lit(0x00A8_B0B4));
    }
}

fn fruit(sheet: &mut Sheet, room: &Room) {
    let unit = room.stage.unit;
    let [x, y] = room.at(0.12, 0.47, 0.24);
    for (dx, dy, color) in [(-22.0, -16.0, 0x00E0_5848), (20.0, -16.0, 0x00F0_B848), (0.0, -30.0, 0x0090_B850)] {
        sheet.fill(
            Outline::lined(room.stage.line()).ellipse([x + dx * unit, y + dy * unit], [unit * 21.0; 2]),
            room.lit(color),
        );
    }
    let bowl = [
        [x - unit * 62.0, y - unit * 14.0],
        [x + unit * 62.0, y - unit * 14.0],
        [x + unit * 34.0, y + unit * 22.0],
        [x - unit * 34.0, y + unit * 22.0],
    ];
    sheet.slab(&bowl, room.lit(0x0070_98B8));
}

pub fn laboratory(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.46, 0.46], 1.6);
    room.shell(
        sheet,
        &Shell { wall: 0x00DC_E6EA, back: 0x00E4_ECEE, ceiling: 0x00F2_F6F6, floor: 0x00A8_B4B8, trim: 0x0080_949C },
    );
    room.window(sheet, room.facing([-0.86, -0.30], [-0.62, 0.10], 0.99), 3, |sheet| town_outside(sheet, stage));
    let board = room.facing([-0.12, 0.46], [-0.62, -0.06], 0.99);
    sheet.slab(&board, room.lit(0x00FA_FCFA));
    let mut marks = Outline::new();
    let mut dice = stage.dice("formulas");
    for row in 0..5 {
        let y = -0.54 + 0.10 * f64::from(row);
        marks.add_bar(
            room.at(-0.06, y, 0.98),
            room.at(-0.06 + dice.between(0.15, 0.42), y, 0.98),
            [stage.unit * 3.5; 2],
        );
    }
    sheet.veil(marks, hex(0x0038_5888), 0.7);
    for x in [-0.45, 0.4] {
        tube(sheet, &room, x, [0.1, 0.6]);
    }
    sheet.layer("laboratory");
    let shelf = Block::new([0.56, 0.98], [-0.70, 0.96], [0.80, 0.98]);
    shelf.draw(sheet, &room, 0x00C0_CCD0);
    for y in [-0.30, 0.08, 0.46] {
        glassware(sheet, &room, ([0.60, 0.94], y, 0.79), 5);
        sheet.slab(&room.facing([0.56, 0.98], [y, y + 0.03], 0.79), room.dim(0x00A8_B8C0));
    }
    let bench = Block::new([-0.95, -0.16], [0.42, 0.97], [0.36, 0.62]);
    bench.draw(sheet, &room, 0x00E8_EEF0);
    bench.doors(sheet, &room, (4, 1), 0x00D0_DCE0);
    glassware(sheet, &room, ([-0.88, -0.26], 0.42, 0.42), 6);
    let near = Block::new([0.20, 0.98], [0.58, 0.97], [0.12, 0.34]);
    near.draw(sheet, &room, 0x00E8_EEF0);
    glassware(sheet, &room, ([0.30, 0.90], 0.58, 0.20), 4);
    sheet.layer("benches");
}

const LIQUIDS: [u32; 5] = [0x0048_B8A0, 0x00E8_7888, 0x0058_90E0, 0x00E8_C048, 0x00A0_70D0];

/// A row of flasks and tubes on a shelf, some with light in them.
fn glassware(sheet: &mut Sheet, room: &Room, (across, y, depth): ([f64; 2], f64, f64), count: usize) {
    let mut dice = room.stage.dice(if y > 0.5 { "near glass" } else { "far glass" });
    let size = room.stage.unit * 46.0 / (1.0 + 1.6 * depth) * 1.5;
    for place in 0..count {
        let x = across[0] + (across[1] - across[0]) * (place as f64 + 0.5) / count as f64;
        let [x, foot] = room.at(x, y, depth);
        let liquid = hex(LIQUIDS[dice.below(LIQUIDS.len())]);
        let glass = mix(room.lit(0x00E8_F4F6), liquid, 0.15);
        if dice.chance(0.5) {
            let flask = [
                [x - size * 0.16, foot - size * 1.5],
                [x + size * 0.16, foot - size * 1.5],
                [x + size * 0.16, foot - size * 0.9],
                [x + size * 0.6, foot],
                [x - size * 0.6, foot],
                [x - size * 0.16, foot - size * 0.9],
            ];
            sheet.slab(&flask, glass);
            let low = [
                [x - size * 0.38, foot - size * 0.45],
                [x + size * 0.38, foot - size * 0.45],
                [x + size * 0.56, foot - size * 0.04],
                [x - size * 0.56, foot - size * 0.04],
            ];
            sheet.slab(&low, liquid);
        } else {
            sheet.block([x - size * 0.28, foot - size * 1.2], [x + size * 0.28, foot], glass);
            sheet.fill(
                Outline::new().rect([x - size * 0.24, foot - size * 0.7], [x + size * 0.24, foot - size * 0.04]),
                liquid,
            );
        }
        if dice.chance(0.3) {
            sheet.glow([x, foot - size * 0.4], [size * 1.6; 2], liquid, 0.35);
        }
    }
}

pub fn office(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.54, 0.45], 1.7);
    room.shell(
        sheet,
        &Shell { wall: 0x00E6_E6E4, back: 0x00DE_E2E6, ceiling: 0x00F4_F4F2, floor: 0x0090_98A4, trim: 0x0078_8088 },
    );
    room.window(sheet, room.facing([-0.92, 0.92], [-0.70, 0.26], 0.99), 6, |sheet| town_outside(sheet, stage));
    for x in [-0.5, 0.5] {
        tube(sheet, &room, x, [0.1, 0.7]);
    }
    sheet.layer("office");
    for (x, depth) in [(-0.62, 0.62), (0.62, 0.66), (-0.66, 0.20), (0.70, 0.24)] {
        desk(sheet, &room, x, depth);
    }
    sheet.layer("desks");
}

fn desk(sheet: &mut Sheet, room: &Room, x: f64, depth: f64) {
    let top = Block::new([x - 0.28, x + 0.28], [0.46, 0.97], [depth, depth + 0.16]);
    table(sheet, room, top, 0x00D0_B894);
    let screen = Block::new([x - 0.13, x + 0.13], [0.16, 0.38], [depth + 0.10, depth + 0.115]);
    screen.draw(sheet, room, 0x0040_4850);
    let face = room.facing([x - 0.115, x + 0.115], [0.175, 0.36], depth + 0.098);
    sheet.slab(&face, mix(room.lit(0x0090_C8E8), hex(0x00FF_FFFF), 0.2));
    sheet.fill(
        Outline::new().bar(room.at(x, 0.38, depth + 0.1), room.at(x, 0.46, depth + 0.1), room.stage.unit * 9.0),
        room.dim(0x0040_4850),
    );
    Block::new([x + 0.16, x + 0.26], [0.36, 0.46], [depth + 0.03, depth + 0.12]).draw(sheet, room, 0x00F4_F0E4);
}

pub fn hospital(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.44, 0.46], 1.3);
    room.shell(
        sheet,
        &Shell { wall: 0x00EC_F2F0, back: 0x00E2_EEEA, ceiling: 0x00FA_FCFA, floor: 0x00C0_CCC8, trim: 0x0098_BCB0 },
    );
    room.window(sheet, room.facing([-0.86, -0.16], [-0.70, 0.24], 0.99), 2, |sheet| town_outside(sheet, stage));
    sheet.layer("room");
    let rail = room.facing([-0.02, 0.06], [-0.92, 0.86], 0.9);
    for fold in 0..6 {
        let x = 0.0 + 0.03 * f64::from(fold);
        let color = if fold % 2 == 0 { room.lit(0x00B8_DCD0) } else { room.dim(0x00B8_DCD0) };
        sheet.slab(&room.facing([x, x + 0.03], [-0.82, 0.80], 0.9), color);
    }
    sheet.ink(&[rail[0], rail[1]]);
    Block::new([0.34, 0.96], [0.06, 0.80], [0.92, 0.96]).draw(sheet, &room, 0x00E8_E4DC);
    Block::new([0.34, 0.96], [0.46, 0.64], [0.36, 0.92]).draw(sheet, &room, 0x00FA_FCFC);
    sheet.slab(&room.facing([0.42, 0.88], [0.32, 0.48], 0.84), room.lit(0x00FF_FFFF));
    sheet.slab(&room.lying([0.34, 0.96], 0.455, [0.36, 0.70]), room.lit(0x00C0_DCE8));
    for x in [0.36, 0.94] {
        sheet.fill(
            Outline::new().bar(room.at(x, 0.64, 0.36), room.at(x, 0.95, 0.36), stage.unit * 8.0),
            room.dim(0x0098_A4A8),
        );
    }
    let stand = [room.at(0.22, 0.96, 0.6), room.at(0.22, -0.46, 0.6)];
    sheet.fill(Outline::new().bar(stand[0], stand[1], stage.unit * 5.0), room.dim(0x0090_A0A4));
    let bag = room.facing([0.18, 0.26], [-0.44, -0.22], 0.6);
    sheet.slab(&bag, mix(room.lit(0x00E0_F0F4), hex(0x00FF_FFFF), 0.3));
    Block::new([-0.96, -0.70], [0.40, 0.95], [0.60, 0.86]).draw(sheet, &room, 0x00D8_C8A8);
    sheet.layer("bed");
}

/// A hall of training: wood, paper windows, a scroll.
pub fn dojo(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.52, 0.45], 1.5);
    room.shell(
        sheet,
        &Shell { wall: 0x00D8_C8A4, back: 0x00E0_D2B0, ceiling: 0x0080_5C3C, floor: 0x00C4_965C, trim: 0x0058_3C28 },
    );
    planks(sheet, &room);
    for x in [[-0.92, -0.52], [-0.48, -0.08], [0.32, 0.62], [0.66, 0.96]] {
        paper_window(sheet, &room, x);
    }
    let scroll = room.facing([0.02, 0.22], [-0.66, 0.30], 0.985);
    sheet.slab(&scroll, room.lit(0x00F6_F0E0));
    let mut strokes = Outline::new();
    for (y, x) in [(-0.46, 0.10), (-0.26, 0.13), (-0.04, 0.10), (0.14, 0.12)] {
        strokes.add_leaf(room.at(x - 0.05, y, 0.98), room.at(x + 0.06, y + 0.05, 0.98), stage.unit * 12.0);
        strokes.add_leaf(room.at(x + 0.01, y - 0.07, 0.98), room.at(x - 0.02, y + 0.10, 0.98), stage.unit * 9.0);
    }
    sheet.fill(strokes, hex(0x0020_1C20));
    for beam in [-0.98, -0.5, 0.27, 0.98] {
        sheet.slab(&room.facing([beam - 0.02, beam + 0.02], [-1.0, 1.0], 0.97), room.lit(0x0058_3C28));
    }
    sheet.slab(&room.facing([-1.0, 1.0], [-0.80, -0.74], 0.965), room.lit(0x0058_3C28));
    sheet.layer("dojo");
    for sword in 0..3 {
        let y = 0.42 + 0.09 * f64::from(sword);
        sheet.fill(
            Outline::new().bar(room.at(0.40, y, 0.95), room.at(0.88, y - 0.02, 0.95), stage.unit * 7.0),
            room.dim(0x0060_4028),
        );
    }
    room.shafts(sheet, 2);
    sheet.layer("rack");
}

fn paper_window(sheet: &mut Sheet, room: &Room, across: [f64; 2]) {
    let glow = mix(room.stage.colors.sky[4], hex(0x00FF_FAEC), 0.6);
    sheet.slab(&room.facing(across, [-0.70, 0.94], 0.99), glow);
    let wood = room.dim(0x0070_4C30);
    let mut bars = Outline::new();
    for column in 0..=3 {
        let x = across[0] + (across[1] - across[0]) * f64::from(column) / 3.0;
        bars.add_bar(room.at(x, -0.70, 0.985), room.at(x, 0.94, 0.985), [room.stage.unit * 5.0; 2]);
    }
    for row in 0..=6 {
        let y = -0.70 + 1.64 * f64::from(row) / 6.0;
        bars.add_bar(room.at(across[0], y, 0.985), room.at(across[1], y, 0.985), [room.stage.unit * 5.0; 2]);
    }
    sheet.fill(bars, wood);
}

/// A sports hall with a stage: hoops, lines on the floor.
pub fn gym(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.50, 0.42], 2.2);
    room.shell(
        sheet,
        &Shell { wall: 0x00E4_DCC8, back: 0x00D8_CDB4, ceiling: 0x00C8_C8C4, floor: 0x00D8_A868, trim: 0x0078_5434 },
    );
    planks(sheet, &room);
    for window in 0..4 {
        let near = 0.0 + 0.24 * f64::from(window);
        for side in [-1.0, 1.0] {
            room.window(sheet, room.on_side(side, [near, near + 0.17], [-0.82, -0.40]), 2, |_| {});
        }
    }
    sheet.slab(&room.facing([-0.62, 0.62], [-0.50, 0.62], 0.995), room.dim(0x0070_3038));
    for fold in 0..8 {
        for side in [-1.0, 1.0] {
            let x = side * (0.62 - 0.035 * f64::from(fold));
            let color = if fold % 2 == 0 { room.lit(0x00A8_3840) } else { room.dim(0x00A8_3840) };
            sheet.slab(&room.facing([x - 0.018, x + 0.018], [-0.50, 0.62], 0.99), color);
        }
    }
    Block::new([-0.80, 0.80], [0.62, 1.0], [0.90, 0.99]).draw(sheet, &room, 0x00A8_7848);
    sheet.layer("hall");
    for side in [-1.0, 1.0] {
        let board = room.on_side(side * 0.94, [0.40, 0.60], [-0.50, -0.16]);
        sheet.slab(&board, room.lit(0x00F8_F6F0));
        let ring = room.at(side * 0.84, -0.18, 0.50);
        let rim = Outline::new().ellipse(ring, [stage.unit * 34.0, stage.unit * 9.0]);
        sheet.fill(rim, room.lit(0x00E0_6038));
    }
    let mut lines = Outline::new();
    for (from, to) in [
        ([-0.8, -0.2], [-0.8, 0.88]),
        ([0.8, -0.2], [0.8, 0.88]),
        ([-0.8, 0.45], [0.8, 0.45]),
        ([-0.8, 0.88], [0.8, 0.88]),
    ] {
        lines.add_bar(room.at(from[0], 1.0, from[1]), room.at(to[0], 1.0, to[1]), [stage.unit * 6.0, stage.unit * 5.0]);
    }
    sheet.veil(lines, hex(0x00FF_FFFF), 0.8);
    for x in [-0.5, 0.5] {
        tube(sheet, &room, x, [0.2, 0.8]);
    }
    sheet.layer("court");
}
