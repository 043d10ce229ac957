//! A room with mats: paper screens open on a garden of the season, an alcove with a scroll and flowers, a low table.

use super::foliage::{Leaves, bushes, crown};
use super::furniture::{Block, table};
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things::{self, part};
use super::trees::trunk;
use super::veranda;
use scene::seed::Dice;

/// From where to where the screens are open.
const OPEN: [f64; 2] = [-0.84, 0.30];
/// Where the lintel is.
const LINTEL: f64 = -0.56;

pub fn tatami_room(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.46, 0.45], 1.4);
    let mut dice = stage.dice("tatami room");
    room.shell(
        sheet,
        &Shell { wall: 0x00D8_C496, back: 0x00E0_CEA2, ceiling: 0x00A0_7850, floor: 0x00C8_C088, trim: 0x0068_4830 },
    );
    ceiling(sheet, &room);
    sheet.layer("room");
    let view = room.facing(OPEN, [LINTEL, 0.96], 0.992);
    sheet.inside(Outline::new().polygon(&view), |sheet| garden(sheet, &room, &mut dice));
    sheet.layer("garden");
    frame(sheet, &room);
    screen(sheet, &room, [-0.98, OPEN[0] + 0.04]);
    screen(sheet, &room, [OPEN[1] - 0.04, 0.40]);
    mats(sheet, &room);
    alcove(sheet, &room, &mut dice);
    room.gloss(sheet, OPEN, [0.2, 0.98], 0.5);
    room.sunlight_from_back(sheet, OPEN, 2);
    low_table(sheet, &room);
    room.lamplight(sheet, &[(0.0, -0.5, 0.5), (-0.82, 0.5, 0.75)]);
    sheet.layer("things");
}

fn ceiling(sheet: &mut Sheet, room: &Room) {
    let mut battens = Outline::new();
    let unit = room.stage.unit;
    for line in 0..9 {
        let x = -0.95 + 0.24 * f64::from(line);
        battens.add_bar(room.at(x, -0.995, -0.2), room.at(x, -0.995, 1.0), [unit * 7.0, unit * 2.6]);
    }
    sheet.fill(battens, room.dim(0x0060_4028));
}

/// Its ground begins at the foot of the screens.
fn garden(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    let at = |x: f64, y: f64| room.at(x, y, 1.0);
    sky(sheet, stage, at(0.0, 0.30)[1]);
    let scale = (at(1.0, 0.0)[0] - at(0.0, 0.0)[0]).abs();
    let (left, right) = (at(-1.2, 0.34), at(0.9, 0.34));
    let ends = if left[0] < right[0] { (left, right) } else { (right, left) };
    bushes(sheet, stage, ends, scale * 0.26, (0x0058_8858, 0.30), dice);
    let top = at(0.0, 0.36)[1];
    let ground = Outline::new().rect([0.0, top], [stage.width, stage.height]);
    let (far, near) = (stage.ground(0x00A4_C478, 0.12), stage.ground(0x0070_A058, 0.0));
    sheet.down(ground, top, at(0.0, 1.0)[1], &[(0.0, far), (1.0, near)]);
    let mut path = stage.lined();
    for (x, y, size) in [(-0.30, 0.84, 0.085), (-0.22, 0.70, 0.066), (-0.10, 0.60, 0.05), (0.02, 0.53, 0.04)] {
        path.add_ellipse(at(x, y), [scale * size, scale * size * 0.34]);
    }
    sheet.fill(path, stage.ground(0x00B4_B0A8, 0.0));
    veranda::lantern(sheet, stage, at(0.10, 0.60));
    let leaves = Leaves::of(stage, stage.foliage(0x0068_A058), 0.05);
    trunk(sheet, stage, (at(-0.50, 0.66), at(-0.46, -0.10), scale * 0.07), 0.05, dice);
    for (x, y, size) in
        [(-0.58, -0.16, 0.20), (-0.34, -0.22, 0.22), (-0.46, -0.40, 0.22), (-0.16, -0.40, 0.16), (-0.26, 0.0, 0.13)]
    {
        crown(sheet, stage, (at(x, y), [scale * size * 1.15, scale * size * 0.82]), leaves, dice);
    }
    super::weather::through_glass(sheet, stage);
}

