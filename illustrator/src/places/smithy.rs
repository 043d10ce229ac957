//! The smithy: a forge of stone under a hood, embers in it, tools along the wall, an anvil, blades that wait, sparks.

use super::furniture::Block;
use super::homely::houses_outside;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::shades::hex;
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;

pub fn smithy(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.44, 0.45], 1.5);
    room.shell(
        sheet,
        &Shell { wall: 0x008C_7864, back: 0x0094_806C, ceiling: 0x0060_4C3C, floor: 0x0078_685C, trim: 0x0058_4434 },
    );
    let mut dice = stage.dice("smithy");
    stones(sheet, &room, &mut dice);
    room.window(sheet, room.facing([-0.90, -0.52], [-0.60, 0.02], 0.99), 2, |sheet| houses_outside(sheet, stage));
    beams(sheet, &room);
    tools(sheet, &room, &mut dice);
    sheet.layer("smithy");
    forge(sheet, &room, &mut dice);
    barrel(sheet, &room, &mut dice);
    anvil(sheet, &room);
    bench(sheet, &room, &mut dice);
    sheet.layer("forge");
    glow(sheet, &room, &mut dice);
}

/// Courses of rough stone on all walls.
fn stones(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let mut seams = Outline::new();
    let line = room.stage.unit * 2.0;
    for row in 0..9 {
        let y = -0.9 + 0.21 * f64::from(row);
        seams.add_bar(room.at(-1.0, y, 0.99), room.at(1.0, y, 0.99), [line; 2]);
        for side in [-1.0, 1.0] {
            seams.add_bar(room.at(side, y, -0.3), room.at(side, y, 0.99), [line * 2.0, line]);
        }
        let mut x = -1.0 + dice.between(0.0, 0.2);
        while x < 1.0 {
            seams.add_bar(room.at(x, y, 0.99), room.at(x + dice.between(-0.01, 0.01), y + 0.21, 0.99), [line; 2]);
            x += dice.between(0.16, 0.34);
        }
        for side in [-1.0, 1.0] {
            let mut depth = -0.2 + dice.between(0.0, 0.1);
            while depth < 0.98 {
                seams.add_bar(room.at(side, y, depth), room.at(side, y + 0.21, depth), [line * 1.4; 2]);
                depth += dice.between(0.10, 0.20);
            }
        }
    }
    sheet.veil(seams, hex(0x0028_1C18), if sheet.in_color() { 0.42 } else { 0.7 });
}

fn beams(sheet: &mut Sheet, room: &Room) {
    for depth in [0.86, 0.54, 0.24] {
        sheet.slab(&room.facing([-1.0, 1.0], [-1.0, -0.88], depth), room.dim(0x0058_4030));
    }
    for x in [-0.98, 0.92] {
        sheet.slab(&room.facing([x, x + 0.07], [-0.9, 1.0], 0.90), room.lit(0x0060_4634));
    }
}

