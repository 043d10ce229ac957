//! A great tree on a hill: its trunk beside who stands there, its crown over all of the picture's upper edge, its shade.

use super::field::field;
use super::foliage::{Leaves, bushes, crown, dab, ground_shadow, tufts};
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::trees::trunk;
use scene::Weather;
use scene::seed::Dice;

pub fn big_tree(sheet: &mut Sheet, stage: &Stage) {
    field(sheet, stage);
    let mut dice = stage.dice("big tree");
    let wide = stage.unit * 118.0;
    let x = stage.beside_head(stage.at_from_light(0.80, 0.0)[0], wide * 0.5);
    let foot = [x.clamp(0.0, stage.width), stage.height * 0.80];
    ground_shadow(sheet, stage, foot, [stage.width.max(stage.unit * 900.0) * 0.62, stage.unit * 74.0]);
    let side = if foot[0] > stage.width / 2.0 { 1.0 } else { -1.0 };
    let leaves = Leaves::of(stage, stage.foliage(0x0050_8C48), 0.02);
    let bare = stage.scene.weather == Weather::Snow;
    if !bare {
        behind(sheet, stage, (foot[0], side), leaves, &mut dice);
    }
    let top = [foot[0] - side * wide * 0.3, -stage.unit * 40.0];
    trunk(sheet, stage, (foot, top, wide), 0.0, &mut dice);
    sheet.layer("trunk");
    if !bare {
        roof(sheet, stage, (foot[0], side), leaves, &mut dice);
    }
    dapples(sheet, stage, foot[0], &mut dice);
    let roots = ([foot[0] - wide, foot[1] + wide * 0.1], [foot[0] + wide, foot[1] + wide * 0.1]);
    bushes(sheet, stage, roots, stage.unit * 34.0, (0x0058_9448, 0.0), &mut dice);
    tufts(sheet, stage, (0.80, 1.02), 90, 0x0070_A848, &mut dice);
    sheet.layer("tree");
}

/// Leaves of the far side, in the tree's own shade.
fn behind(sheet: &mut Sheet, stage: &Stage, (x, side): (f64, f64), leaves: Leaves, dice: &mut Dice) {
    let mut mass = Outline::new();
    for (aside, y, size) in [(-0.10, 0.04, 0.26), (0.16, 0.08, 0.24), (-0.34, 0.0, 0.22)] {
        let at = [x + side * aside * stage.width, y * stage.height];
        mass.add_scallops(at, [size * stage.width * 1.1, size * stage.height * 0.62], 15, &mut || dice.unit());
    }
    sheet.fill(mass, mix(leaves.dark, stage.colors.shadow, 0.2));
}

/// The crown from the trunk to beyond the picture's edge, lower at its ends: boughs go up into it.
fn roof(sheet: &mut Sheet, stage: &Stage, (x, side): (f64, f64), leaves: Leaves, dice: &mut Dice) {
    let size = stage.unit * 190.0;
    for (aside, y) in [
        (-0.74, 0.00),
        (-0.56, 0.03),
        (0.30, 0.02),
        (-0.36, 0.0),
        (0.14, 0.10),
        (-0.18, 0.07),
        (0.26, 0.15),
        (-0.02, 0.01),
    ] {
        let at = [x + side * aside * stage.width, (y + dice.between(-0.015, 0.015)) * stage.height];
        let size = size * dice.between(0.85, 1.15);
        let lowest = stage.heads().iter().map(|head| head.center[1] - head.height * 0.4).fold(f64::MAX, f64::min);
        // It hangs over heads, and not before the sky behind a face.
        let at = [at[0], at[1].min(lowest.max(0.0))];
        crown(sheet, stage, (at, [size * 1.25, size * 0.80]), leaves, dice);
    }
}

/// Spots of sun in the shade under it.
fn dapples(sheet: &mut Sheet, stage: &Stage, x: f64, dice: &mut Dice) {
    if !sheet.in_color() || !stage.clear_sky() || stage.is_night() {
        return;
    }
    let mut spots = Outline::new();
    for _ in 0..46 {
        let y = dice.between(0.80, 1.0);
        let at = [x + dice.between(-0.7, 0.7) * stage.width, y * stage.height];
        dab(&mut spots, at, stage.unit * dice.between(14.0, 44.0) * (y - 0.5), dice.between(-0.3, 0.3));
    }
    sheet.veil(spots, mix(stage.colors.sun, hex(0x00FF_FFC0), 0.4), 0.34);
}
