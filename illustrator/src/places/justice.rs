//! Where the law is: a cell with bars, a courtroom.

use super::furniture::Block;
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};

/// Stone walls, a barred window high up and its light, a bunk, iron bars toward the passage.
pub fn prison(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.38, 0.46], 1.1).tall(1.2);
    room.shell(
        sheet,
        &Shell { wall: 0x0090_8C8C, back: 0x0088_8486, ceiling: 0x0060_5C60, floor: 0x0088_8480, trim: 0x0070_6C70 },
    );
    stones(sheet, &room);
    window(sheet, &room);
    sheet.layer("walls");
    bunk(sheet, &room);
    Block::new([0.30, 0.56], [0.60, 1.0], [0.88, 0.98]).draw(sheet, &room, 0x00A8_A8AC);
    chain(sheet, &room);
    sheet.layer("bunk");
    grating(sheet, &room);
    shaft(sheet, &room);
    room.lamplight(sheet, &[(0.7, -0.5, 0.2), (0.1, -0.3, 0.9)]);
    sheet.layer("bars");
}

fn stones(sheet: &mut Sheet, room: &Room) {
    let mut dice = room.stage.dice("stones");
    let (mut dark, mut pale, mut seams) = (Outline::new(), Outline::new(), Outline::new());
    let unit = room.stage.unit;
    for row in 0..11 {
        let y = -1.2 + 0.2 * f64::from(row);
        seams.add_bar(room.at(-1.0, y, 0.997), room.at(1.0, y, 0.997), [unit * 2.2; 2]);
        seams.add_bar(room.at(-0.998, y, -0.4), room.at(-0.998, y, 1.0), [unit * 4.0, unit * 2.0]);
        let mut x = -1.0 + 0.12 * f64::from(row % 2);
        while x < 1.0 {
            let wide = dice.between(0.2, 0.34);
            seams.add_bar(room.at(x, y, 0.997), room.at(x, y + 0.2, 0.997), [unit * 2.2; 2]);
            let stone = room.facing([x, (x + wide).min(1.0)], [y, y + 0.2], 0.998);
            match dice.below(5) {
                0 => dark.add_polygon(&stone),
                1 => pale.add_polygon(&stone),
                _ => {}
            }
            x += wide;
        }
        for column in 0..6 {
            let depth = -0.3 + 0.24 * f64::from(column) + 0.12 * f64::from(row % 2);
            seams.add_bar(room.at(-0.998, y, depth), room.at(-0.998, y + 0.2, depth), [unit * 2.6; 2]);
        }
    }
    sheet.veil(dark, room.dim(0x0070_6C70), 0.6);
    sheet.veil(pale, room.lit(0x00A8_A4A0), 0.6);
    sheet.veil(seams, hex(0x0030_2C38), if sheet.in_color() { 0.4 } else { 0.7 });
}

fn window(sheet: &mut Sheet, room: &Room) {
    let hole = room.facing([-0.62, -0.20], [-0.90, -0.44], 0.995);
    sheet.slab(&super::rooms::inset(hole, -0.08), room.lit(0x00B0_ACA8));
    sheet.inside(Outline::new().polygon(&hole), |sheet| {
        super::sky::sky(sheet, room.stage, room.stage.height * 0.5);
    });
    sheet.ink_round(&hole);
    let mut bars = Outline::new();
    for bar in 1..5 {
        let share = f64::from(bar) / 5.0;
        bars.add_bar(things::on(hole, share, 0.0), things::on(hole, share, 1.0), [room.stage.unit * 9.0; 2]);
    }
    bars.add_bar(things::on(hole, 0.0, 0.5), things::on(hole, 1.0, 0.5), [room.stage.unit * 7.0; 2]);
    sheet.solid(bars, if sheet.in_color() { hex(0x0034_3038) } else { hex(0x0010_1010) });
    if sheet.in_color() && !room.stage.is_night() {
        sheet.glow(things::on(hole, 0.5, 0.5), [room.stage.unit * 220.0; 2], room.stage.colors.edge, 0.4);
    }
}

