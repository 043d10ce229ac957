//! A tailor's room: bolts of cloth on shelves, two dummies in half-made clothes, a cutting table with shears and patterns,
//! spools on the wall, a lamp over the table.

use super::furniture::{Block, table};
use super::homely::houses_outside;
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::school::planks;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, on, part};
use scene::seed::Dice;

const CLOTHS: [u32; 8] =
    [0x00C8_4858, 0x0048_68A0, 0x00E8_C878, 0x0068_9878, 0x0088_5890, 0x00F0_E4D0, 0x00D8_8060, 0x0058_5C70];

pub fn tailor(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.46, 0.46], 1.35);
    let mut dice = stage.dice("tailor");
    room.shell(
        sheet,
        &Shell { wall: 0x00E4_D2B8, back: 0x00D8_C8B0, ceiling: 0x00EC_E2D0, floor: 0x00A8_7850, trim: 0x0078_5438 },
    );
    planks(sheet, &room);
    room.window(sheet, room.facing([-0.58, 0.02], [-0.72, 0.22], 0.99), 3, |sheet| houses_outside(sheet, stage));
    for xs in [[-0.72, -0.52], [-0.02, 0.16]] {
        things::curtain(sheet, room.facing(xs, [-0.80, 0.86], 0.972), room.lit(0x00B8_5858), 4, &mut dice);
    }
    sheet.layer("room");
    bolts(sheet, &room, &mut dice);
    spools(sheet, &room, &mut dice);
    rack(sheet, &room, &mut dice);
    cutting_table(sheet, &room, &mut dice);
    for (x, depth, number) in [(-0.80, 0.62, 0), (0.36, 0.80, 1)] {
        dummy(sheet, &room, [x, depth], number);
    }
    hanging_lamp(sheet, &room);
    room.sunlight_from_back(sheet, [-0.55, 0.0], 3);
    room.lamplight(sheet, &[(-0.28, -0.30, 0.80), (0.0, -0.6, 0.2)]);
    sheet.layer("things");
}

/// Shelves on the lit wall, rolled cloth with its round ends to us.
fn bolts(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    sheet.slab(&room.on_side(0.97, [0.20, 0.92], [-0.72, 0.98]), room.dim(0x0068_4830));
    for shelf in 0..5 {
        let low = -0.40 + 0.34 * f64::from(shelf);
        let mut near = 0.22;
        while near < 0.86 {
            let wide = dice.between(0.045, 0.065);
            let color = CLOTHS[dice.below(CLOTHS.len())];
            for (stack, tone) in [(0.0, color), (0.12, CLOTHS[dice.below(CLOTHS.len())])] {
                let face = room.on_side(0.95, [near, near + wide], [low - 0.13 - stack, low - 0.01 - stack]);
                let (middle, corner) = (on(face, 0.5, 0.5), face[0]);
                let radii = [(middle[0] - corner[0]).abs() * 0.98, (middle[1] - corner[1]).abs() * 0.98];
                // The cloth is wound about a tube.
                for (share, color) in [(1.0, tone), (0.66, tone), (0.26, 0x00F0_E0C4)] {
                    let ring = Outline::lined(room.stage.line()).ellipse(middle, radii.map(|radius| radius * share));
                    sheet.fill(ring, if share > 0.5 && share < 0.9 { room.dim(color) } else { room.lit(color) });
                }
            }
            near += wide + 0.008;
        }
        sheet.slab(&room.on_side(0.94, [0.18, 0.94], [low, low + 0.03]), room.lit(0x0098_6C48));
    }
}

/// Thread of all colors on pegs.
fn spools(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let board = room.facing([0.26, 0.80], [-0.66, -0.16], 0.988);
    sheet.slab(&board, room.lit(0x00C8_A070));
    for row in 0..4 {
        for column in 0..8 {
            let left = 0.05 + 0.116 * f64::from(column);
            let top = 0.06 + 0.23 * f64::from(row);
            let spool = part(board, [left, left + 0.08], [top, top + 0.17]);
            sheet.slab(&spool, room.lit(0x00E8_D0A8));
            let color = room.lit(CLOTHS[dice.below(CLOTHS.len())]);
            sheet.fill(Outline::new().polygon(&part(spool, [0.1, 0.9], [0.18, 0.82])), color);
        }
    }
}

/// Finished clothes on a rail by the dark wall.
fn rack(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let x = -0.90;
    for number in (0..6).rev() {
        let depth = 0.12 + 0.075 * f64::from(number);
        let half = 0.035;
        let low = dice.between(0.40, 0.78);
        let cloth = [
            room.at(x, -0.28, depth - half * 0.5),
            room.at(x, -0.28, depth + half * 0.5),
            room.at(x + 0.04, low, depth + half),
            room.at(x + 0.04, low, depth - half),
        ];
        sheet.slab(&cloth, room.dim(CLOTHS[number as usize % CLOTHS.len()]));
        sheet.ink_of(&[on(cloth, 0.5, 0.1), on(cloth, 0.46, 0.92)], 0.6);
    }
    let mut rail = Outline::new();
    rail.add_bar(room.at(x, -0.32, 0.04), room.at(x, -0.32, 0.58), [room.stage.unit * 7.0, room.stage.unit * 4.0]);
    for depth in [0.58, 0.05] {
        rail.add_bar(room.at(x, -0.32, depth), room.at(x, 0.99, depth), [room.stage.unit * 6.0; 2]);
    }
    sheet.solid(rail, room.dim(0x0080_8488));
}

