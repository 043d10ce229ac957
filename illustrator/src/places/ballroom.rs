//! A ballroom: parquet that shines, high windows with curtains, chandeliers, a gallery at the end.

use super::outline::{Outline, Point};
use super::paints::dyed;
use super::rooms::{Room, Shell, inset};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, curtain, part};
use scene::Fitting;
use scene::seed::Dice;

/// Where the chandeliers hang: across, and how far away.
const LIGHTS: [(f64, f64); 3] = [(0.0, 0.80), (-0.42, 0.40), (0.42, 0.40)];

pub fn ballroom(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.50, 0.52], 2.0).tall(2.2);
    let mut dice = stage.dice("ballroom");
    let drape = [0x00A8_3844, 0x0038_5C98, 0x0078_4890][dice.below(3)];
    let drape = dyed(stage, Fitting::Curtains, drape);
    let shell =
        Shell { wall: 0x00F0_E4CC, back: 0x00E8_DAC0, ceiling: 0x00F4_ECDC, floor: 0x00C8_9460, trim: 0x00C8_A868 };
    room.shell(sheet, &shell);
    parquet(sheet, &room);
    for (near, side) in [(0.70, -1.0), (0.70, 1.0), (0.38, -1.0), (0.38, 1.0), (0.06, -1.0), (0.06, 1.0)] {
        window(sheet, &room, (side, near), drape, &mut dice);
    }
    sheet.layer("walls");
    end_wall(sheet, &room, drape, &mut dice);
    pilasters(sheet, &room);
    for x in [-0.55, 0.0, 0.55] {
        room.gloss(sheet, [x - 0.16, x + 0.16], [0.0, 0.92], 0.36);
    }
    for (x, depth) in LIGHTS {
        chandelier(sheet, &room, (x, depth));
    }
    sheet.layer("hall");
    room.lamplight(sheet, &[(0.0, -1.2, 0.80), (-0.42, -1.2, 0.40), (0.42, -1.2, 0.40), (0.0, 0.5, 0.3)]);
}

/// Squares set on their corners, light and dark.
fn parquet(sheet: &mut Sheet, room: &Room) {
    let (mut dark, mut seams) = (Outline::new(), Outline::new());
    let rows = 18;
    for row in 0..rows {
        let depth = -0.2 + 1.2 * f64::from(row) / f64::from(rows);
        let long = 1.2 / f64::from(rows);
        for column in -7..7 {
            if (row + column) % 2 != 0 {
                continue;
            }
            let x = f64::from(column) / 7.0 + 1.0 / 14.0;
            let at = |dx: f64, dd: f64| room.at(x + dx, 0.999, depth + dd);
            dark.add_polygon(&[at(-1.0 / 7.0, 0.0), at(0.0, -long), at(1.0 / 7.0, 0.0), at(0.0, long)]);
        }
        let [left, right] = [-1.0, 1.0].map(|x| room.at(x, 0.999, depth));
        seams.add_bar(left, right, [room.stage.unit * 0.8; 2]);
    }
    sheet.veil(dark, hex(0x0078_4828), if sheet.in_color() { 0.42 } else { 0.35 });
    sheet.veil(seams, hex(0x0060_3820), if sheet.in_color() { 0.16 } else { 0.0 });
}

/// A tall window with an arch, curtains drawn aside, and what is outside of it.
fn window(sheet: &mut Sheet, room: &Room, (side, near): (f64, f64), drape: u32, dice: &mut Dice) {
    let stage = room.stage;
    let corners = room.on_side(side, [near, near + 0.20], [-1.75, 0.72]);
    let on = |x: f64, y: f64| things::on(corners, x, y);
    let arch = |out: f64| -> Vec<Point> {
        let mut points = vec![on(-out, 1.0 + out * 0.3), on(-out, 0.20)];
        for step in 1..8 {
            let turn = std::f64::consts::PI * f64::from(step) / 8.0;
            points.push(on(0.5 - (0.5 + out) * libm::cos(turn), 0.20 - (0.20 + out * 0.4) * libm::sin(turn)));
        }
        points.extend([on(1.0 + out, 0.20), on(1.0 + out, 1.0 + out * 0.3)]);
        points
    };
    sheet.slab(&arch(0.10), room.lit(0x00D8_BC80));
    let sky = stage.colors.sky;
    let pane = arch(0.0);
    let (high, low) = (on(0.5, 0.0)[1], on(0.5, 1.0)[1]);
    sheet.down(Outline::new().polygon(&pane), high, low, &[(0.0, sky[1]), (1.0, sky[4])]);
    sheet.ink_round(&pane);
    let mut bars = Outline::new();
    let wide = stage.unit * 3.6 * room.scale(near);
    for x in [0.33, 0.67] {
        bars.add_bar(on(x, 0.06), on(x, 1.0), [wide; 2]);
    }
    for y in [0.20, 0.47, 0.74] {
        bars.add_bar(on(0.0, y), on(1.0, y), [wide; 2]);
    }
    sheet.fill(bars, room.lit(0x00F4_ECDC));
    for xs in [[-0.14, 0.22], [0.78, 1.14]] {
        curtain(sheet, part(corners, xs, [0.0, 1.06]), room.lit(drape), 4, dice);
    }
    curtain(sheet, part(corners, [-0.18, 1.18], [-0.08, 0.16]), room.lit(drape), 8, dice);
    if sheet.in_color() && !stage.is_night() {
        sheet.glow(on(0.5, 0.5), [stage.unit * 260.0 * room.scale(near); 2], stage.colors.edge, 0.34);
    }
}

