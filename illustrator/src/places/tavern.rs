//! A tavern of timber and stone: beams, a hearth, barrels behind the bar, long tables with mugs and candles, a round lamp.

use super::fireplace;
use super::furniture::{Block, table};
use super::homely::houses_outside;
use super::nearby::Spot;
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::Sight;
use scene::seed::Dice;

const WOOD: u32 = 0x0074_4C30;

pub fn tavern(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.46, 0.45], 1.7);
    let mut dice = stage.dice("tavern");
    room.shell(
        sheet,
        &Shell { wall: 0x00D0_B48C, back: 0x00C4_A47C, ceiling: 0x006C_4C34, floor: 0x0090_6844, trim: 0x0058_3C28 },
    );
    super::school::planks(sheet, &room);
    room.window(sheet, room.facing([-0.92, -0.56], [-0.58, 0.06], 0.99), 3, |sheet| houses_outside(sheet, stage));
    timber(sheet, &room);
    sheet.layer("tavern");
    if !stage.scene.has(Sight::Fireplace) {
        let foot = room.at(0.0, 0.98, 0.96);
        let meter = (room.at(0.0, 0.0, 0.96)[1] - room.at(0.0, 1.0, 0.96)[1]).abs() / 1.9;
        fireplace::fireplace(sheet, stage, Spot { foot: [foot[0], foot[1]], meter: meter * 0.8 });
    }
    bar(sheet, &room, &mut dice);
    for (across, depth) in [([-0.96, -0.44], [0.56, 0.74]), ([-1.02, -0.50], [0.10, 0.30])] {
        long_table(sheet, &room, (across, depth), &mut dice);
    }
    sheet.layer("tables");
    wheel(sheet, &room);
    room.lamplight(
        sheet,
        &[(0.0, 0.5, 0.92), (-0.7, 0.3, 0.6), (-0.75, 0.3, 0.2), (0.05, -0.6, 0.5), (0.8, -0.1, 0.6)],
    );
    if sheet.in_color() {
        sheet.glow(room.at(0.0, 0.6, 0.9), [stage.unit * 420.0, stage.unit * 300.0], hex(0x00FF_9A40), 0.32);
    }
    sheet.layer("light of the fire");
}

fn timber(sheet: &mut Sheet, room: &Room) {
    for depth in [0.90, 0.62, 0.34, 0.08] {
        sheet.slab(&room.facing([-1.0, 1.0], [-1.0, -0.87], depth), room.dim(0x0054_3824));
        sheet.slab(&room.lying([-1.0, 1.0], -0.87, [depth, depth + 0.05]), room.dim(0x0044_2C1C));
    }
    for x in [-0.99, -0.50, 0.44, 0.93] {
        sheet.slab(&room.facing([x, x + 0.06], [-0.9, 1.0], 0.985), room.lit(0x005C_402A));
    }
    for side in [-1.0, 1.0] {
        for depth in [0.72, 0.40, 0.10] {
            sheet.slab(&room.on_side(0.99 * side, [depth, depth + 0.05], [-0.9, 1.0]), room.dim(0x005C_402A));
        }
        sheet.slab(&room.on_side(0.995 * side, [-0.25, 1.0], [0.30, 0.36]), room.dim(0x005C_402A));
        let boards = room.on_side(0.993 * side, [-0.25, 1.0], [0.36, 1.0]);
        sheet.slab(&boards, room.dim(0x0080_5838));
    }
}

