//! A workshop for cars: the door rolled up, a car with its hood open, tools on the wall, tires, a bench. And the deck where
//! cars are parked under a house.

use super::furniture::{Block, table, tube};
use super::homely::houses_outside;
use super::interiors::floor_tiles;
use super::nearby::Spot;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::set_down::car;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use scene::Sight;
use scene::seed::Dice;

pub fn garage(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.46, 0.46], 1.7);
    let mut dice = stage.dice("garage");
    room.shell(
        sheet,
        &Shell { wall: 0x00C8_CCC8, back: 0x00C0_C8C8, ceiling: 0x00A0_A4A4, floor: 0x00A8_A8A4, trim: 0x00D8_A838 },
    );
    floor_tiles(sheet, &room, [0.34, 0.24]);
    stains(sheet, &room, &mut dice);
    door(sheet, &room, stage);
    sheet.layer("garage");
    tool_board(sheet, &room, &mut dice);
    shelves(sheet, &room, &mut dice);
    if !stage.scene.has(Sight::Car) {
        let foot = room.at(0.30, 0.985, 0.66);
        let meter = (room.at(0.5, 0.0, 0.66)[0] - room.at(0.0, 0.0, 0.66)[0]).abs() / 2.0;
        car(sheet, stage, Spot { foot: [foot[0], foot[1]], meter });
    }
    tires(sheet, &room);
    bench(sheet, &room, &mut dice);
    for lamp in 0..3 {
        tube(sheet, &room, -0.3, [0.02 + 0.3 * f64::from(lamp), 0.22 + 0.3 * f64::from(lamp)]);
        tube(sheet, &room, 0.4, [0.02 + 0.3 * f64::from(lamp), 0.22 + 0.3 * f64::from(lamp)]);
    }
    room.sunlight_from_back(sheet, [-0.6, 0.5], 3);
    room.lamplight(sheet, &[(-0.3, -0.95, 0.3), (0.4, -0.95, 0.3), (0.0, -0.95, 0.7)]);
    sheet.layer("things");
}

fn stains(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let mut oil = Outline::new();
    for _ in 0..7 {
        let depth = dice.between(0.05, 0.8);
        let at = room.at(dice.between(-0.7, 0.7), 1.0, depth);
        let size = room.stage.unit * dice.between(30.0, 90.0) * room.scale(depth);
        oil.add_ellipse(at, [size, size * 0.22]);
    }
    sheet.veil(oil, hex(0x0030_2C34), if sheet.in_color() { 0.20 } else { 0.0 });
}

/// Rolled up under the ceiling, the street outside.
fn door(sheet: &mut Sheet, room: &Room, stage: &Stage) {
    let opening = room.facing([-0.62, 0.78], [-0.62, 0.99], 0.99);
    sheet.slab(&super::rooms::inset(opening, -0.02), room.dim(0x0088_9094));
    room.window(sheet, opening, 1, |sheet| {
        houses_outside(sheet, stage);
        let yard = room.facing([-0.62, 0.78], [0.72, 1.0], 0.99);
        sheet.fill(Outline::new().polygon(&yard), stage.ground(0x00B8_B4B0, 0.1));
    });
    let mut rows = Outline::new();
    for row in 0..5 {
        let top = -0.80 + 0.055 * f64::from(row);
        let slat = room.facing([-0.66, 0.82], [top, top + 0.05], 0.975);
        sheet.slab(&slat, room.lit(0x00B8_C0C4));
        rows.add_polygon(&part(slat, [0.0, 1.0], [0.86, 1.0]));
    }
    sheet.veil(rows, room.dim(0x0058_6068), 0.5);
}

