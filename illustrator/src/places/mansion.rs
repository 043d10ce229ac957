//! A great house: the hall with its staircase, the dining room with its long table.

use super::furniture::Block;
use super::outline::{Outline, Point};
use super::paints::dyed;
use super::rooms::{Room, Shell};
use super::school::planks;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use scene::Fitting;
use scene::seed::Dice;

const GOLD: u32 = 0x00E0_B458;
const WOOD: u32 = 0x0088_5636;
const CARPET: u32 = 0x00A8_2C38;

/// Stairs with a red carpet up to a landing under a tall window, galleries on both sides, a chandelier.
pub fn mansion(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.50, 0.47], 1.7).tall(2.2);
    let mut dice = stage.dice("mansion");
    room.shell(
        sheet,
        &Shell { wall: 0x00D8_C09C, back: 0x00E0_C8A0, ceiling: 0x00C8_B498, floor: 0x00E4_D8C8, trim: WOOD },
    );
    checkers(sheet, &room);
    tall_window(sheet, &room);
    wainscot(sheet, &room);
    for (near, far) in [(0.10, 0.30), (0.42, 0.62)] {
        for side in [-1.0, 1.0] {
            portrait(sheet, &room, room.on_side(side * 0.995, [near, far], [-0.95, 0.05]), &mut dice);
        }
    }
    sheet.layer("walls");
    galleries(sheet, &room);
    staircase(sheet, &room);
    sheet.layer("stairs");
    runner(sheet, &room);
    room.gloss(sheet, [-0.85, 0.85], [0.0, 0.5], 0.30);
    chandelier(sheet, &room, (-0.52, -1.25, 0.34), 1.0);
    room.sunlight_from_back(sheet, [-0.26, 0.26], 3);
    room.lamplight(sheet, &[(-0.5, -1.1, 0.3), (0.5, -0.4, 0.7), (-0.5, -0.4, 0.7), (0.0, 0.0, 0.9)]);
    sheet.layer("hall");
}

/// Stone in two colors.
fn checkers(sheet: &mut Sheet, room: &Room) {
    let mut dark = Outline::new();
    for row in 0..14 {
        for column in -5_i32..5 {
            if (row + column).rem_euclid(2) == 0 {
                let (x, depth) = (f64::from(column) * 0.2, -0.28 + 0.09 * f64::from(row));
                dark.add_polygon(&room.lying([x, x + 0.2], 1.0, [depth, depth + 0.09]));
            }
        }
    }
    sheet.veil(dark, room.lit(0x0078_6468), if sheet.in_color() { 0.5 } else { 1.0 });
}

fn tall_window(sheet: &mut Sheet, room: &Room) {
    room.window(sheet, room.facing([-0.28, 0.28], [-1.75, -0.12], 0.995), 4, |_| {});
    let mut dice = room.stage.dice("drapes");
    for xs in [[-0.44, -0.26], [0.26, 0.44]] {
        things::curtain(sheet, room.facing(xs, [-1.85, 0.0], 0.985), room.lit(CARPET), 4, &mut dice);
    }
    things::curtain(sheet, room.facing([-0.46, 0.46], [-1.98, -1.72], 0.98), room.lit(CARPET), 9, &mut dice);
}

/// Panels of dark wood along the foot of the walls.
fn wainscot(sheet: &mut Sheet, room: &Room) {
    for side in [-1.0, 1.0] {
        let wall = room.on_side(side * 0.997, [-0.28, 1.0], [0.30, 1.0]);
        let wood = if side < 0.0 { room.dim(WOOD) } else { room.lit(WOOD) };
        sheet.slab(&wall, wood);
        for panel in 0..7 {
            let near = -0.24 + 0.18 * f64::from(panel);
            let face = room.on_side(side * 0.995, [near, near + 0.14], [0.42, 0.88]);
            sheet.slab(&face, mix(wood, hex(0x00FF_E8C0), 0.12));
        }
    }
}

fn portrait(sheet: &mut Sheet, room: &Room, corners: [Point; 4], dice: &mut Dice) {
    sheet.slab(&corners, room.lit(GOLD));
    let inner = part(corners, [0.10, 0.90], [0.07, 0.93]);
    let (ground, coat) = [(0x0050_4038, 0x0088_3038), (0x0048_5048, 0x0030_4878)][dice.below(2)];
    sheet.slab(&inner, room.lit(ground));
    let mut bust = Outline::new();
    bust.add_polygon(&[
        things::on(inner, 0.1, 1.0),
        things::on(inner, 0.28, 0.56),
        things::on(inner, 0.72, 0.56),
        things::on(inner, 0.9, 1.0),
    ]);
    sheet.fill(bust, room.lit(coat));
    let head = things::size(inner) * 0.2;
    sheet.fill(Outline::new().ellipse(things::on(inner, 0.5, 0.38), [head * 0.8, head]), room.lit(0x00E8_C8A8));
}

