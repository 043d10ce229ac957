//! On a sailing ship: planks underfoot, bulwark and rail, mast with shrouds, the wheel, the open sea.

use super::camera::Camera;
use super::foliage::ground_shadow;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::water::{gulls, sea};
use scene::Prop;

pub fn deck(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.44, 0.55]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    if !stage.is_night() {
        gulls(sheet, stage, horizon);
    }
    sheet.layer("sky");
    let edge = camera.eye * camera.scale(1.0) / ((stage.height - horizon) * 0.56);
    // In a storm waves stand higher than the rail.
    let top = if super::swell::is_rough(stage) { horizon - 0.13 * stage.height } else { horizon };
    sea(sheet, stage, (top, camera.at([0.0, 0.0, edge])[1]), 0x0024_6494);
    sheet.layer("sea");
    let lean = stage.at_from_light(0.87, 0.0)[0];
    let scale = camera.scale(edge - 0.9);
    let mast = stage.beside_head(lean, 0.2 * scale);
    shrouds(sheet, &camera, edge, mast);
    planks(sheet, &camera, edge);
    bulwark(sheet, &camera, edge);
    sheet.layer("deck");
    self::mast(sheet, &camera, edge - 0.9, mast);
    if !is_steered(stage) {
        wheel(sheet, &camera, edge - 0.5);
    }
    barrel(sheet, &camera, [1.35, edge - 0.75]);
    sheet.layer("rigging");
}

/// Whether somebody stands at the wheel, which is drawn before them.
pub(super) fn is_steered(stage: &Stage) -> bool {
    stage.scene.figures.iter().any(|figure| figure.prop == Some(Prop::ShipsWheel))
}

/// Planks run away from the eye; each ends somewhere, with its pegs.
pub(super) fn planks(sheet: &mut Sheet, camera: &Camera, edge: f64) {
    let stage = camera.stage;
    let near = camera.near();
    let top = camera.at([0.0, 0.0, edge])[1];
    let (pale, deep) = (stage.ground(0x00C8_9C68, 0.10), stage.ground(0x00A8_7C50, 0.0));
    let floor = camera.lying([-30.0, 30.0], 0.0, [near, edge]);
    sheet.down(Outline::new().polygon(&floor), top, stage.height, &[(0.0, pale), (1.0, deep)]);
    let mut dice = stage.dice("planks");
    // In ink a seam is a hair line even near the eye.
    let wide = if sheet.in_color() { 0.014 } else { 0.006 };
    let (mut dark, mut light, mut seams, mut pegs) = (Outline::new(), Outline::new(), Outline::new(), Outline::new());
    for plank in -20_i32..20 {
        let x = 0.24 * f64::from(plank);
        camera.bar(&mut seams, [x, 0.0, edge], [x, 0.0, near], wide);
        let cut = near + (edge - near) * dice.between(0.15, 0.85);
        camera.bar(&mut seams, [x, 0.0, cut], [x + 0.24, 0.0, cut], wide);
        let tone = if dice.chance(0.5) { &mut dark } else { &mut light };
        tone.add_polygon(&camera.lying([x, x + 0.24], 0.0, [near, cut]));
        for at in [0.07, 0.17] {
            camera.disc(&mut pegs, [x + at, 0.0, cut - 0.06], 0.014);
        }
    }
    sheet.veil(dark, hex(0x0048_2818), if sheet.in_color() { 0.14 } else { 0.0 });
    sheet.veil(light, stage.colors.edge, if sheet.in_color() { 0.12 } else { 0.0 });
    sheet.veil(seams, hex(0x0038_2418), if sheet.in_color() { 0.5 } else { 0.9 });
    sheet.veil(pegs, hex(0x0038_2418), 0.5);
}

