//! A tennis court: lines and net, a chair for the umpire, a fence of wire with trees behind it.

use super::camera::Camera;
use super::foliage::{Leaves, crown, ground_shadow};
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{haze, plane, planes};
use super::stage::Stage;
use scene::Hour;
use scene::seed::Dice;

/// Meters from the eye: the net, the far line, the fence behind it. Half the court's width.
const NET: f64 = 9.4;
const END: f64 = 20.0;
const FENCE: f64 = 25.0;
const HALF: f64 = 4.1;

pub fn tennis_court(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.47, 0.49]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("tennis court");
    let share = horizon / stage.height;
    let [far, ..] = planes(stage, share, 0.5);
    plane(sheet, stage, far, share + 0.03, &mut dice);
    haze(sheet, stage, share);
    let leaves = Leaves::of(stage, 0x0058_9050, 0.26);
    for number in 0..13 {
        let size = stage.unit * dice.between(48.0, 84.0);
        let at = [stage.width * f64::from(number) / 12.0, horizon - stage.unit * dice.between(16.0, 60.0)];
        crown(sheet, stage, (at, [size * 1.15, size]), leaves, &mut dice);
    }
    sheet.layer("sky");
    ground(sheet, &camera);
    fence(sheet, &camera);
    lines(sheet, &camera);
    sheet.layer("court");
    lamps(sheet, &camera);
    chair(sheet, &camera);
    net(sheet, &camera);
    balls(sheet, &camera, &mut dice);
    sheet.layer("net");
}

fn ground(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near() * 0.9;
    let hues = [(0x0058_9468, 0x0038_6CA8), (0x0048_8058, 0x0060_A470), (0x00B8_7850, 0x00D0_8C5C)];
    let (around, court) = if stage.is_on_paper() { (0x0066_6666, 0x008C_8C8C) } else { hues[stage.seeded(3)] };
    let area = Outline::new().rect([0.0, camera.at([0.0, 0.0, FENCE])[1]], [stage.width, stage.height]);
    let (pale, deep) = (stage.ground(around, 0.16), stage.ground(around, 0.0));
    sheet.down(area, camera.vanishing[1], stage.height, &[(0.0, pale), (1.0, deep)]);
    let field = camera.lying([-HALF, HALF], 0.0, [near, END]);
    let (pale, deep) = (stage.ground(court, 0.14), stage.ground(court, 0.0));
    let top = camera.at([0.0, 0.0, END])[1];
    sheet.down(
        Outline::new().polygon(&field),
        top,
        stage.height,
        &[(0.0, mix(pale, stage.colors.edge, 0.1)), (1.0, deep)],
    );
}

fn lines(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near() * 0.9;
    let white = mix(stage.ground(0x00FF_FFFF, 0.02), hex(0x00FF_FFFF), 0.3);
    let mut paint = Outline::new();
    for x in [-HALF, -HALF + 0.9, HALF - 0.9, HALF] {
        paint.add_polygon(&camera.lying([x - 0.04, x + 0.04], 0.0, [near, END]));
    }
    paint.add_polygon(&camera.lying([-0.04, 0.04], 0.0, [near.max(NET - 5.6), NET + 5.6]));
    for away in [NET - 5.6, NET + 5.6] {
        if away > near {
            paint.add_polygon(&camera.lying([-HALF + 0.9, HALF - 0.9], 0.0, [away - 0.06, away + 0.06]));
        }
    }
    paint.add_polygon(&camera.lying([-HALF, HALF], 0.0, [END - 0.12, END]));
    sheet.fill(paint, white);
}

/// Wire between posts, a screen of green cloth on its lower half.
fn fence(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let cloth = if stage.is_on_paper() { 0x0058_5858 } else { 0x002C_6450 };
    let screen = camera.facing([-24.0, 24.0], [0.1, 1.9], FENCE);
    sheet.slab(&screen, stage.lit(cloth, 0.12));
    let mut wire = Outline::new();
    let step = if sheet.in_color() { 0.34 } else { 0.9 };
    for number in -60_i32..=60 {
        let x = step * f64::from(number);
        camera.bar(&mut wire, [x - 0.9, 1.9, FENCE], [x + 0.9, 3.7, FENCE], 0.02);
        camera.bar(&mut wire, [x + 0.9, 1.9, FENCE], [x - 0.9, 3.7, FENCE], 0.02);
    }
    sheet.veil(wire, stage.lit(0x0088_9890, 0.1), 0.5);
    let mut posts = Outline::new();
    for number in -8_i32..=8 {
        let x = 2.8 * f64::from(number) + 1.0;
        camera.bar(&mut posts, [x, 0.0, FENCE], [x, 3.8, FENCE], 0.09);
    }
    for up in [0.12, 1.9, 3.75] {
        camera.bar(&mut posts, [-24.0, up, FENCE], [24.0, up, FENCE], 0.07);
    }
    sheet.solid(posts, stage.lit(0x0058_7068, 0.12));
}

