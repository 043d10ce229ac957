//! Under the dome of an observatory: ribs, a slit open to the stars, a great telescope on its mount, maps of the sky.

use super::furniture::Block;
use super::furniture::table;
use super::interiors::floor_tiles;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::{sky, sparkle, starfield};
use super::stage::Stage;
use super::things::{self, on, part};
use scene::seed::Dice;

pub fn observatory(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.48, 0.52], 1.4).tall(2.2);
    let mut dice = stage.dice("observatory");
    room.shell(
        sheet,
        &Shell { wall: 0x0058_6080, back: 0x0060_6888, ceiling: 0x0048_5070, floor: 0x0080_7064, trim: 0x00B0_8848 },
    );
    floor_tiles(sheet, &room, [0.2, 0.12]);
    dome(sheet, &room, &mut dice);
    sheet.layer("dome");
    shelves(sheet, &room, &mut dice);
    maps(sheet, &room, &mut dice);
    telescope(sheet, &room);
    desk(sheet, &room, &mut dice);
    room.lamplight(sheet, &[(-0.7, 0.2, 0.4), (0.0, -1.2, 0.6), (0.7, 0.0, 0.5)]);
    sheet.layer("things");
}

/// Ribs that meet overhead, and between two of them the sky.
fn dome(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    let at = |turn: f64, up: f64| {
        let reach = libm::cos(up * core::f64::consts::FRAC_PI_2);
        room.at(
            libm::sin(turn) * reach * 1.35,
            -0.30 - 1.9 * libm::sin(up * core::f64::consts::FRAC_PI_2),
            0.45 + 0.5 * libm::cos(turn) * reach,
        )
    };
    let mut shell: Vec<Point> = (0..=20).map(|step| at(-1.6 + 0.16 * f64::from(step), 0.0)).collect();
    shell.extend([room.at(1.6, -2.4, 0.0), room.at(-1.6, -2.4, 0.0)]);
    let (low, high) = (room.lit(0x0070_7898), room.lit(0x0048_5078));
    sheet.down(Outline::new().polygon(&shell), 0.0, room.at(0.0, -0.3, 0.9)[1], &[(0.0, high), (1.0, low)]);
    let slit_turn = [0.16, 0.62];
    let mut slit: Vec<Point> = (0..=10).map(|step| at(slit_turn[0], f64::from(step) / 10.0)).collect();
    slit.extend((0..=10).rev().map(|step| at(slit_turn[1], f64::from(step) / 10.0)));
    sheet.inside(Outline::new().polygon(&slit), |sheet| {
        sky(sheet, stage, stage.height * 0.7);
        if stage.is_night() {
            starfield(sheet, stage, dice, 130);
            let mut stars = Outline::new();
            for _ in 0..5 {
                let spot = on([slit[0], slit[21], slit[11], slit[10]], dice.unit(), dice.between(0.1, 0.8));
                sparkle(&mut stars, spot, stage.unit * dice.between(9.0, 20.0));
            }
            sheet.fill(stars, hex(0x00FF_FCE8));
        }
    });
    sheet.ink_round(&slit);
    let mut ribs = Outline::new();
    for rib in 0..=12 {
        let turn = -1.38 + 0.23 * f64::from(rib);
        if turn > slit_turn[0] + 0.02 && turn < slit_turn[1] - 0.02 {
            continue;
        }
        for step in 0..10 {
            let (from, to) = (f64::from(step) / 10.0, f64::from(step + 1) / 10.0);
            ribs.add_bar(at(turn, from), at(turn, to), [stage.unit * 9.0, stage.unit * 8.0]);
        }
    }
    for turn in slit_turn {
        for step in 0..10 {
            let (from, to) = (f64::from(step) / 10.0, f64::from(step + 1) / 10.0);
            ribs.add_bar(at(turn, from), at(turn, to), [stage.unit * 17.0; 2]);
        }
    }
    for step in 0..20 {
        ribs.add_bar(
            at(-1.6 + 0.16 * f64::from(step), 0.0),
            at(-1.44 + 0.16 * f64::from(step), 0.0),
            [stage.unit * 26.0; 2],
        );
    }
    sheet.solid(ribs, room.lit(0x009C_8058));
    beam(sheet, room, on([slit[4], slit[17], slit[17], slit[4]], 0.5, 0.0));
}

