//! A recording studio: a window into the control room with its lights, panels of foam on the walls, a microphone on a boom,
//! an amplifier, monitors, a lamp that says it is on.

use super::furniture::Block;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::school::planks;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, on, part};

pub fn recording(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.48, 0.46], 1.3);
    room.shell(
        sheet,
        &Shell { wall: 0x00D8_C4AC, back: 0x00CC_B69A, ceiling: 0x00DC_D0C4, floor: 0x00A8_7C58, trim: 0x0074_5440 },
    );
    planks(sheet, &room);
    sheet.layer("room");
    for side in [-1.0, 1.0] {
        foam(sheet, &room, side);
    }
    control_room(sheet, &room);
    on_air(sheet, &room);
    for x in [-0.78, 0.72] {
        monitor(sheet, &room, [x, 0.86]);
    }
    rug(sheet, &room);
    amplifier(sheet, &room);
    boom(sheet, &room);
    room.lamplight(sheet, &[(-0.3, -0.95, 0.3), (0.3, -0.95, 0.6)]);
    sheet.layer("things");
}

/// Wedges in squares, every other one turned.
fn foam(sheet: &mut Sheet, room: &Room, side: f64) {
    let unit = room.stage.unit;
    for row in 0..3 {
        for column in 0..5 {
            let near = 0.06 + 0.18 * f64::from(column);
            let top = -0.70 + 0.34 * f64::from(row);
            let tile = room.on_side(side * 0.985, [near, near + 0.165], [top, top + 0.31]);
            let is_turned = (row + column) % 2 == 0;
            sheet.slab(&tile, if is_turned { room.lit(0x0070_6C84) } else { room.lit(0x00A8_6C70) });
            let mut ridges = Outline::new();
            for ridge in 1..6 {
                let share = f64::from(ridge) / 6.0;
                let (from, to) = if is_turned {
                    (on(tile, share, 0.04), on(tile, share, 0.96))
                } else {
                    (on(tile, 0.04, share), on(tile, 0.96, share))
                };
                ridges.add_bar(from, to, [unit * 2.6; 2]);
            }
            sheet.veil(ridges, hex(0x0038_2C40), 0.45);
        }
    }
}

/// Behind thick glass: the desk with its faders, screens, the light of a lamp.
fn control_room(sheet: &mut Sheet, room: &Room) {
    sheet.slab(&room.facing([-0.56, 0.56], [-0.58, 0.20], 0.995), room.dim(0x0050_4048));
    let glass = room.facing([-0.52, 0.52], [-0.53, 0.15], 0.99);
    sheet.slab(&glass, mix(room.lit(0x0038_4858), hex(0x0030_5070), 0.3));
    let unit = room.stage.unit;
    for (lefts, tops, color) in [([0.10, 0.36], [0.26, 0.60], 0x0060_B8D8), ([0.64, 0.90], [0.26, 0.60], 0x0060_B8D8)] {
        let screen = part(glass, lefts, tops);
        sheet.slab(&screen, hex(0x0030_4454));
        let mut wave = Outline::new();
        for step in 0..18 {
            let x = 0.06 + 0.05 * f64::from(step);
            let tall = 0.08 + 0.26 * libm::fabs(libm::sin(f64::from(step) * 1.7) * libm::cos(f64::from(step) * 0.6));
            wave.add_bar(on(screen, x, 0.5 - tall), on(screen, x, 0.5 + tall), [unit * 3.6; 2]);
        }
        sheet.fill(wave, hex(color));
    }
    let desk = part(glass, [0.02, 0.98], [0.70, 0.99]);
    sheet.slab(&desk, room.dim(0x0048_4450));
    let (mut slots, mut knobs) = (Outline::new(), Outline::new());
    for column in 0..22 {
        let x = 0.04 + 0.043 * f64::from(column);
        slots.add_bar(on(desk, x, 0.36), on(desk, x, 0.90), [unit * 1.8; 2]);
        let at = 0.44 + 0.36 * libm::fabs(libm::sin(f64::from(column) * 2.3));
        knobs.add_bar(on(desk, x - 0.010, at), on(desk, x + 0.010, at), [unit * 4.5; 2]);
        let lamp = Outline::new().ellipse(on(desk, x, 0.18), [unit * 2.6; 2]);
        sheet.fill(lamp, hex([0x0070_E080, 0x00F0_C850, 0x00F0_6858][column as usize % 3]));
    }
    sheet.fill(slots, hex(0x0030_3038));
    sheet.fill(knobs, hex(0x00D8_DCE0));
    let gleam = [on(glass, 0.42, 0.0), on(glass, 0.52, 0.0), on(glass, 0.36, 1.0), on(glass, 0.26, 1.0)];
    sheet.veil(Outline::new().polygon(&gleam), hex(0x00FF_FFFF), 0.14);
}

