//! A grove of bamboo with a path and light between the stems.

use super::foliage::{near_branch, tufts};
use super::outdoors::ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;

pub fn bamboo(sheet: &mut Sheet, stage: &Stage) {
    sheet.down(
        stage.whole(),
        0.0,
        stage.height,
        &[
            (0.0, stage.growth(0x00A8_D090, 0.5)),
            (0.6, stage.growth(0x00E0_F0C8, 0.6)),
            (1.0, stage.growth(0x0088_B070, 0.3)),
        ],
    );
    if sheet.in_color() {
        sheet.glow(
            stage.at_from_light(0.45, 0.46),
            [stage.unit * 560.0; 2],
            mix(stage.colors.sun, stage.growth(0x00E8_F8C0, 0.2), 0.4),
            0.8,
        );
    }
    ground(sheet, stage, 0.70, 0x0098_A068);
    let mut dice = stage.dice("bamboo");
    path(sheet, stage, &mut dice);
    let rows = if stage.is_on_paper() { ON_PAPER } else { IN_COLOR };
    for (count, far, wide) in rows {
        for stem in 0..count {
            let x = (f64::from(stem) + dice.between(0.1, 0.9)) / f64::from(count);
            // The middle stays open.
            if far < 0.4 && (0.30..0.70).contains(&x)
                || stage.is_on_paper() && stage.is_behind_a_head(x * stage.width, wide * stage.unit)
            {
                continue;
            }
            let foot = stage.at(x, 0.74 + 0.14 * (1.0 - far * 2.0));
            stalk(sheet, stage, (foot, wide * stage.unit, far), &mut dice);
        }
        sheet.layer("stems");
    }
    rail(sheet, stage);
    beams(sheet, stage);
    near_branch(sheet, stage, 1.0, 0x0068_A058, &mut dice);
    sheet.layer("light");
}

/// Rows of stems, the farthest first: how many, how far, how wide.
type Rows = [(u32, f64, f64); 4];
const IN_COLOR: Rows = [(34, 0.62, 6.0), (26, 0.44, 10.0), (16, 0.22, 17.0), (9, 0.0, 30.0)];
/// Each stem has two lines there: few, or the grove is a rash.
const ON_PAPER: Rows = [(9, 0.62, 7.0), (9, 0.44, 12.0), (10, 0.22, 20.0), (8, 0.0, 34.0)];

/// A path with fallen leaves on it.
fn path(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let path = [
        at(0.46, 0.70),
        at(0.51, 0.70),
        at(0.53, 0.76),
        at(0.66, 0.86),
        at(0.98, 1.06),
        at(0.06, 1.06),
        at(0.36, 0.86),
        at(0.44, 0.76),
    ];
    let earth = stage.ground(0x00D4_C49C, 0.05);
    sheet.down(
        Outline::new().curve(&path),
        0.70 * stage.height,
        stage.height,
        &[(0.0, mix(earth, stage.colors.edge, 0.3)), (1.0, mix(earth, hex(0x0060_5030), 0.25))],
    );
    let mut litter = Outline::new();
    for _ in 0..220 {
        let y = dice.between(0.71, 1.02);
        super::foliage::dab(
            &mut litter,
            stage.at(dice.unit(), y),
            stage.unit * 60.0 * (y - 0.64),
            dice.between(-0.5, 0.5),
        );
    }
    sheet.veil(litter, stage.growth(0x0070_6838, 0.0), 0.5);
    tufts(sheet, stage, (0.70, 1.02), 90, 0x0070_A050, dice);
}

/// Light between the stems.
fn beams(sheet: &mut Sheet, stage: &Stage) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    if sheet.in_color() && stage.clear_sky() && !stage.is_night() {
        for (from, wide) in [(0.08, 0.05), (0.22, 0.03), (0.32, 0.07)] {
            let (top, next) = (at(from, -0.02), at(from + wide, -0.02));
            let (foot, last) = (at(from + 0.3, 1.0), at(from + 0.3 + wide * 2.2, 1.0));
            let light = stage.colors.sun;
            sheet.ramp(
                Outline::new().polygon(&[top, next, last, foot]),
                top,
                foot,
                &[(0.0, light.faded(0.4)), (0.8, light.faded(0.06)), (1.0, light.faded(0.0))],
            );
        }
    }
}