/// What falls in, striped by the bars.
fn shaft(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    if !sheet.in_color() {
        return;
    }
    let light = stage.colors.edge;
    let share = if stage.is_night() { 0.22 } else { 0.40 };
    for slot in 0..5 {
        let x = -0.62 + 0.084 * f64::from(slot);
        let at = |dx: f64, depth: f64| room.at(x + dx, 1.0, depth);
        let pool = [at(0.64, 0.36), at(0.705, 0.36), at(0.655, 0.60), at(0.59, 0.60)];
        sheet.veil(Outline::new().polygon(&pool), light, share);
        let beam = [room.at(x, -0.88, 0.99), room.at(x + 0.07, -0.88, 0.99), at(0.705, 0.40), at(0.64, 0.40)];
        sheet.ramp(
            Outline::new().polygon(&beam),
            beam[0],
            beam[3],
            &[(0.0, light.faded(0.30)), (1.0, light.faded(0.04))],
        );
    }
}

fn bunk(sheet: &mut Sheet, room: &Room) {
    room.shadow(sheet, [-0.98, -0.52], 1.0, [0.30, 0.94]);
    Block::new([-0.98, -0.52], [0.58, 0.66], [0.30, 0.94]).draw(sheet, room, 0x0078_5C48);
    Block::new([-0.97, -0.54], [0.50, 0.58], [0.31, 0.93]).draw(sheet, room, 0x00D0_CCC4);
    Block::new([-0.95, -0.58], [0.44, 0.51], [0.76, 0.92]).draw(sheet, room, 0x00E8_E6E0);
    Block::new([-0.97, -0.53], [0.49, 0.56], [0.305, 0.58]).draw(sheet, room, 0x0060_7068);
    let mut chains = Outline::new();
    for depth in [0.34, 0.90] {
        chains.add_bar(room.at(-0.54, 0.58, depth), room.at(-0.99, -0.06, depth), [room.stage.unit * 5.0; 2]);
    }
    sheet.fill(chains, room.dim(0x0058_5860));
}

/// A ring in the wall and a chain from it.
fn chain(sheet: &mut Sheet, room: &Room) {
    let mut links = Outline::new();
    let unit = room.stage.unit;
    let [x, y] = room.at(0.72, 0.05, 0.985);
    for link in 0..9 {
        let at = [x + unit * 3.0 * f64::from(link % 2), y + unit * 15.0 * f64::from(link)];
        links.add_ellipse(at, if link % 2 == 0 { [unit * 4.0, unit * 9.0] } else { [unit * 2.2, unit * 9.0] });
    }
    sheet.solid(links, room.dim(0x0070_7078));
}

/// The side toward the passage: upright bars, a door with a lock.
fn grating(sheet: &mut Sheet, room: &Room) {
    let unit = room.stage.unit;
    let passage = room.on_side(0.999, [-0.42, 1.0], [-1.2, 1.0]);
    sheet.fill(
        Outline::new().polygon(&passage),
        if sheet.in_color() { room.lit(0x00A0_8C74) } else { hex(0x00FF_FFFF) },
    );
    let far = room.on_side(0.9985, [-0.42, 1.0], [0.5, 1.0]);
    sheet.veil(Outline::new().polygon(&far), room.dim(0x0078_6454), if sheet.in_color() { 0.6 } else { 0.0 });
    let iron = if sheet.in_color() { room.dim(0x0044_4450) } else { hex(0x0010_1010) };
    let mut bars = Outline::new();
    for bar in 0..16 {
        let depth = -0.36 + 0.088 * f64::from(bar);
        bars.add_bar(room.at(0.985, -1.2, depth), room.at(0.985, 1.0, depth), [unit * 15.0 * room.scale(depth); 2]);
    }
    for y in [-0.62, 0.10, 0.82] {
        bars.add_bar(room.at(0.984, y, -0.42), room.at(0.984, y, 1.0), [unit * 26.0, unit * 9.0]);
    }
    sheet.solid(bars, iron);
    let lock = room.on_side(0.98, [0.30, 0.40], [0.14, 0.40]);
    sheet.slab(&lock, room.lit(0x0098_8860));
    let hole = things::on(lock, 0.5, 0.45);
    sheet.fill(Outline::new().ellipse(hole, [unit * 6.0; 2]), hex(0x0018_1418));
    sheet.glow(room.at(0.99, -0.5, 0.15), [unit * 260.0; 2], hex(0x00FF_C878), 0.25);
}

