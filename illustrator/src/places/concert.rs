//! The stage of a concert: beams of light, a wall of screens, and before it all the crowd.

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use crate::lamp;
use scene::seed::Dice;

/// A stage by night whatever the hour: beams, a wall of light, loudspeakers, hands of those who came.
pub fn concert(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("concert");
    let hue = [(0x0048_30A0, 0x00F0_60C0), (0x0020_4890, 0x0040_D8F0), (0x0070_2060, 0x00FF_A050)][dice.below(3)];
    let (deep, light) = match lamp::color(stage.scene) {
        Some(lamp) => (mix(lamp, hex(0x0010_0830), 0.62), lamp),
        None => (hex(hue.0), hex(hue.1)),
    };
    sheet.down(
        stage.whole(),
        0.0,
        stage.height,
        &[(0.0, hex(0x000C_0820)), (0.5, mix(deep, hex(0), 0.25)), (1.0, hex(0x0010_0C28))],
    );
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let screen = [at(0.24, 0.16), at(0.76, 0.16), at(0.76, 0.56), at(0.24, 0.56)];
    sheet.slab(&screen, mix(deep, light, 0.35));
    wall_of_light(sheet, stage, screen, light, &mut dice);
    sheet.layer("screen");
    truss(sheet, stage);
    for (x, color) in [
        (0.10, light),
        (0.26, mix(light, hex(0x00FF_FFFF), 0.5)),
        (0.42, hex(0x00FF_F4D0)),
        (0.58, hex(0x00FF_F4D0)),
        (0.74, mix(light, hex(0x00FF_FFFF), 0.5)),
        (0.90, light),
    ] {
        beam(sheet, stage, (x, 0.07), (0.5 + (x - 0.5) * dice.between(-0.5, 0.7), 0.86), color);
    }
    for x in [0.05, 0.86] {
        loudspeakers(sheet, stage, x);
    }
    sheet.layer("lights");
    let floor = [at(-0.02, 0.70), at(1.02, 0.70), at(1.02, 1.02), at(-0.02, 1.02)];
    let stops = [(0.0, mix(deep, light, 0.5)), (0.4, mix(deep, hex(0), 0.1)), (1.0, hex(0x0014_1030))];
    sheet.down(Outline::new().polygon(&floor), 0.70 * stage.height, stage.height, &stops);
    let mut boards = Outline::new();
    for board in -9_i32..=9 {
        let x = f64::from(board) * 0.09;
        boards.add_bar(at(0.5 + x * 0.6, 0.70), at(0.5 + x * 1.7, 1.02), [stage.unit, stage.unit * 3.0]);
    }
    sheet.veil(boards, hex(0x0010_0820), 0.5);
    if sheet.in_color() {
        for x in [0.3, 0.5, 0.7] {
            sheet.glow(at(x, 0.86), [stage.unit * 220.0, stage.unit * 50.0], mix(light, hex(0x00FF_FFFF), 0.5), 0.5);
        }
    }
    for x in [0.20, 0.32, 0.68, 0.80] {
        let [left, foot] = at(x, 0.80);
        let unit = stage.unit;
        sheet.block([left - unit * 26.0, foot - unit * 30.0], [left + unit * 26.0, foot], hex(0x0018_1830));
        sheet.veil(
            Outline::new().rect([left - unit * 20.0, foot - unit * 25.0], [left + unit * 20.0, foot - unit * 6.0]),
            hex(0x0040_4468),
            0.9,
        );
    }
    sheet.layer("floor");
}

/// Before who is on the stage: the heads of those who listen, and their lights.
pub fn crowd(sheet: &mut Sheet, stage: &Stage) {
    let hue = stage.dice("concert").below(3);
    let light = lamp::color(stage.scene).unwrap_or(hex([0x00F0_60C0, 0x0040_D8F0, 0x00FF_A050][hue]));
    sticks(sheet, stage, light, &mut stage.dice("crowd"));
    sheet.layer("crowd");
}

fn wall_of_light(sheet: &mut Sheet, stage: &Stage, screen: [Point; 4], light: canvas::Color, dice: &mut Dice) {
    let mut cells = [Outline::new(), Outline::new()];
    for column in 0..26 {
        let high = 0.2 + 0.75 * libm::sin(f64::from(column) * 0.55 + dice.between(0.0, 0.8)).abs();
        for row in 0..14 {
            let y = 1.0 - f64::from(row + 1) / 14.5;
            if 1.0 - y < high {
                let x = (f64::from(column) + 0.1) / 26.0;
                cells[usize::from(row > 7)].add_polygon(&part(screen, [x, x + 0.030], [y, y + 0.05]));
            }
        }
    }
    let [low, high] = cells;
    sheet.fill(low, light);
    sheet.fill(high, mix(light, hex(0x00FF_FFFF), 0.6));
    if sheet.in_color() {
        sheet.glow(things::on(screen, 0.5, 0.6), [stage.width * 0.42, stage.height * 0.34], light, 0.5);
    }
}

