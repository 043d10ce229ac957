//! Rooms full of things: the convenience store, and the music room of a school.

use super::furniture::{Block, tube};
use super::interiors::{floor_tiles, town_outside};
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::school::{ceiling_grid, planks, trees_outside};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;

const GOODS: [u32; 8] =
    [0x00E8_5048, 0x00F8_D060, 0x0048_90D0, 0x0068_B060, 0x00F8_F4EC, 0x00F0_90B0, 0x00E8_8840, 0x0088_60B0];

/// Goods side by side on the lower edge of a shelf: boxes, packets, bottles.
fn goods(sheet: &mut Sheet, room: &Room, corners: things::Corners, count: usize, dice: &mut Dice) {
    let mut heaps: Vec<Outline> = GOODS.iter().map(|_| Outline::new()).collect();
    let (mut labels, mut dark) = (Outline::new(), Outline::new());
    let mut kind = dice.below(GOODS.len());
    for number in 0..count {
        let x = number as f64 / count as f64;
        if dice.chance(0.34) {
            kind = dice.below(GOODS.len());
        }
        let (wide, tall) = (0.86 / count as f64, dice.between(0.55, 0.88));
        let thing = part(corners, [x, x + wide], [1.0 - tall, 1.0]);
        if dice.chance(0.4) {
            heaps[kind].add_polygon(&part(thing, [0.0, 1.0], [0.25, 1.0]));
            heaps[kind].add_polygon(&part(thing, [0.32, 0.68], [0.0, 0.26]));
        } else {
            heaps[kind].add_polygon(&thing);
        }
        labels.add_polygon(&part(thing, [0.14, 0.86], [0.42, 0.66]));
        dark.add_polygon(&part(thing, [0.84, 1.0], [0.25, 1.0]));
    }
    for (heap, color) in heaps.into_iter().zip(GOODS) {
        sheet.fill(heap, room.lit(color));
    }
    sheet.veil(labels, hex(0x00FF_FFFF), if sheet.in_color() { 0.6 } else { 0.0 });
    sheet.veil(dark, hex(0x0020_1838), if sheet.in_color() { 0.22 } else { 0.0 });
}

/// Aisles of goods under white light, a cooler along the side, magazines under the window, the counter.
pub fn convenience_store(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.46, 0.46], 1.9);
    let mut dice = stage.dice("goods");
    room.shell(
        sheet,
        &Shell { wall: 0x00F4_F6F4, back: 0x00EC_F0F0, ceiling: 0x00F8_FAFA, floor: 0x00D8_DCDC, trim: 0x0098_A8A8 },
    );
    ceiling_grid(sheet, &room, 0x00A8_B0B0);
    floor_tiles(sheet, &room, [0.16, 0.10]);
    for x in [-0.55, 0.0, 0.55] {
        for near in [0.0, 0.30, 0.60] {
            tube(sheet, &room, x, [near, near + 0.2]);
        }
        room.gloss(sheet, [x - 0.08, x + 0.08], [0.0, 0.95], 0.40);
    }
    room.window(sheet, room.on_side(-1.0, [0.0, 0.90], [-0.60, 0.55]), 5, |sheet| town_outside(sheet, stage));
    sheet.layer("room");
    coolers(sheet, &room, &mut dice);
    let lit = |color| room.lit(color);
    let front = room.on_side(-0.90, [0.05, 0.85], [0.30, 0.70]);
    sheet.slab(&room.on_side(-0.88, [0.02, 0.88], [0.30, 0.97]), room.dim(0x00B0_B8BC));
    for magazine in 0..12 {
        let cover = part(front, [f64::from(magazine) / 12.0, f64::from(magazine) / 12.0 + 0.075], [0.0, 1.0]);
        things::poster(sheet, cover, &lit, &mut dice);
    }
    band(sheet, &room);
    for (x, depths) in [(0.30, [0.36, 0.80]), (-0.28, [0.30, 0.80])] {
        gondola(sheet, &room, x, depths, &mut dice);
    }
    counter(sheet, &room, &mut dice);
    if stage.is_night() && sheet.in_color() {
        sheet.glow(room.at(0.0, -0.9, 0.4), [stage.width * 0.7, stage.height * 0.4], hex(0x00F8_FFFF), 0.4);
    }
    sheet.layer("shelves");
}