fn lamps(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let burns = matches!(stage.scene.hour, Hour::Night | Hour::Dusk);
    for x in [-8.4, 8.4] {
        let away = FENCE - 1.5;
        let mut post = Outline::new();
        camera.bar(&mut post, [x, 0.0, away], [x, 8.0, away], 0.16);
        camera.bar(&mut post, [x - 0.9, 8.0, away], [x + 0.9, 8.0, away], 0.12);
        sheet.solid(post, stage.lit(0x0070_7880, 0.14));
        for aside in [-0.62, 0.62] {
            let head = camera.facing([x + aside - 0.34, x + aside + 0.34], [7.9, 8.45], away);
            sheet.slab(&head, if burns { hex(0x00FF_FCE8) } else { stage.lit(0x00D8_DCE0, 0.14) });
        }
        if burns {
            sheet.glow(camera.at([x, 8.2, away]), [camera.scale(away) * 4.2; 2], hex(0x00FF_F4D0), 0.85);
        }
    }
    if burns && sheet.in_color() {
        let pool = camera.at([0.0, 0.0, NET + 3.0]);
        sheet.glow(pool, [stage.width * 0.55, stage.height * 0.10], hex(0x00FF_F4D8), 0.40);
    }
}

/// The umpire's, beside the net.
fn chair(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (x, away) = (HALF + 0.75, NET + 0.9);
    let far = camera.haze(away);
    ground_shadow(sheet, stage, camera.at([x, 0.0, away]), [0.7 * camera.scale(away), 0.1 * camera.scale(away)]);
    let mut frame = Outline::new();
    for side in [-1.0, 1.0] {
        camera.bar(&mut frame, [x + side * 0.5, 0.0, away], [x + side * 0.28, 1.8, away], 0.07);
        camera.bar(&mut frame, [x + side * 0.30, 1.8, away], [x + side * 0.30, 2.5, away], 0.06);
    }
    for up in [0.4, 0.8, 1.2] {
        camera.bar(&mut frame, [x - 0.44, up, away], [x + 0.44, up, away], 0.05);
    }
    sheet.solid(frame, stage.lit(0x00E0_E4E4, far));
    sheet.slab(&camera.facing([x - 0.34, x + 0.34], [1.74, 1.84], away), stage.lit(0x0038_6088, far));
    sheet.slab(&camera.facing([x - 0.32, x + 0.32], [2.05, 2.52], away), stage.lit(0x0038_6088, far));
}

/// Cord under a white band, a strap that holds its middle down.
fn net(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let wide = HALF + 0.35;
    let top = |x: f64| 0.96 + 0.12 * (x / wide) * (x / wide);
    let mut shadow = Outline::new();
    shadow.add_polygon(&camera.lying([-wide, wide], 0.0, [NET - 0.35, NET + 0.02]));
    sheet.veil(shadow, stage.colors.shadow, if sheet.in_color() { 0.26 } else { 0.0 });
    let (mut cord, step) = (Outline::new(), if sheet.in_color() { 0.11 } else { 0.26 });
    let count = libm::ceil(wide * 2.0 / step) as i32;
    for number in 0..=count {
        let x = -wide + wide * 2.0 * f64::from(number) / f64::from(count);
        camera.bar(&mut cord, [x, 0.02, NET], [x, top(x), NET], 0.014);
    }
    let rows = if sheet.in_color() { 8 } else { 4 };
    for row in 0..rows {
        let share = f64::from(row) / f64::from(rows);
        for part in 0..10 {
            let x = |part: i32| -wide + wide * 2.0 * f64::from(part) / 10.0;
            let at = |part: i32| [x(part), 0.02 + top(x(part)) * share, NET];
            camera.bar(&mut cord, at(part), at(part + 1), 0.014);
        }
    }
    sheet.veil(cord, if sheet.in_color() { stage.lit(0x0020_2C30, 0.04) } else { hex(0) }, 0.62);
    let edge =
        |drop: f64| (0..=10).map(move |part| -wide + wide * 2.0 * f64::from(part) / 10.0).map(move |x| (x, drop));
    let mut band: Vec<_> = edge(0.0).map(|(x, _)| camera.at([x, top(x) + 0.02, NET])).collect();
    band.extend(edge(0.0).map(|(x, _)| camera.at([x, top(x) - 0.07, NET])).collect::<Vec<_>>().into_iter().rev());
    let white = stage.lit(0x00FC_FCFA, 0.02);
    sheet.slab(&band, white);
    sheet.slab(&camera.facing([-0.035, 0.035], [0.0, 0.93], NET), white);
    for x in [-wide, wide] {
        sheet.slab(&camera.facing([x - 0.06, x + 0.06], [0.0, 1.14], NET), stage.lit(0x0030_5848, 0.03));
    }
}

fn balls(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    for (aside, away) in [(-0.30, 5.2), (-0.36, 4.4), (0.30, 6.4), (0.22, 12.0), (-0.16, 14.0)] {
        let x = aside * away + dice.between(-0.2, 0.2);
        let size = 0.055 * camera.scale(away);
        let at = camera.at([x, 0.05, away]);
        ground_shadow(sheet, stage, [at[0], at[1] + size * 0.9], [size * 1.1, size * 0.3]);
        sheet.fill(stage.lined().ellipse(at, [size; 2]), stage.lit(0x00D8_F050, 0.02));
    }
}
