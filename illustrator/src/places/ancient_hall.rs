//! In an old temple or a tomb: walls of sandstone with beasts carved on them in rows, columns, rubble, and the dark behind.

use canvas::drawing::Blend;

use super::courtyard::masonry;
use super::interiors::floor_tiles;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{Corners, on, part};
use scene::seed::Dice;

pub fn ancient_hall(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.48, 0.47], 1.1).tall(1.3);
    let mut dice = stage.dice("ancient hall");
    room.shell(
        sheet,
        &Shell { wall: 0x00B8_9868, back: 0x00C4_A474, ceiling: 0x0070_5C44, floor: 0x0098_8060, trim: 0x0080_6848 },
    );
    floor_tiles(sheet, &room, [0.30, 0.16]);
    for side in [-1.0, 1.0] {
        let wall = room.on_side(0.999 * side, [-0.44, 1.0], [-1.3, 0.93]);
        masonry(sheet, stage, wall, (12, 9), &mut dice);
        carvings(sheet, &room, (room.on_side(0.995 * side, [-0.30, 0.92], [-0.72, 0.52]), 4), &mut dice);
    }
    masonry(sheet, stage, room.facing([-1.0, 1.0], [-1.3, 0.93], 0.998), (10, 9), &mut dice);
    carvings(sheet, &room, (room.facing([-0.80, 0.80], [-0.86, 0.56], 0.99), 4), &mut dice);
    sheet.layer("walls");
    for x in [-0.90, 0.90] {
        column(sheet, &room, (x, 0.80));
    }
    rubble(sheet, &room, &mut dice);
    sheet.layer("columns");
    dark(sheet, &room);
}

/// Two rows of sunk panels between bands, a beast in each.
fn carvings(sheet: &mut Sheet, room: &Room, (wall, count): (Corners, usize), dice: &mut Dice) {
    let (pale, deep) = (room.lit(0x00D8_BC88), room.dim(0x0090_7048));
    let first = dice.below(KINDS);
    for (row, downs) in [[0.06, 0.46], [0.54, 0.94]].into_iter().enumerate() {
        for column in 0..count {
            let left = column as f64 / count as f64;
            let panel = part(wall, [left + 0.015, left + 1.0 / count as f64 - 0.015], downs);
            sheet.slab(&panel, room.dim(0x00B0_8C5C));
            let kind = (first + column * 2 + row * 3) % KINDS;
            for (moved, color) in [([0.022, 0.030], deep), ([0.0, 0.0], pale)] {
                let shape = relief(kind, &|[x, y]| on(panel, x + moved[0], y + moved[1]));
                sheet.fill(shape, color);
            }
        }
    }
    for downs in [[0.0, 0.035], [0.482, 0.518], [0.965, 1.0]] {
        let band = part(wall, [0.0, 1.0], downs);
        sheet.slab(&band, room.lit(0x00CC_AC78));
        for step in 0..count * 5 {
            let left = step as f64 / (count * 5) as f64;
            let notch = part(band, [left + 0.004, left + 0.5 / (count * 5) as f64], [0.22, 0.78]);
            sheet.fill(Outline::new().polygon(&notch), deep);
        }
    }
}

const KINDS: usize = 5;

/// Middles and half-axes of ovals, and ends of bars.
type Parts = (&'static [(Point, Point)], &'static [(Point, Point)]);

const fn beast(kind: usize) -> Parts {
    match kind {
        // A lion that walks, its tail over its back.
        0 => (
            &[([0.46, 0.50], [0.27, 0.13]), ([0.74, 0.38], [0.16, 0.16]), ([0.88, 0.44], [0.07, 0.06])],
            &[
                ([0.26, 0.52], [0.20, 0.88]),
                ([0.36, 0.54], [0.38, 0.88]),
                ([0.60, 0.54], [0.58, 0.88]),
                ([0.68, 0.50], [0.74, 0.88]),
                ([0.22, 0.46], [0.10, 0.34]),
                ([0.10, 0.34], [0.14, 0.16]),
            ],
        ),
        // A falcon, one wing raised.
        1 => (
            &[([0.48, 0.54], [0.17, 0.13]), ([0.66, 0.34], [0.09, 0.10])],
            &[
                ([0.58, 0.48], [0.64, 0.36]),
                ([0.72, 0.34], [0.82, 0.40]),
                ([0.46, 0.48], [0.24, 0.12]),
                ([0.42, 0.50], [0.16, 0.22]),
                ([0.36, 0.60], [0.16, 0.78]),
                ([0.46, 0.62], [0.44, 0.88]),
                ([0.54, 0.62], [0.58, 0.88]),
            ],
        ),
        // A stag.
        2 => (
            &[([0.46, 0.56], [0.24, 0.10]), ([0.78, 0.32], [0.10, 0.06])],
            &[
                ([0.64, 0.54], [0.74, 0.34]),
                ([0.28, 0.56], [0.24, 0.90]),
                ([0.34, 0.58], [0.36, 0.90]),
                ([0.58, 0.58], [0.56, 0.90]),
                ([0.64, 0.56], [0.70, 0.90]),
                ([0.74, 0.28], [0.66, 0.08]),
                ([0.70, 0.18], [0.58, 0.14]),
                ([0.78, 0.28], [0.86, 0.08]),
                ([0.82, 0.18], [0.92, 0.16]),
            ],
        ),
        // An elephant.
        3 => (
            &[([0.42, 0.46], [0.30, 0.21]), ([0.74, 0.36], [0.15, 0.15]), ([0.64, 0.40], [0.09, 0.15])],
            &[
                ([0.24, 0.50], [0.24, 0.90]),
                ([0.34, 0.56], [0.36, 0.90]),
                ([0.54, 0.56], [0.52, 0.90]),
                ([0.64, 0.52], [0.64, 0.90]),
                ([0.86, 0.38], [0.90, 0.60]),
                ([0.90, 0.60], [0.84, 0.78]),
                ([0.80, 0.48], [0.94, 0.48]),
            ],
        ),
        // A snake under the sun.
        _ => (
            &[([0.50, 0.24], [0.13, 0.13]), ([0.84, 0.58], [0.08, 0.06])],
            &[
                ([0.12, 0.80], [0.28, 0.64]),
                ([0.28, 0.64], [0.46, 0.82]),
                ([0.46, 0.82], [0.66, 0.64]),
                ([0.66, 0.64], [0.82, 0.60]),
                ([0.50, 0.04], [0.50, 0.08]),
                ([0.28, 0.24], [0.33, 0.24]),
                ([0.67, 0.24], [0.72, 0.24]),
            ],
        ),
    }
}