/// Height of the landing and of the galleries.
const LANDING: f64 = 0.12;

/// A floor along each side wall, its rail before it.
fn galleries(sheet: &mut Sheet, room: &Room) {
    for side in [-1.0, 1.0] {
        let inner: f64 = side * 0.66;
        let xs = [inner.min(side), inner.max(side)];
        sheet.slab(&room.facing(xs, [LANDING - 0.02, LANDING + 0.10], 0.9), room.lit(WOOD));
        rail(sheet, room, (xs, 0.9), LANDING);
        Block::new([inner - 0.035, inner + 0.035], [LANDING - 0.62, 1.0], [0.88, 0.92]).draw(sheet, room, 0x00F0_E4CC);
        let door = room.facing([xs[0] + 0.09, xs[1] - 0.06], [0.36, 0.98], 0.99);
        sheet.slab(&door, room.dim(WOOD));
        sheet.slab(&part(door, [0.18, 0.82], [0.08, 0.46]), room.lit(WOOD));
        sheet.slab(&part(door, [0.18, 0.82], [0.54, 0.94]), room.lit(WOOD));
    }
}

/// Balusters under a hand rail, level.
fn rail(sheet: &mut Sheet, room: &Room, (xs, depth): ([f64; 2], f64), foot: f64) {
    let mut bars = Outline::new();
    let wide = room.stage.unit * 9.0 * room.scale(depth);
    let count = ((xs[1] - xs[0]) / 0.045) as i32;
    for bar in 0..=count {
        let x = xs[0] + (xs[1] - xs[0]) * f64::from(bar) / f64::from(count.max(1));
        bars.add_bar(room.at(x, foot, depth), room.at(x, foot - 0.24, depth), [wide; 2]);
    }
    sheet.solid(bars, room.lit(0x00F4_E8D4));
    sheet.slab(&room.facing(xs, [foot - 0.28, foot - 0.23], depth), room.dim(WOOD));
}

const STEPS: i32 = 11;

fn staircase(sheet: &mut Sheet, room: &Room) {
    let half = |share: f64| 0.56 - 0.14 * share;
    let at = |step: i32| {
        let share = f64::from(step) / f64::from(STEPS);
        (share, 0.50 + 0.44 * share, 1.0 + (LANDING - 1.0) * share)
    };
    for step in (0..STEPS).rev() {
        let ((share, depth, low), (_, far, high)) = (at(step), at(step + 1));
        let half = half(share);
        sheet.slab(&room.lying([-half, half], high, [depth, far]), room.lit(0x00F0_E4D4));
        sheet.slab(&room.facing([-half, half], [high, low], depth), room.dim(0x00E0_D0BC));
        let strip = half * 0.56;
        sheet.slab(&room.lying([-strip, strip], high - 0.002, [depth, far]), room.lit(CARPET));
        sheet.slab(&room.facing([-strip, strip], [high, low], depth - 0.001), room.dim(CARPET));
    }
    for side in [-1.0, 1.0] {
        let mut bars = Outline::new();
        let mut hand = Outline::new();
        for step in 0..STEPS {
            let (share, depth, low) = at(step);
            let (next, far, high) = at(step + 1);
            let x = side * half(share);
            bars.add_bar(
                room.at(x, low, depth),
                room.at(x, low - 0.27, depth),
                [room.stage.unit * 10.0 * room.scale(depth); 2],
            );
            let wide = room.stage.unit * 17.0 * room.scale(depth);
            hand.add_bar(room.at(x, low - 0.28, depth), room.at(side * half(next), high - 0.28, far), [wide; 2]);
        }
        sheet.solid(bars, room.lit(0x00F4_E8D4));
        sheet.solid(hand, room.dim(WOOD));
        let x = side * 0.57;
        Block::new([x - 0.035, x + 0.035], [0.60, 1.0], [0.47, 0.50]).draw(sheet, room, WOOD);
        let knob = Outline::lined(room.stage.line()).ellipse(room.at(x, 0.56, 0.48), [room.stage.unit * 17.0; 2]);
        sheet.fill(knob, room.lit(GOLD));
    }
}

