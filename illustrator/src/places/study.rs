//! A study: walls of books and dark wood, a carpet, a heavy desk with a green lamp and papers, a globe, an armchair, a
//! clock, high curtains.

use super::furniture::Block;
use super::outline::Outline;
use super::paints::dyed;
use super::rooms::{Room, Shell, inset};
use super::school::planks;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, on, part};
use scene::seed::Dice;
use scene::{Fitting, Seat};

pub fn study(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.44, 0.46], 1.35);
    let mut dice = stage.dice("study");
    let lit = |color| room.lit(color);
    room.shell(
        sheet,
        &Shell { wall: 0x0070_4A38, back: 0x0058_6450, ceiling: 0x00B8_A488, floor: 0x0078_4C30, trim: 0x0050_3020 },
    );
    planks(sheet, &room);
    panels(sheet, &room);
    window(sheet, &room, &mut dice);
    sheet.layer("room");
    for depths in [[0.62, 0.98], [0.24, 0.60], [-0.14, 0.22]] {
        bookcase(sheet, &room, 1.0, depths, &mut dice);
    }
    bookcase(sheet, &room, -1.0, [0.40, 0.74], &mut dice);
    let back = room.facing([0.14, 0.62], [-0.62, -0.14], 0.985);
    sheet.slab(&back, room.lit(0x00C8_9C50));
    things::poster(sheet, inset(back, 0.06), &lit, &mut dice);
    carpet(sheet, &room);
    sheet.layer("shelves");
    clock(sheet, &room);
    armchair(sheet, &room);
    globe(sheet, &room);
    // Who works there has a desk before us, with a lamp of its own.
    let has_own = stage.scene.figures.iter().any(|figure| figure.seat == Some(Seat::Desk));
    if !has_own {
        desk(sheet, &room, &mut dice);
    }
    room.sunlight_from_back(sheet, [-0.62, -0.16], 2);
    room.gloss(sheet, [-0.8, -0.3], [0.1, 0.9], 0.16);
    room.lamplight(sheet, &[(0.16, 0.20, 0.66), (0.1, 0.1, 0.5)]);
    sheet.layer("furniture");
}

fn panels(sheet: &mut Sheet, room: &Room) {
    sheet.slab(&room.facing([-1.0, 1.0], [0.34, 1.0], 0.994), room.lit(0x0068_4430));
    sheet.slab(&room.facing([-1.0, 1.0], [0.30, 0.36], 0.99), room.lit(0x0080_5638));
    for panel in 0..6 {
        let left = -0.94 + 0.32 * f64::from(panel);
        sheet.slab(&room.facing([left, left + 0.26], [0.44, 0.90], 0.992), room.dim(0x0070_4A34));
    }
}

fn window(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    room.window(sheet, room.facing([-0.66, -0.12], [-0.78, 0.24], 0.99), 3, |sheet| {
        super::homely::houses_outside(sheet, stage);
    });
    let cloth = room.lit(dyed(stage, Fitting::Curtains, 0x0078_2C34));
    for xs in [[-0.82, -0.58], [-0.20, 0.04]] {
        things::curtain(sheet, room.facing(xs, [-0.88, 0.94], 0.972), cloth, 5, dice);
    }
    sheet.slab(&room.facing([-0.86, 0.08], [-0.93, -0.87], 0.968), room.lit(0x00B0_8440));
}

