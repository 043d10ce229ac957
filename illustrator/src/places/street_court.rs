//! A court under the open sky where basketball is played: painted ground, a hoop, a fence of wire, the town behind it.

use super::camera::Camera;
use super::foliage::{Leaves, crown};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{haze, plane, planes};
use super::stage::Stage;

/// Meters from the eye: the line under the hoop, the fence. Where the hoop stands, to the side away from the light.
const END: f64 = 11.0;
const FENCE: f64 = 13.5;
const HALF: f64 = 6.5;
const HOOP: f64 = 1.9;

pub fn street_court(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.44, 0.56]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("street court");
    let share = horizon / stage.height;
    for one in planes(stage, share, 0.8) {
        plane(sheet, stage, one, share + 0.03, &mut dice);
    }
    haze(sheet, stage, share);
    let leaves = Leaves::of(stage, 0x0050_8850, 0.18);
    for number in 0..7 {
        let size = stage.unit * dice.between(44.0, 80.0);
        let at = [stage.width * (f64::from(number) / 6.0 + dice.between(-0.06, 0.06)), horizon - size * 0.3];
        crown(sheet, stage, (at, [size * 1.2, size]), leaves, &mut dice);
    }
    sheet.layer("sky");
    ground(sheet, &camera);
    fence(sheet, &camera);
    sheet.layer("court");
    hoop(sheet, &camera);
    sheet.layer("hoop");
}

fn ground(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near() * 0.9;
    let asphalt = Outline::new().rect([0.0, camera.at([0.0, 0.0, 40.0])[1]], [stage.width, stage.height]);
    let (pale, deep) = (stage.ground(0x00A8_A8AC, 0.2), stage.ground(0x0078_7A84, 0.0));
    sheet.down(asphalt, camera.vanishing[1], stage.height, &[(0.0, pale), (1.0, deep)]);
    let color = [0x0038_7098, 0x0060_8858, 0x00B0_6048][stage.seeded(3)];
    let field = camera.lying([-HALF, HALF], 0.0, [near, END]);
    let top = camera.at([0.0, 0.0, END])[1];
    let bright = mix(stage.ground(color, 0.12), stage.colors.edge, 0.12);
    sheet.down(Outline::new().polygon(&field), top, stage.height, &[(0.0, bright), (1.0, stage.ground(color, 0.0))]);
    let key = camera.lying([HOOP - 1.8, HOOP + 1.8], 0.0, [END - 4.6, END]);
    sheet.fill(Outline::new().polygon(&key), mix(stage.ground(0x00C8_7850, 0.04), stage.ground(color, 0.0), 0.25));
    let mut paint = Outline::new();
    for x in [-HALF, HALF, HOOP - 1.8, HOOP + 1.8] {
        let from = if x.abs() < HALF { END - 4.6 } else { near };
        paint.add_polygon(&camera.lying([x - 0.04, x + 0.04], 0.0, [from, END]));
    }
    for (xs, away) in [([-HALF, HALF], END), ([HOOP - 1.8, HOOP + 1.8], END - 4.6)] {
        paint.add_polygon(&camera.lying(xs, 0.0, [away - 0.05, away + 0.05]));
    }
    arc(&mut paint, camera, ([HOOP, END - 4.6], 1.8));
    arc(&mut paint, camera, ([HOOP, END - 1.2], 5.6));
    sheet.veil(paint, mix(stage.ground(0x00FF_FFFF, 0.02), hex(0x00FF_FFFF), 0.3), 0.9);
}

/// A line round a point of the ground, on the eye's side of it.
fn arc(paint: &mut Outline, camera: &Camera, ([x, away], radius): ([f64; 2], f64)) {
    let near = camera.near();
    let at = |step: i32| {
        let turn = std::f64::consts::PI * f64::from(step) / 24.0;
        [x - radius * libm::cos(turn), 0.0, (away - radius * libm::sin(turn)).max(near * 0.9)]
    };
    for step in 0..24 {
        camera.bar(paint, at(step), at(step + 1), 0.08);
    }
}

fn fence(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let step = if sheet.in_color() { 0.26 } else { 0.7 };
    let mut wire = Outline::new();
    for number in -40_i32..=40 {
        let x = step * f64::from(number);
        camera.bar(&mut wire, [x - 1.8, 0.1, FENCE], [x + 1.8, 3.7, FENCE], 0.018);
        camera.bar(&mut wire, [x + 1.8, 0.1, FENCE], [x - 1.8, 3.7, FENCE], 0.018);
    }
    sheet.veil(wire, stage.lit(0x0078_8488, 0.06), 0.55);
    let mut posts = Outline::new();
    for number in -6_i32..=6 {
        let x = 2.4 * f64::from(number);
        camera.bar(&mut posts, [x, 0.0, FENCE], [x, 3.8, FENCE], 0.09);
    }
    for up in [0.1, 1.9, 3.75] {
        camera.bar(&mut posts, [-16.0, up, FENCE], [16.0, up, FENCE], 0.06);
    }
    sheet.solid(posts, stage.lit(0x0050_6068, 0.08));
}

fn hoop(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let mut post = Outline::new();
    camera.bar(&mut post, [HOOP, 0.0, END + 0.9], [HOOP, 3.4, END + 0.9], 0.18);
    camera.bar(&mut post, [HOOP, 3.3, END + 0.9], [HOOP, 3.3, END], 0.12);
    sheet.solid(post, stage.lit(0x0048_5868, 0.04));
    let board = camera.facing([HOOP - 0.9, HOOP + 0.9], [2.9, 4.0], END);
    sheet.slab(&board, stage.lit(0x00F6_F6F2, 0.02));
    let mut marks = Outline::new();
    for (from, to) in [
        ([-0.3, 3.05], [-0.3, 3.5]),
        ([0.3, 3.05], [0.3, 3.5]),
        ([-0.3, 3.5], [0.3, 3.5]),
        ([-0.86, 2.94], [0.86, 2.94]),
        ([-0.86, 3.96], [0.86, 3.96]),
    ] {
        let at = |[x, up]: [f64; 2]| [HOOP + x, up, END - 0.01];
        camera.bar(&mut marks, at(from), at(to), 0.05);
    }
    sheet.fill(marks, stage.lit(0x00D0_5040, 0.02));
    let (middle, size): (Point, f64) = (camera.at([HOOP, 3.05, END - 0.3]), camera.scale(END - 0.3));
    let mut net = Outline::new();
    for string in 0..6 {
        let x = -0.22 + 0.088 * f64::from(string);
        let at = |x: f64, down: f64| [middle[0] + x * size, middle[1] + down * size];
        net.add_bar(at(x, 0.0), at(x * 0.55 + 0.05, 0.40), [size * 0.016; 2]);
        net.add_bar(at(x, 0.0), at(x * 0.55 - 0.05, 0.40), [size * 0.016; 2]);
    }
    sheet.veil(net, stage.lit(0x00FF_FFFF, 0.0), 0.9);
    let rim = Outline::new().ellipse(middle, [size * 0.25, size * 0.05]);
    sheet.solid(rim, stage.lit(0x00E8_6830, 0.0));
}
