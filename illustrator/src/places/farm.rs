//! A farm: the red barn with its silo, a fence, bales of straw, a field in rows.

use super::camera::Camera;
use super::foliage::{Leaves, crown, ground_shadow, tufts};
use super::green::wavy_ground;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::haze;
use super::stage::Stage;
use scene::seed::Dice;

pub fn farm(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.50, 0.52]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    let mut dice = stage.dice("farm");
    for (lift, color, far) in [(0.06, 0x0078_A890, 0.5), (0.02, 0x0080_B068, 0.28)] {
        sheet.fill(wavy_ground(stage, horizon - lift * stage.height, 0.025, &mut dice), stage.growth(color, far));
    }
    haze(sheet, stage, horizon / stage.height);
    ground(sheet, &camera);
    sheet.layer("fields");
    trees(sheet, &camera, &mut dice);
    silo(sheet, &camera);
    barn(sheet, &camera);
    sheet.layer("barn");
    for (x, away, size) in [(4.6, 10.5, 1.0), (6.6, 12.5, 1.0), (5.6, 15.5, 1.0), (-5.4, 8.6, 0.9)] {
        bale(sheet, &camera, (x, away), size);
    }
    fence(sheet, &camera);
    tufts(sheet, stage, (0.84, 1.02), 46, 0x0078_A848, &mut dice);
    sheet.layer("yard");
}

/// Grass, a lane to the barn, rows of green on the far side.
fn ground(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near() * 0.85;
    let top = camera.vanishing[1];
    let area = Outline::new().rect([0.0, top + stage.unit * 3.0], [stage.width, stage.height]);
    sheet.down(
        area,
        top,
        stage.height,
        &[(0.0, stage.ground(0x00A8_C870, 0.2)), (1.0, stage.ground(0x0074_A048, 0.0))],
    );
    let mut rows = Outline::new();
    for row in 0..12 {
        let x = 4.5 + 1.3 * f64::from(row);
        rows.add_polygon(&camera.lying([x, x + 0.6], 0.0, [18.0, 60.0]));
    }
    sheet.fill(rows, stage.growth(0x0058_8838, 0.14));
    let at = |x: f64, away: f64| camera.at([x, 0.0, away]);
    let lane = [
        at(-1.3, near),
        at(1.6, near),
        at(1.0, 8.0),
        at(-1.2, 14.0),
        at(-3.6, 20.5),
        at(-6.6, 20.5),
        at(-3.6, 14.0),
        at(-1.3, 8.0),
    ];
    let (far, close) = (stage.ground(0x00E0_C898, 0.2), stage.ground(0x00C8_A470, 0.0));
    sheet.down(Outline::new().curve(&lane), top, stage.height, &[(0.0, far), (1.0, close)]);
}

const RED: u32 = 0x00B8_4038;
const TRIM: u32 = 0x00F4_EEE4;

/// Its gable toward the eye: a roof that breaks, white edges, great doors with crosses, a loft.
fn barn(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (left, right, away, back) = (-9.4, -2.6, 21.0, 30.0);
    let middle = (left + right) / 2.0;
    let lit = |color| stage.lit(color, 0.10);
    let at = |x: f64, up: f64| camera.at([x, up, away]);
    let far = |x: f64, up: f64| camera.at([x, up, back]);
    ground_shadow(sheet, stage, at(middle, 0.0), [4.6 * camera.scale(away), 0.5 * camera.scale(away)]);
    sheet.slab(&camera.along(right, [0.0, 4.2], [away, back]), mix(lit(RED), stage.colors.shadow, 0.34));
    let roof = lit(0x0070_6068);
    sheet.slab(&[at(right + 0.4, 4.0), far(right + 0.4, 4.0), far(right - 1.2, 6.4), at(right - 1.2, 6.4)], roof);
    sheet.slab(
        &[at(right - 1.2, 6.4), far(right - 1.2, 6.4), far(middle, 7.6), at(middle, 7.6)],
        mix(roof, stage.colors.edge, 0.2),
    );
    let gable = [
        at(left, 0.0),
        at(left, 4.2),
        at(left + 1.2, 6.4),
        at(middle, 7.6),
        at(right - 1.2, 6.4),
        at(right, 4.2),
        at(right, 0.0),
    ];
    sheet.slab(&gable, lit(RED));
    let mut boards = Outline::new();
    for board in 1..14 {
        let x = left + (right - left) * f64::from(board) / 14.0;
        let aside = (x - middle).abs() / 3.4;
        camera.bar(&mut boards, [x, 0.0, away], [x, 7.3 - 3.0 * aside * aside, away], 0.03);
    }
    sheet.veil(boards, mix(lit(RED), stage.colors.shadow, 0.5), if sheet.in_color() { 0.6 } else { 0.4 });
    let mut trim = Outline::new();
    let edge = [(left - 0.4, 3.9), (left + 1.1, 6.5), (middle, 7.8), (right - 1.1, 6.5), (right + 0.4, 3.9)];
    for pair in edge.windows(2) {
        camera.bar(&mut trim, [pair[0].0, pair[0].1, away - 0.1], [pair[1].0, pair[1].1, away - 0.1], 0.28);
    }
    for x in [left, right] {
        camera.bar(&mut trim, [x, 0.0, away - 0.05], [x, 4.1, away - 0.05], 0.2);
    }
    sheet.solid(trim, lit(TRIM));
    doors(sheet, camera, (middle, away));
}

