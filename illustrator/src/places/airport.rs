//! The hall of an airport: a wall of glass with a plane behind it, rows of seats, signs, a board of flights.

use super::furniture::Block;
use super::interiors::floor_tiles;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;

pub fn airport(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.47, 0.46], 1.25).tall(1.35);
    let mut dice = stage.dice("airport");
    room.shell(
        sheet,
        &Shell { wall: 0x00E8_ECEC, back: 0x00DC_E4E8, ceiling: 0x00E4_E8E8, floor: 0x00C8_D0D4, trim: 0x0090_9CA4 },
    );
    floor_tiles(sheet, &room, [0.2, 0.10]);
    room.window(sheet, room.facing([-0.98, 0.98], [-1.05, 0.86], 0.99), 6, |sheet| apron(sheet, &room));
    columns(sheet, &room);
    sheet.layer("hall");
    lamps(sheet, &room);
    room.gloss(sheet, [-0.9, 0.9], [0.1, 0.96], 0.42);
    room.sunlight_from_back(sheet, [-0.8, 0.8], 6);
    shops(sheet, &room, &mut dice);
    for (side, depth) in [(-1.0, 0.74), (1.0, 0.74), (-1.0, 0.42), (1.0, 0.42), (1.0, 0.10)] {
        seats(sheet, &room, side, depth);
    }
    board(sheet, &room, &mut dice);
    room.lamplight(sheet, &[(-0.5, -1.2, 0.3), (0.5, -1.2, 0.3), (0.0, -1.2, 0.7)]);
    sheet.layer("seats");
}

/// The field behind the glass: asphalt, hills, a plane at its gate.
fn apron(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    let at = |x: f64, y: f64| room.at(x, y, 1.0);
    let horizon = at(0.0, 0.34)[1];
    let far = Outline::new().curve(&[
        [-stage.width * 0.1, horizon + 9.0],
        [stage.width * 0.2, horizon - stage.unit * 24.0],
        [stage.width * 0.6, horizon - stage.unit * 8.0],
        [stage.width * 0.9, horizon - stage.unit * 30.0],
        [stage.width * 1.1, horizon + 9.0],
    ]);
    sheet.fill(far, stage.lit(0x0088_A8A8, 0.45));
    let field = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    sheet.fill(field, stage.ground(0x00B0_B4B8, 0.25));
    let mut lines = Outline::new();
    lines.add_polygon(&[at(-0.9, 0.62), at(0.9, 0.50), at(0.9, 0.515), at(-0.9, 0.64)]);
    sheet.fill(lines, stage.lit(0x00F0_C848, 0.1));
    plane(sheet, stage, (at(0.30, 0.10), (at(0.42, 0.0)[0] - at(0.0, 0.0)[0]).abs()));
}

/// From the side; `size` is a quarter of its length.
fn plane(sheet: &mut Sheet, stage: &Stage, (middle, size): (Point, f64)) {
    let way = -stage.light;
    let at = |x: f64, up: f64| [middle[0] + x * way * size, middle[1] - up * size];
    let white = mix(stage.lit(0x00FA_FAFA, 0.06), hex(0x00FF_FFFF), 0.25);
    let hue = [0x0030_68B8, 0x00D0_4048, 0x0038_9878][stage.seeded(3)];
    sheet.veil(Outline::new().ellipse(at(0.0, -0.34), [size * 1.7, size * 0.09]), stage.colors.shadow, 0.3);
    sheet.slab(&[at(-1.75, 0.16), at(-2.0, 0.92), at(-1.72, 0.92), at(-1.26, 0.20)], stage.lit(hue, 0.06));
    let body = [
        at(-1.95, 0.16),
        at(-1.2, -0.12),
        at(1.2, -0.16),
        at(1.62, -0.08),
        at(1.80, 0.06),
        at(1.60, 0.19),
        at(1.2, 0.25),
        at(-1.4, 0.25),
    ];
    sheet.fill(stage.lined().curve(&body), white);
    sheet.ink_round(&body);
    let belly = [at(-1.6, 0.0), at(1.7, 0.0), at(1.2, -0.16), at(-1.2, -0.12)];
    sheet.veil(Outline::new().polygon(&belly), stage.lit(hue, 0.1), 0.75);
    let (mut panes, mut nose) = (Outline::new(), Outline::new());
    for pane in 0..16 {
        panes.add_ellipse(at(-1.15 + 0.14 * f64::from(pane), 0.11), [size * 0.030, size * 0.042]);
    }
    nose.add_polygon(&[at(1.38, 0.13), at(1.50, 0.20), at(1.64, 0.12), at(1.58, 0.08)]);
    sheet.fill(panes, stage.lit(0x0050_7090, 0.05));
    sheet.fill(nose, stage.lit(0x0040_5870, 0.05));
    sheet.slab(&[at(0.30, -0.02), at(-0.55, -0.46), at(-0.80, -0.46), at(-0.32, -0.02)], stage.lit(0x00D0_D8E0, 0.06));
    let engine = stage.lined().ellipse(at(-0.16, -0.28), [size * 0.22, size * 0.10]);
    sheet.fill(engine, stage.lit(0x00B8_C4D0, 0.06));
    let mut gear = Outline::new();
    for x in [-0.35, 1.2] {
        gear.add_bar(at(x, -0.12), at(x, -0.34), [size * 0.03; 2]);
        gear.add_ellipse(at(x, -0.34), [size * 0.06; 2]);
    }
    sheet.fill(gear, stage.lit(0x0038_3C44, 0.05));
}