const OAK: u32 = 0x00A0_6840;
const DARK: u32 = 0x0074_4830;

/// The judge's bench under an emblem, flags, the witness's stand, the rail before it all.
pub fn courtroom(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.68, 0.44], 1.5).tall(1.5);
    room.shell(
        sheet,
        &Shell { wall: 0x00E0_D4C0, back: 0x00B0_7C50, ceiling: 0x00F0_EAE0, floor: 0x0090_5C50, trim: DARK },
    );
    panels(sheet, &room);
    for near in [0.10, 0.46] {
        room.window(sheet, room.on_side(-1.0, [near, near + 0.26], [-1.1, 0.1]), 3, |_| {});
    }
    emblem(sheet, &room);
    for x in [-0.50, 0.50] {
        flag(sheet, &room, x);
    }
    sheet.layer("walls");
    bench(sheet, &room);
    sheet.layer("bench");
    barrier(sheet, &room);
    room.gloss(sheet, [-0.6, 0.6], [0.0, 0.4], 0.22);
    room.sunlight(sheet, &[[0.10, 0.36], [0.46, 0.72]]);
    room.lamplight(sheet, &[(-0.5, -1.1, 0.5), (0.5, -1.1, 0.5), (0.0, -0.2, 0.95)]);
    sheet.layer("rail");
}

fn panels(sheet: &mut Sheet, room: &Room) {
    for column in 0..8 {
        let x = -1.0 + 0.25 * f64::from(column);
        for (high, low) in [(-1.40, -0.62), (-0.56, 0.22), (0.28, 0.92)] {
            let panel = room.facing([x + 0.02, x + 0.23], [high, low], 0.997);
            sheet.slab(&panel, room.dim(OAK));
            sheet.slab(&part(panel, [0.14, 0.86], [0.07, 0.93]), room.lit(OAK));
        }
    }
    for side in [-1.0, 1.0] {
        let low = room.on_side(side * 0.997, [-0.3, 1.0], [0.30, 1.0]);
        sheet.slab(&low, if side < 0.0 { room.dim(OAK) } else { room.lit(OAK) });
    }
    for x in [-0.62, 0.62] {
        Block::new([x - 0.04, x + 0.04], [-1.5, 1.0], [0.95, 0.99]).draw(sheet, room, 0x00B8_8458);
    }
}

/// A gold disk with a pair of scales.
fn emblem(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    let at = room.at(0.0, -0.86, 0.985);
    let radius = stage.unit * 74.0;
    sheet.fill(stage.lined().ellipse(at, [radius; 2]), room.lit(0x00E8_C060));
    sheet.fill(stage.lined().ellipse(at, [radius * 0.84; 2]), room.lit(0x0048_3858));
    let point = |x: f64, y: f64| [at[0] + x * radius, at[1] + y * radius];
    let mut scales = Outline::new();
    scales.add_bar(point(0.0, -0.56), point(0.0, 0.5), [radius * 0.08; 2]);
    scales.add_bar(point(-0.24, 0.52), point(0.24, 0.52), [radius * 0.1; 2]);
    scales.add_bar(point(-0.54, -0.36), point(0.54, -0.36), [radius * 0.06; 2]);
    for side in [-1.0, 1.0] {
        let x = side * 0.5;
        scales.add_bar(point(x, -0.36), point(x - 0.17, 0.1), [radius * 0.03; 2]);
        scales.add_bar(point(x, -0.36), point(x + 0.17, 0.1), [radius * 0.03; 2]);
        scales.add_polygon(&[point(x - 0.22, 0.08), point(x + 0.22, 0.08), point(x + 0.1, 0.22), point(x - 0.1, 0.22)]);
    }
    sheet.fill(scales, if sheet.in_color() { room.lit(0x00F4_D880) } else { hex(0x00FF_FFFF) });
}

