//! The carriage of a train: windows along both sides, benches under them, straps, poles and what hangs above.

use super::homely::houses_outside;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use super::water::sea;
use scene::{Character, Pose, Sight};

pub fn train(sheet: &mut Sheet, stage: &Stage) {
    let sits = |figure: &Character| matches!(figure.pose, Pose::Sitting | Pose::CrossedLegs | Pose::Dozing);
    // A view that is asked for is seen best through the windows behind the long seat.
    if stage.scene.has(Sight::Sea) || stage.scene.figures.iter().any(sits) {
        window_side(sheet, stage);
        return;
    }
    let room = Room::new(stage, [0.60, 0.44], 2.4);
    room.shell(
        sheet,
        &Shell { wall: 0x00E6_E6E0, back: 0x00DC_DEDA, ceiling: 0x00E8_E8E4, floor: 0x008C_8880, trim: 0x00A0_A2A4 },
    );
    let windows = [[0.66, 0.95], [0.32, 0.60], [-0.02, 0.26], [-0.3, -0.08]];
    for depths in windows {
        room.window(sheet, room.on_side(-1.0, depths, [-0.52, 0.22]), 2, |sheet| outside(sheet, stage));
        room.window(sheet, room.on_side(1.0, depths, [-0.52, 0.22]), 2, |sheet| outside(sheet, stage));
    }
    let mut dice = stage.dice("carriage");
    let lit = |color| room.lit(color);
    end_door(sheet, &room);
    for side in [-1.0, 1.0] {
        for notice in 0..5 {
            let near = -0.1 + 0.22 * f64::from(notice);
            things::poster(sheet, room.on_side(0.99 * side, [near, near + 0.13], [-0.76, -0.58]), &lit, &mut dice);
        }
    }
    ceiling(sheet, &room);
    sheet.layer("carriage");
    room.gloss(sheet, [-0.5, 0.5], [-0.1, 0.97], 0.30);
    room.sunlight(sheet, &[[0.32, 0.60], [-0.02, 0.26]]);
    bench(sheet, &room, -1.0);
    bench(sheet, &room, 1.0);
    hanging_notices(sheet, &room, &mut dice);
    straps(sheet, &room);
    room.lamplight(sheet, &[(0.0, -0.95, 0.1), (0.0, -0.95, 0.4), (0.0, -0.95, 0.8)]);
    sheet.layer("seats");
}

/// What goes by: the sea where it is asked for, else the town.
fn outside(sheet: &mut Sheet, stage: &Stage) {
    if stage.scene.has(Sight::Sea) {
        return sea(sheet, stage, (0.40 * stage.height, stage.height), 0x0028_80B0);
    }
    houses_outside(sheet, stage);
}

/// The side that passengers sit before: windows above the backs of the seats, which are drawn with who sits there.
fn window_side(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.5, 0.44], 2.4);
    let flat = |[left, right]: [f64; 2], [top, low]: [f64; 2]| {
        [stage.at(left, top), stage.at(right, top), stage.at(right, low), stage.at(left, low)]
    };
    let mut dice = stage.dice("carriage");
    let lit = |color| room.lit(color);
    sheet.slab(&flat([-0.02, 1.02], [-0.02, 0.74]), lit(0x00E6_E6E0));
    sheet.slab(&flat([-0.02, 1.02], [0.72, 1.02]), lit(0x008C_8880));
    // As wide as they are high, however wide the picture is.
    let wide = 0.44 * stage.height / stage.width;
    let count = (0.5 / (wide * 1.1)) as i32 + 1;
    for pane in -count..=count {
        let middle = 0.5 + f64::from(pane) * wide * 1.1;
        let corners = flat([middle - wide / 2.0, middle + wide / 2.0], [0.14, 0.60]);
        room.window(sheet, corners, 1, |sheet| outside(sheet, stage));
        for notice in [-0.42, 0.06] {
            let from = middle + notice * wide;
            things::poster(sheet, flat([from, from + wide * 0.36], [0.015, 0.095]), &lit, &mut dice);
        }
    }
    let rail = flat([-0.02, 1.02], [0.108, 0.122]);
    sheet.slab(&rail, room.dim(0x00B8_BEC4));
    sheet.layer("carriage");
    for strap in -2 * count..=2 * count {
        let x = 0.5 + (f64::from(strap) + 0.5) * wide * 0.55;
        let scale = stage.height * 0.022;
        strap_at(sheet, &room, (stage.at(x, 0.115), stage.at(x, 0.185)), scale);
    }
    sheet.layer("seats");
}

