//! A village of steep roofs, in green or under snow.

use super::foliage::{Leaves, crown, tufts};
use super::green::{flowers, wavy_ground};
use super::outline::Outline;
use super::shades::hex;
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::timbered::House;
use scene::Weather;
use scene::seed::Dice;

/// Meadows and red roofs; in snow all is white.
pub fn village(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.58;
    sky(sheet, stage, horizon * stage.height);
    let mut dice = stage.dice("village");
    sheet.fill(wavy_ground(stage, 0.50 * stage.height, 0.10, &mut dice), stage.lit(0x00B8_C8DC, 0.45));
    far_wood(sheet, stage, 0.58, 0.42, &mut dice);
    sheet.layer("mountains");
    let winter = is_winter(stage);
    let snow = |far: f64| if winter { stage.lit(0x00F6_FAFF, far) } else { stage.ground(0x0094_BC68, far) };
    sheet.fill(wavy_ground(stage, 0.62 * stage.height, 0.02, &mut dice), snow(0.1));
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    for (x, foot, half, far, color) in [
        (0.40, 0.645, 0.030, 0.34, 0x00E8_D8BC),
        (0.56, 0.648, 0.034, 0.30, 0x00F0_E0C8),
        (0.28, 0.665, 0.046, 0.22, 0x00E8_D0B0),
        (0.70, 0.672, 0.052, 0.20, 0x00F0_E4D0),
        (0.10, 0.740, 0.090, 0.06, 0x00EC_DCC0),
        (0.90, 0.760, 0.108, 0.02, 0x00F2_E6CC),
    ] {
        let wide = stage.width.max(stage.height * 0.62);
        House { stage, foot: at(x, foot), half: half * wide, far }.draw(sheet, color, &mut dice);
    }
    let leaves = Leaves::of(stage, stage.foliage(0x0060_9850), 0.14);
    for (x, y, size) in
        [(0.22, 0.700, 46.0), (0.76, 0.690, 54.0), (0.47, 0.640, 26.0), (-0.02, 0.700, 70.0), (1.0, 0.690, 80.0)]
    {
        let size = stage.unit * size;
        crown(sheet, stage, (at(x, y - 0.02), [size * 1.15, size]), leaves, &mut dice);
    }
    sheet.layer("houses");
    let near = wavy_ground(stage, 0.76 * stage.height, 0.03, &mut dice);
    sheet.down(
        near,
        0.74 * stage.height,
        stage.height,
        &[(0.0, snow(0.0)), (1.0, if winter { stage.lit(0x00D0_DCF0, 0.0) } else { stage.ground(0x0074_A050, 0.0) })],
    );
    let path = [
        at(0.46, 0.765),
        at(0.50, 0.765),
        at(0.53, 0.82),
        at(0.62, 0.90),
        at(0.80, 1.05),
        at(0.30, 1.05),
        at(0.42, 0.90),
        at(0.46, 0.82),
    ];
    sheet.veil(
        Outline::new().curve(&path),
        stage.lit(if winter { 0x00B0_BCD4 } else { 0x00D8_BC90 }, 0.0),
        if winter { 0.55 } else { 0.9 },
    );
    if winter {
        tracks(sheet, stage, &mut dice);
    }
    pines(sheet, stage, &mut dice);
    fence(sheet, stage);
    if !winter {
        tufts(sheet, stage, (0.78, 1.02), 90, 0x0068_9C48, &mut dice);
        if !stage.is_autumn() {
            flowers(sheet, stage, 0.80, 70, &[0x00FF_FFFF, 0x00F8_D868, 0x00F0_90B0], &mut dice);
        }
    }
    sheet.layer("ground");
}

fn is_winter(stage: &Stage) -> bool {
    stage.scene.weather == Weather::Snow
}

/// Of rails and posts, on both sides of the way.
fn fence(sheet: &mut Sheet, stage: &Stage) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let mut wood = Outline::new();
    for ends in [[(-0.03, 0.90), (0.36, 0.80)], [(0.62, 0.80), (1.03, 0.885)]] {
        let [(from_x, from_y), (to_x, to_y)] = ends;
        for step in 0..=5 {
            let share = f64::from(step) / 5.0;
            let (x, y) = (from_x + (to_x - from_x) * share, from_y + (to_y - from_y) * share);
            let tall = 0.4 * (y - 0.62);
            wood.add_bar(at(x, y), at(x, y - tall), [stage.unit * 80.0 * (y - 0.66); 2]);
        }
        for up in [0.14, 0.32] {
            let rail = |(x, y): (f64, f64)| at(x, y - up * (y - 0.62));
            let wide = |(_, y): (f64, f64)| stage.unit * 56.0 * (y - 0.66);
            wood.add_bar(rail(ends[0]), rail(ends[1]), [wide(ends[0]), wide(ends[1])]);
        }
    }
    sheet.solid(wood, stage.ground(0x00A0_7850, 0.0));
}

