//! A pier of planks that leads out over still water, hills on the other side, a rowing boat tied to a post.

use super::camera::Camera;
use super::foliage::{Leaves, crown};
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::water::{gulls, sea};
use scene::seed::Dice;

/// Half the pier's width and how far it reaches, meters; how far below its planks the water lies.
const HALF: f64 = 1.25;
const END: f64 = 13.0;
const DROP: f64 = 0.75;

pub fn pier(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.47, 0.50]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("pier");
    for (up, color, far) in [(0.10, 0x0068_88A8, 0.66), (0.05, 0x0060_8C80, 0.48)] {
        let hills = wavy_ground(stage, horizon - up * stage.height, 0.035, &mut dice);
        sheet.fill(hills, stage.growth(color, far));
    }
    let leaves = Leaves::of(stage, 0x0050_8058, 0.40);
    for number in 0..16 {
        let size = stage.unit * dice.between(9.0, 22.0);
        let at = [stage.width * f64::from(number) / 15.0, horizon - size * 0.4];
        crown(sheet, stage, (at, [size * 1.5, size]), leaves, &mut dice);
    }
    if !stage.is_night() {
        gulls(sheet, stage, horizon);
    }
    sheet.layer("far shore");
    sea(sheet, stage, (horizon, stage.height), 0x0028_7090);
    mirror(sheet, stage, horizon, &mut dice);
    sheet.layer("water");
    shade_on_water(sheet, &camera);
    rowing_boat(sheet, &camera);
    planks(sheet, &camera, &mut dice);
    posts(sheet, &camera);
    bucket(sheet, &camera, [-0.86, 5.0]);
    sheet.layer("pier");
}

/// The hills again, upside down and paler.
fn mirror(sheet: &mut Sheet, stage: &Stage, horizon: f64, dice: &mut Dice) {
    let color = stage.growth(0x0058_8478, 0.40);
    let mut bars = Outline::new();
    for number in 0..60 {
        let down = dice.unit();
        let y = horizon + stage.height * 0.085 * down * down;
        let wide = stage.unit * dice.between(30.0, 120.0);
        let x = stage.width * f64::from(number) / 60.0;
        bars.add_leaf([x - wide, y], [x + wide, y], stage.unit * (3.0 + 4.0 * down));
    }
    sheet.veil(bars, color, if sheet.in_color() { 0.35 } else { 0.0 });
}

fn shade_on_water(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let far = camera.lying([-HALF - 0.25, HALF + 0.55], -DROP, [camera.near(), END + 0.8]);
    sheet.veil(Outline::new().polygon(&far), stage.colors.shadow, if sheet.in_color() { 0.38 } else { 0.55 });
}

/// Boards across, their ends not quite in line, nails, a beam along both edges.
fn planks(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let near = camera.near();
    let deck = camera.lying([-HALF, HALF], 0.0, [near, END]);
    let (top, bottom) = (camera.at([0.0, 0.0, END])[1], stage.height);
    let (pale, deep) = (stage.ground(0x00D0_B488, 0.16), stage.ground(0x00A0_7C54, 0.0));
    // The end of the pier, as thick as its beams.
    sheet.slab(&camera.facing([-HALF, HALF], [-0.22, 0.0], END), stage.lit(0x0068_4C38, 0.1));
    sheet.down(Outline::new().polygon(&deck), top, bottom, &[(0.0, pale), (1.0, deep)]);
    sheet.ink_round(&deck);
    let (mut seams, mut nails, mut worn, mut dark) = (Outline::new(), Outline::new(), Outline::new(), Outline::new());
    let mut away = near;
    while away < END {
        let wide = 0.19 + 0.015 * away;
        camera.bar(&mut seams, [-HALF, 0.0, away], [HALF, 0.0, away], 0.022);
        if dice.chance(0.4) {
            let into = if dice.chance(0.5) { &mut worn } else { &mut dark };
            into.add_polygon(&camera.lying([-HALF, HALF], 0.0, [away, (away + wide).min(END)]));
        }
        if away < 6.0 {
            for x in [-HALF + 0.2, HALF - 0.2] {
                camera.disc(&mut nails, [x, 0.0, away + wide * 0.5], 0.016);
            }
        }
        away += wide;
    }
    sheet.veil(worn, stage.colors.edge, if sheet.in_color() { 0.16 } else { 0.0 });
    sheet.veil(dark, stage.colors.shadow, if sheet.in_color() { 0.13 } else { 0.0 });
    sheet.veil(seams, if sheet.in_color() { stage.colors.shadow } else { hex(0) }, 0.55);
    sheet.veil(nails, stage.colors.shadow, 0.6);
    for x in [-HALF, HALF - 0.13] {
        sheet.slab(&camera.lying([x, x + 0.13], 0.05, [near, END]), stage.ground(0x00B8_9468, 0.04));
    }
}

/// Posts that carry the pier stand above its edges; at the end one has a lamp.
fn posts(sheet: &mut Sheet, camera: &Camera) {
    for away in [END - 0.1, 9.6, 7.0, 4.8, 3.2] {
        for side in [-1.0, 1.0] {
            post(sheet, camera, [side * (HALF + 0.10), away], 0.62);
        }
    }
    lamp(sheet, camera, [HALF + 0.10, 9.6]);
}