/// One of the beasts, on a panel whose corners are 0 and 1.
fn relief(kind: usize, at: &dyn Fn(Point) -> Point) -> Outline {
    let mut shape = Outline::new();
    let (ovals, bars) = beast(kind);
    let mut oval = |[x, y]: Point, [wide, high]: Point| {
        let round: Vec<Point> = (0..18)
            .map(|step| {
                let turn = f64::from(step) / 18.0 * core::f64::consts::TAU;
                at([x + wide * libm::cos(turn), y + high * libm::sin(turn)])
            })
            .collect();
        shape.add_polygon(&round);
    };
    ovals.iter().for_each(|(center, radii)| oval(*center, *radii));
    for (from, to) in bars {
        let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
        let long = libm::hypot(dx, dy).max(1e-9);
        let aside = [-dy / long * 0.030, dx / long * 0.030];
        let beside = |point: &Point, by: f64| at([point[0] + aside[0] * by, point[1] + aside[1] * by]);
        shape.add_polygon(&[beside(from, 1.0), beside(to, 1.0), beside(to, -1.0), beside(from, -1.0)]);
    }
    shape
}

/// Round, swelling toward its foot, with rings.
fn column(sheet: &mut Sheet, room: &Room, (x, depth): (f64, f64)) {
    let at = |dx: f64, y: f64| room.at(x + dx, y, depth);
    let shaft = [at(-0.10, -1.3), at(-0.13, 0.92), at(0.13, 0.92), at(0.10, -1.3)];
    sheet.slab(&shaft, room.lit(0x00C8_A878));
    let shade = [at(0.02, -1.3), at(0.03, 0.92), at(0.13, 0.92), at(0.10, -1.3)];
    sheet.veil(Outline::new().polygon(&shade), room.dim(0x0070_5438), 0.5);
    for (y, half) in [(-0.96, 0.135), (-0.30, 0.135), (0.34, 0.145), (0.90, 0.19)] {
        sheet.slab(&[at(-half, y), at(-half, y + 0.07), at(half, y + 0.07), at(half, y)], room.lit(0x00D4_B484));
    }
}

/// Blocks that fell from above, sand about them.
fn rubble(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for (x, depth, size) in [(-0.78, 0.42, 0.16), (-0.62, 0.58, 0.10), (0.74, 0.34, 0.18), (0.88, 0.52, 0.12)] {
        let [left, foot] = room.at(x, 1.0, depth);
        let unit = size * room.scale(depth) * room.stage.height * 0.5;
        let lean = dice.between(-0.2, 0.2);
        sheet.veil(
            Outline::new().ellipse([left, foot], [unit * 1.5, unit * 0.22]),
            room.lit(0x00C8_AC7C),
            if sheet.in_color() { 0.8 } else { 0.0 },
        );
        let face = [
            [left - unit * 0.8, foot],
            [left - unit * (0.7 + lean), foot - unit * 0.8],
            [left + unit * (0.6 - lean), foot - unit * 0.9],
            [left + unit * 0.8, foot],
        ];
        sheet.slab(&face, room.lit(0x00BC_9C6C));
        let top = [
            face[1],
            [face[1][0] + unit * 0.3, face[1][1] - unit * 0.26],
            [face[2][0] + unit * 0.3, face[2][1] - unit * 0.26],
            face[2],
        ];
        sheet.slab(&top, room.lit(0x00D0_B080));
    }
}

/// No day comes in: what light there is is about who has it.
fn dark(sheet: &mut Sheet, room: &Room) {
    if !sheet.in_color() {
        return;
    }
    let stage = room.stage;
    sheet.blended(Blend::Multiply, "dark of the hall", |sheet| {
        sheet.fill(stage.whole(), hex(0x0088_7088));
        let warm = mix(hex(0x00FF_E0B0), hex(0x00FF_FFFF), 0.2);
        sheet.glow(room.at(0.0, -0.1, 0.6), [stage.width * 0.72, stage.height * 0.50], warm, 0.95);
    });
}
