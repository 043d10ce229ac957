//! Water from straight above: the net of light in it, rings about who floats there, petals.

use std::f64::consts::TAU;

use super::super::outline::{Outline, Point};
use super::super::shades::{hex, mix};
use super::super::sheet::Sheet;
use super::Lain;
use scene::seed::Dice;

pub fn water(sheet: &mut Sheet, lain: &Lain) {
    let stage = lain.stage;
    let mut dice = stage.dice("water from above");
    let (light, deep) = (stage.lit(0x0064_CCDC, 0.0), stage.lit(0x001C_6CA0, 0.0));
    let stops = [(0.0, light), (0.5, mix(light, deep, 0.55)), (1.0, deep)];
    sheet.ramp(stage.whole(), stage.at_from_light(0.0, 0.0), stage.at_from_light(1.0, 1.0), &stops);
    net_of_light(sheet, lain, &mut dice);
    // Rings go out from who floats there.
    for (wide, share) in [(2.5, 0.16), (2.38, 0.0), (1.9, 0.22), (1.80, 0.0), (1.45, 0.30), (1.36, 0.0)] {
        let ring = lain.around(wide, [0.0, 0.0]);
        let middle = mix(light, deep, 0.55);
        if share > 0.0 {
            sheet.fill(ring, mix(middle, hex(0x00FF_FFFF), if sheet.in_color() { share * 1.6 } else { 1.0 }));
        } else {
            sheet.fill(ring, mix(middle, deep, (2.6 - wide) * 0.3));
        }
    }
    let mut glints = Outline::new();
    for _ in 0..60 {
        let at = stage.at(dice.unit(), dice.unit());
        let long = lain.size * dice.between(0.06, 0.24);
        glints.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1] + long * 0.1], lain.size * 0.03);
    }
    sheet.veil(glints, hex(0x00FF_FFFF), 0.7);
    petals(sheet, lain, 26, &mut dice);
}

/// What the ripples gather of the light: crooked cells, their edges bright.
fn net_of_light(sheet: &mut Sheet, lain: &Lain, dice: &mut Dice) {
    let stage = lain.stage;
    let step = lain.size * 0.62;
    let (columns, rows) = ((stage.width / step) as i32 + 2, (stage.height / step) as i32 + 2);
    let knots: Vec<Vec<Point>> = (0..=rows)
        .map(|row| {
            let at = |column: i32, dice: &mut Dice| {
                let (x, y) = (f64::from(column) - 0.5, f64::from(row) - 0.5);
                [(x + dice.between(-0.34, 0.34)) * step, (y + dice.between(-0.34, 0.34)) * step]
            };
            (0..=columns).map(|column| at(column, dice)).collect()
        })
        .collect();
    let mut lines = Outline::new();
    for (row, pair) in knots.windows(2).enumerate() {
        for (column, knot) in pair[0].iter().enumerate() {
            let down = pair[1].get(column).filter(|_| (column + row) % 2 == 0);
            let beside = pair[0].get(column + 1);
            for to in [down, beside].into_iter().flatten() {
                arc(&mut lines, (*knot, *to), lain.size * dice.between(0.02, 0.05), dice.between(-0.18, 0.18));
            }
        }
    }
    sheet.veil(lines, hex(0x00E8_FCFF), if sheet.in_color() { 0.24 } else { 0.9 });
}

/// A thin bowed line, `bow` of its length to one side.
fn arc(into: &mut Outline, (from, to): (Point, Point), wide: f64, bow: f64) {
    let [x, y] = [to[0] - from[0], to[1] - from[1]];
    let middle = [(from[0] + to[0]) / 2.0 - y * bow, (from[1] + to[1]) / 2.0 + x * bow];
    into.add_bar(from, middle, [wide * 0.5, wide]);
    into.add_bar(middle, to, [wide, wide * 0.5]);
}

/// Petals on the ground or on water.
pub fn petals(sheet: &mut Sheet, lain: &Lain, count: usize, dice: &mut Dice) {
    let stage = lain.stage;
    let mut shapes = [Outline::new(), Outline::new()];
    for number in 0..count {
        let at = stage.at(dice.unit(), dice.unit());
        let (turn, long) = (dice.between(0.0, TAU), lain.size * dice.between(0.07, 0.12));
        if lain.is_on_a_face(at, long) {
            continue;
        }
        let tip = [at[0] + libm::cos(turn) * long, at[1] + libm::sin(turn) * long];
        shapes[number % 2].add_leaf(at, tip, long * 0.62);
    }
    for (shape, color) in shapes.into_iter().zip([0x00FF_D4E0, 0x00F8_B0C8]) {
        sheet.solid(shape, stage.lit(color, 0.0));
    }
}