/// The hearth stands at the back, its hood goes up through the roof.
fn forge(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stone = 0x0088_7C74;
    room.shadow(sheet, [-0.36, 0.52], 1.0, [0.62, 0.96]);
    let hood = [
        room.at(-0.34, -0.16, 0.70),
        room.at(0.48, -0.16, 0.70),
        room.at(0.24, -0.72, 0.80),
        room.at(0.22, -1.0, 0.80),
        room.at(-0.08, -1.0, 0.80),
        room.at(-0.10, -0.72, 0.80),
    ];
    sheet.slab(&hood, room.dim(0x0060_5650));
    sheet.slab(&room.facing([-0.36, 0.50], [-0.20, -0.13], 0.69), room.lit(0x0048_403C));
    sheet.slab(
        &room.facing([-0.30, 0.44], [-0.13, 0.40], 0.92),
        hex(if room.stage.is_on_paper() { 0x0020_2020 } else { 0x0034_1C14 }),
    );
    Block::new([-0.36, 0.50], [0.38, 0.98], [0.68, 0.95]).draw(sheet, room, stone);
    let mut seams = Outline::new();
    for (x, y) in [
        (-0.20, 0.42),
        (0.06, 0.42),
        (0.32, 0.42),
        (-0.08, 0.60),
        (0.20, 0.60),
        (-0.22, 0.78),
        (0.04, 0.78),
        (0.34, 0.78),
    ] {
        seams.add_bar(room.at(x, y, 0.67), room.at(x, y + 0.18, 0.67), [room.stage.unit * 2.0; 2]);
    }
    for y in [0.60, 0.78] {
        seams.add_bar(room.at(-0.36, y, 0.67), room.at(0.50, y, 0.67), [room.stage.unit * 2.0; 2]);
    }
    sheet.veil(seams, hex(0x0020_1814), 0.6);
    let coals = |sheet: &mut Sheet, color: u32, count: i32, size: f64, dice: &mut Dice| {
        let mut lumps = Outline::new();
        for _ in 0..count {
            let at = room.at(dice.between(-0.22, 0.36), 0.36 + dice.between(-0.04, 0.02), dice.between(0.72, 0.86));
            lumps.add_ellipse(at, [room.stage.unit * size * dice.between(0.6, 1.2), room.stage.unit * size * 0.7]);
        }
        sheet.fill(lumps, hex(color));
    };
    coals(sheet, 0x0038_2420, 40, 16.0, dice);
    coals(sheet, if room.stage.is_on_paper() { 0x00A0_A0A0 } else { 0x00E0_5420 }, 30, 12.0, dice);
    coals(sheet, if room.stage.is_on_paper() { 0x00FF_FFFF } else { 0x00FF_C048 }, 20, 8.0, dice);
    let tongue = |(x, tall, lean): (f64, f64, f64)| {
        let foot = room.at(x, 0.37, 0.78);
        let high = (foot[1] - room.at(x, 0.37 - tall, 0.78)[1]).abs();
        (foot, high * 0.34, high, lean)
    };
    let tongues = [
        (-0.12, 0.12, 0.3),
        (-0.04, 0.20, 0.2),
        (0.05, 0.16, -0.2),
        (0.12, 0.28, -0.1),
        (0.20, 0.17, 0.2),
        (0.28, 0.12, -0.3),
    ];
    super::fire::blaze(sheet, &tongues.map(tongue));
    // A blade that heats in the coals.
    let mut iron = Outline::new();
    iron.add_bar(room.at(0.62, 0.34, 0.60), room.at(0.20, 0.35, 0.78), [room.stage.unit * 9.0, room.stage.unit * 6.0]);
    sheet.solid(iron, room.dim(0x0048_4444));
    let mut hot = Outline::new();
    hot.add_bar(room.at(0.36, 0.347, 0.71), room.at(0.20, 0.35, 0.78), [room.stage.unit * 8.0, room.stage.unit * 6.0]);
    sheet.fill(hot, hex(0x00FF_9C40));
}

/// Tongs, hammers and horseshoes on a rail.
fn tools(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let iron = room.dim(0x0044_4448);
    let rail = room.on_side(0.985, [0.20, 0.92], [-0.50, -0.45]);
    sheet.slab(&rail, room.lit(0x0070_5038));
    let unit = room.stage.unit;
    for number in 0..8 {
        let depth = 0.24 + 0.085 * f64::from(number);
        let scale = unit * 26.0 * room.scale(depth);
        let at = |dx: f64, y: f64| {
            let [x, y] = room.at(0.97, y, depth);
            [x + dx * scale, y]
        };
        let long = dice.between(0.30, 0.44);
        let mut tool = Outline::new();
        if number % 3 == 0 {
            tool.add_bar(at(-0.3, -0.46), at(0.25, -0.46 + long), [scale * 0.2; 2]);
            tool.add_bar(at(0.3, -0.46), at(-0.25, -0.46 + long), [scale * 0.2; 2]);
            tool.add_bar(at(-0.25, -0.46 + long), at(-0.1, -0.36 + long), [scale * 0.2; 2]);
            tool.add_bar(at(0.25, -0.46 + long), at(0.1, -0.36 + long), [scale * 0.2; 2]);
            sheet.solid(tool, iron);
        } else {
            tool.add_bar(at(0.0, -0.46), at(0.0, -0.46 + long), [scale * 0.24; 2]);
            sheet.solid(tool, room.lit(0x008C_6444));
            let mut head = Outline::new();
            head.add_bar(at(-0.6, -0.46 + long), at(0.6, -0.46 + long), [scale * 0.66; 2]);
            sheet.solid(head, iron);
        }
    }
    // Blades and shields that are done, on the back wall.
    for (x, lean) in [(0.62, 0.05), (0.74, -0.02), (0.86, 0.03)] {
        let (hilt, tip) = (room.at(x, -0.60, 0.98), room.at(x + lean, 0.10, 0.98));
        let mut blade = Outline::new();
        blade.add_bar(hilt, tip, [unit * 12.0, unit * 4.0]);
        sheet.solid(blade, room.lit(0x00D4_DCE4));
        let mut guard = Outline::new();
        guard.add_bar([hilt[0] - unit * 22.0, hilt[1]], [hilt[0] + unit * 22.0, hilt[1]], [unit * 8.0; 2]);
        guard.add_bar(hilt, [hilt[0], hilt[1] - unit * 34.0], [unit * 9.0; 2]);
        sheet.solid(guard, room.dim(0x0080_6030));
    }
}

