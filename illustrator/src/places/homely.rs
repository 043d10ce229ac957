//! Rooms of rest: the bedroom, the cafe, the train.

use super::furniture::Block;
use super::outline::Outline;
use super::paints::dyed;
use super::rooms::{Room, Shell, blend};
use super::school::{hanging_lamp, planks};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::skyline::{plane, planes};
use super::stage::Stage;
use super::things::{self, part};
use scene::Fitting;
use scene::seed::Dice;

pub fn bedroom(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.56, 0.48], 1.3);
    let wall = [0x00E9_DCE6, 0x00DC_E6EA, 0x00EE_E4CF, 0x00DF_E7D6][stage.dice("wallpaper").below(4)];
    room.shell(sheet, &Shell { wall, back: wall, ceiling: 0x00F2_EEE8, floor: 0x00BE_9068, trim: 0x00FA_F6F0 });
    planks(sheet, &room);
    wallpaper(sheet, &room, wall);
    room.window(sheet, room.facing([-0.86, -0.12], [-0.72, 0.2], 0.995), 2, |sheet| houses_outside(sheet, stage));
    sheet.layer("room");
    let mut dice = stage.dice("bedroom");
    drapes(sheet, &room, &mut dice);
    room.sunlight_from_back(sheet, [-0.82, -0.16], 2);
    wall_things(sheet, &room, &mut dice);
    near_wall(sheet, &room, &mut dice);
    desk(sheet, &room, &mut dice);
    rug(sheet, &room, [-0.30, 0.24], [0.20, 0.72], &mut dice);
    // Who sits or lies on a bed there has it under them.
    if !stage.scene.has_a_bed_in_use() {
        bed(sheet, &room, &mut dice);
    }
    floor_things(sheet, &room, &mut dice);
    room.lamplight(sheet, &[(-0.72, 0.10, 0.74), (0.92, -0.1, 0.8), (0.0, -0.95, 0.5)]);
    sheet.layer("furniture");
}

/// Thin stripes, and a border under the ceiling.
fn wallpaper(sheet: &mut Sheet, room: &Room, wall: u32) {
    let mut stripes = Outline::new();
    for stripe in -12_i32..12 {
        let x = f64::from(stripe) / 12.0;
        stripes.add_polygon(&room.facing([x, x + 0.035], [-0.9, 0.93], 0.998));
    }
    for stripe in 0..14 {
        let depth = -0.3 + 0.09 * f64::from(stripe);
        stripes.add_polygon(&room.on_side(0.999, [depth, depth + 0.038], [-0.9, 0.93]));
    }
    sheet.veil(stripes, mix(room.lit(wall), hex(0x0060_4878), 0.3), if sheet.in_color() { 0.22 } else { 0.0 });
}

pub fn houses_outside(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("houses outside");
    let [far, middle, _] = planes(stage, 0.5, 1.0);
    plane(sheet, stage, far, 1.0, &mut dice);
    plane(sheet, stage, middle, 1.0, &mut dice);
}

fn drapes(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let cloth = [0x00D8_7F8E, 0x006F_93C4, 0x00C9_A45C, 0x007F_AE88][room.stage.dice("drapes").below(4)];
    let cloth = dyed(room.stage, Fitting::Curtains, cloth);
    sheet.slab(&room.facing([-1.0, 0.03], [-0.81, -0.78], 0.97), room.lit(0x0080_5C44));
    for (from, to) in [(-0.98, -0.78), (-0.20, 0.0)] {
        things::curtain(sheet, room.facing([from, to], [-0.79, 0.48], 0.97), room.lit(cloth), 5, dice);
        let tie = room.facing([from + 0.01, to - 0.01], [0.02, 0.06], 0.965);
        sheet.slab(&tie, room.dim(cloth));
    }
}

