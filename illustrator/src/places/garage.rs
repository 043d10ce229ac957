//! A workshop for cars: the door rolled up, a car, tools on the wall, tires, a bench.

use super::furniture::{Block, table, tube};
use super::homely::houses_outside;
use super::interiors::floor_tiles;
use super::nearby::Spot;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::set_down::car;
use super::shades::hex;
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;
use scene::{Pose, Sight};

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
    // Who sits on a motorbike there has brought it.
    let rides = stage.scene.figures.iter().any(|figure| figure.pose == Pose::OnMotorbike);
    if !stage.scene.has(Sight::Car) && !rides {
        let foot = room.at(0.58, 0.985, 0.46);
        let meter = (room.at(0.0, 1.0, 0.46)[1] - room.at(0.0, 0.0, 0.46)[1]).abs() / 1.7;
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
