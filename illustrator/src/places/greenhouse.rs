//! A house of glass full of plants: ribs of white iron, benches of pots, palms, a path of tiles.

use super::foliage::{Leaves, crown};
use super::furniture::{Block, table};
use super::interiors::floor_tiles;
use super::outline::{Outline, Point};
use super::rooms::Room;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things;
use scene::Weather;
use scene::seed::Dice;

const EAVES: f64 = -0.62;
const RIDGE: f64 = -1.45;

pub fn greenhouse(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.48, 0.48], 2.2).tall(1.5);
    let mut dice = stage.dice("greenhouse");
    sky(sheet, stage, 0.56 * stage.height);
    let leaves = Leaves::of(stage, stage.foliage(0x0078_A878), 0.42);
    for number in 0..12 {
        let at = stage.at(f64::from(number) / 11.0, 0.50 + dice.between(-0.02, 0.04));
        let size = stage.unit * dice.between(70.0, 120.0);
        crown(sheet, stage, (at, [size, size * 0.9]), leaves, &mut dice);
    }
    sheet.layer("garden");
    let area = room.lying([-1.4, 1.4], 1.0, [-0.2, 1.0]);
    let (far, near) = (room.lit(0x00C8_C4B4), room.dim(0x00A8_A494));
    sheet.down(Outline::new().polygon(&area), area[2][1], stage.height, &[(0.0, far), (1.0, near)]);
    floor_tiles(sheet, &room, [0.12, 0.08]);
    for side in [-1.0, 1.0] {
        sheet.slab(&room.on_side(side, [-0.22, 1.0], [0.66, 1.0]), room.lit(0x00C8_8C70));
    }
    sheet.slab(&room.facing([-1.0, 1.0], [0.66, 1.0], 1.0), room.lit(0x00C0_8468));
    glass(sheet, &room);
    door(sheet, &room);
    sheet.layer("glass");
    growth(sheet, &room, &mut dice);
    hanging(sheet, &room, &mut dice);
    room.lamplight(sheet, &[(0.0, -0.9, 0.2), (0.0, -0.9, 0.6)]);
    sheet.layer("plants");
}

/// Panes over walls and roof, the sky pale through them, and the iron that holds them.
fn glass(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    let pane = mix(stage.colors.sky[4], hex(0x00E8_FFF4), 0.35);
    let share = if sheet.in_color() { 0.30 } else { 0.0 };
    for side in [-1.0, 1.0] {
        sheet.veil(Outline::new().polygon(&room.on_side(side, [-0.22, 1.0], [EAVES, 0.66])), pane, share);
        let slope = [
            room.at(side, EAVES, -0.22),
            room.at(side, EAVES, 1.0),
            room.at(0.0, RIDGE, 1.0),
            room.at(0.0, RIDGE, -0.22),
        ];
        sheet.veil(Outline::new().polygon(&slope), pane, share * 0.7);
    }
    sheet.veil(Outline::new().polygon(&room.facing([-1.0, 1.0], [EAVES, 0.66], 1.0)), pane, share);
    let mut iron = Outline::new();
    for step in 0..9 {
        let depth = -0.18 + 0.148 * f64::from(step);
        let wide = [stage.unit * 11.0 * room.scale(depth); 2];
        for side in [-1.0, 1.0] {
            iron.add_bar(room.at(side, 0.66, depth), room.at(side, EAVES, depth), wide);
            iron.add_bar(room.at(side, EAVES, depth), room.at(0.0, RIDGE, depth), wide);
        }
    }
    let long = |iron: &mut Outline, x: f64, y: f64, wide: f64| {
        iron.add_bar(room.at(x, y, -0.22), room.at(x, y, 1.0), [stage.unit * wide * 1.5, stage.unit * wide * 0.4]);
    };
    for side in [-1.0, 1.0] {
        for y in [0.66, 0.24, -0.18, EAVES] {
            long(&mut iron, side, y, 8.0);
        }
        long(&mut iron, side * 0.5, (EAVES + RIDGE) / 2.0, 7.0);
    }
    long(&mut iron, 0.0, RIDGE, 11.0);
    for column in -4..=4_i32 {
        let x = 0.25 * f64::from(column);
        let top = EAVES + (RIDGE - EAVES) * (1.0 - x.abs());
        iron.add_bar(room.at(x, 0.66, 1.0), room.at(x, top, 1.0), [stage.unit * 4.0; 2]);
    }
    for y in [0.24, -0.18, EAVES] {
        iron.add_bar(room.at(-1.0, y, 1.0), room.at(1.0, y, 1.0), [stage.unit * 4.0; 2]);
    }
    sheet.solid(iron, mix(room.lit(0x00F4_F8F4), hex(0x00FF_FFFF), 0.2));
    if stage.scene.weather == Weather::Snow {
        return;
    }
    for x in [0.2, 0.6] {
        let streak = [
            room.at(-1.0, EAVES, x),
            room.at(-1.0, EAVES, x + 0.10),
            room.at(-1.0, 0.66, x - 0.05),
            room.at(-1.0, 0.66, x - 0.15),
        ];
        sheet.veil(Outline::new().polygon(&streak), hex(0x00FF_FFFF), if sheet.in_color() { 0.30 } else { 0.0 });
    }
}

