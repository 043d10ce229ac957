//! Under the roof of an old house: rafters that meet overhead, a round window, boxes, a trunk, things that nobody needs.

use super::furniture::Block;
use super::homely::houses_outside;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::school::planks;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, on, part};
use scene::seed::Dice;

/// Where the slopes begin and meet.
const KNEE: f64 = 0.24;
const RIDGE: f64 = -1.15;

pub fn attic(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.48, 0.46], 1.5).tall(1.2);
    let mut dice = stage.dice("attic");
    room.shell(
        sheet,
        &Shell { wall: 0x00A8_7C54, back: 0x00B8_9068, ceiling: 0x0080_5C40, floor: 0x00A0_7850, trim: 0x0070_4C34 },
    );
    planks(sheet, &room);
    boards(sheet, &room);
    slopes(sheet, &room);
    window(sheet, &room, stage);
    sheet.layer("attic");
    boxes(sheet, &room, &mut dice);
    trunk(sheet, &room);
    relics(sheet, &room);
    webs(sheet, &room);
    light(sheet, &room, &mut dice);
    room.lamplight(sheet, &[(0.0, -0.7, 0.4), (-0.5, 0.4, 0.7)]);
    sheet.layer("things");
}

fn boards(sheet: &mut Sheet, room: &Room) {
    let mut seams = Outline::new();
    for board in 0..15 {
        let x = -1.0 + 2.0 * f64::from(board) / 14.0;
        seams.add_bar(room.at(x, RIDGE, 0.995), room.at(x, 0.95, 0.995), [room.stage.unit * 2.2; 2]);
    }
    sheet.veil(seams, hex(0x0040_2818), if sheet.in_color() { 0.35 } else { 0.6 });
}

/// Both sides of the roof, rafters on them, a beam across.
fn slopes(sheet: &mut Sheet, room: &Room) {
    let at = |x: f64, y: f64, depth: f64| room.at(x, y, depth);
    for side in [-1.0, 1.0] {
        let slope = [at(side, KNEE, -0.35), at(side, KNEE, 1.0), at(0.0, RIDGE, 1.0), at(0.0, RIDGE, -0.35)];
        sheet.slab(&slope, if side < 0.0 { room.dim(0x0098_7048) } else { room.lit(0x00A8_8058) });
        let outside = [at(side, KNEE, 1.0), at(0.0, RIDGE, 1.0), at(side, RIDGE, 1.0)];
        sheet.fill(Outline::new().polygon(&outside), room.dim(0x0080_5C40));
        let mut seams = Outline::new();
        for row in 1..9 {
            let share = f64::from(row) / 9.0;
            seams.add_bar(on(slope, 0.0, share), on(slope, 1.0, share), [room.stage.unit * 3.0, room.stage.unit * 1.2]);
        }
        sheet.veil(seams, hex(0x0040_2818), if sheet.in_color() { 0.34 } else { 0.5 });
        for depth in [0.94, 0.66, 0.38, 0.10] {
            let wide = 0.035;
            let rafter = [
                at(side, KNEE, depth),
                at(side, KNEE, depth + wide),
                at(0.0, RIDGE, depth + wide),
                at(0.0, RIDGE, depth),
            ];
            sheet.slab(&rafter, room.dim(0x0068_4830));
            let under = [
                at(side, KNEE, depth),
                at(side * 0.93, KNEE + 0.03, depth),
                at(0.0, RIDGE + 0.10, depth),
                at(0.0, RIDGE, depth),
            ];
            sheet.slab(&under, room.lit(0x0088_6040));
        }
    }
    for depth in [0.80, 0.36] {
        let x = 0.52;
        sheet.slab(&room.facing([-x, x], [-0.50, -0.41], depth), room.lit(0x0080_5838));
    }
}

