//! Where anybody washes: machines with round doors in rows, a bench, baskets, a board with the prices.

use super::furniture::{Block, tube};
use super::homely::houses_outside;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, Corners, on, part};
use scene::seed::Dice;

const CLOTHES: [u32; 6] = [0x00E8_7078, 0x0058_98D0, 0x00F4_D060, 0x0080_C090, 0x00F8_F4EC, 0x00A0_80C0];

pub fn laundromat(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.40, 0.46], 1.7);
    let mut dice = stage.dice("laundromat");
    room.shell(
        sheet,
        &Shell { wall: 0x00D8_ECEC, back: 0x00E4_F2F0, ceiling: 0x00F4_F6F4, floor: 0x00F0_EEE8, trim: 0x0070_A0A8 },
    );
    checks(sheet, &room);
    room.window(sheet, room.on_side(-1.0, [0.06, 0.86], [-0.64, 0.56]), 4, |sheet| houses_outside(sheet, stage));
    sheet.layer("room");
    for column in 0..5 {
        let left = -0.62 + 0.32 * f64::from(column);
        let front = room.facing([left, left + 0.30], [-0.36, 0.28], 0.985);
        machine(sheet, &room, front, 0x00F4_F4F0, &mut dice);
        let low = room.facing([left, left + 0.30], [0.30, 0.94], 0.985);
        machine(sheet, &room, low, 0x00F4_F4F0, &mut dice);
    }
    sheet.slab(&room.facing([-0.66, 1.0], [-0.44, -0.36], 0.98), room.lit(0x0058_A0A8));
    for number in (0..5).rev() {
        let near = -0.06 + 0.19 * f64::from(number);
        let depths = [near, near + 0.17];
        room.shadow(sheet, [0.60, 0.98], 1.0, depths);
        Block::new([0.64, 0.99], [0.26, 0.99], depths).draw(sheet, &room, 0x00EC_F0F0);
        let face = room.on_side(0.64, depths, [0.27, 0.97]);
        machine(sheet, &room, face, 0x00F8_F8F4, &mut dice);
        basket(sheet, &room, (room.at(0.80, 0.26, near + 0.08), room.scale(near)), number, &mut dice);
    }
    board(sheet, &room, &mut dice);
    bench(sheet, &room, &mut dice);
    for lamp in 0..3 {
        tube(sheet, &room, 0.1, [0.05 + 0.3 * f64::from(lamp), 0.25 + 0.3 * f64::from(lamp)]);
    }
    room.gloss(sheet, [-0.4, 0.4], [0.0, 0.9], 0.30);
    room.sunlight(sheet, &[[0.06, 0.44], [0.48, 0.86]]);
    room.lamplight(sheet, &[(0.1, -0.95, 0.15), (0.1, -0.95, 0.5), (0.1, -0.95, 0.8)]);
    sheet.layer("machines");
}

fn checks(sheet: &mut Sheet, room: &Room) {
    let mut squares = Outline::new();
    for row in 0..14 {
        for column in -8..8_i32 {
            if (column + row).rem_euclid(2) == 0 {
                let (x, depth) = (0.125 * f64::from(column), -0.28 + 0.092 * f64::from(row));
                squares.add_polygon(&room.lying([x, x + 0.125], 1.0, [depth, (depth + 0.092).min(1.0)]));
            }
        }
    }
    sheet.fill(squares, room.lit(0x0090_C4C8));
}

