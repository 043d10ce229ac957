//! The studio of a painter: a tall window of many panes, boards with drops of paint, canvases that lean and hang, an easel,
//! a shelf with jars of brushes and pots of color.

use super::homely::houses_outside;
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::school::planks;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use canvas::Color;
use scene::Prop;
use scene::seed::Dice;

type Corners = [super::outline::Point; 4];

/// What tubes and pots hold.
const PAINTS: [u32; 6] = [0x00D8_4A40, 0x00F0_B83C, 0x0046_80C8, 0x0058_A468, 0x00E8_8CA0, 0x0080_60A8];

pub fn art_studio(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.42, 0.45], 1.5);
    let shell =
        Shell { wall: 0x00F0_E9DC, back: 0x00E8_DFD0, ceiling: 0x00F4_EFE6, floor: 0x00BC_9468, trim: 0x00A8_8860 };
    room.shell(sheet, &shell);
    planks(sheet, &room);
    let windows = [[0.02, 0.30], [0.34, 0.62], [0.66, 0.94]];
    for depths in windows {
        room.window(sheet, room.on_side(-1.0, depths, [-0.86, 0.42]), 3, |sheet| houses_outside(sheet, stage));
    }
    sheet.slab(&room.on_side(-0.985, [0.0, 0.96], [0.43, 0.49]), room.lit(0x00F8_F2E6));
    let mut dice = stage.dice("studio");
    pictures(sheet, &room, &mut dice);
    shelf(sheet, &room, &mut dice);
    sheet.layer("room");
    room.gloss(sheet, [-0.95, 0.1], [0.0, 0.95], 0.28);
    room.sunlight(sheet, &windows);
    leaning(sheet, &room, &mut dice);
    // Who paints has an easel of their own.
    if !stage.scene.figures.iter().any(|figure| figure.prop == Some(Prop::Paintbrush)) {
        easel(sheet, &room, &mut dice);
    }
    spots(sheet, &room, &mut dice);
    room.lamplight(sheet, &[(0.2, -0.95, 0.5), (0.9, 0.1, 0.6)]);
    sheet.layer("studio");
}

/// A canvas with a wash of land, sea, flowers or nothing yet.
fn canvas_on(sheet: &mut Sheet, room: &Room, corners: Corners, (motif, dice): (usize, &mut Dice)) {
    sheet.slab(&corners, room.lit(0x00FA_F6EC));
    let face = part(corners, [0.05, 0.95], [0.04, 0.96]);
    let lit = |color: u32| mix(room.lit(color), room.lit(0x00FA_F6EC), 0.22);
    let fill = |sheet: &mut Sheet, rows: [f64; 2], color: Color| {
        sheet.fill(Outline::new().polygon(&part(face, [0.0, 1.0], rows)), color);
    };
    match motif % 4 {
        0 => {
            fill(sheet, [0.0, 0.6], lit(0x00A8_D0E8));
            fill(sheet, [0.55, 1.0], lit(0x0078_A860));
            let hill = [things::on(face, 0.0, 0.56), things::on(face, 0.4, 0.36), things::on(face, 1.0, 0.58)];
            sheet.fill(Outline::new().polygon(&hill), lit(0x0090_B0B8));
        }
        1 => {
            fill(sheet, [0.0, 0.5], lit(0x00F4_C498));
            fill(sheet, [0.5, 1.0], lit(0x0050_78A8));
            let sun = things::size(face) * 0.12;
            sheet.fill(Outline::new().ellipse(things::on(face, 0.6, 0.42), [sun; 2]), lit(0x00FF_F0C0));
        }
        2 => {
            fill(sheet, [0.0, 1.0], lit(0x00D8_CCB8));
            for number in 0..7 {
                let at = things::on(face, dice.between(0.25, 0.75), dice.between(0.18, 0.55));
                let size = things::size(face) * dice.between(0.07, 0.12);
                sheet.fill(Outline::new().ellipse(at, [size; 2]), lit(PAINTS[number % PAINTS.len()]));
            }
            sheet.fill(Outline::new().polygon(&part(face, [0.36, 0.64], [0.60, 0.92])), lit(0x0060_88A0));
        }
        _ => {}
    }
}