fn doors(sheet: &mut Sheet, camera: &Camera, (middle, away): (f64, f64)) {
    let stage = camera.stage;
    let lit = |color| stage.lit(color, 0.10);
    let near = away - 0.1;
    let mut trim = Outline::new();
    for xs in [[middle - 1.7, middle], [middle, middle + 1.7]] {
        sheet.slab(&camera.facing(xs, [0.0, 3.1], near), lit(0x00A0_342F));
        for up in [0.1, 1.55, 3.0] {
            camera.bar(&mut trim, [xs[0], up, near], [xs[1], up, near], 0.14);
        }
        for x in xs {
            camera.bar(&mut trim, [x, 0.0, near], [x, 3.1, near], 0.14);
        }
        camera.bar(&mut trim, [xs[0], 0.1, near], [xs[1], 1.5, near], 0.12);
        camera.bar(&mut trim, [xs[1], 0.1, near], [xs[0], 1.5, near], 0.12);
        camera.bar(&mut trim, [xs[0], 1.6, near], [xs[1], 3.0, near], 0.12);
        camera.bar(&mut trim, [xs[1], 1.6, near], [xs[0], 3.0, near], 0.12);
    }
    let loft = camera.facing([middle - 0.7, middle + 0.7], [4.5, 5.9], near);
    let dark = if stage.is_night() && sheet.in_color() { hex(0x00FF_D080) } else { hex(0x0038_2428) };
    sheet.slab(&loft, dark);
    for (from, to) in [
        ([-0.75, 4.45], [0.75, 4.45]),
        ([-0.75, 5.95], [0.75, 5.95]),
        ([-0.75, 4.45], [-0.75, 5.95]),
        ([0.75, 4.45], [0.75, 5.95]),
    ] {
        camera.bar(&mut trim, [middle + from[0], from[1], near], [middle + to[0], to[1], near], 0.14);
    }
    sheet.solid(trim, lit(TRIM));
}

fn silo(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (x, away, half, tall) = (-11.2, 25.0, 1.5, 9.0);
    let at = |dx: f64, up: f64| camera.at([x + dx, up, away]);
    let radius = half * camera.scale(away);
    let (pale, dark) = (stage.lit(0x00DC_E0E4, 0.12), mix(stage.lit(0x0098_A0AC, 0.12), stage.colors.shadow, 0.2));
    let dome = stage.lined().ellipse(at(0.0, tall), [radius, radius * 0.9]);
    sheet.fill(dome, stage.lit(0x00A8_5048, 0.12));
    let body = [at(-half, tall), at(half, tall), at(half, 0.0), at(-half, 0.0)];
    let (from, to) = (body[0], body[1]);
    sheet.ramp(Outline::new().polygon(&body), from, to, &[(0.0, pale), (1.0, dark)]);
    sheet.ink_round(&body);
    for ring in 1..7 {
        let up = tall * f64::from(ring) / 7.0;
        sheet.ink_of(&[at(-half, up), at(half, up)], 0.6);
        if sheet.in_color() {
            sheet.veil(Outline::new().bar(at(-half, up), at(half, up), stage.unit * 2.0), dark, 0.7);
        }
    }
}

/// A roll of straw lying on its side.
fn bale(sheet: &mut Sheet, camera: &Camera, (x, away): (f64, f64), size: f64) {
    let stage = camera.stage;
    let radius = 0.72 * size;
    let scale = camera.scale(away);
    let at = camera.at([x, radius, away]);
    let reach = radius * scale;
    ground_shadow(sheet, stage, camera.at([x, 0.0, away]), [reach * 1.4, reach * 0.2]);
    let back = [at[0] - stage.light * reach * 0.9, at[1] - reach * 0.12];
    let straw = stage.ground(0x00E0_BC68, 0.05);
    let side = mix(straw, stage.colors.shadow, 0.25);
    sheet.fill(stage.lined().ellipse(back, [reach * 0.92; 2]), side);
    sheet.slab(
        &[
            [at[0], at[1] - reach],
            [back[0], back[1] - reach * 0.92],
            [back[0], back[1] + reach * 0.92],
            [at[0], at[1] + reach],
        ],
        side,
    );
    sheet.fill(stage.lined().ellipse(at, [reach; 2]), mix(straw, stage.colors.edge, 0.15));
    for ring in [0.75, 0.5, 0.26] {
        let mut curl = Outline::new();
        let point = |step: i32| {
            let turn = f64::from(step) * 0.45 + ring * 9.0;
            [at[0] + libm::cos(turn) * reach * ring, at[1] + libm::sin(turn) * reach * ring]
        };
        for step in 0..11 {
            curl.add_bar(point(step), point(step + 1), [reach * 0.035; 2]);
        }
        sheet.veil(curl, stage.ground(0x0098_7030, 0.0), 0.8);
    }
}

fn trees(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let leaves = Leaves::of(stage, 0x0058_9048, 0.18);
    for (x, size) in [(10.0, 2.6), (13.5, 2.0), (17.0, 2.8), (-17.0, 2.8), (-14.5, 2.2), (-1.0, 1.6), (1.5, 1.3)] {
        let away = 38.0;
        let at = camera.at([x, size * 1.0, away]);
        let size = size * camera.scale(away);
        crown(sheet, stage, (at, [size, size * 0.95]), leaves, dice);
    }
}

fn fence(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let wood = stage.lit(0x00F0_EAE0, 0.03);
    for side in [-1.0, 1.0] {
        let mut rails = Outline::new();
        for number in 0..7 {
            let x = side * (2.6 + 1.6 * f64::from(number));
            camera.bar(&mut rails, [x, 0.0, 7.4], [x, 1.1, 7.4], 0.13);
        }
        for up in [0.4, 0.72, 1.0] {
            camera.bar(&mut rails, [side * 2.6, up, 7.4], [side * 13.0, up, 7.4], 0.09);
        }
        sheet.solid(rails, wood);
    }
}
