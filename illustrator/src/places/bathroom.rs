//! A bathroom: a basin under a mirror, a tub behind a curtain, tiles, towels, a window of frosted glass.

use super::furniture::{Block, frame};
use super::interiors::floor_tiles;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, on, part};
use scene::seed::Dice;

const TOWELS: [u32; 4] = [0x00F0_A8B0, 0x0088_B8D8, 0x00F4_E0A0, 0x00A8_D0B0];

pub fn bathroom(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.45, 0.45], 1.35);
    let mut dice = stage.dice("bathroom");
    let tile = [0x00C8_E4EC, 0x00F0_DCE0, 0x00D4_ECDC][stage.seeded(3)];
    room.shell(
        sheet,
        &Shell { wall: 0x00F4_F6F4, back: 0x00F0_F4F4, ceiling: 0x00F4_F4F0, floor: 0x00C4_CCD0, trim: 0x00B8_C4C8 },
    );
    floor_tiles(sheet, &room, [0.14, 0.09]);
    tiles(sheet, &room, tile);
    frosted(sheet, &room);
    sheet.layer("bathroom");
    tub(sheet, &room, tile, &mut dice);
    shelf(sheet, &room, &mut dice);
    mirror(sheet, &room);
    basin(sheet, &room, &mut dice);
    towels(sheet, &room, &mut dice);
    room.gloss(sheet, [-0.5, 0.3], [0.0, 0.9], 0.30);
    room.sunlight_from_back(sheet, [-0.62, -0.2], 2);
    room.lamplight(sheet, &[(0.6, -0.6, 0.4), (0.0, -0.9, 0.5), (-0.4, -0.5, 0.9)]);
    sheet.layer("light");
}

/// Up to the shoulder, a band of another color above.
fn tiles(sheet: &mut Sheet, room: &Room, tile: u32) {
    let stage = room.stage;
    let top = -0.20;
    sheet.slab(&room.facing([-1.0, 1.0], [top, 0.94], 0.996), room.lit(tile));
    for side in [-1.0, 1.0] {
        let wall = room.on_side(0.996 * side, [-0.35, 1.0], [top, 0.94]);
        sheet.slab(&wall, if side < 0.0 { room.dim(tile) } else { room.lit(tile) });
    }
    let mut seams = Outline::new();
    for row in 0..9 {
        let y = top + 0.125 * f64::from(row);
        seams.add_bar(room.at(-1.0, y, 0.995), room.at(1.0, y, 0.995), [stage.unit * 2.0; 2]);
        for side in [-0.995, 0.995] {
            seams.add_bar(room.at(side, y, -0.35), room.at(side, y, 0.995), [stage.unit * 3.6, stage.unit * 1.6]);
        }
    }
    for column in 0..=16 {
        let x = -1.0 + 0.125 * f64::from(column);
        seams.add_bar(room.at(x, top, 0.995), room.at(x, 0.94, 0.995), [stage.unit * 2.0; 2]);
        let depth = -0.35 + 0.085 * f64::from(column);
        for side in [-0.995, 0.995] {
            seams.add_bar(room.at(side, top, depth), room.at(side, 0.94, depth), [stage.unit * 2.4; 2]);
        }
    }
    sheet.veil(seams, hex(0x00FF_FFFF), if sheet.in_color() { 0.62 } else { 0.0 });
    let band = mix(room.lit(tile), hex(0x0038_7898), 0.5);
    sheet.face(&room.facing([-1.0, 1.0], [top - 0.03, top + 0.03], 0.994), band);
    for side in [-0.994, 0.994] {
        sheet.face(&room.on_side(side, [-0.35, 1.0], [top - 0.03, top + 0.03]), band);
    }
}

fn frosted(sheet: &mut Sheet, room: &Room) {
    let pane = room.facing([-0.66, -0.16], [-0.74, -0.28], 0.99);
    room.window(sheet, pane, 2, |_| {});
    let glass = part(pane, [0.06, 0.94], [0.06, 0.94]);
    sheet.veil(Outline::new().polygon(&glass), mix(room.stage.colors.sky[4], hex(0x00FF_FFFF), 0.4), 0.72);
}

