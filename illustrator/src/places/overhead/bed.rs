//! A bed from straight above: its sheet, the pillow under the head, the cover thrown back.

use std::f64::consts::TAU;

use super::super::outline::{Outline, Point};
use super::super::shades::{hex, mix};
use super::super::sheet::Sheet;
use super::super::stage::Stage;
use super::Lain;
use crate::figure;

/// A bed: the sheet with folds that run from the body, a pillow under the head, the cover thrown back.
pub fn linen(sheet: &mut Sheet, lain: &Lain) {
    let stage = lain.stage;
    let mut dice = stage.dice("bed from above");
    let (light, deep) = (stage.lit(0x00FB_F6F0, 0.0), stage.lit(0x00C8_C4DC, 0.0));
    let stops = [(0.0, light), (0.6, mix(light, deep, 0.25)), (1.0, mix(light, deep, 0.7))];
    sheet.ramp(stage.whole(), stage.at_from_light(0.0, 0.0), stage.at_from_light(1.0, 1.0), &stops);
    let (way, size) = (lain.way(), lain.size);
    let head = lain.discs.first().map_or(stage.at(0.5, 0.3), |(at, _)| *at);
    let at = |along: f64, across: f64| {
        let (along, across) = (along * size, across * size);
        [head[0] + way[0] * along - way[1] * across, head[1] + way[1] * along + way[0] * across]
    };
    let mut folds = Outline::new();
    for _ in 0..46 {
        let (along, side) = (dice.between(-0.2, 7.5), if dice.chance(0.5) { 1.0 } else { -1.0 });
        let from = at(along, side * dice.between(0.5, 2.2));
        let to = at(along + dice.between(-0.6, 0.6), side * dice.between(1.4, 4.2));
        folds.add_leaf(from, to, size * dice.between(0.03, 0.09));
    }
    sheet.veil(folds, mix(deep, hex(0x0070_6C98), 0.2), if sheet.in_color() { 0.34 } else { 0.6 });
    // Over who is tucked in lies a blanket, and their pillows are drawn with them.
    if figure::is_tucked_in(stage.scene) {
        return;
    }
    cover(sheet, stage, &at);
    let rounded = |half: Point, low: f64| {
        let [wide, high] = half;
        let rim = [
            (-high, -wide * 0.86),
            (-high * 1.04, 0.0),
            (-high, wide * 0.86),
            (-high * 0.7, wide),
            (0.0, wide * 0.94),
            (high * 0.7, wide),
            (high, wide * 0.86),
            (high * 1.04, 0.0),
            (high, -wide * 0.86),
            (high * 0.7, -wide),
            (0.0, -wide * 0.94),
            (-high * 0.7, -wide),
        ];
        rim.map(|(along, across)| at(along - 0.28 + low, across))
    };
    let mut pillow = stage.lined();
    pillow.add_curve(&rounded([1.62, 0.98], 0.0));
    sheet.veil(Outline::new().curve(&rounded([1.66, 1.02], 0.12)), mix(deep, hex(0x0048_4478), 0.4), 0.5);
    sheet.fill(pillow, mix(light, hex(0x00FF_FFFF), 0.6));
    let mut creases = Outline::new();
    for number in 0..12 {
        let turn = f64::from(number) / 12.0 * TAU + dice.between(-0.2, 0.2);
        let reach = |far: f64| at(-0.28 + libm::sin(turn) * far * 0.66, libm::cos(turn) * far);
        creases.add_leaf(reach(0.8), reach(dice.between(1.1, 1.4)), size * 0.07);
    }
    sheet.veil(creases, deep, if sheet.in_color() { 0.6 } else { 0.8 });
}

/// The cover, thrown back over the foot of the bed and to one side: quilted, its white lining turned out along the edge.
fn cover(sheet: &mut Sheet, stage: &Stage, at: &dyn Fn(f64, f64) -> Point) {
    const EDGE: [Point; 7] = [[4.9, -6.0], [4.5, -2.2], [4.1, 0.4], [3.0, 1.7], [1.4, 2.3], [0.4, 4.6], [0.2, 7.0]];
    let color =
        if stage.is_on_paper() { 0x00C0_C0C0 } else { [0x0088_A8D0, 0x00D8_A0AC, 0x008C_B49C][stage.seeded(3)] };
    let side = if stage.seeded(2) == 0 { 1.0 } else { -1.0 };
    let edge = |out: f64| EDGE.map(|[along, across]| at(along + out, side * (across + out * 0.4)));
    let outline = |out: f64| {
        let mut points = edge(out).to_vec();
        points.extend([at(9.5, side * 7.0), at(9.5, -side * 6.0)]);
        let mut shape = stage.lined();
        shape.add_curve(&points);
        shape
    };
    sheet.veil(outline(-0.16), stage.colors.shadow, if sheet.in_color() { 0.28 } else { 0.0 });
    sheet.fill(outline(0.0), mix(stage.lit(color, 0.0), hex(0x00FF_FFFF), 0.72));
    sheet.fill(outline(0.42), stage.lit(color, 0.0));
    let mut seams = Outline::new();
    let wide = stage.unit * 2.4;
    for number in -14..=14 {
        let shift = f64::from(number) * 0.95;
        seams.add_bar(at(0.0, shift), at(9.5, shift + 4.0), [wide; 2]);
        seams.add_bar(at(0.0, shift), at(9.5, shift - 4.0), [wide; 2]);
    }
    sheet.inside(outline(0.42), |sheet| {
        sheet.veil(seams, stage.colors.shadow, if sheet.in_color() { 0.30 } else { 0.6 })
    });
}
