//! On top of a cloud: a sea of others as far as the eye goes, and heaps before whoever is there.

use super::outline::Outline;
use super::shades::mix;
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::Place;
use scene::seed::Dice;

/// Shares of the picture's height: where the sea of clouds ends, and where one sits or stands.
const HORIZON: f64 = 0.60;
const FLOOR: f64 = 0.84;

/// Rows of heaps from far to near: height of their feet, and how wide and tall one is, shares of the picture.
const ROWS: [(f64, f64, f64); 5] =
    [(0.635, 0.16, 0.035), (0.68, 0.24, 0.055), (0.75, 0.36, 0.085), (0.86, 0.55, 0.12), (0.99, 0.80, 0.15)];

pub fn cloud_sea(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, HORIZON * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("sea of clouds");
    let floor = mix(stage.colors.cloud_body, stage.colors.cloud_lit, 0.5);
    let down = [stage.at(-0.1, HORIZON + 0.03), stage.at(1.1, HORIZON + 0.03), stage.at(1.1, 1.1), stage.at(-0.1, 1.1)];
    sheet.fill(Outline::new().polygon(&down), mix(floor, stage.colors.haze, 0.35));
    for (foot, wide, tall) in ROWS {
        row(sheet, stage, (foot, wide, tall), &mut dice);
    }
    sheet.layer("sea of clouds");
}

/// Heaps beside each other, none of them as its neighbor.
fn row(sheet: &mut Sheet, stage: &Stage, (foot, wide, tall): (f64, f64, f64), dice: &mut Dice) {
    let broad = stage.width.max(stage.height * 0.62);
    let count = libm::ceil(stage.width * 1.5 / (broad * wide)) as i32;
    if !sheet.in_color() {
        return banks(sheet, stage, (foot, wide), dice);
    }
    for number in 0..=count {
        let x = (f64::from(number) + dice.between(-0.3, 0.3)) / f64::from(count);
        // What stands where one is would hide the feet.
        let is_under = foot > FLOOR && (x - stage.head.center[0] / stage.width).abs() < 0.30;
        let high = tall * dice.between(0.6, 1.2) * if is_under { 0.35 } else { 1.0 };
        let size = [broad * wide * dice.between(0.85, 1.15), stage.height * high];
        super::clouds::heap(sheet, stage, (stage.at(x, foot + 0.05), size), dice);
    }
}

/// In print tones of heaps would be gray all over: flat banks, and paper between them.
fn banks(sheet: &mut Sheet, stage: &Stage, (foot, wide): (f64, f64), dice: &mut Dice) {
    let mut banks = Outline::new();
    for number in 0..9 {
        let x = (f64::from(number) + dice.unit()) / 9.0;
        let size = [stage.width * wide * dice.between(0.3, 0.6), stage.height * wide * dice.between(0.05, 0.10)];
        banks.add_ellipse(stage.at(x, foot), size);
    }
    sheet.fill(banks, mix(stage.colors.cloud_lit, stage.colors.haze, 0.25));
}

/// Low heaps over the lower edge, before whoever is there.
pub fn before(sheet: &mut Sheet, stage: &Stage) {
    if stage.scene.place != Place::Clouds || !sheet.in_color() {
        return;
    }
    let mut dice = stage.dice("clouds before");
    let broad = stage.width.max(stage.height * 0.62);
    for (x, foot, wide, tall) in [(0.02, 1.03, 0.62, 0.13), (0.98, 1.04, 0.58, 0.11), (0.5, 1.06, 0.70, 0.06)] {
        let size = [broad * wide, stage.height * tall * dice.between(0.85, 1.15)];
        super::clouds::heap(sheet, stage, (stage.at(x + dice.between(-0.04, 0.04), foot), size), &mut dice);
    }
    sheet.layer("clouds before");
}
