//! Snow that has come to lie: on the upper edges of roofs, beams, railings and seats. Nothing in other weather.

use super::outline::{Outline, Point};
use super::shades::mix;
use super::sheet::Sheet;
use super::stage::Stage;
use crate::hatch;
use scene::Weather;

/// Along the edge between two points, as thick as `thick` at each of them, canvas units: round above, uneven below.
pub fn cap(sheet: &mut Sheet, stage: &Stage, (from, to): (Point, Point), thick: [f64; 2]) {
    let long = libm::hypot(to[0] - from[0], to[1] - from[1]);
    if stage.scene.weather != Weather::Snow || long < 1.0 {
        return;
    }
    let steps = ((long / thick[0].max(thick[1]).max(1.0) * 1.4) as i32).clamp(6, 60);
    let at = |share: f64, up: f64| {
        let high = thick[0] + (thick[1] - thick[0]) * share;
        [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share - high * up]
    };
    let wave = |step: i32, salt: u64| hatch::waver([f64::from(step), from[0] + from[1]], salt);
    let round = |share: f64| libm::pow((1.0 - (2.0 * share - 1.0).abs()) * 8.0, 0.5).min(1.0);
    let share = |step: i32| f64::from(step) / f64::from(steps);
    let mut body: Vec<Point> =
        (0..=steps).map(|step| at(share(step), (0.85 + 0.3 * wave(step, 3)) * round(share(step)))).collect();
    let foot = |step: i32| at(share(step), -0.16 - 0.30 * wave(step, 5).max(0.0) * round(share(step)));
    body.extend((0..=steps).rev().map(foot));
    let mut drift = stage.lined();
    drift.add_curve(&body);
    let white = stage.lit(0x00FC_FDFF, 0.0);
    sheet.fill(drift, white);
    if sheet.in_color() {
        let mut shade: Vec<Point> = (0..=steps).map(|step| at(share(step), 0.12 + 0.1 * wave(step, 7))).collect();
        shade.extend((0..=steps).rev().map(foot));
        sheet.veil(Outline::new().polygon(&shade), mix(white, stage.colors.sky[1], 0.55), 0.55);
    }
}

/// Of a flat thing that is as thick everywhere.
pub fn on_edge(sheet: &mut Sheet, stage: &Stage, edge: (Point, Point), thick: f64) {
    cap(sheet, stage, edge, [thick; 2]);
}