/// What falls in through the slit.
fn beam(sheet: &mut Sheet, room: &Room, high: Point) {
    if !sheet.in_color() {
        return;
    }
    let (stage, low) = (room.stage, room.at(-0.1, 1.0, 0.4));
    let wide = stage.unit * 190.0;
    let shape = [
        [high[0] - wide * 0.4, high[1]],
        [high[0] + wide * 0.4, high[1]],
        [low[0] + wide, low[1]],
        [low[0] - wide, low[1]],
    ];
    let light = stage.colors.edge;
    let stops = [(0.0, light.faded(0.26)), (0.7, light.faded(0.10)), (1.0, light.faded(0.0))];
    sheet.ramp(Outline::new().polygon(&shape), high, low, &stops);
}

/// On a pier of iron: the long tube aimed at the slit, rings of brass, a wheel. It leans beside whoever is there.
fn telescope(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    let depth = 0.52;
    let is_aside = (stage.head.center[0] - stage.width * 0.5) * -stage.light > 0.0;
    let (x, way) = if is_aside { (-0.50, -1.0) } else { (0.50, 1.0) };
    let unit = stage.unit * room.scale(depth) * 1.7;
    let pivot = room.at(x, 0.10, depth);
    let foot = room.at(x, 1.0, depth);
    room.shadow(sheet, [x - 0.2, x + 0.2], 1.0, [depth - 0.04, depth + 0.08]);
    sheet.slab(
        &[
            [foot[0] - unit * 80.0, foot[1]],
            [foot[0] + unit * 80.0, foot[1]],
            [foot[0] + unit * 56.0, foot[1] - unit * 36.0],
            [foot[0] - unit * 56.0, foot[1] - unit * 36.0],
        ],
        room.lit(0x0058_5C68),
    );
    sheet.slab(
        &[
            [foot[0] - unit * 40.0, foot[1] - unit * 36.0],
            [foot[0] + unit * 40.0, foot[1] - unit * 36.0],
            [pivot[0] + unit * 24.0, pivot[1]],
            [pivot[0] - unit * 24.0, pivot[1]],
        ],
        room.lit(0x0070_7480),
    );
    let side = way * -stage.light;
    let along = [0.52 * side, -0.854];
    let across = [-along[1], along[0]];
    let at = |long: f64, wide: f64| {
        [pivot[0] + (along[0] * long + across[0] * wide) * unit, pivot[1] + (along[1] * long + across[1] * wide) * unit]
    };
    let tube = |from: f64, to: f64, near: f64, far: f64| [at(from, -near), at(from, near), at(to, far), at(to, -far)];
    sheet.slab(&tube(-190.0, -150.0, 13.0, 13.0), room.lit(0x0040_4048));
    sheet.slab(&tube(-152.0, -60.0, 30.0, 34.0), room.lit(0x00D8_B050));
    sheet.slab(&tube(-60.0, 250.0, 44.0, 62.0), room.lit(0x00F0_EEE8));
    sheet.veil(
        Outline::new().polygon(&[at(-60.0, 14.0), at(-60.0, 44.0), at(250.0, 62.0), at(250.0, 22.0)]),
        hex(0x0030_3058),
        if sheet.in_color() { 0.30 } else { 0.4 },
    );
    for (ring, half) in [(-62.0, 48.0), (30.0, 53.0), (130.0, 58.0), (240.0, 68.0)] {
        sheet.slab(&tube(ring, ring + 18.0, half, half), room.lit(0x00D8_B050));
    }
    let finder = [at(-40.0, -58.0), at(-40.0, -74.0), at(110.0, -84.0), at(110.0, -64.0)];
    sheet.slab(&finder, room.lit(0x0070_7480));
    sheet.solid(Outline::new().ellipse(pivot, [unit * 46.0; 2]), room.lit(0x00B8_8C40));
    sheet.fill(Outline::new().ellipse(pivot, [unit * 22.0; 2]), room.dim(0x0060_4C30));
}