/// Colored stripes over the coolers: every chain has its own, and this one is nobody's.
fn band(sheet: &mut Sheet, room: &Room) {
    let colors = [
        [0x0048_A878, 0x00F4_F4EC, 0x0040_78B8],
        [0x00E8_7848, 0x00F8_F0D8, 0x0098_3858],
        [0x0058_78C8, 0x00F0_F4F8, 0x00E8_B040],
    ];
    let three = colors[room.stage.dice("stripes").below(3)];
    for (number, color) in three.into_iter().enumerate() {
        let y = -0.90 + 0.06 * number as f64;
        sheet.face(&room.facing([-1.0, 1.0], [y, y + 0.06], 0.985), room.lit(color));
        sheet.face(&room.on_side(0.985, [-0.2, 1.0], [y, y + 0.06]), room.lit(color));
    }
}

fn coolers(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for door in 0..5 {
        let from = -0.96 + 0.385 * f64::from(door);
        let frame = room.facing([from, from + 0.37], [-0.68, 0.94], 0.98);
        sheet.slab(&frame, room.lit(0x0088_9498));
        let glass = part(frame, [0.05, 0.95], [0.03, 0.96]);
        sheet.face(&glass, mix(room.lit(0x00E0_F4F8), hex(0x00FF_FFFF), 0.4));
        for shelf in 0..5 {
            let y = 0.02 + 0.19 * f64::from(shelf);
            goods(sheet, room, part(glass, [0.04, 0.96], [y, y + 0.17]), 6, dice);
            let rail = part(glass, [0.0, 1.0], [y + 0.17, y + 0.19]);
            sheet.fill(Outline::new().polygon(&rail), room.lit(0x00C0_CCD0));
        }
        let shine = [
            things::on(glass, 0.55, 0.0),
            things::on(glass, 0.85, 0.0),
            things::on(glass, 0.4, 1.0),
            things::on(glass, 0.1, 1.0),
        ];
        sheet.veil(Outline::new().polygon(&shine), hex(0x00FF_FFFF), if sheet.in_color() { 0.25 } else { 0.0 });
    }
}

/// A rack of shelves that runs away from the eye, its end toward us.
fn gondola(sheet: &mut Sheet, room: &Room, x: f64, depths: [f64; 2], dice: &mut Dice) {
    let half = 0.10;
    room.shadow(sheet, [x - half, x + half], 1.0, depths);
    let toward = if x > 0.0 { x - half } else { x + half };
    sheet.slab(&room.on_side(toward, depths, [0.0, 0.97]), room.dim(0x00D0_D4D4));
    for shelf in 0..4 {
        let y = 0.02 + 0.235 * f64::from(shelf);
        goods(sheet, room, room.on_side(toward, depths, [y, y + 0.20]), 16, dice);
        sheet.slab(&room.on_side(toward * 1.0, depths, [y + 0.20, y + 0.235]), room.lit(0x00F4_F4F0));
        let mut tags = Outline::new();
        for tag in 0..12 {
            let share = f64::from(tag) / 12.0;
            tags.add_polygon(&part(
                room.on_side(toward, depths, [y + 0.205, y + 0.23]),
                [share, share + 0.05],
                [0.1, 0.9],
            ));
        }
        sheet.fill(tags, room.lit(0x00F8_E060));
    }
    let end = room.facing([x - half, x + half], [-0.02, 0.97], depths[0]);
    sheet.slab(&end, room.lit(0x00E8_ECEC));
    for shelf in 0..4 {
        let y = 0.03 + 0.24 * f64::from(shelf);
        goods(sheet, room, part(end, [0.05, 0.95], [y, y + 0.20]), 5, dice);
        sheet.slab(&part(end, [0.0, 1.0], [y + 0.20, y + 0.23]), room.lit(0x00F4_F4F0));
    }
}

