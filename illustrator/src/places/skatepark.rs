//! Where one skates: smooth concrete, a ramp that curves up on each side, a box with a rail, paint on what stands upright.

use canvas::Color;

use super::camera::Camera;
use super::cuboid::Cuboid;
use super::foliage::{Leaves, crown};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{haze, plane, planes};
use super::stage::Stage;
use super::things;
use scene::seed::Dice;

/// Meters: where a ramp leaves the ground, how far out and how high its curve goes, from where to where it stands.
const FOOT: f64 = 2.05;
const REACH: f64 = 1.9;
const HIGH: f64 = 1.75;
const AWAYS: [f64; 2] = [7.2, 15.0];
const STEPS: u32 = 9;

pub fn skatepark(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.46, 0.55]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("skatepark");
    let share = horizon / stage.height;
    for one in planes(stage, share, 0.7) {
        plane(sheet, stage, one, share + 0.03, &mut dice);
    }
    haze(sheet, stage, share);
    let leaves = Leaves::of(stage, 0x0054_8C50, 0.2);
    for number in 0..9 {
        let size = stage.unit * dice.between(46.0, 78.0);
        let at = [stage.width * (f64::from(number) / 8.0 + dice.between(-0.05, 0.05)), horizon - size * 0.25];
        crown(sheet, stage, (at, [size * 1.2, size]), leaves, &mut dice);
    }
    sheet.layer("sky");
    ground(sheet, &camera);
    back_wall(sheet, &camera, &mut dice);
    sheet.layer("ground");
    for side in [-1.0, 1.0] {
        ramp(sheet, &camera, side, &mut dice);
    }
    funbox(sheet, &camera, &mut dice);
    sheet.layer("ramps");
}

fn concrete(stage: &Stage, far: f64) -> Color {
    stage.ground(0x00C8_C8C8, far)
}

fn ground(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let top = camera.at([0.0, 0.0, 60.0])[1];
    let floor = Outline::new().rect([0.0, top], [stage.width, stage.height]);
    let (pale, near) = (mix(concrete(stage, 0.25), stage.colors.edge, 0.2), stage.ground(0x00A8_ACB4, 0.0));
    sheet.down(floor, top, stage.height, &[(0.0, pale), (0.4, mix(pale, near, 0.5)), (1.0, near)]);
    let mut seams = Outline::new();
    for away in [3.2, 4.6, 6.6, 9.4, 13.0] {
        camera.bar(&mut seams, [-20.0, 0.0, away], [20.0, 0.0, away], 0.025);
    }
    for x in [-2.05, -0.7, 0.7, 2.05] {
        camera.bar(&mut seams, [x, 0.0, camera.near()], [x, 0.0, 16.0], 0.025);
    }
    sheet.veil(seams, stage.colors.shadow, 0.32);
    let (mut marks, mut dice) = (Outline::new(), stage.dice("wheel marks"));
    for _ in 0..16 {
        let away = camera.near() * (1.1 + 3.0 * dice.unit());
        let (x, long) = (dice.between(-2.4, 2.4), dice.between(0.4, 1.6));
        camera.bar(&mut marks, [x, 0.0, away], [x + long, 0.0, away + dice.between(-0.3, 0.6)], 0.02);
    }
    sheet.veil(marks, stage.colors.shadow, if sheet.in_color() { 0.20 } else { 0.3 });
}

/// Across the end, low, with letters sprayed on it.
fn back_wall(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let wall = camera.facing([-9.0, 9.0], [0.0, 1.5], 17.0);
    sheet.slab(&wall, stage.lit(0x00B4_B0B4, 0.15));
    spray(sheet, camera, &camera.facing([-2.6, 1.6], [0.15, 1.35], 16.95), 0x00E8_5878, dice);
    spray(sheet, camera, &camera.facing([2.2, 5.0], [0.2, 1.3], 16.95), 0x0038_A8C8, dice);
    let mut rail = Outline::new();
    camera.bar(&mut rail, [-9.0, 2.3, 17.2], [9.0, 2.3, 17.2], 0.06);
    for number in -6_i32..=6 {
        let x = 1.5 * f64::from(number);
        camera.bar(&mut rail, [x, 1.5, 17.2], [x, 2.3, 17.2], 0.05);
    }
    sheet.solid(rail, stage.lit(0x0060_6870, 0.15));
}

