//! A sea in a storm: swells behind swells, their crests torn into foam.

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::Weather;
use scene::seed::Dice;

/// Whether the wind raises the sea.
pub fn is_rough(stage: &Stage) -> bool {
    stage.scene.weather == Weather::Rain
}

/// Rows of waves from `top` to `bottom` (canvas units), each higher and farther apart than the one behind it.
pub fn swell(sheet: &mut Sheet, stage: &Stage, (top, bottom): (f64, f64), color: u32) {
    let mut dice = stage.dice("swell");
    let deep = mix(stage.lit(color, 0.0), stage.colors.sky[0], 0.35);
    let pale = mix(deep, stage.colors.haze, 0.40);
    sheet.down(Outline::new().rect([0.0, top], [stage.width, bottom]), top, bottom, &[(0.0, pale), (1.0, deep)]);
    const ROWS: i32 = 6;
    // Of a narrow strip, as over a rail, little would be seen but its crests.
    let least = if bottom - top < stage.height * 0.4 { 0.065 } else { 0.022 };
    for row in 0..ROWS {
        let share = f64::from(row) / f64::from(ROWS);
        let foot = top + (bottom - top) * (0.10 + 0.9 * share * (0.45 + 0.55 * share));
        let tall = stage.height * (least + 0.120 * share);
        wave(sheet, stage, (foot, tall), (mix(pale, deep, share), share), &mut dice);
    }
    sheet.layer("swell");
}

/// One row: peaks that lean with the wind, dark under the crest, foam on it and streaks down its face.
fn wave(
    sheet: &mut Sheet,
    stage: &Stage,
    (foot, tall): (f64, f64),
    (color, near): (canvas::Color, f64),
    dice: &mut Dice,
) {
    let long = tall * 4.2;
    let count = (stage.width / long) as i32 + 2;
    let shift = dice.unit();
    let (mut body, mut foam, mut streaks) = (Vec::new(), Outline::new(), Outline::new());
    for number in -1..count {
        let left = (f64::from(number) + shift) * long;
        let high = tall * dice.between(0.55, 1.15);
        let at = |x: f64, up: f64| -> Point { [left + x * long, foot - up * high] };
        // The lee side is hollow: the crest is about to fall.
        let profile = [(0.0, 0.05), (0.25, 0.22), (0.48, 0.66), (0.62, 1.0), (0.70, 0.94), (0.74, 0.55), (0.86, 0.16)];
        body.extend(profile.iter().map(|(x, up)| at(*x, *up)));
        // Foam along the crest, thick where it falls, torn off by the wind behind it.
        let crest: Vec<Point> = (0..=8)
            .map(|step| {
                let along = f64::from(step) / 8.0;
                at(0.40 + 0.32 * along, 0.52 + 0.50 * libm::sin(along * 1.75))
            })
            .collect();
        for (step, pair) in crest.windows(2).enumerate() {
            let thick = high * (0.02 + 0.016 * step as f64);
            foam.add_bar(pair[0], pair[1], [thick, thick + high * 0.016]);
        }
        for _ in 0..6 {
            let from = at(dice.between(0.55, 0.70), dice.between(0.96, 1.02));
            let blown = [from[0] + long * dice.between(0.05, 0.16), from[1] - high * dice.between(0.06, 0.30)];
            foam.add_leaf(from, blown, high * 0.035);
        }
        for streak in 0..4 {
            let x = 0.10 + 0.11 * f64::from(streak);
            let from = at(x + dice.between(-0.03, 0.03), x * 0.7);
            streaks.add_leaf(from, [from[0] + long * 0.12, from[1] - high * 0.10], high * 0.05);
        }
    }
    let bottom = stage.height;
    body.push([stage.width + long, bottom]);
    body.push([-long, bottom]);
    let crest = mix(color, stage.colors.haze, 0.30);
    let stops = [(0.0, crest), (0.35, color), (1.0, mix(color, stage.colors.shadow, 0.25))];
    let outline = Outline::new().polygon(&body);
    sheet.down(outline, foot - tall, foot + tall, &stops);
    sheet.ink_of(&body[..body.len() - 2], 0.5 + near);
    sheet.veil(streaks, hex(0x00F0_F6FA), if sheet.in_color() { 0.42 } else { 0.0 });
    sheet.veil(foam, mix(stage.colors.haze, hex(0x00FF_FFFF), 0.7), if sheet.in_color() { 0.9 } else { 1.0 });
}