/// Wrenches, hammers and saws on hooks.
fn tool_board(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let board = room.on_side(-0.99, [0.12, 0.78], [-0.62, 0.06]);
    sheet.slab(&board, room.dim(0x00B0_8858));
    for row in 0..2 {
        for column in 0..8 {
            let left = 0.04 + 0.12 * f64::from(column);
            let cell = part(board, [left, left + 0.09], [0.08 + 0.46 * f64::from(row), 0.46 + 0.46 * f64::from(row)]);
            let mut tool = Outline::new();
            let thick = things::size(cell) * 0.22;
            tool.add_bar(things::on(cell, 0.5, 0.08), things::on(cell, 0.5, dice.between(0.7, 0.98)), [thick; 2]);
            let head = dice.below(3);
            if head == 0 {
                tool.add_polygon(&part(cell, [0.05, 0.95], [0.04, 0.24]));
            } else if head == 1 {
                tool.add_ellipse(things::on(cell, 0.5, 0.12), [thick * 1.1; 2]);
            }
            sheet.solid(tool, room.lit([0x00C8_CCD0, 0x00D0_5040, 0x0048_70A0, 0x00E0_B040][dice.below(4)]));
        }
    }
}

fn shelves(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for y in [-0.46, -0.12, 0.22] {
        let mut near = 0.30;
        while near < 0.84 {
            let wide = dice.between(0.05, 0.10);
            let tall = dice.between(0.12, 0.24);
            let color = [0x00D0_5848, 0x0050_80A8, 0x00E0_C068, 0x0078_8488, 0x0060_9060][dice.below(5)];
            let face = room.on_side(0.92, [near, near + wide], [y - tall, y]);
            sheet.slab(&face, room.lit(color));
            sheet.fill(Outline::new().polygon(&part(face, [0.15, 0.85], [0.3, 0.6])), room.lit(0x00F4_F0E4));
            near += wide + 0.015;
        }
        sheet.slab(&room.on_side(0.90, [0.26, 0.90], [y, y + 0.04]), room.lit(0x0070_7478));
    }
}

/// Stacked, rings of black with a bright hub in the upper one.
fn tires(sheet: &mut Sheet, room: &Room) {
    for (x, depth, count) in [(-0.80, 0.62, 4), (-0.62, 0.70, 3), (0.86, 0.12, 3)] {
        let unit = room.stage.unit * room.scale(depth);
        let foot = room.at(x, 1.0, depth);
        if room.stage.is_behind_a_head(foot[0], unit * 90.0) {
            continue;
        }
        room.shadow(sheet, [x - 0.1, x + 0.1], 1.0, [depth - 0.02, depth + 0.08]);
        for tire in 0..count {
            let y = foot[1] - unit * (34.0 + 58.0 * f64::from(tire));
            let body: Vec<Point> = vec![
                [foot[0] - unit * 100.0, y - unit * 26.0],
                [foot[0] + unit * 100.0, y - unit * 26.0],
                [foot[0] + unit * 104.0, y],
                [foot[0] + unit * 98.0, y + unit * 30.0],
                [foot[0] - unit * 98.0, y + unit * 30.0],
                [foot[0] - unit * 104.0, y],
            ];
            sheet.slab(&body, room.dim(0x0040_3E44));
            let top = [foot[0], y - unit * 26.0];
            sheet.fill(room.stage.lined().ellipse(top, [unit * 100.0, unit * 26.0]), room.lit(0x0050_4E54));
            sheet.fill(Outline::new().ellipse(top, [unit * 58.0, unit * 14.0]), room.dim(0x0028_2830));
        }
    }
}

fn bench(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    room.shadow(sheet, [-1.0, -0.64], 1.0, [0.04, 0.46]);
    table(sheet, room, Block::new([-1.0, -0.66], [0.36, 0.99], [0.06, 0.46]), 0x0098_6C40);
    Block::new([-0.98, -0.70], [0.62, 0.97], [0.22, 0.44]).draw(sheet, room, 0x00C8_4038);
    for drawer in 0..3 {
        let top = 0.65 + 0.10 * f64::from(drawer);
        sheet.slab(&room.on_side(-0.70, [0.24, 0.42], [top, top + 0.085]), room.lit(0x00D8_5048));
    }
    for (x, depth, color) in [(-0.84, 0.16, 0x00E0_B040), (-0.78, 0.34, 0x0050_80A8)] {
        let size = dice.between(0.10, 0.14);
        Block::new([x - 0.05, x + 0.05], [0.36 - size, 0.36], [depth, depth + 0.06]).draw(sheet, room, color);
    }
}