fn door(sheet: &mut Sheet, room: &Room) {
    let mut frame = Outline::new();
    let unit = room.stage.unit;
    for x in [-0.17, 0.0, 0.17] {
        frame.add_bar(room.at(x, 1.0, 0.995), room.at(x, -0.1, 0.995), [unit * 7.0; 2]);
    }
    for y in [-0.1, 0.4, 0.98] {
        frame.add_bar(room.at(-0.17, y, 0.995), room.at(0.17, y, 0.995), [unit * 7.0; 2]);
    }
    let opening = room.facing([-0.17, 0.17], [-0.1, 1.0], 0.998);
    sheet.slab(&opening, mix(room.stage.colors.sky[3], room.lit(0x0088_B080), 0.5));
    sheet.solid(frame, room.lit(0x00E8_F0E8));
}

/// Benches with pots on both sides, tall plants behind them, their leaves over the path.
fn growth(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let lit = |color: u32| room.lit(color);
    for depth in [0.84, 0.58, 0.32, 0.06] {
        for side in [-1.0, 1.0] {
            palm(sheet, room, (room.at(side * 0.86, 0.9, depth + 0.06), room.scale(depth)), dice);
            let xs = [(side * 0.50).min(side * 0.96), (side * 0.50).max(side * 0.96)];
            room.shadow(sheet, xs, 1.0, [depth, depth + 0.16]);
            table(sheet, room, Block::new(xs, [0.58, 0.99], [depth, depth + 0.16]), 0x00A8_8460);
            for pot in 0..3 {
                let x = side * (0.56 + 0.15 * f64::from(pot));
                let size = room.stage.unit * dice.between(110.0, 170.0) * room.scale(depth) * 1.3;
                let foot = room.at(x, 0.58, depth + 0.05);
                if dice.chance(0.55) {
                    bloom(sheet, room, (foot, size), dice);
                } else {
                    things::plant(sheet, foot, size, &lit, dice);
                }
            }
            let low = room.at(side * dice.between(0.52, 0.66), 1.0, depth + 0.02);
            things::plant(sheet, low, room.stage.unit * 150.0 * room.scale(depth), &lit, dice);
        }
    }
}

