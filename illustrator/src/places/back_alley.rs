//! A back alley: walls of brick and plaster so close that hardly a strip of sky is left, pipes, a door under its lamp, bins.

use super::camera::Camera;
use super::cuboid::Cuboid;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things::{Corners, part};
use super::{puddles, skyline};
use scene::Hour;
use scene::seed::Dice;

/// Half of its width, how far away it opens on the next street, how tall the walls are; meters.
const HALF: f64 = 1.6;
const END: f64 = 22.0;
const TALL: f64 = 13.0;
/// Of one course of bricks, and of one brick: twice the size of real ones, which would be noise.
const COURSE: f64 = 0.17;
const BRICK: f64 = 0.46;

pub fn back_alley(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.44, 0.57]);
    sky(sheet, stage, camera.vanishing[1]);
    let mut dice = stage.dice("back alley");
    let [_, middle, near] = skyline::planes(stage, camera.vanishing[1] / stage.height, 1.6);
    for plane in [middle, near] {
        skyline::plane(sheet, stage, plane, camera.vanishing[1] / stage.height + 0.02, &mut dice);
    }
    sheet.layer("sky");
    ground(sheet, &camera);
    mouth(sheet, &camera);
    sheet.layer("ground");
    brick_wall(sheet, &camera, &mut dice);
    plaster_wall(sheet, &camera, &mut dice);
    sheet.layer("walls");
    landing(sheet, &camera);
    cables(sheet, &camera, &mut dice);
    bins(sheet, &camera);
    lamp(sheet, &camera);
    sheet.layer("alley");
}

fn ground(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1];
    let (close, away) = (stage.ground(0x0068_6870, 0.0), stage.ground(0x008C_8C94, 0.35));
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    sheet.down(all, horizon, stage.height, &[(0.0, away), (0.5, mix(close, away, 0.3)), (1.0, close)]);
    let mut seams = Outline::new();
    let mut row = camera.near();
    while row < END {
        camera.bar(&mut seams, [-HALF, 0.0, row], [HALF, 0.0, row], 0.02);
        row += if row < 8.0 { 1.1 } else { 2.2 };
    }
    // The gutter in the middle.
    sheet.fill(
        Outline::new().polygon(&camera.lying([-0.16, 0.16], 0.0, [camera.near(), END])),
        mix(close, stage.colors.shadow, 0.3),
    );
    sheet.veil(seams, stage.colors.shadow, if sheet.in_color() { 0.4 } else { 0.7 });
    let at = camera.at([0.75, 0.0, camera.near() * 1.7]);
    let wide = camera.scale(camera.near() * 1.7) * 0.6;
    puddles::puddle(sheet, stage, (at, [wide, wide * 0.26]), &mut stage.dice("alley puddle"));
}

/// The bright street that it opens on.
fn mouth(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    if !sheet.in_color() {
        return;
    }
    let light = match stage.scene.hour {
        Hour::Night => hex(0x00FF_C878),
        _ => stage.colors.haze,
    };
    let foot = camera.at([0.0, 0.8, END]);
    let size = camera.scale(END);
    sheet.glow(foot, [size * 4.0, size * 5.0], light, 0.75);
    sheet.glow(camera.at([0.0, 0.0, END * 0.6]), [size * 3.2, size * 1.0], light, 0.4);
}

/// How far its color has gone into the dark of the alley, or into the air at its end.
fn wall(sheet: &mut Sheet, camera: &Camera, side: f64, color: u32, shade: f64) -> Corners {
    let stage = camera.stage;
    let corners = camera.along(side * HALF, [0.0, TALL], [camera.near() * 0.6, END]);
    let (near, far) = (mix(stage.ground(color, 0.0), stage.colors.shadow, shade), stage.ground(color, 0.35));
    let (from, to) = (corners[3], corners[2]);
    sheet.slab(&corners, near);
    sheet.ramp(Outline::new().polygon(&corners), from, to, &[(0.0, near), (0.55, mix(near, far, 0.45)), (1.0, far)]);
    corners
}

