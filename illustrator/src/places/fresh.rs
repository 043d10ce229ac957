//! Two shops that smell good: the bakery, and the flower shop.

use canvas::Color;

use super::furniture::Block;
use super::interiors::{floor_tiles, town_outside};
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::school::planks;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, Corners, on, part};
use scene::seed::Dice;

/// Shelves of bread behind a counter, the oven's fire, a window on the street.
pub fn bakery(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.50, 0.46], 1.2);
    let mut dice = stage.dice("bakery");
    room.shell(
        sheet,
        &Shell { wall: 0x00F4_E4C8, back: 0x00EC_D4B0, ceiling: 0x00F8_F0E0, floor: 0x00C0_8C5C, trim: 0x0088_5C3C },
    );
    planks(sheet, &room);
    room.window(sheet, room.on_side(-1.0, [0.02, 0.72], [-0.62, 0.30]), 3, |sheet| town_outside(sheet, stage));
    let name = room.facing([-0.42, 0.42], [-0.93, -0.76], 0.985);
    things::sign(sheet, name, (room.lit(0x0070_4428), room.lit(0x00F8_E8C0)), &mut dice);
    sheet.layer("room");
    for (row, y) in [-0.44, -0.14, 0.16, 0.46].into_iter().enumerate() {
        shelf(sheet, &room, ([-0.94, 0.52], y), row, &mut dice);
    }
    oven(sheet, &room);
    counter(sheet, &room, &mut dice);
    for x in [-0.55, 0.0, 0.55] {
        lamp(sheet, &room, x);
    }
    room.lamplight(sheet, &[(-0.55, -0.5, 0.6), (0.55, -0.5, 0.6), (0.0, -0.6, 0.5)]);
    sheet.layer("bread");
}

/// A board on the back wall with baskets of one kind of bread each.
fn shelf(sheet: &mut Sheet, room: &Room, (xs, y): ([f64; 2], f64), row: usize, dice: &mut Dice) {
    room.dusk(sheet, room.facing(xs, [y + 0.04, y + 0.14], 0.985), 0.3);
    let board = room.facing(xs, [y, y + 0.04], 0.94);
    let top = room.lying(xs, y, [0.94, 0.99]);
    sheet.slab(&top, room.lit(0x00C8_9864));
    for basket in 0..5 {
        let left = xs[0] + 0.02 + (xs[1] - xs[0] - 0.02) * f64::from(basket) / 5.0;
        let wide = (xs[1] - xs[0]) / 5.0 - 0.05;
        let kind = (basket as usize + row * 2) % 4;
        for loaf in 0..4 {
            let share = (f64::from(loaf) + 0.5) / 4.0;
            let at = room.at(left + wide * share, y - 0.055 - 0.02 * dice.unit(), 0.96);
            let size = room.stage.width * 0.021 * if kind == 1 { 1.25 } else { 1.0 };
            bread(sheet, room, (at, size), kind);
        }
        let front = room.facing([left - 0.01, left + wide + 0.01], [y - 0.055, y], 0.945);
        wicker(sheet, room, front);
    }
    sheet.slab(&board, room.lit(0x00A8_7444));
    for tag in 0..5 {
        let left = xs[0] + 0.09 + (xs[1] - xs[0]) * f64::from(tag) / 5.0;
        sheet.slab(&room.facing([left, left + 0.09], [y + 0.002, y + 0.045], 0.935), room.lit(0x00FC_F8EC));
    }
}

fn wicker(sheet: &mut Sheet, room: &Room, front: Corners) {
    sheet.slab(&front, room.lit(0x00B0_7C48));
    let mut weave = Outline::new();
    for column in 0..8 {
        let x = f64::from(column) / 8.0;
        weave.add_polygon(&part(front, [x, x + 0.06], [0.1, 0.5]));
        weave.add_polygon(&part(front, [x + 0.06, x + 0.12], [0.5, 0.9]));
    }
    sheet.veil(weave, hex(0x0050_3018), if sheet.in_color() { 0.35 } else { 0.5 });
}

/// How far a long loaf stands out of its basket, in half-widths of a round one.
const LONG: f64 = 1.9;