/// Along the back wall; a curtain drawn to one side, a shower over it.
fn tub(sheet: &mut Sheet, room: &Room, tile: u32, dice: &mut Dice) {
    let stage = room.stage;
    room.shadow(sheet, [-0.98, 0.30], 1.0, [0.66, 0.98]);
    let block = Block::new([-0.99, 0.30], [0.52, 0.99], [0.70, 0.98]);
    block.draw(sheet, room, 0x00FA_FAF8);
    let inside = room.lying([-0.92, 0.23], 0.525, [0.74, 0.95]);
    sheet.fill(Outline::new().polygon(&inside), room.dim(0x00E0_E8EC));
    let water = room.lying([-0.90, 0.21], 0.56, [0.745, 0.945]);
    sheet.fill(Outline::new().polygon(&water), mix(room.lit(0x0098_D4E8), stage.colors.sky[4], 0.3));
    let rim = room.facing([-1.0, 0.32], [0.50, 0.56], 0.695);
    sheet.slab(&rim, mix(room.lit(0x00FF_FFFF), hex(0x00FF_FFFF), 0.4));
    let mut foam = stage.lined();
    for _ in 0..14 {
        let at = room.at(dice.between(-0.86, -0.1), 0.53, dice.between(0.76, 0.92));
        foam.add_ellipse(at, [stage.unit * dice.between(16.0, 34.0), stage.unit * dice.between(10.0, 18.0)]);
    }
    sheet.fill(foam, mix(room.lit(0x00FC_FEFF), hex(0x00FF_FFFF), 0.5));
    let mut pipe = Outline::new();
    pipe.add_bar(room.at(0.22, 0.4, 0.98), room.at(0.22, -0.62, 0.98), [stage.unit * 7.0; 2]);
    pipe.add_bar(room.at(0.22, -0.62, 0.98), room.at(0.08, -0.66, 0.90), [stage.unit * 7.0; 2]);
    sheet.solid(pipe, room.lit(0x00B8_C4CC));
    sheet.slab(
        &[
            room.at(0.0, -0.62, 0.90),
            room.at(0.14, -0.66, 0.90),
            room.at(0.16, -0.58, 0.90),
            room.at(0.02, -0.55, 0.90),
        ],
        room.lit(0x00C8_D4DC),
    );
    let mut rail = Outline::new();
    rail.add_bar(room.at(-1.0, -0.78, 0.70), room.at(0.34, -0.78, 0.70), [stage.unit * 7.0; 2]);
    sheet.solid(rail, room.lit(0x00C0_CCD4));
    let cloth = room.facing([-0.99, -0.74], [-0.77, 0.62], 0.695);
    things::curtain(sheet, cloth, mix(room.lit(tile), hex(0x00FF_FFFF), 0.35), 4, dice);
    duck(sheet, room, room.at(0.02, 0.50, 0.72));
}

fn duck(sheet: &mut Sheet, room: &Room, foot: Point) {
    let size = room.stage.unit * 22.0;
    let at = |x: f64, up: f64| [foot[0] + x * size, foot[1] - up * size];
    let body =
        room.stage.lined().ellipse(at(0.0, 0.7), [size * 1.1, size * 0.7]).ellipse(at(-0.7, 1.6), [size * 0.62; 2]);
    sheet.fill(body, room.lit(0x00F8_D040));
    sheet.fill(Outline::new().polygon(&[at(-1.25, 1.65), at(-1.75, 1.5), at(-1.25, 1.38)]), room.lit(0x00F0_8838));
    sheet.fill(Outline::new().ellipse(at(-0.85, 1.75), [size * 0.1; 2]), hex(0x0030_2828));
}

/// On the wall away from the window, over the basin: it shows the light of the other side.
fn mirror(sheet: &mut Sheet, room: &Room) {
    let outer = room.on_side(0.985, [0.12, 0.66], [-0.74, -0.02]);
    sheet.slab(&outer, room.lit(0x00C8_A880));
    let glass = part(outer, [0.05, 0.95], [0.05, 0.95]);
    let (pale, deep) = (mix(room.lit(0x00E0_F0F4), hex(0x00FF_FFFF), 0.3), room.lit(0x00A8_C4CC));
    sheet.ramp(
        Outline::new().polygon(&glass),
        on(glass, 0.0, 0.0),
        on(glass, 1.0, 1.0),
        &[(0.0, pale), (0.5, deep), (1.0, pale)],
    );
    sheet.ink_round(&glass);
    for [left, right] in [[0.16, 0.30], [0.38, 0.44]] {
        let streak =
            [on(glass, left + 0.3, 0.0), on(glass, right + 0.3, 0.0), on(glass, right, 1.0), on(glass, left, 1.0)];
        sheet.veil(Outline::new().polygon(&streak), hex(0x00FF_FFFF), if sheet.in_color() { 0.5 } else { 0.0 });
    }
    let lamp = room.on_side(0.97, [0.22, 0.56], [-0.86, -0.78]);
    sheet.slab(&lamp, mix(room.lit(0x00FF_FCF0), hex(0x00FF_FFFF), 0.6));
    if room.stage.is_night() {
        sheet.glow(on(lamp, 0.5, 0.5), [room.stage.unit * 240.0; 2], hex(0x00FF_F0D0), 0.6);
    }
}

