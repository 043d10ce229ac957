//! A church without its roof: broken walls and a great window without glass, light that falls in, grass between the tiles.

use canvas::drawing::Blend;

use super::courtyard::masonry;
use super::foliage::{Leaves, crown, tufts};
use super::green::flowers;
use super::outline::{Outline, Point};
use super::rooms::Room;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things::{Corners, on, part};
use scene::seed::Dice;

const STONE: u32 = 0x00B8_B0A8;

pub fn ruined_church(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.50, 0.52], 2.4).tall(2.6);
    let mut dice = stage.dice("ruined church");
    sky(sheet, stage, 0.56 * stage.height);
    sheet.layer("sky");
    let leaves = Leaves::of(stage, stage.foliage(0x0068_9870), 0.34);
    for x in [-0.9, -0.5, -0.12, 0.3, 0.72, 1.05] {
        let at = room.at(x, 0.2 + dice.between(-0.1, 0.1), 1.15);
        let size = stage.unit * dice.between(70.0, 110.0);
        crown(sheet, stage, (at, [size, size * 0.9]), leaves, &mut dice);
    }
    floor(sheet, &room, &mut dice);
    back(sheet, &room, &mut dice);
    for side in [-1.0, 1.0] {
        flank(sheet, &room, side, &mut dice);
    }
    sheet.layer("walls");
    for (depth, tops) in [(0.90, [-1.3, -1.5]), (0.60, [-0.2, -1.4]), (0.30, [-1.2, 0.3])] {
        for (side, top) in [(-1.0, tops[0]), (1.0, tops[1])] {
            column(sheet, &room, (side * 0.72, depth, top));
        }
    }
    rubble(sheet, &room, &mut dice);
    growth(sheet, &room, &mut dice);
    light(sheet, &room);
    sheet.layer("light");
}

fn lit(stage: &Stage, color: u32, far: f64) -> canvas::Color {
    stage.growth(color, far)
}

fn floor(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    let area = room.lying([-1.6, 1.6], 1.0, [-0.2, 1.05]);
    let (far, near) = (stage.ground(0x00A8_B088, 0.16), stage.ground(0x0098_9080, 0.0));
    sheet.down(Outline::new().polygon(&area), area[2][1], stage.height, &[(0.0, far), (0.6, near), (1.0, near)]);
    let mut tiles = [Outline::new(), Outline::new(), Outline::new()];
    for row in 0..16 {
        let depth = -0.14 + 0.075 * f64::from(row);
        for column in -6..6_i32 {
            if dice.chance(0.76) {
                let x = f64::from(column) * 0.16;
                let tile = room.lying([x + 0.008, x + 0.15], 1.0, [depth + 0.004, depth + 0.07]);
                tiles[dice.below(3)].add_polygon(&tile);
            }
        }
    }
    for (outline, color) in tiles.into_iter().zip([0x00C4_BCB0, 0x00B4_ACA4, 0x00D0_C8BC]) {
        sheet.fill(outline, stage.ground(color, 0.04));
    }
}

