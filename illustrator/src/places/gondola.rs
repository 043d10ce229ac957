//! The cabin of a ferris wheel, high up: panes on all sides, the lights of the city below, the wheel itself beside.

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{plane, planes};
use super::stage::Stage;
use super::weather;
use scene::Hour;

/// Shares of the picture's height: the top of the panes and their sill, and the horizon, which lies low from up there.
const TOP: f64 = 0.115;
const SILL: f64 = 0.66;
const HORIZON: f64 = 0.36;
/// Where the panes are parted, shares of the width.
const POSTS: [f64; 4] = [-0.04, 0.235, 0.765, 1.04];

pub fn gondola(sheet: &mut Sheet, stage: &Stage) {
    let glass = Outline::new().rect(stage.at(-0.02, TOP - 0.08), stage.at(1.02, SILL));
    sheet.inside(glass, |sheet| {
        sky(sheet, stage, HORIZON * stage.height);
        city_below(sheet, stage);
        wheel(sheet, stage);
        weather::through_glass(sheet, stage);
    });
    sheet.layer("outside");
    cabin(sheet, stage);
    sheet.layer("gondola");
}

fn is_lit(stage: &Stage) -> bool {
    matches!(stage.scene.hour, Hour::Night | Hour::Dusk)
}

/// Roofs seen from above them, streets as rows of lights between.
fn city_below(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("city below a gondola");
    let [far, middle, near] = planes(stage, HORIZON, 0.42);
    for one in [far, middle, near] {
        plane(sheet, stage, one, 1.0, &mut dice);
    }
    if !is_lit(stage) {
        return;
    }
    let (mut warm, mut cold) = (Outline::new(), Outline::new());
    for number in 0..150 {
        let down = dice.unit() * dice.unit();
        let at = stage.at(dice.unit(), HORIZON + 0.05 + 0.20 * down);
        let size = stage.unit * (1.4 + 3.6 * down);
        if number % 4 == 0 { &mut cold } else { &mut warm }.add_ellipse(at, [size; 2]);
    }
    sheet.fill(warm, hex(0x00FF_D890));
    sheet.fill(cold, hex(0x00C8_E4FF));
}

/// A part of the rim with its spokes, and two cabins that hang there.
fn wheel(sheet: &mut Sheet, stage: &Stage) {
    let unit = stage.height;
    let side = -stage.light.signum();
    let hub = [stage.width * (0.5 + side * 0.86), unit * 0.62];
    let at = |turn: f64, far: f64| -> Point {
        let turn = turn.to_radians();
        [hub[0] - side * libm::cos(turn) * far * unit, hub[1] - libm::sin(turn) * far * unit]
    };
    let steel = mix(stage.lit(0x00D8_DCE4, 0.0), stage.colors.shadow, 0.25);
    let mut frame = Outline::new();
    for far in [0.50, 0.455] {
        for step in 0..40 {
            let turn = -50.0 + 5.0 * f64::from(step);
            frame.add_bar(at(turn, far), at(turn + 5.0, far), [unit * 0.0075; 2]);
        }
    }
    for spoke in 0..14 {
        let turn = -40.0 + 15.0 * f64::from(spoke);
        frame.add_bar(at(turn, 0.0), at(turn, 0.5), [unit * 0.0035; 2]);
    }
    sheet.fill(frame, steel);
    if is_lit(stage) {
        let mut bulbs = Outline::new();
        for bulb in 0..66 {
            bulbs.add_ellipse(at(-50.0 + 3.0 * f64::from(bulb), 0.478), [unit * 0.0055; 2]);
        }
        sheet.fill(bulbs, hex(0x00FF_ECB4));
    }
    for (turn, color) in [(8.0, 0x00D8_5060), (38.0, 0x0040_88B8), (68.0, 0x00E0_B048)] {
        let [x, y] = at(turn, 0.5);
        let size = unit * 0.040;
        let shell = [[-1.0, 0.5], [-0.9, 1.7], [0.9, 1.7], [1.0, 0.5], [0.6, 0.1], [-0.6, 0.1]];
        let corner = |[right, down]: Point| [x + right * size, y + down * size];
        sheet.slab(&shell.map(corner), stage.lit(color, 0.0));
        let pane = [[-0.72, 0.6], [-0.66, 1.15], [0.66, 1.15], [0.72, 0.6]];
        sheet.fill(
            Outline::new().polygon(&pane.map(corner)),
            hex(if is_lit(stage) { 0x00FF_E8B0 } else { 0x00C8_E0EC }),
        );
    }
}

/// The frame between the panes, the wall below them, a lamp under the roof.
fn cabin(sheet: &mut Sheet, stage: &Stage) {
    let shade = |color: u32, share: f64| mix(stage.lit(color, 0.0), stage.colors.shadow, share);
    let wall = 0x00F0_ECE4;
    let flat = |[left, right]: [f64; 2], [top, low]: [f64; 2]| {
        [stage.at(left, top), stage.at(right, top), stage.at(right, low), stage.at(left, low)]
    };
    // The roof bows down to both sides.
    let bow = |y: f64, x: f64| stage.at(x, y + 0.16 * (x - 0.5) * (x - 0.5));
    let across = |step: i32| -0.03 + 1.06 * f64::from(step) / 12.0;
    let mut roof: Vec<Point> = (0..=12).map(|step| bow(TOP, across(step))).collect();
    roof.extend([stage.at(1.03, -0.03), stage.at(-0.03, -0.03)]);
    sheet.slab(&roof, shade(wall, 0.30));
    let mut seam = Outline::new();
    for step in 0..12 {
        seam.add_bar(bow(TOP - 0.035, across(step)), bow(TOP - 0.035, across(step + 1)), [stage.unit * 3.0; 2]);
    }
    sheet.veil(seam, stage.colors.shadow, 0.4);
    for x in &POSTS[1..3] {
        sheet.slab(&flat([x - 0.017, x + 0.017], [TOP - 0.02, SILL + 0.01]), shade(wall, 0.22));
        sheet.veil(Outline::new().rect(stage.at(x - 0.009, TOP), stage.at(x - 0.002, SILL)), hex(0x00FF_FFFF), 0.35);
    }
    sheet.slab(&flat([-0.02, 1.02], [SILL, 1.02]), shade(wall, 0.16));
    sheet.slab(&flat([-0.02, 1.02], [SILL - 0.022, SILL + 0.014]), shade(0x00D8_5868, 0.14));
    sheet.slab(&flat([-0.02, 1.02], [0.90, 1.02]), shade(0x0080_7C7C, 0.20));
    // A rail to hold on to before the panes.
    let mut rail = stage.lined();
    rail.add_bar(stage.at(-0.02, SILL - 0.075), stage.at(1.02, SILL - 0.075), [stage.unit * 7.0; 2]);
    sheet.solid(rail, stage.lit(0x00C8_CCD4, 0.0));
    for (from, wide) in [(0.06, 0.05), (0.30, 0.07), (0.41, 0.02), (0.84, 0.05)] {
        let gleam = [
            stage.at(from + 0.14, TOP + 0.03),
            stage.at(from + wide + 0.14, TOP + 0.03),
            stage.at(from + wide, SILL - 0.05),
            stage.at(from, SILL - 0.05),
        ];
        sheet.veil(Outline::new().polygon(&gleam), hex(0x00FF_FFFF), 0.07);
    }
}
