//! In a space station: white panels, handrails and screens, and the Earth in one great window.

use canvas::Color;

use super::earth::earth;
use super::outline::Outline;
use super::rooms::{Room, blend};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;

pub fn space_station(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.52, 0.46], 1.0);
    let mut dice = stage.dice("space station");
    sheet.fill(stage.whole(), lit(stage, 0x00C8_D0DC));
    sheet.slab(&room.facing([-1.0, 1.0], [-1.0, 1.0], 1.0), lit(stage, 0x00D8_DEE8));
    sheet.slab(&room.lying([-1.0, 1.0], -1.0, [-0.5, 1.0]), lit(stage, 0x00C0_C8D6));
    let floor = room.lying([-1.0, 1.0], 1.0, [-0.5, 1.0]);
    let stops = [(0.0, lit(stage, 0x00A8_B4C8)), (1.0, lit(stage, 0x0060_6C84))];
    sheet.down(Outline::new().polygon(&floor), floor[2][1], stage.height, &stops);
    for side in [-1.0, 1.0] {
        wall(sheet, &room, side, &mut dice);
    }
    floor_plates(sheet, &room);
    lights(sheet, &room);
    sheet.layer("station");
    window(sheet, &room, &mut dice);
    sheet.layer("window");
    desk(sheet, &room, &mut dice);
    sheet.layer("desks");
}

/// Lamps burn there at every hour.
fn lit(stage: &Stage, color: u32) -> Color {
    if stage.is_on_paper() { hex(color) } else { mix(hex(color), hex(0x0028_3C70), 0.14) }
}

/// Panels in rows with a rail before them, a screen in every second one.
fn wall(sheet: &mut Sheet, room: &Room, side: f64, dice: &mut Dice) {
    let stage = room.stage;
    let shade = if side < 0.0 { 0.12 } else { 0.0 };
    let tone = |color: u32| mix(lit(stage, color), hex(0x0038_4878), if stage.is_on_paper() { 0.0 } else { shade });
    sheet.slab(&room.on_side(side, [-0.5, 1.0], [-1.0, 1.0]), tone(0x00C4_CCD8));
    for column in 0..5 {
        let depths = [-0.44 + 0.29 * f64::from(column), -0.44 + 0.29 * f64::from(column) + 0.26];
        for (row, ys) in [[-0.92, -0.52], [-0.46, 0.28], [0.34, 0.92]].into_iter().enumerate() {
            let face = room.on_side(side, depths, ys);
            sheet.slab(&face, tone(if row == 1 { 0x00EC_F0F6 } else { 0x00DC_E2EC }));
            if row == 1 && column % 2 == 1 {
                screen(sheet, stage, part(face, [0.12, 0.88], [0.10, 0.62]), dice);
                let keys = part(face, [0.15, 0.85], [0.72, 0.90]);
                for key in 0..6 {
                    let share = f64::from(key) / 6.0;
                    let color = [0x00F0_A848, 0x0058_B8E8, 0x00E0_6060, 0x0090_98A8][dice.below(4)];
                    sheet.fill(Outline::new().polygon(&part(keys, [share, share + 0.11], [0.0, 1.0])), tone(color));
                }
            } else if row == 2 {
                sheet.slab(&part(face, [0.3, 0.7], [0.14, 0.26]), tone(0x0088_94A8));
            }
        }
    }
    // A rail to hold on to where nothing weighs.
    let mut rail = Outline::new();
    rail.add_bar(
        room.at(side * 0.95, 0.31, -0.5),
        room.at(side * 0.95, 0.31, 0.98),
        [stage.unit * 16.0, stage.unit * 8.0],
    );
    sheet.solid(rail, lit(stage, 0x0040_88C0));
}

fn screen(sheet: &mut Sheet, stage: &Stage, corners: things::Corners, dice: &mut Dice) {
    let glow = |color: u32| if stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(color) };
    sheet.slab(&corners, if stage.is_on_paper() { hex(0x0048_4848) } else { hex(0x0010_2440) });
    let mut curve = Outline::new();
    let mut from = things::on(corners, 0.06, 0.7);
    for step in 1..9 {
        let to = things::on(corners, 0.06 + 0.11 * f64::from(step), dice.between(0.25, 0.85));
        curve.add_bar(from, to, [stage.unit * 2.2; 2]);
        from = to;
    }
    sheet.fill(curve, glow(0x0068_E0F0));
    let mut rows = Outline::new();
    for row in 0..3 {
        let y = 0.08 + 0.07 * f64::from(row);
        rows.add_polygon(&part(corners, [0.08, dice.between(0.3, 0.6)], [y, y + 0.03]));
    }
    sheet.fill(rows, glow(0x00A8_F0C8));
}