fn frame(sheet: &mut Sheet, room: &Room) {
    let wood = room.lit(0x0078_5236);
    sheet.slab(&room.facing([-1.0, 0.44], [LINTEL - 0.07, LINTEL], 0.985), wood);
    sheet.slab(&room.facing([-1.0, 0.44], [0.95, 1.0], 0.985), wood);
    for x in [-0.99, 0.40] {
        sheet.slab(&room.facing([x, x + 0.06], [-1.0, 1.0], 0.98), room.lit(0x0068_4830));
    }
    // Carved boards over the lintel.
    let fret = room.facing([-0.93, 0.40], [-0.92, LINTEL - 0.10], 0.988);
    sheet.slab(&fret, room.dim(0x0098_7048));
    let mut bars = Outline::new();
    for bar in 0..26 {
        let x = f64::from(bar) / 25.0;
        bars.add_bar(things::on(fret, x, 0.06), things::on(fret, x, 0.94), [room.stage.unit * 3.0; 2]);
    }
    sheet.fill(bars, room.dim(0x0060_4028));
}

/// A screen of paper on laths, light behind it.
fn screen(sheet: &mut Sheet, room: &Room, across: [f64; 2]) {
    let corners = room.facing(across, [LINTEL, 0.95], 0.98);
    let paper = mix(room.lit(0x00FC_F8EA), room.stage.colors.sky[4], 0.22);
    sheet.slab(&corners, room.lit(0x0088_6040));
    let inner = part(corners, [0.06, 0.94], [0.02, 0.80]);
    sheet.slab(&inner, if room.stage.is_night() { room.lit(0x00E8_DCC4) } else { paper });
    sheet.slab(&part(corners, [0.06, 0.94], [0.82, 0.98]), room.lit(0x00A0_7850));
    let mut laths = Outline::new();
    let thick = [room.stage.unit * 3.6; 2];
    for column in 1..3 {
        let x = f64::from(column) / 3.0;
        laths.add_bar(things::on(inner, x, 0.0), things::on(inner, x, 1.0), thick);
    }
    for row in 1..6 {
        let y = f64::from(row) / 6.0;
        laths.add_bar(things::on(inner, 0.0, y), things::on(inner, 1.0, y), thick);
    }
    sheet.fill(laths, room.lit(0x0088_6040));
}

/// Mats with dark borders, every second row shifted.
fn mats(sheet: &mut Sheet, room: &Room) {
    let (mut borders, mut grain) = (Outline::new(), Outline::new());
    let unit = room.stage.unit;
    for (row, [near, far]) in [[-0.3, 0.06], [0.06, 0.36], [0.36, 0.66], [0.66, 0.985]].into_iter().enumerate() {
        let shift = if row % 2 == 0 { 0.0 } else { 0.33 };
        for column in 0..4 {
            let from = -1.0 + 0.667 * f64::from(column) - shift;
            let xs = [from, from + 0.667].map(|x: f64| x.clamp(-1.0, 1.0));
            borders.add_polygon(&room.lying(xs, 0.998, [near, near + 0.022]));
            let widths = [unit * 3.0 * room.scale(near), unit * 3.0 * room.scale(far)];
            borders.add_bar(room.at(xs[1], 0.998, near), room.at(xs[1], 0.998, far), widths);
            for line in 1..8 {
                let x = xs[0] + (xs[1] - xs[0]) * f64::from(line) / 8.0;
                grain.add_bar(room.at(x, 0.998, near), room.at(x, 0.998, far), [unit * 1.2; 2]);
            }
        }
    }
    sheet.veil(grain, room.dim(0x0098_9058), if sheet.in_color() { 0.3 } else { 0.0 });
    sheet.fill(borders, room.dim(0x003C_5040));
}