/// A gallery with a balustrade over three doors of mirrors.
fn end_wall(sheet: &mut Sheet, room: &Room, drape: u32, dice: &mut Dice) {
    let stage = room.stage;
    for x in [-0.56, 0.0, 0.56] {
        let door = room.facing([x - 0.17, x + 0.17], [-0.42, 0.97], 0.995);
        sheet.slab(&inset(door, -0.06), room.lit(0x00D8_B870));
        sheet.slab(&door, room.lit(0x00B8_C4CC));
        sheet.veil(
            Outline::new().polygon(&part(door, [0.08, 0.30], [0.04, 0.96])),
            hex(0x00FF_FFFF),
            if sheet.in_color() { 0.5 } else { 1.0 },
        );
        let mut bars = Outline::new();
        for y in [0.34, 0.67] {
            bars.add_bar(things::on(door, 0.0, y), things::on(door, 1.0, y), [stage.unit * 2.0; 2]);
        }
        bars.add_bar(things::on(door, 0.5, 0.0), things::on(door, 0.5, 1.0), [stage.unit * 2.4; 2]);
        sheet.fill(bars, room.lit(0x00D8_B870));
    }
    sheet.slab(&room.facing([-1.0, 1.0], [-0.66, -0.52], 0.985), room.lit(0x00D8_C090));
    for rail in 0..27 {
        let x = -0.98 + 1.96 * f64::from(rail) / 26.0;
        sheet.slab(&room.facing([x - 0.016, x + 0.016], [-0.94, -0.66], 0.98), room.lit(0x00F4_ECDC));
    }
    sheet.slab(&room.facing([-1.0, 1.0], [-1.0, -0.93], 0.978), room.lit(0x00D8_C090));
    for x in [[-0.98, -0.74], [0.74, 0.98]] {
        curtain(sheet, room.facing(x, [-2.05, -0.95], 0.99), room.lit(drape), 5, dice);
    }
}

/// Flat columns of white and gold between the windows.
fn pilasters(sheet: &mut Sheet, room: &Room) {
    for near in [0.94, 0.62, 0.30, 0.0] {
        for side in [-1.0, 1.0] {
            let shaft = room.on_side(side * 0.995, [near, near + 0.035], [-1.95, 0.97]);
            sheet.slab(&shaft, room.lit(0x00FA_F4E8));
            for (top, low) in [(-2.02, -1.88), (0.86, 0.98)] {
                let cap = room.on_side(side * 0.99, [near - 0.008, near + 0.043], [top, low]);
                sheet.slab(&cap, room.lit(0x00D8_B060));
            }
        }
    }
    for side in [-1.0, 1.0] {
        sheet.slab(&room.on_side(side * 0.99, [-0.2, 1.0], [-2.14, -2.00]), room.lit(0x00E4_CC90));
    }
    sheet.slab(&room.facing([-1.0, 1.0], [-2.14, -2.00], 0.985), room.lit(0x00E4_CC90));
}

/// Two rings of candles, drops of glass under them, and their light.
fn chandelier(sheet: &mut Sheet, room: &Room, (x, depth): (f64, f64)) {
    let stage = room.stage;
    let center = room.at(x, -1.22, depth);
    // None hangs before a face.
    let center = [stage.beside_head(center[0], stage.width * 0.10 * room.scale(depth)), center[1]];
    let unit = stage.unit * 150.0 * room.scale(depth);
    let at = |dx: f64, dy: f64| [center[0] + dx * unit, center[1] + dy * unit];
    let gold = room.lit(0x00D8_A848);
    sheet.glow(center, [unit * 2.2; 2], hex(0x00FF_E8B0), 0.55);
    sheet.fill(Outline::new().bar([center[0], room.at(x, -2.2, depth)[1]], at(0.0, -0.5), unit * 0.05), gold);
    let mut frame = Outline::lined(stage.line() * 0.7);
    frame.add_curve(&[at(-0.10, -0.6), at(0.10, -0.6), at(0.14, 0.2), at(0.0, 0.42), at(-0.14, 0.2)]);
    sheet.fill(frame, gold);
    let (mut glass, mut flames) = (Outline::new(), Outline::new());
    for (half, y, count) in [(0.95, 0.08, 8), (0.58, -0.30, 6)] {
        let mut ring = Outline::new();
        for number in 0..count {
            let share = f64::from(number) / f64::from(count - 1) * 2.0 - 1.0;
            let end = at(share * half, y + 0.10 * (1.0 - share * share));
            ring.add_bar(at(0.0, y + 0.16), end, [unit * 0.035; 2]);
            sheet.block(
                [end[0] - unit * 0.04, end[1] - unit * 0.20],
                [end[0] + unit * 0.04, end[1]],
                room.lit(0x00FC_F6E8),
            );
            flames.add_ellipse([end[0], end[1] - unit * 0.28], [unit * 0.045, unit * 0.085]);
            for drop in 1..4 {
                let down = f64::from(drop) * 0.11;
                glass.add_ellipse([end[0], end[1] + down * unit], [unit * 0.036, unit * 0.052]);
            }
        }
        sheet.fill(ring, gold);
    }
    for drop in 0..9 {
        let share = f64::from(drop) / 8.0 * 2.0 - 1.0;
        glass.add_ellipse(at(share * 0.5, 0.42 + 0.22 * (1.0 - share * share)), [unit * 0.05, unit * 0.075]);
    }
    let clear = if sheet.in_color() { mix(hex(0x00FF_FFFF), stage.colors.sky[3], 0.16) } else { hex(0x00FF_FFFF) };
    sheet.fill(glass, clear);
    sheet.fill(flames, hex(0x00FF_F0B8));
}