/// The wall behind the altar: jagged, a tall pointed opening in it, the sky behind.
fn back(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    let at = |x: f64, y: f64| room.at(x, y, 1.0);
    let wall = [
        at(-1.0, 1.0),
        at(-1.0, -0.9),
        at(-0.86, -1.3),
        at(-0.70, -1.2),
        at(-0.58, -1.9),
        at(-0.42, -2.05),
        at(-0.36, -1.5),
        at(-0.36, 0.2),
        at(0.36, 0.2),
        at(0.36, -1.7),
        at(0.46, -2.2),
        at(0.62, -1.7),
        at(0.74, -1.75),
        at(0.86, -0.8),
        at(1.0, -0.6),
        at(1.0, 1.0),
    ];
    sheet.slab(&wall, lit(stage, STONE, 0.22));
    masonry(sheet, stage, room.facing([-1.0, -0.38], [-0.9, 1.0], 1.0), (6, 15), dice);
    masonry(sheet, stage, room.facing([0.38, 1.0], [-0.7, 1.0], 1.0), (6, 15), dice);
    let mut ribs = Outline::new();
    let thick = stage.unit * 9.0;
    let tip = at(0.0, -1.75);
    for side in [-1.0, 1.0] {
        let arc = [at(side * 0.36, -0.7), at(side * 0.30, -1.1), at(side * 0.18, -1.46), tip];
        for pair in arc.windows(2) {
            ribs.add_bar(pair[0], pair[1], [thick * 1.5; 2]);
        }
        ribs.add_bar(at(side * 0.12, 0.2), at(side * 0.12, -1.15), [thick * 0.8; 2]);
        ribs.add_bar(at(side * 0.12, -0.9), at(side * 0.34, -0.62), [thick * 0.7; 2]);
    }
    ribs.add_bar(at(-0.36, -0.35), at(0.36, -0.35), [thick * 0.8; 2]);
    sheet.solid(ribs, lit(stage, 0x00C8_C0B4, 0.20));
    sheet.slab(&room.facing([-0.30, 0.30], [0.52, 0.92], 0.94), lit(stage, 0x00D0_C8BC, 0.12));
    sheet.slab(&room.facing([-0.36, 0.36], [0.46, 0.54], 0.93), lit(stage, 0x00DC_D4C8, 0.10));
    for (step, y) in [(0.0, 0.97), (1.0, 0.92)] {
        let depth = 0.86 + 0.03 * step;
        let half = 0.58 - 0.1 * step;
        sheet.slab(&room.lying([-half, half], y, [depth, 0.97]), lit(stage, 0x00D0_C8BC, 0.12));
        sheet.slab(&room.facing([-half, half], [y, y + 0.06], depth), lit(stage, 0x00B0_A89C, 0.10));
    }
}

/// A side wall broken off in steps, windows without glass.
fn flank(sheet: &mut Sheet, room: &Room, side: f64, dice: &mut Dice) {
    let stage = room.stage;
    let stone = lit(stage, STONE, 0.10);
    let stone = if side > 0.0 { stone } else { mix(stone, stage.colors.shadow, 0.26) };
    let tops = if side > 0.0 { [-0.9, -1.9, -1.5, -2.1, -1.0] } else { [-2.0, -1.1, -2.2, -0.7, -1.6] };
    let at = |y: f64, depth: f64| room.at(side, y, depth);
    let mut wall = vec![at(1.0, 1.0)];
    for (step, top) in tops.into_iter().enumerate() {
        let depth = 1.0 - 0.26 * step as f64;
        wall.extend([at(top, depth), at(top + dice.between(0.1, 0.3), depth - 0.10), at(top - 0.1, depth - 0.14)]);
    }
    wall.extend([at(-0.6, -0.2), at(1.0, -0.2)]);
    sheet.slab(&wall, stone);
    masonry(sheet, stage, room.on_side(side, [-0.2, 1.0], [-0.5, 1.0]), (20, 12), dice);
    for near in [0.10, 0.42, 0.74] {
        let opening = room.on_side(side, [near, near + 0.14], [-0.62, 0.30]);
        let shape: Vec<Point> =
            [(0.0, 1.0), (0.0, 0.30), (0.22, 0.10), (0.5, 0.0), (0.78, 0.10), (1.0, 0.30), (1.0, 1.0)]
                .iter()
                .map(|(x, y)| on(opening, *x, *y))
                .collect();
        let frame: Vec<Point> =
            [(-0.12, 1.04), (-0.12, 0.26), (0.16, 0.02), (0.5, -0.09), (0.84, 0.02), (1.12, 0.26), (1.12, 1.04)]
                .iter()
                .map(|(x, y)| on(opening, *x, *y))
                .collect();
        sheet.slab(&frame, mix(stone, stage.colors.edge, 0.14));
        sheet.face(&shape, mix(stage.colors.sky[3], stage.lit(0x0080_A878, 0.4), 0.35));
        sheet.ink_round(&shape);
    }
}

