//! What a small shop sells, in its window and on the pavement before it: flowers, bread, books, coffee.

use canvas::Color;

use super::camera::Camera;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::shop_front::{FRONT, beside, grounded, tone};
use super::stage::Stage;
use super::things::{self, Corners, on, part};
use scene::Place;
use scene::seed::Dice;

const PETALS: [u32; 7] = [0x00E8_4860, 0x00F8_B0C8, 0x00F8_D048, 0x00FC_F4EC, 0x00A0_78D0, 0x00F0_8848, 0x0068_98E0];
const CRUSTS: [u32; 3] = [0x00D8_9848, 0x00C0_7838, 0x00E8_B868];

/// On boards behind the glass.
pub fn in_the_window(sheet: &mut Sheet, stage: &Stage, (glass, inside): (Corners, Color), dice: &mut Dice) {
    let seen = |color: u32| mix(hex(color), inside, 0.30);
    for (row, low) in [0.34, 0.66, 0.97].into_iter().enumerate() {
        let shelf = part(glass, [0.02, 0.98], [low - 0.26, low]);
        match stage.scene.place {
            Place::BookFront => things::books(sheet, shelf, &seen, dice),
            Place::BakeryFront => loaves(sheet, shelf, &seen, dice),
            Place::FlowerFront => bunches(sheet, shelf, &seen, dice),
            _ if row == 0 => lamps(sheet, shelf),
            _ => cups(sheet, shelf, &seen, dice),
        }
        sheet.slab(&part(glass, [0.0, 1.0], [low - 0.012, low + 0.015]), seen(0x0088_6040));
    }
}

fn loaves(sheet: &mut Sheet, shelf: Corners, seen: &dyn Fn(u32) -> Color, dice: &mut Dice) {
    let size = things::size(shelf);
    for number in 0..11 {
        let at = on(shelf, 0.05 + 0.09 * f64::from(number), 0.78);
        let (wide, high) = (size * dice.between(0.26, 0.36), size * dice.between(0.20, 0.32));
        sheet.solid(Outline::new().ellipse(at, [wide, high]), seen(CRUSTS[dice.below(3)]));
        let mut cuts = Outline::new();
        for cut in [-0.4, 0.0, 0.4] {
            let from = [at[0] + cut * wide - wide * 0.12, at[1] - high * 0.5];
            cuts.add_leaf(from, [from[0] + wide * 0.24, at[1] + high * 0.1], wide * 0.10);
        }
        sheet.veil(cuts, hex(0x00FF_ECC0), 0.6);
    }
}

fn bunches(sheet: &mut Sheet, shelf: Corners, seen: &dyn Fn(u32) -> Color, dice: &mut Dice) {
    let size = things::size(shelf);
    for number in 0..9 {
        bunch(sheet, (on(shelf, 0.06 + 0.11 * f64::from(number), 1.0), size * 0.95), seen, dice);
    }
}

/// A vase or a tin of flowers of one kind, `tall` from its foot to the highest of them.
fn bunch(sheet: &mut Sheet, (foot, tall): (Point, f64), seen: &dyn Fn(u32) -> Color, dice: &mut Dice) {
    let at = |dx: f64, up: f64| [foot[0] + dx * tall, foot[1] - up * tall];
    let mut leaves = Outline::new();
    let mut heads = Vec::new();
    for number in 0..11 {
        let share = f64::from(number) / 10.0 - 0.5;
        let up = 0.86 - 0.8 * share * share + dice.between(-0.16, 0.10);
        leaves.add_leaf(at(share * 0.3, 0.36), at(share * 1.05, up - 0.06), tall * 0.06);
        heads.push(at(share * 0.86, up));
    }
    sheet.fill(leaves, seen(0x0050_8848));
    heads.sort_by(|one, other| one[1].total_cmp(&other[1]));
    let petal = PETALS[dice.below(PETALS.len())];
    for [x, y] in heads {
        let size = tall * dice.between(0.075, 0.10);
        let mut head = Outline::new();
        for step in 0..6 {
            let turn = f64::from(step) / 6.0 * std::f64::consts::TAU;
            head.add_ellipse([x + libm::cos(turn) * size * 0.6, y + libm::sin(turn) * size * 0.52], [size * 0.5; 2]);
        }
        sheet.solid(head, seen(petal));
        sheet.fill(Outline::new().ellipse([x, y], [size * 0.32; 2]), mix(seen(petal), hex(0x00F0_B030), 0.65));
    }
    let tin = seen([0x00B8_C4C8, 0x00D8_C8B0, 0x0078_98A0, 0x00C8_8060][dice.below(4)]);
    sheet.slab(&[at(-0.22, 0.42), at(0.22, 0.42), at(0.16, 0.0), at(-0.16, 0.0)], tin);
    sheet.slab(&[at(-0.24, 0.46), at(0.24, 0.46), at(0.23, 0.40), at(-0.23, 0.40)], mix(tin, hex(0x00FF_FFFF), 0.3));
}

