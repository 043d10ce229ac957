//! Rooms of rest: the bedroom, the cafe, the train.

use canvas::Color;

use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::school::{hanging_lamp, planks};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::skyline::{plane, planes};
use super::stage::Stage;

pub fn bedroom(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.56, 0.48], 1.3);
    let wall = [0x00E9_DCE6, 0x00DC_E6EA, 0x00EE_E4CF, 0x00DF_E7D6][stage.dice("wallpaper").below(4)];
    room.shell(sheet, &Shell { wall, back: wall, ceiling: 0x00F7_F3EE, floor: 0x00C9_A078, trim: 0x00F4_EEE6 });
    planks(sheet, &room);
    let corners = room.facing([-0.86, -0.12], [-0.72, 0.2], 0.995);
    room.window(sheet, corners, 2, |sheet| houses_outside(sheet, stage));
    sheet.layer("room");
    drapes(sheet, &room);
    shelf(sheet, &room);
    bed(sheet, &room);
    room.shafts(sheet, 1);
    if stage.is_night() {
        sheet.glow(room.at(0.92, 0.05, 0.7), [stage.unit * 420.0; 2], hex(0x00FF_D890), 0.5);
    }
    sheet.layer("furniture");
}

fn houses_outside(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("houses outside");
    let [far, middle, _] = planes(stage, 0.5, 1.0);
    plane(sheet, stage, far, 1.0, &mut dice);
    plane(sheet, stage, middle, 1.0, &mut dice);
}

fn drapes(sheet: &mut Sheet, room: &Room) {
    let cloth = [0x00D8_7F8E, 0x006F_93C4, 0x00C9_A45C, 0x007F_AE88][room.stage.dice("drapes").below(4)];
    let rail = room.facing([-0.98, 0.0], [-0.80, -0.77], 0.98);
    sheet.slab(&rail, room.lit(0x0080_5C44));
    for (from, to) in [(-0.97, -0.80), (-0.18, -0.01)] {
        for fold in 0..4 {
            let part = (to - from) / 4.0;
            let left = from + part * f64::from(fold);
            let flare = 0.02 * f64::from(fold - 1);
            let corners = [
                room.at(left, -0.78, 0.97),
                room.at(left + part, -0.78, 0.97),
                room.at(left + part + flare, 0.42, 0.97),
                room.at(left + flare, 0.42, 0.97),
            ];
            sheet.slab(&corners, if fold % 2 == 0 { room.lit(cloth) } else { room.dim(cloth) });
        }
    }
}

fn shelf(sheet: &mut Sheet, room: &Room) {
    for (y, count) in [(-0.36, 6), (-0.02, 5)] {
        let mut dice = room.stage.dice(if count == 6 { "upper shelf" } else { "lower shelf" });
        let mut x = 0.32;
        for _ in 0..count {
            let (wide, tall) = (dice.between(0.03, 0.055), dice.between(0.13, 0.22));
            let color = THINGS[dice.below(THINGS.len())];
            sheet.slab(&room.facing([x, x + wide], [y - tall, y], 0.97), room.lit(color));
            x += wide + 0.004;
        }
        if count == 5 {
            plush(sheet, room, [0.70, y]);
        }
        sheet.slab(&room.facing([0.27, 0.86], [y, y + 0.035], 0.96), room.lit(0x00B0_8458));
    }
    let poster = room.facing([0.40, 0.70], [-0.92, -0.64], 0.99);
    sheet.slab(&poster, room.lit(0x00F6_F2EC));
    sheet.fill(Outline::new().polygon(&room.facing([0.42, 0.68], [-0.9, -0.66], 0.988)), room.lit(0x007F_B2C8));
    let [x, y] = room.at(0.55, -0.77, 0.985);
    sheet.fill(Outline::new().ellipse([x, y], [room.stage.unit * 22.0; 2]), room.lit(0x00F4_C864));
}

