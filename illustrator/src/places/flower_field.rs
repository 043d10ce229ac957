//! A field in bloom: bands of color toward the hills, heads of flowers that grow larger toward the eye.

use super::blooms::{self, Bloom, Kind};
use super::foliage::tufts;
use super::green::wavy_ground;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::Weather;
use scene::seed::Dice;

/// Where the field meets the hills, a share of the height.
const EDGE: f64 = 0.645;
const ROWS: i32 = 30;
/// From here on petals are told apart, thousandths of the picture's shorter side.
const TOLD_APART: f64 = 11.0;
/// How flat a head is seen.
const FLAT: f64 = 0.70;

pub fn flower_field(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, 0.63 * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("flower field");
    let rows = [(0.565, 0x0070_A088, 0.62), (0.60, 0x0074_AC70, 0.42), (0.63, 0x0080_B860, 0.24)];
    hills(sheet, stage, rows, &mut dice);
    let field = wavy_ground(stage, EDGE * stage.height, 0.006, &mut dice);
    let (far, near) = (stage.ground(0x008C_C064, 0.12), stage.ground(0x0040_803C, 0.0));
    sheet.down(field, EDGE * stage.height, stage.height, &[(0.0, far), (1.0, near)]);
    if stage.scene.weather == Weather::Snow {
        return sheet.layer("field");
    }
    let kinds = blooms::kinds(stage);
    bands(sheet, stage, kinds, &mut dice);
    for row in 0..ROWS {
        let depth = f64::from(row) / f64::from(ROWS - 1);
        if row % 6 == 5 {
            let top = EDGE + (1.04 - EDGE) * libm::pow(depth, 1.6);
            tufts(sheet, stage, (top, (top + 0.10).min(1.05)), 46, 0x005C_9C48, &mut dice);
        }
        rank(sheet, stage, (depth, kinds), &mut dice);
    }
    sheet.layer("field");
}

/// Beyond a field, from far to near: where each begins, a share of the height, its color, and how far off it is.
pub(super) fn hills(sheet: &mut Sheet, stage: &Stage, rows: [(f64, u32, f64); 3], dice: &mut Dice) {
    for (y, color, distance) in rows {
        let hill = wavy_ground(stage, y * stage.height, 0.020, dice);
        let light = stage.ground(color, distance);
        let stops = [(0.0, mix(light, stage.colors.edge, 0.2)), (1.0, mix(light, hex(0x0020_4848), 0.2))];
        sheet.down(hill, y * stage.height, (y + 0.10) * stage.height, &stops);
    }
    sheet.layer("hills");
}

/// Far away all heads of one kind are one color.
fn bands(sheet: &mut Sheet, stage: &Stage, kinds: [Kind; 3], dice: &mut Dice) {
    for number in 0..7 {
        let depth = f64::from(number) / 7.0;
        let y = EDGE + 0.006 + 0.13 * depth * depth;
        let color = stage.lit(kinds[number as usize % 3].petals, 0.30 - 0.2 * depth);
        let mut band = Outline::new();
        for _ in 0..5 {
            let at = stage.at(dice.unit(), y + dice.between(0.0, 0.008));
            band.add_leaf(
                [at[0] - stage.width * 0.26, at[1]],
                [at[0] + stage.width * 0.26, at[1]],
                stage.height * (0.006 + 0.014 * depth),
            );
        }
        sheet.veil(band, color, if sheet.in_color() { 0.75 } else { 0.0 });
    }
}

/// All heads at one distance.
fn rank(sheet: &mut Sheet, stage: &Stage, (depth, kinds): (f64, [Kind; 3]), dice: &mut Dice) {
    let y = EDGE + (1.05 - EDGE) * libm::pow(depth, 1.6);
    let size = 3.0 + 40.0 * libm::pow(depth, 1.5);
    let step = stage.unit * size * if sheet.in_color() { 2.3 } else { 3.6 };
    let mut dots = [Outline::new(), Outline::new(), Outline::new()];
    let mut x = -step * dice.unit();
    while x < stage.width + step {
        let at = [x, y * stage.height + stage.unit * size * dice.between(-0.9, 0.9)];
        // Kinds stand together.
        let patch = 0.5 + 0.5 * libm::sin(x / stage.width * 7.0 + depth * 9.0 + dice.between(-1.1, 1.1));
        let kind = ((patch * 3.0) as usize).min(2);
        let radius = stage.unit * size * dice.between(0.75, 1.15);
        if size < TOLD_APART {
            dots[kind].add_ellipse(at, [radius, radius * FLAT]);
        } else {
            let bloom = Bloom { at, radius, turn: dice.between(0.0, 6.0), flat: FLAT };
            blooms::bloom(sheet, stage, &bloom, kinds[kind]);
        }
        x += step * dice.between(0.5, 1.5);
    }
    for (outline, kind) in dots.into_iter().zip(kinds) {
        sheet.fill(outline, stage.lit(kind.petals, 0.16 * (1.0 - depth)));
    }
}