/// The ship's side: a low wall of boards, posts, a broad rail on them.
pub(super) fn bulwark(sheet: &mut Sheet, camera: &Camera, edge: f64) {
    let stage = camera.stage;
    let xs = [-30.0, 30.0];
    let wood = stage.lit(0x0090_6038, 0.04);
    sheet.slab(&camera.facing(xs, [0.0, 0.46], edge), wood);
    let mut boards = Outline::new();
    for up in [0.15, 0.31] {
        camera.bar(&mut boards, [-30.0, up, edge], [30.0, up, edge], 0.015);
    }
    sheet.veil(boards, hex(0x0030_1C10), 0.55);
    sheet.slab(&camera.facing(xs, [0.46, 0.53], edge), stage.lit(0x00B8_8450, 0.02));
    let mut turned = Outline::new();
    for post in -12_i32..=12 {
        let x = 0.36 * f64::from(post) + 0.12;
        camera.bar(&mut turned, [x, 0.53, edge], [x, 0.92, edge], 0.06);
        let [left, y] = camera.at([x, 0.70, edge]);
        turned.add_ellipse([left, y], [0.055 * camera.scale(edge), 0.11 * camera.scale(edge)]);
    }
    sheet.solid(turned, stage.lit(0x00B8_8450, 0.02));
    for post in -4_i32..=4 {
        let x = 1.44 * f64::from(post) - 0.06;
        sheet.slab(&camera.facing([x - 0.09, x + 0.09], [0.0, 0.98], edge - 0.04), stage.lit(0x0080_5430, 0.02));
    }
    sheet.slab(&camera.facing(xs, [0.92, 1.02], edge - 0.06), stage.lit(0x0098_6438, 0.0));
    sheet.slab(
        &camera.lying(xs, 1.02, [edge - 0.10, edge + 0.14]),
        mix(stage.ground(0x00D0_A068, 0.0), stage.colors.edge, 0.2),
    );
    let y = camera.at([0.0, 0.0, edge])[1];
    ground_shadow(sheet, stage, [stage.width * 0.5, y + stage.unit * 4.0], [stage.width * 0.7, stage.unit * 12.0]);
}

/// Ropes from the mast to the rail with steps between them.
fn shrouds(sheet: &mut Sheet, camera: &Camera, edge: f64, mast: f64) {
    let stage = camera.stage;
    let scale = camera.scale(edge);
    let rail = camera.at([0.0, 1.0, edge])[1];
    let top = rail - 3.6 * scale;
    let mut ropes = Outline::new();
    for side in [-1.0, 1.0] {
        let foot = |rope: f64| [mast + side * (0.75 + 0.42 * rope) * scale, rail];
        let head = |rope: f64| [mast + side * (0.10 + 0.03 * rope) * scale, top];
        for rope in 0..3 {
            ropes.add_bar(head(f64::from(rope)), foot(f64::from(rope)), [0.02 * scale, 0.032 * scale]);
        }
        for step in 1..12 {
            let share = f64::from(step) / 12.0;
            let at = |rope: f64| {
                let (one, two) = (foot(rope), head(rope));
                [one[0] + (two[0] - one[0]) * share, one[1] + (two[1] - one[1]) * share]
            };
            ropes.add_bar(at(0.0), at(2.0), [0.014 * scale; 2]);
        }
    }
    sheet.fill(ropes, stage.lit(0x0050_4038, 0.08));
}

/// A mast that stands in its collar, a yard with a furled sail.
fn mast(sheet: &mut Sheet, camera: &Camera, away: f64, middle: f64) {
    let stage = camera.stage;
    let scale = camera.scale(away);
    let [_, foot] = camera.at([0.0, 0.0, away]);
    let at = |x: f64, up: f64| [middle + x * scale, foot - up * scale];
    let up = foot / scale + 0.5;
    let wood = stage.lit(0x00A0_7040, 0.0);
    ground_shadow(sheet, stage, at(0.0, 0.0), [0.5 * scale, 0.07 * scale]);
    let yard = (foot - 0.15 * stage.height) / scale;
    sheet.slab(&[at(-2.2, yard - 0.05), at(-2.2, yard + 0.05), at(2.2, yard + 0.05), at(2.2, yard - 0.05)], wood);
    let mut sail = Vec::new();
    for lobe in 0..=10 {
        let x = -2.0 + 0.4 * f64::from(lobe);
        sail.push(at(x, yard - if lobe % 2 == 0 { 0.10 } else { 0.26 }));
    }
    sail.extend([at(2.0, yard + 0.02), at(-2.0, yard + 0.02)]);
    sheet.fill(Outline::new().curve(&sail), stage.lit(0x00F0_E8D4, 0.05));
    sheet.ink_of(&sail[..11], 0.7);
    let mut ties = Outline::new();
    for lobe in 0..=5 {
        let x = -2.0 + 0.8 * f64::from(lobe);
        ties.add_bar(at(x, yard + 0.06), at(x, yard - 0.12), [0.04 * scale; 2]);
    }
    sheet.fill(ties, stage.lit(0x0070_5840, 0.0));
    sheet.slab(&[at(-0.16, 0.0), at(-0.12, up), at(0.12, up), at(0.16, 0.0)], wood);
    let dark = [
        at(-stage.light * 0.16, 0.0),
        at(-stage.light * 0.12, up),
        at(-stage.light * 0.03, up),
        at(-stage.light * 0.04, 0.0),
    ];
    sheet.veil(Outline::new().polygon(&dark), stage.colors.shadow, 0.35);
    for (low, high, half) in [(0.0, 0.20, 0.25), (0.9, 0.98, 0.18), (1.9, 1.96, 0.17)] {
        let color = if high > 0.5 { 0x00D8_C8A0 } else { 0x0070_4828 };
        sheet.slab(&[at(-half, low), at(-half, high), at(half, high), at(half, low)], stage.lit(color, 0.0));
    }
}

