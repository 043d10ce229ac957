//! A range for archers: grass in mown lanes, targets of five colors on their stands, a bank and trees that stop what misses.

use super::camera::Camera;
use super::foliage::{Leaves, crown, ground_shadow, tufts};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;

/// From the rim to the gold.
const RINGS: [u32; 5] = [0x00FA_F8F2, 0x0038_3840, 0x0050_A0DC, 0x00E4_5048, 0x00F8_D048];

pub fn archery_range(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.47, 0.55]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("archery range");
    sheet.layer("sky");
    trees(sheet, stage, horizon, &mut dice);
    grass(sheet, &camera);
    bank(sheet, &camera);
    sheet.layer("grass");
    targets(sheet, &camera);
    sheet.layer("targets");
    line_to_shoot_from(sheet, &camera);
    tufts(sheet, stage, (0.80, 1.02), 70, 0x0070_A850, &mut dice);
    sheet.layer("line");
}

fn trees(sheet: &mut Sheet, stage: &Stage, horizon: f64, dice: &mut Dice) {
    for (count, far, size, up) in [(9, 0.42, 96.0, 0.9), (12, 0.22, 62.0, 0.4)] {
        let leaves = Leaves::of(stage, 0x0050_8850, far);
        for number in 0..count {
            let size = stage.unit * size * dice.between(0.75, 1.25);
            let x = stage.width * (f64::from(number) + dice.between(0.1, 0.9)) / f64::from(count);
            crown(sheet, stage, ([x, horizon - size * up], [size * 1.2, size]), leaves, dice);
        }
    }
}

fn grass(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1];
    let lawn = Outline::new().rect([0.0, horizon - stage.unit * 4.0], [stage.width, stage.height]);
    let (far, near) = (stage.ground(0x00A0_C868, 0.22), stage.ground(0x0060_9C48, 0.0));
    sheet.down(lawn, horizon, stage.height, &[(0.0, far), (0.35, mix(far, near, 0.5)), (1.0, near)]);
    let mut lanes = Outline::new();
    for lane in -4_i32..=4 {
        let x = 3.2 * f64::from(lane);
        lanes.add_polygon(&camera.lying([x, x + 1.6], 0.0, [camera.near(), 24.0]));
    }
    sheet.veil(lanes, stage.ground(0x0088_B858, 0.06), if sheet.in_color() { 0.5 } else { 0.15 });
    let mut chalk = Outline::new();
    for away in [8.0, 14.0] {
        camera.bar(&mut chalk, [-20.0, 0.0, away], [20.0, 0.0, away], 0.10);
    }
    sheet.veil(chalk, hex(0x00FF_FFFF), 0.75);
}

/// Of earth, behind the targets.
fn bank(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let at = |x: f64, up: f64| camera.at([x, up, 24.0]);
    let mut edge: Vec<Point> = vec![at(-30.0, 0.0)];
    edge.extend((0..=20).map(|step| {
        let x = -30.0 + 3.0 * f64::from(step);
        at(x, 2.3 + 0.25 * libm::sin(f64::from(step) * 1.9))
    }));
    edge.push(at(30.0, 0.0));
    let (top, foot) = (at(0.0, 2.5)[1], at(0.0, 0.0)[1]);
    let (pale, deep) = (stage.ground(0x0098_BC68, 0.2), stage.ground(0x0078_9C58, 0.16));
    sheet.down(Outline::new().polygon(&edge), top, foot, &[(0.0, pale), (1.0, mix(deep, stage.colors.shadow, 0.16))]);
}

fn targets(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    for (x, away, size) in
        [(-7.6, 21.0, 0.75), (-3.4, 21.0, 0.75), (0.8, 21.0, 0.75), (5.0, 21.0, 0.75), (9.2, 21.0, 0.75)]
    {
        target(sheet, camera, ([x, away], size));
    }
    // Two that are nearer, beside whoever shoots.
    for (x, away) in [(-2.5, 9.5), (3.1, 11.5)] {
        let scale = camera.scale(away);
        let [at, _] = camera.at([x, 0.0, away]);
        let beside = stage.beside_head(at, scale * 0.8);
        let x = (camera.vanishing[0] - beside) / (stage.light * scale);
        target(sheet, camera, ([x, away], 0.68));
    }
}

