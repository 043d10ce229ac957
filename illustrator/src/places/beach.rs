//! The beach: sea to the horizon, foam on the sand, a palm that leans in.

use super::green::wavy_ground;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::{light_at, sky};
use super::stage::Stage;
use crate::seed::Dice;

pub fn beach(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.60 * stage.height;
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    let colors = &stage.colors;
    let shore = 0.80 * stage.height;
    let deep = mix(stage.lit(0x001F_74B8, 0.0), colors.sky[0], 0.25);
    let shallow = mix(stage.lit(0x0068_D0D0, 0.0), colors.sky[3], 0.3);
    let sea = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let far = mix(deep, colors.haze, 0.3);
    sheet.down(sea, horizon, shore, &[(0.0, far), (0.12, deep), (0.65, mix(deep, shallow, 0.6)), (1.0, shallow)]);
    sheet.ink(&[[0.0, horizon], [stage.width, horizon]]);
    island(sheet, stage, horizon);
    glitter(sheet, stage, horizon, shore);
    sheet.layer("sea");
    let mut dice = stage.dice("shore");
    let foam = mix(stage.lit(0x00FF_FFFF, 0.0), hex(0x00FF_FFFF), 0.35);
    for (y, color, share) in [(0.775, foam, 0.55), (0.80, stage.lit(0x0090_DCD8, 0.0), 0.8), (0.815, foam, 0.9)] {
        sheet.veil(wavy_ground(stage, y * stage.height, 0.010, &mut dice), color, share);
    }
    let sand = wavy_ground(stage, 0.835 * stage.height, 0.010, &mut dice);
    let (wet, dry) = (stage.ground(0x00D8_BC90, 0.0), stage.ground(0x00F6_E2B8, 0.0));
    sheet.down(sand, 0.83 * stage.height, stage.height, &[(0.0, wet), (0.3, dry), (1.0, mix(dry, wet, 0.3))]);
    palm(sheet, stage, &mut dice);
    sheet.layer("shore");
}

fn island(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let [x, _] = stage.at_from_light(0.82, 0.0);
    let size = stage.width * 0.17;
    let shape = [
        [x - size, horizon],
        [x - size * 0.7, horizon - size * 0.16],
        [x - size * 0.2, horizon - size * 0.3],
        [x + size * 0.25, horizon - size * 0.2],
        [x + size * 0.6, horizon - size * 0.22],
        [x + size * 1.1, horizon],
    ];
    sheet.fill(Outline::new().polygon(&shape), stage.lit(0x0050_8870, 0.55));
}

fn glitter(sheet: &mut Sheet, stage: &Stage, top: f64, bottom: f64) {
    let mut dice = stage.dice("waves");
    let column = light_at(stage, top)[0];
    let (mut waves, mut dark, mut lights) = (Outline::new(), Outline::new(), Outline::new());
    for _ in 0..150 {
        let depth = dice.unit();
        let y = top + (bottom - top) * depth * depth;
        let long = stage.unit * (6.0 + 52.0 * depth) * dice.between(0.5, 1.2);
        let kind = dice.below(3);
        let x = if kind == 0 {
            column + dice.between(-1.0, 1.0) * stage.unit * (50.0 + 190.0 * depth)
        } else {
            dice.between(0.0, stage.width)
        };
        let into = [&mut lights, &mut waves, &mut dark].into_iter().nth(kind).expect("three kinds");
        into.add_leaf([x - long, y], [x + long, y], stage.unit * (1.6 + 5.0 * depth));
    }
    sheet.veil(dark, stage.lit(0x0018_508C, 0.0), 0.3);
    sheet.veil(waves, mix(stage.colors.sky[4], hex(0x00FF_FFFF), 0.4), 0.45);
    sheet.veil(lights, stage.colors.sun, if stage.clear_sky() { 0.9 } else { 0.35 });
}

/// A palm leans in from the side away from the light.
fn palm(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let bark = stage.lit(0x0084_6444, 0.0);
    let (foot, top) = (stage.at_from_light(0.99, 0.95), stage.at_from_light(0.89, 0.20));
    let bend = stage.at_from_light(0.90, 0.55);
    let wide = stage.unit * 15.0;
    let mut trunk = Outline::new();
    trunk.add_bar(foot, bend, [wide * 1.7, wide * 1.2]);
    trunk.add_bar(bend, top, [wide * 1.2, wide * 0.9]);
    trunk.add_ellipse(bend, [wide * 0.6; 2]);
    sheet.fill(trunk, bark);
    for (shade, count, turn) in [(0x0030_6E48, 8, 0.0), (0x0054_9A54, 7, 0.22)] {
        let mut fronds = Outline::new();
        for frond in 0..count {
            let angle = turn + std::f64::consts::TAU * f64::from(frond) / f64::from(count) + dice.between(-0.1, 0.1);
            let reach = stage.unit * dice.between(120.0, 190.0);
            let tip = [top[0] + libm::cos(angle) * reach, top[1] + libm::sin(angle) * reach * 0.55 + reach * 0.35];
            let middle =
                [top[0] + libm::cos(angle) * reach * 0.55, top[1] + libm::sin(angle) * reach * 0.45 - reach * 0.05];
            fronds.add_leaf(top, middle, reach * 0.16);
            fronds.add_leaf([middle[0] * 0.7 + top[0] * 0.3, middle[1] * 0.7 + top[1] * 0.3], tip, reach * 0.2);
        }
        sheet.fill(fronds, stage.lit(shade, 0.0));
    }
}