fn window(sheet: &mut Sheet, room: &Room, stage: &Stage) {
    let middle = room.at(0.0, -0.30, 0.99);
    let size = (room.at(0.27, 0.0, 0.99)[0] - room.at(0.0, 0.0, 0.99)[0]).abs();
    let round = |grown: f64| -> Outline { Outline::new().ellipse(middle, [size * grown; 2]) };
    sheet.solid(round(1.18), room.lit(0x0078_5438));
    let pane = [
        [middle[0] - size, middle[1] - size],
        [middle[0] + size, middle[1] - size],
        [middle[0] + size, middle[1] + size],
        [middle[0] - size, middle[1] + size],
    ];
    sheet.inside(round(1.0), |sheet| room.window(sheet, pane, 1, |sheet| houses_outside(sheet, stage)));
    let mut bars = Outline::new();
    bars.add_bar([middle[0] - size, middle[1]], [middle[0] + size, middle[1]], [stage.unit * 8.0; 2]);
    bars.add_bar([middle[0], middle[1] - size], [middle[0], middle[1] + size], [stage.unit * 8.0; 2]);
    sheet.solid(bars, room.lit(0x0078_5438));
    if sheet.in_color() && !stage.is_night() {
        sheet.glow(middle, [size * 2.6; 2], stage.colors.edge, 0.40);
    }
}

/// Of cardboard, stacked, some open.
fn boxes(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for (x, depth, size, stack) in [
        (-0.80, 0.74, 0.15, 2),
        (-0.54, 0.80, 0.12, 1),
        (0.78, 0.64, 0.16, 2),
        (0.56, 0.84, 0.11, 2),
        (-0.86, 0.30, 0.15, 1),
        (0.86, 0.16, 0.14, 1),
    ] {
        for level in 0..stack {
            let (low, half) = (0.99 - 2.0 * size * f64::from(level) * 0.9, size * if level == 0 { 1.0 } else { 0.8 });
            let across = [x - half, x + half];
            if level == 0 {
                room.shadow(sheet, across, 1.0, [depth - 0.02, depth + 0.12]);
            }
            let block = Block::new(across, [low - 1.8 * half, low], [depth, depth + 0.10]);
            block.draw(sheet, room, 0x00C8_9C68);
            let front = room.facing(across, [low - 1.8 * half, low], depth - 0.001);
            sheet.slab(&part(front, [0.44, 0.56], [0.0, 1.0]), room.lit(0x00E0_C498));
            if dice.chance(0.6) {
                sheet.fill(things::glyphs(part(front, [0.10, 0.40], [0.5, 0.8]), (2, 1), dice), room.dim(0x0070_4C34));
            }
        }
    }
}

/// Of wood and brass, its lid up, cloth over its edge.
fn trunk(sheet: &mut Sheet, room: &Room) {
    let across = [0.30, 0.74];
    room.shadow(sheet, across, 1.0, [0.34, 0.52]);
    sheet.slab(&room.facing(across, [0.36, 0.66], 0.50), room.dim(0x0078_4830));
    sheet.slab(&part(room.facing(across, [0.36, 0.66], 0.499), [0.06, 0.94], [0.12, 0.94]), room.dim(0x0098_4858));
    Block::new(across, [0.66, 0.99], [0.36, 0.50]).draw(sheet, room, 0x0094_5C38);
    let inside = room.lying([0.33, 0.71], 0.665, [0.38, 0.48]);
    sheet.fill(Outline::new().polygon(&inside), room.dim(0x0040_2820));
    let front = room.facing(across, [0.66, 0.99], 0.359);
    for x in [[0.04, 0.12], [0.88, 0.96]] {
        sheet.slab(&part(front, x, [0.0, 1.0]), room.lit(0x00C8_9840));
    }
    sheet.slab(&part(front, [0.45, 0.55], [0.0, 0.28]), room.lit(0x00D8_B050));
    let cloth = [
        on(front, 0.20, -0.10),
        on(front, 0.40, -0.14),
        on(front, 0.42, 0.30),
        on(front, 0.32, 0.44),
        on(front, 0.22, 0.34),
    ];
    sheet.slab(&cloth, room.lit(0x0078_90C0));
}