fn end_door(sheet: &mut Sheet, room: &Room) {
    sheet.slab(&room.facing([-0.30, 0.30], [-0.72, 0.98], 0.995), room.dim(0x00A8_ACB0));
    sheet.slab(&room.facing([-0.26, 0.26], [-0.68, 0.98], 0.99), room.lit(0x00CC_D0D2));
    let pane = room.facing([-0.17, 0.17], [-0.54, 0.20], 0.985);
    sheet.slab(&pane, room.dim(0x0060_6C78));
    let beyond = room.facing([-0.10, 0.10], [-0.40, 0.20], 0.984);
    sheet.face(&beyond, room.lit(0x00D8_E0E0));
    sheet.slab(&room.facing([0.18, 0.22], [0.02, 0.24], 0.98), room.dim(0x0060_6468));
    for x in [-0.82, 0.60] {
        sheet.slab(&room.facing([x, x + 0.22], [-0.44, 0.06], 0.99), room.lit(0x00F6_F4EC));
    }
}

fn ceiling(sheet: &mut Sheet, room: &Room) {
    for (near, far) in [(-0.15, 0.12), (0.18, 0.45), (0.51, 0.78), (0.84, 0.98)] {
        for x in [-0.34, 0.34] {
            sheet.slab(
                &room.lying([x - 0.07, x + 0.07], -0.985, [near, far]),
                mix(room.lit(0x00FF_FFFF), hex(0x00FF_FFFF), 0.7),
            );
        }
    }
    let mut vents = Outline::new();
    for row in 0..16 {
        let depth = -0.15 + 0.07 * f64::from(row);
        vents.add_bar(
            room.at(-0.16, -0.99, depth),
            room.at(0.16, -0.99, depth),
            [room.stage.unit * 3.0 * room.scale(depth); 2],
        );
    }
    sheet.veil(vents, hex(0x0050_5460), 0.5);
}

fn bench(sheet: &mut Sheet, room: &Room, side: f64) {
    let cloth = [0x003F_7C6E, 0x004A_5FA4, 0x00A2_4A5A][room.stage.dice("bench").below(3)];
    let (near, far) = (-0.24, 0.94);
    let (from, to) = (0.72 * side, side);
    room.shadow(sheet, [from.min(to) - 0.05, from.max(to)], 1.0, [near, far]);
    sheet.slab(&room.on_side(0.98 * side, [near, far], [0.28, 0.60]), room.lit(cloth));
    sheet.slab(&room.lying([from, to], 0.60, [near, far]), mix(room.lit(cloth), hex(0x00FF_FFFF), 0.14));
    sheet.slab(&room.on_side(from, [near, far], [0.60, 0.72]), room.dim(cloth));
    sheet.slab(&room.on_side(from + 0.03 * side, [near, far], [0.72, 0.94]), room.dim(0x0058_5C64));
    let (mut seams, mut dots) = (Outline::new(), Outline::new());
    let unit = room.stage.unit;
    for seat in 0..11 {
        let depth = near + (far - near) * f64::from(seat) / 10.0;
        let wide = [unit * 3.4 * room.scale(depth); 2];
        seams.add_bar(room.at(0.98 * side, 0.28, depth), room.at(0.98 * side, 0.60, depth), wide);
        seams.add_bar(room.at(0.98 * side, 0.60, depth), room.at(from, 0.60, depth), wide);
        for dot in 0..6 {
            let at = depth + 0.02 + 0.016 * f64::from(dot);
            dots.add_ellipse(
                room.at(0.98 * side, 0.36 + 0.05 * f64::from(dot % 4), at),
                [unit * 2.4 * room.scale(depth); 2],
            );
        }
    }
    sheet.veil(dots, hex(0x00FF_FFFF), if sheet.in_color() { 0.25 } else { 0.8 });
    sheet.veil(seams, hex(0x0010_1828), 0.5);
    for depth in [-0.02, 0.30, 0.62, 0.94] {
        let panel = room.facing([from.min(to), from.max(to)], [-0.10, 0.66], depth);
        if depth > 0.2 {
            partition(sheet, room, panel);
        }
    }
}