pub fn parking(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.46, 0.45], 3.0);
    let mut dice = stage.dice("parking");
    room.shell(
        sheet,
        &Shell { wall: 0x00A8_A8A8, back: 0x0080_8488, ceiling: 0x0078_7C80, floor: 0x0090_9090, trim: 0x00D8_B038 },
    );
    stains(sheet, &room, &mut dice);
    let stripe = [0x0048_88B8, 0x00C8_6040, 0x0058_9868][stage.seeded(3)];
    for side in [-1.0, 1.0] {
        sheet.slab(&room.on_side(0.995 * side, [-0.16, 1.0], [-0.02, 0.22]), room.lit(stripe));
        sheet.slab(&room.on_side(0.99 * side, [-0.16, 1.0], [0.80, 0.93]), room.lit(0x00E8_C038));
    }
    sheet.slab(&room.facing([-1.0, 1.0], [-0.02, 0.22], 0.995), room.lit(stripe));
    let mut pipes = Outline::new();
    for (x, wide) in [(-0.66, 26.0), (-0.56, 14.0), (0.62, 22.0)] {
        pipes.add_bar(
            room.at(x, -0.88, -0.1),
            room.at(x, -0.88, 1.0),
            [stage.unit * wide * 1.3, stage.unit * wide * 0.3],
        );
    }
    sheet.solid(pipes, room.lit(0x00B0_4840));
    for beam in [0.86, 0.60, 0.34, 0.08] {
        sheet.slab(&room.facing([-1.0, 1.0], [-1.0, -0.86], beam), room.dim(0x0090_9498));
    }
    lines(sheet, &room);
    sheet.layer("deck");
    for (number, depth) in [0.88, 0.64, 0.40, 0.16].into_iter().enumerate() {
        for side in [-1.0, 1.0] {
            if (number + usize::from(side > 0.0)) % 3 != 2 {
                parked(sheet, &room, (side, depth), &mut dice);
            }
        }
        for side in [-0.52, 0.52] {
            pillar(sheet, &room, (side, depth - 0.10), stripe, &mut dice);
        }
    }
    for lamp in 0..4 {
        tube(sheet, &room, 0.0, [0.02 + 0.24 * f64::from(lamp), 0.16 + 0.24 * f64::from(lamp)]);
    }
    room.gloss(sheet, [-0.25, 0.25], [0.0, 0.95], 0.28);
    room.lamplight(sheet, &[(0.0, -0.95, 0.1), (0.0, -0.95, 0.35), (0.0, -0.95, 0.7)]);
    sheet.layer("cars");
}

fn lines(sheet: &mut Sheet, room: &Room) {
    let mut paint = Outline::new();
    for side in [-1.0_f64, 1.0] {
        for bay in 0..6 {
            let depth = -0.06 + 0.2 * f64::from(bay);
            let xs = [(side * 0.46).min(side * 0.98), (side * 0.46).max(side * 0.98)];
            paint.add_polygon(&room.lying(xs, 0.999, [depth, depth + 0.010]));
        }
    }
    sheet.veil(paint, room.lit(0x00F8_F4E8), 0.85);
    for depth in [0.1, 0.5] {
        let at = |x: f64, away: f64| room.at(x, 0.999, away);
        let arrow = [
            at(-0.03, depth),
            at(-0.03, depth + 0.12),
            at(-0.09, depth + 0.12),
            at(0.0, depth + 0.22),
            at(0.09, depth + 0.12),
            at(0.03, depth + 0.12),
            at(0.03, depth),
        ];
        sheet.veil(Outline::new().polygon(&arrow), room.lit(0x00F8_F4E8), 0.7);
    }
}

