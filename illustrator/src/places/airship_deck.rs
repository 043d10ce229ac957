//! On the deck of a ship that flies: planks and a rail, ropes up to the great balloon, a sea of clouds far below.

use super::camera::Camera;
use super::deck::{bulwark, is_steered, planks, wheel};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;

pub fn airship_deck(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.44, 0.52]);
    let horizon = camera.vanishing[1];
    let mut dice = stage.dice("airship deck");
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    below(sheet, stage, horizon, &mut dice);
    sheet.layer("clouds below");
    balloon(sheet, stage);
    let edge = camera.eye * camera.scale(1.0) / ((stage.height - horizon) * 0.56);
    ropes(sheet, &camera, edge);
    sheet.layer("balloon");
    planks(sheet, &camera, edge);
    bulwark(sheet, &camera, edge);
    if !is_steered(stage) {
        wheel(sheet, &camera, edge - 0.5);
    }
    sheet.layer("deck");
}

/// Heaps of cloud as far as one sees, peaks that stand out of them.
pub fn below(sheet: &mut Sheet, stage: &Stage, horizon: f64, dice: &mut Dice) {
    for (x, tall, far) in [(0.14, 0.13, 0.5), (0.30, 0.07, 0.6), (0.84, 0.16, 0.45), (0.70, 0.08, 0.6)] {
        let foot = [stage.at_from_light(x, 0.0)[0], horizon + stage.unit * 40.0];
        let at = |dx: f64, up: f64| [foot[0] + dx * tall * stage.height, foot[1] - up * tall * stage.height];
        sheet.slab(
            &[at(-0.9, 0.0), at(-0.3, 0.62), at(0.0, 1.0), at(0.24, 0.7), at(0.9, 0.0)],
            stage.lit(0x0068_80A8, far),
        );
        sheet.face(
            &[at(0.0, 1.0), at(-0.2, 0.72), at(-0.05, 0.66), at(0.08, 0.74), at(0.16, 0.8)],
            stage.lit(0x00FF_FFFF, far * 0.6),
        );
    }
    let colors = &stage.colors;
    for row in 0..6 {
        let share = f64::from(row) / 5.0;
        let y = horizon + stage.unit * 12.0 + share * share * (stage.height - horizon) * 0.62;
        let (mut body, mut top) = (stage.lined(), Outline::new());
        let size = stage.unit * (46.0 + 190.0 * share);
        let mut x = -size;
        while x < stage.width + size {
            let wide = size * dice.between(0.7, 1.2);
            body.add_ellipse([x, y + size * 0.5], [wide, size * dice.between(0.44, 0.62)]);
            top.add_ellipse([x + stage.light * wide * 0.16, y + size * 0.34], [wide * 0.62, size * 0.28]);
            x += wide * 1.05;
        }
        body.add_rect([0.0, y + size * 0.5], [stage.width, stage.height]);
        let pale = 0.55 * (1.0 - share);
        sheet.fill(body, mix(colors.cloud_body, colors.haze, pale));
        sheet.veil(top, mix(colors.cloud_lit, colors.haze, pale), if sheet.in_color() { 0.75 } else { 0.0 });
    }
}

/// Its belly over the picture: strips of cloth, a net of ropes.
fn balloon(sheet: &mut Sheet, stage: &Stage) {
    let hue = [0x00C0_4840, 0x00D8_B070, 0x0048_6898][stage.seeded(3)];
    let middle = stage.at(0.5, -0.26);
    let radii = [stage.width.max(stage.height * 0.8) * 0.86, stage.height * 0.335];
    let at = |turn: f64, reach: f64| -> Point {
        [middle[0] + libm::sin(turn) * radii[0] * reach, middle[1] + libm::cos(turn) * radii[1]]
    };
    let (low, high) = (stage.lit(hue, 0.0), mix(stage.lit(hue, 0.0), stage.colors.shadow, 0.45));
    let whole = Outline::new().ellipse(middle, radii);
    sheet.down(whole.clone(), 0.0, middle[1] + radii[1], &[(0.0, high), (1.0, low)]);
    sheet.inside(whole, |sheet| {
        for strip in -4..=4_i32 {
            if strip % 2 == 0 {
                let edge = |side: f64| (f64::from(strip) + side) / 4.5;
                let mut shape: Vec<Point> = Vec::new();
                for step in 0..=8 {
                    let up = f64::from(step) / 8.0;
                    shape.push([middle[0] + radii[0] * edge(-0.5) * (1.0 - 0.12 * up), middle[1] + radii[1] * up]);
                }
                for step in (0..=8).rev() {
                    let up = f64::from(step) / 8.0;
                    shape.push([middle[0] + radii[0] * edge(0.5) * (1.0 - 0.12 * up), middle[1] + radii[1] * up]);
                }
                sheet.veil(Outline::new().polygon(&shape), stage.lit(0x00F4_E8D0, 0.0), 0.55);
            }
        }
    });
    let mut seam = Outline::new();
    for step in -10..10_i32 {
        let (from, to) = (f64::from(step) * 0.15, f64::from(step + 1) * 0.15);
        seam.add_bar(at(from, 1.0), at(to, 1.0), [stage.unit * 7.0; 2]);
    }
    sheet.solid(seam, mix(stage.lit(0x0080_5838, 0.0), hex(0), 0.1));
}

/// From the balloon down to the rail, none of them before a head.
fn ropes(sheet: &mut Sheet, camera: &Camera, edge: f64) {
    let stage = camera.stage;
    let mut lines = Outline::new();
    for x in [-2.6, -1.7, -0.9, 0.9, 1.7, 2.6] {
        let foot = camera.at([x, 1.0, edge]);
        let top = [stage.width * 0.5 + (foot[0] - stage.width * 0.5) * 1.25, 0.0];
        if stage.is_behind_a_head(foot[0], stage.unit * 6.0) || stage.is_behind_a_head(top[0], stage.unit * 6.0) {
            continue;
        }
        lines.add_bar(top, foot, [stage.unit * 5.0, stage.unit * 6.0]);
    }
    sheet.solid(lines, stage.lit(0x0070_5840, 0.0));
}
