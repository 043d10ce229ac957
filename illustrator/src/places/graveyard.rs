//! A graveyard: stones in rows, a cross here and there, bare trees, a fence of iron, mist over the grass.

use super::camera::Camera;
use super::foliage::{ground_shadow, tufts};
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;

const FENCE: f64 = 17.0;

pub fn graveyard(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.47, 0.56]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("graveyard");
    for (up, color, far) in [(0.08, 0x0060_7488, 0.6), (0.04, 0x0050_6860, 0.42)] {
        let hill = wavy_ground(stage, horizon - up * stage.height, 0.03, &mut dice);
        sheet.fill(hill, stage.growth(color, far));
    }
    sheet.layer("sky");
    let top = horizon + 0.01 * stage.height;
    let (pale, deep) = (stage.ground(0x0088_A070, 0.20), stage.ground(0x0048_6448, 0.0));
    sheet.down(wavy_ground(stage, top, 0.006, &mut dice), top, stage.height, &[(0.0, pale), (0.5, deep), (1.0, deep)]);
    for (aside, away, tall) in [(-0.36, 15.0, 5.6), (0.40, 12.0, 5.4)] {
        bare_tree(sheet, &camera, ([aside * away, away], tall), &mut dice);
    }
    fence(sheet, &camera);
    path(sheet, &camera);
    sheet.layer("ground");
    for (row, away) in [13.0, 10.2, 8.0, 6.2, 4.6].into_iter().enumerate() {
        for (column, aside) in [-0.41, -0.25, 0.19, 0.34, 0.50].into_iter().enumerate() {
            let x = aside * 8.4 + dice.between(-0.2, 0.2) + if row % 2 == 0 { 0.25 } else { -0.15 };
            stone(sheet, &camera, [x, away + dice.between(-0.3, 0.3)], (row * 2 + column) % 4, &mut dice);
        }
        mist(sheet, &camera, away - 0.6);
    }
    tufts(sheet, stage, (top / stage.height + 0.04, 1.02), 170, 0x0058_7850, &mut dice);
    sheet.layer("stones");
}

fn path(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near();
    let way = camera.lying([-0.75, 0.75], 0.0, [near, FENCE]);
    sheet.slab(&way, stage.ground(0x00A0_9888, 0.08));
    let mut slabs = Outline::new();
    for row in 0..14 {
        let away = near + (FENCE - near) * f64::from(row * row) / 196.0;
        camera.bar(&mut slabs, [-0.75, 0.0, away], [0.75, 0.0, away], 0.03);
    }
    sheet.veil(slabs, if sheet.in_color() { stage.colors.shadow } else { hex(0) }, 0.4);
}

fn mist(sheet: &mut Sheet, camera: &Camera, away: f64) {
    let stage = camera.stage;
    if !sheet.in_color() {
        return;
    }
    let y = camera.at([0.0, 0.15, away])[1];
    let share = if stage.is_night() { 0.20 } else { 0.12 };
    sheet.glow([stage.width * 0.5, y], [stage.width * 0.9, camera.scale(away) * 0.55], stage.colors.haze, share);
}

