//! A vault under a castle: walls of great stones, torches, a cell behind bars, chains, a dark arch at the end.

use super::courtyard::masonry;
use super::fire;
use super::interiors::floor_tiles;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{on, part};
use scene::seed::Dice;

pub fn dungeon(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.46, 0.47], 2.2);
    let mut dice = stage.dice("dungeon");
    room.shell(
        sheet,
        &Shell { wall: 0x0078_747C, back: 0x0068_646C, ceiling: 0x0048_444C, floor: 0x0068_6468, trim: 0x0054_5058 },
    );
    floor_tiles(sheet, &room, [0.22, 0.11]);
    for side in [-1.0, 1.0] {
        masonry(sheet, stage, room.on_side(0.998 * side, [-0.22, 1.0], [-1.0, 0.95]), (15, 11), &mut dice);
    }
    masonry(sheet, stage, room.facing([-1.0, 1.0], [-1.0, 0.95], 0.998), (12, 11), &mut dice);
    passage(sheet, &room);
    sheet.layer("walls");
    cell(sheet, &room);
    vaults(sheet, &room, &mut dice);
    chains(sheet, &room);
    litter(sheet, &room, &mut dice);
    sheet.layer("vault");
    torches(sheet, &room);
    sheet.layer("fire");
}

/// Steps that go up into the dark.
fn passage(sheet: &mut Sheet, room: &Room) {
    let at = |x: f64, y: f64| room.at(x, y, 0.99);
    let arch = |half: f64, top: f64| -> Vec<Point> {
        vec![
            at(-half, 1.0),
            at(-half, top + half),
            at(-half * 0.7, top + half * 0.36),
            at(0.0, top),
            at(half * 0.7, top + half * 0.36),
            at(half, top + half),
            at(half, 1.0),
        ]
    };
    sheet.slab(&arch(0.46, -0.62), room.lit(0x0084_8088));
    sheet.slab(&arch(0.36, -0.48), room.dim(0x0030_2C38));
    for step in 0..4 {
        let (y, half) = (0.92 - 0.14 * f64::from(step), 0.34 - 0.02 * f64::from(step));
        let tone = mix(room.lit(0x0074_7078), hex(0x0020_1C28), 0.22 * f64::from(step));
        sheet.slab(&[at(-half, y), at(half, y), at(half, y + 0.13), at(-half, y + 0.13)], tone);
    }
}

/// On the side away from the light: an opening with bars, straw on its floor.
fn cell(sheet: &mut Sheet, room: &Room) {
    let opening = room.on_side(0.99, [0.20, 0.62], [-0.50, 0.98]);
    sheet.slab(&opening, room.dim(0x0028_2430));
    let straw = part(opening, [0.0, 1.0], [0.86, 1.0]);
    sheet.fill(Outline::new().polygon(&straw), room.dim(0x0088_7040));
    let mut bars = Outline::new();
    for bar in 0..=9 {
        let share = f64::from(bar) / 9.0;
        bars.add_bar(
            on(opening, share, 0.0),
            on(opening, share, 1.0),
            [room.stage.unit * 9.0 * room.scale(0.20 + 0.42 * share); 2],
        );
    }
    for y in [0.02, 0.50, 0.97] {
        bars.add_bar(on(opening, 0.0, y), on(opening, 1.0, y), [room.stage.unit * 10.0; 2]);
    }
    sheet.solid(bars, room.lit(0x0058_5860));
    let lock = part(opening, [0.40, 0.52], [0.52, 0.62]);
    sheet.slab(&lock, room.lit(0x0098_8850));
}

/// Arches of stone from wall to wall.
fn vaults(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for depth in [0.74, 0.34] {
        for side in [-1.0, 1.0] {
            let pillar = room.facing([side * 1.0 - 0.08, side * 1.0 + 0.08], [-0.5, 1.0], depth);
            sheet.slab(&pillar, room.lit(0x0088_848C));
            masonry(sheet, room.stage, pillar, (1, 7), dice);
        }
        let arc = |t: f64, grown: f64| {
            let turn = core::f64::consts::PI * t;
            room.at(-(0.94 + grown) * libm::cos(turn), -0.5 - (0.42 + grown) * libm::sin(turn), depth)
        };
        for step in 0..14 {
            let (from, to) = (f64::from(step) / 14.0, f64::from(step + 1) / 14.0);
            let block = [arc(from, 0.12), arc(to, 0.12), arc(to, 0.0), arc(from, 0.0)];
            sheet.slab(&block, if step % 2 == 0 { room.lit(0x0080_7C84) } else { room.lit(0x0090_8C94) });
        }
    }
}