/// Flowers in a pot.
fn bloom(sheet: &mut Sheet, room: &Room, (foot, size): (Point, f64), dice: &mut Dice) {
    let color = [0x00F0_7898, 0x00F8_D058, 0x00C8_90E8, 0x00F8_F4F0, 0x00F0_8048][dice.below(5)];
    let at = |x: f64, up: f64| [foot[0] + size * x, foot[1] - size * up];
    let (mut stems, mut petals, mut hearts) = (Outline::new(), room.stage.lined(), Outline::new());
    for _ in 0..11 {
        let lean = dice.between(-0.34, 0.34);
        let up = dice.between(0.46, 0.86);
        stems.add_leaf(at(lean * 0.3, 0.22), at(lean, up), size * 0.09);
        petals.add_ellipse(at(lean, up), [size * 0.10, size * 0.09]);
        hearts.add_ellipse(at(lean, up), [size * 0.035; 2]);
    }
    sheet.fill(stems, room.lit(0x0050_8C50));
    sheet.fill(petals, room.lit(color));
    sheet.fill(hearts, room.lit(0x00F8_E090));
    sheet.slab(&[at(-0.17, 0.28), at(0.17, 0.28), at(0.12, 0.0), at(-0.12, 0.0)], room.lit(0x00C8_7854));
}

/// Great leaves that rise and bow.
fn palm(sheet: &mut Sheet, room: &Room, (foot, scale): (Point, f64), dice: &mut Dice) {
    let size = room.stage.unit * 520.0 * scale * dice.between(0.85, 1.15);
    let (mut dark, mut pale, mut ribs) = (Outline::new(), Outline::new(), Outline::new());
    for leaf in 0..11 {
        let turn = -2.75 + 0.24 * f64::from(leaf) + dice.between(-0.08, 0.08);
        let long = size * dice.between(0.7, 1.0);
        let middle = [foot[0] + libm::cos(turn) * long * 0.5, foot[1] + libm::sin(turn) * long * 0.62];
        let tip = [foot[0] + libm::cos(turn) * long, foot[1] + libm::sin(turn) * long * 0.8];
        ribs.add_bar(foot, middle, [size * 0.014, size * 0.010]);
        let into = if leaf % 2 == 0 { &mut dark } else { &mut pale };
        into.add_leaf(middle, tip, size * 0.17);
        into.add_leaf([(foot[0] + middle[0]) / 2.0, (foot[1] + middle[1]) / 2.0], middle, size * 0.09);
    }
    sheet.fill(ribs, room.lit(0x0058_7848));
    sheet.fill(dark, room.lit(0x0038_7048));
    sheet.fill(pale, room.lit(0x0064_A060));
}

fn hanging(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for (x, depth) in [(-0.46, 0.62), (0.5, 0.74), (0.44, 0.30), (-0.52, 0.26)] {
        let size = room.stage.unit * 60.0 * room.scale(depth) * 1.3;
        let pot = room.at(x, -0.42, depth);
        if room.stage.is_near_head([
            [pot[0] - size, pot[1] - size],
            [pot[0] + size, pot[1] - size],
            [pot[0] + size, pot[1] + size],
            [pot[0] - size, pot[1] + size],
        ]) {
            continue;
        }
        let cord = Outline::new().bar(room.at(x, -0.95, depth), pot, room.stage.unit * 2.0);
        sheet.fill(cord, room.dim(0x0058_5048));
        let (mut green, mut deep) = (Outline::new(), Outline::new());
        for _ in 0..18 {
            let turn = dice.between(-0.3, 3.4);
            let tip = [pot[0] + libm::cos(turn) * size * 1.3, pot[1] + libm::sin(turn) * size * dice.between(0.7, 2.0)];
            if dice.chance(0.5) { &mut green } else { &mut deep }.add_leaf(pot, tip, size * 0.30);
        }
        sheet.fill(deep, room.lit(0x0040_7848));
        sheet.fill(green, room.lit(0x0074_B064));
        sheet.slab(
            &[
                [pot[0] - size * 0.6, pot[1] - size * 0.1],
                [pot[0] + size * 0.6, pot[1] - size * 0.1],
                [pot[0] + size * 0.4, pot[1] + size * 0.6],
                [pot[0] - size * 0.4, pot[1] + size * 0.6],
            ],
            room.lit(0x00C8_7854),
        );
    }
}
