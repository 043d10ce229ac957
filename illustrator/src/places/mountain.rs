//! The mountains: three ranges, snow on the high ones, mist at their feet, pines before them.

use super::green::wavy_ground;
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

/// Shares of the height: where its foot is and how high it stands; how far it is, and whether its peaks are white.
pub struct Range {
    pub base: f64,
    pub tall: f64,
    pub color: u32,
    pub distance: f64,
    pub snow: bool,
}

pub fn range(sheet: &mut Sheet, stage: &Stage, range: &Range, dice: &mut Dice) {
    let color = stage.lit(range.color, range.distance);
    let shade = mix(color, stage.lit(0x0030_4070, range.distance), 0.35);
    let base = range.base * stage.height;
    let mut peaks = Vec::new();
    let mut x = dice.between(-0.2, 0.0) * stage.width;
    while x < stage.width * 1.15 {
        let tall = range.tall * stage.height * dice.between(0.55, 1.0);
        peaks.push(([x, base - tall], tall * dice.between(0.9, 1.3)));
        x += stage.width.max(stage.height * 0.6) * range.tall * dice.between(0.6, 1.1);
    }
    for (top, half) in peaks {
        let (left, right) = ([top[0] - half, stage.height * 0.86], [top[0] + half, stage.height * 0.86]);
        let slope = |to: Point, t: f64, off: f64| [top[0] + (to[0] - top[0]) * t + off, top[1] + (to[1] - top[1]) * t];
        let mountain = [
            left,
            slope(left, 0.5, -half * 0.03),
            slope(left, 0.22, half * 0.02),
            top,
            slope(right, 0.25, 0.0),
            slope(right, 0.6, half * 0.03),
            right,
        ];
        sheet.slab(&mountain, color);
        let dark = if stage.light < 0.0 { right } else { left };
        let ridge = [
            top,
            slope(dark, 0.25, 0.0),
            slope(dark, 0.6, 0.0),
            dark,
            slope([top[0], dark[1]], 1.0, -half * 0.1),
            slope([top[0], dark[1]], 0.55, half * 0.06),
            slope([top[0], dark[1]], 0.28, -half * 0.05),
        ];
        sheet.fill(Outline::new().polygon(&ridge), shade);
        if range.snow {
            snow_cap(sheet, stage, (top, left, right), range.distance, dice);
        }
    }
}

fn snow_cap(
    sheet: &mut Sheet,
    stage: &Stage,
    (top, left, right): (Point, Point, Point),
    distance: f64,
    dice: &mut Dice,
) {
    let at = |to: Point, t: f64| [top[0] + (to[0] - top[0]) * t, top[1] + (to[1] - top[1]) * t];
    let low = [top[0], left[1]];
    let mut lit = vec![top, at(left, 0.16), at(left, 0.24)];
    for tooth in 0..5 {
        let across = 0.24 * (1.0 - f64::from(tooth) * 2.0 / 4.0);
        let toward = if across > 0.0 { at(left, across.abs()) } else { at(right, across.abs()) };
        let drop = dice.between(0.04, 0.13) + if tooth % 2 == 0 { 0.05 } else { -0.02 };
        lit.push([toward[0], toward[1].max(at(low, 0.10)[1]) + (low[1] - top[1]) * drop * 0.7]);
    }
    lit.push(at(right, 0.22));
    sheet.fill(Outline::new().polygon(&lit), mix(stage.lit(0x00FF_FFFF, distance * 0.4), stage.colors.edge, 0.3));
    let dark = if stage.light < 0.0 { right } else { left };
    let shade = [top, at(dark, 0.2), [at(dark, 0.12)[0], at(low, 0.22)[1]], at(low, 0.16), at(low, 0.08)];
    sheet.veil(Outline::new().polygon(&shade), stage.lit(0x0090_A8D8, distance * 0.4), 0.8);
}

fn mist(sheet: &mut Sheet, stage: &Stage, y: f64) {
    let (top, bottom) = ((y - 0.10) * stage.height, (y + 0.10) * stage.height);
    let band = Outline::new().rect([0.0, top], [stage.width, bottom]);
    let haze = stage.colors.haze;
    sheet.down(band, top, bottom, &[(0.0, haze.faded(0.0)), (0.6, haze.faded(0.6)), (1.0, haze.faded(0.0))]);
}

fn pines(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    for (row, distance) in [(0, 0.22), (1, 0.03)] {
        let (mut trees, mut lights) = (Outline::new(), Outline::new());
        for _ in 0..(26 - 12 * row) {
            // Thick at the sides, open where the figure stands.
            let side = dice.unit() * dice.unit() * 0.42;
            let x = stage.width * if dice.chance(0.5) { side } else { 1.0 - side };
            let foot = stage.height * (0.80 + 0.08 * f64::from(row) + dice.between(0.0, 0.05));
            let tall = stage.unit * dice.between(130.0, 230.0) * (0.7 + 0.8 * f64::from(row));
            for tier in 0..4 {
                let top = foot - tall * (1.0 - 0.22 * f64::from(tier));
                let low = top + tall * 0.36;
                let half = tall * (0.09 + 0.055 * f64::from(tier));
                trees.add_polygon(&[[x, top], [x + half, low], [x, low - tall * 0.05], [x - half, low]]);
                lights.add_polygon(&[
                    [x, top],
                    [x + stage.light * half, low],
                    [x + stage.light * half * 0.45, low - tall * 0.06],
                ]);
            }
        }
        sheet.fill(trees, stage.lit(0x002E_5A4A, distance));
        sheet.veil(lights, mix(stage.ground(0x0058_8C64, distance), stage.colors.edge, 0.15), 0.8);
    }
}