/// Courses with staggered joints, some bricks burnt darker and some paler, each on its course.
fn brick_wall(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let x = -HALF;
    wall(sheet, camera, -1.0, 0x009C_5E4C, 0.34);
    let (mut seams, mut dark, mut pale) = (Outline::new(), Outline::new(), Outline::new());
    let near = camera.near() * 0.6;
    for course in 0..34 {
        let up = COURSE * f64::from(course);
        let from = near + if sheet.in_color() { 0.0 } else { dice.between(1.2, 5.0) };
        let to = if sheet.in_color() { 15.0 } else { from + dice.between(0.3, 1.6) };
        camera.bar(&mut seams, [x, up, from], [x, up, to], if sheet.in_color() { 0.014 } else { 0.007 });
        let shift = if course % 2 == 0 { 0.0 } else { BRICK / 2.0 };
        for number in 0..20 {
            let away = near + shift + BRICK * f64::from(number);
            let face = || camera.along(x, [up + 0.01, up + COURSE - 0.01], [away + 0.01, away + BRICK - 0.01]);
            // In ink bricks show here and there: all of them would be noise.
            if sheet.in_color() || dice.chance(0.1) {
                camera.bar(&mut seams, [x, up, away], [x, up + COURSE, away], 0.012);
            }
            match dice.below(9) {
                0 => dark.add_polygon(&face()),
                1 => pale.add_polygon(&face()),
                _ => {}
            }
        }
    }
    sheet.veil(dark, hex(0x0048_2024), if sheet.in_color() { 0.30 } else { 0.25 });
    sheet.veil(pale, stage.colors.edge, if sheet.in_color() { 0.14 } else { 0.0 });
    sheet.veil(seams, stage.colors.shadow, if sheet.in_color() { 0.34 } else { 0.5 });
    for (away, up) in [(4.4, 3.4), (7.6, 3.4), (12.0, 3.4), (4.4, 7.0), (9.0, 7.0)] {
        window(sheet, camera, x + 0.01, (away, up), dice.chance(0.4));
    }
}

fn plaster_wall(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    wall(sheet, camera, 1.0, 0x009A_9690, 0.12);
    let (mut stains, mut pipes) = (Outline::new(), Outline::new());
    for _ in 0..16 {
        let (away, top) = (dice.between(camera.near(), 14.0), dice.between(2.0, 9.0));
        stains.add_polygon(&camera.along(
            HALF,
            [top - dice.between(0.8, 3.0), top],
            [away, away + dice.between(0.06, 0.4)],
        ));
    }
    stains.add_polygon(&camera.along(HALF, [0.0, 0.7], [camera.near() * 0.6, END]));
    sheet.veil(stains, stage.colors.shadow, if sheet.in_color() { 0.22 } else { 0.0 });
    for away in [3.4, 6.2, 10.5] {
        camera.bar(&mut pipes, [HALF - 0.1, 0.0, away], [HALF - 0.1, TALL, away], 0.11);
        for up in [1.0, 3.2, 5.4] {
            camera.bar(&mut pipes, [HALF - 0.1, up, away], [HALF - 0.1, up + 0.12, away], 0.17);
        }
    }
    sheet.solid(pipes, mix(stage.lit(0x0078_706C, 0.04), stage.colors.shadow, 0.2));
    for (away, up) in [(4.2, 3.2), (8.0, 3.2), (12.5, 3.2), (5.0, 6.8)] {
        window(sheet, camera, HALF - 0.01, (away, up), dice.chance(0.5));
    }
    for (away, up) in [(4.6, 2.2), (8.6, 5.2)] {
        let cooler = Cuboid::new([HALF - 0.42, HALF], [up, up + 0.62], [away, away + 0.9]);
        cooler.draw(sheet, camera, stage.lit(0x00C8_C8C4, 0.05));
    }
    let door = camera.along(HALF - 0.01, [0.0, 2.1], [6.6, 7.6]);
    sheet.slab(&door, stage.lit(0x0050_6460, 0.05));
    sheet.veil(Outline::new().polygon(&part(door, [0.15, 0.85], [0.1, 0.45])), stage.colors.shadow, 0.35);
}

fn window(sheet: &mut Sheet, camera: &Camera, x: f64, (away, up): (f64, f64), is_lit: bool) {
    let stage = camera.stage;
    let glass = camera.along(x, [up, up + 1.3], [away, away + 1.1]);
    let frame = camera.along(x, [up - 0.1, up + 1.4], [away - 0.1, away + 1.2]);
    sheet.slab(&frame, mix(stage.lit(0x00A8_A098, 0.1), stage.colors.shadow, 0.25));
    let burns = is_lit && !matches!(stage.scene.hour, Hour::Day | Hour::Dawn);
    let pane = match (burns, stage.is_on_paper()) {
        (true, true) => hex(0x00FF_FFFF),
        (true, false) => hex(0x00FF_D48C),
        (false, _) => mix(stage.lit(0x0048_5468, 0.0), stage.colors.sky[2], 0.22),
    };
    sheet.slab(&glass, pane);
    let mut bars = Outline::new();
    bars.add_polygon(&part(glass, [0.0, 1.0], [0.47, 0.53]));
    bars.add_polygon(&part(glass, [0.46, 0.54], [0.0, 1.0]));
    sheet.fill(bars, stage.lit(0x0060_5C58, 0.1));
    if burns && sheet.in_color() {
        let size = camera.scale(away);
        sheet.glow(super::things::on(glass, 0.5, 0.5), [size * 1.5; 2], hex(0x00FF_C060), 0.34);
    }
}