/// A trunk of linen on a stand, a coat pinned on it.
fn dummy(sheet: &mut Sheet, room: &Room, [x, depth]: [f64; 2], number: usize) {
    let foot = room.at(x, 0.99, depth);
    let size = room.stage.unit * 330.0 * room.scale(depth);
    if room.stage.is_behind_a_head(foot[0], size * 0.3) {
        return;
    }
    let at = |dx: f64, up: f64| [foot[0] + dx * size, foot[1] - up * size];
    let mut stand = Outline::new();
    stand.add_bar(at(0.0, 0.0), at(0.0, 1.0), [size * 0.05; 2]);
    for dx in [-0.26, 0.26] {
        stand.add_bar(at(0.0, 0.14), at(dx, 0.0), [size * 0.045; 2]);
    }
    sheet.solid(stand, room.dim(0x0070_4C30));
    let trunk = [
        at(-0.26, 1.0),
        at(-0.24, 1.30),
        at(-0.34, 1.66),
        at(-0.30, 1.86),
        at(-0.09, 1.94),
        at(-0.08, 2.06),
        at(0.08, 2.06),
        at(0.09, 1.94),
        at(0.30, 1.86),
        at(0.34, 1.66),
        at(0.24, 1.30),
        at(0.26, 1.0),
    ];
    sheet.fill(Outline::lined(room.stage.line()).curve(&trunk), room.lit(0x00EC_DCC0));
    let cloth = CLOTHS[number];
    let coat = [
        at(-0.30, 0.94),
        at(-0.25, 1.30),
        at(-0.35, 1.66),
        at(-0.30, 1.85),
        at(-0.12, 1.92),
        at(0.02, 1.50),
        at(0.0, 0.90),
    ];
    sheet.fill(Outline::lined(room.stage.line()).curve(&coat), room.lit(cloth));
    let other = [
        at(0.30, 0.94),
        at(0.25, 1.30),
        at(0.35, 1.66),
        at(0.30, 1.85),
        at(0.14, 1.92),
        at(0.06, 1.50),
        at(0.04, 0.92),
    ];
    sheet.fill(Outline::lined(room.stage.line()).curve(&other), room.dim(cloth));
    let mut stitches = Outline::new();
    for stitch in 0..9 {
        let up = 1.0 + 0.09 * f64::from(stitch);
        stitches.add_bar(at(-0.06, up), at(-0.06, up + 0.045), [size * 0.014; 2]);
    }
    sheet.fill(stitches, room.lit(0x00FC_F8F0));
    sheet.fill(
        Outline::lined(room.stage.line()).ellipse(at(0.0, 2.06), [size * 0.085, size * 0.035]),
        room.dim(0x0080_5838),
    );
}

fn cutting_table(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    room.shadow(sheet, [-0.56, 0.20], 1.0, [0.58, 0.90]);
    table(sheet, room, Block::new([-0.56, 0.20], [0.44, 0.98], [0.60, 0.88]), 0x00A8_7848);
    sheet.slab(&room.lying([-0.50, -0.10], 0.438, [0.62, 0.86]), room.lit(0x00C8_5868));
    sheet.slab(&room.lying([-0.40, -0.20], 0.434, [0.66, 0.82]), room.lit(0x00F8_F0D8));
    let edge = room.facing([-0.50, -0.10], [0.438, 0.62], 0.598);
    sheet.slab(&edge, room.dim(0x00C8_5868));
    let mut shears = Outline::new();
    let unit = room.stage.unit;
    shears.add_bar(room.at(0.0, 0.432, 0.66), room.at(0.10, 0.432, 0.80), [unit * 6.0, unit * 2.0]);
    shears.add_bar(room.at(0.06, 0.432, 0.66), room.at(0.02, 0.432, 0.80), [unit * 6.0, unit * 2.0]);
    sheet.fill(shears, room.lit(0x00B8_C0C8));
    for (x, color) in [(0.12, 1), (0.16, 2)] {
        let spool = room.facing([x, x + 0.03], [0.36, 0.435], 0.72);
        sheet.slab(&spool, room.lit(CLOTHS[(color + dice.below(3)) % CLOTHS.len()]));
    }
    Block::new([-0.44, -0.26], [0.86, 0.97], [0.66, 0.84]).draw(sheet, room, 0x00C8_A878);
}

fn hanging_lamp(sheet: &mut Sheet, room: &Room) {
    let (x, depth, unit) = (-0.26, 0.74, room.stage.unit);
    let at = room.at(x, -0.46, depth);
    if room.stage.is_behind_a_head(at[0], unit * 60.0) {
        return;
    }
    sheet.fill(Outline::new().bar(room.at(x, -1.0, depth), at, unit * 3.0), room.dim(0x0040_3830));
    let shade = [
        [at[0] - unit * 14.0, at[1]],
        [at[0] + unit * 14.0, at[1]],
        [at[0] + unit * 52.0, at[1] + unit * 36.0],
        [at[0] - unit * 52.0, at[1] + unit * 36.0],
    ];
    sheet.slab(&shade, room.lit(0x0040_6C60));
    let bulb = [at[0], at[1] + unit * 38.0];
    let color =
        if room.stage.is_night() { hex(0x00FF_F0C0) } else { mix(room.lit(0x00F4_ECD8), hex(0x00FF_FFFF), 0.4) };
    sheet.fill(Outline::new().ellipse(bulb, [unit * 17.0, unit * 13.0]), color);
    if room.stage.is_night() && sheet.in_color() {
        sheet.glow(bulb, [unit * 300.0; 2], hex(0x00FF_D890), 0.6);
    }
}