fn wall_things(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let lit = |color| room.lit(color);
    for (y, from) in [(-0.34, 0.28), (-0.06, 0.34)] {
        things::books(sheet, room.facing([from, from + 0.26], [y - 0.20, y], 0.97), &lit, dice);
        sheet.slab(&room.facing([0.25, 0.90], [y, y + 0.035], 0.95), room.lit(0x00B0_8458));
        room.dusk(sheet, room.facing([0.25, 0.90], [y + 0.035, y + 0.12], 0.99), 0.3);
    }
    plush(sheet, room, [0.74, -0.34], 0x00E8_C8A4);
    things::plant(sheet, room.at(0.76, -0.06, 0.95), room.stage.unit * 74.0, &lit, dice);
    things::poster(sheet, room.facing([0.36, 0.60], [-0.93, -0.60], 0.99), &lit, dice);
    things::poster(sheet, room.facing([0.66, 0.84], [-0.90, -0.62], 0.99), &lit, dice);
    things::clock(sheet, room.at(0.10, -0.72, 0.99), room.stage.unit * 24.0, &lit);
    // Little flags on a string over the bed's wall.
    let mut flags = [Outline::new(), Outline::new()];
    for flag in 0..9 {
        let depth = 0.10 + 0.09 * f64::from(flag);
        let sag = 0.06 * libm::sin(f64::from(flag) * 0.8).abs();
        flags[flag as usize % 2].add_polygon(&[
            room.at(0.99, -0.62 + sag, depth),
            room.at(0.99, -0.62 + sag, depth + 0.06),
            room.at(0.99, -0.50 + sag, depth + 0.03),
        ]);
    }
    let [one, other] = flags;
    sheet.fill(one, room.lit(0x00F0_A8A0));
    sheet.fill(other, room.lit(0x00A8_CCE0));
}

/// The wall with the window's light behind it: a wardrobe with a bag on top, a mirror, a coat on a hook.
fn near_wall(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let side = |x: f64, depths: [f64; 2], ys: [f64; 2]| room.on_side(x, depths, ys);
    room.shadow(sheet, [-1.0, -0.76], 1.0, [0.02, 0.40]);
    let front = side(-0.82, [0.02, 0.40], [-0.62, 0.97]);
    sheet.slab(&room.facing([-1.0, -0.82], [-0.62, 0.97], 0.02), room.lit(0x00C0_9468));
    sheet.slab(&front, room.dim(0x00D0_A878));
    for half in [[0.03, 0.49], [0.51, 0.97]] {
        let door = part(front, half, [0.03, 0.95]);
        sheet.slab(&door, room.dim(0x00DC_B484));
        sheet.slab(&part(door, [0.14, 0.86], [0.06, 0.46]), room.dim(0x00D0_A878));
        sheet.slab(&part(door, [0.14, 0.86], [0.54, 0.94]), room.dim(0x00D0_A878));
    }
    let knobs = [things::on(front, 0.46, 0.5), things::on(front, 0.54, 0.5)];
    for knob in knobs {
        sheet.fill(Outline::new().ellipse(knob, [room.stage.unit * 5.0; 2]), room.lit(0x00F0_D890));
    }
    let box_on_top = side(-0.86, [0.08, 0.26], [-0.76, -0.62]);
    sheet.slab(&box_on_top, room.dim([0x00B8_6858, 0x0068_88A8, 0x0088_9868][dice.below(3)]));
    let mirror = side(-0.99, [0.46, 0.56], [-0.50, 0.30]);
    sheet.slab(&mirror, room.dim(0x0090_6848));
    sheet.slab(&super::rooms::inset(mirror, 0.06), mix(room.stage.colors.sky[3], room.lit(0x00E0_E8EC), 0.6));
}

/// A round toy with two ears.
fn plush(sheet: &mut Sheet, room: &Room, at: [f64; 2], fur: u32) {
    let [x, y] = room.at(at[0], at[1], 0.95);
    let size = room.stage.unit * 24.0;
    let mut body = Outline::lined(room.stage.line());
    body.add_ellipse([x, y - size * 0.8], [size * 0.9, size * 0.8]);
    body.add_ellipse([x, y - size * 2.0], [size * 0.72, size * 0.65]);
    for side in [-1.0, 1.0] {
        body.add_ellipse([x + side * size * 0.5, y - size * 2.55], [size * 0.26; 2]);
    }
    sheet.solid(body, room.lit(fur));
    let belly = Outline::new().ellipse([x, y - size * 0.75], [size * 0.5, size * 0.5]);
    sheet.veil(belly, hex(0x00FF_FFFF), 0.4);
    let mut eyes = Outline::new();
    for side in [-1.0, 1.0] {
        eyes.add_ellipse([x + side * size * 0.24, y - size * 2.05], [size * 0.08; 2]);
    }
    eyes.add_ellipse([x, y - size * 1.86], [size * 0.12, size * 0.08]);
    sheet.fill(eyes, hex(0x0030_2420));
}

