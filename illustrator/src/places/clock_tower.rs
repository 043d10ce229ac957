//! Inside of a clock tower: the great face seen from behind, wheels, beams.

use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::school::planks;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{plane, planes};
use super::stage::Stage;
use scene::seed::Dice;

pub fn clock_tower(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.50, 0.46], 1.2).tall(1.7);
    room.shell(
        sheet,
        &Shell { wall: 0x0098_7C68, back: 0x008C_7060, ceiling: 0x0060_4838, floor: 0x00A4_744C, trim: 0x0058_3C2C },
    );
    planks(sheet, &room);
    bricks(sheet, &room);
    sheet.layer("walls");
    face(sheet, &room);
    sheet.layer("clock");
    beams(sheet, &room);
    wheels(sheet, &room);
    light(sheet, &room);
    room.lamplight(sheet, &[(0.0, -0.4, 0.95), (-0.8, 0.2, 0.2), (0.8, 0.2, 0.2)]);
    sheet.layer("wheels");
}

fn bricks(sheet: &mut Sheet, room: &Room) {
    let mut dice = room.stage.dice("bricks");
    let (mut dark, mut pale) = (Outline::new(), Outline::new());
    for _ in 0..70 {
        let (x, y) = (f64::from(dice.below(14) as u32) / 7.0 - 1.0, f64::from(dice.below(26) as u32) * 0.1 - 1.6);
        let brick = room.facing([x + 0.01, x + 0.13], [y + 0.012, y + 0.09], 0.998);
        if dice.chance(0.5) { &mut dark } else { &mut pale }.add_polygon(&brick);
    }
    sheet.veil(dark, room.dim(0x0060_483C), 0.5);
    sheet.veil(pale, room.lit(0x00B8_9880), 0.5);
}

/// Where the face's middle is, and its radius.
fn middle(room: &Room) -> (Point, f64) {
    let at = room.at(0.0, -0.34, 0.99);
    (at, room.stage.width.min(room.stage.height) * 0.34)
}

/// Milky glass in a frame of iron, the town through it, marks and hands from behind.
fn face(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    let (at, radius) = middle(room);
    let disk = |share: f64| Outline::new().ellipse(at, [radius * share; 2]);
    sheet.solid(disk(1.10), room.dim(0x0050_3C34));
    sheet.inside(disk(1.0), |sheet| {
        sky(sheet, stage, at[1] + radius * 0.7);
        let mut dice = stage.dice("below the clock");
        let share = (at[1] + radius * 0.62) / stage.height;
        for one in planes(stage, share, 0.8) {
            plane(sheet, stage, one, 1.0, &mut dice);
        }
        let milk = if stage.is_night() { hex(0x00FF_E8B0) } else { hex(0x00FF_FCF0) };
        sheet.veil(disk(1.0), milk, if sheet.in_color() { 0.42 } else { 0.6 });
    });
    sheet.glow(at, [radius * 1.5; 2], stage.colors.edge, if stage.is_night() { 0.2 } else { 0.4 });
    let iron = if sheet.in_color() { mix(hex(0x0038_2830), stage.colors.shadow, 0.3) } else { hex(0) };
    let turn = |share: f64, reach: f64| {
        let angle = std::f64::consts::TAU * share;
        [at[0] + libm::sin(angle) * radius * reach, at[1] - libm::cos(angle) * radius * reach]
    };
    let mut bars = Outline::new();
    for hour in 0..12 {
        let share = f64::from(hour) / 12.0;
        bars.add_bar(turn(share, 0.14), turn(share, 0.72), [radius * 0.012; 2]);
        for (aside, wide) in [(-0.014, 0.02), (0.0, 0.026), (0.014, 0.02)] {
            bars.add_bar(turn(share + aside, 0.76), turn(share + aside * 0.9, 0.93), [radius * wide; 2]);
        }
    }
    for reach in [0.72, 0.965] {
        for step in 0..60 {
            let (from, to) = (f64::from(step) / 60.0, f64::from(step + 1) / 60.0);
            bars.add_bar(turn(from, reach), turn(to, reach), [radius * 0.022; 2]);
        }
    }
    // Ten past ten, seen from behind: the hands mirrored.
    for (share, long, wide) in [(0.845, 0.48, 0.06), (0.165, 0.70, 0.045)] {
        bars.add_leaf(turn(share + 0.5, 0.16), turn(share, long), radius * wide * 2.4);
        bars.add_bar(turn(share + 0.5, 0.12), turn(share, long * 0.8), [radius * wide * 0.5; 2]);
    }
    bars.add_ellipse(at, [radius * 0.075; 2]);
    sheet.fill(bars, iron);
}

