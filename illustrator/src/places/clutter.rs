//! What lies about in a messy room: clothes dropped in heaps, books and papers, cups, boxes, a sock; over the floor from wall
//! to wall, nearer ones larger.

use super::outline::{Outline, Point};
use super::shades::hex;
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;

const CLOTHS: [u32; 7] = [0x00D0_6068, 0x0058_78B8, 0x00E8_C060, 0x0068_A080, 0x0098_70B0, 0x00F0_E8DC, 0x0048_5068];

pub fn clutter(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("clutter");
    for row in 0..5 {
        let far = f64::from(row) / 4.0;
        let y = 0.74 + 0.24 * far * far.max(0.4);
        let size = stage.height * (0.036 + 0.058 * far);
        let count = 7 - row;
        for number in 0..count {
            let x = (f64::from(number) + dice.between(0.2, 0.8)) / f64::from(count);
            let foot = stage.at(x, y + dice.between(-0.012, 0.012));
            thing(sheet, stage, (foot, size), &mut dice);
        }
    }
}

/// One of them, as large as `size` on either side of `foot`.
pub(super) fn thing(sheet: &mut Sheet, stage: &Stage, (foot, size): (Point, f64), dice: &mut Dice) {
    let at = |x: f64, up: f64| [foot[0] + x * size, foot[1] - up * size];
    sheet.veil(Outline::new().ellipse(at(0.0, 0.0), [size * 0.95, size * 0.12]), hex(0x0028_1C30), 0.22);
    let cloth = stage.lit(CLOTHS[dice.below(CLOTHS.len())], 0.0);
    let line = stage.line();
    match dice.below(6) {
        0 | 1 => heap(sheet, (cloth, line), &at, dice.chance(0.5)),
        2 => books(sheet, stage, &at, dice),
        3 => {
            for (x, turn) in [(-0.5, 0.14), (0.3, -0.10), (0.0, 0.04)] {
                let page = [at(x - 0.5, 0.02), at(x + 0.3, 0.02 + turn), at(x + 0.62, 0.30 + turn), at(x - 0.2, 0.30)];
                sheet.fill(Outline::lined(line).polygon(&page), stage.lit(0x00F8_F6F0, 0.0));
            }
        }
        4 => {
            let pack = stage.lit([0x00E8_B848, 0x00D0_5850, 0x0050_90B0][dice.below(3)], 0.0);
            let bag = [at(-0.7, 0.0), at(-0.62, 0.52), at(0.5, 0.62), at(0.66, 0.06)];
            sheet.fill(Outline::lined(line).polygon(&bag), pack);
            sheet
                .fill(Outline::new().ellipse(at(-0.06, 0.30), [size * 0.26, size * 0.15]), stage.lit(0x00F8_F0E0, 0.0));
        }
        _ => {
            let can = [at(-0.66, 0.02), at(-0.66, 0.36), at(0.30, 0.36), at(0.30, 0.02)];
            sheet.fill(Outline::lined(line).polygon(&can), cloth);
            let end = Outline::lined(line).ellipse(at(0.30, 0.19), [size * 0.09, size * 0.17]);
            sheet.fill(end, stage.lit(0x00D8_DCE0, 0.0));
        }
    }
}

/// A shirt with its sleeves out, or trousers, as they fell.
fn heap(sheet: &mut Sheet, (cloth, line): (canvas::Color, f64), at: &dyn Fn(f64, f64) -> Point, is_shirt: bool) {
    let shirt: &[(f64, f64)] = &[
        (-0.70, -0.06),
        (-0.62, 0.34),
        (-1.20, 0.26),
        (-1.34, 0.46),
        (-0.56, 0.70),
        (-0.20, 0.72),
        (0.02, 0.64),
        (0.26, 0.74),
        (0.60, 0.70),
        (1.28, 0.58),
        (1.22, 0.36),
        (0.66, 0.38),
        (0.84, 0.00),
        (0.20, 0.04),
        (-0.30, -0.10),
    ];
    let trousers: &[(f64, f64)] = &[
        (-1.30, 0.02),
        (-1.26, 0.24),
        (-0.40, 0.44),
        (0.30, 0.66),
        (0.78, 0.62),
        (0.86, 0.34),
        (1.34, 0.06),
        (1.10, -0.10),
        (0.62, 0.08),
        (0.30, 0.28),
        (-0.30, 0.16),
    ];
    let outline: Vec<Point> = if is_shirt { shirt } else { trousers }.iter().map(|(x, up)| at(*x, *up)).collect();
    sheet.fill(Outline::lined(line).polygon(&outline), cloth);
    let mut folds = Outline::new();
    for (from, to) in
        [(at(-0.30, 0.50), at(-0.44, 0.10)), (at(0.10, 0.56), at(0.16, 0.22)), (at(0.44, 0.58), at(0.60, 0.18))]
    {
        folds.add_leaf(from, to, line * 3.0);
    }
    sheet.veil(folds, hex(0x0020_1428), 0.38);
    if is_shirt {
        let collar = Outline::lined(line).ellipse(at(0.02, 0.67), {
            let [one, other] = [at(0.0, 0.0), at(0.24, 0.07)];
            [other[0] - one[0], one[1] - other[1]]
        });
        sheet.veil(collar, hex(0x0020_1428), 0.40);
    }
}

fn books(sheet: &mut Sheet, stage: &Stage, at: &dyn Fn(f64, f64) -> Point, dice: &mut Dice) {
    for number in 0..3 {
        let low = 0.19 * f64::from(number);
        let shift = dice.between(-0.16, 0.16);
        let cover = stage.lit(CLOTHS[dice.below(CLOTHS.len())], 0.0);
        let spine =
            [at(shift - 0.75, low), at(shift + 0.75, low), at(shift + 0.75, low + 0.18), at(shift - 0.75, low + 0.18)];
        sheet.fill(Outline::lined(stage.line()).polygon(&spine), cover);
        if number == 2 {
            let top = [
                at(shift - 0.75, low + 0.18),
                at(shift + 0.75, low + 0.18),
                at(shift + 0.56, low + 0.42),
                at(shift - 0.56, low + 0.42),
            ];
            sheet.fill(Outline::lined(stage.line()).polygon(&top), cover);
        }
    }
}