/// A round toy with two ears.
fn plush(sheet: &mut Sheet, room: &Room, at: [f64; 2]) {
    let [x, y] = room.at(at[0], at[1], 0.95);
    let size = room.stage.unit * 26.0;
    let mut body = Outline::new();
    body.add_ellipse([x, y - size * 0.8], [size * 0.9, size * 0.8]);
    body.add_ellipse([x, y - size * 2.0], [size * 0.72, size * 0.65]);
    for side in [-1.0, 1.0] {
        body.add_ellipse([x + side * size * 0.5, y - size * 2.55], [size * 0.26; 2]);
    }
    sheet.fill(body, room.lit(0x00E8_C8A4));
    let mut eyes = Outline::new();
    for side in [-1.0, 1.0] {
        eyes.add_ellipse([x + side * size * 0.24, y - size * 2.05], [size * 0.08; 2]);
    }
    sheet.fill(eyes, hex(0x0040_3028));
}

fn bed(sheet: &mut Sheet, room: &Room) {
    let cover = [0x0090_B4D8, 0x00E8_B0B8, 0x00B4_CFA4, 0x00C8_B4DC][room.stage.dice("blanket").below(4)];
    sheet.slab(&room.facing([0.30, 1.0], [0.16, 0.78], 0.96), room.lit(0x00A8_7850));
    sheet.slab(&room.facing([0.36, 0.92], [0.30, 0.50], 0.86), room.lit(0x00FB_F8F2));
    sheet.slab(&room.on_side(0.30, [0.34, 0.92], [0.46, 0.88]), room.dim(cover));
    sheet.slab(&room.facing([0.30, 1.0], [0.46, 0.90], 0.34), room.dim(cover));
    sheet.slab(&room.lying([0.30, 1.0], 0.46, [0.34, 0.84]), room.lit(cover));
    sheet.slab(&room.lying([0.30, 1.0], 0.455, [0.62, 0.74]), room.lit(0x00F6_F2EA));
    let mut folds = Outline::new();
    for fold in 0..5 {
        let x = 0.36 + 0.13 * f64::from(fold);
        folds.add_leaf(room.at(x, 0.5, 0.34), room.at(x + 0.02, 0.86, 0.34), room.stage.unit * 7.0);
    }
    sheet.veil(folds, hex(0x0040_3C68), 0.22);
}

const THINGS: [u32; 6] = [0x00D0_6A5C, 0x005C_8AB0, 0x00E0_BA6A, 0x0074_A27C, 0x00A0_78AC, 0x00F0_E6D4];

pub fn cafe(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.42, 0.50], 1.2);
    room.shell(
        sheet,
        &Shell { wall: 0x00A8_7656, back: 0x00B9_8A66, ceiling: 0x0078_5440, floor: 0x008A_5C40, trim: 0x0058_3A2A },
    );
    planks(sheet, &room);
    let corners = room.facing([-0.92, 0.46], [-0.66, 0.42], 0.995);
    room.window(sheet, corners, 4, |sheet| passing_lights(sheet, stage));
    menu(sheet, &room);
    sheet.layer("room");
    for (x, depth) in [(-0.6, 0.55), (0.0, 0.75), (0.62, 0.45)] {
        hanging_lamp(sheet, &room, [x, -0.72], depth);
    }
    for (x, depth) in [(-0.55, 0.62), (0.5, 0.7), (-0.8, 0.2), (0.86, 0.3)] {
        table(sheet, &room, x, depth);
    }
    plant(sheet, &room);
    sheet.layer("tables");
}

/// The street behind the glass, out of focus.
fn passing_lights(sheet: &mut Sheet, stage: &Stage) {
    houses_outside(sheet, stage);
    if !sheet.in_color() {
        return;
    }
    let mut dice = stage.dice("bokeh");
    let strength = if stage.is_night() { 0.5 } else { 0.26 };
    for _ in 0..22 {
        let at = stage.at(dice.unit(), dice.between(0.34, 0.66));
        let size = stage.unit * dice.between(12.0, 34.0);
        let color = BOKEH[dice.below(BOKEH.len())];
        sheet.veil(Outline::new().ellipse(at, [size; 2]), hex(color), strength);
    }
}