fn flag(sheet: &mut Sheet, room: &Room, x: f64) {
    let pole = Outline::new().bar(room.at(x, -0.9, 0.94), room.at(x, 0.6, 0.94), room.stage.unit * 7.0);
    sheet.solid(pole, room.lit(0x00E0_B858));
    let cloth = room.facing([x - 0.09, x + 0.10], [-0.82, 0.12], 0.935);
    let color = if x < 0.0 { 0x0030_4888 } else { 0x0098_2C38 };
    let mut dice = room.stage.dice("flag");
    things::curtain(sheet, cloth, room.lit(color), 3, &mut dice);
    sheet.fill(
        Outline::lined(room.stage.line()).ellipse(room.at(x, -0.93, 0.94), [room.stage.unit * 10.0; 2]),
        room.lit(0x00F0_D070),
    );
}

fn bench(sheet: &mut Sheet, room: &Room) {
    let chair = room.facing([-0.11, 0.11], [-0.44, 0.3], 0.93);
    sheet.slab(&chair, room.lit(DARK));
    sheet.slab(&part(chair, [0.14, 0.86], [0.08, 1.0]), room.lit(0x0070_2830));
    // The witness's stand, the clerk's, and the bench above both.
    Block::new([-0.60, 0.60], [0.16, 1.0], [0.80, 0.90]).draw(sheet, room, OAK);
    Block::new([-0.64, 0.64], [0.10, 0.17], [0.78, 0.90]).draw(sheet, room, DARK);
    for column in 0..5 {
        let x = -0.56 + 0.225 * f64::from(column);
        let panel = room.facing([x, x + 0.20], [0.26, 0.92], 0.799);
        sheet.slab(&panel, room.dim(OAK));
        sheet.slab(&part(panel, [0.16, 0.84], [0.1, 0.9]), mix(room.lit(OAK), hex(0x00FF_E0B0), 0.2));
    }
    Block::new([0.66, 0.94], [0.42, 1.0], [0.66, 0.80]).draw(sheet, room, OAK);
    Block::new([0.64, 0.96], [0.37, 0.43], [0.645, 0.80]).draw(sheet, room, DARK);
    let unit = room.stage.unit;
    let [x, y] = room.at(0.24, 0.10, 0.79);
    let mut gavel = Outline::new();
    gavel.add_bar([x - unit * 20.0, y - unit * 10.0], [x + unit * 20.0, y - unit * 12.0], [unit * 16.0; 2]);
    gavel.add_bar([x, y - unit * 10.0], [x + unit * 46.0, y - unit * 2.0], [unit * 5.0; 2]);
    sheet.solid(gavel, room.lit(0x0060_3424));
    let paper = room.lying([-0.14, 0.06], 0.098, [0.80, 0.87]);
    sheet.slab(&paper, room.lit(0x00FC_FAF2));
}

/// Turned posts under a rail, open in the middle.
fn barrier(sheet: &mut Sheet, room: &Room) {
    for xs in [[-1.0, -0.34], [0.34, 1.0]] {
        let depth = 0.42;
        let mut posts = Outline::new();
        let count = 12;
        for post in 0..=count {
            let x = xs[0] + (xs[1] - xs[0]) * f64::from(post) / f64::from(count);
            posts.add_bar(
                room.at(x, 0.52, depth),
                room.at(x, 0.96, depth),
                [room.stage.unit * 11.0 * room.scale(depth); 2],
            );
        }
        sheet.solid(posts, room.lit(OAK));
        Block::new(xs, [0.46, 0.54], [depth - 0.02, depth + 0.02]).draw(sheet, room, DARK);
        Block::new(xs, [0.94, 1.0], [depth - 0.02, depth + 0.02]).draw(sheet, room, DARK);
    }
}