/// Timber across the tower and up its corners.
fn beams(sheet: &mut Sheet, room: &Room) {
    for (depth, y) in [(0.75, -1.45), (0.35, -1.35)] {
        sheet.slab(&room.facing([-1.0, 1.0], [y - 0.08, y + 0.06], depth), room.dim(0x0068_4830));
    }
    for side in [-1.0, 1.0] {
        let x = side * 0.94;
        sheet.slab(&room.facing([x - 0.06, x + 0.06], [-1.7, 1.0], 0.72), room.dim(0x0070_4E34));
        let brace =
            Outline::new().bar(room.at(x, -0.9, 0.71), room.at(side * 0.5, -1.42, 0.71), room.stage.unit * 26.0);
        sheet.solid(brace, room.dim(0x0078_5438));
    }
}

/// Brass and iron, some large and near, their teeth in each other.
fn wheels(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    let mut dice = stage.dice("wheels");
    let unit = stage.unit;
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let brass = [0x00C8_9448, 0x00A8_7038, 0x0080_808C];
    for (x, y, radius, teeth, tone) in [
        (0.90, 0.62, 150.0, 22, 0),
        (1.00, 0.34, 96.0, 16, 1),
        (0.775, 0.775, 66.0, 12, 2),
        (0.06, 0.72, 168.0, 24, 1),
        (0.03, 0.40, 84.0, 14, 2),
        (0.19, 0.86, 60.0, 11, 0),
    ] {
        let axle = at(x, y);
        let bar = Outline::new().bar(axle, at(x, 1.02), unit * 14.0);
        sheet.solid(bar, room.dim(0x0050_4440));
        wheel(sheet, room, (axle, radius * unit, teeth), brass[tone], &mut dice);
    }
}

fn wheel(sheet: &mut Sheet, room: &Room, (at, radius, teeth): (Point, f64, usize), color: u32, dice: &mut Dice) {
    let stage = room.stage;
    let turned = dice.between(0.0, 0.3);
    let point = |share: f64, reach: f64| {
        let angle = std::f64::consts::TAU * share + turned;
        [at[0] + libm::cos(angle) * radius * reach, at[1] + libm::sin(angle) * radius * reach]
    };
    let mut rim = Vec::new();
    for tooth in 0..teeth {
        for (part, reach) in [(0.0, 0.90), (0.18, 0.92), (0.28, 1.04), (0.62, 1.04), (0.72, 0.92)] {
            rim.push(point((tooth as f64 + part) / teeth as f64, reach));
        }
    }
    rim.push(rim[0]);
    let hole: Vec<Point> = (0..=48).rev().map(|step| point(f64::from(step) / 48.0, 0.72)).collect();
    rim.extend(hole);
    let metal = room.lit(color);
    let (from, to) = ([at[0] + stage.light * radius, at[1] - radius], [at[0] - stage.light * radius, at[1] + radius]);
    let stops = [(0.0, mix(metal, hex(0x00FF_F0C0), 0.45)), (0.5, metal), (1.0, mix(metal, hex(0x0020_1428), 0.5))];
    let mut spokes = Outline::new();
    for spoke in 0..6 {
        spokes.add_bar(
            point(f64::from(spoke) / 6.0, 0.1),
            point(f64::from(spoke) / 6.0, 0.76),
            [radius * 0.12, radius * 0.09],
        );
    }
    spokes.add_ellipse(at, [radius * 0.2; 2]);
    sheet.solid(spokes, mix(metal, hex(0x0020_1428), 0.2));
    sheet.ramp(Outline::new().polygon(&rim), from, to, &stops);
    sheet.ink(&rim);
    sheet.fill(stage.lined().ellipse(at, [radius * 0.08; 2]), room.dim(0x0040_3438));
}

/// What falls through the glass: onto the floor, with the shadow of the bars in it.
fn light(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    if !sheet.in_color() || stage.is_night() || !stage.clear_sky() {
        return;
    }
    let edge = stage.colors.edge;
    for (near, far, share) in [(0.10, 0.42, 0.34), (0.46, 0.66, 0.28)] {
        let pool = room.lying([-0.36, 0.52], 0.999, [near, far]);
        sheet.ramp(
            Outline::new().polygon(&pool),
            pool[0],
            pool[2],
            &[(0.0, edge.faded(share)), (1.0, edge.faded(share * 0.6))],
        );
    }
    let (at, radius) = middle(room);
    let beam =
        [[at[0] - radius * 0.9, at[1]], [at[0] + radius * 0.9, at[1]], room.at(0.6, 1.0, 0.1), room.at(-0.4, 1.0, 0.1)];
    sheet.ramp(
        Outline::new().polygon(&beam),
        at,
        room.at(0.1, 1.0, 0.1),
        &[(0.0, edge.faded(0.22)), (1.0, edge.faded(0.0))],
    );
}
