//! A zoo: a path along a fence, behind it giraffes and an elephant on sand, a pool, rocks and trees; a sign before it.

use super::camera::Camera;
use super::foliage::{Leaves, bushes, crown, ground_shadow};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things;
use super::trees::tree;
use scene::seed::Dice;

/// How far away the fence runs, meters.
const FENCE: f64 = 5.2;

pub fn zoo(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.5, 0.55]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    let mut dice = stage.dice("zoo");
    far_trees(sheet, &camera, &mut dice);
    ground(sheet, &camera);
    rocks(sheet, &camera, &mut dice);
    sheet.layer("enclosure");
    let side = away_from_head(stage);
    giraffe(sheet, stage, plane_at(&camera, 0.5 + side * 0.34, 10.5), -side);
    giraffe(sheet, stage, plane_at(&camera, 0.5 + side * 0.16, 16.0), side);
    elephant(sheet, stage, plane_at(&camera, 0.5 - side * 0.36, 9.6), side);
    sheet.layer("animals");
    fence(sheet, &camera);
    sign(sheet, &camera, side, &mut dice);
    let low = [camera.at([-9.0, 0.0, FENCE + 0.4]), camera.at([-4.0, 0.0, FENCE + 0.4])];
    bushes(sheet, stage, (low[0], low[1]), camera.scale(FENCE) * 0.4, (0x0050_8C50, 0.0), &mut dice);
    sheet.layer("fence");
}

/// The side of the picture with more room.
fn away_from_head(stage: &Stage) -> f64 {
    if stage.head.center[0] > stage.width * 0.5 { -1.0 } else { 1.0 }
}

/// Where a share of the picture's width is, so far away, and how large a meter is there.
fn plane_at(camera: &Camera, share: f64, away: f64) -> (Point, f64) {
    let foot = camera.at([0.0, 0.0, away])[1];
    ([share * camera.stage.width, foot], camera.scale(away))
}

fn far_trees(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    for (count, size, far, up) in [(11, 70.0, 0.45, 0.5), (9, 60.0, 0.26, 0.1)] {
        let leaves = Leaves::of(stage, stage.foliage(0x0058_9458), far);
        for number in 0..count {
            let radius = stage.unit * size * dice.between(0.8, 1.3);
            let x = stage.width * f64::from(number) / f64::from(count - 1);
            crown(sheet, stage, ([x, camera.vanishing[1] - radius * up], [radius * 1.1, radius]), leaves, dice);
        }
    }
    let foot = camera.at([6.5, 0.0, 21.0]);
    tree(sheet, stage, (foot, camera.scale(21.0) * 6.5), (stage.foliage(0x0068_9C48), 0.16), dice);
}

fn ground(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (near, horizon) = (camera.near(), camera.vanishing[1]);
    let (far, close) = (stage.ground(0x00B0_C878, 0.22), stage.ground(0x0090_B060, 0.02));
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    sheet.down(all, horizon, stage.height, &[(0.0, far), (0.5, close), (1.0, close)]);
    let mut sand = Outline::new();
    camera.disc(&mut sand, [1.0, 0.0, 12.0], 5.0);
    sheet.veil(sand, stage.ground(0x00DC_C898, 0.08), 0.75);
    let mut pool = Outline::new();
    camera.disc(&mut pool, [-3.2, 0.0, 13.0], 2.4);
    sheet.fill(pool, mix(stage.colors.sky[2], stage.lit(0x0060_98A0, 0.1), 0.5));
    let path = camera.lying([-60.0, 60.0], 0.0, [near, FENCE - 0.5]);
    let (pale, stone) = (stage.ground(0x00E4_D8C4, 0.05), stage.ground(0x00C8_B8A4, 0.0));
    sheet.down(Outline::new().polygon(&path), path[2][1], stage.height, &[(0.0, pale), (1.0, stone)]);
    let mut seams = Outline::new();
    let mut away = near;
    while away < FENCE - 0.5 {
        camera.bar(&mut seams, [-30.0, 0.0, away], [30.0, 0.0, away], 0.015);
        away += 0.6;
    }
    for line in -14..15 {
        let x = 0.8 * f64::from(line);
        camera.bar(&mut seams, [x, 0.0, near], [x, 0.0, FENCE - 0.5], 0.015);
    }
    sheet.veil(seams, hex(0x0050_4038), if sheet.in_color() { 0.22 } else { 0.6 });
    sheet.slab(&camera.facing([-60.0, 60.0], [0.0, 0.25], FENCE - 0.45), stage.ground(0x00B0_A498, 0.03));
}