/// A scroll over a raised floor, and a vase.
fn alcove(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let back = room.facing([0.47, 0.98], [-0.72, 0.86], 0.995);
    sheet.slab(&back, room.dim(0x00C8_AC78));
    room.dusk(sheet, back, 0.3);
    Block::new([0.46, 1.0], [0.84, 0.98], [0.88, 0.99]).draw(sheet, room, 0x0070_4C30);
    let scroll = room.facing([0.62, 0.80], [-0.62, 0.50], 0.985);
    sheet.slab(&scroll, room.lit(0x0068_7858));
    sheet.slab(&part(scroll, [0.12, 0.88], [0.10, 0.90]), room.lit(0x00FC_F8EC));
    sheet.fill(things::glyphs(part(scroll, [0.26, 0.74], [0.16, 0.84]), (1, 3), dice), hex(0x0020_1C20));
    let mut rods = Outline::new();
    for y in [0.0, 1.0] {
        rods.add_bar(things::on(scroll, -0.12, y), things::on(scroll, 1.12, y), [room.stage.unit * 7.0; 2]);
    }
    sheet.fill(rods, room.lit(0x0048_3020));
    vase(sheet, room, dice);
}

fn vase(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let foot = room.at(0.90, 0.84, 0.93);
    let unit = room.stage.unit;
    let size = unit * 46.0;
    let (mut twigs, mut blooms) = (Outline::new(), Outline::new());
    for (dx, dy) in [(-0.7, -3.2), (0.5, -2.6), (-0.1, -2.2)] {
        twigs.add_bar([foot[0], foot[1] - size], [foot[0] + dx * size, foot[1] + dy * size], [unit * 4.0, unit * 1.6]);
        for bloom in 0..4 {
            let share = 0.5 + 0.16 * f64::from(bloom);
            let aside = dice.between(-8.0, 8.0) * unit;
            let at = [foot[0] + dx * size * share + aside, foot[1] - size + (dy + 1.0) * size * share];
            blooms.add_ellipse(at, [size * 0.17; 2]);
        }
    }
    sheet.fill(twigs, room.lit(0x0050_3824));
    sheet.fill(blooms, room.lit(0x00F0_90A8));
    let at = |x: f64, up: f64| [foot[0] + size * x, foot[1] - size * up];
    let body = [at(-0.22, 1.1), at(0.22, 1.1), at(0.46, 0.5), at(0.28, 0.0), at(-0.28, 0.0), at(-0.46, 0.5)];
    sheet.slab(&body, room.lit(0x0048_6C88));
}

fn low_table(sheet: &mut Sheet, room: &Room) {
    let across = [-0.86, -0.36];
    room.shadow(sheet, across, 0.998, [0.44, 0.66]);
    table(sheet, room, Block::new(across, [0.72, 0.98], [0.46, 0.66]), 0x0080_4C30);
    let unit = room.stage.unit;
    for (x, depth) in [(-0.70, 0.54), (-0.50, 0.56)] {
        things::cup(sheet, room.at(x, 0.715, depth), unit * 22.0, (room.lit(0x0060_7858), room.lit(0x0098_A850)));
    }
    let pot = room.at(-0.60, 0.70, 0.62);
    let round = room.stage.lined().ellipse([pot[0], pot[1] - unit * 16.0], [unit * 24.0, unit * 19.0]);
    sheet.fill(round, room.lit(0x0040_4448));
    if room.stage.is_night() {
        let lamp = room.facing([-0.90, -0.76], [0.40, 0.96], 0.80);
        sheet.slab(&lamp, hex(0x00FF_E8B8));
        sheet.glow(things::on(lamp, 0.5, 0.5), [unit * 300.0; 2], hex(0x00FF_C870), 0.6);
    }
}