/// Under the window: a desk with a lamp, a screen, books, and a chair pushed in.
fn desk(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let lit = |color| room.lit(color);
    room.shadow(sheet, [-0.98, -0.34], 1.0, [0.66, 0.94]);
    Block::new([-0.98, -0.90], [0.44, 0.98], [0.68, 0.94]).draw(sheet, room, 0x00C4_9C70);
    Block::new([-0.54, -0.34], [0.44, 0.98], [0.68, 0.94]).draw(sheet, room, 0x00C4_9C70);
    Block::new([-0.54, -0.34], [0.46, 0.98], [0.675, 0.68]).doors(sheet, room, (1, 3), 0x00CC_A478);
    Block::new([-1.0, -0.32], [0.40, 0.45], [0.66, 0.95]).draw(sheet, room, 0x00D4_AC7C);
    things::books(sheet, room.facing([-0.95, -0.74], [0.20, 0.40], 0.86), &lit, dice);
    Block::new([-0.70, -0.52], [0.16, 0.36], [0.84, 0.855]).draw(sheet, room, 0x0040_4450);
    let glass = room.facing([-0.685, -0.535], [0.18, 0.34], 0.838);
    sheet.face(&glass, room.lit(0x00A8_D0E4));
    let mut lamp = Outline::new();
    let unit = room.stage.unit;
    lamp.add_bar(room.at(-0.42, 0.40, 0.78), room.at(-0.47, 0.22, 0.78), [unit * 4.0; 2]);
    lamp.add_bar(room.at(-0.47, 0.22, 0.78), room.at(-0.40, 0.10, 0.78), [unit * 4.0; 2]);
    sheet.solid(lamp, room.dim(0x0050_5058));
    let top = room.at(-0.40, 0.10, 0.78);
    let shade = [
        [top[0] - unit * 10.0, top[1]],
        [top[0] + unit * 12.0, top[1]],
        [top[0] + unit * 26.0, top[1] + unit * 26.0],
        [top[0] - unit * 18.0, top[1] + unit * 26.0],
    ];
    sheet.slab(&shade, room.lit(0x00E8_7060));
    things::cup(sheet, room.at(-0.60, 0.40, 0.70), unit * 18.0, (room.lit(0x00F8_F0E0), room.lit(0x0070_4830)));
    let paper = room.lying([-0.86, -0.70], 0.395, [0.70, 0.80]);
    sheet.slab(&paper, room.lit(0x00FC_FAF2));
    desk_chair(sheet, room);
}

/// Back, seat, a column on a star with castors.
fn desk_chair(sheet: &mut Sheet, room: &Room) {
    const X: f64 = -0.73;
    let unit = room.stage.unit;
    let (mut foot, mut castors) = (Outline::new(), Outline::new());
    foot.add_bar(room.at(X, 0.64, 0.57), room.at(X, 0.95, 0.57), [unit * 9.0; 2]);
    for (aside, depth) in [(-0.11, 0.57), (0.11, 0.57), (-0.05, 0.50), (0.05, 0.64)] {
        let end = room.at(X + aside, 0.97, depth);
        foot.add_bar(room.at(X, 0.945, 0.57), end, [unit * 8.0, unit * 5.0]);
        castors.add_ellipse([end[0], end[1] + unit * 4.0], [unit * 5.0; 2]);
    }
    foot.add_bar(room.at(X, 0.64, 0.50), room.at(X, 0.46, 0.515), [unit * 12.0; 2]);
    sheet.fill(castors, room.dim(0x0030_343C));
    sheet.solid(foot, room.dim(0x0048_4C58));
    Block::new([X - 0.12, X + 0.12], [0.60, 0.66], [0.50, 0.64]).draw(sheet, room, 0x0060_7898);
    sheet.slab(&room.facing([X - 0.11, X + 0.11], [0.22, 0.52], 0.51), room.lit(0x0068_80A0));
}