fn counter(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let lit = |color| room.lit(color);
    Block::new([0.62, 1.0], [0.36, 0.97], [0.22, 0.74]).draw(sheet, room, 0x0060_A088);
    let face = room.facing([0.64, 0.98], [0.48, 0.90], 0.215);
    things::poster(sheet, part(face, [0.06, 0.46], [0.05, 0.95]), &lit, dice);
    things::poster(sheet, part(face, [0.54, 0.94], [0.05, 0.95]), &lit, dice);
    sheet.slab(&room.lying([0.58, 1.0], 0.355, [0.20, 0.75]), room.lit(0x00F8_F4EC));
    Block::new([0.66, 0.80], [0.14, 0.35], [0.40, 0.50]).draw(sheet, room, 0x0048_5058);
    Block::new([0.68, 0.94], [0.06, 0.35], [0.24, 0.32]).draw(sheet, room, 0x00C8_D4D8);
    let window = room.facing([0.70, 0.92], [0.10, 0.31], 0.235);
    sheet.face(&window, room.lit(0x00F8_D890));
    goods(sheet, room, part(window, [0.05, 0.95], [0.1, 0.98]), 6, dice);
}

/// A grand piano before the windows, stands for notes, a board with lines, heads of nobody in particular in frames.
pub fn music_room(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.58, 0.46], 1.5);
    let mut dice = stage.dice("music room");
    room.shell(
        sheet,
        &Shell { wall: 0x00EC_E2D0, back: 0x00E6_DAC6, ceiling: 0x00F4_EEE2, floor: 0x00B8_8858, trim: 0x0088_6444 },
    );
    planks(sheet, &room);
    ceiling_grid(sheet, &room, 0x0098_9080);
    let windows = [[-0.2, 0.12], [0.20, 0.52], [0.60, 0.92]];
    for depths in windows {
        room.window(sheet, room.on_side(-1.0, depths, [-0.68, 0.40]), 2, |sheet| trees_outside(sheet, stage));
    }
    for depth in [0.16, 0.56] {
        things::curtain(
            sheet,
            room.on_side(-0.985, [depth - 0.04, depth + 0.05], [-0.76, 0.60]),
            room.lit(0x00B8_5048),
            3,
            &mut dice,
        );
    }
    walls(sheet, &room, &mut dice);
    sheet.layer("room");
    room.gloss(sheet, [-0.9, -0.2], [0.0, 0.95], 0.30);
    room.sunlight(sheet, &windows);
    for (x, depth) in [(0.78, 0.62), (0.52, 0.74), (0.86, 0.28), (0.58, 0.40)] {
        stand(sheet, &room, x, depth, &mut dice);
    }
    piano(sheet, &room, &mut dice);
    room.lamplight(sheet, &[(0.0, -0.9, 0.3), (0.3, -0.9, 0.8)]);
    sheet.layer("instruments");
}