/// Of an iron stair, overhead on the wall of brick.
fn landing(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let iron = mix(stage.lit(0x0050_545C, 0.05), stage.colors.shadow, 0.3);
    for up in [3.0, 6.4] {
        Cuboid::new([-HALF, -HALF + 0.75], [up, up + 0.08], [6.6, 9.8]).draw(sheet, camera, iron);
        let mut rail = Outline::new();
        let x = -HALF + 0.75;
        for high in [0.5, 1.0] {
            camera.bar(&mut rail, [x, up + high, 6.6], [x, up + high, 9.8], 0.04);
        }
        for post in 0..=8 {
            let away = 6.6 + 0.4 * f64::from(post);
            camera.bar(&mut rail, [x, up, away], [x, up + 1.0, away], 0.03);
        }
        camera.bar(&mut rail, [x, up + 0.04, 6.6], [x - 0.1, up + 3.4, 9.6], 0.08);
        sheet.solid(rail, iron);
    }
}

fn cables(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let mut lines = Outline::new();
    for away in [4.5, 7.0, 11.0] {
        let (from, to) = (dice.between(4.2, 6.0), dice.between(4.6, 6.4));
        let at = |share: f64| {
            let sag = 0.5 * libm::sin(share * std::f64::consts::PI);
            [-HALF + 2.0 * HALF * share, from + (to - from) * share - sag, away]
        };
        for step in 0..8 {
            camera.bar(&mut lines, at(f64::from(step) / 8.0), at(f64::from(step + 1) / 8.0), 0.025);
        }
    }
    sheet.fill(lines, mix(stage.lit(0x0030_2C34, 0.1), stage.colors.shadow, 0.4));
}

/// What stands at the foot of the walls.
fn bins(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let lit = |color: u32| mix(stage.lit(color, 0.0), stage.colors.shadow, 0.2);
    let boxes = [
        (Cuboid::new([-HALF + 0.05, -HALF + 0.65], [0.0, 0.4], [8.4, 9.0]), 0x00A8_8050),
        (Cuboid::new([-HALF + 0.05, -HALF + 0.60], [0.4, 0.75], [8.5, 9.0]), 0x0098_7448),
        (Cuboid::new([HALF - 0.68, HALF - 0.06], [0.0, 0.95], [5.0, 5.7]), 0x0040_6C58),
        (Cuboid::new([HALF - 0.72, HALF - 0.04], [0.95, 1.04], [4.96, 5.74]), 0x0034_5848),
    ];
    for (cuboid, color) in boxes {
        let mut shade = Outline::new();
        shade.add_polygon(&camera.lying(
            [cuboid.xs[0] - 0.12, cuboid.xs[1] + 0.12],
            0.0,
            [cuboid.aways[0] - 0.15, cuboid.aways[1]],
        ));
        if cuboid.ups[0] < 0.01 {
            sheet.veil(shade, stage.colors.shadow, if sheet.in_color() { 0.4 } else { 0.0 });
        }
        cuboid.draw(sheet, camera, lit(color));
    }
}

/// Over the door, and what it throws on wall and ground when it is dark.
fn lamp(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let mut arm = Outline::new();
    camera.bar(&mut arm, [HALF, 2.75, 7.1], [HALF - 0.42, 2.75, 7.1], 0.05);
    sheet.solid(arm, stage.lit(0x0040_4044, 0.05));
    let hood =
        [[-0.20, 2.55], [-0.07, 2.78], [0.07, 2.78], [0.20, 2.55]].map(|[x, up]| camera.at([HALF - 0.42 + x, up, 7.1]));
    sheet.slab(&hood, stage.lit(0x0050_5850, 0.05));
    if !sheet.in_color() || matches!(stage.scene.hour, Hour::Day | Hour::Dawn) {
        return;
    }
    let (bulb, size) = (camera.at([HALF - 0.42, 2.52, 7.1]), camera.scale(7.1));
    let light = hex(0x00FF_CC80);
    sheet.glow(bulb, [size * 2.6; 2], light, 0.55);
    sheet.glow(bulb, [size * 0.5; 2], hex(0x00FF_F4D8), 0.95);
    sheet.glow(camera.at([HALF - 0.6, 0.0, 6.9]), [size * 2.2, size * 0.7], light, 0.5);
    super::cuboid::cone(sheet, (bulb, camera.at([HALF - 0.6, 0.0, 6.9])), [size * 0.2, size * 1.1], light, 0.34);
}