/// 0 a round loaf, 1 a long one on its end, 2 a roll, 3 a crescent.
fn bread(sheet: &mut Sheet, room: &Room, (at, size): (Point, f64), kind: usize) {
    let stage = room.stage;
    let crust = room.lit([0x00C8_8440, 0x00D8_9C50, 0x00E0_A858, 0x00C8_8038][kind]);
    let pale = mix(room.lit(0x00F8_E0B0), crust, 0.2);
    let mut body = stage.lined();
    let mut slashes = Outline::new();
    match kind {
        1 => {
            let top = [at[0] + size * 0.5, at[1] - size * LONG];
            body.add_ellipse(top, [size * 0.50; 2]);
            body.add_bar([at[0], at[1] + size], top, [size * 0.95, size * 0.95]);
            for step in 0..4 {
                let share = 0.2 + 0.22 * f64::from(step);
                let middle = [at[0] + size * 0.5 * share, at[1] - size * LONG * share];
                slashes.add_leaf(
                    [middle[0] - size * 0.36, middle[1] + size * 0.2],
                    [middle[0] + size * 0.36, middle[1] - size * 0.3],
                    size * 0.22,
                );
            }
        }
        3 => {
            let arc = |turn: f64, reach: f64| {
                [
                    at[0] + libm::cos(turn) * size * 1.2 * reach,
                    at[1] + size * 0.5 - libm::sin(turn) * size * 1.2 * reach,
                ]
            };
            let mut shape: Vec<Point> = (0..=6).map(|step| arc(0.1 + 0.49 * f64::from(step), 1.0)).collect();
            shape.extend((1..6).rev().map(|step| arc(0.1 + 0.49 * f64::from(step), 0.42)));
            body.add_curve(&shape);
            for step in 1..6 {
                let turn = 0.1 + 0.49 * f64::from(step);
                slashes.add_leaf(arc(turn, 0.5), arc(turn + 0.12, 0.95), size * 0.14);
            }
        }
        _ => {
            body.add_ellipse(at, [size * 1.1, size * 0.9]);
            for x in [-0.4, 0.0, 0.4] {
                slashes.add_leaf(
                    [at[0] + (x - 0.16) * size, at[1] - size * 0.55],
                    [at[0] + (x + 0.16) * size, at[1] + size * 0.25],
                    size * 0.2,
                );
            }
        }
    }
    sheet.solid(body, crust);
    if sheet.in_color() {
        let shine = [at[0] + stage.light * size * 0.35, at[1] - size * 0.3];
        sheet.veil(Outline::new().ellipse(shine, [size * 0.5, size * 0.35]), hex(0x00FF_F0C8), 0.35);
    }
    sheet.fill(slashes, pale);
}

/// Of brick, beside the shelves, its mouth full of light.
fn oven(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    let body = Block::new([0.58, 1.0], [-0.55, 0.97], [0.62, 0.98]);
    body.draw(sheet, room, 0x00B8_7858);
    let face = room.facing([0.58, 1.0], [-0.55, 0.97], 0.615);
    let mut seams = Outline::new();
    for row in 0..13 {
        let y = f64::from(row) / 13.0;
        seams.add_polygon(&part(face, [0.0, 1.0], [y, y + 0.008]));
        for column in 0..5 {
            let x = (f64::from(column) + if row % 2 == 0 { 0.0 } else { 0.5 }) / 5.0;
            seams.add_polygon(&part(face, [x.min(0.99), (x + 0.015).min(1.0)], [y, y + 1.0 / 13.0]));
        }
    }
    sheet.veil(seams, room.lit(0x00E8_C8A8), if sheet.in_color() { 0.5 } else { 0.0 });
    let mouth = |grow: f64| {
        let mut shape = vec![on(face, 0.16 - grow, 0.52 + grow), on(face, 0.84 + grow, 0.52 + grow)];
        for step in 0..=8 {
            let turn = std::f64::consts::PI * f64::from(step) / 8.0;
            shape.push(on(face, 0.5 + libm::cos(turn) * (0.34 + grow), 0.40 - libm::sin(turn) * (0.16 + grow)));
        }
        shape
    };
    sheet.slab(&mouth(0.06), room.lit(0x0088_5038));
    sheet.slab(&mouth(0.0), hex(0x0048_2418));
    let fire = on(face, 0.5, 0.48);
    let reach = things::size(face);
    sheet.inside(Outline::new().polygon(&mouth(0.0)), |sheet| {
        let glow = if stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(0x00FF_9838) };
        sheet.fill(Outline::new().ellipse(on(face, 0.5, 0.56), [reach * 0.34, reach * 0.10]), glow);
        for x in [0.34, 0.52, 0.68] {
            let mut loaf = stage.lined();
            loaf.add_ellipse(on(face, x, 0.49), [reach * 0.07, reach * 0.045]);
            sheet.fill(loaf, room.lit(0x00C8_8440));
        }
    });
    sheet.glow(fire, [reach * 0.6; 2], hex(0x00FF_9840), 0.6);
}

