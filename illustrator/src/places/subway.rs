//! The platform of a subway: a train with lit windows at one side, a tiled wall with posters at the other, pillars between.

use super::furniture::tube;
use super::interiors::floor_tiles;
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;

/// The side of the train, half-widths of the hall from its middle.
const TRAIN: f64 = -0.62;
/// Lines of the town's subway.
const HUES: [u32; 4] = [0x00D8_4850, 0x0038_80C0, 0x0048_9860, 0x00E0_9030];

pub fn subway(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.58, 0.45], 3.0);
    let hue = HUES[stage.seeded(HUES.len())];
    let mut dice = stage.dice("subway");
    room.shell(
        sheet,
        &Shell { wall: 0x00E4_E6E0, back: 0x0050_5460, ceiling: 0x00B8_BCC0, floor: 0x00A8_A69E, trim: 0x0078_7C80 },
    );
    tiles(sheet, &room, hue);
    for notice in 0..5 {
        let near = -0.14 + 0.22 * f64::from(notice);
        let at = room.on_side(0.985, [near, near + 0.13], [-0.42, 0.28]);
        things::poster(sheet, at, &|color| room.lit(color), &mut dice);
    }
    sheet.layer("hall");
    floor_tiles(sheet, &room, [0.2, 0.1]);
    let edge = room.lying([TRAIN, TRAIN + 0.05], 1.0, [-0.16, 1.0]);
    sheet.slab(&edge, room.lit(0x00D8_D8D0));
    let warning = room.lying([TRAIN + 0.10, TRAIN + 0.22], 0.999, [-0.16, 1.0]);
    sheet.slab(&warning, room.lit(0x00F0_C038));
    room.gloss(sheet, [-0.3, 0.5], [-0.1, 0.95], 0.32);
    train(sheet, &room, hue);
    sheet.layer("train");
    for depth in [0.86, 0.52, 0.20] {
        pillar(sheet, &room, (0.58, depth), hue);
    }
    for lamp in 0..5 {
        let near = -0.12 + 0.23 * f64::from(lamp);
        tube(sheet, &room, 0.12, [near, near + 0.16]);
    }
    name(sheet, &room, hue, &mut dice);
    room.lamplight(sheet, &[(0.1, -0.95, 0.1), (0.1, -0.95, 0.5)]);
    sheet.layer("pillars");
}

/// Rows of tiles on the wall, one band of the line's color.
fn tiles(sheet: &mut Sheet, room: &Room, hue: u32) {
    sheet.slab(&room.on_side(0.993, [-0.16, 1.0], [-0.64, -0.50]), room.lit(hue));
    let mut seams = Outline::new();
    let thin = room.stage.unit * 1.6;
    for row in 0..12 {
        let y = -0.9 + 0.16 * f64::from(row);
        seams.add_bar(room.at(0.992, y, -0.16), room.at(0.992, y, 1.0), [thin, thin * 0.4]);
    }
    for column in 0..26 {
        let depth = -0.15 + 0.045 * f64::from(column);
        seams.add_bar(room.at(0.992, -0.95, depth), room.at(0.992, 0.93, depth), [thin * room.scale(depth); 2]);
    }
    sheet.veil(seams, hex(0x0050_5860), if sheet.in_color() { 0.28 } else { 0.5 });
}

/// Cars of steel with a stripe, doors and windows in turn.
fn train(sheet: &mut Sheet, room: &Room, hue: u32) {
    let depths = [-0.16, 0.99];
    sheet.slab(&room.on_side(TRAIN, depths, [-1.0, -0.80]), room.dim(0x0060_646C));
    sheet.slab(&room.on_side(TRAIN, depths, [-0.80, 0.94]), room.lit(0x00C8_CED4));
    sheet.slab(&room.on_side(TRAIN, depths, [0.94, 1.0]), room.dim(0x0030_343C));
    sheet.face(&room.on_side(TRAIN, depths, [0.24, 0.36]), room.lit(hue));
    sheet.face(&room.on_side(TRAIN, depths, [-0.76, -0.70]), room.lit(hue));
    let glow =
        if room.stage.is_on_paper() { hex(0x00FF_FFFF) } else { mix(room.lit(0x00FF_F4D8), hex(0x00FF_F8E4), 0.5) };
    for bay in (0..7).rev() {
        let near = -0.15 + 0.165 * f64::from(bay);
        if bay % 2 == 0 {
            let door = room.on_side(TRAIN, [near, near + 0.11], [-0.66, 0.92]);
            sheet.slab(&door, room.lit(0x00D8_DCE0));
            for half in [[0.06, 0.47], [0.53, 0.94]] {
                let pane = part(door, half, [0.08, 0.52]);
                sheet.slab(&pane, glow);
            }
            sheet.ink(&[things::on(door, 0.5, 0.0), things::on(door, 0.5, 1.0)]);
        } else {
            let pane = room.on_side(TRAIN, [near - 0.03, near + 0.14], [-0.56, 0.14]);
            sheet.slab(&pane, glow);
            strap_rail(sheet, room, pane);
        }
    }
}

/// What one sees of the inside: the rail with its straps.
fn strap_rail(sheet: &mut Sheet, room: &Room, pane: things::Corners) {
    let mut rail = Outline::new();
    let thin = things::size(pane) * 0.02;
    rail.add_bar(things::on(pane, 0.04, 0.16), things::on(pane, 0.96, 0.16), [thin; 2]);
    for strap in 0..5 {
        let x = 0.14 + 0.18 * f64::from(strap);
        rail.add_bar(things::on(pane, x, 0.16), things::on(pane, x, 0.42), [thin; 2]);
        rail.add_ellipse(things::on(pane, x, 0.47), [thin * 1.8; 2]);
    }
    sheet.fill(rail, room.dim(0x0088_8C90));
}

fn pillar(sheet: &mut Sheet, room: &Room, (x, depth): (f64, f64), hue: u32) {
    room.shadow(sheet, [x - 0.06, x + 0.10], 1.0, [depth - 0.01, depth + 0.05]);
    let face = room.facing([x - 0.05, x + 0.05], [-1.0, 1.0], depth);
    sheet.slab(&room.on_side(x - 0.05, [depth, depth + 0.05], [-1.0, 1.0]), room.dim(0x00B4_B8BC));
    sheet.slab(&face, room.lit(0x00DC_DEDC));
    sheet.slab(&part(face, [0.0, 1.0], [0.30, 0.44]), room.lit(hue));
    sheet.slab(&part(face, [0.0, 1.0], [0.93, 1.0]), room.dim(0x0078_7C80));
}

/// The name of the stop hangs over the platform.
fn name(sheet: &mut Sheet, room: &Room, hue: u32, dice: &mut Dice) {
    let board = room.facing([-0.36, 0.36], [-0.88, -0.62], 0.42);
    sheet.slab(&board, room.lit(0x00FA_FAF6));
    sheet.slab(&part(board, [0.0, 1.0], [0.72, 0.88]), room.lit(hue));
    sheet.fill(things::glyphs(part(board, [0.2, 0.8], [0.14, 0.62]), (5, 1), dice), room.lit(0x0030_3440));
    for x in [-0.26, 0.26] {
        let hanger = Outline::new().bar(room.at(x, -1.0, 0.42), room.at(x, -0.88, 0.42), room.stage.unit * 5.0);
        sheet.fill(hanger, room.dim(0x0060_646C));
    }
}