/// From behind, its nose to the wall: body, window, lamps, plate.
fn parked(sheet: &mut Sheet, room: &Room, (side, depth): (f64, f64), dice: &mut Dice) {
    let paint = [0x00C8_4840, 0x0048_6890, 0x00E8_E8E4, 0x0040_4448, 0x00A8_B0B8][dice.below(5)];
    let inner = side * 0.58;
    let xs = [inner.min(side * 0.98), inner.max(side * 0.98)];
    let depths = [depth - 0.08, depth + 0.04];
    room.shadow(sheet, xs, 1.0, depths);
    let tone = room.lit(paint);
    Block::new(xs, [0.62, 0.94], depths).draw(sheet, room, paint);
    let cabin_out = side * 0.92;
    let cabin_in = side * 0.66;
    let cabin = [cabin_in.min(cabin_out), cabin_in.max(cabin_out)];
    Block::new(cabin, [0.38, 0.62], [depths[0] + 0.015, depths[1] - 0.015]).draw(sheet, room, paint);
    let glass = mix(room.lit(0x0058_7890), hex(0x00E0_F0F8), 0.2);
    sheet.slab(&part(room.facing(cabin, [0.38, 0.62], depths[0] + 0.014), [0.07, 0.93], [0.14, 0.92]), glass);
    sheet.slab(
        &part(room.on_side(cabin_in, [depths[0] + 0.015, depths[1] - 0.015], [0.38, 0.62]), [0.08, 0.92], [0.12, 0.95]),
        mix(glass, tone, 0.2),
    );
    let rear = room.on_side(inner, depths, [0.62, 0.94]);
    for lamp in [[0.04, 0.20], [0.80, 0.96]] {
        sheet.slab(&part(rear, lamp, [0.14, 0.40]), room.lit(0x00F0_5848));
    }
    sheet.slab(&part(rear, [0.36, 0.64], [0.40, 0.66]), room.lit(0x00F4_F4F0));
    let wheel = room.at(xs[if side > 0.0 { 0 } else { 1 }], 0.95, depths[0]);
    let size = room.stage.unit * 44.0 * room.scale(depth);
    sheet.fill(
        room.stage.lined().ellipse([wheel[0] + side * -room.stage.light * size * 1.4, wheel[1]], [size, size]),
        hex(0x0028_282C),
    );
}

fn pillar(sheet: &mut Sheet, room: &Room, (x, depth): (f64, f64), stripe: u32, dice: &mut Dice) {
    if room.stage.is_behind_a_head(room.at(x, 0.0, depth)[0], room.stage.unit * 46.0 * room.scale(depth)) {
        return;
    }
    let half = 0.055;
    room.shadow(sheet, [x - half, x + half], 1.0, [depth - 0.01, depth + 0.03]);
    let face = room.facing([x - half, x + half], [-1.0, 1.0], depth);
    let near = if x > 0.0 { x - half } else { x + half };
    sheet.slab(&room.on_side(near, [depth, depth + 0.035], [-1.0, 1.0]), room.dim(0x0090_9090));
    sheet.slab(&face, room.lit(0x00C0_C0BC));
    sheet.slab(&part(face, [0.0, 1.0], [0.42, 0.60]), room.lit(stripe));
    sheet.fill(things::glyphs(part(face, [0.2, 0.8], [0.44, 0.58]), (1, 1), dice), room.lit(0x00FC_FCF8));
    for band in 0..4 {
        let top = 0.80 + 0.05 * f64::from(band);
        let color = if band % 2 == 0 { 0x00F0_C038 } else { 0x0030_3034 };
        sheet.face(&part(face, [0.0, 1.0], [top, top + 0.05]), room.lit(color));
    }
}