/// Across the room before the shelves: glass over trays, a till on top.
fn counter(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    room.shadow(sheet, [-0.84, 0.60], 1.0, [0.44, 0.62]);
    Block::new([-0.84, 0.60], [0.40, 0.97], [0.46, 0.62]).draw(sheet, room, 0x00A8_7448);
    let glass = room.facing([-0.80, 0.20], [0.46, 0.80], 0.455);
    sheet.slab(&glass, room.lit(0x00FF_F0D0));
    for (shelf, y) in [0.46, 0.96].into_iter().enumerate() {
        for number in 0..9 {
            let at = on(glass, 0.06 + 0.11 * f64::from(number), y - 0.14);
            bread(sheet, room, (at, room.stage.width * 0.021), [3, 2][shelf]);
        }
        sheet.slab(&part(glass, [0.0, 1.0], [y - 0.02, y + 0.03]), room.lit(0x00E8_DCC8));
    }
    let shine = [on(glass, 0.60, 0.0), on(glass, 0.78, 0.0), on(glass, 0.60, 1.0), on(glass, 0.42, 1.0)];
    sheet.veil(Outline::new().polygon(&shine), hex(0x00FF_FFFF), if sheet.in_color() { 0.28 } else { 0.0 });
    let board = room.facing([0.26, 0.54], [0.50, 0.88], 0.455);
    sheet.slab(&board, room.lit(0x0048_5848));
    sheet.fill(things::writing(part(board, [0.12, 0.88], [0.12, 0.9]), 5, dice), room.lit(0x00F4_F0E0));
    Block::new([0.30, 0.48], [0.24, 0.40], [0.50, 0.58]).draw(sheet, room, 0x0058_5C60);
    sheet.slab(&room.facing([0.33, 0.45], [0.26, 0.32], 0.495), room.lit(0x00B8_E0C8));
}

fn lamp(sheet: &mut Sheet, room: &Room, x: f64) {
    let unit = room.stage.unit;
    let top = room.at(x, -1.0, 0.56);
    let foot = room.at(x, -0.62, 0.56);
    let mut cord = Outline::new();
    cord.add_bar(top, foot, [unit * 3.0; 2]);
    sheet.solid(cord, room.lit(0x0048_4038));
    let shade = [
        [foot[0] - unit * 9.0, foot[1]],
        [foot[0] + unit * 9.0, foot[1]],
        [foot[0] + unit * 34.0, foot[1] + unit * 30.0],
        [foot[0] - unit * 34.0, foot[1] + unit * 30.0],
    ];
    sheet.fill(Outline::new().ellipse([foot[0], foot[1] + unit * 31.0], [unit * 13.0; 2]), hex(0x00FF_F4D0));
    sheet.slab(&shade, room.lit(0x0078_8868));
    sheet.glow([foot[0], foot[1] + unit * 36.0], [unit * 110.0; 2], hex(0x00FF_E0A0), 0.5);
}

