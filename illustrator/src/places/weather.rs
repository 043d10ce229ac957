//! What falls: rain, snow, petals; behind the figure, a little before it, and outside of windows.

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::{FRONT, Sheet};
use super::stage::{Head, Stage};
use crate::scene::Weather;
use crate::seed::Dice;

/// Behind the figure; rooms show it through their windows instead.
pub fn behind(sheet: &mut Sheet, stage: &Stage) {
    if stage.scene.place.is_indoors() {
        return;
    }
    fall(sheet, stage, "weather behind", 1.0);
    sheet.layer("weather behind the figure");
}

/// Before the figure: few, large, and none on the face.
pub fn before(sheet: &mut Sheet, stage: &Stage) {
    if stage.scene.place.is_indoors() {
        return;
    }
    let mut dice = stage.dice("weather before");
    let count = match stage.scene.weather {
        Weather::Rain => 46,
        Weather::Snow => 30,
        Weather::Petals | Weather::Leaves => 12,
        Weather::Fog => return fog(sheet, stage, (0.92, 0.12)),
        Weather::Clear | Weather::Cloudy => return,
    };
    let mut things = [Outline::new(), Outline::new()];
    let heads = stage.heads();
    for _ in 0..count {
        let at = stage.at(dice.unit(), dice.unit());
        // Drawn all the same, so that the rest falls where it fell.
        let mut spare = [Outline::new(), Outline::new()];
        let into = if is_on_a_head(stage, &heads, at) { &mut spare } else { &mut things };
        one(into, stage, at, 1.15, &mut dice);
    }
    paint(sheet, stage, things, 0.85);
    sheet.layer(FRONT);
}

/// Whether a thing that falls from there would cover some of a head: rain is long.
fn is_on_a_head(stage: &Stage, heads: &[Head], at: Point) -> bool {
    let long = if stage.scene.weather == Weather::Rain { 290.0 } else { 24.0 } * stage.unit;
    heads.iter().any(|head| {
        let (reach, across) = (head.height * 0.72, (at[0] - head.center[0]).abs());
        let (top, bottom) = (head.center[1] - reach - long, head.center[1] + reach);
        across < reach + 24.0 * stage.unit && (top..bottom).contains(&at[1])
    })
}

/// Behind glass.
pub fn through_glass(sheet: &mut Sheet, stage: &Stage) {
    fall(sheet, stage, "weather outside", 0.6);
}

fn fall(sheet: &mut Sheet, stage: &Stage, purpose: &str, size: f64) {
    let count = match stage.scene.weather {
        Weather::Rain => 150,
        Weather::Snow => 130,
        Weather::Petals => 46,
        Weather::Leaves => 40,
        // It lies in the depth: thickest where the ground meets the sky.
        Weather::Fog => return fog(sheet, stage, (0.62, 0.46)),
        Weather::Clear | Weather::Cloudy => return,
    };
    let mut dice = stage.dice(purpose);
    let mut things = [Outline::new(), Outline::new()];
    for _ in 0..count {
        let at = stage.at(dice.unit(), dice.unit());
        let near = dice.between(0.45, 1.1);
        one(&mut things, stage, at, size * near, &mut dice);
    }
    paint(sheet, stage, things, 0.7);
}

fn one(things: &mut [Outline; 2], stage: &Stage, at: Point, size: f64, dice: &mut Dice) {
    let unit = stage.unit * size;
    let which = usize::from(dice.chance(0.4));
    match stage.scene.weather {
        Weather::Rain => {
            let long = unit * dice.between(60.0, 150.0);
            // In ink rain is long fine lines side by side; short ones would be scratches.
            let (long, wide) = if stage.is_on_paper() { (long * 1.6 + unit * 40.0, 1.3) } else { (long, 2.0) };
            let to = [at[0] - stage.light * long * 0.2, at[1] + long];
            things[which].add_leaf(at, to, unit * wide);
        }
        Weather::Snow => {
            let round = unit * dice.between(2.5, 7.5);
            things[which].add_ellipse(at, [round; 2]);
        }
        Weather::Petals => {
            petal(&mut things[which], at, unit * dice.between(10.0, 17.0), dice.between(0.0, std::f64::consts::TAU))
        }
        Weather::Leaves => {
            leaf(&mut things[which], at, unit * dice.between(14.0, 24.0), dice.between(0.0, std::f64::consts::TAU))
        }
        Weather::Clear | Weather::Cloudy | Weather::Fog => {}
    }
}