/// From the stairs toward the eye.
fn runner(sheet: &mut Sheet, room: &Room) {
    sheet.slab(&room.lying([-0.34, 0.34], 0.998, [-0.28, 0.50]), room.lit(GOLD));
    let woven = dyed(room.stage, Fitting::Carpet, CARPET);
    sheet.slab(&room.lying([-0.31, 0.31], 0.996, [-0.28, 0.50]), room.lit(woven));
}

/// Arms of gold with candles, strings of glass; `size` 1 is large.
fn chandelier(sheet: &mut Sheet, room: &Room, (x, y, depth): (f64, f64, f64), size: f64) {
    let stage = room.stage;
    let hang = room.at(x, y, depth);
    let hang = [stage.beside_head(hang[0], stage.unit * 120.0 * size), hang[1].max(stage.unit * 60.0)];
    let unit = stage.unit * 1.1 * size;
    let at = |dx: f64, dy: f64| [hang[0] + dx * unit, hang[1] + dy * unit];
    let mut gold = Outline::new();
    gold.add_bar([hang[0], -10.0], at(0.0, 70.0), [unit * 5.0; 2]);
    for arm in -3_i32..=3 {
        let reach = 34.0 * f64::from(arm);
        gold.add_bar(at(0.0, 66.0), at(reach * 0.6, 82.0), [unit * 5.0; 2]);
        gold.add_bar(at(reach * 0.6, 82.0), at(reach, 62.0), [unit * 5.0; 2]);
        gold.add_bar(at(reach - 9.0, 60.0), at(reach + 9.0, 60.0), [unit * 5.0; 2]);
    }
    gold.add_ellipse(at(0.0, 72.0), [unit * 13.0, unit * 18.0]);
    sheet.solid(gold, room.lit(GOLD));
    let (mut glass, mut wax) = (Outline::new(), Outline::new());
    for arm in -3_i32..=3 {
        let reach = 34.0 * f64::from(arm);
        wax.add_bar(at(reach, 58.0), at(reach, 38.0), [unit * 7.0; 2]);
        for drop in 0..3 {
            glass.add_ellipse(at(reach * 0.8, 84.0 + 9.0 * f64::from(drop)), [unit * 3.4, unit * 4.6]);
        }
    }
    sheet.fill(wax, room.lit(0x00FC_F8EC));
    sheet.veil(glass, hex(0x00EC_F6FF), 0.9);
    for arm in -3_i32..=3 {
        let flame = at(34.0 * f64::from(arm), 30.0);
        sheet.glow(flame, [unit * 46.0; 2], hex(0x00FF_D890), 0.6);
        sheet.fill(Outline::new().ellipse(flame, [unit * 4.0, unit * 8.0]), hex(0x00FF_F4C8));
    }
}

/// A long table laid for many, high-backed chairs, candles, a hearth of marble.
pub fn dining_room(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.40, 0.43], 1.5).tall(1.5);
    let mut dice = stage.dice("dining room");
    room.shell(
        sheet,
        &Shell { wall: 0x0098_A890, back: 0x00A4_B49C, ceiling: 0x00EC_E6D8, floor: 0x00A0_6C44, trim: 0x00F0_EADC },
    );
    planks(sheet, &room);
    for near in [0.06, 0.52] {
        let pane = room.on_side(-1.0, [near, near + 0.32], [-1.0, 0.42]);
        room.window(sheet, pane, 3, |_| {});
        for (from, to) in [(near - 0.07, near + 0.03), (near + 0.29, near + 0.39)] {
            things::curtain(sheet, room.on_side(-0.99, [from, to], [-1.12, 0.9]), room.lit(0x00C0_9868), 3, &mut dice);
        }
    }
    hearth(sheet, &room);
    for near in [0.10, 0.52] {
        portrait(sheet, &room, room.on_side(0.995, [near, near + 0.24], [-0.72, -0.02]), &mut dice);
    }
    sheet.slab(&room.lying([-0.62, 0.82], 0.998, [0.0, 0.86]), room.lit(0x0098_4048));
    sheet.slab(&room.lying([-0.56, 0.76], 0.996, [0.03, 0.83]), room.lit(0x00B8_5C58));
    sheet.layer("walls");
    let table = Block::new([-0.86, 0.90], [0.44, 1.0], [0.42, 0.72]);
    for x in [-0.80, -0.46, -0.12, 0.22, 0.56] {
        chair(sheet, &room, x, 0.76);
    }
    laid_table(sheet, &room, table, &mut dice);
    chandelier(sheet, &room, (0.1, -1.05, 0.45), 0.8);
    room.sunlight(sheet, &[[0.06, 0.38], [0.52, 0.84]]);
    room.lamplight(sheet, &[(0.1, -0.7, 0.45), (0.1, 0.2, 0.5), (0.1, 0.6, 0.95)]);
    sheet.layer("table");
}