/// Barrels in their racks, shelves of bottles, a counter before them.
fn bar(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    for row in 0..2 {
        for column in (0..3).rev() {
            let depth = 0.44 + 0.18 * f64::from(column);
            let middle = room.at(0.93, 0.02 - 0.40 * f64::from(row), depth);
            let size = stage.unit * 118.0 * room.scale(depth);
            barrel_end(sheet, room, middle, size);
        }
    }
    sheet.slab(&room.on_side(0.90, [0.34, 0.96], [-0.66, -0.62]), room.lit(WOOD));
    let colors = [0x0058_8C58, 0x00B0_6838, 0x0070_4878, 0x00C8_A850, 0x0088_3838];
    for bottle in 0..9 {
        let depth = 0.92 - 0.06 * f64::from(bottle);
        let foot = room.at(0.90, -0.66, depth);
        let size = stage.unit * 66.0 * room.scale(depth);
        let glass = room.lit(colors[dice.below(colors.len())]);
        let body = Outline::new()
            .rect([foot[0] - size * 0.2, foot[1] - size * 0.7], [foot[0] + size * 0.2, foot[1]])
            .rect([foot[0] - size * 0.08, foot[1] - size * 1.1], [foot[0] + size * 0.08, foot[1] - size * 0.6]);
        sheet.solid(body, glass);
    }
    room.shadow(sheet, [0.48, 1.0], 1.0, [0.30, 0.92]);
    let counter = Block::new([0.56, 0.80], [0.40, 0.98], [0.34, 0.92]);
    counter.draw(sheet, room, 0x0080_5434);
    Block::new([0.52, 0.84], [0.35, 0.41], [0.32, 0.94]).draw(sheet, room, 0x00A0_7048);
    for (x, depth) in [(0.60, 0.44), (0.64, 0.62), (0.60, 0.78)] {
        mug(sheet, room, (x, 0.35, depth));
    }
}

/// The round end of a barrel that lies: staves, two hoops, a tap.
fn barrel_end(sheet: &mut Sheet, room: &Room, at: [f64; 2], size: f64) {
    let stage = room.stage;
    sheet.fill(stage.lined().ellipse(at, [size * 0.86, size]), room.dim(0x0048_4440));
    sheet.fill(Outline::new().ellipse(at, [size * 0.76, size * 0.90]), room.lit(0x00A4_7448));
    let mut seams = Outline::new();
    for seam in -2..=2_i32 {
        let x = f64::from(seam) * 0.26;
        let half = 0.90 * libm::sqrt((1.0 - x * x).max(0.0));
        seams.add_bar(
            [at[0] + size * x * 0.84, at[1] - size * half],
            [at[0] + size * x * 0.84, at[1] + size * half],
            [stage.unit * 1.6; 2],
        );
    }
    sheet.veil(seams, room.dim(0x0040_2818), 0.8);
    let shade = Outline::new().ellipse([at[0], at[1] + size * 0.5], [size * 0.6, size * 0.35]);
    sheet.veil(shade, hex(0x0030_1810), if sheet.in_color() { 0.22 } else { 0.0 });
    let mut tap = Outline::new();
    tap.add_rect([at[0] - size * 0.06, at[1] + size * 0.28], [at[0] + size * 0.06, at[1] + size * 0.62]);
    tap.add_rect([at[0] - size * 0.18, at[1] + size * 0.24], [at[0] + size * 0.18, at[1] + size * 0.34]);
    sheet.solid(tap, room.lit(0x00C8_A050));
}

fn mug(sheet: &mut Sheet, room: &Room, (x, y, depth): (f64, f64, f64)) {
    let foot = room.at(x, y, depth);
    let size = room.stage.unit * 40.0 * room.scale(depth) * 1.5;
    let handle = Outline::new().ellipse([foot[0] + size * 0.46, foot[1] - size * 0.5], [size * 0.24, size * 0.28]);
    sheet.solid(handle, room.dim(WOOD));
    let body = [
        [foot[0] - size * 0.36, foot[1]],
        [foot[0] - size * 0.40, foot[1] - size],
        [foot[0] + size * 0.40, foot[1] - size],
        [foot[0] + size * 0.36, foot[1]],
    ];
    sheet.slab(&body, room.lit(0x00B0_8050));
    let mut hoops = Outline::new();
    for up in [0.2, 0.76] {
        hoops.add_rect(
            [foot[0] - size * 0.40, foot[1] - size * (up + 0.08)],
            [foot[0] + size * 0.40, foot[1] - size * up],
        );
    }
    sheet.fill(hoops, room.dim(0x0058_5048));
    let mut foam = room.stage.lined();
    for dx in [-0.24, 0.0, 0.24] {
        foam.add_ellipse([foot[0] + dx * size, foot[1] - size * 1.02], [size * 0.22, size * 0.15]);
    }
    sheet.fill(foam, mix(room.lit(0x00FC_F8EC), hex(0x00FF_FFFF), 0.3));
}

