//! The harbor: a quay with bollards and lines, boats at their berths, cranes and a lighthouse across the water.

use super::camera::Camera;
use super::foliage::ground_shadow;
use super::green::wavy_ground;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::water::{boat, gulls, water};
use scene::seed::Dice;

pub fn harbor(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.42, 0.55]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("harbor");
    for (up, color, far) in [(0.045, 0x0078_98A8, 0.72), (0.012, 0x0068_8C88, 0.55)] {
        let hills = wavy_ground(stage, horizon - up * stage.height, 0.03, &mut dice);
        sheet.fill(hills, stage.growth(color, far));
    }
    if !stage.is_night() {
        gulls(sheet, stage, horizon);
    }
    sheet.layer("sky");
    // The quay ends where it leaves two fifths of what lies below the horizon.
    let edge = camera.eye * camera.scale(1.0) / ((stage.height - horizon) * 0.56);
    let end = camera.at([0.0, 0.0, edge])[1];
    water(sheet, stage, (horizon, end + stage.unit * 4.0), 0x0028_6C90);
    far_side(sheet, &camera, &mut dice);
    sheet.layer("water");
    let hulls = [0x0030_5C98, 0x00E8_E8E4, 0x0038_806C];
    let first = stage.seeded(3);
    boat(sheet, &camera, (2.6, edge + 34.0), 11.0, hulls[(first + 1) % 3]);
    boat(sheet, &camera, (-6.2, edge + 19.0), 10.0, hulls[(first + 2) % 3]);
    boat(sheet, &camera, (6.4, edge + 8.0), 8.6, hulls[first]);
    sheet.layer("boats");
    quay(sheet, &camera, edge, &mut dice);
    sheet.layer("quay");
}

/// Across the water: a long mole with containers, two cranes, a light at its end.
fn far_side(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let away = 130.0;
    let lit = |color: u32| stage.lit(color, 0.42);
    sheet.face(&camera.facing([4.0, 140.0], [-1.6, 2.2], away), lit(0x0090_9498));
    let hues = [0x00B8_5848, 0x0048_7898, 0x00C8_9848, 0x0058_8870, 0x00A8_A8A8];
    for column in 0..11 {
        for row in 0..1 + dice.below(3) {
            let x = 22.0 + 6.6 * f64::from(column);
            let up = 2.2 + 2.6 * row as f64;
            sheet.slab(&camera.facing([x, x + 6.2], [up, up + 2.5], away), lit(hues[dice.below(5)]));
        }
    }
    for x in [36.0, 66.0] {
        crane(sheet, camera, x, away - 4.0);
    }
    let light = away - 20.0;
    sheet.face(&camera.facing([-64.0, -35.0], [-1.6, 1.2], light), lit(0x0090_9498));
    for (band, color) in [(0.0, 0x00F8_F4EE), (1.0, 0x00D8_5048), (2.0, 0x00F8_F4EE), (3.0, 0x00D8_5048)] {
        let (low, high) = (1.2 + band * 3.0, 4.2 + band * 3.0);
        let half = |up: f64| 2.0 - 0.07 * up;
        let at = |x: f64, up: f64| camera.at([-39.0 + x, up, light]);
        sheet.slab(&[at(-half(high), high), at(half(high), high), at(half(low), low), at(-half(low), low)], lit(color));
    }
    sheet.slab(&camera.facing([-40.0, -38.0], [13.2, 15.4], light), lit(0x00F8_E8A0));
    sheet.slab(&camera.facing([-40.5, -37.5], [15.4, 16.2], light), lit(0x00C0_4840));
    if stage.is_night() {
        sheet.glow(camera.at([-39.0, 14.3, light]), [stage.unit * 110.0; 2], hex(0x00FF_E8A0), 0.8);
    }
}

/// A portal crane: legs, boom, ties.
fn crane(sheet: &mut Sheet, camera: &Camera, x: f64, away: f64) {
    let stage = camera.stage;
    let (mut frame, mut ties) = (Outline::new(), Outline::new());
    let at = |dx: f64, up: f64| [x + dx, up, away];
    for (from, to, thick) in [
        (at(-5.0, 1.0), at(-4.0, 23.0), 1.0),
        (at(5.0, 1.0), at(4.0, 23.0), 1.0),
        (at(-4.6, 10.0), at(4.6, 10.0), 0.9),
        (at(-24.0, 23.0), at(14.0, 23.0), 1.3),
        (at(-3.0, 23.0), at(0.0, 33.0), 0.9),
        (at(3.0, 23.0), at(0.0, 33.0), 0.9),
    ] {
        camera.bar(&mut frame, from, to, thick);
    }
    for (from, to) in
        [(at(0.0, 33.0), at(-22.0, 23.4)), (at(0.0, 33.0), at(12.0, 23.4)), (at(-17.0, 23.0), at(-17.0, 13.0))]
    {
        camera.bar(&mut ties, from, to, 0.25);
    }
    sheet.fill(ties, stage.lit(0x0070_5858, 0.45));
    sheet.solid(frame, stage.lit(0x00C8_5040, 0.40));
}