fn hearth(sheet: &mut Sheet, room: &Room) {
    let stone = 0x00EC_E6DC;
    Block::new([-0.16, 0.56], [0.18, 1.0], [0.93, 0.99]).draw(sheet, room, stone);
    Block::new([-0.21, 0.61], [0.11, 0.19], [0.91, 0.99]).draw(sheet, room, stone);
    let mouth = room.facing([-0.03, 0.43], [0.42, 0.98], 0.928);
    sheet.slab(&mouth, hex(0x0028_1C20));
    let mut fire = [Outline::new(), Outline::new()];
    for (x, tall) in [(0.28, 0.5), (0.42, 0.72), (0.55, 0.9), (0.68, 0.6)] {
        fire[0].add_leaf(
            things::on(mouth, x, 1.0),
            things::on(mouth, x + 0.02, 1.0 - tall),
            things::size(mouth) * 0.26,
        );
        fire[1].add_leaf(things::on(mouth, x, 1.0), things::on(mouth, x, 1.0 - tall * 0.6), things::size(mouth) * 0.14);
    }
    let [outer, inner] = fire;
    let hot = |color: u32| if sheet.in_color() { hex(color) } else { hex(0x00FF_FFFF) };
    let (red, yellow) = (hot(0x00F0_7830), hot(0x00FF_D870));
    sheet.glow(things::on(mouth, 0.5, 0.7), [things::size(mouth) * 1.4; 2], hex(0x00FF_9840), 0.5);
    sheet.fill(outer, red);
    sheet.fill(inner, yellow);
    let mirror = room.facing([0.02, 0.38], [-0.78, 0.02], 0.985);
    sheet.slab(&mirror, room.lit(GOLD));
    let glass = part(mirror, [0.09, 0.91], [0.06, 0.94]);
    sheet.slab(&glass, room.lit(0x00D0_E0E4));
    let streak = [
        things::on(glass, 0.3, 0.0),
        things::on(glass, 0.55, 0.0),
        things::on(glass, 0.25, 1.0),
        things::on(glass, 0.0, 1.0),
    ];
    sheet.veil(Outline::new().polygon(&streak), hex(0x00FF_FFFF), 0.4);
}

/// A chair seen from behind, its back high.
fn chair(sheet: &mut Sheet, room: &Room, x: f64, depth: f64) {
    let xs = [x, x + 0.19];
    room.shadow(sheet, xs, 1.0, [depth, depth + 0.09]);
    let mut legs = Outline::new();
    for x in [xs[0] + 0.012, xs[1] - 0.012] {
        legs.add_bar(room.at(x, 0.64, depth), room.at(x, 1.0, depth), [room.stage.unit * 15.0 * room.scale(depth); 2]);
    }
    sheet.solid(legs, room.dim(WOOD));
    Block::new(xs, [0.62, 0.69], [depth, depth + 0.09]).draw(sheet, room, WOOD);
    let frame = room.facing(xs, [-0.02, 0.64], depth);
    let on = |x: f64, y: f64| things::on(frame, x, y);
    sheet.slab(
        &[on(0.0, 1.0), on(0.0, 0.06), on(0.2, 0.01), on(0.5, -0.07), on(0.8, 0.01), on(1.0, 0.06), on(1.0, 1.0)],
        room.lit(WOOD),
    );
    sheet.slab(&part(frame, [0.14, 0.86], [0.10, 0.90]), room.lit(CARPET));
}