fn menu(sheet: &mut Sheet, room: &Room) {
    sheet.slab(&room.facing([0.56, 0.92], [-0.56, 0.06], 0.99), room.lit(0x0070_4A34));
    sheet.slab(&room.facing([0.585, 0.895], [-0.52, 0.02], 0.985), room.lit(0x0033_3A3C));
    let mut chalk = Outline::new();
    for row in 0..6 {
        let y = -0.44 + 0.08 * f64::from(row);
        let long = if row == 0 { 0.12 } else { 0.2 };
        chalk.add_bar(room.at(0.62, y, 0.98), room.at(0.62 + long, y, 0.98), [room.stage.unit * 3.5; 2]);
    }
    sheet.veil(chalk, hex(0x00F4_E8D0), 0.8);
}

fn table(sheet: &mut Sheet, room: &Room, x: f64, depth: f64) {
    let scale = room.stage.unit * 330.0 / (1.0 + 1.2 * depth);
    let [left, top] = room.at(x, 0.55, depth);
    let foot = room.at(x, 1.0, depth);
    sheet.fill(Outline::new().bar([left, top], foot, scale * 0.09), room.dim(0x0040_2C22));
    sheet.fill(Outline::new().ellipse([left, top + scale * 0.05], [scale * 0.62, scale * 0.13]), room.dim(0x0074_4C30));
    sheet.fill(Outline::new().ellipse([left, top], [scale * 0.62, scale * 0.13]), room.lit(0x00C0_8A58));
    let cup: Color = room.lit(0x00FA_F6EE);
    let at = [left - scale * 0.2, top - scale * 0.04];
    sheet.fill(Outline::new().ellipse([at[0], at[1] + scale * 0.01], [scale * 0.16, scale * 0.035]), cup);
    let mug = [
        [at[0] - scale * 0.09, at[1] - scale * 0.14],
        [at[0] + scale * 0.09, at[1] - scale * 0.14],
        [at[0] + scale * 0.06, at[1]],
        [at[0] - scale * 0.06, at[1]],
    ];
    sheet.slab(&mug, cup);
    let coffee = Outline::new().ellipse([at[0], at[1] - scale * 0.14], [scale * 0.085, scale * 0.02]);
    sheet.fill(coffee, room.dim(0x005C_3820));
}

fn plant(sheet: &mut Sheet, room: &Room) {
    let [x, y] = room.at(0.93, 0.62, 0.8);
    let size = room.stage.unit * 60.0;
    let mut dice = room.stage.dice("plant");
    let mut leaves = Outline::new();
    for _ in 0..16 {
        let angle = dice.between(-2.9, -0.25);
        let reach = size * dice.between(1.6, 3.2);
        let tip = [x + libm::cos(angle) * reach, y + libm::sin(angle) * reach];
        leaves.add_leaf([x, y], tip, size * 0.5);
    }
    sheet.fill(leaves, room.lit(0x0050_8452));
    sheet.slab(
        &[
            [x - size * 0.6, y],
            [x + size * 0.6, y],
            [x + size * 0.42, y + size * 1.3],
            [x - size * 0.42, y + size * 1.3],
        ],
        room.lit(0x00C8_6C48),
    );
}

const BOKEH: [u32; 4] = [0x00FF_E2A0, 0x00FF_B878, 0x00FF_F4DC, 0x00A8_D4E8];