fn on_air(sheet: &mut Sheet, room: &Room) {
    let sign = room.facing([-0.17, 0.17], [-0.80, -0.65], 0.98);
    sheet.slab(&sign, room.dim(0x0040_3038));
    let face = part(sign, [0.05, 0.95], [0.12, 0.88]);
    sheet.slab(&face, hex(0x00E8_4848));
    let mut dice = room.stage.dice("on air");
    sheet.fill(things::glyphs(part(face, [0.14, 0.86], [0.2, 0.8]), (4, 1), &mut dice), hex(0x00FF_F4E8));
    if sheet.in_color() {
        let unit = room.stage.unit;
        sheet.glow(on(face, 0.5, 0.5), [unit * 150.0, unit * 90.0], hex(0x00FF_5850), 0.5);
    }
}

/// A loudspeaker on its stand.
fn monitor(sheet: &mut Sheet, room: &Room, [x, depth]: [f64; 2]) {
    let stand =
        Outline::lined(room.stage.line()).bar(room.at(x, 0.28, depth), room.at(x, 0.98, depth), room.stage.unit * 12.0);
    sheet.fill(stand, room.dim(0x0040_4048));
    Block::new([x - 0.11, x + 0.11], [-0.24, 0.28], [depth - 0.02, depth + 0.08]).draw(sheet, room, 0x0044_424C);
    for (y, size) in [(-0.10, 17.0), (0.12, 33.0)] {
        let at = room.at(x, y, depth - 0.025);
        for (share, color) in [(1.0, 0x0070_7078), (0.82, 0x0030_3038), (0.34, 0x0088_8890)] {
            let ring = Outline::new().ellipse(at, [room.stage.unit * size * share; 2]);
            sheet.fill(ring, room.lit(color));
        }
    }
}

fn rug(sheet: &mut Sheet, room: &Room) {
    sheet.slab(&room.lying([-0.52, 0.52], 0.995, [0.08, 0.74]), room.lit(0x0098_4848));
    sheet.slab(&room.lying([-0.46, 0.46], 0.994, [0.12, 0.69]), room.lit(0x00C8_9868));
    sheet.slab(&room.lying([-0.42, 0.42], 0.993, [0.15, 0.66]), room.lit(0x0088_4048));
}

/// Of a guitar: cloth before its loudspeaker, a row of knobs above.
fn amplifier(sheet: &mut Sheet, room: &Room) {
    let block = Block::new([0.56, 0.84], [0.46, 0.98], [0.36, 0.52]);
    room.shadow(sheet, [0.54, 0.88], 1.0, [0.32, 0.54]);
    block.draw(sheet, room, 0x0050_4440);
    let cloth = room.facing([0.585, 0.815], [0.60, 0.94], 0.355);
    sheet.slab(&cloth, room.lit(0x00A8_8C68));
    for knob in 0..6 {
        let at = room.at(0.60 + 0.04 * f64::from(knob), 0.53, 0.355);
        sheet.fill(Outline::new().ellipse(at, [room.stage.unit * 5.0; 2]), room.lit(0x00E8_E0D0));
    }
}

/// A stand with a boom, the microphone hangs from it before a round screen.
fn boom(sheet: &mut Sheet, room: &Room) {
    let (x, depth, unit) = (-0.50, 0.40, room.stage.unit);
    let tip = room.at(x + 0.26, -0.30, depth);
    if room.stage.is_behind_a_head(tip[0], unit * 80.0) {
        return;
    }
    let top: Point = room.at(x, -0.42, depth);
    let mut tubes = Outline::lined(room.stage.line());
    tubes.add_bar(room.at(x, 0.97, depth), top, [unit * 9.0; 2]);
    tubes.add_bar(room.at(x - 0.14, -0.52, depth), room.at(x + 0.26, -0.36, depth), [unit * 8.0; 2]);
    for foot in [-0.13, 0.13] {
        tubes.add_bar(room.at(x, 0.90, depth), room.at(x + foot, 0.99, depth), [unit * 9.0; 2]);
    }
    sheet.fill(tubes, room.dim(0x0038_3840));
    let body = Outline::lined(room.stage.line()).ellipse([tip[0], tip[1] + unit * 30.0], [unit * 21.0, unit * 46.0]);
    sheet.fill(body, room.lit(0x00C0_C4CC));
    let mesh = Outline::new().ellipse([tip[0], tip[1] + unit * 46.0], [unit * 16.0, unit * 24.0]);
    sheet.fill(mesh, room.dim(0x0070_7480));
}