/// A white front, a round door with what turns in it, a panel with a dial and a slot.
fn machine(sheet: &mut Sheet, room: &Room, front: Corners, color: u32, dice: &mut Dice) {
    sheet.slab(&front, room.lit(color));
    let panel = part(front, [0.06, 0.94], [0.05, 0.20]);
    sheet.slab(&panel, room.lit(0x0048_8890));
    sheet.fill(Outline::new().polygon(&part(panel, [0.08, 0.42], [0.28, 0.74])), hex(0x00F8_B048));
    sheet.fill(ring_on(front, (0.82, 0.125), 0.045), room.lit(0x00F4_F4F0));
    sheet.solid(ring_on(front, (0.5, 0.60), 0.36), room.lit(0x00B8_C4C8));
    sheet.fill(ring_on(front, (0.5, 0.60), 0.29), room.dim(0x0058_6C78));
    let mut heaps: Vec<Outline> = Vec::new();
    for _ in 0..3 {
        let (x, y) = (dice.between(0.36, 0.64), dice.between(0.62, 0.76));
        heaps.push(ring_on(front, (x, y), dice.between(0.08, 0.13)));
    }
    for heap in heaps {
        sheet.fill(heap, mix(room.lit(CLOTHES[dice.below(CLOTHES.len())]), hex(0x0058_6C78), 0.2));
    }
    let glint = [on(front, 0.34, 0.52), on(front, 0.46, 0.40), on(front, 0.52, 0.42), on(front, 0.38, 0.56)];
    sheet.veil(Outline::new().polygon(&glint), hex(0x00FF_FFFF), if sheet.in_color() { 0.6 } else { 0.0 });
}

/// A circle that lies in the plane of the front.
fn ring_on(front: Corners, (x, y): (f64, f64), radius: f64) -> Outline {
    let points: Vec<Point> = (0..16)
        .map(|step| {
            let turn = f64::from(step) / 16.0 * core::f64::consts::TAU;
            let tall = 0.30 / 0.36 * 0.64;
            on(front, x + libm::cos(turn) * radius, y + libm::sin(turn) * radius * tall / 0.64)
        })
        .collect();
    Outline::new().curve(&points)
}

fn basket(sheet: &mut Sheet, room: &Room, (foot, scale): (Point, f64), number: i32, dice: &mut Dice) {
    if number % 2 == 1 {
        return;
    }
    let size = room.stage.unit * 120.0 * scale;
    let at = |x: f64, up: f64| [foot[0] + size * x, foot[1] - size * up];
    for _ in 0..6 {
        let heap =
            Outline::new().ellipse(at(dice.between(-0.4, 0.4), dice.between(0.55, 0.75)), [size * 0.26, size * 0.18]);
        sheet.fill(heap, room.lit(CLOTHES[dice.below(CLOTHES.len())]));
    }
    sheet.slab(&[at(-0.66, 0.56), at(0.66, 0.56), at(0.52, 0.0), at(-0.52, 0.0)], room.lit(0x00E0_A870));
    let mut weave = Outline::new();
    for bar in 0..6 {
        weave.add_bar(at(-0.5 + 0.2 * f64::from(bar), 0.5), at(-0.42 + 0.17 * f64::from(bar), 0.06), [size * 0.05; 2]);
    }
    sheet.veil(weave, room.dim(0x0090_6038), 0.6);
}

fn board(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let face = room.facing([-0.46, 0.30], [-0.86, -0.52], 0.985);
    if room.stage.is_near_head(face) {
        return;
    }
    sheet.slab(&face, room.lit(0x00FC_FAF4));
    sheet.face(&part(face, [0.0, 1.0], [0.0, 0.22]), room.lit(0x00E8_6858));
    sheet.fill(things::glyphs(part(face, [0.06, 0.94], [0.32, 0.60]), (6, 1), dice), room.lit(0x0040_4850));
    sheet.fill(things::writing(part(face, [0.06, 0.94], [0.66, 0.94]), 2, dice), room.lit(0x0070_7880));
}

fn bench(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    room.shadow(sheet, [-0.88, -0.44], 1.0, [0.42, 0.64]);
    Block::new([-0.86, -0.46], [0.80, 0.99], [0.46, 0.58]).draw(sheet, room, 0x0088_9CA0);
    Block::new([-0.90, -0.42], [0.73, 0.80], [0.44, 0.60]).draw(sheet, room, 0x00E8_B870);
    basket(sheet, room, (room.at(-0.60, 0.73, 0.52), room.scale(0.52)), 0, dice);
}