/// Hollows in the snow, and the prints of somebody who went home.
fn tracks(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (mut hollows, mut prints) = (Outline::new(), Outline::new());
    for _ in 0..26 {
        let y = dice.between(0.80, 1.0);
        let [x, y] = stage.at(dice.unit(), y);
        let long = stage.unit * dice.between(30.0, 110.0);
        hollows.add_leaf([x - long, y], [x + long, y + stage.unit * 4.0], stage.unit * 9.0);
    }
    for step in 0..13 {
        let share = f64::from(step) / 13.0;
        let at = stage.at_from_light(
            0.485 + 0.05 * share + if step % 2 == 0 { 0.012 } else { -0.012 } * (0.5 + share * 2.0),
            0.775 + 0.24 * share * share,
        );
        prints.add_ellipse(at, [stage.unit * (2.0 + 8.0 * share), stage.unit * (1.2 + 4.0 * share)]);
    }
    sheet.veil(hollows, stage.lit(0x0090_A8D8, 0.0), if sheet.in_color() { 0.28 } else { 0.4 });
    sheet.veil(prints, stage.lit(0x0078_90C0, 0.0), 0.55);
}

/// A far wood, its tops white in winter.
fn far_wood(sheet: &mut Sheet, stage: &Stage, y: f64, far: f64, dice: &mut Dice) {
    let (mut trees, mut caps) = (Outline::new(), Outline::new());
    for _ in 0..60 {
        let [x, foot] = stage.at(dice.unit(), y + dice.between(-0.01, 0.04));
        let tall = stage.unit * dice.between(40.0, 90.0);
        for tier in 0..3 {
            let top = foot - tall * (1.0 - 0.26 * f64::from(tier));
            let half = tall * (0.12 + 0.07 * f64::from(tier));
            trees.add_polygon(&[[x, top], [x + half, top + tall * 0.42], [x - half, top + tall * 0.42]]);
            caps.add_polygon(&[
                [x, top],
                [x + stage.light * half * 0.9, top + tall * 0.34],
                [x + stage.light * half * 0.1, top + tall * 0.26],
            ]);
        }
    }
    sheet.fill(trees, stage.lit(0x0050_7080, far));
    sheet.fill(caps, if is_winter(stage) { stage.lit(0x00F0_F6FF, far * 0.6) } else { stage.lit(0x0078_A088, far) });
}

/// Pines near the eye at both sides, in winter bent under snow.
fn pines(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    for (x, foot, tall) in [(0.015, 0.93, 560.0), (0.985, 0.97, 640.0)] {
        let [x, foot] = stage.at_from_light(x, foot);
        let tall = stage.unit * tall;
        super::foliage::ground_shadow(sheet, stage, [x, foot], [tall * 0.26, tall * 0.03]);
        for tier in (0..6).rev() {
            let share = f64::from(tier) / 6.0;
            let (top, low) = (foot - tall * (1.0 - share), foot - tall * (0.70 - share * 0.78).max(0.04));
            let half = tall * (0.09 + 0.20 * share);
            let mut branch = vec![[x, top]];
            let mut cap = vec![[x, top]];
            for tooth in 0..=6 {
                let across = 1.0 - f64::from(tooth) / 3.0;
                let drop = if tooth % 2 == 0 { 0.0 } else { tall * 0.03 };
                branch.push([x + half * across, low - drop + dice.between(0.0, 0.01) * tall]);
                cap.push([x + half * across * 0.86, low - tall * 0.055 - drop * 1.6]);
            }
            sheet.slab(&branch, if sheet.in_color() { stage.lit(0x0030_5858, 0.0) } else { hex(0x0010_1010) });
            if is_winter(stage) {
                sheet.fill(Outline::new().polygon(&cap), stage.lit(0x00F4_F8FF, 0.0));
            }
        }
    }
}