fn long_table(sheet: &mut Sheet, room: &Room, (across, depth): ([f64; 2], [f64; 2]), dice: &mut Dice) {
    room.shadow(sheet, across, 1.0, [depth[0] - 0.08, depth[1]]);
    let bench = [depth[1] + 0.02, depth[1] + 0.08];
    table(sheet, room, Block::new(across, [0.72, 0.99], bench), 0x0080_5434);
    table(sheet, room, Block::new(across, [0.46, 0.99], depth), 0x0094_6440);
    let middle = (depth[0] + depth[1]) / 2.0;
    candle(sheet, room, ((across[0] + across[1]) / 2.0 + dice.between(-0.05, 0.05), 0.46, middle));
    mug(sheet, room, (across[0] + 0.14, 0.46, middle));
    mug(sheet, room, (across[1] - 0.10, 0.46, middle - 0.02));
    let bowl = room.at(across[1] - 0.20, 0.45, middle);
    let size = room.stage.unit * 30.0 * room.scale(middle);
    sheet.fill(room.stage.lined().ellipse(bowl, [size, size * 0.4]), room.lit(0x00D8_B078));
    table(sheet, room, Block::new(across, [0.72, 0.99], [depth[0] - 0.10, depth[0] - 0.04]), 0x0080_5434);
}

fn candle(sheet: &mut Sheet, room: &Room, (x, y, depth): (f64, f64, f64)) {
    let foot = room.at(x, y, depth);
    let size = room.stage.unit * 56.0 * room.scale(depth);
    sheet.fill(Outline::new().ellipse(foot, [size * 0.4, size * 0.12]), room.dim(0x00C0_9848));
    sheet.slab(
        &[
            [foot[0] - size * 0.12, foot[1] - size * 0.8],
            [foot[0] + size * 0.12, foot[1] - size * 0.8],
            [foot[0] + size * 0.12, foot[1]],
            [foot[0] - size * 0.12, foot[1]],
        ],
        hex(0x00F8_EED8),
    );
    sheet.glow([foot[0], foot[1] - size], [size * 3.4; 2], hex(0x00FF_C060), 0.5);
    let mut flame = Outline::new();
    flame.add_leaf([foot[0], foot[1] - size * 0.78], [foot[0], foot[1] - size * 1.35], size * 0.24);
    sheet.fill(flame, hex(0x00FF_EFB0));
}

/// A cart wheel on chains, with candles on its rim.
fn wheel(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    let middle = room.at(0.05, -0.62, 0.5);
    let (wide, high) = (stage.unit * 190.0, stage.unit * 40.0);
    for dx in [-0.8, 0.0, 0.8] {
        let chain = Outline::new().bar(
            [middle[0], middle[1] - stage.unit * 190.0],
            [middle[0] + dx * wide, middle[1]],
            stage.unit * 2.4,
        );
        sheet.fill(chain, room.dim(0x0038_3030));
    }
    let ring = |share: f64| Outline::new().ellipse(middle, [wide * share, high * share]);
    sheet.solid(ring(1.0), room.lit(0x0070_4A30));
    sheet.fill(ring(0.82), room.dim(0x0058_3E2A));
    for spoke in 0..8 {
        let turn = std::f64::consts::TAU * f64::from(spoke) / 8.0;
        let at = [middle[0] + wide * 0.92 * libm::cos(turn), middle[1] + high * 0.92 * libm::sin(turn)];
        let size = stage.unit * 34.0;
        sheet.slab(
            &[
                [at[0] - size * 0.12, at[1] - size * 0.7],
                [at[0] + size * 0.12, at[1] - size * 0.7],
                [at[0] + size * 0.12, at[1]],
                [at[0] - size * 0.12, at[1]],
            ],
            hex(0x00F8_EED8),
        );
        sheet.glow([at[0], at[1] - size], [size * 2.6; 2], hex(0x00FF_C868), 0.55);
        let mut flame = Outline::new();
        flame.add_leaf([at[0], at[1] - size * 0.68], [at[0], at[1] - size * 1.3], size * 0.26);
        sheet.fill(flame, hex(0x00FF_F2C0));
    }
}