/// Banks of fog: thickest at `from` of the height, `strong` there; the far is paler than the near.
fn fog(sheet: &mut Sheet, stage: &Stage, (from, strong): (f64, f64)) {
    let pale = mix(stage.colors.haze, hex(0x00FF_FFFF), 0.35);
    let height = stage.height;
    let band = stage.whole();
    let strong = if sheet.in_color() { strong } else { strong * 0.8 };
    sheet.down(
        band,
        0.0,
        height,
        &[
            (0.0, pale.faded(strong as f32 * 0.10)),
            (from * 0.55, pale.faded(strong as f32 * 0.30)),
            (from, pale.faded(strong as f32)),
            (1.0, pale.faded(strong as f32 * 0.45)),
        ],
    );
    let mut dice = stage.dice("fog");
    for _ in 0..7 {
        let at = stage.at(dice.unit(), from + dice.between(-0.12, 0.25));
        sheet.glow(at, [stage.width * dice.between(0.3, 0.6), height * dice.between(0.05, 0.11)], pale, strong * 0.7);
    }
    sheet.layer("fog");
}

/// A maple leaf, roughly: five points and a stem.
fn leaf(into: &mut Outline, at: Point, size: f64, angle: f64) {
    for (turn, long) in [(0.0, 1.0), (0.85, 0.82), (-0.85, 0.82), (1.75, 0.55), (-1.75, 0.55), (3.1, 0.7)] {
        let tip = [at[0] + libm::cos(angle + turn) * size * long, at[1] + libm::sin(angle + turn) * size * long];
        into.add_leaf(at, tip, size * if turn > 3.0 { 0.08 } else { 0.42 });
    }
}

/// A cherry petal: a leaf with a notch at its broad end.
fn petal(into: &mut Outline, at: Point, size: f64, angle: f64) {
    let (along, across) = ([libm::cos(angle), libm::sin(angle)], [-libm::sin(angle) * 0.62, libm::cos(angle) * 0.62]);
    let place = |t: f64, side: f64| {
        [at[0] + size * (along[0] * t + across[0] * side), at[1] + size * (along[1] * t + across[1] * side)]
    };
    into.add_curve(&[
        place(-1.0, 0.0),
        place(-0.4, 0.62),
        place(0.45, 0.8),
        place(0.95, 0.38),
        place(0.74, 0.0),
        place(0.95, -0.38),
        place(0.45, -0.8),
        place(-0.4, -0.62),
    ]);
}

fn paint(sheet: &mut Sheet, stage: &Stage, [one, other]: [Outline; 2], share: f64) {
    let (first, second, share) = match stage.scene.weather {
        // On paper white streaks show on what is dark, black ones on what is light.
        Weather::Rain if sheet.in_ink() => (hex(0x00FF_FFFF), hex(0x0010_1010), share),
        Weather::Rain => (hex(0x00E4_EEF8), mix(hex(0x00C0_D2E8), stage.colors.haze, 0.4), share * 0.80),
        Weather::Snow => (hex(0x00FF_FFFF), hex(0x00EE_F4FF), share * 1.15),
        Weather::Leaves => (stage.lit(0x00E0_6A34, 0.05), stage.lit(0x00F0_B440, 0.05), 1.0),
        _ => (stage.lit(0x00FF_D0DC, 0.1), stage.lit(0x00F8_A8C0, 0.05), 1.0),
    };
    let share = if sheet.in_color() { share.min(1.0) } else { 1.0 };
    sheet.veil(one, first, share);
    sheet.veil(other, second, share);
}