/// Slabs of concrete to the edge, its stop beam in yellow and black, bollards with their lines.
fn quay(sheet: &mut Sheet, camera: &Camera, edge: f64, dice: &mut Dice) {
    let stage = camera.stage;
    let near = camera.near();
    let (pale, deep) = (stage.ground(0x00C4_C0B8, 0.12), stage.ground(0x00A4_A09C, 0.0));
    let top = camera.at([0.0, 0.0, edge])[1];
    let floor = camera.lying([-40.0, 40.0], 0.0, [near, edge]);
    sheet.down(Outline::new().polygon(&floor), top, stage.height, &[(0.0, pale), (1.0, deep)]);
    let mut seams = Outline::new();
    for column in -7_i32..=7 {
        let x = 2.0 * f64::from(column) + 0.6;
        camera.bar(&mut seams, [x, 0.0, edge], [x, 0.0, near], 0.025);
    }
    for row in 1..4 {
        let away = edge - (edge - near) * f64::from(row) / 4.0;
        camera.bar(&mut seams, [-40.0, 0.0, away], [40.0, 0.0, away], 0.02);
    }
    sheet.veil(seams, stage.colors.shadow, 0.30);
    let mut stains = Outline::new();
    for _ in 0..14 {
        let away = dice.between(near, edge);
        camera.disc(&mut stains, [dice.between(-4.0, 4.0), 0.0, away], dice.between(0.1, 0.35));
    }
    sheet.veil(stains, stage.colors.shadow, 0.07);
    sheet.slab(&camera.lying([-40.0, 40.0], 0.0, [edge - 0.32, edge]), stage.ground(0x00D8_D4CC, 0.08));
    beam(sheet, camera, edge - 0.5);
    for x in [-0.31, 0.46] {
        let away = edge - 0.75;
        bollard(sheet, camera, [x * away, away]);
    }
    coil(sheet, camera, [-0.16 * edge, edge - 1.1]);
}

fn beam(sheet: &mut Sheet, camera: &Camera, away: f64) {
    let stage = camera.stage;
    for piece in -6_i32..6 {
        let left = 1.5 * f64::from(piece);
        for (from, to, color) in [(0.0, 0.62, 0x00E8_C040), (0.62, 1.24, 0x0040_4048)] {
            let xs = [left + from, left + to];
            sheet.slab(
                &camera.lying(xs, 0.17, [away, away + 0.2]),
                mix(stage.ground(color, 0.0), hex(0x00FF_FFFF), 0.18),
            );
            sheet.slab(&camera.facing(xs, [0.0, 0.17], away), stage.lit(color, 0.04));
        }
    }
}

fn bollard(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2]) {
    let stage = camera.stage;
    let scale = camera.scale(away);
    let [_, y] = camera.at([x, 0.0, away]);
    let middle = stage.beside_head(camera.at([x, 0.0, away])[0], 0.3 * scale);
    ground_shadow(sheet, stage, [middle, y], [0.36 * scale, 0.06 * scale]);
    // The line runs over the edge, down to the boat.
    let out = -stage.light * if x > 0.0 { 1.0 } else { -1.0 };
    let mut line = Outline::new();
    let points = [[0.0, -0.34], [0.5, -0.20], [1.0, -0.13], [1.5, -0.12]];
    for pair in points.windows(2) {
        let at = |[dx, dy]: [f64; 2]| [middle + out * dx * scale, y + dy * scale];
        line.add_bar(at(pair[0]), at(pair[1]), [0.05 * scale; 2]);
    }
    sheet.solid(line, stage.lit(0x00D8_C498, 0.0));
    let at = |dx: f64, up: f64| [middle + dx * scale, y - up * scale];
    let iron = stage.lit(0x0048_5468, 0.0);
    sheet.slab(&[at(-0.26, 0.0), at(-0.22, 0.06), at(0.22, 0.06), at(0.26, 0.0)], iron);
    sheet.slab(&[at(-0.15, 0.05), at(-0.12, 0.40), at(0.12, 0.40), at(0.15, 0.05)], iron);
    sheet.fill(Outline::lined(stage.line()).ellipse(at(0.0, 0.44), [0.24 * scale, 0.10 * scale]), iron);
    let shine = at(stage.light * 0.07, 0.48);
    sheet.veil(Outline::new().ellipse(shine, [0.10 * scale, 0.025 * scale]), stage.colors.edge, 0.5);
    let mut turns = Outline::new();
    for up in [0.30, 0.35] {
        turns.add_bar(at(-0.15, up), at(0.15, up), [0.045 * scale; 2]);
    }
    sheet.solid(turns, stage.lit(0x00D8_C498, 0.0));
}

/// Rope laid in rings.
fn coil(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2]) {
    let stage = camera.stage;
    for (ring, color) in
        [(0.42, 0x00B8_9C68), (0.36, 0x00E0_CCA0), (0.28, 0x00B8_9C68), (0.21, 0x00E0_CCA0), (0.13, 0x0078_6850)]
    {
        let mut turn = stage.lined();
        camera.disc(&mut turn, [x, 0.05, away], ring);
        sheet.fill(turn, stage.ground(color, 0.0));
    }
}
