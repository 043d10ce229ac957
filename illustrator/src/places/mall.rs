//! The hall of a shopping mall: two floors of shops round a light well, a moving stair at its end.

use super::interiors::floor_tiles;
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, on, part};
use scene::seed::Dice;

/// Where the upper floor begins and ends, half-heights of the room.
const GALLERY: [f64; 2] = [-0.84, -0.66];
const TOP: f64 = 2.3;
/// Fronts of shops.
const HUES: [u32; 5] = [0x00D8_5C6C, 0x0040_88A8, 0x00E0_A040, 0x0058_9C74, 0x0088_6CB0];

pub fn shopping_mall(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.50, 0.45], 2.8).tall(TOP);
    let mut dice = stage.dice("mall");
    room.shell(
        sheet,
        &Shell { wall: 0x00F2_EEE6, back: 0x00EC_E8E0, ceiling: 0x00F6_F8FA, floor: 0x00D8_CDBC, trim: 0x00B8_A890 },
    );
    skylight(sheet, &room);
    sheet.layer("hall");
    for side in [-1.0, 1.0] {
        for bay in (0..4).rev() {
            let near = -0.14 + 0.28 * bay as f64;
            shop(sheet, &room, (side, [near, near + 0.25]), ([-0.58, 0.98], bay), &mut dice);
            shop(sheet, &room, (side, [near, near + 0.25]), ([-2.0, -0.98], bay + 2), &mut dice);
        }
        gallery(sheet, &room, side);
    }
    sheet.layer("shops");
    end(sheet, &room, &mut dice);
    floor_tiles(sheet, &room, [0.25, 0.14]);
    room.gloss(sheet, [-0.5, 0.5], [-0.1, 0.95], 0.42);
    for (x, depth) in [(-0.62, 0.42), (0.62, 0.42), (-0.62, 0.12), (0.62, 0.12)] {
        planter(sheet, &room, (x, depth), &mut dice);
    }
    room.lamplight(sheet, &[(-0.9, -0.6, 0.3), (0.9, -0.6, 0.3), (0.0, -0.6, 0.9)]);
    sheet.layer("stair");
}

/// Glass over the light well, with the day or the night above it.
fn skylight(sheet: &mut Sheet, room: &Room) {
    let glass = room.lying([-0.56, 0.56], -TOP, [-0.3, 0.98]);
    let sky = mix(room.stage.colors.sky[1], hex(0x00FF_FFFF), if room.stage.is_on_paper() { 0.8 } else { 0.35 });
    sheet.slab(&glass, sky);
    let mut bars = Outline::new();
    for row in 0..10 {
        let depth = -0.28 + 0.14 * f64::from(row);
        let thick = room.stage.unit * 9.0 * room.scale(depth);
        bars.add_bar(room.at(-0.56, -TOP, depth), room.at(0.56, -TOP, depth), [thick; 2]);
    }
    for x in [-0.28, 0.0, 0.28] {
        bars.add_bar(room.at(x, -TOP, -0.3), room.at(x, -TOP, 0.98), [room.stage.unit * 10.0, room.stage.unit * 4.0]);
    }
    sheet.fill(bars, room.dim(0x00C8_CCD0));
}

/// A lit window with what is sold there, a door, a sign over both.
fn shop(
    sheet: &mut Sheet,
    room: &Room,
    (side, depths): (f64, [f64; 2]),
    ([top, low], number): ([f64; 2], usize),
    dice: &mut Dice,
) {
    let hue = HUES[(number + usize::from(side > 0.0) * 2 + room.stage.seeded(5)) % HUES.len()];
    let front = room.on_side(0.995 * side, depths, [top, low]);
    sheet.slab(&front, room.dim(0x0058_5048));
    let board = part(front, [0.02, 0.98], [0.0, 0.16]);
    things::sign(sheet, board, (room.lit(hue), room.lit(0x00FF_FCF4)), dice);
    let glass = part(front, [0.05, 0.62], [0.22, 0.94]);
    let glow =
        if room.stage.is_on_paper() { hex(0x00FF_FFFF) } else { mix(room.lit(0x00FF_F0D4), hex(0x00FF_F8E8), 0.4) };
    sheet.slab(&glass, glow);
    goods(sheet, room, (glass, hue), dice);
    let door = part(front, [0.66, 0.95], [0.22, 1.0]);
    sheet.slab(&door, mix(glow, room.lit(hue), 0.25));
    let shine = [on(glass, 0.58, 0.0), on(glass, 0.80, 0.0), on(glass, 0.42, 1.0), on(glass, 0.20, 1.0)];
    sheet.veil(Outline::new().polygon(&shine), hex(0x00FF_FFFF), if sheet.in_color() { 0.35 } else { 0.0 });
}