fn chains(sheet: &mut Sheet, room: &Room) {
    let mut links = room.stage.lined();
    for near in [0.10, 0.24] {
        for link in 0..9 {
            let at = room.at(-0.98, -0.34 + 0.075 * f64::from(link), near);
            let size = room.stage.unit * 9.0 * room.scale(near);
            links.add_ellipse(at, if link % 2 == 0 { [size * 0.5, size * 1.2] } else { [size, size * 0.9] });
        }
        let cuff = room.at(-0.98, 0.36, near);
        links.add_ellipse(cuff, [room.stage.unit * 22.0 * room.scale(near), room.stage.unit * 13.0 * room.scale(near)]);
    }
    sheet.fill(links, room.lit(0x0070_7078));
}

/// Straw, a bucket, a skull, a puddle.
fn litter(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let unit = room.stage.unit;
    let mut straw = Outline::new();
    for _ in 0..60 {
        let at = room.at(dice.between(-0.95, -0.40), 1.0, dice.between(0.05, 0.6));
        let turn = dice.between(-0.5, 0.5);
        let long = unit * dice.between(20.0, 50.0);
        straw.add_bar(at, [at[0] + libm::cos(turn) * long, at[1] + libm::sin(turn) * long * 0.4], [unit * 3.0; 2]);
    }
    sheet.veil(straw, room.lit(0x00C8_A858), 0.8);
    let pool = room.at(0.42, 1.0, 0.30);
    sheet.veil(
        Outline::new().ellipse(pool, [unit * 110.0, unit * 18.0]),
        hex(0x00A0_B0C8),
        if sheet.in_color() { 0.35 } else { 0.0 },
    );
    let foot = room.at(-0.74, 1.0, 0.36);
    let size = unit * 62.0;
    let at = |x: f64, up: f64| [foot[0] + size * x, foot[1] - size * up];
    sheet.slab(&[at(-0.6, 1.0), at(0.6, 1.0), at(0.46, 0.0), at(-0.46, 0.0)], room.lit(0x0080_5C40));
    sheet.fill(
        Outline::new().rect(at(-0.56, 0.8), at(0.56, 0.7)).rect(at(-0.50, 0.3), at(0.50, 0.2)),
        room.lit(0x0050_5058),
    );
    let skull = room.at(0.78, 1.0, 0.12);
    let bone = room.stage.lined().ellipse([skull[0], skull[1] - unit * 30.0], [unit * 27.0, unit * 25.0]);
    sheet.fill(bone, room.lit(0x00E0_D8C0));
    sheet.fill(
        Outline::new().rect([skull[0] - unit * 15.0, skull[1] - unit * 14.0], [skull[0] + unit * 15.0, skull[1]]),
        room.lit(0x00D0_C8B0),
    );
    let holes = Outline::new()
        .ellipse([skull[0] - unit * 10.0, skull[1] - unit * 27.0], [unit * 7.0; 2])
        .ellipse([skull[0] + unit * 10.0, skull[1] - unit * 27.0], [unit * 7.0; 2]);
    sheet.fill(holes, hex(0x0030_2830));
}

/// It is dark there at every hour: fire on the walls is all the light.
fn torches(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    let spots = [(-0.95, -0.18, 0.44), (0.95, -0.18, 0.74), (-0.62, -0.20, 0.97), (0.62, -0.20, 0.97)];
    if sheet.in_color() {
        sheet.blended(canvas::drawing::Blend::Multiply, "dark of the vault", |sheet| {
            sheet.fill(stage.whole(), hex(0x0078_7098));
            for (x, y, depth) in spots {
                let size = stage.width.max(stage.height * 0.7) * 0.62 * room.scale(depth).clamp(0.55, 1.0);
                sheet.glow(room.at(x, y, depth), [size; 2], hex(0x00FF_E0B0), 0.95);
            }
            let near = room.at(0.0, 0.2, 0.3);
            sheet.glow(near, [stage.width * 0.6, stage.height * 0.5], hex(0x00FF_E0B8), 0.6);
        });
        sheet.layer("background");
    }
    for (x, y, depth) in spots {
        let foot = room.at(x, y, depth);
        let size = stage.unit * 62.0 * room.scale(depth) * 1.5;
        let stick = Outline::new().bar([foot[0], foot[1] + size * 1.1], foot, size * 0.20);
        sheet.solid(stick, room.lit(0x0058_4030));
        sheet.slab(
            &[
                [foot[0] - size * 0.24, foot[1] - size * 0.1],
                [foot[0] + size * 0.24, foot[1] - size * 0.1],
                [foot[0] + size * 0.14, foot[1] + size * 0.2],
                [foot[0] - size * 0.14, foot[1] + size * 0.2],
            ],
            room.lit(0x0048_4448),
        );
        sheet.glow([foot[0], foot[1] - size * 0.5], [size * 3.4; 2], hex(0x00FF_A040), 0.6);
        fire::flame(sheet, foot, size * 0.26, size * 1.0, 0.08);
    }
}
