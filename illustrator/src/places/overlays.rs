//! What lies over a place that was asked for: sparkles, lines of speed or attention, flowers, beams of light.

use super::feelings;
use super::outline::{Outline, Point};
use super::shades::hex;
use super::sheet::{FRONT, Sheet};
use super::sky::sparkle;
use super::stage::{Head, Stage};
use scene::Sight;

/// Behind the figure, over the place.
pub fn behind(sheet: &mut Sheet, stage: &Stage) {
    for sight in &stage.scene.sights {
        match sight {
            Sight::Sparkles => sparkles(sheet, stage, (44, 1.0), &[]),
            Sight::SpeedLines => feelings::speed_over(sheet, stage),
            Sight::FocusLines => feelings::focus_over(sheet, stage),
            Sight::FlowersRound => feelings::flowers_over(sheet, stage),
            Sight::Beams => beams(sheet, stage),
            _ => continue,
        }
        sheet.layer("over the place");
    }
}

/// Before the figure: few, and none on a face.
pub fn before(sheet: &mut Sheet, stage: &Stage, heads: &[Head]) {
    if stage.scene.sights.contains(&Sight::Sparkles) {
        sparkles(sheet, stage, (12, 0.8), heads);
        sheet.layer(FRONT);
    }
}

fn sparkles(sheet: &mut Sheet, stage: &Stage, (count, size): (usize, f64), heads: &[Head]) {
    let mut dice = stage.dice(if heads.is_empty() { "sparkles over" } else { "sparkles before" });
    let (mut stars, mut rounds) = (Outline::new(), Outline::new());
    let covers = |at: Point| {
        let near = |head: &Head| libm::hypot(at[0] - head.center[0], at[1] - head.center[1]) < head.height * 0.8;
        heads.iter().any(near)
    };
    for _ in 0..count {
        let at = stage.at(dice.unit(), dice.between(0.03, 0.97));
        let (large, round) = (dice.between(14.0, 62.0), dice.chance(0.4));
        if covers(at) {
            continue;
        }
        let reach = stage.unit * large * size;
        if round {
            rounds.add_ellipse(at, [reach * 0.16; 2]);
        } else {
            sheet.glow(at, [reach * 1.1; 2], hex(0x00FF_F4D0), if sheet.in_color() { 0.4 } else { 0.0 });
            sparkle(&mut stars, at, reach);
        }
    }
    // On paper a white star needs a dark rim where it lies on white.
    if !sheet.in_color() && !stage.is_night() {
        sheet.solid(rounds, hex(0x00FF_FFFF));
        return sheet.solid(stars, hex(0x00FF_FFFF));
    }
    sheet.veil(rounds, hex(0x00FF_FFFF), 0.9);
    sheet.veil(stars, hex(0x00FF_FFFF), 0.95);
}

/// Shafts that fan out from the light's side above the picture, and dust in them.
fn beams(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("beams");
    let from = stage.at_from_light(0.12, -0.30);
    let mut turn = 0.42;
    while turn < 1.42 {
        let wide = dice.between(0.035, 0.095);
        let way = |angle: f64| {
            let reach = stage.height * 1.75;
            [from[0] - stage.light * libm::cos(angle) * reach, from[1] + libm::sin(angle) * reach]
        };
        let shaft = [from, way(turn), way(turn + wide)];
        let end = way(turn + wide * 0.5);
        let share = dice.between(0.24, 0.44);
        if sheet.in_color() {
            let light = hex(if stage.is_night() { 0x00C8_D8FF } else { 0x00FF_F4CC });
            let stops =
                [(0.0, light.faded(share as f32)), (0.45, light.faded(share as f32 * 0.75)), (1.0, light.faded(0.0))];
            sheet.ramp(Outline::new().polygon(&shaft), from, end, &stops);
        } else {
            sheet.veil(Outline::new().polygon(&shaft), hex(0x00FF_FFFF), 0.62);
        }
        turn += wide + dice.between(0.05, 0.14);
    }
    let mut dust = Outline::new();
    for _ in 0..40 {
        dust.add_ellipse(stage.at(dice.unit(), dice.between(0.1, 0.95)), [stage.unit * dice.between(1.0, 2.6); 2]);
    }
    sheet.veil(dust, hex(0x00FF_FFFF), if sheet.in_color() { 0.6 } else { 0.0 });
}