fn truss(sheet: &mut Sheet, stage: &Stage) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let mut steel = Outline::new();
    let unit = stage.unit;
    for y in [0.035, 0.075] {
        steel.add_bar(at(-0.02, y), at(1.02, y), [unit * 6.0; 2]);
    }
    for web in 0..20 {
        let x = f64::from(web) / 20.0;
        steel.add_bar(at(x, 0.035), at(x + 0.025, 0.075), [unit * 3.0; 2]);
        steel.add_bar(at(x + 0.025, 0.075), at(x + 0.05, 0.035), [unit * 3.0; 2]);
    }
    for x in [0.17, 0.83] {
        steel.add_bar(at(x, 0.0), at(x, 0.72), [unit * 9.0; 2]);
    }
    sheet.fill(steel, if sheet.in_ink() { hex(0x00FF_FFFF) } else { hex(0x0048_4870) });
}

fn beam(sheet: &mut Sheet, stage: &Stage, from: (f64, f64), to: (f64, f64), color: canvas::Color) {
    let (top, foot) = (stage.at_from_light(from.0, from.1), stage.at_from_light(to.0, to.1));
    let (near, far) = (stage.unit * 8.0, stage.unit * 120.0);
    let cone = Outline::new().polygon(&[
        [top[0] - near, top[1]],
        [top[0] + near, top[1]],
        [foot[0] + far, foot[1]],
        [foot[0] - far, foot[1]],
    ]);
    let strong = if sheet.in_color() { 0.62 } else { 0.9 };
    if !sheet.in_pencil() {
        sheet.ramp(
            cone,
            top,
            foot,
            &[(0.0, color.faded(strong)), (0.6, color.faded(strong * 0.3)), (1.0, color.faded(0.0))],
        );
    }
    sheet.glow(top, [stage.unit * 70.0; 2], color, 0.8);
    sheet.fill(Outline::new().ellipse(top, [stage.unit * 13.0; 2]), hex(0x00FF_FFFF));
}

fn loudspeakers(sheet: &mut Sheet, stage: &Stage, x: f64) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    for cabinet in 0..4 {
        let y = 0.30 + 0.105 * f64::from(cabinet);
        let corners = [at(x, y), at(x + 0.09, y), at(x + 0.09, y + 0.10), at(x, y + 0.10)];
        sheet.slab(&corners, hex(0x001C_1C30));
        let middle = things::on(corners, 0.5, 0.5);
        for (size, color) in [(34.0, 0x0038_3850), (26.0, 0x0010_1020), (9.0, 0x0050_5070)] {
            sheet.fill(Outline::new().ellipse(middle, [stage.unit * size; 2]), hex(color));
        }
    }
}

/// Light sticks of the crowd below the stage's edge, at the sides.
fn sticks(sheet: &mut Sheet, stage: &Stage, light: canvas::Color, dice: &mut Dice) {
    let (mut heads, mut glows) = (Outline::new(), Outline::new());
    for _ in 0..46 {
        let x = dice.unit();
        let aside = (x - 0.5).abs() * 2.0;
        let [x, y] = stage.at(x, 0.985 - 0.035 * aside + dice.between(-0.012, 0.02));
        let size = stage.unit * dice.between(20.0, 30.0);
        heads.add_ellipse([x, y], [size * 0.8, size]);
        heads.add_ellipse([x, y + size * 2.0], [size * 1.6, size * 1.4]);
        if aside > 0.25 && dice.chance(0.8) {
            // An arm from the shoulder, a fist, and the stick in it.
            let side = if dice.chance(0.5) { 1.0 } else { -1.0 };
            let fist = [x + side * size * dice.between(0.7, 1.5), y - size * dice.between(1.3, 2.1)];
            let elbow = [x + side * size * 1.7, y + size * 0.4];
            heads.add_bar([x + side * size * 1.1, y + size * 1.5], elbow, [size * 0.62, size * 0.52]);
            heads.add_bar(elbow, fist, [size * 0.50, size * 0.36]);
            heads.add_ellipse(elbow, [size * 0.28; 2]);
            heads.add_ellipse(fist, [size * 0.30, size * 0.34]);
            let tip = [fist[0] + dice.between(-0.5, 0.5) * size, fist[1] - size * dice.between(1.4, 2.0)];
            glows.add_bar(fist, tip, [stage.unit * 7.0, stage.unit * 6.0]);
            sheet.glow(tip, [size * 1.8; 2], light, 0.5);
        }
    }
    sheet.fill(glows, mix(light, hex(0x00FF_FFFF), 0.6));
    sheet.fill(heads, hex(0x0008_0614));
}