/// A lamp, a frame that leans, a globe, books tied with a string.
fn relics(sheet: &mut Sheet, room: &Room) {
    let picture = [
        room.at(-0.40, 0.52, 0.95),
        room.at(-0.14, 0.56, 0.95),
        room.at(-0.13, 0.99, 0.93),
        room.at(-0.41, 0.99, 0.93),
    ];
    sheet.slab(&picture, room.lit(0x00C0_9440));
    sheet.slab(&part(picture, [0.10, 0.90], [0.10, 0.90]), room.lit(0x0088_A8A0));
    let foot = room.at(-0.62, 0.99, 0.46);
    let size = room.stage.unit * 90.0 * room.scale(0.46) * 1.3;
    let at = |x: f64, up: f64| [foot[0] + size * x, foot[1] - size * up];
    for (row, color) in [0x00A0_4840, 0x0048_6888, 0x0068_8858].into_iter().enumerate() {
        let low = 0.26 * row as f64;
        sheet.slab(&[at(-0.6, low + 0.24), at(0.56, low + 0.24), at(0.56, low), at(-0.6, low)], room.lit(color));
        sheet.fill(Outline::new().rect(at(0.44, low + 0.20), at(0.56, low + 0.04)), room.lit(0x00F0_E4C8));
    }
    let lamp = [at(-0.28, 0.80), at(0.26, 0.80), at(0.12, 1.0), at(0.16, 1.3), at(-0.18, 1.3), at(-0.14, 1.0)];
    sheet.slab(&lamp, room.lit(0x00B0_8848));
    sheet.fill(
        room.stage.lined().ellipse(at(0.0, 1.46), [size * 0.22, size * 0.28]),
        mix(room.lit(0x00F8_ECC8), hex(0x00FF_F0C0), 0.4),
    );
}

fn webs(sheet: &mut Sheet, room: &Room) {
    let corner = room.at(-0.97, 0.20, 0.94);
    let unit = room.stage.unit;
    let mut threads = Outline::new();
    let tip = |turn: f64, reach: f64| -> Point {
        [corner[0] - room.stage.light * libm::cos(turn) * reach * unit, corner[1] + libm::sin(turn) * reach * unit]
    };
    for thread in 0..5 {
        threads.add_bar(corner, tip(-0.9 + 0.5 * f64::from(thread), 110.0), [unit * 1.2; 2]);
        for ring in [36.0, 66.0, 94.0] {
            if thread < 4 {
                threads.add_bar(
                    tip(-0.9 + 0.5 * f64::from(thread), ring),
                    tip(-0.4 + 0.5 * f64::from(thread), ring),
                    [unit; 2],
                );
            }
        }
    }
    sheet.veil(threads, hex(0x00F4_F0E8), if sheet.in_color() { 0.5 } else { 0.0 });
}

/// From the round window onto the floor, dust in it.
fn light(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    if !sheet.in_color() || stage.is_night() {
        return;
    }
    let beam =
        [room.at(-0.22, -0.5, 0.98), room.at(0.24, -0.5, 0.98), room.at(0.48, 1.0, 0.34), room.at(-0.20, 1.0, 0.34)];
    let glow = stage.colors.edge;
    let stops = [(0.0, glow.faded(0.40)), (0.7, glow.faded(0.16)), (1.0, glow.faded(0.06))];
    sheet.ramp(Outline::new().polygon(&beam), beam[0], beam[3], &stops);
    let mut dust = Outline::new();
    for _ in 0..26 {
        let spot = on(beam, dice.unit(), dice.unit());
        dust.add_ellipse(spot, [stage.unit * dice.between(1.0, 2.6); 2]);
    }
    sheet.veil(dust, glow, 0.7);
}