fn rug(sheet: &mut Sheet, room: &Room, xs: [f64; 2], depths: [f64; 2], dice: &mut Dice) {
    let (one, other) =
        [(0x00E8_C8A8, 0x00C0_7868), (0x00B8_C8D8, 0x0060_7CA0), (0x00D8_D8B8, 0x0080_9870)][dice.below(3)];
    let area = room.lying(xs, 0.998, depths);
    sheet.slab(&area, room.lit(one));
    for inset in [0.08, 0.16] {
        let ring = part(area, [inset, 1.0 - inset], [inset, 1.0 - inset]);
        let inner = part(area, [inset + 0.03, 0.97 - inset], [inset + 0.03, 0.97 - inset]);
        sheet.face(&ring, room.lit(other));
        sheet.face(&inner, room.lit(one));
    }
    let mut fringe = Outline::new();
    for thread in 0..24 {
        let x = xs[0] + (xs[1] - xs[0]) * (f64::from(thread) + 0.5) / 24.0;
        fringe.add_bar(room.at(x, 1.0, depths[0]), room.at(x, 1.0, depths[0] - 0.02), [room.stage.unit * 2.0; 2]);
    }
    sheet.fill(fringe, room.lit(one));
}

fn bed(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let cover = [0x0090_B4D8, 0x00E8_B0B8, 0x00B4_CFA4, 0x00C8_B4DC][room.stage.dice("blanket").below(4)];
    let cover = dyed(room.stage, Fitting::Bed, cover);
    room.shadow(sheet, [0.24, 1.0], 1.0, [0.30, 0.96]);
    sheet.slab(&room.facing([0.30, 1.0], [0.16, 0.78], 0.96), room.lit(0x00A8_7850));
    sheet.slab(&room.facing([0.33, 0.97], [0.20, 0.40], 0.955), room.lit(0x00B8_8860));
    sheet.slab(&room.on_side(0.30, [0.34, 0.94], [0.66, 0.92]), room.dim(0x00A8_7850));
    sheet.slab(&room.lying([0.30, 1.0], 0.50, [0.34, 0.94]), room.lit(0x00FA_F6F0));
    for (left, right) in [(0.36, 0.62), (0.66, 0.94)] {
        sheet.slab(&room.facing([left, right], [0.32, 0.48], 0.87), room.lit(0x00FD_FAF6));
        let crease = [
            room.at(left + 0.05, 0.37, 0.868),
            room.at((left + right) / 2.0, 0.43, 0.868),
            room.at(right - 0.05, 0.37, 0.868),
        ];
        sheet.ink_of(&crease, 0.6);
    }
    // The blanket hangs over the side and the foot, thrown back at the top.
    sheet.slab(&room.on_side(0.27, [0.32, 0.72], [0.47, 0.86]), room.dim(cover));
    sheet.slab(&room.facing([0.27, 1.0], [0.47, 0.90], 0.32), room.dim(cover));
    sheet.slab(&room.lying([0.27, 1.0], 0.47, [0.32, 0.72]), room.lit(cover));
    sheet.slab(&room.lying([0.27, 1.0], 0.455, [0.62, 0.74]), mix(room.lit(cover), hex(0x00FF_FFFF), 0.55));
    let (mut folds, mut lights) = (Outline::new(), Outline::new());
    for fold in 0..8 {
        let x = 0.32 + 0.085 * f64::from(fold);
        let sway = dice.between(-0.04, 0.04);
        folds.add_leaf(room.at(x, 0.49, 0.32), room.at(x + sway, 0.89, 0.32), room.stage.unit * 9.0);
        lights.add_leaf(room.at(x + 0.04, 0.49, 0.32), room.at(x + 0.04 + sway, 0.80, 0.32), room.stage.unit * 6.0);
        let (from, to) = (room.at(x, 0.468, 0.34), room.at(x + sway * 2.0, 0.468, dice.between(0.45, 0.6)));
        folds.add_leaf(from, to, room.stage.unit * 7.0);
    }
    sheet.veil(folds, hex(0x0030_2C60), if sheet.in_color() { 0.20 } else { 0.5 });
    sheet.veil(lights, hex(0x00FF_FFFF), if sheet.in_color() { 0.20 } else { 0.0 });
    plush(sheet, room, [0.50, 0.47], 0x00F4_E8E4);
}

/// What lies about: slippers, a bag, magazines.
fn floor_things(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for (x, depth) in [(-0.46, 0.14), (-0.38, 0.20)] {
        let cover = room.lying([x, x + 0.12], 0.99, [depth, depth + 0.08]);
        sheet.slab(&cover, room.lit([0x00E8_9080, 0x0080_B0C8, 0x00F0_D890][dice.below(3)]));
        sheet.fill(things::glyphs(part(cover, [0.1, 0.9], [0.6, 0.9]), (3, 1), dice), room.lit(0x00FF_FFFF));
    }
    room.shadow(sheet, [0.10, 0.24], 1.0, [0.70, 0.80]);
    Block::new([0.08, 0.22], [0.70, 0.98], [0.74, 0.82]).draw(sheet, room, 0x0070_5060);
    sheet.ink_of(&[room.at(0.11, 0.70, 0.74), room.at(0.15, 0.60, 0.74), room.at(0.19, 0.70, 0.74)], 1.4);
}