fn post(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2], tall: f64) {
    let stage = camera.stage;
    let wood = stage.lit(0x0084_6244, camera.haze(away));
    let foot = -0.34;
    let half = 0.11;
    sheet.slab(&camera.facing([x - half, x + half], [foot, tall], away), wood);
    let shaded = camera.facing([x + half * 0.1, x + half], [foot, tall], away);
    sheet.veil(Outline::new().polygon(&shaded), stage.colors.shadow, 0.28);
    let mut cap = stage.lined();
    let at = camera.at([x, tall, away]);
    let wide = half * camera.scale(away);
    cap.add_ellipse(at, [wide, wide * 0.28]);
    sheet.fill(cap, stage.ground(0x00C0_9C70, camera.haze(away)));
    for up in [0.22, 0.28, 0.34] {
        let turn = camera.facing([x - half * 1.08, x + half * 1.08], [up, up + 0.045], away);
        sheet.slab(&turn, stage.lit(0x00D8_C498, camera.haze(away)));
    }
}

fn lamp(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2]) {
    let stage = camera.stage;
    let lit = |color: u32| stage.lit(color, camera.haze(away));
    let mut arm = Outline::new();
    camera.bar(&mut arm, [x, 0.5, away], [x, 2.35, away], 0.09);
    camera.bar(&mut arm, [x, 2.30, away], [x - 0.42, 2.30, away], 0.06);
    sheet.solid(arm, lit(0x0060_4838));
    let glass = camera.facing([x - 0.52, x - 0.32], [1.92, 2.20], away);
    let is_dark = stage.is_night() || stage.scene.hour == scene::Hour::Dusk;
    sheet.slab(&glass, if is_dark { hex(0x00FF_E8A0) } else { lit(0x00F0_E8D0) });
    sheet.slab(&camera.facing([x - 0.56, x - 0.28], [2.20, 2.28], away), lit(0x0048_4048));
    sheet.slab(&camera.facing([x - 0.54, x - 0.30], [1.87, 1.92], away), lit(0x0048_4048));
    if is_dark {
        sheet.glow(camera.at([x - 0.42, 2.05, away]), [camera.scale(away) * 1.5; 2], hex(0x00FF_D080), 0.8);
    }
}

/// Seen from the side, its line to the nearest post.
fn rowing_boat(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (middle, away) = (3.5, 8.2);
    let at = |along: f64, up: f64| camera.at([middle + along, up - DROP, away]);
    let lit = |color: u32| stage.lit(color, camera.haze(away));
    let hue = [0x00B8_4840, 0x0038_7890, 0x00E8_E0D0][stage.seeded(3)];
    let mut wake = Outline::new();
    for (down, wide) in [(-0.05, 1.7), (-0.22, 1.4), (-0.42, 1.0)] {
        wake.add_leaf(at(-wide, down), at(wide, down), 0.10 * camera.scale(away));
    }
    sheet.veil(wake, mix(lit(hue), stage.colors.shadow, 0.5), 0.45);
    let inner: Vec<Point> =
        vec![at(-1.55, 0.62), at(-0.8, 0.70), at(0.6, 0.68), at(1.4, 0.58), at(0.7, 0.40), at(-0.9, 0.42)];
    sheet.slab(&inner, lit(0x0070_4C34));
    for x in [-0.7, 0.35] {
        sheet.slab(&[at(x, 0.64), at(x + 0.24, 0.64), at(x + 0.30, 0.46), at(x - 0.04, 0.46)], lit(0x00B8_8C5C));
    }
    let hull = [
        at(-1.62, 0.66),
        at(-0.9, 0.46),
        at(0.0, 0.40),
        at(0.8, 0.44),
        at(1.42, 0.60),
        at(1.22, 0.0),
        at(-1.15, 0.0),
        at(-1.5, 0.36),
    ];
    sheet.slab(&hull, lit(hue));
    let rail = [
        at(-1.64, 0.72),
        at(-0.9, 0.52),
        at(0.0, 0.46),
        at(0.8, 0.50),
        at(1.44, 0.66),
        at(1.42, 0.56),
        at(0.8, 0.40),
        at(0.0, 0.36),
        at(-0.9, 0.42),
        at(-1.6, 0.62),
    ];
    sheet.slab(&rail, lit(0x00E8_D8B0));
    let mut line = Outline::new();
    let points = [at(-1.60, 0.64), at(-1.85, 0.52), at(-2.05, 0.70), camera.at([HALF + 0.10, 0.28, 7.0])];
    for pair in points.windows(2) {
        line.add_bar(pair[0], pair[1], [stage.unit * 2.4; 2]);
    }
    sheet.solid(line, lit(0x00D8_C498));
}

fn bucket(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2]) {
    let stage = camera.stage;
    let scale = camera.scale(away);
    let [at_x, y] = camera.at([x, 0.0, away]);
    let middle = stage.beside_head(at_x, 0.2 * scale);
    let at = |dx: f64, up: f64| [middle + dx * scale, y - up * scale];
    super::foliage::ground_shadow(sheet, stage, at(0.0, 0.0), [0.2 * scale, 0.04 * scale]);
    sheet.slab(&[at(-0.12, 0.0), at(-0.16, 0.28), at(0.16, 0.28), at(0.12, 0.0)], stage.lit(0x0058_8CB8, 0.02));
    let mut rim = stage.lined();
    rim.add_ellipse(at(0.0, 0.28), [0.16 * scale, 0.045 * scale]);
    sheet.fill(rim, stage.lit(0x0080_B0D8, 0.02));
    sheet.fill(Outline::new().ellipse(at(0.0, 0.275), [0.13 * scale, 0.03 * scale]), stage.lit(0x0030_5068, 0.02));
}