/// The ship's wheel on its stand.
pub(super) fn wheel(sheet: &mut Sheet, camera: &Camera, away: f64) {
    let stage = camera.stage;
    let scale = camera.scale(away);
    let [_, foot] = camera.at([0.0, 0.0, away]);
    let middle = stage.beside_head(stage.at_from_light(0.13, 0.0)[0], 0.5 * scale);
    let at = |x: f64, up: f64| [middle + x * scale, foot - up * scale];
    ground_shadow(sheet, stage, at(0.0, 0.0), [0.42 * scale, 0.06 * scale]);
    let wood = stage.lit(0x0088_5830, 0.0);
    sheet.slab(&[at(-0.20, 0.0), at(-0.13, 0.78), at(0.13, 0.78), at(0.20, 0.0)], wood);
    sheet.slab(&[at(-0.28, 0.0), at(-0.26, 0.09), at(0.26, 0.09), at(0.28, 0.0)], stage.lit(0x0070_4828, 0.0));
    let hub = at(0.0, 0.86);
    let mut spokes = Outline::new();
    let mut rim = Outline::new();
    let round =
        |turn: f64, reach: f64| [hub[0] + libm::cos(turn) * reach * scale, hub[1] + libm::sin(turn) * reach * scale];
    for spoke in 0..8 {
        let turn = 0.2 + f64::from(spoke) * std::f64::consts::FRAC_PI_4;
        spokes.add_bar(hub, round(turn, 0.54), [0.05 * scale, 0.035 * scale]);
        spokes.add_bar(round(turn, 0.47), round(turn, 0.56), [0.065 * scale, 0.05 * scale]);
    }
    for step in 0..28 {
        let turn = |step: i32| f64::from(step) / 28.0 * std::f64::consts::TAU;
        let (one, two) = (turn(step), turn(step + 1) + 0.01);
        rim.add_polygon(&[round(one, 0.34), round(two, 0.34), round(two, 0.43), round(one, 0.43)]);
    }
    sheet.solid(spokes, stage.lit(0x00A8_7440, 0.0));
    sheet.fill(rim, stage.lit(0x00B8_8048, 0.0));
    ring_line(sheet, &|turn, reach| round(turn, reach), &[0.34, 0.43]);
    sheet.fill(Outline::lined(stage.line()).ellipse(hub, [0.10 * scale; 2]), stage.lit(0x00D8_B868, 0.0));
}

fn ring_line(sheet: &mut Sheet, round: &dyn Fn(f64, f64) -> Point, reaches: &[f64]) {
    for reach in reaches {
        let points: Vec<Point> =
            (0..=28).map(|step| round(f64::from(step) / 28.0 * std::f64::consts::TAU, *reach)).collect();
        sheet.ink_of(&points, 0.6);
    }
}

fn barrel(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2]) {
    let stage = camera.stage;
    let scale = camera.scale(away);
    let [_, foot] = camera.at([x, 0.0, away]);
    let middle = stage.beside_head(camera.at([x, 0.0, away])[0], 0.4 * scale);
    let at = |x: f64, up: f64| [middle + x * scale, foot - up * scale];
    ground_shadow(sheet, stage, at(0.0, 0.0), [0.40 * scale, 0.06 * scale]);
    let body = [at(-0.24, 0.0), at(-0.31, 0.38), at(-0.24, 0.76), at(0.24, 0.76), at(0.31, 0.38), at(0.24, 0.0)];
    sheet.slab(&body, stage.lit(0x00A0_6C40, 0.0));
    for x in [-0.12, 0.02, 0.15] {
        sheet.ink_of(&[at(x, 0.0), at(x * 1.25, 0.38), at(x, 0.76)], 0.5);
    }
    for up in [0.10, 0.60] {
        sheet.slab(
            &[at(-0.28, up), at(-0.28, up + 0.07), at(0.28, up + 0.07), at(0.28, up)],
            stage.lit(0x0050_5058, 0.0),
        );
    }
    sheet.fill(
        Outline::lined(stage.line()).ellipse(at(0.0, 0.76), [0.24 * scale, 0.05 * scale]),
        stage.lit(0x00C0_8C58, 0.0),
    );
}