/// 0 and 1 round above, 2 a cross, 3 pointed; some lean with age.
fn stone(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2], kind: usize, dice: &mut Dice) {
    let stage = camera.stage;
    let scale = camera.scale(away);
    let [at_x, y] = camera.at([x, 0.0, away]);
    let middle = stage.beside_head(at_x, 0.35 * scale);
    let lean = dice.between(-0.09, 0.09);
    let at = |dx: f64, up: f64| [middle + (dx + up * lean) * scale, y - up * scale];
    let far = camera.haze(away);
    let gray = stage.ground([0x0098_A0A4, 0x0088_8C94, 0x00A8_A49C][dice.below(3)], far);
    ground_shadow(sheet, stage, at(0.0, 0.0), [0.42 * scale, 0.07 * scale]);
    let tall = dice.between(0.75, 0.95);
    let mut face: Vec<Point> = vec![at(-0.27, 0.0)];
    match kind {
        2 => face.extend(
            [
                [-0.09, 0.0],
                [-0.08, 0.72],
                [-0.34, 0.72],
                [-0.34, 0.89],
                [-0.08, 0.89],
                [-0.08, 1.2],
                [0.08, 1.2],
                [0.08, 0.89],
                [0.34, 0.89],
                [0.34, 0.72],
                [0.08, 0.72],
                [0.09, 0.0],
            ]
            .map(|[dx, up]| at(dx, up)),
        ),
        3 => face.extend([at(-0.27, tall), at(0.0, tall + 0.2), at(0.27, tall)]),
        _ => {
            for step in 0..=8 {
                let turn = std::f64::consts::PI * (1.0 - f64::from(step) / 8.0);
                face.push(at(libm::cos(turn) * 0.27, tall - 0.12 + libm::sin(turn) * 0.25));
            }
        }
    }
    face.push(at(0.27, 0.0));
    if kind == 2 {
        face.remove(0);
        face.pop();
    }
    // Its thickness on the side away from the light.
    let back: Vec<Point> = face.iter().map(|[px, py]| [px - stage.light * 0.09 * scale, py - 0.02 * scale]).collect();
    sheet.slab(&back, mix(gray, stage.colors.shadow, 0.45));
    sheet.slab(&face, gray);
    if kind != 2 && away < 9.0 {
        let mut lines = Outline::new();
        for (row, wide) in [(0.62, 0.13), (0.50, 0.17), (0.40, 0.11)] {
            lines.add_bar(at(-wide, row), at(wide, row), [0.022 * scale; 2]);
        }
        sheet.veil(lines, stage.colors.shadow, 0.5);
    }
    sheet.slab(&[at(-0.38, 0.0), at(-0.36, 0.11), at(0.36, 0.11), at(0.38, 0.0)], gray);
}

/// Posts with points, two rails.
fn fence(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let mut bars = Outline::new();
    for bar in -46_i32..=46 {
        let x = 0.26 * f64::from(bar);
        camera.bar(&mut bars, [x, 0.0, FENCE], [x, 1.45, FENCE], 0.05);
        let point = |dx: f64, up: f64| camera.at([x + dx, up, FENCE]);
        bars.add_polygon(&[point(-0.06, 1.42), point(0.0, 1.66), point(0.06, 1.42)]);
    }
    for up in [0.3, 1.25] {
        camera.bar(&mut bars, [-14.0, up, FENCE], [14.0, up, FENCE], 0.06);
    }
    sheet.fill(bars, stage.lit(0x0030_343C, 0.2));
}

/// A trunk that forks again and again, without a leaf.
fn bare_tree(sheet: &mut Sheet, camera: &Camera, ([x, away], tall): ([f64; 2], f64), dice: &mut Dice) {
    let scale = camera.scale(away);
    let foot = camera.at([x, 0.0, away]);
    let mut wood = Outline::new();
    branch(&mut wood, (foot, -1.571 + dice.between(-0.1, 0.1)), (tall * 0.34 * scale, 0.34 * scale), 5, dice);
    sheet.fill(wood, camera.stage.lit(0x0038_3034, 0.12));
}

fn branch(into: &mut Outline, (from, turn): (Point, f64), (long, wide): (f64, f64), depth: usize, dice: &mut Dice) {
    let to = [from[0] + libm::cos(turn) * long, from[1] + libm::sin(turn) * long];
    into.add_bar(from, to, [wide, wide * 0.66]);
    if depth == 0 {
        return;
    }
    for side in [-1.0, 1.0] {
        let bent = turn + side * dice.between(0.28, 0.62);
        branch(into, (to, bent), (long * dice.between(0.62, 0.82), wide * 0.62), depth - 1, dice);
    }
}