/// Buckets of flowers on steps along both walls, green from the ceiling, a table for wrapping.
pub fn flower_shop(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.50, 0.45], 1.3);
    let mut dice = stage.dice("flower shop");
    room.shell(
        sheet,
        &Shell { wall: 0x00EC_F0E4, back: 0x00E0_E8DC, ceiling: 0x00F8_F8F0, floor: 0x00D0_C0A8, trim: 0x0070_8870 },
    );
    floor_tiles(sheet, &room, [0.22, 0.14]);
    room.window(sheet, room.facing([-0.62, 0.62], [-0.66, 0.34], 0.995), 3, |sheet| town_outside(sheet, stage));
    awning(sheet, &room);
    sheet.layer("room");
    hanging(sheet, &room, &mut dice);
    for x in [-0.5, 0.0, 0.5] {
        bucket(sheet, &room, ([x + dice.between(-0.05, 0.05), 0.90], 0.55), &mut dice);
    }
    Block::new([-0.56, 0.56], [0.44, 0.52], [0.78, 0.92]).draw(sheet, &room, 0x00B0_8458);
    for x in [-0.44, -0.2, 0.08, 0.34] {
        bucket(sheet, &room, ([x, 0.84], 0.44), &mut dice);
    }
    for depth in [0.66, 0.46, 0.26, 0.06] {
        for side in [-1.0, 1.0] {
            let xs = if side < 0.0 { [-1.0, -0.72] } else { [0.72, 1.0] };
            Block::new(xs, [0.42, 0.98], [depth, depth + 0.18]).draw(sheet, &room, 0x00B8_8C60);
            bucket(sheet, &room, ([side * 0.86, depth + 0.1], 0.42), &mut dice);
            bucket(sheet, &room, ([side * 0.64, depth + 0.06], 0.98), &mut dice);
        }
    }
    room.lamplight(sheet, &[(0.0, -0.9, 0.3), (-0.6, -0.5, 0.6), (0.6, -0.5, 0.6), (0.0, 0.2, 0.8)]);
    sheet.layer("flowers");
}

/// Striped cloth over the window.
fn awning(sheet: &mut Sheet, room: &Room) {
    for stripe in 0..14 {
        let x = -0.70 + 0.1 * f64::from(stripe);
        let color = room.lit(if stripe % 2 == 0 { 0x0078_A888 } else { 0x00FA_F8F0 });
        let high = room.facing([x, x + 0.1], [-0.86, -0.62], 0.96);
        sheet.slab(&high, color);
        let [.., right, left] = high;
        let middle = [(left[0] + right[0]) / 2.0, left[1]];
        let half = (right[0] - left[0]).abs() / 2.0;
        sheet.fill(Outline::lined(room.stage.line()).ellipse(middle, [half, half * 0.7]), color);
    }
}

/// Pots under the ceiling whose leaves hang down.
fn hanging(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for (x, depth) in [(-0.74, 0.5), (0.74, 0.5), (-0.70, 0.15), (0.70, 0.15)] {
        let unit = room.stage.unit * room.scale(depth) * 1.7;
        let [at_x, y] = room.at(x, -0.72, depth);
        let mut cords = Outline::new();
        let top = room.at(x, -1.0, depth);
        for side in [-1.0, 1.0] {
            cords.add_bar(top, [at_x + side * unit * 30.0, y], [unit * 2.0; 2]);
        }
        sheet.solid(cords, room.lit(0x0070_6050));
        let (mut dark, mut light) = (Outline::new(), Outline::new());
        for strand in 0..11 {
            let start = at_x + unit * (-32.0 + 6.4 * f64::from(strand));
            let long = unit * dice.between(50.0, 130.0);
            for leaf in 0..7 {
                let down = y + long * f64::from(leaf) / 7.0;
                let side = if leaf % 2 == 0 { 1.0 } else { -1.0 };
                let into = if dice.chance(0.5) { &mut dark } else { &mut light };
                into.add_leaf([start, down], [start + side * unit * 15.0, down + unit * 10.0], unit * 9.0);
            }
        }
        sheet.fill(dark, room.lit(0x0040_7848));
        sheet.fill(light, room.lit(0x0070_A858));
        let pot = [
            [at_x - unit * 34.0, y - unit * 4.0],
            [at_x + unit * 34.0, y - unit * 4.0],
            [at_x + unit * 22.0, y + unit * 30.0],
            [at_x - unit * 22.0, y + unit * 30.0],
        ];
        sheet.slab(&pot, room.lit(0x00C8_8060));
    }
}

const PETALS: [u32; 8] =
    [0x00E8_4860, 0x00F8_B0C8, 0x00F8_D048, 0x00FC_F4EC, 0x00A0_78D0, 0x00F0_8848, 0x0068_98E0, 0x00E8_70A8];

