//! The running track of a stadium: red lanes between white lines, their numbers at the start, the field beside them.

use super::camera::Camera;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::things;
use scene::{Character, Pose, Prop};

/// Meters: how wide a lane is, where the innermost begins, and how far the straight goes.
const LANE: f64 = 1.22;
const LANES: i32 = 8;
const INNER: f64 = -5.4;
const END: f64 = 57.0;

/// Whether somebody runs, and after no ball.
pub fn is_run_on(one: &Character) -> bool {
    let runs = matches!(
        one.pose,
        Pose::Running
            | Pose::Hurdling
            | Pose::ThreeLegged
            | Pose::RunningTogether
            | Pose::PassingBaton
            | Pose::RunningAway
            | Pose::Crouching
    );
    runs && one.prop != Some(Prop::SoccerBall)
}

pub fn draw(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near() * 0.8;
    let outer = INNER + LANE * f64::from(LANES);
    let horizon = camera.vanishing[1];
    let red = if stage.is_on_paper() { 0x00DC_DCDC } else { 0x00C4_5C40 };
    let (close, far) = (stage.ground(red, 0.0), stage.ground(red, 0.35));
    let all = Outline::new().polygon(&camera.lying([INNER - 0.4, outer + 0.4], 0.0, [near, END]));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (0.4, mix(close, far, 0.3)), (1.0, close)]);
    grain(sheet, camera, outer);
    let mut lines = Outline::new();
    for lane in 0..=LANES {
        let x = INNER + LANE * f64::from(lane);
        lines.add_polygon(&camera.lying([x - 0.03, x + 0.03], 0.0, [near, END]));
    }
    for away in [near * 2.6, 21.0, 40.0] {
        lines.add_polygon(&camera.lying([INNER, outer], 0.0, [away, away + 0.09]));
    }
    let white = mix(stage.ground(0x00FF_FFFF, 0.0), hex(0x00FF_FFFF), 0.5);
    sheet.fill(lines, if stage.is_on_paper() { hex(0x0010_1010) } else { white });
    numbers(sheet, camera, near * 2.75);
    sheet.layer("track");
}

/// One in each lane, lying on the ground, to be read by who runs toward us.
fn numbers(sheet: &mut Sheet, camera: &Camera, away: f64) {
    let mut dice = camera.stage.dice("numbers of lanes");
    let color = if camera.stage.is_on_paper() { hex(0x0010_1010) } else { hex(0x00F8_F8F4) };
    for lane in 0..LANES {
        let x = INNER + LANE * f64::from(lane);
        let cell = camera.lying([x + 0.36, x + 0.86], 0.0, [away + 1.3, away]);
        sheet.fill(things::glyphs(cell, (1, 1), &mut dice), color);
    }
}

/// Rubber crumbs: the red is never one tone.
fn grain(sheet: &mut Sheet, camera: &Camera, outer: f64) {
    let mut dice = camera.stage.dice("rubber");
    let mut specks = [Outline::new(), Outline::new()];
    for number in 0..190 {
        let away = camera.near() * (1.0 + 9.0 * dice.unit() * dice.unit());
        let at = camera.at([dice.between(INNER, outer), 0.0, away]);
        let long = camera.scale(away) * dice.between(0.01, 0.05);
        specks[number % 2].add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], long * 0.45);
    }
    let [dark, pale] = specks;
    let share = if sheet.in_color() { 0.22 } else { 0.0 };
    sheet.veil(dark, hex(0x0050_1820), share);
    sheet.veil(pale, hex(0x00FF_D8C0), share);
}