fn rocks(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let stone = stage.lit(0x00B0_A090, 0.14);
    for (x, away, tall) in [(-8.5, 19.0, 3.4), (-6.4, 18.0, 2.2), (-10.6, 18.4, 2.6), (8.0, 20.0, 1.8)] {
        let at = |dx: f64, up: f64| camera.at([x + dx * tall, up * tall, away]);
        let top = dice.between(-0.2, 0.2);
        let rock = [at(-0.9, 0.0), at(-0.7, 0.55), at(top - 0.3, 0.96), at(top + 0.3, 1.0), at(0.7, 0.5), at(0.9, 0.0)];
        sheet.slab(&rock, stone);
        let shade = [at(top, 1.0), at(top + 0.3, 1.0), at(0.7, 0.5), at(0.9, 0.0), at(0.2, 0.0)];
        sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, 0.26);
    }
}

/// Through points that are meters from the foot, forward and up; the beast looks to `way`.
fn shape(stage: &Stage, (foot, meter): (Point, f64), way: f64, points: &[[f64; 2]]) -> Outline {
    let points: Vec<Point> = points.iter().map(|[x, up]| [foot[0] + way * x * meter, foot[1] - up * meter]).collect();
    stage.lined().curve(&points)
}

fn legs(
    sheet: &mut Sheet,
    (foot, meter): (Point, f64),
    way: f64,
    (xs, top, widths): (&[f64], f64, [f64; 2]),
    color: canvas::Color,
) {
    for x in xs {
        let base = [foot[0] + way * x * meter, foot[1]];
        let mut leg = Outline::new();
        leg.add_bar(base, [base[0] - way * 0.04 * meter, base[1] - top * meter], widths.map(|wide| wide * meter));
        sheet.solid(leg, color);
    }
}