fn column(sheet: &mut Sheet, room: &Room, (x, depth, top): (f64, f64, f64)) {
    let stage = room.stage;
    if stage.is_behind_a_head(room.at(x, 0.0, depth)[0], stage.unit * 30.0 * room.scale(depth)) {
        return;
    }
    let half = 0.07;
    let at = |dx: f64, y: f64| room.at(x + dx, y, depth);
    room.shadow(sheet, [x - half, x + half], 1.0, [depth, depth + 0.03]);
    let shaft = [
        at(-half, top),
        at(-half * 0.2, top - 0.12),
        at(half * 0.4, top + 0.05),
        at(half, top - 0.05),
        at(half, 0.94),
        at(-half, 0.94),
    ];
    let stone = lit(stage, 0x00CC_C4B8, 0.12 * depth);
    sheet.slab(&shaft, stone);
    let dark: Corners = [at(half * 0.2, top + 0.06), at(half, top), at(half, 0.94), at(half * 0.2, 0.94)];
    sheet.veil(Outline::new().polygon(&dark), stage.colors.shadow, if sheet.in_color() { 0.24 } else { 0.3 });
    let mut seams = Outline::new();
    let mut y = 0.6;
    while y > top + 0.1 {
        seams.add_polygon(&[at(-half, y), at(half, y), at(half, y + 0.012), at(-half, y + 0.012)]);
        y -= 0.34;
    }
    sheet.veil(seams, stage.colors.shadow, 0.34);
    for (y, wide) in [(0.92, 1.5), (0.86, 1.25)] {
        sheet.slab(
            &[at(-half * wide, y), at(half * wide, y), at(half * wide, y + 0.08), at(-half * wide, y + 0.08)],
            mix(stone, stage.colors.edge, 0.14),
        );
    }
}

fn rubble(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    for _ in 0..20 {
        let side = if dice.chance(0.5) { -1.0 } else { 1.0 };
        let (x, depth) = (side * dice.between(0.46, 0.98), dice.between(-0.05, 0.9));
        let [left, foot] = room.at(x, 1.0, depth);
        let size = stage.unit * dice.between(24.0, 70.0) * room.scale(depth);
        let at = |dx: f64, up: f64| [left + dx * size, foot - up * size];
        sheet.veil(
            Outline::new().ellipse(at(-0.2 * stage.light, 0.0), [size * 1.2, size * 0.2]),
            stage.colors.shadow,
            0.28,
        );
        let block = [at(-1.0, 0.0), at(-0.9, 0.7), at(-0.1, 1.0), at(0.8, 0.7), at(1.0, 0.0)];
        sheet.slab(&block, lit(stage, 0x00BC_B4A8, 0.10 * depth));
        let top = [at(-0.9, 0.7), at(-0.1, 1.0), at(0.8, 0.7), at(-0.1, 0.55)];
        sheet.face(&top, lit(stage, 0x00DC_D4C8, 0.10 * depth));
    }
}

/// Ivy that hangs over the walls, grass and flowers between the tiles.
fn growth(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    let mut leaves = [Outline::new(), Outline::new()];
    for side in [-1.0, 1.0] {
        for strand in 0..14 {
            let depth = 0.02 + 0.068 * f64::from(strand);
            let top = dice.between(-1.0, -0.5);
            for leaf in 0..12 {
                let y = top + 0.10 * f64::from(leaf);
                let at = room.at(side * 0.985, y, depth + dice.between(-0.03, 0.03));
                let size = stage.unit * dice.between(13.0, 24.0) * room.scale(depth);
                leaves[dice.below(2)].add_leaf(
                    at,
                    [at[0] - side * size * dice.between(-0.6, 0.6), at[1] + size],
                    size * 0.6,
                );
            }
        }
    }
    let [dark, pale] = leaves;
    sheet.fill(dark, lit(stage, 0x0040_7040, 0.04));
    sheet.fill(pale, lit(stage, 0x0068_A058, 0.02));
    tufts(sheet, stage, (0.76, 1.0), 46, 0x0068_9850, dice);
    if !stage.is_autumn() {
        flowers(sheet, stage, 0.78, 36, &[0x00FF_FFFF, 0x00F8_E0A0, 0x00B0_A8F0], dice);
    }
}

/// Shafts from where the roof was.
fn light(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    sheet.blended(Blend::Screen, "light from above", |sheet| {
        let glow = mix(stage.colors.edge, hex(0), if stage.is_night() { 0.55 } else { 0.25 });
        for (from, to) in [([-0.9, -0.55], [-0.35, 0.15]), ([-0.35, -0.10], [0.15, 0.55])] {
            let (high, low) = (room.at(from[0], -2.4, 0.7), room.at(to[0], 1.0, 0.35));
            let beam: Corners = [high, room.at(from[1], -2.4, 0.7), room.at(to[1], 1.0, 0.35), low];
            let stops = [(0.0, glow.faded(0.42)), (0.7, glow.faded(0.16)), (1.0, glow.faded(0.04))];
            sheet.ramp(Outline::new().polygon(&part(beam, [0.0, 1.0], [0.0, 1.0])), high, low, &stops);
        }
    });
}
