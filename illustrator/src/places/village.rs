//! A village of steep roofs, in green or under snow.

use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::paints::dyed;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::Fitting;
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
    let snow = |far: f64| stage.lit(if winter { 0x00F6_FAFF } else { 0x0094_BC68 }, far);
    sheet.fill(wavy_ground(stage, 0.62 * stage.height, 0.02, &mut dice), snow(0.1));
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    for (x, foot, half, color) in [
        (0.34, 0.66, 0.07, 0x0098_7860),
        (0.50, 0.65, 0.055, 0x00A0_6858),
        (0.16, 0.72, 0.12, 0x0088_6850),
        (0.88, 0.74, 0.14, 0x0090_6048),
    ] {
        house(sheet, stage, (x, foot, half), color, &mut dice);
    }
    sheet.layer("houses");
    let near = wavy_ground(stage, 0.76 * stage.height, 0.03, &mut dice);
    sheet.down(
        near,
        0.74 * stage.height,
        stage.height,
        &[(0.0, snow(0.0)), (1.0, stage.lit(if winter { 0x00D0_DCF0 } else { 0x0074_A050 }, 0.0))],
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
    sheet.layer("ground");
}

fn is_winter(stage: &Stage) -> bool {
    stage.scene.weather == Weather::Snow
}

/// One house: where its middle and its foot are, how wide it is by half.
fn house(sheet: &mut Sheet, stage: &Stage, (x, foot, half): (f64, f64, f64), color: u32, dice: &mut Dice) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let wall = foot - half * 1.1;
    sheet.slab(
        &[at(x - half * 0.8, wall), at(x + half * 0.8, wall), at(x + half * 0.8, foot), at(x - half * 0.8, foot)],
        stage.lit(color, 0.1),
    );
    let roof =
        [at(x - half * 1.15, wall + half * 0.12), at(x, wall - half * 1.5), at(x + half * 1.15, wall + half * 0.12)];
    let eave = [
        at(x - half * 1.15, wall + half * 0.12),
        at(x + half * 1.15, wall + half * 0.12),
        at(x + half * 0.86, wall + half * 0.30),
        at(x - half * 0.86, wall + half * 0.30),
    ];
    sheet.veil(Outline::new().polygon(&eave), stage.colors.shadow, 0.35);
    timber(sheet, stage, (x, wall, foot, half), color);
    sheet.slab(
        &roof,
        stage.lit(if is_winter(stage) { 0x00F6_FAFF } else { dyed(stage, Fitting::Roofs, 0x00B8_5848) }, 0.0),
    );
    let away =
        [at(x, wall - half * 1.5), at(x + half * 1.15, wall + half * 0.12), at(x + half * 0.25, wall + half * 0.12)];
    sheet.veil(Outline::new().polygon(&away), stage.lit(0x0088_A0D0, 0.0), 0.45);
    smoke(sheet, stage, at(x + half * 0.5, wall - half * 1.2), half, dice);
    for (dx, dy) in [(-0.42, 0.35), (0.2, 0.35)] {
        let (left, top) = (x + half * dx, wall + half * dy);
        sheet.slab(
            &[
                at(left, top),
                at(left + half * 0.26, top),
                at(left + half * 0.26, top + half * 0.34),
                at(left, top + half * 0.34),
            ],
            stage.colors.lamp,
        );
    }
    if stage.scene.hour != scene::Hour::Day {
        sheet.glow(at(x, wall + half * 0.5), [stage.unit * 900.0 * half; 2], stage.colors.lamp, 0.4);
    }
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

/// Beams of a house, its door, and the light that falls from its windows on the snow.
fn timber(sheet: &mut Sheet, stage: &Stage, (x, wall, foot, half): (f64, f64, f64, f64), color: u32) {
    let at = |dx: f64, y: f64| stage.at_from_light(x + dx * half, y);
    let dark = mix(stage.lit(color, 0.1), stage.colors.shadow, 0.45);
    let mut beams = Outline::new();
    let thick = stage.unit * 60.0 * half;
    for dx in [-0.78, -0.28, 0.28, 0.78] {
        beams.add_bar(at(dx, wall), at(dx, foot), [thick; 2]);
    }
    beams.add_bar(at(-0.8, wall + (foot - wall) * 0.85), at(0.8, wall + (foot - wall) * 0.85), [thick; 2]);
    sheet.solid(beams, dark);
    sheet.slab(
        &[at(-0.10, foot - half * 0.62), at(0.10, foot - half * 0.62), at(0.10, foot), at(-0.10, foot)],
        stage.lit(0x0060_3C2C, 0.0),
    );
    if sheet.in_color() && stage.scene.hour != scene::Hour::Day {
        sheet.glow(
            at(0.0, foot + half * 0.14),
            [stage.width * half * 1.3, stage.unit * 220.0 * half],
            stage.colors.lamp,
            0.5,
        );
    }
    let drift =
        Outline::new().ellipse(at(0.0, foot + half * 0.02), [stage.width * half * 0.95, stage.unit * 60.0 * half]);
    if is_winter(stage) {
        sheet.veil(drift, stage.lit(0x00F6_FAFF, 0.0), 0.9);
    }
}

fn smoke(sheet: &mut Sheet, stage: &Stage, at: Point, half: f64, dice: &mut Dice) {
    let unit = stage.width * half * 0.1;
    sheet.block([at[0] - unit, at[1] - unit * 2.0], [at[0] + unit, at[1] + unit * 3.0], stage.lit(0x0080_6860, 0.1));
    let mut puffs = Outline::new();
    for puff in 0..6 {
        let up = unit * (3.0 + 2.6 * f64::from(puff));
        let size = unit * (0.9 + 0.35 * f64::from(puff));
        puffs.add_ellipse([at[0] + up * 0.35 * dice.between(0.6, 1.3), at[1] - up], [size, size * 0.8]);
    }
    sheet.veil(puffs, stage.colors.cloud_lit, if sheet.in_color() { 0.35 } else { 0.0 });
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