fn anvil(sheet: &mut Sheet, room: &Room) {
    let [x, foot] = room.at(-0.62, 1.0, 0.34);
    let unit = room.stage.unit * 1.5 * room.scale(0.34) * 1.4;
    let at = |dx: f64, up: f64| -> Point { [x + dx * unit, foot - up * unit] };
    room.shadow(sheet, [-0.82, -0.42], 1.0, [0.30, 0.44]);
    sheet.slab(&[at(-70.0, 0.0), at(-62.0, 110.0), at(62.0, 110.0), at(70.0, 0.0)], room.dim(0x0070_5038));
    let mut rings = Outline::new();
    for up in [26.0, 84.0] {
        rings.add_bar(at(-68.0, up), at(68.0, up), [unit * 9.0; 2]);
    }
    sheet.solid(rings, room.dim(0x0040_3C3C));
    let body = [
        at(-52.0, 110.0),
        at(-30.0, 128.0),
        at(-26.0, 150.0),
        at(-60.0, 168.0),
        at(-120.0, 176.0),
        at(-112.0, 190.0),
        at(74.0, 192.0),
        at(76.0, 166.0),
        at(34.0, 152.0),
        at(32.0, 128.0),
        at(54.0, 110.0),
    ];
    sheet.slab(&body, room.lit(0x0058_5C64));
    let mut edge = Outline::new();
    edge.add_bar(at(-108.0, 187.0), at(72.0, 189.0), [unit * 6.0; 2]);
    sheet.veil(edge, hex(0x00FF_E0B0), 0.6);
}

/// Water to quench in.
fn barrel(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let [x, foot] = room.at(0.80, 1.0, 0.40);
    let unit = room.stage.unit * 2.0 * room.scale(0.40);
    let at = |dx: f64, up: f64| -> Point { [x + dx * unit, foot - up * unit] };
    room.shadow(sheet, [0.62, 0.98], 1.0, [0.36, 0.50]);
    let body = [at(-56.0, 0.0), at(-66.0, 70.0), at(-58.0, 140.0), at(58.0, 140.0), at(66.0, 70.0), at(56.0, 0.0)];
    sheet.slab(&body, room.lit(0x0094_6844));
    let mut staves = Outline::new();
    for stave in -3..=3 {
        let dx = f64::from(stave) * 17.0 + dice.between(-2.0, 2.0);
        staves.add_bar(at(dx, 0.0), at(dx, 140.0), [unit * 2.0; 2]);
    }
    sheet.veil(staves, hex(0x0030_2010), 0.6);
    let mut hoops = Outline::new();
    for up in [22.0, 116.0] {
        hoops.add_bar(at(-62.0, up), at(62.0, up), [unit * 11.0; 2]);
    }
    sheet.solid(hoops, room.dim(0x0044_4444));
    let mut water = room.stage.lined();
    water.add_ellipse(at(0.0, 140.0), [58.0 * unit, 13.0 * unit]);
    sheet.fill(water, room.dim(0x0038_5868));
}

/// A bench under the window, with what is worked on.
fn bench(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let top = Block::new([-0.98, -0.50], [0.40, 0.97], [0.72, 0.92]);
    super::furniture::table(sheet, room, top, 0x0084_5C3C);
    for number in 0..5 {
        let x = -0.94 + 0.09 * f64::from(number);
        let wide = dice.between(0.03, 0.06);
        Block::new([x, x + wide], [0.40 - dice.between(0.04, 0.16), 0.40], [0.76, 0.82]).draw(
            sheet,
            room,
            [0x0060_6468, 0x0098_6C48, 0x00B0_A090][dice.below(3)],
        );
    }
}

/// The light of the fire on all, and sparks.
fn glow(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    let heart = room.at(0.08, 0.26, 0.76);
    if sheet.in_color() {
        sheet.glow(heart, [stage.height * 0.62; 2], hex(0x00FF_7A28), 0.58);
        sheet.glow(heart, [stage.height * 0.24; 2], hex(0x00FF_C860), 0.75);
        sheet.glow(room.at(0.08, 1.0, 0.5), [stage.width * 0.45, stage.height * 0.08], hex(0x00FF_9040), 0.5);
    }
    let mut sparks = Outline::new();
    for _ in 0..46 {
        let (turn, far) = (dice.between(-2.7, -0.4), stage.height * dice.between(0.03, 0.30));
        let at = [heart[0] + libm::cos(turn) * far, heart[1] + libm::sin(turn) * far];
        let long = stage.unit * dice.between(2.0, 9.0);
        sparks.add_leaf(at, [at[0] + libm::cos(turn) * long, at[1] + libm::sin(turn) * long], stage.unit * 2.6);
    }
    sheet.veil(sparks, hex(0x00FF_E8A0), 1.0);
    sheet.layer("firelight");
    room.lamplight(sheet, &[(0.08, 0.26, 0.6), (0.08, 0.4, 0.9)]);
}