fn bookcase(sheet: &mut Sheet, room: &Room, side: f64, depths: [f64; 2], dice: &mut Dice) {
    let face = 0.82 * side;
    let quad = |depths: [f64; 2], ys: [f64; 2]| room.on_side(face, depths, ys);
    sheet.slab(&room.facing([face.min(side), face.max(side)], [-0.92, 1.0], depths[0]), room.lit(0x0070_4830));
    sheet.slab(&quad(depths, [-0.92, 1.0]), room.dim(0x0030_1C14));
    for shelf in 0..6 {
        let (top, low) = (-0.88 + 0.31 * f64::from(shelf), -0.60 + 0.31 * f64::from(shelf));
        let shade = |color: u32| if side > 0.0 { room.lit(color) } else { room.dim(color) };
        things::books(sheet, quad([depths[0] + 0.01, depths[1] - 0.01], [top, low]), &shade, dice);
        sheet.slab(&quad(depths, [low, low + 0.03]), shade(0x0088_5C38));
        let dark = quad(depths, [top, top + 0.09]);
        sheet.veil(Outline::new().polygon(&dark), hex(0x0010_0818), if sheet.in_color() { 0.36 } else { 0.0 });
    }
}

fn carpet(sheet: &mut Sheet, room: &Room) {
    let woven = room.lit(dyed(room.stage, Fitting::Carpet, 0x0088_2C34));
    let rug = room.lying([-0.66, 0.66], 0.997, [-0.16, 0.80]);
    sheet.slab(&rug, room.lit(0x00D0_A860));
    sheet.slab(&part(rug, [0.03, 0.97], [0.03, 0.97]), woven);
    let band = part(rug, [0.09, 0.91], [0.08, 0.92]);
    sheet.slab(&band, room.lit(0x00C8_A05C));
    sheet.slab(&inset(band, 0.012), mix(woven, hex(0x0030_1840), 0.22));
    let mut figures = Outline::new();
    for row in 0..5 {
        for column in 0..4 {
            let at = on(band, 0.17 + 0.22 * f64::from(column), 0.12 + 0.19 * f64::from(row));
            let size = room.stage.unit * 16.0 * room.scale(0.7 - 0.16 * f64::from(row));
            figures.add_polygon(&[
                [at[0], at[1] - size * 0.5],
                [at[0] + size * 1.3, at[1]],
                [at[0], at[1] + size * 0.5],
                [at[0] - size * 1.3, at[1]],
            ]);
        }
    }
    sheet.veil(figures, room.lit(0x00E0_C080), if sheet.in_color() { 0.7 } else { 0.5 });
}

/// Tall, its pendulum behind glass.
fn clock(sheet: &mut Sheet, room: &Room) {
    let at = room.at(0.74, -0.5, 0.95);
    if room.stage.is_behind_a_head(at[0], room.stage.unit * 40.0) {
        return;
    }
    Block::new([0.66, 0.80], [-0.66, 0.98], [0.93, 0.98]).draw(sheet, room, 0x0070_4428);
    sheet.slab(&room.facing([0.69, 0.77], [-0.24, 0.56], 0.928), room.dim(0x0038_2018));
    let mut swing = Outline::new();
    swing.add_bar(room.at(0.73, -0.2, 0.926), room.at(0.74, 0.3, 0.926), [room.stage.unit * 3.0; 2]);
    swing.add_ellipse(room.at(0.74, 0.34, 0.926), [room.stage.unit * 9.0; 2]);
    sheet.fill(swing, room.lit(0x00E8_C060));
    things::clock(sheet, at, room.stage.unit * 22.0, &|color| room.lit(color));
}

fn armchair(sheet: &mut Sheet, room: &Room) {
    let hide = 0x0078_3828;
    room.shadow(sheet, [-0.84, -0.40], 1.0, [0.52, 0.84]);
    Block::new([-0.82, -0.44], [0.16, 0.80], [0.74, 0.84]).draw(sheet, room, hide);
    Block::new([-0.80, -0.46], [0.58, 0.92], [0.54, 0.78]).draw(sheet, room, hide);
    for xs in [[-0.86, -0.78], [-0.48, -0.40]] {
        Block::new(xs, [0.42, 0.95], [0.52, 0.82]).draw(sheet, room, hide);
    }
    let mut knobs = Outline::new();
    for row in 0..3 {
        for column in 0..4 {
            let at = room.at(-0.75 + 0.08 * f64::from(column), 0.24 + 0.12 * f64::from(row), 0.738);
            knobs.add_ellipse(at, [room.stage.unit * 3.6; 2]);
        }
    }
    sheet.fill(knobs, room.dim(0x0050_2018));
}