/// A bucket full of one kind of flower, at (x, depth) on what is at height `y`.
fn bucket(sheet: &mut Sheet, room: &Room, ([x, depth], y): ([f64; 2], f64), dice: &mut Dice) {
    let unit = room.stage.unit * room.scale(depth) * 1.75;
    let foot = room.at(x, y, depth);
    let at = |dx: f64, up: f64| [foot[0] + dx * unit, foot[1] - up * unit];
    let petal = room.lit(PETALS[dice.below(PETALS.len())]);
    let (mut stems, mut leaves) = (Outline::new(), Outline::new());
    let mut heads: Vec<Point> = Vec::new();
    for number in 0..13 {
        let share = f64::from(number) / 12.0 - 0.5;
        let up = 150.0 + dice.between(-42.0, 30.0) - 90.0 * share * share * 2.0;
        let tip = at(share * 130.0 + dice.between(-7.0, 7.0), up);
        stems.add_bar(at(share * 40.0, 60.0), tip, [unit * 3.0; 2]);
        leaves.add_leaf(at(share * 60.0, 80.0), at(share * 170.0 + dice.between(-20.0, 20.0), 118.0), unit * 15.0);
        heads.push(tip);
    }
    heads.sort_by(|one, two| one[1].total_cmp(&two[1]));
    sheet.fill(stems, room.lit(0x0048_7840));
    sheet.fill(leaves, room.lit(0x0058_9048));
    let kind = dice.below(3);
    for head in heads {
        blossom(sheet, room, (head, unit * dice.between(15.0, 19.0)), (petal, kind));
    }
    let tin = room.lit([0x00B8_C4C8, 0x0088_A8A8, 0x00D8_C8B0, 0x0078_8C98][dice.below(4)]);
    sheet.slab(&[at(-38.0, 78.0), at(38.0, 78.0), at(28.0, 0.0), at(-28.0, 0.0)], tin);
    sheet.slab(&[at(-41.0, 84.0), at(41.0, 84.0), at(39.0, 74.0), at(-39.0, 74.0)], mix(tin, hex(0x00FF_FFFF), 0.3));
    sheet.slab(&[at(-15.0, 56.0), at(15.0, 56.0), at(15.0, 30.0), at(-15.0, 30.0)], room.lit(0x00FC_F8EC));
}

/// 0 a rose, 1 a daisy, 2 a tulip.
fn blossom(sheet: &mut Sheet, room: &Room, (at, size): (Point, f64), (petal, kind): (Color, usize)) {
    let stage = room.stage;
    let deep = mix(petal, hex(0x0068_1848), 0.35);
    let mut head = stage.lined();
    match kind {
        0 => {
            head.add_ellipse(at, [size; 2]);
            sheet.fill(head, petal);
            let mut folds = Outline::new();
            for (turn, reach) in [(0.4, 0.6), (2.3, 0.55), (4.2, 0.6)] {
                let fold = [at[0] + libm::cos(turn) * size * reach, at[1] + libm::sin(turn) * size * reach];
                folds.add_leaf(fold, [at[0] - (fold[1] - at[1]) * 0.6, at[1] + (fold[0] - at[0]) * 0.6], size * 0.22);
            }
            folds.add_ellipse(at, [size * 0.26; 2]);
            sheet.fill(folds, deep);
        }
        1 => {
            for step in 0..7 {
                let turn = f64::from(step) / 7.0 * std::f64::consts::TAU;
                let place = [at[0] + libm::cos(turn) * size * 0.62, at[1] + libm::sin(turn) * size * 0.62];
                head.add_ellipse(place, [size * 0.44; 2]);
            }
            sheet.fill(head, petal);
            sheet.fill(Outline::new().ellipse(at, [size * 0.36; 2]), room.lit(0x00F0_B838));
        }
        _ => {
            head.add_curve(&[
                [at[0] - size * 0.7, at[1] - size * 0.9],
                [at[0], at[1] - size * 0.5],
                [at[0] + size * 0.7, at[1] - size * 0.9],
                [at[0] + size * 0.75, at[1] + size * 0.3],
                [at[0], at[1] + size * 0.9],
                [at[0] - size * 0.75, at[1] + size * 0.3],
            ]);
            sheet.fill(head, petal);
            let middle = Outline::new().ellipse([at[0], at[1]], [size * 0.28, size * 0.65]);
            sheet.veil(middle, deep, if sheet.in_color() { 0.4 } else { 0.0 });
        }
    }
}