pub fn cafe(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.42, 0.50], 1.2);
    room.shell(
        sheet,
        &Shell { wall: 0x00B0_805C, back: 0x00C0_9470, ceiling: 0x0070_5040, floor: 0x008A_5C40, trim: 0x0050_3424 },
    );
    planks(sheet, &room);
    let mut dice = stage.dice("cafe");
    bricks(sheet, &room, &mut dice);
    room.window(sheet, room.facing([-0.96, 0.34], [-0.66, 0.42], 0.995), 4, |sheet| passing_lights(sheet, stage));
    awning(sheet, &room);
    sheet.layer("room");
    room.sunlight_from_back(sheet, [-0.9, 0.28], 4);
    room.gloss(sheet, [-0.8, 0.3], [0.2, 0.95], 0.22);
    counter(sheet, &room, &mut dice);
    for (x, depth) in [(-0.6, 0.55), (-0.1, 0.75), (0.5, 0.5)] {
        hanging_lamp(sheet, &room, [x, -0.70], depth);
    }
    let lit = |color| room.lit(color);
    for (x, depth) in [(-0.50, 0.66), (-0.82, 0.22), (0.30, 0.20)] {
        table(sheet, &room, x, depth);
    }
    things::plant(sheet, room.at(-0.92, 0.98, 0.92), stage.unit * 250.0, &lit, &mut dice);
    room.lamplight(sheet, &[(-0.6, -0.5, 0.55), (-0.1, -0.5, 0.75), (0.5, -0.5, 0.5)]);
    sheet.layer("tables");
}

/// The back wall and the far side wall are of brick where nothing hangs: whole courses, a few bricks burnt or pale.
fn bricks(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    const COURSES: i32 = 32;
    const HIGH: f64 = 1.86 / COURSES as f64;
    let (mut dark, mut pale, mut seams) = (Outline::new(), Outline::new(), Outline::new());
    let thin = HIGH * 0.10;
    for course in 0..COURSES {
        let y = -0.92 + HIGH * f64::from(course);
        let shift = if course % 2 == 0 { 0.0 } else { 0.5 };
        seams.add_polygon(&room.on_side(0.999, [-0.2, 1.0], [y - thin, y]));
        seams.add_polygon(&room.facing([0.36, 1.0], [y - thin, y], 0.997));
        for brick in 0..16 {
            let near = -0.2 + 0.076 * (f64::from(brick) + shift);
            if near < 0.95 {
                seams.add_polygon(&room.on_side(0.999, [near, near + 0.006], [y, y + HIGH]));
                let face = room.on_side(0.999, [near + 0.006, near + 0.076], [y, y + HIGH - thin]);
                match dice.below(12) {
                    0 => dark.add_polygon(&face),
                    1 => pale.add_polygon(&face),
                    _ => {}
                }
            }
            let x = 0.36 + 0.082 * (f64::from(brick) + shift);
            if x < 0.94 {
                seams.add_polygon(&room.facing([x, x + 0.006], [y, y + HIGH], 0.997));
            }
        }
    }
    sheet.veil(dark, hex(0x0058_3020), if sheet.in_color() { 0.22 } else { 0.25 });
    sheet.veil(pale, hex(0x00FF_E0C0), if sheet.in_color() { 0.14 } else { 0.0 });
    sheet.veil(seams, hex(0x0048_2818), if sheet.in_color() { 0.30 } else { 0.5 });
}

fn awning(sheet: &mut Sheet, room: &Room) {
    for stripe in 0..13 {
        let x = -0.98 + 0.104 * f64::from(stripe);
        let color = if stripe % 2 == 0 { 0x00C8_5048 } else { 0x00FA_F0E0 };
        let cloth = [
            room.at(x, -0.76, 0.99),
            room.at(x + 0.104, -0.76, 0.99),
            room.at(x + 0.104, -0.58, 0.92),
            room.at(x, -0.58, 0.92),
        ];
        sheet.slab(&cloth, room.lit(color));
        let middle = blend(cloth[2], cloth[3], 0.5);
        let reach = (cloth[2][0] - cloth[3][0]).abs() / 2.0;
        sheet.fill(Outline::new().ellipse(middle, [reach, reach * 0.7]), room.dim(color));
    }
}