/// On the back wall, each from a nail.
fn pictures(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let first = room.stage.seeded(3);
    let hung = [([-0.86, -0.50], [-0.62, -0.16]), ([-0.40, -0.10], [-0.54, -0.22]), ([0.62, 0.94], [-0.60, -0.14])];
    for (number, (xs, ys)) in hung.into_iter().enumerate() {
        let middle = (xs[0] + xs[1]) / 2.0;
        let nail = room.at(middle, ys[0] - 0.10, 0.995);
        for x in xs {
            let corner = room.at(middle + (x - middle) * 0.7, ys[0], 0.995);
            sheet.veil(Outline::new().bar(nail, corner, room.stage.unit * 1.6), hex(0x0040_3830), 0.7);
        }
        canvas_on(sheet, room, room.facing(xs, ys, 0.99), ((first + number) % 3, dice));
    }
}

/// On the wall across from the window: boards with jars, pots and books.
fn shelf(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let unit = room.stage.unit;
    for y in [-0.30, 0.04] {
        sheet.slab(&room.on_side(0.995, [0.30, 0.92], [y, y + 0.03]), room.dim(0x0098_7450));
        sheet.slab(&room.lying([0.86, 1.0], y, [0.30, 0.92]), room.lit(0x00B8_9268));
        for number in 0..6 {
            let depth = 0.86 - 0.10 * f64::from(number);
            let size = unit * 34.0 * room.scale(depth);
            let [x, foot] = room.at(0.93, y, depth);
            let jar = [
                [x - size * 0.5, foot - size],
                [x + size * 0.5, foot - size],
                [x + size * 0.5, foot],
                [x - size * 0.5, foot],
            ];
            if dice.chance(0.5) {
                let mut brushes = Outline::new();
                for brush in 0..4 {
                    let lean = (f64::from(brush) - 1.5) * size * 0.3;
                    brushes.add_bar(
                        [x + lean * 0.5, foot - size * 0.9],
                        [x + lean, foot - size * 2.1],
                        [size * 0.10; 2],
                    );
                }
                sheet.solid(brushes, room.dim(0x0098_6C40));
                sheet.slab(&jar, room.lit(0x00D8_E0E0));
            } else {
                sheet.slab(&jar, room.lit(PAINTS[dice.below(PAINTS.len())]));
                sheet.slab(&part(jar, [-0.06, 1.06], [0.0, 0.2]), room.lit(0x00F0_ECE4));
            }
        }
    }
}

/// Canvases on the floor, against the wall.
fn leaning(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    room.shadow(sheet, [0.46, 1.0], 1.0, [0.90, 0.98]);
    for (xs, top, depth, motif) in [([0.60, 0.98], 0.30, 0.96, 3), ([0.44, 0.74], 0.46, 0.92, 2)] {
        canvas_on(sheet, room, room.facing(xs, [top, 0.99], depth), (motif, dice));
    }
}

fn easel(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let (x, depth) = (0.72, 0.42);
    let wood = room.dim(0x00A0_7448);
    let wide = room.stage.unit * 14.0 * room.scale(depth);
    room.shadow(sheet, [x - 0.26, x + 0.28], 1.0, [depth - 0.03, depth + 0.16]);
    let mut legs = Outline::new();
    legs.add_bar(room.at(x, -0.50, depth + 0.04), room.at(x + 0.02, 1.0, depth + 0.18), [wide * 0.8; 2]);
    for side in [-1.0, 1.0] {
        legs.add_bar(room.at(x + 0.03 * side, -0.54, depth), room.at(x + 0.24 * side, 1.0, depth), [wide; 2]);
    }
    sheet.solid(legs, wood);
    canvas_on(sheet, room, room.facing([x - 0.27, x + 0.27], [-0.38, 0.38], depth - 0.01), (0, dice));
    sheet.slab(&room.facing([x - 0.30, x + 0.30], [0.38, 0.43], depth - 0.02), wood);
}

/// Drops of paint on the boards.
fn spots(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for number in 0..22 {
        let depth = dice.between(-0.1, 0.7);
        let at = room.at(dice.between(-0.7, 0.95), 1.0, depth);
        let size = room.stage.unit * dice.between(3.0, 9.0) * room.scale(depth);
        let color = room.lit(PAINTS[number % PAINTS.len()]);
        sheet.veil(Outline::new().ellipse(at, [size, size * 0.4]), color, if sheet.in_color() { 0.7 } else { 0.2 });
    }
}
