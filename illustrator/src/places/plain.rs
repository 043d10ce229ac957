//! No place: a tone, a large shape behind the head, a scatter of small ones; in print focus lines.

use canvas::Color;

use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sparkle;
use super::stage::Stage;
use crate::seed::Dice;

/// Nothing but a tone, a large shape behind the head and a scatter of small ones.
pub fn plain(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("plain");
    if !sheet.in_color() {
        return focus_lines(sheet, stage, &mut dice);
    }
    let (ground, shape) = if stage.is_night() {
        [(0x0038_4070, 0x0050_5C98), (0x0040_3868, 0x0068_5090)][dice.below(2)]
    } else {
        [
            (0x00F4_E6E2, 0x00F0_C8C4),
            (0x00E2_EEF4, 0x00B4_D8EA),
            (0x00F4_F0DC, 0x00F0_DC9C),
            (0x00E6_F0E0, 0x00BC_DCB4),
            (0x00EC_E6F4, 0x00CC_BCE6),
        ][dice.below(5)]
    };
    let (ground, shape) = (stage.lit(ground, 0.0), stage.lit(shape, 0.0));
    sheet.down(stage.whole(), 0.0, stage.height, &[(0.0, mix(ground, hex(0x00FF_FFFF), 0.3)), (1.0, ground)]);
    let center = stage.head.center;
    let radius = stage.head.height * 0.95;
    match dice.below(3) {
        0 => sheet.fill(Outline::new().ellipse(center, [radius; 2]), shape),
        1 => {
            let mut stripes = Outline::new();
            let step = stage.unit * 90.0;
            let mut x = -stage.height;
            while x < stage.width {
                stripes.add_bar([x, stage.height], [x + stage.height, 0.0], [step * 0.45; 2]);
                x += step;
            }
            sheet.veil(stripes, shape, 0.45);
        }
        _ => {
            let band = [stage.at(-0.1, 0.30), stage.at(1.1, 0.12), stage.at(1.1, 0.62), stage.at(-0.1, 0.80)];
            sheet.fill(Outline::new().polygon(&band), shape);
        }
    }
    scatter(sheet, stage, mix(shape, hex(0x00FF_FFFF), 0.45), &mut dice);
    sheet.layer("ground");
}

/// Print knows no pale ground: wedges in bundles point at the head and end in a ragged ellipse well off the face.
fn focus_lines(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    sheet.fill(stage.whole(), hex(0x00FF_FFFF));
    for lines in super::feelings::rays(stage, dice, (0.95, 1.7)).into_iter().take(2) {
        sheet.fill(lines, hex(0));
    }
    sheet.layer("lines");
}

fn scatter(sheet: &mut Sheet, stage: &Stage, color: Color, dice: &mut Dice) {
    let kind = dice.below(3);
    let mut shapes = Outline::new();
    for _ in 0..26 {
        let at = stage.at(dice.unit(), dice.unit());
        let size = stage.unit * dice.between(6.0, 22.0);
        match kind {
            0 => shapes.add_ellipse(at, [size * 0.6; 2]),
            1 => sparkle(&mut shapes, at, size * 1.4),
            _ => shapes.add_polygon(&[
                [at[0], at[1] - size],
                [at[0] + size * 0.8, at[1] + size * 0.6],
                [at[0] - size * 0.8, at[1] + size * 0.6],
            ]),
        }
    }
    sheet.fill(shapes, color);
}