/// The carriage of a train: windows along the side, a bench under them, straps and poles.
pub fn train(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.66, 0.44], 2.4);
    room.shell(
        sheet,
        &Shell { wall: 0x00E4_E6E4, back: 0x00DC_DEDC, ceiling: 0x00F4_F4F0, floor: 0x009C_9890, trim: 0x00B0_B2B4 },
    );
    for depths in [[0.66, 0.95], [0.32, 0.60], [-0.02, 0.26], [-0.3, -0.08]] {
        let corners = room.on_side(-1.0, depths, [-0.56, 0.22]);
        room.window(sheet, corners, 2, |sheet| houses_outside(sheet, stage));
        let other = room.on_side(1.0, depths, [-0.56, 0.22]);
        room.window(sheet, other, 2, |sheet| houses_outside(sheet, stage));
    }
    let door = room.facing([-0.26, 0.26], [-0.66, 0.98], 0.995);
    sheet.slab(&door, room.dim(0x00C8_CCCE));
    room.window(sheet, room.facing([-0.16, 0.16], [-0.5, 0.2], 0.99), 1, |_| {});
    sheet.layer("carriage");
    bench(sheet, &room, -1.0);
    bench(sheet, &room, 1.0);
    straps(sheet, &room);
    room.shafts(sheet, 3);
    sheet.layer("seats");
}

fn bench(sheet: &mut Sheet, room: &Room, side: f64) {
    let cloth = [0x003F_7C6E, 0x004A_5FA4, 0x00A2_4A5A][room.stage.dice("bench").below(3)];
    let (near, far) = (-0.24, 0.94);
    sheet.slab(&room.on_side(0.97 * side, [near, far], [0.30, 0.58]), room.lit(cloth));
    let (from, to) = (0.72 * side, side);
    sheet.slab(&room.lying([from, to], 0.58, [near, far]), mix(room.lit(cloth), hex(0x00FF_FFFF), 0.12));
    sheet.slab(&room.on_side(from, [near, far], [0.58, 0.78]), room.dim(cloth));
    let mut seams = Outline::new();
    for seat in 0..9 {
        let depth = near + (far - near) * f64::from(seat) / 9.0;
        seams.add_bar(room.at(0.97 * side, 0.30, depth), room.at(0.97 * side, 0.58, depth), [room.stage.unit * 2.0; 2]);
        seams.add_bar(room.at(0.97 * side, 0.58, depth), room.at(from, 0.58, depth), [room.stage.unit * 2.0; 2]);
    }
    sheet.veil(seams, hex(0x0018_2030), 0.35);
}

fn straps(sheet: &mut Sheet, room: &Room) {
    let unit = room.stage.unit;
    for side in [-0.6, 0.6] {
        let rail = Outline::new().polygon(&[
            room.at(side, -0.80, -0.3),
            room.at(side, -0.80, 0.98),
            room.at(side, -0.775, 0.98),
            room.at(side, -0.775, -0.3),
        ]);
        sheet.fill(rail, room.lit(0x00B8_BEC4));
        let (mut bands, mut rings, mut holes) = (Outline::new(), Outline::new(), Outline::new());
        for strap in 0..8 {
            let depth = -0.12 + 0.14 * f64::from(strap);
            let scale = unit * 26.0 / (1.0 + 2.4 * depth.max(-0.2));
            let (top, at) = (room.at(side, -0.79, depth), room.at(side, -0.60, depth));
            bands.add_bar(top, at, [scale * 0.32; 2]);
            rings.add_ellipse([at[0], at[1] + scale * 0.6], [scale * 0.8, scale * 0.85]);
            holes.add_ellipse([at[0], at[1] + scale * 0.65], [scale * 0.5, scale * 0.5]);
        }
        sheet.fill(bands, room.dim(0x00A8_A49C));
        sheet.fill(rings, room.lit(0x00F0_EEE8));
        sheet.fill(holes, room.dim(0x00C4_C8C8));
    }
    for depth in [0.18, 0.62] {
        for side in [-0.7, 0.7] {
            let bar = Outline::new().bar(
                room.at(side, -0.95, depth),
                room.at(side, 0.9, depth),
                unit * 12.0 / (1.0 + 2.0 * depth),
            );
            sheet.fill(bar, room.lit(0x00C8_CED2));
        }
    }
}