/// Between the end of a bench and the door: a board as high as the seat's back, glass over it, a frame of tube round both.
fn partition(sheet: &mut Sheet, room: &Room, panel: [Point; 4]) {
    sheet.slab(&part(panel, [0.0, 1.0], [0.46, 1.0]), room.lit(0x00D4_D8D6));
    if sheet.in_color() {
        sheet.veil(Outline::new().polygon(&part(panel, [0.0, 1.0], [0.0, 0.46])), room.lit(0x00E0_EAEC), 0.20);
    }
    let wide = room.stage.unit * 5.0 + things::size(panel) * 0.01;
    let mut frame = Outline::new();
    for corner in 0..4 {
        frame.add_bar(panel[corner], panel[(corner + 1) % 4], [wide; 2]);
    }
    sheet.fill(frame, room.dim(0x00A8_B0B6));
}

/// Paper notices from the ceiling, across the aisle.
fn hanging_notices(sheet: &mut Sheet, room: &Room, dice: &mut scene::seed::Dice) {
    for depth in [0.86, 0.56, 0.28] {
        for x in [-0.22, 0.03] {
            // A rail under the ceiling clips the paper's upper edge.
            let mut clips = Outline::new();
            for end in [x + 0.03, x + 0.16] {
                clips.add_bar(room.at(end, -0.99, depth), room.at(end, -0.91, depth), [room.stage.unit * 4.0; 2]);
            }
            sheet.fill(clips, room.dim(0x0088_9098));
            let paper = room.facing([x, x + 0.19], [-0.93, -0.72], depth);
            sheet.fill(Outline::new().bar(paper[0], paper[1], room.stage.unit * 7.0), room.dim(0x0088_9098));
            sheet.slab(&paper, room.lit([0x00FA_F6EC, 0x00F0_D8D0, 0x00D8_E8F0, 0x00F8_E8B0][dice.below(4)]));
            sheet.fill(things::glyphs(part(paper, [0.08, 0.92], [0.12, 0.42]), (4, 1), dice), room.lit(0x00B0_4048));
            sheet.veil(things::writing(part(paper, [0.08, 0.92], [0.52, 0.92]), 3, dice), hex(0x0030_3040), 0.6);
        }
    }
}

fn strap_at(sheet: &mut Sheet, room: &Room, (top, at): (Point, Point), scale: f64) {
    sheet.fill(Outline::new().bar(top, at, scale * 0.32), room.dim(0x0060_5C58));
    // A ring of two halves, so that what is behind shows through it.
    let center = [at[0], at[1] + scale * 0.7];
    let mut ring = Outline::new();
    for step in 0..14 {
        let turn = |step: i32| {
            let angle = f64::from(step) / 14.0 * std::f64::consts::TAU;
            [center[0] + libm::cos(angle) * scale * 0.74, center[1] + libm::sin(angle) * scale * 0.74]
        };
        ring.add_bar(turn(step), turn(step + 1), [scale * 0.26; 2]);
    }
    sheet.fill(ring, room.lit(0x00F4_F2EC));
}

fn straps(sheet: &mut Sheet, room: &Room) {
    let unit = room.stage.unit;
    for side in [-0.6, 0.6] {
        let rail = Outline::new().polygon(&[
            room.at(side, -0.80, -0.3),
            room.at(side, -0.80, 0.98),
            room.at(side, -0.775, 0.98),
            room.at(side, -0.775, -0.3),
        ]);
        let mut holders = Outline::new();
        for holder in 0..4 {
            let depth = 0.02 + 0.28 * f64::from(holder);
            let wide = unit * 9.0 * room.scale(depth);
            holders.add_bar(room.at(side, -0.99, depth), room.at(side, -0.79, depth), [wide; 2]);
        }
        sheet.fill(holders, room.dim(0x00A8_B0B6));
        sheet.fill(rail, room.lit(0x00B8_BEC4));
        for strap in (0..8).rev() {
            let depth = -0.12 + 0.14 * f64::from(strap);
            let scale = unit * 30.0 * room.scale(depth);
            let (top, at) = (room.at(side, -0.79, depth), room.at(side, -0.60, depth));
            strap_at(sheet, room, (top, at), scale);
        }
    }
    for depth in [0.62, 0.18] {
        for side in [-0.7, 0.7] {
            let (top, foot) = (room.at(side, -0.99, depth), room.at(side, 1.0, depth));
            let wide = unit * 15.0 * room.scale(depth);
            sheet.fill(Outline::new().bar(top, foot, wide), room.dim(0x0098_A0A8));
            sheet.fill(Outline::new().ellipse(foot, [wide * 1.3, wide * 0.45]), room.dim(0x0098_A0A8));
            let shift = room.stage.light * wide * 0.2;
            sheet.fill(
                Outline::new().bar([top[0] + shift, top[1]], [foot[0] + shift, foot[1]], wide * 0.3),
                room.lit(0x00F4_F8FA),
            );
        }
    }
}