/// The counter at the far side: shelves of jars and bottles, a machine, a board with what there is.
fn counter(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let frame = room.facing([0.46, 0.94], [-0.66, -0.10], 0.99);
    sheet.slab(&frame, room.lit(0x0060_4030));
    let board = room.facing([0.48, 0.92], [-0.63, -0.13], 0.985);
    sheet.slab(&board, room.lit(0x0030_3638));
    sheet.veil(things::glyphs(part(board, [0.1, 0.9], [0.06, 0.26]), (5, 1), dice), hex(0x00F8_D890), 0.9);
    sheet.veil(things::writing(part(board, [0.1, 0.62], [0.34, 0.92]), 6, dice), hex(0x00F4_E8D0), 0.8);
    sheet.veil(things::writing(part(board, [0.74, 0.92], [0.34, 0.92]), 6, dice), hex(0x00F4_C8B0), 0.8);
    room.shadow(sheet, [0.40, 1.0], 1.0, [0.60, 0.86]);
    let bar = Block::new([0.44, 1.0], [0.30, 0.98], [0.66, 0.90]);
    bar.draw(sheet, room, 0x0074_4C34);
    for panel in 0..4 {
        let x = 0.46 + 0.135 * f64::from(panel);
        sheet.slab(&room.facing([x, x + 0.12], [0.40, 0.92], 0.655), room.lit(0x0088_5C40));
    }
    Block::new([0.42, 1.0], [0.25, 0.30], [0.64, 0.92]).draw(sheet, room, 0x00D8_B080);
    espresso_machine(sheet, room);
    for (at, color) in [(0.72, 0x00C8_9858), (0.79, 0x0088_B0A0), (0.86, 0x00D8_7860), (0.93, 0x00E8_D8A8)] {
        let jar = room.facing([at, at + 0.05], [0.08, 0.25], 0.74);
        sheet.slab(&jar, mix(room.lit(color), hex(0x00FF_FFFF), 0.25));
        sheet.slab(&part(jar, [0.0, 1.0], [-0.12, 0.0]), room.dim(0x0080_5C40));
    }
}

/// Of steel, open below, where two handles hang over a tray; cups to be warmed stand on it.
fn espresso_machine(sheet: &mut Sheet, room: &Room) {
    let (left, right, top, low) = (0.46, 0.70, -0.12, 0.25);
    let front = |xs: [f64; 2], ys: [f64; 2]| room.facing(xs, ys, 0.775);
    Block::new([left, right], [top, low], [0.78, 0.88]).draw(sheet, room, 0x00A8_AEB4);
    sheet.slab(&front([left, right], [top, top + 0.13]), room.lit(0x00D4_DADE));
    sheet.slab(&front([left + 0.02, right - 0.02], [top + 0.14, low - 0.05]), room.dim(0x0048_4C54));
    sheet.slab(&front([left, right], [low - 0.05, low]), room.lit(0x00C0_C6CA));
    sheet.slab(&front([left + 0.02, left + 0.08], [top + 0.03, top + 0.09]), room.lit(0x00D8_4438));
    let unit = room.stage.unit;
    let (mut handles, mut gauges) = (Outline::new(), Outline::new());
    for x in [0.53, 0.62] {
        let head = room.at(x, top + 0.16, 0.774);
        handles.add_bar(head, [head[0], head[1] + unit * 12.0], [unit * 15.0, unit * 9.0]);
        handles.add_bar(
            [head[0], head[1] + unit * 8.0],
            [head[0] - unit * 20.0, head[1] + unit * 14.0],
            [unit * 6.0; 2],
        );
        gauges.add_ellipse(room.at(x + 0.02, top + 0.065, 0.774), [unit * 6.0; 2]);
    }
    sheet.solid(handles, room.dim(0x0028_2A2E));
    sheet.solid(gauges, room.lit(0x00FA_F8F0));
    let china = (room.lit(0x00FA_F6EE), room.dim(0x00D8_D0C4));
    for x in [0.49, 0.55, 0.61, 0.67] {
        things::cup(sheet, room.at(x, top, 0.80), unit * 15.0, china);
    }
}

