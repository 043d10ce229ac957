//! A field of ripe wheat: gold to the hills, its ears bent by one wind.

use super::foliage::{Leaves, crown};
use super::green::wavy_ground;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;

/// Shares of the picture's height: where the sky ends and where the wheat begins.
const HORIZON: f64 = 0.60;
const FIELD: f64 = 0.655;
const ROWS: u8 = 10;

pub fn wheat_field(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, (HORIZON + 0.02) * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("wheat");
    for (y, color, distance) in [(0.585, 0x0070_A088, 0.62), (0.625, 0x0080_A860, 0.36)] {
        let hill = wavy_ground(stage, y * stage.height, 0.02, &mut dice);
        let light = stage.ground(color, distance);
        let top = y * stage.height;
        let dark = mix(light, hex(0x0020_4848), 0.25);
        sheet.down(hill, top, top + 0.1 * stage.height, &[(0.0, mix(light, stage.colors.edge, 0.2)), (1.0, dark)]);
    }
    for _ in 0..5 {
        let wide = stage.unit * dice.between(16.0, 34.0);
        let at = stage.at(dice.unit(), FIELD - 0.012);
        let leaves = Leaves::of(stage, 0x004C_8450, 0.34);
        crown(sheet, stage, (at, [wide * 1.2, wide]), leaves, &mut dice);
    }
    sheet.layer("hills");
    let near = wavy_ground(stage, FIELD * stage.height, 0.008, &mut dice);
    let (far, close) = (stage.ground(0x00F2_D888, 0.12), stage.ground(0x00A8_7830, 0.0));
    let top = FIELD * stage.height;
    sheet.down(near, top, stage.height, &[(0.0, far), (0.3, stage.ground(0x00E0_B450, 0.0)), (1.0, close)]);
    for row in 0..ROWS {
        ears(sheet, stage, f64::from(row) / f64::from(ROWS - 1), &mut dice);
    }
    sheet.layer("wheat");
}

/// One row of stalks, `depth` 0 far off and 1 before the eye.
fn ears(sheet: &mut Sheet, stage: &Stage, depth: f64, dice: &mut Dice) {
    let y = (FIELD + 0.02 + (1.06 - FIELD) * depth * depth) * stage.height;
    let size = stage.unit * (9.0 + 62.0 * depth * depth);
    let gust = dice.between(0.0, 6.0);
    let (mut stalks, mut heads, mut lit) = (Outline::new(), Outline::new(), Outline::new());
    let mut x = -size;
    while x < stage.width + size {
        let tall = size * dice.between(1.2, 1.9);
        let bent = 0.35 + 0.25 * libm::sin(x / stage.width * 7.0 + gust);
        let lean = -stage.light * tall * bent;
        let (foot, neck) = ([x, y + size * 0.6], [x + lean * 0.5, y - tall * 0.62]);
        let tip = [x + lean * 1.15, y - tall * 0.94];
        stalks.add_leaf(foot, neck, size * 0.10);
        let into = if dice.chance(0.35) { &mut lit } else { &mut heads };
        into.add_leaf(neck, tip, size * 0.26);
        x += size * dice.between(0.32, 0.62);
    }
    let air = 0.18 * (1.0 - depth);
    let (stalk, ear) = (stage.growth(0x00B0_8034, air), stage.growth(0x00D8_A440, air));
    let shade = 0.30 * depth * depth;
    let ink = |color| if sheet.in_color() { mix(color, stage.colors.shadow, shade) } else { hex(0x0060_6060) };
    let (stalk, ear, bright) = (ink(stalk), ink(ear), ink(mix(ear, stage.colors.edge, 0.5)));
    sheet.fill(stalks, stalk);
    sheet.fill(heads, ear);
    sheet.fill(lit, bright);
}