fn globe(sheet: &mut Sheet, room: &Room) {
    let (x, depth) = (-0.22, 0.84);
    let unit = room.stage.unit;
    let (ball, foot) = (room.at(x, 0.42, depth), room.at(x, 0.98, depth));
    let mut stand = Outline::new();
    stand.add_bar(foot, [foot[0], ball[1]], [unit * 9.0, unit * 6.0]);
    for side in [-1.0, 1.0] {
        stand.add_bar([foot[0], foot[1] - unit * 26.0], [foot[0] + side * unit * 34.0, foot[1]], [unit * 8.0; 2]);
    }
    sheet.solid(stand, room.dim(0x0070_4830));
    let size = unit * 48.0;
    sheet.fill(Outline::lined(room.stage.line()).ellipse(ball, [size; 2]), room.lit(0x0060_94A8));
    let mut lands = Outline::new();
    for [dx, dy, wide, tall] in [[-0.3, -0.3, 0.36, 0.28], [0.32, 0.1, 0.28, 0.4], [-0.24, 0.44, 0.24, 0.26]] {
        lands.add_ellipse([ball[0] + dx * size, ball[1] + dy * size], [wide * size, tall * size]);
    }
    sheet.fill(lands, room.lit(0x00D8_C080));
    let mut ring = Outline::new();
    ring.add_bar(
        [ball[0] - size * 0.6, ball[1] - size * 0.95],
        [ball[0] + size * 0.6, ball[1] + size * 0.95],
        [unit * 4.0; 2],
    );
    sheet.veil(ring, room.lit(0x00C0_9040), 0.7);
}

/// Of carved wood, a leaf of leather on it, papers, an inkwell and a lamp with a shade of green glass.
fn desk(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    room.shadow(sheet, [-0.10, 0.66], 1.0, [0.58, 0.84]);
    for xs in [[-0.06, 0.14], [0.42, 0.62]] {
        let block = Block::new(xs, [0.48, 0.98], [0.60, 0.82]);
        block.draw(sheet, room, 0x0070_4428);
        block.doors(sheet, room, (1, 3), 0x0078_4C2E);
    }
    Block::new([-0.10, 0.66], [0.41, 0.48], [0.57, 0.84]).draw(sheet, room, 0x0084_5432);
    sheet.slab(&room.lying([0.10, 0.46], 0.408, [0.59, 0.72]), room.lit(0x0048_6450));
    sheet.slab(&room.lying([0.18, 0.36], 0.405, [0.60, 0.69]), room.lit(0x00F8_F0DC));
    things::books(sheet, room.facing([0.46, 0.62], [0.22, 0.41], 0.70), &|color| room.lit(color), dice);
    let (x, depth) = (0.04, 0.68);
    let mut stem = Outline::new();
    stem.add_bar(room.at(x, 0.40, depth), room.at(x, 0.18, depth), [stage.unit * 6.0; 2]);
    stem.add_ellipse(room.at(x, 0.40, depth), [stage.unit * 26.0, stage.unit * 8.0]);
    sheet.fill(stem, room.lit(0x00D0_A048));
    let shade = [
        room.at(x - 0.05, 0.08, depth),
        room.at(x + 0.05, 0.08, depth),
        room.at(x + 0.085, 0.20, depth),
        room.at(x - 0.085, 0.20, depth),
    ];
    let is_dark = stage.is_night();
    sheet.slab(&shade, if is_dark { hex(0x0070_E098) } else { room.lit(0x0040_8860) });
    if is_dark && sheet.in_color() {
        sheet.glow(room.at(x, 0.24, depth), [stage.unit * 260.0; 2], hex(0x00FF_DC90), 0.75);
    }
}