/// A low rail of tied bamboo on both sides of the path.
fn rail(sheet: &mut Sheet, stage: &Stage) {
    let mut canes = Outline::new();
    for side in [0.0, 1.0] {
        let at = |share: f64, up: f64| {
            let y = 0.72 + 0.30 * share * share;
            let x = if side < 0.5 { 0.42 - 0.44 * share * share } else { 0.55 + 0.50 * share * share };
            let [x, foot] = stage.at_from_light(x, y);
            [x, foot - up * stage.unit * (26.0 + 110.0 * share)]
        };
        for post in 0..8 {
            let share = f64::from(post) / 7.0;
            let wide = stage.unit * (3.0 + 9.0 * share);
            canes.add_bar(at(share, 0.0), at(share, 1.0), [wide; 2]);
            if post < 7 {
                for up in [0.5, 0.9] {
                    canes.add_bar(at(share, up), at(share + 1.0 / 7.0, up), [wide * 0.7, wide * 0.9]);
                }
            }
        }
    }
    sheet.solid(canes, stage.lit(0x00A8_9458, 0.05));
}

fn stalk(sheet: &mut Sheet, stage: &Stage, (foot, wide, far): (Point, f64, f64), dice: &mut Dice) {
    let lean = dice.between(-0.03, 0.03) * stage.width;
    let green = stage.growth(0x006C_A458, far);
    let top = [foot[0] + lean, -stage.unit * 20.0];
    sheet.slab(
        &[
            [foot[0] - wide / 2.0, foot[1]],
            [top[0] - wide / 2.5, top[1]],
            [top[0] + wide / 2.5, top[1]],
            [foot[0] + wide / 2.0, foot[1]],
        ],
        green,
    );
    let round = [
        [foot[0] - stage.light * wide * 0.5, foot[1]],
        [top[0] - stage.light * wide * 0.4, top[1]],
        [top[0], top[1]],
        [foot[0] - stage.light * wide * 0.05, foot[1]],
    ];
    sheet.veil(Outline::new().polygon(&round), mix(green, stage.colors.shadow, 0.6), 0.45 * (1.0 - far));
    let lit = [
        [foot[0] + stage.light * wide * 0.38, foot[1]],
        [top[0] + stage.light * wide * 0.3, top[1]],
        [top[0] + stage.light * wide * 0.14, top[1]],
        [foot[0] + stage.light * wide * 0.18, foot[1]],
    ];
    sheet.veil(Outline::new().polygon(&lit), stage.colors.edge, 0.4);
    let mut knots = Outline::new();
    let mut y = foot[1] - wide * dice.between(1.0, 4.0);
    while y > 0.0 {
        let x = foot[0] + lean * (foot[1] - y) / foot[1];
        knots.add_bar([x - wide * 0.55, y], [x + wide * 0.55, y], [wide * 0.12; 2]);
        y -= wide * 5.5;
    }
    sheet.fill(knots, mix(green, hex(0x0028_4020), 0.4));
    if stage.is_on_paper() && far > 0.3 {
        return;
    }
    let mut leaves = Outline::new();
    for _ in 0..if stage.is_on_paper() { 9 } else { 18 } {
        let (x, y) = (top[0] + dice.between(-4.0, 4.0) * wide, dice.between(0.0, 0.4) * stage.height);
        leaves.add_leaf([x, y], [x + dice.between(-3.0, 3.0) * wide, y + dice.between(1.0, 2.6) * wide], wide * 0.6);
    }
    sheet.fill(leaves, stage.growth(0x0058_9048, far));
}