/// A round of straw on three legs, five rings, and arrows in it.
fn target(sheet: &mut Sheet, camera: &Camera, ([x, away], radius): (Point, f64)) {
    let stage = camera.stage;
    let scale = camera.scale(away);
    let far = camera.haze(away) * 0.8;
    let up = radius + 0.55;
    ground_shadow(sheet, stage, camera.at([x, 0.0, away]), [scale * 0.9, scale * 0.10]);
    let mut legs = Outline::new();
    camera.bar(&mut legs, [x, up + radius + 0.15, away + 0.1], [x - 0.62, 0.0, away], 0.09);
    camera.bar(&mut legs, [x, up + radius + 0.15, away + 0.1], [x + 0.62, 0.0, away], 0.09);
    camera.bar(&mut legs, [x - 0.5, 0.5, away], [x + 0.5, 0.5, away], 0.07);
    sheet.solid(legs, stage.lit(0x00A0_7448, far));
    let middle = camera.at([x, up, away]);
    let rim = scale * radius;
    let side = Outline::lined(stage.line()).ellipse([middle[0] + stage.light * rim * 0.07, middle[1]], [rim * 1.06; 2]);
    sheet.fill(side, stage.lit(0x00D0_A860, far));
    for (number, color) in RINGS.into_iter().enumerate() {
        let share = 1.0 - number as f64 / 5.0;
        sheet.fill(Outline::new().ellipse(middle, [rim * share; 2]), stage.lit(color, far));
    }
    let shade = Outline::new().ellipse([middle[0] - stage.light * rim * 0.3, middle[1] + rim * 0.2], [rim * 0.8; 2]);
    sheet.inside(Outline::new().ellipse(middle, [rim; 2]), |sheet| {
        sheet.veil(shade, stage.colors.shadow, if sheet.in_color() { 0.12 } else { 0.0 });
    });
    let (mut shafts, mut vanes) = (Outline::new(), Outline::new());
    let mut dice = stage.dice("arrows in a target");
    for _ in 0..3 {
        let tip = [middle[0] + rim * dice.between(-0.4, 0.4), middle[1] + rim * dice.between(-0.4, 0.4)];
        let end = [tip[0] + rim * 0.22, tip[1] - rim * 0.10];
        shafts.add_bar(tip, end, [(rim * 0.035).max(stage.unit); 2]);
        vanes.add_ellipse(end, [rim * 0.06, rim * 0.045]);
    }
    sheet.fill(shafts, stage.lit(0x0050_4038, far));
    sheet.fill(vanes, stage.lit(0x00F0_F0F0, far));
}

/// White on the grass, where one stands, with a rack for bows and arrows at the side.
fn line_to_shoot_from(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let away = camera.near() * 1.45;
    let mut chalk = Outline::new();
    camera.bar(&mut chalk, [-20.0, 0.0, away], [20.0, 0.0, away], 0.07);
    sheet.veil(chalk, hex(0x00FF_FFFF), 0.85);
    let at = away * 2.6;
    let scale = camera.scale(at);
    let x = (camera.vanishing[0] - stage.beside_head(stage.at_from_light(0.93, 0.0)[0], scale * 0.4))
        / (stage.light * scale);
    ground_shadow(sheet, stage, camera.at([x, 0.0, at]), [scale * 0.5, scale * 0.08]);
    let mut rack = Outline::new();
    camera.bar(&mut rack, [x - 0.32, 0.0, at], [x - 0.26, 0.9, at], 0.05);
    camera.bar(&mut rack, [x + 0.32, 0.0, at], [x + 0.26, 0.9, at], 0.05);
    camera.bar(&mut rack, [x - 0.34, 0.86, at], [x + 0.34, 0.86, at], 0.06);
    sheet.solid(rack, stage.lit(0x0090_6840, 0.02));
    let mut arrows = Outline::new();
    let mut feathers = Outline::new();
    for number in -3_i32..=3 {
        let x = x + 0.075 * f64::from(number);
        camera.bar(&mut arrows, [x, 0.2, at], [x + 0.02, 1.12, at], 0.016);
        feathers.add_polygon(&camera.facing([x - 0.012, x + 0.052], [1.0, 1.16], at));
    }
    sheet.fill(arrows, stage.lit(0x0058_4434, 0.0));
    sheet.fill(feathers, stage.lit(0x00E8_5848, 0.0));
}