fn giraffe(sheet: &mut Sheet, stage: &Stage, at: (Point, f64), way: f64) {
    let (foot, meter) = at;
    let coat = stage.lit(0x00F0_C878, 0.06);
    let (dark, spot) = (mix(coat, stage.colors.shadow, 0.28), stage.lit(0x00A8_6834, 0.06));
    ground_shadow(sheet, stage, foot, [meter * 1.1, meter * 0.12]);
    legs(sheet, at, way, (&[-0.52, 0.40], 1.9, [0.15, 0.24]), dark);
    let tail = [[-0.78, 2.3], [-0.95, 1.9], [-0.92, 1.4], [-0.86, 1.9]];
    sheet.fill(shape(stage, at, way, &tail), dark);
    legs(sheet, at, way, (&[-0.66, 0.56], 1.95, [0.16, 0.28]), coat);
    let body = [
        [-0.80, 2.25],
        [-0.55, 2.52],
        [0.10, 2.72],
        [0.52, 3.1],
        [1.02, 4.35],
        [1.12, 4.72],
        [1.30, 4.80],
        [1.72, 4.52],
        [1.74, 4.40],
        [1.58, 4.34],
        [1.30, 4.42],
        [0.98, 3.2],
        [0.80, 2.4],
        [0.62, 1.80],
        [0.0, 1.66],
        [-0.66, 1.72],
    ];
    sheet.fill(shape(stage, at, way, &body), coat);
    for [x, up, size] in [
        [-0.55, 2.15, 0.16],
        [-0.20, 2.35, 0.17],
        [-0.25, 1.95, 0.15],
        [0.12, 2.10, 0.17],
        [0.38, 2.50, 0.17],
        [0.45, 2.06, 0.15],
        [0.66, 2.86, 0.13],
        [0.72, 3.22, 0.11],
        [0.88, 3.50, 0.11],
        [0.92, 3.84, 0.10],
        [1.06, 4.12, 0.09],
        [-0.64, 1.4, 0.08],
        [0.56, 1.4, 0.08],
    ] {
        let middle = [foot[0] + way * x * meter, foot[1] - up * meter];
        let corners: Vec<Point> = (0..6)
            .map(|step| {
                let turn = std::f64::consts::TAU * (f64::from(step) + x) / 6.0;
                let reach = size * meter * if step % 2 == 0 { 1.0 } else { 0.82 };
                [middle[0] + libm::cos(turn) * reach, middle[1] + libm::sin(turn) * reach]
            })
            .collect();
        sheet.fill(Outline::new().polygon(&corners), spot);
    }
    let mane = [[0.02, 2.74], [0.46, 3.12], [0.98, 4.38], [1.06, 4.74], [0.94, 4.40], [0.40, 3.15]];
    sheet.fill(shape(stage, at, way, &mane), spot);
    let mark = |x: f64, up: f64| [foot[0] + way * x * meter, foot[1] - up * meter];
    let mut horns = Outline::new();
    for x in [1.14, 1.26] {
        horns.add_bar(mark(x, 4.76), mark(x - 0.02, 5.02), [meter * 0.05; 2]);
        horns.add_ellipse(mark(x - 0.02, 5.03), [meter * 0.05; 2]);
    }
    sheet.fill(horns, spot);
    sheet.fill(shape(stage, at, way, &[[1.10, 4.70], [0.84, 4.80], [0.96, 4.64]]), dark);
    sheet.fill(Outline::new().ellipse(mark(1.38, 4.62), [meter * 0.04, meter * 0.05]), hex(0x0028_1C18));
    sheet.fill(Outline::new().ellipse(mark(1.68, 4.46), [meter * 0.02; 2]), hex(0x0050_3020));
}

fn elephant(sheet: &mut Sheet, stage: &Stage, at: (Point, f64), way: f64) {
    let (foot, meter) = at;
    let coat = stage.lit(0x00A8_ACB8, 0.06);
    let dark = mix(coat, stage.colors.shadow, 0.28);
    ground_shadow(sheet, stage, foot, [meter * 1.9, meter * 0.16]);
    legs(sheet, at, way, (&[-0.90, 0.52], 1.3, [0.46, 0.52]), dark);
    sheet.fill(shape(stage, at, way, &[[-1.42, 1.9], [-1.62, 1.3], [-1.58, 0.9], [-1.52, 1.3]]), dark);
    legs(sheet, at, way, (&[-1.12, 0.84], 1.3, [0.48, 0.56]), coat);
    let body = [
        [-1.46, 1.5],
        [-1.36, 2.2],
        [-0.8, 2.62],
        [0.0, 2.66],
        [0.66, 2.56],
        [1.08, 2.84],
        [1.52, 2.72],
        [1.74, 2.2],
        [1.86, 1.4],
        [1.90, 0.7],
        [2.10, 0.44],
        [2.02, 0.32],
        [1.78, 0.42],
        [1.64, 0.8],
        [1.52, 1.5],
        [1.28, 1.66],
        [1.0, 1.3],
        [0.5, 0.98],
        [-0.7, 0.92],
        [-1.3, 1.02],
    ];
    sheet.fill(shape(stage, at, way, &body), coat);
    let ear = [[0.74, 2.62], [0.42, 2.40], [0.36, 1.8], [0.62, 1.36], [0.94, 1.62], [1.12, 2.2], [1.02, 2.58]];
    sheet.fill(shape(stage, at, way, &ear), dark);
    let inner = [[0.76, 2.44], [0.56, 2.28], [0.52, 1.86], [0.68, 1.60], [0.88, 1.80], [0.98, 2.2]];
    sheet.fill(shape(stage, at, way, &inner), mix(dark, stage.lit(0x00E0_A8A8, 0.0), 0.35));
    let tusk = [[1.40, 1.62], [1.56, 1.36], [1.86, 1.22], [2.02, 1.30], [1.80, 1.12], [1.46, 1.24]];
    sheet.fill(shape(stage, at, way, &tusk), stage.lit(0x00FA_F6E8, 0.0));
    let mark = |x: f64, up: f64| [foot[0] + way * x * meter, foot[1] - up * meter];
    sheet.fill(Outline::new().ellipse(mark(1.36, 2.22), [meter * 0.05, meter * 0.06]), hex(0x0028_2028));
    for up in [0.7, 1.0, 1.3, 1.6] {
        sheet.ink_of(&[mark(1.62, up), mark(1.86, up + 0.04)], 0.6);
    }
    let mut nails = Outline::new();
    for x in [-1.12, 0.84] {
        for nail in [-0.12, 0.0, 0.12] {
            nails.add_ellipse(mark(x + nail, 0.06), [meter * 0.05, meter * 0.06]);
        }
    }
    sheet.fill(nails, stage.lit(0x00E8_E0D8, 0.0));
    let low = [[-1.3, 1.02], [-0.7, 0.92], [0.5, 0.98], [1.0, 1.3], [0.6, 1.34], [-1.2, 1.34]];
    if sheet.in_color() {
        sheet.veil(shape(stage, at, way, &low), stage.colors.shadow, 0.22);
    }
}