fn columns(sheet: &mut Sheet, room: &Room) {
    for depth in [0.92, 0.50, 0.12] {
        for side in [-0.96, 0.96] {
            let half = 0.05;
            let face = room.facing([side - half, side + half], [-1.35, 1.0], depth);
            sheet.slab(&face, room.lit(0x00F4_F6F6));
            sheet.face(&part(face, [0.6, 1.0], [0.0, 1.0]), room.dim(0x00D0_D8DC));
        }
    }
}

fn lamps(sheet: &mut Sheet, room: &Room) {
    for x in [-0.6, 0.0, 0.6] {
        for strip in 0..5 {
            let near = -0.1 + 0.22 * f64::from(strip);
            let lamp = room.lying([x - 0.06, x + 0.06], -1.34, [near, near + 0.17]);
            sheet.slab(&lamp, mix(room.lit(0x00FF_FFFF), hex(0x00FF_FFFF), 0.6));
        }
    }
}

/// Along the wall: bright fronts with a word over each.
fn shops(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for (near, color) in [(0.62, 0x0038_6890), (0.30, 0x00B8_5848), (-0.04, 0x0048_7858)] {
        let front = room.on_side(0.985, [near, near + 0.26], [-0.56, 1.0]);
        sheet.slab(&front, room.dim(0x0068_7078));
        things::sign(sheet, part(front, [0.03, 0.97], [0.02, 0.17]), (room.lit(color), room.lit(0x00FC_FAF4)), dice);
        let glass = part(front, [0.05, 0.95], [0.22, 1.0]);
        sheet.slab(&glass, mix(room.lit(0x00FF_F0D8), hex(0x00FF_F8E8), 0.4));
        for shelf in 0..3 {
            let row = part(glass, [0.08, 0.92], [0.12 + 0.26 * f64::from(shelf), 0.32 + 0.26 * f64::from(shelf)]);
            things::books(sheet, row, &|color| mix(room.lit(color), hex(0x00FF_F4E0), 0.3), dice);
        }
    }
}

/// A row on one beam of steel.
fn seats(sheet: &mut Sheet, room: &Room, side: f64, depth: f64) {
    let xs = [(side * 0.32).min(side * 0.80), (side * 0.32).max(side * 0.80)];
    room.shadow(sheet, xs, 1.0, [depth - 0.02, depth + 0.08]);
    let mut legs = Outline::new();
    for x in [xs[0] + 0.05, xs[1] - 0.05] {
        legs.add_bar(
            room.at(x, 0.70, depth + 0.03),
            room.at(x, 0.99, depth + 0.03),
            [room.stage.unit * 12.0 * room.scale(depth); 2],
        );
    }
    sheet.solid(legs, room.dim(0x0088_9098));
    for seat in 0..4 {
        let left = xs[0] + 0.12 * f64::from(seat) + 0.005;
        let across = [left, left + 0.108];
        sheet.slab(&room.facing(across, [0.32, 0.66], depth + 0.07), room.lit(0x0048_6488));
        Block::new(across, [0.66, 0.70], [depth, depth + 0.07]).draw(sheet, room, 0x0040_5878);
    }
}

/// Hung from the ceiling: rows of flights, some of them bright.
fn board(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let is_aside = (room.stage.head.center[0] - room.stage.width * 0.5) * -room.stage.light > 0.0;
    let middle = if is_aside { -0.62 } else { 0.62 };
    let panel = room.facing([middle - 0.34, middle + 0.34], [-1.12, -0.62], 0.52);
    let mut rods = Outline::new();
    for x in [middle - 0.25, middle + 0.25] {
        rods.add_bar(room.at(x, -1.35, 0.52), room.at(x, -1.12, 0.52), [room.stage.unit * 6.0; 2]);
    }
    sheet.solid(rods, room.dim(0x0088_9098));
    sheet.slab(&panel, room.dim(0x0028_3038));
    sheet.face(&part(panel, [0.02, 0.98], [0.04, 0.18]), room.lit(0x00F0_C038));
    for (column, color) in [
        ([0.05, 0.20], 0x00F8_E8A8),
        ([0.26, 0.62], 0x00F0_F4F8),
        ([0.68, 0.80], 0x00F8_E8A8),
        ([0.84, 0.95], 0x0070_E090),
    ] {
        let text = things::writing(part(panel, column, [0.24, 0.95]), 6, dice);
        sheet.fill(text, if room.stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(color) });
    }
    let sign = room.facing([0.16, 0.62], [-0.52, -0.34], 0.80);
    if !room.stage.is_near_head(sign) {
        things::sign(sheet, sign, (room.lit(0x00F0_C038), room.lit(0x0030_3038)), dice);
    }
}
