//! No place: soft air with a disk, the light of a window or lights out of focus on it; in print one tone.

use super::feelings::{airy, bokeh};
use super::outline::Outline;
use super::paints::dyed;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;
use scene::{Fitting, Hour, Tint};

/// Soft air, and on it a disk behind the head, the light of a window, or lights out of focus.
pub fn plain(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("plain");
    if !sheet.in_color() {
        return one_tone(sheet, stage, &mut dice);
    }
    if let Some(tint) = stage.scene.paint(Fitting::Backdrop) {
        return colored(sheet, stage, tint);
    }
    let (ground, shape) = [
        (0x00F4_E6E2, 0x00F0_C8C4),
        (0x00E2_EEF4, 0x00B4_D8EA),
        (0x00F4_F0DC, 0x00F0_DC9C),
        (0x00E6_F0E0, 0x00BC_DCB4),
        (0x00EC_E6F4, 0x00CC_BCE6),
    ][dice.below(5)];
    let (ground, shape) = (hex(ground), hex(shape));
    airy(sheet, stage, (mix(ground, hex(0x00FF_FFFF), 0.4), mix(ground, shape, 0.35)));
    let shape = if stage.scene.hour == Hour::Day { shape } else { stage.colors.edge };
    let share = if stage.scene.hour == Hour::Day { 0.7 } else { 0.24 };
    let radius = stage.head.height * 0.95;
    match dice.below(3) {
        0 => sheet.veil(Outline::new().ellipse(stage.head.center, [radius; 2]), shape, share),
        1 => window_light(sheet, stage),
        _ => bokeh(sheet, stage, &[hex(0x00FF_FFFF), shape, stage.colors.edge], &mut dice),
    }
    sheet.layer("ground");
}

/// The color that words gave to it, lighter where the light is and about the head.
fn colored(sheet: &mut Sheet, stage: &Stage, tint: Tint) {
    let ground = hex(dyed(stage, Fitting::Backdrop, 0x00E2_EEF4));
    let white = hex(0x00FF_FFFF);
    let is_white = matches!(tint, Tint::White | Tint::Platinum);
    // Black that is lit is gray: only about the head does it take a breath of the light.
    let shine = if tint == Tint::Black { 0.12 } else { 1.0 };
    let ground = if tint == Tint::Black { mix(ground, hex(0x000C_0A12), 0.62) } else { ground };
    let (high, low) = if is_white {
        (white, mix(ground, hex(0x00D8_DCE4), 0.35))
    } else {
        (mix(ground, white, 0.16 * shine), mix(ground, stage.colors.shadow, 0.22 * shine))
    };
    sheet.down(stage.whole(), 0.0, stage.height, &[(0.0, high), (1.0, low)]);
    let reach = stage.head.height * 2.4;
    let air = if tint == Tint::Black { stage.colors.edge } else { white };
    sheet.glow(stage.head.center, [reach; 2], mix(ground, air, 0.55), if is_white { 0.3 } else { 0.42 });
    sheet.layer("ground");
}

/// The panes of a window that is not in the picture, slanting across the wall.
fn window_light(sheet: &mut Sheet, stage: &Stage) {
    let light = mix(stage.colors.edge, hex(0x00FF_FFFF), 0.4);
    let lean = 0.16;
    for column in 0..2 {
        for row in 0..3 {
            let (left, top) = (0.16 + 0.34 * f64::from(column), 0.02 + 0.30 * f64::from(row));
            let at = |x: f64, y: f64| stage.at_from_light(left + x, top + y + lean * (left + x));
            let pane = [at(0.0, 0.0), at(0.31, 0.0), at(0.31, 0.27), at(0.0, 0.27)];
            let stops = [(0.0, light.faded(0.62)), (1.0, light.faded(0.28))];
            sheet.ramp(Outline::new().polygon(&pane), pane[0], pane[2], &stops);
        }
    }
}

/// On paper: a sheet of one light tone behind the figure, straight or round, or one that rises from the foot.
fn one_tone(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (white, tone) = (hex(0x00FF_FFFF), hex(0x0098_9898));
    sheet.fill(stage.whole(), white);
    match dice.below(3) {
        0 => sheet.fill(Outline::new().rect(stage.at(0.10, 0.14), stage.at(0.90, 1.0)), tone),
        1 => {
            let reach = (stage.head.height * 1.5).min(stage.width * 0.44);
            sheet.fill(Outline::new().ellipse(stage.head.center, [reach; 2]), tone);
        }
        _ => sheet.down(
            stage.whole(),
            stage.height * 0.25,
            stage.height,
            &[(0.0, white), (0.3, hex(0x00BC_BCBC)), (1.0, hex(0x0070_7070))],
        ),
    }
    sheet.layer("ground");
}