/// Posts of wood, two rails, wires between them.
fn fence(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let wood = stage.lit(0x0090_6840, 0.02);
    let half = stage.width / camera.scale(FENCE);
    let mut posts = Outline::new();
    let mut x = -half;
    while x < half {
        camera.bar(&mut posts, [x, 0.0, FENCE], [x, 1.12, FENCE], 0.13);
        x += 1.5;
    }
    for up in [0.34, 0.68, 1.02] {
        camera.bar(&mut posts, [-half, up, FENCE], [half, up, FENCE], 0.085);
    }
    sheet.solid(posts, wood);
    let mut light = Outline::new();
    for up in [0.365, 0.705, 1.045] {
        camera.bar(&mut light, [-half, up, FENCE], [half, up, FENCE], 0.025);
    }
    sheet.veil(light, stage.colors.edge, if sheet.in_color() { 0.5 } else { 0.0 });
}

/// A board that tells of the beasts, on two posts before the fence.
fn sign(sheet: &mut Sheet, camera: &Camera, side: f64, dice: &mut Dice) {
    let stage = camera.stage;
    let away = FENCE - 0.6;
    let scale = camera.scale(away);
    let x = stage.beside_head(stage.width * (0.5 + side * 0.40), scale * 0.6);
    let foot = camera.at([0.0, 0.0, away])[1];
    let at = |dx: f64, up: f64| [x + dx * scale, foot - up * scale];
    let mut posts = Outline::new();
    for dx in [-0.4, 0.4] {
        posts.add_bar(at(dx, 0.0), at(dx, 0.9), [scale * 0.08; 2]);
    }
    sheet.solid(posts, stage.lit(0x0080_5C3C, 0.0));
    let board = [at(-0.50, 1.08), at(0.50, 1.08), at(0.50, 0.50), at(-0.50, 0.50)];
    sheet.slab(&board, stage.lit(0x0058_8C58, 0.0));
    let page = super::rooms::inset(board, 0.06);
    sheet.slab(&page, stage.lit(0x00FC_F8EC, 0.0));
    sheet.fill(things::writing(things::part(page, [0.48, 0.94], [0.2, 0.86]), 3, dice), stage.lit(0x0050_4038, 0.0));
    let picture = things::part(page, [0.08, 0.40], [0.2, 0.84]);
    sheet.slab(&picture, stage.lit(0x00F0_C878, 0.0));
}