/// Clothes on figures, or boxes on shelves.
fn goods(sheet: &mut Sheet, room: &Room, (glass, hue): (things::Corners, u32), dice: &mut Dice) {
    if dice.chance(0.5) {
        for x in [0.28, 0.70] {
            let color = HUES[dice.below(HUES.len())];
            let dress = [
                on(glass, x - 0.07, 0.34),
                on(glass, x + 0.07, 0.34),
                on(glass, x + 0.16, 0.82),
                on(glass, x - 0.16, 0.82),
            ];
            sheet.slab(&dress, room.lit(color));
            let size = things::size(glass) * 0.045;
            sheet.solid(Outline::new().ellipse(on(glass, x, 0.26), [size * 0.8, size]), room.lit(0x00E8_DCC8));
        }
        return;
    }
    for shelf in 0..3 {
        let low = 0.40 + 0.26 * f64::from(shelf);
        for item in 0..5 {
            let x = 0.08 + 0.18 * f64::from(item);
            let high = dice.between(0.08, 0.17);
            let color = if dice.chance(0.4) { hue } else { HUES[dice.below(HUES.len())] };
            sheet.slab(&part(glass, [x, x + 0.12], [low - high, low]), room.lit(color));
        }
        sheet.slab(&part(glass, [0.03, 0.97], [low, low + 0.03]), room.dim(0x00B8_A890));
    }
}

/// The floor of the upper shops and its rail of glass.
fn gallery(sheet: &mut Sheet, room: &Room, side: f64) {
    let inner = 0.62 * side;
    let under = room.lying([inner, side], GALLERY[1], [-0.3, 0.98]);
    sheet.slab(&under, room.dim(0x00D4_CCC0));
    sheet.slab(&room.on_side(inner, [-0.3, 0.98], GALLERY), room.lit(0x00F8_F4EC));
    let rail = room.on_side(inner, [-0.3, 0.98], [-1.20, GALLERY[0]]);
    sheet.veil(Outline::new().polygon(&rail), hex(0x00C8_E8F0), if sheet.in_color() { 0.45 } else { 0.25 });
    let mut bars = Outline::new();
    let unit = room.stage.unit;
    bars.add_bar(room.at(inner, -1.20, -0.3), room.at(inner, -1.20, 0.98), [unit * 14.0, unit * 5.0]);
    for post in 0..9 {
        let depth = -0.26 + 0.155 * f64::from(post);
        let thick = unit * 6.0 * room.scale(depth);
        bars.add_bar(room.at(inner, -1.20, depth), room.at(inner, GALLERY[0], depth), [thick; 2]);
    }
    sheet.solid(bars, room.dim(0x0090_989C));
}

/// The moving stair up to the gallery, and a great sign over it.
fn end(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let banner = room.facing([-0.34, 0.34], [-1.9, -1.3], 0.98);
    things::sign(sheet, banner, (room.lit(HUES[room.stage.seeded(5)]), room.lit(0x00FF_FFFF)), dice);
    sheet.slab(&room.facing([-0.62, 0.62], GALLERY, 0.97), room.lit(0x00F8_F4EC));
    for x in [-0.30, 0.04] {
        let foot = [room.at(x, 1.0, 0.66), room.at(x + 0.26, 1.0, 0.66)];
        let top = [room.at(x, GALLERY[0], 0.97), room.at(x + 0.26, GALLERY[0], 0.97)];
        sheet.slab(&[top[0], top[1], foot[1], foot[0]], room.dim(0x0070_7478));
        let mut steps = Outline::new();
        for step in 1..16 {
            let share = f64::from(step) / 16.0;
            let [left, right] = [0, 1].map(|at| super::rooms::blend(foot[at], top[at], share));
            steps.add_bar(left, right, [room.stage.unit * 2.2; 2]);
        }
        sheet.fill(steps, room.lit(0x00C8_CCD0));
        for edge in [0, 1] {
            let rise = room.stage.height * 0.03;
            let (from, to) = (foot[edge], top[edge]);
            let side = [from, to, [to[0], to[1] - rise], [from[0], from[1] - rise * 1.3]];
            sheet.slab(&side, room.lit(0x00D8_DCE0));
        }
    }
}

fn planter(sheet: &mut Sheet, room: &Room, (x, depth): (f64, f64), dice: &mut Dice) {
    let size = room.stage.unit * 150.0 * room.scale(depth) * 1.3;
    room.shadow(sheet, [x - 0.10, x + 0.10], 1.0, [depth - 0.02, depth + 0.04]);
    let lit = |color: u32| room.lit(color);
    things::plant(sheet, room.at(x, 0.99, depth), size, &lit, dice);
}