/// Round letters of one color with a pale rim.
fn spray(sheet: &mut Sheet, camera: &Camera, area: &[Point; 4], color: u32, dice: &mut Dice) {
    let stage = camera.stage;
    let middle = things::on(*area, 0.5, 0.5);
    let size = things::size(*area);
    if sheet.in_color() {
        sheet.blur(middle, [size * 1.4, size * 0.52], (stage.lit(0x00F8_F0D8, 0.1), 0.75));
    }
    sheet.fill(things::glyphs(*area, (4, 1), dice), stage.lit(color, 0.08));
}

/// A quarter of a pipe on one side: its curve in strips from the ground up, its near end, the platform on top with a rail.
fn ramp(sheet: &mut Sheet, camera: &Camera, side: f64, dice: &mut Dice) {
    let stage = camera.stage;
    let point = |step: u32| {
        let turn = std::f64::consts::FRAC_PI_2 * 0.93 * f64::from(step) / f64::from(STEPS);
        [side * (FOOT + REACH * libm::sin(turn)), HIGH * (1.0 - libm::cos(turn))]
    };
    let [lip, top] = point(STEPS);
    let out = lip + side * 1.6;
    let deck = camera.lying([lip, out], top, AWAYS);
    sheet.slab(&deck, stage.lit(0x00B8_9468, 0.06));
    for step in 0..STEPS {
        let ([x0, up0], [x1, up1]) = (point(step), point(step + 1));
        let strip = [[x0, up0, AWAYS[0]], [x0, up0, AWAYS[1]], [x1, up1, AWAYS[1]], [x1, up1, AWAYS[0]]];
        // The steeper it is, the less of the sky it sees; the side across from the light is bright.
        let steep = f64::from(step) / f64::from(STEPS);
        let tone = if side > 0.0 {
            mix(concrete(stage, 0.02), stage.colors.edge, 0.45 * steep)
        } else {
            mix(concrete(stage, 0.02), stage.colors.shadow, 0.14 + 0.40 * steep)
        };
        sheet.face(&strip.map(|at| camera.at(at)), tone);
    }
    // What the near end shows: the curve over its own shadow.
    let mut end: Vec<Point> = (0..=STEPS).map(&point).map(|[x, up]| camera.at([x, up, AWAYS[0]])).collect();
    end.extend([[out, top], [out, 0.0]].map(|[x, up]| camera.at([x, up, AWAYS[0]])));
    sheet.slab(&end, mix(stage.lit(0x00A4_8868, 0.03), stage.colors.shadow, if side > 0.0 { 0.16 } else { 0.30 }));
    let label = camera.facing([(lip + side * 0.1).min(out), (lip + side * 0.1).max(out)], [0.5, 1.6], AWAYS[0]);
    sheet.fill(things::glyphs(label, (2, 1), dice), stage.lit([0x00F0_B840, 0x0048_B890][dice.below(2)], 0.05));
    let mut pipe = Outline::new();
    camera.bar(&mut pipe, [lip, top + 0.03, AWAYS[0]], [lip, top + 0.03, AWAYS[1]], 0.08);
    for away in [AWAYS[0], (AWAYS[0] + AWAYS[1]) * 0.42, AWAYS[1]] {
        camera.bar(&mut pipe, [out, top, away], [out, top + 1.0, away], 0.06);
    }
    camera.bar(&mut pipe, [out, top + 1.0, AWAYS[0]], [out, top + 1.0, AWAYS[1]], 0.06);
    sheet.solid(pipe, stage.lit(0x0070_7C88, 0.05));
}

/// A low box to slide on, and a rail beside it.
fn funbox(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let mut shade = Outline::new();
    shade.add_polygon(&camera.lying([-1.55, 0.60], 0.0, [10.5, 12.4]));
    sheet.veil(shade, stage.colors.shadow, 0.34);
    let body = Cuboid::new([-1.5, 0.3], [0.0, 0.5], [10.6, 12.2]);
    body.draw(sheet, camera, stage.lit(0x00D0_CCC8, 0.06));
    let front = body.front(camera);
    sheet.slab(&things::part(front, [0.0, 1.0], [0.0, 0.14]), stage.lit(0x00D8_5840, 0.04));
    sheet
        .fill(things::glyphs(things::part(front, [0.2, 0.8], [0.3, 0.92]), (4, 1), dice), stage.lit(0x0040_6CB0, 0.05));
    let mut rail = Outline::new();
    camera.bar(&mut rail, [1.1, 0.42, 9.6], [1.1, 0.42, 13.0], 0.07);
    for away in [9.8, 12.8] {
        camera.bar(&mut rail, [1.1, 0.0, away], [1.1, 0.42, away], 0.06);
    }
    sheet.solid(rail, if stage.is_on_paper() { hex(0x0050_5050) } else { stage.lit(0x00E8_C040, 0.05) });
}