/// The street behind the glass, out of focus.
fn passing_lights(sheet: &mut Sheet, stage: &Stage) {
    houses_outside(sheet, stage);
    if !sheet.in_color() {
        return;
    }
    let mut dice = stage.dice("bokeh");
    let strength = if stage.is_night() { 0.5 } else { 0.24 };
    for _ in 0..26 {
        let at = stage.at(dice.unit(), dice.between(0.34, 0.66));
        let size = stage.unit * dice.between(12.0, 34.0);
        let color = BOKEH[dice.below(BOKEH.len())];
        sheet.veil(Outline::new().ellipse(at, [size; 2]), hex(color), strength);
    }
}

/// A round table with two chairs and a cup.
fn table(sheet: &mut Sheet, room: &Room, x: f64, depth: f64) {
    let scale = room.stage.unit * 330.0 / (1.0 + 1.2 * depth);
    let [left, top] = room.at(x, 0.52, depth);
    let foot = room.at(x, 1.0, depth);
    let mut shadow = Outline::new();
    shadow.add_ellipse([foot[0] + scale * 0.1, foot[1]], [scale * 0.6, scale * 0.12]);
    sheet.veil(shadow, hex(0x0018_0C20), 0.34);
    for side in [-1.0, 1.0] {
        chair(sheet, room, ([left + side * scale * 0.72, foot[1] - scale * 0.02], scale), side);
    }
    let mut stem = Outline::new().bar([left, top], foot, scale * 0.07);
    stem.add_ellipse([foot[0], foot[1]], [scale * 0.24, scale * 0.05]);
    sheet.fill(stem, room.dim(0x0034_2820));
    sheet.fill(Outline::new().ellipse([left, top + scale * 0.04], [scale * 0.62, scale * 0.14]), room.dim(0x0074_4C30));
    sheet.fill(
        Outline::lined(room.stage.line()).ellipse([left, top], [scale * 0.62, scale * 0.14]),
        room.lit(0x00C8_925E),
    );
    let gleam = Outline::new().ellipse([left - scale * 0.14, top - scale * 0.02], [scale * 0.34, scale * 0.06]);
    sheet.veil(gleam, hex(0x00FF_F0D8), if sheet.in_color() { 0.30 } else { 0.0 });
    let china = room.lit(0x00FA_F6EE);
    let saucer = [left - scale * 0.2, top - scale * 0.01];
    sheet.fill(Outline::lined(room.stage.line() * 0.6).ellipse(saucer, [scale * 0.15, scale * 0.035]), china);
    things::cup(sheet, saucer, scale * 0.13, (china, room.dim(0x005C_3820)));
    let vase = [left + scale * 0.2, top];
    sheet.slab(
        &[
            [vase[0] - scale * 0.03, vase[1] - scale * 0.16],
            [vase[0] + scale * 0.03, vase[1] - scale * 0.16],
            [vase[0] + scale * 0.045, vase[1]],
            [vase[0] - scale * 0.045, vase[1]],
        ],
        room.lit(0x0080_A8B8),
    );
    let mut bloom = Outline::new();
    bloom.add_ellipse([vase[0], vase[1] - scale * 0.23], [scale * 0.055; 2]);
    sheet.fill(bloom, room.lit(0x00F0_8078));
}

fn chair(sheet: &mut Sheet, room: &Room, (foot, scale): ([f64; 2], f64), side: f64) {
    let wood = room.dim(0x0068_4430);
    let at = |x: f64, y: f64| [foot[0] + x * side * scale, foot[1] - y * scale];
    let mut legs = Outline::new();
    for x in [-0.18, 0.2] {
        legs.add_bar(at(x, 0.46), at(x * 1.15, 0.0), [scale * 0.035; 2]);
    }
    legs.add_bar(at(0.2, 0.46), at(0.25, 1.0), [scale * 0.04; 2]);
    legs.add_bar(at(0.08, 0.5), at(0.12, 0.98), [scale * 0.03; 2]);
    sheet.solid(legs, wood);
    sheet.slab(&[at(0.10, 1.02), at(0.27, 1.02), at(0.26, 0.82), at(0.09, 0.82)], room.lit(0x0080_5840));
    sheet.slab(&[at(-0.22, 0.48), at(0.24, 0.48), at(0.24, 0.42), at(-0.22, 0.42)], room.lit(0x00A0_4840));
}

const BOKEH: [u32; 4] = [0x00FF_E2A0, 0x00FF_B878, 0x00FF_F4DC, 0x00A8_D4E8];