fn walls(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let lit = |color| room.lit(color);
    sheet.slab(&room.facing([-0.52, 0.62], [-0.52, 0.14], 0.99), room.lit(0x008E_6A46));
    let board = room.facing([-0.49, 0.59], [-0.48, 0.10], 0.985);
    sheet.slab(&board, if sheet.in_ink() { hex(0) } else { room.lit(0x0030_5848) });
    let (mut lines, mut notes) = (Outline::new(), Outline::new());
    for staff in 0..2 {
        for line in 0..5 {
            let y = 0.16 + 0.42 * f64::from(staff) + 0.045 * f64::from(line);
            lines.add_bar(things::on(board, 0.05, y), things::on(board, 0.95, y), [room.stage.unit * 1.6; 2]);
        }
        for note in 0..9 {
            let at = things::on(
                board,
                0.14 + 0.09 * f64::from(note),
                0.16 + 0.42 * f64::from(staff) + 0.0225 * dice.between(0.0, 9.0),
            );
            let size = room.stage.unit * 5.5;
            notes.add_ellipse(at, [size * 1.2, size]);
            notes.add_bar([at[0] + size, at[1]], [at[0] + size, at[1] - size * 5.0], [size * 0.34; 2]);
        }
    }
    sheet.veil(lines, hex(0x00E8_F4EC), 0.7);
    sheet.fill(notes, hex(0x00F8_FCF4));
    for portrait in 0..5 {
        let x = -0.50 + 0.235 * f64::from(portrait);
        let frame = room.facing([x, x + 0.15], [-0.88, -0.60], 0.99);
        sheet.slab(&frame, room.lit(0x0070_5038));
        let inner = super::rooms::inset(frame, 0.06);
        sheet.face(&inner, room.lit(0x00D8_C8A8));
        let mut bust = Outline::new();
        let head = things::size(inner) * 0.22;
        bust.add_ellipse(things::on(inner, 0.5, 0.40), [head * 0.85, head]);
        bust.add_polygon(&[
            things::on(inner, 0.12, 1.0),
            things::on(inner, 0.28, 0.70),
            things::on(inner, 0.72, 0.70),
            things::on(inner, 0.88, 1.0),
        ]);
        sheet.fill(bust, room.dim(0x0060_5048));
    }
    things::clock(sheet, room.at(0.80, -0.72, 0.99), room.stage.unit * 22.0, &lit);
    let shelf = Block::new([0.66, 0.98], [0.20, 0.97], [0.84, 0.98]);
    shelf.draw(sheet, room, 0x0098_7048);
    for row in 0..3 {
        let y = 0.24 + 0.24 * f64::from(row);
        things::books(sheet, room.facing([0.68, 0.96], [y, y + 0.20], 0.838), &lit, dice);
    }
    // Holes of the sound board along the lit wall.
    let mut holes = Outline::new();
    for row in 0..7 {
        for column in 0..22 {
            let depth = -0.1 + 0.05 * f64::from(column);
            holes.add_ellipse(
                room.at(0.999, -0.5 + 0.12 * f64::from(row), depth),
                [room.stage.unit * 1.8, room.stage.unit * 2.4],
            );
        }
    }
    sheet.veil(holes, hex(0x0040_3020), if sheet.in_color() { 0.4 } else { 0.0 });
}

fn stand(sheet: &mut Sheet, room: &Room, x: f64, depth: f64, dice: &mut Dice) {
    let scale = room.stage.unit * room.scale(depth);
    let mut legs = Outline::new();
    legs.add_bar(room.at(x, 0.30, depth), room.at(x, 0.86, depth), [scale * 5.0; 2]);
    for side in [-0.06, 0.06] {
        legs.add_bar(room.at(x, 0.84, depth), room.at(x + side, 0.99, depth - 0.01), [scale * 4.0; 2]);
    }
    sheet.solid(legs, room.dim(0x0040_4048));
    let desk = [
        room.at(x - 0.10, 0.06, depth),
        room.at(x + 0.10, 0.06, depth),
        room.at(x + 0.10, 0.32, depth - 0.02),
        room.at(x - 0.10, 0.32, depth - 0.02),
    ];
    sheet.slab(&desk, room.dim(0x0050_5058));
    let paper = part(desk, [0.12, 0.88], [0.06, 0.90]);
    sheet.slab(&paper, room.lit(0x00FC_FAF2));
    sheet.veil(things::writing(part(paper, [0.08, 0.92], [0.1, 0.9]), 6, dice), hex(0x0030_2C38), 0.6);
}