fn floor_plates(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    let mut seams = Outline::new();
    for x in [-0.66, -0.30, 0.30, 0.66] {
        seams.add_bar(room.at(x, 1.0, -0.45), room.at(x, 1.0, 1.0), [stage.unit * 5.0, stage.unit * 2.0]);
    }
    for row in 0..7 {
        let depth = -0.30 + 0.2 * f64::from(row);
        seams.add_bar(room.at(-1.0, 1.0, depth), room.at(1.0, 1.0, depth), [stage.unit * 2.6; 2]);
    }
    sheet.veil(seams, hex(0x0028_3450), 0.5);
    for x in [-0.985, 0.93] {
        sheet.slab(
            &room.lying([x, x + 0.055], 0.998, [-0.45, 1.0]),
            if stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(0x0098_E8F8) },
        );
    }
}

fn lights(sheet: &mut Sheet, room: &Room) {
    for x in [-0.5, 0.5] {
        for depth in [-0.2, 0.12, 0.44, 0.76] {
            sheet.slab(&room.lying([x - 0.14, x + 0.14], -0.99, [depth, depth + 0.22]), hex(0x00FA_FDFF));
        }
        sheet.glow(room.at(x, -0.98, 0.5), [room.stage.unit * 320.0, room.stage.unit * 110.0], hex(0x00E0_F4FF), 0.4);
    }
}

/// Eight-sided, with two struts; behind it the night and the day of the Earth.
fn window(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    let octagon = |wide: f64, top: f64, bottom: f64| {
        let cut = 0.17;
        [
            room.at(-wide + cut, top, 0.995),
            room.at(wide - cut, top, 0.995),
            room.at(wide, top + cut * 1.1, 0.995),
            room.at(wide, bottom - cut * 1.1, 0.995),
            room.at(wide - cut, bottom, 0.995),
            room.at(-wide + cut, bottom, 0.995),
            room.at(-wide, bottom - cut * 1.1, 0.995),
            room.at(-wide, top + cut * 1.1, 0.995),
        ]
    };
    sheet.slab(&octagon(0.93, -0.90, 0.58), lit(stage, 0x0098_A4B8));
    sheet.slab(&octagon(0.90, -0.87, 0.55), lit(stage, 0x00E8_ECF4));
    let glass = octagon(0.83, -0.78, 0.46);
    let [left, right] = [glass[7], glass[2]];
    let (top, bottom) = (glass[0][1], glass[4][1]);
    sheet.inside(Outline::new().polygon(&glass), |sheet| {
        let night = [(0.0, hex(0x0004_0618)), (1.0, hex(0x000C_1840))];
        sheet.down(Outline::new().rect(stage.at(-0.2, -0.2), stage.at(1.2, 1.2)), top, bottom, &night);
        let mut stars = Outline::new();
        for _ in 0..150 {
            let at = [left[0] + (right[0] - left[0]) * dice.unit(), top + (bottom - top) * dice.unit()];
            stars.add_ellipse(at, [stage.unit * dice.between(0.7, 2.2); 2]);
        }
        sheet.fill(stars, hex(0x00F4_F4FF));
        let wide = (right[0] - left[0]).abs();
        let middle = [(left[0] + right[0]) / 2.0 - stage.light * wide * 0.27, bottom + wide * 0.06];
        earth(sheet, stage, middle, wide * 0.44);
    });
    sheet.ink_round(&glass);
    let mut struts = Outline::new();
    for share in [0.30, 0.70] {
        let high = blend(glass[0], glass[1], share);
        let low = blend(glass[5], glass[4], share);
        struts.add_bar([high[0], top], [low[0], bottom], [stage.unit * 13.0; 2]);
    }
    sheet.solid(struts, lit(stage, 0x00D0_D8E4));
}

/// A desk with slanting screens under the window, on both sides of the middle.
fn desk(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    for xs in [[-0.95, -0.28], [0.28, 0.95]] {
        sheet.slab(&room.facing(xs, [0.62, 0.98], 0.84), lit(stage, 0x0090_9CB4));
        sheet.slab(&room.lying(xs, 0.60, [0.80, 0.97]), lit(stage, 0x00E0_E6EE));
        sheet.slab(&room.facing(xs, [0.60, 0.66], 0.80), lit(stage, 0x00F0_F4F8));
        for number in 0..2 {
            let wide = (xs[1] - xs[0]) / 2.0;
            let left = xs[0] + wide * f64::from(number);
            let face = room.facing([left + 0.05, left + wide - 0.05], [0.36, 0.58], 0.90);
            sheet.slab(&part(face, [-0.05, 1.05], [-0.06, 1.06]), lit(stage, 0x0068_748C));
            screen(sheet, stage, face, dice);
        }
    }
}