fn basin(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    room.shadow(sheet, [0.58, 1.0], 1.0, [0.12, 0.66]);
    let block = Block::new([0.64, 1.0], [0.30, 0.98], [0.14, 0.64]);
    block.draw(sheet, room, 0x00D8_B890);
    for door in 0..3 {
        let near = 0.16 + 0.16 * f64::from(door);
        sheet.slab(&room.on_side(0.639, [near, near + 0.145], [0.40, 0.92]), room.lit(0x00E8_CCA4));
    }
    Block::new([0.60, 1.0], [0.25, 0.31], [0.12, 0.66]).draw(sheet, room, 0x00F6_F4F0);
    let bowl = room.at(0.80, 0.245, 0.38);
    sheet.fill(stage.lined().ellipse(bowl, [stage.unit * 96.0, stage.unit * 30.0]), room.lit(0x00FF_FFFF));
    sheet.fill(
        Outline::new().ellipse([bowl[0], bowl[1] + stage.unit * 3.0], [stage.unit * 76.0, stage.unit * 20.0]),
        room.dim(0x00D8_E4E8),
    );
    let mut tap = Outline::new();
    let (foot, neck) = (room.at(0.95, 0.24, 0.38), room.at(0.95, 0.08, 0.38));
    tap.add_bar(foot, neck, [stage.unit * 12.0; 2]);
    tap.add_bar(neck, room.at(0.84, 0.10, 0.38), [stage.unit * 11.0; 2]);
    sheet.solid(tap, room.lit(0x00B8_C8D0));
    let cup = room.at(0.92, 0.245, 0.22);
    for (dx, color) in [(-8.0, 0x00F0_6878), (8.0, 0x0058_A8E0)] {
        let brush = Outline::new().bar(
            [cup[0] + stage.unit * dx * 0.4, cup[1] - stage.unit * 40.0],
            [cup[0] + stage.unit * dx * 2.0, cup[1] - stage.unit * 104.0],
            stage.unit * 8.0,
        );
        sheet.solid(brush, room.lit(color));
    }
    things::cup(sheet, cup, stage.unit * 52.0, (room.lit(0x00F8_F8F4), room.lit(0x00E0_F0F4)));
    for (depth, color) in [(0.52, 0x0080_C8B0), (0.57, 0x00F4_C8D0), (0.61, 0x00F8_F0D8)] {
        let foot = room.at(0.93, 0.245, depth);
        let size = stage.unit * dice.between(56.0, 76.0) * room.scale(depth) * 1.3;
        let body = Outline::new()
            .rect([foot[0] - size * 0.22, foot[1] - size], [foot[0] + size * 0.22, foot[1]])
            .rect([foot[0] - size * 0.08, foot[1] - size * 1.3], [foot[0] + size * 0.08, foot[1] - size * 0.9]);
        sheet.solid(body, room.lit(color));
    }
}

/// Folded on a shelf over the tub, with a plant.
fn shelf(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let lit = |color: u32| room.lit(color);
    things::plant(sheet, room.at(0.60, -0.14, 0.97), room.stage.unit * 120.0, &lit, dice);
    for (row, color) in TOWELS.into_iter().take(3).enumerate() {
        let low = -0.14 - 0.08 * row as f64;
        sheet.slab(&room.facing([0.70, 0.90], [low - 0.07, low], 0.96), room.lit(color));
    }
    sheet.slab(&room.facing([0.48, 0.96], [-0.14, -0.09], 0.955), room.lit(0x00D0_AC80));
    frame(sheet, room, ([0.52, 0.80], [-0.80, -0.46]), (0x00D0_AC80, 0x00E4_F0F0));
}

fn towels(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let rail = room.on_side(-0.97, [0.16, 0.52], [-0.06, -0.03]);
    sheet.slab(&rail, room.lit(0x00B8_C4CC));
    for (near, drop) in [(0.18, 0.42), (0.36, 0.30)] {
        let cloth = room.on_side(-0.965, [near, near + 0.13], [-0.06, drop]);
        sheet.slab(&cloth, room.lit(TOWELS[dice.below(TOWELS.len())]));
        sheet.face(&part(cloth, [0.0, 1.0], [0.80, 0.88]), room.lit(0x00FC_FAF4));
    }
    let mat = room.lying([-0.55, 0.15], 0.998, [0.40, 0.62]);
    sheet.slab(&mat, room.lit(TOWELS[dice.below(TOWELS.len())]));
    sheet.slab(&part(mat, [0.05, 0.95], [0.12, 0.88]), mix(room.lit(0x00FC_FAF4), hex(0x00FF_FFFF), 0.2));
}
