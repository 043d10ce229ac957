//! The mountains: three ranges, snow on the high ones, mist at their feet, pines before them.

use super::green::wavy_ground;
use super::massif::{Range, range};
use super::outline::{Outline, Point};
use super::shades::mix;
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;

pub fn mountain(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.66 * stage.height;
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    let mut dice = stage.dice("mountains");
    for (base, tall, color, distance, snow) in [
        (0.66, 0.40, 0x0070_88A8, 0.46, true),
        (0.68, 0.24, 0x005C_7C8C, 0.34, true),
        (0.72, 0.13, 0x004E_7A66, 0.22, false),
    ] {
        range(sheet, stage, &Range { base, tall, color, distance, snow }, &mut dice);
    }
    mist(sheet, stage, 0.68);
    sheet.layer("mountains");
    let meadow = wavy_ground(stage, 0.77 * stage.height, 0.015, &mut dice);
    let (far, near) = (stage.ground(0x007C_A868, 0.15), stage.ground(0x0048_7C50, 0.0));
    sheet.down(meadow, 0.76 * stage.height, stage.height, &[(0.0, far), (1.0, near)]);
    pines(sheet, stage, &mut dice);
    sheet.layer("pines");
}

fn mist(sheet: &mut Sheet, stage: &Stage, y: f64) {
    let (top, bottom) = ((y - 0.10) * stage.height, (y + 0.10) * stage.height);
    let band = Outline::new().rect([0.0, top], [stage.width, bottom]);
    let haze = stage.colors.haze;
    sheet.down(band, top, bottom, &[(0.0, haze.faded(0.0)), (0.6, haze.faded(0.6)), (1.0, haze.faded(0.0))]);
}

/// Thick at the sides, open where the figure stands; the far ones in the color of the air.
fn pines(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    for (row, distance) in [(0, 0.30), (1, 0.14), (2, 0.0)] {
        let near = f64::from(row);
        let mut firs: Vec<(Point, f64)> = (0..24 - 7 * row)
            .map(|_| {
                let side = dice.unit() * dice.between(0.25, 1.0) * (0.46 - 0.10 * near);
                let x = stage.width * if dice.chance(0.5) { side } else { 1.0 - side };
                let foot = stage.height * (0.785 + 0.05 * near + dice.between(0.0, 0.035));
                ([x, foot], stage.unit * dice.between(90.0, 170.0) * (0.75 + 0.75 * near))
            })
            .collect();
        firs.sort_by(|one, other| one.0[1].total_cmp(&other.0[1]));
        for (foot, tall) in firs {
            fir(sheet, stage, (foot, tall), distance, dice);
        }
    }
}

/// A fir: boughs in tiers that hang and end ragged, each lit above and dark where the next one begins.
pub fn fir(sheet: &mut Sheet, stage: &Stage, (foot, tall): (Point, f64), distance: f64, dice: &mut Dice) {
    const TIERS: i32 = 8;
    let green = stage.lit(0x002E_5A4A, distance);
    let (dark, bright) =
        (mix(green, stage.colors.shadow, 0.35 * (1.0 - distance)), stage.ground(0x0054_8A5C, distance));
    let trunk = Outline::new().bar(foot, [foot[0], foot[1] - tall * 0.2], tall * 0.035);
    sheet.fill(trunk, mix(stage.lit(0x0058_4438, distance), dark, 0.4));
    let lean = dice.between(-0.02, 0.02) * tall;
    for tier in (0..TIERS).rev() {
        let share = (f64::from(tier) + dice.between(-0.15, 0.15)) / f64::from(TIERS);
        let top = [foot[0] + lean * (1.0 - share), foot[1] - tall * (1.0 - 0.92 * share).min(1.0)];
        let half = tall * (0.035 + 0.21 * libm::pow(share.max(0.0), 0.85)) * dice.between(0.85, 1.1);
        let deep = tall * (0.13 + 0.07 * share);
        let mut bough = vec![top];
        let mut upper = vec![top];
        for step in 0..=10 {
            let along = f64::from(step) / 5.0 - 1.0;
            let hang = deep * (0.62 + 0.38 * along.abs())
                + if step % 2 == 0 { deep * dice.between(0.05, 0.2) } else { -deep * 0.10 };
            let at = [top[0] + along * half, top[1] + hang];
            bough.push(at);
            if along * stage.light > -0.3 {
                upper.push([at[0], at[1] - deep * 0.22]);
            }
        }
        let bough = Outline::new().polygon(&bough);
        if sheet.in_color() {
            sheet.down(bough, top[1], top[1] + deep * 1.1, &[(0.0, dark), (0.35, green), (1.0, green)]);
            let stops = [(0.0, bright.faded(0.1)), (1.0, bright.faded(0.62))];
            sheet.down(Outline::new().polygon(&upper), top[1], top[1] + deep, &stops);
        } else {
            sheet.fill(bough, green);
        }
    }
}