/// A grand piano, its lid up, seen from its keys' side.
fn piano(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let black = if room.stage.is_on_paper() { hex(0x000C_0C0C) } else { room.lit(0x0028_242C) };
    let gloss = mix(black, hex(0x00FF_FFFF), if room.stage.is_on_paper() { 0.0 } else { 0.14 });
    room.shadow(sheet, [-0.66, 0.10], 1.0, [0.24, 0.70]);
    let mut legs = Outline::new();
    let unit = room.stage.unit;
    for (x, depth) in [(-0.58, 0.30), (0.02, 0.30), (-0.30, 0.66)] {
        legs.add_bar(
            room.at(x, 0.5, depth),
            room.at(x, 0.99, depth),
            [unit * 22.0 * room.scale(depth), unit * 13.0 * room.scale(depth)],
        );
    }
    sheet.fill(legs, black);
    // The lid stands up on the far side of the strings.
    let lid = [
        room.at(-0.62, 0.30, 0.34),
        room.at(-0.66, -0.42, 0.46),
        room.at(-0.18, -0.34, 0.72),
        room.at(-0.02, 0.30, 0.56),
    ];
    sheet.slab(&lid, gloss);
    let shine = part(lid, [0.1, 0.35], [0.1, 0.9]);
    sheet.veil(Outline::new().polygon(&shine), room.stage.colors.edge, if sheet.in_color() { 0.25 } else { 0.0 });
    sheet.slab(
        &[
            room.at(-0.62, 0.34, 0.30),
            room.at(0.06, 0.34, 0.30),
            room.at(0.0, 0.34, 0.56),
            room.at(-0.22, 0.34, 0.72),
            room.at(-0.58, 0.34, 0.50),
        ],
        room.lit(0x00A8_7840),
    );
    sheet.slab(&room.facing([-0.64, 0.08], [0.34, 0.56], 0.30), black);
    sheet.slab(&room.on_side(0.08, [0.30, 0.56], [0.34, 0.54]), mix(black, hex(0), 0.3));
    sheet.slab(&room.lying([-0.64, 0.08], 0.46, [0.22, 0.30]), black);
    let keys = room.lying([-0.60, 0.04], 0.452, [0.225, 0.285]);
    sheet.slab(&keys, room.lit(0x00FC_FAF4));
    let (mut gaps, mut sharps) = (Outline::new(), Outline::new());
    for key in 1..36 {
        let share = f64::from(key) / 36.0;
        gaps.add_bar(things::on(keys, share, 0.0), things::on(keys, share, 1.0), [unit * 1.1; 2]);
        if !matches!(key % 7, 3 | 0) {
            sharps.add_polygon(&part(keys, [share - 0.008, share + 0.008], [0.42, 1.0]));
        }
    }
    sheet.veil(gaps, hex(0x0060_5860), 0.6);
    sheet.fill(sharps, hex(0x0010_0C14));
    sheet.slab(&room.facing([-0.64, 0.08], [0.46, 0.56], 0.22), gloss);
    let desk = room.facing([-0.42, -0.14], [0.12, 0.34], 0.33);
    sheet.slab(&desk, black);
    let notes = part(desk, [0.1, 0.9], [0.1, 1.0]);
    sheet.slab(&notes, room.lit(0x00FC_FAF2));
    sheet.veil(things::writing(part(notes, [0.06, 0.94], [0.1, 0.9]), 5, dice), hex(0x0030_2C38), 0.6);
    room.shadow(sheet, [-0.40, -0.12], 1.0, [0.10, 0.16]);
    Block::new([-0.40, -0.12], [0.66, 0.74], [0.09, 0.16]).draw(sheet, room, 0x0048_2C2C);
    let mut feet = Outline::new();
    for x in [-0.38, -0.14] {
        feet.add_bar(room.at(x, 0.74, 0.10), room.at(x, 0.99, 0.10), [unit * 9.0; 2]);
    }
    sheet.solid(feet, black);
}