fn shelves(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for side in [-1.0, 1.0] {
        for y in [-0.10, 0.30, 0.70] {
            let row = room.on_side(side * 0.985, [0.30, 0.96], [y - 0.30, y]);
            things::books(sheet, row, &|color| room.lit(color), dice);
            sheet.slab(&room.on_side(side * 0.97, [0.28, 0.98], [y, y + 0.04]), room.lit(0x0070_4C34));
        }
    }
}

/// Charts of the sky on the back wall.
fn maps(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for x in [-0.66, 0.34] {
        let chart = room.facing([x, x + 0.34], [-0.14, 0.42], 0.985);
        if room.stage.is_near_head(chart) {
            continue;
        }
        sheet.slab(&chart, room.lit(0x0030_3C68));
        let middle = on(chart, 0.5, 0.5);
        let size = things::size(chart);
        for reach in [0.42, 0.28] {
            sheet.fill(super::nearby::ring(middle, [size * reach; 2], size * 0.012), room.lit(0x00C8_B878));
        }
        let (mut stars, mut lines) = (Outline::new(), Outline::new());
        let mut last: Option<Point> = None;
        for star in 0..12 {
            let spot = on(chart, dice.between(0.16, 0.84), dice.between(0.16, 0.84));
            stars.add_ellipse(spot, [size * 0.018; 2]);
            if let Some(before) = last.filter(|_| star % 4 != 0) {
                lines.add_bar(before, spot, [size * 0.008; 2]);
            }
            last = Some(spot);
        }
        sheet.veil(lines, room.lit(0x00D8_D0A8), 0.7);
        sheet.fill(stars, room.lit(0x00FC_F4D8));
    }
}

fn desk(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let is_aside = (room.stage.head.center[0] - room.stage.width * 0.5) * -room.stage.light > 0.0;
    let xs = if is_aside { [0.44, 0.94] } else { [-0.94, -0.44] };
    room.shadow(sheet, xs, 1.0, [0.30, 0.50]);
    table(sheet, room, Block::new(xs, [0.42, 0.99], [0.32, 0.48]), 0x0080_5438);
    let paper = room.lying([xs[0] + 0.06, xs[0] + 0.28], 0.415, [0.34, 0.45]);
    sheet.slab(&paper, room.lit(0x00F4_E8CC));
    sheet.veil(things::writing(part(paper, [0.1, 0.9], [0.1, 0.9]), 5, dice), room.lit(0x0060_5048), 0.7);
    let foot = room.at(xs[1] - 0.12, 0.42, 0.42);
    let size = room.stage.unit * 70.0 * room.scale(0.42) * 1.4;
    let globe = [foot[0], foot[1] - size * 0.75];
    sheet.slab(
        &[
            [foot[0] - size * 0.3, foot[1]],
            [foot[0] + size * 0.3, foot[1]],
            [foot[0] + size * 0.08, foot[1] - size * 0.3],
            [foot[0] - size * 0.08, foot[1] - size * 0.3],
        ],
        room.lit(0x00B8_8C40),
    );
    sheet.fill(room.stage.lined().ellipse(globe, [size * 0.46; 2]), room.lit(0x0058_90B8));
    let land = [
        [globe[0] - size * 0.3, globe[1] - size * 0.1],
        [globe[0], globe[1] - size * 0.32],
        [globe[0] + size * 0.2, globe[1]],
        [globe[0] - size * 0.05, globe[1] + size * 0.25],
    ];
    sheet.fill(Outline::new().curve(&land), room.lit(0x0088_A868));
    sheet.fill(
        super::nearby::ring(globe, [size * 0.54, size * 0.54], size * 0.05),
        mix(room.lit(0x00D8_B050), hex(0x00FF_FFFF), 0.1),
    );
}