fn lamps(sheet: &mut Sheet, shelf: Corners) {
    let size = things::size(shelf);
    for x in [0.16, 0.5, 0.84] {
        let [x, y] = on(shelf, x, 0.5);
        sheet.glow([x, y], [size * 1.1; 2], hex(0x00FF_E4A0), 0.8);
        sheet.fill(Outline::new().ellipse([x, y], [size * 0.16; 2]), hex(0x00FF_F8E0));
    }
}

fn cups(sheet: &mut Sheet, shelf: Corners, seen: &dyn Fn(u32) -> Color, dice: &mut Dice) {
    let size = things::size(shelf);
    for number in 0..8 {
        let foot = on(shelf, 0.07 + 0.12 * f64::from(number), 0.98);
        if dice.chance(0.6) {
            things::cup(sheet, foot, size * 0.30, (seen(0x00FA_F4EA), seen(0x0070_4830)));
        } else {
            let jar = [
                [foot[0] - size * 0.16, foot[1] - size * 0.7],
                [foot[0] + size * 0.16, foot[1] - size * 0.7],
                [foot[0] + size * 0.16, foot[1]],
                [foot[0] - size * 0.16, foot[1]],
            ];
            sheet.slab(&jar, seen([0x0080_5030, 0x00B8_7840, 0x0058_7858][dice.below(3)]));
        }
    }
}

/// On the pavement, beside whoever is there.
pub fn outside(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    match stage.scene.place {
        Place::FlowerFront => {
            for (x, away, tall) in [
                (-3.5, FRONT - 0.5, 1.05),
                (-2.7, FRONT - 0.45, 0.95),
                (-1.9, FRONT - 0.5, 1.1),
                (-1.1, FRONT - 0.45, 0.95),
                (-0.3, FRONT - 0.5, 1.05),
                (0.5, FRONT - 0.45, 1.0),
                (3.1, FRONT - 0.6, 1.15),
                (-3.0, FRONT - 1.3, 0.85),
                (-2.2, FRONT - 1.35, 0.80),
                (2.6, FRONT - 1.4, 0.85),
            ] {
                let (foot, scale) = (camera.at([x, 0.0, away]), camera.scale(away));
                grounded(sheet, camera, (foot, scale), 0.22);
                bunch(sheet, (foot, scale * tall), &|color| tone(stage, color), dice);
            }
        }
        Place::BookFront => {
            cart(sheet, camera, [-2.3, FRONT - 1.0], dice);
            cart(sheet, camera, [0.2, FRONT - 0.7], dice);
        }
        Place::BakeryFront => {
            board(sheet, camera, [-2.6, FRONT - 1.4], dice);
            tub(sheet, camera, [1.2, FRONT - 0.5], dice);
            tub(sheet, camera, [3.1, FRONT - 0.5], dice);
        }
        _ => {
            board(sheet, camera, [2.9, FRONT - 1.5], dice);
            tub(sheet, camera, [1.2, FRONT - 0.5], dice);
            for x in [-2.7, -0.7] {
                round_table(sheet, camera, [x, FRONT - 1.5]);
            }
        }
    }
}

/// Two shelves of books on wheels.
fn cart(sheet: &mut Sheet, camera: &Camera, spot: Point, dice: &mut Dice) {
    let stage = camera.stage;
    let (foot, scale) = beside(camera, spot, 0.85);
    grounded(sheet, camera, (foot, scale), 0.8);
    let at = |dx: f64, up: f64| [foot[0] + dx * scale, foot[1] - up * scale];
    let area =
        |xs: [f64; 2], ups: [f64; 2]| [at(xs[0], ups[1]), at(xs[1], ups[1]), at(xs[1], ups[0]), at(xs[0], ups[0])];
    for low in [0.18, 0.62] {
        sheet.slab(&area([-0.78, 0.78], [low, low + 0.40]), tone(stage, 0x0068_4830));
        things::books(sheet, area([-0.72, 0.72], [low + 0.03, low + 0.38]), &|color| tone(stage, color), dice);
        sheet.slab(&area([-0.82, 0.82], [low - 0.04, low + 0.03]), tone(stage, 0x00A8_7848));
    }
    for x in [-0.80, 0.76] {
        sheet.slab(&area([x, x + 0.06], [0.10, 1.06]), tone(stage, 0x0098_6C40));
    }
    let mut wheels = Outline::lined(stage.line());
    wheels.add_ellipse(at(-0.7, 0.07), [scale * 0.08; 2]);
    wheels.add_ellipse(at(0.7, 0.07), [scale * 0.08; 2]);
    sheet.fill(wheels, tone(stage, 0x0040_4048));
}