fn laid_table(sheet: &mut Sheet, room: &Room, table: Block, dice: &mut Dice) {
    let Block { across, height, depth } = table;
    room.shadow(sheet, across, 1.0, depth);
    let hem = height[0] + 0.26;
    let mut legs = Outline::new();
    for share in [0.04, 0.5, 0.96] {
        let x = across[0] + (across[1] - across[0]) * share;
        legs.add_bar(room.at(x, hem, depth[0] + 0.03), room.at(x, 1.0, depth[0] + 0.03), [room.stage.unit * 16.0; 2]);
    }
    sheet.solid(legs, room.dim(WOOD));
    sheet.slab(&room.lying(across, height[0], depth), room.lit(0x00FB_F8F2));
    things::curtain(sheet, room.facing(across, [height[0], hem], depth[0]), room.dim(0x00F4_F0EC), 16, dice);
    let middle = (depth[0] + depth[1]) / 2.0;
    sheet.slab(&room.lying(across, height[0] - 0.002, [middle - 0.04, middle + 0.03]), room.lit(0x00C8_A860));
    for place in 0..5 {
        let x = -0.68 + 0.34 * f64::from(place);
        setting(sheet, room, [x, height[0], depth[0] + 0.05]);
    }
    for (x, fruit) in [(-0.52, false), (-0.17, true), (0.40, false), (0.70, true)] {
        if fruit { bowl(sheet, room, [x, height[0], middle]) } else { candles(sheet, room, [x, height[0], middle]) }
    }
}

/// A plate and a glass of wine.
fn setting(sheet: &mut Sheet, room: &Room, [x, y, depth]: [f64; 3]) {
    let scale = room.stage.unit * 52.0 * room.scale(depth);
    let at = room.at(x, y, depth);
    sheet.fill(room.stage.lined().ellipse(at, [scale, scale * 0.26]), room.lit(0x00FF_FFFF));
    sheet.fill(Outline::new().ellipse(at, [scale * 0.6, scale * 0.15]), room.lit(0x00D8_E0EC));
    let glass = [at[0] + scale * 1.4, at[1] - scale * 0.3];
    sheet.fill(Outline::new().bar(glass, [glass[0], glass[1] - scale * 0.5], scale * 0.07), room.lit(0x00E0_E8F0));
    let cup = room.stage.lined().ellipse([glass[0], glass[1] - scale * 0.75], [scale * 0.2, scale * 0.34]);
    sheet.fill(cup, room.lit(0x00B8_3848));
}

/// Fruit heaped in a bowl.
fn bowl(sheet: &mut Sheet, room: &Room, [x, y, depth]: [f64; 3]) {
    let [left, foot] = room.at(x, y, depth);
    let unit = room.stage.unit * room.scale(depth) * 1.4;
    for (dx, dy, color) in
        [(-26.0, 44.0, 0x00E0_6048), (24.0, 44.0, 0x00F0_B848), (0.0, 58.0, 0x0098_B848), (0.0, 42.0, 0x00E8_8840)]
    {
        let fruit = room.stage.lined().ellipse([left + unit * dx, foot - unit * dy], [unit * 20.0; 2]);
        sheet.fill(fruit, room.lit(color));
    }
    let at = |dx: f64, dy: f64| [left + unit * dx, foot - unit * dy];
    sheet.slab(
        &[at(-58.0, 36.0), at(58.0, 36.0), at(34.0, 8.0), at(14.0, 0.0), at(-14.0, 0.0), at(-34.0, 8.0)],
        room.lit(0x00E8_E4F0),
    );
}

fn candles(sheet: &mut Sheet, room: &Room, [x, y, depth]: [f64; 3]) {
    let [left, foot] = room.at(x, y, depth);
    let unit = room.stage.unit * room.scale(depth) * 1.3;
    let mut gold = Outline::new();
    gold.add_bar([left, foot], [left, foot - unit * 62.0], [unit * 8.0; 2]);
    gold.add_bar([left - unit * 34.0, foot - unit * 58.0], [left + unit * 34.0, foot - unit * 58.0], [unit * 6.0; 2]);
    gold.add_ellipse([left, foot], [unit * 20.0, unit * 6.0]);
    sheet.solid(gold, room.lit(GOLD));
    for dx in [-34.0, 0.0, 34.0] {
        let at = [left + unit * dx, foot - unit * 60.0];
        sheet.block([at[0] - unit * 5.0, at[1] - unit * 34.0], [at[0] + unit * 5.0, at[1]], room.lit(0x00FC_F8EC));
        let flame = [at[0], at[1] - unit * 44.0];
        sheet.glow(flame, [unit * 52.0; 2], hex(0x00FF_C870), 0.6);
        sheet.fill(Outline::new().ellipse(flame, [unit * 4.5, unit * 9.0]), hex(0x00FF_F0B8));
    }
}