/// Of slate, on two legs, with what there is today in chalk.
fn board(sheet: &mut Sheet, camera: &Camera, spot: Point, dice: &mut Dice) {
    let stage = camera.stage;
    let (foot, scale) = beside(camera, spot, 0.42);
    grounded(sheet, camera, (foot, scale), 0.36);
    let at = |dx: f64, up: f64| [foot[0] + dx * scale, foot[1] - up * scale];
    sheet.slab(&[at(-0.30, 1.06), at(0.30, 1.06), at(0.38, 0.0), at(-0.38, 0.0)], tone(stage, 0x00A8_7444));
    let slate = [at(-0.25, 1.0), at(0.25, 1.0), at(0.31, 0.16), at(-0.31, 0.16)];
    sheet.slab(&slate, tone(stage, 0x0034_4440));
    sheet.fill(things::glyphs(part(slate, [0.16, 0.84], [0.08, 0.36]), (3, 1), dice), tone(stage, 0x00FC_F4E0));
    sheet.veil(things::writing(part(slate, [0.14, 0.86], [0.44, 0.92]), 4, dice), hex(0x00FF_FFFF), 0.8);
}

/// A little round tree in a tub.
fn tub(sheet: &mut Sheet, camera: &Camera, spot: Point, dice: &mut Dice) {
    let stage = camera.stage;
    let (foot, scale) = beside(camera, spot, 0.36);
    grounded(sheet, camera, (foot, scale), 0.3);
    let at = |dx: f64, up: f64| [foot[0] + dx * scale, foot[1] - up * scale];
    sheet.solid(Outline::new().bar(at(0.0, 0.4), at(0.0, 0.9), scale * 0.06), tone(stage, 0x0070_5038));
    let leaves = super::foliage::Leaves::of(stage, 0x0050_8C50, 0.0);
    super::foliage::crown(sheet, stage, (at(0.0, 1.18), [scale * 0.36, scale * 0.36]), leaves, dice);
    sheet.slab(&[at(-0.26, 0.46), at(0.26, 0.46), at(0.20, 0.0), at(-0.20, 0.0)], tone(stage, 0x00B8_7050));
    sheet.slab(&[at(-0.29, 0.52), at(0.29, 0.52), at(0.28, 0.42), at(-0.28, 0.42)], tone(stage, 0x00C8_8060));
}

/// On one leg, with a chair at each side.
fn round_table(sheet: &mut Sheet, camera: &Camera, spot: Point) {
    let stage = camera.stage;
    let (foot, scale) = beside(camera, spot, 0.95);
    grounded(sheet, camera, (foot, scale), 0.7);
    let at = |dx: f64, up: f64| [foot[0] + dx * scale, foot[1] - up * scale];
    let iron = tone(stage, 0x0040_4448);
    for side in [-1.0, 1.0] {
        let mut chair = Outline::new();
        for (from, to) in [
            ((0.50, 0.44), (0.46, 0.0)),
            ((0.86, 0.44), (0.90, 0.0)),
            ((0.86, 0.44), (0.92, 0.92)),
            ((0.80, 0.90), (0.96, 0.92)),
            ((0.90, 0.66), (0.78, 0.64)),
        ] {
            chair.add_bar(at(side * from.0, from.1), at(side * to.0, to.1), [scale * 0.035; 2]);
        }
        sheet.solid(chair, iron);
        let seat = Outline::lined(stage.line()).ellipse(at(side * 0.68, 0.45), [scale * 0.22, scale * 0.05]);
        sheet.fill(seat, tone(stage, 0x00B8_8050));
    }
    let mut leg = Outline::new();
    leg.add_bar(at(0.0, 0.72), at(0.0, 0.03), [scale * 0.06; 2]);
    sheet.solid(leg, iron);
    sheet.fill(Outline::lined(stage.line()).ellipse(at(0.0, 0.03), [scale * 0.24, scale * 0.04]), iron);
    sheet.fill(
        Outline::lined(stage.line()).ellipse(at(0.0, 0.73), [scale * 0.44, scale * 0.085]),
        tone(stage, 0x00F4_EEE2),
    );
    things::cup(sheet, at(-0.14, 0.75), scale * 0.10, (tone(stage, 0x00FC_F8F0), tone(stage, 0x0070_4830)));
}
